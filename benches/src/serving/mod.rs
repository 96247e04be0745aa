//! The server under load, compared with a bare server that sends the same bytes.

pub mod bare;
pub mod client;
pub mod exchange;
pub mod load;
pub mod report;
pub mod server;

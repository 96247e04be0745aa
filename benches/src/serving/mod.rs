//! The server under load, beside a bare one that sends the same bytes.

pub mod bare;
pub mod client;
pub mod exchange;
pub mod load;
pub mod report;
pub mod server;

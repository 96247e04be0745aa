//! The form of snapshot files: sections with checksums, numbers in few bytes, and the mapping of a file into memory.

pub mod bytes;
pub mod container;
pub mod private;
pub mod varint;

pub use bytes::Bytes;
pub use container::{Container, Damage, Writer};

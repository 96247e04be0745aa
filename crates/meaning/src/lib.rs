//! Sentences as vectors: a small encoder of the BERT family on the processor, in whole numbers of eight bits.
//!
//! A [`Model`] is one file, made once from a published one by [`convert`]. The vector of a text has the same bits on every
//! processor (see [`Kernel`]), so that answers that depend on it are the same on every machine.
//!
//! Without the feature `encoder`, only vectors and their comparison are here, and nothing can make a vector.

#![allow(clippy::inline_always, reason = "computations become a part of the function that is compiled for a processor")]
#![cfg_attr(not(feature = "encoder"), allow(dead_code, unused_imports, reason = "an encoder uses all of it"))]

#[cfg(feature = "encoder")]
pub mod convert;
#[cfg(feature = "encoder")]
mod encoder;
#[cfg(feature = "encoder")]
mod forward;
mod kernel;
mod math;
#[cfg(feature = "encoder")]
mod model;
#[cfg(feature = "encoder")]
mod proof;
mod vector;

use std::fmt::Debug;

#[cfg(feature = "encoder")]
pub use encoder::Encoder;
pub use kernel::Kernel;
#[cfg(feature = "encoder")]
pub use model::{Bytes, Card, FORMAT, Model, Pooling, Refused};
#[cfg(feature = "encoder")]
pub use proof::proof;
pub use vector::{SIGNS, Sought, Vector};

/// Turns texts into vectors. Equal texts become equal vectors, on every machine.
pub trait Encode: Debug + Send + Sync {
    /// What makes its vectors those of this encoder and of no other.
    fn identity(&self) -> &Identity;

    /// The vector of a question.
    fn question(&self, question: &str) -> Vector;

    /// The vectors of texts, in their order. The vector of a text does not depend on the others.
    fn texts(&self, texts: &[String]) -> Vec<Vector>;
}

/// What tells an encoder from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The name under which its model was published.
    pub name: String,
    /// A hash of its model, in hexadecimal digits, at least 16. Equal hashes give equal vectors.
    pub hash: String,
    /// The languages that it was made for, as codes; empty for all.
    pub languages: Vec<String>,
    /// Number of numbers in a vector, a multiple of 64.
    pub width: usize,
}

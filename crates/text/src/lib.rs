//! Language primitives that know nothing of articles: spans, lines, sentences, terms, languages.
//!
//! Everything here maps text to byte offsets of that same text. Nothing here reads a file, keeps state between calls,
//! or knows what an article, a passage or a question is. Central types: [`ByteSpan`], [`Tokeniser`], [`Language`].

mod analysers;
pub mod calendar;
pub mod entities;
mod interrogatives;
pub mod kin;
pub mod language;
pub mod lines;
mod memo;
pub mod scripts;
pub mod sentences;
pub mod span;
pub mod terms;
pub mod word_map;
pub mod words;

pub use language::Language;
pub use span::ByteSpan;
pub use terms::{Term, Tokeniser};
pub use word_map::WordMap;

//! Text primitives: byte spans, lines, sentences, words, index terms, entities, and the languages as data.
//!
//! Every function takes a text and returns byte ranges of it or values read from it. Nothing here reads a file or knows
//! what an article or a passage is. Central types: [`ByteSpan`], [`Tokeniser`], [`Language`] and
//! [`LanguageWords`](language::LanguageWords), which holds all words of one language.

mod analysers;
pub mod bm25;
pub mod calendar;
pub mod edits;
pub mod entities;
mod fold;
mod han;
mod indexed;
mod interrogatives;
pub mod introductions;
pub mod kin;
pub mod language;
pub mod lines;
mod memo;
pub mod numerals;
pub mod parts;
mod pieces;
pub mod respelt;
pub mod scripts;
pub mod sentences;
pub mod span;
pub mod terms;
pub mod word_map;
pub mod words;

pub use fold::fold;
pub use language::Language;
pub use span::ByteSpan;
pub use terms::{Term, Tokeniser};
pub use word_map::WordMap;

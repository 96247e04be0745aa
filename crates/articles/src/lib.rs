//! Reads articles: a [`Source`] lists and reads items, a [`format`](mod@format) turns their bytes into [`Document`]s, and one function
//! for all formats makes [`Article`]s of them, with blocks, quotable [`Sentence`]s and rankable [`Passage`]s.
//!
//! Everything found in an article (headings, boilerplate, sentences) is a span of its stored text. Only [`source`] does
//! input and output. Nothing here knows of questions or scores.

pub mod article;
pub mod block;
pub mod boilerplate;
mod boilerplate_phrases;
pub mod date;
pub mod decode;
pub mod display;
pub mod document;
pub mod field;
pub mod format;
pub mod front_matter;
pub mod header;
pub mod keys;
pub mod language;
pub mod lead;
pub mod passage;
mod prose;
pub mod reading;
pub mod sentence;
pub mod slug;
pub mod source;
pub mod visible;

pub use article::{Article, ArticleId, Metadata, Sha256, byline};
pub use block::{Block, BlockKind, Boilerplate, Run, RunKind};
pub use date::ArticleDate;
pub use display::Display;
pub use document::{Document, Places};
pub use field::Field;
pub use passage::Passage;
pub use reading::Reason;
pub use sentence::{Lead, Sentence, Unit};
pub use source::{Limits, Source, SourceError};
pub use visible::Visible;

//! Articles: a folder of files in, [`Article`]s with blocks, quotable [`Sentence`]s and rankable [`Passage`]s out.
//!
//! The stored text of an article is the decoded file, every byte of it; everything found in it (headings, boilerplate,
//! sentences) is a span of that text. Only [`load`] touches the disk. Nothing here knows of questions or scores.

pub mod article;
pub mod block;
pub mod boilerplate;
mod boilerplate_phrases;
pub mod date;
pub mod decode;
pub mod formats;
pub mod front_matter;
pub mod header;
pub mod load;
pub mod passage;
pub mod sentence;
pub mod slug;
pub mod visible;

pub use article::{Article, ArticleId, Metadata, Sha256, byline};
pub use block::{Block, BlockKind, Boilerplate};
pub use date::ArticleDate;
pub use load::{Limits, LoadError};
pub use passage::Passage;
pub use sentence::Sentence;
pub use visible::Visible;

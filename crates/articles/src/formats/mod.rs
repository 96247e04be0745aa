//! The kinds of file that become articles, one file each: from decoded text to blocks.

mod html;
mod markdown;
mod plain;

use super::Block;
pub use plain::is_prose;

/// Extensions of the files that are read, lower-cased.
pub const EXTENSIONS: [&str; 4] = ["md", "markdown", "txt", "text"];

/// How a file is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Headings and lists are what their marks say.
    Markdown,
    /// Headings and lists have to be guessed.
    Plain,
}

impl Format {
    /// The format of a file by its extension.
    pub fn of_path(path: &str) -> Self {
        match extension(path).as_deref() {
            Some("md" | "markdown") => Self::Markdown,
            _ => Self::Plain,
        }
    }

    /// The blocks of a text whose body begins at the byte `body`.
    pub fn blocks(self, text: &str, body: usize) -> Vec<Block> {
        match self {
            Self::Markdown => markdown::blocks(text, body),
            Self::Plain => plain::blocks(text, body),
        }
    }
}

/// The lower-cased extension of a path.
pub fn extension(path: &str) -> Option<String> {
    std::path::Path::new(path).extension().map(|extension| extension.to_string_lossy().to_lowercase())
}

//! The kinds of file that become articles, one file each: from decoded text to blocks.

mod markdown;
mod plain;

use super::Block;
pub use plain::is_prose;

/// Extensions of the files that are read, lower-cased.
pub const EXTENSIONS: [&str; 4] = ["md", "markdown", "txt", "text"];

/// The blocks of a file whose body begins at the byte `body`, by its extension.
pub fn blocks(path: &str, text: &str, body: usize) -> Vec<Block> {
    match extension(path).as_deref() {
        Some("md" | "markdown") => markdown::blocks(text, body),
        _ => plain::blocks(text, body),
    }
}

/// The lower-cased extension of a path.
pub fn extension(path: &str) -> Option<String> {
    std::path::Path::new(path).extension().map(|extension| extension.to_string_lossy().to_lowercase())
}

//! The file formats that become articles: one file each in this folder, and one line each in [`FORMATS`].
//!
//! To add a format, write a file that implements [`Format`] (a format whose stored text is the decoded file needs only a
//! [`TextFormat`]) and add a line to the list. Everything else takes names and extensions from the list and facts from
//! the [`Document`].

pub(crate) mod asciidoc;
mod line_blocks;
mod markdown;
mod org;
mod plain;
mod rst;
mod speakers;
mod subtitles;
mod table_row;
mod text_format;

use std::fmt::Debug;

use crate::{Document, Reason};

pub use text_format::TextFormat;

/// All formats. If two recognise the same content, the first one reads it.
pub static FORMATS: [&dyn Format; 8] = [
    &markdown::MARKDOWN,
    &markdown::MDX,
    &rst::RST,
    &asciidoc::ASCIIDOC,
    &org::ORG,
    &subtitles::SUBRIP,
    &subtitles::WEBVTT,
    &plain::PLAIN,
];

/// A way to turn the bytes of a file into documents. Implementations do no input or output.
pub trait Format: Debug + Sync {
    /// The name that people know it by, such as `Markdown`. No two formats share a name.
    fn name(&self) -> &'static str;

    /// The extensions of its files, lower-case and without the dot, the usual one first. No two formats share one.
    fn extensions(&self) -> &'static [&'static str];

    /// True if these bytes are certainly of this format, whatever the file's name says. Most formats cannot tell.
    fn recognises(&self, _bytes: &[u8]) -> bool {
        false
    }

    /// Reads a file. Most files hold one document, which has no key; the documents of a container have one each.
    ///
    /// # Errors
    /// If the bytes cannot become a document; the file is then set aside with the reason.
    fn read(&self, bytes: Vec<u8>, hint: &Hint<'_>) -> Result<Vec<Document>, Reason>;

    /// This format as one that reads decoded text. `None` for formats whose files are not text.
    fn as_text(&self) -> Option<&TextFormat> {
        None
    }
}

/// What is known of a file besides its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Hint<'a> {
    /// Its path below the source, with `/` between folders.
    pub path: &'a str,
}

impl<'a> Hint<'a> {
    /// A hint for a file of which only the path is known.
    pub fn of_path(path: &'a str) -> Self {
        Self { path }
    }
}

/// Reads a file in the one of these formats that recognises its bytes, or else in the one that its extension names. A
/// file with an extension that no format has is read as plain text.
///
/// # Errors
/// If the bytes cannot become a document.
pub fn read(formats: &[&'static dyn Format], bytes: Vec<u8>, hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
    format_of(formats, &bytes, hint.path).unwrap_or(&plain::PLAIN).read(bytes, hint)
}

/// Names of files that are plain text without an extension, as projects have them. Licences are not read: no question is
/// answered by them.
const PLAIN_NAMES: [&str; 8] = ["README", "CHANGELOG", "INSTALL", "CONTRIBUTING", "TODO", "NEWS", "FAQ", "AUTHORS"];

/// The format that the extension of a path names, or plain text for names such as `README`. `None` if no format has this
/// extension; such files are not read.
pub fn of_path(path: &str) -> Option<&'static dyn Format> {
    of_extension(&FORMATS, path).or_else(|| is_plain_name(path).then_some(&plain::PLAIN as &dyn Format))
}

/// True for names such as `README` and `ChangeLog`. Those that begin with a small letter are programs, such as `install`.
fn is_plain_name(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && PLAIN_NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The text format that the extension of a path names, or else plain text.
pub fn text_format_of_path(path: &str) -> &'static TextFormat {
    of_path(path).and_then(Format::as_text).unwrap_or(&plain::PLAIN)
}

/// The usual extension of each format, joined for a sentence: `.md or .txt` if `conjunction` is "or".
pub fn usual_extensions(conjunction: &str) -> String {
    let usual = FORMATS.iter().filter_map(|format| format.extensions().first());
    joined(usual.map(|extension| format!(".{extension}")), conjunction)
}

fn joined(words: impl IntoIterator<Item = String>, conjunction: &str) -> String {
    let mut words: Vec<String> = words.into_iter().collect();
    match words.pop() {
        Some(last) if !words.is_empty() => format!("{} {conjunction} {last}", words.join(", ")),
        last => last.unwrap_or_default(),
    }
}

fn format_of(formats: &[&'static dyn Format], bytes: &[u8], path: &str) -> Option<&'static dyn Format> {
    let recognised = formats.iter().copied().find(|format| format.recognises(bytes));
    recognised.or_else(|| of_extension(formats, path))
}

fn of_extension(formats: &[&'static dyn Format], path: &str) -> Option<&'static dyn Format> {
    let extension = std::path::Path::new(path).extension()?.to_string_lossy().to_lowercase();
    formats.iter().copied().find(|format| format.extensions().contains(&extension.as_str()))
}

#[cfg(test)]
mod tests;

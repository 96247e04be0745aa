//! Formats whose stored text is the decoded file, every byte of it: they differ only in how they find blocks.

use super::{Format, Hint};
use crate::decode::{Decoded, decode};
use crate::front_matter::{self, Stated};
use crate::{Block, Document, Places, Reason};

/// A format whose stored text is the decoded file. Front matter is read in all of them.
#[derive(Debug)]
pub struct TextFormat {
    /// See [`Format::name`].
    pub(super) name: &'static str,
    /// See [`Format::extensions`].
    pub(super) extensions: &'static [&'static str],
    /// See [`Document::marks_headings`].
    pub(super) marks_headings: bool,
    /// Finds the blocks of a text from a byte offset on, which is where its front matter ends.
    pub(super) blocks: fn(&str, usize) -> Vec<Block>,
}

impl TextFormat {
    /// The document that a decoded file is.
    pub fn document(&self, text: String) -> Document {
        let Stated { metadata, language, body, notices } = front_matter::read(&text, self.marks_headings);
        Document {
            key: None,
            blocks: (self.blocks)(&text, body),
            metadata,
            language,
            places: Places::Itself,
            notices,
            marks_headings: self.marks_headings,
            text,
        }
    }
}

impl Format for TextFormat {
    fn name(&self) -> &'static str {
        self.name
    }

    fn extensions(&self) -> &'static [&'static str] {
        self.extensions
    }

    fn read(&self, bytes: Vec<u8>, _hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
        let Decoded { text, encoding, lossy } = decode(bytes)?;
        let mut document = self.document(text);
        if lossy {
            document.notices.push(format!("some bytes are not valid {encoding} and are shown as \u{FFFD}"));
        }
        Ok(vec![document])
    }

    fn as_text(&self) -> Option<&TextFormat> {
        Some(self)
    }
}

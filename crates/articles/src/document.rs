//! What a format makes of a file: the stored text, its blocks, and the facts that rules need to know about the format.

use citewire_text::Language;

use crate::{Block, Metadata, Sha256, slug};

/// One document of a file, before sentences and passages are cut. Most files hold one document.
#[derive(Debug)]
pub struct Document {
    /// Distinguishes it from the other documents of its file, such as the number of a row or the id of a message. `None`
    /// if the file is this document.
    pub key: Option<String>,
    /// The text that is stored and quoted. All offsets count bytes of it.
    pub text: String,
    /// Headings, paragraphs and so on, in the order of the text and without overlap.
    pub blocks: Vec<Block>,
    /// Title, author and so on, as far as the file states them. Rules fill only what is missing.
    pub metadata: Metadata,
    /// The language that the file states. `None` if it states none; the language is then detected.
    pub language: Option<Language>,
    /// How offsets in `text` lead back to the original file.
    pub places: Places,
    /// Messages for the editor, such as "front matter is not valid YAML". The document is served all the same.
    pub notices: Vec<String>,
    /// True if the format marks headings, as Markdown does. False if headings were guessed from short lines, so that a
    /// "heading" may be a byline, a menu entry or a button.
    pub marks_headings: bool,
}

impl Document {
    /// The path of the article that it becomes, given the path of its file: the same path, or one below it that ends with
    /// the key, as in `letters.mbox/re-the-bridge`.
    pub fn path(&self, file: &str) -> String {
        match &self.key {
            Some(key) => format!("{file}/{}", slug::words(key)),
            None => file.to_owned(),
        }
    }

    /// The hash of the stored text, which identifies the article.
    pub fn sha256(&self) -> Sha256 {
        Sha256::of(self.text.as_bytes())
    }
}

/// How offsets in the stored text lead back to the original file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// The stored text is the decoded file itself, so an offset in one is an offset in the other.
    Itself,
}

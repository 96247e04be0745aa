//! The bytes of one item to articles. Whatever fails becomes a [`Reason`], so that one bad file never stops the others.

use std::io;
use std::panic::{self, AssertUnwindSafe};

use crate::decode::DecodeError;
use crate::format::{self, Hint};
use crate::{Article, Document};

/// Why an item is not served. The text goes on where the item's path ends: "a.md: it is empty".
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// The system refused to read it.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
    /// It is larger than an article may be.
    #[error("it has {bytes} bytes and the limit is {limit}; raise it with --max-article-bytes")]
    TooLarge {
        /// Size of the item.
        bytes: u64,
        /// The limit in force, in bytes.
        limit: u64,
    },
    /// A format or the cutting into sentences panicked: a bug of Citewire, which must not stop the server.
    #[error("it could not be cut into sentences, which is a mistake of Citewire's; please report it")]
    Uncut,
    /// Serving it would show files outside of the source to everybody.
    #[error("it is a link out of the folder of articles; put the file itself there")]
    Outside,
    /// An address or a filter could not name it.
    #[error("its name is not UTF-8; rename it")]
    Unnamed,
    /// Its bytes are not text.
    #[error(transparent)]
    NotText(#[from] DecodeError),
}

/// Reads the documents of an item.
///
/// # Errors
/// If the bytes cannot become a document, or if the format panics.
pub fn documents(bytes: Vec<u8>, hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
    contained(|| format::read(bytes, hint))?
}

/// Makes an article of a document of the item at `path`. The second value is what the editor should know of it.
///
/// # Errors
/// If cutting it into sentences panics.
pub fn article(path: &str, mut document: Document) -> Result<(Article, Option<String>), Reason> {
    let mut notices = std::mem::take(&mut document.notices);
    let article = contained(|| Article::of_document(path, document))?;
    if article.sentences.is_empty() {
        notices.push("it has no sentence that could be quoted".to_owned());
    }
    Ok((article, (!notices.is_empty()).then(|| notices.join("; "))))
}

/// Runs code that must not panic, and turns a panic into a reason all the same.
fn contained<T>(run: impl FnOnce() -> T) -> Result<T, Reason> {
    // The closure shares no state with the caller except what it returns.
    panic::catch_unwind(AssertUnwindSafe(run)).map_err(|_| Reason::Uncut)
}

#[cfg(test)]
mod tests {
    use super::{Reason, article, contained, documents};
    use crate::format::Hint;

    #[test]
    fn a_panic_sets_the_article_aside_and_goes_no_further() {
        assert!(matches!(contained(|| panic!("as a test")), Err::<(), _>(Reason::Uncut)));
        assert!(matches!(contained(|| 1), Ok(1)));
    }

    #[test]
    fn everything_that_the_editor_should_know_is_one_notice() {
        let bytes = "\u{FEFF}---\ntitle: A: B\n---\n# A\n".as_bytes().iter().copied().chain([0xFF]).collect();
        let mut documents = documents(bytes, &Hint::of_path("a.md")).expect("it is text");
        let (_, notice) = article("a.md", documents.remove(0)).expect("it is cut");
        let notice = notice.expect("a notice");
        let parts: Vec<&str> = notice.split("; ").collect();
        assert!(parts[0].starts_with("front matter is not valid YAML"), "{notice}");
        assert_eq!(parts[1], "some bytes are not valid UTF-8 and are shown as \u{FFFD}");
        assert_eq!(parts[2], "it has no sentence that could be quoted");
    }
}

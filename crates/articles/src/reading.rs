//! The bytes of one item to articles. Whatever fails becomes a [`Reason`], so that one bad file never stops the others.

use std::collections::BTreeSet;
use std::io;
use std::panic::{self, AssertUnwindSafe};

use crate::decode::DecodeError;
use crate::format::{self, Format, Hint};
use crate::{Article, Document, slug};

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
    /// Its editor marked it as a draft.
    #[error("it is a draft ({0}); publish it there, or serve drafts with --serve-drafts")]
    Draft(String),
    /// Its bytes are not text.
    #[error(transparent)]
    NotText(#[from] DecodeError),
}

/// The folder in which site makers keep drafts.
const DRAFTS: &str = "_drafts";

/// Reads the documents of an item in one of these formats, in the order of their keys. No two have the same key.
///
/// # Errors
/// If the bytes cannot become a document, or if the format panics.
pub fn documents(formats: &[&'static dyn Format], bytes: Vec<u8>, hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
    let mut documents = contained(|| format::read(formats, bytes, hint))??;
    match documents.as_slice() {
        [] => return Err(DecodeError::Empty.into()),
        [one] if one.key.is_none() => {}
        _ => name(&mut documents),
    }
    Ok(documents)
}

/// Gives each document of a container a key that can stand in a path and that no other one has, and sorts them by it.
fn name(documents: &mut [Document]) {
    let mut taken = BTreeSet::new();
    for (index, document) in documents.iter_mut().enumerate() {
        let number = (index + 1).to_string();
        let wanted = document.key.take().map_or_else(|| number.clone(), |key| slug::words(&key));
        let apart = format!("{wanted}-{number}");
        let mut candidates = [wanted, apart.clone()].into_iter().chain((2..).map(|next| format!("{apart}-{next}")));
        document.key = candidates.find(|key| taken.insert(key.clone()));
    }
    documents.sort_by(|one, other| one.key.cmp(&other.key));
}

/// The documents of the item at `path` that are no drafts and not unlisted.
///
/// # Errors
/// If there is none.
pub fn published(path: &str, documents: Vec<Document>) -> Result<Vec<Document>, Reason> {
    if path.split('/').rev().skip(1).any(|folder| folder == DRAFTS) {
        return Err(Reason::Draft(format!("it lies in the folder {DRAFTS}")));
    }
    let (drafts, published): (Vec<Document>, Vec<Document>) =
        documents.into_iter().partition(|document| document.metadata.draft.is_some());
    match drafts.into_iter().next().and_then(|document| document.metadata.draft) {
        Some(mark) if published.is_empty() => Err(Reason::Draft(format!("its front matter says `{mark}`"))),
        _ => Ok(published),
    }
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
    use super::{Document, Reason, article, contained, documents, name, published};
    use crate::format::{FORMATS, Format, Hint, text_format_of_path};

    #[test]
    fn a_panic_sets_the_article_aside_and_goes_no_further() {
        assert!(matches!(contained(|| panic!("as a test")), Err::<(), _>(Reason::Uncut)));
        assert!(matches!(contained(|| 1), Ok(1)));
    }

    #[test]
    fn everything_that_the_editor_should_know_is_one_notice() {
        let bytes = "\u{FEFF}---\ntitle: A: B\n---\n# A\n".as_bytes().iter().copied().chain([0xFF]).collect();
        let mut documents = documents(&FORMATS, bytes, &Hint::of_path("a.md")).expect("it is text");
        let (_, notice) = article("a.md", documents.remove(0)).expect("it is cut");
        let notice = notice.expect("a notice");
        let parts: Vec<&str> = notice.split("; ").collect();
        assert!(parts[0].starts_with("front matter is not valid YAML"), "{notice}");
        assert_eq!(parts[1], "some bytes are not valid UTF-8 and are shown as \u{FFFD}");
        assert_eq!(parts[2], "it has no sentence that could be quoted");
    }

    #[test]
    fn drafts_are_set_aside_with_what_marks_them() {
        let document = |text: &str| text_format_of_path("a.md").document(text.to_owned());
        let draft = || document("---\ntitle: A\ndraft: true\n---\nText");
        let reason = published("a.md", vec![draft()]).expect_err("it is a draft");
        let says = "it is a draft (its front matter says `draft: true`); publish it there, or serve drafts with --serve-drafts";
        assert_eq!(reason.to_string(), says);
        let reason = published("site/_drafts/a.md", vec![document("Text")]).expect_err("it is a draft");
        assert!(reason.to_string().starts_with("it is a draft (it lies in the folder _drafts);"));
        assert_eq!(published("a.md", vec![draft(), document("Text")]).map(|left| left.len()).ok(), Some(1));
        assert_eq!(published("_drafts.md", vec![document("Text")]).map(|left| left.len()).ok(), Some(1));
    }

    #[test]
    fn documents_of_one_file_are_told_apart_and_sorted_by_their_keys() {
        let document = |key: Option<&str>| Document {
            key: key.map(str::to_owned),
            ..text_format_of_path("a").document("A".to_owned())
        };
        let mut all = [Some("Re: B"), None, Some("a/b.c"), Some("RE-B"), Some("re-b-4"), Some("?")].map(document);
        name(&mut all);
        let paths = all.map(|document| document.path("x/letters.mbox").replace("x/letters.mbox/", ""));
        assert_eq!(paths, ["2", "a-b-c", "article", "re-b", "re-b-4", "re-b-4-5"]);
        assert_eq!(document(None).path("a.md"), "a.md");
    }

    #[test]
    fn a_file_without_a_document_is_empty() {
        let reason = documents(&[&Nothing], Vec::new(), &Hint::of_path("a.nothing")).expect_err("it is empty");
        assert_eq!(reason.to_string(), "it is empty");
    }

    /// A format whose files hold nothing.
    #[derive(Debug)]
    struct Nothing;

    impl Format for Nothing {
        fn name(&self) -> &'static str {
            "nothing"
        }

        fn extensions(&self) -> &'static [&'static str] {
            &["nothing"]
        }

        fn read(&self, _bytes: Vec<u8>, _hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
            Ok(Vec::new())
        }
    }
}

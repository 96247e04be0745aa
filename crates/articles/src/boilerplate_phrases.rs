//! Which phrases of web pages open or fill a block of boilerplate, for the rules of [`super::boilerplate`]. The phrases
//! themselves belong to their languages.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use citewire_text::language::{BoilerplatePhrases, LANGUAGES, WordList};

use super::Boilerplate;

/// Picks one list of phrases from those of a language.
pub(super) type Pick = fn(&BoilerplatePhrases) -> WordList;

/// A block that opens with one of these phrases is boilerplate, provided that it is short enough.
pub(super) struct Opening {
    /// What the block is.
    pub(super) reason: Boilerplate,
    /// Most words that the block may have.
    pub(super) longest: usize,
    /// True when the block may end as a sentence does; false where such a sentence may well be the article's.
    pub(super) may_stop: bool,
    /// The phrases.
    pub(super) phrases: Pick,
}

/// Openings of blocks that no article has.
const OPENINGS: [Opening; 9] = [
    opening(Boilerplate::CommentForm, 30, true, |phrases| phrases.comment_form_openings),
    opening(Boilerplate::CommentForm, 12, false, |phrases| phrases.comment_link_openings),
    opening(Boilerplate::Share, 12, false, |phrases| phrases.share_openings),
    opening(Boilerplate::Navigation, 15, false, |phrases| phrases.navigation_openings),
    opening(Boilerplate::Navigation, 6, false, |phrases| phrases.tag_openings),
    opening(Boilerplate::Caption, 60, true, |phrases| phrases.caption_openings),
    opening(Boilerplate::Caption, 12, false, |phrases| phrases.credit_openings),
    opening(Boilerplate::SiteNotice, 40, true, |phrases| phrases.notice_openings),
    opening(Boilerplate::Byline, 12, false, |phrases| phrases.byline_openings),
];

const fn opening(reason: Boilerplate, longest: usize, may_stop: bool, phrases: Pick) -> Opening {
    Opening { reason, longest, may_stop, phrases }
}

/// Blocks that are a button, a field or a line of a footer and nothing else.
const BUTTONS: [(Boilerplate, Pick); 5] = [
    (Boilerplate::Share, |phrases| phrases.share_buttons),
    (Boilerplate::Navigation, |phrases| phrases.navigation_buttons),
    (Boilerplate::CommentForm, |phrases| phrases.comment_buttons),
    (Boilerplate::SiteNotice, |phrases| phrases.notice_buttons),
    (Boilerplate::SiteNotice, |phrases| phrases.advertisement_labels),
];

/// The languages that have phrases, all of them: a page need not be in the language of its article.
static OF_LANGUAGES: LazyLock<Vec<&BoilerplatePhrases>> =
    LazyLock::new(|| LANGUAGES.iter().map(|one| &one.boilerplate).filter(|phrases| !phrases.is_empty()).collect());

/// An opening with one of its phrases.
type Phrase = (&'static Opening, &'static str);

/// The openings with their phrases in all languages, by the first byte of the phrase and then in the order of
/// [`OPENINGS`].
static BY_FIRST_BYTE: LazyLock<BTreeMap<u8, Vec<Phrase>>> = LazyLock::new(|| {
    let mut all: BTreeMap<u8, Vec<Phrase>> = BTreeMap::new();
    for opening in &OPENINGS {
        for phrase in phrases(opening.phrases).filter(|phrase| !phrase.is_empty()) {
            all.entry(phrase.as_bytes()[0]).or_default().push((opening, phrase));
        }
    }
    all
});

/// What each button in any language is.
static BY_LABEL: LazyLock<HashMap<&'static str, Boilerplate>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (reason, labels) in BUTTONS {
        phrases(labels).for_each(|label| _ = all.entry(label).or_insert(reason));
    }
    all
});

/// The openings with the phrases that begin with the first byte of a text.
pub(super) fn openings_like(text: &str) -> impl Iterator<Item = Phrase> {
    text.as_bytes().first().and_then(|first| BY_FIRST_BYTE.get(first)).into_iter().flatten().copied()
}

/// What a block is that is this label and nothing else.
pub(super) fn button_with(label: &str) -> Option<Boilerplate> {
    BY_LABEL.get(label).copied()
}

/// The phrases of one list in all languages.
pub(super) fn phrases(pick: Pick) -> impl Iterator<Item = &'static str> {
    OF_LANGUAGES.iter().flat_map(move |phrases| pick(phrases)).copied()
}

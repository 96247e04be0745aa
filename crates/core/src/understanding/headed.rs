//! Headings that name with other words what a question asks: "Present" for "Who attended".

use citewire_text::Language;
use citewire_text::kin::kin;
use citewire_text::terms::{Memo, Tokeniser};

use super::Query;

impl Query {
    /// True when some word of the query has others that may stand for it, so that [`Self::is_named_by`] may be true.
    pub fn may_be_named(&self) -> bool {
        self.keys().any(|key| !kin(key).is_empty())
    }

    /// True when a heading names with other words what the query asks: each of its words is a word of the query or may
    /// stand for one, and at least one is no word of the query. What stands below a heading of words of the query is found
    /// by them. `memo` is kept from heading to heading.
    pub fn is_named_by(&self, heading: &str, language: Language, memo: &mut Memo<String>) -> bool {
        let (mut is_whole, mut has_other) = (true, false);
        let emit = |key: &String, _| {
            let is_own = self.word_of(key).is_some();
            let stands = !is_own && self.keys().any(|own| kin(own).contains(key));
            is_whole &= is_own || stands;
            has_other |= stands;
        };
        Tokeniser::terms(heading, language, memo, |key| key, emit);
        is_whole && has_other
    }

    /// The keys of all words that say what is asked.
    fn keys(&self) -> impl Iterator<Item = &str> {
        let words = self.words.iter().filter(|word| !word.carries);
        words.flat_map(|word| word.terms.iter().map(|term| term.key.as_str()))
    }
}

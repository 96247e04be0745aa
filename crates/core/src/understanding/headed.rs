//! Headings that name with other words what a question asks: "Present" for "Who attended".

use std::cell::{Cell, RefCell};

use citewire_text::Language;
use citewire_text::kin::kin;
use citewire_text::terms::{Memo, Tokeniser};

use super::Query;

/// Number of words of headings whose keys a thread remembers.
const MOST_WORDS: usize = 10_000;

thread_local! {
    static MEMO: RefCell<Memo<String>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// The words of a query and those that may stand for them.
#[derive(Debug)]
pub struct OtherNames<'query> {
    query: &'query Query,
    kin: Vec<&'static str>,
}

impl Query {
    /// The words that may stand for those of the query which say what is asked. `None` when there are none.
    pub fn other_names(&self) -> Option<OtherNames<'_>> {
        let words = self.words.iter().filter(|word| !word.carries);
        let own = words.flat_map(|word| word.terms.iter().filter(|term| !term.stands_in));
        let keys = own.map(|term| term.key.as_str());
        let kin: Vec<&'static str> = keys.flat_map(kin).map(String::as_str).collect();
        (!kin.is_empty()).then_some(OtherNames { query: self, kin })
    }
}

impl OtherNames<'_> {
    /// True when a heading names with other words what the query asks: each of its words is a word of the query or may
    /// stand for one, and at least one is no word of the query. What stands below a heading of words of the query is found
    /// by them.
    pub fn has(&self, heading: &str, language: Language) -> bool {
        // Behind a word that names something else no word is looked up.
        let (is_whole, mut has_other) = (Cell::new(true), false);
        let emit = |key: &String, _| {
            let is_own = self.query.word_of(key).is_some();
            let stands = !is_own && self.kin.contains(&key.as_str());
            is_whole.set(is_own || stands);
            has_other |= stands;
        };
        MEMO.with_borrow_mut(|memo| {
            Tokeniser::terms_where(heading, language, memo, |key| key, |_| is_whole.get(), emit);
        });
        is_whole.get() && has_other
    }
}

//! Abbreviations, after which a full stop does not end a sentence, and words that mostly begin one.

use std::sync::LazyLock;

use ahash::{AHashMap, AHashSet};

use crate::language::{LANGUAGES, SentenceWords, WordList};

/// How an abbreviation behaves before a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Never ends a sentence, since a name follows: `Dr.`, `Gen.`, `Mt.`.
    Title,
    /// An abbreviation only before a number: `No. 5`, `p. 55`, `Oct. 3`.
    BeforeNumber,
    /// May end a sentence; the next word decides: `U.S.`, `Inc.`, `a.m.`, `etc.`.
    MayEnd,
    /// Never ends a sentence: `e.g.`, `vs.`, `approx.`.
    Continues,
    /// One letter with a stop: the initial of a name, or the end of `vitamin C.`
    Initial,
}

/// Longest word that can be an abbreviation, in bytes.
const LONGEST: usize = 12;

/// Picks one list of words from those of a language.
type Pick = fn(&SentenceWords) -> WordList;

/// The abbreviations of all languages. A word before a stop need not be in the language of its article.
static LISTED: LazyLock<AHashMap<&str, Listed>> = LazyLock::new(|| {
    // The first list that has a word decides.
    let by_precedence: [(Abbreviation, Pick); 3] = [
        (Abbreviation::Continues, |words| words.continues),
        (Abbreviation::BeforeNumber, |words| words.before_number),
        (Abbreviation::MayEnd, |words| words.may_end),
    ];
    let mut listed: AHashMap<&str, Listed> = AHashMap::new();
    let all = || LANGUAGES.iter().map(|language| &language.sentences);
    for (kind, pick) in by_precedence {
        for word in all().flat_map(pick) {
            listed.entry(word).or_default().kind.get_or_insert(kind);
        }
    }
    for word in all().flat_map(|words| words.titles) {
        listed.entry(word).or_default().is_title = true;
    }
    listed
});

/// The words of all languages that open a sentence.
static OPENERS: LazyLock<AHashSet<&str>> =
    LazyLock::new(|| LANGUAGES.iter().flat_map(|language| language.sentences.openers).copied().collect());

/// What a word of the lists is.
#[derive(Clone, Copy, Debug, Default)]
struct Listed {
    is_title: bool,
    /// What it is besides a title.
    kind: Option<Abbreviation>,
}

impl Listed {
    /// How the word behaves before a stop. `is_small` tells that it begins with a small ASCII letter; then it is no title
    /// (`by card.`). Russian titles are written small, but not in ASCII.
    fn abbreviation(self, is_small: bool) -> Option<Abbreviation> {
        let is_title = self.is_title && !is_small && self.kind != Some(Abbreviation::Continues);
        if is_title { Some(Abbreviation::Title) } else { self.kind }
    }
}

/// Classifies the word before a full stop; `None` for an ordinary word.
pub(super) fn classified(word: &str) -> Option<Abbreviation> {
    let mut letters = word.chars();
    let first = letters.next()?;
    if letters.next().is_none() {
        // The lists hold small letters only: `p. 5` is a page, `P. Lee` has an initial.
        let listed = LISTED.get(word).and_then(|listed| listed.abbreviation(false));
        return listed.or_else(|| first.is_uppercase().then_some(Abbreviation::Initial));
    }
    // Longer words are no abbreviations and need not be lower-cased.
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let listed = LISTED.get(lower.as_str()).copied().unwrap_or_default();
    if lower.contains('.') && listed.kind != Some(Abbreviation::Continues) {
        return is_dotted(word).then_some(Abbreviation::MayEnd);
    }
    listed.abbreviation(first.is_ascii_lowercase())
}

/// True when `word` mostly opens a sentence. The caller makes sure that `I` is a word and not an initial.
pub(super) fn opens_a_sentence(word: &str) -> bool {
    OPENERS.contains(word)
}

/// True when a word has one or two letters between its stops: `U.S`, `a.m`, `Ph.D`, `B.Sc`.
fn is_dotted(word: &str) -> bool {
    let longest = word.split('.').map(|part| part.chars().count()).max().unwrap_or(0);
    longest <= 2 && word.chars().all(|letter| letter.is_alphabetic() || letter == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: Option<Abbreviation>) {
        for word in words.split_whitespace() {
            assert_eq!(classified(word), expected, "{word}");
        }
    }

    #[test]
    fn titles_go_with_the_name() {
        check("Dr Gen Prof Mt", Some(Abbreviation::Title));
    }

    #[test]
    fn some_abbreviate_only_before_a_number() {
        check("No p Fig Oct стр", Some(Abbreviation::BeforeNumber));
    }

    #[test]
    fn countries_companies_and_hours_may_end_a_sentence() {
        check("U.S U.S.A a.m Ph.D Inc etc г", Some(Abbreviation::MayEnd));
    }

    #[test]
    fn latin_connectives_never_end_a_sentence() {
        check("e.g i.e vs cf bzw", Some(Abbreviation::Continues));
    }

    #[test]
    fn a_capital_alone_is_an_initial() {
        check("J Q А", Some(Abbreviation::Initial));
    }

    #[test]
    fn ordinary_words_and_host_names_are_no_abbreviations() {
        check("house card Moscow example.com 3.5 straightforwardness a", None);
    }

    #[test]
    fn no_abbreviation_is_longer_than_what_is_looked_up() {
        assert!(LISTED.keys().all(|word| word.len() <= LONGEST));
    }
}

//! What phrases in a sentence tell about it as an answer: a cause, a definition, a denial.

use citewire_text::Language;
use citewire_text::language::{ENGLISH, Wording};

use super::phrases::Phrases;
use super::tokens::{BASIS, Filter, LOWER, Token, Tokens, step};

/// What a phrase in a sentence tells, as one bit of [`Says`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Sign {
    /// Somebody is reported to have said it.
    Report = 1,
    /// A cause is named.
    Cause = 2,
    /// A means is named.
    Manner = 4,
    /// Somebody who did it is named.
    Agent = 8,
    /// Somebody or something at a place is named.
    Location = 16,
    /// It is said, near the start, what something is.
    Definition = 32,
    /// Something is denied.
    Negation = 64,
}

impl Sign {
    /// The phrases that stand for it in a language.
    pub(super) fn phrases(self, words: &Wording) -> &'static [&'static str] {
        match self {
            Self::Report => words.reports,
            Self::Cause => words.causes,
            Self::Manner => words.manners,
            Self::Agent => words.before_agents,
            Self::Location => words.before_locations,
            Self::Definition => words.defines,
            Self::Negation => words.negations,
        }
    }
}

/// A set of signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Says(u8);

impl Says {
    /// True when the sentence has this sign.
    pub(super) fn has(self, sign: Sign) -> bool {
        self.0 & sign as u8 != 0
    }

    pub(super) fn insert(&mut self, sign: Sign) {
        self.0 |= sign as u8;
    }

    /// Adds what the phrases that begin at a word tell.
    pub(super) fn add_at(&mut self, text: &str, token: &Token, sought: &Sought) {
        if token.is_mixed {
            self.add_inside(text, token, sought);
        } else if sought.filter.may_hold(token.hash) {
            let phrases = sought.phrases.iter().filter(|phrase| phrase.first == token.hash);
            phrases.for_each(|phrase| self.add(text, token.start, phrase));
        }
    }

    /// Adds what the phrases of another language than English tell.
    pub(super) fn add_others(&mut self, text: &str, sought: &Sought) {
        if let Some((phrases, wanted)) = &sought.others {
            phrases.add(text, wanted, self);
        }
    }

    fn add(&mut self, text: &str, start: usize, phrase: &Phrase) {
        if !self.has(phrase.sign) && phrase.stands(text, start) {
            self.insert(phrase.sign);
        }
    }

    /// Looks for phrases that begin inside a word: only ASCII letters and digits count as parts of a phrase's words.
    fn add_inside(&mut self, text: &str, token: &Token, sought: &Sought) {
        let is_part = |at: usize| LOWER[usize::from(text.as_bytes()[at])] != 0;
        let starts = (token.start..token.end).filter(|&at| is_part(at) && (at == token.start || !is_part(at - 1)));
        for start in starts {
            sought.phrases.iter().for_each(|phrase| self.add(text, start, phrase));
        }
    }
}

/// Number of bytes at the start of a sentence within which a definition has to stand.
const DEFINED_WITHIN: usize = 80;

/// Words and spaces that stand for a sign; the first word is ASCII.
#[derive(Debug, Clone, Copy)]
struct Phrase {
    text: &'static str,
    /// The number of spaces before its first word.
    indent: usize,
    /// The hash of its first word.
    first: u32,
    sign: Sign,
}

impl Phrase {
    fn new(text: &'static str, sign: Sign) -> Self {
        let words = text.trim_start();
        let first = words.bytes().take_while(u8::is_ascii_alphanumeric);
        let first = first.fold(BASIS, |hash, byte| step(hash, u32::from(byte.to_ascii_lowercase())));
        Self { text, indent: text.len() - words.len(), first, sign }
    }

    /// True when the phrase is in the text with its first word at this byte, where a word begins and that word ends.
    fn stands(&self, text: &str, first: usize) -> bool {
        let Some(start) = first.checked_sub(self.indent) else { return false };
        let end = start + self.text.len();
        let Some(there) = text.as_bytes().get(start..end) else { return false };
        let is_same = there == self.text.as_bytes();
        match self.sign {
            Sign::Report | Sign::Cause | Sign::Manner | Sign::Negation => {
                there.eq_ignore_ascii_case(self.text.as_bytes())
                    && !text.as_bytes().get(end).is_some_and(u8::is_ascii_alphanumeric)
            }
            Sign::Agent | Sign::Location => is_same && is_before_name(text, start, end),
            Sign::Definition => is_same && end <= DEFINED_WITHIN,
        }
    }
}

/// True when white space or the text's start is before these bytes, and white space and a capital are after them.
fn is_before_name(text: &str, start: usize, end: usize) -> bool {
    let rest = &text[end..];
    text[..start].chars().next_back().is_none_or(char::is_whitespace)
        && rest.starts_with(char::is_whitespace)
        && rest.trim_start().starts_with(char::is_uppercase)
}

/// The phrases that matter to a question.
#[derive(Debug, Default)]
pub(super) struct Sought {
    phrases: Vec<Phrase>,
    filter: Filter,
    /// The signs, and the phrases for them in another language than English.
    others: Option<(&'static Phrases, Vec<Sign>)>,
}

impl Sought {
    /// The phrases of English that stand for these signs, or those of another language.
    pub(super) fn of(language: Option<Language>, signs: Vec<Sign>) -> Self {
        if let Some(others) = language.filter(|other| *other != Language::ENGLISH).and_then(Phrases::of) {
            return Self { others: Some((others, signs)), ..Self::default() };
        }
        let of_sign = |&sign: &Sign| sign.phrases(&ENGLISH.wording).iter().map(move |text| Phrase::new(text, sign));
        let phrases: Vec<Phrase> = signs.iter().flat_map(of_sign).collect();
        Self { filter: Filter::of(phrases.iter().map(|phrase| phrase.first)), phrases, others: None }
    }

    /// What a text says by the phrases.
    pub(super) fn said(&self, text: &str) -> Says {
        let mut tokens = Tokens::default();
        tokens.read(text, Filter::default(), self);
        tokens.says
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{ENGLISH, Filter, Sign, Sought, Tokens, Wording};

    const WORDS: &Wording = &ENGLISH.wording;
    const SIGNS: [Sign; 7] =
        [Sign::Report, Sign::Cause, Sign::Manner, Sign::Agent, Sign::Location, Sign::Definition, Sign::Negation];

    fn says(text: &str) -> String {
        let says = Sought::of(None, SIGNS.to_vec()).said(text);
        let said: Vec<String> = SIGNS.iter().filter(|sign| says.has(**sign)).map(|sign| format!("{sign:?}")).collect();
        said.join(" ")
    }

    #[test]
    fn phrases_are_whole_words_in_any_case() {
        for (text, expected) in [
            ("He SAID so.", "Report"),
            ("According to him, it fell.", "Report"),
            ("According  to him, it fell.", ""),
            ("An accordingto, a saidx, 2said.", ""),
            ("It fell due to rain", "Cause"),
            ("It is due today", ""),
            ("in order to win", "Cause"),
            ("“said”", "Report"),
            ("unsaid ésaid", "Report"),
            ("as a result", "Cause"),
            ("It went via Kazan.", "Manner"),
            ("by", "Manner"),
            ("It does NOT run; a knot", "Negation"),
            ("They don't. They don’t.", "Negation"),
            ("Don", ""),
        ] {
            assert_eq!(says(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_follows_when_a_capital_does() {
        for (text, expected) in [
            ("built by Ann", "Manner Agent"),
            ("By Ann", "Manner Agent"),
            ("BY Ann", "Manner"),
            ("built by the king", "Manner"),
            ("(by Ann)", "Manner"),
            ("built by\u{a0}\n Élan", "Manner Agent"),
            ("in Kazan", "Location"),
            ("In Kazan", ""),
            ("is in, Kazan", ""),
            ("from", ""),
            ("It is a bank.", "Definition"),
            ("It is  a bank.", ""),
            ("It Is a bank.", ""),
            ("Those are banks.", "Definition"),
            ("They are", ""),
        ] {
            assert_eq!(says(text), expected, "{text}");
        }
    }

    #[test]
    fn a_definition_stands_near_the_start() {
        let sentence = |before: usize| format!("{} is a bank", "x".repeat(before));
        assert_eq!(says(&sentence(super::DEFINED_WITHIN - " is a ".len())), "Definition");
        assert_eq!(says(&sentence(super::DEFINED_WITHIN - " is a ".len() + 1)), "");
    }

    #[test]
    fn the_phrases_of_definitions_are_whole_words() {
        assert!(WORDS.defines.iter().all(|phrase| phrase.starts_with(' ') && phrase.ends_with(' ')));
    }

    /// True when a phrase stands in a text as whole words of ASCII, whatever its case: what the phrases are defined by.
    fn has(text: &str, phrase: &str) -> bool {
        let (bytes, wanted) = (text.as_bytes(), phrase.as_bytes());
        let is_part = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
        bytes.windows(wanted.len()).enumerate().any(|(at, window)| {
            window.eq_ignore_ascii_case(wanted)
                && !is_part(at.checked_sub(1).and_then(|before| bytes.get(before)))
                && !is_part(bytes.get(at + wanted.len()))
        })
    }

    /// True when one of these words is followed by a word with a capital.
    fn names_after(text: &str, words: &[&str]) -> bool {
        let all: Vec<&str> = text.split_whitespace().collect();
        all.windows(2).any(|pair| words.contains(&pair[0]) && pair[1].starts_with(char::is_uppercase))
    }

    fn defined(text: &str, sign: Sign) -> bool {
        let head = &text.as_bytes()[..text.len().min(super::DEFINED_WITHIN)];
        let phrases = sign.phrases(WORDS);
        match sign {
            Sign::Report | Sign::Cause | Sign::Manner | Sign::Negation => {
                phrases.iter().any(|phrase| has(text, phrase))
            }
            Sign::Agent | Sign::Location => names_after(text, phrases),
            Sign::Definition => {
                phrases.iter().any(|verb| head.windows(verb.len()).any(|window| window == verb.as_bytes()))
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn phrases_are_found_where_their_definition_finds_them(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "said", "SAID", "says", "according", "to", "stated", "because", "due", "so", "that", "as", "a", "result",
                    "by", "By", "BY", "via", "in", "In", "from", "is", "are", "is a ", "Ann", "ann", "Élan", "é", "ß", "1", "_", ".", "(", "’",
                    " ", " ", " ", " ", "\u{a0}", "\n", "中", "İ",
                ]),
                0..16,
            )
        ) {
            let text = pieces.concat();
            let mut tokens = Tokens::default();
            tokens.read(&text, Filter::default(), &Sought::of(None, SIGNS.to_vec()));
            for sign in SIGNS {
                prop_assert_eq!(tokens.says.has(sign), defined(&text, sign), "{:?} in {:?}", sign, &text);
            }
            let words: Vec<Vec<u32>> = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(|word| word.chars().flat_map(char::to_lowercase).map(|c| c as u32).collect())
                .collect();
            prop_assert_eq!(tokens.hashes.len(), words.len());
            for (one, hash) in words.iter().zip(&tokens.hashes) {
                for (other, other_hash) in words.iter().zip(&tokens.hashes) {
                    prop_assert_eq!(one == other, hash == other_hash);
                }
            }
        }
    }
}

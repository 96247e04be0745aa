//! Reads a text once, letter by letter: the hash of each word, and phrases that tell what the text says.

use citewire_text::language::Wording;

/// The start value of FNV-1a with 32 bits.
const BASIS: u32 = 0x811c_9dc5;
/// The factor of FNV-1a with 32 bits.
const PRIME: u32 = 0x0100_0193;

/// The lower-case form of each ASCII letter and digit; 0 for every other byte.
const LOWER: [u8; 256] = {
    let mut lower = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            lower[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    lower
};

const fn step(hash: u32, unit: u32) -> u32 {
    (hash ^ unit).wrapping_mul(PRIME)
}

/// A set of hashes that may take others for its own, but never misses one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Filter(u64);

impl Filter {
    /// The filter of these hashes.
    pub(super) fn of(hashes: impl IntoIterator<Item = u32>) -> Self {
        Self(hashes.into_iter().fold(0, |bits, hash| bits | 1 << (hash & 63)))
    }

    fn may_hold(self, hash: u32) -> bool {
        self.0 >> (hash & 63) & 1 == 1
    }
}

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
}

impl Sign {
    /// The phrases that stand for it in a language.
    fn phrases(self, words: &Wording) -> &'static [&'static str] {
        match self {
            Self::Report => words.reports,
            Self::Cause => words.causes,
            Self::Manner => words.manners,
            Self::Agent => words.before_agents,
            Self::Location => words.before_locations,
            Self::Definition => words.defines,
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

    fn add(&mut self, text: &str, start: usize, phrase: &Phrase) {
        if !self.has(phrase.sign) && phrase.stands(text, start) {
            self.0 |= phrase.sign as u8;
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

/// ASCII words and spaces that stand for a sign.
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
        let first = words.bytes().take_while(|byte| *byte != b' ');
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
            Sign::Report | Sign::Cause | Sign::Manner => {
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
}

impl Sought {
    /// The phrases of a language that stand for these signs.
    pub(super) fn of(words: &Wording, signs: &[Sign]) -> Self {
        let of_sign = |&sign: &Sign| sign.phrases(words).iter().map(move |text| Phrase::new(text, sign));
        let phrases: Vec<Phrase> = signs.iter().flat_map(of_sign).collect();
        Self { filter: Filter::of(phrases.iter().map(|phrase| phrase.first)), phrases }
    }
}

/// A text, read. It is made once and reused, so that it allocates nothing.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// Each word as the hash of its lower-case form (FNV-1a over its characters).
    pub(super) hashes: Vec<u32>,
    /// Those that the question may have, each with its place among all.
    pub(super) shared: Vec<(u32, usize)>,
    /// What its phrases tell.
    pub(super) says: Says,
}

impl Tokens {
    /// Reads a text in place of the one before. `filter` is that of the question's words.
    pub(super) fn read(&mut self, text: &str, filter: Filter, sought: &Sought) {
        self.hashes.clear();
        self.shared.clear();
        self.says = Says::default();
        each(text, |token| {
            if filter.may_hold(token.hash) {
                self.shared.push((token.hash, self.hashes.len()));
            }
            self.hashes.push(token.hash);
            if token.is_mixed {
                self.says.add_inside(text, token, sought);
            } else if sought.filter.may_hold(token.hash) {
                let phrases = sought.phrases.iter().filter(|phrase| phrase.first == token.hash);
                phrases.for_each(|phrase| self.says.add(text, token.start, phrase));
            }
        });
    }
}

/// The hash of each word of a text.
pub(super) fn hashes(text: &str) -> Vec<u32> {
    let mut hashes = Vec::new();
    each(text, |token| hashes.push(token.hash));
    hashes
}

/// A word: letters and digits up to the next character that is neither.
struct Token {
    hash: u32,
    start: usize,
    end: usize,
    /// True when only some of its characters are ASCII.
    is_mixed: bool,
}

/// Calls `emit` with each word of a text.
fn each(text: &str, mut emit: impl FnMut(&Token)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (start, mut hash) = (at, BASIS);
        let (mut has_ascii, mut has_others) = (false, false);
        let (end, next) = loop {
            let before = at;
            for &byte in &bytes[at..] {
                let lower = LOWER[usize::from(byte)];
                if lower == 0 {
                    break;
                }
                hash = step(hash, u32::from(lower));
                at += 1;
            }
            has_ascii |= at > before;
            if bytes.get(at).is_none_or(u8::is_ascii) {
                break (at, at + 1);
            }
            let Some(character) = text[at..].chars().next() else { break (at, at + 1) };
            if !character.is_alphanumeric() {
                break (at, at + character.len_utf8());
            }
            hash = character.to_lowercase().fold(hash, |hash, lower| step(hash, lower as u32));
            has_others = true;
            at += character.len_utf8();
        };
        if end > start {
            emit(&Token { hash, start, end, is_mixed: has_ascii && has_others });
        }
        at = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Filter, Sign, Sought, Tokens, hashes};
    use citewire_text::language::{ENGLISH, Wording};

    const WORDS: &Wording = &ENGLISH.wording;
    const SIGNS: [Sign; 6] = [Sign::Report, Sign::Cause, Sign::Manner, Sign::Agent, Sign::Location, Sign::Definition];

    fn says(text: &str) -> String {
        let mut tokens = Tokens::default();
        tokens.read(text, Filter::default(), &Sought::of(WORDS, &SIGNS));
        let said: Vec<String> =
            SIGNS.iter().filter(|sign| tokens.says.has(**sign)).map(|sign| format!("{sign:?}")).collect();
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

    #[test]
    fn words_are_equal_whatever_their_case() {
        assert_eq!(hashes("Élan VITAL, 1,000 中国"), hashes("élan vital 1 000\u{2019}中国"));
        assert_eq!(hashes("a-b"), hashes("A B"));
        assert_ne!(hashes("ab"), hashes("a b"));
        assert!(hashes(" …,\u{2019} ").is_empty());
    }

    #[test]
    fn shared_words_are_found_again() {
        let mut tokens = Tokens::default();
        let question = hashes("bridge of Kazan");
        tokens.read("The Bridge of Ufa", Filter::of(question.iter().copied()), &Sought::default());
        let shared: Vec<bool> = (0..4).map(|at| tokens.shared.contains(&(tokens.hashes[at], at))).collect();
        assert!(shared[1] && shared[2], "{shared:?}");
        assert_eq!(tokens.hashes[1..3], question[..2]);
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
            Sign::Report | Sign::Cause | Sign::Manner => phrases.iter().any(|phrase| has(text, phrase)),
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
            tokens.read(&text, Filter::default(), &Sought::of(WORDS, &SIGNS));
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

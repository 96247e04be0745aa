//! Reads a text once, letter by letter: the hash of each word, and phrases that tell what the text says.

use crate::text::language::{ENGLISH, WordList, Wording};

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

/// What a phrase in a sentence tells, as one bit of a [`Says`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Sign {
    /// Somebody is reported to have said it.
    Report = 1,
    /// A cause is named.
    Cause = 2,
    /// A means is named.
    Manner = 4,
    /// Somebody who did something is named, as behind "by".
    By = 8,
    /// A place is named, as behind "in".
    In = 16,
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

/// Words of ASCII letters with spaces between them that stand for a sign. Before a name their case counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    text: &'static str,
    /// The hash of its first word in lower case.
    first: u32,
    sign: Sign,
}

const WORDS: &Wording = &ENGLISH.wording;

/// The phrases of a list for one sign. A character that is neither an ASCII letter, a digit nor a space does not compile.
const fn phrases<const COUNT: usize>(sign: Sign, texts: WordList) -> [Phrase; COUNT] {
    let mut phrases = [Phrase { text: "", first: 0, sign }; COUNT];
    let mut at = 0;
    while at < COUNT {
        let (bytes, mut hash, mut place, mut is_first) = (texts[at].as_bytes(), BASIS, 0, true);
        while place < bytes.len() {
            let lower = LOWER[bytes[place] as usize];
            assert!(lower != 0 || bytes[place] == b' ', "a phrase has letters, digits and spaces only");
            is_first = is_first && lower != 0;
            if is_first {
                hash = step(hash, lower as u32);
            }
            place += 1;
        }
        phrases[at] = Phrase { text: texts[at], first: hash, sign };
        at += 1;
    }
    phrases
}

/// What a report has.
pub(super) static REPORTS: [Phrase; WORDS.reports.len()] = phrases(Sign::Report, WORDS.reports);
/// What a sentence that names a cause has.
pub(super) static CAUSES: [Phrase; WORDS.causes.len()] = phrases(Sign::Cause, WORDS.causes);
/// What a sentence that names a means has.
pub(super) static MANNERS: [Phrase; WORDS.manners.len()] = phrases(Sign::Manner, WORDS.manners);
/// What stands before somebody who did something.
pub(super) static BEFORE_AGENT: [Phrase; WORDS.before_agents.len()] = phrases(Sign::By, WORDS.before_agents);
/// What stands before a place.
pub(super) static BEFORE_LOCATION: [Phrase; WORDS.before_locations.len()] = phrases(Sign::In, WORDS.before_locations);

impl Phrase {
    /// True when the phrase stands in the text from this byte on. Its first word is known to end where a word ends.
    fn stands(&self, text: &str, start: usize) -> bool {
        let end = start + self.text.len();
        let bytes = text.as_bytes();
        if !bytes.get(start..end).is_some_and(|there| there.eq_ignore_ascii_case(self.text.as_bytes())) {
            return false;
        }
        match self.sign {
            Sign::Report | Sign::Cause | Sign::Manner => !bytes.get(end).is_some_and(u8::is_ascii_alphanumeric),
            Sign::By | Sign::In => is_before_name(text, start, end) && &text[start..end] == self.text,
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
    /// All phrases of these groups.
    pub(super) fn of(groups: &[&[Phrase]]) -> Self {
        let phrases: Vec<Phrase> = groups.iter().copied().flatten().copied().collect();
        Self { filter: Filter::of(phrases.iter().map(|phrase| phrase.first)), phrases }
    }
}

/// A text, read. It is made once and reused, so that it allocates nothing.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// Each word as the hash of its lower-case form (FNV-1a over its characters).
    pub(super) hashes: Vec<u32>,
    /// The places among them of those that the question may have.
    pub(super) shared: Vec<usize>,
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
                self.shared.push(self.hashes.len());
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
        let mut next = at;
        while let Some(&byte) = bytes.get(at) {
            let lower = LOWER[usize::from(byte)];
            if lower != 0 {
                hash = step(hash, u32::from(lower));
                has_ascii = true;
                at += 1;
                continue;
            }
            let character = if byte.is_ascii() { None } else { text[at..].chars().next() };
            next = at + character.map_or(1, char::len_utf8);
            let Some(letter) = character.filter(|character| character.is_alphanumeric()) else { break };
            hash = letter.to_lowercase().fold(hash, |hash, lower| step(hash, lower as u32));
            has_others = true;
            at = next;
        }
        if at > start {
            emit(&Token { hash, start, end: at, is_mixed: has_ascii && has_others });
        }
        at = next.max(at);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BEFORE_AGENT, BEFORE_LOCATION, CAUSES, Filter, MANNERS, REPORTS, Sign, Sought, Tokens, hashes};

    fn says(text: &str) -> String {
        let sought = Sought::of(&[&REPORTS, &CAUSES, &MANNERS, &BEFORE_AGENT, &BEFORE_LOCATION]);
        let mut tokens = Tokens::default();
        tokens.read(text, Filter::default(), &sought);
        let all = [Sign::Report, Sign::Cause, Sign::Manner, Sign::By, Sign::In];
        let said: Vec<String> =
            all.iter().filter(|sign| tokens.says.has(**sign)).map(|sign| format!("{sign:?}")).collect();
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
            ("built by Ann", "Manner By"),
            ("By Ann", "Manner By"),
            ("BY Ann", "Manner"),
            ("built by the king", "Manner"),
            ("(by Ann)", "Manner"),
            ("built by\u{a0}\n Élan", "Manner By"),
            ("in Kazan", "In"),
            ("In Kazan", ""),
            ("is in, Kazan", ""),
            ("from", ""),
        ] {
            assert_eq!(says(text), expected, "{text}");
        }
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
        let shared: Vec<bool> = (0..4).map(|at| tokens.shared.contains(&at)).collect();
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
        let any = |phrases: &[&str]| phrases.iter().any(|phrase| has(text, phrase));
        match sign {
            Sign::Report => any(super::WORDS.reports),
            Sign::Cause => any(super::WORDS.causes),
            Sign::Manner => any(super::WORDS.manners),
            Sign::By => names_after(text, super::WORDS.before_agents),
            Sign::In => names_after(text, super::WORDS.before_locations),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn phrases_are_found_where_their_definition_finds_them(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "said", "SAID", "says", "according", "to", "stated", "because", "due", "so", "that", "as", "a", "result",
                    "by", "By", "BY", "via", "in", "In", "from", "Ann", "ann", "Élan", "é", "ß", "1", "_", ".", "(", "’",
                    " ", " ", " ", " ", "\u{a0}", "\n", "中", "İ",
                ]),
                0..16,
            )
        ) {
            let text = pieces.concat();
            let sought = Sought::of(&[&REPORTS, &CAUSES, &MANNERS, &BEFORE_AGENT, &BEFORE_LOCATION]);
            let mut tokens = Tokens::default();
            tokens.read(&text, Filter::default(), &sought);
            for sign in [Sign::Report, Sign::Cause, Sign::Manner, Sign::By, Sign::In] {
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

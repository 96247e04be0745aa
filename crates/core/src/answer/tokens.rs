//! Reads a text once, letter by letter: the hash of each word, and where signs may stand.

use super::signs::{Says, Sought};

/// The start value of FNV-1a with 32 bits.
pub(super) const BASIS: u32 = 0x811c_9dc5;
/// The factor of FNV-1a with 32 bits.
const PRIME: u32 = 0x0100_0193;

/// The lower-case form of each ASCII letter and digit; 0 for every other byte.
pub(super) const LOWER: [u8; 256] = {
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

pub(super) const fn step(hash: u32, unit: u32) -> u32 {
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

    pub(super) fn may_hold(self, hash: u32) -> bool {
        self.0 >> (hash & 63) & 1 == 1
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
            self.says.add_at(text, token, sought);
        });
        self.says.add_others(text, sought);
    }
}

/// The hash of each word of a text.
pub(super) fn hashes(text: &str) -> Vec<u32> {
    let mut hashes = Vec::new();
    each(text, |token| hashes.push(token.hash));
    hashes
}

/// A word: letters and digits up to the next character that is neither.
pub(super) struct Token {
    pub(super) hash: u32,
    pub(super) start: usize,
    pub(super) end: usize,
    /// True when only some of its characters are ASCII.
    pub(super) is_mixed: bool,
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
    use super::{Filter, Tokens, hashes};
    use crate::answer::signs::Sought;

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
}

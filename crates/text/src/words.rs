//! Words of a text by the rules of UAX 29, exactly as the `unicode-segmentation` crate finds them. ASCII text is cut by
//! a table, in a third of the crate's time; the crate cuts the rest.

use unicode_segmentation::UnicodeSegmentation;

/// Classes of ASCII characters, one bit each.
mod class {
    pub(super) const LETTER: u8 = 1;
    pub(super) const DIGIT: u8 = 2;
    /// The low line.
    pub(super) const LINE: u8 = 4;
    /// Characters of words: no word ends between two of them.
    pub(super) const WORD: u8 = LETTER | DIGIT | LINE;
    /// Punctuation that joins two letters: the stop of "e.g".
    pub(super) const BETWEEN_LETTERS: u8 = 8;
    /// Punctuation that joins two digits: the comma of "1,000".
    pub(super) const BETWEEN_DIGITS: u8 = 16;
    /// A byte of a character beyond ASCII.
    pub(super) const BEYOND: u8 = 32;
}

const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => class::LETTER,
            b'0'..=b'9' => class::DIGIT,
            b'_' => class::LINE,
            b':' => class::BETWEEN_LETTERS,
            b'.' | b'\'' => class::BETWEEN_LETTERS | class::BETWEEN_DIGITS,
            b',' | b';' => class::BETWEEN_DIGITS,
            0x80..=0xFF => class::BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// Calls `visit` with each word and its byte offset, in order: the items of `unicode_word_indices`.
pub fn each<'text>(text: &'text str, mut visit: impl FnMut(usize, &'text str)) {
    until(text, |at, word| {
        visit(at, word);
        false
    });
}

/// [`each`], up to the first word for which `visit` is true.
pub fn until<'text>(text: &'text str, mut visit: impl FnMut(usize, &'text str) -> bool) {
    let bytes = text.as_bytes();
    let class = |at: usize| bytes.get(at).map_or(0, |&byte| CLASSES[usize::from(byte)]);
    // Everything before `open` has been visited.
    let (mut open, mut at) = (0, 0);
    while at < bytes.len() {
        let first = class(at);
        if first == class::BEYOND {
            // A combining mark may belong to the character before it, and runs of spaces are one piece.
            let mut begin = open.max(at.saturating_sub(1));
            while begin > open && bytes[begin - 1..=begin] == *b"  " {
                begin -= 1;
            }
            at = beyond_ascii(text, begin, &mut visit);
            open = at;
            continue;
        }
        if first & class::WORD == 0 {
            at += 1;
            continue;
        }
        let (begin, mut seen, mut last) = (at, first, first);
        let end = loop {
            at += 1;
            let next = class(at);
            if next & class::WORD != 0 {
                (seen, last) = (seen | next, next);
                continue;
            }
            let joins = match last {
                class::LETTER => next & class::BETWEEN_LETTERS != 0,
                class::DIGIT => next & class::BETWEEN_DIGITS != 0,
                _ => false,
            };
            let after = if joins { class(at + 1) } else { 0 };
            if next == class::BEYOND || after == class::BEYOND {
                break None;
            }
            if after == 0 || after != last {
                break Some(at);
            }
            at += 1;
        };
        match end {
            Some(end) if seen != class::LINE && visit(begin, &text[begin..end]) => return,
            Some(_) => {}
            None => at = beyond_ascii(text, begin, &mut visit),
        }
        open = at;
    }
}

/// Visits the words from `begin` on, up to the next white space, with the crate. Returns the offset behind it, or the end
/// of the text when `visit` is true for a word. A word has to be able to begin at `begin`.
fn beyond_ascii<'text>(text: &'text str, begin: usize, visit: &mut impl FnMut(usize, &'text str) -> bool) -> usize {
    for (start, piece) in text[begin..].split_word_bound_indices() {
        if piece.contains(char::is_alphanumeric) {
            if visit(begin + start, piece) {
                return text.len();
            }
        } else if start > 0 && piece.starts_with(|first: char| first.is_ascii_whitespace()) {
            return begin + start + piece.len();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn check(text: &str) {
        let mut found = Vec::new();
        super::each(text, |start, word| found.push((start, word)));
        assert_eq!(found, text.unicode_word_indices().collect::<Vec<_>>(), "{text:?}");
        for count in 1..=found.len() {
            let mut seen = 0;
            super::until(text, |_, _| {
                seen += 1;
                seen == count
            });
            assert_eq!(seen, count, "{text:?}");
        }
    }

    #[test]
    fn signs_between_letters_and_digits_join_as_the_standard_says() {
        check("don't e.g. a:b 1,000.5 1:2 a,b 3;4 snake_case _ __ _1 a_.b '90s rock'n'roll x' 5.a a.5 U.S.");
        check(
            "Moscow–Kazan: l’état, naïve café. a.é é.a 1.é “C++” \u{301}a -\u{301}b \u{345}  \u{345}カ 中国 1中 a\u{200D}b",
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn words_are_those_of_the_crate(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "a", "Bc", "7", "42", "_", ".", ",", ":", ";", "'", "\"", "-", " ", "  ", "\n", "\r\n", "\t", "\u{0}",
                    "é", "’", "—", "中", "国", "カ", "ー", "я", "א", "\u{301}", "\u{345}", "\u{200D}", "\u{AD}", "🅰", "🇷", "🇺",
                    "١", "·", "：", "ﬀ", "ก", "\u{3000}", "\u{A0}", "\u{2028}", "한",
                ]),
                0..24,
            )
        ) {
            check(&pieces.concat());
        }
    }
}

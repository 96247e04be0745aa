//! What is indexed of a text besides its words: the parts of identifiers, and numbers that spaces part into groups.

use super::ByteSpan;
use super::numerals::{GROUP, is_group, is_space};
use super::parts::indexed_parts;
use super::pieces::{Word, each_word};

/// Calls `visit` with every word and pair of `text`, with the parts of each word behind it, and behind the groups of a
/// number with the number as a whole: "1250" for "1 250".
pub(super) fn each_indexed(text: &str, mut visit: impl FnMut(Word<'_>, ByteSpan)) {
    let mut groups = Groups::default();
    each_word(text, |word, span| {
        groups.read(text, &word, span, &mut visit);
        let parts = match word {
            Word::Plain(word) => indexed_parts(word),
            Word::Bigram(_) => Vec::new(),
        };
        visit(word, span);
        for (at, part) in parts {
            let start = span.start as usize + at;
            visit(Word::Plain(part), ByteSpan::new(start, start + part.len()));
        }
    });
    groups.end(&mut visit);
}

/// The groups of a number that have been read so far.
#[derive(Default)]
struct Groups {
    digits: String,
    count: usize,
    start: usize,
    end: usize,
}

impl Groups {
    /// Takes the next word of a text: a group more, or the end of the number before it.
    fn read(&mut self, text: &str, word: &Word<'_>, span: ByteSpan, visit: &mut impl FnMut(Word<'_>, ByteSpan)) {
        let Word::Plain(word) = word else { return self.end(visit) };
        if !is_group(word) {
            return self.end(visit);
        }
        let start = span.start as usize;
        let goes_on = self.count > 0 && word.len() == GROUP && is_space(&text[self.end..start]);
        if !goes_on {
            self.end(visit);
            if word.starts_with('0') {
                return;
            }
            self.start = start;
        }
        self.digits.push_str(word);
        self.end = span.end as usize;
        self.count += 1;
    }

    /// Ends the number and visits it if it has several groups.
    fn end(&mut self, visit: &mut impl FnMut(Word<'_>, ByteSpan)) {
        if self.count > 1 {
            visit(Word::Plain(&self.digits), ByteSpan::new(self.start, self.end));
        }
        self.digits.clear();
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::{Word, each_indexed};

    fn check(text: &str, expected: &str) {
        let mut found = Vec::new();
        each_indexed(text, |word, span| {
            let (Word::Plain(word) | Word::Bigram(word)) = word;
            assert!(text.get(span.range()).is_some(), "{text}");
            found.push(word.to_owned());
        });
        assert_eq!(found.join("|"), expected, "{text}");
    }

    #[test]
    fn the_groups_of_a_number_are_also_one_number() {
        check("the 1 250 berths", "the|1|250|1250|berths");
        check("1\u{A0}250\u{2009}000", "1|250|000|1250000");
        check("12 34, 012 345, 1-250, 1234 567, 5 250 1 300", "12|34|012|345|1|250|1234|567|5|250|5250|1|300|1300");
    }

    #[test]
    fn parts_stand_behind_their_word() {
        check("a MAX_BERTH_COUNT of 3", "a|MAX_BERTH_COUNT|MAX|BERTH|COUNT|of|3");
    }
}

//! Text folded for comparison: white space, quotation marks, dashes, ligatures, Unicode normal forms and Markdown's marks
//! make no difference, and every folded byte knows where it comes from.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use citewire_text::scripts::is_wide;

/// A folded text.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded text: one space between words, none at the ends.
    pub(super) text: String,
    /// For every byte of it, where the character that it comes from begins in the source, and behind them where the last
    /// one ends.
    origins: Vec<u32>,
    /// For every byte of it, where that character ends.
    ends: Vec<u32>,
}

impl Folded {
    /// Folds a text.
    pub(super) fn new(source: &str) -> Self {
        let mut folded = Self::default();
        folded.text.reserve(source.len());
        folded.origins.reserve(source.len());
        folded.ends.reserve(source.len());
        let mut waiting = false;
        let mut begins_line = true;
        let mut at = 0;
        let bytes = source.as_bytes();
        while let Some(first) = source[at..].chars().next() {
            // Most letters are one byte and have no mark behind them.
            if first.is_ascii_alphanumeric() && bytes.get(at + 1).is_none_or(u8::is_ascii) {
                let before = folded.text.as_bytes().last().copied();
                if !waiting || before.is_none_or(|before| before.is_ascii()) {
                    if waiting && before.is_some_and(|before| before != b'-') {
                        folded.push_byte(' ', at, at);
                    }
                    (waiting, begins_line) = (false, false);
                    folded.push_byte(first, at, at + 1);
                    at += 1;
                    continue;
                }
            }
            if first == ' ' && bytes.get(at + 1).is_none_or(u8::is_ascii) {
                waiting = true;
                at += 1;
                continue;
            }
            let end = at + first.len_utf8() + marks_after(&source[at + first.len_utf8()..]);
            let unit = &source[at..end];
            // The address of a Markdown link stands behind its words.
            if first == ']' && source[end..].starts_with('(') {
                at = source[end..].find([')', '\n', ' ']).map_or(end, |length| end + length + 1);
                continue;
            }
            let is_mark = matches!(
                first,
                '*' | '`' | '_' | '[' | ']' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
            ) || (begins_line && matches!(first, '>' | '#'));
            if is_mark {
                at = end;
                continue;
            }
            if first.is_whitespace() {
                waiting = true;
                begins_line |= first == '\n';
                at = end;
                continue;
            }
            begins_line = false;
            let emit = |folded: &mut Self, c: char, waiting: &mut bool| {
                let before = folded.text.chars().next_back();
                let joins = before.is_none_or(|before| before == '-' || is_wide(before)) || c == '-' || is_wide(c);
                if std::mem::take(waiting) && !joins {
                    folded.push(' ', at, at);
                }
                folded.push(c, at, end);
            };
            if unit.len() == 1 {
                emit(&mut folded, alike(first), &mut waiting);
            } else {
                for c in unit.nfkc() {
                    // Compatibility forms of signs may be spaces with a mark.
                    if !c.is_whitespace() {
                        emit(&mut folded, alike(c), &mut waiting);
                    }
                }
            }
            at = end;
        }
        folded
    }

    /// [`Self::push`] for a character of one byte.
    fn push_byte(&mut self, c: char, start: usize, end: usize) {
        self.text.push(c);
        self.origins.push(start as u32);
        self.ends.push(end as u32);
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        self.text.push(c);
        self.origins.resize(self.text.len(), start as u32);
        self.ends.resize(self.text.len(), end as u32);
    }

    /// The part of the folded text that comes from these bytes of the source.
    pub(super) fn part(&self, start: usize, end: usize) -> &str {
        let at = |offset: usize| self.origins.partition_point(|&origin| (origin as usize) < offset);
        // The space before a word has the place of the word.
        self.text[at(start)..at(end)].trim()
    }

    /// Where a part of the folded text comes from, in bytes of the source.
    pub(super) fn source(&self, start: usize, end: usize) -> (usize, usize) {
        let first = self.origins.get(start).map_or(0, |&origin| origin as usize);
        let last = end.checked_sub(1).and_then(|last| self.ends.get(last)).map_or(first, |&end| end as usize);
        (first, last)
    }
}

/// The bytes of combining marks, and of what completes a Korean syllable, at the front of a text.
fn marks_after(text: &str) -> usize {
    let belongs = |c: &char| is_combining_mark(*c) || matches!(*c, '\u{1160}'..='\u{11ff}');
    if text.as_bytes().first().is_none_or(u8::is_ascii) {
        return 0;
    }
    text.chars().take_while(belongs).map(char::len_utf8).sum()
}

/// True for a quotation mark of any kind.
pub(super) fn is_quotation_mark(c: char) -> bool {
    c.nfkc().map(alike).eq(['\''])
}

/// One character for all that are alike, of those that normal forms have not made one already.
fn alike(c: char) -> char {
    match c {
        '"' | '\'' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '′' | '「' | '」' | '『' | '』' => '\'',
        '‐'..='―' | '−' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn what_looks_alike_is_alike() {
        for (one, other) in [
            ("The  line\r\nis long.", "The line is long."),
            ("“Yes”, he said", "\"Yes\", he said"),
            ("Moscow – Kazan", "Moscow-Kazan"),
            ("the ﬁrst oﬃce", "the first office"),
            ("cafe\u{301}", "café"),
            ("한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
            ("a **bold** [link](http://x.y) here", "a bold link here"),
            ("全长 96 米", "全长96米"),
            ("> one\n> two", "one two"),
            ("so\u{ad}ft\u{200b}", "soft"),
        ] {
            assert_eq!(Folded::new(one).text, Folded::new(other).text, "{one:?}");
        }
        assert_ne!(Folded::new("in 1901").text, Folded::new("in 1902").text);
        assert_ne!(Folded::new("The line").text, Folded::new("the line").text);
    }

    #[test]
    fn a_part_leads_back_to_its_bytes() {
        let source = "A “ﬁne”  cafe\u{301}.";
        let folded = Folded::new(source);
        let start = folded.text.find("fine").expect("there");
        let (from, to) = folded.source(start, folded.text.len());
        assert_eq!(&source[from..to], "ﬁne”  cafe\u{301}.");
    }
}

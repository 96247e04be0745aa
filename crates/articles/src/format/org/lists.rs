//! Lists: the columns of their bullets say how deep they are.

use super::Reader;
use crate::BlockKind;
use citewire_text::ByteSpan;

impl<'text> Reader<'text> {
    /// Reads the item that begins in a line and gives the next line.
    pub(super) fn item(&mut self, at: usize, words: &'text str) -> Option<usize> {
        let indent = self.lines[at].indent;
        let length = bullet(words, indent)?;
        self.lists.push(indent);
        let is_numbered = words.starts_with(|c: char| c.is_alphanumeric());
        self.first = Some(if is_numbered { BlockKind::NumberedItem } else { BlockKind::ListItem });
        self.lines[at].take(self.text, length);
        // A number that the list goes on with, and a box to tick.
        if self.words(at).starts_with("[@") && self.words(at).find(']').is_some_and(|close| close < 8) {
            let length = self.words(at).find(']').map_or(0, |close| close + 1);
            self.lines[at].take(self.text, length);
        }
        if ["[ ]", "[X]", "[x]", "[-]"].iter().any(|tick| self.words(at).starts_with(tick)) {
            self.lines[at].take(self.text, 3);
        }
        let words = self.words(at);
        let colons = words.find(" :: ").or_else(|| words.ends_with(" ::").then_some(words.len().saturating_sub(3)));
        if let Some(term) = colons.filter(|_| !is_numbered) {
            let start = self.lines[at].start;
            self.push(BlockKind::Term, &[ByteSpan::new(start, start + term)]);
            self.lines[at].take(self.text, (term + 4).min(words.len()));
            self.first = Some(BlockKind::Definition);
        }
        if self.lines[at].is_blank() {
            return Some(at + 1);
        }
        Some(self.paragraph(at))
    }
}

/// The length of a bullet or a number at the beginning of a line. A star is a bullet only where it is no heading.
pub(super) fn bullet(words: &str, indent: u32) -> Option<usize> {
    let sign = words.bytes().next()?;
    let is_apart = |length: usize| words.len() == length || words[length..].starts_with([' ', '\t']);
    if matches!(sign, b'-' | b'+') || sign == b'*' && indent > 0 {
        return is_apart(1).then_some(1);
    }
    let digits = words.bytes().take(9).take_while(u8::is_ascii_digit).count();
    let number = if digits == 0 && sign.is_ascii_alphabetic() { 1 } else { digits };
    let is_number = number > 0 && words[number..].starts_with(['.', ')']) && is_apart(number + 1);
    // "A. Lee" is the beginning of a name more often than of a list.
    (is_number && (digits > 0 || sign.is_ascii_lowercase())).then_some(number + 1)
}

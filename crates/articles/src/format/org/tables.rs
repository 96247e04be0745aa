//! Tables: rows of cells between bars, and rules between rows.

use super::super::table_row::{Piece, row};
use super::Reader;
use crate::BlockKind;
use citewire_text::ByteSpan;

impl Reader<'_> {
    /// Reads the table that begins in a line and gives the line behind it.
    pub(super) fn table(&mut self, at: usize) -> usize {
        let count = self.lines[at..].iter().take_while(|line| line.words(self.text).starts_with('|')).count();
        let until = at + count;
        let is_rule = |words: &str| words.starts_with("|-");
        // What stands above the first rule names the columns, if there are rows below it.
        let first = (at..until).find(|&index| !is_rule(self.words(index)) && !is_layout(self.words(index)));
        let rule = first.and_then(|first| (first..until).find(|&index| is_rule(self.words(index))));
        let head_end = rule.filter(|&rule| (rule..until).any(|index| !is_rule(self.words(index))));
        for index in at..until {
            let words = self.words(index);
            if is_rule(words) || is_layout(words) {
                continue;
            }
            let pieces = self.cells(index);
            let kind = match head_end {
                Some(head) if index < head => BlockKind::TableHead,
                _ => BlockKind::TableRow,
            };
            let depth = self.lists.len();
            let block = row(self.text, kind, depth, &pieces, |from, to, marks| self.inline(from, to, marks));
            self.push_block(block);
        }
        until
    }

    fn cells(&self, index: usize) -> Vec<Piece> {
        let line = self.lines[index];
        let words = line.words(self.text);
        let inner = words.strip_suffix('|').filter(|inner| !inner.is_empty()).unwrap_or(words);
        let mut pieces = Vec::new();
        let mut at = line.start + 1;
        for cell in inner[1..].split('|') {
            let from = at + (cell.len() - cell.trim_start().len());
            let span = ByteSpan::new(from, from + cell.trim().len());
            pieces.push(Piece { line: index, column: pieces.len(), span });
            at += cell.len() + 1;
        }
        pieces
    }
}

/// True for a row that says how the columns are laid out: `| / | < |`, `| <l> | <10> |`.
fn is_layout(words: &str) -> bool {
    let is_sign = |cell: &str| {
        let inner = cell.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
        matches!(cell, "" | "/" | "<" | ">" | "<>" | "!" | "#" | "*")
            || inner.is_some_and(|inner| inner.bytes().all(|byte| byte.is_ascii_digit() || b"lrc".contains(&byte)))
    };
    let mut cells = words.split('|').map(str::trim);
    cells.all(is_sign) && words.contains(['<', '>', '/'])
}

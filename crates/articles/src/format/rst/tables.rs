//! Tables: drawn with plus signs and bars, with rows of equals signs, as lists of lists, and as comma-separated values.

use super::super::line_blocks::Line;
use super::super::table_row::{Piece, row};
use super::Reader;
use super::marks::bullet;
use crate::BlockKind;
use citewire_text::ByteSpan;

impl Reader<'_> {
    /// Adds a row.
    fn row(&mut self, kind: BlockKind, pieces: &[Piece]) {
        let block = row(self.text, kind, self.depth, pieces, |from, to, marks| self.inline(from, to, marks));
        self.push_block(block);
    }

    /// Reads a table that begins in the line `at`, and gives the line behind it.
    pub(super) fn table(&mut self, at: usize, end: usize) -> Option<usize> {
        let words = self.lines[at].words(self.text);
        if words.starts_with("+-") && words.ends_with('+') {
            let is_inside = |line: &&Line| line.words(self.text).starts_with(['+', '|']);
            let until = at + self.lines[at..end].iter().take_while(is_inside).count();
            self.grid(at, until);
            return Some(until);
        }
        if !is_border(words) {
            return None;
        }
        let until = self.end_of_simple(at, end);
        self.simple(at, until);
        Some(until)
    }

    /// A table whose cells are boxes.
    fn grid(&mut self, at: usize, until: usize) {
        let text = self.text;
        let is_rule = |line: &Line| line.words(text).starts_with('+');
        let mut columns: Vec<usize> = Vec::new();
        for line in self.lines[at..until].iter().filter(|line| is_rule(line)) {
            columns.extend(line.words(text).chars().enumerate().filter(|(_, c)| *c == '+').map(|(column, _)| column));
        }
        columns.sort_unstable();
        columns.dedup();
        let head_end = (at..until).find(|&index| self.lines[index].words(text).starts_with("+="));
        let mut pieces: Vec<Piece> = Vec::new();
        for index in at..until {
            let words = self.lines[index].words(text);
            // A rule across some of the columns ends the row as well.
            let parts_row = words.starts_with('+') || words.contains("+--");
            if !parts_row || !words.starts_with('+') {
                let first_line = pieces.is_empty();
                pieces.extend(boxes(self.lines[index], text, index, &columns, first_line));
            }
            if parts_row {
                let is_head = head_end.is_some_and(|head| index <= head);
                self.row(if is_head { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
                pieces.clear();
            }
        }
        self.row(BlockKind::TableRow, &pieces);
    }

    /// The line behind a simple table: behind its lower border, below which stands nothing.
    fn end_of_simple(&mut self, at: usize, end: usize) -> usize {
        let is_known = self.unclosed_tables.is_some_and(|(from, to)| from <= at && end <= to);
        let mut borders = (at + 1..end).filter(|&index| is_rule_of_equals(self.lines[index].words(self.text)));
        let closes = |&index: &usize| index + 1 >= end || self.lines[index + 1].is_blank();
        let border = if is_known { None } else { borders.find(closes) };
        if let Some(border) = border {
            return border + 1;
        }
        self.unclosed_tables = self.unclosed_tables.filter(|_| is_known).or(Some((at, end)));
        self.until_blank(at, end)
    }

    /// A table whose columns stand below runs of equals signs.
    fn simple(&mut self, at: usize, until: usize) {
        let text = self.text;
        let columns = starts_of_columns(self.lines[at].words(text));
        let base = self.lines[at].indent;
        let borders: Vec<usize> =
            (at + 1..until).filter(|&index| is_rule_of_equals(self.lines[index].words(text))).collect();
        let head_end = if borders.len() > 1 { borders.first().copied() } else { None };
        let mut pieces: Vec<Piece> = Vec::new();
        for index in at + 1..until {
            let line = self.lines[index];
            let words = line.words(text);
            let is_rule = words.len() > 1 && words.bytes().all(|b| matches!(b, b'=' | b'-' | b' '));
            // A line with nothing in the first column goes on with the row above.
            let column = line.indent.saturating_sub(base) as usize;
            let goes_on = !is_rule && columns.get(1).is_some_and(|&second| column >= second);
            if !goes_on || line.is_blank() {
                let is_head = head_end.is_some_and(|head| index <= head);
                self.row(if is_head { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
                pieces.clear();
            }
            if !is_rule && !line.is_blank() {
                let first_line = pieces.is_empty();
                pieces.extend(columns_of(line, text, index, base, &columns, first_line));
            }
        }
        self.row(BlockKind::TableRow, &pieces);
    }

    /// A table that is a list of rows, each of which is a list of cells.
    pub(super) fn list_table(&mut self, head_rows: usize, from: usize, end: usize) {
        let Some(first) = (from..end).find(|&index| !self.lines[index].is_blank()) else { return };
        let base = self.lines[first].indent;
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut row, mut column, mut cells_at) = (0, 0, u32::MAX);
        for index in first..end {
            let words = self.lines[index].words(self.text);
            let mark = bullet(words);
            if let Some(length) = mark.filter(|_| self.lines[index].indent <= base) {
                self.row(if row <= head_rows && row > 0 { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
                pieces.clear();
                row += 1;
                self.lines[index].take(self.text, length);
                cells_at = self.lines[index].indent;
                column = 0;
            }
            let words = self.lines[index].words(self.text);
            match bullet(words) {
                Some(length) if self.lines[index].indent <= cells_at => {
                    self.lines[index].take(self.text, length);
                    column = if pieces.is_empty() { 0 } else { column + 1 };
                }
                Some(length) => self.lines[index].take(self.text, length),
                None if words.is_empty() || words.starts_with(".. ") => continue,
                None => {}
            }
            pieces.push(Piece { line: index, column, span: self.lines[index].span() });
        }
        self.row(if row <= head_rows && row > 0 { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
    }

    /// A table of comma-separated values. `header` is a line of names of columns that stands apart.
    pub(super) fn csv_table(&mut self, header: Option<ByteSpan>, head_rows: usize, from: usize, end: usize) {
        if let Some(header) = header {
            let pieces = self.fields(header);
            self.row(BlockKind::TableHead, &pieces);
        }
        let mut at = from;
        let mut row = 0;
        while at < end {
            // A value in quotation marks may go on in the next line.
            let mut until = at + 1;
            let mut quotes = self.lines[at].words(self.text).matches('"').count();
            while quotes % 2 == 1 && until < end && !self.lines[until].is_blank() {
                quotes += self.lines[until].words(self.text).matches('"').count();
                until += 1;
            }
            let pieces = self.fields(ByteSpan::new(self.lines[at].start, self.lines[until - 1].end));
            if !pieces.is_empty() {
                self.row(if row < head_rows { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
                row += 1;
            }
            at = until;
        }
    }

    /// The values of a row of comma-separated values.
    fn fields(&self, row: ByteSpan) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut is_quoted = false;
        let mut from = row.start as usize;
        let end = row.end as usize;
        for (at, character) in self.text[from..end].char_indices().map(|(at, c)| (row.start as usize + at, c)) {
            is_quoted ^= character == '"';
            if character == ',' && !is_quoted {
                pieces.push(Piece { line: 0, column: pieces.len(), span: unquoted(self.text, from, at) });
                from = at + 1;
            }
        }
        if row.start < row.end {
            pieces.push(Piece { line: 0, column: pieces.len(), span: unquoted(self.text, from, end) });
        }
        pieces
    }
}

/// The place of a value without white space and quotation marks around it.
fn unquoted(text: &str, from: usize, to: usize) -> ByteSpan {
    let value = &text[from..to];
    let start = from + (value.len() - value.trim_start().len());
    let value = value.trim();
    match value.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
        Some(inner) => ByteSpan::new(start + 1, start + 1 + inner.len()),
        None => ByteSpan::new(start, start + value.len()),
    }
}

/// True for the border of a simple table of two or more columns.
fn is_border(words: &str) -> bool {
    words.contains(' ') && is_rule_of_equals(words)
}

fn is_rule_of_equals(words: &str) -> bool {
    words.len() > 1 && words.starts_with('=') && words.bytes().all(|byte| matches!(byte, b'=' | b' '))
}

/// The columns of characters in which the columns of a simple table begin.
fn starts_of_columns(border: &str) -> Vec<usize> {
    let bytes = border.as_bytes();
    (0..bytes.len()).filter(|&at| bytes[at] == b'=' && (at == 0 || bytes[at - 1] != b'=')).collect()
}

/// The cells of a line of a grid, which bars between them end. The first line of a row has empty cells too.
fn boxes(line: Line, text: &str, number: usize, columns: &[usize], first_line: bool) -> Vec<Piece> {
    let words = line.words(text);
    let mut pieces = Vec::new();
    let mut next = 0;
    let mut open: Option<(usize, usize)> = None;
    for (position, (at, character)) in words.char_indices().enumerate() {
        while next < columns.len() && columns[next] < position {
            next += 1;
        }
        if next < columns.len() && columns[next] == position && matches!(character, '|' | '+') {
            if let Some((column, from)) = open {
                pieces.push(Piece { line: number, column, span: cell(text, line.start + from, line.start + at) });
            }
            open = Some((next, at + 1));
        }
    }
    let is_rule = |piece: &Piece| {
        let words = piece.span.slice(text);
        !words.is_empty() && words.bytes().all(|byte| byte == b'-')
    };
    pieces.retain(|piece| (first_line || !piece.span.is_empty()) && !is_rule(piece));
    pieces
}

/// The cells of a line of a simple table. A cell that runs into the next column takes it up.
fn columns_of(line: Line, text: &str, number: usize, base: u32, columns: &[usize], first_line: bool) -> Vec<Piece> {
    let words = line.words(text);
    let shift = line.indent.saturating_sub(base) as usize;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut column = columns.iter().take_while(|&&start| start <= shift).count().saturating_sub(1);
    let mut from = 0;
    // The column in which the present cell began.
    let mut open = column;
    if first_line {
        let empty = ByteSpan::new(line.start, line.start);
        pieces.extend((0..column).map(|column| Piece { line: number, column, span: empty }));
    }
    let mut is_gap = true;
    for (position, (at, character)) in words.char_indices().enumerate() {
        if columns.get(column + 1).is_some_and(|&start| start <= position + shift) {
            column += 1;
            if is_gap {
                pieces.push(Piece { line: number, column: open, span: cell(text, line.start + from, line.start + at) });
                (from, open) = (at, column);
            }
        }
        is_gap = character == ' ';
    }
    pieces.push(Piece { line: number, column: open, span: cell(text, line.start + from, line.end) });
    pieces.retain(|piece| first_line || !piece.span.is_empty());
    pieces
}

/// The place of the words of a cell, without white space and the mark of a list or a verse.
fn cell(text: &str, from: usize, to: usize) -> ByteSpan {
    let raw = &text[from..to];
    let words = raw.trim();
    let start = from + (raw.len() - raw.trim_start().len());
    let mark = bullet(words).or_else(|| (words == "|" || words.starts_with("| ")).then_some(1));
    let inner = words[mark.unwrap_or(0)..].trim_start();
    // A lone backslash stands for an empty cell.
    let inner = if inner == "\\" { "" } else { inner };
    let start = if inner.is_empty() { start } else { start + (words.len() - inner.len()) };
    ByteSpan::new(start, start + inner.len())
}

//! Tables: cells behind bars, on one line or on several, or comma-separated values.

use super::super::table_row::{Piece, row};
use super::{Line, Reader};
use crate::BlockKind;
use citewire_text::ByteSpan;

/// Most columns that one cell takes, or rows.
const LARGEST_CELL: usize = 100;

/// A cell: how much of the table it takes, and its words, line by line.
#[derive(Debug, Default)]
struct Cell {
    columns: usize,
    rows: usize,
    /// True if it names what stands beside or below it.
    is_head: bool,
    /// For each line its number and its words.
    parts: Vec<(usize, ByteSpan)>,
    /// Where the bar before it stands.
    start: usize,
    line: usize,
}

impl Reader<'_> {
    /// Reads the lines between the two that enclose a table.
    pub(super) fn table(&mut self, from: usize, end: usize, is_csv: bool) {
        let text = self.text;
        let lines = &self.lines[from..end];
        let cells = if is_csv { values(text, lines) } else { cells(text, lines) };
        let Some(first) = lines.iter().position(|line| !line.is_blank()) else { return };
        let is_stated = self.attributes.has_option("header");
        // A first row on a line of its own, with a blank line below it, names the columns.
        let is_above_blank = first == 0 && lines.get(1).is_some_and(Line::is_blank);
        let in_first: usize = cells.iter().take_while(|cell| cell.line == first).map(|cell| cell.columns).sum();
        let columns = self.attributes.columns().unwrap_or(in_first).max(1);
        let fills = cells.iter().take_while(|cell| cell.line == first).count() > 0 && in_first >= columns;
        let has_head = is_stated || is_above_blank && fills && !self.attributes.has_option("noheader");
        let mut is_first = true;
        // For each column the number of further rows that a cell above takes.
        let mut taken = vec![0_usize; columns];
        let mut cells = cells.into_iter().peekable();
        while cells.peek().is_some() {
            let mut pieces: Vec<Piece> = Vec::new();
            let mut column = 0;
            let mut is_head = is_first && has_head;
            let mut all_head = true;
            let mut has_cells = false;
            while column < columns {
                if taken[column] > 0 {
                    taken[column] -= 1;
                    if let Some(cell) = cells.peek() {
                        pieces.push(Piece { line: cell.line, column, span: ByteSpan::new(cell.start, cell.start) });
                    }
                    column += 1;
                    continue;
                }
                let Some(cell) = cells.next() else { break };
                has_cells = true;
                all_head &= cell.is_head;
                let last = (column + cell.columns).min(columns);
                taken[column..last].fill(cell.rows - 1);
                let empty = ByteSpan::new(cell.start, cell.start);
                if cell.parts.is_empty() {
                    pieces.push(Piece { line: cell.line, column, span: empty });
                }
                pieces.extend(cell.parts.iter().map(|(line, span)| Piece { line: *line, column, span: *span }));
                column = last;
            }
            if !has_cells {
                // Cells above take all columns: what follows begins a row all the same.
                taken.fill(0);
                continue;
            }
            is_head |= all_head && is_first && !pieces.is_empty();
            self.table_row(if is_head { BlockKind::TableHead } else { BlockKind::TableRow }, &pieces);
            is_first = false;
        }
    }

    fn table_row(&mut self, kind: BlockKind, pieces: &[Piece]) {
        let block = row(self.text, kind, self.depth(), pieces, |from, to, marks| self.inline(from, to, marks));
        self.push_block(block);
    }
}

/// The cells of a table whose cells stand behind bars.
fn cells(text: &str, lines: &[Line]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let words = line.words(text);
        let mut from = 0;
        for (at, _) in words.match_indices('|') {
            if words[..at].ends_with('\\') {
                continue;
            }
            let spec = spec_before(&words[from..at]);
            let bar = at - spec.len();
            add_part(&mut cells, text, number, line.start + from, line.start + bar);
            let (times, cell) = cell_of(spec, line.start + at, number);
            cells.extend((1..times).map(|_| Cell { parts: Vec::new(), ..cell_of(spec, line.start + at, number).1 }));
            cells.push(cell);
            from = at + 1;
        }
        add_part(&mut cells, text, number, line.start + from, line.end);
    }
    cells
}

/// Adds words of a line to the cell that is open.
fn add_part(cells: &mut [Cell], text: &str, number: usize, from: usize, to: usize) {
    let Some(cell) = cells.last_mut() else { return };
    let raw = &text[from..to];
    let mut words = raw.trim();
    let is_edge = matches!(words, "!===" | "--" | "----" | "====" | "....");
    if words.starts_with("* ") || words.starts_with("- ") || words.starts_with(". ") {
        words = words[2..].trim_start();
    }
    if !words.is_empty() && !is_edge {
        let start = words.as_ptr() as usize - text.as_ptr() as usize;
        cell.parts.push((number, ByteSpan::new(start, start + words.len())));
    }
}

/// What stands directly before a bar and says how the cell behind it is laid out: `2+`, `.3+^`, `a`.
fn spec_before(words: &str) -> &str {
    let is_inside =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '*' | '<' | '>' | '^') || "adehlmsv".contains(c);
    let spec = &words[words.trim_end_matches(is_inside).len()..];
    let before = &words[..words.len() - spec.len()];
    let bare = spec.trim_end_matches(|c| "adehlmsv".contains(c));
    // One letter at most, and signs only as they belong together: "and|" is the end of a word.
    let is_spec = spec.len() - bare.len() <= 1
        && !bare.contains(|c: char| c.is_ascii_lowercase())
        && (bare.is_empty() || bare.contains(['+', '*', '<', '>', '^']))
        && (before.is_empty() || before.ends_with([' ', '\t']));
    if is_spec { spec } else { "" }
}

/// How often a cell is repeated, and the cell.
fn cell_of(spec: &str, start: usize, line: usize) -> (usize, Cell) {
    let number = |words: &str| words.parse::<usize>().unwrap_or(1).clamp(1, LARGEST_CELL);
    let times = spec.split_once('*').map_or(1, |(times, _)| number(times));
    let (columns, rows) = match spec.split_once('+') {
        Some((spans, _)) => {
            let (columns, rows) = spans.split_once('.').unwrap_or((spans, ""));
            (number(columns), number(rows))
        }
        None => (1, 1),
    };
    (times.min(100), Cell { columns, rows, is_head: spec.ends_with('h'), parts: Vec::new(), start, line })
}

/// The cells of a table of comma-separated values.
fn values(text: &str, lines: &[Line]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_blank()) {
        let mut from = line.start;
        let mut is_quoted = false;
        let ends = line.words(text).char_indices().filter_map(|(at, character)| {
            is_quoted ^= character == '"';
            (character == ',' && !is_quoted).then_some(line.start + at)
        });
        for end in ends.chain([line.end]) {
            let words = text[from..end].trim().trim_matches('"');
            let start = words.as_ptr() as usize - text.as_ptr() as usize;
            let parts =
                if words.is_empty() { Vec::new() } else { vec![(number, ByteSpan::new(start, start + words.len()))] };
            cells.push(Cell { columns: 1, rows: 1, is_head: false, parts, start: from, line: number });
            from = end + 1;
        }
    }
    cells
}

//! Columns inside lines: labels with words beside them, tables drawn with `+---+`, tables with a row of dashes.

use super::rows::{Row, block};
use crate::{Block, BlockKind, Run, RunKind};
use citewire_text::ByteSpan;

/// Words of the longest label.
const MOST_LABEL_WORDS: usize = 5;

/// Labels with their words beside them as terms and definitions: `Result:   done`, with further lines below the words.
/// `None` if the lines are not of this form.
pub(super) fn labels(rows: &[Row<'_>], depth: usize) -> Option<Vec<Block>> {
    let first = rows.first()?;
    let mut entries: Vec<(Row<'_>, Vec<Row<'_>>)> = Vec::new();
    let mut column = None;
    for row in rows {
        match gap(row) {
            Some((label, words)) if row.indent <= first.indent + 1 || column == Some(words.indent) => {
                if column.is_some_and(|column| column != words.indent) {
                    return None;
                }
                column = Some(words.indent);
                entries.push((label, vec![words]));
            }
            _ if column == Some(row.indent) => entries.last_mut()?.1.push(*row),
            _ => return None,
        }
    }
    let hangs = entries.iter().any(|(_, words)| words.len() > 1);
    let has_colons = entries.iter().all(|(label, _)| label.text.ends_with(':'));
    if !(hangs || has_colons || entries.len() >= 3) {
        return None;
    }
    let mut blocks = Vec::new();
    for (label, words) in entries {
        let bare = label.text.trim_end_matches([':', ' ']);
        let term = Row { text: bare, ..label };
        blocks.extend(block(BlockKind::Term, &[term], depth));
        blocks.extend(block(BlockKind::Definition, &words, depth));
    }
    Some(blocks)
}

/// The label of a line and the words behind a gap of two spaces or more. `None` with more than one gap.
fn gap<'text>(row: &Row<'text>) -> Option<(Row<'text>, Row<'text>)> {
    let at = row.text.find("  ").or_else(|| row.text.find('\t'))?;
    let label = Row { text: row.text[..at].trim_end(), ..*row };
    let words = row.behind(at);
    let second = words.text.split("   ").filter(|part| !part.trim().is_empty()).count();
    let is_label = label.words() <= MOST_LABEL_WORDS
        && label.text.contains(char::is_alphanumeric)
        && !label.text.ends_with(['.', ',', ';', '!', '?']);
    (is_label && second == 1 && !words.text.is_empty()).then_some((label, words))
}

/// A table as blocks: drawn with `+---+` and bars, or with a row of dashes below the names of its columns. `None` if the
/// lines are none.
pub(super) fn table(rows: &[Row<'_>], depth: usize) -> Option<Vec<Block>> {
    grid(rows, depth).or_else(|| ruled(rows, depth))
}

/// A table with a line `+-----+------+` above, below and between its rows.
fn grid(rows: &[Row<'_>], depth: usize) -> Option<Vec<Block>> {
    let is_line = |row: &Row<'_>| {
        row.text.len() > 4
            && row.text.starts_with('+')
            && row.text.ends_with('+')
            && row.text.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'='))
    };
    let (first, last) = (rows.first()?, rows.last()?);
    let bars = first.text.matches('+').count();
    // Each bit of a packet has a column of its own.
    let narrow = first.text.split('+').filter(|part| part.len() == 1).count();
    let fits = |row: &Row<'_>| is_line(row) || row.text.starts_with('|') && row.text.matches('|').count() == bars;
    if !(is_line(first) && is_line(last) && bars >= 3 && narrow == 0 && rows.iter().all(fits)) {
        return None;
    }
    let mut blocks = Vec::new();
    let groups: Vec<&[Row<'_>]> = rows.split(is_line).filter(|group| !group.is_empty()).collect();
    // Without lines between its rows each line is one.
    let by_lines = groups.len() <= 2;
    for (number, group) in groups.iter().enumerate() {
        let kind = if number == 0 && groups.len() > 1 { BlockKind::TableHead } else { BlockKind::TableRow };
        if by_lines && kind == BlockKind::TableRow || group.len() == 1 {
            blocks.extend(group.iter().filter_map(|row| barred(row, kind, depth)));
        } else {
            // A cell over several lines has no span of its own.
            return None;
        }
    }
    Some(blocks)
}

/// A row of cells between bars.
fn barred(row: &Row<'_>, kind: BlockKind, depth: usize) -> Option<Block> {
    let inner = row.text.strip_prefix('|')?.strip_suffix('|')?;
    let mut at = row.start + 1;
    let mut cells = Vec::new();
    for part in inner.split('|') {
        let lead = part.len() - part.trim_start().len();
        cells.push(ByteSpan::new(at + lead, at + lead + part.trim().len()));
        at += part.len() + 1;
    }
    cells_block(&cells, kind, depth)
}

/// A table whose columns are parted by two spaces or more, with a row of dashes below their names.
fn ruled(rows: &[Row<'_>], depth: usize) -> Option<Vec<Block>> {
    let line = rows.get(1)?;
    let dashes: Vec<&str> = line.text.split_whitespace().collect();
    let is_line = dashes.iter().all(|dash| dash.len() >= 2 && dash.bytes().all(|byte| matches!(byte, b'-' | b'=')));
    if !is_line || rows.len() < 3 {
        return None;
    }
    // The columns begin where the dashes begin, or below one long line where the names begin.
    let names = &rows[0];
    let parted: Vec<&str> = names.text.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
    let starts = if dashes.len() > 1 { starts(line, &dashes)? } else { starts(names, &parted)? };
    if starts.len() < 2 {
        return None;
    }
    let mut blocks = Vec::new();
    for (number, row) in rows.iter().enumerate().filter(|(number, _)| *number != 1) {
        let kind = if number == 0 { BlockKind::TableHead } else { BlockKind::TableRow };
        blocks.push(cells_block(&cut(row, &starts)?, kind, depth)?);
    }
    Some(blocks)
}

/// The columns in which these parts of a line begin.
fn starts(row: &Row<'_>, parts: &[&str]) -> Option<Vec<usize>> {
    let mut from = 0;
    let mut starts = Vec::with_capacity(parts.len());
    for part in parts {
        let at = from + row.text[from..].find(part)?;
        starts.push(row.indent + row.text[..at].chars().count());
        from = at + part.len();
    }
    Some(starts)
}

/// The cells of a row whose columns begin in these columns. `None` if a word stands across a border.
fn cut(row: &Row<'_>, starts: &[usize]) -> Option<Vec<ByteSpan>> {
    let mut bounds = vec![0];
    for start in starts.iter().skip(1) {
        let columns = start.checked_sub(row.indent)?;
        let at = row.text.char_indices().nth(columns).map_or(row.text.len(), |(at, _)| at);
        let is_clear = at == row.text.len() || row.text[..at].ends_with(' ');
        if !is_clear {
            return None;
        }
        bounds.push(at);
    }
    bounds.push(row.text.len());
    let cells = bounds.windows(2).map(|pair| {
        let part = &row.text[pair[0]..pair[1]];
        let lead = part.len() - part.trim_start().len();
        let start = row.start + pair[0] + if part.trim().is_empty() { 0 } else { lead };
        ByteSpan::new(start, start + part.trim().len())
    });
    Some(cells.collect())
}

/// A block that holds these cells.
fn cells_block(cells: &[ByteSpan], kind: BlockKind, depth: usize) -> Option<Block> {
    let filled: Vec<&ByteSpan> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let span = ByteSpan { start: filled.first()?.start, end: filled.last()?.end };
    let runs = cells.iter().map(|cell| Run { span: *cell, kind: RunKind::Cell, target: None }).collect();
    Some(Block { runs, depth: u8::try_from(depth).unwrap_or(u8::MAX), ..Block::plain(kind, span) })
}

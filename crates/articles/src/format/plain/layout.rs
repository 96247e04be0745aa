//! Hard-wrapped text: where lines stand tells headings, paragraphs, lists, definitions, tables and drawings apart.

use super::rows::{Chunk, Row, block};
use super::{columns, contents, drawing, heading, marker};
use crate::prose::is_prose;
use crate::{Block, BlockKind, Boilerplate};

/// How a family lays out its texts.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    /// True if the text stands to the right of its headings, as in an RFC.
    pub(super) has_margin: bool,
    /// True for books, whose indented lines are verses and not code.
    pub(super) is_book: bool,
}

/// Where the text of most lines begins and ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// Columns before most lines of text.
    pub(super) base: usize,
    /// The column in which long lines end.
    pub(super) width: usize,
}

impl Measure {
    /// The measure of these lines.
    pub(super) fn of(rows: &[Row<'_>]) -> Self {
        let long: Vec<&Row<'_>> = rows.iter().filter(|row| (40..=140).contains(&row.text.len())).collect();
        let mut indents = [0_usize; 33];
        for row in &long {
            indents[row.indent.min(32)] += 1;
        }
        let base = (0..indents.len()).max_by_key(|indent| (indents[*indent], 32 - indent)).unwrap_or(0);
        let mut rights: Vec<usize> = long.iter().filter(|row| row.indent == base).map(|row| row.right()).collect();
        rights.sort_unstable();
        let width = rights.get(rights.len() * 95 / 100).or(rights.last()).copied().unwrap_or(72);
        Self { base, width }
    }
}

/// Reads chunk by chunk.
pub(super) struct Reader<'chunks, 'text> {
    chunks: &'chunks [Chunk<'text>],
    style: Style,
    measure: Measure,
    /// The columns of the marks of the lists that are open, outermost first.
    lists: Vec<usize>,
    /// The column of the definition that is open.
    definition: Option<usize>,
    /// True below the heading of a table of contents.
    in_contents: bool,
    blocks: Vec<Block>,
}

/// The blocks of these chunks.
pub(super) fn blocks(chunks: &[Chunk<'_>], style: Style, measure: Measure) -> Vec<Block> {
    let mut reader =
        Reader { chunks, style, measure, lists: Vec::new(), definition: None, in_contents: false, blocks: Vec::new() };
    for index in 0..chunks.len() {
        reader.chunk(index);
    }
    reader.blocks
}

impl<'text> Reader<'_, 'text> {
    fn chunk(&mut self, index: usize) {
        let chunks = self.chunks;
        let chunk = &chunks[index];
        if !chunk.says_something() {
            return;
        }
        let next = chunks.get(index + 1);
        if self.contents(chunk, next) {
            return;
        }
        let rows = chunk.rows.as_slice();
        self.close(rows[0].indent);
        // A heading may have its text directly below it.
        let above = self.heading_rows(rows, next);
        if above > 0 {
            self.heading(&rows[..above], rows.get(above));
        }
        let rest = if above > 0 && rows.get(above).is_some_and(|row| !row.text.contains(char::is_alphanumeric)) {
            &rows[above + 1..]
        } else {
            &rows[above..]
        };
        if rest.is_empty() {
            return;
        }
        self.close(rest[0].indent);
        self.body(rest, if above > 0 { None } else { next });
    }

    /// Ends the lists and the definition that a line in this column does not belong to.
    fn close(&mut self, indent: usize) {
        while self.lists.last().is_some_and(|mark| *mark >= indent) {
            self.lists.pop();
        }
        self.definition = self.definition.filter(|column| *column <= indent);
    }

    /// Marks a chunk of a table of contents. True if it was one.
    fn contents(&mut self, chunk: &Chunk<'text>, next: Option<&Chunk<'text>>) -> bool {
        let is_margin = self.style.has_margin && chunk.rows[0].indent < self.measure.base;
        let heads = contents::is_heading(chunk.rows[0].text);
        let is_list = contents::is_list(&chunk.rows) || self.style.is_book && contents::is_entry(chunk, next);
        let goes_on = self.in_contents && !is_margin && contents::may_go_on(chunk, next);
        self.in_contents = heads || goes_on || self.in_contents && is_list;
        if heads || is_list || goes_on {
            self.lists.clear();
            self.definition = None;
            self.blocks.extend(block(BlockKind::Boilerplate(Boilerplate::Contents), &chunk.rows, 0));
        }
        heads || is_list || goes_on
    }

    /// Number of lines at the start of a chunk that are a heading.
    fn heading_rows(&self, rows: &[Row<'text>], next: Option<&Chunk<'text>>) -> usize {
        let Some(first) = rows.first() else { return 0 };
        if rows.get(1).is_some_and(|below| heading::underlined(first, below).is_some()) {
            return 1;
        }
        if self.style.has_margin && self.measure.base > 0 {
            if first.indent >= self.measure.base || !heading::may_stand_at_margin(first.text) {
                return 0;
            }
            // A long heading goes on below its own words, and text stands in the column of all text.
            let wraps = |pair: &[Row<'_>]| pair[0].is_full(&pair[1], self.measure.width);
            return 1 + rows.windows(2).take(2).take_while(|pair| wraps(pair)).count();
        }
        if self.is_heading(rows, next) {
            return rows.len().min(2);
        }
        // `NAME` above a text that stands to the right of it.
        let hangs = rows.get(1).is_some_and(|below| below.indent > first.indent);
        usize::from(hangs && heading::is_capitals(first.text) && first.words() <= 8)
    }

    /// True for a chunk of one line or two that is a heading.
    fn is_heading(&self, rows: &[Row<'text>], next: Option<&Chunk<'text>>) -> bool {
        let Some(first) = rows.first().filter(|_| rows.len() <= 2) else { return false };
        let is_apart = next.is_some_and(|next| next.rows[0].quoted == first.quoted) && self.lists.is_empty();
        if rows.len() == 2 {
            // `CHAPTER I.` with its title below it.
            let title = &rows[1];
            let is_chapter = heading::level(first.text).is_some() && first.words() <= 3;
            return is_apart && is_chapter && !title.text.ends_with(['.', ',', ';']) && title.words() <= 10;
        }
        let is_first = self.blocks.is_empty() && next.is_some() && !first.text.contains(": ");
        if is_first && super::page::is_heading_line(first.text) && !drawing::is_drawing(rows) {
            return true;
        }
        if heading::level(first.text).is_some() {
            return is_apart || self.style.is_book;
        }
        let next_words = next.map(Chunk::words).unwrap_or_default();
        let heads_text = is_prose(&next_words) && marker::of(&next_words).is_none();
        is_apart
            && heads_text
            && (heading::single(first.text) || super::page::is_heading_line(first.text))
            && first.indent <= self.measure.base.max(next.map_or(0, Chunk::indent))
            && !drawing::is_drawing(rows)
    }

    fn heading(&mut self, rows: &[Row<'text>], below: Option<&Row<'text>>) {
        let words = rows[0].text;
        let level = match below.and_then(|below| heading::underlined(&rows[0], below)) {
            Some(level) => level,
            None if self.style.has_margin => heading::margin_level(words),
            None => heading::level(words).unwrap_or(if heading::single(words) { 2 } else { 3 }),
        };
        self.lists.clear();
        self.definition = None;
        self.blocks.extend(block(BlockKind::Heading { level }, rows, 0));
    }

    /// Reads lines that are no heading.
    fn body(&mut self, rows: &[Row<'text>], next: Option<&Chunk<'text>>) {
        // A list may stand directly below the line that announces it.
        let list = (1..rows.len()).find(|at| {
            let above = &rows[at - 1];
            marker::of(rows[*at].text).is_some()
                && (above.is_closed() || !above.is_full(&rows[*at], self.measure.width))
        });
        if let Some(at) = list.filter(|_| marker::of(rows[0].text).is_none() && !drawing::is_drawing(rows)) {
            self.body(&rows[..at], None);
            self.items(&rows[at..]);
            return;
        }
        let depth = self.lists.len();
        if let Some(table) = columns::table(rows, depth) {
            self.blocks.extend(table);
        } else if marker::of(rows[0].text).is_some() && !drawing::is_drawing(rows) {
            self.items(rows);
        } else if let Some(labels) = columns::labels(rows, depth).filter(|_| !drawing::is_exchange(rows)) {
            self.definition = labels.last().and(rows.last()).map(|row| row.indent.max(rows[0].indent + 2));
            self.blocks.extend(labels);
        } else if drawing::is_drawing(rows) || self.is_verbatim(rows) {
            self.blocks.extend(block(BlockKind::Code, rows, depth));
        } else if !self.term(rows, next) {
            self.text(rows);
        }
    }

    /// True for lines that stand to the right of the text around them and keep their breaks.
    fn is_verbatim(&self, rows: &[Row<'text>]) -> bool {
        let margin = self.definition.or(self.lists.last().map(|mark| mark + 2)).unwrap_or(self.measure.base);
        !self.style.is_book && drawing::is_verbatim(rows, margin, self.measure.width)
    }

    /// Reads the items of a list, each with its further lines.
    fn items(&mut self, rows: &[Row<'text>]) {
        let mut from = 0;
        for at in 1..=rows.len() {
            if rows.get(at).is_none_or(|row| self.ends_item(&rows[from..at], row)) {
                self.item(&rows[from..at]);
                from = at;
            }
        }
    }

    /// True if a line below the lines of an item does not belong to it.
    fn ends_item(&self, item: &[Row<'text>], row: &Row<'text>) -> bool {
        let above = &item[item.len() - 1];
        let is_full = above.is_full(row, self.measure.width);
        if marker::of(row.text).is_some() {
            return row.indent <= item[0].indent || above.is_closed() || !is_full;
        }
        row.indent < item[0].indent || row.indent == item[0].indent && !is_full
    }

    fn item(&mut self, rows: &[Row<'text>]) {
        let first = rows[0];
        self.close(first.indent);
        let Some(mark) = marker::of(first.text) else {
            self.text(rows);
            return;
        };
        self.lists.push(first.indent);
        let words = first.behind(mark.length);
        let kind = if mark.is_number { BlockKind::NumberedItem } else { BlockKind::ListItem };
        let mut item = vec![words];
        item.extend_from_slice(&rows[1..]);
        self.blocks.extend(block(kind, &item, self.lists.len()));
    }

    /// Reads a term and what defines it: a short line with text below that stands to the right of it. False if the lines
    /// are none.
    fn term(&mut self, rows: &[Row<'text>], next: Option<&Chunk<'text>>) -> bool {
        let first = &rows[0];
        let may_be = first.words() <= 8 && !first.text.ends_with(['.', ':', ',', ';', '!', '?']) && !self.style.is_book;
        let depth = self.lists.len();
        let Some(below) = rows.get(1) else {
            let Some(next) = next.filter(|_| may_be) else { return false };
            let column = next.rows[0].indent;
            let defines = (first.indent + 2..=first.indent + 12).contains(&column)
                && is_prose(&next.words())
                && marker::of(next.rows[0].text).is_none()
                && !drawing::is_drawing(&next.rows);
            if defines && first.words() <= 6 {
                self.blocks.extend(block(BlockKind::Term, rows, depth));
                self.definition = Some(column);
            }
            return defines && first.words() <= 6;
        };
        let hangs = rows[1..].iter().all(|row| row.indent >= first.indent + 2) && below.indent <= first.indent + 16;
        if !(may_be && hangs && !first.is_full(below, self.measure.width)) {
            return false;
        }
        self.blocks.extend(block(BlockKind::Term, &rows[..1], depth));
        self.definition = Some(below.indent);
        self.text(&rows[1..]);
        true
    }

    /// Reads running text. Lines that stand apart to the right are code, and a line that begins further right than the
    /// one below it opens a paragraph.
    fn text(&mut self, rows: &[Row<'text>]) {
        let mut from = 0;
        for at in 1..=rows.len() {
            if rows.get(at).is_none_or(|row| self.opens(row, &rows[at - 1], rows.get(at + 1))) {
                self.running(&rows[from..at], from > 0);
                from = at;
            }
        }
    }

    /// True if a line inside a chunk opens a block of its own.
    fn opens(&self, row: &Row<'text>, above: &Row<'text>, below: Option<&Row<'text>>) -> bool {
        if row.indent > above.indent && above.is_full(row, self.measure.width) && !above.is_closed() {
            return false;
        }
        if row.indent >= above.indent + 3 || above.indent >= row.indent + 3 && !above.is_full(row, self.measure.width) {
            let is_first_line = below.is_some_and(|below| below.indent < row.indent);
            return !is_first_line || above.is_closed() || drawing::is_drawing(std::slice::from_ref(row));
        }
        let is_short = !above.is_full(row, self.measure.width);
        let starts_line = row.indent >= above.indent + 2 && above.is_closed();
        let stands_alone = is_short && above.is_closed() && !row.goes_on();
        // A line that was broken by hand, such as a field or a verse.
        let is_field = is_short && !row.goes_on() && above.right() * 3 < self.measure.width * 2;
        starts_line || stands_alone || is_field
    }

    /// Reads lines that are one block. `is_part` is true behind other lines of the same chunk.
    fn running(&mut self, rows: &[Row<'text>], is_part: bool) {
        let depth = self.lists.len();
        let is_code =
            drawing::is_drawing(rows) && rows[0].indent > self.measure.base || is_part && self.is_verbatim(rows);
        let kind = match self.definition {
            _ if is_code && !self.style.is_book => BlockKind::Code,
            Some(_) => BlockKind::Definition,
            None => BlockKind::Paragraph,
        };
        if rows.iter().any(|row| row.text.contains(char::is_alphanumeric)) {
            self.blocks.extend(block(kind, rows, depth));
        }
    }
}

//! The readable words of a quote: what a reader of the finished page sees, made from the stored slice alone.
//!
//! Marks are gone, character references are characters, and line breaks inside a sentence are spaces. Links, code,
//! emphasis and formulas are named as runs, so that each surface can show them in its own way. The stored bytes stay the
//! proof; this is how they read.

use citewire_text::ByteSpan;
use citewire_text::lines::on_one_line;

use super::{Block, BlockKind, Field, RunKind, Unit, Visible};

/// The readable words of a quote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Display {
    /// The words. Parts of a list, and lines of code, are lines.
    pub text: String,
    /// Its links, code, emphasis and formulas, in order of their starts.
    pub runs: Vec<DisplayRun>,
    /// Where the words stand in the article: pieces of `text`, in order.
    places: Vec<Place>,
}

/// Words that are a link, code, emphasis or a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisplayRun {
    /// Where the words stand, in bytes of the display.
    pub span: ByteSpan,
    /// What they are.
    pub kind: RunKind,
    /// The address of a link, as the article writes it.
    pub href: Option<String>,
}

/// Bytes of the display and the bytes of the article that they show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    shown: ByteSpan,
    stored: ByteSpan,
}

/// A slice of an article that is shown.
#[derive(Debug, Clone, Copy)]
pub struct Part<'article> {
    /// The stored bytes.
    pub text: &'article str,
    /// The byte of the article at which they start.
    pub start: u32,
    /// The block that they belong to.
    pub block: &'article Block,
}

/// Gives the stored bytes of a span of the article; `None` when it does not lie in its text.
pub type Stored<'article> = &'article dyn Fn(ByteSpan) -> Option<String>;

impl Display {
    /// The display of one slice. `stored` is asked for the addresses of links.
    pub fn of(part: Part<'_>, stored: Stored<'_>) -> Self {
        let mut display = Self::default();
        display.add(part, stored);
        display
    }

    /// The display of a unit of several slices, in the order of the text.
    pub fn of_unit(unit: Unit, parts: &[Part<'_>], stored: Stored<'_>) -> Self {
        let mut display = Self::default();
        let mut columns: Option<Part<'_>> = None;
        let mut above: Option<&Block> = None;
        for part in parts {
            if part.block.kind == BlockKind::TableHead {
                // Its names are shown with each row.
                columns = Some(*part);
                continue;
            }
            if let Some(above) = above {
                display.text.push_str(joint(unit, above, part.block));
            }
            if part.block.kind == BlockKind::TableRow {
                display.add_row(columns, *part, stored);
            } else {
                display.mark_item(unit, part, stored);
                display.add(*part, stored);
            }
            above = Some(part.block);
        }
        if let (None, Some(columns)) = (above, columns) {
            display.add(columns, stored);
        }
        display
    }

    /// The display of a field: its name and its value, or what the article says in place of the name ("by Ann Lee").
    /// `stored` is the text of the field, and `value` is where the value stands in it, if it stands there in one piece.
    pub fn of_field(field: &Field, stored: &str, value: Option<ByteSpan>) -> Self {
        let at = value.map(|value| (value.start - field.span.start) as usize);
        let before = at.and_then(|at| stored.get(..at)).unwrap_or_default();
        let is_named = stored.to_lowercase().contains(&field.name.to_lowercase());
        let words = on_one_line(before.trim_matches(|c: char| !c.is_alphanumeric()));
        let name = if is_named || words.is_empty() { format!("{}: ", field.name) } else { words + " " };
        let text = name + &field.value;
        let shown = ByteSpan::new(text.len() - field.value.len(), text.len());
        Self { text, runs: Vec::new(), places: value.map(|stored| Place { shown, stored }).into_iter().collect() }
    }

    /// Where a span of the article stands in the display; `None` when nothing of it is shown.
    pub fn place(&self, stored: ByteSpan) -> Option<ByteSpan> {
        let touched = |place: &&Place| place.stored.overlaps(&stored);
        let first = self.places.iter().find(touched)?;
        let last = self.places.iter().rev().find(touched)?;
        between(first, last, stored)
    }

    /// Where words of the display stand in the article, from the first to the last of them; `None` when none of them is
    /// the article's.
    pub fn source(&self, shown: ByteSpan) -> Option<ByteSpan> {
        let first = self.places.partition_point(|place| place.shown.end <= shown.start);
        let behind = self.places.partition_point(|place| place.shown.start < shown.end);
        let touched = self.places.get(first..behind)?;
        let stored = |place: &Place| {
            let Place { shown: own, stored } = *place;
            if own.len() != stored.len() {
                return stored;
            }
            let (start, end) = (shown.start.saturating_sub(own.start), own.end.saturating_sub(shown.end));
            ByteSpan { start: stored.start + start, end: stored.end - end }
        };
        let start = touched.iter().map(|place| stored(place).start).min()?;
        let end = touched.iter().map(|place| stored(place).end).max()?;
        Some(ByteSpan { start, end })
    }

    /// The mark of an item in a list that is shown as a whole: its number as the article writes it, or a bullet.
    fn mark_item(&mut self, unit: Unit, part: &Part<'_>, stored: Stored<'_>) {
        let block = part.block;
        if !matches!(unit, Unit::List | Unit::Steps) || !block.kind.is_item() || part.start > block.span.start {
            return;
        }
        self.text.extend(std::iter::repeat_n("  ", usize::from(block.depth.saturating_sub(1)).min(DEEPEST)));
        match number_before(block, stored).filter(|_| block.kind == BlockKind::NumberedItem) {
            Some(number) => self.text.extend([&number, " "]),
            None => self.text.push_str("• "),
        }
    }

    fn add_row(&mut self, columns: Option<Part<'_>>, row: Part<'_>, stored: Stored<'_>) {
        let (names, values) = (columns.map(cells).unwrap_or_default(), cells(row));
        if values.is_empty() {
            return self.add(row, stored);
        }
        let begin = self.text.len();
        for (number, value) in values.iter().enumerate().take(MOST_CELLS) {
            if value.iter().all(|part| Self::of(*part, stored).text.is_empty()) {
                continue;
            }
            if self.text.len() > begin {
                self.text.push_str("; ");
            }
            let before = self.text.len();
            if let Some(name) = names.get(number) {
                self.add_cell(name, stored);
            }
            if self.text.len() > before {
                self.text.push_str(if self.text.ends_with([':', '：']) { " " } else { ": " });
            }
            self.add_cell(value, stored);
        }
    }

    /// Adds the parts of a cell with a space between them.
    fn add_cell(&mut self, parts: &[Part<'_>], stored: Stored<'_>) {
        for (number, part) in parts.iter().enumerate() {
            if number > 0 && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            self.add(*part, stored);
        }
    }

    /// Adds the readable words of a slice behind what there is.
    fn add(&mut self, part: Part<'_>, stored: Stored<'_>) {
        let Part { text, start, block } = part;
        let begin = self.text.len();
        let known = self.places.len().saturating_sub(1);
        let span = ByteSpan { start, end: start + text.len() as u32 };
        let hidden = hidden(text, span, block);
        let visible = Visible::of_slice(text, start as usize, &hidden);
        let is_code = block.kind == BlockKind::Code;
        let is_gap = |c: char| c.is_whitespace() && !(is_code && matches!(c, '\n' | ' ' | '\t'));
        let mut space: Option<ByteSpan> = None;
        for (words, source, is_replaced) in visible.pieces() {
            // Words are copied at once. Each character of what stands for a mark shows the whole mark.
            let is_alone = |c: char| is_replaced || is_gap(c) || is_unseen(c);
            let mut at = 0;
            while let Some(first) = words[at..].chars().next() {
                let rest = &words[at..];
                let length = if is_alone(first) { first.len_utf8() } else { rest.find(is_alone).unwrap_or(rest.len()) };
                let begins = source.start as usize + at;
                let stored = if is_replaced { source } else { ByteSpan::new(begins, begins + length) };
                at += length;
                if is_unseen(first) {
                    continue;
                }
                if is_gap(first) {
                    space.get_or_insert(stored);
                    continue;
                }
                if let Some(gap) = space.take()
                    && self.text.len() > begin
                    && !(is_between_ideographs(&self.text, first) && gap.slice_of(text, start).contains('\n'))
                {
                    self.push(" ", gap);
                }
                self.push(&rest[..length], stored);
            }
        }
        if is_code {
            let kept = self.text.trim_end().len().max(begin);
            self.text.truncate(kept);
            if begin < kept {
                self.runs.push(DisplayRun { span: ByteSpan::new(begin, kept), kind: RunKind::Code, href: None });
            }
        }
        let runs = block.runs.iter().filter(|run| run.kind != RunKind::Cell && run.span.overlaps(&span));
        let runs: Vec<DisplayRun> = runs
            .filter_map(|run| {
                let span = place_in(&self.places[known..], run.span).filter(|place| place.start as usize >= begin)?;
                let href =
                    run.target.and_then(stored).map(|href| html_escape::decode_html_entities(&href).into_owned());
                Some(DisplayRun { span, kind: run.kind, href })
            })
            .collect();
        self.runs.extend(runs);
    }

    /// Adds text that shows these bytes of the article.
    fn push(&mut self, text: &str, stored: ByteSpan) {
        let shown = ByteSpan::new(self.text.len(), self.text.len() + text.len());
        self.text.push_str(text);
        match self.places.last_mut() {
            Some(last)
                if last.shown.end == shown.start
                    && last.stored.end == stored.start
                    && last.shown.len() == last.stored.len()
                    && shown.len() == stored.len() =>
            {
                last.shown.end = shown.end;
                last.stored.end = stored.end;
            }
            _ => self.places.push(Place { shown, stored }),
        }
    }
}

/// [`Display::place`] among pieces in the order of the article.
fn place_in(places: &[Place], stored: ByteSpan) -> Option<ByteSpan> {
    let first = places.partition_point(|place| place.stored.end <= stored.start);
    let behind = places.partition_point(|place| place.stored.start < stored.end);
    let touched = places.get(first..behind)?;
    between(touched.first()?, touched.last()?, stored)
}

/// The shown bytes of a span that begins in one piece and ends in another.
fn between(first: &Place, last: &Place, stored: ByteSpan) -> Option<ByteSpan> {
    // Inside a piece of equal length bytes correspond; a piece that was rewritten counts as a whole.
    let is_equal = |place: &Place| place.shown.len() == place.stored.len();
    let start = if is_equal(first) {
        first.shown.start + stored.start.saturating_sub(first.stored.start)
    } else {
        first.shown.start
    };
    let end = if is_equal(last) { last.shown.end - last.stored.end.saturating_sub(stored.end) } else { last.shown.end };
    (start < end).then_some(ByteSpan { start, end })
}

/// Number of cells of a row that are shown.
const MOST_CELLS: usize = 100;

/// Number of lists inside each other that are told apart by their indentation.
const DEEPEST: usize = 4;

/// What stands between two parts of a unit.
fn joint(unit: Unit, above: &Block, below: &Block) -> &'static str {
    match unit {
        Unit::Turn if above.kind == BlockKind::Speaker => ": ",
        Unit::Definition if above.kind == BlockKind::Term => ": ",
        Unit::List | Unit::Steps | Unit::Code => "\n",
        _ if below.kind == BlockKind::Code => "\n",
        _ => " ",
    }
}

/// The marks of a slice that are not shown: those of the block, and the backticks of its code, which sentences are cut
/// with.
fn hidden(text: &str, span: ByteSpan, block: &Block) -> Vec<ByteSpan> {
    let first = block.markup.partition_point(|mark| mark.end <= span.start);
    let marks = block.markup[first..].iter().take_while(|mark| mark.start < span.end);
    let mut hidden: Vec<ByteSpan> = marks.copied().collect();
    let code = block.runs.iter().filter(|run| run.kind == RunKind::Code && run.span.overlaps(&span));
    for run in code {
        let inside = ByteSpan { start: run.span.start.max(span.start), end: run.span.end.min(span.end) };
        let code = inside.slice_of(text, span.start);
        let open = code.len() - code.trim_start_matches('`').len();
        let close = code.len() - code.trim_end_matches('`').len();
        if open < code.len() {
            hidden.push(ByteSpan { start: inside.start, end: inside.start + open as u32 });
            hidden.push(ByteSpan { start: inside.end - close as u32, end: inside.end });
        }
    }
    hidden.retain(|mark| !mark.is_empty());
    hidden.sort_unstable();
    hidden
}

/// The cells of a row, each with its parts: the words of other cells may stand between two lines of a cell. The target of
/// each part but the first is the first one.
fn cells(row: Part<'_>) -> Vec<Vec<Part<'_>>> {
    let end = row.start + row.text.len() as u32;
    let mut firsts: Vec<ByteSpan> = Vec::new();
    let mut cells: Vec<Vec<Part<'_>>> = Vec::new();
    for run in row.block.runs.iter().filter(|run| run.kind == RunKind::Cell) {
        // The first and the last cell have white space around their words, which the row has not.
        let (start, end) = (run.span.start.clamp(row.start, end), run.span.end.clamp(row.start, end));
        let part = Part { text: ByteSpan { start, end }.slice_of(row.text, row.start), start, block: row.block };
        if let Some(cell) = run.target.and_then(|first| firsts.binary_search(&first).ok()) {
            cells[cell].push(part);
        } else {
            firsts.push(run.span);
            cells.push(vec![part]);
        }
    }
    cells
}

/// The number with which the article marks an item, such as `3.` or `b)`: what stands before it on its line.
pub fn number_before(block: &Block, stored: Stored<'_>) -> Option<String> {
    let start = block.span.start;
    let before = (1..=LONGEST_NUMBER).rev().find_map(|length| {
        let from = start.checked_sub(length)?;
        stored(ByteSpan { start: from, end: start })
    })?;
    let number = before.split_whitespace().next_back()?;
    let bare = number.trim_start_matches('(').strip_suffix(['.', ')'])?;
    let is_number = !bare.is_empty() && bare.chars().all(char::is_alphanumeric);
    is_number.then(|| number.to_owned())
}

/// Bytes before an item in which its number is looked for.
const LONGEST_NUMBER: u32 = 8;

/// Characters that take no room: soft hyphens, joiners of width zero at which a line may break, byte order marks.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// True between two characters of a script that is written without spaces, where a line break is nothing.
fn is_between_ideographs(before: &str, after: char) -> bool {
    use citewire_text::scripts::is_unspaced;
    before.chars().next_back().is_some_and(is_unspaced) && is_unspaced(after)
}

#[cfg(test)]
mod tests;

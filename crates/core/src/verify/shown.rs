//! The readable words of a passage, of what stands around it and of its units, in which a text is looked for that stands
//! nowhere as it is stored: a list with its bullets, a row with the names of its columns, words without markup.

use std::borrow::Cow;

use super::fold::Folded;
use super::region::{Place, Region, each_place, is_whole};
use crate::view::{FoundPassage, FoundUnit, View};
use citewire_articles::display::Part;
use citewire_articles::{Block, BlockKind, Display, Unit};
use citewire_text::ByteSpan;

/// Blocks before a passage in which what introduces its units is looked for, and blocks behind it that are read, since a
/// list may go on there.
const BEFORE: u32 = 32;
const BEHIND: u32 = 16;
/// Bytes of a block that are read as a whole; of a longer one only what the passage has of it.
const LONGEST_BLOCK: usize = 8 * 1024;
/// Bytes that are read around a passage.
const MOST_BYTES: usize = 32 * 1024;
/// Longest number before an item of a list, in characters.
const LONGEST_NUMBER: usize = 4;

/// A text folded as it was given, and without the marks of items at the beginnings of its lines where it has any.
pub(super) fn needles(text: &str) -> Vec<String> {
    let plain = Folded::new(text).text.trim_matches('\'').to_owned();
    let lines: Vec<&str> = text.lines().map(without_mark).collect();
    let unmarked = Folded::new(&lines.join("\n")).text.trim_matches('\'').to_owned();
    let mut needles = vec![unmarked, plain];
    needles.dedup();
    needles.retain(|needle| !needle.is_empty());
    needles
}

/// A line without the bullet or the number of an item.
fn without_mark(line: &str) -> &str {
    let words = line.trim_start();
    let Some((mark, rest)) = words.split_once(' ') else { return line };
    let bare = mark.trim_start_matches('(').strip_suffix(['.', ')']);
    let is_number =
        bare.is_some_and(|bare| bare.chars().count() <= LONGEST_NUMBER && bare.chars().all(char::is_alphanumeric));
    if is_number || matches!(mark, "•" | "-" | "*" | "+") { rest } else { line }
}

/// Where one of these texts is what a reader sees in or around a passage; with `whole`, as whole sentences or as a whole
/// unit. `pays` is asked before bytes are read, and says whether they may be.
pub(super) fn find(
    view: &dyn View,
    region: &Region,
    needles: &[String],
    whole: bool,
    pays: &dyn Fn(usize) -> bool,
) -> Option<Place> {
    let passage = &region.passage;
    let around = Around::new(view, passage)?;
    if !pays(around.bytes()) {
        return None;
    }
    let display = Display::of_unit(Unit::Sentence, &around.parts(), &|span| around.stored(span));
    let folded = Folded::new(&display.text);
    let accepts = |start: usize, end: usize| {
        let (start, end) = folded.source(start, end);
        let place = region.stored_place(display.source(ByteSpan::new(start, end))?);
        (!whole || is_whole(region, &place)).then_some(place)
    };
    needles
        .iter()
        .find_map(|needle| each_place(&folded.text, needle, accepts))
        .or_else(|| passage.units.iter().find_map(|unit| around.introduced(region, unit, needles, whole, pays)))
}

/// The blocks around a passage, as far as they are read.
struct Around<'view> {
    view: &'view dyn View,
    passage: &'view FoundPassage,
    first: u32,
    blocks: Vec<Block>,
    slices: Vec<Slice<'view>>,
}

/// Bytes that are read.
struct Slice<'view> {
    /// The place of their block among those around the passage.
    at: usize,
    span: ByteSpan,
    text: Cow<'view, str>,
}

impl<'view> Around<'view> {
    fn new(view: &'view dyn View, passage: &'view FoundPassage) -> Option<Self> {
        let (begin, end) = (passage.units.first()?.block, passage.units.last()?.block);
        let leads = passage.leads.iter().map(|lead| lead.lead.block);
        let first = leads.filter(|lead| lead + BEFORE >= begin).min().unwrap_or(begin).min(begin);
        let article = passage.article.id.as_str();
        let blocks = view.blocks(article, first..end.saturating_add(1 + BEHIND))?.to_vec();
        let mut slices = Vec::new();
        let mut bytes = 0;
        for (at, block) in blocks.iter().enumerate() {
            let span = if block.span.len() <= LONGEST_BLOCK { Some(block.span) } else { read_of(passage, block) };
            let Some(span) = span.filter(|_| !matches!(block.kind, BlockKind::Boilerplate(_))) else { continue };
            bytes += span.len();
            if bytes > MOST_BYTES {
                break;
            }
            slices.push(Slice { at, span, text: view.quote(article, span)? });
        }
        Some(Self { view, passage, first, blocks, slices })
    }

    fn bytes(&self) -> usize {
        self.slices.iter().map(|slice| slice.span.len()).sum()
    }

    fn stored(&self, span: ByteSpan) -> Option<String> {
        self.view.quote(self.passage.article.id.as_str(), span).map(Cow::into_owned)
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::with_capacity(self.slices.len());
        for Slice { at, span, text } in &self.slices {
            parts.push(Part { text, start: span.start, block: &self.blocks[*at] });
        }
        parts
    }

    /// The place of a unit that is shown with what introduces it, when that is one of the texts.
    fn introduced(
        &self,
        region: &Region,
        unit: &FoundUnit,
        needles: &[String],
        whole: bool,
        pays: &dyn Fn(usize) -> bool,
    ) -> Option<Place> {
        let lead = self.passage.lead(unit)?.lead;
        if !pays(lead.span.len() + unit.span.len()) {
            return None;
        }
        let article = self.passage.article.id.as_str();
        let block = |number: u32| match number.checked_sub(self.first).and_then(|at| self.blocks.get(at as usize)) {
            Some(block) => Some(block.clone()),
            None => self.view.blocks(article, number..number + 1)?.first().cloned(),
        };
        let (above, own) = (block(lead.block)?, block(unit.block)?);
        let (lead_text, text) = (self.view.quote(article, lead.span)?, self.view.quote(article, unit.span)?);
        let parts = [
            Part { text: &lead_text, start: lead.span.start, block: &above },
            Part { text: &text, start: unit.span.start, block: &own },
        ];
        let folded = Folded::new(&Display::of_unit(unit.unit, &parts, &|span| self.stored(span)).text).text;
        let is_said = |needle: &String| {
            if whole { *needle == folded } else { each_place(&folded, needle, |_, _| Some(())).is_some() }
        };
        needles.iter().any(is_said).then(|| region.stored_place(unit.span))
    }
}

/// What a passage has of a long block.
fn read_of(passage: &FoundPassage, block: &Block) -> Option<ByteSpan> {
    let mut units = passage.units.iter().filter(|unit| block.span.encloses(&unit.span));
    let first = units.next()?.span;
    let last = units.next_back().map_or(first, |unit| unit.span);
    Some(ByteSpan { start: first.start, end: last.end })
}

#[cfg(test)]
mod tests {
    use super::needles;

    #[test]
    fn marks_of_items_are_left_out_at_the_beginnings_of_lines() {
        let text = "You need:\n• eggs\n  b) 3. fruit\n(12) - pears";
        assert_eq!(needles(text)[0], "You need: eggs 3. fruit-pears");
        assert_eq!(needles("It ends in 1901. Then."), ["It ends in 1901. Then."]);
        assert!(needles("**").is_empty());
    }
}

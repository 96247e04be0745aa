//! What is quoted for a sentence that answers: the sentence alone, or the list, row, code, definition or turn that it
//! belongs to, as several slices of the article.

use std::ops::Range;

use citewire_articles::{Block, BlockKind, Unit, lead};
use citewire_text::ByteSpan;

use super::going_on::Surroundings;
use super::score::Candidate;
use super::scored_question::ScoredQuestion;
use crate::understanding::Kind;
use crate::view::{FoundLead, View};

/// Number of blocks behind a lead that are looked at.
const WINDOW: u32 = 48;
/// Number of blocks before an item in which the beginning of its list is looked for.
const BACK: u32 = 48;
/// Number of blocks of a list that are shown.
const MOST_BLOCKS: usize = 16;
/// Bytes of a list that are shown, markup included.
const MOST_BYTES: usize = 1_600;
/// Bytes of an item that is shown whole, although one sentence of it answers.
const WHOLE_ITEM: usize = 600;
/// Bytes and words of a sentence that says too little to be shown without the one behind it: "Yes, it does."
const SHORT_BYTES: usize = 24;
const SHORT_WORDS: usize = 3;
/// Part of the question's words, by weight, that the lead of a list has more than the item, from which on the list is
/// what is asked for.
const LEAD_ASKED: f32 = 0.15;

/// A slice of an article that is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Its bytes in the stored text.
    pub(super) span: ByteSpan,
    /// The position of its block in the article.
    pub(super) number: u32,
    /// The block.
    pub(super) block: Block,
}

/// What is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quoted {
    /// What it is.
    pub(super) unit: Unit,
    /// The slices, in the order of the text; at least one.
    pub(super) parts: Vec<Part>,
    /// Number of items of the list that are left out.
    pub(super) more: u32,
    /// What stands before it, and what goes on behind it: slices that stand directly behind each other.
    pub(super) before: Vec<Part>,
    pub(super) after: Vec<Part>,
}

impl Quoted {
    /// The slice that is the text of the quote: that of the sentence, and the parts that stand directly beside it.
    pub(super) fn text_span(&self, sentence: ByteSpan) -> ByteSpan {
        let parts = &self.parts;
        let Some(at) = parts.iter().position(|part| part.span.encloses(&sentence)) else { return sentence };
        let joins = |one: &Part, other: &Part| other.number <= one.number + 1 && one.span.end <= other.span.start;
        let first = (0..at).rev().take_while(|&index| joins(&parts[index], &parts[index + 1])).last();
        let last = (at + 1..parts.len()).take_while(|&index| joins(&parts[index - 1], &parts[index])).last();
        let [first, last] = [first.unwrap_or(at), last.unwrap_or(at)];
        ByteSpan { start: parts[first].span.start, end: parts[last].span.end }
    }
}

/// The blocks around a sentence, as far as they matter to what is quoted for it.
struct Around {
    first: u32,
    blocks: Vec<Block>,
}

impl Around {
    fn read(view: &dyn View, article: &str, range: Range<u32>) -> Self {
        let blocks = view.blocks(article, range.clone()).map(|blocks| blocks.to_vec()).unwrap_or_default();
        Self { first: range.start, blocks }
    }

    fn get(&self, block: u32) -> Option<&Block> {
        self.blocks.get(block.checked_sub(self.first)? as usize)
    }

    /// The blocks that belong to the list whose items have this depth, from a block on.
    fn list(&self, from: u32, depth: u8) -> Vec<u32> {
        let belongs = |block: &&Block| block.depth >= depth && !matches!(block.kind, BlockKind::Boilerplate(_));
        let behind = self.blocks.iter().skip(from.saturating_sub(self.first) as usize);
        (from..).zip(behind.take_while(belongs)).map(|(number, _)| number).collect()
    }

    /// The first block of the list with items of this depth that a block belongs to.
    fn start_of_list(&self, block: u32, depth: u8) -> u32 {
        let before = (self.first..block).rev();
        let inside = before.take_while(|&number| self.get(number).is_some_and(|block| block.depth >= depth));
        inside.last().unwrap_or(block)
    }
}

/// What is quoted for a candidate, with what goes on behind it.
pub(super) fn quoted(view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> Quoted {
    let around = Surroundings::read(view, asked, candidate);
    let mut quoted = alone(view, asked, candidate);
    if let Some(around) = around {
        quoted.before = around.before(view, candidate, &quoted);
        around.extend(view, candidate, &mut quoted);
    }
    quoted
}

/// What is quoted for a candidate by itself.
fn alone(view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> Quoted {
    let (passage, unit) = (candidate.passage, candidate.unit);
    let lead = passage.lead(unit);
    let article = passage.article.id.as_str();
    // "Yes, it does. Do this:" announces as well.
    let said = ByteSpan { start: unit.span.start, end: end_of_saying(candidate) };
    if lead::announces(passage.slice(said)) {
        let around = Around::read(view, article, unit.block..unit.block + WINDOW);
        if let Some(quoted) = announced(&around, said, unit.block) {
            return quoted;
        }
    }
    if unit.unit == Unit::Item && wants_list(asked, candidate, lead) {
        let from = unit.block.saturating_sub(BACK);
        let around = Around::read(view, article, from..unit.block + WINDOW);
        if let Some(quoted) = whole_list(&around, unit.span, unit.block, lead) {
            return quoted;
        }
    }
    let lead = lead.filter(|lead| is_shown(unit.unit, lead)).map(|lead| (lead.lead.span, lead.lead.block));
    let part = |(span, number): (ByteSpan, u32)| {
        let block = Around::read(view, article, number..number + 1).blocks.pop();
        let block = block.unwrap_or_else(|| Block::plain(BlockKind::Paragraph, span));
        Part { span, number, block }
    };
    let mut own = part((unit.span, unit.block));
    if own.block.kind.is_item() && own.block.span.encloses(&own.span) && own.block.span.len() <= WHOLE_ITEM {
        own.span = own.block.span;
    } else {
        own.span = said;
    }
    let parts = lead.map(part).into_iter().chain([own]).collect();
    Quoted { unit: unit.unit, parts, more: 0, before: Vec::new(), after: Vec::new() }
}

/// True when a unit is shown with its lead. A whole sentence before a list need not introduce it: "See the fees."
fn is_shown(unit: Unit, lead: &FoundLead) -> bool {
    match unit {
        Unit::Sentence => false,
        Unit::Item | Unit::List | Unit::Steps => !lead.text.trim_end().ends_with(['.', '!', '?', '。', '！', '？']),
        _ => true,
    }
}

/// Where a sentence ends that says something: "Yes." brings the sentence behind it, if that stands in the same block.
fn end_of_saying(candidate: &Candidate<'_>) -> u32 {
    let (passage, unit) = (candidate.passage, candidate.unit);
    let mut end = unit.span.end;
    let behind = passage.units.iter().skip_while(|other| other.span.start <= unit.span.start);
    for next in behind.take_while(|next| next.block == unit.block && unit.unit == Unit::Sentence) {
        let said = passage.slice(ByteSpan { start: unit.span.start, end });
        if said.len() > SHORT_BYTES || said.split_whitespace().count() > SHORT_WORDS {
            break;
        }
        end = next.span.end;
    }
    end
}

/// True when the question asks for a list as a whole rather than for one item of it: it asks for a list or for steps, or
/// its words stand in what introduces the list or heads it.
fn wants_list(asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>, lead: Option<&FoundLead>) -> bool {
    if asked.asks_many || asked.asked.kind == Kind::How {
        return true;
    }
    let context = if lead.is_some() { candidate.context.lead } else { candidate.context.heading };
    asked.mass(context & !candidate.held) >= asked.mass(candidate.held & !context) + LEAD_ASKED
}

/// What a sentence that ends with a colon announces, with the sentence.
fn announced(around: &Around, sentence: ByteSpan, number: u32) -> Option<Quoted> {
    let (own, next) = (around.get(number)?, number + 1);
    let block = around.get(next)?;
    let (unit, numbers) = match block.kind {
        kind if kind.is_item() && block.depth > own.depth => (unit_of_list(kind), around.list(next, own.depth + 1)),
        BlockKind::Code => (Unit::Code, vec![next]),
        BlockKind::TableHead | BlockKind::TableRow => {
            let kinds = (next..).map_while(|number| Some((number, around.get(number)?.kind)));
            let rows = kinds.take_while(|(_, kind)| matches!(kind, BlockKind::TableHead | BlockKind::TableRow));
            (Unit::List, rows.map(|(number, _)| number).collect())
        }
        BlockKind::Paragraph => (Unit::Sentence, vec![next]),
        _ => return None,
    };
    let lead = Part { span: sentence, number, block: own.clone() };
    Some(bounded(around, unit, Some(lead), &numbers))
}

/// The list that an item belongs to, with what introduces it. `None` when the item stands too far behind its beginning.
fn whole_list(around: &Around, item: ByteSpan, number: u32, lead: Option<&FoundLead>) -> Option<Quoted> {
    let depth = around.get(number)?.depth.max(1);
    let start = around.start_of_list(number, depth);
    let lead = lead.filter(|lead| is_shown(Unit::List, lead) && lead.lead.block < start).map(|lead| lead.lead);
    let lead = lead
        .and_then(|lead| Some(Part { span: lead.span, number: lead.block, block: around.get(lead.block)?.clone() }));
    let quoted = bounded(around, unit_of_list(around.get(start)?.kind), lead, &around.list(start, depth));
    quoted.parts.iter().any(|part| part.span.encloses(&item)).then_some(quoted)
}

fn unit_of_list(kind: BlockKind) -> Unit {
    if kind == BlockKind::NumberedItem { Unit::Steps } else { Unit::List }
}

/// The first of these blocks as parts, behind the lead, within the bounds.
fn bounded(around: &Around, unit: Unit, lead: Option<Part>, numbers: &[u32]) -> Quoted {
    let mut parts: Vec<Part> = lead.into_iter().collect();
    let (mut bytes, mut shown) = (0, 0);
    for &number in numbers {
        let Some(block) = around.get(number) else { break };
        bytes += block.span.len();
        if shown == MOST_BLOCKS || shown > 0 && bytes > MOST_BYTES {
            break;
        }
        shown += 1;
        parts.push(Part { span: block.span, number, block: block.clone() });
    }
    let is_item = |number: &&u32| around.get(**number).is_some_and(|block| block.kind.is_item());
    let more = numbers[shown..].iter().filter(is_item).count() as u32;
    Quoted { unit, parts, more, before: Vec::new(), after: Vec::new() }
}

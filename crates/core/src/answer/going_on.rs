//! What is quoted around a sentence: a question for a fact is answered by the sentence that has the fact, and any other
//! question by as much of the text as a reader takes in at a glance.

use std::sync::Arc;

use citewire_articles::{Block, BlockKind, Lead, Sentence, Unit};
use citewire_text::ByteSpan;
use citewire_text::scripts::is_unspaced;

use super::score::Candidate;
use super::scored_question::{Holds, ScoredQuestion};
use super::unit::{Part, Quoted};
use super::wording;
use crate::view::View;

/// Columns of a quote with what goes on behind it. A character of a script without spaces takes two.
const COLUMNS: usize = 600;
/// Columns of what stands before it.
const COLUMNS_BEFORE: usize = 300;
/// Blocks and bytes behind a sentence that are looked at, and those before it.
const BLOCKS: u32 = 10;
const BYTES: u32 = 3 * COLUMNS as u32;
const BLOCKS_BEFORE: u32 = 4;
const BYTES_BEFORE: u32 = 3 * COLUMNS_BEFORE as u32;
/// Grade from which on a sentence has the fact that is asked for.
const HAS_FACT: f32 = 0.9;

/// What stands around a sentence.
#[derive(Debug)]
pub(super) struct Surroundings {
    /// The position of the first block.
    first: u32,
    blocks: Arc<[Block]>,
    sentences: Vec<Sentence>,
}

impl Surroundings {
    /// Reads what stands around a sentence. `None` when it has the fact that is asked for, so that it is quoted alone.
    pub(super) fn read(view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> Option<Self> {
        if has_fact(asked, candidate) {
            return None;
        }
        let (article, unit) = (candidate.passage.article.id.as_str(), candidate.unit);
        // Both are asked for at once, since the view may be far away.
        let first = unit.block.saturating_sub(BLOCKS_BEFORE);
        let blocks = view.blocks(article, first..unit.block + BLOCKS);
        let start = unit.span.start.saturating_sub(BYTES_BEFORE);
        let sentences = view.sentences(article, ByteSpan { start, end: unit.span.end.saturating_add(BYTES) });
        Some(Self { first, blocks: blocks?, sentences })
    }

    fn block(&self, at: u32) -> Option<&Block> {
        self.blocks.get(at.checked_sub(self.first)? as usize)
    }

    /// What a sentence is quoted as: code is quoted whole or not at all.
    fn whole(&self, sentence: &Sentence) -> ByteSpan {
        let own = self.block(sentence.block).filter(|own| own.kind == BlockKind::Code);
        own.map_or(sentence.span, |own| own.span)
    }

    /// The sentences before a quote under the same heading, as far as there is room.
    pub(super) fn before(&self, view: &dyn View, candidate: &Candidate<'_>, quoted: &Quoted) -> Vec<Part> {
        let mut before: Vec<Part> = Vec::new();
        let Some(own) = quoted.parts.first().filter(|_| goes_on(quoted.unit)) else { return before };
        let article = candidate.passage.article.id.as_str();
        let (mut room, mut below) = (COLUMNS_BEFORE, own.number);
        for next in self.sentences.iter().rev().filter(|next| next.span.end <= own.span.start) {
            let is_open = (next.block..below).all(|at| self.block(at).is_some_and(|block| joins(block.kind)));
            let Some(block) = self.block(next.block).filter(|_| is_open) else { break };
            let first = before.last_mut();
            if first.as_ref().is_some_and(|first| next.span.start >= first.span.start) {
                continue;
            }
            let span = self.whole(next);
            let Some(said) = view.quote(article, span) else { break };
            let taken = columns(&said);
            if taken > room || wording::is_question(&said) || is_of_another(next, quoted.unit, candidate) {
                break;
            }
            room -= taken;
            match first {
                Some(first) if first.number == next.block => first.span.start = span.start,
                _ => before.push(Part { span, number: next.block, block: block.clone() }),
            }
            below = next.block;
        }
        before.reverse();
        before
    }

    /// Adds to a quote the sentences behind it under the same heading, as far as there is room.
    pub(super) fn extend(&self, view: &dyn View, candidate: &Candidate<'_>, quoted: &mut Quoted) {
        let Some(last) = quoted.parts.last() else { return };
        if !goes_on(quoted.unit) {
            return;
        }
        let article = candidate.passage.article.id.as_str();
        let (end, number) = (last.span.end, last.number);
        let texts: Vec<_> = quoted.parts.iter().map(|part| view.quote(article, part.span)).collect();
        let behind: Vec<&Sentence> = self.sentences.iter().filter(|next| next.span.start >= end).collect();
        let join = |one: ByteSpan, other: ByteSpan| ByteSpan {
            start: one.start.min(other.start),
            end: one.end.max(other.end),
        };
        let Some(stretch) = behind.iter().map(|next| self.whole(next)).reduce(join) else { return };
        let Some(stored) = view.quote(article, stretch) else { return };
        let text =
            |span: ByteSpan| stored.get((span.start - stretch.start) as usize..(span.end - stretch.start) as usize);
        let taken: usize = texts.iter().flatten().map(|text| columns(text)).sum();
        let Some(mut room) = COLUMNS.checked_sub(taken) else { return };
        let mut above = number;
        for next in behind {
            let mut between = above + 1..next.block + 1;
            let is_open = between.all(|at| self.block(at).is_some_and(|block| joins(block.kind)));
            let Some(own) = self.block(next.block).filter(|_| is_open) else { break };
            let last = quoted.after.last_mut();
            if last.as_ref().is_some_and(|last| next.span.end <= last.span.end) {
                continue;
            }
            let span = self.whole(next);
            let Some(said) = text(span) else { break };
            let taken = columns(said);
            if taken > room || wording::is_question(said) || is_of_another(next, quoted.unit, candidate) {
                break;
            }
            room -= taken;
            match last {
                Some(last) if last.number == next.block => last.span.end = span.end,
                _ => quoted.after.push(Part { span, number: next.block, block: own.clone() }),
            }
            above = next.block;
        }
    }
}

/// True when the question asks for a fact that can be recognised, and the sentence has it.
fn has_fact(asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> bool {
    let is_fact = asked.holds != Holds::Clause;
    is_fact && asked.holds.feature().is_some_and(|feature| candidate.features[feature] >= HAS_FACT)
}

/// True for what is quoted with the text around it.
fn goes_on(unit: Unit) -> bool {
    matches!(unit, Unit::Sentence | Unit::Code | Unit::Definition | Unit::Turn)
}

/// True for what may stand beside a sentence in one quote.
fn joins(kind: BlockKind) -> bool {
    !matches!(kind, BlockKind::Heading { .. } | BlockKind::Boilerplate(_) | BlockKind::TableHead | BlockKind::TableRow)
}

/// True for what somebody else says, and for what explains another term.
fn is_of_another(next: &Sentence, unit: Unit, candidate: &Candidate<'_>) -> bool {
    let named = |unit| matches!(unit, Unit::Turn | Unit::Definition);
    let lead = candidate.passage.lead(candidate.unit).map(|lead| lead.lead);
    let is_other = |other: Option<Lead>| other.map(|lead| lead.span) != lead.map(|lead| lead.span);
    (named(next.unit) || named(unit)) && is_other(next.lead)
}

/// The columns that a text takes.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_unspaced(c) { 2 } else { 1 }).sum()
}

//! Transcripts and minutes: lines that say who speaks, with or without a time, become blocks of their own.
//!
//! `Ann Lee (00:00:04):`, `**Ann Lee:**`, `[00:01:02] Ann: text`, `00:04 Ann` and `Ann Lee 0:04` name a speaker; a time
//! alone goes on with the same one. A line is taken for a speaker only if the whole file says so: a dictionary, a list
//! of fields and a manual with notes have lines of the same form.

mod census;
mod line;
pub(super) mod pieces;

use crate::{Block, BlockKind};
use citewire_text::ByteSpan;

use super::markdown::UNMARKED_LEVEL;
use census::Census;
use line::{Mark, mark_of};
use pieces::piece;

/// Turns the marks of speakers among `blocks` into blocks of the kind [`BlockKind::Speaker`]. The words behind a mark
/// are a paragraph. True beside the blocks if the text is a transcript.
pub(super) fn mark(text: &str, blocks: Vec<Block>) -> (Vec<Block>, bool) {
    let found: Vec<Vec<Mark>> = blocks.iter().map(|block| marks(text, block)).collect();
    let census = Census::of(text, &blocks, &found);
    if !census.is_transcript() {
        return (blocks, false);
    }
    let mut marked = Vec::with_capacity(blocks.len());
    for (block, found) in blocks.into_iter().zip(found) {
        let kept: Vec<Mark> = found.into_iter().filter(|mark| census.keeps(text, mark)).collect();
        if kept.is_empty() {
            marked.push(block);
        } else {
            split(text, &block, &kept, &mut marked);
        }
    }
    (marked, true)
}

/// True for a block in which somebody may speak.
fn may_speak(block: &Block) -> bool {
    block.depth == 0 && matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { level: UNMARKED_LEVEL })
}

/// The lines of a block that may name a speaker.
fn marks(text: &str, block: &Block) -> Vec<Mark> {
    if !may_speak(block) {
        return Vec::new();
    }
    let mut at = block.span.start as usize;
    let mut found = Vec::new();
    for (number, line) in block.span.slice(text).split_inclusive('\n').enumerate() {
        // A line inside a hidden mark, such as the times of a subtitle, is nothing that anybody sees.
        let hidden = block.markup.partition_point(|mark| mark.end as usize <= at);
        let is_hidden = block
            .markup
            .get(hidden)
            .is_some_and(|mark| mark.start as usize <= at && mark.end as usize >= at + line.trim_end().len());
        if number == 0 || !is_hidden {
            found.extend(mark_of(line.trim_end()).map(|mark| mark.shifted(at)));
        }
        at += line.len();
    }
    found
}

/// Cuts a block at its marks.
fn split(text: &str, block: &Block, marks: &[Mark], blocks: &mut Vec<Block>) {
    let end = block.span.end as usize;
    let mut from = block.span.start as usize;
    // Times that stand in the middle of a sentence.
    let mut times: Vec<ByteSpan> = Vec::new();
    for mark in marks {
        if mark.name.is_none() && is_open(text, from, mark.span.start as usize) {
            times.push(mark.span);
            continue;
        }
        blocks.extend(piece(text, block, from, mark.span.start as usize, &times));
        times.clear();
        if let Some(name) = mark.name {
            let before = ByteSpan { start: mark.span.start, end: name.start };
            let behind = ByteSpan { start: name.end, end: mark.span.end };
            let markup = [before, behind].into_iter().filter(|mark| !mark.is_empty()).collect();
            blocks.push(Block { markup, ..Block::plain(BlockKind::Speaker, mark.span) });
        }
        from = mark.span.end as usize;
    }
    blocks.extend(piece(text, block, from, end, &times));
}

/// True if a sentence has begun and not ended between two bytes.
fn is_open(text: &str, from: usize, to: usize) -> bool {
    let words = text.get(from..to).unwrap_or_default().trim();
    !words.is_empty() && !words.ends_with(['.', '!', '?', '…', '。', '！', '？', '"', '”', '*', ')', ']'])
}

#[cfg(test)]
mod tests;

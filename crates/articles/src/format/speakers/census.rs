//! All lines of a text that may name a speaker, counted: together they tell a transcript from a dictionary.

use std::collections::HashMap;

use super::line::Mark;
use super::may_speak;
use crate::Block;

/// Marks with a time from which a text is a transcript.
const FEWEST_TIMED: usize = 2;
/// Marks without a time from which a text may be a transcript.
const FEWEST_UNTIMED: usize = 4;
/// Names that recur at most. A dictionary has more entries, and none recurs.
const MOST_NAMES: usize = 40;

/// What the marks of a text say together.
#[derive(Debug, Default)]
pub(super) struct Census<'text> {
    /// How often each name stands in front of words.
    names: HashMap<&'text str, usize>,
    /// True if times tell who speaks.
    has_times: bool,
    /// True if names and colons alone tell it.
    has_colons: bool,
}

impl<'text> Census<'text> {
    /// Counts the marks that were found in each block.
    pub(super) fn of(text: &'text str, blocks: &[Block], found: &[Vec<Mark>]) -> Self {
        let mut census = Self::default();
        let all = || found.iter().flatten();
        for mark in all() {
            if let Some(name) = mark.name {
                *census.names.entry(name.slice(text)).or_default() += 1;
            }
        }
        let certain = all().filter(|mark| mark.is_timed && mark.is_closed).count();
        let unclosed = all().filter(|mark| mark.is_timed && !mark.is_closed).count();
        let recurring = census.names.values().filter(|count| **count > 1).count();
        // `0:04 Ann` may be an entry of a programme, unless Ann comes back.
        let is_named = all().any(|mark| mark.is_timed && mark.name.is_some());
        census.has_times = certain >= FEWEST_TIMED && is_named
            || certain > FEWEST_TIMED
            || unclosed > FEWEST_TIMED && (recurring > 0 || !is_named);
        census.has_colons = census.is_talk(text, blocks, found);
        census
    }

    /// True if the text is a transcript.
    pub(super) fn is_transcript(&self) -> bool {
        self.has_times || self.has_colons
    }

    /// True if a mark of a transcript is the mark of a speaker.
    pub(super) fn keeps(&self, text: &str, mark: &Mark) -> bool {
        let Some(name) = mark.name else { return self.has_times };
        let recurs = self.names.get(name.slice(text)).is_some_and(|count| *count > 1);
        if mark.is_timed { self.has_times && (mark.is_closed || recurs) } else { self.has_colons && recurs }
    }

    /// True if names with colons, without times, stand before most of the paragraphs, few of them again and again, in
    /// changing order, and before whole sentences. Fields of records come in the same order each time; notes and
    /// warnings stand before few of the paragraphs.
    fn is_talk(&self, text: &str, blocks: &[Block], found: &[Vec<Mark>]) -> bool {
        let untimed: Vec<(&Mark, &Block)> = blocks
            .iter()
            .zip(found)
            .flat_map(|(block, marks)| marks.iter().map(move |mark| (mark, block)))
            .filter(|(mark, _)| !mark.is_timed && mark.name.is_some())
            .collect();
        let turns = untimed.len();
        if turns < FEWEST_UNTIMED {
            return false;
        }
        let order: Vec<&str> = untimed.iter().filter_map(|(mark, _)| mark.name).map(|name| name.slice(text)).collect();
        let again = order.iter().filter(|name| self.names[**name] > 1).count();
        let distinct = self.names.values().filter(|count| **count > 1).count();
        let paragraphs = blocks.iter().filter(|block| may_speak(block)).count();
        let opened = found.iter().filter(|marks| !marks.is_empty()).count();
        let sentences = untimed.iter().filter(|(mark, block)| says_something(text, mark, block)).count();
        again * 4 >= turns * 3
            && (2..=MOST_NAMES).contains(&distinct)
            && opened * 2 >= paragraphs
            && sentences * 2 >= turns
            && !is_cycle(&order)
    }
}

/// True if there are words in the line of a mark that end as a sentence does, or words below it.
fn says_something(text: &str, mark: &Mark, block: &Block) -> bool {
    let behind = &text[mark.span.end as usize..block.span.end as usize];
    let line = behind.split('\n').next().unwrap_or_default().trim_end_matches(['"', '”', ' ', '\r', ')', '*', '_']);
    line.is_empty() || line.ends_with(['.', '!', '?', '…', '。', '！', '？', '-', '–', '—'])
}

/// True if three names or more come again and again in one order, as the fields of records do.
fn is_cycle(order: &[&str]) -> bool {
    let Some(first) = order.first() else { return false };
    let Some(period) = order.iter().skip(1).position(|name| name == first).map(|at| at + 1) else { return false };
    period >= 3 && order.iter().zip(&order[period..]).all(|(one, other)| one == other)
}

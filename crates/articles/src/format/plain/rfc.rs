//! RFCs and Internet-Drafts: pages with heads and feet, a head in two columns, headings at the margin.

use super::layout::{self, Measure, Style};
use super::paging;
use super::rows::{Chunk, Row, block, chunks};
use crate::{Block, BlockKind, Boilerplate};

/// Lines at the start among which the head stands.
const FARTHEST_HEAD: usize = 80;

/// What the head of an RFC says at its left, in small letters.
const HEAD: [&str; 5] =
    ["request for comments:", "network working group", "internet-draft", "rfc:", "internet engineering task"];

/// True for the lines of an RFC: the head says so, and its text stands to the right of its headings.
pub(super) fn recognises(rows: &[Row<'_>]) -> bool {
    let head = head_line(rows).is_some();
    let pages = || rows.iter().filter(|row| row.is_running).count();
    head && (Measure::of(rows).base > 0 || pages() > 0)
}

/// The line that says that a text is an RFC.
fn head_line(rows: &[Row<'_>]) -> Option<usize> {
    rows.iter().take(FARTHEST_HEAD).position(|row| {
        let start = row.text.get(..row.text.floor_char_boundary(40)).unwrap_or_default().to_lowercase();
        HEAD.iter().any(|words| start.starts_with(words))
    })
}

/// The blocks of an RFC.
pub(super) fn blocks(rows: &[Row<'_>]) -> Vec<Block> {
    let measure = Measure::of(rows);
    let all = paging::join_pages(chunks(rows), measure.width);
    let head = head_line(rows).map_or(0, |line| rows[line].start);
    let at = all.iter().position(|chunk| chunk.rows.iter().any(|row| row.start == head)).map_or(0, |at| at + 1);
    let mut blocks = Vec::new();
    for row in all[..at].iter().flat_map(|chunk| &chunk.rows).filter(|row| row.text.contains(char::is_alphanumeric)) {
        blocks.extend(block(BlockKind::Boilerplate(Boilerplate::Byline), std::slice::from_ref(row), 0));
    }
    let titles = all[at..].iter().take_while(|chunk| is_title(chunk, measure)).count();
    for (number, chunk) in all[at..at + titles].iter().enumerate() {
        let kind =
            if number == 0 { BlockKind::Heading { level: 1 } } else { BlockKind::Boilerplate(Boilerplate::Byline) };
        blocks.extend(block(kind, &chunk.rows, 0));
    }
    let style = Style { has_margin: true, is_book: false };
    let mut body = layout::blocks(&all[at + titles..], style, measure);
    mark_notices(rows, &mut body);
    blocks.extend(body);
    blocks
}

/// True for a chunk in the middle of the page.
fn is_title(chunk: &Chunk<'_>, measure: Measure) -> bool {
    chunk.rows.len() <= 4
        && chunk.indent() > measure.base
        && chunk.rows.iter().all(|row| row.right() < measure.width + 3)
}

/// Marks the sections that every RFC has in the same words.
fn mark_notices(rows: &[Row<'_>], blocks: &mut [Block]) {
    let mut reason = None;
    let mut at = 0;
    for block in blocks {
        if block.kind == BlockKind::Boilerplate(Boilerplate::Contents) {
            reason = None;
        }
        if let BlockKind::Heading { .. } = block.kind {
            while rows.get(at).is_some_and(|row| row.start < block.span.start as usize) {
                at += 1;
            }
            reason = rows.get(at).and_then(|row| notice(row.text));
        }
        if let Some(reason) = reason {
            block.kind = BlockKind::Boilerplate(reason);
        }
    }
}

/// Why a section with such a heading is none of the text.
fn notice(heading: &str) -> Option<Boilerplate> {
    let words = heading.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' ')).to_lowercase();
    let opens = |openings: &[&str]| openings.iter().any(|opening| words.starts_with(opening));
    if opens(&["status of this memo"]) {
        return Some(Boilerplate::SiteNotice);
    }
    opens(&["copyright", "full copyright", "intellectual property", "disclaimer of validity"])
        .then_some(Boilerplate::Licence)
}

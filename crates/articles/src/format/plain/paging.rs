//! Printed pages: the head and the foot of each page, which stand between the lines of its text.

use std::collections::HashMap;

use super::rows::{Chunk, Row};
use super::{drawing, marker};

/// How often a line must stand at the edge of a page to be taken for its head or foot.
const FEWEST_REPETITIONS: usize = 3;
/// Lines below the foot of a page in which the head of the next one stands.
const FARTHEST_HEAD: usize = 8;

/// Marks the heads and the feet of pages. A line `Author  Category  [Page 3]` is a foot wherever it stands; what comes
/// again and again at the edges of pages, with other numbers, is one as well.
pub(super) fn mark_running(rows: &mut [Row<'_>]) {
    let mut edges: Vec<usize> = Vec::new();
    let mut last_text = None;
    let mut at_top = false;
    for (index, row) in rows.iter().enumerate() {
        if row.opens_page {
            edges.extend(last_text);
            at_top = true;
        }
        if !row.text.is_empty() {
            if at_top {
                edges.push(index);
            }
            at_top = false;
            last_text = Some(index);
        }
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    for index in &edges {
        *counts.entry(without_numbers(rows[*index].text)).or_default() += 1;
    }
    for index in edges {
        let again = counts.get(&without_numbers(rows[index].text)).copied().unwrap_or(0);
        rows[index].is_running |= again >= FEWEST_REPETITIONS;
    }
    for index in 0..rows.len() {
        if !is_foot(rows[index].text) {
            continue;
        }
        rows[index].is_running = true;
        let below = rows[index + 1..].iter().take(FARTHEST_HEAD).position(|row| !row.text.is_empty());
        if let Some(head) = below.map(|below| index + 1 + below).filter(|head| is_head(&rows[*head])) {
            rows[head].is_running = true;
        }
    }
}

/// True for a line that ends with `[Page 12]`.
fn is_foot(line: &str) -> bool {
    let inside = line.strip_suffix(']').and_then(|line| line.rsplit_once('[')).map(|(_, inside)| inside.trim());
    inside.and_then(|inside| inside.strip_prefix("Page")).is_some_and(|number| {
        let number = number.trim();
        !number.is_empty() && number.len() <= 6 && number.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase())
    })
}

/// True for a line at the margin in three columns: `RFC 9990     Title     May 1998`.
fn is_head(row: &Row<'_>) -> bool {
    row.indent == 0 && row.text.split("   ").filter(|part| !part.trim().is_empty()).count() >= 2
}

/// A line with all numbers alike and its white space folded.
fn without_numbers(line: &str) -> String {
    let words = line.split_whitespace().take(32);
    let bare = words.map(|word| {
        let is_number = word.contains(|c: char| c.is_ascii_digit());
        if is_number { "0".to_owned() } else { word.to_owned() }
    });
    bare.collect::<Vec<_>>().join(" ")
}

/// Joins what the end of a page has parted: text that goes on in the same column, where the sentence has not ended.
/// Some files have lost their pages and kept a blank line; there the next line must begin small.
pub(super) fn join_pages<'text>(chunks: Vec<Chunk<'text>>, width: usize) -> Vec<Chunk<'text>> {
    let mut joined: Vec<Chunk<'text>> = Vec::with_capacity(chunks.len());
    let mut above_is_drawn = true;
    for chunk in chunks {
        let is_drawn = drawing::is_drawing(&chunk.rows);
        match joined.last_mut() {
            Some(above) if !is_drawn && !above_is_drawn && goes_on(above, &chunk, width) => {
                above.rows.extend(chunk.rows);
            }
            _ => joined.push(chunk),
        }
        above_is_drawn = is_drawn;
    }
    joined
}

/// True if a chunk is the rest of the one above it.
fn goes_on(above: &Chunk<'_>, chunk: &Chunk<'_>, width: usize) -> bool {
    let (Some(last), Some(next)) = (above.rows.last(), chunk.rows.first()) else { return false };
    last.indent == next.indent
        && last.quoted == next.quoted
        && !last.is_closed()
        && last.is_full(next, width)
        && last.text.contains(char::is_alphabetic)
        && (next.goes_on() || chunk.opens_page && marker::of(next.text).is_none())
}

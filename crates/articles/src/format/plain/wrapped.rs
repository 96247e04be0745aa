//! Hard-wrapped text of any kind: manuals, letters, laws, minutes, read-me files.

use super::layout::{self, Measure, Style};
use super::rows::{Row, chunks};
use super::{gutenberg, paging};
use crate::Block;

/// Widest column, in characters, at which text is wrapped by hand. A longer line is a whole paragraph.
const WIDEST: usize = 110;
/// Narrowest column at which it is.
const NARROWEST: usize = 45;
/// Lines that are wrapped from which a text counts as hard-wrapped.
const FEWEST: usize = 2;

/// True if most of the words stand in lines that were broken because they were full.
pub(super) fn recognises(rows: &[Row<'_>]) -> bool {
    let measure = Measure::of(rows);
    let (mut short, mut long) = (0_usize, 0_usize);
    for row in rows.iter().filter(|row| !row.is_running) {
        if row.right() <= WIDEST { short += row.text.len() } else { long += row.text.len() }
    }
    let pairs = rows.windows(2).filter(|pair| !pair[0].text.is_empty() && !pair[1].text.is_empty());
    let (mut all, mut broken, mut small) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        all += 1;
        let is_broken =
            pair[0].right() >= NARROWEST && !pair[0].is_closed() && pair[0].is_full(&pair[1], measure.width);
        broken += usize::from(is_broken);
        // Lists of titles have long lines without stops as well, but wrapped prose has lines that begin small.
        small += usize::from(is_broken && pair[1].goes_on());
    }
    let is_narrow = (NARROWEST..=WIDEST).contains(&measure.width) && long * 9 <= short;
    is_narrow && broken >= FEWEST && broken * 6 >= all && small * 4 >= broken
}

/// The blocks of a hard-wrapped text.
pub(super) fn blocks(text: &str, rows: &[Row<'_>]) -> Vec<Block> {
    if gutenberg::is_book(rows) {
        return gutenberg::book(text, rows);
    }
    let measure = Measure::of(rows);
    let all = paging::join_pages(chunks(rows), measure.width);
    // A text to the right of most of its headings is laid out as an RFC is.
    let left = all.iter().filter(|chunk| chunk.indent() < measure.base);
    let heads = left.clone().filter(|chunk| chunk.rows.len() == 1 && chunk.rows[0].words() <= 12).count();
    let has_margin = measure.base >= 2 && heads >= 3 && heads * 4 >= left.count() * 3;
    layout::blocks(&all, Style { has_margin, is_book: false }, measure)
}

//! A row of a table, of which each line of the source may hold a part of each cell.

use super::line_blocks::{Marks, block};
use crate::{Block, BlockKind, Run, RunKind};
use citewire_text::ByteSpan;

/// The words of one cell in one line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// Number of its line, in order.
    pub(super) line: usize,
    /// Number of its column, from 0.
    pub(super) column: usize,
    /// The words; empty for a cell without any.
    pub(super) span: ByteSpan,
}

/// The row that consists of these pieces, in the order of the text. `inline` finds the marks between two bytes. A cell
/// whose words are interrupted by those of other cells has a run for each part; the target of the later ones is the
/// first.
pub(super) fn row(
    text: &str,
    kind: BlockKind,
    depth: usize,
    pieces: &[Piece],
    mut inline: impl FnMut(usize, usize, &mut Marks),
) -> Option<Block> {
    let mut marks = Marks::default();
    // The run of each column, and the column of each run.
    let mut first: Vec<Option<usize>> = Vec::new();
    let mut runs: Vec<(usize, Run)> = Vec::new();
    for piece in pieces {
        if first.len() <= piece.column {
            first.resize(piece.column + 1, None);
        }
        match runs.last_mut() {
            Some((column, run)) if *column == piece.column => run.span.end = run.span.end.max(piece.span.end),
            _ => {
                first[piece.column].get_or_insert(runs.len());
                runs.push((piece.column, Run { span: piece.span, kind: RunKind::Cell, target: None }));
            }
        }
    }
    for index in 0..runs.len() {
        let (column, run) = runs[index];
        inline(run.span.start as usize, run.span.end as usize, &mut marks);
        let begin = first[column].filter(|&begin| begin != index);
        runs[index].1.target = begin.map(|begin| runs[begin].1.span);
    }
    marks.runs.extend(runs.into_iter().map(|(_, run)| run));
    let said: Vec<Piece> = pieces.iter().filter(|piece| !piece.span.is_empty()).copied().collect();
    for pair in said.windows(2).filter(|pair| pair[0].line == pair[1].line) {
        hide_bars(text, pair[0].span.end as usize, pair[1].span.start as usize, &mut marks);
    }
    let lines: Vec<ByteSpan> = said
        .chunk_by(|one, other| one.line == other.line)
        .map(|line| ByteSpan { start: line[0].span.start, end: line[line.len() - 1].span.end })
        .collect();
    block(text, kind, depth, &lines, marks)
}

/// Hides what stands between two cells of a line, except one sign of white space or, without any, one that separates them,
/// so that their words stay apart.
fn hide_bars(text: &str, from: usize, to: usize, marks: &mut Marks) {
    let between = &text[from..to];
    let kept = between.char_indices().find(|(_, c)| c.is_whitespace()).or_else(|| {
        let bar = between.char_indices().find(|(_, c)| matches!(c, '|' | ','));
        bar.or_else(|| between.char_indices().next())
    });
    let Some((at, sign)) = kept else { return };
    marks.hide(from, from + at);
    marks.hide(from + at + sign.len_utf8(), to);
}

//! Tables of contents: lines with dots and the number of a page, and lists below a heading that says so.

use super::heading;
use super::rows::{Chunk, Row};
use crate::prose::is_prose;

/// What the heading of a table of contents says, in small letters, in the languages in which books are common.
const HEADINGS: [&str; 12] = [
    "contents",
    "table of contents",
    "list of illustrations",
    "illustrations",
    "inhalt",
    "inhaltsverzeichnis",
    "table des matières",
    "sommaire",
    "índice",
    "indice",
    "inhoud",
    "содержание",
];

/// True for the heading of a table of contents.
pub(super) fn is_heading(words: &str) -> bool {
    words.len() <= 40 && HEADINGS.contains(&words.trim_end_matches(['.', ':']).trim().to_lowercase().as_str())
}

/// True if most lines are dotted up to the number of a page.
pub(super) fn is_list(rows: &[Row<'_>]) -> bool {
    let dotted = rows.iter().filter(|row| is_dotted(row.text)).count();
    dotted > 0 && dotted * 2 >= rows.len()
}

/// True for `2.1  Rules ......... 14` and `2.1  Rules . . . . 14`.
fn is_dotted(line: &str) -> bool {
    let bare = line.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x'));
    let dots = bare.trim_end();
    let signs = &dots[dots.trim_end_matches(['.', ' ', '·', '…', '_']).len()..];
    bare.len() < line.len() && (signs.matches(['.', '·', '_']).count() >= 3 || signs.contains('…'))
}

/// True if a chunk below the heading of a table of contents is a part of it: lines that are no prose, and that do not
/// head the prose below them.
pub(super) fn may_go_on(chunk: &Chunk<'_>, next: Option<&Chunk<'_>>) -> bool {
    let lines = chunk.rows.iter().filter(|row| row.words() <= 12).count();
    let is_text =
        is_prose(&chunk.words()) && chunk.rows.last().is_some_and(Row::is_closed) || lines * 4 < chunk.rows.len() * 3;
    let heads = chunk.rows.len() <= 2
        && (chunk.only().is_none_or(|row| heading::level(row.text).is_some() || row.words() <= 8))
        && !ends_with_page(&chunk.rows)
        && next.is_some_and(|next| is_prose(&next.words()) && next.rows.len() > 1);
    !is_text && !heads
}

/// True for one of several entries, each between blank lines, that end with the number of a page.
pub(super) fn is_entry(chunk: &Chunk<'_>, next: Option<&Chunk<'_>>) -> bool {
    chunk.rows.len() <= 2 && ends_with_page(&chunk.rows) && next.is_some_and(|next| ends_with_page(&next.rows))
}

/// True if the last line ends with the number of a page behind a gap.
fn ends_with_page(rows: &[Row<'_>]) -> bool {
    rows.last().and_then(|row| row.text.rsplit_once("  ")).is_some_and(|(_, page)| {
        !page.is_empty()
            && page.len() <= 5
            && page.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'i' | b'v' | b'x' | b'l'))
    })
}

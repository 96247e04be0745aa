//! Books of Project Gutenberg: the terms of use around the book, and the book itself.

use super::layout::{self, Measure, Style};
use super::rows::{Chunk, Row, block, chunks};
use super::{heading, paging};
use crate::{Block, BlockKind, Boilerplate, Run, RunKind};
use citewire_text::ByteSpan;

/// Lines at the start among which the book must begin.
const FARTHEST_START: usize = 600;
/// Chapters from which a text is a book.
const FEWEST_CHAPTERS: usize = 3;
/// Bytes of the longest caption of a picture.
const LONGEST_CAPTION: usize = 2_000;
/// Bytes of the longest emphasis.
const LONGEST_EMPHASIS: usize = 4_000;

/// True for a book with the line that starts it.
pub(super) fn recognises(rows: &[Row<'_>]) -> bool {
    start(rows).is_some()
}

/// The line that starts the book.
fn start(rows: &[Row<'_>]) -> Option<usize> {
    rows.iter().take(FARTHEST_START).position(|row| is_border(row.text, "START OF"))
}

/// True for `*** START OF THE PROJECT GUTENBERG EBOOK …`.
fn is_border(line: &str, words: &str) -> bool {
    line.strip_prefix("***").is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.starts_with(words) && rest.contains("PROJECT GUTENBERG")
    })
}

/// The blocks of a book.
pub(super) fn blocks(text: &str, rows: &[Row<'_>]) -> Vec<Block> {
    let from = start(rows).unwrap_or(0);
    let to =
        rows[from + 1..].iter().position(|row| is_border(row.text, "END OF")).map_or(rows.len(), |at| from + 1 + at);
    // The border may run over several lines.
    let border = rows[from..to].iter().position(|row| row.text.ends_with("***") || row.text.is_empty()).unwrap_or(0);
    let from = (from + border + 1).min(to);
    let mut blocks = terms(&rows[..from]);
    blocks.extend(book(text, &rows[from..to]));
    blocks.extend(terms(&rows[to..]));
    blocks
}

/// True for a book without terms of use: chapters with numbers and hard-wrapped lines.
pub(super) fn is_book(rows: &[Row<'_>]) -> bool {
    let chapters = rows.iter().filter(|row| heading::is_chapter(row.text)).count();
    let pictures = rows.iter().filter(|row| is_picture(row.text)).count();
    chapters >= FEWEST_CHAPTERS || pictures >= FEWEST_CHAPTERS
}

/// The blocks of a book itself.
pub(super) fn book(text: &str, rows: &[Row<'_>]) -> Vec<Block> {
    let (book, pictures) = without_pictures(rows);
    let measure = Measure::of(&book);
    let all = paging::join_pages(chunks(&book), measure.width);
    let mut body = layout::blocks(&all, Style { has_margin: false, is_book: true }, measure);
    for block in &mut body {
        emphasise(text, block);
    }
    with_pictures(body, pictures)
}

/// The terms of use. Fields such as the title are blocks of their own.
fn terms(rows: &[Row<'_>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for chunk in chunks(rows).iter().filter(|chunk| chunk.says_something()) {
        let parts: Vec<&[Row<'_>]> = if is_fields(chunk) { chunk.rows.chunks(1).collect() } else { vec![&chunk.rows] };
        let kind = BlockKind::Boilerplate(Boilerplate::Licence);
        blocks.extend(parts.into_iter().filter_map(|part| block(kind, part, 0)));
    }
    blocks
}

/// True if the first line is a field such as `Title: The Grey Heron`.
fn is_fields(chunk: &Chunk<'_>) -> bool {
    chunk.rows[0].text.split_once(": ").is_some_and(|(label, _)| label.split_whitespace().count() <= 3)
}

/// Takes `[Illustration: …]` out of the lines, which may run over blank ones. Returns the captions beside the lines.
fn without_pictures<'text>(rows: &[Row<'text>]) -> (Vec<Row<'text>>, Vec<Block>) {
    let mut kept = rows.to_vec();
    let mut pictures = Vec::new();
    let mut at = 0;
    while at < kept.len() {
        let length = if is_picture(kept[at].text) { picture_length(&kept[at..]) } else { 0 };
        let caption: Vec<Row<'_>> = kept[at..at + length].iter().filter(|row| !row.text.is_empty()).copied().collect();
        pictures.extend(block(BlockKind::Boilerplate(Boilerplate::Caption), &caption, 0));
        kept[at..at + length].iter_mut().for_each(|row| row.text = "");
        at += length.max(1);
    }
    (kept, pictures)
}

fn is_picture(line: &str) -> bool {
    line.starts_with("[Illustration") || line.starts_with("{Illustration")
}

/// Lines up to the bracket that closes a picture; 0 if none does.
fn picture_length(rows: &[Row<'_>]) -> usize {
    let mut depth = 0_i32;
    let mut bytes = 0;
    for (number, row) in rows.iter().enumerate() {
        for byte in row.text.bytes() {
            depth += i32::from(matches!(byte, b'[' | b'{')) - i32::from(matches!(byte, b']' | b'}'));
        }
        bytes += row.text.len() + 1;
        if depth <= 0 {
            return number + 1;
        }
        if bytes > LONGEST_CAPTION {
            break;
        }
    }
    0
}

/// The blocks of a book with its captions in their places. A caption inside a paragraph is hidden there.
fn with_pictures(body: Vec<Block>, pictures: Vec<Block>) -> Vec<Block> {
    let mut all = Vec::with_capacity(body.len() + pictures.len());
    let mut pictures = pictures.into_iter().peekable();
    for block in body {
        while let Some(picture) = pictures.next_if(|picture| picture.span.start < block.span.end) {
            if picture.span.end <= block.span.start {
                all.push(picture);
            }
        }
        all.push(block);
    }
    all.extend(pictures);
    all
}

/// Hides the marks of `_emphasis_` and names it. Lines are broken by hidden bytes, which stay.
fn emphasise(text: &str, block: &mut Block) {
    let words = block.span.slice(text);
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut open: Option<usize> = None;
    let mut marks = Vec::new();
    let hidden = &block.markup;
    let is_hidden = |at: usize| {
        let at = block.span.start as usize + at;
        hidden.get(hidden.partition_point(|mark| mark.end as usize <= at)).is_some_and(|mark| mark.contains(at))
    };
    for (at, _) in words.match_indices('_').filter(|(at, _)| !is_hidden(*at)) {
        let before = words[..at].chars().next_back();
        let after = words[at + 1..].chars().next();
        match open {
            Some(from) if !before.is_none_or(char::is_whitespace) && !is_letter(after) => {
                if at - from <= LONGEST_EMPHASIS {
                    marks.push((from, at));
                }
                open = None;
            }
            _ if !after.is_none_or(char::is_whitespace) && !is_letter(before) => open = Some(at),
            _ => {}
        }
    }
    for (from, to) in marks {
        let mark = |at: usize| ByteSpan::new(at, at + 1).shifted(block.span.start as usize);
        block.markup.extend([mark(from), mark(to)]);
        let span = ByteSpan::new(from, to + 1).shifted(block.span.start as usize);
        block.runs.push(Run { span, kind: RunKind::Emphasis, target: None });
    }
    block.markup.sort_unstable();
}

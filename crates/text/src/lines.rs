//! Cuts plain text into blocks: paragraphs, headings, list items and single lines. Files use a line break both to end a
//! block and to wrap one, so lines are joined or parted by their width, their ends and their beginnings.

use super::scripts::is_wide;
use super::span::ByteSpan;

/// Narrowest width, in terminal cells, at which prose is wrapped; narrower columns are names or verses.
const NARROWEST_WRAP: usize = 40;
/// Widest width, in terminal cells, at which prose is wrapped; a longer line is a whole paragraph.
const WIDEST_WRAP: usize = 120;

/// Number of lines that begin with a small letter among which the end of a sentence is looked for.
const MOST_RUN_LINES: usize = 100;

/// The blocks of `text` in order, trimmed. Every letter and digit lies in exactly one block.
#[must_use]
pub fn blocks(text: &str) -> Vec<ByteSpan> {
    let chunks = chunks(text);
    let document_width = chunks.iter().filter_map(|chunk| wrap_width(chunk)).max();
    let mut blocks = Vec::new();
    for chunk in &chunks {
        let width = match (wrap_width(chunk), document_width) {
            (Some(own), _) => Some(own),
            (None, width) => width.filter(|width| chunk.iter().all(|line| line.cells <= *width)),
        };
        append_blocks(chunk, width, &mut blocks);
    }
    blocks
}

/// One physical line without the white space around it.
struct Line<'a> {
    start: usize,
    text: &'a str,
    /// Width in terminal cells; an ideograph takes two.
    cells: usize,
    first_word_cells: usize,
    indented: bool,
}

impl<'a> Line<'a> {
    fn new(start: usize, raw: &'a str) -> Self {
        let text = raw.trim_matches(is_blank);
        let indent = raw.len() - raw.trim_start_matches(is_blank).len();
        let first_word = match text.chars().next() {
            Some(first) if is_wide(first) => 2,
            _ => cells(text.split(is_blank).next().unwrap_or_default()),
        };
        Self {
            start: start + indent,
            text,
            cells: cells(text),
            first_word_cells: first_word,
            indented: indent > 1 || raw.starts_with('\t'),
        }
    }

    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// True when the line ends a sentence or introduces a list.
    fn is_closed(&self) -> bool {
        self.text
            .trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '」', '』', '）'])
            .ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？', '：', '；'])
    }

    /// True when the line may begin in the middle of a sentence. In a script without capitals every line may.
    fn goes_on(&self) -> bool {
        self.text.starts_with(|first: char| first.is_alphabetic() && !first.is_uppercase())
    }

    fn starts_small(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// True when the first word of `next` would not have fitted into `width` cells.
    fn is_full(&self, next: &Line, width: usize) -> bool {
        self.cells + 1 + next.first_word_cells > width
    }
}

/// Runs of lines with neither a blank line nor a line of bare punctuation between them.
fn chunks(text: &str) -> Vec<Vec<Line<'_>>> {
    let mut chunks = Vec::new();
    let mut chunk: Vec<Line> = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(is_line_break).unwrap_or(rest.len());
        let line = Line::new(start, &rest[..length]);
        let after = &rest[length..];
        let line_break = if after.starts_with("\r\n") { 2 } else { after.chars().next().map_or(0, char::len_utf8) };
        start += length + line_break;
        let has_words = line.text.contains(char::is_alphanumeric);
        if has_words {
            chunk.push(line);
        }
        // A form feed and a paragraph separator end a block without a blank line.
        if (!has_words || after.starts_with(['\x0c', '\u{2029}'])) && !chunk.is_empty() {
            chunks.push(std::mem::take(&mut chunk));
        }
    }
    if !chunk.is_empty() {
        chunks.push(chunk);
    }
    chunks
}

/// The width in cells at which a chunk was wrapped; `None` unless most of its lines are full.
fn wrap_width(chunk: &[Line]) -> Option<usize> {
    let width = chunk.iter().map(|line| line.cells).max()?;
    if chunk.len() < 3 || !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&width) {
        return None;
    }
    let gaps = chunk.len() - 1;
    let full = chunk.windows(2).filter(|pair| pair[0].is_full(&pair[1], width)).count();
    // The longest line is always full and proves nothing. Wrapped prose has lines that begin small, lists of titles do
    // not.
    let small = chunk.windows(2).filter(|pair| pair[1].goes_on()).count();
    (full >= 2 && full * 5 >= gaps * 3 && small * 4 >= gaps).then_some(width)
}

fn append_blocks(chunk: &[Line], width: Option<usize>, blocks: &mut Vec<ByteSpan>) {
    let Some(head) = chunk.first() else { return };
    let mut first = head;
    for (index, pair) in chunk.windows(2).enumerate() {
        let [line, next] = pair else { continue };
        let wrapped = width.is_some_and(|width| line.is_full(next, width));
        if starts_block(first, line, next, wrapped, &chunk[index + 1..]) {
            blocks.push(ByteSpan::new(first.start, line.end()));
            first = next;
        }
    }
    if let Some(last) = chunk.last() {
        blocks.push(ByteSpan::new(first.start, last.end()));
    }
}

/// True when `next` opens a block. `first` is the first line of the block that `line` is in; `rest` is `next` and the
/// lines behind it in the chunk.
fn starts_block(first: &Line, line: &Line, next: &Line, wrapped: bool, rest: &[Line]) -> bool {
    if let Some(marker) = list_marker(next.text) {
        // A dash at the head of a line may belong to a sentence that was wrapped before it.
        return marker == ListMarker::Certain || line.is_closed() || !wrapped;
    }
    if next.indented && !line.indented && line.is_closed() {
        return true;
    }
    if wrapped {
        return false;
    }
    if line.is_closed() {
        return true;
    }
    !continues(first, line, next, rest)
}

/// True when a sentence was broken after `line` although the next word would have fitted.
fn continues(first: &Line, line: &Line, next: &Line, rest: &[Line]) -> bool {
    if !next.starts_small() {
        return next.text.starts_with('(') && line.cells >= NARROWEST_WRAP && line.text.ends_with(char::is_lowercase);
    }
    // Short lines that all begin small are a list; a sentence begins with a capital and ends with a stop.
    if first.starts_small() && list_marker(first.text).is_none() {
        return false;
    }
    let run_end = rest
        .iter()
        .take(MOST_RUN_LINES)
        .enumerate()
        .find(|(index, line)| line.is_closed() || rest.get(index + 1).is_none_or(|after| !after.starts_small()));
    let stops = run_end.is_some_and(|(_, line)| line.is_closed());
    stops || line.cells >= NARROWEST_WRAP || line.text.ends_with([',', '-', '\u{ad}'])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ListMarker {
    Certain,
    Dash,
}

/// The list marker at the head of a line.
fn list_marker(line: &str) -> Option<ListMarker> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let spaced = characters.next().is_some_and(char::is_whitespace);
    match first {
        '•' | '‣' | '⁃' | '▪' | '●' | '◦' | '■' | '►' | '❖' | '➢' => {
            return Some(ListMarker::Certain);
        }
        '*' | '+' if spaced => return Some(ListMarker::Certain),
        '-' | '–' | '—' | '−' if spaced => return Some(ListMarker::Dash),
        _ => {}
    }
    let opened = line.starts_with('(');
    let inside = line.strip_prefix('(').unwrap_or(line);
    let label = inside.find([')', '.', ' ']).map(|end| &inside[..end])?;
    let after = &inside[label.len()..];
    let digits = !label.is_empty() && label.len() <= 3 && label.bytes().all(|byte| byte.is_ascii_digit());
    let letter = label.len() == 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic());
    let roman = !label.is_empty() && label.len() <= 4 && label.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let bracketed = after.starts_with(')') && (digits || letter || roman);
    // `1.` without a space is a decimal, and a capital with a stop may be an initial.
    let stopped = !opened
        && (after.starts_with(". ") || after.starts_with(".)") || after.starts_with(".\t"))
        && (digits || roman || letter && label.bytes().all(|byte| byte.is_ascii_lowercase()));
    (bracketed || stopped).then_some(ListMarker::Certain)
}

fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// True for white space and for invisible characters that scraped text has in its place.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{200b}' | '\u{feff}')
}

fn cells(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(|character| if is_wide(character) { 2 } else { 1 }).sum()
}

/// The text on one line: each run of white space becomes one space, and the ends are trimmed.
pub fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = blocks(text).iter().map(|block| block.slice(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn blank_lines_of_every_kind_part_blocks() {
        check("One\n\nTwo\n \t\nThree", &["One", "Two", "Three"]);
        check("One\r\n\r\nTwo\x0cThree\u{2029}Four", &["One", "Two", "Three", "Four"]);
        check("One\n\0\nTwo\u{85}\u{85}Three\u{2028}\u{2028}Four", &["One", "Two", "Three", "Four"]);
    }

    #[test]
    fn a_hard_wrapped_paragraph_is_one_block() {
        let text = "The thorny transition to a polycentric world, China and Russia\nbelieve, creates much turbulence, due to Western \
                    attempts to\npreserve supremacy and regulate the process of realignment.";
        check(text, &[text]);
    }

    #[test]
    fn a_short_last_line_ends_a_wrapped_paragraph() {
        let first = "The leaders of both countries met in the capital on Monday and\nspoke for hours about trade, the border and \
                     the price of gas,\nbut nothing was signed.";
        let second = "Observers had hoped for more, as the ministers had met twice\nthis year already.";
        check(&format!("{first}\n{second}"), &[first, second]);
    }

    #[test]
    fn a_sentence_broken_in_the_middle_goes_on() {
        check("It was a cold \nnight in the city.", &["It was a cold \nnight in the city."]);
    }

    #[test]
    fn short_lines_without_a_stop_stand_alone() {
        check(
            "features\ncontact manager\nevents, activities\n",
            &["features", "contact manager", "events, activities"],
        );
        check("Publication: China Brief\nBy: Vitaly Kozyrev", &["Publication: China Brief", "By: Vitaly Kozyrev"]);
    }

    #[test]
    fn list_markers_open_blocks() {
        check(
            "Buy:\n- milk\n- bread\n1. eggs\n(b) tea\nc) salt",
            &["Buy:", "- milk", "- bread", "1. eggs", "(b) tea", "c) salt"],
        );
    }

    #[test]
    fn lines_of_bare_punctuation_part_and_vanish() {
        check("Title\n=====\nText one.\n***\nText two.", &["Title", "Text one.", "Text two."]);
    }

    #[test]
    fn wrapped_chinese_is_one_block() {
        let text = "中国和俄罗斯的领导人在联合国大会上谴责了西方的单边主\n义并呼吁建立一个更加公正合理的国际秩序以维护世界的和\n平与发展。";
        check(text, &[text]);
    }

    proptest! {
        #[test]
        fn every_letter_lies_in_exactly_one_block(text in "([a-zA-Z0-9 .\n\r\t\0\x0c\u{85}\u{2028}\u{2029}*=•()-]|中|。|é|\\PC){0,300}") {
            let mut end = 0;
            let mut covered = 0;
            for block in blocks(&text) {
                prop_assert!(block.range().start >= end && !block.is_empty());
                end = block.range().end;
                let slice = &text[block.range()];
                prop_assert_eq!(slice, slice.trim_matches(is_blank));
                covered += slice.chars().filter(|character| character.is_alphanumeric()).count();
            }
            prop_assert_eq!(covered, text.chars().filter(|character| character.is_alphanumeric()).count());
        }
    }
}

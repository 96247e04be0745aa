//! Pages whose paragraphs are lines or are parted by blank lines, such as scraped ones: guesses which lines are headings,
//! list items and menus, and which are paragraphs.

use crate::format::speakers;
use crate::prose::is_prose;
use crate::{Block, BlockKind, Boilerplate};
use citewire_text::{ByteSpan, lines};

/// Characters of the longest heading. Longer lines without a stop are captions or fragments.
const LONGEST_HEADING_CHARACTERS: usize = 90;
/// Words of the longest heading.
const LONGEST_HEADING_WORDS: usize = 12;
/// Number of consecutive short lines from which they are a list or a menu, and not headings.
const FEWEST_LIST_LINES: usize = 3;

/// The blocks of a page from the byte `body` on. True beside them for a transcript.
pub(super) fn blocks(text: &str, body: usize) -> (Vec<Block>, bool) {
    let spans: Vec<ByteSpan> = lines::blocks(&text[body..]).into_iter().map(|span| span.shifted(body)).collect();
    let paragraphs = spans.iter().map(|span| Block::plain(BlockKind::Paragraph, *span)).collect();
    let (mut spoken, is_transcript) = speakers::mark(text, paragraphs);
    if !is_transcript {
        return (guessed(text, &spans), false);
    }
    // What stands above the first speaker is the head of a page like any other.
    let first = spoken.iter().position(|block| block.kind == BlockKind::Speaker).unwrap_or(0);
    let below = spoken.split_off(first);
    let head: Vec<ByteSpan> = spoken.iter().map(|block| block.span).collect();
    let mut blocks = guessed(text, &head);
    blocks.extend(below);
    (blocks, true)
}

/// Blocks whose kinds are guessed.
fn guessed(text: &str, spans: &[ByteSpan]) -> Vec<Block> {
    let short: Vec<bool> = spans.iter().map(|span| is_heading_line(span.slice(text))).collect();
    let prose = |index: &usize| is_prose(spans[*index].slice(text));
    let first_prose = (0..spans.len()).find(prose);
    let last_prose = (0..spans.len()).rev().find(prose);
    let kinds = classify(text, spans, &short, first_prose.zip(last_prose));
    spans.iter().zip(kinds).map(|(span, kind)| Block::plain(kind, *span)).collect()
}

fn classify(text: &str, spans: &[ByteSpan], short: &[bool], prose: Option<(usize, usize)>) -> Vec<BlockKind> {
    let mut kinds = Vec::with_capacity(spans.len());
    for run in short.chunk_by(|one, other| one == other) {
        let begin = kinds.len();
        // A line such as "You need:" before the run makes it a list.
        let announced = begin.checked_sub(1).is_some_and(|lead| spans[lead].slice(text).ends_with([':', '：']));
        for (index, span) in spans.iter().enumerate().skip(begin).take(run.len()) {
            kinds.push(match prose {
                _ if opens_with_marker(span.slice(text)) => BlockKind::ListItem,
                // Without any prose the short lines are the content.
                None => BlockKind::Paragraph,
                Some(_) if !run[0] => BlockKind::Paragraph,
                Some((first, last)) if run.len() >= FEWEST_LIST_LINES => {
                    let outside = index < first || index > last;
                    if outside && !announced && !is_field(span.slice(text)) {
                        BlockKind::Boilerplate(Boilerplate::Navigation)
                    } else {
                        BlockKind::ListItem
                    }
                }
                Some((_, last)) if index > last => BlockKind::Paragraph,
                Some(_) => BlockKind::Heading { level: if index == 0 { 1 } else { 2 } },
            });
        }
    }
    // The first line is the title even if more short lines follow, as in a scraped page.
    if let (Some(first), Some((prose, _))) = (kinds.first_mut(), prose)
        && prose > 0
        && short[0]
    {
        *first = BlockKind::Heading { level: 1 };
    }
    kinds
}

/// True for a line that can be a heading: short, without a stop, and not beginning with a small letter.
pub(super) fn is_heading_line(line: &str) -> bool {
    let last = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', '」', '』']).chars().next_back();
    !line.contains('\n')
        && line.chars().count() <= LONGEST_HEADING_CHARACTERS
        && line.split_whitespace().count() <= LONGEST_HEADING_WORDS
        && last.is_some_and(|last| {
            !matches!(last, '.' | '!' | '?' | '…' | ':' | ';' | ',' | '。' | '！' | '？' | '：' | '；' | '，')
        })
        && line.chars().find(|c| c.is_alphanumeric()).is_some_and(|first| !first.is_lowercase())
        && !opens_with_marker(line)
}

/// True for a line such as "Place: Town hall" or "Water: 300 ml", which is content, unlike the entry of a menu. (If it
/// stands alone it can still be a heading: "Military Cooperation: New Stage".)
fn is_field(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(label, value)| {
        !value.trim().is_empty() && label.split_whitespace().count() <= 2 && label.chars().count() <= 24
    })
}

fn opens_with_marker(block: &str) -> bool {
    let Some((marker, rest)) = block.split_once([' ', '\t']) else { return false };
    if rest.trim().is_empty() {
        return false;
    }
    let number = marker.trim_start_matches('(').trim_end_matches(['.', ')']);
    matches!(marker, "-" | "*" | "•" | "–" | "◦" | "·")
        || (number.len() < marker.len()
            && number.len() <= 2
            && !number.is_empty()
            && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::blocks;

    const PROSE: &str = "The line between the two cities is to be built within five years.";

    fn check(text: &str, expected: &str) {
        let kinds: Vec<&str> =
            blocks(&text.replace("PROSE", PROSE), 0).0.iter().map(|block| block.kind.name()).collect();
        assert_eq!(kinds.join(" "), expected, "{text}");
    }

    #[test]
    fn short_lines_without_a_stop_are_headings() {
        check("A title\n\nPROSE\n\nMilitary Cooperation: New Stage\n\nPROSE", "heading paragraph heading paragraph");
    }

    #[test]
    fn three_short_lines_around_the_prose_are_a_menu_and_within_it_a_list() {
        check("Home\n\nNews\n\nAbout us\n\nPROSE", "heading boilerplate boilerplate paragraph");
        check("PROSE\n\nEggs\n\nFlour\n\nMilk\n\nPROSE", "paragraph list_item list_item list_item paragraph");
        check("PROSE\n\nYou need:\n\nEggs\n\nFlour\n\nMilk", "paragraph paragraph list_item list_item list_item");
    }

    #[test]
    fn numbered_lines_are_list_items() {
        check("PROSE\n\n1. Open the box\n2. Take it out", "paragraph list_item list_item");
    }

    #[test]
    fn a_file_of_short_lines_alone_is_content() {
        check("Office hours\n\nMonday nine to five", "paragraph paragraph");
    }
}

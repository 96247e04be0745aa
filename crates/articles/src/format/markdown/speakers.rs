//! Talks that were written down: paragraphs that begin with a name and a time, as in `Ann Lee (00:12:30): Yes.`

use super::questions::part;
use crate::{Block, BlockKind, Visible};

/// Paragraphs with a time from which a text is a talk.
const FEWEST: usize = 3;
/// Words of the longest name.
const LONGEST_NAME: usize = 6;
/// Bytes of the longest beginning with a name and a time.
const LONGEST: usize = 160;

/// Makes the names at the beginnings of paragraphs speakers. A time alone is left out.
pub(super) fn split(text: &str, blocks: Vec<Block>) -> Vec<Block> {
    let is_turn = |block: &&Block| turn(text, block).is_some();
    if blocks.iter().filter(is_turn).take(FEWEST).count() < FEWEST {
        return blocks;
    }
    let mut split = Vec::with_capacity(blocks.len() * 2);
    for block in blocks {
        let Some((name, words)) = turn(text, &block) else {
            split.push(block);
            continue;
        };
        let visible = Visible::new(text, block.span, &block.markup);
        split.extend(part(&block, &visible, 0, name, BlockKind::Speaker));
        split.extend(part(&block, &visible, words, visible.text.len(), BlockKind::Paragraph));
    }
    split
}

/// Bytes of the visible name and of the name with its time; `None` if a block does not begin so.
fn turn(text: &str, block: &Block) -> Option<(usize, usize)> {
    if block.kind != BlockKind::Paragraph || block.depth > 0 {
        return None;
    }
    let mut start = block.span;
    start.end = start.end.min(text.floor_char_boundary(start.start as usize + LONGEST) as u32);
    let visible = Visible::new(text, start, &block.markup);
    let words = visible.text.split('\n').next()?;
    let open = words.find(['(', '['])?;
    let close = open + words[open..].find([')', ']'])?;
    let behind = words[close + 1..].trim_start();
    let name = words[..open].trim();
    let is_name = name.split_whitespace().count() <= LONGEST_NAME
        && !name.starts_with(char::is_lowercase)
        && !name.contains(['.', ',', '?', '!', ':', ';']);
    let has_colon = behind.starts_with([':', '：']);
    let end = words.len() - behind.len() + usize::from(has_colon);
    (is_name && is_time(&words[open + 1..close]) && (has_colon || behind.is_empty())).then_some((open, end))
}

/// `12:30` or `00:12:30`.
fn is_time(words: &str) -> bool {
    let parts: Vec<&str> = words.split(':').collect();
    (2..=3).contains(&parts.len())
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

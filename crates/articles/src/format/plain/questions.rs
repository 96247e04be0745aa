//! Questions and answers: `Q:` and `A:` in front of lines, and questions that stand alone above what answers them. The
//! question becomes a heading, the mark is hidden.

use crate::format::markdown::UNMARKED_LEVEL;
use crate::format::speakers::pieces::piece;
use crate::{Block, BlockKind};

/// Words of the longest question that heads a text.
const MOST_WORDS: usize = 30;
/// Questions alone on a line, with a paragraph below, from which they are headings.
const FEWEST_QUESTIONS: usize = 3;
/// Words of the shortest answer to such a question.
const FEWEST_ANSWER_WORDS: usize = 4;

/// The marks of questions and of answers, in small letters.
const MARKS: [(&str, Side); 8] = [
    ("q", Side::Question),
    ("question", Side::Question),
    ("frage", Side::Question),
    ("f", Side::Question),
    ("a", Side::Answer),
    ("answer", Side::Answer),
    ("antwort", Side::Answer),
    ("r", Side::Answer),
];

/// What a mark stands in front of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Question,
    Answer,
}

/// Turns marked questions, and questions that stand alone, into headings. `with_bare` is false for books and transcripts,
/// in which a question is a part of the talk.
pub(super) fn mark(text: &str, blocks: Vec<Block>, with_bare: bool) -> Vec<Block> {
    let marks: Vec<Vec<Found>> = blocks.iter().map(|block| found(text, block)).collect();
    let order: Vec<Side> = marks.iter().flatten().map(|found| found.side).collect();
    let pairs = order.windows(2).filter(|pair| *pair == [Side::Question, Side::Answer]).count();
    // Each question has its answer; a list of options A, B and C has no question.
    let mut blocks = if pairs > 0 && pairs * 3 >= order.len() { split(text, blocks, &marks) } else { blocks };
    if with_bare {
        head_with_questions(text, &mut blocks);
    }
    blocks
}

/// A mark in a block: its first byte, and that of the words behind it.
#[derive(Debug, Clone, Copy)]
struct Found {
    side: Side,
    start: usize,
    words: usize,
}

/// The marks at the starts of the lines of a block.
fn found(text: &str, block: &Block) -> Vec<Found> {
    let may_be = matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::ListItem);
    if !may_be || block.depth > 0 {
        return Vec::new();
    }
    let mut at = block.span.start as usize;
    let mut all = Vec::new();
    for line in block.span.slice(text).split_inclusive('\n') {
        let bare = line.trim_start();
        let start = at + (line.len() - bare.len());
        if let Some((side, length)) = mark_of(bare) {
            all.push(Found { side, start, words: start + length });
        }
        at += line.len();
    }
    all
}

/// The side and the length of a mark such as `Q:`, `A1.` and `Question 3:` at the start of a line.
fn mark_of(line: &str) -> Option<(Side, usize)> {
    let letters = line.len() - line.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    if letters == 0 || letters > 8 || !line.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let word = line[..letters].to_lowercase();
    let side = MARKS.iter().find(|(mark, _)| *mark == word).map(|(_, side)| *side)?;
    let rest = line[letters..].trim_start_matches([' ', '#']).trim_start_matches(|c: char| c.is_ascii_digit());
    let is_letter = letters == 1;
    let behind = rest.strip_prefix(':').or_else(|| rest.strip_prefix(['.', ')']).filter(|_| is_letter))?;
    let has_words = behind.starts_with([' ', '\t', '\n', '\r']) && line[letters..].len() - rest.len() <= 6;
    has_words.then_some((side, line.len() - behind.len()))
}

/// Cuts blocks at their marks.
fn split(text: &str, blocks: Vec<Block>, marks: &[Vec<Found>]) -> Vec<Block> {
    let mut all = Vec::with_capacity(blocks.len());
    for (block, marks) in blocks.into_iter().zip(marks) {
        let Some(first) = marks.first() else {
            all.push(block);
            continue;
        };
        all.extend(piece(text, &block, block.span.start as usize, first.start, &[]));
        for (number, found) in marks.iter().enumerate() {
            let end = marks.get(number + 1).map_or(block.span.end as usize, |next| next.start);
            let words = piece(text, &block, found.words, end, &[]);
            let kind = match found.side {
                Side::Question => BlockKind::Heading { level: UNMARKED_LEVEL },
                Side::Answer => BlockKind::Paragraph,
            };
            all.extend(words.map(|words| Block { kind, ..words }));
        }
    }
    all
}

/// Makes headings of the questions that stand alone above a paragraph, if there are several.
fn head_with_questions(text: &str, blocks: &mut [Block]) {
    let heads: Vec<usize> =
        (1..blocks.len()).filter(|below| asks(text, blocks, *below)).map(|below| below - 1).collect();
    if heads.len() >= FEWEST_QUESTIONS {
        for index in heads {
            blocks[index].kind = BlockKind::Heading { level: UNMARKED_LEVEL };
        }
    }
}

/// True if the block above this one is a question alone and this one may answer it.
fn asks(text: &str, blocks: &[Block], below: usize) -> bool {
    let (question, answer) = (&blocks[below - 1], &blocks[below]);
    let words = question.span.slice(text);
    let count = words.split_whitespace().take(MOST_WORDS + 1).count();
    let is_question = question.kind == BlockKind::Paragraph
        && question.depth == 0
        && words.ends_with(['?', '？'])
        && count <= MOST_WORDS
        && !words[..words.len() - 1].contains(['.', '!', '?'])
        && words.starts_with(|first: char| first.is_alphanumeric() && !first.is_lowercase() || first == '¿');
    let answers = answer.span.slice(text);
    let is_answer = matches!(answer.kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::NumberedItem)
        && !answers.ends_with(['?', '？'])
        && (answers.split_whitespace().nth(FEWEST_ANSWER_WORDS - 1).is_some() || answers.len() >= 40);
    is_question && is_answer
}

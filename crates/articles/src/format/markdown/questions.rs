//! Questions and answers that are no heading and paragraph: a question in bold before its answer, `Q:` and `A:`, a term
//! that is a question. The question becomes a heading, the answer a paragraph or an item below it.

use citewire_text::ByteSpan;

use super::UNMARKED_LEVEL;
use crate::{Block, BlockKind, RunKind, Visible};

/// Words before the colon of a question.
const QUESTION: [&str; 12] =
    ["q", "question", "frage", "pregunta", "pergunta", "domanda", "вопрос", "问", "問", "质问", "質問", "질문"];
/// Words before the colon of an answer.
const ANSWER: [&str; 14] = [
    "a",
    "answer",
    "antwort",
    "respuesta",
    "resposta",
    "réponse",
    "risposta",
    "ответ",
    "答",
    "回答",
    "答え",
    "答案",
    "답변",
    "답",
];
/// Characters between a question and its answer that belong to neither.
const BETWEEN: [char; 5] = [':', '：', '-', '–', '—'];
/// Bytes of the longest question in bold.
const LONGEST: usize = 600;

/// Most questions and answers of one paragraph that are told apart: the time for it grows with the square of their number.
const MOST_PARTS: usize = 500;

/// Splits questions from their answers.
pub(super) fn split(text: &str, blocks: Vec<Block>) -> Vec<Block> {
    let starts_answer: Vec<bool> = blocks.iter().map(|block| opens(text, block, &ANSWER)).collect();
    let mut split =
        Splitter { text, blocks: Vec::with_capacity(blocks.len()), awaits_answer: false, below_term: false };
    for (index, block) in blocks.into_iter().enumerate() {
        let is_answered = starts_answer.get(index + 1) == Some(&true);
        split.block(block, is_answered);
    }
    split.blocks
}

struct Splitter<'text> {
    text: &'text str,
    blocks: Vec<Block>,
    /// True if the block before is a question with a mark, so that the mark of an answer may follow.
    awaits_answer: bool,
    /// True below a term that is a question.
    below_term: bool,
}

impl Splitter<'_> {
    fn block(&mut self, block: Block, is_answered: bool) {
        let is_text = block.kind == BlockKind::Paragraph || block.kind.is_item();
        let below_term = std::mem::take(&mut self.below_term);
        if block.kind == BlockKind::Term && asks(block.span.slice(self.text)) {
            self.below_term = true;
            return self.blocks.push(Block { kind: BlockKind::Heading { level: UNMARKED_LEVEL }, ..block });
        }
        if block.kind == BlockKind::Definition && below_term {
            return self.blocks.push(Block { kind: BlockKind::Paragraph, ..block });
        }
        let awaited = std::mem::take(&mut self.awaits_answer);
        if !is_text && !matches!(block.kind, BlockKind::Heading { .. }) {
            return self.blocks.push(block);
        }
        let visible = Visible::new(self.text, block.span, &block.markup);
        let is_question = mark(&visible.text, &QUESTION).is_some();
        let is_answer = awaited && mark(&visible.text, &ANSWER).is_some();
        if is_question && (is_answered || asks_somewhere(&visible.text)) || is_answer {
            return self.marked(&block, &visible);
        }
        if is_text && self.bold_question(&block) {
            return;
        }
        self.blocks.push(block);
    }

    /// Lines that begin with `Q:` or `A:`.
    fn marked(&mut self, block: &Block, visible: &Visible<'_>) {
        let words: &str = &visible.text;
        let mut starts = vec![0];
        let lines = words.match_indices('\n').map(|(at, _)| at + 1);
        let is_marked = |at: &usize| mark(&words[*at..], &QUESTION).or(mark(&words[*at..], &ANSWER)).is_some();
        starts.extend(lines.filter(is_marked).take(MOST_PARTS));
        let ends = starts.iter().skip(1).copied().chain([words.len()]).collect::<Vec<_>>();
        for (start, end) in starts.iter().copied().zip(ends) {
            let line = &words[start..end];
            if let Some(length) = mark(line, &QUESTION) {
                let question = line
                    .find(['?', '？'])
                    .map_or(end, |at| start + at + line[at..].chars().next().map_or(1, char::len_utf8));
                self.part(block, visible, start + length, question, BlockKind::Heading { level: UNMARKED_LEVEL });
                self.part(block, visible, question, end, answer_kind(block));
                self.awaits_answer = true;
            } else {
                let length = mark(line, &ANSWER).unwrap_or(0);
                self.part(block, visible, start + length, end, answer_kind(block));
                self.awaits_answer = false;
            }
        }
    }

    /// `**Question?** Answer`. False if the block is anything else.
    fn bold_question(&mut self, block: &Block) -> bool {
        let text = self.text;
        let first = block.runs.iter().find(|run| run.kind == RunKind::Emphasis && run.span.start == block.span.start);
        let Some(bold) = first.map(|run| run.span).filter(|bold| bold.len() <= LONGEST && asks(bold.slice(text)))
        else {
            return false;
        };
        let is_bold = ["**", "__", "<b", "<strong"].iter().any(|mark| bold.slice(text).starts_with(mark));
        let visible = Visible::new(text, block.span, &block.markup);
        let head = Visible::new(text, bold, &block.markup).text.len();
        let rest = visible.text[head.min(visible.text.len())..].trim();
        let starts_anew = rest.trim_start_matches(BETWEEN).trim_start().starts_with(|c: char| !c.is_lowercase());
        // A question alone in its paragraph is a heading already.
        let splits = if rest.is_empty() { block.depth > 0 } else { is_bold && starts_anew };
        if !splits {
            return false;
        }
        self.part(block, &visible, 0, head, BlockKind::Heading { level: UNMARKED_LEVEL });
        self.part(block, &visible, head, visible.text.len(), answer_kind(block));
        true
    }

    /// Adds words of a block as a block of its own. Nothing for white space.
    fn part(&mut self, block: &Block, visible: &Visible<'_>, start: usize, end: usize, kind: BlockKind) {
        self.blocks.extend(part(block, visible, start, end, kind));
    }
}

/// The words `start..end` of a block as a block of its own, without white space and colons around them.
pub(super) fn part(block: &Block, visible: &Visible<'_>, start: usize, end: usize, kind: BlockKind) -> Option<Block> {
    let words = &visible.text[start.min(end)..end];
    let from =
        start + (words.len() - words.trim_start_matches(|c: char| c.is_whitespace() || BETWEEN.contains(&c)).len());
    let to = start + words.trim_end().len();
    if from >= to {
        return None;
    }
    let span = visible.source(ByteSpan::new(from, to));
    let inside = |mark: &ByteSpan| ByteSpan { start: mark.start.max(span.start), end: mark.end.min(span.end) };
    let markup = block.markup.iter().filter(|mark| mark.overlaps(&span)).map(inside).collect();
    let runs = block.runs.iter().filter(|run| run.span.overlaps(&span)).copied().collect();
    Some(Block { kind, span, markup, runs, depth: block.depth })
}

fn answer_kind(block: &Block) -> BlockKind {
    if block.kind.is_item() { block.kind } else { BlockKind::Paragraph }
}

/// True for text that ends as a question.
fn asks(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | ':' | '"' | '”' | ')'));
    let bare = bare.strip_suffix("</b>").or_else(|| bare.strip_suffix("</strong>")).unwrap_or(bare);
    bare.ends_with(['?', '？', '؟'])
}

fn asks_somewhere(words: &str) -> bool {
    words.contains(['?', '？', '؟'])
}

/// True if a block begins with one of these words and a colon.
fn opens(text: &str, block: &Block, labels: &[&str]) -> bool {
    let limit = text.floor_char_boundary(block.span.start as usize + 200).min(block.span.end as usize);
    let start = ByteSpan { start: block.span.start, end: limit as u32 };
    mark(&Visible::new(text, start, &block.markup).text, labels).is_some()
}

/// Bytes of the mark with which a line begins, such as `Q:`, `Q1.` or `Question 2:`.
fn mark(line: &str, labels: &[&str]) -> Option<usize> {
    let limit = line.floor_char_boundary(40);
    let end = line[..limit].find([':', '：', '.', ')', '?'])?;
    let stop = line[end..].chars().next()?;
    let label = line[..end].trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '#').trim_start();
    // "A. Lee wrote …" and "A) …" are marks only of one letter of a question.
    let may_stop = matches!(stop, ':' | '：') || stop == '.' && label.len() == 1;
    let known = labels.iter().any(|known| *known == label.to_lowercase());
    (known && may_stop).then_some(end + stop.len_utf8())
}

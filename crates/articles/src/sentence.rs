//! Cuts blocks into the sentences that may be quoted as an answer.

use super::{Block, BlockKind, Visible, lead};
use citewire_text::{ByteSpan, Language, sentences as segmentation};

/// Bytes beyond which a sentence is cut into pieces. Only text without stops, such as a data dump, is that long.
const LONGEST_BYTES: usize = 4_000;

/// A sentence that may be quoted, or a code block, a row or another block that is quoted as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes in the stored text.
    pub span: ByteSpan,
    /// The block that it belongs to, as an index into the article's blocks.
    pub block: u32,
    /// What it is quoted as.
    pub unit: Unit,
    /// What introduces it.
    pub lead: Option<Lead>,
}

impl Sentence {
    /// A sentence of running text that nothing introduces.
    pub fn plain(span: ByteSpan, block: u32) -> Self {
        Self { span, block, unit: Unit::Sentence, lead: None }
    }
}

/// What introduces a sentence: the last sentence of the block above, a term, a speaker, the names of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// Its bytes in the stored text.
    pub span: ByteSpan,
    /// The block that it belongs to, as an index into the article's blocks.
    pub block: u32,
}

/// What a quote is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// A sentence of running text.
    #[default]
    Sentence,
    /// An item of a list, or a sentence of one.
    Item,
    /// A list with what introduces it.
    List,
    /// A numbered list with what introduces it.
    Steps,
    /// A row of a table with the names of its columns.
    Row,
    /// Code with the sentence that introduces it.
    Code,
    /// A definition with its term.
    Definition,
    /// What somebody says.
    Turn,
    /// A stated fact about the article, such as its author.
    Metadata,
}

impl Unit {
    /// All of them; each has its position as its number in an index.
    pub const ALL: [Self; 9] = [
        Self::Sentence,
        Self::Item,
        Self::List,
        Self::Steps,
        Self::Row,
        Self::Code,
        Self::Definition,
        Self::Turn,
        Self::Metadata,
    ];

    /// The name in every interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sentence => "sentence",
            Self::Item => "item",
            Self::List => "list",
            Self::Steps => "steps",
            Self::Row => "row",
            Self::Code => "code",
            Self::Definition => "definition",
            Self::Turn => "turn",
            Self::Metadata => "metadata",
        }
    }

    /// What a sentence of such a block is, below this lead.
    fn of(block: &Block, lead: Option<&Block>) -> Self {
        match block.kind {
            BlockKind::Code => Self::Code,
            BlockKind::TableRow => Self::Row,
            BlockKind::Definition => Self::Definition,
            _ if block.depth > 0 || block.kind.is_item() => Self::Item,
            _ if lead.is_some_and(|lead| lead.kind == BlockKind::Speaker) => Self::Turn,
            _ => Self::Sentence,
        }
    }
}

/// Cuts all quotable blocks into sentences, in the order of the text. A code block and a table row are one sentence
/// each. `language` gives the language of a block by its position: a quotation or a translation in another language is
/// cut by the rules of that one.
pub fn sentences(text: &str, blocks: &[Block], language: impl Fn(u32) -> Language) -> Vec<Sentence> {
    let leads = lead::leads(text, blocks);
    // The last sentence of each block, which is what introduces the blocks below it.
    let mut last: Vec<Option<ByteSpan>> = vec![None; blocks.len()];
    let mut sentences: Vec<Sentence> = Vec::new();
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.kind.is_quotable()) {
        let spans = match block.kind {
            BlockKind::Code | BlockKind::TableRow => vec![block.span],
            _ => sentences_of(text, block, language(index as u32)),
        };
        let spoken = spans
            .into_iter()
            .flat_map(|span| pieces(text, span))
            .filter(|span| span.slice(text).contains(char::is_alphanumeric));
        let lead = leads[index]
            .map(|above| Lead { span: last[above as usize].unwrap_or(blocks[above as usize].span), block: above });
        let unit = Unit::of(block, lead.map(|lead| &blocks[lead.block as usize]));
        let before = sentences.len();
        sentences.extend(spoken.map(|span| Sentence { span, block: index as u32, unit, lead }));
        reply(text, &mut sentences[before..]);
        last[index] = sentences[before..].last().map(|sentence| sentence.span);
    }
    sentences
}

/// A paragraph may begin with a question and go on with the reply: the question then introduces the reply.
fn reply(text: &str, of_block: &mut [Sentence]) {
    let Some((question, replies)) = of_block.split_first_mut() else { return };
    if question.unit == Unit::Sentence && lead::asks(question.span.slice(text)) {
        let lead = Lead { span: question.span, block: question.block };
        for reply in replies {
            reply.lead = Some(lead);
        }
    }
}

fn sentences_of(text: &str, block: &Block, language: Language) -> Vec<ByteSpan> {
    let visible = Visible::new(text, block.span, &block.markup);
    let found = segmentation::sentences(&visible.text, language.code());
    let mut spans: Vec<ByteSpan> = found.into_iter().map(|span| visible.source(span)).collect();
    // Markup that touches a sentence belongs to it: a closing mark to the sentence before, an opening one to the next.
    let marks = &block.markup;
    let mut limit = block.span.start;
    for index in 0..spans.len() {
        let next = spans.get(index + 1).map_or(block.span.end, |next| next.start);
        let span = &mut spans[index];
        let behind = marks.partition_point(|mark| mark.start < span.end);
        for mark in marks[behind..].iter().take_while(|mark| mark.end <= next) {
            if mark.start == span.end && !mark.slice(text).contains('\n') {
                span.end = mark.end;
            }
        }
        let before = marks.partition_point(|mark| mark.end <= span.start);
        for mark in marks[..before].iter().rev().take_while(|mark| mark.start >= limit) {
            // The mark of a quoted line ("> ") does not belong to the sentence.
            let opens = mark.slice(text).bytes().all(|byte| matches!(byte, b'*' | b'_' | b'~' | b'[' | b'!'));
            if mark.end == span.start && opens {
                span.start = mark.start;
            }
        }
        limit = span.end;
    }
    spans
}

/// Cuts a sentence that is too long into pieces that end with a word.
fn pieces(text: &str, span: ByteSpan) -> Vec<ByteSpan> {
    let mut pieces = Vec::new();
    let mut rest = span;
    while rest.len() > LONGEST_BYTES {
        let start = rest.start as usize;
        let limit = text.floor_char_boundary(start + LONGEST_BYTES);
        let words = &text[start..limit];
        let cut = words.rfind(char::is_whitespace).filter(|&cut| cut > 0).map_or(limit, |cut| start + cut);
        pieces.push(ByteSpan::new(start, start + text[start..cut].trim_end().len()));
        let behind = &text[cut..rest.end as usize];
        rest.start = (cut + (behind.len() - behind.trim_start().len())) as u32;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, LONGEST_BYTES, pieces};

    #[test]
    fn a_sentence_without_end_is_cut_between_words_and_loses_none() {
        let text = "Ряд слов ".repeat(1_000);
        let text = text.trim_end();
        let pieces = pieces(text, ByteSpan::new(0, text.len()));
        assert!(pieces.iter().all(|piece| piece.len() <= LONGEST_BYTES && piece.slice(text).ends_with(['д', 'в'])));
        let words: usize = pieces.iter().map(|piece| piece.slice(text).split_whitespace().count()).sum();
        assert_eq!(words, 2_000);
    }

    #[test]
    fn a_word_without_end_is_cut_between_characters() {
        let text = "字".repeat(LONGEST_BYTES);
        let pieces = pieces(&text, ByteSpan::new(0, text.len()));
        assert_eq!(pieces.iter().map(|piece| piece.slice(&text)).collect::<String>(), text);
    }
}

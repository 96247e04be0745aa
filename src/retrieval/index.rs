//! The index of a corpus: built once, then only read.

use std::collections::BTreeMap;

use crate::corpus::{Article, Corpus, Passage, block};
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Tokeniser};

use super::postings::{Postings, PostingsBuilder};
use super::weigh::inverse_document_frequency;
use super::{TermId, Vocabulary};

/// A passage by its number in the order of the corpus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PassageId(pub u32);

/// Where a passage comes from.
#[derive(Debug, Clone, Copy)]
struct Origin {
    article: u32,
    passage: u32,
}

/// Words of a title or a heading beyond this are a paragraph's; every passage below it would carry them.
const MOST_HEADING_TERMS: usize = 32;

/// Everything that ranking needs to know of a corpus.
#[derive(Debug)]
pub struct Index {
    /// Cuts questions into the same terms as the articles.
    pub tokeniser: Tokeniser,
    /// The terms.
    pub vocabulary: Vocabulary,
    pub(super) postings: Postings,
    origins: Vec<Origin>,
    /// Terms of each passage, title and headings included.
    pub(super) lengths: Vec<u32>,
    /// Mean of `lengths`.
    pub(super) average_length: f32,
    /// For each article the number of its first sentence, counted over the whole corpus.
    first_sentences: Vec<u32>,
    /// Where the terms of each sentence begin; one more entry than there are sentences.
    sentence_starts: Vec<u32>,
    sentence_terms: Vec<TermId>,
    /// Mean number of terms of a sentence.
    pub average_sentence_length: f32,
}

impl Index {
    /// Builds the index of a corpus. A passage is ranked by its own words and by those of its title and headings, each
    /// counted once a passage.
    pub fn build(corpus: &Corpus) -> Self {
        let tokeniser = Tokeniser::new(corpus.articles.iter().map(|article| article.language));
        let mut index = Self {
            tokeniser,
            vocabulary: Vocabulary::default(),
            postings: Postings::default(),
            origins: Vec::new(),
            lengths: Vec::new(),
            average_length: 1.0,
            first_sentences: Vec::with_capacity(corpus.articles.len()),
            sentence_starts: vec![0],
            sentence_terms: Vec::new(),
            average_sentence_length: 1.0,
        };
        let mut memo = Memo::default();
        let mut postings = PostingsBuilder::default();
        for (number, article) in corpus.articles.iter().enumerate() {
            index.add(number as u32, article, &mut memo, &mut postings);
        }
        index.postings = postings.finish(index.vocabulary.len());
        index.average_length = mean(index.lengths.iter().map(|&length| u64::from(length)).sum(), index.lengths.len());
        index.average_sentence_length = mean(index.sentence_terms.len() as u64, index.sentence_starts.len() - 1);
        index
    }

    fn add(&mut self, number: u32, article: &Article, memo: &mut Memo, postings: &mut PostingsBuilder) {
        self.first_sentences.push(self.sentence_starts.len() as u32 - 1);
        for sentence in &article.sentences {
            let terms = self.terms_of(article, sentence.block as usize, sentence.span, memo);
            self.sentence_terms.extend(terms);
            self.sentence_starts.push(self.sentence_terms.len() as u32);
        }
        let mut title = self.terms_of_text(article, &article.metadata.title, memo);
        title.truncate(MOST_HEADING_TERMS);
        let table_heads = block::table_heads(&article.blocks);
        // Each heading's terms once: many passages may stand under it.
        let mut terms_above: BTreeMap<usize, Vec<TermId>> = BTreeMap::new();
        for (position, passage) in article.passages.iter().enumerate() {
            let mut terms = title.clone();
            for block in blocks_above(article, passage, &table_heads) {
                let of_block = terms_above.entry(block).or_insert_with(|| self.heading_terms(article, block, memo));
                terms.extend_from_slice(of_block);
            }
            for sentence in passage.sentences.clone() {
                terms.extend_from_slice(self.sentence_terms(number, sentence));
            }
            self.lengths.push(terms.len() as u32);
            postings.add(PassageId(self.origins.len() as u32), &mut terms);
            self.origins.push(Origin { article: number, passage: position as u32 });
        }
    }

    /// The terms of a heading or of a table's column names; none for the title, which counts as the title.
    fn heading_terms(&mut self, article: &Article, block: usize, memo: &mut Memo) -> Vec<TermId> {
        if is_title(article, block) {
            return Vec::new();
        }
        let mut terms = self.terms_of(article, block, article.blocks[block].span, memo);
        terms.truncate(MOST_HEADING_TERMS);
        terms
    }

    fn terms_of(&mut self, article: &Article, block: usize, span: ByteSpan, memo: &mut Memo) -> Vec<TermId> {
        let visible = article.visible(block, span);
        self.terms_of_text(article, &visible.text, memo)
    }

    fn terms_of_text(&mut self, article: &Article, text: &str, memo: &mut Memo) -> Vec<TermId> {
        let (tokeniser, vocabulary) = (&self.tokeniser, &mut self.vocabulary);
        let mut terms = Vec::new();
        tokeniser.terms(text, article.language, memo, |key, _| terms.push(vocabulary.id_or_insert(key)));
        terms
    }

    /// The terms of one sentence of an article, in reading order.
    pub fn sentence_terms(&self, article: u32, sentence: u32) -> &[TermId] {
        let number = (self.first_sentences[article as usize] + sentence) as usize;
        &self.sentence_terms[self.sentence_starts[number] as usize..self.sentence_starts[number + 1] as usize]
    }

    /// The article that a passage belongs to, and its position among that article's passages.
    pub fn origin(&self, passage: PassageId) -> (u32, u32) {
        let origin = self.origins[passage.0 as usize];
        (origin.article, origin.passage)
    }

    /// True when the passage, its title or its headings hold a term.
    pub fn holds(&self, passage: PassageId, term: TermId) -> bool {
        self.postings.frequency(term, passage) > 0
    }

    /// How many passages there are.
    pub fn passages(&self) -> usize {
        self.origins.len()
    }

    /// How many sentences there are.
    pub fn sentences(&self) -> usize {
        self.sentence_starts.len() - 1
    }

    /// How many passages hold a term.
    pub fn passages_holding(&self, term: TermId) -> usize {
        self.postings.of(term).len()
    }

    /// The inverse document frequency of a term.
    pub fn inverse_document_frequency(&self, term: TermId) -> f32 {
        inverse_document_frequency(self.passages(), self.passages_holding(term))
    }
}

/// The headings above a passage, and the column names of the tables that it has rows of.
fn blocks_above(article: &Article, passage: &Passage, table_heads: &[Option<u32>]) -> Vec<usize> {
    let heading = passage.heading.map(|heading| heading as usize);
    let mut above = heading.map_or_else(Vec::new, |heading| article.heading_path(heading));
    above.extend(heading);
    let rows = passage.sentences.clone().map(|sentence| article.sentences[sentence as usize].block as usize);
    above.extend(rows.filter_map(|row| table_heads[row]).map(|head| head as usize));
    above.dedup();
    above
}

/// The heading that is the title counts as the title.
fn is_title(article: &Article, block: usize) -> bool {
    let heading = article.visible(block, article.blocks[block].span);
    heading.text.split_whitespace().eq(article.metadata.title.split_whitespace())
}

fn mean(sum: u64, count: usize) -> f32 {
    // An empty corpus has no mean; one keeps every division by it finite.
    if sum == 0 || count == 0 { 1.0 } else { (sum as f64 / count as f64) as f32 }
}

//! An article to the occurrences of its terms, passage by passage.

use std::collections::BTreeMap;

use crate::corpus::{Article, Passage, block};
use crate::text::terms::Memo;
use crate::text::{ByteSpan, Tokeniser};

/// Words of a title or a heading beyond this are a paragraph's; every passage below it would carry them.
const MOST_HEADING_TERMS: usize = 32;

/// Where a term occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a sentence, as the passage's n-th term.
    Spoken(u32),
    /// In the title of the article.
    Title,
    /// In a heading above the passage, or in the name of a column of its rows.
    Heading,
}

/// Takes what is found in an article.
pub(super) trait Sink {
    /// A new passage begins.
    fn passage(&mut self);
    /// A term of the passage.
    fn occurrence(&mut self, term: u32, place: Place);
}

/// Finds the terms of articles; `intern` gives a key its number, once for each word.
#[derive(Debug, Default)]
pub(super) struct Analyser {
    memo: Memo<u32>,
    terms: Vec<u32>,
}

impl Analyser {
    /// Tells `sink` every occurrence in every passage of an article, and gives back for each sentence how many terms
    /// it has.
    pub(super) fn article(
        &mut self,
        article: &Article,
        intern: &mut impl FnMut(String) -> u32,
        sink: &mut impl Sink,
    ) -> Vec<u32> {
        let mut title = self.terms(article, &article.metadata.title, intern).to_vec();
        title.truncate(MOST_HEADING_TERMS);
        let table_heads = block::table_heads(&article.blocks);
        // Each heading's terms once: many passages may stand under it.
        let mut terms_above: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        let mut lengths = Vec::with_capacity(article.sentences.len());
        for passage in &article.passages {
            sink.passage();
            for &term in &title {
                sink.occurrence(term, Place::Title);
            }
            for block in blocks_above(article, passage, &table_heads) {
                let of_block = terms_above.entry(block).or_insert_with(|| self.heading_terms(article, block, intern));
                for &term in of_block.iter() {
                    sink.occurrence(term, Place::Heading);
                }
            }
            let mut position = 0;
            for sentence in passage.sentences.clone() {
                let sentence = article.sentences[sentence as usize];
                let terms = self.terms_of(article, sentence.block as usize, sentence.span, intern);
                for &term in terms {
                    sink.occurrence(term, Place::Spoken(position));
                    position += 1;
                }
                lengths.push(terms.len() as u32);
            }
        }
        lengths
    }

    /// The terms of a heading or of a table's column names; none for the title, which counts as the title.
    fn heading_terms(&mut self, article: &Article, block: usize, intern: &mut impl FnMut(String) -> u32) -> Vec<u32> {
        if is_title(article, block) {
            return Vec::new();
        }
        let mut terms = self.terms_of(article, block, article.blocks[block].span, intern).to_vec();
        terms.truncate(MOST_HEADING_TERMS);
        terms
    }

    fn terms_of(
        &mut self,
        article: &Article,
        block: usize,
        span: ByteSpan,
        intern: &mut impl FnMut(String) -> u32,
    ) -> &[u32] {
        let visible = article.visible(block, span);
        self.terms(article, &visible.text, intern)
    }

    fn terms(&mut self, article: &Article, text: &str, intern: &mut impl FnMut(String) -> u32) -> &[u32] {
        self.terms.clear();
        Tokeniser::terms(text, article.language, &mut self.memo, intern, |&term, _| self.terms.push(term));
        &self.terms
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

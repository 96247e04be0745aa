//! Articles and sentences of a segment, put together from several of its sections.

use citewire_articles::{Article, ArticleId, Block, Passage, Sentence, block, language};
use citewire_text::ByteSpan;

use super::{Segment, StoredPassage};

impl Segment {
    /// An article with everything that is known of it; `id` is the one that it has in the snapshot.
    pub fn read_article(&self, article: u32, id: ArticleId) -> Article {
        let record = self.record(article);
        let card = self.card(&record);
        let blocks: Vec<Block> = self.blocks(&record).collect();
        let headings = block::headings(&blocks);
        let mut sentences = Vec::with_capacity(record.sentences as usize);
        let mut passages = Vec::new();
        let mut stored = StoredPassage::default();
        for passage in self.passages_of(article) {
            self.read_passage(passage, &mut stored);
            let start = sentences.len() as u32;
            sentences.extend(stored.sentences.iter().map(|stored| stored.sentence));
            let heading = stored.sentences.first().and_then(|first| headings[first.sentence.block as usize]);
            passages.push(Passage { sentences: start..sentences.len() as u32, heading });
        }
        Article {
            id,
            path: card.path.to_owned(),
            text: self.text(&record).to_owned(),
            sha256: record.sha256,
            language: record.language,
            other_languages: if record.other_language.is_known() {
                language::of_blocks(self.text(&record), &blocks, record.language)
            } else {
                Vec::new()
            },
            metadata: card.metadata(record.dates()),
            blocks,
            headings,
            sentences,
            passages,
        }
    }

    /// The last passage of an article that begins at or before a byte of its text.
    pub fn passage_at(&self, article: u32, byte: u32) -> Option<u32> {
        let passages = self.passages_of(article);
        let mut stored = StoredPassage::default();
        let (mut low, mut high) = (passages.start, passages.end);
        while low < high {
            let middle = u32::midpoint(low, high);
            self.read_passage(middle, &mut stored);
            let begins_by = stored.sentences.first().is_some_and(|first| first.sentence.span.start <= byte);
            if begins_by { low = middle + 1 } else { high = middle }
        }
        (low > passages.start).then(|| low - 1)
    }

    /// The sentences of an article that begin in a span of its text.
    pub fn sentences_in(&self, article: u32, span: ByteSpan) -> Vec<Sentence> {
        let passages = self.passages_of(article);
        let first = self.passage_at(article, span.start).unwrap_or(passages.start);
        let mut stored = StoredPassage::default();
        let mut sentences = Vec::new();
        for passage in first..passages.end {
            self.read_passage(passage, &mut stored);
            let all = stored.sentences.iter().map(|stored| stored.sentence);
            sentences.extend(all.filter(|sentence| (span.start..span.end).contains(&sentence.span.start)));
            if stored.sentences.last().is_some_and(|last| last.sentence.span.start >= span.end) {
                break;
            }
        }
        sentences
    }
}

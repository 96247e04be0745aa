//! The articles of a snapshot: found by id, read out of the segment that holds them.

use std::ops::Range;

use super::{ArticleOrdinal, Part, PassageId, Snapshot};
use crate::segment::{Card, Record, StoredPassage};
use citewire_articles::slug::numbers;
use citewire_articles::{Article, ArticleId, Block, Sentence};
use citewire_core::answer::address::ArticleHash;
use citewire_text::{ByteSpan, Language};

/// Ranks by a key, each once.
fn sorted<K: Ord>(ranks: impl Iterator<Item = (K, u32)>) -> Vec<(K, u32)> {
    let mut all: Vec<(K, u32)> = ranks.collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The articles with this key.
fn equal<K: Ord>(sorted: &[(K, u32)], key: K) -> impl Iterator<Item = ArticleOrdinal> {
    let first = sorted.partition_point(|(other, _)| *other < key);
    let found = sorted[first..].iter().take_while(move |(other, _)| *other == key);
    found.map(|&(_, rank)| ArticleOrdinal(rank))
}

impl Snapshot {
    /// True when one passage stands before another in the order of the corpus.
    pub(crate) fn is_before(&self, one: PassageId, other: PassageId) -> bool {
        if one.part == other.part {
            return one.number < other.number;
        }
        self.article_of(one) < self.article_of(other)
    }

    /// The article that a passage belongs to.
    pub fn article_of(&self, passage: PassageId) -> ArticleOrdinal {
        let part = &self.parts[passage.part as usize];
        ArticleOrdinal(part.ranks[part.segment.article_of(passage.number) as usize])
    }

    /// The position of a passage among those of its article.
    pub fn position_of(&self, passage: PassageId) -> usize {
        let segment = &self.parts[passage.part as usize].segment;
        (passage.number - segment.passages_of(segment.article_of(passage.number)).start) as usize
    }

    /// Reads a passage in place of what `into` was.
    pub fn read_passage(&self, passage: PassageId, into: &mut StoredPassage) {
        self.parts[passage.part as usize].segment.read_passage(passage.number, into);
    }

    /// The passages of an article, in the order of the text.
    pub fn passages_of(&self, article: ArticleOrdinal) -> impl Iterator<Item = PassageId> + use<> {
        let (part, number) = self.articles[article.0 as usize];
        let passages = self.parts[part as usize].segment.passages_of(number);
        passages.map(move |number| PassageId { part, number })
    }

    /// The passage before this one in the same article.
    pub fn passage_before(&self, passage: PassageId) -> Option<PassageId> {
        let number = passage.number.checked_sub(1)?;
        (self.position_of(passage) > 0).then_some(PassageId { number, ..passage })
    }

    /// The passage after this one in the same article.
    pub fn passage_after(&self, passage: PassageId) -> Option<PassageId> {
        let segment = &self.parts[passage.part as usize].segment;
        let number = passage.number + 1;
        let of_article = segment.passages_of(segment.article_of(passage.number));
        of_article.contains(&number).then_some(PassageId { number, ..passage })
    }

    /// The article with this id.
    pub fn find(&self, id: &str) -> Option<ArticleOrdinal> {
        let at = self.by_id.binary_search_by(|&rank| self.id_of(ArticleOrdinal(rank)).cmp(id)).ok()?;
        Some(ArticleOrdinal(self.by_id[at]))
    }

    /// The articles in the order of their ids, from the one after `after` on.
    pub fn articles_after(&self, after: Option<&str>) -> impl Iterator<Item = ArticleOrdinal> {
        let first =
            after.map_or(0, |after| self.by_id.partition_point(|&rank| self.id_of(ArticleOrdinal(rank)) <= after));
        self.by_id[first..].iter().map(|&rank| ArticleOrdinal(rank))
    }

    /// The articles whose hash begins with these bytes, in the order of their paths.
    pub fn with_hash_from(&self, beginning: ArticleHash) -> impl Iterator<Item = ArticleOrdinal> {
        let all = self.by_hash.get_or_init(|| {
            let start = |rank: ArticleOrdinal| self.record(rank).sha256.as_bytes().first_chunk().copied();
            sorted(self.ordinals().filter_map(|rank| Some((start(rank)?, rank.0))))
        });
        equal(all, beginning)
    }

    /// The articles whose ids have this number, in the order of their paths.
    pub fn with_number_in_id(&self, number: u64) -> impl Iterator<Item = ArticleOrdinal> {
        let all = self.by_number.get_or_init(|| {
            sorted(self.ordinals().flat_map(|rank| numbers(self.id_of(rank)).map(move |number| (number, rank.0))))
        });
        equal(all, number)
    }

    /// All articles in the order of their paths.
    pub fn ordinals(&self) -> impl Iterator<Item = ArticleOrdinal> + use<> {
        (0..self.articles.len() as u32).map(ArticleOrdinal)
    }

    fn at(&self, article: ArticleOrdinal) -> (&Part, u32) {
        let (part, number) = self.articles[article.0 as usize];
        (&self.parts[part as usize], number)
    }

    /// The part that an article stands in, and its number there.
    pub(crate) fn number_of(&self, article: ArticleOrdinal) -> (usize, u32) {
        let (part, number) = self.articles[article.0 as usize];
        (part as usize, number)
    }

    /// The part that an article stands in, and its passages there.
    pub(crate) fn place_of(&self, article: ArticleOrdinal) -> (usize, Range<u32>) {
        let (part, number) = self.articles[article.0 as usize];
        (part as usize, self.parts[part as usize].segment.passages_of(number))
    }

    /// The last passage of an article that begins at or before a byte of its text.
    pub(crate) fn passage_at(&self, article: ArticleOrdinal, byte: usize) -> Option<PassageId> {
        let (part, number) = self.articles[article.0 as usize];
        let passage = self.parts[part as usize].segment.passage_at(number, byte as u32)?;
        Some(PassageId { part, number: passage })
    }

    pub(super) fn slug(&self, rank: u32) -> &str {
        let (part, number) = self.at(ArticleOrdinal(rank));
        part.segment.slug(number)
    }

    /// The id under which an article is asked for.
    pub fn id_of(&self, article: ArticleOrdinal) -> &str {
        self.parted.get(&article.0).map_or_else(|| self.slug(article.0), ArticleId::as_str)
    }

    /// The record of an article.
    pub fn record(&self, article: ArticleOrdinal) -> Record {
        let (part, number) = self.at(article);
        part.segment.record(number)
    }

    /// The title, author and so on of an article.
    pub fn card(&self, article: ArticleOrdinal) -> Card<'_> {
        let (part, number) = self.at(article);
        part.segment.card(&part.segment.record(number))
    }

    /// The stored text of an article.
    pub fn text(&self, article: ArticleOrdinal) -> &str {
        let (part, number) = self.at(article);
        part.segment.text(&part.segment.record(number))
    }

    /// The same as bytes, without a look at whether they are text.
    pub fn text_bytes(&self, article: ArticleOrdinal) -> &[u8] {
        let (part, number) = self.at(article);
        part.segment.text_bytes(&part.segment.record(number))
    }

    /// A piece of an article's text; empty when the span does not lie in it on character boundaries.
    pub fn slice(&self, article: ArticleOrdinal, span: ByteSpan) -> &str {
        let (part, number) = self.at(article);
        part.segment.slice(&part.segment.record(number), span)
    }

    /// Some of the blocks of an article, by their positions.
    pub fn blocks_of(&self, article: ArticleOrdinal, range: Range<u32>) -> Vec<Block> {
        let (part, number) = self.at(article);
        part.segment.blocks_in(&part.segment.record(number), range).collect()
    }

    /// The sentences of an article that begin in a span of its text.
    pub fn sentences_in(&self, article: ArticleOrdinal, span: ByteSpan) -> Vec<Sentence> {
        let (part, number) = self.at(article);
        part.segment.sentences_in(number, span)
    }

    /// An article with everything that is known of it.
    pub fn article(&self, article: ArticleOrdinal) -> Article {
        let (part, number) = self.at(article);
        part.segment.read_article(number, ArticleId::from_text(self.id_of(article)))
    }

    /// The articles' languages and how many articles each has.
    pub fn language(&self, article: ArticleOrdinal) -> Language {
        self.record(article).language
    }
}

//! One frozen state of the corpus and its index, named by what it holds.

mod articles;
mod compounds;
mod filter;
mod norms;
mod report;
mod terms;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use citewire_articles::{Article, ArticleDate, ArticleId, Sha256};
use citewire_core::answer::address::ArticleHash;
use citewire_core::view::CorpusStats;
use citewire_text::Tokeniser;

use super::meaning::Vectors;
use super::postings::Header;
use super::segment::Segment;
use super::segment::build::SegmentBuilder;
use super::segment::deleted::{Losses, SegmentWithDeletes};
pub use filter::Allowed;
use norms::NormTable;
pub(crate) use norms::Norms;
pub use report::{Doubt, Line, Report, TermCounts};
pub use terms::SurfaceForm;

use citewire_text::bm25::{Bm25, Ranking};

/// A passage of a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PassageId {
    /// The part that it stands in.
    pub part: u32,
    /// Its number there.
    pub number: u32,
}

/// An article of a snapshot, by its rank among all of them in the order of their paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleOrdinal(pub u32);

/// A segment with what the other segments of the same snapshot make of it.
#[derive(Debug)]
pub struct Part {
    /// The segment.
    pub segment: Arc<Segment>,
    /// For each of its articles its rank among all of the snapshot, or [`DELETED`].
    ranks: Vec<u32>,
    /// One bit for each passage, set when its article is alive; `None` when all articles are.
    pub(crate) alive_passages: Option<Vec<u64>>,
    losses: Arc<Losses>,
}

const DELETED: u32 = u32::MAX;

/// A corpus with its index. A change in the corpus makes a new one; a running answer keeps the one it began with.
#[derive(Debug)]
pub struct Snapshot {
    /// 16 hexadecimal digits: a hash of the articles' paths, texts and metadata and of the way they are cut and ranked,
    /// and of nothing else, so that equal corpora have equal ids on every machine and every day.
    pub id: String,
    /// What was found besides articles.
    pub report: Report,
    ranking: Ranking,
    parts: Vec<Part>,
    /// The live articles in the order of their paths: part, and number there.
    articles: Vec<(u32, u32)>,
    /// Ranks in the order of the articles' ids.
    by_id: Vec<u32>,
    /// How the hashes of the articles begin, each with the article's rank, in order; made when it is first needed.
    by_hash: OnceLock<Vec<(ArticleHash, u32)>>,
    /// The numbers in the articles' ids, each with the article's rank, in order; made when it is first needed.
    by_number: OnceLock<Vec<(u64, u32)>>,
    /// Ids of articles whose paths give the id of another one.
    parted: BTreeMap<u32, ArticleId>,
    stats: CorpusStats,
    average_length: f32,
    average_article_length: f32,
    /// The part of BM25 that depends on the length of a passage.
    norms: NormTable,
    /// Signs of all sentences, where there is an encoder and all articles are encoded.
    vectors: Option<Vectors>,
}

/// Raised whenever the same articles would be cut, ranked or quoted differently.
const FORMAT: &str = concat!("citewire ", env!("CARGO_PKG_VERSION"));

/// A fingerprint of the code that cuts, indexes and ranks articles.
pub(crate) const ENGINE: &str = env!("CITEWIRE_INDEX");

/// What a segment must have been made with to be read: by this source, with these weights.
pub fn settings(ranking: Ranking) -> String {
    format!("{FORMAT}, source {}, title {}, headings {}", ENGINE, ranking.title, ranking.headings)
}

impl Snapshot {
    /// A snapshot in memory of these articles, ranked as usual.
    ///
    /// # Panics
    /// Never: what was just written can be read.
    pub fn of(articles: &[Article]) -> Self {
        Self::ranked(articles, Ranking::default())
    }

    /// A snapshot in memory of these articles.
    ///
    /// # Panics
    /// Never: what was just written can be read.
    pub fn ranked(articles: &[Article], ranking: Ranking) -> Self {
        let mut in_order: Vec<&Article> = articles.iter().collect();
        in_order.sort_by(|one, other| one.path.cmp(&other.path));
        let mut builder = SegmentBuilder::new(ranking);
        for article in in_order {
            builder.add(article, None);
        }
        let segment = builder.finish(&settings(ranking)).expect("memory holds what was written to it");
        Self::new(vec![SegmentWithDeletes::whole(Arc::new(segment))], ranking, Report::default())
    }

    /// Puts segments together. No two live articles may have the same path.
    pub fn new(segments: Vec<SegmentWithDeletes>, ranking: Ranking, report: Report) -> Self {
        let mut parts = Vec::with_capacity(segments.len());
        let mut articles: Vec<(u32, u32)> = Vec::new();
        for (number, SegmentWithDeletes { segment, alive, losses }) in segments.into_iter().enumerate() {
            let of_segment = (0..).zip(&alive).filter(|(_, alive)| **alive);
            articles.extend(of_segment.map(|(article, _)| (number as u32, article)));
            let ranks = alive.iter().map(|&alive| if alive { 0 } else { DELETED }).collect();
            parts.push(Part { segment, ranks, alive_passages: None, losses });
        }
        if parts.len() > 1 {
            articles.sort_by_key(|&(part, article)| parts[part as usize].segment.path(article));
        }
        for (rank, &(part, article)) in articles.iter().enumerate() {
            parts[part as usize].ranks[article as usize] = rank as u32;
        }
        let mut snapshot = Self {
            id: String::new(),
            report,
            ranking,
            parts,
            articles,
            by_id: Vec::new(),
            by_hash: OnceLock::new(),
            by_number: OnceLock::new(),
            parted: BTreeMap::new(),
            stats: CorpusStats {
                snapshot: String::new(),
                engine: ENGINE.into(),
                articles: 0,
                passages: 0,
                sentences: 0,
                newest: None,
                meaning: None,
                average_sentence_length: 1.0,
                tokeniser: Tokeniser::new([]),
            },
            average_length: 1.0,
            average_article_length: 1.0,
            norms: NormTable::empty(),
            vectors: None,
        };
        snapshot.measure();
        snapshot.name_articles();
        snapshot.id = snapshot.content_id();
        snapshot.stats.snapshot.clone_from(&snapshot.id);
        snapshot
    }

    /// The same snapshot, which finds by meaning too. Its id tells it from the one without, and from those with vectors of
    /// another encoder.
    #[must_use]
    pub fn with_vectors(mut self, vectors: Vectors) -> Self {
        let identity = vectors.identity();
        let id = Sha256::of_all([self.id.as_bytes(), identity.hash.as_bytes()]).to_string();
        id[..16].clone_into(&mut self.id);
        self.stats.snapshot.clone_from(&self.id);
        self.stats.meaning = Some(identity.name.as_str().into());
        self.vectors = Some(vectors);
        self
    }

    /// The signs of its sentences, where all articles are encoded.
    pub fn vectors(&self) -> Option<&Vectors> {
        self.vectors.as_ref()
    }

    /// The statistics of all live articles.
    fn measure(&mut self) {
        let (mut lengths, mut sentence_terms, mut article_lengths) = (0_u64, 0_u64, 0.0_f64);
        let mut languages = std::collections::BTreeSet::new();
        for &(part, article) in &self.articles {
            let segment = &self.parts[part as usize].segment;
            let record = segment.record(article);
            languages.extend([record.language, record.other_language]);
            let passages = segment.passages_of(article);
            self.stats.passages += passages.len();
            let of_passages = &segment.lengths()[passages.start as usize..passages.end as usize];
            lengths += of_passages.iter().map(|&length| u64::from(length)).sum::<u64>();
            self.stats.sentences += record.sentences as usize;
            sentence_terms += u64::from(record.sentence_terms);
            article_lengths += f64::from(segment.article_length(article));
        }
        self.stats.articles = self.articles.len();
        let dates = (0..self.articles.len() as u32).filter_map(|rank| self.record(ArticleOrdinal(rank)).dates());
        self.stats.newest = dates.max_by_key(ToString::to_string);
        self.stats.tokeniser = Tokeniser::new(languages);
        self.average_length = mean(lengths, self.stats.passages) / Segment::LENGTH_STEPS;
        self.stats.average_sentence_length = mean(sentence_terms, self.stats.sentences);
        if article_lengths > 0.0 {
            self.average_article_length = (article_lengths / self.articles.len() as f64) as f32;
        }
        let lengths = self.parts.iter().flat_map(|part| part.segment.lengths());
        let longest = lengths.copied().max().unwrap_or(0).max(Header::LONGEST);
        self.norms = NormTable::new(self.ranking.bm25, self.average_length, longest);
        self.parts.iter_mut().for_each(Part::mark_alive);
    }

    /// Two paths may give one id. The first path keeps it; each later one is set apart by the hash of its own path, which
    /// does not change when other files come and go. Every case is reported.
    fn name_articles(&mut self) {
        let mut ids: Vec<(&str, u32)> = (0..self.articles.len() as u32).map(|rank| (self.slug(rank), rank)).collect();
        ids.sort_unstable();
        let mut parted: BTreeMap<u32, ArticleId> = BTreeMap::new();
        for pair in ids.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let (wanted, rank) = pair[1];
            let hash = Sha256::of(self.card(ArticleOrdinal(rank)).path.as_bytes()).to_string();
            let apart = (8..=hash.len()).map(|length| ArticleId::from_text(wanted).with_suffix(&hash[..length]));
            let free = |id: &ArticleId| {
                ids.binary_search_by_key(&id.as_str(), |(id, _)| id).is_err()
                    && parted.values().all(|other| other != id)
            };
            if let Some(id) = apart.into_iter().find(free) {
                parted.insert(rank, id);
            }
        }
        let mut by_id: Vec<u32> = ids.into_iter().map(|(_, rank)| rank).collect();
        self.parted = parted;
        if !self.parted.is_empty() {
            by_id.sort_by(|&one, &other| self.id_of(ArticleOrdinal(one)).cmp(self.id_of(ArticleOrdinal(other))));
        }
        self.by_id = by_id;
        let mut notices = std::mem::take(&mut self.report.notices);
        for rank in 0..self.articles.len() as u32 {
            let card = self.card(ArticleOrdinal(rank));
            let note = |message: String| Line { path: card.path.to_owned(), message };
            notices.extend(card.notice.map(|notice| note(notice.to_owned())));
            notices.extend(self.parted.get(&rank).map(|id| {
                note(format!("another article has the id {}, so this one is {id}; rename the file to choose", card.id))
            }));
        }
        self.report.notices = notices;
    }

    fn content_id(&self) -> String {
        let Ranking { bm25: Bm25 { k1, b }, title, headings } = self.ranking;
        let head = format!("{FORMAT} k1 {k1} b {b} title {title} headings {headings}");
        let mut parts: Vec<Vec<u8>> = vec![head.into_bytes()];
        for rank in 0..self.articles.len() as u32 {
            let record = self.record(ArticleOrdinal(rank));
            let card = self.card(ArticleOrdinal(rank));
            let date = record.dates().as_ref().map(ArticleDate::to_string).unwrap_or_default();
            let mut part = record.sha256.as_bytes().to_vec();
            // The path decides how the text is read, and the language how it is cut. A length before each field, so that
            // no two lists of fields read alike.
            let fields = [card.path, card.title, record.language.code(), &date].into_iter().map(Some);
            for field in
                fields.chain([card.author, card.publication, card.url]).chain(card.tags.iter().copied().map(Some))
            {
                part.extend_from_slice(&field.map_or(u32::MAX, |field| field.len() as u32).to_le_bytes());
                part.extend_from_slice(field.unwrap_or_default().as_bytes());
            }
            part.push(u8::MAX);
            parts.push(part);
        }
        Sha256::of_all(parts.iter().map(Vec::as_slice)).to_string()[..16].to_owned()
    }

    /// Statistics of all living articles.
    pub(crate) fn stats(&self) -> &CorpusStats {
        &self.stats
    }

    /// Parameters of the ranking.
    pub fn ranking(&self) -> Ranking {
        self.ranking
    }

    /// The segments that it consists of.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Cuts questions into the same terms as the articles.
    pub fn tokeniser(&self) -> &Tokeniser {
        &self.stats.tokeniser
    }

    /// Number of articles.
    pub fn articles(&self) -> usize {
        self.articles.len()
    }

    /// How many passages there are.
    pub fn passages(&self) -> usize {
        self.stats.passages
    }

    /// How many sentences there are.
    pub fn sentences(&self) -> usize {
        self.stats.sentences
    }

    /// Mean number of terms of a sentence.
    pub fn average_sentence_length(&self) -> f32 {
        self.stats.average_sentence_length
    }

    /// Mean length of a passage, in terms.
    pub fn average_length(&self) -> f32 {
        self.average_length
    }

    /// Mean length of an article, in terms.
    pub fn average_article_length(&self) -> f32 {
        self.average_article_length
    }

    /// What the lengths of a part's passages make of their scores.
    pub(crate) fn norms<'part>(&'part self, part: &'part Part) -> Norms<'part> {
        self.norms.of(part.segment.lengths())
    }
}

fn set(bits: &mut [u64], passage: u32) {
    bits[passage as usize / 64] |= 1 << (passage % 64);
}

impl Part {
    /// The rank of an article of its segment; `None` when it is deleted.
    pub(crate) fn rank(&self, article: u32) -> Option<ArticleOrdinal> {
        let rank = self.ranks[article as usize];
        (rank != DELETED).then_some(ArticleOrdinal(rank))
    }

    /// True when the article of a passage is one of the corpus's.
    pub fn is_alive(&self, passage: u32) -> bool {
        self.ranks[self.segment.article_of(passage) as usize] != DELETED
    }

    fn mark_alive(&mut self) {
        if self.ranks.iter().all(|&rank| rank != DELETED) {
            return;
        }
        let mut bits = vec![0; self.segment.passages().div_ceil(64)];
        for (article, _) in self.ranks.iter().enumerate().filter(|(_, rank)| **rank != DELETED) {
            self.segment.passages_of(article as u32).for_each(|passage| set(&mut bits, passage));
        }
        self.alive_passages = Some(bits);
    }
}

fn mean(sum: u64, count: usize) -> f32 {
    // An empty corpus has no mean; one keeps every division by it finite.
    if sum == 0 || count == 0 { 1.0 } else { (sum as f64 / count as f64) as f32 }
}

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use citewire_articles::Article;

    fn check(one: (&str, &str), other: (&str, &str), equal: bool) {
        let id = |(path, text): (&str, &str)| Snapshot::of(&[Article::parse(path, text.to_owned()).0]).id;
        assert_eq!(id(one) == id(other), equal, "{one:?} {other:?}");
    }

    #[test]
    fn equal_corpora_have_equal_ids_and_others_have_not() {
        check(("a.md", "Kazan."), ("a.md", "Kazan."), true);
        check(("a.md", "Kazan."), ("a.md", "Moscow."), false);
        check(("a.md", "Kazan."), ("a.txt", "Kazan."), false);
        check(("a.md", "---\ntags: [x]\n---\nKazan."), ("a.md", "---\ntags: [y]\n---\nKazan."), false);
    }
}

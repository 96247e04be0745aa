//! The embedded index as the core sees it.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::meaning::Near;
use super::outline::Outline;
use super::segment::{StoredPassage, StoredSentence};
use super::{ArticleOrdinal, Hit, PassageId, Resolved, Snapshot};
use citewire_articles::{Article, ArticleId, Block, Lead, Sentence, language};
use citewire_core::answer::address::ArticleHash;
use citewire_core::answer::leans;
use citewire_core::cancelled::Cancelled;
use citewire_core::view::{
    ArticleHeader, Before, CorpusOrder, CorpusStats, Extras, FoundArticle, FoundPassage, FoundUnit, NearInMeaning,
    NearTerm, Others, Scanned, Search, SurfaceForm, TermStats, Unavailable, View,
};
use citewire_text::introductions::is_acronym;
use citewire_text::{ByteSpan, edits};

impl View for Snapshot {
    fn corpus(&self) -> &CorpusStats {
        self.stats()
    }

    fn term(&self, key: &str) -> TermStats {
        TermStats { passages: self.passages_holding(key) }
    }

    fn near_terms(&self, key: &str) -> Vec<NearTerm> {
        let mut found: Vec<NearTerm> = Vec::new();
        let mut add = |near: &str| {
            if near != key && !found.iter().any(|known| &*known.key == near) {
                let passages = self.passages_holding(near);
                if passages > 0 {
                    found.push(NearTerm { key: near.into(), passages });
                }
            }
        };
        edits::early_edits(key).for_each(|near| add(&near));
        if let Some(prefix) = key.get(..edits::PREFIX) {
            for vocabulary in self.vocabularies() {
                vocabulary.each_with_prefix(prefix, |term| {
                    if edits::is_one_edit(key, term) {
                        add(term);
                    }
                });
            }
        }
        found
    }

    fn are_neighbours(&self, one: &str, other: &str) -> bool {
        Snapshot::are_neighbours(self, one, other)
    }

    fn compounds_with(&self, key: &str) -> Vec<NearTerm> {
        let compounds = Snapshot::compounds_with(self, key).into_iter();
        compounds.map(|(key, passages)| NearTerm { key: key.into(), passages }).collect()
    }

    fn surface_forms(&self, key: &str) -> Vec<SurfaceForm> {
        let form = |form: super::snapshot::SurfaceForm| SurfaceForm {
            word: form.text.into(),
            occurrences: form.count.all,
            as_name: form.count.as_name,
        };
        Snapshot::surface_forms(self, key).into_iter().map(form).collect()
    }

    fn introduced_with(&self, acronym_or_name: &str) -> Option<Box<str>> {
        if is_acronym(acronym_or_name) {
            self.names_of_acronym(acronym_or_name).into_iter().next().map(String::into)
        } else {
            self.acronym_of_name(acronym_or_name).map(String::into)
        }
    }

    fn search(&self, search: &Search<'_>) -> Arc<[FoundPassage]> {
        let query = self.resolve(search.query);
        let mut hits = query.search(self.allowed(search.filter).as_ref(), search.limit);
        if search.extras.others == Others::Filtered {
            let wanted = search.filter.articles.iter().filter_map(|id| self.find(id));
            let rest = wanted.flat_map(|article| self.passages_of(article));
            let rest = rest.filter(|passage| hits.iter().all(|hit| hit.passage != *passage));
            let rest = rest.take(search.limit.saturating_sub(hits.len()));
            let rest: Vec<Hit> = rest.map(|passage| Hit { passage, score: 0.0 }).collect();
            hits.extend(rest);
        }
        if search.extras.others == Others::Told {
            hits.extend(self.headed(&query, search.query.other_names().as_ref(), &hits));
        }
        self.told(&query, search.extras, hits).into()
    }

    fn near_in_meaning(&self, search: &Search<'_>, question: &str, found: &[CorpusOrder]) -> NearInMeaning {
        let Some(meant) = self.meant(question, search.query.language) else { return NearInMeaning::default() };
        let found: Vec<PassageId> = found.iter().map(|order| self.passage_in(*order)).collect();
        let near = meant.nearest(&found, self.allowed(search.filter).as_ref());
        let query = self.resolve(search.query);
        let hit = |near: &Near| Hit { passage: near.passage, score: query.score(near.passage) };
        let mut others = self.told(&query, search.extras, near.iter().map(hit).collect());
        for (other, near) in others.iter_mut().zip(near) {
            other.similarities = near.similarities;
        }
        NearInMeaning { similarities: found.iter().map(|passage| meant.similarities(*passage)).collect(), others }
    }

    fn search_articles(&self, search: &Search<'_>) -> Arc<[FoundArticle]> {
        let found = self.best_articles(search.query, self.allowed(search.filter).as_ref(), search.limit);
        let told = found.into_iter().map(|found| {
            let mut stored = StoredPassage::default();
            self.read_passage(found.best, &mut stored);
            let best = span_of(&stored);
            let text = self.slice(found.article, best).into();
            let path = if search.extras.headings { stored.path.as_slice() } else { &[] };
            let headings = Outline::new(self, found.article).headings(path);
            FoundArticle { article: Arc::new(self.header_of(found.article)), score: found.score, best, text, headings }
        });
        told.collect()
    }

    fn scan(&self, text: &str, cancelled: &Cancelled) -> Scanned {
        self.scanned(text, cancelled)
    }

    fn quote(&self, article: &str, span: ByteSpan) -> Option<Cow<'_, str>> {
        let article = self.find(article)?;
        if span.start >= span.end {
            return self.text(article).get(span.range()).map(Cow::Borrowed);
        }
        // Only the piece is checked for UTF-8, and not the whole text.
        Some(self.slice(article, span)).filter(|piece| !piece.is_empty()).map(Cow::Borrowed)
    }

    fn header(&self, article: &str) -> Option<Arc<ArticleHeader>> {
        Some(Arc::new(self.header_of(self.find(article)?)))
    }

    fn headers_after(&self, after: Option<&str>, limit: usize) -> Vec<Arc<ArticleHeader>> {
        self.articles_after(after).take(limit).map(|rank| Arc::new(self.header_of(rank))).collect()
    }

    fn with_hash(&self, beginning: ArticleHash, limit: usize) -> Vec<ArticleId> {
        self.with_hash_from(beginning).take(limit).map(|rank| ArticleId::from_text(self.id_of(rank))).collect()
    }

    fn with_number(&self, number: u64, limit: usize) -> Vec<ArticleId> {
        self.with_number_in_id(number).take(limit).map(|rank| ArticleId::from_text(self.id_of(rank))).collect()
    }

    fn article(&self, article: &str) -> Option<Arc<Article>> {
        Some(Arc::new(Snapshot::article(self, self.find(article)?)))
    }

    fn blocks(&self, article: &str, range: Range<u32>) -> Option<Arc<[Block]>> {
        Some(self.blocks_of(self.find(article)?, range).into())
    }

    fn sentences(&self, article: &str, span: ByteSpan) -> Vec<Sentence> {
        self.find(article).map(|article| self.sentences_in(article, span)).unwrap_or_default()
    }

    fn failure(&self) -> Option<Unavailable> {
        let damaged = self.parts().iter().find_map(|part| part.segment.container().damage());
        damaged.map(|damage| Unavailable::new(format!("a file of the index was changed: {damage}")))
    }

    fn spread(&self, count: usize) -> Vec<ArticleId> {
        let step = (self.articles() / count.max(1)).max(1);
        self.ordinals().step_by(step).map(|rank| ArticleId::from_text(self.id_of(rank))).collect()
    }
}

impl Snapshot {
    /// What the core is told of passages that a query found.
    fn told(&self, query: &Resolved<'_>, extras: Extras, hits: Vec<Hit>) -> Vec<FoundPassage> {
        let mut articles: Vec<(Told<'_>, Arc<ArticleHeader>, f32)> = Vec::new();
        let told = hits.into_iter().map(|hit| {
            let rank = self.article_of(hit.passage);
            let known = articles.iter().position(|(told, ..)| told.rank == rank).unwrap_or_else(|| {
                let score = query.article_score(rank);
                articles.push((Told::new(self, query, extras, rank), Arc::new(self.header_of(rank)), score));
                articles.len() - 1
            });
            let (told, header, article_score) = &articles[known];
            told.passage(hit, header, *article_score)
        });
        told.collect()
    }

    /// The passage at a place in the order of the corpus.
    fn passage_in(&self, order: CorpusOrder) -> PassageId {
        let (part, passages) = self.place_of(ArticleOrdinal(order.article));
        PassageId { part: part as u32, number: passages.start + order.passage }
    }

    pub(super) fn header_of(&self, rank: ArticleOrdinal) -> ArticleHeader {
        let record = self.record(rank);
        let card = self.card(rank);
        ArticleHeader {
            id: ArticleId::from_text(self.id_of(rank)),
            path: card.path.into(),
            metadata: card.metadata(record.dates()),
            language: record.language,
            sha256: record.sha256,
            bytes: record.text_length as usize,
            passages: self.place_of(rank).1.len(),
            sentences: record.sentences,
        }
    }
}

/// What is needed to tell the passages of one article.
pub(super) struct Told<'view> {
    snapshot: &'view Snapshot,
    query: &'view Resolved<'view>,
    extras: Extras,
    rank: ArticleOrdinal,
    outline: Outline<'view>,
}

impl<'view> Told<'view> {
    pub(super) fn new(
        snapshot: &'view Snapshot,
        query: &'view Resolved<'view>,
        extras: Extras,
        rank: ArticleOrdinal,
    ) -> Self {
        Self { snapshot, query, extras, rank, outline: Outline::new(snapshot, rank) }
    }

    /// A passage with all that answering needs of it.
    pub(super) fn passage(&self, hit: Hit, article: &Arc<ArticleHeader>, article_score: f32) -> FoundPassage {
        let snapshot = self.snapshot;
        let mut stored = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut stored);
        let matched = self.query.matches(hit.passage);
        let following = if self.extras.following { self.following(hit.passage) } else { Vec::new() };
        let mut span = span_of(&stored);
        span.end = following.last().map_or(span.end, |last| last.end);
        let mut leads: Vec<Lead> = Vec::new();
        for lead in stored.sentences.iter().filter_map(|stored| stored.sentence.lead) {
            if !leads.contains(&lead) {
                leads.push(lead);
            }
        }
        let (_, of_article) = snapshot.place_of(self.rank);
        let order = CorpusOrder { article: self.rank.0, passage: hit.passage.number - of_article.start };
        FoundPassage {
            article: Arc::clone(article),
            order,
            score: hit.score,
            article_score,
            text: snapshot.slice(self.rank, span).into(),
            units: self.units(&stored, &leads),
            first_unit: stored.first_sentence,
            before: stored.sentences.first().and_then(|first| self.before(hit.passage, first)),
            saturations: matched.saturations,
            occurrences: matched.occurrences,
            shares: if self.extras.shares { self.shares(hit.passage) } else { Vec::new() },
            headings: self.outline.headings(&stored.path),
            below: stored.below,
            leads: leads.into_iter().map(|lead| self.outline.lead(lead)).collect(),
            following,
            similarities: Vec::new(),
        }
    }

    fn shares(&self, passage: PassageId) -> Vec<f32> {
        self.query.explain(passage).into_iter().map(|share| share.share).collect()
    }

    fn units(&self, stored: &StoredPassage, leads: &[Lead]) -> Vec<FoundUnit> {
        let record = self.snapshot.record(self.rank);
        let is_mixed = record.other_language.is_known();
        let (mut markup, mut languages) = (Vec::new(), Vec::new());
        let first_block = stored.sentences.first().map_or(0, |first| first.sentence.block);
        if let Some(last) = stored.sentences.last()
            && (is_mixed || stored.sentences.iter().any(|stored| stored.is_marked))
        {
            let blocks = self.snapshot.blocks_of(self.rank, first_block..last.sentence.block + 1);
            if is_mixed {
                let stored = |block: &Block| self.snapshot.slice(self.rank, block.span);
                let of = |block: &Block| language::of_block(stored(block), block, record.language);
                languages = blocks.iter().map(of).collect();
            }
            markup = blocks.into_iter().flat_map(|block| block.markup).collect();
        }
        let unit = |of_passage: &StoredSentence| {
            let StoredSentence { sentence, is_marked, terms } = *of_passage;
            let marks = if is_marked { markup.as_slice() } else { &[] };
            let markup = marks.iter().filter(|mark| mark.overlaps(&sentence.span)).copied().collect();
            let lead = leads.iter().position(|lead| Some(*lead) == sentence.lead).map(|lead| lead as u32);
            let language = languages.get((sentence.block - first_block) as usize).copied().unwrap_or(record.language);
            FoundUnit { span: sentence.span, block: sentence.block, unit: sentence.unit, lead, terms, language, markup }
        };
        stored.sentences.iter().map(unit).collect()
    }

    /// The sentence before a passage whose first sentence leans on it.
    fn before(&self, passage: PassageId, first: &StoredSentence) -> Option<Before> {
        let snapshot = self.snapshot;
        if !leans(snapshot.slice(self.rank, first.sentence.span)) {
            return None;
        }
        let passage = snapshot.passage_before(passage)?;
        let mut stored = StoredPassage::default();
        snapshot.read_passage(passage, &mut stored);
        let (last, positions) = stored.sentences.iter().zip(stored.positions()).last()?;
        let matched = self.query.matches(passage);
        let words = matched.within(positions).iter().map(|occurrence| occurrence.word).collect();
        let text = snapshot.slice(self.rank, last.sentence.span).into();
        Some(Before { span: last.sentence.span, text, block: last.sentence.block, words })
    }

    /// The sentences of the passage behind this one.
    fn following(&self, passage: PassageId) -> Vec<ByteSpan> {
        self.snapshot.passage_after(passage).map_or_else(Vec::new, |next| {
            let mut stored = StoredPassage::default();
            self.snapshot.read_passage(next, &mut stored);
            stored.sentences.iter().map(|stored| stored.sentence.span).collect()
        })
    }
}

/// From the first sentence of a passage to its last.
fn span_of(stored: &StoredPassage) -> ByteSpan {
    let start = stored.sentences.first().map_or(0, |first| first.sentence.span.start);
    ByteSpan { start, end: stored.sentences.last().map_or(start, |last| last.sentence.span.end) }
}

//! The one door to the core: a question in, an answer out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::answer::{Answer, CitedSentence, Source, Status, cite, compose};
use crate::conversation;
use crate::corpus::{Article, Sha256};
use crate::prompts::{Prompts, Quote, SourceLine};
use crate::question::{Courtesy, Filter, Question};
use crate::retrieval::{Hit, Query, Snapshot, TermShare};

/// Answers questions from one snapshot. It reads no clock and keeps no state but a count, so the same question gives
/// the same bytes.
#[derive(Debug)]
pub struct Assistant {
    snapshot: Arc<Snapshot>,
    prompts: Prompts,
    rejected_quotes: AtomicU64,
}

/// How far an answer has come, for whoever measures it: the core itself has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The passages are ranked.
    Retrieval,
    /// The sentences are chosen, cited and checked.
    Composition,
}

/// A ranked passage, as search shows it.
#[derive(Debug)]
pub struct Found<'snapshot> {
    /// The article that it belongs to.
    pub article: &'snapshot Article,
    /// Position among the article's passages.
    pub passage: usize,
    /// Its BM25 score.
    pub score: f32,
    /// What each word of the question added; the shares add up to the score.
    pub terms: Vec<TermShare>,
}

impl Assistant {
    /// An assistant that answers from this snapshot in these words.
    pub fn new(snapshot: Arc<Snapshot>, prompts: Prompts) -> Self {
        Self { snapshot, prompts, rejected_quotes: AtomicU64::new(0) }
    }

    /// What it answers from.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// How many quotes were withheld because they were not what the article says. Anything but 0 is a bug.
    pub fn rejected_quotes(&self) -> u64 {
        self.rejected_quotes.load(Ordering::Relaxed)
    }

    /// Answers a question. This cannot fail: "not in these articles" is an answer.
    pub fn ask(&self, question: &Question) -> Answer {
        self.ask_observed(question, &mut |_| {})
    }

    /// [`Self::ask`], telling `observe` when each stage is done.
    pub fn ask_observed(&self, question: &Question, observe: &mut dyn FnMut(Stage)) -> Answer {
        if let Some(courtesy) = question.courtesy() {
            return self.courtesy(question, courtesy);
        }
        let snapshot = &*self.snapshot;
        let interpreted_as = conversation::stand_alone(question.text(), question.history(), &snapshot.index);
        let asked = interpreted_as.as_deref().unwrap_or(question.text());
        let query = Query::analyse(asked, &snapshot.index);
        let hits = self.hits(&query, question.filter(), compose::PASSAGES);
        observe(Stage::Retrieval);
        let composed = compose::compose(snapshot, asked, &query, &hits, question.limit());
        let mut sentences = self.verbatim_only(composed.sentences);
        if !question.explains() {
            for sentence in &mut sentences {
                sentence.shares = Vec::new();
            }
        }
        let (status, sentences, nearest) = if composed.answers && !sentences.is_empty() {
            (Status::Answered, sentences, Vec::new())
        } else {
            (Status::NotFound, Vec::new(), sentences)
        };
        let missing_terms = query.missing();
        let message = (status == Status::NotFound)
            .then(|| self.prompts.not_found(&missing_terms, nearest.len(), snapshot.corpus.articles.len()));
        let text = self.text(message.as_deref(), &sentences, &nearest, &composed.sources);
        observe(Stage::Composition);
        Answer {
            id: self.answer_id(question),
            snapshot: snapshot.id.clone(),
            status,
            question: question.text().to_owned(),
            interpreted_as,
            confidence: composed.confidence,
            sentences,
            sources: composed.sources,
            nearest,
            missing_terms,
            message,
            text,
        }
    }

    /// The passages that hold the question's words, best first.
    pub fn search(&self, question: &Question, limit: usize) -> Vec<Found<'_>> {
        let snapshot = &*self.snapshot;
        let query = Query::analyse(question.text(), &snapshot.index);
        let hits = self.hits(&query, question.filter(), limit);
        let found = hits.into_iter().map(|hit| {
            let (article, passage) = snapshot.index.origin(hit.passage);
            let terms = snapshot.index.explain(&query, hit.passage);
            Found {
                article: &snapshot.corpus.articles[article as usize],
                passage: passage as usize,
                score: hit.score,
                terms,
            }
        });
        found.collect()
    }

    /// The id that the answer to a question has: a hash of the snapshot, the question with its history, limit and
    /// filter, and the templates.
    pub fn answer_id(&self, question: &Question) -> String {
        let content = format!("{}\n{}\n{question:?}", self.snapshot.id, self.prompts.fingerprint);
        Sha256::of(content.as_bytes()).to_string()[..32].to_owned()
    }

    fn hits(&self, query: &Query, filter: &Filter, limit: usize) -> Vec<Hit> {
        let corpus = &self.snapshot.corpus;
        let allowed = (!filter.allows_all()).then(|| filter.allowed(&corpus.articles));
        self.snapshot.index.search(query, allowed.as_deref(), limit)
    }

    /// Compares every quote with the stored article once more; what differs is withheld, counted and logged.
    fn verbatim_only(&self, sentences: Vec<CitedSentence>) -> Vec<CitedSentence> {
        let (verbatim, rejected): (Vec<_>, Vec<_>) =
            sentences.into_iter().partition(|sentence| cite::is_verbatim(sentence, &self.snapshot.corpus));
        for sentence in &rejected {
            tracing::error!(article = %sentence.article, span = ?sentence.span, "a quote differs from its article and was withheld");
        }
        self.rejected_quotes.fetch_add(rejected.len() as u64, Ordering::Relaxed);
        verbatim
    }

    /// The whole answer as plain text.
    fn text(
        &self,
        message: Option<&str>,
        sentences: &[CitedSentence],
        nearest: &[CitedSentence],
        sources: &[Source],
    ) -> String {
        let lines: Vec<String> = sources.iter().map(|source| self.prompts.source(&source_line(source))).collect();
        self.prompts.answer(message, &quotes_of(sentences), &quotes_of(nearest), &lines)
    }

    fn courtesy(&self, question: &Question, courtesy: Courtesy) -> Answer {
        let articles = self.snapshot.corpus.articles.len();
        let message = match courtesy {
            Courtesy::Greeting => self.prompts.greeting(articles),
            Courtesy::Help => self.prompts.help(articles),
        };
        Answer {
            id: self.answer_id(question),
            snapshot: self.snapshot.id.clone(),
            status: Status::NotFound,
            question: question.text().to_owned(),
            interpreted_as: None,
            confidence: 0.0,
            sentences: Vec::new(),
            sources: Vec::new(),
            nearest: Vec::new(),
            missing_terms: Vec::new(),
            text: self.text(Some(&message), &[], &[], &[]),
            message: Some(message),
        }
    }
}

fn quotes_of(sentences: &[CitedSentence]) -> Vec<Quote<'_>> {
    sentences.iter().map(|sentence| Quote { text: &sentence.text, citation: sentence.citation }).collect()
}

fn source_line(source: &Source) -> SourceLine<'_> {
    SourceLine {
        number: source.number,
        title: &source.title,
        author: source.author.as_deref(),
        publication: source.publication.as_deref(),
        date: source.date,
        url: source.url.as_deref(),
        link: &source.link,
    }
}

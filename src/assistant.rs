//! The one door to the core: a question in, an answer out.

mod questions;

pub use self::questions::Sample;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;

use arc_swap::{ArcSwap, ArcSwapOption};

use crate::answer::weighed::Weighed;
use crate::answer::{Answer, CitedSentence, Reason, Source, Status, cite, compose, model};
use crate::asking;
use crate::conversation;
use crate::corpus::{ArticleId, Sha256};
use crate::prompts::{Prompts, Quote, Refusal, SourceLine};
use crate::question::{Courtesy, Question};
use crate::retrieval::{Query, Snapshot, TermShare, spelling};
use crate::text::ByteSpan;

/// Answers questions from one snapshot. It reads no clock and keeps no state but counts, so the same question gives
/// the same bytes.
#[derive(Debug)]
pub struct Assistant {
    snapshot: ArcSwap<Snapshot>,
    prompts: Prompts,
    rejected_quotes: AtomicU64,
    answered: AtomicU64,
    not_found: AtomicU64,
    unanswered: ArcSwapOption<SyncSender<String>>,
}

/// How far an answer has come, for whoever measures it: the core itself has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The passages are ranked.
    Retrieval,
    /// The sentences are chosen, cited and checked.
    Composition,
}

impl Stage {
    /// Its name, as it is written everywhere.
    pub fn name(self) -> &'static str {
        match self {
            Self::Retrieval => "retrieval",
            Self::Composition => "composition",
        }
    }
}

/// A ranked passage, as search shows it.
#[derive(Debug)]
pub struct Found {
    /// The article that it belongs to.
    pub article: ArticleId,
    /// The article's title.
    pub title: String,
    /// The headings that it stands under, outermost first.
    pub headings: Vec<String>,
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// The bytes there.
    pub text: String,
    /// Its BM25 score.
    pub score: f32,
    /// What each word of the question added; the shares add up to the score.
    pub terms: Vec<TermShare>,
}

impl Assistant {
    /// An assistant that answers from this snapshot in these words.
    pub fn new(snapshot: Arc<Snapshot>, prompts: Prompts) -> Self {
        model::load();
        Self {
            snapshot: ArcSwap::new(snapshot),
            prompts,
            rejected_quotes: AtomicU64::new(0),
            answered: AtomicU64::new(0),
            not_found: AtomicU64::new(0),
            unanswered: ArcSwapOption::empty(),
        }
    }

    /// What it answers from now.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Answers from another snapshot from now on. Answers that have begun keep the one that they began with.
    pub fn replace(&self, snapshot: Arc<Snapshot>) {
        self.snapshot.store(snapshot);
    }

    /// What it says in its own voice.
    pub fn prompts(&self) -> &Prompts {
        &self.prompts
    }

    /// How many quotes were withheld because they were not what the article says. Anything but 0 is a bug.
    pub fn rejected_quotes(&self) -> u64 {
        self.rejected_quotes.load(Ordering::Relaxed)
    }

    /// How many questions were answered, and how many were not; greetings are neither.
    pub fn answers(&self) -> (u64, u64) {
        (self.answered.load(Ordering::Relaxed), self.not_found.load(Ordering::Relaxed))
    }

    /// Sends every question that finds nothing there from now on, as far as there is room; nobody waits for it.
    pub fn tell_unanswered(&self, log: Option<SyncSender<String>>) {
        self.unanswered.store(log.map(Arc::new));
    }

    /// Tells of a question that found nothing, for whoever answers it from what was kept.
    pub fn found_nothing(&self, question: &str) {
        if let Some(log) = &*self.unanswered.load() {
            // Rather not counted than late.
            let _ = log.try_send(question.to_owned());
        }
    }

    /// Answers a question. This cannot fail: "not in these articles" is an answer.
    pub fn ask(&self, question: &Question) -> Answer {
        self.ask_observed(question, &mut |_| {})
    }

    /// [`Self::ask`], telling `observe` when each stage is done.
    pub fn ask_observed(&self, question: &Question, observe: &mut dyn FnMut(Stage)) -> Answer {
        let answer = self.answer(question, observe);
        if answer.status == Status::Answered {
            self.answered.fetch_add(1, Ordering::Relaxed);
        } else if let Some(question) = answer.gap() {
            self.not_found.fetch_add(1, Ordering::Relaxed);
            self.found_nothing(question);
        }
        answer
    }

    /// An answer that nobody has asked for: it is not counted.
    fn answer(&self, question: &Question, observe: &mut dyn FnMut(Stage)) -> Answer {
        // A new snapshot may come while this answer is made; this one stays with what it began with.
        let guard = self.snapshot.load();
        let snapshot = &**guard;
        if let Some(courtesy) = question.courtesy() {
            return self.courtesy(snapshot, question, courtesy);
        }
        let stood_alone = conversation::stand_alone(question.text(), question.history(), snapshot);
        let asked = stood_alone.as_deref().unwrap_or(question.text());
        let spelt = spelling::corrected(asked, snapshot);
        let (asked, besides) = asking::without_besides(spelt.as_deref().unwrap_or(asked));
        let query = Query::analyse(&asked, snapshot);
        let hits = snapshot.search(&query, snapshot.allowed(question.filter()).as_ref(), compose::PASSAGES);
        observe(Stage::Retrieval);
        let asked = Weighed::besides(&asked, &besides, &query);
        let composed = compose::compose(snapshot, &asked, &hits, question.limit(), question.explains());
        let sentences = self.verbatim_only(snapshot, composed.sentences);
        let (status, sentences, nearest) = if composed.reason.is_none() && !sentences.is_empty() {
            (Status::Answered, sentences, Vec::new())
        } else {
            (Status::NotFound, Vec::new(), sentences)
        };
        let missing_terms = query.missing();
        let message = (status == Status::NotFound).then(|| {
            self.prompts.not_found(&Refusal {
                reason: composed.reason.map(Reason::name),
                kind: composed.reason.and_then(Reason::kind),
                missing_terms: &missing_terms,
                nearest: nearest.len(),
                articles: snapshot.articles(),
            })
        });
        let text = self.text(message.as_deref(), &sentences, &nearest, &composed.sources);
        observe(Stage::Composition);
        Answer {
            id: self.answer_id(snapshot, question),
            snapshot: snapshot.id.clone(),
            status,
            reason: composed.reason,
            question: question.text().to_owned(),
            interpreted_as: spelt.or(stood_alone),
            confidence: composed.confidence,
            sentences,
            sources: composed.sources,
            nearest,
            missing_terms,
            message,
            text,
        }
    }

    /// The passages that hold the question's words, best first, and the id of the snapshot that they were found in.
    pub fn search(&self, question: &Question, limit: usize) -> (String, Vec<Found>) {
        let snapshot = self.snapshot();
        let query = Query::analyse(question.text(), &snapshot);
        let hits = snapshot.search(&query, snapshot.allowed(question.filter()).as_ref(), limit);
        let found = hits.into_iter().map(|hit| {
            let rank = snapshot.article_of(hit.passage);
            let article = snapshot.article(rank);
            let position = snapshot.position_of(hit.passage);
            let span = article.passage_span(position);
            let headings = article.passages[position].heading.map_or_else(Vec::new, |heading| {
                let mut path = article.heading_path(heading as usize);
                path.push(heading as usize);
                path.into_iter().map(|block| article.blocks[block].span.slice(&article.text).to_owned()).collect()
            });
            let text = span.slice(&article.text).to_owned();
            let terms = snapshot.explain(&query, hit.passage);
            Found { article: article.id, title: article.metadata.title, headings, span, text, score: hit.score, terms }
        });
        (snapshot.id.clone(), found.collect())
    }

    /// The id that the answer to a question has: a hash of the snapshot, the question with its history, limit and
    /// filter, and the templates.
    fn answer_id(&self, snapshot: &Snapshot, question: &Question) -> String {
        let content = format!("{}\n{}\n{question:?}", snapshot.id, self.prompts.fingerprint);
        Sha256::of(content.as_bytes()).to_string()[..32].to_owned()
    }

    /// True when this snapshot is what is answered from and its articles say all of these quotes, byte for byte.
    pub fn still_says(&self, snapshot: &str, quotes: &[CitedSentence]) -> bool {
        let current = self.snapshot.load();
        current.id == snapshot && quotes.iter().all(|quote| cite::is_verbatim(quote, &current))
    }

    /// Compares every quote with the stored article once more; what differs is withheld, counted and logged.
    fn verbatim_only(&self, snapshot: &Snapshot, sentences: Vec<CitedSentence>) -> Vec<CitedSentence> {
        let (verbatim, rejected): (Vec<_>, Vec<_>) =
            sentences.into_iter().partition(|sentence| cite::is_verbatim(sentence, snapshot));
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

    fn courtesy(&self, snapshot: &Snapshot, question: &Question, courtesy: Courtesy) -> Answer {
        let articles = snapshot.articles();
        let message = match courtesy {
            Courtesy::Greeting => self.prompts.greeting(articles),
            Courtesy::Help => self.prompts.help(articles),
        };
        Answer {
            id: self.answer_id(snapshot, question),
            snapshot: snapshot.id.clone(),
            status: Status::NotFound,
            reason: Some(Reason::NoQuestion),
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

fn quotes_of<'answer>(sentences: &'answer [CitedSentence]) -> Vec<Quote<'answer>> {
    let quote = |sentence: &'answer CitedSentence| Quote {
        text: &sentence.text,
        context: sentence.context.as_ref().map(|context| context.text.as_str()),
        citation: sentence.citation,
    };
    sentences.iter().map(quote).collect()
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

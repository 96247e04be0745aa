//! The public JSON shapes, exactly as the contract has them; core types are converted with `From`.

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Reason, Source};
use crate::assistant::Found;
use crate::corpus::{Article, BlockKind};
use crate::retrieval::{Rank, Snapshot};
use crate::text::ByteSpan;

mod sentence;
mod verify;

pub(super) use super::object::Object;
pub use sentence::SentenceBody;
pub use verify::VerifyBody;

/// `POST /v1/ask`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskRequest {
    pub(super) question: String,
    #[serde(default)]
    pub(super) history: Vec<Object<TurnRequest>>,
    #[serde(default)]
    pub(super) limit: Option<usize>,
    #[serde(default)]
    pub(super) filter: Option<Object<FilterRequest>>,
    #[serde(default)]
    pub(super) explain: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TurnRequest {
    pub(super) question: String,
    #[serde(default)]
    pub(super) answer: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct FilterRequest {
    pub(super) article: Vec<String>,
    pub(super) author: Vec<String>,
    pub(super) publication: Vec<String>,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
}

/// The answer as JSON; the stream is made of the same parts.
#[derive(Debug, Serialize)]
pub struct AnswerBody<'answer> {
    id: &'answer str,
    snapshot: &'answer str,
    status: &'static str,
    reason: Option<&'static str>,
    question: &'answer str,
    interpreted_as: Option<&'answer str>,
    confidence: f32,
    sentences: Vec<SentenceBody<'answer>>,
    sources: Vec<SourceBody<'answer>>,
    nearest: Vec<SentenceBody<'answer>>,
    missing_terms: &'answer [String],
    message: Option<&'answer str>,
    text: &'answer str,
}

impl<'answer> From<&'answer Answer> for AnswerBody<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self {
            id: &answer.id,
            snapshot: &answer.snapshot,
            status: answer.status.name(),
            reason: answer.reason.map(Reason::name),
            question: &answer.question,
            interpreted_as: answer.interpreted_as.as_deref(),
            confidence: answer.confidence,
            sentences: all(&answer.sentences),
            sources: all(&answer.sources),
            nearest: all(&answer.nearest),
            missing_terms: &answer.missing_terms,
            message: answer.message.as_deref(),
            text: &answer.text,
        }
    }
}

fn all<'item, Item, Body: From<&'item Item>>(items: &'item [Item]) -> Vec<Body> {
    items.iter().map(Body::from).collect()
}

/// A source card.
#[derive(Debug, Serialize)]
pub struct SourceBody<'answer> {
    number: usize,
    article: &'answer str,
    title: &'answer str,
    author: Option<&'answer str>,
    publication: Option<&'answer str>,
    date: Option<String>,
    url: Option<&'answer str>,
    /// The language of the text, as a tag of BCP 47.
    language: &'answer str,
    sha256: String,
    link: &'answer str,
}

impl<'answer> From<&'answer Source> for SourceBody<'answer> {
    fn from(source: &'answer Source) -> Self {
        Self {
            number: source.number,
            article: source.article.as_str(),
            title: &source.title,
            author: source.author.as_deref(),
            publication: source.publication.as_deref(),
            date: source.date.map(|date| date.to_string()),
            url: source.url.as_deref(),
            language: source.language.code(),
            sha256: source.sha256.to_string(),
            link: &source.link,
        }
    }
}

/// The first event of a stream.
#[derive(Debug, Serialize)]
pub(super) struct SourcesEvent<'answer> {
    id: &'answer str,
    snapshot: &'answer str,
    question: &'answer str,
    interpreted_as: Option<&'answer str>,
    missing_terms: &'answer [String],
    sources: Vec<SourceBody<'answer>>,
}

impl<'answer> From<&'answer Answer> for SourcesEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self {
            id: &answer.id,
            snapshot: &answer.snapshot,
            question: &answer.question,
            interpreted_as: answer.interpreted_as.as_deref(),
            missing_terms: &answer.missing_terms,
            sources: all(&answer.sources),
        }
    }
}

/// The event of a stream that has no sentence.
#[derive(Debug, Serialize)]
pub(super) struct NotFoundEvent<'answer> {
    reason: Option<&'static str>,
    message: Option<&'answer str>,
    missing_terms: &'answer [String],
    nearest: Vec<SentenceBody<'answer>>,
}

impl<'answer> From<&'answer Answer> for NotFoundEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self {
            reason: answer.reason.map(Reason::name),
            message: answer.message.as_deref(),
            missing_terms: &answer.missing_terms,
            nearest: all(&answer.nearest),
        }
    }
}

/// The last event of a stream.
#[derive(Debug, Serialize)]
pub(super) struct DoneEvent<'answer> {
    id: &'answer str,
    status: &'static str,
    confidence: f32,
    text: &'answer str,
}

impl<'answer> From<&'answer Answer> for DoneEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self { id: &answer.id, status: answer.status.name(), confidence: answer.confidence, text: &answer.text }
    }
}

/// `GET /v1/search`.
#[derive(Debug, Serialize)]
pub struct SearchBody<'found> {
    snapshot: &'found str,
    question: &'found str,
    hits: Vec<HitBody<'found>>,
}

impl<'found> SearchBody<'found> {
    /// The passages found for a question; with each word's share of the score when `explains`.
    pub fn new(snapshot: &'found str, question: &'found str, found: &'found [Found], explains: bool) -> Self {
        let hits = found.iter().map(|found| HitBody::new(found, explains)).collect();
        Self { snapshot, question, hits }
    }
}

#[derive(Debug, Serialize)]
struct HitBody<'found> {
    article: &'found str,
    title: &'found str,
    headings: Vec<&'found str>,
    start: u32,
    end: u32,
    score: f32,
    text: &'found str,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<Vec<TermBody<'found>>>,
}

impl<'found> HitBody<'found> {
    fn new(found: &'found Found, explains: bool) -> Self {
        Self {
            article: found.article.as_str(),
            title: &found.title,
            headings: found.headings.iter().map(String::as_str).collect(),
            start: found.span.start,
            end: found.span.end,
            score: found.score,
            text: &found.text,
            terms: explains
                .then(|| found.terms.iter().map(|term| TermBody { word: &term.word, share: term.share }).collect()),
        }
    }
}

#[derive(Debug, Serialize)]
struct TermBody<'found> {
    word: &'found str,
    share: f32,
}

/// `GET /v1/articles`.
#[derive(Debug, Serialize)]
pub(super) struct ArticlesBody<'corpus> {
    pub(super) snapshot: &'corpus str,
    pub(super) total: usize,
    pub(super) articles: Vec<ArticleCard<'corpus>>,
    /// What to send as `after` for the next page; null on the last one.
    pub(super) next: Option<&'corpus str>,
}

/// An article without its text.
#[derive(Debug, Serialize)]
pub(super) struct ArticleCard<'corpus> {
    id: &'corpus str,
    title: &'corpus str,
    author: Option<&'corpus str>,
    publication: Option<&'corpus str>,
    date: Option<String>,
    url: Option<&'corpus str>,
    language: String,
    tags: Vec<&'corpus str>,
    sha256: String,
    bytes: u32,
    sentences: u32,
}

impl<'corpus> ArticleCard<'corpus> {
    pub(super) fn new(snapshot: &'corpus Snapshot, article: Rank) -> Self {
        let (record, card) = (snapshot.record(article), snapshot.card(article));
        Self {
            id: snapshot.id_of(article),
            title: card.title,
            author: card.author,
            publication: card.publication,
            date: record.dates.map(|date| date.to_string()),
            url: card.url,
            language: record.language.code().to_owned(),
            tags: card.tags,
            sha256: record.sha256.to_string(),
            bytes: record.text_length,
            sentences: record.sentences,
        }
    }
}

/// `GET /v1/articles/{id}`.
#[derive(Debug, Serialize)]
pub(super) struct ArticleBody<'corpus> {
    #[serde(flatten)]
    card: ArticleCard<'corpus>,
    paragraphs: Vec<ParagraphBody<'corpus>>,
}

#[derive(Debug, Serialize)]
struct ParagraphBody<'corpus> {
    index: usize,
    kind: &'static str,
    start: u32,
    end: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    /// Why it is never quoted, for boilerplate.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    text: &'corpus str,
    sentences: Vec<SpanBody<'corpus>>,
}

#[derive(Debug, Serialize)]
struct SpanBody<'corpus> {
    start: u32,
    end: u32,
    text: &'corpus str,
}

impl<'corpus> ArticleBody<'corpus> {
    /// The body of an article, whose parts were read already.
    pub(super) fn new(card: ArticleCard<'corpus>, article: &'corpus Article) -> Self {
        let span_of = |span: ByteSpan| SpanBody { start: span.start, end: span.end, text: span.slice(&article.text) };
        let paragraphs = article.blocks.iter().enumerate().map(|(index, block)| ParagraphBody {
            index,
            kind: block.kind.name(),
            start: block.span.start,
            end: block.span.end,
            level: match block.kind {
                BlockKind::Heading { level } => Some(level),
                _ => None,
            },
            reason: match block.kind {
                BlockKind::Boilerplate(reason) => Some(reason.to_string()),
                _ => None,
            },
            text: block.span.slice(&article.text),
            sentences: sentences_of(article, index).map(|sentence| span_of(sentence.span)).collect(),
        });
        Self { card, paragraphs: paragraphs.collect() }
    }
}

/// The sentences of one block, which stand next to each other.
pub(super) fn sentences_of(article: &Article, block: usize) -> impl Iterator<Item = &crate::corpus::Sentence> {
    let first = article.sentences.partition_point(|sentence| (sentence.block as usize) < block);
    article.sentences[first..].iter().take_while(move |sentence| sentence.block as usize == block)
}

/// JSON on one line: a line break inside a quote must not become one of the stream's.
pub(super) fn json(body: &impl Serialize) -> String {
    // The bodies are plain structs of strings and numbers, which always serialise.
    serde_json::to_string(body).unwrap_or_else(|_| "{}".to_owned())
}

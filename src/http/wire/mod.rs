//! The public JSON shapes, exactly as the contract has them; core types are converted with `From`.

use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::{Answer, AnsweredQuestion, CitedSentence, Reason, Source};

mod article;
pub(super) mod kept;
mod request;
mod search;
mod sentence;
mod verify;

pub(super) use super::object::Object;
pub(super) use article::{ArticleBody, ArticleCard, ArticlesBody};
pub(super) use request::{AnswerHeaders, AskRequest, FilterRequest, QuestionParameters, Sentences, TurnRequest, Units};
pub use search::SearchBody;
pub(super) use search::{FoundArticlesBody, SearchResult};
pub use sentence::SentenceBody;
pub use verify::VerifyBody;

/// The answer as JSON; the stream is made of the same parts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Answer)]
pub struct AnswerBody<'answer> {
    /// A hash of snapshot, question, history and settings: the same id is the same answer.
    id: &'answer str,
    /// The snapshot of the articles that answered.
    snapshot: &'answer str,
    #[schema(inline, value_type = StatusName)]
    status: &'static str,
    /// Why the articles do not answer, or why that is not sure.
    #[schema(required)]
    reason: Option<&'static str>,
    /// The question as it was asked.
    question: &'answer str,
    /// The question as it was understood, where that differs.
    #[schema(required)]
    interpreted_as: Option<&'answer str>,
    /// Words that were taken over from the history, as they were written there. The question asked without a history has
    /// none of them.
    #[schema(value_type = Vec<String>)]
    carried: &'answer [String],
    /// From 0 to 1: how surely the articles speak of what is asked.
    #[schema(minimum = 0, maximum = 1)]
    confidence: f32,
    /// The sentences that answer, or that may with `perhaps`, best first.
    sentences: Vec<SentenceBody<'answer>>,
    /// The articles that they come from.
    sources: Vec<SourceBody<'answer>>,
    /// When none answers: the best misses.
    nearest: Vec<SentenceBody<'answer>>,
    /// Words of the question that no passage holds.
    #[schema(value_type = Vec<String>)]
    missing_terms: &'answer [String],
    /// What is said instead of an answer with `not_found`, and before it with `perhaps`.
    #[schema(required)]
    message: Option<&'answer str>,
    /// What came of each question, where the message asks several; otherwise empty.
    questions: Vec<AnsweredQuestionBody<'answer>>,
    /// The whole answer as plain text with its sources.
    text: &'answer str,
}

/// One of several questions of a message.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnsweredQuestion)]
pub struct AnsweredQuestionBody<'answer> {
    /// The question as it was understood.
    question: &'answer str,
    #[schema(inline, value_type = StatusName)]
    status: &'static str,
    /// Why the articles do not answer it, or why that is not sure.
    #[schema(required)]
    reason: Option<&'static str>,
    /// What is said of it, where the articles do not surely answer.
    #[schema(required)]
    message: Option<&'answer str>,
    /// The position of its first sentence in the answer, from 0.
    first: usize,
    /// The number of its sentences.
    count: usize,
}

impl<'answer> From<&'answer AnsweredQuestion> for AnsweredQuestionBody<'answer> {
    fn from(part: &'answer AnsweredQuestion) -> Self {
        Self {
            question: &part.question,
            status: part.status.name(),
            reason: part.reason.map(Reason::name),
            message: part.message.as_deref(),
            first: part.sentences.start,
            count: part.sentences.len(),
        }
    }
}

/// Whether the articles answer.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "names what `Status::name` writes")]
enum StatusName {
    Answered,
    Perhaps,
    NotFound,
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
            carried: &answer.carried,
            confidence: answer.confidence,
            sentences: cited(&answer.sentences, answer),
            sources: all(&answer.sources),
            nearest: cited(&answer.nearest, answer),
            missing_terms: &answer.missing_terms,
            message: answer.message.as_deref(),
            questions: all(&answer.questions),
            text: &answer.text,
        }
    }
}

fn all<'item, Item, Body: From<&'item Item>>(items: &'item [Item]) -> Vec<Body> {
    items.iter().map(Body::from).collect()
}

/// Sentences of an answer.
fn cited<'answer>(sentences: &'answer [CitedSentence], answer: &Answer) -> Vec<SentenceBody<'answer>> {
    sentences.iter().map(|sentence| SentenceBody::new(sentence, &answer.sources)).collect()
}

/// A source card.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Source)]
pub struct SourceBody<'answer> {
    /// The number by which sentences cite it.
    number: usize,
    /// The article's id.
    article: &'answer str,
    title: &'answer str,
    #[schema(required)]
    author: Option<&'answer str>,
    #[schema(required)]
    publication: Option<&'answer str>,
    /// When it appeared: a day, a month or a year.
    #[schema(required)]
    date: Option<String>,
    /// Where the original is to be found.
    #[schema(required)]
    url: Option<&'answer str>,
    /// The language of the text, as a tag of BCP 47; `und` when it is not known.
    language: &'answer str,
    /// The hash of the stored text, in which spans count bytes.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
    /// The address of the article on this server with its first quote marked. The quote is found again when the article has
    /// changed.
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
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SourcesEvent)]
pub(super) struct SourcesEvent<'answer> {
    id: &'answer str,
    snapshot: &'answer str,
    question: &'answer str,
    #[schema(required)]
    interpreted_as: Option<&'answer str>,
    #[schema(value_type = Vec<String>)]
    carried: &'answer [String],
    #[schema(value_type = Vec<String>)]
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
            carried: &answer.carried,
            missing_terms: &answer.missing_terms,
            sources: all(&answer.sources),
        }
    }
}

/// The event of a stream before sentences that may answer.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PerhapsEvent)]
pub(super) struct PerhapsEvent<'answer> {
    #[schema(required)]
    reason: Option<&'static str>,
    #[schema(required)]
    message: Option<&'answer str>,
    #[schema(value_type = Vec<String>)]
    missing_terms: &'answer [String],
}

impl<'answer> From<&'answer Answer> for PerhapsEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self {
            reason: answer.reason.map(Reason::name),
            message: answer.message.as_deref(),
            missing_terms: &answer.missing_terms,
        }
    }
}

/// The event of a stream that has no sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NotFoundEvent)]
pub(super) struct NotFoundEvent<'answer> {
    #[schema(required)]
    reason: Option<&'static str>,
    #[schema(required)]
    message: Option<&'answer str>,
    #[schema(value_type = Vec<String>)]
    missing_terms: &'answer [String],
    nearest: Vec<SentenceBody<'answer>>,
}

impl<'answer> From<&'answer Answer> for NotFoundEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self {
            reason: answer.reason.map(Reason::name),
            message: answer.message.as_deref(),
            missing_terms: &answer.missing_terms,
            nearest: cited(&answer.nearest, answer),
        }
    }
}

/// The last event of a stream.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DoneEvent)]
pub(super) struct DoneEvent<'answer> {
    id: &'answer str,
    #[schema(inline, value_type = StatusName)]
    status: &'static str,
    confidence: f32,
    text: &'answer str,
}

impl<'answer> From<&'answer Answer> for DoneEvent<'answer> {
    fn from(answer: &'answer Answer) -> Self {
        Self { id: &answer.id, status: answer.status.name(), confidence: answer.confidence, text: &answer.text }
    }
}

/// A body as a value, by way of its text, which says every number as a response would.
pub(super) fn value(body: &impl Serialize) -> serde_json::Value {
    serde_json::from_str(&json(body)).unwrap_or_default()
}

/// JSON on one line: a line break inside a quote must not become one of the stream's.
pub(super) fn json(body: &impl Serialize) -> String {
    // The bodies are plain structs of strings and numbers, which always serialise.
    serde_json::to_string(body).unwrap_or_else(|_| "{}".to_owned())
}

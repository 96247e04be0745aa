//! Requests to questions: bodies and query strings that are what they should be, or a problem that says what is wrong.

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::problem::Problem;
use super::wire::{AskRequest, FilterRequest, Object, TurnRequest};
use super::{AppState, body};
use crate::question::{Filter, Question, Turn};
use crate::view::View;

/// The `{id}` of an address. What is not UTF-8 names no article.
pub(super) struct ArticlePath(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for ArticlePath {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        path.map_or_else(|_| Err(Problem::no_such_article(parts.uri.path())), |Path(id)| Ok(Self(id)))
    }
}

/// A JSON body of a known shape.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned + Send + 'static> FromRequest<AppState> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request<Body>, state: &AppState) -> Result<Self, Problem> {
        body::object(request, state).await.map(Self)
    }
}

/// A question in a query string: `q`, and optionally `limit`, `explain` and the filter, whose names may be repeated.
#[derive(Debug)]
pub(super) struct QuestionQuery(pub(super) AskRequest);

impl<S: Send + Sync> FromRequestParts<S> for QuestionQuery {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let request = read(pairs(parts, state).await?, "q, limit, offset, explain")?;
        Ok(Self(request))
    }
}

/// A question in a query string that is searched for: besides what [`QuestionQuery`] reads, `unit`.
#[derive(Debug)]
pub(super) struct SearchQuery {
    pub(super) request: AskRequest,
    pub(super) unit: Unit,
}

/// What a search ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Passage,
    Article,
}

impl<S: Send + Sync> FromRequestParts<S> for SearchQuery {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let (units, pairs): (Vec<_>, Vec<_>) =
            pairs(parts, state).await?.into_iter().partition(|(name, _)| name == "unit");
        let unit = match units.as_slice() {
            [] => Unit::Passage,
            [(_, unit)] if unit == "passage" => Unit::Passage,
            [(_, unit)] if unit == "article" => Unit::Article,
            [(_, unit)] => return Err(Problem::invalid(format!("unit is {unit:?}; write passage or article"))),
            _ => return Err(Problem::invalid("unit is given twice; search for passages or for articles")),
        };
        Ok(Self { request: read(pairs, "q, unit, limit, explain")?, unit })
    }
}

/// The names and values of a query string.
async fn pairs<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<Vec<(String, String)>, Problem> {
    let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, state).await;
    pairs.map(|Query(pairs)| pairs).map_err(|error| Problem::invalid(error.body_text()))
}

/// A question that is written as names and values. `own` are the names that the route knows besides those of a filter and
/// the history.
fn read(pairs: Vec<(String, String)>, own: &str) -> Result<AskRequest, Problem> {
    let mut question = None;
    let mut request = AskRequest::default();
    let mut filter = FilterRequest::default();
    for (name, value) in pairs {
        match name.as_str() {
            "q" if question.is_some() => {
                return Err(Problem::invalid("q is given twice; ask one question at a time"));
            }
            "q" => question = Some(value),
            "limit" => request.limit = Some(whole_number(&name, &value)?),
            "offset" if own.contains("offset") => request.offset = Some(whole_number(&name, &value)?),
            "explain" => request.explain = truth(&name, &value)?,
            "article" => filter.article.push(value),
            "author" => filter.author.push(value),
            "publication" => filter.publication.push(value),
            "from" => filter.from = Some(value),
            "to" => filter.to = Some(value),
            "history" => request.history.push(Object(TurnRequest { question: value, answer: String::new() })),
            _ => {
                return Err(Problem::invalid(format!(
                    "unknown parameter {name:?}; known are {own}, article, author, publication, from, to and history"
                )));
            }
        }
    }
    request.question = question.ok_or_else(|| Problem::invalid("say what you ask in the parameter q"))?;
    request.filter = Some(Object(filter));
    Ok(request)
}

fn whole_number(name: &str, value: &str) -> Result<usize, Problem> {
    value.parse().map_err(|_| Problem::invalid(format!("{name} is {value:?}; write a whole number")))
}

fn truth(name: &str, value: &str) -> Result<bool, Problem> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Problem::invalid(format!("{name} is {value:?}; write true or false"))),
    }
}

impl TryFrom<AskRequest> for Question {
    type Error = Problem;

    fn try_from(request: AskRequest) -> Result<Self, Problem> {
        if request.callback_url.is_some() {
            return Err(Problem::invalid("callback_url is for POST /v1/ask alone; leave it out").about("callback_url"));
        }
        let history =
            request.history.into_iter().map(|Object(turn)| Turn { question: turn.question, answer: turn.answer });
        let question = Self::new(&request.question)?
            .with_limit(request.limit.unwrap_or(Self::DEFAULT_SENTENCES))?
            .with_offset(request.offset.unwrap_or_default())?
            .with_history(history.collect())?
            .with_filter(request.filter.map(|Object(filter)| filter).unwrap_or_default().try_into()?)?;
        Ok(question.with_explanation(request.explain))
    }
}

/// Refuses a filter that names an article which does not exist: nothing could answer, and a mistyped id would look like
/// an article that has no answer.
pub(super) fn known_articles(question: &Question, view: &dyn View) -> Result<(), Problem> {
    let unknown = question.filter().articles.iter().find(|id| view.header(id).is_none());
    unknown.map_or(Ok(()), |id| {
        Err(Problem::invalid(format!(
            "the filter names the article {id:?}, which is not here; GET /v1/articles lists them"
        )))
    })
}

impl TryFrom<FilterRequest> for Filter {
    type Error = Problem;

    fn try_from(filter: FilterRequest) -> Result<Self, Problem> {
        let day = |name: &str, text: Option<String>| {
            let parse = |text: String| {
                text.parse::<Date>()
                    .map_err(|_| Problem::invalid(format!("{name} is {text:?}; write a day as 2015-10-16")))
            };
            text.map(parse).transpose()
        };
        Ok(Self {
            from: day("from", filter.from)?,
            to: day("to", filter.to)?,
            articles: filter.article,
            authors: filter.author,
            publications: filter.publication,
        })
    }
}

//! `GET /`: a question and its answer, with every sentence linked to its place in the article.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::super::AppState;
use super::super::documents::{Document, DocumentKey};
use super::super::gate::{Pin, Turn};
use super::super::problem::Problem;
use super::super::routes::questions::{Offer, offer};
use super::super::wire::{AnswerBody, json};
use super::answer::shown as shown_answer;
use super::words::{self, Words};
use super::{finish, refused, respond};
use crate::assistant::{Facts, Sample};
use crate::question::{Filter, Question};

/// Number of questions that are offered to begin with.
const SAMPLES: usize = 5;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    q: String,
    /// The id of the article that alone is asked.
    article: String,
}

pub(in super::super) async fn page(
    State(state): State<AppState>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response<Body> {
    let asked = asked.map_or_else(|_| Asked::default(), |Query(asked)| asked);
    let words = words::asked_for(&headers);
    let pin = state.pin();
    let done = match Box::pin(shown(&state, &pin, asked.clone(), words)).await {
        // Whoever was refused keeps the question.
        Err(refusal) => {
            let scope = (!asked.article.is_empty()).then(|| context! { id => &asked.article, title => &asked.article });
            let content = Content { scope, problem: Some(refusal.detail().to_owned()), ..Content::default() };
            let page = whole(&state, pin.facts(), words, asked.q.trim(), content);
            page.map(|page| (refusal.status(), Arc::new(page)))
        }
        done => done,
    };
    match done {
        Ok((status, page)) => respond(&headers, status, &page),
        Err(problem) => refused(&headers, &problem),
    }
}

/// What the page shows besides the question.
#[derive(Debug, Default)]
struct Content {
    /// Id and title of the article that alone is asked.
    scope: Option<Value>,
    problem: Option<String>,
    answer: Option<Value>,
    /// The same answer as JSON: the script takes it from there and does not ask again, so one visit is one question.
    script: Option<Value>,
    offer: Option<Arc<Offer>>,
}

/// The page with its status. The one without a question is kept.
async fn shown(
    state: &AppState,
    pin: &Pin,
    asked: Asked,
    words: &'static Words,
) -> Result<(StatusCode, Arc<Document>), Problem> {
    let is_empty = asked.q.trim().is_empty() && asked.article.is_empty();
    let (own, pinned) = (state.clone(), pin.clone());
    let make = async move {
        let offer = offer(&own, &pinned, None).await?;
        let state = own.clone();
        own.in_turn_at(&pinned, move |turn| made(turn, &state, &asked, offer, words)).await?
    };
    if is_empty {
        let make = async { make.await.map(|(_, page)| page) };
        let page = Box::pin(state.documents.get(pin, DocumentKey::ChatPage(words.language), make)).await?;
        return Ok((StatusCode::OK, page));
    }
    make.await.map(|(status, page)| (status, Arc::new(page)))
}

/// Makes the page: with an answer, where something was asked.
fn made(
    turn: &Turn<'_>,
    state: &AppState,
    asked: &Asked,
    offer: Arc<Offer>,
    words: &Words,
) -> Result<(StatusCode, Document), Problem> {
    let Asked { q: asked, article } = asked;
    let view = turn.view();
    let scope = view.header(article);
    let scope = scope.map(|header| context! { id => article.clone(), title => header.metadata.title.clone() });
    let filter = Filter { articles: scope.iter().map(|_| article.clone()).collect(), ..Filter::default() };
    let (status, problem, answer) = match Question::new(asked).and_then(|question| question.with_filter(filter)) {
        _ if scope.is_none() && !article.is_empty() => {
            (StatusCode::NOT_FOUND, Some(words.text("no_article").replace("{id}", article)), None)
        }
        _ if asked.trim().is_empty() => (StatusCode::OK, None, None),
        Ok(question) => (StatusCode::OK, None, Some(turn.ask(&question).0)),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Some(error.to_string()), None),
    };
    let answer = answer.map(|answer| json(&AnswerBody::from(&answer)));
    let script = answer.as_deref().map(in_script);
    let answer = answer.map(|answer| shown_answer(&serde_json::from_str(&answer).unwrap_or_default(), words));
    let content = Content { scope, problem, answer, script, offer: Some(offer) };
    Ok((status, whole(state, turn.facts(), words, asked.trim(), content)?))
}

/// The whole page.
fn whole(
    state: &AppState,
    facts: &Facts,
    words: &Words,
    question: &str,
    content: Content,
) -> Result<Document, Problem> {
    let Content { scope, problem, answer, script, offer } = content;
    let newest = offer.as_ref().and_then(|offer| offer.newest.as_ref());
    let sample = |sample: &Sample| {
        let link = format!("/?q={}", utf8_percent_encode(&sample.question, NON_ALPHANUMERIC));
        context! { text => sample.question.clone(), link }
    };
    let samples = offer.iter().flat_map(|offer| &offer.questions).take(SAMPLES).map(sample);
    let setting = serde_json::json!({ "longest": Question::LONGEST, "turns": Question::MOST_TURNS, "keeps": state.store.is_some() });
    let variables = context! {
        articles => facts.articles,
        count => words.text("articles_count").replace("{articles}", &facts.articles.to_string()),
        newest => newest.map(|date| words.text("newest").replace("{date}", date)),
        samples => samples.collect::<Vec<Value>>(),
        scope,
        question,
        problem,
        answer,
        script,
        words => in_script(words.json),
        setting => in_script(&setting.to_string()),
    };
    finish(words, "chat.html", variables)
}

/// JSON for a script element, in which nothing reads as markup: no text of an article can end the element.
fn in_script(json: &str) -> Value {
    Value::from_safe_string(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

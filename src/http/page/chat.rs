//! `GET /`: a question and its answer, with every sentence linked to its place in the article.

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::super::AppState;
use super::render;
use super::words::{self, Words};
use crate::answer::cite::link;
use crate::answer::{Answer, CitedSentence};
use crate::corpus::byline;
use crate::question::{Filter, Question};

/// So many questions are offered to begin with.
const SAMPLES: usize = 5;

#[derive(Debug, Default, Deserialize)]
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
    let Asked { q: asked, article } = asked.map_or_else(|_| Asked::default(), |Query(asked)| asked);
    let words = words::asked_for(&headers);
    let snapshot = state.assistant.snapshot();
    let scope =
        snapshot.find(&article).map(|rank| context! { id => article.clone(), title => snapshot.card(rank).title });
    let filter = Filter { articles: scope.iter().map(|_| article.clone()).collect(), ..Filter::default() };
    let (status, problem, answer) = match Question::new(&asked).and_then(|question| question.with_filter(filter)) {
        _ if scope.is_none() && !article.is_empty() => {
            (StatusCode::NOT_FOUND, Some(words.text("no_article").replace("{id}", &article)), None)
        }
        _ if asked.trim().is_empty() => (StatusCode::OK, None, None),
        Ok(question) => {
            match state.in_turn(move |state, asking| show(&asking.ask(&state.assistant, &question).0, words)).await {
                Ok(shown) => (StatusCode::OK, None, Some(shown)),
                Err(busy) => (busy.status(), Some(busy.detail().to_owned()), None),
            }
        }
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Some(error.to_string()), None),
    };
    let offer = state.samples.of(&state.assistant);
    let newest = offer.newest.as_ref().map(|date| words.text("newest").replace("{date}", date));
    let samples: Vec<Value> = offer
        .questions
        .iter()
        .take(SAMPLES)
        .map(|sample| {
            let link = format!("/?q={}", utf8_percent_encode(&sample.question, NON_ALPHANUMERIC));
            context! { text => sample.question.clone(), link }
        })
        .collect();
    let setting = serde_json::json!({ "longest": Question::LONGEST, "turns": Question::MOST_TURNS, "keeps": state.store.is_some() });
    let variables = context! {
        articles => snapshot.articles(),
        count => words.text("articles_count").replace("{articles}", &snapshot.articles().to_string()),
        newest,
        samples,
        scope,
        question => asked.trim(),
        problem,
        answer,
        words => in_script(words.json),
        setting => in_script(&setting.to_string()),
    };
    render(&headers, status, "chat.html", variables)
}

/// JSON for a script element, which no end mark in it may end.
fn in_script(json: &str) -> Value {
    Value::from_safe_string(json.replace('<', "\\u003c"))
}

/// The answer as the template has it.
fn show(answer: &Answer, words: &Words) -> Value {
    let sentence = |sentence: &CitedSentence| {
        let source = &answer.sources[sentence.citation - 1];
        let label = words.text("source_number").replace("{number}", &sentence.citation.to_string());
        context! {
            text => sentence.text.clone(),
            context => sentence.context.as_ref().map(|context| context.text.clone()),
            number => sentence.citation,
            title => source.title.clone(),
            language => source.language.code(),
            label => label.replace("{title}", &source.title),
            link => format!("{}#quote", link(&sentence.article, sentence.span)),
        }
    };
    let all = |sentences: &[CitedSentence]| sentences.iter().map(sentence).collect::<Vec<Value>>();
    let sources = answer.sources.iter().map(|source| {
        context! {
            number => source.number,
            title => source.title.clone(),
            byline => byline(source.author.as_deref(), source.publication.as_deref(), source.date),
            link => format!("{}#quote", source.link),
        }
    });
    let interpreted = answer.interpreted_as.as_ref();
    context! {
        interpreted => interpreted.map(|question| words.text("answered_from").replace("{question}", question)),
        message => answer.message.clone(),
        sentences => all(&answer.sentences),
        nearest => all(&answer.nearest),
        sources => sources.collect::<Vec<Value>>(),
    }
}

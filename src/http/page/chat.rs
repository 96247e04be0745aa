//! `GET /`: a question and its answer, with every sentence linked to its place in the article.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{Response, StatusCode};
use minijinja::context;
use minijinja::value::Value;
use serde::Deserialize;

use super::{byline, render};
use crate::answer::cite::link;
use crate::answer::{Answer, CitedSentence};
use crate::assistant::Assistant;
use crate::question::Question;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    q: String,
}

pub(in super::super) async fn page(
    State(assistant): State<Arc<Assistant>>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response<Body> {
    let asked = asked.map_or_else(|_| String::new(), |Query(asked)| asked.q);
    let articles = assistant.snapshot().articles();
    if asked.trim().is_empty() {
        let nothing = ();
        return render(
            StatusCode::OK,
            "chat.html",
            context! { articles, question => "", problem => nothing, answer => nothing },
        );
    }
    match Question::new(&asked) {
        Ok(question) => {
            let answer = show(&assistant.ask(&question));
            render(
                StatusCode::OK,
                "chat.html",
                context! { articles, question => question.text(), problem => (), answer },
            )
        }
        Err(error) => {
            let problem = error.to_string();
            render(
                StatusCode::UNPROCESSABLE_ENTITY,
                "chat.html",
                context! { articles, question => asked, problem, answer => () },
            )
        }
    }
}

/// The answer as the template has it.
fn show(answer: &Answer) -> Value {
    let sentence = |sentence: &CitedSentence| {
        let source = &answer.sources[sentence.citation - 1];
        context! {
            text => sentence.text.clone(),
            number => sentence.citation,
            title => source.title.clone(),
            link => format!("{}#quote", link(&sentence.article, sentence.span)),
        }
    };
    let all = |sentences: &[CitedSentence]| sentences.iter().map(sentence).collect::<Vec<Value>>();
    let sources: Vec<Value> = answer
        .sources
        .iter()
        .map(|source| {
            context! {
                number => source.number,
                title => source.title.clone(),
                byline => byline(source.author.as_deref(), source.publication.as_deref(), source.date),
                link => format!("{}#quote", source.link),
            }
        })
        .collect();
    context! {
        message => answer.message.clone(),
        sentences => all(&answer.sentences),
        nearest => all(&answer.nearest),
        sources,
    }
}

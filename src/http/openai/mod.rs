//! The routes of OpenAI's API, so that whoever speaks it asks the articles by changing a base URL.
//!
//! [`conversation`] reads messages into a question with its history, [`said`](super::said) makes an answer one text with citations,
//! and [`chat`] and [`responses`] put that into the shapes of the two endpoints. Nothing here writes: the text consists
//! of the same sentences, numbers and links as on every other surface.

pub(super) mod chat;
mod conversation;
pub(super) mod error;
pub(super) mod model;
mod remembered;
pub(super) mod response_events;
pub(super) mod responses;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;

pub(super) use self::remembered::Remembered;
use super::cited_text::CitedText;
use super::gate::Turn;
use super::problem::Problem;
use super::{AppState, body};
use crate::answer::Answer;
use crate::question::Question;

/// The name of the only model: there is none, and clients must name one.
const MODEL: &str = "citewire";

/// A body in which unknown fields are ignored, as OpenAI's clients expect.
pub(super) struct Lenient<T>(pub(super) T);

impl<T: DeserializeOwned + Send + 'static> FromRequest<AppState> for Lenient<T> {
    type Rejection = Problem;

    async fn from_request(request: Request<Body>, state: &AppState) -> Result<Self, Problem> {
        body::object(request, state).await.map(Self)
    }
}

/// Refuses any model but ours. None at all is taken for ours.
fn known_model(model: Option<&str>) -> Result<(), Problem> {
    match model {
        None | Some("" | MODEL) => Ok(()),
        Some(other) => Err(no_such_model(other)),
    }
}

fn no_such_model(name: &str) -> Problem {
    let detail = format!("the model {name:?} does not exist here; the only one is {MODEL:?}");
    Problem::new(StatusCode::NOT_FOUND, "model_not_found", detail).about("model")
}

/// The answer to a question, and what it is as one text.
async fn answered(state: &AppState, question: &Question) -> Result<(Answer, CitedText), Problem> {
    let (own, question) = (state.clone(), question.clone());
    let work = move |turn: &Turn<'_>| {
        let (answer, _) = turn.ask(&question);
        let text = CitedText::new(&answer, turn.prompts(), &own.site, own.lists_sources);
        (answer, text)
    };
    state.in_turn(work).await
}

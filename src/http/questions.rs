//! `GET /v1/questions`: questions that the articles answer, to begin with or to ask next.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::Response;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::AppState;
use super::problem::Problem;
use crate::assistant::{Assistant, Sample};

/// Questions when nothing is said.
const DEFAULT_LIMIT: usize = 5;
/// The most questions.
const MOST: usize = 10;

/// What there is to ask about.
#[derive(Debug)]
pub(super) struct Offer {
    snapshot: String,
    /// Questions that are answered.
    pub(super) questions: Vec<Sample>,
    /// The date of the newest article that has one.
    pub(super) newest: Option<String>,
}

/// The offer, made once a snapshot: finding questions takes as long as some hundred answers.
#[derive(Debug, Default)]
pub(super) struct Samples(ArcSwapOption<Offer>);

impl Samples {
    /// What the articles offer now.
    pub(super) fn of(&self, assistant: &Assistant) -> Arc<Offer> {
        let snapshot = assistant.snapshot();
        if let Some(kept) = self.0.load_full().filter(|kept| kept.snapshot == snapshot.id) {
            return kept;
        }
        let dates = snapshot.ranks().filter_map(|rank| snapshot.record(rank).dates);
        let made = Arc::new(Offer {
            snapshot: snapshot.id.clone(),
            questions: assistant.questions(None, MOST),
            newest: dates.map(|date| date.to_string()).max(),
        });
        self.0.store(Some(Arc::clone(&made)));
        made
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// The id of the article that is to answer.
    #[param(example = "handbook-asking-with-curl")]
    article: Option<String>,
    /// The most questions; 5 when nothing is said.
    #[param(minimum = 1, maximum = 10)]
    limit: Option<usize>,
}

/// Questions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Questions)]
pub(super) struct QuestionsBody {
    questions: Vec<QuestionBody>,
}

/// A question and the sentence that answers it first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SampleQuestion)]
struct QuestionBody {
    question: String,
    article: String,
    start: u32,
    end: u32,
}

impl From<Sample> for QuestionBody {
    fn from(sample: Sample) -> Self {
        let Sample { question, article, span } = sample;
        Self { question, article: article.to_string(), start: span.start, end: span.end }
    }
}

/// Questions that the articles, or one of them, answer.
#[utoipa::path(
    get, path = "/v1/questions", tag = "Asking", params(Wanted),
    responses(
        (status = 200, description = "The questions", body = QuestionsBody),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(super) async fn questions(
    State(state): State<AppState>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response<Body>, Problem> {
    let Query(wanted) = wanted.map_err(|error| Problem::invalid(error.body_text()))?;
    let limit = wanted.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} questions")));
    }
    let samples: Vec<Sample> = match wanted.article {
        None => state.samples.of(&state.assistant).questions.iter().take(limit).cloned().collect(),
        Some(id) if state.assistant.snapshot().find(&id).is_none() => return Err(Problem::no_such_article(&id)),
        Some(id) => state.assistant.questions(Some(&id), limit),
    };
    let questions = samples.into_iter().map(QuestionBody::from).collect();
    Ok(Json(QuestionsBody { questions }).into_response())
}

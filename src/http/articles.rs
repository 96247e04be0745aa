//! `GET /v1/articles` and `GET /v1/articles/{id}`: what there is to quote from.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::Response;
use axum::response::IntoResponse;
use serde::Deserialize;

use super::extract::ArticlePath;
use super::problem::Problem;
use super::wire::{ArticleBody, ArticleCard, ArticlesBody};
use crate::assistant::Assistant;

/// Articles a page when nothing is said.
const DEFAULT_LIMIT: usize = 50;
/// The most articles a page.
const MOST: usize = 200;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    limit: Option<usize>,
    /// The id after which the page begins.
    after: Option<String>,
}

pub(super) async fn list(
    State(assistant): State<Arc<Assistant>>,
    page: Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Result<Response<Body>, Problem> {
    let Query(page) = page.map_err(|error| Problem::invalid(error.body_text()))?;
    let limit = page.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} articles")));
    }
    let snapshot = assistant.snapshot();
    let mut rest = snapshot.articles_after(page.after.as_deref()).peekable();
    let shown: Vec<_> = rest.by_ref().take(limit).collect();
    let next = shown.last().filter(|_| rest.peek().is_some()).map(|&article| snapshot.id_of(article));
    let body = ArticlesBody {
        snapshot: &snapshot.id,
        total: snapshot.articles(),
        articles: shown.into_iter().map(|article| ArticleCard::new(&snapshot, article)).collect(),
        next,
    };
    Ok(Json(body).into_response())
}

pub(super) async fn one(
    State(assistant): State<Arc<Assistant>>,
    ArticlePath(id): ArticlePath,
) -> Result<Response<Body>, Problem> {
    let snapshot = assistant.snapshot();
    let rank = snapshot.find(&id).ok_or_else(|| Problem::no_such_article(&id))?;
    let article = snapshot.article(rank);
    Ok(Json(ArticleBody::new(ArticleCard::new(&snapshot, rank), &article)).into_response())
}

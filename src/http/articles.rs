//! `GET /v1/articles` and `GET /v1/articles/{id}`: what there is to quote from.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Response};
use axum::response::IntoResponse;
use serde::Deserialize;
use utoipa::IntoParams;

use super::entity;
use super::extract::ArticlePath;
use super::problem::Problem;
use super::wire::{ArticleBody, ArticleCard, ArticlesBody};
use crate::assistant::Assistant;
use crate::corpus::Sha256;

/// Articles a page when nothing is said.
const DEFAULT_LIMIT: usize = 50;
/// The most articles a page.
const MOST: usize = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Page {
    /// The most articles of one page; 50 when nothing is said.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<usize>,
    /// The id after which the page begins.
    after: Option<String>,
}

/// The articles that there are to quote from, in the order of their ids.
#[utoipa::path(
    get, path = "/v1/articles", operation_id = "list_articles", tag = "Articles", params(Page),
    responses(
        (status = 200, description = "A page of them", body = ArticlesBody<'static>),
        (status = 304, description = "The client has it already"),
    ),
)]
pub(super) async fn list(
    State(assistant): State<Arc<Assistant>>,
    headers: HeaderMap,
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
    // Everything on the page follows from the snapshot and from which page it is.
    let name = Sha256::of(format!("{} {limit} {:?}", snapshot.id, page.after).as_bytes()).to_string();
    Ok(entity::tagged(&headers, &name, Json(body).into_response()))
}

/// One article with its paragraphs and sentences and where they stand.
#[utoipa::path(
    get, path = "/v1/articles/{id}", operation_id = "article", tag = "Articles",
    params(("id" = String, Path, description = "The article's id", example = "handbook-asking-with-curl")),
    responses(
        (status = 200, description = "The article", body = ArticleBody<'static>),
        (status = 304, description = "The client has it already"),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(super) async fn one(
    State(assistant): State<Arc<Assistant>>,
    headers: HeaderMap,
    ArticlePath(id): ArticlePath,
) -> Result<Response<Body>, Problem> {
    let snapshot = assistant.snapshot();
    let rank = snapshot.find(&id).ok_or_else(|| Problem::no_such_article(&id))?;
    let article = snapshot.article(rank);
    let response = Json(ArticleBody::new(ArticleCard::new(&snapshot, rank), &article)).into_response();
    // Everything in it follows from the text.
    Ok(entity::tagged(&headers, &article.sha256.to_string(), response))
}

//! `GET /v1/articles` and `GET /v1/articles/{id}`: what there is to quote from.

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Response};
use axum::response::IntoResponse;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::corpus::Sha256;
use crate::http::AppState;
use crate::http::documents::{Document, DocumentKey};
use crate::http::etag;
use crate::http::extract::ArticlePath;
use crate::http::gate::Turn;
use crate::http::parts::{self, Parts};
use crate::http::problem::Problem;
use crate::http::wire::{ArticleBody, ArticleCard, ArticlesBody, json};
use crate::view::ALL_BLOCKS;

/// Articles a page when nothing is said.
const DEFAULT_LIMIT: usize = 50;
/// The most articles a page.
const MOST: usize = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Page {
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
pub(in crate::http) async fn list(
    State(state): State<AppState>,
    headers: HeaderMap,
    page: Result<Query<Page>, QueryRejection>,
) -> Result<Response<Body>, Problem> {
    let Query(page) = page.map_err(|error| Problem::invalid(error.body_text()))?;
    let limit = page.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::invalid(format!("the limit is {limit}; ask for 1 to {MOST} articles")));
    }
    state.in_turn(move |turn| listed(turn, &headers, limit, page.after.as_deref())).await
}

/// The page of at most `limit` articles behind the one with the id `after`.
fn listed(turn: &Turn<'_>, headers: &HeaderMap, limit: usize, after: Option<&str>) -> Response<Body> {
    let view = turn.view();
    let corpus = view.corpus();
    // One more than is shown tells whether there is a next page.
    let mut shown = view.headers_after(after, limit + 1);
    let has_more = shown.len() > limit;
    shown.truncate(limit);
    let body = ArticlesBody {
        snapshot: &corpus.snapshot,
        total: corpus.articles,
        articles: shown.iter().map(|article| ArticleCard::new(article)).collect(),
        next: shown.last().filter(|_| has_more).map(|article| article.id.as_str()),
    };
    let body = json(&body);
    let tag = tag_of(&body);
    etag::tagged(headers, &tag, ([(CONTENT_TYPE, "application/json")], body).into_response())
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct WhichPart {
    /// The number of the part of a long article, from 1; 1 when nothing is said.
    #[param(minimum = 1)]
    part: Option<usize>,
    /// A byte of the stored text: the part that holds it is given. Not together with `part`.
    at: Option<usize>,
}

/// One article with its paragraphs and sentences and where they stand. An article of more than 128 KiB has several
/// parts: `parts` says how many, and `part` in the query asks for another than the first.
#[utoipa::path(
    get, path = "/v1/articles/{id}", operation_id = "article", tag = "Articles",
    params(
        ("id" = String, Path, description = "The article's id", example = "handbook-asking-with-curl"),
        WhichPart,
    ),
    responses(
        (status = 200, description = "The article", body = ArticleBody<'static>),
        (status = 304, description = "The client has it already"),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "No such part", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn one(
    State(state): State<AppState>,
    headers: HeaderMap,
    ArticlePath(id): ArticlePath,
    which: Result<Query<WhichPart>, QueryRejection>,
) -> Result<Response<Body>, Problem> {
    let Query(which) = which.map_err(|error| Problem::invalid(error.body_text()))?;
    let pin = state.pin();
    let part = match which {
        WhichPart { part: Some(_), at: Some(_) } => {
            return Err(Problem::invalid("send either part or at, not both"));
        }
        WhichPart { part, at: None } => part.unwrap_or(1),
        WhichPart { at: Some(byte), .. } => {
            let wanted = id.clone();
            state.in_turn_at(&pin, move |turn| holding(turn, &wanted, byte)).await??
        }
    };
    let wanted = id.clone();
    let make = async { state.in_turn_at(&pin, move |turn| made(turn, &wanted, part)).await? };
    let article = state.documents.get(&pin, DocumentKey::Article { article: id, part }, make).await?;
    let mut response = [(CONTENT_TYPE, "application/json")].into_response();
    article.fill(&headers, &mut response);
    Ok(etag::tagged(&headers, &article.tag, response))
}

/// The number of the part that holds a byte of the stored text.
fn holding(turn: &Turn<'_>, id: &str, byte: usize) -> Result<usize, Problem> {
    let view = turn.view();
    let header = view.header(id).ok_or_else(|| Problem::no_such_article(id))?;
    if byte >= header.bytes {
        return Err(Problem::invalid(format!("the article has {} bytes; there is no byte {byte}", header.bytes)));
    }
    Ok(parts::holding(view, &header, byte))
}

/// A part of the article as JSON.
fn made(turn: &Turn<'_>, id: &str, part: usize) -> Result<Document, Problem> {
    let view = turn.view();
    let header = view.header(id).ok_or_else(|| Problem::no_such_article(id))?;
    let blocks = view.blocks(id, ALL_BLOCKS).ok_or_else(|| Problem::no_such_article(id))?;
    let parts = Parts::new(view, &header, &blocks);
    let part = parts.numbered(part).ok_or_else(|| {
        Problem::invalid(format!("the article has no part {part}; ask for part 1 to {}", parts.count))
    })?;
    turn.cancelled().check()?;
    let body = json(&ArticleBody::new(view, &header, &blocks, part));
    let tag = tag_of(&body);
    Ok(Document::new(body, tag).compressed())
}

/// The entity tag of a body: a hash of its bytes, since another build may cut the same text otherwise.
fn tag_of(body: &str) -> String {
    Sha256::of(body.as_bytes()).to_string()
}

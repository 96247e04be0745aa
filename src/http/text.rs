//! `GET /v1/articles/{id}/text`: the stored bytes themselves, whole or in part, so that anyone can check a quote.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use http_range_header::parse_range_header;

use super::problem::Problem;
use crate::assistant::Assistant;
use crate::corpus::Article;

pub(super) async fn text(
    State(assistant): State<Arc<Assistant>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response<Body>, Problem> {
    let article = assistant.snapshot().corpus.article(&id).ok_or_else(|| Problem::no_such_article(&id))?;
    Ok(respond(article, &headers))
}

fn respond(article: &Article, headers: &HeaderMap) -> Response<Body> {
    let tag = format!("\"{}\"", article.sha256);
    let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let mut response = if header(IF_NONE_MATCH).is_some_and(|tags| matches_any(tags, &tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        // A range of a text that has changed since is not what the client holds the rest of.
        let range = header(RANGE).filter(|_| header(IF_RANGE).is_none_or(|condition| condition == tag));
        part(&article.text, range)
    };
    let headers = response.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert("cache-control", HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    response
}

/// The bytes of one range; the whole text when there is no range, several of them, or none that can be understood.
fn part(text: &str, range: Option<&str>) -> Response<Body> {
    const PLAIN: (axum::http::HeaderName, &str) = (CONTENT_TYPE, "text/plain; charset=utf-8");
    let whole = || ([PLAIN], text.to_owned()).into_response();
    let Some(Ok(ranges)) = range.map(parse_range_header) else { return whole() };
    match ranges.validate(text.len() as u64) {
        Ok(ranges) if ranges.len() == 1 => {
            let (first, last) = (*ranges[0].start() as usize, *ranges[0].end() as usize);
            let content_range = (CONTENT_RANGE, format!("bytes {first}-{last}/{}", text.len()));
            // A range counts bytes and may begin within a character.
            let bytes = text.as_bytes()[first..=last].to_vec();
            (StatusCode::PARTIAL_CONTENT, [PLAIN], [content_range], bytes).into_response()
        }
        Ok(_) => whole(),
        Err(_) => {
            let detail = format!("the text has {} bytes; ask for a range within them", text.len());
            let problem = Problem::new(StatusCode::RANGE_NOT_SATISFIABLE, "range", detail);
            ([(CONTENT_RANGE, format!("bytes */{}", text.len()))], problem).into_response()
        }
    }
}

/// The weak comparison of RFC 9110, which `If-None-Match` uses.
fn matches_any(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|candidate| candidate == "*" || candidate.trim_start_matches("W/") == tag)
}

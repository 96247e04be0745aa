//! `GET /v1/articles/{id}/text`: the stored bytes themselves, whole or in part, so that anyone can check a quote.

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE, RANGE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use http_range_header::{EndPosition, StartPosition, parse_range_header};

use crate::corpus::Sha256;
use crate::http::AppState;
use crate::http::etag::is_known;
use crate::http::extract::ArticlePath;
use crate::http::gate::Turn;
use crate::http::problem::Problem;
use crate::text::ByteSpan;

/// The stored bytes of an article.
///
/// They are what spans count in, and their SHA-256 is the `ETag`. A range of bytes is served.
#[utoipa::path(
    get, path = "/v1/articles/{id}/text", operation_id = "article_text", tag = "Articles",
    params(
        ("id" = String, Path, description = "The article's id", example = "handbook-asking-with-curl"),
        ("range" = Option<String>, Header, description = "Some of its bytes", example = "bytes=0-99"),
    ),
    responses(
        (status = 200, description = "The text", body = String, content_type = "text/plain"),
        (status = 206, description = "The bytes asked for, which may begin within a character", content_type = "text/plain"),
        (status = 304, description = "The client has it already"),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json"),
        (status = 416, description = "The text has no such bytes", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub(in crate::http) async fn text(
    State(state): State<AppState>,
    ArticlePath(id): ArticlePath,
    headers: HeaderMap,
) -> Result<Response<Body>, Problem> {
    let read = move |turn: &Turn<'_>| {
        let header = turn.view().header(&id).ok_or_else(|| Problem::no_such_article(&id))?;
        let text = turn.bytes(&id, ByteSpan::new(0, header.bytes)).unwrap_or_default();
        Ok(respond(&text, header.sha256, &headers))
    };
    state.in_turn(read).await?
}

fn respond(text: &Bytes, sha256: Sha256, headers: &HeaderMap) -> Response<Body> {
    let tag = format!("\"{sha256}\"");
    let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let mut response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        // A range of a text that has changed since is not what the client holds the rest of.
        let range = header(RANGE).filter(|_| header(IF_RANGE).is_none_or(|condition| condition == tag));
        part(text, range)
    };
    let headers = response.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert("cache-control", HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    response
}

/// What a `Range` header asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Everything: no range, several of them, or none that can be understood (RFC 9110, section 14.2).
    Whole,
    /// The bytes from the first to the last, both included.
    Part(usize, usize),
    /// Nothing that there is.
    Beyond,
}

fn wanted(range: Option<&str>, length: usize) -> Wanted {
    let Some(Ok(parsed)) = range.map(parse_range_header) else { return Wanted::Whole };
    let [range] = parsed.ranges.as_slice() else { return Wanted::Whole };
    let last = length.saturating_sub(1) as u64;
    let (first, last) = match (range.start, range.end) {
        // A suffix longer than the text is all of it.
        (StartPosition::FromLast(suffix), _) => ((length as u64).saturating_sub(suffix), last),
        (StartPosition::Index(first), EndPosition::Index(end)) if end < first => return Wanted::Whole,
        (StartPosition::Index(first), EndPosition::Index(end)) => (first, end.min(last)),
        (StartPosition::Index(first), EndPosition::LastByte) => (first, last),
    };
    if first >= length as u64 { Wanted::Beyond } else { Wanted::Part(first as usize, last as usize) }
}

/// The bytes that are wanted.
fn part(text: &Bytes, range: Option<&str>) -> Response<Body> {
    const PLAIN: (HeaderName, &str) = (CONTENT_TYPE, "text/plain; charset=utf-8");
    match wanted(range, text.len()) {
        Wanted::Whole => ([PLAIN], text.clone()).into_response(),
        Wanted::Part(first, last) => {
            let content_range = (CONTENT_RANGE, format!("bytes {first}-{last}/{}", text.len()));
            // A range counts bytes and may begin within a character.
            let bytes = text.slice(first..=last);
            (StatusCode::PARTIAL_CONTENT, [PLAIN], [content_range], bytes).into_response()
        }
        Wanted::Beyond => {
            let detail = format!("the text has {} bytes; ask for a range within them", text.len());
            let problem = Problem::new(StatusCode::RANGE_NOT_SATISFIABLE, "range", detail);
            ([(CONTENT_RANGE, format!("bytes */{}", text.len()))], problem).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, wanted};

    fn check(range: &str, expected: Wanted) {
        assert_eq!(wanted(Some(range), 10), expected, "{range}");
    }

    #[test]
    fn one_range_is_a_part() {
        check("bytes=2-4", Wanted::Part(2, 4));
        check("bytes=2-", Wanted::Part(2, 9));
        check("bytes=2-99", Wanted::Part(2, 9));
        check("bytes=-3", Wanted::Part(7, 9));
        check("bytes=-99", Wanted::Part(0, 9));
    }

    #[test]
    fn what_is_no_single_range_is_ignored() {
        check("bytes=5-2", Wanted::Whole);
        check("bytes=0-1,3-4", Wanted::Whole);
        check("lines=1-2", Wanted::Whole);
        assert_eq!(wanted(None, 10), Wanted::Whole);
    }

    #[test]
    fn what_lies_beyond_the_text_is_refused() {
        check("bytes=10-", Wanted::Beyond);
    }
}

//! What a client has already need not be sent again: `ETag` and `If-None-Match` of RFC 9110.

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;

/// True when the client has what this tag stands for: the weak comparison, which `If-None-Match` uses.
pub(super) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|line| line.split(',')).map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

/// The response with its tag, which is `"name"`, or 304 without a body when the client has it already.
pub(super) fn tagged(headers: &HeaderMap, name: &str, response: Response<Body>) -> Response<Body> {
    let tag = format!("\"{name}\"");
    let mut response = if is_known(headers, &tag) {
        let mut known = StatusCode::NOT_MODIFIED.into_response();
        known.headers_mut().extend(response.headers().clone().into_iter().filter_map(|(name, value)| {
            let name = name.filter(|name| !name.as_str().starts_with("content-"))?;
            Some((name, value))
        }));
        known
    } else {
        response
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::is_known;
    use axum::http::{HeaderMap, HeaderValue, header::IF_NONE_MATCH};

    #[test]
    fn any_of_several_tags_is_enough() {
        for (tags, expected) in
            [("\"a\"", true), ("W/\"a\"", true), ("\"b\", \"a\"", true), ("*", true), ("\"b\"", false)]
        {
            let headers = HeaderMap::from_iter([(IF_NONE_MATCH, HeaderValue::from_static(tags))]);
            assert_eq!(is_known(&headers, "\"a\""), expected, "{tags}");
        }
    }
}

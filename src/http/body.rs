//! JSON bodies: read off the runtime's threads when they are large, and bounded in the number of their parts.

use std::fmt;
use std::marker::PhantomData;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, SeqAccess, Visitor};

use super::AppState;
use super::object::Object;
use super::problem::Problem;
use super::room::SMALL_BYTES;

/// The most parts of a list in a body, such as messages of a conversation.
const MOST_PARTS: usize = 5_000;

/// The JSON object of a request. A large one is read by the threads of the gate, within its bound.
///
/// # Errors
/// When the body is no JSON, or another object than is wanted, or larger than a body may be.
pub(super) async fn object<T>(request: Request<Body>, state: &AppState) -> Result<T, Problem>
where
    T: DeserializeOwned + Send + 'static,
{
    if !is_json(request.headers()) {
        let detail = "send JSON with the header content-type: application/json";
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", detail));
    }
    let body = bytes(request).await?;
    let read = |body: &Bytes| Json::<Object<T>>::from_bytes(body).map_err(|rejection| of_rejection(&rejection));
    looked_through(body, state, read).await?.map(|Json(Object(body))| body)
}

/// The whole body of a request, within the bound of its route.
///
/// # Errors
/// When it is larger, or does not come to its end.
pub(super) async fn bytes(request: Request<Body>) -> Result<Bytes, Problem> {
    let body = Bytes::from_request(request, &()).await;
    body.map_err(|rejection| of_rejection(&JsonRejection::BytesRejection(rejection)))
}

/// What `look` finds in a body. A small one is looked through here, in a tenth of a millisecond, and a large one by the
/// threads of the gate.
///
/// # Errors
/// When as many requests wait as may wait.
pub(super) async fn looked_through<T: Send + 'static>(
    body: Bytes,
    state: &AppState,
    look: impl FnOnce(&Bytes) -> T + Send + 'static,
) -> Result<T, Problem> {
    if body.len() <= SMALL_BYTES { Ok(look(&body)) } else { state.gate.off_runtime(move || look(&body)).await }
}

/// True for `application/json` and its relatives, such as `application/problem+json`.
fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn of_rejection(rejection: &JsonRejection) -> Problem {
    let status = rejection.status();
    match rejection {
        JsonRejection::JsonSyntaxError(error) => Problem::new(status, "syntax", error.body_text()),
        JsonRejection::JsonDataError(error) => Problem::new(status, "invalid", error.body_text()),
        _ if status == StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(),
        _ => Problem::new(status, "body", "the body could not be read; send it again"),
    }
}

/// A list of at most [`MOST_PARTS`] parts. The rest of a longer one is not read.
///
/// # Errors
/// When it is longer, or no list of such parts.
pub(super) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    match TextOrList::deserialize(deserializer)? {
        TextOrList::List(list) => Ok(list),
        TextOrList::Text(_) => Err(D::Error::custom("write a list")),
    }
}

/// A text, or a list of at most [`MOST_PARTS`] parts.
#[derive(Debug)]
pub(super) enum TextOrList<T> {
    Text(String),
    List(Vec<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for TextOrList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrListVisitor(PhantomData))
    }
}

struct TextOrListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for TextOrListVisitor<T> {
    type Value = TextOrList<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text or a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(TextOrList::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(part) = parts.next_element()? {
            if list.len() == MOST_PARTS {
                return Err(A::Error::custom(format_args!(
                    "the list has more than {MOST_PARTS} parts; send the last ones"
                )));
            }
            list.push(part);
        }
        Ok(TextOrList::List(list))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header::CONTENT_TYPE;
    use axum::http::{HeaderMap, HeaderValue};
    use serde::de::IgnoredAny;

    use super::{MOST_PARTS, TextOrList, is_json};

    #[test]
    fn json_is_named_in_several_ways() {
        for (kind, expected) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("application/ld+json", true),
            ("text/json", false),
            ("application/x-www-form-urlencoded", false),
        ] {
            let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
            assert_eq!(is_json(&headers), expected, "{kind}");
        }
        assert!(!is_json(&HeaderMap::new()));
    }

    #[test]
    fn a_list_is_bounded_and_the_rest_is_not_read() {
        let of = |parts: usize, end: &str| format!("[{}{end}", "{},".repeat(parts));
        let read = |text: String| serde_json::from_str::<TextOrList<IgnoredAny>>(&text);
        assert!(matches!(read(of(MOST_PARTS - 1, "{}]")), Ok(TextOrList::List(list)) if list.len() == MOST_PARTS));
        let error = read(of(MOST_PARTS + 1, "no JSON")).expect_err("too many").to_string();
        assert!(error.contains("more than 5000 parts; send the last ones"), "{error}");
    }
}

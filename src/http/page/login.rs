//! `GET` and `POST /login`, `POST /logout`: a person shows a key once, and the browser keeps a session in a cookie that no
//! script reads.

use axum::Form;
use axum::body::Body;
use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use minijinja::context;
use serde::Deserialize;

use super::super::access::Shown;
use super::super::origins::is_from_another_site;
use super::super::problem::Problem;
use super::super::{AppState, clock};
use super::{problem, refused, render};
use crate::access::{Refused, Scope};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    /// Where to go on.
    next: String,
    /// The key, where the form is sent.
    key: Option<String>,
}

/// Bytes of the form: a key and an address.
const MOST_BYTES: usize = 16 * 1024;

/// The route `/login`.
pub(in super::super) fn route() -> MethodRouter<AppState> {
    get(page).post(show).layer(DefaultBodyLimit::max(MOST_BYTES))
}

/// The page that asks for a key in the place of the one that was wanted.
pub(in super::super) fn ask(headers: &HeaderMap, wanted: &Uri, refused: Refused) -> Response<Body> {
    let next = wanted.path_and_query().map_or("/", |path| path.as_str());
    form(headers, StatusCode::UNAUTHORIZED, next, refused == Refused::Forbidden, false)
}

/// `GET /login`: the form, and for those who have a session the way to end it.
async fn page(State(state): State<AppState>, headers: HeaderMap, Query(wanted): Query<Wanted>) -> Response<Body> {
    form(&headers, StatusCode::OK, &wanted.next, false, state.access.sessions.presented(&headers).is_some())
}

/// `POST /login`: begins a session when the key is right.
async fn show(
    State(state): State<AppState>,
    headers: HeaderMap,
    shown: Result<Form<Wanted>, FormRejection>,
) -> Response<Body> {
    if is_from_another_site(&headers, &state.site) {
        return foreign(&headers);
    }
    let (key, next) = match shown {
        Ok(Form(Wanted { key: Some(key), next })) => (key, next),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let detail = "the form is larger than a key and an address; open the page again";
            return unkept(problem(&headers, StatusCode::PAYLOAD_TOO_LARGE, detail));
        }
        _ => return unkept(problem(&headers, StatusCode::BAD_REQUEST, "the form is not whole; open the page again")),
    };
    let Ok(key) = state.access.key(Shown::Key(key.trim()), Scope::Ask, clock::now()) else {
        return form(&headers, StatusCode::UNAUTHORIZED, &next, true, false);
    };
    let begun = match state.store() {
        Ok(store) => state.access.sessions.begin(store, key).await.map_err(Problem::from),
        Err(problem) => Err(problem),
    };
    match begun {
        Ok(cookie) => see(own(&next), cookie),
        Err(problem) => unkept(refused(&headers, &problem)),
    }
}

/// `POST /logout`: ends the session.
pub(in super::super) async fn leave(State(state): State<AppState>, headers: HeaderMap) -> Response<Body> {
    if is_from_another_site(&headers, &state.site) {
        return foreign(&headers);
    }
    match state.access.sessions.end(state.store.as_ref(), &headers).await {
        Ok(cookie) => see("/login", cookie),
        Err(error) => unkept(refused(&headers, &error.into())),
    }
}

/// The form that asks for a key.
fn form(headers: &HeaderMap, status: StatusCode, next: &str, is_wrong: bool, has_session: bool) -> Response<Body> {
    let variables = context! { next => own(next), wrong => is_wrong, session => has_session };
    unkept(render(headers, status, "login.html", variables))
}

/// A page of another site could sign a person in with a key of its own, and see what that person asks.
fn foreign(headers: &HeaderMap) -> Response<Body> {
    let detail = "a page of another site may not do this; open /login on this server and send the form there";
    unkept(problem(headers, StatusCode::FORBIDDEN, detail))
}

/// Goes on to another page, with this cookie.
fn see(next: &str, cookie: HeaderValue) -> Response<Body> {
    unkept((StatusCode::SEE_OTHER, [(LOCATION, next)], [(SET_COOKIE, cookie)]).into_response())
}

/// Nothing of signing in and out is kept by a browser or a proxy.
fn unkept(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An address of this server, and the chat page in the place of any other.
fn own(next: &str) -> &str {
    let is_own = next.starts_with('/')
        && !next.starts_with("//")
        && next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_own { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::own;

    #[test]
    fn only_addresses_of_this_server_are_gone_on_to() {
        for (next, expected) in [
            ("/articles/a?quote=1-2", "/articles/a?quote=1-2"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example", "/"),
            ("/a\r\nset-cookie: b", "/"),
            ("", "/"),
        ] {
            assert_eq!(own(next), expected, "{next:?}");
        }
    }
}

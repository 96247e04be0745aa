//! `GET` and `POST /login`: a person shows a key once, and the browser keeps it in a cookie that no script reads.

use axum::Form;
use axum::body::Body;
use axum::extract::rejection::FormRejection;
use axum::extract::{Query, State};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Response, StatusCode, Uri};
use axum::response::IntoResponse;
use minijinja::context;
use serde::Deserialize;

use super::super::access::COOKIE_NAME;
use super::super::{AppState, clock};
use super::{problem, render};
use crate::access::{Refused, Scope};

/// How long the browser keeps it, in seconds.
const KEPT: u32 = 30 * 24 * 3600;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Wanted {
    /// Where to go on.
    next: String,
}

#[derive(Debug, Deserialize)]
pub(in super::super) struct Shown {
    key: String,
    #[serde(default)]
    next: String,
}

/// The page that asks for a key in the place of the one that was wanted.
pub(in super::super) fn ask(headers: &HeaderMap, wanted: &Uri, refused: Refused) -> Response<Body> {
    let next = wanted.path_and_query().map_or("/", |path| path.as_str());
    let variables = context! { next => own(next), wrong => refused == Refused::Forbidden };
    render(headers, StatusCode::UNAUTHORIZED, "login.html", variables)
}

pub(in super::super) async fn page(headers: HeaderMap, Query(wanted): Query<Wanted>) -> Response<Body> {
    render(&headers, StatusCode::OK, "login.html", context! { next => own(&wanted.next), wrong => false })
}

/// Sets the cookie when the key is right.
pub(in super::super) async fn show(
    State(state): State<AppState>,
    headers: HeaderMap,
    shown: Result<Form<Shown>, FormRejection>,
) -> Response<Body> {
    let Ok(Form(Shown { key, next })) = shown else {
        return problem(&headers, StatusCode::BAD_REQUEST, "the form is not whole; open the page again");
    };
    let key = key.trim();
    if state.access.check(Some(key), Scope::Ask, clock::now()).is_err() {
        return render(
            &headers,
            StatusCode::UNAUTHORIZED,
            "login.html",
            context! { next => own(&next), wrong => true },
        );
    }
    let secure = if state.site.url.starts_with("https:") { "; Secure" } else { "" };
    // What is no key was let through by an open server, and is not kept.
    let plain: String = key.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let cookie = format!("{COOKIE_NAME}={plain}; Path=/; Max-Age={KEPT}; HttpOnly; SameSite=Strict{secure}");
    (StatusCode::SEE_OTHER, [(LOCATION, own(&next).to_owned()), (SET_COOKIE, cookie)]).into_response()
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

//! The scripts and styles of the pages, part of the binary.
//!
//! All of them stand in one folder whose name is the hash of their contents: a page names the folder that it was made
//! with, modules import each other by relative paths, and a browser may keep what it has for ever.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, Response, StatusCode};
use axum::response::IntoResponse;

use super::super::problem::Problem;
use crate::corpus::Sha256;

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("assets/", $name)))),+] };
}

/// Every file by its name.
static FILES: [(&str, &str); 12] = embedded![
    "actions.js",
    "answer.js",
    "article.js",
    "chat.js",
    "copy.js",
    "dom.js",
    "keys.js",
    "source.js",
    "stream.js",
    "style.css",
    "talks.js",
    "theme.js",
];

/// Digits of the hash in the folder's name.
const DIGITS: usize = 16;

/// The folder of these files, below which nothing ever changes.
pub(super) static FOLDER: LazyLock<String> = LazyLock::new(|| {
    let parts = FILES.iter().flat_map(|(name, text)| [name.as_bytes(), text.as_bytes()]);
    format!("/assets/{}", &Sha256::of_all(parts).to_string()[..DIGITS])
});

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// `GET /assets/{folder}/{name}`. A page of another version of the server names another folder, and finds nothing.
pub(in super::super) async fn asset(Path((folder, name)): Path<(String, String)>) -> Response<Body> {
    let is_own = FOLDER.strip_prefix("/assets/") == Some(folder.as_str());
    let Some((name, text)) = FILES.iter().find(|(own, _)| is_own && *own == name) else {
        let detail = "there is no such file in this version of the server; load the page again";
        return Problem::new(StatusCode::NOT_FOUND, "no-such-asset", detail).into_response();
    };
    let kind = match name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        _ => "text/javascript; charset=utf-8",
    };
    // The widget imports its modules from the pages of other origins; nothing here is anybody's secret.
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, FOR_EVER),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, *text).into_response()
}

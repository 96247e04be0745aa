//! The scripts and styles of the pages, part of the binary.
//!
//! All of them stand in one folder whose name is the hash of their contents: a page names the folder that it was made
//! with, modules import each other by relative paths, and a browser may keep what it has for ever.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, HeaderName, Response, StatusCode};
use axum::response::IntoResponse;

use super::super::problem::Problem;
use super::words::{LANGUAGES, Words};
use super::{is_known, short_hash};
use crate::corpus::Sha256;

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("assets/", $name)))),+] };
}

/// What the widget says.
const SAID: [&str; 16] = [
    "ask",
    "ask_articles",
    "close",
    "closest",
    "closest_note",
    "done",
    "empty",
    "error_network",
    "more",
    "question",
    "reconnecting",
    "searching",
    "source_number",
    "stopped",
    "whole_page",
    "widget_denied",
];

/// The same in each language, as files.
static WORDS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let file = |words: &Words| {
        let said: BTreeMap<&str, &str> = SAID.iter().map(|name| (*name, words.text(name))).collect();
        (format!("{}.json", words.language), serde_json::json!(said).to_string())
    };
    LANGUAGES.iter().map(file).collect()
});

/// The text of a file.
fn file(name: &str) -> Option<&'static str> {
    let own = FILES.iter().find(|(own, _)| *own == name).map(|(_, text)| *text);
    own.or_else(|| WORDS.iter().find(|(own, _)| own == name).map(|(_, text)| text.as_str()))
}

/// Every file by its name.
static FILES: [(&str, &str); 15] = embedded![
    "actions.js",
    "answer.js",
    "article.js",
    "chat.js",
    "copy.js",
    "dom.js",
    "keys.js",
    "panel.js",
    "preview.js",
    "quote.js",
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
    let files = FILES.iter().flat_map(|(name, text)| [name.as_bytes(), text.as_bytes()]);
    let words = WORDS.iter().flat_map(|(name, text)| [name.as_bytes(), text.as_bytes()]);
    format!("/assets/{}", &Sha256::of_all(files.chain(words)).to_string()[..DIGITS])
});

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// `GET /assets/{folder}/{name}`. A page of another version of the server names another folder, and finds nothing.
pub(in super::super) async fn asset(Path((folder, name)): Path<(String, String)>) -> Response<Body> {
    let is_own = FOLDER.strip_prefix("/assets/") == Some(folder.as_str());
    let Some(text) = file(&name).filter(|_| is_own) else {
        let detail = "there is no such file in this version of the server; load the page again";
        return Problem::new(StatusCode::NOT_FOUND, "no-such-asset", detail).into_response();
    };
    let kind = match name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "json")) => "application/json",
        _ => "text/javascript; charset=utf-8",
    };
    // The widget imports its modules from the pages of other origins; nothing here is anybody's secret.
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, FOR_EVER),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, text).into_response()
}

/// The widget's script, which knows the folder of the rest.
static WIDGET: LazyLock<String> = LazyLock::new(|| include_str!("assets/widget.js").replace("ASSETS", &FOLDER));

/// `GET /widget.js`: what a page of another site loads.
pub(in super::super) async fn widget(headers: HeaderMap) -> Response<Body> {
    let tag = format!("\"{}\"", short_hash(&WIDGET));
    let own = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "no-cache"),
        (ETAG, tag.as_str()),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    if is_known(&headers, &tag) {
        return (StatusCode::NOT_MODIFIED, own).into_response();
    }
    (own, WIDGET.as_str()).into_response()
}

#[cfg(test)]
mod tests {
    use super::{SAID, file};

    #[test]
    fn the_widget_has_every_word_that_it_says_and_no_other() {
        let panel = file("panel.js").expect("the panel");
        let said =
            |name: &str| panel.contains(&format!("say(\"{name}\"")) || panel.contains(&format!("? \"{name}\" : "));
        let unsaid: Vec<_> = SAID.iter().filter(|name| !said(name)).collect();
        assert!(unsaid.is_empty(), "{unsaid:?}");
        for call in panel.split("say(\"").skip(1) {
            let name = call.split('"').next().unwrap_or_default();
            assert!(SAID.contains(&name), "{name}");
        }
        assert!(file("ar.json").is_some_and(|words| words.contains("widget_denied")));
    }
}

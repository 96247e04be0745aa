//! The pages: the chat page and the article reader. They read well without a script, and scripts make them better.
//!
//! Corpus text reaches a page only through templates that escape it, or through scripts that set text and never markup;
//! the content security policy lets nothing else in.

mod answer;
pub(super) mod article;
pub(super) mod articles;
pub(super) mod assets;
pub(super) mod chat;
pub(super) mod docs;
pub(super) mod login;
mod quote;
pub(super) mod reading;
pub(super) mod share;
mod words;

use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, REFERRER_POLICY, VARY};
use axum::http::{HeaderMap, HeaderName, Response, StatusCode};
use axum::response::IntoResponse;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

use self::words::Words;
use super::documents::Document;
use super::etag::is_known;
use super::problem::{Problem, say_when};
use crate::corpus::Sha256;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

/// Nothing here needs a camera, a place or a payment.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let sources = [
        ("frame.html", include_str!("frame.html")),
        ("chat.html", include_str!("chat.html")),
        ("answer.html", include_str!("answer.html")),
        ("share.html", include_str!("share.html")),
        ("articles.html", include_str!("articles.html")),
        ("article.html", include_str!("article.html")),
        ("block.html", include_str!("block.html")),
        ("readable.html", include_str!("readable.html")),
        ("login.html", include_str!("login.html")),
        ("docs.html", include_str!("docs.html")),
        ("problem.html", include_str!("problem.html")),
    ];
    for (name, source) in sources {
        // They are part of the binary, and the end-to-end tests open every page.
        if let Err(error) = environment.add_template(name, source) {
            tracing::error!(%error, "a page template does not compile");
        }
    }
    environment
});

/// A small page in the language that the browser asks for.
fn render(headers: &HeaderMap, status: StatusCode, name: &str, variables: Value) -> Response<Body> {
    match finish(words::asked_for(headers), name, variables) {
        Ok(page) => respond(headers, status, &Arc::new(page)),
        Err(problem) => problem.into_response(),
    }
}

/// A finished page in this language.
///
/// # Errors
/// When the template fails, which is a mistake of the server.
fn finish(words: &Words, name: &str, variables: Value) -> Result<Document, Problem> {
    let html = in_frame(words, name, variables)?;
    let tag = short_hash(&html);
    Ok(Document::new(html, tag))
}

/// The HTML of a page in this language.
///
/// # Errors
/// When the template fails, which is a mistake of the server.
fn in_frame(words: &Words, name: &str, variables: Value) -> Result<String, Problem> {
    let frame = context! {
        language => words.language,
        direction => words.direction,
        t => words.texts.clone(),
        assets => assets::FOLDER.as_str(),
    };
    fill(name, context! { ..variables, ..frame })
}

/// A template with these variables in it.
///
/// # Errors
/// When the template fails, which is a mistake of the server.
fn fill(name: &str, variables: Value) -> Result<String, Problem> {
    TEMPLATES.get_template(name).and_then(|template| template.render(variables)).map_err(|error| {
        tracing::error!(%error, template = name, "a page template failed");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "page", "the page could not be made; its log says more")
    })
}

/// The page with its headers, or 304 when the browser has it already.
fn respond(headers: &HeaderMap, status: StatusCode, page: &Arc<Document>) -> Response<Body> {
    let tag = format!("\"{}\"", page.tag);
    let own = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
        (CACHE_CONTROL, "no-cache"),
        (VARY, "accept-language"),
        (ETAG, tag.as_str()),
    ];
    if status == StatusCode::OK && is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, own).into_response();
    }
    let mut response = (status, own).into_response();
    page.fill(headers, &mut response);
    say_when(&mut response);
    response
}

/// A name for a text by its content: 16 hexadecimal digits.
fn short_hash(text: &str) -> String {
    short(&Sha256::of(text.as_bytes()))
}

/// The first 16 hexadecimal digits of a hash.
fn short(hash: &Sha256) -> String {
    hash.to_string()[..16].to_owned()
}

/// A page that says why there is no other one.
fn refused(headers: &HeaderMap, refusal: &Problem) -> Response<Body> {
    problem(headers, refusal.status(), refusal.detail())
}

/// A page that says what is wrong.
fn problem(headers: &HeaderMap, status: StatusCode, detail: &str) -> Response<Body> {
    render(headers, status, "problem.html", context! { title => status.canonical_reason().unwrap_or("Error"), detail })
}

//! The pages: the chat page and the article reader, plain HTML that works without a script.
//!
//! Corpus text reaches a page only through templates that escape it, and the content security policy allows no script
//! at all.

pub(super) mod articles;
pub(super) mod chat;

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};

use super::problem::Problem;
use crate::corpus::ArticleDate;

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let sources = [
        ("frame.html", include_str!("frame.html")),
        ("chat.html", include_str!("chat.html")),
        ("articles.html", include_str!("articles.html")),
        ("article.html", include_str!("article.html")),
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

/// A finished page.
fn render(status: StatusCode, name: &str, variables: Value) -> Response<Body> {
    match TEMPLATES.get_template(name).and_then(|template| template.render(variables)) {
        Ok(html) => {
            let headers = [
                (CONTENT_TYPE, "text/html; charset=utf-8"),
                (CONTENT_SECURITY_POLICY, POLICY),
                (REFERRER_POLICY, "same-origin"),
                (CACHE_CONTROL, "no-cache"),
            ];
            (status, headers, html).into_response()
        }
        Err(error) => {
            tracing::error!(%error, template = name, "a page template failed");
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "page", "the page could not be made; its log says more")
                .into_response()
        }
    }
}

/// A page that says what is wrong.
fn problem(status: StatusCode, detail: &str) -> Response<Body> {
    render(
        status,
        "problem.html",
        minijinja::context! { title => status.canonical_reason().unwrap_or("Error"), detail },
    )
}

/// Author, publication and date in one line.
fn byline(author: Option<&str>, publication: Option<&str>, date: Option<ArticleDate>) -> String {
    let parts = [author.map(str::to_owned), publication.map(str::to_owned), date.map(|date| date.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// `GET /style.css`.
pub(super) async fn style() -> Response<Body> {
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "no-cache")], include_str!("style.css"))
        .into_response()
}

//! Which other sites may ask from their pages: none, unless the operator names them.

use std::str::FromStr;

use axum::http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderName, HeaderValue, Method, Uri};
use thiserror::Error;
use tower_http::cors::{AllowOrigin, CorsLayer};

/// The origin of a site, such as `https://docs.example`, or `*` for every one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// A text that is no origin.
#[derive(Debug, Error)]
#[error("write the origin of a site as https://docs.example or http://host:port, without a path, or * for all sites")]
pub struct NoOrigin;

impl FromStr for Origin {
    type Err = NoOrigin;

    fn from_str(text: &str) -> Result<Self, NoOrigin> {
        if text == "*" {
            return Ok(Self(text.to_owned()));
        }
        let uri = text.parse::<Uri>().map_err(|_| NoOrigin)?;
        let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
        let authority =
            uri.authority().filter(|authority| is_web && !authority.as_str().contains('@')).ok_or(NoOrigin)?;
        // Browsers send it in lower case, without a slash behind it.
        let origin = format!("{}://{authority}", uri.scheme_str().unwrap_or_default()).to_lowercase();
        if text.to_lowercase() == origin { Ok(Self(origin)) } else { Err(NoOrigin) }
    }
}

/// The layer that lets pages of these origins ask.
pub(super) fn layer(origins: &[Origin]) -> CorsLayer {
    let allowed = if origins.iter().any(|origin| origin.0 == "*") {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| HeaderValue::from_str(&origin.0).ok()))
    };
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([ACCEPT, CONTENT_TYPE, HeaderName::from_static("last-event-id")])
        .expose_headers([RETRY_AFTER])
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_a_scheme_a_host_and_perhaps_a_port() {
        for good in ["https://docs.example", "http://127.0.0.1:8000", "https://DOCS.example", "*"] {
            assert!(good.parse::<Origin>().is_ok(), "{good}");
        }
        for wrong in [
            "docs.example",
            "https://docs.example/",
            "https://docs.example/a",
            "ftp://a",
            "https://u@a",
            "",
            "https://*.a/x",
        ] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong}");
        }
    }
}

//! Which other sites may ask from their pages: none, unless the operator names them.

use std::str::FromStr;

use axum::http::header::{CONTENT_LOCATION, ETAG, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use thiserror::Error;
use tower_http::cors::{AllowHeaders, AllowOrigin, CorsLayer};

use crate::render::Site;

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

impl Origin {
    /// True for `*`.
    pub(super) fn is_any(&self) -> bool {
        self.0 == "*"
    }

    /// The origin with its port, which browsers leave out where it is the usual one.
    #[cfg(any(feature = "mcp", test))]
    pub(super) fn with_port(&self) -> String {
        let has_port = self.0.rsplit(':').next().is_some_and(|port| port.parse::<u16>().is_ok());
        let usual = if self.0.starts_with("https:") { ":443" } else { ":80" };
        if has_port { self.0.clone() } else { format!("{}{usual}", self.0) }
    }
}

/// Whether a page of another site sent this. Browsers say where a request comes from; a form on some page could otherwise
/// send it. A proxy may have changed `Host`, so the public address counts as well.
pub(super) fn is_from_another_site(headers: &HeaderMap, site: &Site) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host_of = |address: &str| address.split_once("://").map(|(_, host)| host.to_ascii_lowercase());
    let is_foreign_site = text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none"));
    let is_foreign_origin = text("origin").is_some_and(|origin| {
        let origin = host_of(origin);
        let public = host_of(&site.url).map(|rest| rest.split('/').next().unwrap_or_default().to_owned());
        origin.is_none() || origin != text("host").map(str::to_ascii_lowercase) && origin != public
    });
    is_foreign_site || is_foreign_origin
}

/// The layer that lets pages of these origins ask.
pub(super) fn layer(origins: &[Origin]) -> CorsLayer {
    let allowed = if origins.iter().any(Origin::is_any) {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| HeaderValue::from_str(&origin.0).ok()))
    };
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::POST])
        // SDKs send headers of their own; which site asks is what is checked.
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers([
            CONTENT_LOCATION,
            ETAG,
            RETRY_AFTER,
            HeaderName::from_static("ratelimit"),
            HeaderName::from_static("ratelimit-policy"),
            HeaderName::from_static("x-request-id"),
        ])
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn a_usual_port_is_said_where_it_must_be() {
        for (origin, expected) in [
            ("https://docs.example", "https://docs.example:443"),
            ("http://docs.example", "http://docs.example:80"),
            ("http://[::1]", "http://[::1]:80"),
            ("http://[::1]:8000", "http://[::1]:8000"),
        ] {
            assert_eq!(origin.parse::<Origin>().expect("an origin").with_port(), expected);
        }
    }

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

//! HTTP calls to platforms: one client for each platform, bounded in time and in the size of responses.

use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, RequestBuilder, StatusCode, redirect};
use serde_json::Value;

use super::poster::{Failure, wait};
use crate::chat::dialect::{Call, Method};
use crate::tls_provider;

/// How long one call may take. A stopping server waits a little longer than this for the calls that have begun.
const CALL_TIME: Duration = Duration::from_secs(10);
/// Bytes of a response that are read; the rest is ignored.
const LONGEST_RESPONSE: usize = 1024 * 1024;

/// A client for an address that the operator has configured.
pub(in super::super) fn client() -> Client {
    built(Client::builder())
}

/// A client with the bounds of all calls. It follows no redirects, which would carry a token to another address.
pub(in super::super) fn built(builder: ClientBuilder) -> Client {
    tls_provider::install();
    let builder = builder
        .timeout(CALL_TIME)
        .redirect(redirect::Policy::none())
        .user_agent(concat!("citewire/", env!("CARGO_PKG_VERSION")));
    builder.build().unwrap_or_else(|error| {
        tracing::error!(%error, "the certificates of this system cannot be read");
        Client::new()
    })
}

/// The request of a call to `address`.
pub(in super::super) fn request(client: &Client, call: &Call, address: &str) -> RequestBuilder {
    let method = match call.method {
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
    };
    client.request(method, address).json(&call.body)
}

/// A platform's response.
#[derive(Debug)]
pub(in super::super) struct Response {
    pub(in super::super) status: StatusCode,
    headers: HeaderMap,
    /// The body as JSON; `null` when it is not JSON.
    pub(in super::super) body: Value,
}

/// The failure of a call that was not answered. The address may contain a token, so it must not be logged.
fn failed(error: reqwest::Error) -> Failure {
    Failure::again(error.without_url().to_string())
}

/// Sends a request to whomever a stranger names. Of the response, only the head is read.
pub(in super::super) async fn send_to_stranger(request: RequestBuilder) -> Result<Response, Failure> {
    let response = request.send().await.map_err(failed)?;
    Ok(Response { status: response.status(), headers: response.headers().clone(), body: Value::Null })
}

/// Sends a request and reads the response.
pub(in super::super) async fn send(request: RequestBuilder) -> Result<Response, Failure> {
    let mut response = request.send().await.map_err(failed)?;
    let (status, headers) = (response.status(), response.headers().clone());
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if bytes.len() + chunk.len() > LONGEST_RESPONSE {
            break;
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Response { status, headers, body: serde_json::from_slice(&bytes).unwrap_or_default() })
}

impl Response {
    /// The outcome of a call according to the status alone.
    pub(in super::super) fn outcome(&self) -> Result<(), Failure> {
        let reason = || match &self.body {
            Value::Null => self.status.to_string(),
            body => format!("{}: {body}", self.status),
        };
        match self.status.as_u16() {
            200..=299 => Ok(()),
            408 | 425 | 429 | 500..=599 => Err(Failure::Again { after: self.retry_after(), reason: reason() }),
            _ => Err(Failure::never(reason())),
        }
    }

    /// How long the platform asks to wait.
    pub(in super::super) fn retry_after(&self) -> Option<Duration> {
        let header = self.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let seconds: f64 = header?.trim().parse().ok()?;
        Some(wait(seconds))
    }
}

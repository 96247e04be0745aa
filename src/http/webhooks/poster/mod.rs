//! Posters: one platform's way to be called a file. Each says of a call whether it was made, and if not, whether trying
//! again can help.

mod callback;
mod discord;
mod matrix;
mod slack;
mod teams_bot;
mod telegram;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, StatusCode, redirect};
use serde_json::Value;

use super::super::connections;
use crate::chat::settings::{Invalid, Values};
use crate::chat::{Call, Keys, Method, Platform};

/// How long a platform may take for one call. Less than the time that a stopping server gives the last calls.
const CALL_TIME: Duration = Duration::from_secs(10);
/// The longest answer of a platform that is read, in bytes.
const LONGEST_ANSWER: usize = 1024 * 1024;
/// A platform that says to come back later is believed up to an hour.
const LONGEST_WAIT: u64 = 3600;

/// Why a call was not made.
#[derive(Debug)]
pub(super) enum Failure {
    /// It may be tried again: after a time that the platform gave, or as the schedule has it.
    Again { after: Option<Duration>, reason: String },
    /// It cannot be made.
    Never(String),
}

impl Failure {
    fn never(reason: impl Into<String>) -> Self {
        Self::Never(reason.into())
    }

    fn again(reason: impl Into<String>) -> Self {
        Self::Again { after: None, reason: reason.into() }
    }

    /// The platform limits the rate, and says for how many seconds.
    fn too_many(seconds: f64) -> Self {
        Self::Again { after: Some(wait(seconds)), reason: "too many calls".to_owned() }
    }

    /// In words, for the log.
    pub(super) fn reason(&self) -> &str {
        match self {
            Self::Again { reason, .. } | Self::Never(reason) => reason,
        }
    }
}

/// The poster of one platform.
#[derive(Debug)]
pub(super) enum Poster {
    Slack(slack::Slack),
    TeamsBot(teams_bot::TeamsBot),
    Discord(discord::Discord),
    Telegram(telegram::Telegram),
    Matrix(matrix::Matrix),
    Webhook(callback::Callback),
    /// Everything is said in the response.
    Silent,
}

impl Poster {
    /// The poster of a platform with these settings.
    ///
    /// # Errors
    /// When a setting is not what it should be.
    pub(super) fn new(platform: Platform, values: &Values) -> Result<Self, Invalid> {
        Ok(match platform {
            Platform::Slack => Self::Slack(slack::Slack::new(values)?),
            Platform::TeamsBot => Self::TeamsBot(teams_bot::TeamsBot::new(values)?),
            Platform::Discord => Self::Discord(discord::Discord::new(values)?),
            Platform::Telegram => Self::Telegram(telegram::Telegram::new(values)?),
            Platform::Matrix => Self::Matrix(matrix::Matrix::new(values)?),
            Platform::Webhook => Self::Webhook(callback::Callback::new(values)?),
            Platform::Mattermost | Platform::RocketChat | Platform::Zulip | Platform::Teams => Self::Silent,
        })
    }

    /// Makes a call. Its name stays the same however often it is tried; with `is_uncertain`, it may have been made
    /// before.
    pub(super) async fn post(&self, call: &Call, name: &str, is_uncertain: bool) -> Result<(), Failure> {
        match self {
            Self::Slack(poster) => poster.post(call, name, is_uncertain).await,
            Self::TeamsBot(poster) => poster.post(call).await,
            Self::Discord(poster) => poster.post(call).await,
            Self::Telegram(poster) => poster.post(call).await,
            Self::Matrix(poster) => poster.post(call).await,
            Self::Webhook(poster) => poster.post(call, name).await,
            Self::Silent => Err(Failure::never("this platform is answered in the response alone")),
        }
    }

    /// The keys with which the platform signs tokens, as far as they were fetched.
    pub(super) fn keys(&self) -> Arc<Keys> {
        match self {
            Self::TeamsBot(poster) => poster.keys(),
            _ => Arc::default(),
        }
    }

    /// Fetches those keys; none when that fails or was done just now.
    pub(super) async fn fetch_keys(&self) -> Option<Arc<Keys>> {
        match self {
            Self::TeamsBot(poster) => poster.fetch_keys().await,
            _ => None,
        }
    }
}

/// A client of a platform whose address the operator has set: no redirects, which would carry the token elsewhere.
fn client() -> Client {
    built(Client::builder())
}

fn built(builder: reqwest::ClientBuilder) -> Client {
    connections::tls::provide();
    let builder = builder
        .timeout(CALL_TIME)
        .redirect(redirect::Policy::none())
        .user_agent(concat!("citewire/", env!("CARGO_PKG_VERSION")));
    builder.build().unwrap_or_else(|error| {
        tracing::error!(%error, "the certificates of this system cannot be read");
        Client::new()
    })
}

/// A call to an address with its body.
fn request(client: &Client, call: &Call, address: &str) -> RequestBuilder {
    let method = match call.method {
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
    };
    client.request(method, address).json(&call.body)
}

/// What a platform answered.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

/// Sends a request and reads the answer, as JSON where it is some.
async fn send(request: RequestBuilder) -> Result<Answer, Failure> {
    // The address may hold a token, and is no part of what is said.
    let failed = |error: reqwest::Error| Failure::again(error.without_url().to_string());
    let mut response = request.send().await.map_err(failed)?;
    let (status, headers) = (response.status(), response.headers().clone());
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if bytes.len() + chunk.len() > LONGEST_ANSWER {
            break;
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or_default() })
}

impl Answer {
    /// What an answer means by its status alone.
    fn outcome(&self) -> Result<(), Failure> {
        let reason = || format!("{}: {}", self.status, self.body);
        match self.status.as_u16() {
            200..=299 => Ok(()),
            408 | 425 | 429 | 500..=599 => Err(Failure::Again { after: self.retry_after(), reason: reason() }),
            _ => Err(Failure::never(reason())),
        }
    }

    /// When to come back, where the platform says so.
    fn retry_after(&self) -> Option<Duration> {
        let header = self.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let seconds: f64 = header?.trim().parse().ok()?;
        Some(wait(seconds))
    }
}

/// So many seconds, at least a moment and at most an hour.
fn wait(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.05)).unwrap_or_default().min(Duration::from_secs(LONGEST_WAIT))
}

/// The base address of a platform, without a slash at its end.
fn base(values: &Values, key: &'static str, default: &str) -> Result<String, Invalid> {
    let address = values.text_or(key, default)?;
    match url::Url::parse(&address) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(address.trim_end_matches('/').to_owned()),
        _ => Err(values.must_be(key, "an address such as https://chat.example.org")),
    }
}

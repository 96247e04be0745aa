//! How a platform speaks: the requests that it sends, and the replies that it takes.
//!
//! A [`Dialect`] is pure: it knows no network and no clock, and the time and the bytes are passed in. Nothing of a
//! [`Request`] is read before [`Dialect::prove`] has compared its signature with the secret.

use std::fmt::Debug;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::intent::Intent;
use super::issuer_keys::IssuerKeys;
use crate::corpus::Sha256;
use crate::render::{Reply, Site};

/// How one platform proves requests, what they say, and how replies look.
pub trait Dialect: Debug + Send + Sync {
    /// Compares the time of signing with the current time, and the signature with the secrets, in constant time. The cost
    /// is bounded by the size of the body and by the number of secrets, never by what the headers hold.
    ///
    /// # Errors
    /// When the request is not from the platform.
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven>;

    /// What a proven request says. Some platforms send several events in one request.
    ///
    /// # Errors
    /// When the body is not one that the platform sends.
    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable>;

    /// The reply in the platform's shapes and within its limits. `destination` is that of the message.
    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered;

    /// The body of a response that acknowledges a request and shows nothing.
    fn silence(&self) -> Body {
        Body::Empty
    }
}

/// A request as it arrived, not yet proven.
#[derive(Clone)]
pub struct Request<'a> {
    /// The value of a header by its lower-case name; `None` when there is none or it is not text.
    pub header: &'a (dyn Fn(&str) -> Option<&'a str> + Sync),
    /// The path below `/webhooks/{platform}/`; empty for that address itself.
    pub path: &'a str,
    /// The body, byte for byte.
    pub body: &'a [u8],
    /// The current time in seconds since 1970, UTC.
    pub now: i64,
    /// The keys with which the platform signs tokens, as far as they have been fetched.
    pub issuer_keys: Arc<IssuerKeys>,
}

/// Who signed a request: the key, where several keys may sign. The holders of two keys know nothing of each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signer(String);

impl Signer {
    /// Hexadecimal digits of a signer's name.
    const DIGITS: usize = 12;

    /// The holder of one of several keys. The name does not show the key.
    pub(super) fn of_key(key: &[u8]) -> Self {
        let name = Sha256::of(&[b"citewire: the holder of the key ".as_slice(), key].concat()).to_string();
        Self(name[..Self::DIGITS].to_owned())
    }

    /// A name, such as that of a thread, that no other signer has.
    pub fn own(&self, name: &str) -> String {
        if self.0.is_empty() { name.to_owned() } else { format!("{}:{name}", self.0) }
    }
}

/// Why a request is not proven. The reason is logged but not sent: a forger learns nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unproven {
    /// There is no signature, or a wrong one.
    #[error("the signature or token is missing or wrong")]
    Signature,
    /// The time of signing is too far from the current time.
    #[error("the request was signed at another time than now")]
    Stale,
    /// The token was signed with a key that has not been fetched.
    #[error("the token is signed with an unknown key")]
    UnknownKey,
    /// The token is genuine, but issued for another bot or another conversation.
    #[error("the token is not for this bot")]
    Forbidden,
}

/// Why a proven request cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// An event of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// Not for the assistant, such as an edit, a join, or a message of a bot; with the reason. It is only acknowledged.
    Ignored(&'static str),
    /// The message asks for something that cannot be: a field, and what to do.
    Invalid(&'static str, &'static str),
    /// The platform tests the address and expects this body.
    Handshake(Body),
    /// Somebody writes to the assistant.
    Message(IncomingMessage),
    /// The platform expects calls but no reply, as for an invitation to a room.
    Action {
        /// The id under which the platform would send it again.
        id: String,
        /// The calls to make.
        calls: Vec<Call>,
        /// A thread in which the assistant takes part from now on.
        opens: Option<String>,
    },
}

/// A message to the assistant.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingMessage {
    /// All ids under which the platform may send the message again. It is answered once for all of them together.
    pub ids: Vec<String>,
    /// The thread that it belongs to. Follow-up questions have the same.
    pub thread: String,
    /// Whether it mentions the assistant. Other messages are answered only in threads in which the assistant takes part.
    pub addressed: bool,
    /// The platform's id of the author.
    pub author: String,
    /// What the author wants.
    pub intent: Intent,
    /// Where the reply goes, in a form that only the dialect reads.
    pub destination: Value,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// No body.
    Empty,
    /// JSON.
    Json(Value),
}

/// A reply in the platform's shapes.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The body of the response to the request.
    pub inline: Body,
    /// The calls to make after the response, in this order.
    pub calls: Vec<Call>,
}

impl Rendered {
    /// A reply in the response alone.
    pub(super) fn inline(body: Body) -> Self {
        Self { inline: body, calls: Vec::new() }
    }
}

/// A call to the platform's interface. It is kept in the store until it has been made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// The HTTP method.
    pub method: Method,
    /// The path below the platform's base address, or a whole address.
    pub path: String,
    /// The body, sent as JSON.
    pub body: Value,
    /// Whether the reply is complete without it, such as a typing indicator. It is not tried again.
    #[serde(default)]
    pub optional: bool,
}

/// The HTTP method of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// `POST`.
    Post,
    /// `PUT`: making the same call twice has the effect of making it once.
    Put,
    /// `PATCH`.
    Patch,
}

impl Call {
    /// A `POST` of this body.
    pub fn post(path: impl Into<String>, body: Value) -> Self {
        Self { method: Method::Post, path: path.into(), body, optional: false }
    }
}

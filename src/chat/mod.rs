//! Team chat: one platform's dialect a file, which proves a request, reads it, and renders the reply.
//!
//! Everything here is pure: no axum, no network, no clock; the time and the bytes are passed in. A request is a
//! [`Request`], and nothing of it is read before [`Dialect::prove`] has compared its signature with the secret. What it
//! says becomes [`Incoming`]; what is answered is a [`Reply`], the same for every platform, which a dialect turns into
//! the platform's own shapes ([`Rendered`]).

mod discord;
mod html;
mod jwt;
mod markdown;
mod matrix;
mod mention;
mod pack;
mod prove;
mod reply;
mod said;
pub mod settings;
mod slack;
mod slack_compatible;
pub mod standard;
mod teams;
mod teams_bot;
mod telegram;
mod zulip;

use std::fmt::Debug;
use std::sync::Arc;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

pub use self::jwt::Keys;
pub use self::reply::{Piece, Reply, Site};
pub use self::said::{Said, Thumb};
use self::settings::{Invalid, Values};

/// A platform that is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    /// Slack: events, slash commands, buttons.
    Slack,
    /// Mattermost: outgoing webhooks and slash commands.
    Mattermost,
    /// Rocket.Chat: outgoing webhooks.
    RocketChat,
    /// Zulip: outgoing webhooks, in its own format and in Slack's.
    Zulip,
    /// Microsoft Teams: outgoing webhooks.
    Teams,
    /// Microsoft Teams: a bot.
    TeamsBot,
    /// Discord: interactions.
    Discord,
    /// Telegram: a bot's webhook.
    Telegram,
    /// Matrix: an application service.
    Matrix,
    /// Whoever signs by Standard Webhooks.
    Webhook,
}

impl Platform {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Slack,
        Self::Mattermost,
        Self::RocketChat,
        Self::Zulip,
        Self::Teams,
        Self::TeamsBot,
        Self::Discord,
        Self::Telegram,
        Self::Matrix,
        Self::Webhook,
    ];

    /// Its name in addresses and settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slack => "slack",
            Self::Mattermost => "mattermost",
            Self::RocketChat => "rocketchat",
            Self::Zulip => "zulip",
            Self::Teams => "teams",
            Self::TeamsBot => "teams_bot",
            Self::Discord => "discord",
            Self::Telegram => "telegram",
            Self::Matrix => "matrix",
            Self::Webhook => "webhook",
        }
    }

    /// The platform of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.name() == name)
    }

    /// Its dialect with these settings.
    ///
    /// # Errors
    /// When a setting is not what it should be, such as a key that is no base64.
    pub fn dialect(self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(match self {
            Self::Slack => Box::new(slack::Slack::new(values)?),
            Self::Mattermost | Self::RocketChat => Box::new(slack_compatible::SlackCompatible::new(self, values)?),
            Self::Zulip => Box::new(zulip::Zulip::new(values)?),
            Self::Teams => Box::new(teams::Teams::new(values)?),
            Self::TeamsBot => Box::new(teams_bot::TeamsBot::new(values)?),
            Self::Discord => Box::new(discord::Discord::new(values)?),
            Self::Telegram => Box::new(telegram::Telegram::new(values)?),
            Self::Matrix => Box::new(matrix::Matrix::new(values)?),
            Self::Webhook => Box::new(standard::Webhook::new(values)?),
        })
    }
}

/// A request as it came, before anything of it is believed.
#[derive(Clone)]
pub struct Request<'a> {
    /// A header's value by its lower-case name; none when it is not text.
    pub header: &'a (dyn Fn(&str) -> Option<&'a str> + Sync),
    /// What follows the platform's name in the address, without a slash at its front.
    pub path: &'a str,
    /// The body, byte for byte.
    pub body: &'a [u8],
    /// Seconds since 1970, UTC.
    pub now: i64,
    /// The keys with which the platform signs tokens, where they have to be fetched.
    pub keys: Arc<Keys>,
}

/// Why a request is not believed. What exactly is wrong is for the log only: whoever forges requests learns nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unproven {
    /// No signature, or not the right one.
    #[error("the signature or token is missing or wrong")]
    Signature,
    /// Signed at another time than now, within five minutes.
    #[error("the request was signed at another time than now")]
    Stale,
    /// The token was signed with a key that has not been fetched.
    #[error("the token is signed with an unknown key")]
    UnknownKey,
    /// The token is right, but not for this bot or this conversation.
    #[error("the token is not for this bot")]
    Forbidden,
}

/// A proven request that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the body is not what {platform} sends: {reason}", platform = platform.name())]
pub struct Unreadable {
    /// Who sends it.
    pub platform: Platform,
    /// What is wrong.
    pub reason: String,
}

/// What a request says.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// Nothing for the assistant: edits, joins, other bots, its own words. Acknowledged, and no more.
    Nothing(&'static str),
    /// The platform tries the address; this is the body that it wants.
    Handshake(Body),
    /// Somebody says something to the assistant.
    Message(Message),
    /// Something to be done that says nothing, such as entering a room.
    Deed {
        /// By what it is known when it comes again.
        key: String,
        /// What is done.
        calls: Vec<Call>,
        /// A thread in which the assistant takes part from now on.
        opens: Option<String>,
    },
}

/// A response's body.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// None.
    Empty,
    /// JSON.
    Json(Value),
}

/// Something that was said to the assistant.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// By what the platform knows it, in the platform's own words; it is answered once for all of them together.
    pub keys: Vec<String>,
    /// The thread that it stands in: what its follow-ups share with it.
    pub thread: String,
    /// True when it is said to the assistant. Otherwise it is answered only where the assistant takes part in the thread
    /// already.
    pub addressed: bool,
    /// Who says it, in the platform's own words.
    pub reader: String,
    /// What is said.
    pub said: Said,
    /// Where the reply goes, as the dialect wrote it down for itself.
    pub place: Value,
}

/// A call to the platform's interface.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// How: the HTTP method.
    pub method: Method,
    /// Where: what follows the platform's base address, or a whole address.
    pub path: String,
    /// What, in JSON.
    pub body: Value,
    /// True when nobody misses it if it fails, such as a status while working.
    #[serde(default)]
    pub optional: bool,
}

/// How a platform is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// `POST`.
    Post,
    /// `PUT`: the same call twice has the effect of one.
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

/// A reply in the platform's shapes.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The body of the response to the request.
    pub inline: Body,
    /// What is posted after the response.
    pub calls: Vec<Call>,
}

/// How one platform proves, says and shows things.
pub trait Dialect: Debug + Send + Sync {
    /// Compares the signature with the secret, in constant time, and the time of signing with now.
    ///
    /// # Errors
    /// When this is not from the platform.
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven>;

    /// What a proven request says; several things where the platform sends them together.
    ///
    /// # Errors
    /// When it is nothing that the platform sends.
    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable>;

    /// The reply in the platform's shapes and within its limits.
    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered;

    /// The body that acknowledges without saying anything.
    fn silence(&self) -> Body {
        Body::Empty
    }
}

/// Replies must not be lost to a limit that counts otherwise than we do: this is how long they are in UTF-16 code units,
/// the largest count that any of the platforms uses for characters.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A JSON body of a known platform.
fn json(platform: Platform, body: &[u8]) -> Result<Value, Unreadable> {
    serde_json::from_slice(body).map_err(|error| Unreadable { platform, reason: error.to_string() })
}

/// True when a body is JSON, for platforms that send forms as well.
fn is_json(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"{")
}

/// The fields of a form, all of them texts; of several with one name, the first.
fn form(body: &[u8]) -> Value {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(body) {
        fields.entry(name).or_insert_with(|| Value::String(value.into_owned()));
    }
    Value::Object(fields)
}

/// A part of an address.
fn encoded(part: &str) -> String {
    utf8_percent_encode(part, NON_ALPHANUMERIC).to_string()
}

/// The text of a field, and the empty text when there is none.
fn text<'value>(value: &'value Value, field: &str) -> &'value str {
    value[field].as_str().unwrap_or_default()
}

/// A field that may be a number or a text, as text.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

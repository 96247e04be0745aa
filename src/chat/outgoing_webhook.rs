//! The outgoing webhooks that Slack once had, as Mattermost and Rocket.Chat still send them: forms or JSON with a token.

use std::borrow::Cow;

use data_encoding::HEXLOWER;
use serde::Deserialize;
use serde_json::{Value, json};

use super::fields::{event_id, form, form_field, is_json, json as json_body, text};
use super::mention;
use super::prove::{hmac_sha256, holder, signer_among};
use super::{Incoming, IncomingMessage, Intent, Request, Signer, Unproven, Unreadable};
use crate::settings::{Invalid, Secret, Values};

/// Proves and reads requests by the tokens of the webhooks.
#[derive(Debug)]
pub(super) struct OutgoingWebhooks {
    tokens: Secret<Vec<String>>,
}

/// The fields of a JSON body that prove it; the others are skipped.
#[derive(Deserialize)]
struct Proof<'body> {
    #[serde(borrow)]
    token: Option<Cow<'body, str>>,
    #[serde(borrow)]
    channel_id: Option<Cow<'body, str>>,
    #[serde(borrow)]
    context: Option<Context<'body>>,
}

/// What a button sends back.
#[derive(Deserialize)]
struct Context<'body> {
    #[serde(borrow)]
    vote: Option<Cow<'body, str>>,
    #[serde(borrow)]
    seal: Option<Cow<'body, str>>,
}

/// What a button's seal covers.
fn sealed<'part>(vote: &'part str, channel: &'part str) -> [&'part [u8]; 4] {
    [b"vote:", vote.as_bytes(), b":in:", channel.as_bytes()]
}

/// The fields of a body.
fn fields(body: &[u8]) -> Result<Value, Unreadable> {
    if is_json(body) { json_body(body) } else { Ok(form(body)) }
}

impl OutgoingWebhooks {
    /// The webhooks with the tokens of the setting `tokens`.
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self { tokens: Secret(values.list("tokens")?) })
    }

    fn tokens(&self) -> impl Iterator<Item = &str> {
        self.tokens.0.iter().map(String::as_str)
    }

    /// The signature that a button carries with its vote, because the platform does not sign what buttons send. It holds in
    /// this channel only.
    pub(super) fn seal(&self, vote: &str, channel: &str) -> String {
        let key = self.tokens().next().unwrap_or_default();
        HEXLOWER.encode(hmac_sha256(key.as_bytes(), &sealed(vote, channel)).as_ref())
    }

    /// Checks the token of a message or the seal of a button. No other field is kept.
    pub(super) fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let header = (request.header)("authorization").and_then(|value| value.strip_prefix("Token "));
        if let Some(signer) = header.and_then(|token| holder(self.tokens(), token).ok()) {
            return Ok(signer);
        }
        if !is_json(request.body) {
            return holder(self.tokens(), &form_field(request.body, "token").ok_or(Unproven::Signature)?);
        }
        let proof: Proof<'_> = serde_json::from_slice(request.body).map_err(|_| Unproven::Signature)?;
        if let Some(Context { vote: Some(vote), seal }) = proof.context {
            let seal = HEXLOWER.decode(seal.unwrap_or_default().as_bytes()).map_err(|_| Unproven::Signature)?;
            let channel = proof.channel_id.unwrap_or_default();
            return signer_among(self.tokens().map(str::as_bytes), &sealed(&vote, &channel), &seal);
        }
        holder(self.tokens(), &proof.token.ok_or(Unproven::Signature)?)
    }

    /// The message or the vote that a request contains. The destination says whether it was a `slash` command or a
    /// `button`.
    pub(super) fn read(request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let fields = fields(request.body)?;
        let field = |name: &str| text(&fields, name);
        if let Some(vote) = fields["context"]["vote"].as_str() {
            let Some(intent) = Intent::from_button(vote) else {
                return Ok(vec![Incoming::Ignored("a button of another")]);
            };
            return Ok(vec![Incoming::Message(IncomingMessage {
                ids: vec![format!("{}:{vote}", event_id("action", &fields, "trigger_id")?)],
                thread: String::new(),
                addressed: true,
                author: field("user_id").to_owned(),
                intent,
                destination: json!({ "button": true }),
            })]);
        }
        let is = |name: &str| match &fields[name] {
            Value::Null => false,
            Value::Bool(value) => *value,
            Value::String(value) => !matches!(value.as_str(), "" | "false"),
            _ => true,
        };
        if is("bot") || is("isEdited") {
            return Ok(vec![Incoming::Ignored("said by a bot, or an edit")]);
        }
        let is_slash = !field("command").is_empty();
        let said = field("text");
        let said = mention::after(said, field("trigger_word")).unwrap_or(said);
        let key = ["post_id", "message_id", "trigger_id"].into_iter().find(|name| !fields[*name].is_null());
        // The user's name is the last field of a form: without it, the body was cut off.
        let Some(key) = key.filter(|_| fields["user_name"].is_string()) else {
            return Err(Unreadable("user_name is missing, or all of post_id, message_id and trigger_id".to_owned()));
        };
        let within = if field("tmid").is_empty() { field("user_id") } else { field("tmid") };
        Ok(vec![Incoming::Message(IncomingMessage {
            ids: vec![event_id(key, &fields, key)?],
            thread: format!("{}:{within}", field("channel_id")),
            addressed: true,
            author: field("user_id").to_owned(),
            intent: Intent::read(said),
            destination: json!({ "slash": is_slash, "channel": field("channel_id") }),
        })])
    }
}

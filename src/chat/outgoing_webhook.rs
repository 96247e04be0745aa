//! The outgoing webhooks that Slack once had, as Mattermost and Rocket.Chat still send them: forms or JSON with a token.

use data_encoding::HEXLOWER;
use serde_json::{Value, json};

use super::fields::{form, id, is_json, json as json_body, text};
use super::mention;
use super::prove::{hmac_sha256, is_hmac_sha256, is_token};
use super::{Incoming, IncomingMessage, Intent, Request, Unproven, Unreadable};
use crate::settings::{Invalid, Secret, Values};

/// Proves and reads requests by the tokens of the webhooks.
#[derive(Debug)]
pub(super) struct OutgoingWebhooks {
    tokens: Secret<Vec<String>>,
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

    /// The signature that a button carries with its vote, because the platform does not sign what buttons send.
    pub(super) fn seal(&self, vote: &str) -> String {
        let key = self.tokens().next().unwrap_or_default();
        HEXLOWER.encode(hmac_sha256(key.as_bytes(), &[b"vote:", vote.as_bytes()]).as_ref())
    }

    /// Checks the token of a message or the seal of a button.
    pub(super) fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let fields = fields(request.body).map_err(|_| Unproven::Signature)?;
        if let Some(vote) = fields["context"]["vote"].as_str() {
            let seal = HEXLOWER.decode(text(&fields["context"], "seal").as_bytes()).map_err(|_| Unproven::Signature)?;
            let mut proofs =
                self.tokens().map(|key| is_hmac_sha256(key.as_bytes(), &[b"vote:", vote.as_bytes()], &seal));
            return proofs.find(Result::is_ok).unwrap_or(Err(Unproven::Signature));
        }
        let header = (request.header)("authorization").and_then(|value| value.strip_prefix("Token "));
        let token = fields["token"].as_str().filter(|token| !token.is_empty()).or(header);
        is_token(self.tokens(), token.ok_or(Unproven::Signature)?)
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
                ids: vec![format!("action:{}:{vote}", field("trigger_id"))],
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
            ids: vec![format!("{key}:{}", id(&fields[key]))],
            thread: format!("{}:{within}", field("channel_id")),
            addressed: true,
            author: field("user_id").to_owned(),
            intent: Intent::read(said),
            destination: json!({ "slash": is_slash }),
        })])
    }
}

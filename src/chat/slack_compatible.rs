//! Mattermost and Rocket.Chat: the outgoing webhooks that Slack once had, as a form or as JSON, and slash commands.

use data_encoding::HEXLOWER;
use serde_json::{Value, json};

use super::markdown::Markdown;
use super::prove::{hmac_sha256, is_hmac_sha256, is_token};
use super::reply::{only_text, texts};
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Dialect, Incoming, Message, Platform, Rendered, Reply, Request, Said, Site, Thumb, Unproven, Unreadable,
    form, id, is_json, json as read_json, mention, text,
};

/// Mattermost takes 16,383 characters in a post, Rocket.Chat 5,000 unless it is set otherwise.
const LONGEST_IN_MATTERMOST: usize = 16_000;
const LONGEST_IN_ROCKET_CHAT: usize = 5_000;

/// One of both, with the tokens of its hooks.
#[derive(Debug)]
pub(super) struct SlackCompatible {
    platform: Platform,
    tokens: Secret<Vec<String>>,
}

impl SlackCompatible {
    pub(super) fn new(platform: Platform, values: &Values) -> Result<Self, Invalid> {
        Ok(Self { platform, tokens: Secret(values.list("tokens")?) })
    }

    fn known(&self) -> impl Iterator<Item = &str> {
        self.tokens.0.iter().map(String::as_str)
    }

    /// What a button carries beside its thumb, since nothing else proves that it is ours.
    fn seal(&self, vote: &str) -> String {
        let key = self.known().next().unwrap_or_default();
        HEXLOWER.encode(hmac_sha256(key.as_bytes(), &[b"vote:", vote.as_bytes()]).as_ref())
    }

    fn buttons(&self, answer: &str, site: &Site) -> Value {
        let button = |thumb: Thumb, label: &str| {
            let vote = thumb.carrying(answer);
            let seal = self.seal(&vote);
            json!({ "id": thumb.name(), "name": label, "type": "button", "integration": {
                "url": site.address("/webhooks/mattermost"),
                "context": { "vote": vote, "seal": seal },
            } })
        };
        json!([{ "actions": [button(Thumb::Up, "👍"), button(Thumb::Down, "👎")] }])
    }
}

/// The fields of a body, which is a form or JSON.
fn fields(platform: Platform, body: &[u8]) -> Result<Value, Unreadable> {
    if is_json(body) { read_json(platform, body) } else { Ok(form(body)) }
}

impl Dialect for SlackCompatible {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let fields = fields(self.platform, request.body).map_err(|_| Unproven::Signature)?;
        if let Some(vote) = fields["context"]["vote"].as_str() {
            let seal = HEXLOWER.decode(text(&fields["context"], "seal").as_bytes()).map_err(|_| Unproven::Signature)?;
            let mut proofs =
                self.known().map(|key| is_hmac_sha256(key.as_bytes(), &[b"vote:", vote.as_bytes()], &seal));
            return proofs.find(Result::is_ok).unwrap_or(Err(Unproven::Signature));
        }
        let header = (request.header)("authorization").and_then(|value| value.strip_prefix("Token "));
        let token = fields["token"].as_str().filter(|token| !token.is_empty()).or(header);
        is_token(self.known(), token.ok_or(Unproven::Signature)?)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let fields = fields(self.platform, request.body)?;
        let field = |name: &str| text(&fields, name);
        if let Some(vote) = fields["context"]["vote"].as_str() {
            let Some(said) = Said::pressed(vote) else { return Ok(vec![Incoming::Nothing("a button of another")]) };
            return Ok(vec![Incoming::Message(Message {
                keys: vec![format!("action:{}:{vote}", field("trigger_id"))],
                thread: String::new(),
                addressed: true,
                reader: field("user_id").to_owned(),
                said,
                place: json!({ "button": true }),
            })]);
        }
        let is = |name: &str| match &fields[name] {
            Value::Null => false,
            Value::Bool(value) => *value,
            Value::String(value) => !matches!(value.as_str(), "" | "false"),
            _ => true,
        };
        if is("bot") || is("isEdited") {
            return Ok(vec![Incoming::Nothing("said by a bot, or an edit")]);
        }
        let is_slash = !field("command").is_empty();
        let said = field("text");
        let said = mention::after(said, field("trigger_word")).unwrap_or(said);
        let key = ["post_id", "message_id", "trigger_id"].into_iter().find(|name| !fields[*name].is_null());
        // In a form user_name comes last: without it, the end is missing.
        let Some(key) = key.filter(|_| fields["user_name"].is_string()) else {
            let reason = "user_name is missing, or all of post_id, message_id and trigger_id".to_owned();
            return Err(Unreadable { platform: self.platform, reason });
        };
        let within = if field("tmid").is_empty() { field("user_id") } else { field("tmid") };
        Ok(vec![Incoming::Message(Message {
            keys: vec![format!("{key}:{}", id(&fields[key]))],
            thread: format!("{}:{within}", field("channel_id")),
            addressed: true,
            reader: field("user_id").to_owned(),
            said: Said::read(said),
            place: json!({ "slash": is_slash }),
        })])
    }

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        let inline = |value| Rendered { inline: Body::Json(value), calls: Vec::new() };
        if self.platform == Platform::RocketChat {
            return inline(json!({ "text": only_text(reply, site, &Markdown::RocketChat, LONGEST_IN_ROCKET_CHAT) }));
        }
        if place["button"] == true {
            let words = only_text(reply, site, &Markdown::Mattermost, LONGEST_IN_MATTERMOST);
            return inline(json!({ "ephemeral_text": words }));
        }
        let buttons = reply.answer.as_ref().map(|answer| self.buttons(answer, site));
        if place["slash"] != true {
            let text = only_text(reply, site, &Markdown::Mattermost, LONGEST_IN_MATTERMOST);
            return inline(json!({ "text": text, "response_type": "comment", "attachments": buttons }));
        }
        // Escaped texts are no texts of Slack's, which would be read once more.
        let shown = |text: String| json!({ "response_type": "in_channel", "text": text, "skip_slack_parsing": true });
        let mut texts = texts(reply, site, &Markdown::Mattermost, LONGEST_IN_MATTERMOST).into_iter().map(shown);
        let mut first = texts.next().unwrap_or_else(|| json!({}));
        first["attachments"] = json!(buttons);
        first["extra_responses"] = texts.collect();
        inline(first)
    }

    fn silence(&self) -> Body {
        Body::Json(json!({}))
    }
}

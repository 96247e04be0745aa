//! How Slack speaks: events, slash commands and buttons in, blocks of rich text out. In such a block text is never markup.

use data_encoding::HEXLOWER_PERMISSIVE;
use serde_json::{Value, json};

use super::API;
use crate::chat::fields::{event_id, form, is_json, json as json_body, text};
use crate::chat::messages::{grouped, utf16_units};
use crate::chat::prove::{is_fresh, is_hmac_sha256};
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Rendered, Request, Signer, Thumb, Unproven, Unreadable,
};
use crate::render::{Piece, Reply, Site, one_line};
use crate::settings::{Invalid, Secret, Values};

/// UTF-16 code units of a message. Slack cuts texts at 4,000 and rejects messages of about 13,000 in all blocks.
const LONGEST_MESSAGE: usize = 3000;
/// UTF-16 code units of the longest address of a link.
const LONGEST_ADDRESS: usize = 2000;
/// The id of our buttons.
const VOTE: &str = "citewire_vote";

/// Proves requests by the signing secret.
#[derive(Debug)]
pub(super) struct SlackDialect {
    signing_secret: Secret<String>,
    /// The base address of the Web API. Answers to slash commands may be posted to its origin too.
    api: String,
}

impl SlackDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        // The poster reads these, but a wrong value must also be found by `citewire check`.
        values.switch("stream", true)?;
        values.text("bot_token")?;
        Ok(Self { signing_secret: Secret(values.text("signing_secret")?), api: values.text_or("api", API)? })
    }

    /// Whether a slash command may be answered at this address.
    fn is_hook(&self, address: &str) -> bool {
        let origin = self.api.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        address.starts_with("https://hooks.slack.com/") || address.starts_with(&format!("{origin}/"))
    }

    fn slash(&self, fields: &Value) -> Result<Incoming, Unreadable> {
        let field = |name: &str| text(fields, name);
        let (channel, user) = (field("channel_id"), field("user_id"));
        let hook = Some(field("response_url")).filter(|address| self.is_hook(address));
        Ok(Incoming::Message(IncomingMessage {
            ids: vec![event_id("trigger", fields, "trigger_id")?],
            thread: format!("{}:{channel}:{user}", field("team_id")),
            addressed: true,
            author: user.to_owned(),
            intent: Intent::read(&plain(field("text"), "")),
            destination: json!({ "hook": hook, "slash": true }),
        }))
    }
}

fn action(payload: &str) -> Result<Incoming, Unreadable> {
    let payload = json_body(payload.as_bytes())?;
    let action = &payload["actions"][0];
    let pressed = Intent::from_button(text(action, "value")).filter(|_| text(action, "action_id") == VOTE);
    let Some(intent) = pressed else { return Ok(Incoming::Ignored("a button of another")) };
    Ok(Incoming::Message(IncomingMessage {
        ids: vec![format!("{}:{}", event_id("action", &payload, "trigger_id")?, text(action, "action_ts"))],
        thread: String::new(),
        addressed: true,
        author: text(&payload["user"], "id").to_owned(),
        intent,
        destination: json!({ "button": true }),
    }))
}

fn event(envelope: &Value) -> Result<Incoming, Unreadable> {
    let event = &envelope["event"];
    let (user, channel, ts) = (text(event, "user"), text(event, "channel"), text(event, "ts"));
    let own = text(&envelope["authorizations"][0], "user_id");
    let is_direct = text(event, "channel_type") == "im";
    match text(event, "type") {
        "app_mention" => {}
        // An app that subscribes to messages of channels receives a mention twice; the event above is answered.
        "message" if is_direct => {}
        _ => return Ok(Incoming::Ignored("an event that asks nothing")),
    }
    if event.get("bot_id").is_some_and(|id| !id.is_null()) || user.is_empty() || user == own {
        return Ok(Incoming::Ignored("said by a bot"));
    }
    if !matches!(text(event, "subtype"), "" | "file_share") || event.get("edited").is_some_and(|at| !at.is_null()) {
        return Ok(Incoming::Ignored("an edit, a join or the like"));
    }
    let team = text(envelope, "team_id");
    let root = event["thread_ts"].as_str().unwrap_or(ts);
    let thread = if is_direct { format!("{team}:{channel}") } else { format!("{team}:{channel}:{root}") };
    Ok(Incoming::Message(IncomingMessage {
        // Slack has sent the same message under two event ids.
        ids: vec![event_id("event", envelope, "event_id")?, event_id(&format!("message:{channel}"), event, "ts")?],
        thread,
        addressed: true,
        author: user.to_owned(),
        intent: Intent::read(&plain(text(event, "text"), own)),
        destination: json!({ "channel": channel, "thread": root, "user": user, "team": team }),
    }))
}

/// Slack's text as people see it: names instead of ids, characters instead of entities, without our own mention.
fn plain(text: &str, own: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let Some(length) = rest[at..].find('>') else { break };
        let inside = &rest[at + 1..at + length];
        let (target, label) = inside.split_once('|').map_or((inside, None), |(target, label)| (target, Some(label)));
        match target.chars().next() {
            // When our own id is unknown, the first mention is ours.
            Some('@') if target[1..] == *own || (own.is_empty() && plain.trim().is_empty()) => {}
            Some('@' | '#') => plain.push_str(label.unwrap_or(&target[1..])),
            Some('!') => plain.push_str(label.unwrap_or_default()),
            _ => plain.push_str(label.unwrap_or(target)),
        }
        rest = &rest[at + length + 1..];
    }
    plain.push_str(rest);
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

impl Dialect for SlackDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let timestamp = (request.header)("x-slack-request-timestamp").ok_or(Unproven::Signature)?;
        let signature = (request.header)("x-slack-signature").ok_or(Unproven::Signature)?;
        let tag = signature.strip_prefix("v0=").ok_or(Unproven::Signature)?;
        let tag = HEXLOWER_PERMISSIVE.decode(tag.as_bytes()).map_err(|_| Unproven::Signature)?;
        let parts = [b"v0:".as_slice(), timestamp.as_bytes(), b":", request.body];
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)?;
        is_hmac_sha256(self.signing_secret.0.as_bytes(), &parts, &tag)?;
        Ok(Signer::default())
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        if !is_json(request.body) {
            let fields = form(request.body);
            return Ok(vec![if text(&fields, "ssl_check") == "1" {
                Incoming::Handshake(Body::Empty)
            } else if let Some(payload) = fields["payload"].as_str() {
                action(payload)?
            } else if fields["command"].is_string() {
                self.slash(&fields)?
            } else {
                Incoming::Ignored("a form that asks nothing")
            }]);
        }
        let envelope = json_body(request.body)?;
        Ok(vec![match text(&envelope, "type") {
            "url_verification" => Incoming::Handshake(Body::Json(json!({ "challenge": envelope["challenge"] }))),
            "event_callback" => event(&envelope)?,
            _ => Incoming::Ignored("an event of another kind"),
        }])
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        if destination["button"] == true {
            // Slack shows on the button that it was pressed.
            return Rendered::inline(Body::Empty);
        }
        let mut bodies = bodies(reply, site).into_iter();
        if destination["slash"] == true {
            let shown = |mut body: Value| {
                body["response_type"] = json!("in_channel");
                body
            };
            let first = bodies.next().map_or(Body::Empty, |body| Body::Json(shown(body)));
            // Slack takes at most five answers.
            let calls = destination["hook"]
                .as_str()
                .map_or(Vec::new(), |hook| bodies.take(5).map(|body| Call::post(hook, shown(body))).collect());
            return Rendered { inline: first, calls };
        }
        let at = |mut body: Value| {
            body["channel"] = destination["channel"].clone();
            body["thread_ts"] = destination["thread"].clone();
            body["unfurl_links"] = json!(false);
            body["unfurl_media"] = json!(false);
            body["recipient_user_id"] = destination["user"].clone();
            body["recipient_team_id"] = destination["team"].clone();
            Call::post("chat.postMessage", body)
        };
        let status = json!({ "channel_id": destination["channel"], "thread_ts": destination["thread"], "status": "…" });
        let mut calls = vec![Call { optional: true, ..Call::post("assistant.threads.setStatus", status) }];
        calls.extend(bodies.map(at));
        Rendered { inline: Body::Empty, calls }
    }
}

/// The bodies of the messages: blocks, and their text for notifications.
fn bodies(reply: &Reply, site: &Site) -> Vec<Value> {
    let pieces = reply.pieces.iter().map(|piece| RichText::new(piece, site)).collect();
    let messages = grouped(pieces, LONGEST_MESSAGE, |block: &RichText| block.length);
    let last = messages.len();
    let body = |(at, blocks): (usize, Vec<RichText>)| {
        let text: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        let mut shown: Vec<Value> = blocks.iter().map(|block| block.shown.clone()).collect();
        if let Some(answer) = reply.answer.as_ref().filter(|_| at + 1 == last) {
            shown.push(thumbs(answer));
        }
        json!({ "text": text.join("\n"), "mrkdwn": false, "blocks": shown })
    };
    messages.into_iter().enumerate().map(body).collect()
}

/// A piece as a block of rich text.
struct RichText {
    shown: Value,
    /// Its text for notifications, escaped.
    text: String,
    /// UTF-16 code units of the escaped text and the address together.
    length: usize,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

impl RichText {
    fn new(piece: &Piece, site: &Site) -> Self {
        match piece {
            Piece::Words(words) => {
                // An escaped character may take five.
                let words = one_line(words, 700);
                Self::of("rich_text_section", &[element(&words)], &words, 0)
            }
            Piece::Quote { text, context, number, link } => {
                let address = site.address(link);
                let with = |context: Option<&String>| {
                    let context = context.map(|context| format!("({context}) ")).unwrap_or_default();
                    let whole = format!("{context}{text} ");
                    let elements = [element(&whole), linked(&address, &format!("[{number}]"))];
                    let block =
                        Self::of("rich_text_quote", &elements, &format!("{whole}[{number}]"), utf16_units(&address));
                    Some(block).filter(|block| block.length <= LONGEST_MESSAGE)
                };
                // Drop the context before the sentence: only the sentence must be there as a whole.
                with(context.as_ref())
                    .or_else(|| with(None))
                    .unwrap_or_else(|| Self::line(*number, &site.too_long, "", &address))
            }
            Piece::Source { number, title, byline, link } => Self::line(*number, title, byline, &site.address(link)),
        }
    }

    fn line(number: usize, title: &str, byline: &str, address: &str) -> Self {
        let (title, byline) = (one_line(title, 150), one_line(byline, 300));
        let byline = if byline.is_empty() { byline } else { format!(". {byline}") };
        let text = format!("[{number}] {title}{byline}");
        let mut elements = vec![element(&format!("[{number}] "))];
        if utf16_units(address) <= LONGEST_ADDRESS {
            elements.push(linked(address, &title));
        } else {
            elements.push(element(&title));
        }
        if !byline.is_empty() {
            elements.push(element(&byline));
        }
        Self::of("rich_text_section", &elements, &text, utf16_units(address).min(LONGEST_ADDRESS))
    }

    fn of(kind: &str, elements: &[Value], text: &str, besides: usize) -> Self {
        let text = escaped(text);
        let length = utf16_units(&text) + besides + 1;
        let shown = json!({ "type": "rich_text", "elements": [{ "type": kind, "elements": elements }] });
        Self { shown, text, length }
    }
}

fn element(text: &str) -> Value {
    // Slack rejects an empty text.
    json!({ "type": "text", "text": if text.is_empty() { " " } else { text } })
}

fn linked(address: &str, label: &str) -> Value {
    json!({ "type": "link", "url": address, "text": label })
}

fn thumbs(answer: &str) -> Value {
    let button = |thumb: Thumb, label: &str| json!({ "text": { "type": "plain_text", "text": label }, "value": thumb.button_value(answer) });
    json!({ "type": "context_actions", "elements": [{
        "type": "feedback_buttons",
        "action_id": VOTE,
        "positive_button": button(Thumb::Up, "👍"),
        "negative_button": button(Thumb::Down, "👎"),
    }] })
}

//! Zulip: outgoing webhook bots, in Zulip's own format and in the one that is like Slack's.

use serde_json::{Value, json};

use super::markdown::Markdown;
use super::prove::is_token;
use super::reply::only_text;
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Dialect, Incoming, Message, Platform, Rendered, Reply, Request, Said, Site, Unproven, Unreadable, form, id,
    is_json, json as read_json, mention, text,
};

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 10_000;

/// Zulip with the tokens of its bots.
#[derive(Debug)]
pub(super) struct Zulip {
    tokens: Secret<Vec<String>>,
}

impl Zulip {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self { tokens: Secret(values.list("tokens")?) })
    }
}

fn own_format(event: &Value) -> Result<Incoming, Unreadable> {
    let message = &event["message"];
    if message["id"].is_null() {
        return Err(Unreadable { platform: Platform::Zulip, reason: "message.id is missing".to_owned() });
    }
    let sender = text(message, "sender_email");
    if sender == text(event, "bot_email") || message["sender_is_bot"] == true {
        return Ok(Incoming::Nothing("said by a bot"));
    }
    // In a channel the topic is the thread; among a few people, who they are.
    let thread = match message["display_recipient"].as_str() {
        Some(channel) => format!("{channel}:{}", text(message, "subject")),
        None => format!("direct:{}", message["display_recipient"]),
    };
    let said = without_mention(text(message, "content"), text(event, "bot_full_name"));
    Ok(Incoming::Message(Message {
        keys: vec![format!("message:{}", id(&message["id"]))],
        thread,
        addressed: true,
        reader: sender.to_owned(),
        said: Said::read(&said),
        place: json!({ "own": true }),
    }))
}

/// The text without the bot's mention, which Zulip writes `@**Name**` or, where names are shared, `@**Name|7**`.
fn without_mention(content: &str, name: &str) -> String {
    let mention = format!("@**{name}");
    let Some(at) = content.find(&mention).filter(|_| !name.is_empty()) else { return content.to_owned() };
    let (before, behind) = (&content[..at], &content[at + mention.len()..]);
    match behind.split_once("**") {
        Some((id, behind)) if id.is_empty() || id.starts_with('|') => {
            format!("{} {}", before.trim_end(), behind.trim_start()).trim().to_owned()
        }
        _ => content.to_owned(),
    }
}

fn slack_format(body: &[u8]) -> Result<Incoming, Unreadable> {
    let fields = form(body);
    let field = |name: &str| text(&fields, name);
    // It comes last: without it, the end is missing.
    if field("service_id").is_empty() {
        return Err(Unreadable { platform: Platform::Zulip, reason: "service_id is missing".to_owned() });
    }
    let said = mention::after(field("text"), field("trigger_word")).unwrap_or(field("text"));
    // A mention stands in the text as in Zulip's own format, and nothing says whose it is: it is the first.
    let said = match said.trim_start().strip_prefix("@**").and_then(|rest| rest.split_once("**")) {
        Some((_, said)) => said,
        None => said,
    };
    let at = if field("thread_ts").is_empty() { field("timestamp") } else { field("thread_ts") };
    Ok(Incoming::Message(Message {
        keys: vec![format!("slack:{}:{}:{at}", field("channel_id"), field("user_id"))],
        thread: format!("{}:{}", field("channel_id"), field("user_id")),
        addressed: true,
        reader: field("user_id").to_owned(),
        said: Said::read(said),
        place: json!({ "own": false }),
    }))
}

impl Dialect for Zulip {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let fields = if is_json(request.body) {
            read_json(Platform::Zulip, request.body).map_err(|_| Unproven::Signature)?
        } else {
            form(request.body)
        };
        is_token(self.tokens.0.iter().map(String::as_str), text(&fields, "token"))
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let incoming = if is_json(request.body) {
            own_format(&read_json(Platform::Zulip, request.body)?)
        } else {
            slack_format(request.body)
        };
        incoming.map(|incoming| vec![incoming])
    }

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        let text = only_text(reply, site, &Markdown::Zulip, LONGEST_MESSAGE);
        let field = if place["own"] == true { "content" } else { "text" };
        Rendered { inline: Body::Json(json!({ field: text })), calls: Vec::new() }
    }

    fn silence(&self) -> Body {
        Body::Json(json!({ "response_not_required": true }))
    }
}

#[cfg(test)]
mod tests {
    use super::without_mention;

    #[test]
    fn only_the_bots_own_mention_is_taken_off() {
        for (content, expected) in [
            ("@**Cite** Where?", "Where?"),
            ("Say, @**Cite|7** where?", "Say, where?"),
            ("@**Citewire** Where?", "@**Citewire** Where?"),
            ("Where is @**Cite", "Where is @**Cite"),
        ] {
            assert_eq!(without_mention(content, "Cite"), expected, "{content}");
        }
    }
}

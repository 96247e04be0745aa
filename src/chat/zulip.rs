//! Zulip: the outgoing webhook of a bot, in Zulip's own format or in the one that resembles Slack's.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::fields::{event_id, form, form_field, is_json, json as json_body, text};
use super::markdown::{Markdown, plain_link};
use super::mention;
use super::messages::only_text;
use super::prove::holder;
use super::{
    Body, Dialect, Incoming, IncomingMessage, Intent, Platform, Rendered, Request, Signer, Unproven, Unreadable,
};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Secret, Setting, Values};

/// Zulip shows a backslash, so markup is broken by an invisible character: links, channels, and blocks of code.
const MARKDOWN: Markdown = Markdown {
    escapable: &[],
    escapes_lists: false,
    breaks: |before, c| matches!((before, c), (']', '(') | ('#', '*') | ('`', '`') | ('~', '~')),
    has_mentions: true,
    link: plain_link,
    links_numbers: false,
};

/// Characters of a message.
const LONGEST_MESSAGE: usize = 10_000;

/// The platform.
#[derive(Debug)]
pub(super) struct Zulip;

impl Platform for Zulip {
    fn name(&self) -> &'static str {
        "zulip"
    }

    fn settings(&self) -> &'static [Setting] {
        const { &[Setting::required("tokens", "the tokens of its outgoing webhook bots").secret()] }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(ZulipDialect { tokens: Secret(values.list("tokens")?) }))
    }
}

/// Proves requests by the tokens of the bots.
#[derive(Debug)]
struct ZulipDialect {
    tokens: Secret<Vec<String>>,
}

/// The field of a JSON body that proves it; the others are skipped.
#[derive(Deserialize)]
struct Proof<'body> {
    #[serde(borrow)]
    token: Cow<'body, str>,
}

fn own_format(event: &Value) -> Result<Incoming, Unreadable> {
    let message = &event["message"];
    let id = event_id("message", message, "id")?;
    let sender = text(message, "sender_email");
    if sender == text(event, "bot_email") || message["sender_is_bot"] == true {
        return Ok(Incoming::Ignored("said by a bot"));
    }
    // In a channel the topic is the thread; in a direct message its recipients are.
    let thread = match message["display_recipient"].as_str() {
        Some(channel) => format!("{channel}:{}", text(message, "subject")),
        None => format!("direct:{}", message["display_recipient"]),
    };
    let said = without_mention(text(message, "content"), text(event, "bot_full_name"));
    Ok(Incoming::Message(IncomingMessage {
        ids: vec![id],
        thread,
        addressed: true,
        author: sender.to_owned(),
        intent: Intent::read(&said),
        destination: json!({ "own": true }),
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
    // This is the last field: without it, the body was cut off.
    if field("service_id").is_empty() {
        return Err(Unreadable("service_id is missing".to_owned()));
    }
    let said = mention::after(field("text"), field("trigger_word")).unwrap_or(field("text"));
    // The text contains the mention as in Zulip's own format, but no field says whose it is: take the first one.
    let said = match said.trim_start().strip_prefix("@**").and_then(|rest| rest.split_once("**")) {
        Some((_, said)) => said,
        None => said,
    };
    let at = if field("thread_ts").is_empty() { "timestamp" } else { "thread_ts" };
    let at = event_id("slack", &fields, at)?;
    Ok(Incoming::Message(IncomingMessage {
        ids: vec![format!("{at}:{}:{}", field("channel_id"), field("user_id"))],
        thread: format!("{}:{}", field("channel_id"), field("user_id")),
        addressed: true,
        author: field("user_id").to_owned(),
        intent: Intent::read(said),
        destination: json!({ "own": false }),
    }))
}

impl Dialect for ZulipDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let tokens = self.tokens.0.iter().map(String::as_str);
        if !is_json(request.body) {
            return holder(tokens, &form_field(request.body, "token").unwrap_or_default());
        }
        let proof: Proof<'_> = serde_json::from_slice(request.body).map_err(|_| Unproven::Signature)?;
        holder(tokens, &proof.token)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let incoming =
            if is_json(request.body) { own_format(&json_body(request.body)?) } else { slack_format(request.body) };
        incoming.map(|incoming| vec![incoming])
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        let text = only_text(reply, site, &MARKDOWN, LONGEST_MESSAGE);
        let field = if destination["own"] == true { "content" } else { "text" };
        Rendered::inline(Body::Json(json!({ field: text })))
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

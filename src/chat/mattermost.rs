//! Mattermost: outgoing webhooks and slash commands, answered in the response, with buttons to vote.

use serde_json::{Value, json};

use super::markdown::{Markdown, plain_link};
use super::messages::{only_text, texts};
use super::outgoing_webhook::OutgoingWebhooks;
use super::{Body, Dialect, Incoming, Platform, Rendered, Request, Signer, Thumb, Unproven, Unreadable};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Setting, Values};

/// A backslash escapes the characters that Mattermost's parser lists. In angle brackets Mattermost reads Slack's markup,
/// such as a mention of the whole channel, so an invisible character follows `<`.
const MARKDOWN: Markdown = Markdown {
    escapable: &['\\', '`', '*', '_', '~', '|', '[', ']', '>', '#', '!'],
    escapes_lists: true,
    breaks: |before, _| before == '<',
    has_mentions: true,
    link: plain_link,
    links_numbers: false,
};

/// UTF-16 code units of a message. Mattermost takes 16,383 characters.
const LONGEST_MESSAGE: usize = 16_000;

/// The platform.
#[derive(Debug)]
pub(super) struct Mattermost;

impl Platform for Mattermost {
    fn name(&self) -> &'static str {
        "mattermost"
    }

    fn settings(&self) -> &'static [Setting] {
        const { &[Setting::required("tokens", "the tokens of its outgoing webhooks and slash commands").secret()] }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(MattermostDialect { webhooks: OutgoingWebhooks::new(values)? }))
    }
}

/// Proves requests by the tokens of the webhooks and commands.
#[derive(Debug)]
struct MattermostDialect {
    webhooks: OutgoingWebhooks,
}

impl MattermostDialect {
    fn buttons(&self, answer: &str, channel: &str, site: &Site) -> Value {
        let button = |thumb: Thumb, label: &str| {
            let vote = thumb.button_value(answer);
            let seal = self.webhooks.seal(&vote, channel);
            json!({ "id": thumb.name(), "name": label, "type": "button", "integration": {
                "url": site.address("/webhooks/mattermost"),
                "context": { "vote": vote, "seal": seal },
            } })
        };
        json!([{ "actions": [button(Thumb::Up, "👍"), button(Thumb::Down, "👎")] }])
    }
}

impl Dialect for MattermostDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        self.webhooks.prove(request)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        OutgoingWebhooks::read(request)
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        let inline = |value| Rendered::inline(Body::Json(value));
        if destination["button"] == true {
            let words = only_text(reply, site, &MARKDOWN, LONGEST_MESSAGE);
            return inline(json!({ "ephemeral_text": words }));
        }
        let channel = destination["channel"].as_str().unwrap_or_default();
        let buttons = reply.answer.as_ref().map(|answer| self.buttons(answer, channel, site));
        if destination["slash"] != true {
            let text = only_text(reply, site, &MARKDOWN, LONGEST_MESSAGE);
            return inline(json!({ "text": text, "response_type": "comment", "attachments": buttons }));
        }
        // The text is escaped for Mattermost and must not be parsed as Slack's markup.
        let shown = |text: String| json!({ "response_type": "in_channel", "text": text, "skip_slack_parsing": true });
        let mut texts = texts(reply, site, &MARKDOWN, LONGEST_MESSAGE).into_iter().map(shown);
        let mut first = texts.next().unwrap_or_else(|| json!({}));
        first["attachments"] = json!(buttons);
        first["extra_responses"] = texts.collect();
        inline(first)
    }

    fn silence(&self) -> Body {
        Body::Json(json!({}))
    }
}

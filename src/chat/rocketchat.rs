//! Rocket.Chat: outgoing webhooks, answered in the response.

use serde_json::{Value, json};

use super::markdown::Markdown;
use super::messages::only_text;
use super::outgoing_webhook::OutgoingWebhooks;
use super::{Body, Dialect, Incoming, Platform, Rendered, Request, Signer, Unproven, Unreadable};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Setting, Values};

/// A backslash escapes a few characters and is shown before all others. Rocket.Chat takes any bracket before a link for
/// the beginning of its label, so links have Slack's form, and only numbers are labels.
const MARKDOWN: Markdown = Markdown {
    escapable: &['`', '*', '_', '~', '#'],
    escapes_lists: false,
    breaks: |before, c| (before == ']' && c == '(') || before == '<',
    has_mentions: true,
    link: |label, address| format!("<{address}|{label}>"),
    links_numbers: true,
};

/// UTF-16 code units of a message. Rocket.Chat takes 5,000 characters unless it is configured otherwise.
const LONGEST_MESSAGE: usize = 5_000;

/// The platform.
#[derive(Debug)]
pub(super) struct RocketChat;

impl Platform for RocketChat {
    fn name(&self) -> &'static str {
        "rocketchat"
    }

    fn settings(&self) -> &'static [Setting] {
        const { &[Setting::required("tokens", "the tokens of its outgoing webhooks").secret()] }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(RocketChatDialect { webhooks: OutgoingWebhooks::new(values)? }))
    }
}

/// Proves requests by the tokens of the webhooks.
#[derive(Debug)]
struct RocketChatDialect {
    webhooks: OutgoingWebhooks,
}

impl Dialect for RocketChatDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        self.webhooks.prove(request)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        OutgoingWebhooks::read(request)
    }

    fn render(&self, _destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        Rendered::inline(Body::Json(json!({ "text": only_text(reply, site, &MARKDOWN, LONGEST_MESSAGE) })))
    }

    fn silence(&self) -> Body {
        Body::Json(json!({}))
    }
}

//! How Discord speaks: interactions signed with Ed25519, which are the command `/ask`, its buttons, and Discord's tests.

use data_encoding::HEXLOWER_PERMISSIVE;
use serde_json::{Value, json};

use crate::chat::fields::{event_id, json as json_body, text};
use crate::chat::markdown::Markdown;
use crate::chat::messages::texts;
use crate::chat::prove::{is_ed25519, is_fresh, is_weak};
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Method, Rendered, Request, Signer, Thumb, Unproven,
    Unreadable,
};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Values};

/// A backslash escapes all punctuation. A field of the message prevents mentions, and angle brackets around an address
/// prevent its preview.
const MARKDOWN: Markdown = Markdown {
    escapable: &['\\', '`', '*', '_', '~', '|', '[', ']', '<', '>', '#', '@'],
    escapes_lists: true,
    breaks: |_, _| false,
    has_mentions: false,
    link: |label, address| format!("[{label}](<{address}>)"),
    links_numbers: false,
};

/// Characters of a message.
const LONGEST_MESSAGE: usize = 2000;
/// The flag of a message whose links have no previews.
const SUPPRESS_EMBEDS: u64 = 4;
/// The flag of a message that only the person who pressed a button sees.
const EPHEMERAL: u64 = 64;

/// Proves requests by the application's public key.
#[derive(Debug)]
pub(super) struct DiscordDialect {
    public_key: Vec<u8>,
}

impl DiscordDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let key = HEXLOWER_PERMISSIVE.decode(values.text("public_key")?.as_bytes()).ok().filter(|key| key.len() == 32);
        let public_key = key.ok_or_else(|| values.must_be("public_key", "64 hexadecimal digits"))?;
        if is_weak(&public_key) {
            return Err(values.must_be("public_key", "the key of your application; for this one anybody can sign"));
        }
        Ok(Self { public_key })
    }
}

impl Dialect for DiscordDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let timestamp = (request.header)("x-signature-timestamp").ok_or(Unproven::Signature)?;
        let signature = (request.header)("x-signature-ed25519").ok_or(Unproven::Signature)?;
        let signature = HEXLOWER_PERMISSIVE.decode(signature.as_bytes()).map_err(|_| Unproven::Signature)?;
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)?;
        is_ed25519(&self.public_key, &[timestamp.as_bytes(), request.body].concat(), &signature)?;
        Ok(Signer::default())
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let interaction = json_body(request.body)?;
        let data = &interaction["data"];
        let intent = match interaction["type"].as_u64() {
            Some(1) => return Ok(vec![Incoming::Handshake(Body::Json(json!({ "type": 1 })))]),
            Some(2) if text(data, "name") == "proof" => Some(Intent::Proof),
            Some(2) => Some(Intent::read(data["options"][0]["value"].as_str().unwrap_or_default())),
            Some(3) => Intent::from_button(text(data, "custom_id")),
            _ => None,
        };
        let Some(intent) = intent else { return Ok(vec![Incoming::Ignored("an interaction of another kind")]) };
        let person =
            if interaction["member"].is_object() { &interaction["member"]["user"] } else { &interaction["user"] };
        let author = text(person, "id").to_owned();
        Ok(vec![Incoming::Message(IncomingMessage {
            ids: vec![event_id("interaction", &interaction, "id")?],
            // Discord's threads are channels. In a channel every person has a conversation of their own.
            thread: format!("{}:{author}", text(&interaction, "channel_id")),
            addressed: true,
            author,
            intent,
            destination: json!({
                "hook": format!("webhooks/{}/{}", text(&interaction, "application_id"), text(&interaction, "token")),
                "button": interaction["type"] == 3,
            }),
        })])
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        let texts = texts(reply, site, &MARKDOWN, LONGEST_MESSAGE);
        let last = texts.len();
        let flags = if destination["button"] == true { SUPPRESS_EMBEDS | EPHEMERAL } else { SUPPRESS_EMBEDS };
        let message = |(at, text): (usize, String)| {
            // Mentions in the text notify nobody.
            let mut message = json!({ "content": text, "flags": flags, "allowed_mentions": { "parse": [] } });
            if let Some(answer) = reply.answer.as_ref().filter(|_| at + 1 == last) {
                message["components"] = thumbs(answer);
            }
            message
        };
        let mut messages: Vec<Value> = texts.into_iter().enumerate().map(message).collect();
        if messages.len() == 1 {
            let inline = json!({ "type": 4, "data": messages.remove(0) });
            return Rendered::inline(Body::Json(inline));
        }
        // Several messages: the response defers the answer, and the first message replaces it, which keeps their order.
        let hook = text(destination, "hook");
        let call = |(at, message): (usize, Value)| match at {
            0 => Call { method: Method::Patch, ..Call::post(format!("{hook}/messages/@original"), message) },
            _ => Call::post(hook, message),
        };
        let calls = messages.into_iter().enumerate().map(call).collect();
        Rendered { inline: Body::Json(json!({ "type": 5, "data": { "flags": SUPPRESS_EMBEDS } })), calls }
    }

    fn silence(&self) -> Body {
        // Deferred update without a change: the earlier answer stays.
        Body::Json(json!({ "type": 6 }))
    }
}

fn thumbs(answer: &str) -> Value {
    let button = |thumb: Thumb, sign: &str| json!({ "type": 2, "style": 2, "custom_id": thumb.button_value(answer), "emoji": { "name": sign } });
    json!([{ "type": 1, "components": [button(Thumb::Up, "👍"), button(Thumb::Down, "👎")] }])
}

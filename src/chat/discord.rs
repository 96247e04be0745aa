//! Discord: interactions signed with Ed25519: the command `/ask`, its thumbs, and Discord's own probes.

use data_encoding::HEXLOWER_PERMISSIVE;
use serde_json::{Value, json};

use super::markdown::Markdown;
use super::prove::{is_ed25519, is_fresh};
use super::reply::texts;
use super::settings::{Invalid, Values};
use super::{
    Body, Call, Dialect, Incoming, Message, Method, Platform, Rendered, Reply, Request, Said, Site, Thumb, Unproven,
    Unreadable, json as read_json, text,
};

/// The longest content of a message, in characters.
const LONGEST_MESSAGE: usize = 2000;
/// Links show no previews; only whoever pressed a button sees the thanks.
const SUPPRESS_EMBEDS: u64 = 4;
const EPHEMERAL: u64 = 64;

/// Discord with the application's public key.
#[derive(Debug)]
pub(super) struct Discord {
    public_key: Vec<u8>,
}

impl Discord {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let key = HEXLOWER_PERMISSIVE.decode(values.text("public_key")?.as_bytes()).ok().filter(|key| key.len() == 32);
        let public_key = key.ok_or_else(|| values.must_be("public_key", "64 hexadecimal digits"))?;
        Ok(Self { public_key })
    }
}

impl Dialect for Discord {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let timestamp = (request.header)("x-signature-timestamp").ok_or(Unproven::Signature)?;
        let signature = (request.header)("x-signature-ed25519").ok_or(Unproven::Signature)?;
        let signature = HEXLOWER_PERMISSIVE.decode(signature.as_bytes()).map_err(|_| Unproven::Signature)?;
        is_ed25519(&self.public_key, &[timestamp.as_bytes(), request.body].concat(), &signature)?;
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let interaction = read_json(Platform::Discord, request.body)?;
        let data = &interaction["data"];
        let said = match interaction["type"].as_u64() {
            Some(1) => return Ok(vec![Incoming::Handshake(Body::Json(json!({ "type": 1 })))]),
            Some(2) if text(data, "name") == "proof" => Some(Said::Proof),
            Some(2) => Some(Said::read(data["options"][0]["value"].as_str().unwrap_or_default())),
            Some(3) => Said::pressed(text(data, "custom_id")),
            _ => None,
        };
        let Some(said) = said else { return Ok(vec![Incoming::Nothing("an interaction of another kind")]) };
        let person =
            if interaction["member"].is_object() { &interaction["member"]["user"] } else { &interaction["user"] };
        let reader = text(person, "id").to_owned();
        Ok(vec![Incoming::Message(Message {
            keys: vec![format!("interaction:{}", text(&interaction, "id"))],
            // A thread of Discord's is a channel of its own; in a channel everybody has a talk of their own.
            thread: format!("{}:{reader}", text(&interaction, "channel_id")),
            addressed: true,
            reader,
            said,
            place: json!({
                "hook": format!("webhooks/{}/{}", text(&interaction, "application_id"), text(&interaction, "token")),
                "button": interaction["type"] == 3,
            }),
        })])
    }

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        let texts = texts(reply, site, &Markdown::Discord, LONGEST_MESSAGE);
        let last = texts.len();
        let flags = if place["button"] == true { SUPPRESS_EMBEDS | EPHEMERAL } else { SUPPRESS_EMBEDS };
        let message = |(at, text): (usize, String)| {
            // Nobody is called, whatever the text says.
            let mut message = json!({ "content": text, "flags": flags, "allowed_mentions": { "parse": [] } });
            if let Some(answer) = reply.answer.as_ref().filter(|_| at + 1 == last) {
                message["components"] = thumbs(answer);
            }
            message
        };
        let mut messages: Vec<Value> = texts.into_iter().enumerate().map(message).collect();
        if messages.len() == 1 {
            let inline = json!({ "type": 4, "data": messages.remove(0) });
            return Rendered { inline: Body::Json(inline), calls: Vec::new() };
        }
        // Several messages follow the promise of one: the first takes its place, so that they stay in order.
        let hook = text(place, "hook");
        let call = |(at, message): (usize, Value)| match at {
            0 => Call { method: Method::Patch, ..Call::post(format!("{hook}/messages/@original"), message) },
            _ => Call::post(hook, message),
        };
        let calls = messages.into_iter().enumerate().map(call).collect();
        Rendered { inline: Body::Json(json!({ "type": 5, "data": { "flags": SUPPRESS_EMBEDS } })), calls }
    }

    fn silence(&self) -> Body {
        // Deferred without a change: what was answered before stays.
        Body::Json(json!({ "type": 6 }))
    }
}

fn thumbs(answer: &str) -> Value {
    let button = |thumb: Thumb, sign: &str| json!({ "type": 2, "style": 2, "custom_id": thumb.carrying(answer), "emoji": { "name": sign } });
    json!([{ "type": 1, "components": [button(Thumb::Up, "👍"), button(Thumb::Down, "👎")] }])
}

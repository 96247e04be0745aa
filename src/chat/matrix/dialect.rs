//! How Matrix speaks: transactions of events in, notices in threads out. Each notice has an id of its own, so that the
//! homeserver accepts none of them twice.

use serde_json::{Value, json};

use crate::chat::fields::{encoded, json as json_body, text};
use crate::chat::html::Html;
use crate::chat::mention;
use crate::chat::messages::{Markup, texts};
use crate::chat::prove::is_token;
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Method, Rendered, Request, Signer, Unproven, Unreadable,
};
use crate::corpus::Sha256;
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Secret, Values};

/// Bytes of a message. An event has at most 64 KiB and contains the text twice: as HTML and as plain text.
const LONGEST_MESSAGE: usize = 20_000;

/// Proves requests by the homeserver's token.
#[derive(Debug)]
pub(super) struct MatrixDialect {
    hs_token: Secret<String>,
    user_id: String,
}

impl MatrixDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        values.text("as_token")?;
        values.text("homeserver")?;
        let user_id = values.text("user_id")?;
        if !user_id.starts_with('@') || !user_id.contains(':') {
            return Err(values.must_be("user_id", "such as @citewire:example.org"));
        }
        Ok(Self { hs_token: Secret(values.text("hs_token")?), user_id })
    }

    /// The bot's name: its user id without `@` and without the homeserver.
    fn name(&self) -> &str {
        self.user_id[1..].split(':').next().unwrap_or_default()
    }

    fn event(&self, event: &Value) -> Incoming {
        let content = &event["content"];
        let room = text(event, "room_id");
        if text(event, "sender") == self.user_id {
            return Incoming::Ignored("its own");
        }
        // A refused transaction is sent again for ever, so the others of it are answered.
        if text(event, "event_id").is_empty() {
            return Incoming::Ignored("an event without an id");
        }
        match text(event, "type") {
            "m.room.member" if text(event, "state_key") == self.user_id && text(content, "membership") == "invite" => {
                let is_direct = content["is_direct"] == true;
                Incoming::Action {
                    id: text(event, "event_id").to_owned(),
                    calls: vec![Call::post(format!("_matrix/client/v3/join/{}", encoded(room)), json!({}))],
                    opens: is_direct.then(|| room.to_owned()),
                }
            }
            "m.room.message" => self.message(event),
            _ => Incoming::Ignored("an event that asks nothing"),
        }
    }

    fn message(&self, event: &Value) -> Incoming {
        let content = &event["content"];
        let relation = &content["m.relates_to"];
        // Bots write notices, to which bots do not reply.
        if text(content, "msgtype") != "m.text" || text(relation, "rel_type") == "m.replace" {
            return Incoming::Ignored("a notice or an edit");
        }
        let mentioned = content["m.mentions"]["user_ids"].as_array().into_iter().flatten();
        let is_mentioned = mentioned.filter_map(Value::as_str).any(|user| user == self.user_id);
        let body = without_fallback(text(content, "body"), relation);
        let called = [self.user_id.as_str(), &format!("@{}", self.name()), self.name()];
        let stripped = called.iter().find_map(|name| mention::after(body, name));
        let (room, id) = (text(event, "room_id"), text(event, "event_id"));
        let root = (text(relation, "rel_type") == "m.thread").then(|| text(relation, "event_id"));
        let addressed = is_mentioned || stripped.is_some();
        // A message that mentions the assistant begins a thread; a message in a direct room does not.
        let root = root.or(addressed.then_some(id));
        Incoming::Message(IncomingMessage {
            ids: vec![id.to_owned()],
            thread: root.map_or_else(|| room.to_owned(), |root| format!("{room}:{root}")),
            addressed,
            author: text(event, "sender").to_owned(),
            intent: Intent::read(stripped.unwrap_or(body)),
            destination: json!({ "room": room, "event": id, "root": root }),
        })
    }
}

/// The text without the quotation that older clients put before a reply.
fn without_fallback<'body>(body: &'body str, relation: &Value) -> &'body str {
    if relation["m.in_reply_to"].is_null() || !body.starts_with("> ") {
        return body;
    }
    body.split_once("\n\n").map_or(body, |(_, said)| said)
}

/// Plain text, for clients that show no HTML.
struct Plain;

impl Markup for Plain {
    fn words(&self, text: &str) -> String {
        mention::without_mentions(text)
    }

    fn quote(&self, text: &str, context: Option<&str>, number: usize, _address: &str) -> String {
        let context = context.map(|context| format!("({context}) ")).unwrap_or_default();
        // A further line of a quote begins with spaces, so that it is no line of the answer.
        mention::without_mentions(&format!("{context}{text} [{number}]")).replace('\n', "\n  ")
    }

    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String {
        let byline = if byline.is_empty() { String::new() } else { format!(". {byline}") };
        format!("[{number}] {}. {address}", mention::without_mentions(&format!("{title}{byline}")))
    }

    fn joint(&self) -> &'static str {
        "\n"
    }

    fn length(&self, text: &str) -> usize {
        text.len()
    }
}

impl Dialect for MatrixDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        is_token(&self.hs_token.0, header.strip_prefix("Bearer ").ok_or(Unproven::Signature)?)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        if !request.path.starts_with("_matrix/app/v1/transactions/") {
            // The homeserver asks whether the service is up, or whether it has a user.
            return Ok(vec![Incoming::Handshake(Body::Json(json!({})))]);
        }
        let transaction = json_body(request.body)?;
        let events =
            transaction["events"].as_array().ok_or_else(|| Unreadable("it has no list of events".to_owned()))?;
        Ok(events.iter().map(|event| self.event(event)).collect())
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        let event = text(destination, "event");
        let plain = texts(reply, site, &Plain, LONGEST_MESSAGE);
        let html = texts(reply, site, &Html::Paragraphs, LONGEST_MESSAGE);
        let relation = match destination["root"].as_str() {
            Some(root) => json!({
                "rel_type": "m.thread",
                "event_id": root,
                "is_falling_back": true,
                "m.in_reply_to": { "event_id": event },
            }),
            None => json!({ "m.in_reply_to": { "event_id": event } }),
        };
        let call = |(at, html): (usize, String)| {
            let mut content = json!({
                "msgtype": "m.notice",
                "body": plain.get(at).map_or("…", String::as_str),
                "format": "org.matrix.custom.html",
                "formatted_body": html,
                "m.mentions": {},
            });
            content["m.relates_to"] = relation.clone();
            let name = Sha256::of(format!("{event} {at}").as_bytes()).to_string();
            let path =
                format!("_matrix/client/v3/rooms/{}/send/m.room.message/{name}", encoded(text(destination, "room")));
            Call { method: Method::Put, ..Call::post(path, content) }
        };
        Rendered { inline: Body::Json(json!({})), calls: html.into_iter().enumerate().map(call).collect() }
    }

    fn silence(&self) -> Body {
        Body::Json(json!({}))
    }
}

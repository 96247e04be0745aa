//! Matrix: an application service. Transactions of events in; notices in threads out, each under a name of its own, so
//! that the homeserver takes none of them twice.

use serde_json::{Value, json};

use super::html::Html;
use super::prove::is_token;
use super::reply::{Markup, texts};
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Call, Dialect, Incoming, Message, Method, Platform, Rendered, Reply, Request, Said, Site, Unproven,
    Unreadable, encoded, json as read_json, mention, text,
};
use crate::corpus::Sha256;

/// An event has at most 64 KiB, and the text stands in it twice: as HTML and without.
const LONGEST_MESSAGE: usize = 20_000;

/// Matrix with the homeserver's token and the bot's name.
#[derive(Debug)]
pub(super) struct Matrix {
    hs_token: Secret<String>,
    user_id: String,
}

impl Matrix {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        values.text("as_token")?;
        values.text("homeserver")?;
        let user_id = values.text("user_id")?;
        if !user_id.starts_with('@') || !user_id.contains(':') {
            return Err(values.must_be("user_id", "such as @citewire:example.org"));
        }
        Ok(Self { hs_token: Secret(values.text("hs_token")?), user_id })
    }

    /// The name before the colon.
    fn name(&self) -> &str {
        self.user_id[1..].split(':').next().unwrap_or_default()
    }

    fn event(&self, event: &Value) -> Incoming {
        let content = &event["content"];
        let room = text(event, "room_id");
        if text(event, "sender") == self.user_id {
            return Incoming::Nothing("its own");
        }
        match text(event, "type") {
            "m.room.member" if text(event, "state_key") == self.user_id && text(content, "membership") == "invite" => {
                let is_direct = content["is_direct"] == true;
                Incoming::Deed {
                    key: text(event, "event_id").to_owned(),
                    calls: vec![Call::post(format!("_matrix/client/v3/join/{}", encoded(room)), json!({}))],
                    opens: is_direct.then(|| room.to_owned()),
                }
            }
            "m.room.message" => self.message(event),
            _ => Incoming::Nothing("an event that asks nothing"),
        }
    }

    fn message(&self, event: &Value) -> Incoming {
        let content = &event["content"];
        let relation = &content["m.relates_to"];
        // Bots write notices.
        if text(content, "msgtype") != "m.text" || text(relation, "rel_type") == "m.replace" {
            return Incoming::Nothing("a notice or an edit");
        }
        let mentioned = content["m.mentions"]["user_ids"].as_array().into_iter().flatten();
        let is_mentioned = mentioned.filter_map(Value::as_str).any(|user| user == self.user_id);
        let body = without_fallback(text(content, "body"), relation);
        let called = [self.user_id.as_str(), &format!("@{}", self.name()), self.name()];
        let stripped = called.iter().find_map(|name| mention::after(body, name));
        let (room, id) = (text(event, "room_id"), text(event, "event_id"));
        let root = (text(relation, "rel_type") == "m.thread").then(|| text(relation, "event_id"));
        let addressed = is_mentioned || stripped.is_some();
        // Said to the assistant, it begins a thread; said in a room of two, it does not.
        let root = root.or(addressed.then_some(id));
        Incoming::Message(Message {
            keys: vec![id.to_owned()],
            thread: root.map_or_else(|| room.to_owned(), |root| format!("{room}:{root}")),
            addressed,
            reader: text(event, "sender").to_owned(),
            said: Said::read(stripped.unwrap_or(body)),
            place: json!({ "room": room, "event": id, "root": root }),
        })
    }
}

/// What was written, without the quotation that older clients put before an answer.
fn without_fallback<'body>(body: &'body str, relation: &Value) -> &'body str {
    if relation["m.in_reply_to"].is_null() || !body.starts_with("> ") {
        return body;
    }
    body.split_once("\n\n").map_or(body, |(_, said)| said)
}

/// Plain text for clients that show no HTML.
struct Plain;

impl Markup for Plain {
    fn words(&self, text: &str) -> String {
        mention::calls_nobody(text)
    }

    fn quote(&self, text: &str, context: Option<&str>, number: usize, _address: &str) -> String {
        let context = context.map(|context| format!("({context}) ")).unwrap_or_default();
        mention::calls_nobody(&format!("{context}{text} [{number}]"))
    }

    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String {
        let byline = if byline.is_empty() { String::new() } else { format!(". {byline}") };
        format!("[{number}] {}. {address}", mention::calls_nobody(&format!("{title}{byline}")))
    }

    fn joint(&self) -> &'static str {
        "\n"
    }

    fn length(&self, text: &str) -> usize {
        text.len()
    }
}

impl Dialect for Matrix {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        is_token([self.hs_token.0.as_str()], header.strip_prefix("Bearer ").ok_or(Unproven::Signature)?)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        if !request.path.starts_with("_matrix/app/v1/transactions/") {
            // Whether the service is there, and whether it has this user.
            return Ok(vec![Incoming::Handshake(Body::Json(json!({})))]);
        }
        let transaction = read_json(Platform::Matrix, request.body)?;
        let events = transaction["events"]
            .as_array()
            .ok_or_else(|| Unreadable { platform: Platform::Matrix, reason: "it has no list of events".to_owned() })?;
        Ok(events.iter().map(|event| self.event(event)).collect())
    }

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        let event = text(place, "event");
        let plain = texts(reply, site, &Plain, LONGEST_MESSAGE);
        let html = texts(reply, site, &Html::Paragraphs, LONGEST_MESSAGE);
        let relation = match place["root"].as_str() {
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
            let path = format!("_matrix/client/v3/rooms/{}/send/m.room.message/{name}", encoded(text(place, "room")));
            Call { method: Method::Put, ..Call::post(path, content) }
        };
        Rendered { inline: Body::Json(json!({})), calls: html.into_iter().enumerate().map(call).collect() }
    }

    fn silence(&self) -> Body {
        Body::Json(json!({}))
    }
}

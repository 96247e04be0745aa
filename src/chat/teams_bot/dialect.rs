//! How a Teams bot speaks: activities with a token that Microsoft signs in, activities with citations as entities out.

use serde_json::{Value, json};

use crate::chat::fields::{encoded, event_id, json as json_body, text};
use crate::chat::html::Html;
use crate::chat::mention::without_mentions;
use crate::chat::messages::texts;
use crate::chat::teams::{LONGEST_MESSAGE, plain};
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Rendered, Request, Signer, Thumb, Unproven, Unreadable,
};
use crate::render::{Piece, Reply, Site, one_line};
use crate::settings::{Invalid, Values};

/// The issuer of genuine tokens.
const ISSUER: &str = "https://api.botframework.com";
/// Citations of a message.
const MOST_CITATIONS: usize = 20;
/// Characters of a citation's name.
const LONGEST_NAME: usize = 80;
/// Characters of a citation's abstract.
const LONGEST_ABSTRACT: usize = 160;

/// Proves requests by tokens that are issued for the application.
#[derive(Debug)]
pub(super) struct TeamsBotDialect {
    app_id: String,
    /// Whether every request counts as proven, for the playground, which signs nothing.
    playground: bool,
}

impl TeamsBotDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        values.text("app_password")?;
        Ok(Self { app_id: values.text("app_id")?, playground: values.switch("playground", false)? })
    }
}

/// A vote on an answer, perhaps with a comment.
fn feedback(activity: &Value) -> Option<Intent> {
    let value = &activity["value"]["actionValue"];
    let thumb = match text(value, "reaction") {
        "like" => Thumb::Up,
        "dislike" => Thumb::Down,
        _ => return None,
    };
    // The comment is a text that contains JSON, or the plain comment.
    let words = text(value, "feedback");
    let inner = serde_json::from_str::<Value>(words).ok();
    let inner = inner.as_ref().and_then(|inner| inner["feedbackText"].as_str());
    Some(Intent::Vote { thumb, answer: None, note: inner.unwrap_or(words).to_owned() })
}

impl Dialect for TeamsBotDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        if self.playground {
            return Ok(Signer::default());
        }
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        let token = header.strip_prefix("Bearer ").ok_or(Unproven::Signature)?;
        let (claims, endorsements) = request.issuer_keys.claims(token, request.now)?;
        if text(&claims, "iss") != ISSUER || text(&claims, "aud") != self.app_id {
            return Err(Unproven::Forbidden);
        }
        let activity = json_body(request.body).map_err(|_| Unproven::Forbidden)?;
        let channel = text(&activity, "channelId");
        let service = claims["serviceurl"].as_str().or(claims["serviceUrl"].as_str()).unwrap_or_default();
        let is_endorsed = endorsements.iter().any(|endorsed| endorsed == channel);
        // Our token is sent to the address in the activity, so Microsoft must have signed that address.
        let is_there =
            !service.is_empty() && service.trim_end_matches('/') == text(&activity, "serviceUrl").trim_end_matches('/');
        if is_endorsed && is_there { Ok(Signer::default()) } else { Err(Unproven::Forbidden) }
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let activity = json_body(request.body)?;
        let intent = match (text(&activity, "type"), text(&activity, "name")) {
            ("message", _) if text(&activity["from"], "role") != "bot" => {
                Some(Intent::read(&plain(text(&activity, "text"))))
            }
            ("invoke", "message/submitAction") => feedback(&activity),
            _ => None,
        };
        let Some(intent) = intent else { return Ok(vec![Incoming::Ignored("no message of a person")]) };
        let service = text(&activity, "serviceUrl").trim_end_matches('/');
        let conversation = text(&activity["conversation"], "id");
        if service.is_empty() || conversation.is_empty() || text(&activity, "id").is_empty() {
            let reason = "id, serviceUrl or conversation.id is missing".to_owned();
            return Err(Unreadable(reason));
        }
        let address = format!("{service}/v3/conversations/{}/activities", encoded(conversation));
        Ok(vec![Incoming::Message(IncomingMessage {
            ids: vec![event_id("activity", &activity, "id")?],
            thread: conversation.to_owned(),
            addressed: true,
            author: text(&activity["from"], "id").to_owned(),
            intent,
            destination: json!({
                "invoke": text(&activity, "type") == "invoke",
                "inline": text(&activity, "deliveryMode") == "expectReplies",
                "address": address,
                "id": text(&activity, "id"),
                "from": activity["recipient"],
                "recipient": activity["from"],
                "conversation": activity["conversation"],
            }),
        })])
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        if destination["invoke"] == true {
            return Rendered::inline(Body::Json(json!({})));
        }
        let activity = |mut activity: Value| {
            activity["from"] = destination["from"].clone();
            activity["recipient"] = destination["recipient"].clone();
            activity["conversation"] = destination["conversation"].clone();
            activity["replyToId"] = destination["id"].clone();
            activity
        };
        let texts = texts(reply, site, &Html::Paragraphs, LONGEST_MESSAGE);
        let message = |text: String| {
            let mut message =
                json!({ "type": "message", "textFormat": "xml", "text": text, "summary": summary(reply) });
            if reply.answer.is_some() {
                message["entities"] = json!([citations(reply, site)]);
                message["channelData"] = json!({ "feedbackLoop": { "type": "default" } });
            }
            activity(message)
        };
        let messages: Vec<Value> = texts.into_iter().map(message).collect();
        if destination["inline"] == true {
            return Rendered::inline(Body::Json(json!({ "activities": messages })));
        }
        let address = text(destination, "address");
        let typing = Call { optional: true, ..Call::post(address, activity(json!({ "type": "typing" }))) };
        let address = format!("{address}/{}", encoded(text(destination, "id")));
        let posts = messages.into_iter().map(|message| Call::post(address.clone(), message));
        Rendered { inline: Body::Empty, calls: std::iter::once(typing).chain(posts).collect() }
    }
}

/// The text of notifications and of the list of chats: the beginning of the reply, without tags.
fn summary(reply: &Reply) -> String {
    let first = reply.pieces.first().map_or("", |piece| match piece {
        Piece::Words(text) | Piece::Quote { text, .. } | Piece::Source { title: text, .. } => text,
    });
    one_line(&without_mentions(first), LONGEST_ABSTRACT)
}

/// The sources as Teams shows them for `[1]`: title, address, and the beginning of the first quote.
fn citations(reply: &Reply, site: &Site) -> Value {
    let quoted = |wanted: usize| {
        reply.pieces.iter().find_map(|piece| match piece {
            Piece::Quote { number, text, .. } if *number == wanted => {
                Some(one_line(&without_mentions(text), LONGEST_ABSTRACT))
            }
            _ => None,
        })
    };
    let claim = |piece: &Piece| match piece {
        Piece::Source { number, title, link, .. } => Some(json!({
            "@type": "Claim",
            "position": number,
            "appearance": {
                "@type": "DigitalDocument",
                "name": one_line(&without_mentions(title), LONGEST_NAME),
                "url": site.address(link),
                "abstract": quoted(*number).unwrap_or_default(),
            },
        })),
        _ => None,
    };
    let claims: Vec<Value> = reply.pieces.iter().filter_map(claim).take(MOST_CITATIONS).collect();
    json!({ "type": "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org", "citation": claims })
}

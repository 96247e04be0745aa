//! A bot in Microsoft Teams: activities with a token that Microsoft signs, answered by calls, with citations as entities.

use serde_json::{Value, json};

use super::html::Html;
use super::mention::calls_nobody;
use super::pack::one_line;
use super::reply::texts;
use super::settings::{Invalid, Values};
use super::teams::{LONGEST_MESSAGE, plain};
use super::{
    Body, Call, Dialect, Incoming, Message, Piece, Platform, Rendered, Reply, Request, Said, Site, Thumb, Unproven,
    Unreadable, encoded, json as read_json, text,
};

const ISSUER: &str = "https://api.botframework.com";
/// The most citations of a message, and the longest name and abstract of one, in characters.
const MOST_CITATIONS: usize = 20;
const LONGEST_NAME: usize = 80;
const LONGEST_ABSTRACT: usize = 160;

/// The bot with its application's id.
#[derive(Debug)]
pub(super) struct TeamsBot {
    app_id: String,
    /// Every request is believed: for the playground, which signs nothing.
    playground: bool,
}

impl TeamsBot {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        values.text("app_password")?;
        Ok(Self { app_id: values.text("app_id")?, playground: values.switch("playground", false)? })
    }
}

/// A thumb under an answer, perhaps with words.
fn feedback(activity: &Value) -> Option<Said> {
    let value = &activity["value"]["actionValue"];
    let thumb = match text(value, "reaction") {
        "like" => Thumb::Up,
        "dislike" => Thumb::Down,
        _ => return None,
    };
    // The words come as a text that is JSON again, or as they are.
    let words = text(value, "feedback");
    let inner = serde_json::from_str::<Value>(words).ok();
    let inner = inner.as_ref().and_then(|inner| inner["feedbackText"].as_str());
    Some(Said::Vote { thumb, answer: None, note: inner.unwrap_or(words).to_owned() })
}

impl Dialect for TeamsBot {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        if self.playground {
            return Ok(());
        }
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        let token = header.strip_prefix("Bearer ").ok_or(Unproven::Signature)?;
        let (claims, endorsements) = request.keys.claims(token, request.now)?;
        if text(&claims, "iss") != ISSUER || text(&claims, "aud") != self.app_id {
            return Err(Unproven::Forbidden);
        }
        let activity = read_json(Platform::TeamsBot, request.body).map_err(|_| Unproven::Forbidden)?;
        let channel = text(&activity, "channelId");
        let service = claims["serviceurl"].as_str().or(claims["serviceUrl"].as_str()).unwrap_or_default();
        let is_endorsed = endorsements.iter().any(|endorsed| endorsed == channel);
        // The token is sent to the address of the activity: it must be the one that Microsoft signed.
        let is_there =
            !service.is_empty() && service.trim_end_matches('/') == text(&activity, "serviceUrl").trim_end_matches('/');
        if is_endorsed && is_there { Ok(()) } else { Err(Unproven::Forbidden) }
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let activity = read_json(Platform::TeamsBot, request.body)?;
        let said = match (text(&activity, "type"), text(&activity, "name")) {
            ("message", _) if text(&activity["from"], "role") != "bot" => {
                Some(Said::read(&plain(text(&activity, "text"))))
            }
            ("invoke", "message/submitAction") => feedback(&activity),
            _ => None,
        };
        let Some(said) = said else { return Ok(vec![Incoming::Nothing("no message of a person")]) };
        let service = text(&activity, "serviceUrl").trim_end_matches('/');
        let conversation = text(&activity["conversation"], "id");
        if service.is_empty() || conversation.is_empty() || text(&activity, "id").is_empty() {
            let reason = "id, serviceUrl or conversation.id is missing".to_owned();
            return Err(Unreadable { platform: Platform::TeamsBot, reason });
        }
        let address = format!("{service}/v3/conversations/{}/activities", encoded(conversation));
        Ok(vec![Incoming::Message(Message {
            keys: vec![format!("activity:{}", text(&activity, "id"))],
            thread: conversation.to_owned(),
            addressed: true,
            reader: text(&activity["from"], "id").to_owned(),
            said,
            place: json!({
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

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        if place["invoke"] == true {
            return Rendered { inline: Body::Json(json!({})), calls: Vec::new() };
        }
        let activity = |mut activity: Value| {
            activity["from"] = place["from"].clone();
            activity["recipient"] = place["recipient"].clone();
            activity["conversation"] = place["conversation"].clone();
            activity["replyToId"] = place["id"].clone();
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
        if place["inline"] == true {
            return Rendered { inline: Body::Json(json!({ "activities": messages })), calls: Vec::new() };
        }
        let address = text(place, "address");
        let typing = Call { optional: true, ..Call::post(address, activity(json!({ "type": "typing" }))) };
        let address = format!("{address}/{}", encoded(text(place, "id")));
        let posts = messages.into_iter().map(|message| Call::post(address.clone(), message));
        Rendered { inline: Body::Empty, calls: std::iter::once(typing).chain(posts).collect() }
    }
}

/// What notifications and lists of chats show: the first words, without tags.
fn summary(reply: &Reply) -> String {
    let first = reply.pieces.first().map_or("", |piece| match piece {
        Piece::Words(text) | Piece::Quote { text, .. } | Piece::Source { title: text, .. } => text,
    });
    one_line(&calls_nobody(first), LONGEST_ABSTRACT)
}

/// The sources as Teams shows them behind `[1]`: title, address, and the beginning of the first quote.
fn citations(reply: &Reply, site: &Site) -> Value {
    let quoted = |wanted: usize| {
        reply.pieces.iter().find_map(|piece| match piece {
            Piece::Quote { number, text, .. } if *number == wanted => {
                Some(one_line(&calls_nobody(text), LONGEST_ABSTRACT))
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
                "name": one_line(&calls_nobody(title), LONGEST_NAME),
                "url": site.address(link),
                "abstract": quoted(*number).unwrap_or_default(),
            },
        })),
        _ => None,
    };
    let claims: Vec<Value> = reply.pieces.iter().filter_map(claim).take(MOST_CITATIONS).collect();
    json!({ "type": "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org", "citation": claims })
}

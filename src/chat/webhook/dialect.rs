//! How Standard Webhooks speak: signed questions in, answers in the JSON of `POST /v1/ask` out.

use serde_json::{Value, json};

use super::signing::{SigningKey, decoded, signed};
use crate::chat::fields::{json as json_body, text};
use crate::chat::prove::{is_ed25519, is_fresh, is_hmac_sha256};
use crate::chat::{Body, Call, Dialect, Incoming, IncomingMessage, Intent, Rendered, Request, Unproven, Unreadable};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Secret, Values};

/// Proves requests by any of the keys.
#[derive(Debug)]
pub(super) struct WebhookDialect {
    keys: Vec<VerifyingKey>,
    /// Whether there is a key to sign answers with.
    can_sign: bool,
}

#[derive(Debug)]
enum VerifyingKey {
    Shared(Secret<Vec<u8>>),
    Public(Vec<u8>),
}

impl WebhookDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let wrong = || values.must_be("secrets", "whsec_ and 24 to 64 bytes in base64, or whpk_ and 32");
        let key = |secret: &String| {
            if let Some(key) = secret.strip_prefix("whsec_") {
                let key = decoded(key).filter(|key| (24..=64).contains(&key.len())).ok_or_else(wrong)?;
                return Ok(VerifyingKey::Shared(Secret(key)));
            }
            let key = secret.strip_prefix("whpk_").and_then(decoded).filter(|key| key.len() == 32);
            Ok(VerifyingKey::Public(key.ok_or_else(wrong)?))
        };
        let keys = values.list("secrets")?.iter().map(key).collect::<Result<_, _>>()?;
        values.switch("private_addresses", false)?;
        values.switch("open_callbacks", false)?;
        Ok(Self { keys, can_sign: SigningKey::new(values)?.is_some() })
    }
}

impl Dialect for WebhookDialect {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let header = |name| (request.header)(name).ok_or(Unproven::Signature);
        let (id, timestamp) = (header("webhook-id")?, header("webhook-timestamp")?);
        let message = signed(id, timestamp, request.body);
        let is_right = |signature: &str| {
            let Some((version, signature)) = signature.split_once(',') else { return false };
            let Some(signature) = decoded(signature) else { return false };
            self.keys.iter().any(|key| match (version, key) {
                ("v1", VerifyingKey::Shared(Secret(key))) => is_hmac_sha256(key, &[&message], &signature).is_ok(),
                ("v1a", VerifyingKey::Public(key)) => is_ed25519(key, &message, &signature).is_ok(),
                // A header may contain signatures of other versions too.
                _ => false,
            })
        };
        if id.is_empty() || !header("webhook-signature")?.split(' ').any(is_right) {
            return Err(Unproven::Signature);
        }
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let unreadable = |reason: &str| Unreadable(reason.to_owned());
        let event = json_body(request.body)?;
        if text(&event, "type") != "ask" {
            return Ok(vec![Incoming::Ignored("not of the type \"ask\"")]);
        }
        let data = &event["data"];
        let question = data["question"].as_str().ok_or_else(|| unreadable("data.question is missing"))?;
        let callback = data["callback_url"].as_str();
        if callback.is_some() && !self.can_sign {
            return Err(unreadable(
                "data.callback_url is given, but this server has no signing_key to sign answers with",
            ));
        }
        let id = (request.header)("webhook-id").unwrap_or_default();
        let conversation = data["conversation"].as_str().unwrap_or(id);
        Ok(vec![Incoming::Message(IncomingMessage {
            ids: vec![id.to_owned()],
            thread: conversation.to_owned(),
            addressed: true,
            author: conversation.to_owned(),
            intent: Intent::read(question),
            destination: json!({ "id": id, "callback": callback, "now": request.now }),
        })])
    }

    fn render(&self, destination: &Value, reply: &Reply, _site: &Site) -> Rendered {
        let Some(callback) = destination["callback"].as_str() else {
            return Rendered::inline(Body::Json(reply.data()));
        };
        let id = destination["id"].as_str().unwrap_or_default();
        let body = completed(id, destination["now"].as_i64().unwrap_or_default(), &reply.data());
        Rendered {
            inline: Body::Json(json!({ "accepted": destination["id"] })),
            calls: vec![Call::post(callback, body)],
        }
    }
}

/// The body of a callback: the answer to the request with the id `in_reply_to`. `now` is in seconds since 1970, UTC.
pub fn completed(in_reply_to: &str, now: i64, answer: &Value) -> Value {
    let now = jiff::Timestamp::from_second(now).unwrap_or_default();
    json!({
        "type": "answer.completed",
        "timestamp": now.to_string(),
        "data": { "in_reply_to": in_reply_to, "answer": answer },
    })
}

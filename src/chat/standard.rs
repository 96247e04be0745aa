//! Standard Webhooks: whoever signs may ask, and gets the answer in the response or, signed, at another address.

use data_encoding::BASE64;
use ring::signature::Ed25519KeyPair;
use serde_json::{Value, json};

use super::prove::{hmac_sha256, is_ed25519, is_fresh, is_hmac_sha256};
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Call, Dialect, Incoming, Message, Platform, Rendered, Reply, Request, Said, Site, Unproven, Unreadable,
    json as read_json, text,
};
use crate::corpus::Sha256;

/// Whoever signs with one of these.
#[derive(Debug)]
pub(super) struct Webhook {
    keys: Vec<VerifyingKey>,
    can_sign: bool,
}

#[derive(Debug)]
enum VerifyingKey {
    Shared(Secret<Vec<u8>>),
    Public(Vec<u8>),
}

fn decoded(key: &str) -> Option<Vec<u8>> {
    BASE64.decode(key.as_bytes()).ok()
}

impl Webhook {
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

/// What is signed: the name of the delivery, its time in seconds since 1970, and the body, with dots between.
fn signed(id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat()
}

/// The key with which answers are signed.
#[derive(Debug)]
pub enum SigningKey {
    /// Shared with the receiver: version `v1`.
    Shared(Secret<Vec<u8>>),
    /// Ours alone: version `v1a`.
    Private(Secret<Ed25519KeyPair>),
}

impl SigningKey {
    /// The key of the settings, if there is one.
    ///
    /// # Errors
    /// When it is no key.
    pub fn new(values: &Values) -> Result<Option<Self>, Invalid> {
        let wrong = || values.must_be("signing_key", "whsec_ and 24 to 64 bytes in base64, or whsk_ and 32 or 64");
        let Some(key) = values.optional("signing_key")? else { return Ok(None) };
        let shared = key.strip_prefix("whsec_").and_then(decoded).filter(|key| (24..=64).contains(&key.len()));
        if let Some(key) = shared {
            return Ok(Some(Self::Shared(Secret(key))));
        }
        // The seed alone, or with the public key behind it.
        let private = key.strip_prefix("whsk_").and_then(decoded).filter(|key| matches!(key.len(), 32 | 64));
        let seed = private.as_ref().map(|key| &key[..32]).ok_or_else(wrong)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| wrong())?;
        Ok(Some(Self::Private(Secret(pair))))
    }

    /// The signature of a delivery for the header `webhook-signature`.
    pub fn sign(&self, id: &str, timestamp: &str, body: &[u8]) -> String {
        let signed = signed(id, timestamp, body);
        match self {
            Self::Shared(Secret(key)) => format!("v1,{}", BASE64.encode(hmac_sha256(key, &[&signed]).as_ref())),
            Self::Private(Secret(pair)) => format!("v1a,{}", BASE64.encode(pair.sign(&signed).as_ref())),
        }
    }
}

impl Dialect for Webhook {
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
                // Another version may come one day beside one of these.
                _ => false,
            })
        };
        if id.is_empty() || !header("webhook-signature")?.split(' ').any(is_right) {
            return Err(Unproven::Signature);
        }
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let unreadable = |reason: &str| Unreadable { platform: Platform::Webhook, reason: reason.to_owned() };
        let event = read_json(Platform::Webhook, request.body)?;
        if text(&event, "type") != "ask" {
            return Ok(vec![Incoming::Nothing("not of the type \"ask\"")]);
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
        Ok(vec![Incoming::Message(Message {
            keys: vec![id.to_owned()],
            thread: conversation.to_owned(),
            addressed: true,
            reader: conversation.to_owned(),
            said: Said::read(question),
            place: json!({ "id": id, "callback": callback, "now": request.now }),
        })])
    }

    fn render(&self, place: &Value, reply: &Reply, _site: &Site) -> Rendered {
        let Some(callback) = place["callback"].as_str() else {
            return Rendered { inline: Body::Json(reply.data()), calls: Vec::new() };
        };
        let id = place["id"].as_str().unwrap_or_default();
        let body = completed(id, place["now"].as_i64().unwrap_or_default(), &reply.data());
        Rendered { inline: Body::Json(json!({ "accepted": place["id"] })), calls: vec![Call::post(callback, body)] }
    }
}

/// What is sent to an address that was named with a question: the answer to the request of this id, now, in seconds since
/// 1970, UTC.
pub fn completed(in_reply_to: &str, now: i64, answer: &Value) -> Value {
    let now = jiff::Timestamp::from_second(now).unwrap_or_default();
    json!({
        "type": "answer.completed",
        "timestamp": now.to_string(),
        "data": { "in_reply_to": in_reply_to, "answer": answer },
    })
}

/// The name of a delivery, which stays the same however often it is tried.
pub fn delivery_id(key: &str) -> String {
    format!("msg_{}", &Sha256::of(key.as_bytes()).to_string()[..32])
}

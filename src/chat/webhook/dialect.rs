//! How Standard Webhooks speak: signed questions in, answers in the JSON of `POST /v1/ask` out.

use serde_json::{Value, json};

use super::poster::{CallbackAddresses, NOT_CALLED};
use super::signing::{SigningKey, decoded, signed};
use crate::chat::fields::{json as json_body, text};
use crate::chat::prove::{hmac_sha256, is_ed25519, is_fresh, is_same_tag, is_weak};
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Rendered, Request, Signer, Unproven, Unreadable,
};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Secret, Values};

/// Versions of signatures that are known, each with the bytes of a signature.
const SIGNATURES: [(&str, usize); 2] = [("v1", 32), ("v1a", 64)];
/// Signatures of a request that are looked at. A sender that changes its key sends two.
const MOST_SIGNATURES: usize = 10;
/// Checks of a public key for one request, each of which takes about a tenth of a millisecond. The first signature is
/// compared with all keys in any case.
const MOST_CHECKS: usize = 32;

/// Proves requests by any of the keys.
#[derive(Debug)]
pub(super) struct WebhookDialect {
    keys: Vec<VerifyingKey>,
    /// Whether there is a key to sign answers with.
    can_sign: bool,
    addresses: CallbackAddresses,
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
            let key = key.ok_or_else(wrong)?;
            if is_weak(&key) {
                return Err(values.must_be("secrets", "keys of signers; for one of the whpk_ keys anybody can sign"));
            }
            Ok(VerifyingKey::Public(key))
        };
        let keys = values.list("secrets")?.iter().map(key).collect::<Result<_, _>>()?;
        values.switch("open_callbacks", false)?;
        let addresses = CallbackAddresses::new(values)?;
        Ok(Self { keys, can_sign: SigningKey::new(values)?.is_some(), addresses })
    }

    /// The key that made one of these signatures, each with its version. A header may contain other versions too.
    fn signer(&self, message: &[u8], signatures: &[(&str, Vec<u8>)]) -> Option<Signer> {
        let of = |version| signatures.iter().filter(move |(own, _)| *own == version).map(|(_, signature)| signature);
        let shared = self.keys.iter().filter_map(VerifyingKey::shared);
        let by_shared = shared.filter(|_| of("v1").next().is_some()).find(|key| {
            let tag = hmac_sha256(key, &[message]);
            of("v1").any(|signature| is_same_tag(tag.as_ref(), signature))
        });
        let public: Vec<&[u8]> = self.keys.iter().filter_map(VerifyingKey::public).collect();
        let most = (MOST_CHECKS / public.len().max(1)).max(1);
        let by_public = || {
            let mut checked = of("v1a").take(most).flat_map(|signature| public.iter().map(move |key| (key, signature)));
            checked.find(|(key, signature)| is_ed25519(key, message, signature).is_ok()).map(|(key, _)| *key)
        };
        by_shared.or_else(by_public).map(Signer::of_key)
    }
}

impl VerifyingKey {
    fn shared(&self) -> Option<&[u8]> {
        if let Self::Shared(Secret(key)) = self { Some(key) } else { None }
    }

    fn public(&self) -> Option<&[u8]> {
        if let Self::Public(key) = self { Some(key) } else { None }
    }
}

/// A signature with its version; `None` when the version is not known, or no signature of it has this form.
fn signature(text: &str) -> Option<(&str, Vec<u8>)> {
    let (version, signature) = text.split_once(',')?;
    let length = SIGNATURES.iter().find(|(known, _)| *known == version)?.1;
    Some((version, decoded(signature).filter(|signature| signature.len() == length)?))
}

impl Dialect for WebhookDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let header = |name| (request.header)(name).filter(|value| !value.is_empty()).ok_or(Unproven::Signature);
        let (id, timestamp, signatures) =
            (header("webhook-id")?, header("webhook-timestamp")?, header("webhook-signature")?);
        is_fresh(timestamp.parse().map_err(|_| Unproven::Signature)?, request.now)?;
        let signatures: Vec<_> = signatures.split(' ').take(MOST_SIGNATURES).filter_map(signature).collect();
        if signatures.is_empty() {
            return Err(Unproven::Signature);
        }
        self.signer(&signed(id, timestamp, request.body), &signatures).ok_or(Unproven::Signature)
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
        if callback.is_some_and(|address| !self.addresses.may_call(address)) {
            return Ok(vec![Incoming::Invalid("data.callback_url", NOT_CALLED)]);
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use data_encoding::BASE64;
    use ring::signature::{Ed25519KeyPair, KeyPair as _};

    use super::{MOST_CHECKS, MOST_SIGNATURES, VerifyingKey, WebhookDialect, hmac_sha256, signed};
    use crate::chat::webhook::poster::CallbackAddresses;
    use crate::chat::{Dialect as _, IssuerKeys, Request, Signer, Unproven};
    use crate::settings::{Secret, Values};

    const NOW: i64 = 1_790_000_000;

    fn prove(keys: Vec<VerifyingKey>, signatures: &str, now: i64) -> Result<Signer, Unproven> {
        let addresses = CallbackAddresses::new(&Values::new("webhook")).expect("no settings");
        let dialect = WebhookDialect { keys, can_sign: false, addresses };
        let time = NOW.to_string();
        let header = |name: &str| match name {
            "webhook-id" => Some("m1"),
            "webhook-timestamp" => Some(time.as_str()),
            "webhook-signature" => Some(signatures),
            _ => None,
        };
        let issuer_keys = Arc::new(IssuerKeys::default());
        dialect.prove(&Request { header: &header, path: "", body: b"body", now, issuer_keys })
    }

    fn shared(key: &[u8]) -> VerifyingKey {
        VerifyingKey::Shared(Secret(key.to_vec()))
    }

    fn pair(seed: u8) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a seed")
    }

    fn message() -> Vec<u8> {
        signed("m1", &NOW.to_string(), b"body")
    }

    /// Wrong signatures of this version before a right one.
    fn behind(wrong: usize, version: &str, right: &[u8]) -> String {
        let mut all = vec![format!("{version},{}", BASE64.encode(&vec![7; right.len()])); wrong];
        all.push(format!("{version},{}", BASE64.encode(right)));
        all.join(" ")
    }

    #[test]
    fn the_time_is_looked_at_before_any_signature() {
        let wrong = behind(0, "v1", &[0; 32]);
        assert_eq!(prove(vec![shared(b"a")], &wrong, NOW), Err(Unproven::Signature));
        assert_eq!(prove(vec![shared(b"a")], &wrong, NOW + 301), Err(Unproven::Stale));
    }

    #[test]
    fn a_few_signatures_are_looked_at_and_the_others_are_not() {
        let tag = hmac_sha256(b"second", &[&message()]);
        let check = |wrong| prove(vec![shared(b"first"), shared(b"second")], &behind(wrong, "v1", tag.as_ref()), NOW);
        assert_eq!(check(MOST_SIGNATURES - 1), Ok(Signer::of_key(b"second")));
        assert_eq!(check(MOST_SIGNATURES), Err(Unproven::Signature));
        assert_eq!(prove(vec![shared(b"second")], "v1,AAAA v9,AAAA v1", NOW), Err(Unproven::Signature));
    }

    #[test]
    fn checks_of_public_keys_are_bounded_together_and_one_signature_meets_all_keys() {
        let last = pair(200);
        let signature = last.sign(&message());
        let keys = |number: u8| {
            let seeds = (1..number).chain([200]);
            seeds.map(|seed| VerifyingKey::Public(pair(seed).public_key().as_ref().to_vec())).collect::<Vec<_>>()
        };
        let signer = Ok(Signer::of_key(last.public_key().as_ref()));
        assert_eq!(prove(keys(8), &behind(MOST_CHECKS / 8 - 1, "v1a", signature.as_ref()), NOW), signer);
        assert_eq!(prove(keys(8), &behind(MOST_CHECKS / 8, "v1a", signature.as_ref()), NOW), Err(Unproven::Signature));
        assert_eq!(prove(keys(100), &behind(0, "v1a", signature.as_ref()), NOW), signer);
    }
}

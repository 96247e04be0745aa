//! Signatures of Standard Webhooks: the key that signs answers, and what is signed.

use data_encoding::BASE64;
use ring::signature::Ed25519KeyPair;

use crate::chat::prove::hmac_sha256;
use crate::corpus::Sha256;
use crate::settings::{Invalid, Secret, Values};

/// The bytes of a key or a signature in base64.
pub(super) fn decoded(key: &str) -> Option<Vec<u8>> {
    BASE64.decode(key.as_bytes()).ok()
}

/// The signed bytes: the id of the delivery, its time in seconds since 1970, and the body, separated by dots.
pub(super) fn signed(id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat()
}

/// The key with which answers are signed.
#[derive(Debug)]
pub(super) enum SigningKey {
    /// A secret that the receiver shares: signature version `v1`.
    Shared(Secret<Vec<u8>>),
    /// A private key: signature version `v1a`.
    Private(Secret<Ed25519KeyPair>),
}

impl SigningKey {
    /// The key of the settings, if there is one.
    ///
    /// # Errors
    /// When it is not a key.
    pub(super) fn new(values: &Values) -> Result<Option<Self>, Invalid> {
        let wrong = || values.must_be("signing_key", "whsec_ and 24 to 64 bytes in base64, or whsk_ and 32 or 64");
        let Some(key) = values.optional("signing_key")? else { return Ok(None) };
        let shared = key.strip_prefix("whsec_").and_then(decoded).filter(|key| (24..=64).contains(&key.len()));
        if let Some(key) = shared {
            return Ok(Some(Self::Shared(Secret(key))));
        }
        // The seed, or the seed followed by the public key.
        let private = key.strip_prefix("whsk_").and_then(decoded).filter(|key| matches!(key.len(), 32 | 64));
        let seed = private.as_ref().map(|key| &key[..32]).ok_or_else(wrong)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| wrong())?;
        Ok(Some(Self::Private(Secret(pair))))
    }

    /// The signature of a delivery for the header `webhook-signature`.
    pub(super) fn sign(&self, id: &str, timestamp: &str, body: &[u8]) -> String {
        let signed = signed(id, timestamp, body);
        match self {
            Self::Shared(Secret(key)) => format!("v1,{}", BASE64.encode(hmac_sha256(key, &[&signed]).as_ref())),
            Self::Private(Secret(pair)) => format!("v1a,{}", BASE64.encode(pair.sign(&signed).as_ref())),
        }
    }
}

/// The id of a delivery, the same for every attempt.
pub(super) fn delivery_id(call: &str) -> String {
    format!("msg_{}", &Sha256::of(call.as_bytes()).to_string()[..32])
}

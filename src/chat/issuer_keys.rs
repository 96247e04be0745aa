//! The keys that a platform publishes to prove its JSON web tokens (RS256), and the claims of a proven token.

use std::collections::BTreeMap;

use data_encoding::BASE64URL_NOPAD;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde_json::Value;

use super::dialect::Unproven;
use super::fields::text;

/// Seconds by which the clocks of issuer and server may differ.
const SKEW: i64 = 300;

/// Published keys by their ids.
#[derive(Debug, Clone, Default)]
pub struct IssuerKeys(BTreeMap<String, IssuerKey>);

#[derive(Debug, Clone)]
struct IssuerKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
    /// The channels for which the key may sign.
    endorsements: Vec<String>,
}

impl IssuerKeys {
    /// The RSA keys of a published key set (RFC 7517). Other keys are ignored.
    pub fn parse(set: &Value) -> Self {
        let number =
            |key: &Value, name: &str| BASE64URL_NOPAD.decode(text(key, name).trim_end_matches('=').as_bytes()).ok();
        let key = |key: &Value| {
            let endorsed = key["endorsements"].as_array().into_iter().flatten();
            let endorsements = endorsed.filter_map(Value::as_str).map(str::to_owned).collect();
            let parts = IssuerKey { modulus: number(key, "n")?, exponent: number(key, "e")?, endorsements };
            (text(key, "kty") == "RSA" && !text(key, "kid").is_empty()).then(|| (text(key, "kid").to_owned(), parts))
        };
        Self(set["keys"].as_array().into_iter().flatten().filter_map(key).collect())
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The claims of a token, and the channels for which its key may sign. Only RS256 is accepted, and the signature is
    /// verified before the claims are parsed. `now` is in seconds since 1970, UTC.
    ///
    /// # Errors
    /// When the signature is wrong, its key is unknown, or the token is not valid at this time.
    pub(super) fn claims(&self, token: &str, now: i64) -> Result<(Value, &[String]), Unproven> {
        let (signed, signature) = token.rsplit_once('.').ok_or(Unproven::Signature)?;
        let (header, claims) = signed.split_once('.').ok_or(Unproven::Signature)?;
        let decoded = |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).map_err(|_| Unproven::Signature);
        let parsed = |part: &str| serde_json::from_slice::<Value>(&decoded(part)?).map_err(|_| Unproven::Signature);
        let header = parsed(header)?;
        if text(&header, "alg") != "RS256" {
            return Err(Unproven::Signature);
        }
        let key = self.0.get(text(&header, "kid")).ok_or(Unproven::UnknownKey)?;
        let public = RsaPublicKeyComponents { n: &key.modulus, e: &key.exponent };
        public
            .verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &decoded(signature)?)
            .map_err(|_| Unproven::Signature)?;
        let claims = parsed(claims)?;
        let time = |name: &str| claims[name].as_i64();
        let expires = time("exp").ok_or(Unproven::Stale)?;
        if now.saturating_sub(expires) > SKEW || time("nbf").is_some_and(|begins| begins.saturating_sub(now) > SKEW) {
            return Err(Unproven::Stale);
        }
        Ok((claims, &key.endorsements))
    }
}

//! Proofs of requests: signatures and tokens, compared in constant time, and the time of signing.

use ring::{hmac, signature};

use super::dialect::Unproven;
use crate::access::position;

/// Seconds before or after the current time at which a request may have been signed.
const TOLERANCE: i64 = 300;

/// The HMAC-SHA256 of these parts, joined.
pub(super) fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    for part in parts {
        context.update(part);
    }
    context.sign()
}

/// Checks that `tag` is the HMAC-SHA256 of these parts, joined.
pub(super) fn is_hmac_sha256(key: &[u8], parts: &[&[u8]], tag: &[u8]) -> Result<(), Unproven> {
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key), &parts.concat(), tag).map_err(|_| Unproven::Signature)
}

/// Checks that `token` is one of the known tokens.
pub(super) fn is_token<'known>(known: impl IntoIterator<Item = &'known str>, token: &str) -> Result<(), Unproven> {
    position(known, token).map(drop).ok_or(Unproven::Signature)
}

/// Checks that `signed` is the Ed25519 signature of a message.
pub(super) fn is_ed25519(key: &[u8], message: &[u8], signed: &[u8]) -> Result<(), Unproven> {
    signature::UnparsedPublicKey::new(&signature::ED25519, key).verify(message, signed).map_err(|_| Unproven::Signature)
}

/// Checks that `signed` is close enough to `now`; both in seconds since 1970, UTC.
pub(super) fn is_fresh(signed: i64, now: i64) -> Result<(), Unproven> {
    // Saturating, since the request chooses the number.
    if now.saturating_sub(signed).saturating_abs() > TOLERANCE { Err(Unproven::Stale) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::{is_fresh, is_token};
    use crate::chat::Unproven;

    #[test]
    fn five_minutes_are_fresh_both_ways_and_no_second_more() {
        for (signed, expected) in [
            (1_000, Ok(())),
            (700, Ok(())),
            (1_300, Ok(())),
            (699, Err(Unproven::Stale)),
            (1_301, Err(Unproven::Stale)),
            (i64::MIN, Err(Unproven::Stale)),
            (i64::MAX, Err(Unproven::Stale)),
        ] {
            assert_eq!(is_fresh(signed, 1_000), expected, "{signed}");
        }
    }

    #[test]
    fn a_token_is_one_of_those_known_whole_and_never_empty_by_accident() {
        assert_eq!(is_token(["old", "new"], "new"), Ok(()));
        for wrong in ["", "ne", "newer", "New"] {
            assert_eq!(is_token(["old", "new"], wrong), Err(Unproven::Signature), "{wrong:?}");
        }
        assert_eq!(is_token([], ""), Err(Unproven::Signature), "nothing is known");
    }
}

//! Proofs of requests: signatures and tokens, compared in constant time, and the time of signing.

use data_encoding::HEXLOWER;
use ring::{hmac, signature};

use super::dialect::{Signer, Unproven};
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

/// Compares two tags by the tags of them, so that the time taken reveals nothing.
pub(super) fn is_same_tag(tag: &[u8], given: &[u8]) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"citewire: tags are compared by their tags");
    hmac::verify(&key, tag, hmac::sign(&key, given).as_ref()).is_ok()
}

/// Checks that `tag` is the HMAC-SHA256 of these parts, joined.
pub(super) fn is_hmac_sha256(key: &[u8], parts: &[&[u8]], tag: &[u8]) -> Result<(), Unproven> {
    if is_same_tag(hmac_sha256(key, parts).as_ref(), tag) { Ok(()) } else { Err(Unproven::Signature) }
}

/// Finds the key of which `tag` is the HMAC-SHA256 of these parts, joined. The tag of each key is computed once.
pub(super) fn signer_among<'key>(
    keys: impl IntoIterator<Item = &'key [u8]>,
    parts: &[&[u8]],
    tag: &[u8],
) -> Result<Signer, Unproven> {
    // A tag of another length is no tag of any key.
    if tag.len() != hmac::HMAC_SHA256.digest_algorithm().output_len() {
        return Err(Unproven::Signature);
    }
    let found = keys.into_iter().find(|key| is_hmac_sha256(key, parts, tag).is_ok());
    found.map(Signer::of_key).ok_or(Unproven::Signature)
}

/// Checks that `token` is one of the known tokens, and says which.
pub(super) fn holder<'known>(known: impl IntoIterator<Item = &'known str>, token: &str) -> Result<Signer, Unproven> {
    position(known, token).map(|_| Signer::of_key(token.as_bytes())).ok_or(Unproven::Signature)
}

/// Checks that `token` is the known one.
pub(super) fn is_token(known: &str, token: &str) -> Result<Signer, Unproven> {
    holder([known], token).map(|_| Signer::default())
}

/// The points of Ed25519 whose order divides 8, by the bytes of their y without the sign of x, with the encodings that
/// are not reduced. Whoever wants can make signatures for such a key.
const SMALL_ORDER: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

/// True for a public key of Ed25519, or the point of a signature, of small order. Such a key proves nothing.
pub(super) fn is_weak(point: &[u8]) -> bool {
    let mut point = point.to_vec();
    if let Some(last) = point.last_mut() {
        *last &= 0x7f;
    }
    SMALL_ORDER.contains(&HEXLOWER.encode(&point).as_str())
}

/// Checks that `signed` is the Ed25519 signature of a message. A signature whose point has a small order is none: no
/// honest signer makes it.
pub(super) fn is_ed25519(key: &[u8], message: &[u8], signed: &[u8]) -> Result<(), Unproven> {
    if signed.get(..32).is_none_or(is_weak) {
        return Err(Unproven::Signature);
    }
    signature::UnparsedPublicKey::new(&signature::ED25519, key).verify(message, signed).map_err(|_| Unproven::Signature)
}

/// Checks that `signed` is close enough to `now`; both in seconds since 1970, UTC.
pub(super) fn is_fresh(signed: i64, now: i64) -> Result<(), Unproven> {
    // Saturating, since the request chooses the number.
    if now.saturating_sub(signed).saturating_abs() > TOLERANCE { Err(Unproven::Stale) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use ring::signature::{Ed25519KeyPair, KeyPair as _};

    use super::{SMALL_ORDER, hmac_sha256, holder, is_ed25519, is_fresh, is_weak, signer_among};
    use crate::chat::{Signer, Unproven};

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

    /// Proves that a key of small order, for which anybody can sign, is weak, whatever the sign of its x; that no signature
    /// with such a point is taken; and that a proper key and its signature are.
    #[test]
    fn keys_and_signatures_of_small_order_prove_nothing() {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a seed");
        let (own, signature) = (pair.public_key().as_ref(), pair.sign(b"message"));
        assert!(!is_weak(own) && is_ed25519(own, b"message", signature.as_ref()).is_ok());
        for point in SMALL_ORDER {
            let mut point = HEXLOWER.decode(point.as_bytes()).expect("hexadecimal digits");
            for _sign in 0..2 {
                assert!(is_weak(&point), "{point:?}");
                // With the scalar 0 it is right for one message in eight, or for all.
                let forged = [&point[..], &[0; 32]].concat();
                let is_taken = |number: u8| is_ed25519(&point, &[number], &forged).is_ok();
                assert!(!(0..64).any(is_taken), "{point:?}");
                point[31] |= 0x80;
            }
        }
        for short in [&[][..], &[0; 10], &[0; 64]] {
            assert!(is_ed25519(own, b"message", short).is_err());
        }
    }

    #[test]
    fn a_token_is_one_of_those_known_whole_and_never_empty_by_accident() {
        assert_eq!(holder(["old", "new"], "new"), Ok(Signer::of_key(b"new")));
        for wrong in ["", "ne", "newer", "New"] {
            assert_eq!(holder(["old", "new"], wrong), Err(Unproven::Signature), "{wrong:?}");
        }
        assert_eq!(holder([], ""), Err(Unproven::Signature), "nothing is known");
    }

    #[test]
    fn a_tag_names_its_key_and_half_a_tag_names_none() {
        let tag = hmac_sha256(b"second", &[b"a", b"b"]);
        let keys = || [b"first".as_slice(), b"second"];
        assert_eq!(signer_among(keys(), &[b"ab"], tag.as_ref()), Ok(Signer::of_key(b"second")));
        for (parts, tag) in [(b"ac", tag.as_ref()), (b"ab", &tag.as_ref()[..16]), (b"ab", &[])] {
            assert_eq!(signer_among(keys(), &[parts], tag), Err(Unproven::Signature));
        }
    }

    #[test]
    fn two_keys_are_two_signers_and_neither_shows_its_key() {
        let (one, other) = (Signer::of_key(b"one"), Signer::of_key(b"other"));
        assert_ne!(one.own("team-1"), other.own("team-1"));
        assert!(one.own("team-1").ends_with(":team-1") && !one.own("").contains("one"), "{}", one.own("team-1"));
        assert_eq!(Signer::default().own("team-1"), "team-1");
    }
}

//! Keys of the API: their form, their scopes, and the check of a key that a client sends.
//!
//! A key is `cw_` and 32 random bytes in base64url. Only its SHA-256 is stored. A slow password hash is not needed,
//! since nobody can guess 256 random bits. The key's id is the beginning of that hash.

use data_encoding::BASE64URL_NOPAD;
use ring::hmac;

use crate::corpus::Sha256;

/// Length of a key's id, in hexadecimal digits.
const ID_DIGITS: usize = 12;

/// What a key permits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Asking, reading, verifying, feedback and shared answers.
    Ask,
    /// The operator's routes.
    Admin,
    /// Reading the metrics.
    Metrics,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Self; 3] = [Self::Ask, Self::Admin, Self::Metrics];

    /// The scope's name in commands and in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Admin => "admin",
            Self::Metrics => "metrics",
        }
    }

    /// The scope of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

/// A key that was just made. Its text is shown once and not stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewKey {
    /// The text that a client sends.
    pub text: String,
    /// The id by which the key is listed and revoked.
    pub id: String,
    /// The hash of the text, which is stored.
    pub hash: String,
}

impl NewKey {
    /// A key of these random bytes.
    pub fn of(random: &[u8; 32]) -> Self {
        let text = format!("cw_{}", BASE64URL_NOPAD.encode(random));
        let hash = hash_of(&text);
        Self { id: hash[..ID_DIGITS].to_owned(), hash, text }
    }
}

/// A session that just began. Its text is a browser's alone and not stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// The text in the cookie.
    pub text: String,
    /// The hash of the text, which is stored.
    pub hash: String,
}

impl NewSession {
    /// A session of these random bytes.
    pub fn of(random: &[u8; 32]) -> Self {
        let text = format!("cs_{}", BASE64URL_NOPAD.encode(random));
        let hash = hash_of(&text);
        Self { text, hash }
    }

    /// Whether a text has the form of a session's.
    pub fn is_one(text: &str) -> bool {
        text.strip_prefix("cs_")
            .is_some_and(|rest| BASE64URL_NOPAD.decode(rest.as_bytes()).is_ok_and(|bytes| bytes.len() == 32))
    }

    /// The hash of a session's text.
    pub fn hash_of(text: &str) -> String {
        hash_of(text)
    }
}

/// A stored key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The id by which the key is listed and revoked.
    pub id: String,
    /// The holder of the key, as the operator named it.
    pub name: String,
    /// The SHA-256 of its text, in hexadecimal digits.
    pub hash: String,
    /// The scopes of the key.
    pub scopes: Vec<Scope>,
    /// When it was made, in milliseconds since 1970, UTC.
    pub made: i64,
    /// When it expires, in milliseconds since 1970, UTC.
    pub expires: Option<i64>,
    /// When it was last used, as far as that was stored.
    pub used: Option<i64>,
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The text is not a known key, or the key has expired.
    Unknown,
    /// The key lacks the scope of the request.
    Forbidden,
}

/// The key with this text, if it has the scope and has not expired at `now`, in milliseconds since 1970.
///
/// # Errors
/// When there is no such key, or when it lacks the scope.
pub fn find<'keys>(keys: &'keys [Key], text: &str, scope: Scope, now: i64) -> Result<&'keys Key, Refused> {
    let hash = hash_of(text);
    let found = position(keys.iter().map(|key| key.hash.as_str()), &hash).map(|at| &keys[at]);
    permits(found, scope, now)
}

/// The key with this id, if it has the scope and has not expired at `now`, in milliseconds since 1970.
///
/// # Errors
/// When there is no such key, or when it lacks the scope.
pub fn find_by_id<'keys>(keys: &'keys [Key], id: &str, scope: Scope, now: i64) -> Result<&'keys Key, Refused> {
    permits(keys.iter().find(|key| key.id == id), scope, now)
}

fn permits(found: Option<&Key>, scope: Scope, now: i64) -> Result<&Key, Refused> {
    let key = found.filter(|key| key.expires.is_none_or(|expires| now < expires)).ok_or(Refused::Unknown)?;
    if key.scopes.contains(&scope) { Ok(key) } else { Err(Refused::Forbidden) }
}

fn hash_of(text: &str) -> String {
    Sha256::of(text.as_bytes()).to_string()
}

/// The position of a secret in a list of known secrets. All HMAC tags are compared, so that the time taken reveals
/// neither how much of the secret was right nor its length.
pub fn position<'known>(known: impl IntoIterator<Item = &'known str>, given: &str) -> Option<usize> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"citewire: secrets are compared by their tags");
    let given = hmac::sign(&key, given.as_bytes());
    let mut found = None;
    for (at, known) in known.into_iter().enumerate() {
        if hmac::verify(&key, known.as_bytes(), given.as_ref()).is_ok() {
            found = Some(at);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Key, NewKey, Refused, Scope, find};

    fn kept(number: u8, scopes: &[Scope], expires: Option<i64>) -> (Key, String) {
        let NewKey { text, id, hash } = NewKey::of(&[number; 32]);
        (Key { id, name: String::new(), hash, scopes: scopes.to_vec(), made: 0, expires, used: None }, text)
    }

    #[test]
    fn a_key_opens_what_it_is_for_until_it_expires_and_nothing_else() {
        let (ask, ask_text) = kept(1, &[Scope::Ask], Some(100));
        let (both, both_text) = kept(2, &[Scope::Ask, Scope::Admin], None);
        let keys = [ask.clone(), both.clone()];
        let check = |text: &str, scope, now| find(&keys, text, scope, now).map(|key| key.id.as_str());
        assert_eq!(check(&ask_text, Scope::Ask, 99), Ok(ask.id.as_str()));
        assert_eq!(check(&ask_text, Scope::Ask, 100), Err(Refused::Unknown), "it has expired");
        assert_eq!(check(&ask_text, Scope::Admin, 99), Err(Refused::Forbidden));
        assert_eq!(check(&both_text, Scope::Admin, 500), Ok(both.id.as_str()));
        for wrong in ["", "cw_", &ask_text[..20], &format!("{ask_text}A"), &ask.hash, &ask.id] {
            assert_eq!(check(wrong, Scope::Ask, 0), Err(Refused::Unknown), "{wrong}");
        }
    }

    #[test]
    fn nothing_that_is_kept_of_a_key_is_the_key() {
        let key = NewKey::of(&[7; 32]);
        assert!(key.text.starts_with("cw_") && key.text.len() == 46, "{}", key.text);
        assert!(!key.hash.contains(&key.text[3..]) && key.hash.starts_with(&key.id) && key.id.len() == 12);
    }
}

//! Sessions of people in a browser: a random text in a cookie, in the place of the key that was shown once.
//!
//! A session may do what asking needs, for as long as its key may. The store keeps its hash, so that every server with the
//! same store knows it, also after a restart. Here are those that the store had a moment ago.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::sync::Semaphore;

use super::clock;
use crate::access::NewSession;
use crate::store::{Session, Store, StoreError};

/// How long a session lasts, in seconds.
const KEPT: i64 = 30 * 24 * 3600;
/// The cookie of a server that is reached without TLS.
const PLAIN_COOKIE: &str = "citewire_session";
/// The cookie of a server that is reached by TLS. A browser takes a name of this form from the server itself only.
const SECURE_COOKIE: &str = "__Host-citewire_session";

/// The sessions of a server, by their hashes.
#[derive(Debug)]
pub(super) struct Sessions {
    known: Mutex<Known>,
    is_secure: bool,
    /// A session that another server has just begun is looked up by one request at a time, since anybody can make one up.
    lookups: Semaphore,
}

#[derive(Debug, Default)]
struct Known {
    sessions: HashMap<String, Session>,
    /// Number of sessions that began or ended here.
    changes: u64,
}

impl Sessions {
    /// The sessions of the store. With `is_secure`, browsers send the cookie by TLS only.
    pub(super) fn new(is_secure: bool, sessions: Vec<Session>) -> Self {
        let known = Known { sessions: by_hash(sessions), changes: 0 };
        Self { known: Mutex::new(known), is_secure, lookups: Semaphore::new(1) }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Known) -> T) -> T {
        work(&mut self.known.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn cookie_name(&self) -> &'static str {
        if self.is_secure { SECURE_COOKIE } else { PLAIN_COOKIE }
    }

    /// The text of the session that a request presents.
    pub(super) fn presented<'headers>(&self, headers: &'headers HeaderMap) -> Option<&'headers str> {
        let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';'));
        pairs.find_map(|pair| pair.trim().strip_prefix(self.cookie_name())?.strip_prefix('='))
    }

    /// The id of the key of this session, if the session has not expired at `now`, in milliseconds since 1970.
    pub(super) fn key(&self, text: &str, now: i64) -> Option<String> {
        let hash = NewSession::hash_of(text);
        self.with(|known| {
            let session = known.sessions.get(&hash).filter(|session| now < session.expires)?;
            Some(session.key.clone())
        })
    }

    /// Begins a session of this key, and returns the cookie that holds it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub(super) async fn begin(&self, store: &Store, key: String) -> Result<HeaderValue, StoreError> {
        let mut random = [0; 32];
        // The system's generator fails before it has been seeded only, long before a server starts.
        let filled = SystemRandom::new().fill(&mut random);
        let NewSession { text, hash } = NewSession::of(&random);
        let now = clock::now();
        let expires = if filled.is_ok() { now + KEPT * 1000 } else { now };
        let session = Session { hash, key, expires };
        store.add_session(&session, now).await?;
        self.with(|known| {
            known.changes += 1;
            known.sessions.insert(session.hash.clone(), session);
        });
        Ok(self.cookie(&text, KEPT))
    }

    /// Ends the session that a request presents, and returns the cookie that removes it.
    ///
    /// # Errors
    /// When the store could not be written; this server has forgotten it all the same.
    pub(super) async fn end(&self, store: Option<&Store>, headers: &HeaderMap) -> Result<HeaderValue, StoreError> {
        if let Some(text) = self.presented(headers) {
            let hash = NewSession::hash_of(text);
            let was_known = self.with(|known| {
                known.changes += 1;
                known.sessions.remove(&hash).is_some()
            });
            if let Some(store) = store.filter(|_| was_known) {
                store.end_session(&hash).await?;
            }
        }
        Ok(self.cookie("", 0))
    }

    fn cookie(&self, text: &str, seconds: i64) -> HeaderValue {
        let secure = if self.is_secure { "; Secure" } else { "" };
        let name = self.cookie_name();
        // A link from a chat or a mail must find the session, so the cookie is Lax. It permits nothing that changes anything
        // by a link.
        let cookie = format!("{name}={text}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::try_from(cookie).unwrap_or(HeaderValue::from_static(""))
    }

    /// Reads the sessions again.
    ///
    /// # Errors
    /// When they could not be read; those known stay as they are.
    pub(super) async fn refresh(&self, store: &Store) -> Result<(), StoreError> {
        let changes = self.with(|known| known.changes);
        let sessions = by_hash(store.sessions().await?);
        self.with(|known| {
            // What began or ended while they were read is right here, and is read the next time.
            if known.changes == changes {
                known.sessions = sessions;
            }
        });
        Ok(())
    }

    /// Looks up the session that a request presents, where another server may have begun it a moment ago.
    pub(super) async fn learn(&self, store: &Store, headers: &HeaderMap) {
        let Some(text) = self.presented(headers).filter(|text| NewSession::is_one(text)) else { return };
        let hash = NewSession::hash_of(text);
        if self.with(|known| known.sessions.contains_key(&hash)) {
            return;
        }
        let Ok(_turn) = self.lookups.try_acquire() else { return };
        match store.session(&hash).await {
            Ok(Some(session)) => self.with(|known| {
                known.sessions.insert(hash, session);
            }),
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "a session could not be looked up"),
        }
    }
}

fn by_hash(sessions: Vec<Session>) -> HashMap<String, Session> {
    sessions.into_iter().map(|session| (session.hash.clone(), session)).collect()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::Sessions;
    use crate::access::Key;
    use crate::store::{Address, Store};

    fn request(cookie: &str) -> HeaderMap {
        let pair = cookie.split(';').next().expect("a pair");
        [("cookie".parse().expect("a name"), HeaderValue::from_str(&format!("a=b; {pair}; c=d")).expect("a value"))]
            .into_iter()
            .collect()
    }

    /// Proves that a session is opaque, is known to another server with the same store, and ends everywhere; and that the
    /// cookie is for the server alone where there is TLS.
    #[tokio::test]
    async fn a_session_is_shared_by_servers_and_ends_for_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&Address::File(folder.path().join("citewire.db"))).await.expect("a store");
        let (id, hash) = ("id".to_owned(), "hash".to_owned());
        let key = Key { id, name: String::new(), hash, scopes: Vec::new(), made: 0, expires: None, used: None };
        store.add_key(&key).await.expect("written");
        let [here, there] = [Sessions::new(true, Vec::new()), Sessions::new(true, Vec::new())];
        let cookie = here.begin(&store, "id".to_owned()).await.expect("begun");
        let cookie = cookie.to_str().expect("a text");
        assert!(cookie.starts_with("__Host-citewire_session=cs_"), "{cookie}");
        for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let headers = request(cookie);
        let key = |sessions: &Sessions| sessions.key(sessions.presented(&headers)?, crate::clock::now());
        assert_eq!(key(&here).as_deref(), Some("id"));
        assert_eq!(key(&there), None);
        there.learn(&store, &headers).await;
        assert_eq!(key(&there).as_deref(), Some("id"), "it is looked up");
        assert!(Sessions::new(false, Vec::new()).presented(&headers).is_none(), "another name");
        let kept = format!("{:?}", store.sessions().await.expect("read"));
        assert!(!kept.contains("cs_"), "{kept}");

        let gone = here.end(Some(&store), &headers).await.expect("ended");
        assert!(gone.to_str().expect("a text").contains("=; Path=/; Max-Age=0; "), "{gone:?}");
        assert_eq!(key(&here), None);
        there.refresh(&store).await.expect("read");
        assert_eq!(key(&there), None);
    }
}

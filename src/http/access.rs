//! Who may use what: keys, in the header `Authorization` or, for people, in a cookie that `/login` sets.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT, AUTHORIZATION, COOKIE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use axum::response::IntoResponse;
use tokio_util::sync::CancellationToken;

use super::connections::Peer;
use super::problem::Problem;
use super::rate::{Client, Standing};
use super::{AppState, clock, page};
use crate::access::{Key, Refused, Scope, find};
use crate::store::{Store, StoreError};

/// How soon a key that was made or revoked elsewhere is known here.
const REFRESH: Duration = Duration::from_secs(3);
/// The cookie of people who have shown their key.
pub(super) const COOKIE_NAME: &str = "citewire_key";

/// What a route needs of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nothing: anybody may use it.
    Open,
    /// A key of this scope, where the server has keys.
    Key(Scope),
}

/// The keys, as they were a moment ago.
#[derive(Debug)]
pub(super) struct Access {
    keys: ArcSwap<Vec<Key>>,
    /// True once there was a key: a server whose last key is revoked does not become open.
    is_keyed: AtomicBool,
    /// Whether anybody may ask all the same.
    is_public: bool,
    used: Mutex<BTreeMap<String, i64>>,
}

impl Access {
    /// What these keys open; with `is_public`, asking needs none.
    pub(super) fn new(keys: Vec<Key>, is_public: bool) -> Self {
        let is_keyed = AtomicBool::new(!keys.is_empty());
        Self { keys: ArcSwap::from_pointee(keys), is_keyed, is_public, used: Mutex::default() }
    }

    /// True when this may be done without a key. Without any key, only a server that is not public is the operator's own.
    fn is_open(&self, scope: Scope) -> bool {
        if self.is_public { scope == Scope::Ask } else { !self.is_keyed.load(Ordering::Relaxed) }
    }

    /// Whether the key that was presented, if any, may be used for this, and which it is. Where none is needed, one that
    /// is wrong is as good as none.
    pub(super) fn check(&self, text: Option<&str>, scope: Scope, now: i64) -> Result<Option<String>, Refused> {
        let is_open = self.is_open(scope);
        if is_open && text.is_none() {
            return Ok(None);
        }
        let keys = self.keys.load();
        let key = match find(&keys, text.unwrap_or_default(), scope, now) {
            Ok(key) => key,
            Err(_) if is_open => return Ok(None),
            Err(refused) => return Err(refused),
        };
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(key.id.clone(), now);
        Ok(Some(key.id.clone()))
    }

    /// Reads the keys again, and writes down which were used.
    async fn refresh(&self, store: &Store) -> Result<(), StoreError> {
        let keys = store.keys().await?;
        if !keys.is_empty() {
            self.is_keyed.store(true, Ordering::Relaxed);
        }
        self.keys.store(keys.into());
        let used = std::mem::take(&mut *self.used.lock().unwrap_or_else(PoisonError::into_inner));
        for (id, at) in used {
            store.key_used(&id, at).await?;
        }
        Ok(())
    }

    /// Keeps the keys up to date until the server stops, and once more then.
    pub(super) async fn follow(&self, store: Store, stop: CancellationToken) {
        loop {
            let stopped = stop.run_until_cancelled(tokio::time::sleep(REFRESH)).await.is_none();
            if let Err(error) = self.refresh(&store).await {
                tracing::warn!(%error, "keys could not be read; those known stay as they are");
            }
            if stopped {
                return;
            }
        }
    }
}

/// The key that a request presents.
fn presented(headers: &HeaderMap) -> Option<&str> {
    let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|value| {
        let (scheme, key) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
    });
    let cookies = || headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    bearer.or_else(|| {
        cookies()
            .flat_map(|line| line.split(';'))
            .find_map(|pair| pair.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='))
    })
}

/// Whether a request may pass, and how much of its client's rate is left; or the response that says why not.
#[expect(clippy::result_large_err, reason = "a box for each refusal saves nothing: there is one a request")]
pub(super) fn admit(
    state: &AppState,
    guard: Guard,
    request: &Request<Body>,
) -> Result<Option<Standing>, Response<Body>> {
    let scope = match guard {
        // A browser asks by OPTIONS before it sends a key.
        Guard::Key(scope) if request.method() != Method::OPTIONS => scope,
        Guard::Key(_) | Guard::Open => return Ok(None),
    };
    let headers = request.headers();
    let checked = state.access.check(presented(headers), scope, clock::now());
    let client = match &checked {
        Ok(Some(key)) => Some(Client::Key(key.clone())),
        // Without a connection there is nobody: so it is in tests of the routes alone.
        _ => request.extensions().get::<Peer>().map(|peer| Client::Address(state.rates.address(peer.0, headers))),
    };
    let standing = client.and_then(|client| state.rates.count(&client));
    if let Some(mut refusal) = standing.as_ref().and_then(Standing::refusal) {
        state.measures.refused("rate");
        if let Some(standing) = &standing {
            standing.say(refusal.headers_mut());
        }
        return Err(refusal);
    }
    match checked {
        Ok(_) => Ok(standing),
        Err(refused) if is_for_a_person(request) => Err(page::login::ask(headers, request.uri(), refused)),
        Err(refused) => Err(refusal(refused, scope)),
    }
}

/// Who sent a request over the connection to `peer`: the holder of a valid key, or an address.
pub(super) fn client(state: &AppState, headers: &HeaderMap, peer: Peer) -> Client {
    match state.access.check(presented(headers), Scope::Ask, clock::now()) {
        Ok(Some(key)) => Client::Key(key),
        _ => Client::Address(state.rates.address(peer.0, headers)),
    }
}

/// True when a browser shows the response to whoever opened the address.
fn is_for_a_person(request: &Request<Body>) -> bool {
    let accepts = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    request.method() == Method::GET && accepts.contains("text/html")
}

fn refusal(refused: Refused, scope: Scope) -> Response<Body> {
    match refused {
        Refused::Unknown => {
            let detail = "send a key of this server in the header Authorization: Bearer cw_…; its operator makes them by citewire key add";
            let mut response = Problem::new(StatusCode::UNAUTHORIZED, "invalid-api-key", detail).into_response();
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"citewire\""));
            response
        }
        Refused::Forbidden => {
            let detail = format!("this key may not be used for that: it lacks the scope {}", scope.name());
            Problem::new(StatusCode::FORBIDDEN, "scope", detail).into_response()
        }
    }
}

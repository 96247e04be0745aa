//! Who may use what: keys, in the header `Authorization` or, for people, in a cookie that `/login` sets.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT, AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use axum::response::IntoResponse;
use tokio_util::sync::CancellationToken;

use super::connections::Peer;
use super::problem::Problem;
use super::rate::{Client, Standing};
use super::sessions::Sessions;
use super::{AppState, clock, page};
use crate::access::{Key, Refused, Scope, find, find_by_id};
use crate::store::{Keyed, Session, Store, StoreError};

/// How soon a key that was made or revoked elsewhere is known here.
const REFRESH: Duration = Duration::from_secs(3);

/// What a route needs of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nothing, and it is not counted: health, and files that never change.
    Free,
    /// Nothing: anybody may use it, as often as an address may.
    Open,
    /// A proof in the request, which the route checks itself. What it refuses is counted.
    Proof,
    /// A key of this scope, where the server has keys.
    Key(Scope),
}

/// What the operator opened to those without a key.
#[derive(Debug, Default)]
pub(super) struct Openings {
    /// Whether anybody may ask.
    pub(super) is_public: bool,
    /// Whether anybody may use the operator's routes and read the metrics.
    pub(super) opens_admin: bool,
    /// Remembers that there was a key, also when the server is started again.
    pub(super) keyed: Option<Keyed>,
    /// Whether it is reached by TLS.
    pub(super) is_secure: bool,
}

/// The keys, as they were a moment ago.
#[derive(Debug)]
pub(super) struct Access {
    keys: ArcSwap<Vec<Key>>,
    /// True once there was a key: a server whose last key is revoked does not become open.
    is_keyed: AtomicBool,
    openings: Openings,
    pub(super) sessions: Sessions,
    used: Mutex<BTreeMap<String, i64>>,
}

impl Access {
    /// What these keys, the sessions that they began, and the openings permit.
    pub(super) fn new(keys: Vec<Key>, sessions: Vec<Session>, openings: Openings) -> Self {
        let is_keyed = !keys.is_empty() || openings.keyed.as_ref().is_some_and(Keyed::is_remembered);
        let is_keyed = AtomicBool::new(is_keyed);
        let sessions = Sessions::new(openings.is_secure, sessions);
        Self { keys: ArcSwap::from_pointee(keys), is_keyed, openings, sessions, used: Mutex::default() }
    }

    /// True when this may be done without a key. Asking is open until there is a key; what is the operator's is closed
    /// until it is opened.
    fn is_open(&self, scope: Scope) -> bool {
        match scope {
            Scope::Ask => self.openings.is_public || self.is_private(),
            Scope::Admin | Scope::Metrics => self.openings.opens_admin,
        }
    }

    /// True when there is no key because the server is there for its own machine alone.
    fn is_private(&self) -> bool {
        !self.openings.is_public && !self.is_keyed.load(Ordering::Relaxed)
    }

    /// True when a request under the name of another host could be that of a stranger's page in a browser of this machine.
    fn minds_host(&self, guard: Guard, is_loopback: bool) -> bool {
        let is_opened_admin = matches!(guard, Guard::Key(Scope::Admin | Scope::Metrics)) && self.openings.opens_admin;
        self.is_private() || is_loopback && is_opened_admin
    }

    /// What a request shows; a key goes before a session.
    fn shown<'request>(&self, headers: &'request HeaderMap) -> Option<Shown<'request>> {
        bearer(headers).map(Shown::Key).or_else(|| self.sessions.presented(headers).map(Shown::Session))
    }

    /// Whether what was shown, if anything, may be used for this, and which key it is. Where none is needed, one that is
    /// wrong is as good as none.
    fn check(&self, shown: Option<Shown<'_>>, scope: Scope, now: i64) -> Result<Option<String>, Refused> {
        let is_open = self.is_open(scope);
        let Some(shown) = shown else {
            return if is_open { Ok(None) } else { Err(Refused::Unknown) };
        };
        match self.key(shown, scope, now) {
            Ok(key) => Ok(Some(key)),
            Err(_) if is_open => Ok(None),
            Err(refused) => Err(refused),
        }
    }

    /// The id of the key that was shown, when it may be used for this.
    pub(super) fn key(&self, shown: Shown<'_>, scope: Scope, now: i64) -> Result<String, Refused> {
        let keys = self.keys.load();
        let key = match shown {
            Shown::Key(text) => find(&keys, text, scope, now)?,
            // A browser sends its session with everything, so it may only ask.
            Shown::Session(_) if scope != Scope::Ask => return Err(Refused::Unknown),
            Shown::Session(text) => {
                let id = self.sessions.key(text, now).ok_or(Refused::Unknown)?;
                find_by_id(&keys, &id, scope, now)?
            }
        };
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(key.id.clone(), now);
        Ok(key.id.clone())
    }

    /// Reads the keys again, and writes down which were used.
    async fn refresh(&self, store: &Store) -> Result<(), StoreError> {
        let keys = store.keys().await?;
        if !keys.is_empty() && !self.is_keyed.swap(true, Ordering::Relaxed) {
            self.remember().await;
        }
        self.keys.store(keys.into());
        self.sessions.refresh(store).await?;
        let used = std::mem::take(&mut *self.used.lock().unwrap_or_else(PoisonError::into_inner));
        for (id, at) in used {
            store.key_used(&id, at).await?;
        }
        Ok(())
    }

    /// Remembers that there is a key. Whoever made it has done so too, unless that was on another machine.
    async fn remember(&self) {
        let Some(keyed) = self.openings.keyed.clone() else { return };
        if let Ok(Err(error)) = tokio::task::spawn_blocking(move || keyed.remember()).await {
            tracing::warn!(%error, "that there is a key could not be remembered");
        }
    }

    /// Keeps the keys and sessions up to date until the server stops, and once more then.
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

/// What a request shows of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown<'request> {
    /// A key.
    Key(&'request str),
    /// A session that a key began.
    Session(&'request str),
}

/// The key that a request presents.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, key) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

/// Whether a request may pass, and how much of its client's rate is left; or the response that says why not.
#[expect(clippy::result_large_err, reason = "a box for each refusal saves nothing: there is one a request")]
pub(super) fn admit(
    state: &AppState,
    guard: Guard,
    request: &Request<Body>,
) -> Result<Option<Standing>, Response<Body>> {
    if state.access.minds_host(guard, state.hosts.is_loopback())
        && let Some(refusal) = state.hosts.refusal(request)
    {
        return Err(refusal.into_response());
    }
    let headers = request.headers();
    let checked = match guard {
        Guard::Free => return Ok(None),
        Guard::Proof if request.method() != Method::OPTIONS => {
            let refusal = address(state, request).and_then(|address| state.rates.unproven_refusal(address));
            if refusal.is_some() {
                state.measures.refused("rate");
            }
            return refusal.map_or(Ok(None), Err);
        }
        // A browser asks by OPTIONS before it sends a key.
        Guard::Key(scope) if request.method() != Method::OPTIONS => {
            state.access.check(state.access.shown(headers), scope, clock::now()).map_err(|refused| (refused, scope))
        }
        Guard::Key(_) | Guard::Open | Guard::Proof => Ok(None),
    };
    let client = match &checked {
        Ok(Some(key)) => Some(Client::Key(key.clone())),
        _ => address(state, request).map(Client::Address),
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
        Err((refused, Scope::Ask)) if is_for_a_person(request) => {
            Err(page::login::ask(headers, request.uri(), refused))
        }
        Err((refused, scope)) => Err(refusal(refused, scope)),
    }
}

/// The address of whoever asks. Without a connection there is none: so it is in tests of the routes alone.
pub(super) fn address(state: &AppState, request: &Request<Body>) -> Option<IpAddr> {
    let peer = request.extensions().get::<Peer>()?;
    Some(state.rates.address(peer.0, request.headers()))
}

/// Who sent a request over the connection to `peer`: the holder of a valid key, or an address.
pub(super) fn client(state: &AppState, headers: &HeaderMap, peer: Peer) -> Client {
    match state.access.check(state.access.shown(headers), Scope::Ask, clock::now()) {
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
            let detail = match scope {
                Scope::Ask => {
                    "send a key of this server in the header Authorization: Bearer cw_…; its operator makes them by citewire \
                     key add"
                        .to_owned()
                }
                Scope::Admin | Scope::Metrics => format!(
                    "send a key with the scope {0} in the header Authorization: Bearer cw_…; the operator makes one by \
                     citewire key add NAME --scope {0}, or starts the server with --open-admin",
                    scope.name()
                ),
            };
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

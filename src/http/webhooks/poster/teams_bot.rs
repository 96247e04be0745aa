//! The Bot Framework's connector: calls with a token that is had for the bot's password, and the keys that sign requests.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use reqwest::Client;
use tokio::sync::Mutex;

use super::super::super::clock;
use super::{Failure, base, client, request, send};
use crate::chat::settings::{Invalid, Secret, Values};
use crate::chat::{Call, Keys};

const OPENID: &str = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const SCOPE: &str = "https://api.botframework.com/.default";
/// Keys are fetched at most so often, in milliseconds, however many tokens with unknown keys come.
const BETWEEN_FETCHES: i64 = 60_000;
/// And after so long they are fetched anew, since a key may have been withdrawn.
const KEYS_LAST: i64 = 24 * 3600 * 1000;
/// A token is renewed so long before its end, in milliseconds.
const BEFORE_END: i64 = 300_000;

#[derive(Debug)]
pub(in super::super) struct TeamsBot {
    client: Client,
    login: String,
    tenant: String,
    openid: String,
    app_id: String,
    app_password: Secret<String>,
    /// The playground takes any token.
    playground: bool,
    keys: ArcSwap<Keys>,
    /// When the keys were fetched last, in milliseconds since 1970.
    fetched: Mutex<i64>,
    token: Mutex<Option<(Secret<String>, i64)>>,
}

impl TeamsBot {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            login: base(values, "login", "https://login.microsoftonline.com")?,
            tenant: values.text_or("tenant", "botframework.com")?,
            openid: base(values, "openid", OPENID)?,
            app_id: values.text_or("app_id", "")?,
            app_password: Secret(values.text_or("app_password", "")?),
            playground: values.switch("playground", false)?,
            keys: ArcSwap::default(),
            fetched: Mutex::new(i64::MIN),
            token: Mutex::new(None),
        })
    }

    pub(super) fn keys(&self) -> Arc<Keys> {
        // Too old, they are as good as none: then they are fetched.
        let is_old = self.fetched.try_lock().is_ok_and(|at| clock::now().saturating_sub(*at) > KEYS_LAST);
        if is_old { Arc::default() } else { self.keys.load_full() }
    }

    pub(super) async fn fetch_keys(&self) -> Option<Arc<Keys>> {
        let mut fetched = self.fetched.lock().await;
        let now = clock::now();
        if now.saturating_sub(*fetched) < BETWEEN_FETCHES {
            // Somebody else may have fetched them while this one waited.
            return Some(self.keys.load_full());
        }
        *fetched = now;
        let got = async |address: &str| send(self.client.get(address)).await.ok().map(|answer| answer.body);
        let document = got(&self.openid).await?;
        let keys = Keys::parse(&got(document["jwks_uri"].as_str()?).await?);
        if keys.is_empty() {
            tracing::error!("no keys to prove requests of Microsoft's were found at {}", self.openid);
            return None;
        }
        self.keys.store(Arc::new(keys));
        Some(self.keys.load_full())
    }

    pub(super) async fn post(&self, call: &Call) -> Result<(), Failure> {
        let mut request = request(&self.client, call, &call.path);
        if !self.playground {
            request = request.bearer_auth(self.token().await?);
        }
        let answer = send(request).await?;
        if answer.status.as_u16() == 401 {
            // The password may have been changed meanwhile.
            *self.token.lock().await = None;
            return Err(Failure::Again {
                after: Some(Duration::from_secs(1)),
                reason: "the token was refused".to_owned(),
            });
        }
        answer.outcome()
    }

    /// The token for calls, renewed before its end.
    async fn token(&self) -> Result<String, Failure> {
        let mut kept = self.token.lock().await;
        if let Some((token, end)) = kept.as_ref()
            && end - clock::now() > BEFORE_END
        {
            return Ok(token.0.clone());
        }
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", self.app_id.as_str()),
            ("client_secret", self.app_password.0.as_str()),
            ("scope", SCOPE),
        ];
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let address = format!("{}/{}/oauth2/v2.0/token", self.login, self.tenant);
        let request = self.client.post(address).header("content-type", "application/x-www-form-urlencoded").body(body);
        let answer = send(request).await?;
        let Some(token) = answer.body["access_token"].as_str() else {
            return Err(match answer.outcome() {
                Ok(()) => Failure::never("Microsoft gave no token"),
                // What else it says may hold the password.
                Err(Failure::Never(_)) => Failure::never(format!("Microsoft gave no token: {}", answer.status)),
                Err(again) => again,
            });
        };
        let lasts = answer.body["expires_in"].as_i64().unwrap_or(3600);
        *kept = Some((Secret(token.to_owned()), clock::now() + lasts * 1000));
        Ok(token.to_owned())
    }
}

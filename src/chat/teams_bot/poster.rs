//! The connector of the Bot Framework: calls carry a token that is issued for the bot's password. The keys that prove
//! requests are fetched here too.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use reqwest::Client;
use tokio::sync::Mutex;

use crate::chat::delivery::client::{client, request, send};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::chat::issuer_keys::IssuerKeys;
use crate::clock;
use crate::settings::{Invalid, Secret, Values};

const OPENID: &str = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const SCOPE: &str = "https://api.botframework.com/.default";
/// The least time between two fetches of keys, in milliseconds, however many tokens with unknown keys arrive.
const BETWEEN_FETCHES: i64 = 60_000;
/// Milliseconds after which keys are fetched again, since a key may have been withdrawn.
const KEYS_LAST: i64 = 24 * 3600 * 1000;
/// Milliseconds before its expiry at which a token is renewed.
const BEFORE_END: i64 = 300_000;

/// Calls the connector.
#[derive(Debug)]
pub(super) struct TeamsBotPoster {
    client: Client,
    login: String,
    tenant: String,
    openid: String,
    app_id: String,
    app_password: Secret<String>,
    /// Whether calls go to the playground, which needs no token.
    playground: bool,
    keys: ArcSwap<IssuerKeys>,
    /// When keys were last fetched, in milliseconds since 1970, UTC.
    fetched: Mutex<i64>,
    /// The token for calls, and its expiry in milliseconds since 1970, UTC.
    token: Mutex<Option<(Secret<String>, i64)>>,
}

impl TeamsBotPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            login: values.base_address("login", "https://login.microsoftonline.com")?,
            tenant: values.text_or("tenant", "botframework.com")?,
            openid: values.base_address("openid", OPENID)?,
            app_id: values.text_or("app_id", "")?,
            app_password: Secret(values.text_or("app_password", "")?),
            playground: values.switch("playground", false)?,
            keys: ArcSwap::default(),
            fetched: Mutex::new(i64::MIN),
            token: Mutex::new(None),
        })
    }

    async fn fetch(&self) -> Option<Arc<IssuerKeys>> {
        let mut fetched = self.fetched.lock().await;
        let now = clock::now();
        if now.saturating_sub(*fetched) < BETWEEN_FETCHES {
            // Another request may have fetched them while this one waited for the lock.
            return Some(self.keys.load_full());
        }
        *fetched = now;
        let got = async |address: &str| send(self.client.get(address)).await.ok().map(|response| response.body);
        let document = got(&self.openid).await?;
        let keys = IssuerKeys::parse(&got(document["jwks_uri"].as_str()?).await?);
        if keys.is_empty() {
            tracing::error!("no keys to prove requests of Microsoft's were found at {}", self.openid);
            return None;
        }
        self.keys.store(Arc::new(keys));
        Some(self.keys.load_full())
    }

    async fn make(&self, call: &Call) -> Result<(), Failure> {
        let mut request = request(&self.client, call, &call.path);
        if !self.playground {
            request = request.bearer_auth(self.token().await?);
        }
        let response = send(request).await?;
        if response.status.as_u16() == 401 {
            // The password may have been changed since.
            *self.token.lock().await = None;
            return Err(Failure::Again {
                after: Some(Duration::from_secs(1)),
                reason: "the token was refused".to_owned(),
            });
        }
        response.outcome()
    }

    /// The token for calls, renewed before it expires.
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
        let response = send(request).await?;
        let Some(token) = response.body["access_token"].as_str() else {
            return Err(match response.outcome() {
                Ok(()) => Failure::never("Microsoft gave no token"),
                // The body may contain the password, so it must not be logged.
                Err(Failure::Never(_)) => Failure::never(format!("Microsoft gave no token: {}", response.status)),
                Err(again) => again,
            });
        };
        let lasts = response.body["expires_in"].as_i64().unwrap_or(3600);
        *kept = Some((Secret(token.to_owned()), clock::now() + lasts * 1000));
        Ok(token.to_owned())
    }
}

impl Poster for TeamsBotPoster {
    fn post<'a>(&'a self, call: &'a Call, _attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call))
    }

    fn issuer_keys(&self) -> Arc<IssuerKeys> {
        // Keys that are too old count as missing, so that they are fetched again.
        let is_old = self.fetched.try_lock().is_ok_and(|at| clock::now().saturating_sub(*at) > KEYS_LAST);
        if is_old { Arc::default() } else { self.keys.load_full() }
    }

    fn fetch_issuer_keys(&self) -> Pending<'_, Option<Arc<IssuerKeys>>> {
        Box::pin(self.fetch())
    }
}

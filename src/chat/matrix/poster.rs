//! The client interface of a Matrix homeserver, called as the application service.

use reqwest::Client;
use serde_json::json;

use crate::chat::delivery::client::{client, request, send};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::settings::{Invalid, Secret, Values};

/// Calls a homeserver.
#[derive(Debug)]
pub(super) struct MatrixPoster {
    client: Client,
    homeserver: String,
    as_token: Secret<String>,
    user_id: String,
}

impl MatrixPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            homeserver: values.base_address("homeserver", "")?,
            as_token: Secret(values.text_or("as_token", "")?),
            user_id: values.text_or("user_id", "")?,
        })
    }

    async fn make(&self, call: &Call) -> Result<(), Failure> {
        let first = self.call(call).await;
        let is_unknown = |reason: &str| reason.contains("M_FORBIDDEN") || reason.contains("M_UNKNOWN_USER");
        if !matches!(&first, Err(Failure::Never(reason)) if is_unknown(reason)) {
            return first;
        }
        // Before the first call of all, the user of the service may not be registered.
        let name = self.user_id.trim_start_matches('@').split(':').next().unwrap_or_default();
        let user = json!({ "type": "m.login.application_service", "username": name, "inhibit_login": true });
        match self.call(&Call::post("_matrix/client/v3/register", user)).await {
            Ok(()) => self.call(call).await,
            Err(_) => first,
        }
    }

    async fn call(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/{}", self.homeserver, call.path);
        let response = send(request(&self.client, call, &address).bearer_auth(&self.as_token.0)).await?;
        match (response.status.as_u16(), response.body["retry_after_ms"].as_f64()) {
            (429, Some(milliseconds)) => Err(Failure::too_many(milliseconds / 1000.0)),
            _ => response.outcome(),
        }
    }
}

impl Poster for MatrixPoster {
    fn post<'a>(&'a self, call: &'a Call, _attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call))
    }
}

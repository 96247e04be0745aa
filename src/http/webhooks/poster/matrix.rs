//! A Matrix homeserver's client interface, called as the application service.

use reqwest::Client;
use serde_json::json;

use super::{Failure, base, client, request, send};
use crate::chat::Call;
use crate::chat::settings::{Invalid, Secret, Values};

#[derive(Debug)]
pub(in super::super) struct Matrix {
    client: Client,
    homeserver: String,
    as_token: Secret<String>,
    user_id: String,
}

impl Matrix {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            homeserver: base(values, "homeserver", "")?,
            as_token: Secret(values.text_or("as_token", "")?),
            user_id: values.text_or("user_id", "")?,
        })
    }

    pub(super) async fn post(&self, call: &Call) -> Result<(), Failure> {
        let first = self.call(call).await;
        let is_unknown = |reason: &str| reason.contains("M_FORBIDDEN") || reason.contains("M_UNKNOWN_USER");
        if !matches!(&first, Err(Failure::Never(reason)) if is_unknown(reason)) {
            return first;
        }
        // The first call of all: the user of the service may not be registered yet.
        let name = self.user_id.trim_start_matches('@').split(':').next().unwrap_or_default();
        let user = json!({ "type": "m.login.application_service", "username": name, "inhibit_login": true });
        match self.call(&Call::post("_matrix/client/v3/register", user)).await {
            Ok(()) => self.call(call).await,
            Err(_) => first,
        }
    }

    async fn call(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/{}", self.homeserver, call.path);
        let answer = send(request(&self.client, call, &address).bearer_auth(&self.as_token.0)).await?;
        match (answer.status.as_u16(), answer.body["retry_after_ms"].as_f64()) {
            (429, Some(milliseconds)) => Err(Failure::too_many(milliseconds / 1000.0)),
            _ => answer.outcome(),
        }
    }
}

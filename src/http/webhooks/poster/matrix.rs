//! A Matrix homeserver's client interface, called as the application service.

use reqwest::Client;
use serde_json::json;

use super::{Outcome, base, client, request, send, wait};
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

    pub(super) async fn post(&self, call: &Call) -> Outcome {
        let first = self.call(call).await;
        if !matches!(&first, Outcome::Never(reason) if reason.contains("M_FORBIDDEN") || reason.contains("M_UNKNOWN_USER"))
        {
            return first;
        }
        // The first call of all: the user of the service may not be registered yet.
        let name = self.user_id.trim_start_matches('@').split(':').next().unwrap_or_default();
        let user = json!({ "type": "m.login.application_service", "username": name, "inhibit_login": true });
        match self.call(&Call::post("_matrix/client/v3/register", user)).await {
            Outcome::Done => self.call(call).await,
            _ => first,
        }
    }

    async fn call(&self, call: &Call) -> Outcome {
        let address = format!("{}/{}", self.homeserver, call.path);
        let request = request(&self.client, call, &address).bearer_auth(&self.as_token.0);
        let answer = match send(request).await {
            Ok(answer) => answer,
            Err(outcome) => return outcome,
        };
        match (answer.status.as_u16(), answer.body["retry_after_ms"].as_f64()) {
            (429, Some(milliseconds)) => {
                Outcome::Again { after: Some(wait(milliseconds / 1000.0)), reason: "too many calls".to_owned() }
            }
            _ => answer.outcome(),
        }
    }
}

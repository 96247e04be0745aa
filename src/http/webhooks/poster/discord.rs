//! Discord's webhooks of interactions: the address itself is the proof.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::USER_AGENT;

use super::{Outcome, base, client, request, send, wait};
use crate::chat::Call;
use crate::chat::settings::{Invalid, Values};

/// Discord refuses calls that do not say who they are in this way.
const AGENT: &str = concat!("DiscordBot (https://citewire.invalid, ", env!("CARGO_PKG_VERSION"), ")");

#[derive(Debug)]
pub(in super::super) struct Discord {
    client: Client,
    api: String,
}

impl Discord {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self { client: client(), api: base(values, "api", "https://discord.com/api/v10")? })
    }

    pub(super) async fn post(&self, call: &Call) -> Outcome {
        let address = format!("{}/{}", self.api, call.path);
        let answer = match send(request(&self.client, call, &address).header(USER_AGENT, AGENT)).await {
            Ok(answer) => answer,
            Err(outcome) => return outcome,
        };
        match (answer.status.as_u16(), answer.body["retry_after"].as_f64()) {
            (429, Some(seconds)) => Outcome::Again { after: Some(wait(seconds)), reason: "too many calls".to_owned() },
            // The promise of an answer has not arrived yet.
            (404, _) => Outcome::Again { after: Some(Duration::from_secs(1)), reason: "not there yet".to_owned() },
            _ => answer.outcome(),
        }
    }
}

//! Discord's webhooks of interactions: the address itself is the proof.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::USER_AGENT;

use super::{Failure, base, client, request, send};
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

    pub(super) async fn post(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/{}", self.api, call.path);
        let answer = send(request(&self.client, call, &address).header(USER_AGENT, AGENT)).await?;
        match (answer.status.as_u16(), answer.body["retry_after"].as_f64()) {
            (429, Some(seconds)) => Err(Failure::too_many(seconds)),
            // The promise of an answer has not arrived yet.
            (404, _) => Err(Failure::Again { after: Some(Duration::from_secs(1)), reason: "not there yet".to_owned() }),
            _ => answer.outcome(),
        }
    }
}

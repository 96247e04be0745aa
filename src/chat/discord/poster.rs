//! Discord's webhooks of interactions, whose addresses contain their own token.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::USER_AGENT;

use crate::chat::delivery::client::{client, request, send};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::settings::{Invalid, Values};

/// Discord rejects calls whose user agent does not have this form.
const AGENT: &str = concat!("DiscordBot (https://citewire.invalid, ", env!("CARGO_PKG_VERSION"), ")");

/// Calls Discord.
#[derive(Debug)]
pub(super) struct DiscordPoster {
    client: Client,
    api: String,
}

impl DiscordPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self { client: client(), api: values.base_address("api", "https://discord.com/api/v10")? })
    }

    async fn make(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/{}", self.api, call.path);
        let response = send(request(&self.client, call, &address).header(USER_AGENT, AGENT)).await?;
        match (response.status.as_u16(), response.body["retry_after"].as_f64()) {
            (429, Some(seconds)) => Err(Failure::too_many(seconds)),
            // Our response that defers the answer has not arrived yet.
            (404, _) => Err(Failure::Again { after: Some(Duration::from_secs(1)), reason: "not there yet".to_owned() }),
            _ => response.outcome(),
        }
    }
}

impl Poster for DiscordPoster {
    fn post<'a>(&'a self, call: &'a Call, _attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call))
    }
}

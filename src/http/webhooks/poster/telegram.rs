//! Telegram's Bot API, whose addresses hold the bot's token.

use reqwest::Client;

use super::{Failure, base, client, request, send};
use crate::chat::Call;
use crate::chat::settings::{Invalid, Secret, Values};

#[derive(Debug)]
pub(in super::super) struct Telegram {
    client: Client,
    api: String,
    bot_token: Secret<String>,
}

impl Telegram {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            api: base(values, "api", "https://api.telegram.org")?,
            bot_token: Secret(values.text_or("bot_token", "")?),
        })
    }

    pub(super) async fn post(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/bot{}/{}", self.api, self.bot_token.0, call.path);
        let answer = send(request(&self.client, call, &address)).await?;
        match answer.body["parameters"]["retry_after"].as_f64() {
            Some(seconds) => Err(Failure::too_many(seconds)),
            None => answer.outcome(),
        }
    }
}

//! Telegram's Bot API, whose addresses contain the bot's token.

use reqwest::Client;

use crate::chat::delivery::client::{client, request, send};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::settings::{Invalid, Secret, Values};

/// Calls Telegram.
#[derive(Debug)]
pub(super) struct TelegramPoster {
    client: Client,
    api: String,
    bot_token: Secret<String>,
}

impl TelegramPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            api: values.base_address("api", "https://api.telegram.org")?,
            bot_token: Secret(values.text_or("bot_token", "")?),
        })
    }

    async fn make(&self, call: &Call) -> Result<(), Failure> {
        let address = format!("{}/bot{}/{}", self.api, self.bot_token.0, call.path);
        let response = send(request(&self.client, call, &address)).await?;
        match response.body["parameters"]["retry_after"].as_f64() {
            Some(seconds) => Err(Failure::too_many(seconds)),
            None => response.outcome(),
        }
    }
}

impl Poster for TelegramPoster {
    fn post<'a>(&'a self, call: &'a Call, _attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call))
    }
}

//! Telegram: the webhook of a bot, answered in the response; further messages are posted by the Bot API.

mod dialect;
mod poster;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use crate::settings::{Invalid, Setting, Values};

/// The platform.
#[derive(Debug)]
pub(super) struct Telegram;

impl Platform for Telegram {
    fn name(&self) -> &'static str {
        "telegram"
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("secret_token", "what setWebhook was given").secret(),
                Setting::required("bot_name", "the bot's name, without @"),
                Setting::optional("bot_token", "posts what does not fit into one message: from BotFather").secret(),
                Setting::optional("api", "the Bot API, https://api.telegram.org"),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::TelegramDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::TelegramPoster::new(values)?)))
    }
}

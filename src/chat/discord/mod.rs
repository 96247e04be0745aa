//! Discord: the command `/ask` of an application, answered in the response or by webhooks of the interaction.

mod dialect;
mod poster;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use crate::settings::{Invalid, Setting, Values};

/// The platform.
#[derive(Debug)]
pub(super) struct Discord;

impl Platform for Discord {
    fn name(&self) -> &'static str {
        "discord"
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("public_key", "proves requests: General Information, Public Key"),
                Setting::optional("api", "the API, https://discord.com/api/v10"),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::DiscordDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::DiscordPoster::new(values)?)))
    }
}

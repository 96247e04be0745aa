//! Microsoft Teams' bots: activities of the Bot Framework, answered by calls to its connector.

mod dialect;
mod poster;

use std::net::IpAddr;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use crate::settings::{Invalid, Setting, Values};

/// The platform.
#[derive(Debug)]
pub(super) struct TeamsBot;

impl Platform for TeamsBot {
    fn name(&self) -> &'static str {
        "teams_bot"
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("app_id", "the application's id"),
                Setting::required("app_password", "a client secret of the application").secret(),
                Setting::optional("tenant", "the tenant that the application belongs to, botframework.com"),
                Setting::optional("login", "where tokens are had, https://login.microsoftonline.com"),
                Setting::optional("openid", "where Microsoft publishes the keys that sign its requests"),
                Setting::optional(
                    "playground",
                    "true believes every request: for a server that only this machine reaches",
                ),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::TeamsBotDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::TeamsBotPoster::new(values)?)))
    }

    fn check(&self, values: &Values, listens_on: IpAddr) -> Result<Option<&'static str>, Invalid> {
        let is_exposed = values.switch("playground", false)? && !listens_on.is_loopback();
        Ok(is_exposed.then_some(
            "playground of [teams_bot] believes every request: listen on 127.0.0.1 with --bind, or leave it out",
        ))
    }
}

//! Slack: events, slash commands and buttons; replies are streamed block by block.

mod dialect;
mod poster;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use crate::settings::{Invalid, Setting, Values};

/// The base address of the Web API, unless the setting `api` names another.
const API: &str = "https://slack.com/api";

/// The platform.
#[derive(Debug)]
pub(super) struct Slack;

impl Platform for Slack {
    fn name(&self) -> &'static str {
        "slack"
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("signing_secret", "proves requests: Basic Information, App Credentials").secret(),
                Setting::required("bot_token", "posts answers: OAuth & Permissions, xoxb-…").secret(),
                Setting::optional("stream", "false posts one message instead of streaming it"),
                Setting::optional("api", "the Web API, https://slack.com/api"),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::SlackDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::SlackPoster::new(values)?)))
    }

    fn most_bytes(&self) -> usize {
        // A button sends back the whole message below which it stands. One tag is computed, whatever the size.
        usize::MAX
    }
}

//! What each platform needs to be spoken to: a table of `citewire.toml`, and variables that go before it.

use std::collections::BTreeMap;
use std::fmt;

use thiserror::Error;
use toml::{Table, Value};

use super::{Dialect, Platform};

/// A setting of a platform.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name in the table; in capitals and behind `CITEWIRE_` and the platform's name, that of its variable.
    pub name: &'static str,
    /// True when the platform is off without it.
    pub required: bool,
    /// True when it must never be shown.
    pub secret: bool,
    /// What it is for, in a few words.
    pub purpose: &'static str,
}

const fn needed(name: &'static str, purpose: &'static str) -> Key {
    Key { name, required: true, secret: false, purpose }
}

const fn may(name: &'static str, purpose: &'static str) -> Key {
    Key { name, required: false, secret: false, purpose }
}

const fn secret(key: Key) -> Key {
    Key { secret: true, ..key }
}

impl Platform {
    /// Its settings.
    pub fn keys(self) -> &'static [Key] {
        match self {
            Self::Slack => {
                &const {
                    [
                        secret(needed("signing_secret", "proves requests: Basic Information, App Credentials")),
                        secret(needed("bot_token", "posts answers: OAuth & Permissions, xoxb-…")),
                        may("stream", "false posts one message instead of streaming it"),
                        may("api", "the Web API, https://slack.com/api"),
                    ]
                }
            }
            Self::Mattermost => {
                &const { [secret(needed("tokens", "the tokens of its outgoing webhooks and slash commands"))] }
            }
            Self::RocketChat => &const { [secret(needed("tokens", "the tokens of its outgoing webhooks"))] },
            Self::Zulip => &const { [secret(needed("tokens", "the tokens of its outgoing webhook bots"))] },
            Self::Teams => {
                &const { [secret(needed("security_tokens", "the tokens shown when an outgoing webhook is made"))] }
            }
            Self::TeamsBot => {
                &const {
                    [
                        needed("app_id", "the application's id"),
                        secret(needed("app_password", "a client secret of the application")),
                        may("tenant", "the tenant that the application belongs to, botframework.com"),
                        may("login", "where tokens are had, https://login.microsoftonline.com"),
                        may("openid", "where Microsoft publishes the keys that sign its requests"),
                        may("playground", "true believes every request: for a server that only this machine reaches"),
                    ]
                }
            }
            Self::Discord => {
                &const {
                    [
                        needed("public_key", "proves requests: General Information, Public Key"),
                        may("api", "the API, https://discord.com/api/v10"),
                    ]
                }
            }
            Self::Telegram => {
                &const {
                    [
                        secret(needed("secret_token", "what setWebhook was given")),
                        needed("bot_name", "the bot's name, without @"),
                        secret(may("bot_token", "posts what does not fit into one message: from BotFather")),
                        may("api", "the Bot API, https://api.telegram.org"),
                    ]
                }
            }
            Self::Matrix => {
                &const {
                    [
                        secret(needed("hs_token", "proves requests: of the registration")),
                        secret(needed("as_token", "posts answers: of the registration")),
                        needed("user_id", "the bot, such as @citewire:example.org"),
                        needed("homeserver", "the homeserver's address"),
                    ]
                }
            }
            Self::Webhook => {
                &const {
                    [
                        secret(needed("secrets", "whsec_… or whpk_…, of those who may ask; several while they change")),
                        secret(may("signing_key", "whsec_… or whsk_…, with which answers are signed")),
                        may("open_callbacks", "true calls back whoever asks POST /v1/ask with a callback_url"),
                        may("private_addresses", "true calls back to addresses of private networks"),
                    ]
                }
            }
        }
    }

    /// The variable that goes before a setting of the file.
    pub fn variable(self, key: &str) -> String {
        format!("CITEWIRE_{}_{}", self.name(), key).to_uppercase()
    }
}

/// Why the settings cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Invalid {
    /// The file is no TOML.
    #[error("{0}")]
    Syntax(String),
    /// A table of the file is not one of a platform.
    #[error("there is no table [{0}]; known are {known}", known = names())]
    Table(String),
    /// A setting that the platform does not have.
    #[error("[{table}] has no setting {key:?}; it knows {known}", table = platform.name(), known = keys(*platform))]
    Key {
        /// The platform.
        platform: Platform,
        /// What the file calls the setting.
        key: String,
    },
    /// A setting is not what it should be. Its value, which may be a secret, is not told.
    #[error("{key} of [{table}] must be {expected}", table = platform.name())]
    Value {
        /// The platform.
        platform: Platform,
        /// The setting.
        key: &'static str,
        /// What it must be.
        expected: &'static str,
    },
}

fn names() -> String {
    Platform::ALL.map(|platform| format!("[{}]", platform.name())).join(", ")
}

fn keys(platform: Platform) -> String {
    platform.keys().iter().map(|key| key.name).collect::<Vec<_>>().join(", ")
}

/// Something that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(pub T);

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("secret")
    }
}

/// The settings of one platform. What they are is never shown, only which there are.
#[derive(Clone, PartialEq)]
pub struct Values {
    platform: Platform,
    table: Table,
}

impl fmt::Debug for Values {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.table.keys()).finish()
    }
}

impl Values {
    /// The required settings that are missing or empty.
    pub fn missing(&self) -> Vec<&'static str> {
        let is_there = |key: &Key| match self.table.get(key.name) {
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Array(texts)) => !texts.is_empty(),
            other => other.is_some(),
        };
        self.platform.keys().iter().filter(|key| key.required && !is_there(key)).map(|key| key.name).collect()
    }

    /// A setting as it was given.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.table.get(key)
    }

    /// A setting that must be there.
    pub(super) fn text(&self, key: &'static str) -> Result<String, Invalid> {
        self.optional(key)?.ok_or_else(|| self.must_be(key, "a text"))
    }

    /// A setting with what it is when it is not given.
    pub fn text_or(&self, key: &'static str, default: &str) -> Result<String, Invalid> {
        Ok(self.optional(key)?.unwrap_or_else(|| default.to_owned()))
    }

    /// A setting that may be missing.
    pub fn optional(&self, key: &'static str) -> Result<Option<String>, Invalid> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.must_be(key, "a text")),
        }
    }

    /// A list of texts, which a variable separates by commas.
    pub(super) fn list(&self, key: &'static str) -> Result<Vec<String>, Invalid> {
        let wrong = || self.must_be(key, "a list of texts");
        let texts: Vec<String> = match self.table.get(key) {
            None => Vec::new(),
            Some(Value::String(texts)) => texts.split(',').map(|text| text.trim().to_owned()).collect(),
            Some(Value::Array(texts)) => {
                let text = |text: &Value| text.as_str().map(str::to_owned).ok_or_else(wrong);
                texts.iter().map(text).collect::<Result<_, _>>()?
            }
            Some(_) => return Err(wrong()),
        };
        // An empty token would be one that everybody knows.
        if texts.iter().any(String::is_empty) { Err(wrong()) } else { Ok(texts) }
    }

    /// A switch with what it is when it is not given.
    pub fn switch(&self, key: &'static str, default: bool) -> Result<bool, Invalid> {
        match self.table.get(key) {
            None => Ok(default),
            Some(Value::Boolean(value)) => Ok(*value),
            Some(Value::String(text)) if matches!(text.as_str(), "true" | "1") => Ok(true),
            Some(Value::String(text)) if matches!(text.as_str(), "false" | "0" | "") => Ok(false),
            Some(_) => Err(self.must_be(key, "true or false")),
        }
    }

    /// What is said of a setting that is not what it should be.
    pub fn must_be(&self, key: &'static str, expected: &'static str) -> Invalid {
        Invalid::Value { platform: self.platform, key, expected }
    }
}

/// The file as TOML.
///
/// # Errors
/// When it is none: what is wrong, and in which line.
pub fn parse(file: &str) -> Result<Table, Invalid> {
    let line = |at: usize| file[..at.min(file.len())].matches('\n').count() + 1;
    file.parse().map_err(|error: toml::de::Error| {
        let place = error.span().map_or_else(String::new, |span| format!(", in line {}", line(span.start)));
        Invalid::Syntax(format!("{}{place}", error.message()))
    })
}

/// The settings of all platforms that are mentioned anywhere.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings(BTreeMap<Platform, Values>);

impl Settings {
    /// Reads the tables of the file, if there is one, and the variables, which go before it. What stands above the tables
    /// is of the command line.
    ///
    /// # Errors
    /// When the file is no TOML or has a table or a setting that is not known.
    pub fn read(file: Option<&str>, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, Invalid> {
        let mut settings = BTreeMap::new();
        for (name, table) in file.map_or_else(|| Ok(Table::new()), parse)? {
            let Value::Table(table) = table else { continue };
            let platform = Platform::named(&name).ok_or(Invalid::Table(name))?;
            if let Some(key) = table.keys().find(|name| platform.keys().iter().all(|key| key.name != name.as_str())) {
                return Err(Invalid::Key { platform, key: key.clone() });
            }
            settings.insert(platform, Values { platform, table });
        }
        for platform in Platform::ALL {
            for key in platform.keys() {
                if let Some(value) = variable(&platform.variable(key.name)) {
                    let values = settings.entry(platform).or_insert_with(|| Values { platform, table: Table::new() });
                    values.table.insert(key.name.to_owned(), Value::String(value));
                }
            }
        }
        Ok(Self(settings))
    }

    /// The settings of a platform; none when nothing speaks of it.
    pub fn of(&self, platform: Platform) -> Option<&Values> {
        self.0.get(&platform)
    }

    /// True when no platform has all that it needs.
    pub fn is_off(&self) -> bool {
        self.0.values().all(|values| !values.missing().is_empty())
    }

    /// The platforms that have all they need, each with its dialect.
    ///
    /// # Errors
    /// When a setting is not what it should be.
    pub fn dialects(&self) -> Result<BTreeMap<Platform, Box<dyn Dialect>>, Invalid> {
        let complete = self.0.iter().filter(|(_, values)| values.missing().is_empty());
        complete.map(|(&platform, values)| Ok((platform, platform.dialect(values)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Invalid, Settings};
    use crate::chat::Platform;

    fn read(file: &str, variables: &[(&str, &str)]) -> Result<Settings, Invalid> {
        let variable =
            |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        Settings::read(Some(file), &variable)
    }

    #[test]
    fn a_platform_without_its_secrets_is_off_and_says_what_is_missing() {
        let settings = read("[slack]\nbot_token = 'xoxb-1'\n[zulip]\ntokens = ['a', 'b']", &[]).expect("settings");
        assert_eq!(settings.of(Platform::Slack).expect("a table").missing(), ["signing_secret"]);
        assert!(settings.of(Platform::Discord).is_none());
        assert_eq!(settings.dialects().expect("dialects").into_keys().collect::<Vec<_>>(), [Platform::Zulip]);
    }

    #[test]
    fn a_variable_goes_before_the_file() {
        let variables = [("CITEWIRE_SLACK_SIGNING_SECRET", "s"), ("CITEWIRE_SLACK_BOT_TOKEN", "of the variable")];
        let settings = read("[slack]\nbot_token = 'of the file'", &variables).expect("settings");
        let slack = settings.of(Platform::Slack).expect("a table");
        assert!(slack.missing().is_empty());
        assert_eq!(slack.text("bot_token").expect("a text"), "of the variable");
    }

    #[test]
    fn a_slip_of_the_pen_stops_the_start_and_says_what_is_known() {
        for (file, expected) in [
            ("[slak]", "there is no table [slak]; known are [slack], [mattermost]"),
            ("[zulip]\ntoken = 'a'", "[zulip] has no setting \"token\"; it knows tokens"),
            ("[slack", "unclosed table"),
        ] {
            let error = read(file, &[]).expect_err("an error").to_string();
            assert!(error.starts_with(expected), "{error}");
        }
        let error = read("[zulip]\ntokens = ['a', '']", &[]).expect("settings").dialects().expect_err("an error");
        assert_eq!(error.to_string(), "tokens of [zulip] must be a list of texts");
    }

    #[test]
    fn what_a_secret_is_is_never_shown() {
        let settings = read("[slack]\nsigning_secret = 'geheim'\nbot_token = 'geheim'", &[]).expect("settings");
        let shown = format!("{settings:?} {:?}", settings.dialects().expect("dialects"));
        assert!(shown.contains("signing_secret") && !shown.contains("geheim"), "{shown}");
    }
}

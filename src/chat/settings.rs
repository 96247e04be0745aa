//! The settings of team chat: a table of `citewire.toml` for each platform, and variables that take precedence over it.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::dialect::Dialect;
use super::platform::Platform;
use super::{PLATFORMS, platform_named};
use crate::settings::{Invalid, Values, parse};

/// The variable that takes precedence over a setting of a platform's table.
pub fn variable(platform: &str, setting: &str) -> String {
    format!("CITEWIRE_{platform}_{setting}").to_uppercase()
}

/// Platforms, each with its dialect.
pub type Dialects = Vec<(&'static dyn Platform, Box<dyn Dialect>)>;

/// The settings of all platforms that the file or a variable mentions, by the platforms' names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings(BTreeMap<&'static str, Values>);

impl Settings {
    /// Reads the tables of the file, if there is one, and the variables. Settings above the tables belong to the command
    /// line and are ignored.
    ///
    /// # Errors
    /// When the file is not TOML, or has an unknown table or setting.
    pub fn read(file: Option<&str>, variables: &dyn Fn(&str) -> Option<String>) -> Result<Self, Invalid> {
        let mut settings = BTreeMap::new();
        for (name, table) in file.map_or_else(|| Ok(Table::new()), parse)? {
            let Value::Table(table) = table else { continue };
            let Some(platform) = platform_named(&name) else {
                let known = PLATFORMS.iter().map(|platform| format!("[{}]", platform.name()));
                return Err(Invalid::Table { name, known: known.collect::<Vec<_>>().join(", ") });
            };
            settings.insert(platform.name(), Values::checked(platform.name(), platform.settings(), table)?);
        }
        for platform in PLATFORMS {
            for setting in platform.settings() {
                if let Some(value) = variables(&variable(platform.name(), setting.name)) {
                    let values = settings.entry(platform.name()).or_insert_with(|| Values::new(platform.name()));
                    values.set(setting.name, value);
                }
            }
        }
        Ok(Self(settings))
    }

    /// The settings of a platform; `None` when neither the file nor a variable mentions it.
    pub fn of(&self, platform: &str) -> Option<&Values> {
        self.0.get(platform)
    }

    /// The names of the required settings that a platform lacks.
    pub fn missing(&self, platform: &dyn Platform) -> Vec<&'static str> {
        let has = |name| self.of(platform.name()).is_some_and(|values| values.has(name));
        let required = platform.settings().iter().filter(|setting| setting.is_required);
        required.map(|setting| setting.name).filter(|name| !has(name)).collect()
    }

    /// The platforms that are on: those that have all required settings, in the order of [`PLATFORMS`].
    pub fn complete(&self) -> impl Iterator<Item = (&'static dyn Platform, &Values)> {
        let complete = PLATFORMS.iter().copied().filter(|&platform| self.missing(platform).is_empty());
        complete.filter_map(|platform| Some((platform, self.of(platform.name())?)))
    }

    /// The dialects of the platforms that are on.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    pub fn dialects(&self) -> Result<Dialects, Invalid> {
        self.complete().map(|(platform, values)| Ok((platform, platform.dialect(values)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Invalid, Settings};
    use crate::chat::platform_named;

    fn read(file: &str, variables: &[(&str, &str)]) -> Result<Settings, Invalid> {
        let variable =
            |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        Settings::read(Some(file), &variable)
    }

    #[test]
    fn a_platform_without_its_secrets_is_off_and_says_what_is_missing() {
        let settings = read("[slack]\nbot_token = 'xoxb-1'\n[zulip]\ntokens = ['a', 'b']", &[]).expect("settings");
        assert_eq!(settings.missing(platform_named("slack").expect("a platform")), ["signing_secret"]);
        assert!(settings.of("discord").is_none());
        let on: Vec<_> = settings.dialects().expect("dialects").iter().map(|(platform, _)| platform.name()).collect();
        assert_eq!(on, ["zulip"]);
    }

    #[test]
    fn a_variable_goes_before_the_file() {
        let variables = [("CITEWIRE_SLACK_SIGNING_SECRET", "s"), ("CITEWIRE_SLACK_BOT_TOKEN", "of the variable")];
        let settings = read("[slack]\nbot_token = 'of the file'", &variables).expect("settings");
        assert!(settings.missing(platform_named("slack").expect("a platform")).is_empty());
        let slack = settings.of("slack").expect("a table");
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

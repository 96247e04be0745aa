//! One table of `citewire.toml`: its known settings, and the reading of its values with clear errors.
//!
//! Values may be secrets, so no error and no debug text contains one. [`Secret`] guarantees this for debug texts.

use std::fmt;

use thiserror::Error;
use toml::{Table, Value};

/// A setting of a table.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its name in the table. Its variable is `CITEWIRE_`, the table's name and this name, in capitals.
    pub name: &'static str,
    /// True when the feature is off without this setting.
    pub is_required: bool,
    /// True when the value is never shown.
    pub is_secret: bool,
    /// The purpose in a few words.
    pub purpose: &'static str,
}

impl Setting {
    /// A setting that the feature needs.
    pub const fn required(name: &'static str, purpose: &'static str) -> Self {
        Self { name, is_required: true, is_secret: false, purpose }
    }

    /// A setting that has a default.
    pub const fn optional(name: &'static str, purpose: &'static str) -> Self {
        Self { name, is_required: false, is_secret: false, purpose }
    }

    /// The same setting, whose value is never shown.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self { is_secret: true, ..self }
    }
}

/// Why the settings cannot be used. No message contains a value, since it may be a secret.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Invalid {
    /// The file is not TOML.
    #[error("{0}")]
    Syntax(String),
    /// The file has an unknown table.
    #[error("there is no table [{name}]; known are {known}")]
    Table {
        /// The table's name in the file.
        name: String,
        /// The names of all tables, for the message.
        known: String,
    },
    /// A table has an unknown setting.
    #[error("[{table}] has no setting {name:?}; it knows {known}")]
    Setting {
        /// The table.
        table: &'static str,
        /// The setting's name in the file.
        name: String,
        /// The names of all settings of the table, for the message.
        known: String,
    },
    /// A value is not of the expected form.
    #[error("{name} of [{table}] must be {expected}")]
    Value {
        /// The table.
        table: &'static str,
        /// The setting.
        name: &'static str,
        /// What the value must be.
        expected: &'static str,
    },
}

/// A value that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(pub T);

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("secret")
    }
}

/// The values of one table. Its debug text lists the names only.
#[derive(Clone, PartialEq)]
pub struct Values {
    table: &'static str,
    values: Table,
}

impl fmt::Debug for Values {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.values.keys()).finish()
    }
}

impl Values {
    /// The table `table` without values.
    pub fn new(table: &'static str) -> Self {
        Self { table, values: Table::new() }
    }

    /// The values of a table of the file.
    ///
    /// # Errors
    /// When the table has a setting that is not one of `known`.
    pub fn checked(table: &'static str, known: &[Setting], values: Table) -> Result<Self, Invalid> {
        match values.keys().find(|name| known.iter().all(|setting| setting.name != name.as_str())) {
            None => Ok(Self { table, values }),
            Some(name) => {
                let known = known.iter().map(|setting| setting.name).collect::<Vec<_>>().join(", ");
                Err(Invalid::Setting { table, name: name.clone(), known })
            }
        }
    }

    /// Sets a value, as a variable does.
    pub fn set(&mut self, name: &'static str, value: String) {
        self.values.insert(name.to_owned(), Value::String(value));
    }

    /// Whether a setting has a value that is not empty.
    pub fn has(&self, name: &str) -> bool {
        match self.values.get(name) {
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Array(texts)) => !texts.is_empty(),
            other => other.is_some(),
        }
    }

    /// The value of a setting as it was given.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// A required text.
    ///
    /// # Errors
    /// When the value is missing, empty or not a text.
    pub fn text(&self, name: &'static str) -> Result<String, Invalid> {
        self.optional(name)?.ok_or_else(|| self.must_be(name, "a text"))
    }

    /// A text, or `default` when the value is missing or empty.
    ///
    /// # Errors
    /// When the value is not a text.
    pub fn text_or(&self, name: &'static str, default: &str) -> Result<String, Invalid> {
        Ok(self.optional(name)?.unwrap_or_else(|| default.to_owned()))
    }

    /// A text, or `None` when the value is missing or empty.
    ///
    /// # Errors
    /// When the value is not a text.
    pub fn optional(&self, name: &'static str) -> Result<Option<String>, Invalid> {
        match self.values.get(name) {
            None => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.must_be(name, "a text")),
        }
    }

    /// A list of texts. An environment variable separates them by commas.
    ///
    /// # Errors
    /// When the value is neither a text nor a list of texts, or when one of the texts is empty.
    pub fn list(&self, name: &'static str) -> Result<Vec<String>, Invalid> {
        let wrong = || self.must_be(name, "a list of texts");
        let texts: Vec<String> = match self.values.get(name) {
            None => Vec::new(),
            Some(Value::String(texts)) => texts.split(',').map(|text| text.trim().to_owned()).collect(),
            Some(Value::Array(texts)) => {
                let text = |text: &Value| text.as_str().map(str::to_owned).ok_or_else(wrong);
                texts.iter().map(text).collect::<Result<_, _>>()?
            }
            Some(_) => return Err(wrong()),
        };
        // An empty token would be known to everyone.
        if texts.iter().any(String::is_empty) { Err(wrong()) } else { Ok(texts) }
    }

    /// A switch, or `default` when the value is missing.
    ///
    /// # Errors
    /// When the value is not true or false.
    pub fn switch(&self, name: &'static str, default: bool) -> Result<bool, Invalid> {
        match self.values.get(name) {
            None => Ok(default),
            Some(Value::Boolean(value)) => Ok(*value),
            Some(Value::String(text)) if matches!(text.as_str(), "true" | "1") => Ok(true),
            Some(Value::String(text)) if matches!(text.as_str(), "false" | "0" | "") => Ok(false),
            Some(_) => Err(self.must_be(name, "true or false")),
        }
    }

    /// The base address of a service, without a slash at its end.
    ///
    /// # Errors
    /// When the value is not an address of HTTP or HTTPS.
    pub fn base_address(&self, name: &'static str, default: &str) -> Result<String, Invalid> {
        let address = self.text_or(name, default)?;
        match url::Url::parse(&address) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(address.trim_end_matches('/').to_owned()),
            _ => Err(self.must_be(name, "an address such as https://chat.example.org")),
        }
    }

    /// The error that a value is not of the expected form.
    pub fn must_be(&self, name: &'static str, expected: &'static str) -> Invalid {
        Invalid::Value { table: self.table, name, expected }
    }
}

/// Parses the text of `citewire.toml`.
///
/// # Errors
/// When it is not TOML. The error has the reason and the number of the line.
pub fn parse(file: &str) -> Result<Table, Invalid> {
    let line = |at: usize| file[..at.min(file.len())].matches('\n').count() + 1;
    file.parse().map_err(|error: toml::de::Error| {
        let place = error.span().map_or_else(String::new, |span| format!(", in line {}", line(span.start)));
        Invalid::Syntax(format!("{}{place}", error.message()))
    })
}

#[cfg(test)]
mod tests {
    use super::{Setting, Values, parse};

    #[test]
    fn an_error_names_the_place_and_never_the_value() {
        assert_eq!(parse("a = 1\nb").expect_err("an error").to_string().split(", ").last(), Some("in line 2"));
        let known = [Setting::required("tokens", "who may ask").secret(), Setting::optional("stream", "or not")];
        let values = |file: &str| Values::checked("zulip", &known, parse(file).expect("TOML"));
        let unknown = values("token = 'geheim'").expect_err("an error");
        assert_eq!(unknown.to_string(), "[zulip] has no setting \"token\"; it knows tokens, stream");
        let wrong = values("tokens = ['geheim', '']\nstream = 'geheim'").expect("known settings");
        let errors = [wrong.list("tokens").expect_err("a token"), wrong.switch("stream", true).expect_err("a switch")];
        let shown = format!("{wrong:?} {errors:?}");
        assert!(shown.contains("tokens") && !shown.contains("geheim"), "{shown}");
    }

    #[test]
    fn an_empty_value_is_none() {
        let mut values = Values::new("slack");
        values.set("bot_token", String::new());
        assert!(!values.has("bot_token") && !values.has("absent"));
        assert_eq!(values.optional("bot_token"), Ok(None));
        values.set("bot_token", "xoxb".to_owned());
        assert!(values.has("bot_token"));
        assert_eq!(values.text("bot_token").as_deref(), Ok("xoxb"));
    }

    #[test]
    fn a_base_address_is_of_http() {
        let mut values = Values::new("slack");
        assert_eq!(values.base_address("api", "https://slack.com/api/").as_deref(), Ok("https://slack.com/api"));
        for wrong in ["slack.com", "ftp://slack.com"] {
            values.set("api", wrong.to_owned());
            assert!(values.base_address("api", "").is_err(), "{wrong}");
        }
    }
}

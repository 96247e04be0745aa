//! A value for each language of the list, made when it is first asked for.

use std::sync::OnceLock;

use super::{LANGUAGES, LanguageWords};

/// Values by language, for a static. Each is made once and kept.
#[derive(Debug, Default)]
pub struct PerLanguage<T>(OnceLock<Vec<OnceLock<T>>>);

impl<T> PerLanguage<T> {
    /// No value is made yet.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The value of the language with this code, which `make` makes of its words at the first call. `None` for a language
    /// without any words.
    pub fn get(&self, code: &str, make: impl FnOnce(&'static LanguageWords) -> T) -> Option<&T> {
        let place = LANGUAGES.iter().position(|language| language.has_code(code))?;
        let all = self.0.get_or_init(|| LANGUAGES.iter().map(|_| OnceLock::new()).collect());
        Some(all[place].get_or_init(|| make(LANGUAGES[place])))
    }
}

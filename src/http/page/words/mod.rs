//! What the pages say in their own voice, in the languages that they speak.
//!
//! One JSON file a language, the same keys in each. A value in braces, as in "Source {number}", is put in by whoever
//! shows it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// The texts of one language.
#[derive(Debug)]
pub(in super::super) struct Words {
    /// Its tag.
    pub(super) language: &'static str,
    /// The direction in which it is read.
    pub(super) direction: &'static str,
    /// Each text by its name.
    pub(super) texts: BTreeMap<String, String>,
    /// The same as JSON.
    pub(super) json: &'static str,
}

impl Words {
    /// A text by its name; the name itself when there is none, which a test rules out.
    pub(in super::super) fn text<'words>(&'words self, name: &'words str) -> &'words str {
        self.texts.get(name).map_or(name, String::as_str)
    }
}

/// English first: it is spoken to whoever speaks none of them.
pub(super) static LANGUAGES: LazyLock<[Words; 4]> = LazyLock::new(|| {
    [
        words("en", "ltr", include_str!("en.json")),
        words("zh", "ltr", include_str!("zh.json")),
        words("ar", "rtl", include_str!("ar.json")),
        words("ru", "ltr", include_str!("ru.json")),
    ]
});

fn words(language: &'static str, direction: &'static str, json: &'static str) -> Words {
    // They are part of the binary, and a test reads every one.
    let texts = serde_json::from_str(json).unwrap_or_default();
    Words { language, direction, texts, json }
}

/// The texts in the language that a browser asks for first among those that there are.
pub(in super::super) fn asked_for(headers: &HeaderMap) -> &'static Words {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let mut best: Option<(&Words, f32)> = None;
    for range in lines.flat_map(|line| line.split(',')) {
        let (tag, quality) = range.split_once(';').unwrap_or((range, "q=1"));
        let quality = quality.trim().strip_prefix("q=").and_then(|text| text.trim().parse().ok()).unwrap_or(0.0);
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let found = LANGUAGES.iter().find(|words| words.language == primary);
        if let Some(words) = found.filter(|_| quality > best.map_or(0.0, |(_, highest)| highest)) {
            best = Some((words, quality));
        }
    }
    best.map_or(&LANGUAGES[0], |(words, _)| words)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use axum::http::{HeaderMap, HeaderValue};

    use super::{LANGUAGES, asked_for};
    use crate::text::language::of_code;

    #[test]
    fn every_language_says_everything_with_the_same_places_for_values() {
        let places = |text: &str| -> BTreeSet<String> {
            text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
        };
        let english = &LANGUAGES[0];
        assert!(english.texts.len() > 50);
        for words in &*LANGUAGES {
            let names = |texts: &std::collections::BTreeMap<String, String>| texts.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(&words.texts), names(&english.texts), "{}", words.language);
            for (name, text) in &words.texts {
                assert_eq!(places(text), places(english.text(name)), "{} {name}", words.language);
                assert!(!text.trim().is_empty(), "{} {name}", words.language);
            }
        }
    }

    #[test]
    fn every_language_of_the_pages_is_one_of_the_list() {
        for words in &*LANGUAGES {
            assert!(of_code(words.language).is_some(), "{} has no folder in crates/text", words.language);
        }
    }

    #[test]
    fn a_browser_gets_the_language_that_it_values_most() {
        let check = |accept: &'static str, expected: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("accept-language", HeaderValue::from_static(accept));
            assert_eq!(asked_for(&headers).language, expected, "{accept}");
        };
        check("ar-EG,ar;q=0.9,en;q=0.8", "ar");
        check("de, zh-Hans-CN;q=0.7, en;q=0.5", "zh");
        check("de", "en");
        check("ru;q=0, en;q=0.1", "en");
        check("RU", "ru");
        assert_eq!(asked_for(&HeaderMap::new()).language, "en");
    }
}

//! The analysers behind terms: one a language that has a stemmer, and which of them reads a word.
//!
//! Which one it is depends on the word and on the language of its article, never on what else the corpus holds, so that
//! an article has the same terms wherever it stands.

use std::borrow::Cow;
use std::sync::OnceLock;

use bm25::{DefaultTokenizer, Language as Stemming, Tokenizer as _};

use super::Language;

/// The languages that have a stemmer: English, then those that are not written in Latin letters, then the others. Each is
/// made when it is first needed.
static ANALYSERS: [(&str, OnceLock<DefaultTokenizer>); 19] = [
    ("en", OnceLock::new()),
    ("ar", OnceLock::new()),
    ("el", OnceLock::new()),
    ("ru", OnceLock::new()),
    ("ta", OnceLock::new()),
    ("da", OnceLock::new()),
    ("de", OnceLock::new()),
    ("es", OnceLock::new()),
    ("fr", OnceLock::new()),
    ("hu", OnceLock::new()),
    ("it", OnceLock::new()),
    ("nb", OnceLock::new()),
    ("nl", OnceLock::new()),
    ("nn", OnceLock::new()),
    ("no", OnceLock::new()),
    ("pt", OnceLock::new()),
    ("ro", OnceLock::new()),
    ("sv", OnceLock::new()),
    ("tr", OnceLock::new()),
];

pub(super) const ENGLISH: u8 = 0;
const ARABIC: u8 = 1;
const GREEK: u8 = 2;
const RUSSIAN: u8 = 3;
const TAMIL: u8 = 4;

pub(super) fn is_written_in_latin(at: u8) -> bool {
    !(ARABIC..=TAMIL).contains(&at)
}

/// An analyser, made when it is first needed.
pub(super) fn analyser(at: u8) -> &'static DefaultTokenizer {
    let (code, made) = &ANALYSERS[usize::from(at)];
    made.get_or_init(|| {
        let language = stemming(code).unwrap_or(Stemming::English);
        // Accents are folded only where letters are Latin.
        DefaultTokenizer::builder().language_mode(language).normalization(is_written_in_latin(at)).build()
    })
}

/// The language that an analyser is for.
pub(super) fn language_of(at: u8) -> Option<Language> {
    Language::from_tag(ANALYSERS[usize::from(at)].0)
}

/// The analyser of a language, by its code.
pub(super) fn position(code: &str) -> Option<u8> {
    ANALYSERS.iter().position(|(known, _)| *known == code).and_then(|at| u8::try_from(at).ok())
}

/// The analyser of an article's language.
pub(super) fn own_analyser(language: Language) -> Option<u8> {
    position(language.code())
}

/// Which analyser reads `word` in a text whose language's analyser is `own`: that one when the scripts agree, otherwise
/// the one that stands for the word's script (an English name in a Chinese article is still an English name).
pub(super) fn analyser_of(word: &str, own: Option<u8>) -> Option<u8> {
    let letter = word.chars().find(|c| c.is_alphabetic());
    let of_script = letter.map_or(Some(ENGLISH), analyser_of_script);
    match own {
        Some(own) if of_script == Some(ENGLISH) && is_written_in_latin(own) => Some(own),
        _ => of_script,
    }
}

/// The analyser that reads words of a letter's script.
fn analyser_of_script(letter: char) -> Option<u8> {
    match u32::from(letter) {
        _ if is_latin(letter) => Some(ENGLISH),
        0x0370..=0x03FF | 0x1F00..=0x1FFF => Some(GREEK),
        0x0400..=0x052F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Some(RUSSIAN),
        0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => Some(ARABIC),
        0x0B80..=0x0BFF => Some(TAMIL),
        _ => None,
    }
}

/// The key under which a word is indexed; none for a stop word.
pub(super) fn key(word: &str, at: Option<u8>, shouting: bool) -> Option<String> {
    if word.ends_with(['+', '#']) {
        return Some(word.to_lowercase());
    }
    let word = without_dots_and_commas(word);
    let Some(at) = at else { return Some(word.to_lowercase()) };
    let key = analyser(at).tokenize(&word).concat();
    if !key.is_empty() {
        return Some(key);
    }
    let acronym = !shouting && word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    acronym.then(|| word.into_owned())
}

/// "U.S" becomes "US" and "1,000" becomes "1000"; "5.9" and "example.org" stay.
fn without_dots_and_commas(word: &str) -> Cow<'_, str> {
    let initials = word.contains('.') && word.split('.').all(|piece| piece.chars().take(2).count() == 1);
    if initials && !word.contains(|c: char| c.is_numeric()) {
        return Cow::Owned(word.replace('.', ""));
    }
    if word.contains(',') && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.') {
        return Cow::Owned(word.replace(',', ""));
    }
    Cow::Borrowed(word)
}

fn is_latin(character: char) -> bool {
    matches!(u32::from(character), 0..=0x024F | 0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF00..=0xFF5E)
}

/// Languages with a stemmer that are not written in Latin letters.
/// The crate's stemmer for a language.
fn stemming(code: &str) -> Option<Stemming> {
    Some(match code {
        "ar" => Stemming::Arabic,
        "da" => Stemming::Danish,
        "nl" => Stemming::Dutch,
        "en" => Stemming::English,
        "fr" => Stemming::French,
        "de" => Stemming::German,
        "el" => Stemming::Greek,
        "hu" => Stemming::Hungarian,
        "it" => Stemming::Italian,
        "no" | "nb" | "nn" => Stemming::Norwegian,
        "pt" => Stemming::Portuguese,
        "ro" => Stemming::Romanian,
        "ru" => Stemming::Russian,
        "es" => Stemming::Spanish,
        "sv" => Stemming::Swedish,
        "ta" => Stemming::Tamil,
        "tr" => Stemming::Turkish,
        _ => return None,
    })
}

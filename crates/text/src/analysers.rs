//! The analysers behind terms: stop words and stems of one language each, and which of them reads a word.
//!
//! The choice depends on the word and on the language of its article, never on what else the corpus holds, so that an
//! article has the same terms wherever it stands.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use bm25::{DefaultTokenizer, Tokenizer as _};

use super::Language;
use super::language::{LANGUAGES, LanguageWords};
use super::scripts::Script;

/// A language with a stemmer, by its place in [`LANGUAGES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Analyser(u8);

/// The analyser of English, which also reads numbers and words in Latin letters of languages without a stemmer.
pub(super) const ENGLISH: Analyser = Analyser(0);

/// One tokeniser for each language, made when it is first needed.
static TOKENISERS: LazyLock<Vec<OnceLock<DefaultTokenizer>>> =
    LazyLock::new(|| LANGUAGES.iter().map(|_| OnceLock::new()).collect());

/// For each script the analyser that reads its words in articles of languages which do not read them themselves.
static OF_SCRIPTS: LazyLock<[Option<Analyser>; Script::COUNT]> = LazyLock::new(|| {
    let mut readers = [None; Script::COUNT];
    for (place, language) in LANGUAGES.iter().enumerate().filter(|(_, language)| language.reads_its_script) {
        readers[language.script as usize] = Analyser::at(place);
    }
    readers
});

impl Analyser {
    /// The analyser of the language at this place in [`LANGUAGES`]; `None` when it has no stemmer.
    pub(super) fn at(place: usize) -> Option<Self> {
        LANGUAGES.get(place)?.stemmer.as_ref()?;
        u8::try_from(place).ok().map(Self)
    }

    /// The analyser of a language; `None` when it has no stemmer.
    pub(super) fn of(language: Language) -> Option<Self> {
        Self::at(LANGUAGES.iter().position(|known| known.has_code(language.code()))?)
    }

    /// The language that the analyser is for.
    pub(super) fn words(self) -> &'static LanguageWords {
        LANGUAGES[self.place()]
    }

    /// Its place in [`LANGUAGES`].
    pub(super) fn place(self) -> usize {
        usize::from(self.0)
    }

    fn is_latin(self) -> bool {
        self == ENGLISH || self.words().script == Script::Latin
    }
}

/// The tokeniser behind an analyser.
pub(super) fn analyser(of: Analyser) -> &'static DefaultTokenizer {
    TOKENISERS[of.place()].get_or_init(|| {
        let stemmer = of.words().stemmer.clone().unwrap_or(bm25::Language::English);
        // Accents are folded only where letters are Latin.
        DefaultTokenizer::builder().language_mode(stemmer).normalization(of.is_latin()).build()
    })
}

/// The analyser that reads `word` in a text whose language has the analyser `own`: that one when the scripts agree,
/// otherwise the one that stands for the word's script (an English name in a Chinese article is still an English name).
pub(super) fn analyser_of(word: &str, own: Option<Analyser>) -> Option<Analyser> {
    let of_script = if word.starts_with(|first: char| first.is_ascii_alphabetic()) {
        // Nearly every word of a text in Latin letters.
        Some(ENGLISH)
    } else {
        word.chars().find(|c| c.is_alphabetic()).map_or(Some(ENGLISH), analyser_of_script)
    };
    match own {
        Some(own) if of_script == Some(ENGLISH) && own.is_latin() => Some(own),
        _ => of_script,
    }
}

/// The analyser that reads words of a letter's script.
fn analyser_of_script(letter: char) -> Option<Analyser> {
    match Script::of(letter)? {
        Script::Latin => Some(ENGLISH),
        script => OF_SCRIPTS[script as usize],
    }
}

/// The key under which a word is indexed; `None` for a stop word. `is_capital_text` tells that the text is in capitals
/// throughout, so that a word in capitals is no acronym.
pub(super) fn key(word: &str, analysed_by: Option<Analyser>, is_capital_text: bool) -> Option<String> {
    if word.ends_with(['+', '#']) {
        return Some(word.to_lowercase());
    }
    let word = without_dots_and_commas(word);
    let Some(own) = analysed_by else { return Some(word.to_lowercase()) };
    let key = analyser(own).tokenize(&word).concat();
    if !key.is_empty() {
        return Some(key);
    }
    let acronym = !is_capital_text && word.chars().count() > 1 && word.chars().all(char::is_uppercase);
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

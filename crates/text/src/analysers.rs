//! The analysers behind terms: stop words and stems of one language each, and which of them reads a word.
//!
//! The choice depends on the word and on the language of its article, never on what else the corpus holds, so that an
//! article has the same terms wherever it stands.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

use bm25::{DefaultTokenizer, Tokenizer as _};
use deunicode::deunicode;
use rust_stemmers::Stemmer;
use unicode_normalization::UnicodeNormalization as _;

use super::language::{Apostrophe, LANGUAGES, LanguageWords};
use super::scripts::Script;
use super::{Language, han};

/// A language of the list, by its place in [`LANGUAGES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Analyser(u8);

/// The analyser of English, which also reads numbers, and words in Latin letters in texts of other scripts.
pub(super) const ENGLISH: Analyser = Analyser(0);

/// The analyser of languages that are not in the list. It reads every word as it stands.
static UNKNOWN: LazyLock<Analyser> = LazyLock::new(|| LISTED.get(&Language::UNKNOWN).copied().unwrap_or(ENGLISH));

/// One reader for each language, made when it is first needed.
static READERS: LazyLock<Vec<OnceLock<Reader>>> = LazyLock::new(|| LANGUAGES.iter().map(|_| OnceLock::new()).collect());

/// For each script the analyser that reads its words in articles of languages which do not read them themselves.
static OF_SCRIPTS: LazyLock<[Option<Analyser>; Script::COUNT]> = LazyLock::new(|| {
    let mut readers = [None; Script::COUNT];
    for (place, language) in LANGUAGES.iter().enumerate().filter(|(_, language)| language.reads_its_script) {
        readers[language.script as usize] = Analyser::at(place);
    }
    readers
});

/// The analysers of the languages of the list, by every code of each.
static LISTED: LazyLock<HashMap<Language, Analyser>> = LazyLock::new(|| {
    let mut listed: HashMap<Language, Analyser> = HashMap::new();
    for (place, words) in LANGUAGES.iter().enumerate() {
        let Some(analyser) = Analyser::at(place) else { continue };
        let codes = words.other_codes.iter().chain([&words.code]);
        for language in codes.filter_map(|code| Language::from_tag(code)) {
            listed.entry(language).or_insert(analyser);
        }
    }
    listed
});

impl Analyser {
    fn at(place: usize) -> Option<Self> {
        LANGUAGES.get(place)?;
        u8::try_from(place).ok().map(Self)
    }

    /// The analyser of a language. A text whose language is unknown is mostly too short to tell, such as a title alone: it
    /// is read as English, and words of other scripts by the analysers of these.
    pub(super) fn of(language: Language) -> Self {
        if !language.is_known() {
            return ENGLISH;
        }
        LISTED.get(&language).copied().unwrap_or(*UNKNOWN)
    }

    /// The language that the analyser is for.
    pub(super) fn words(self) -> &'static LanguageWords {
        LANGUAGES[self.place()]
    }

    /// Its place in [`LANGUAGES`].
    pub(super) fn place(self) -> usize {
        usize::from(self.0)
    }

    /// True when it reads words of this script itself.
    fn reads(self, script: Script) -> bool {
        self == *UNKNOWN || self.words().script == script
    }
}

/// How the words of one language become keys.
struct Reader {
    words: &'static LanguageWords,
    /// Stop words and stems.
    stemmer: Option<DefaultTokenizer>,
    /// True when accents are left away.
    folds: bool,
    /// Irregular forms, each with the word that it is a form of.
    irregular: BTreeMap<&'static str, &'static str>,
}

impl Reader {
    fn of(words: &'static LanguageWords) -> Self {
        // Accents are folded only where letters are Latin.
        let folds = words.script == Script::Latin && !words.keeps_marks;
        let stemming = |stemmer| DefaultTokenizer::builder().language_mode(stemmer).normalization(folds).build();
        let lines = words.irregular.lines().filter(|line| !line.starts_with('#'));
        let irregular = lines.flat_map(|line| {
            let mut all = line.split(' ');
            let word = all.next().unwrap_or_default();
            all.map(move |form| (form, word))
        });
        let irregular = irregular.collect();
        Self { words, stemmer: words.stemmer.clone().map(stemming), folds, irregular }
    }

    /// The key of a word; `None` for a stop word.
    fn key(&self, word: &str) -> Option<String> {
        let word = self.without_affixes(word);
        let word = if self.words.has_dotless_i && word.contains(['I', 'İ']) {
            Cow::Owned(word.replace('I', "ı").replace('İ', "i"))
        } else {
            Cow::Borrowed(word)
        };
        let key = match &self.stemmer {
            Some(stemmer) => stemmer.tokenize(self.regular(&word).unwrap_or(&word)).concat(),
            None => self.plain_key(&word)?,
        };
        (!key.is_empty()).then_some(key)
    }

    /// The word that an irregular form is a form of.
    fn regular(&self, word: &str) -> Option<&'static str> {
        if self.irregular.is_empty() {
            return None;
        }
        self.irregular.get(word.to_lowercase().as_str()).copied()
    }

    /// The key of a word in a language without a stemmer.
    fn plain_key(&self, word: &str) -> Option<String> {
        let lower = word.to_lowercase();
        if self.words.small_words.contains(&lower.as_str()) {
            return None;
        }
        let is_latin =
            |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(|c| Script::of(c) == Some(Script::Latin));
        let key = if self.folds && is_latin(&lower) { deunicode(&lower).to_lowercase() } else { lower.nfc().collect() };
        Some(match self.words.bare_stemmer {
            Some(algorithm) => Stemmer::create(algorithm).stem(&key).into_owned(),
            None => key,
        })
    }

    /// The word without what an apostrophe parts from it.
    fn without_affixes<'word>(&self, word: &'word str) -> &'word str {
        const APOSTROPHES: [char; 2] = ['\'', '’'];
        let parts = match self.words.apostrophe {
            Apostrophe::Inner => None,
            Apostrophe::AfterClitic => word
                .split_once(APOSTROPHES)
                .filter(|(clitic, rest)| clitic.chars().count() <= LONGEST_CLITIC && !rest.is_empty()),
            Apostrophe::BeforeEndings => word.split_once(APOSTROPHES).map(|(name, endings)| (endings, name)),
        };
        parts.map(|(_, kept)| kept).filter(|kept| !kept.is_empty()).unwrap_or(word)
    }
}

/// Longest word that an apostrophe joins to the next one, in characters: "quell'", "jusqu'".
const LONGEST_CLITIC: usize = 5;

fn reader(of: Analyser) -> &'static Reader {
    READERS[of.place()].get_or_init(|| Reader::of(of.words()))
}

/// The analyser that reads `word` in a text of the language of `own`: that one when the scripts agree, otherwise the one
/// that stands for the word's script (an English name in a Chinese article is still an English name).
pub(super) fn analyser_of(word: &str, own: Analyser) -> Option<Analyser> {
    let script = if word.starts_with(|first: char| first.is_ascii_alphabetic()) {
        // Nearly every word of a text in Latin letters.
        Some(Script::Latin)
    } else {
        word.chars().find(|c| c.is_alphabetic()).map_or(Some(Script::Latin), Script::of)
    };
    let Some(script) = script else { return (own == *UNKNOWN).then_some(own) };
    if own.reads(script) {
        return Some(own);
    }
    match script {
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
    let Some(own) = analysed_by else { return Some(han::folded(word.to_lowercase())) };
    if let Some(key) = reader(own).key(&word) {
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
    if word.contains(GROUPING) && word.chars().all(|c| c.is_ascii_digit() || c == '.' || GROUPING.contains(&c)) {
        return Cow::Owned(word.replace(GROUPING, ""));
    }
    Cow::Borrowed(word)
}

/// Signs between groups of digits that belong to one word: the comma of English, the apostrophes of Switzerland, and the
/// narrow space that keeps lines together.
const GROUPING: [char; 4] = [',', '\'', '’', '\u{202F}'];

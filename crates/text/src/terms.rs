//! Index terms: the words of a text as the keys under which they are indexed, each with its byte span.
//!
//! Words are cut by UAX 29. The `bm25` crate's default tokeniser removes stop words and stems the others, one word at a
//! time so that results can be cached. What that tokeniser would lose is kept here: acronyms ("U.S.", "IT", "WHO"),
//! "C++" and "C#", grouped digits ("1,000"), and scripts without spaces, which become character bigrams.

use std::cell::RefCell;

use super::analysers::{Analyser, analyser_of};
use super::indexed::each_indexed;
use super::pieces::{Word, each_word};
use super::scripts::Script;
use super::{ByteSpan, Language, han, interrogatives};

pub use super::memo::Memo;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The key under which the word is indexed: a stem, an acronym, a number or a bigram.
    pub key: String,
    /// Where the word stands in the text.
    pub span: ByteSpan,
}

/// Turns text into [`Term`]s. The terms of an article depend on the article alone. The terms of a question also depend
/// on the languages of the corpus, with which the tokeniser was made.
///
/// ```
/// use citewire_text::Tokeniser;
///
/// let tokeniser = Tokeniser::new([]);
/// let keys: Vec<String> =
///     tokeniser.question_terms("Which banks lend?").into_iter().flatten().map(|term| term.key).collect();
/// assert_eq!(keys, ["bank", "lend"]);
/// ```
#[derive(Debug, Clone)]
pub struct Tokeniser {
    /// English, then the corpus's other languages in the order of their codes.
    languages: Vec<(Language, Analyser)>,
}

impl Tokeniser {
    /// The languages of its questions: English, then the others.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.languages.iter().map(|(language, _)| *language)
    }

    /// A tokeniser for questions about articles in English and in `languages`.
    pub fn new(languages: impl IntoIterator<Item = Language>) -> Self {
        let mut others: Vec<Language> =
            languages.into_iter().filter(|language| *language != Language::ENGLISH && language.is_known()).collect();
        others.sort_unstable();
        others.dedup();
        let all = std::iter::once(Language::ENGLISH).chain(others);
        Self { languages: all.map(|language| (language, Analyser::of(language))).collect() }
    }

    /// Calls `emit` with the terms of `text`, which is in `language`, in reading order and without stop words. `intern`
    /// makes the value of a key that is cached in `memo`.
    pub fn terms<T>(
        text: &str,
        language: Language,
        memo: &mut Memo<T>,
        intern: impl FnMut(String) -> T,
        emit: impl FnMut(&T, ByteSpan),
    ) {
        Self::terms_where(text, language, memo, intern, |_| true, emit);
    }

    /// [`Self::terms`], but only those on whose bytes `is_wanted` is true: the others are not looked up.
    pub fn terms_where<T>(
        text: &str,
        language: Language,
        memo: &mut Memo<T>,
        mut intern: impl FnMut(String) -> T,
        is_wanted: impl FnMut(ByteSpan) -> bool,
        emit: impl FnMut(&T, ByteSpan),
    ) {
        each_term(text, language, memo, |_, key| intern(key), is_wanted, emit);
    }

    /// [`Self::terms`] for a caller that also needs the word itself: `intern` gets the word as it is written, and its key.
    pub fn terms_of_words<T>(
        text: &str,
        language: Language,
        memo: &mut Memo<T>,
        intern: impl FnMut(&str, String) -> T,
        emit: impl FnMut(&T, ByteSpan),
    ) {
        each_term(text, language, memo, intern, |_| true, emit);
    }

    /// The terms of a question, which may be in any of the corpus's languages: for each word its different keys in
    /// these languages. Stop words and question words of the language of the question are left out.
    pub fn question_terms(&self, question: &str) -> Vec<Vec<Term>> {
        let shouting = !question.contains(char::is_lowercase);
        let asked_in = Analyser::of(self.language_of_question(question));
        let mut words = Vec::new();
        each_word(&interrogatives::blanked(question), |word, span| {
            let mut keys: Vec<Term> = Vec::new();
            match word {
                Word::Bigram(word) => keys.push(Term { key: han::folded(word.to_lowercase()), span }),
                Word::Plain(word) => {
                    // A stop word of the question's own language is no term, whatever it means in other languages.
                    let analyser = analyser_of(word, asked_in);
                    let own = remembered_key(word, analyser, shouting);
                    let asks = || analyser.unwrap_or(asked_in).words().question_words.contains(&&*word.to_lowercase());
                    let Some(own) = own.filter(|_| !asks()) else { return };
                    keys.push(Term { key: own, span });
                    for (_, own) in &self.languages {
                        if let Some(key) = remembered_key(word, analyser_of(word, *own), shouting)
                            && keys.iter().all(|term| term.key != key)
                        {
                            keys.push(Term { key, span });
                        }
                    }
                }
            }
            words.push(keys);
        });
        words
    }

    /// The language that a question is surely in, among those of the corpus: by its script, or by at least two stop words
    /// more than it has of any other language. `None` when the corpus has only one, or when the question does not tell.
    pub fn asked_in(&self, question: &str) -> Option<Language> {
        if self.languages.len() == 1 {
            return None;
        }
        let is_latin = |letter: char| Script::of(letter) == Some(Script::Latin);
        if !question.chars().filter(|letter| letter.is_alphabetic()).any(is_latin) {
            return Some(Language::detect(question)).filter(|found| found.is_known());
        }
        let mut counts = self.stop_words(question);
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let (language, most) = *counts.first()?;
        let second = counts.get(1).map_or(0, |(_, count)| *count);
        (most >= second + 2).then_some(language)
    }

    /// The language whose stop words the question uses most. Detection by letters is wrong about short questions.
    pub fn language_of_question(&self, question: &str) -> Language {
        if self.languages.len() == 1 {
            return Language::ENGLISH;
        }
        let first = (Language::ENGLISH, 0);
        let counts = self.stop_words(question).into_iter();
        counts.fold(first, |most, next| if next.1 > most.1 { next } else { most }).0
    }

    /// For each language of the corpus how many of its stop words and question words a question has.
    fn stop_words(&self, question: &str) -> Vec<(Language, usize)> {
        let mut counts: Vec<(Language, usize)> = self.languages.iter().map(|(language, _)| (*language, 0)).collect();
        each_word(question, |word, _| {
            let Word::Plain(word) = word else { return };
            let lower = word.to_lowercase();
            for ((_, own), (_, count)) in self.languages.iter().zip(&mut counts) {
                let is_own = analyser_of(word, *own) == Some(*own);
                // "U.S." is no stop word, although "us" is one.
                let is_small = || !word.contains('.') && remembered_key(word, Some(*own), true).is_none();
                if is_own && (own.words().question_words.contains(&lower.as_str()) || is_small()) {
                    *count += 1;
                }
            }
        });
        counts
    }
}

/// The different keys of one word of a question in this language and in English; none for a stop word.
pub fn keys_of(word: &str, asked_in: Language) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(1);
    let english = (asked_in != Language::ENGLISH).then_some(Language::ENGLISH);
    for own in std::iter::once(asked_in).chain(english).map(Analyser::of) {
        if let Some(key) = remembered_key(word, analyser_of(word, own), false)
            && !keys.contains(&key)
        {
            keys.push(key);
        }
    }
    keys
}

/// The tokeniser of an English corpus, in the shape that the `bm25` crate's embedder takes.
impl bm25::Tokenizer for Tokeniser {
    fn tokenize(&self, text: &str) -> Vec<String> {
        let mut keys = Vec::new();
        let mut memo = Memo::default();
        Self::terms(text, Language::ENGLISH, &mut memo, |key| key, |key, _| keys.push(key.clone()));
        keys
    }
}

/// Calls `emit` with the term of each word of a text on whose bytes `is_wanted` is true.
fn each_term<T>(
    text: &str,
    language: Language,
    memo: &mut Memo<T>,
    mut intern: impl FnMut(&str, String) -> T,
    mut is_wanted: impl FnMut(ByteSpan) -> bool,
    mut emit: impl FnMut(&T, ByteSpan),
) {
    let shouting = !text.contains(char::is_lowercase);
    let own = Analyser::of(language);
    each_indexed(text, |word, span| {
        if !is_wanted(span) {
            return;
        }
        let (word, analyser) = match word {
            // A bigram is not stemmed.
            Word::Bigram(word) => (word, None),
            Word::Plain(word) => (word, analyser_of(word, own)),
        };
        if let Some(term) = memo.of(word, analyser, shouting, &mut intern) {
            emit(term, span);
        }
    });
}

/// Number of words of questions whose keys a thread remembers, each for every language of the corpus.
const MOST_WORDS: usize = 20_000;

thread_local! {
    static KEYS: RefCell<Memo<String>> = RefCell::new(Memo::bounded(MOST_WORDS));
}

/// The key of a word of a question; `None` for a stop word. One question is cut into words several times.
fn remembered_key(word: &str, analyser: Option<Analyser>, shouting: bool) -> Option<String> {
    KEYS.with_borrow_mut(|memo| memo.of(word, analyser, shouting, &mut |_, key| key).cloned())
}

#[cfg(test)]
mod tests {
    use super::{Language, Memo, Tokeniser};

    fn keys(text: &str, code: &str) -> String {
        let language = Language::from_tag(code).expect("a language code");
        let mut keys = Vec::new();
        let mut slices_back = true;
        let mut memo = Memo::default();
        Tokeniser::terms(
            text,
            language,
            &mut memo,
            |key| key,
            |key, span| {
                slices_back &= text.get(span.range()).is_some();
                keys.push(key.clone());
            },
        );
        assert!(slices_back, "every term lies on character boundaries of {text:?}");
        keys.join(" ")
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(keys(text, "en"), expected, "{text}");
    }

    #[test]
    fn stop_words_go_and_the_rest_is_stemmed() {
        check("The banks were lending to Russia’s lenders", "bank lend russia lender");
    }

    #[test]
    fn irregular_forms_meet_their_word_and_no_other() {
        check("The bridge was built, sold and found", "bridg build sell find");
        check("She founded a firm and finds it", "found firm find");
        check("Feet and children", "foot child");
    }

    #[test]
    fn acronyms_meet_with_and_without_dots() {
        check("U.S. and US", "us us");
        check("The IT staff of the WHO met it", "IT staff WHO meet");
        check("WHO IS IT", "");
    }

    #[test]
    fn programming_languages_keep_their_signs() {
        check("C++, C# and C", "c++ c# c");
    }

    #[test]
    fn digits_lose_their_grouping_but_not_their_decimals() {
        check("1,000 cars for $5.9 billion", "1000 car 5.9 billion");
    }

    #[test]
    fn hyphens_and_dashes_part_words() {
        check("the 770-km-long Moscow–Kazan line, Su-35S", "770 km long moscow kazan line su 35s");
    }

    #[test]
    fn scripts_without_spaces_become_bigrams() {
        assert_eq!(keys("中国银行 VTB 人", "zh"), "中国 国银 银行 vtb 人");
        assert_eq!(keys("中國銀行", "zh"), keys("中国银行", "zh"));
        assert_eq!(keys("「カザン」", "ja"), "カザ ザン");
    }

    #[test]
    fn vowels_and_tones_of_thai_belong_to_their_consonants() {
        assert_eq!(keys("เมืองน้ำ", "th"), "เมือ อง งน้ำ");
    }

    #[test]
    fn marks_are_kept_where_they_tell_words_apart() {
        assert_eq!(keys("bò bơ", "vi"), "bò bơ");
        assert_eq!(keys("café", "fr"), keys("cafe", "fr"));
        assert_ne!(keys("ılık", "tr"), keys("ilik", "tr"));
        assert_eq!(keys("KAPI", "tr"), keys("kapı", "tr"));
    }

    #[test]
    fn an_apostrophe_parts_clitics_and_endings_from_the_word() {
        assert_eq!(keys("NASA'nın", "tr"), keys("nasa", "tr"));
        assert_eq!(keys("Ankara’da", "tr"), keys("Ankara", "tr"));
        assert_eq!(keys("l’état d'urgence", "fr"), keys("état urgence", "fr"));
        assert_eq!(keys("dell'acqua", "it"), keys("acqua", "it"));
    }

    #[test]
    fn finnish_words_are_stemmed() {
        assert_eq!(keys("taloissa ja kirjastossa", "fi"), keys("talossa kirjastosta", "fi"));
    }

    #[test]
    fn words_of_a_language_without_stemmer_keep_their_endings_and_lose_stop_words() {
        assert_eq!(keys("plików i katalogów nie ma", "pl"), "plikow katalogow ma");
        assert_eq!(keys("ny banky sy ny fiara", "mg"), "ny banky sy ny fiara");
        assert_eq!(keys("файлів та каталогів", "uk"), "файлів каталогів");
    }

    #[test]
    fn a_text_of_unknown_language_is_read_as_english_and_by_its_scripts() {
        assert_eq!(keys("Sorting of banks", "und"), "sort bank");
        assert_eq!(keys("строительство дороги", "und"), keys("строительство дороги", "ru"));
    }

    #[test]
    fn cyrillic_words_are_stemmed_in_russian() {
        assert_eq!(keys("строительство дороги", "ru"), keys("строительства дорог", "ru"));
    }

    #[test]
    fn stop_words_of_the_questions_own_language_are_left_out() {
        let tokeniser = Tokeniser::new([Language::from_tag("de").expect("German")]);
        let asked = |question: &str| {
            let words = tokeniser.question_terms(question);
            words.into_iter().map(|keys| keys[0].key.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(asked("Where does the bridge stand?"), "bridg stand");
        assert_eq!(asked("Wo steht die Brücke in der Stadt?"), "steht bruck stadt");
    }

    #[test]
    fn question_words_of_other_languages_are_left_out() {
        let asked = |question: &str, code: &str| {
            let tokeniser = Tokeniser::new([Language::from_tag(code).expect("a language code")]);
            let words = tokeniser.question_terms(question);
            words.into_iter().map(|keys| keys[0].key.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(asked("票价是多少？", "zh"), "票价");
        assert_eq!(asked("谁是工程师？", "zh"), "工程 程师");
        assert_eq!(asked("Wer ist der Bürgermeister?", "de"), "burgermeist");
        assert_eq!(asked("Сколько стоило строительство?", "ru"), "сто строительств");
    }

    #[test]
    fn a_question_is_in_a_language_only_where_that_is_sure() {
        let language = |code: &str| Language::from_tag(code).unwrap_or(Language::UNKNOWN);
        let tokeniser = Tokeniser::new(["nl", "zh", "und"].map(language));
        let check = |question: &str, code: Option<&str>| {
            assert_eq!(tokeniser.asked_in(question), code.map(language), "{question}");
        };
        check("How do I kill a process by name?", Some("en"));
        check("Hoe kan ik een proces met zijn naam stoppen?", Some("nl"));
        check("怎样停止进程？", Some("zh"));
        check("kill process", None);
        assert_eq!(Tokeniser::new([]).asked_in("How do I kill a process by name?"), None);
    }

    #[test]
    fn a_question_has_the_keys_of_every_language_of_the_corpus() {
        let tokeniser = Tokeniser::new([Language::from_tag("de").expect("German")]);
        let words = tokeniser.question_terms("Brücken");
        let keys: Vec<&str> = words[0].iter().map(|term| term.key.as_str()).collect();
        assert_eq!(keys, ["brucken", "bruck"]);
    }
}

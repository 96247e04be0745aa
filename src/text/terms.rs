//! Words of a text as the keys under which they are indexed, each with the bytes it stands on.
//!
//! The words are cut by UAX 29; stop words and stems come from the `bm25` crate's default tokeniser, one word at a time
//! so that they can be remembered. What that tokeniser would lose is kept here: dotted and capital acronyms ("U.S.",
//! "IT", "WHO"), "C++" and "C#", grouped digits ("1,000"), and scripts without spaces, which become character bigrams.

use std::borrow::Cow;
use std::collections::HashMap;

use bm25::{DefaultTokenizer, Language as Stemming, Tokenizer as _};
use unicode_segmentation::UnicodeSegmentation;

use super::interrogatives;
use super::scripts::is_unspaced;
use super::{ByteSpan, Language};

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The key under which the word is indexed: a stem, an acronym, a number or a bigram.
    pub key: String,
    /// The bytes of the word as it stands in the text.
    pub span: ByteSpan,
}

/// Turns text into [`Term`]s, in the languages that it was made for.
///
/// A text and a question about it meet only when both went through the same tokeniser.
#[derive(Debug)]
pub struct Tokeniser {
    /// English first, then the corpus's other languages in the order of their codes.
    analysers: Vec<(Language, DefaultTokenizer)>,
}

/// Words seen before with their keys, so that a stem is computed once for a whole corpus.
#[derive(Debug, Default)]
pub struct Memo {
    keys: HashMap<(u8, String), Option<Box<str>>>,
}

impl Tokeniser {
    /// A tokeniser for English and for those of `languages` that have a stemmer.
    pub fn new(languages: impl IntoIterator<Item = Language>) -> Self {
        let mut others: Vec<Language> =
            languages.into_iter().filter(|language| *language != Language::ENGLISH).collect();
        others.sort_unstable();
        others.dedup();
        let analysers = std::iter::once(Language::ENGLISH)
            .chain(others)
            .filter_map(|language| {
                let (stemming, plain_latin) = stemming(language)?;
                let analyser = DefaultTokenizer::builder().language_mode(stemming).normalization(plain_latin).build();
                Some((language, analyser))
            })
            .collect();
        Self { analysers }
    }

    /// The terms of `text`, an article's text in `language`, in reading order; stop words are left out.
    pub fn terms(&self, text: &str, language: Language, memo: &mut Memo, mut emit: impl FnMut(&str, ByteSpan)) {
        let shouting = !text.contains(char::is_lowercase);
        each_word(text, |word, span| match word {
            Word::Bigram(key) => emit(key, span),
            Word::Plain(word) => {
                let analyser = self.analyser_of(word, language);
                if let Some(key) = self.remembered_key(word, analyser, shouting, memo) {
                    emit(key, span);
                }
            }
        });
    }

    /// The terms of a question, which may be in any of the corpus's languages: for each word the keys that it has in
    /// each of them, without repetition. Stop words of the language that the question is asked in are left out.
    pub fn question_terms(&self, question: &str) -> Vec<Vec<Term>> {
        let shouting = !question.contains(char::is_lowercase);
        let asked_in = self.language_of_question(question);
        let mut words = Vec::new();
        each_word(&interrogatives::blanked(question), |word, span| {
            let mut keys: Vec<Term> = Vec::new();
            match word {
                Word::Bigram(key) => keys.push(Term { key: key.to_owned(), span }),
                Word::Plain(word) => {
                    // The question's own language first: where the word says nothing there, it says nothing.
                    let analyser = self.analyser_of(word, asked_in);
                    let language = analyser.map_or(asked_in, |at| self.analysers[usize::from(at)].0);
                    let own = self.key(word, analyser, shouting);
                    let Some(own) = own.filter(|_| !interrogatives::is_one(word, language)) else { return };
                    keys.push(Term { key: own, span });
                    for (language, _) in &self.analysers {
                        if let Some(key) = self.key(word, self.analyser_of(word, *language), shouting)
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

    /// The language whose stop words the question uses most: detection by letters is wrong about short questions.
    fn language_of_question(&self, question: &str) -> Language {
        let mut most = (Language::ENGLISH, 0);
        for (index, (language, analyser)) in self.analysers.iter().enumerate() {
            let mut stop_words = 0;
            each_word(question, |word, _| {
                if let Word::Plain(word) = word
                    && self.analyser_of(word, *language) == u8::try_from(index).ok()
                    && (analyser.tokenize(word).is_empty() || interrogatives::is_one(word, *language))
                {
                    stop_words += 1;
                }
            });
            if stop_words > most.1 {
                most = (*language, stop_words);
            }
        }
        most.0
    }

    /// Which analyser reads `word` in a text of `language`: the language's own when the scripts agree, otherwise the
    /// first one of the word's script (an English name in a Chinese article is still an English name).
    fn analyser_of(&self, word: &str, language: Language) -> Option<u8> {
        let latin = word.chars().find(|c| c.is_alphabetic()).is_none_or(is_latin);
        let own = self.analysers.iter().position(|(known, _)| *known == language);
        let position = match own {
            Some(position) if latin == is_latin_script(language) => position,
            _ => self.analysers.iter().position(|(known, _)| is_latin_script(*known) == latin)?,
        };
        u8::try_from(position).ok()
    }

    fn remembered_key<'memo>(
        &self,
        word: &str,
        analyser: Option<u8>,
        shouting: bool,
        memo: &'memo mut Memo,
    ) -> Option<&'memo str> {
        // Capital stop words are acronyms or not by the text around them, so the two cases are remembered apart.
        let slot = analyser.unwrap_or(u8::MAX / 2) * 2 + u8::from(shouting);
        memo.keys
            .entry((slot, word.to_owned()))
            .or_insert_with(|| self.key(word, analyser, shouting).map(String::into_boxed_str))
            .as_deref()
    }

    fn key(&self, word: &str, analyser: Option<u8>, shouting: bool) -> Option<String> {
        if word.ends_with(['+', '#']) {
            return Some(word.to_lowercase());
        }
        let word = without_dots_and_commas(word);
        let Some((_, analyser)) = analyser.and_then(|at| self.analysers.get(usize::from(at))) else {
            return Some(word.to_lowercase());
        };
        let key = analyser.tokenize(&word).concat();
        if !key.is_empty() {
            return Some(key);
        }
        let acronym = !shouting && word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        acronym.then(|| word.into_owned())
    }
}

/// The tokeniser of an English corpus, in the shape that the `bm25` crate's embedder takes.
impl bm25::Tokenizer for Tokeniser {
    fn tokenize(&self, text: &str) -> Vec<String> {
        let mut keys = Vec::new();
        self.terms(text, Language::ENGLISH, &mut Memo::default(), |key, _| keys.push(key.to_owned()));
        keys
    }
}

enum Word<'text> {
    Plain(&'text str),
    Bigram(&'text str),
}

/// Calls `visit` with every word of `text` and with every pair of neighbours in scripts without spaces.
fn each_word(text: &str, mut visit: impl FnMut(Word<'_>, ByteSpan)) {
    // The ideograph just before this word, and whether a bigram has covered it.
    let mut previous: Option<(ByteSpan, bool)> = None;
    for (start, word) in text.unicode_word_indices() {
        let mut span = ByteSpan::new(start, start + word.len());
        if word.chars().all(is_unspaced) {
            for (offset, character) in word.char_indices() {
                let single = ByteSpan::new(start + offset, start + offset + character.len_utf8());
                let joins = previous.is_some_and(|(before, _)| before.end == single.start);
                match previous {
                    Some((before, _)) if joins => {
                        let pair = ByteSpan { start: before.start, end: single.end };
                        visit(Word::Bigram(pair.slice(text)), pair);
                    }
                    Some((alone, false)) => visit(Word::Bigram(alone.slice(text)), alone),
                    _ => {}
                }
                previous = Some((single, joins));
            }
            continue;
        }
        if let Some((alone, false)) = previous.take() {
            visit(Word::Bigram(alone.slice(text)), alone);
        }
        span.end += programming_suffix(word, &text[span.end as usize..]) as u32;
        visit(Word::Plain(span.slice(text)), span);
    }
    if let Some((alone, false)) = previous {
        visit(Word::Bigram(alone.slice(text)), alone);
    }
}

/// Bytes of "++" or "#" directly after a one-letter word: "C++", "C#", "F#".
fn programming_suffix(word: &str, rest: &str) -> usize {
    if word.len() != 1 || !word.as_bytes()[0].is_ascii_alphabetic() {
        0
    } else if rest.starts_with("++") {
        2
    } else {
        usize::from(rest.starts_with('#'))
    }
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

fn is_latin_script(language: Language) -> bool {
    !matches!(language.code(), "ar" | "el" | "ru" | "ta")
}

/// The crate's stemmer for a language, and whether accents may be folded before it (only where letters are Latin).
fn stemming(language: Language) -> Option<(Stemming, bool)> {
    let stemming = match language.code() {
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
    };
    Some((stemming, is_latin_script(language)))
}

#[cfg(test)]
mod tests {
    use super::{Language, Memo, Tokeniser};

    fn keys(text: &str, code: &str) -> String {
        let language = Language::from_tag(code).expect("a language code");
        let mut keys = Vec::new();
        let mut slices_back = true;
        Tokeniser::new([language]).terms(text, language, &mut Memo::default(), |key, span| {
            slices_back &= text.get(span.range()).is_some();
            keys.push(key.to_owned());
        });
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
    fn acronyms_meet_with_and_without_dots() {
        check("U.S. and US", "us us");
        check("The IT staff of the WHO met it", "IT staff WHO met");
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
        assert_eq!(keys("「カザン」", "ja"), "カザ ザン");
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
    fn a_question_has_the_keys_of_every_language_of_the_corpus() {
        let tokeniser = Tokeniser::new([Language::from_tag("de").expect("German")]);
        let words = tokeniser.question_terms("Brücken");
        let keys: Vec<&str> = words[0].iter().map(|term| term.key.as_str()).collect();
        assert_eq!(keys, ["brucken", "bruck"]);
    }
}

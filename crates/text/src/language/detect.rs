//! Detection of the language of a text.

use bm25::Tokenizer as _;

use super::{LANGUAGES, Language};
use crate::analysers::{Analyser, ENGLISH, analyser};
use crate::scripts::{Script, is_unspaced};
use crate::words;

/// Bytes at the beginning of a text that detection reads: enough to be sure, few enough to be cheap.
const SAMPLE_BYTES: usize = 4_000;

/// Number of words that are looked up among the stop words to confirm a detection.
const CONFIRMING_WORDS: usize = 60;

/// Number of letters below which detection would only guess.
const FEWEST_LETTERS: usize = 40;

/// Letters that one character of a script without spaces counts as: it says about as much as a word.
const LETTERS_OF_IDEOGRAPH: usize = 8;

impl Language {
    /// The most likely language of `text`; English when the text is too short to tell, or when its words do not confirm
    /// what its letters look like.
    pub fn detect(text: &str) -> Self {
        let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
        let letters = sample.chars().filter(|c| c.is_alphabetic());
        let weight: usize = letters.map(|c| if is_unspaced(c) { LETTERS_OF_IDEOGRAPH } else { 1 }).sum();
        if weight < FEWEST_LETTERS {
            return Self::ENGLISH;
        }
        let found = Some(whichlang::detect_language(sample));
        let Some(place) = LANGUAGES.iter().position(|language| language.detected_as == found) else {
            return Self::ENGLISH;
        };
        let ascii = sample.bytes().filter(u8::is_ascii_alphabetic).count();
        let is_confirmed = is_confirmed(place, sample, ascii * 2 > weight);
        let detected = Self::from_tag(LANGUAGES[place].code).filter(|_| is_confirmed);
        detected.unwrap_or(Self::ENGLISH)
    }
}

/// True when the words of a sample confirm the language that was detected by letters. Names, numbers and headlines look
/// like any language: of the short English records of a library, a third looked like Portuguese, Swedish and others.
fn is_confirmed(place: usize, sample: &str, is_mostly_ascii: bool) -> bool {
    let is_latin = LANGUAGES[place].script == Script::Latin;
    let own = match Analyser::at(place) {
        Some(ENGLISH) => return true,
        Some(own) if is_latin => own,
        // Other letters than ASCII confirm a language by themselves.
        _ => return is_latin || !is_mostly_ascii,
    };
    let (mut theirs, mut english, mut looked_at) = (0, 0, 0);
    words::each(sample, |_, word| {
        // Single letters are initials more often than words.
        if looked_at < CONFIRMING_WORDS && word.len() > 1 && word.chars().all(char::is_alphabetic) {
            looked_at += 1;
            theirs += usize::from(analyser(own).tokenize(word).is_empty());
            english += usize::from(analyser(ENGLISH).tokenize(word).is_empty());
        }
    });
    // One stop word alone may be part of a name.
    theirs > english.max(1)
}

#[cfg(test)]
mod tests {
    use crate::Language;

    fn check(text: &str, code: &str) {
        assert_eq!(Language::detect(text).code(), code, "{text}");
    }

    #[test]
    fn a_paragraph_is_enough_to_tell_the_language() {
        check("The line between the two cities is to be built within five years, the ministry said.", "en");
        check("Die Strecke zwischen den beiden Städten soll in fünf Jahren gebaut werden.", "de");
        check("Строительство железной дороги между городами займёт пять лет.", "ru");
        check("中国和俄罗斯的合作关系日益密切。", "zh");
    }

    #[test]
    fn names_and_numbers_say_nothing_of_the_language() {
        check("BANDSOLVE (Algorithm R195) Communications December, 1972 Schuegraf, E. 2237 5 2237 2237 5 2237", "en");
        check("Multiprocessing Compactifying Garbage Collection (Corrigendum) Steele, G. L. Jr.", "en");
        check("Incomplete Elliptic Integrals (Algorithm 73) Communications April, 1963 van De Riet, R. P. 875 5", "en");
        check("A Separable Transition-Diagram Compiler* A COBOL compiler of \u{c7a5} design", "en");
    }

    #[test]
    fn a_language_of_latin_letters_is_borne_out_by_its_small_words() {
        check("La ligne entre les deux villes sera construite dans les cinq ans, a dit le ministre.", "fr");
        check("Linjen mellan de två städerna ska byggas inom fem år, sade ministeriet på torsdagen.", "sv");
        check("A linha entre as duas cidades deve ser construída em cinco anos, disse o ministério.", "pt");
        check("İki şehir arasındaki hat beş yıl içinde inşa edilecek ve bu çok önemli, dedi bakanlık.", "tr");
        check("Tuyến đường giữa hai thành phố sẽ được xây dựng trong vòng năm năm.", "vi");
    }

    #[test]
    fn too_few_letters_are_taken_for_english() {
        check("VTB 483", "en");
    }

    #[test]
    fn regions_and_scripts_of_a_tag_are_ignored() {
        assert_eq!(Language::from_tag("zh_Hant").map(|l| l.code().to_owned()), Some("zh".to_owned()));
        assert_eq!(Language::from_tag("english"), None);
    }
}

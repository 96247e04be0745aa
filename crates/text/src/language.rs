//! The language a text is in, as far as cutting sentences and stemming words need to know it.

use bm25::Tokenizer as _;
use whichlang::Lang;

use super::analysers::{ENGLISH, analyser, is_written_in_latin, position};
use super::words;

/// A language by its ISO 639 code, two or three lower-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// The letters, padded with a zero byte when there are two.
    code: [u8; 3],
}

impl Language {
    /// English, the language of a text too short to tell.
    pub const ENGLISH: Self = Self { code: *b"en\0" };

    /// Bytes of a text that detection looks at: enough to be sure, short enough to cost nothing.
    const SAMPLE_BYTES: usize = 4_000;

    /// Words whose being stop words bears a detection out.
    const WORDS_LOOKED_AT: usize = 60;

    /// Fewer letters than this are a guess, not a detection.
    const FEWEST_LETTERS: usize = 40;

    /// The language of a tag such as `en`, `en-GB` or `zh_Hant`; `None` when it does not open with a code.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let mut code = [0; 3];
        code[..primary.len()].copy_from_slice(primary.as_bytes());
        Some(Self { code })
    }

    /// The code in four bytes, padded with zeros.
    pub fn to_bytes(self) -> [u8; 4] {
        let [one, two, three] = self.code;
        [one, two, three, 0]
    }

    /// What [`Self::to_bytes`] gave.
    pub fn from_bytes([one, two, three, _]: [u8; 4]) -> Self {
        Self { code: [one, two, three] }
    }

    /// The most likely language of `text`, English when there is too little of it.
    pub fn detect(text: &str) -> Self {
        let mut end = text.len().min(Self::SAMPLE_BYTES);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let sample = &text[..end];
        // Ideographs say as much as a word each, so a short Chinese title is no guess.
        let letters = sample.chars().filter(|c| c.is_alphabetic());
        let weight: usize = letters.map(|c| if super::scripts::is_unspaced(c) { 8 } else { 1 }).sum();
        if weight < Self::FEWEST_LETTERS {
            return Self::ENGLISH;
        }
        let code = match whichlang::detect_language(sample) {
            Lang::Ara => "ar",
            Lang::Cmn => "zh",
            Lang::Deu => "de",
            Lang::Eng => "en",
            Lang::Fra => "fr",
            Lang::Hin => "hi",
            Lang::Ita => "it",
            Lang::Jpn => "ja",
            Lang::Kor => "ko",
            Lang::Nld => "nl",
            Lang::Por => "pt",
            Lang::Rus => "ru",
            Lang::Spa => "es",
            Lang::Swe => "sv",
            Lang::Tur => "tr",
            Lang::Vie => "vi",
        };
        let detected = Self::from_tag(code).unwrap_or(Self::ENGLISH);
        let ascii = sample.bytes().filter(u8::is_ascii_alphabetic).count();
        if detected.is_borne_out(sample, ascii * 2 > weight) { detected } else { Self::ENGLISH }
    }

    /// True when the words of a text speak for the language that its letters look like. Names, numbers and headlines look
    /// like any: the letters took a third of the short English records of a library for Portuguese, Swedish and others.
    fn is_borne_out(self, sample: &str, is_ascii: bool) -> bool {
        let own = match position(self.code()) {
            Some(ENGLISH) => return true,
            Some(own) if is_written_in_latin(own) => own,
            _ => return !is_ascii || self.code() == "vi",
        };
        let (mut theirs, mut english, mut looked_at) = (0, 0, 0);
        words::each(sample, |_, word| {
            // Single letters are initials more often than words.
            if looked_at < Self::WORDS_LOOKED_AT && word.len() > 1 && word.chars().all(char::is_alphabetic) {
                looked_at += 1;
                theirs += usize::from(analyser(own).tokenize(word).is_empty());
                english += usize::from(analyser(ENGLISH).tokenize(word).is_empty());
            }
        });
        // One alone may be part of a name.
        theirs > english.max(1)
    }

    /// The code, such as `en`.
    pub fn code(&self) -> &str {
        let length = if self.code[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.code[..length]).unwrap_or("en")
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

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

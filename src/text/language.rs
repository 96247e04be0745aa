//! The language a text is in, as far as cutting sentences and stemming words need to know it.

use whichlang::Lang;

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
        let weight: usize = sample
            .chars()
            .filter(|c| c.is_alphabetic())
            .map(|c| if super::scripts::is_unspaced(c) { 8 } else { 1 })
            .sum();
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
        Self::from_tag(code).unwrap_or(Self::ENGLISH)
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
    fn too_few_letters_are_taken_for_english() {
        check("VTB 483", "en");
    }

    #[test]
    fn regions_and_scripts_of_a_tag_are_ignored() {
        assert_eq!(Language::from_tag("zh_Hant").map(|l| l.code().to_owned()), Some("zh".to_owned()));
        assert_eq!(Language::from_tag("english"), None);
    }
}

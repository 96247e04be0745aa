//! The code of a language, which articles and questions carry.

/// A language by its ISO 639 code, two or three lower-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// The letters, padded with a zero byte when there are two.
    code: [u8; 3],
}

impl Language {
    /// English.
    pub const ENGLISH: Self = Self { code: *b"en\0" };

    /// The language of a text that is too short or too strange to tell, `und` in ISO 639.
    pub const UNKNOWN: Self = Self { code: *b"und" };

    /// The language of a tag such as `en`, `en-GB` or `zh_Hant`; `None` when it does not open with a code. A code of
    /// three letters is replaced by that of two where the language is one that has both and that is detected here.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let primary = two_letters(&primary).unwrap_or(&primary);
        let mut code = [0; 3];
        code[..primary.len()].copy_from_slice(primary.as_bytes());
        Some(Self { code })
    }

    /// True for every language but the unknown one.
    pub fn is_known(self) -> bool {
        self != Self::UNKNOWN
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

    /// The code, such as `en`.
    pub fn code(&self) -> &str {
        let length = if self.code[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.code[..length]).unwrap_or("en")
    }
}

/// ISO 639-3 codes with their ISO 639-1 codes, of the languages that are detected.
const CODES: &str = "afr-af aka-ak amh-am ara-ar aze-az bel-be ben-bn bul-bg cat-ca ces-cs cmn-zh cym-cy dan-da deu-de \
    ell-el eng-en epo-eo est-et eus-eu fin-fi fra-fr gle-ga glg-gl guj-gu heb-he hin-hi hrv-hr hun-hu \
    hye-hy ind-id isl-is ita-it jav-jv jpn-ja kan-kn kat-ka kaz-kk khm-km kor-ko lao-lo lat-la lav-lv \
    lit-lt ltz-lb mal-ml mar-mr mkd-mk mlt-mt msa-ms mya-my nep-ne nld-nl nob-no ori-or pan-pa pes-fa \
    pol-pl por-pt ron-ro rus-ru sin-si slk-sk slv-sl sna-sn som-so spa-es sqi-sq srp-sr swa-sw swe-sv \
    tam-ta tel-te tgl-tl tha-th tuk-tk tur-tr ukr-uk urd-ur uzb-uz vie-vi yid-yi yor-yo zho-zh zul-zu";

/// The code of two letters for one of three; `None` when there is none or it is not needed.
fn two_letters(three: &str) -> Option<&'static str> {
    if three.len() != 3 {
        return None;
    }
    CODES.split(' ').find_map(|pair| pair.strip_prefix(three)?.strip_prefix('-'))
}

#[cfg(test)]
mod tests {
    use super::Language;

    fn check(tag: &str, code: Option<&str>) {
        assert_eq!(Language::from_tag(tag).as_ref().map(Language::code), code, "{tag}");
    }

    #[test]
    fn a_tag_is_read_up_to_its_region_or_script() {
        check("en-GB", Some("en"));
        check("zh_Hant", Some("zh"));
        check("english", None);
    }

    #[test]
    fn codes_of_three_letters_name_the_same_language() {
        check("deu", Some("de"));
        check("nob", Some("no"));
        check("und", Some("und"));
        check("haw", Some("haw"));
    }
}

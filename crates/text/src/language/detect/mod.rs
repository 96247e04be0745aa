//! Detection of the language of a text: by its script first, then by letters that only one language of the script has,
//! then by detectors. What stays uncertain is said to be unknown.

mod latin;
mod scripts;

use super::Language;
use whatlang::{Detector, Lang};

/// Bytes at the beginning of a text that detection reads: enough to be sure, few enough to be cheap.
const SAMPLE_BYTES: usize = 3_000;

/// Bytes of a part of a text by which its language is compared with that of the whole.
const PART_BYTES: usize = 400;

/// Weight of the letters of such a part below which it counts as being in the language of the whole.
const LEAST_WEIGHT_OF_PART: usize = 40;

/// Weight of the letters of a text, as [`scripts::weight`] counts them, below which detection would only guess.
const LEAST_WEIGHT: usize = 12;

impl Language {
    /// The language of `text`, which should be prose without code and addresses; [`Language::UNKNOWN`] when its first
    /// letters do not tell. The time is bounded, whatever the length of the text.
    pub fn detect(text: &str) -> Self {
        let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
        let seen = scripts::Seen::of(sample);
        let Some(writing) = seen.most().filter(|_| seen.total() >= LEAST_WEIGHT) else { return Self::UNKNOWN };
        let code = match writing {
            scripts::Writing::Latin => return latin::detect(sample).unwrap_or(Self::UNKNOWN),
            scripts::Writing::Han => Some(seen.of_han()),
            scripts::Writing::Cyrillic => scripts::of_cyrillic(sample).or_else(|| asked(sample, CYRILLIC)),
            scripts::Writing::Arabic => Some(scripts::of_arabic(sample)),
            scripts::Writing::Devanagari => asked(sample, DEVANAGARI),
            scripts::Writing::Hebrew => Some(scripts::of_hebrew(sample)),
            scripts::Writing::Only(code) => Some(code),
        };
        code.and_then(Self::from_tag).unwrap_or(Self::UNKNOWN)
    }

    /// The language of a part of a text that is in this language: another one only where the part is long enough and
    /// surely in another script, or full of small words of another language.
    #[must_use]
    pub fn of_part(self, part: &str) -> Self {
        let sample = &part[..part.floor_char_boundary(PART_BYTES)];
        if sample.is_ascii() {
            return latin::of_part(sample, self).unwrap_or(self);
        }
        let seen = scripts::Seen::of(sample);
        if seen.total() < LEAST_WEIGHT_OF_PART {
            return self;
        }
        match seen.most() {
            Some(scripts::Writing::Latin) => latin::of_part(sample, self),
            Some(writing) if !writing.is_of(self) => Some(Self::detect(sample)),
            _ => None,
        }
        .filter(|found| found.is_known())
        .unwrap_or(self)
    }
}

const CYRILLIC: &[Lang] = &[Lang::Rus, Lang::Ukr, Lang::Srp, Lang::Bel, Lang::Bul, Lang::Mkd];

const DEVANAGARI: &[Lang] = &[Lang::Hin, Lang::Mar, Lang::Nep];

/// Which of a few languages of one script a text is most likely in.
fn asked(sample: &str, among: &[Lang]) -> Option<&'static str> {
    Detector::with_allowlist(among.to_vec()).detect_lang(sample).map(|found| found.code())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::Language;

    fn check(text: &str, code: &str) {
        assert_eq!(Language::detect(text).code(), code, "{text}");
    }

    #[test]
    fn a_paragraph_is_enough_to_tell_the_language() {
        check("The line between the two cities is to be built within five years, the ministry said.", "en");
        check("Die Strecke zwischen den beiden Städten soll in fünf Jahren gebaut werden.", "de");
        check("La ligne entre les deux villes sera construite dans les cinq ans, a dit le ministre.", "fr");
        check("Linjen mellan de två städerna ska byggas inom fem år, sade ministeriet på torsdagen.", "sv");
        check("A linha entre as duas cidades deve ser construída em cinco anos, disse o ministério.", "pt");
        check("İki şehir arasındaki hat beş yıl içinde inşa edilecek ve bu çok önemli, dedi bakanlık.", "tr");
        check("Tuyến đường giữa hai thành phố sẽ được xây dựng trong vòng năm năm.", "vi");
    }

    #[test]
    fn languages_that_are_neighbours_are_told_apart() {
        check("Linia między obydwoma miastami ma powstać w ciągu pięciu lat, jak podało ministerstwo.", "pl");
        check("Trať mezi oběma městy má být postavena do pěti let, řeklo ministerstvo a je to dobře.", "cs");
        check("Linia dintre cele două orașe va fi construită în cinci ani, a spus ministerul.", "ro");
        check("Jalur antara kedua kota itu akan dibangun dalam waktu lima tahun, kata kementerian.", "id");
        check("La línia entre les dues ciutats s'ha de construir en cinc anys, va dir el ministre.", "ca");
        check("Kahden kaupungin välinen rata on tarkoitus rakentaa viidessä vuodessa, ja se on hyvä.", "fi");
    }

    #[test]
    fn the_script_decides_where_it_can() {
        check("中国和俄罗斯的合作关系日益密切。", "zh");
        check("列車は二つの都市の間を走ります。", "ja");
        check("두 도시 사이의 철도가 건설된다.", "ko");
        check("ทางรถไฟระหว่างสองเมือง", "th");
        check("Η γραμμή ανάμεσα στις δύο πόλεις", "el");
        check("რკინიგზა ორ ქალაქს შორის", "ka");
        check("Երկու քաղաքների միջև գիծը", "hy");
        check("இரண்டு நகரங்களுக்கு இடையே", "ta");
        check("दोनों शहरों के बीच रेल लाइन बनाई जाएगी और यह अच्छा है।", "hi");
        check("हा पूल नदीवर बांधला आहे आणि तो लांब आहे.", "mr");
    }

    #[test]
    fn letters_tell_the_languages_of_a_script_apart() {
        check("Строительство железной дороги между городами займёт пять лет.", "ru");
        check("Будівництво залізниці між містами триватиме п'ять років.", "uk");
        check("Будаўніцтва чыгункі паміж гарадамі зойме пяць гадоў.", "be");
        check("Строителството на железопътната линия между градовете ще отнеме пет години.", "bg");
        check("Изградња пруге између ова два града трајаће пет година, љубазно кажу.", "sr");
        check("Екі қала арасындағы теміржол бес жылда салынады.", "kk");
        check("سيبنى الخط بين المدينتين في خمس سنوات كما قالت الوزارة.", "ar");
        check("خط آهن بین دو شهر در پنج سال ساخته می‌شود و این خوب است.", "fa");
        check("دونوں شہروں کے درمیان ریل کی پٹڑی پانچ سال میں بنے گی۔", "ur");
        check("הקו בין שתי הערים ייבנה בחמש שנים", "he");
    }

    #[test]
    fn names_in_latin_letters_do_not_hide_the_script_of_the_prose() {
        check("组件每次渲染都会读取 useState 保存的数字。按钮由 Counter 决定。", "zh");
        check("디렉터리의 파일 목록을 ls 로 표시합니다 (human-readable).", "ko");
    }

    #[test]
    fn a_part_is_in_another_language_only_where_that_is_sure() {
        let check = |whole: &str, part: &str, code: &str| {
            let whole = Language::from_tag(whole).unwrap_or(Language::UNKNOWN);
            assert_eq!(whole.of_part(part).code(), code, "{part}");
        };
        check("en", "Die Frist endet am 21. Juni in allen Ländern, und der Senat ist nicht an sie gebunden.", "de");
        check("en", "Die Frist.", "en");
        check("en", "Mercedes, Die Zeit and Der Spiegel are names of the press in the south of Germany.", "en");
        check("en", "Строительство железной дороги между городами займёт пять лет.", "ru");
        check("zh", "The line between the two cities is to be built within five years, the ministry said.", "en");
        check("uk", "Будівництво залізниці між містами триватиме п'ять років.", "uk");
        check("und", "The line between the two cities is to be built within five years, the ministry said.", "en");
    }

    #[test]
    fn what_tells_nothing_is_unknown() {
        check("", "und");
        check("VTB 483", "und");
        check("12.5 % — 1.7 / 8", "und");
        check("kubectl nginx systemd postgres redis etcd haproxy", "und");
        check("Schuegraf, E. 2237 5 2237 2237 5 2237", "und");
    }

    proptest! {
        #[test]
        fn any_text_has_a_language_and_the_same_one_twice(text in "(\\PC| |[a-zé]{1,9}|ง|的|ж|ى){0,200}") {
            prop_assert_eq!(Language::detect(&text), Language::detect(&text));
        }
    }
}

//! What the script of a text says about its language, and what letters say where a script has several languages.

use crate::Language;
use crate::language::of_code;
use crate::scripts::Script;

/// A script, as far as it tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Hebrew,
    /// Chinese characters, and Japanese syllables, which are counted apart.
    Han,
    /// The script of one language, with its code. Where another language uses it too, it is far rarer.
    Only(&'static str),
}

impl Writing {
    /// True when a language is written so.
    pub(super) fn is_of(self, language: Language) -> bool {
        match self {
            Self::Only(code) => code == language.code(),
            Self::Latin => script_of(language) == Some(Script::Latin),
            Self::Cyrillic => script_of(language) == Some(Script::Cyrillic),
            Self::Arabic => script_of(language) == Some(Script::Arabic),
            Self::Devanagari => script_of(language) == Some(Script::Devanagari),
            Self::Hebrew => script_of(language) == Some(Script::Hebrew),
            Self::Han => script_of(language) == Some(Script::Han),
        }
    }
}

fn script_of(language: Language) -> Option<Script> {
    of_code(language.code()).map(|known| known.script)
}

/// Scripts by their ranges of characters, in order, with the code of the language for those that have one.
const RANGES: [(u32, u32, Writing); 31] = [
    (0x0041, 0x024F, Writing::Latin),
    (0x0370, 0x03FF, Writing::Only("el")),
    (0x0400, 0x052F, Writing::Cyrillic),
    (0x0530, 0x058F, Writing::Only("hy")),
    (0x0590, 0x05FF, Writing::Hebrew),
    (0x0600, 0x06FF, Writing::Arabic),
    (0x0750, 0x077F, Writing::Arabic),
    (0x0780, 0x07BF, Writing::Only("dv")),
    (0x08A0, 0x08FF, Writing::Arabic),
    (0x0900, 0x097F, Writing::Devanagari),
    (0x0980, 0x09FF, Writing::Only("bn")),
    (0x0A00, 0x0A7F, Writing::Only("pa")),
    (0x0A80, 0x0AFF, Writing::Only("gu")),
    (0x0B00, 0x0B7F, Writing::Only("or")),
    (0x0B80, 0x0BFF, Writing::Only("ta")),
    (0x0C00, 0x0C7F, Writing::Only("te")),
    (0x0C80, 0x0CFF, Writing::Only("kn")),
    (0x0D00, 0x0D7F, Writing::Only("ml")),
    (0x0D80, 0x0DFF, Writing::Only("si")),
    (0x0E00, 0x0E7F, Writing::Only("th")),
    (0x0E80, 0x0EFF, Writing::Only("lo")),
    (0x0F00, 0x0FFF, Writing::Only("bo")),
    (0x1000, 0x109F, Writing::Only("my")),
    (0x10A0, 0x10FF, Writing::Only("ka")),
    (0x1200, 0x139F, Writing::Only("am")),
    (0x1780, 0x17FF, Writing::Only("km")),
    (0x1E00, 0x1EFF, Writing::Latin),
    (0x1F00, 0x1FFF, Writing::Only("el")),
    (0x3040, 0x30FF, Writing::Han),
    (0x3400, 0x9FFF, Writing::Han),
    (0xAC00, 0xD7AF, Writing::Only("ko")),
];

/// The place of ASCII letters in [`RANGES`].
const LATIN: usize = 0;

/// The script of a letter and its place in [`RANGES`].
fn writing(letter: char) -> Option<usize> {
    let code = u32::from(letter);
    let place = RANGES.partition_point(|(_, last, _)| *last < code);
    RANGES.get(place).is_some_and(|(first, ..)| *first <= code).then_some(place)
}

/// What a letter counts: one of a script with syllables or ideographs says about as much as a short word of Latin
/// letters, and words of Latin letters stand in texts of any script.
fn weight(letter: char) -> usize {
    match u32::from(letter) {
        0..=0x24F | 0x1E00..=0x1EFF => 1,
        0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF => 4,
        _ => 2,
    }
}

/// The letters of a text by script.
pub(super) struct Seen {
    weights: [usize; RANGES.len()],
    kana: usize,
    han: usize,
}

impl Seen {
    pub(super) fn of(text: &str) -> Self {
        let mut seen = Self { weights: [0; RANGES.len()], kana: 0, han: 0 };
        for letter in text.chars() {
            if letter.is_ascii_alphabetic() {
                seen.weights[LATIN] += 1;
                continue;
            }
            let Some(place) = writing(letter).filter(|_| letter.is_alphabetic()) else { continue };
            seen.weights[place] += weight(letter);
            seen.kana += usize::from(matches!(letter, '\u{3040}'..='\u{30FF}'));
            seen.han += usize::from(matches!(letter, '\u{3400}'..='\u{9FFF}'));
        }
        seen
    }

    /// The weight of all letters.
    pub(super) fn total(&self) -> usize {
        self.weights.iter().sum()
    }

    /// The script with the greatest weight.
    pub(super) fn most(&self) -> Option<Writing> {
        let seen = || RANGES.iter().zip(self.weights).filter(|(_, weight)| *weight > 0);
        let weight_of = |writing: Writing| -> usize {
            seen().filter(|((.., other), _)| *other == writing).map(|(_, weight)| weight).sum()
        };
        seen().map(|((.., writing), _)| *writing).max_by_key(|writing| weight_of(*writing))
    }

    /// Japanese when one character in twenty is a syllable, otherwise Chinese.
    pub(super) fn of_han(&self) -> &'static str {
        if self.kana * 20 > self.kana + self.han { "ja" } else { "zh" }
    }
}

/// The language whose own letters a text has most of, by a list of codes with their letters. A letter counts for each
/// language that has it; of several with the same count the first one is it. `None` when there are none of them.
fn by_letters(text: &str, of_languages: &[(&'static str, &str)]) -> Option<&'static str> {
    let mut counts = [0_usize; 16];
    for letter in text.chars().filter(|letter| !letter.is_ascii()) {
        for (count, (_, own)) in counts.iter_mut().zip(of_languages) {
            *count += usize::from(own.contains(letter));
        }
    }
    let found = counts.iter().zip(of_languages).rev().max_by_key(|(count, _)| **count);
    found.filter(|(count, _)| **count > 0).map(|(_, (code, _))| *code)
}

/// Letters of Cyrillic that tell languages apart; `None` when the text has none of them. Russian has letters of its own only beside Bulgarian, Serbian and
/// Macedonian; other languages with them have more letters of their own.
pub(super) fn of_cyrillic(text: &str) -> Option<&'static str> {
    const TURKIC: &[(&str, &str)] =
        &[("mn", "өү"), ("ky", "ңөү"), ("tt", "әҗңөүһ"), ("kk", "әғқңөұүһі"), ("ba", "ҙҫҡғәңөүһ")];
    const OTHERS: &[(&str, &str)] =
        &[("uk", "іїєґ"), ("be", "іў"), ("mk", "ѓќѕ"), ("sr", "ђћ"), ("tg", "ҷӣӯҳқғ"), ("cv", "ӑӗҫӳ")];
    let text = text.to_lowercase();
    let has = |letters: &str| text.contains(|letter: char| letters.contains(letter));
    if has("әңөұүһҙҫҡҗ") || has("қғ") && has("і") {
        return by_letters(&text, TURKIC);
    }
    // A name in another language has such a letter now and then.
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let count = |own: &str| text.chars().filter(|letter| own.contains(*letter)).count();
    if count("іїєґўђћјљњџѓќѕҷӣӯҳқғӑӗ") * 100 > letters {
        // Belarusian has neither "и" nor "щ", Ukrainian neither "ы" nor "э".
        if has("ў") || has("і") && has("ыэё") && !has("иїєґ") {
            return Some("be");
        }
        return by_letters(&text, OTHERS);
    }
    if count("ыэё") * 200 > letters {
        return Some("ru");
    }
    None
}

/// Letters of Arabic script that Persian, Urdu and others have added.
pub(super) fn of_arabic(text: &str) -> &'static str {
    let count = |own: &str| text.chars().filter(|letter| own.contains(*letter)).count();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_frequent = |own: &str| count(own) * 100 > letters;
    if is_frequent("ټډړښځڅۍ") {
        "ps"
    } else if is_frequent("ۆێڕڵ") {
        "ckb"
    } else if is_frequent("ٻڄڪڳڙٿ") {
        "sd"
    } else if is_frequent("ۇۈۋ") {
        "ug"
    } else if is_frequent("ٹڈڑںےہ") {
        "ur"
    } else if is_frequent("پچژگیک") {
        "fa"
    } else {
        "ar"
    }
}

/// Yiddish writes its vowels, by marks and double letters that Hebrew does not have.
pub(super) fn of_hebrew(text: &str) -> &'static str {
    let count = |own: &str| text.chars().filter(|letter| own.contains(*letter)).count();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if count("אַאָװױײ\u{5B7}\u{5B8}") > count("א") * 2 && count("\u{5B7}\u{5B8}װױײ") * 30 > letters {
        "yi"
    } else {
        "he"
    }
}

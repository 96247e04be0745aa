//! The language of a text in Latin letters: two detectors and the small words of each language are weighed together.
//!
//! No one of the three is enough. `whichlang` is right about the 16 languages that it knows and takes all others for one
//! of them. `whatlang` knows 69 and takes the others for a neighbour. Small words are missing in headlines and lists.

use std::sync::LazyLock;

use ahash::AHashMap;

use crate::Language;
use crate::language::LANGUAGES;
use crate::scripts::Script;
use crate::words;

/// Number of words of a text that are looked up.
const MOST_WORDS: usize = 150;

/// Longest small word, in bytes.
const LONGEST: usize = 16;

/// Share of small words from which on more of them say no more. In a text of one of the languages it is a fourth to a
/// half.
const FULL_SHARE: f32 = 0.35;

/// Number of words below which a small word does not count as if the text had so few words.
const FEWEST_WORDS: usize = 6;

/// Number of words from which on a text without any small word is a list of names.
const FEWEST_OF_PROSE: usize = 10;

/// What each kind of evidence counts, and what is asked of the best language. Found on 200 sentences and 100 paragraphs
/// in each of 61 languages, of which 13 are known to none of the three: nine in ten paragraphs are told, and one in
/// fifty wrongly, mostly as a close relative.
mod weights {
    pub(super) const SMALL_WORDS: f32 = 3.0;
    pub(super) const WHICHLANG: f32 = 0.3;
    pub(super) const WHATLANG: f32 = 0.3;
    pub(super) const WHATLANG_IF_SURE: f32 = 0.7;
    pub(super) const MOST_OF_WHATLANG: f32 = WHATLANG + WHATLANG_IF_SURE;
    pub(super) const LEAST: f32 = 0.9;
    pub(super) const LEAST_MARGIN: f32 = 0.4;
}

/// Languages that write the same words, so that the second best says nothing against the best.
const TWINS: [[&str; 2]; 2] = [["id", "ms"], ["hr", "sl"]];

/// For each small word the languages that have it, one bit for the place of each in [`LANGUAGES`].
static SMALL_WORDS: LazyLock<AHashMap<&str, u128>> = LazyLock::new(|| {
    let mut places: AHashMap<&str, u128> = AHashMap::new();
    let latin = LANGUAGES.iter().enumerate().filter(|(_, language)| language.script == Script::Latin);
    for (place, language) in latin.take_while(|(place, _)| *place < 128) {
        for word in language.small_words {
            *places.entry(word).or_default() |= 1 << place;
        }
    }
    places
});

/// The number of small words of each language in a text, and the number of all words that were looked at.
struct Counts {
    small: [u16; 128],
    words: usize,
}

impl Counts {
    /// Counts in a text until it has seen [`MOST_WORDS`] or `is_enough` is true.
    fn of(text: &str, is_enough: impl Fn(&Self) -> bool) -> Self {
        let mut counts = Self { small: [0; 128], words: 0 };
        let mut buffer = [0; LONGEST];
        words::until(text, |_, word| {
            // A capital alone is an initial more often than a word.
            let is_initial = word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase();
            if is_initial || !word.starts_with(char::is_alphabetic) {
                return false;
            }
            counts.words += 1;
            let mut places = places(word, &mut buffer).unwrap_or(0);
            while places != 0 {
                counts.small[places.trailing_zeros() as usize] += 1;
                places &= places - 1;
            }
            counts.words >= MOST_WORDS || is_enough(&counts)
        });
        counts
    }

    /// How much the small words say for the language at a place, from 0 to 1.
    fn share(&self, place: usize) -> f32 {
        let words = self.words.max(FEWEST_WORDS) as f32;
        (f32::from(self.small[place]) / words / FULL_SHARE).min(1.0)
    }
}

/// The languages that have a word among their small words.
fn places(word: &str, buffer: &mut [u8; LONGEST]) -> Option<u128> {
    if word.len() > LONGEST {
        return None;
    }
    if !word.is_ascii() {
        return SMALL_WORDS.get(word.to_lowercase().as_str()).copied();
    }
    let lower = &mut buffer[..word.len()];
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    SMALL_WORDS.get(std::str::from_utf8(lower).ok()?).copied()
}

/// The language of a text in Latin letters; `None` when that is uncertain.
pub(super) fn detect(text: &str) -> Option<Language> {
    let counts = Counts::of(text, |_| false);
    // In so many words of prose there are small ones.
    if counts.words >= FEWEST_OF_PROSE && counts.small.iter().all(|small| *small == 0) {
        return None;
    }
    let mut evidence: Vec<(Language, f32)> = Vec::new();
    for (place, language) in LANGUAGES.iter().enumerate().filter(|(place, _)| counts.small[*place] > 0) {
        if let Some(code) = Language::from_tag(language.code) {
            evidence.push((code, weights::SMALL_WORDS * counts.share(place)));
        }
    }
    // The slower of two detectors is asked last, and each only while it may change the answer.
    if let Some(clear) = clear(&evidence, weights::WHICHLANG + weights::MOST_OF_WHATLANG) {
        return Some(clear);
    }
    add(&mut evidence, whichlang::detect_language(text).three_letter_code(), weights::WHICHLANG);
    if let Some(clear) = clear(&evidence, weights::MOST_OF_WHATLANG) {
        return Some(clear);
    }
    if let Some(found) = whatlang::detect(text) {
        let worth = weights::WHATLANG + weights::WHATLANG_IF_SURE * found.confidence() as f32;
        add(&mut evidence, found.lang().code(), worth);
    }
    let (best, most) = evidence.iter().copied().reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    let is_rival = |(other, _): &&(Language, f32)| {
        *other != best && !TWINS.iter().any(|twins| twins.contains(&best.code()) && twins.contains(&other.code()))
    };
    let second = evidence.iter().filter(is_rival).map(|(_, sum)| *sum).fold(0.0, f32::max);
    (most >= weights::LEAST && most - second >= weights::LEAST_MARGIN).then_some(best)
}

fn add(evidence: &mut Vec<(Language, f32)>, code: &str, worth: f32) {
    let Some(language) = Language::from_tag(code) else { return };
    match evidence.iter_mut().find(|(known, _)| *known == language) {
        Some((_, sum)) => *sum += worth,
        None => evidence.push((language, worth)),
    }
}

/// The language of most evidence, when no detector that adds at most `still` can change that; most prose is so clear.
fn clear(evidence: &[(Language, f32)], still: f32) -> Option<Language> {
    let (best, most) = evidence.iter().copied().reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    let others = evidence.iter().filter(|(language, _)| *language != best);
    let second = others.map(|(_, sum)| *sum).fold(0.0, f32::max);
    (most >= weights::LEAST && most - second >= still + weights::LEAST_MARGIN).then_some(best)
}

/// Number of small words of the language of the whole that a part in another language may have: "in" and "an" are words
/// of several.
const MOST_SHARED: u16 = 2;

/// Number of small words of another language that a part in that language has at least.
const LEAST_FOREIGN: u16 = 4;

/// The language of a part of a text in `whole`, when it is surely another one.
pub(super) fn of_part(part: &str, whole: Language) -> Option<Language> {
    let own = LANGUAGES.iter().position(|language| language.has_code(whole.code()));
    let of_whole = |counts: &Counts| own.map_or(0, |place| counts.small[place]);
    let counts = Counts::of(part, |counts| of_whole(counts) > MOST_SHARED);
    if of_whole(&counts) > MOST_SHARED {
        return None;
    }
    let most = counts.small.iter().copied().max().filter(|most| *most >= LEAST_FOREIGN)?;
    let is_frequent = usize::from(most) * 4 >= counts.words && most > of_whole(&counts) * 2;
    // Of one language.
    let mut first = (0..counts.small.len()).filter(|place| counts.small[*place] == most);
    let place = first.next().filter(|_| is_frequent)?;
    first.next().is_none().then(|| Language::from_tag(LANGUAGES[place].code))?
}

//! The decision at each stop whether a sentence ends there. The rules look at the characters and words around the stop;
//! where no rule applies, the proposal of the `sentencex` crate decides.

use super::abbreviations::{Abbreviation, classified, opens_a_sentence};
use super::enclosures::{self, Enclosures};
use super::stops::{Look, Stop};
use crate::language::{self, LANGUAGES};
use crate::scripts::is_han_or_kana;

/// Number of bytes that a rule may look at to either side. The bound keeps the time linear for any text.
const FARTHEST_LOOK: usize = 300;

/// What the rules say about a boundary behind a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Split,
    Join,
    /// No rule applies, so the proposal decides.
    Open,
}

/// A stop with its surroundings.
pub(super) struct Case<'a> {
    pub text: &'a str,
    pub stop: Stop,
    pub enclosures: &'a Enclosures,
    /// True when a boundary was proposed here.
    pub proposed: bool,
    /// True when a quotation or a bracket opened before the stop, which may have kept a boundary from being proposed.
    pub swallowed: bool,
    pub language: &'a str,
}

impl Case<'_> {
    /// True when a sentence ends at the stop.
    pub(super) fn splits(&self) -> bool {
        match self.verdict() {
            Verdict::Split => true,
            Verdict::Join => false,
            Verdict::Open => self.proposed,
        }
    }

    pub(super) fn verdict(&self) -> Verdict {
        if self.enclosures.hold(self.stop.mark, self.stop.end) {
            return Verdict::Join;
        }
        let next = self.following();
        if self.stop.look == Look::FullWidth {
            return self.full_width();
        }
        if !self.stop.is_spaced() {
            return self.unspaced();
        }
        if self.stop.trailed {
            return Verdict::Split;
        }
        let Some(first) = next.chars().find(|character| !enclosures::is_opening(*character)) else {
            return Verdict::Open;
        };
        if self.continues() {
            return Verdict::Join;
        }
        match self.stop.look {
            Look::Ellipsis => self.ellipsis(first),
            Look::Period => self.period(first),
            Look::Exclamation | Look::FullWidth => self.exclamation(first),
        }
    }

    /// The text behind the stop and its white space, as far as a rule may look.
    pub(super) fn following(&self) -> &str {
        let end = self.text.floor_char_boundary(self.stop.next + FARTHEST_LOOK);
        &self.text[self.stop.next..end]
    }

    /// The text before the stop, as far as a rule may look.
    pub(super) fn preceding(&self) -> &str {
        let start = self.text.floor_char_boundary(self.stop.mark.saturating_sub(FARTHEST_LOOK));
        &self.text[start..self.stop.mark]
    }

    /// The next word without the marks around it; empty for an initial.
    pub(super) fn next_word(&self) -> &str {
        let rest = self.following().trim_start_matches(|character: char| !character.is_alphanumeric());
        let end = rest.find(|character: char| !character.is_alphanumeric()).unwrap_or(rest.len());
        // `I. Jones`.
        if rest[end..].starts_with('.') && rest[..end].chars().count() == 1 { "" } else { &rest[..end] }
    }

    /// The word before the stop, with the stops inside it: `U.S` of `U.S.`
    pub(super) fn word(&self) -> &str {
        let before = self.preceding();
        let start = before
            .char_indices()
            .rev()
            .find(|(_, character)| !character.is_alphanumeric() && !matches!(character, '.' | '&'))
            .map_or(0, |(offset, character)| offset + character.len_utf8());
        before[start..].trim_start_matches(['.', '&'])
    }

    fn full_width(&self) -> Verdict {
        let mut following = self.following().chars();
        let Some(next) = following.next() else {
            return Verdict::Join;
        };
        let previous = self.preceding().chars().next_back().unwrap_or(' ');
        if previous.is_numeric() && next.is_numeric() && self.text[self.stop.mark..].starts_with('．') {
            return Verdict::Join;
        }
        let closed = self.stop.end > self.stop.marks_end;
        // A Japanese particle continues the sentence behind a quotation: 「…。」と言った.
        if closed && LANGUAGES.iter().any(|language| language.sentences.particles.contains(&next)) {
            return Verdict::Join;
        }
        if matches!(next, '，' | '、' | '；' | '：' | ',' | ';' | ':') { Verdict::Join } else { Verdict::Split }
    }

    fn ellipsis(&self, first: char) -> Verdict {
        if first.is_lowercase() {
            return if self.stop.count > 3 { Verdict::Open } else { Verdict::Join };
        }
        // `The analogy [...] of stairways`: words left out of a quotation.
        if self.preceding().ends_with('[') {
            return Verdict::Join;
        }
        let word = self.next_word();
        // Two dots are a mistyped stop.
        if first.is_uppercase() && self.stop.count == 2 {
            return Verdict::Split;
        }
        if first.is_uppercase() && word != "I" && (self.stop.count > 3 || opens_a_sentence(word) || self.swallowed) {
            return Verdict::Split;
        }
        Verdict::Open
    }

    fn exclamation(&self, first: char) -> Verdict {
        if first.is_lowercase() {
            // Two marks, or one behind a space, are no part of a name such as `Yahoo!`.
            let apart = self.preceding().ends_with(char::is_whitespace);
            let shouted = (apart || self.stop.count > 1) && self.stop.end == self.stop.marks_end;
            return if shouted { Verdict::Split } else { Verdict::Open };
        }
        let asked = self.text[self.stop.mark..].starts_with('?') || opens_a_sentence(self.next_word());
        if (asked || self.swallowed) && (first.is_uppercase() || first.is_numeric()) {
            Verdict::Split
        } else {
            Verdict::Open
        }
    }

    fn writes_ordinal(&self, word: &str) -> bool {
        let figures = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        let roman = word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        let ordinals_have_stops =
            || language::of_code(self.language).is_some_and(|language| language.sentences.ordinals_have_stops);
        !word.is_empty() && (figures || roman) && ordinals_have_stops()
    }

    fn period(&self, first: char) -> Verdict {
        // Words are left out at the beginning of the next sentence: `compounds. . . . The practice`.
        if first == '.' {
            return Verdict::Split;
        }
        let word = self.word();
        let opener = opens_a_sentence(self.next_word());
        match classified(word) {
            Some(Abbreviation::Title | Abbreviation::Continues) => return Verdict::Join,
            Some(Abbreviation::BeforeNumber) if first.is_numeric() => return Verdict::Join,
            Some(Abbreviation::MayEnd | Abbreviation::Initial) => {
                if first.is_lowercase() {
                    return Verdict::Join;
                }
                return if opener { Verdict::Split } else { Verdict::Open };
            }
            Some(Abbreviation::BeforeNumber) | None => {}
        }
        if first.is_lowercase() {
            return Verdict::Open;
        }
        if opener && (word.chars().count() > 1 || word.ends_with(char::is_numeric)) {
            return Verdict::Split;
        }
        if self.writes_ordinal(word) {
            return Verdict::Join;
        }
        // `No.` before a word is the opposite of yes.
        if word.eq_ignore_ascii_case("no") && first.is_uppercase() && self.next_word().len() > 1 {
            return Verdict::Split;
        }
        if self.swallowed && (first.is_uppercase() || is_han_or_kana(first)) {
            return Verdict::Split;
        }
        Verdict::Open
    }
}

/// The verdict on the stop before `¦` in the input, without a proposal.
#[cfg(test)]
pub(super) fn judged(marked: &str, language: &str) -> Option<Verdict> {
    let text = marked.replace('¦', "");
    let place = marked.find('¦').unwrap_or(0);
    let enclosures = Enclosures::of(&text);
    let stop = super::stops::stops(&text, &enclosures).into_iter().find(|stop| stop.end == place)?;
    let case = Case { text: &text, stop, enclosures: &enclosures, proposed: false, swallowed: false, language };
    Some(case.verdict())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(marked: &str, language: &str, expected: Verdict) {
        assert_eq!(judged(marked, language), Some(expected), "{marked}");
    }

    #[test]
    fn the_next_word_tells_whether_an_abbreviation_ends_a_sentence() {
        check("in the U.S.¦ He left", "en", Verdict::Split);
        check("the U.S.¦ sanctions", "en", Verdict::Join);
        check("by Gen.¦ The", "en", Verdict::Join);
        check("see No.¦ 5", "en", Verdict::Join);
        check("Hell No.¦ Thats it", "en", Verdict::Split);
    }

    #[test]
    fn an_initial_before_an_initial_is_left_open() {
        check("Albert I.¦ Jones", "en", Verdict::Open);
        check("J.¦ A. Smith", "en", Verdict::Open);
        check("vitamin C.¦ It helps", "en", Verdict::Split);
    }

    #[test]
    fn a_stop_in_a_remark_does_not_end_the_sentence_around_it() {
        check("science (He worked.¦ He rested) at school", "en", Verdict::Join);
    }

    #[test]
    fn a_full_width_stop_ends_a_sentence_before_a_digit() {
        check("关系稳定。¦2014年", "zh", Verdict::Split);
        check("「行きます。」¦と言った", "ja", Verdict::Join);
    }

    #[test]
    fn german_ordinals_go_on() {
        check("Im 19.¦ Jahrhundert", "de", Verdict::Join);
        check("Er kam am 5.¦ Dann ging er", "de", Verdict::Split);
    }
}

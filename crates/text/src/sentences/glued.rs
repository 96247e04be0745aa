//! Stops without white space behind them: a lost space between two sentences (`world.Today`), or a stop inside a name
//! or a number (`example.com`, `3.5`).

use super::abbreviations::{Abbreviation, classified, opens_a_sentence};
use super::stops::Look;
use super::verdict::{Case, Verdict};
use crate::scripts::is_han_or_kana;

/// Last parts of host and file names. Capitalised, they look like the first word of a sentence.
const NAME_ENDINGS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "info", "js", "io", "pdf", "doc", "txt", "html", "jpg", "png", "zip", "exe",
    "csv",
];

impl Case<'_> {
    /// The verdict on a stop without white space behind it.
    pub(super) fn unspaced(&self) -> Verdict {
        let Some(next) = self.following().chars().next() else {
            return Verdict::Join;
        };
        if !next.is_alphanumeric() {
            return if next.is_ascii_punctuation() { Verdict::Join } else { Verdict::Open };
        }
        if is_han_or_kana(next) {
            return if self.stop.look == Look::Exclamation { Verdict::Split } else { Verdict::Open };
        }
        if next.is_alphabetic() && !next.is_lowercase() && !next.is_uppercase() {
            return Verdict::Open;
        }
        if self.stop.trailed {
            return Verdict::Split;
        }
        let rest = self.following();
        let end = rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..end];
        let alone = rest[end..]
            .chars()
            .next()
            .is_none_or(|character| character.is_whitespace() || matches!(character, ',' | '\'' | '’' | '.'));
        let token = self.token();
        let mailed = rest.split(char::is_whitespace).next().is_some_and(|token| token.contains(['@', '/']));
        if mailed
            || !next.is_uppercase()
            || !alone
            || token.contains(['/', '@', '=', '&', '#', '\\', '<'])
            || token.starts_with("www")
        {
            return Verdict::Join;
        }
        let dotted_on = rest[end..].starts_with('.')
            && rest[end + 1..].starts_with(char::is_alphanumeric)
            && classified(word).is_none();
        if dotted_on || NAME_ENDINGS.iter().any(|ending| word.eq_ignore_ascii_case(ending)) {
            return Verdict::Join;
        }
        let before = self.word().rsplit('.').next().unwrap_or_default();
        let written_small = before.len() > 1 && before.chars().all(char::is_lowercase) && word.len() > 2;
        let opener = opens_a_sentence(word) || classified(word) == Some(Abbreviation::Title);
        let believable = (before.len() > 2 || before.ends_with(char::is_numeric)) && opener;
        if self.stop.look == Look::Exclamation && !believable && (!self.proposed || self.is_inside_a_name(before)) {
            return Verdict::Join;
        }
        if written_small || believable || (self.stop.look == Look::Exclamation && before.len() > 2) {
            Verdict::Split
        } else {
            Verdict::Join
        }
    }

    /// True for one exclamation mark between two words with capitals: `Blitz!Box`.
    fn is_inside_a_name(&self, before: &str) -> bool {
        self.stop.count == 1 && self.text[self.stop.mark..].starts_with('!') && before.starts_with(char::is_uppercase)
    }

    /// The characters before the stop, back to the last white space.
    fn token(&self) -> &str {
        let before = self.preceding();
        before.rsplit(char::is_whitespace).next().unwrap_or(before)
    }
}

#[cfg(test)]
mod tests {
    use crate::sentences::verdict::{Verdict, judged};

    fn check(marked: &str, expected: Verdict) {
        assert_eq!(judged(marked, "en"), Some(expected), "{marked}");
    }

    #[test]
    fn host_names_are_not_cut() {
        check("www.¦Example.com", Verdict::Join);
        check("write to J.¦Smith@example.com", Verdict::Join);
        check("Hello world.¦Today is", Verdict::Split);
    }
}

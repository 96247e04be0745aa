//! Continuations: text behind a stop that still belongs to the sentence before it, namely a dash, a reporting clause
//! (`"Why?" she asked.`) or a source in brackets.

use super::stops::Look;
use super::verdict::Case;
use crate::language::ENGLISH;

impl Case<'_> {
    /// True when the text behind the stop belongs to the sentence before it.
    pub(super) fn continues(&self) -> bool {
        self.continues_after_dash() || self.continues_with_report() || self.continues_with_citation()
    }

    /// A dash before a small letter: `and -- voila! -- you have cake`.
    fn continues_after_dash(&self) -> bool {
        let rest = self.following();
        let bare = rest.trim_start_matches(['-', '–', '—']);
        bare.len() < rest.len()
            && bare.trim_start().starts_with(char::is_lowercase)
            && bare.starts_with(char::is_whitespace)
    }

    /// A reporting clause: `"Why?" Mary asked.`, `Leave me alone! he yelled.`
    fn continues_with_report(&self) -> bool {
        let quoted = self.text[self.stop.marks_end..self.stop.end].contains(['"', '”', '\'', '’', '»']);
        if !quoted && self.stop.look != Look::Exclamation {
            return false;
        }
        let mut words = self.following().split_whitespace();
        let (Some(speaker), Some(verb)) = (words.next(), words.next()) else {
            return false;
        };
        let small = speaker.starts_with(char::is_lowercase) && speaker.len() <= 4;
        let name = self.stop.look == Look::Exclamation && quoted && speaker.chars().all(char::is_alphabetic);
        let verb = verb.trim_end_matches(|character: char| !character.is_alphanumeric());
        // The verbs are English, whatever the language of the article.
        (small || name) && ENGLISH.sentences.reporting.contains(&verb)
    }

    /// A source in brackets with a stop behind it: `... the world.” (Xinhua, May 4).`
    fn continues_with_citation(&self) -> bool {
        if self.stop.end == self.stop.marks_end {
            return false;
        }
        let Some(inside) = self.following().strip_prefix('(') else {
            return false;
        };
        inside.split_once(')').is_some_and(|(source, rest)| {
            rest.starts_with(['.', ',', ';'])
                && !rest.starts_with("...")
                && !source.ends_with(['.', '!', '?'])
                && !source.contains('(')
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::sentences::verdict::{Verdict, judged};

    fn check(marked: &str, expected: Verdict) {
        assert_eq!(judged(marked, "en"), Some(expected), "{marked}");
    }

    #[test]
    fn who_speaks_is_told_after_the_speech() {
        check("“Why?”¦ Mary asked", Verdict::Join);
        check("alone!¦ he yelled", Verdict::Join);
    }

    #[test]
    fn a_source_with_the_stop_behind_it_closes_the_quotation() {
        check("the world.”¦ (Xinhua, May 4). Next", Verdict::Join);
    }

    #[test]
    fn a_dash_and_a_small_letter_go_on() {
        check("and -- voila!¦ -- you have cake", Verdict::Join);
        check("What?¦ -- She left", Verdict::Open);
    }
}

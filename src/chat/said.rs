//! What somebody says to the assistant: a question, or one of the few words that are none.

use serde::{Deserialize, Serialize};

/// What was said, with the mention of the assistant taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A question.
    Question(String),
    /// Nothing, or a call for help.
    Help,
    /// Show what proves the last answer.
    Proof,
    /// A thumb.
    Vote {
        /// Which way.
        thumb: Thumb,
        /// The id of the answer; none means the last one of the thread.
        answer: Option<String>,
        /// What was written with it; empty when nothing.
        note: String,
    },
}

/// Which way a thumb points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Thumb {
    /// The answer helped.
    Up,
    /// The answer did not help.
    Down,
}

impl Thumb {
    /// The thumb that is drawn or named so.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_end_matches(['\u{fe0f}', '\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}']);
        match text {
            "👍" | ":+1:" | ":thumbsup:" | ":thumbs_up:" | "+1" => Some(Self::Up),
            "👎" | ":-1:" | ":thumbsdown:" | ":thumbs_down:" | "-1" => Some(Self::Down),
            _ => None,
        }
    }

    /// `up` or `down`, as buttons carry it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// What a button carries, read back: the thumb and the answer's id.
    pub fn carried(value: &str) -> Option<(Self, String)> {
        let (name, answer) = value.split_once(':')?;
        let thumb = [Self::Up, Self::Down].into_iter().find(|thumb| thumb.name() == name)?;
        (!answer.is_empty()).then(|| (thumb, answer.to_owned()))
    }

    /// What a button carries: the thumb and the answer's id.
    pub fn carrying(self, answer: &str) -> String {
        format!("{}:{answer}", self.name())
    }
}

impl Said {
    /// What a button says that was pressed; none when it is not one of ours.
    pub(super) fn pressed(value: &str) -> Option<Self> {
        let (thumb, answer) = Thumb::carried(value)?;
        Some(Self::Vote { thumb, answer: Some(answer), note: String::new() })
    }

    /// Reads a text from which the mention of the assistant was taken.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let word = text.trim_matches(|c: char| c == '/' || c == '!' || c == '?' || c.is_whitespace()).to_lowercase();
        if let Some(thumb) = Thumb::read(text) {
            return Self::Vote { thumb, answer: None, note: String::new() };
        }
        match word.as_str() {
            "" | "help" | "start" => Self::Help,
            "proof" => Self::Proof,
            _ => Self::Question(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, Thumb};

    #[test]
    fn few_words_are_no_question() {
        let vote = |thumb| Said::Vote { thumb, answer: None, note: String::new() };
        for (text, expected) in [
            (" \n", Said::Help),
            ("???", Said::Help),
            ("Help!", Said::Help),
            ("/start", Said::Help),
            ("proof", Said::Proof),
            ("Proof?", Said::Proof),
            ("👍🏽", vote(Thumb::Up)),
            (":-1:", vote(Thumb::Down)),
            (" proof of what? ", Said::Question("proof of what?".into())),
            ("Who helped?", Said::Question("Who helped?".into())),
        ] {
            assert_eq!(Said::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_button_carries_thumb_and_answer() {
        assert_eq!(Thumb::carried(&Thumb::Down.carrying("ab12")), Some((Thumb::Down, "ab12".to_owned())));
        for wrong in ["", "up", "up:", "sideways:ab12"] {
            assert_eq!(Thumb::carried(wrong), None, "{wrong:?}");
        }
    }
}

//! What a message asks of the assistant: an answer, or one of a few other things.

use serde::{Deserialize, Serialize};

/// What a message asks for. The mention of the assistant has been removed from the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// A question.
    Question(String),
    /// Help; also the intent of an empty message.
    Help,
    /// The proof of the last answer.
    Proof,
    /// A vote on an answer.
    Vote {
        /// The vote.
        thumb: Thumb,
        /// The id of the answer; `None` means the last one of the thread.
        answer: Option<String>,
        /// The comment on the vote; may be empty.
        note: String,
    },
}

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Thumb {
    /// The answer helped.
    Up,
    /// The answer did not help.
    Down,
}

impl Thumb {
    /// The thumb that an emoji or its name in a chat platform stands for.
    pub fn read(text: &str) -> Option<Self> {
        // Ignore the variation selector and the skin tone.
        let text = text.trim_end_matches(['\u{fe0f}', '\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}']);
        match text {
            "👍" | ":+1:" | ":thumbsup:" | ":thumbs_up:" | "+1" => Some(Self::Up),
            "👎" | ":-1:" | ":thumbsdown:" | ":thumbs_down:" | "-1" => Some(Self::Down),
            _ => None,
        }
    }

    /// `up` or `down`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The value of a button that votes on an answer.
    pub fn button_value(self, answer: &str) -> String {
        format!("{}:{answer}", self.name())
    }

    /// The vote and the answer's id in the value of a button; `None` when the button is not ours.
    pub fn from_button(value: &str) -> Option<(Self, String)> {
        let (name, answer) = value.split_once(':')?;
        let thumb = [Self::Up, Self::Down].into_iter().find(|thumb| thumb.name() == name)?;
        (!answer.is_empty()).then(|| (thumb, answer.to_owned()))
    }
}

impl Intent {
    /// The vote of a pressed button; `None` when the button is not ours.
    pub(super) fn from_button(value: &str) -> Option<Self> {
        let (thumb, answer) = Thumb::from_button(value)?;
        Some(Self::Vote { thumb, answer: Some(answer), note: String::new() })
    }

    /// The intent of a text from which the mention of the assistant has been removed.
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
    use super::{Intent, Thumb};

    #[test]
    fn help_proof_and_thumbs_are_not_questions() {
        let vote = |thumb| Intent::Vote { thumb, answer: None, note: String::new() };
        for (text, expected) in [
            (" \n", Intent::Help),
            ("???", Intent::Help),
            ("Help!", Intent::Help),
            ("/start", Intent::Help),
            ("proof", Intent::Proof),
            ("Proof?", Intent::Proof),
            ("👍🏽", vote(Thumb::Up)),
            (":-1:", vote(Thumb::Down)),
            (" proof of what? ", Intent::Question("proof of what?".into())),
            ("Who helped?", Intent::Question("Who helped?".into())),
        ] {
            assert_eq!(Intent::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_button_carries_thumb_and_answer() {
        assert_eq!(Thumb::from_button(&Thumb::Down.button_value("ab12")), Some((Thumb::Down, "ab12".to_owned())));
        for wrong in ["", "up", "up:", "sideways:ab12"] {
            assert_eq!(Thumb::from_button(wrong), None, "{wrong:?}");
        }
    }
}

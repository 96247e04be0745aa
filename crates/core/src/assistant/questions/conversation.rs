//! What a conversation has had already, so that it is not suggested again.

use super::Sample;
use super::likeness::{Asked, Reader};
use crate::question::{Question, Turn};
use crate::view::View;
use citewire_articles::front_matter::suggested;

/// A conversation, in which nothing is suggested twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    history: Vec<Turn>,
    suggested: Vec<String>,
}

/// Why a conversation is refused. The message says how to correct it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConversationError {
    /// The earlier turns are out of bounds.
    #[error(transparent)]
    History(#[from] crate::question::QuestionError),
    /// More suggestions than [`Conversation::MOST_SUGGESTED`].
    #[error("{0} questions are named as suggested; name the last {max}", max = Conversation::MOST_SUGGESTED)]
    Suggested(usize),
}

impl Conversation {
    /// Largest number of questions that were suggested.
    pub const MOST_SUGGESTED: usize = 500;
    /// Length of the longest earlier question that is compared, in characters. Suggestions are shorter.
    const LONGEST_COMPARED: usize = 2 * suggested::LONGEST;
    /// Length of the longest sentence that may stand in an answer by chance ("Yes, it is."), in characters.
    const LONGEST_COMMON: usize = 12;

    /// A conversation with these earlier turns, oldest first, in which these questions were suggested.
    ///
    /// # Errors
    /// When there are too many turns or suggestions, or a turn is too long.
    pub fn new(history: Vec<Turn>, suggested: Vec<String>) -> Result<Self, ConversationError> {
        Question::check_history(&history)?;
        if suggested.len() > Self::MOST_SUGGESTED {
            return Err(ConversationError::Suggested(suggested.len()));
        }
        Ok(Self { history, suggested })
    }

    /// The questions that were not asked, answered or suggested in this conversation, in their order.
    pub fn left_of<'samples>(&self, samples: &'samples [Sample], view: &dyn View) -> Vec<&'samples Sample> {
        let reader = Reader::new(&view.corpus().tokeniser);
        let questions = self.history.iter().map(|turn| &turn.question).chain(&self.suggested);
        let is_compared = |question: &&String| question.chars().nth(Self::LONGEST_COMPARED).is_none();
        let asked: Vec<Asked> = questions.filter(is_compared).map(|question| reader.asked(question)).collect();
        let is_told = |words: &str| {
            words.chars().nth(Self::LONGEST_COMMON).is_some()
                && self.history.iter().any(|turn| turn.answer.contains(words))
        };
        let is_left = |sample: &&Sample| {
            !asked.contains(&reader.asked(&sample.question))
                && !sample.first.as_ref().is_some_and(|first| is_told(&first.words))
        };
        samples.iter().filter(is_left).collect()
    }
}

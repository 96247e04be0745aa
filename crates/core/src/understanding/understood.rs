//! A question understood against one view: all that answering needs to know of it, worked out once.

use super::{Query, Standalone, conversation, spelling};
use crate::question::Question;
use crate::view::View;

/// A question as it is answered.
#[derive(Debug)]
pub struct Understood {
    /// The question, standing alone and with its misspelt words corrected.
    pub asked: Standalone,
    /// True when that differs from what was asked.
    pub differs: bool,
    /// Its words as terms of the index, with what each is worth.
    pub query: Query,
}

impl Understood {
    /// Understands a question with its conversation. Nothing is searched for but in conversations.
    pub fn of(question: &Question, view: &dyn View) -> Self {
        let as_asked = Standalone::parse(question.text());
        let alone = conversation::stand_alone(&as_asked, question.history(), view);
        let spelt = spelling::corrected(alone.as_ref().unwrap_or(&as_asked), view);
        let differs = spelt.is_some() || alone.is_some();
        let asked = spelt.or(alone).unwrap_or(as_asked);
        Self { query: Query::of(&asked, view), asked, differs }
    }

    /// The question as it was understood, where that differs from what was asked. Asking this text gives the same answer.
    pub fn interpreted_as(&self) -> Option<String> {
        self.differs.then(|| self.asked.to_string())
    }
}

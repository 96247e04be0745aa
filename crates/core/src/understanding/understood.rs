//! A question understood with one view: everything that answering needs to know of it, computed once.

use super::{Query, Standalone, conversation, spelling};
use crate::question::Question;
use crate::view::View;

/// A question in the form in which it is answered.
#[derive(Debug)]
pub struct Understood {
    /// The stand-alone question with its spelling corrected.
    pub asked: Standalone,
    /// True when it differs from the question as asked.
    pub differs: bool,
    /// The words as terms of the index, with their weights.
    pub query: Query,
}

impl Understood {
    /// Understands a question with its conversation. Only a call for more needs a search.
    pub fn of(question: &Question, view: &dyn View) -> Self {
        let as_asked = Standalone::parse(question.text());
        let alone = conversation::stand_alone(&as_asked, question.history(), view);
        let spelt = spelling::corrected(alone.as_ref().unwrap_or(&as_asked), view);
        let differs = spelt.is_some() || alone.is_some();
        let asked = spelt.or(alone).unwrap_or(as_asked);
        Self { query: Query::of(&asked, view), asked, differs }
    }

    /// The question as it was understood, if it differs from the question as asked. Asking this text gives the same
    /// answer.
    pub fn interpreted_as(&self) -> Option<String> {
        self.differs.then(|| self.asked.to_string())
    }
}

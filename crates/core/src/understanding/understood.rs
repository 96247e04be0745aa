//! A question understood with one view: everything that answering needs to know of it, computed once.

use super::about::About;
use super::conversation::shown;
use super::{Asked, Cut, Period, Query, Standalone, conversation, spelling};
use crate::question::{Question, Turn};
use crate::view::{FoundPassage, View};

/// A question in the form in which it is answered.
#[derive(Debug)]
pub struct Understood {
    /// The stand-alone question with its spelling corrected, its background, and the sentences to omit.
    pub asked: Standalone,
    /// True when it differs from the question as asked.
    pub differs: bool,
    /// What was taken over from earlier questions: names and other words, as they were written there.
    pub carried: Vec<String>,
    /// What earlier answers told.
    pub told: conversation::Told,
    /// Its kind, focus and entities.
    pub asks: Asked,
    /// The period that it asks about.
    pub period: Option<Period>,
    /// The words as terms of the index, with their weights.
    pub query: Query,
    /// What it may ask about an article itself, the surest first.
    pub(crate) about: Vec<About>,
}

impl Understood {
    /// Understands a question with its conversation. Nothing is searched for.
    pub fn of(question: &Question, view: &dyn View) -> Self {
        let tokeniser = &view.corpus().tokeniser;
        let as_asked = Standalone::parse(question.text());
        let alone = conversation::stand_alone(&as_asked, question.history(), view);
        let differs = alone.is_some();
        let carried = alone.as_ref().map(|alone| conversation::carried(&as_asked, alone, view)).unwrap_or_default();
        let asked = alone.unwrap_or(as_asked);
        let cut = Cut::of(asked.text(), tokeniser);
        let mut understood = match spelling::corrected_in(&asked, &cut, view) {
            Some(spelt) => Self { differs: true, carried, ..Self::alone(spelt, view) },
            None => Self { differs, carried, ..Self::of_cut(asked.clone(), &cut, view) },
        };
        // Who asks the same again wants the same answer.
        let is_same = |turn: &Turn| turn.question.trim().eq_ignore_ascii_case(understood.asked.text());
        if !question.history().iter().any(is_same) {
            understood.told = conversation::Told::by(question.history());
        }
        if understood.asked.text() != question.text() {
            // The question as it was written comes first: a number that no passage has would be taken for a misspelt one.
            let as_written = About::all(&Cut::of(question.text(), tokeniser));
            understood.about.splice(..0, as_written);
        }
        understood
    }

    /// Understands a question that stands alone, and leaves its spelling.
    pub fn alone(asked: Standalone, view: &dyn View) -> Self {
        let text = asked.text().to_owned();
        Self::of_cut(asked, &Cut::of(&text, &view.corpus().tokeniser), view)
    }

    fn of_cut(asked: Standalone, cut: &Cut<'_>, view: &dyn View) -> Self {
        let asks = Asked::of(cut);
        let (period, query) = (asks.period(cut.text), Query::of_cut(&asked, cut, view));
        Self {
            period,
            query,
            asks,
            asked,
            differs: false,
            carried: Vec::new(),
            told: conversation::Told::default(),
            about: About::all(cut),
        }
    }

    /// Keeps of the sentences to omit those that these passages contain: the others make no difference to the answer.
    pub fn omit_only_from(&mut self, passages: &[FoundPassage]) {
        shown::retain_found(&mut self.asked, passages);
    }

    /// The question as it was understood, if it differs from the question as asked. Asking this text gives the same
    /// answer.
    pub fn interpreted_as(&self) -> Option<String> {
        self.differs.then(|| self.asked.to_string())
    }
}

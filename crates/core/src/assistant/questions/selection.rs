//! Which questions are suggested, of those that may be: each opening once before one comes again, and from articles that
//! take turns.

use std::collections::HashMap;

use super::Sample;
use super::likeness::{Asked, Reader, opening};
use crate::view::View;

/// Where a question comes from, the preferred one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// An operator or an editor wrote it.
    Suggested,
    /// A heading or a sentence of the article answers it by its form.
    Asked,
    /// It asks about the title of the article or a name in it.
    Named,
}

/// A question that may be suggested.
pub(super) struct Candidate {
    question: String,
    /// The place of its article in the order of the articles; `None` when the articles have no turns.
    pub(super) article: Option<usize>,
    pub(super) form: Form,
    /// The number of its opening.
    opening: usize,
    asked: Asked,
}

/// The questions that are suggested, and those that may still be.
pub(super) struct Selection<'view> {
    reader: Reader<'view>,
    most: usize,
    pub(super) chosen: Vec<Sample>,
    /// What the chosen ones ask.
    asked: Vec<Asked>,
    openings: HashMap<String, usize>,
    /// Number of chosen questions with each opening.
    of_opening: Vec<usize>,
    /// Number of chosen questions of each article.
    of_article: Vec<usize>,
    left: Vec<Candidate>,
}

impl<'view> Selection<'view> {
    pub(super) fn new(view: &'view dyn View, most: usize) -> Self {
        Self {
            reader: Reader::new(&view.corpus().tokeniser),
            most,
            chosen: Vec::new(),
            asked: Vec::new(),
            openings: HashMap::new(),
            of_opening: Vec::new(),
            of_article: Vec::new(),
            left: Vec::new(),
        }
    }

    pub(super) fn candidate(&mut self, question: String, article: Option<usize>, form: Form) -> Candidate {
        let next = self.of_opening.len();
        let opening = *self.openings.entry(opening(&question)).or_insert(next);
        if opening == next {
            self.of_opening.push(0);
        }
        if let Some(place) = article.filter(|place| self.of_article.len() <= *place) {
            self.of_article.resize(place + 1, 0);
        }
        let asked = self.reader.asked(&question);
        Candidate { question, article, form, opening, asked }
    }

    pub(super) fn is_full(&self) -> bool {
        self.chosen.len() >= self.most
    }

    /// Suggests what `answered` gives for a candidate, unless the same is suggested already. A question that is made from
    /// an article is also left out when another one has the same first sentence.
    pub(super) fn take(&mut self, candidate: Candidate, answered: impl FnOnce(String) -> Option<Sample>) {
        if self.is_full() || self.asked.contains(&candidate.asked) {
            return;
        }
        let Some(sample) = answered(candidate.question) else { return };
        let is_known = sample.first.is_some() && self.chosen.iter().any(|other| other.first == sample.first);
        if is_known && candidate.form != Form::Suggested {
            return;
        }
        self.chosen.push(sample);
        self.asked.push(candidate.asked);
        self.of_opening[candidate.opening] += 1;
        if let Some(place) = candidate.article {
            self.of_article[place] += 1;
        }
    }

    /// Keeps a question about the article at this place as a candidate.
    pub(super) fn add(&mut self, question: String, article: usize, form: Form) {
        let candidate = self.candidate(question, Some(article), form);
        self.left.push(candidate);
    }

    /// The next candidate: of the opening that was chosen least, then of the preferred form, then of the article that was
    /// chosen least. Equal ones keep their order. `None` when there is none, or enough are chosen.
    pub(super) fn next(&mut self) -> Option<Candidate> {
        if self.is_full() {
            return None;
        }
        let of_article = |one: &Candidate| one.article.map_or(0, |place| self.of_article[place]);
        let rank = |one: &Candidate| (self.of_opening[one.opening], one.form, of_article(one));
        let best = self.left.iter().enumerate().min_by_key(|(_, one)| rank(one))?.0;
        Some(self.left.remove(best))
    }
}

//! Suggested questions: those of the operator and of the editors, and others that are made from the articles and that they
//! answer.
//!
//! [`candidates`] makes questions from one article, [`likeness`] tells which questions are alike, [`selection`] takes
//! turns, and [`conversation`] leaves out what a conversation has had.

mod candidates;
mod conversation;
mod likeness;
mod prose;
mod selection;

use std::collections::HashSet;

use self::candidates::Candidates;
use self::selection::{Form, Selection};
use super::Assistant;
use crate::answer::{Answer, Status};
use crate::cancelled::{Cancelled, Stopped};
use crate::question::Question;
use crate::view::{ArticleHeader, View};
use citewire_articles::ArticleId;
use citewire_articles::front_matter::suggested;
use citewire_text::ByteSpan;

pub use self::conversation::{Conversation, ConversationError};

/// Lowest confidence of the answer to a question that is made from an article. Readers expect it to be answered.
const CONFIDENCE: f32 = 0.6;
/// Number of articles that are read, evenly spread over the corpus.
const ARTICLES: usize = 24;
/// Number of articles, evenly spread over the corpus, whose front matter is looked at for suggestions.
const LOOKED_AT: usize = 500;
/// Length of the words that are kept of a first sentence, in bytes.
const KEPT_WORDS: usize = 200;

/// A suggested question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The question as a reader would ask it.
    pub question: String,
    /// The first sentence of its answer. `None` when an operator or an editor suggests what is not answered.
    pub first: Option<FirstSentence>,
}

/// The first sentence of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstSentence {
    /// Its article.
    pub article: ArticleId,
    /// Where it stands in the article's text, in bytes.
    pub span: ByteSpan,
    /// The beginning of its readable words, one line of at most 200 bytes.
    words: String,
}

impl Sample {
    /// Roughly its size in memory, in bytes.
    pub fn bytes(&self) -> usize {
        let first = self.first.as_ref().map_or(0, |first| first.words.len() + first.article.as_str().len());
        size_of::<Self>() + self.question.len() + first
    }
}

/// The questions that the front matter of an article suggests, in their order.
pub fn suggestions_of(view: &dyn View, article: &ArticleHeader) -> Vec<String> {
    let fields = suggested::fields(&article.metadata.fields);
    let stored = |span: ByteSpan| view.quote(article.id.as_str(), span).unwrap_or_default();
    fields.flat_map(|field| suggested::of_field(field, &stored(field.span))).take(suggested::MOST).collect()
}

impl Assistant {
    /// The same assistant, which suggests these questions of the operator before all others.
    #[must_use]
    pub fn suggesting(self, suggestions: Vec<String>) -> Self {
        Self { suggestions, ..self }
    }

    /// Suggested questions, at most `most`: about the article with this id, or about all. First come the operator's, or
    /// for an article those of its front matter, whether they are answered or not. Behind them, no opening ("What is
    /// ...?") comes again before each other one has come, and the articles take turns; what is made from an article is
    /// answered by it. No two ask the same. The same snapshot gives the same questions, and a smaller `most` gives the
    /// first of them.
    ///
    /// # Errors
    /// [`Stopped`] when `cancelled` is set before the end.
    pub fn questions(
        &self,
        view: &dyn View,
        article: Option<&str>,
        most: usize,
        cancelled: &Cancelled,
    ) -> Result<Vec<Sample>, Stopped> {
        let mut selection = Selection::new(view, most);
        let (first, articles) = match article {
            Some(id) => {
                let header = view.header(id);
                let suggestions = header.iter().flat_map(|header| suggestions_of(view, header)).collect();
                (suggestions, vec![ArticleId::from_text(id)])
            }
            None => (self.suggestions.clone(), view.spread(ARTICLES)),
        };
        for question in first {
            cancelled.check()?;
            let candidate = selection.candidate(question, None, Form::Suggested);
            selection.take(candidate, |question| Some(self.suggested(view, question)));
        }
        if selection.is_full() {
            return Ok(selection.chosen);
        }
        if article.is_none() {
            for (place, question) in suggestions(view, &articles) {
                selection.add(question, place, Form::Suggested);
            }
        }
        // All articles are read before anything is asked, since a view over an engine fetches them at once.
        let made: Vec<Option<Candidates>> = articles.iter().map(|id| candidates::of(view, id.as_str())).collect();
        for (place, made) in made.into_iter().enumerate() {
            let Candidates { asked, named } = made.unwrap_or_default();
            for (form, questions) in [(Form::Asked, asked), (Form::Named, named)] {
                for question in questions {
                    selection.add(question, place, form);
                }
            }
        }
        while let Some(candidate) = selection.next() {
            cancelled.check()?;
            let of = candidate.article.filter(|_| candidate.form != Form::Suggested).map(|place| &articles[place]);
            selection.take(candidate, |question| match of {
                Some(article) => self.answered(view, question, article),
                None => Some(self.suggested(view, question)),
            });
        }
        Ok(selection.chosen)
    }

    /// A question of an operator or an editor with the first sentence of its answer, if it has one.
    fn suggested(&self, view: &dyn View, question: String) -> Sample {
        let answer = self.answer_to(view, &question).filter(|answer| answer.status != Status::NotFound);
        Sample { first: answer.and_then(|answer| first_sentence(&answer)), question }
    }

    /// The question, if the article answers it well.
    fn answered(&self, view: &dyn View, question: String, article: &ArticleId) -> Option<Sample> {
        let answer = self.answer_to(view, &question)?;
        let is_good = answer.status == Status::Answered && answer.confidence >= CONFIDENCE;
        let first = first_sentence(&answer).filter(|first| is_good && first.article == *article)?;
        Some(Sample { question, first: Some(first) })
    }

    /// The answer, which counts as none that was given.
    fn answer_to(&self, view: &dyn View, question: &str) -> Option<Answer> {
        let question = Question::new(question).ok()?;
        Some(self.draft(view, &question, &mut |_| {}).answer)
    }
}

/// The suggestions of articles all over the corpus, each with the place of its article: those of `articles` first, then
/// those of others, which have places behind them.
fn suggestions(view: &dyn View, articles: &[ArticleId]) -> Vec<(usize, String)> {
    let mut seen = HashSet::new();
    let all = articles.iter().cloned().chain(view.spread(LOOKED_AT)).enumerate();
    let new: Vec<(usize, ArticleId)> = all.filter(|(_, id)| seen.insert(id.clone())).collect();
    // All of them are asked for before anything is missed.
    let headers: Vec<_> = new.into_iter().filter_map(|(place, id)| Some((place, view.header(id.as_str())?))).collect();
    let found = headers.into_iter().map(|(place, header)| (place, suggestions_of(view, &header)));
    let suggesting = found.filter(|(_, suggestions)| !suggestions.is_empty()).take(ARTICLES);
    suggesting.flat_map(|(place, questions)| questions.into_iter().map(move |question| (place, question))).collect()
}

fn first_sentence(answer: &Answer) -> Option<FirstSentence> {
    let first = answer.sentences.first()?;
    let line = first.display.text.lines().next().unwrap_or_default();
    let words = line[..line.floor_char_boundary(KEPT_WORDS)].to_owned();
    Some(FirstSentence { article: first.article.clone(), span: first.span, words })
}

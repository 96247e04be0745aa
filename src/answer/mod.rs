//! Answers: hits to the sentences that answer, chosen, cited and checked, or to a reasoned "not in these articles".
//!
//! Everything here is pure: the same hits give the same answer. Nothing here knows of HTTP, JSON or templates; the
//! words around the quotes are the assistant's. Central types: [`Answer`], [`CitedSentence`], [`Source`].

pub mod abstain;
pub mod attribution;
pub mod cite;
pub mod compose;
pub mod evidence;
pub mod features;
mod meeting;
pub mod model;
pub mod score;
pub mod select;
pub mod sentence;
pub mod short;
pub mod sums;
mod tokens;
pub mod weighed;
mod wording;
mod words;

use crate::corpus::{ArticleDate, ArticleId, Sha256};
use crate::text::{ByteSpan, Language};

/// Whether the articles answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// They do: the sentences are in the answer.
    Answered,
    /// They do not: the answer says why, and what came nearest.
    NotFound,
}

impl Status {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::NotFound => "not_found",
        }
    }
}

/// Why nothing was quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was asked: a greeting, a request for help, or only words that every article holds.
    NoQuestion,
    /// No passage holds some of the question's words.
    MissingWords,
    /// Passages hold all of its words, none of them enough of them together.
    NeverTogether,
    /// The words stand together, but nothing of the asked kind does: "a date" for "when".
    NothingOfKind(&'static str),
    /// The words stand together, but not as they do in an answer.
    Weak,
    /// A call for more, and all that the articles say of it was shown before.
    NothingElse,
}

impl Reason {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoQuestion => "no_question",
            Self::MissingWords => "missing_words",
            Self::NeverTogether => "never_together",
            Self::NothingOfKind(_) => "nothing_of_kind",
            Self::Weak => "weak",
            Self::NothingElse => "nothing_else",
        }
    }

    /// What was asked for and is not there, in words.
    pub fn kind(self) -> Option<&'static str> {
        match self {
            Self::NothingOfKind(noun) => Some(noun),
            _ => None,
        }
    }
}

/// What every surface shows, each in its own form.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// A hash of snapshot, question, history and settings: the same id is the same answer.
    pub id: String,
    /// The snapshot that answered.
    pub snapshot: String,
    /// Whether the articles answer.
    pub status: Status,
    /// Why the articles do not answer, when they do not.
    pub reason: Option<Reason>,
    /// The question as it was asked.
    pub question: String,
    /// The question as it was understood, where that differs.
    pub interpreted_as: Option<String>,
    /// From 0 to 1: how surely the articles speak of what is asked (see [`abstain::confidence`]).
    pub confidence: f32,
    /// The sentences that answer, best first; empty when none does.
    pub sentences: Vec<CitedSentence>,
    /// The articles that they (or the nearest misses) come from, numbered from 1 in order of appearance.
    pub sources: Vec<Source>,
    /// When none answers: the best misses, best first.
    pub nearest: Vec<CitedSentence>,
    /// Words of the question that no passage holds.
    pub missing_terms: Vec<String>,
    /// When none answers, or nothing was asked: what the assistant says instead.
    pub message: Option<String>,
    /// The whole answer as plain text, with its sources.
    pub text: String,
}

impl Answer {
    /// The question as it was understood, when the articles do not answer it; none of a greeting.
    pub fn gap(&self) -> Option<&str> {
        let is_gap = self.status == Status::NotFound && self.reason != Some(Reason::NoQuestion);
        is_gap.then(|| self.interpreted_as.as_deref().unwrap_or(&self.question))
    }
}

/// A sentence of an article, byte for byte, with the way back to it.
#[derive(Debug, Clone, PartialEq)]
pub struct CitedSentence {
    /// The bytes of the stored article from `span.start` to `span.end`.
    pub text: String,
    /// The number of its source.
    pub citation: usize,
    /// The article.
    pub article: ArticleId,
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// The block that it belongs to, as a position in the article's blocks.
    pub paragraph: u32,
    /// Its score.
    pub score: f32,
    /// The parts that add up to the score, for a question that asks for an explanation; otherwise none.
    pub shares: Vec<Share>,
    /// The short answer first, where one is claimed; then the words of the question in it, in order.
    pub highlights: Vec<Highlight>,
    /// The sentence before it, when it leans on that one: "He also said ...". Shown for understanding; it does not
    /// answer by itself.
    pub context: Option<Excerpt>,
    /// The place, from 1, of the sentence before it in the answer that says another number or time for what is asked.
    pub disagrees_with: Option<usize>,
    /// Whom the sentence itself names as its source, such as "(Xinhua, September 24)".
    pub attributions: Vec<Excerpt>,
}

/// A part of a sentence that is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Highlight {
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// Why it is marked.
    pub role: Role,
}

/// Why a part of a sentence is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It is what was asked for: the date, the amount, the name.
    Answer,
    /// It is a word of the question.
    Word,
}

impl Role {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Word => "word",
        }
    }
}

/// One named part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// What it is for.
    pub name: &'static str,
    /// What is known of the sentence, from 0 to about 1.
    pub feature: f32,
    /// How much it adds: `feature` times its weight.
    pub value: f32,
}

/// A part of the stored text beside a sentence: a source that it names in parentheses, or the sentence that it leans on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The words, a slice of the stored text.
    pub text: String,
    /// Where they stand in the stored text.
    pub span: ByteSpan,
}

/// An article as a card beside the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The number by which sentences refer to it.
    pub number: usize,
    /// The article.
    pub article: ArticleId,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// Where it appeared.
    pub publication: Option<String>,
    /// When it appeared.
    pub date: Option<ArticleDate>,
    /// Where the original is to be found.
    pub url: Option<String>,
    /// The language of its text.
    pub language: Language,
    /// The hash of the stored text that the spans count in.
    pub sha256: Sha256,
    /// The address of the article on this server with its first quote marked.
    pub link: String,
}

//! Answers: chooses, cites and checks the sentences that answer, or gives a reason for "not in these articles".
//!
//! Everything here is pure: the same hits give the same answer. Nothing here knows of HTTP, JSON or templates; the
//! assistant adds the words around the quotes. Central types: [`Answer`], [`CitedSentence`], [`Source`].

pub mod abstain;
pub mod address;
pub mod attribution;
pub mod cite;
pub mod compose;
mod denial;
pub mod evidence;
mod feature_words;
pub mod features;
mod going_on;
pub mod model;
mod named;
mod overlap;
mod phrases;
pub mod place;
pub mod score;
pub mod scored_question;
pub mod select;
pub mod sentence;
pub mod several;
pub mod short;
mod signs;
pub mod stated;
pub mod sums;
mod tokens;
mod unit;
mod wording;
mod words;

pub use wording::leans;

use std::ops::Range;

use citewire_articles::{ArticleDate, ArticleId, Display, Sha256, Unit};
use citewire_text::{ByteSpan, Language};

/// Whether the articles answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// They do; the answer has the sentences.
    Answered,
    /// They may; the answer has the sentences, and the reason why it is not sure of them.
    Perhaps,
    /// They do not; the answer has the reason and the sentences that came nearest.
    NotFound,
}

impl Status {
    /// The name in every interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Perhaps => "perhaps",
            Self::NotFound => "not_found",
        }
    }
}

/// Why a question is not answered, or not surely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It asks nothing: a greeting, a request for help, or only stop words.
    NoQuestion,
    /// Some of its words are in no passage.
    MissingWords,
    /// All of its words are in some passage, but no passage has enough of them together.
    NeverTogether,
    /// The words stand together, but without anything of the asked kind, such as a date for "when".
    NothingOfKind(&'static str),
    /// The words stand together, but the evidence for an answer is weak.
    Weak,
    /// It asks for more, and everything that was found has been shown before.
    NothingElse,
}

impl Reason {
    /// The name in every interface.
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

    /// What was asked for and not found, in words.
    pub fn kind(self) -> Option<&'static str> {
        match self {
            Self::NothingOfKind(noun) => Some(noun),
            _ => None,
        }
    }
}

/// An answer, which each interface shows in its own form.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// A hash of snapshot, question, history and settings; equal ids mean equal answers.
    pub id: String,
    /// The snapshot from which the question was answered.
    pub snapshot: String,
    /// Whether the articles answer.
    pub status: Status,
    /// Why the articles do not answer, or why that is not sure.
    pub reason: Option<Reason>,
    /// The question as the reader wrote it.
    pub question: String,
    /// The question as it was understood, when that differs.
    pub interpreted_as: Option<String>,
    /// Names and other words that were taken over from earlier questions, as they were written there.
    pub carried: Vec<String>,
    /// The probability, from 0 to 1, that the articles answer (see [`abstain::confidence`]).
    pub confidence: f32,
    /// The sentences that answer, best first; empty for [`Status::NotFound`].
    pub sentences: Vec<CitedSentence>,
    /// The articles of the sentences or of `nearest`, numbered from 1 in order of appearance.
    pub sources: Vec<Source>,
    /// For [`Status::NotFound`]: the sentences that came nearest, best first.
    pub nearest: Vec<CitedSentence>,
    /// Words of the question that are in no passage.
    pub missing_terms: Vec<String>,
    /// What the assistant says for [`Status::NotFound`] instead of an answer, and for [`Status::Perhaps`] before it.
    pub message: Option<String>,
    /// The whole answer as plain text, with its sources.
    pub text: String,
    /// What came of each question, when the message asks several. Empty for one.
    pub questions: Vec<AnsweredQuestion>,
}

/// One of several questions of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredQuestion {
    /// The question as it was understood.
    pub question: String,
    /// Whether the articles answer it.
    pub status: Status,
    /// Why they do not, or why that is not sure.
    pub reason: Option<Reason>,
    /// What the assistant says of it, when they do not surely answer.
    pub message: Option<String>,
    /// Its sentences, as positions in [`Answer::sentences`].
    pub sentences: Range<usize>,
}

impl Answer {
    /// The question as it was understood, when the articles do not surely answer it; `None` for a greeting.
    pub fn gap(&self) -> Option<&str> {
        let is_gap = self.status != Status::Answered && self.reason != Some(Reason::NoQuestion);
        is_gap.then(|| self.interpreted_as.as_deref().unwrap_or(&self.question))
    }
}

/// A sentence or another unit of an article, byte for byte, with its place there.
#[derive(Debug, Clone, PartialEq)]
pub struct CitedSentence {
    /// The bytes of the stored article from `span.start` to `span.end`.
    pub text: String,
    /// Its readable words, made from the quoted bytes.
    pub display: Display,
    /// What it is.
    pub unit: Unit,
    /// Its slices in the order of the text, when it is several. Those that stand beside each other are in `span`; a
    /// part that stands elsewhere, such as the names of a table's columns, is not.
    pub parts: Vec<Excerpt>,
    /// Number of items of a list that are left out at its end.
    pub more: u32,
    /// The readable words of the headings that it stands under, outermost first.
    pub headings: Vec<String>,
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
    /// The short answer first, when one was found; then the question's words in the sentence, in order.
    pub highlights: Vec<Highlight>,
    /// What helps to understand it: the question that it replies to; what stands before it under the same heading, where
    /// the question asks for more than a fact; or the sentence before one that leans on it ("He also said ..."). `None`
    /// when the answer shows that already. The context does not answer by itself.
    pub context: Option<Context>,
    /// What goes on behind it under the same heading, where the question asks for more than a fact.
    pub after: Option<Context>,
    /// The place in the answer, from 1, of an earlier sentence that gives another number or time for what is asked.
    pub disagrees_with: Option<usize>,
    /// The sources that the sentence names for itself, such as "(Xinhua, September 24)".
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
    /// The name in every interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Word => "word",
        }
    }
}

impl CitedSentence {
    /// The readable words of the sentence and of what goes on behind it, for surfaces that show both alike.
    pub fn words(&self) -> String {
        with_after(&self.display.text, self.after.as_ref().map(|after| after.display.text.as_str()), self.unit)
    }
}

/// The words of a quote with those behind it. What is not running text ends with its line.
pub fn with_after(own: &str, after: Option<&str>, unit: Unit) -> String {
    match after {
        Some(after) if unit == Unit::Sentence => format!("{own} {after}"),
        Some(after) => format!("{own}\n{after}"),
        None => own.to_owned(),
    }
}

/// One named part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The name of the feature.
    pub name: &'static str,
    /// The value of the feature, from 0 to about 1.
    pub feature: f32,
    /// What it adds to the score: `feature` times its weight.
    pub value: f32,
}

impl Share {
    /// What it means, in words for readers: "The heading above it has the asked words". Shares that mean the same have the
    /// same words.
    pub fn words(&self) -> &'static str {
        feature_words::words_of(self.name)
    }
}

/// A piece of the stored text that belongs to a sentence: a source that it names, or the sentence before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The text, a slice of the stored text.
    pub text: String,
    /// Where they stand in the stored text.
    pub span: ByteSpan,
}

/// What stands around a sentence: what a reader needs to understand it, or what goes on behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The slice of the stored text.
    pub excerpt: Excerpt,
    /// Its readable words.
    pub display: Display,
}

/// An article that an answer cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The number in the citations.
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
    /// The address of the original.
    pub url: Option<String>,
    /// The language of its text.
    pub language: Language,
    /// The hash of the stored text, of which spans give bytes.
    pub sha256: Sha256,
    /// The address of the article on this server, with its first quote marked.
    pub link: String,
}

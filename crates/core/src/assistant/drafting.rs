//! Drafts of answers: what a question comes to with one view, before it is counted and sent.

use citewire_text::Language;

use super::{Assistant, Question};
use crate::answer::scored_question::ScoredQuestion;
use crate::answer::{Answer, CitedSentence, Reason, Source, Status, cite, compose, several, stated};
use crate::prompts::{Doubt, Quote, SourceLine};
use crate::question::{Courtesy, Turn};
use crate::understanding::message::{self, Message};
use crate::understanding::{Standalone, Understood};
use crate::view::View;

/// An answer that has not been sent to a client yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The answer.
    pub answer: Answer,
    /// Quotes that differ from their article and were left out.
    pub withheld: Vec<CitedSentence>,
}

/// Bytes of the longest text that may be a stand-alone question with its background, as answers tell it.
const LONGEST_STANDALONE: usize = 4_000;
/// A message that is so many times as long as its question is shown with it, although all else is courtesy.
const SHORT: usize = 4;

/// A stage of answering. Callers measure time by it, since the core itself has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The passages are ranked.
    Retrieval,
    /// The sentences are chosen, cited and checked.
    Composition,
}

impl Stage {
    /// The stage's name, as it is written in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Retrieval => "retrieval",
            Self::Composition => "composition",
        }
    }
}

impl Assistant {
    /// The answer to a question, without counting it: a pure function, which may be run again until its view lacks
    /// nothing.
    pub fn draft(&self, view: &dyn View, question: &Question, observe: &mut dyn FnMut(Stage)) -> Draft {
        if let Some(courtesy) = question.courtesy() {
            return Draft { answer: self.courtesy(view, question, courtesy), withheld: Vec::new() };
        }
        let text = question.text();
        let alone = Standalone::parse(text);
        let is_ticket = || message::is_number_of_ticket(&text[alone.background_start().saturating_sub(1)..]);
        if text.len() <= LONGEST_STANDALONE && alone.has_background() && !is_ticket() {
            return self.draft_one(view, question, question, false, observe);
        }
        let languages: Vec<Language> = view.corpus().tokeniser.languages().collect();
        let Message { mut questions, has_more } = Message::read(text, &languages);
        if questions.len() > 1 {
            return self.draft_several(view, question, questions, observe);
        }
        match questions.pop() {
            None => Draft { answer: self.courtesy(view, question, Courtesy::Greeting), withheld: Vec::new() },
            Some(own) if own == text => self.draft_one(view, question, question, false, observe),
            Some(own) => {
                let differs = has_more || text.len() > SHORT * own.len();
                self.draft_one(view, question, &question.asking(own, &[]), differs, observe)
            }
        }
    }

    /// The answer to a message that asks one question, which is `asked`. `has_more` says that the message has other words.
    fn draft_one(
        &self,
        view: &dyn View,
        question: &Question,
        asked: &Question,
        has_more: bool,
        observe: &mut dyn FnMut(Stage),
    ) -> Draft {
        let mut understood = Understood::of(asked, view);
        understood.differs |= has_more;
        let by_words = compose::found(view, &understood.query, asked.filter());
        understood.omit_only_from(&by_words);
        let query = &understood.query;
        let scored = ScoredQuestion::new(&understood);
        let passages = compose::found_for(view, &scored, asked.filter(), by_words);
        observe(Stage::Retrieval);
        let (offset, limit) = (asked.offset(), asked.limit());
        let mut composed = compose::compose_behind(view, &scored, &passages, offset, limit, asked.explains());
        if offset == 0 {
            stated::prepend(&mut composed, view, asked, &understood, &passages);
        }
        // Every quote is compared with the stored article once more.
        let (sentences, withheld): (Vec<_>, Vec<_>) =
            composed.sentences.into_iter().partition(|sentence| cite::is_verbatim(sentence, view));
        let status = if sentences.is_empty() { Status::NotFound } else { composed.status };
        let (sentences, nearest) = match status {
            Status::NotFound => (Vec::new(), sentences),
            Status::Answered | Status::Perhaps => (sentences, Vec::new()),
        };
        let quotes = if sentences.is_empty() { &nearest } else { &sentences };
        cite::link(&mut composed.sources, quotes);
        let missing_terms = query.missing();
        let doubt = Doubt {
            reason: composed.reason.map(Reason::name),
            kind: composed.reason.and_then(Reason::kind),
            missing_terms: &missing_terms,
            nearest: nearest.len(),
            articles: view.corpus().articles,
        };
        let message = match status {
            Status::Answered => None,
            Status::Perhaps => Some(self.prompts.perhaps(&doubt)),
            Status::NotFound => Some(self.prompts.not_found(&doubt)),
        };
        let text = self.text(message.as_deref(), &sentences, &nearest, &composed.sources);
        observe(Stage::Composition);
        let answer = Answer {
            id: self.answer_id(view, question),
            snapshot: view.corpus().snapshot.clone(),
            status,
            reason: composed.reason,
            question: question.text().to_owned(),
            interpreted_as: understood.interpreted_as(),
            carried: understood.carried.clone(),
            confidence: composed.confidence,
            sentences,
            sources: composed.sources,
            nearest,
            missing_terms,
            message,
            text,
            questions: Vec::new(),
        };
        Draft { answer, withheld }
    }

    /// The answers to several questions, one after the other. Each may lean on those before it.
    fn draft_several(
        &self,
        view: &dyn View,
        question: &Question,
        questions: Vec<String>,
        observe: &mut dyn FnMut(Stage),
    ) -> Draft {
        let mut turns: Vec<Turn> = Vec::new();
        let mut withheld = Vec::new();
        let drafts = questions.into_iter().map(|own| {
            let asked = question.asking(own.clone(), &turns);
            let draft = self.draft_one(view, &asked, &asked, false, observe);
            turns.push(Turn { question: own, answer: String::new() });
            withheld.extend(draft.withheld);
            draft.answer
        });
        let mut answer = several::joined(drafts.collect(), question.text());
        answer.id = self.answer_id(view, question);
        let parts = answer.questions.iter().map(|part| {
            let quotes = quotes_of(&answer.sentences[part.sentences.clone()]);
            format!(
                "{}\n{}\n",
                part.question,
                self.prompts.answer(part.message.as_deref(), &quotes, &[], &[]).trim_end()
            )
        });
        let parts: Vec<String> = parts.collect();
        answer.text = parts.join("\n") + &self.text(None, &[], &answer.nearest, &answer.sources);
        Draft { answer, withheld }
    }

    /// The whole answer as plain text.
    fn text(
        &self,
        message: Option<&str>,
        sentences: &[CitedSentence],
        nearest: &[CitedSentence],
        sources: &[Source],
    ) -> String {
        let lines: Vec<String> = sources.iter().map(|source| self.prompts.source(&source_line(source))).collect();
        self.prompts.answer(message, &quotes_of(sentences), &quotes_of(nearest), &lines)
    }

    fn courtesy(&self, view: &dyn View, question: &Question, courtesy: Courtesy) -> Answer {
        let articles = view.corpus().articles;
        let message = match courtesy {
            Courtesy::Greeting => self.prompts.greeting(articles),
            Courtesy::Help => self.prompts.help(articles),
        };
        Answer {
            id: self.answer_id(view, question),
            snapshot: view.corpus().snapshot.clone(),
            status: Status::NotFound,
            reason: Some(Reason::NoQuestion),
            question: question.text().to_owned(),
            interpreted_as: None,
            carried: Vec::new(),
            confidence: 0.0,
            sentences: Vec::new(),
            sources: Vec::new(),
            nearest: Vec::new(),
            missing_terms: Vec::new(),
            text: self.text(Some(&message), &[], &[], &[]),
            message: Some(message),
            questions: Vec::new(),
        }
    }
}

fn quotes_of<'answer>(sentences: &'answer [CitedSentence]) -> Vec<Quote<'answer>> {
    let quote = |sentence: &'answer CitedSentence| Quote {
        text: sentence.words(),
        context: sentence.context.as_ref().map(|context| context.display.text.as_str()),
        more: sentence.more,
        citation: sentence.citation,
    };
    sentences.iter().map(quote).collect()
}

fn source_line(source: &Source) -> SourceLine<'_> {
    SourceLine {
        number: source.number,
        title: &source.title,
        author: source.author.as_deref(),
        publication: source.publication.as_deref(),
        date: source.date,
        url: source.url.as_deref(),
        link: &source.link,
    }
}

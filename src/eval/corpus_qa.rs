//! Questions about a corpus of paragraphs: is an answering sentence among the first, and are questions refused that the
//! corpus does not answer?

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use std::sync::Arc;

use rayon::prelude::*;
use serde_json::json;

use super::baseline::{PlainIndex, PlainTokeniser, best, whole_text};
use super::calibration::{Believed, expected_error, reliability};
use super::collection::Collection;
use super::metrics::{Tally, auroc};
use super::overlap::{agreement, holds_answer, is_marked};
use super::rows::{self, AskedQuestion, Document, read_checked};
use super::{Column, EvalError, Figure, Layout, Measured, Settings};
use crate::answer::{CitedSentence, Context, Role, Status};
use crate::assistant::Assistant;
use crate::prompts::Prompts;
use crate::question::Question;
use crate::text::sentences::sentences;

/// Number of sentences of an answer that are judged.
const SENTENCES: usize = 3;
/// Number of documents listed for a question.
const DOCUMENTS: usize = 10;
/// Number of passages whose sentences plain BM25 ranks.
const PLAIN_PASSAGES: usize = 5;

/// The reply of a system to a question.
#[derive(Debug)]
struct Reply<'ids> {
    confidence: f64,
    /// Whether the system answers, and how surely. Sentences are given for a refused question too.
    status: Option<Status>,
    /// The short answer in the first sentence.
    claimed: Option<String>,
    /// The sentences, best first, each with its document's id.
    sentences: Vec<(String, &'ids str)>,
    /// What is shown for each: the sentence, and what goes on behind it.
    shown: Vec<String>,
    /// The documents' ids, best first.
    documents: Vec<&'ids str>,
}

pub(super) fn measure(folder: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let documents = rows::documents(&folder.join("docs.jsonl"))?;
    let known: BTreeSet<&str> = documents.iter().map(|document| document.id.0.as_str()).collect();
    let questions: Vec<AskedQuestion> = read_checked(&folder.join("questions.jsonl"), |asked: &AskedQuestion| {
        let has_no_document = asked.answerable && asked.doc_id.as_ref().is_none_or(|id| !known.contains(id.0.as_str()));
        has_no_document.then(|| "it is answerable, but its doc_id is not in docs.jsonl".to_owned())
    })?;
    let questions = settings.sample(questions);
    let collection = Collection::of(&documents, settings);
    let assistant = Assistant::new(Arc::clone(&collection.view), Prompts::embedded()?);
    let ours: Vec<Reply<'_>> =
        questions.par_iter().map(|question| answer(&assistant, &collection, &question.question)).collect();
    let plain = Plain::of(&documents, &collection);
    let theirs: Vec<Reply<'_>> = questions.par_iter().map(|question| plain.answer(&question.question)).collect();

    let believed: Vec<Believed> = questions.iter().zip(&ours).map(|(asked, reply)| belief(asked, reply)).collect();
    let reliability = reliability(&believed);
    let theirs: HashMap<String, f64> = means(&questions, &theirs).into_iter().collect();
    let mut figures: Vec<Figure> = Vec::new();
    for (name, value) in means(&questions, &ours) {
        let values = [(Column::Citewire, Some(value)), (Column::PlainBm25, theirs.get(&name).copied())];
        let values = values.into_iter().filter_map(|(column, value)| Some((column, value?)));
        figures.push(Figure { leads: leads(&name), values: values.collect(), name });
    }
    for (name, error) in [
        ("calibration error, answerable", expected_error(&reliability, |bin| bin.answerable)),
        ("calibration error, right", expected_error(&reliability, |bin| bin.right)),
    ] {
        figures.push(Figure { name: name.to_owned(), leads: false, values: vec![(Column::Citewire, error)] });
    }
    Ok(Measured {
        layout: Layout::CorpusQa,
        asked: questions.len(),
        figures,
        reliability,
        predictions: questions.iter().zip(&ours).map(|(asked, reply)| prediction(asked, reply)).collect(),
    })
}

/// True for figures of a summary.
fn leads(name: &str) -> bool {
    matches!(
        name,
        "hit@1" | "hit@3" | "gold sentence@1" | "gold sentence@3" | "gold P@3" | "passage R@1" | "passage R@5"
    ) || name.starts_with("AUROC")
        || name.starts_with("abstained")
        || name.starts_with("answered surely")
        || name.starts_with("short answer")
}

/// The server's reply.
fn answer<'ids>(assistant: &Assistant, collection: &'ids Collection, question: &str) -> Reply<'ids> {
    // The server refuses a question that is invalid, for example an empty one.
    let Ok(question) = Question::new(question).and_then(|question| question.with_limit(SENTENCES)) else {
        return Reply {
            confidence: 0.0,
            status: Some(Status::NotFound),
            claimed: None,
            sentences: Vec::new(),
            shown: Vec::new(),
            documents: Vec::new(),
        };
    };
    let answer = assistant.ask(&question);
    let shown = if answer.status == Status::NotFound { answer.nearest } else { answer.sentences };
    let document = |sentence: &CitedSentence| (sentence.text.clone(), collection.id_of(&sentence.article));
    let whole = |sentence: &CitedSentence| {
        let text =
            |beside: &Option<Context>| beside.as_ref().map_or(String::new(), |beside| beside.excerpt.text.clone());
        format!("{} {} {}", text(&sentence.context), sentence.text, text(&sentence.after))
    };
    Reply {
        confidence: f64::from(answer.confidence),
        status: Some(answer.status),
        claimed: shown.first().and_then(claimed),
        sentences: shown.iter().map(document).collect(),
        shown: shown.iter().map(whole).collect(),
        documents: collection.ranked(question.text(), DOCUMENTS),
    }
}

/// The marked short answer of a sentence.
fn claimed(sentence: &CitedSentence) -> Option<String> {
    let marked = sentence.highlights.iter().find(|highlight| highlight.role == Role::Answer)?;
    let at = |offset: u32| offset.checked_sub(sentence.span.start).map(|offset| offset as usize);
    sentence.text.get(at(marked.span.start)?..at(marked.span.end)?).map(str::to_owned)
}

/// Ranks the sentences of the best documents by their own BM25 score plus that of their document.
struct Plain<'ids> {
    tokeniser: PlainTokeniser,
    documents: PlainIndex,
    sentences: PlainIndex,
    /// For each document, its id and the positions of its sentences in `texts`.
    of_documents: Vec<(&'ids str, std::ops::Range<usize>)>,
    texts: Vec<String>,
}

impl<'ids> Plain<'ids> {
    fn of(documents: &[Document], collection: &'ids Collection) -> Self {
        let tokeniser = PlainTokeniser::default();
        let mut texts: Vec<String> = Vec::new();
        let mut of_documents = Vec::with_capacity(documents.len());
        for header in collection.view.headers_after(None, documents.len()) {
            let Some(article) = collection.view.article(header.id.as_str()) else { continue };
            let first = texts.len();
            texts.extend(article.sentences.iter().map(|sentence| article.quote(sentence).to_owned()));
            of_documents.push((collection.id_of(&header.id), first..texts.len()));
        }
        let whole: Vec<String> = documents.iter().map(whole_text).collect();
        let slices =
            |texts: &[String]| PlainIndex::of(&tokeniser, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        Self { documents: slices(&whole), sentences: slices(&texts), tokeniser, of_documents, texts }
    }

    fn answer(&self, question: &str) -> Reply<'ids> {
        let terms = self.tokeniser.terms(question);
        let of_documents = self.documents.scores(&terms);
        let of_sentences = self.sentences.scores(&terms);
        let documents = best(&of_documents, DOCUMENTS);
        let mut ranked: Vec<(f32, usize, &str)> = Vec::new();
        for &document in documents.iter().take(PLAIN_PASSAGES) {
            let (id, sentences) = &self.of_documents[document];
            ranked.extend(sentences.clone().map(|at| (of_sentences[at] + of_documents[document], at, *id)));
        }
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        Reply {
            confidence: ranked.first().map_or(0.0, |first| f64::from(first.0)),
            status: None,
            claimed: None,
            sentences: ranked.iter().take(SENTENCES).map(|&(_, at, id)| (self.texts[at].clone(), id)).collect(),
            shown: ranked.iter().take(SENTENCES).map(|&(_, at, _)| self.texts[at].clone()).collect(),
            documents: documents.iter().map(|&document| self.of_documents[document].0).collect(),
        }
    }
}

/// For each of the first sentences: whether it contains an answer, whether it does so in the right document, and
/// whether it is one of the sentences marked there.
fn judged(asked: &AskedQuestion, reply: &Reply<'_>) -> [Vec<bool>; 3] {
    let first = || reply.sentences.iter().take(SENTENCES);
    let in_document = |id: &str| asked.doc_id.as_ref().is_some_and(|own| own.0 == id);
    let holds: Vec<bool> = reply.shown.iter().map(|text| holds_answer(text, &asked.answers)).collect();
    let strictly = holds.iter().zip(first()).map(|(holds, (_, id))| *holds && in_document(id)).collect();
    let gold = asked.gold_sentences.as_deref().unwrap_or_default();
    // Sentences before and behind a quoted one are shown with it.
    let is_shown = |shown: &str| sentences(shown, "en").iter().any(|span| is_marked(span.slice(shown), gold));
    let marked = first()
        .zip(&reply.shown)
        .map(|((text, id), shown)| in_document(id) && (is_marked(text, gold) || is_shown(shown)));
    let marked = marked.collect();
    [holds, strictly, marked]
}

fn any(judged: &[bool], depth: usize) -> bool {
    judged.iter().take(depth).any(|right| *right)
}

/// True when the answers are short enough to be searched for in a sentence.
fn has_short_answers(asked: &AskedQuestion) -> bool {
    !asked.answers.is_empty() && asked.kind != "answerable"
}

/// The means over all questions, and the areas under the curve.
fn means(questions: &[AskedQuestion], replies: &[Reply<'_>]) -> Vec<(String, f64)> {
    let mut tally = Tally::default();
    let mut abstained = Tally::default();
    // Confidences of the answerable questions, and of the others by kind, in the order of the file.
    let mut answerable: Vec<f64> = Vec::new();
    let mut others: Vec<(&str, Vec<f64>)> = Vec::new();
    for (asked, reply) in questions.iter().zip(replies) {
        let group = if asked.answerable { "answerable" } else { asked.kind.as_str() };
        if let Some(status) = reply.status {
            abstained.count(&format!("abstained on {group}"), status == Status::NotFound);
            abstained.count(&format!("answered surely on {group}"), status == Status::Answered);
        }
        if asked.answerable {
            answerable.push(reply.confidence);
            add_answerable(&mut tally, asked, reply);
        } else if let Some((_, values)) = others.iter_mut().find(|(kind, _)| *kind == group) {
            values.push(reply.confidence);
        } else {
            others.push((group, vec![reply.confidence]));
        }
    }
    let mut means = tally.means();
    means.extend(short_answers(questions, replies));
    means.extend(others.iter().map(|(kind, values)| (format!("AUROC vs {kind}"), auroc(&answerable, values))));
    means.extend(abstained.means());
    means
}

/// How often a short answer is given where one is expected, and how well the given ones agree with the expected ones.
/// Empty when none is given.
fn short_answers(questions: &[AskedQuestion], replies: &[Reply<'_>]) -> Vec<(String, f64)> {
    let mut tally = Tally::default();
    let asked = questions.iter().zip(replies).filter(|(asked, _)| asked.answerable && has_short_answers(asked));
    for (asked, reply) in asked {
        tally.count("short answer claimed", reply.claimed.is_some());
        if let Some(claimed) = &reply.claimed {
            let (is_same, f1) = agreement(claimed, &asked.answers);
            tally.count("short answer exact", is_same);
            tally.add("short answer F1", f1);
        }
    }
    let means = tally.means();
    if means.len() > 1 { means } else { Vec::new() }
}

fn add_answerable(tally: &mut Tally, asked: &AskedQuestion, reply: &Reply<'_>) {
    let [holds, strictly, marked] = judged(asked, reply);
    if has_short_answers(asked) {
        tally.count("hit@1", any(&holds, 1));
        tally.count("hit@3", any(&holds, SENTENCES));
        tally.count("strict hit@1", any(&strictly, 1));
        tally.count("strict hit@3", any(&strictly, SENTENCES));
    }
    if let Some(gold) = asked.gold_sentences.as_deref().filter(|gold| !gold.is_empty()) {
        tally.count("gold sentence@1", any(&marked, 1));
        tally.count("gold sentence@3", any(&marked, SENTENCES));
        tally.add("gold P@3", marked.iter().filter(|right| **right).count() as f64 / SENTENCES as f64);
        let right: Vec<String> = marked
            .iter()
            .zip(&reply.sentences)
            .filter(|(right, _)| **right)
            .map(|(_, (text, _))| text.clone())
            .collect();
        let covered = gold.iter().filter(|gold| is_marked(gold, &right)).count() as f64;
        tally.add("gold capped R@3", (covered / gold.len().min(SENTENCES) as f64).min(1.0));
    }
    let found = |depth: usize| {
        let mut first = reply.documents.iter().take(depth);
        first.any(|id| asked.doc_id.as_ref().is_some_and(|own| own.0 == *id))
    };
    tally.count("passage R@1", found(1));
    tally.count("passage R@5", found(5));
}

/// The confidence and outcome of a question. The first sentence is right if it is a marked one, or, where no sentences
/// were marked, if it contains an answer.
fn belief(asked: &AskedQuestion, reply: &Reply<'_>) -> Believed {
    let [holds, _, marked] = judged(asked, reply);
    let has_gold = asked.gold_sentences.as_ref().is_some_and(|gold| !gold.is_empty());
    let is_right = asked.answerable && any(if has_gold { &marked } else { &holds }, 1);
    Believed { confidence: reply.confidence, is_answerable: asked.answerable, is_right }
}

fn prediction(asked: &AskedQuestion, reply: &Reply<'_>) -> String {
    let sentences: Vec<_> = reply
        .sentences
        .iter()
        .zip(&reply.shown)
        .map(|((text, id), shown)| json!({ "text": text, "shown": shown, "doc_id": id }))
        .collect();
    json!({
        "id": asked.id.0,
        "confidence": reply.confidence,
        "abstain": reply.status.map(|status| status == Status::NotFound),
        "status": reply.status.map(Status::name),
        "answer": reply.claimed,
        "sentences": sentences,
        "passages": reply.documents,
    })
    .to_string()
}

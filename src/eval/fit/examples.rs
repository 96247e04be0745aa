//! Questions with the sentences read for each, and whether each sentence answers.

use std::collections::HashMap;
use std::path::Path;

use rayon::prelude::*;

use super::super::collection::Collection;
use super::super::overlap::{holds_answer, is_marked};
use super::super::rows::{AskedQuestion, Document, Selection, read};
use super::super::selection;
use super::super::{EvalError, Settings};
use super::other_words;
use crate::answer::compose;
use crate::answer::features::COUNT;
use crate::answer::model::Linear;
use crate::answer::score::Candidate;
use crate::answer::scored_question::ScoredQuestion;
use crate::corpus::ArticleId;
use crate::question::Filter;
use crate::understanding::{Standalone, Understood};
use crate::view::{FoundPassage, View};
use std::sync::Arc;

/// Number of parts into which questions are divided by their documents. Each part is tested with weights fitted to the
/// others.
pub(super) const FOLDS: u32 = 4;

/// Number of documents in a small corpus. Each set is also cut into such corpora, since a folder may have only ten
/// articles, and word frequencies differ there.
const FEW: usize = 10;
/// Weight of a cut set relative to the whole set.
const IN_TENS: f64 = 0.3;
/// Weight of the same questions in other words.
pub(super) const IN_OTHER_WORDS: f64 = 0.5;
/// Weight of a set of questions with candidates relative to a set of questions about a corpus.
const OF_CANDIDATES: f64 = 0.25;
/// Distance between a question's corpus and the corpus, on another topic, of which it is asked as an absent question.
const ELSEWHERE: usize = 7;
/// The kind of a question that is asked of another corpus.
pub(super) const ABSENT: &str = "asked elsewhere";

/// A set of questions that was read.
#[derive(Debug)]
pub(super) struct Set {
    /// Its name.
    pub(super) name: String,
    /// Its weight relative to other sets.
    pub(super) importance: f64,
    /// Its questions.
    pub(super) examples: Vec<Example>,
    /// The corpora of which its questions are asked.
    pub(super) collections: Vec<Collection>,
}

/// A question with its sentences.
#[derive(Debug)]
pub(super) struct Example {
    /// The question.
    pub(super) question: String,
    /// Whether the documents answer it.
    pub(super) is_answerable: bool,
    /// The kind of the question, or the reason why it has no answer.
    pub(super) kind: String,
    /// The part of the set to which it belongs.
    pub(super) fold: u32,
    /// Whether the right sentence is known.
    pub(super) is_judged: bool,
    /// For each sentence, whether it answers.
    pub(super) right: Vec<bool>,
    /// The position of the corpus of which it is asked.
    pub(super) corpus: usize,
    /// The features of all sentences in one list.
    pub(super) features: Vec<f32>,
}

impl Example {
    /// True when some sentences answer and others do not.
    pub(super) fn teaches(&self) -> bool {
        self.is_judged && self.right.contains(&true) && self.right.contains(&false)
    }

    /// The features of each sentence.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.features.chunks_exact(COUNT)
    }
}

impl Set {
    /// Reads a set and the sentences for each question twice: with the whole set as one corpus, and cut into corpora of
    /// ten documents. Of these, a question is asked of its own and of another one. With an encoder, the questions are asked
    /// in other words as well.
    pub(super) fn read(
        name: &str,
        folder: &Path,
        settings: &Settings,
    ) -> Result<(Self, Self, Option<Self>), EvalError> {
        let documents: Vec<Document> = read(&folder.join("docs.jsonl"))?;
        let questions: Vec<AskedQuestion> = settings.sample(read(&folder.join("questions.jsonl"))?);
        let whole = Collection::of(&documents, settings);
        let examples = questions.par_iter().map(|asked| example(asked, &whole, 0)).collect();
        let in_tens = Self::in_tens(name, &documents, &questions, settings);
        let others = other_words::words(questions.iter().map(|asked| asked.question.as_str()));
        let in_other_words = settings.meaning.as_ref().map(|_| {
            let example =
                |asked: &AskedQuestion| example_in(&other_words::replaced(&asked.question, &others), asked, &whole, 0);
            let examples = questions.par_iter().map(example).collect();
            let name = format!("{name} in other words");
            Self { name, importance: IN_OTHER_WORDS, examples, collections: Vec::new() }
        });
        let whole = Self { name: name.to_owned(), importance: 1.0, examples, collections: vec![whole] };
        Ok((whole, in_tens, in_other_words))
    }

    fn in_tens(name: &str, documents: &[Document], questions: &[AskedQuestion], settings: &Settings) -> Self {
        let collections: Vec<Collection> = documents.chunks(FEW).map(|few| Collection::of(few, settings)).collect();
        let corpora: HashMap<&str, usize> =
            documents.iter().enumerate().map(|(at, document)| (document.id.0.as_str(), at / FEW)).collect();
        let examples = questions.par_iter().flat_map_iter(|asked| {
            let own = asked.doc_id.as_ref().filter(|_| asked.answerable).and_then(|id| corpora.get(id.0.as_str()));
            own.into_iter().flat_map(|&own| {
                let elsewhere = (own + ELSEWHERE) % collections.len();
                let here = example(asked, &collections[own], own);
                let mut there = example(asked, &collections[elsewhere], elsewhere);
                (there.is_answerable, there.is_judged, there.kind) = (false, false, ABSENT.to_owned());
                [Some(here), (elsewhere != own).then_some(there)].into_iter().flatten()
            })
        });
        let name = format!("{name} in tens");
        Self { name, importance: IN_TENS, examples: examples.collect(), collections }
    }

    /// Reads a set of questions with candidates. It shows how to rank sentences, but not whether a question is
    /// answerable.
    pub(super) fn of_candidates(name: &str, file: &Path, settings: &Settings) -> Result<Self, EvalError> {
        let questions: Vec<Selection> = settings.sample(read(file)?);
        let view = selection::view(&questions, settings);
        let average = view.corpus().average_sentence_length;
        let example = |(number, asked): (usize, &Selection)| {
            let understood = Understood::alone(Standalone::parse(&asked.question), &*view);
            let passages = compose::passages_of(&*view, &understood.query, &selection::id(number));
            let read = compose::read(&ScoredQuestion::new(&understood), average, &passages).candidates;
            Example {
                question: asked.question.clone(),
                is_answerable: true,
                kind: String::new(),
                fold: crc32fast::hash(asked.question.as_bytes()) % FOLDS,
                is_judged: asked.candidates.iter().any(|(_, label)| *label > 0),
                right: read.iter().map(|candidate| asked.candidates[candidate.number as usize].1 > 0).collect(),
                corpus: 0,
                features: values(&read),
            }
        };
        let examples = questions.par_iter().enumerate().map(example).collect();
        Ok(Self { name: name.to_owned(), importance: OF_CANDIDATES, examples, collections: Vec::new() })
    }

    /// The evidence for each question's answer when sentences are ranked by the weights of its fold. All values are 0
    /// when nothing was found.
    pub(super) fn evidence(&self, of_folds: &[Linear], width: usize) -> Vec<Vec<f32>> {
        let of = |example: &Example| {
            let view = &*self.collections[example.corpus].view;
            let understood = Understood::alone(Standalone::parse(&example.question), view);
            let (passages, average) = found(view, &understood, &example.question);
            let ranking = &of_folds[example.fold as usize];
            let reading =
                compose::read_with(ranking, &ScoredQuestion::new(&understood), average, &passages, compose::SENTENCES);
            reading.evidence.unwrap_or_else(|| vec![0.0; width])
        };
        self.examples.par_iter().map(of).collect()
    }
}

/// The passages from which an answer is taken, and the mean number of terms in a sentence.
/// Where meanings are known, passages near the meaning of `meant` are among them.
pub(super) fn found(view: &dyn View, understood: &Understood, meant: &str) -> (Arc<[FoundPassage]>, f32) {
    let (query, filter) = (&understood.query, Filter::default());
    let by_words = compose::found(view, query, &filter);
    let passages = compose::with_meaning(view, query, &filter, meant, by_words);
    (passages, view.corpus().average_sentence_length)
}

fn example(asked: &AskedQuestion, collection: &Collection, corpus: usize) -> Example {
    example_in(&asked.question, asked, collection, corpus)
}

/// A question whose words are those of `words`.
fn example_in(words: &str, asked: &AskedQuestion, collection: &Collection, corpus: usize) -> Example {
    let understood = Understood::alone(Standalone::parse(words), &*collection.view);
    let (passages, average) = found(&*collection.view, &understood, &asked.question);
    let candidates = compose::read(&ScoredQuestion::new(&understood), average, &passages).candidates;
    let gold = asked.gold_sentences.as_deref();
    let is_right = |article: &ArticleId, text: &str| {
        let in_document = asked.doc_id.as_ref().is_some_and(|id| id.0 == collection.id_of(article));
        in_document && gold.map_or_else(|| holds_answer(text, &asked.answers), |gold| is_marked(text, gold))
    };
    let mut right = Vec::with_capacity(candidates.len());
    for candidate in &candidates {
        right.push(asked.answerable && is_right(&candidate.passage.article.id, candidate.quote()));
    }
    let place = asked.doc_id.as_ref().map_or(&asked.id.0, |id| &id.0);
    Example {
        question: asked.question.clone(),
        is_answerable: asked.answerable,
        kind: asked.kind.clone(),
        fold: crc32fast::hash(place.as_bytes()) % FOLDS,
        is_judged: asked.answerable && gold.is_none_or(|gold| !gold.is_empty()),
        right,
        corpus,
        features: values(&candidates),
    }
}

/// The features of all sentences in one list.
pub(super) fn values(candidates: &[Candidate<'_>]) -> Vec<f32> {
    candidates.iter().flat_map(|candidate| candidate.features.0).collect()
}

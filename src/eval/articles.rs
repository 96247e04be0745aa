//! Questions about a folder of articles as their makers keep them: `articles/` and `questions.jsonl`, with the places
//! that a person accepts as answers.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::overlap::normalised;
use super::rows::{GoldPlace, GoldQuestion, read};
use super::{Column, EvalError, Figure, Layout, Measured, Settings};
use crate::answer::{Answer, CitedSentence, Status};
use crate::assistant::Assistant;
use crate::corpus::format::{FORMATS, Hint};
use crate::corpus::source::{Choice, open};
use crate::corpus::{Article, ArticleId, reading};
use crate::prompts::Prompts;
use crate::question::Question;
use crate::view::View;

/// Number of sentences that are shown and judged.
const SHOWN: usize = 3;

impl GoldQuestion {
    /// True when a place in the article at a path answers.
    pub(super) fn is_in(&self, path: &str) -> bool {
        self.answers.iter().any(|place| place.article.strip_prefix(FOLDER) == Some(path))
    }

    /// True when this text of the article at a path answers.
    pub(super) fn is_answered_by(&self, path: &str, text: &str) -> bool {
        let text = normalised(text);
        let holds = |place: &GoldPlace| {
            place.article.strip_prefix(FOLDER) == Some(path) && text.contains(&normalised(&place.phrase))
        };
        self.answers.iter().any(holds)
    }
}

/// The folder of the articles, as places name it.
const FOLDER: &str = "articles/";

/// The articles of a data set, in the order of their paths.
pub(super) fn articles(set: &Path) -> Result<Vec<Article>, EvalError> {
    let folder = set.join(FOLDER);
    let mut source = open(&folder, &Choice::default());
    let unreadable =
        |error: String| EvalError::Unreadable { path: folder.clone(), source: std::io::Error::other(error) };
    let scan = source.scan().map_err(|error| unreadable(error.to_string()))?;
    let of_item = |(path, _): &(String, _)| -> Vec<Article> {
        // What is set aside by the server is set aside here as well.
        let Ok(item) = source.read(path) else { return Vec::new() };
        let documents = reading::documents(&FORMATS, item.bytes, &Hint::of_path(path)).unwrap_or_default();
        documents.into_iter().filter_map(|document| reading::article(path, document).ok()).map(|(one, _)| one).collect()
    };
    Ok(scan.items.par_iter().flat_map_iter(of_item).collect())
}

/// The questions of a data set.
pub(super) fn questions(set: &Path) -> Result<Vec<GoldQuestion>, EvalError> {
    read(&set.join("questions.jsonl"))
}

/// Measures a data set.
pub(super) fn measure(set: &Path, settings: &Settings) -> Result<Measured, EvalError> {
    let articles = articles(set)?;
    let view: Arc<dyn View> = settings.view(&articles);
    let paths: BTreeMap<ArticleId, String> = articles.into_iter().map(|article| (article.id, article.path)).collect();
    let assistant = Assistant::new(view, Prompts::embedded()?);
    let questions = settings.sample(questions(set)?);
    let judged: Vec<(Judged, String)> = questions
        .par_iter()
        .filter_map(|gold| {
            let question = Question::new(&gold.question).and_then(|question| question.with_limit(SHOWN)).ok()?;
            let answer = assistant.ask(&question);
            Some((Judged::of(gold, &answer, &paths), prediction(gold, &answer)))
        })
        .collect();
    let (judged, predictions): (Vec<Judged>, Vec<String>) = judged.into_iter().unzip();
    Ok(Measured {
        layout: Layout::Articles,
        asked: judged.len(),
        figures: figures(&judged),
        reliability: Vec::new(),
        predictions,
    })
}

/// How a question was answered.
struct Judged {
    is_answerable: bool,
    /// Whether sentences are shown as an answer, sure or not.
    is_shown: bool,
    /// Whether they are claimed to answer.
    is_answered: bool,
    /// The place of the first right sentence, from 0.
    right: Option<usize>,
    /// Number of parts that a whole answer has, and of those that are shown.
    parts: (usize, usize),
}

impl Judged {
    fn of(gold: &GoldQuestion, answer: &Answer, paths: &BTreeMap<ArticleId, String>) -> Self {
        let shown: Vec<(&CitedSentence, String)> =
            answer.sentences.iter().map(|sentence| (sentence, words(sentence))).collect();
        let is_right = |(sentence, words): &(&CitedSentence, String)| {
            paths.get(&sentence.article).is_some_and(|path| gold.is_answered_by(path, words))
        };
        let all = shown.iter().map(|(_, words)| normalised(words)).collect::<Vec<_>>().join(" ");
        Self {
            is_answerable: !gold.unanswerable,
            is_shown: answer.status != Status::NotFound,
            is_answered: answer.status == Status::Answered,
            right: shown.iter().position(is_right),
            parts: (gold.parts.len(), gold.parts.iter().filter(|part| all.contains(&normalised(part))).count()),
        }
    }
}

/// What a reader sees of a sentence: its readable words, those of its context, and those behind it.
fn words(sentence: &CitedSentence) -> String {
    let context = sentence.context.as_ref().map_or("", |context| &context.display.text);
    format!("{} {context}", sentence.words())
}

fn prediction(gold: &GoldQuestion, answer: &Answer) -> String {
    let sentence = |sentence: &CitedSentence| serde_json::json!({ "text": sentence.words(), "article": sentence.article.as_str() });
    serde_json::json!({
        "id": gold.id,
        "confidence": answer.confidence,
        "status": answer.status.name(),
        "sentences": answer.sentences.iter().map(sentence).collect::<Vec<_>>(),
    })
    .to_string()
}

fn figures(judged: &[Judged]) -> Vec<Figure> {
    let share = |of: &dyn Fn(&&Judged) -> bool, has: &dyn Fn(&Judged) -> bool| {
        let all: Vec<&Judged> = judged.iter().filter(of).collect();
        all.iter().filter(|one| has(one)).count() as f64 / all.len().max(1) as f64
    };
    let answerable: &dyn Fn(&&Judged) -> bool = &|one| one.is_answerable;
    let [whole, shown] = [|one: &Judged| one.parts.0, |one: &Judged| one.parts.1]
        .map(|count| judged.iter().map(count).sum::<usize>() as f64);
    let figure = |name: &str, leads: bool, value: f64| Figure {
        name: name.to_owned(),
        leads,
        values: vec![(Column::Citewire, value)],
    };
    vec![
        figure("right first", true, share(answerable, &|one| one.right == Some(0))),
        figure("right among three", true, share(answerable, &|one| one.right.is_some())),
        figure("refused", true, share(answerable, &|one| !one.is_shown)),
        figure("not right, and answered", true, share(answerable, &|one| one.right.is_none() && one.is_answered)),
        figure("not right, and not answered", true, share(answerable, &|one| one.right.is_none() && !one.is_answered)),
        figure("unanswerable answered", false, share(&|one| !one.is_answerable, &|one| one.is_answered)),
        figure("parts shown", false, shown / whole.max(1.0)),
    ]
}

//! Examples from folders of articles: the questions of people, and the headings of the articles as questions, which the
//! text below them answers.
//!
//! Every folder is read twice: as it is, and with about half of its headings taken away. So the fit learns what a heading
//! tells and what can be told without one. A folder is in one fold as a whole: figures are for folders not fitted to.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::super::articles;
use super::super::collection::Collection;
use super::super::rows::GoldQuestion;
use super::super::{EvalError, Settings};
use super::examples::{ABSENT, Example, FOLDS, IN_OTHER_WORDS, Set, found, values};
use super::other_words;
use crate::answer::score::Candidate;
use crate::answer::scored_question::ScoredQuestion;
use crate::answer::{cite, compose};
use crate::corpus::{Article, BlockKind, Document, Places, lead};
use crate::understanding::{Standalone, Understood};
use crate::view::View;

/// Weight of the questions of people relative to a set of questions about a corpus.
const OF_PEOPLE: f64 = 1.0;
/// Weight of the headings.
const OF_HEADINGS: f64 = 0.2;
/// Number of headings of a folder that are asked, those that ask by themselves first.
const MOST_HEADINGS: usize = 60;
/// Words that a heading has which is asked: fewer are not a question of anybody.
const FEWEST_WORDS: usize = 3;
/// Number of sentences below a heading that answer it.
const ANSWERING: u32 = 2;

/// A folder that was read.
struct Folder {
    fold: u32,
    articles: Vec<Article>,
    gold: Vec<GoldQuestion>,
}

/// What answers a question.
enum Right<'gold> {
    Places(&'gold GoldQuestion),
    /// The first sentences below the heading with these words, in the article with this path.
    Below {
        path: &'gold str,
        heading: &'gold str,
        text: &'gold str,
    },
    Nothing,
}

/// The sets of some folders: the questions of people, and the headings. With an encoder, also the questions of people in
/// other words.
pub(super) fn read(paths: &[PathBuf], settings: &Settings) -> Result<(Vec<Set>, Option<Set>), EvalError> {
    let folders: Vec<Folder> = paths.iter().map(|path| folder(path, settings)).collect::<Result<_, _>>()?;
    let whole: Vec<Collection> =
        folders.iter().map(|folder| Collection::of_articles(&folder.articles, settings)).collect();
    let halved: Vec<Collection> = folders
        .iter()
        .map(|folder| {
            let articles: Vec<Article> = folder.articles.par_iter().map(with_fewer_headings).collect();
            Collection::of_articles(&articles, settings)
        })
        .collect();
    let count = folders.len();
    let mut collections = whole;
    collections.extend(halved);
    let (mut people, mut headings, mut asked_otherwise) = (Vec::new(), Vec::new(), Vec::new());
    for (at, folder) in folders.iter().enumerate() {
        let elsewhere = (at + 1) % count;
        let views = [at, at + count];
        let ask = |corpus: usize, question: &str, right: &Right<'_>, kind: &str| {
            example(&*collections[corpus].view, corpus, folder.fold, [question; 2], right, kind)
        };
        if settings.meaning.is_some() {
            let others = other_words::words(folder.gold.iter().map(|gold| gold.question.as_str()));
            asked_otherwise.par_extend(folder.gold.par_iter().filter(|gold| !gold.unanswerable).map(|gold| {
                let question = [&*gold.question, &*other_words::replaced(&gold.question, &others)];
                example(&*collections[at].view, at, folder.fold, question, &Right::Places(gold), "")
            }));
        }
        people.par_extend(folder.gold.par_iter().flat_map_iter(|gold| {
            let right = if gold.unanswerable { Right::Nothing } else { Right::Places(gold) };
            let kind = if gold.unanswerable { "unanswerable" } else { "" };
            let here = views.map(|corpus| ask(corpus, &gold.question, &right, kind));
            let there = (count > 1).then(|| ask(elsewhere, &gold.question, &Right::Nothing, ABSENT));
            here.into_iter().chain(there).collect::<Vec<_>>()
        }));
        headings.par_extend(asked_headings(&folder.articles).into_par_iter().flat_map_iter(|heading| {
            let Heading { path, words, text } = &heading;
            let right = Right::Below { path, heading: words, text };
            let here = views.map(|corpus| ask(corpus, words, &right, ""));
            let there = (count > 1).then(|| ask(elsewhere, words, &Right::Nothing, ABSENT));
            here.into_iter().chain(there).collect::<Vec<_>>()
        }));
    }
    let set = |name: &str, importance: f64, examples: Vec<Example>, collections: Vec<Collection>| Set {
        name: name.to_owned(),
        importance,
        examples,
        collections,
    };
    let again = collections.iter().map(Collection::shared).collect();
    let name = "folders, questions of people in other words";
    let in_other_words = (!asked_otherwise.is_empty()).then(|| set(name, IN_OTHER_WORDS, asked_otherwise, Vec::new()));
    let ranked = vec![
        set("folders, questions of people", OF_PEOPLE, people, collections),
        set("folders, headings as questions", OF_HEADINGS, headings, again),
    ];
    Ok((ranked, in_other_words))
}

fn folder(path: &Path, settings: &Settings) -> Result<Folder, EvalError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Folder {
        fold: crc32fast::hash(name.as_bytes()) % FOLDS,
        articles: articles::articles(path)?,
        gold: settings.sample(articles::questions(path)?),
    })
}

/// A heading that is asked as a question.
struct Heading {
    path: String,
    words: String,
    /// The first sentence below it.
    text: String,
}

/// Headings with text below them, those that ask first, then others evenly spread.
fn asked_headings(articles: &[Article]) -> Vec<Heading> {
    let (mut asking, mut others) = (Vec::new(), Vec::new());
    for article in articles {
        for (index, block) in article.blocks.iter().enumerate() {
            let is_below = |heading: Option<u32>| heading == Some(index as u32);
            let first = article.sentences.iter().find(|sentence| is_below(article.headings[sentence.block as usize]));
            let (BlockKind::Heading { level }, Some(first)) = (block.kind, first) else { continue };
            let words = article.visible_block(block).text.split_whitespace().collect::<Vec<_>>().join(" ");
            if level == 1 || words.split(' ').count() < FEWEST_WORDS && words.is_ascii() {
                continue;
            }
            let text = article.quote(first).to_owned();
            let list = if lead::asks(&words) { &mut asking } else { &mut others };
            list.push(Heading { path: article.path.clone(), words, text });
        }
    }
    let room = MOST_HEADINGS.saturating_sub(asking.len()) / 2;
    let step = (others.len() / room.max(1)).max(1);
    asking.truncate(MOST_HEADINGS);
    asking.extend(others.into_iter().step_by(step).take(room));
    asking
}

/// The article without about half of its headings: their blocks are gone, and the text stays.
fn with_fewer_headings(article: &Article) -> Article {
    let stays = |index: &usize| {
        let block = &article.blocks[*index];
        let is_heading = matches!(block.kind, BlockKind::Heading { level } if level > 1);
        !is_heading || crc32fast::hash(block.span.slice(&article.text).as_bytes()).is_multiple_of(2)
    };
    let blocks = (0..article.blocks.len()).filter(stays).map(|index| article.blocks[index].clone()).collect();
    let document = Document {
        key: None,
        text: article.text.clone(),
        blocks,
        metadata: article.metadata.clone(),
        language: Some(article.language),
        places: Places::Itself,
        notices: Vec::new(),
        marks_headings: true,
    };
    Article::of_document(&article.path, document)
}

/// A question about a view, whose words are those of `words`.
fn example(
    view: &dyn View,
    corpus: usize,
    fold: u32,
    [question, words]: [&str; 2],
    right: &Right<'_>,
    kind: &str,
) -> Example {
    let understood = Understood::alone(Standalone::parse(words), view);
    let (passages, average) = found(view, &understood, question);
    let asked = ScoredQuestion::new(&understood);
    let candidates = compose::read(&asked, average, &passages).candidates;
    let right_ones = candidates.iter().map(|candidate| right.is(view, &asked, candidate)).collect();
    let is_answerable = !matches!(right, Right::Nothing);
    Example {
        question: question.to_owned(),
        is_answerable,
        kind: kind.to_owned(),
        fold,
        is_judged: is_answerable,
        right: right_ones,
        corpus,
        features: values(&candidates),
    }
}

impl Right<'_> {
    fn is(&self, view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> bool {
        let path = &*candidate.passage.article.path;
        match self {
            Self::Nothing => false,
            Self::Places(gold) => gold.is_in(path) && gold.is_answered_by(path, &cite::shown(view, asked, candidate)),
            Self::Below { path: of_heading, heading, text } => {
                let is_under = candidate.passage.headings.last().is_some_and(|last| &**last == *heading);
                path == *of_heading && (candidate.quote() == *text || is_under && candidate.context.below < ANSWERING)
            }
        }
    }
}

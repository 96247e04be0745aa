//! The process of one engine: it indexes what it is sent, answers when it is told to, and reports what that took.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use citewire::corpus::Article;
use clap::ValueEnum;
use cpu_time::{ProcessTime, ThreadTime};
use serde::{Deserialize, Serialize};

use crate::engine::{Arrival, Engine, Hit};
use crate::memory::{Resident, release_what_was_freed};
use crate::ours::Ours;
use crate::passages;
use crate::rivals::scorer::ByScorer;
use crate::rivals::tantivy::Tantivy;

/// An engine by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EngineName {
    /// Citewire's own.
    Ours,
    /// Tantivy, a stemmer run for every word of a passage.
    Tantivy,
    /// Tantivy, with Citewire's remembered stems.
    TantivyRemembering,
    /// The `bm25` crate's `Scorer`.
    Scorer,
}

impl EngineName {
    /// The name as it is shown.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Tantivy => "tantivy",
            Self::TantivyRemembering => "tantivy, stems remembered",
            Self::Scorer => "bm25 Scorer",
        }
    }
}

/// What a worker is told, one JSON line each.
#[derive(Debug, Serialize, Deserialize)]
pub enum Order {
    /// Take this article.
    Article {
        /// Its path.
        path: String,
        /// Its text.
        text: String,
    },
    /// That was the last article: finish the index. The answer is [`Reply::Built`].
    Build,
    /// These are the questions. The answer is [`Reply::Hits`].
    Questions(Vec<String>),
    /// Answer each question once on one thread. The answer is [`Reply::Times`].
    Round,
    /// Answer questions on two threads for about so long. The answer is [`Reply::PerSecond`].
    TwoThreads(Duration),
}

/// What a worker answers, one JSON line each.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// The index is built.
    Built(Built),
    /// For each question the best passages.
    Hits(Vec<Vec<Hit>>),
    /// For each question what it took.
    Times(Vec<Taken>),
    /// Questions answered a second of the clock.
    PerSecond(f64),
}

/// What building took.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Built {
    /// Passages in the index.
    pub passages: usize,
    /// Bytes of their texts.
    pub bytes: usize,
    /// Processor time of cutting articles into sentences and passages, which is Citewire's for every engine.
    pub parsing: Duration,
    /// Processor time of indexing, on all threads.
    pub indexing: Duration,
    /// Memory held once building is over and what it needed is freed.
    pub resident: Resident,
}

/// Processor time of one question, in nanoseconds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Taken {
    /// From the question to its words.
    pub analysis: u64,
    /// From the words to the best passages.
    pub search: u64,
}

/// Does what is ordered until the orders end.
pub fn run(name: EngineName, orders: impl BufRead, replies: impl Write) -> anyhow::Result<()> {
    match name {
        EngineName::Ours => work::<Ours>(orders, replies),
        EngineName::Tantivy => work::<Tantivy<false>>(orders, replies),
        EngineName::TantivyRemembering => work::<Tantivy<true>>(orders, replies),
        EngineName::Scorer => work::<ByScorer>(orders, replies),
    }
}

fn work<E: Engine>(mut orders: impl BufRead, mut replies: impl Write) -> anyhow::Result<()> {
    let (engine, built) = build::<E>(&mut orders)?;
    let mut reply = |reply: &Reply| -> anyhow::Result<()> {
        serde_json::to_writer(&mut replies, reply)?;
        replies.write_all(b"\n")?;
        Ok(replies.flush()?)
    };
    reply(&Reply::Built(built))?;
    let mut questions: Vec<String> = Vec::new();
    let mut line = String::new();
    while let Some(order) = next_order(&mut orders, &mut line)? {
        match order {
            Order::Questions(asked) => {
                questions = asked;
                let hits = questions.iter().map(|question| engine.search(&engine.analyse(question)));
                reply(&Reply::Hits(hits.collect::<anyhow::Result<_>>()?))?;
            }
            Order::Round => {
                let times = questions.iter().map(|question| timed(&engine, question));
                reply(&Reply::Times(times.collect::<anyhow::Result<_>>()?))?;
            }
            Order::TwoThreads(patience) => {
                reply(&Reply::PerSecond(on_two_threads(&engine, &questions, patience)?))?;
            }
            Order::Article { .. } | Order::Build => bail!("the index is built already"),
        }
    }
    Ok(())
}

fn next_order(orders: &mut impl BufRead, line: &mut String) -> anyhow::Result<Option<Order>> {
    line.clear();
    if orders.read_line(line)? == 0 {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(line)?))
}

fn build<E: Engine>(orders: &mut impl BufRead) -> anyhow::Result<(E, Built)> {
    let mut arrivals = Arrivals { orders, line: String::new(), figures: Figures::default() };
    let begin = ProcessTime::now();
    let engine = E::build(&mut arrivals)?;
    let indexing = begin.elapsed().saturating_sub(arrivals.figures.arriving);
    let Figures { passages, bytes, parsing, failure, .. } = arrivals.figures;
    if let Some(failure) = failure {
        return Err(failure).context("an order cannot be read");
    }
    arrivals.line = String::new();
    release_what_was_freed();
    Ok((engine, Built { passages, bytes, parsing, indexing, resident: Resident::now() }))
}

/// The articles as they come in, with the time that this takes.
struct Arrivals<'orders, Orders> {
    orders: &'orders mut Orders,
    line: String,
    figures: Figures,
}

#[derive(Default)]
struct Figures {
    passages: usize,
    bytes: usize,
    parsing: Duration,
    /// Processor time of everything that is not the engine's: reading, parsing, cutting out the passages.
    arriving: Duration,
    failure: Option<anyhow::Error>,
}

impl<Orders: BufRead> Iterator for Arrivals<'_, Orders> {
    type Item = Arrival;

    fn next(&mut self) -> Option<Arrival> {
        let begin = ThreadTime::now();
        let arrival = self.arrival();
        self.figures.arriving += begin.elapsed();
        arrival
    }
}

impl<Orders: BufRead> Arrivals<'_, Orders> {
    fn arrival(&mut self) -> Option<Arrival> {
        match next_order(self.orders, &mut self.line) {
            Ok(Some(Order::Article { path, text })) => {
                let begin = ThreadTime::now();
                let article = Article::parse(&path, text).0;
                self.figures.parsing += begin.elapsed();
                let passages = passages::texts(&article);
                self.figures.passages += passages.len();
                self.figures.bytes += passages.iter().map(String::len).sum::<usize>();
                Some(Arrival { article, passages })
            }
            Ok(_) => None,
            Err(error) => {
                self.figures.failure = Some(error);
                None
            }
        }
    }
}

fn timed<E: Engine>(engine: &E, question: &str) -> anyhow::Result<Taken> {
    let begin = ThreadTime::now();
    let query = engine.analyse(question);
    let analysed = ThreadTime::now();
    black_box(engine.search(&query)?);
    let end = ThreadTime::now();
    let nanoseconds = |duration: Duration| duration.as_nanos() as u64;
    Ok(Taken {
        analysis: nanoseconds(analysed.duration_since(begin)),
        search: nanoseconds(end.duration_since(analysed)),
    })
}

/// Questions answered a second by two threads that share one index.
fn on_two_threads<E: Engine>(engine: &E, questions: &[String], patience: Duration) -> anyhow::Result<f64> {
    let begin = Instant::now();
    let answer = |first: usize| -> anyhow::Result<usize> {
        let mut answered = 0;
        for question in questions.iter().cycle().skip(first) {
            if begin.elapsed() >= patience {
                break;
            }
            black_box(engine.search(&engine.analyse(question))?);
            answered += 1;
        }
        Ok(answered)
    };
    let answered = std::thread::scope(|scope| {
        let other = scope.spawn(|| answer(questions.len() / 2));
        let own = answer(0)?;
        let other = other.join().map_err(|_| anyhow::anyhow!("a thread that answers has panicked"))??;
        anyhow::Ok(own + other)
    })?;
    Ok(answered as f64 / begin.elapsed().as_secs_f64())
}

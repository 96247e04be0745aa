//! The process of one engine: it indexes the articles sent to it, answers on request, and reports times and memory.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use citewire_articles::Article;
use clap::ValueEnum;
use cpu_time::{ProcessTime, ThreadTime};
use serde::{Deserialize, Serialize};

use crate::engine::{Arrival, Engine, Hit};
use crate::memory::{Resident, release_what_was_freed};
use crate::ours::Ours;
use crate::passages;
use crate::rivals::scorer::ByScorer;
use crate::rivals::tantivy::Tantivy;

/// The name of an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EngineName {
    /// Citewire's retrieval.
    Ours,
    /// Tantivy, which stems every word of a passage.
    Tantivy,
    /// Tantivy with Citewire's remembered stems.
    TantivyRemembering,
    /// The `bm25` crate's `Scorer`.
    Scorer,
}

impl EngineName {
    /// The name in tables.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Tantivy => "tantivy",
            Self::TantivyRemembering => "tantivy, stems remembered",
            Self::Scorer => "bm25 Scorer",
        }
    }
}

/// A message to a worker, as a JSON line.
#[derive(Debug, Serialize, Deserialize)]
pub enum Order {
    /// An article to index.
    Article {
        /// Its path.
        path: String,
        /// Its text.
        text: String,
    },
    /// The end of the articles: finish the index. The reply is [`Reply::Built`].
    Build,
    /// The questions. The reply is [`Reply::Hits`].
    Questions(Vec<String>),
    /// Answer each question once on one thread. The reply is [`Reply::Times`].
    Round,
    /// Answer questions on two threads for about this time. The reply is [`Reply::PerSecond`].
    TwoThreads(Duration),
}

/// A reply of a worker, as a JSON line.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// The index is built.
    Built(Built),
    /// The best passages for each question.
    Hits(Vec<Vec<Hit>>),
    /// The times of each question.
    Times(Vec<Taken>),
    /// Questions answered per second.
    PerSecond(f64),
}

/// The figures of building.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Built {
    /// Number of passages in the index.
    pub passages: usize,
    /// Size of their texts, in bytes.
    pub bytes: usize,
    /// Processor time of cutting articles into sentences and passages, which Citewire does for every engine.
    pub parsing: Duration,
    /// Processor time of indexing, on all threads.
    pub indexing: Duration,
    /// Memory after building, when temporary memory is freed.
    pub resident: Resident,
}

/// Processor time of one question, in nanoseconds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Taken {
    /// The time of analysing the question.
    pub analysis: u64,
    /// The time of finding the best passages.
    pub search: u64,
}

/// Executes orders until their end.
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

/// The articles as they arrive, with the time that this takes.
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
    /// Processor time outside the engine: reading, parsing, cutting passages.
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

/// Questions answered per second by two threads that share one index.
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

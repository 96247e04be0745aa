//! A contest: every engine indexes the same articles in a process of its own, and the engines answer in turns.

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::engine::Hit;
use crate::texts::Texts;
use crate::worker::{Built, EngineName, Order, Reply, Taken};

/// The parameters of a contest.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Number of questions.
    pub questions: usize,
    /// Number of times that each question is asked of each engine.
    pub rounds: usize,
    /// Time that two threads answer in each round.
    pub two_threads: Duration,
}

/// The results of one engine.
#[derive(Debug)]
pub struct Contender {
    /// The engine.
    pub name: EngineName,
    /// The figures of building.
    pub built: Built,
    /// The times of each question in its best round, since other work on the machine can only slow it down.
    pub taken: Vec<Taken>,
    /// Questions per second on two threads, in the best round.
    pub per_second: f64,
    /// The best passages for each question.
    pub hits: Vec<Vec<Hit>>,
}

/// Runs a contest: the engines index the articles one after the other and then answer in turns.
pub fn run(texts: &Texts, engines: &[EngineName], rules: Rules) -> anyhow::Result<Vec<Contender>> {
    let questions = texts.questions(rules.questions)?;
    let mut contenders = Vec::with_capacity(engines.len());
    for &name in engines {
        let mut worker = Worker::start(name)?;
        let contender = prepare(&mut worker, name, texts, &questions)
            .with_context(|| format!("the process of {:?} failed", name.shown()))?;
        contenders.push((worker, contender));
    }
    for round in 0..rules.rounds {
        // The first engine changes with each round, so that no engine always follows the same one.
        let first = round % contenders.len();
        for turn in 0..contenders.len() {
            let turn = (first + turn) % contenders.len();
            let (worker, contender) = &mut contenders[turn];
            play(worker, contender, rules.two_threads)?;
        }
    }
    Ok(contenders.into_iter().map(|(_, contender)| contender).collect())
}

fn prepare(worker: &mut Worker, name: EngineName, texts: &Texts, questions: &[String]) -> anyhow::Result<Contender> {
    for number in 0..texts.len() {
        let (path, text) = texts.article(number)?;
        worker.order(&Order::Article { path, text })?;
    }
    let Reply::Built(built) = worker.ask(&Order::Build)? else { bail!("it did not say what it built") };
    let Reply::Hits(hits) = worker.ask(&Order::Questions(questions.to_vec()))? else { bail!("it did not answer") };
    ensure!(hits.len() == questions.len(), "it did not answer every question");
    let taken = vec![Taken { analysis: u64::MAX, search: u64::MAX }; questions.len()];
    Ok(Contender { name, built, taken, per_second: 0.0, hits })
}

fn play(worker: &mut Worker, contender: &mut Contender, two_threads: Duration) -> anyhow::Result<()> {
    let Reply::Times(times) = worker.ask(&Order::Round)? else { bail!("it did not say what it took") };
    for (best, taken) in contender.taken.iter_mut().zip(times) {
        best.analysis = best.analysis.min(taken.analysis);
        best.search = best.search.min(taken.search);
    }
    let Reply::PerSecond(per_second) = worker.ask(&Order::TwoThreads(two_threads))? else {
        bail!("it did not count its answers")
    };
    contender.per_second = contender.per_second.max(per_second);
    Ok(())
}

/// The process of one engine. It is ended when dropped.
struct Worker {
    process: Child,
    orders: BufWriter<ChildStdin>,
    replies: BufReader<ChildStdout>,
    line: String,
}

impl Worker {
    fn start(name: EngineName) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("this program does not know where it is")?;
        let argument = clap::ValueEnum::to_possible_value(&name).context("every engine has a name")?;
        let mut process = Command::new(program)
            .args(["engine", argument.get_name()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("this program cannot be started again for an engine")?;
        let orders = BufWriter::new(process.stdin.take().context("a process without input")?);
        let replies = BufReader::new(process.stdout.take().context("a process without output")?);
        Ok(Self { process, orders, replies, line: String::new() })
    }

    fn order(&mut self, order: &Order) -> anyhow::Result<()> {
        serde_json::to_writer(&mut self.orders, order)?;
        Ok(self.orders.write_all(b"\n")?)
    }

    fn ask(&mut self, order: &Order) -> anyhow::Result<Reply> {
        self.order(order)?;
        self.orders.flush()?;
        self.line.clear();
        ensure!(self.replies.read_line(&mut self.line)? > 0, "it ended before it answered");
        Ok(serde_json::from_str(&self.line)?)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // The process may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

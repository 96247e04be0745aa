//! The results of the load, as a table or as JSON.

use std::fmt;

use serde::Serialize;

use super::exchange::Kind;
use super::load::Round;
use crate::statistics::{median, ratio};
use crate::table::{Table, number};

/// The results of all loads.
#[derive(Debug, Serialize)]
pub struct Report {
    questions: usize,
    loads: Vec<Load>,
}

/// The results of all servers under one load.
#[derive(Debug, Serialize)]
pub struct Load {
    kind: Kind,
    connections: usize,
    /// Citewire with its answer cache.
    ours: Figures,
    /// Citewire without an answer cache.
    anew: Figures,
    bare: Figures,
    /// Ratios of ours with the cache to the bare server.
    ratio: Figures,
    /// Ratios of ours without the cache to the bare server.
    ratio_anew: Figures,
}

/// Medians over the rounds, or ratios of them.
#[derive(Debug, Clone, Copy, Serialize)]
struct Figures {
    per_second: f64,
    p50_microseconds: f64,
    p99_microseconds: f64,
    cpu_microseconds: f64,
}

impl Figures {
    fn medians(rounds: &[Round]) -> Self {
        let median = |figure: fn(&Round) -> f64| median(&mut rounds.iter().map(figure).collect::<Vec<f64>>());
        Self {
            per_second: median(|round| round.per_second),
            p50_microseconds: median(|round| round.p50),
            p99_microseconds: median(|round| round.p99),
            // The kernel's resolution is coarse, so short rounds are averaged.
            cpu_microseconds: rounds.iter().map(|round| round.cpu).sum::<f64>() / rounds.len() as f64,
        }
    }

    fn over(self, other: Self) -> Self {
        Self {
            per_second: ratio(self.per_second, other.per_second),
            p50_microseconds: ratio(self.p50_microseconds, other.p50_microseconds),
            p99_microseconds: ratio(self.p99_microseconds, other.p99_microseconds),
            cpu_microseconds: ratio(self.cpu_microseconds, other.cpu_microseconds),
        }
    }

    fn row(self, name: String) -> Vec<String> {
        let figures = [self.per_second, self.p50_microseconds, self.p99_microseconds, self.cpu_microseconds];
        [name].into_iter().chain(figures.map(number)).collect()
    }
}

impl Load {
    /// The results of the rounds: of Citewire, of Citewire without an answer cache, and of the bare server.
    pub fn new(kind: Kind, connections: usize, rounds: &[Vec<Round>; 3]) -> Self {
        let [ours, anew, bare] = rounds.each_ref().map(|rounds| Figures::medians(rounds));
        Self { kind, connections, ours, anew, bare, ratio: ours.over(bare), ratio_anew: anew.over(bare) }
    }

    fn shown(&self) -> String {
        let connections = if self.connections == 1 { "connection" } else { "connections" };
        format!("{}, {} {connections}", self.kind.shown(), self.connections)
    }
}

impl Report {
    /// A report of these loads with this number of different questions.
    pub fn new(questions: usize, loads: Vec<Load>) -> Self {
        Self { questions, loads }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} questions", self.questions)?;
        let mut table = Table::new(["load", "questions/s", "p50 µs", "p99 µs", "server's cpu µs"]);
        for load in &self.loads {
            table.row(load.ours.row(format!("{}: ours", load.shown())));
            table.row(load.anew.row(format!("{}: ours, no answer kept", load.shown())));
            table.row(load.bare.row(format!("{}: bare", load.shown())));
        }
        writeln!(formatter, "{table}")?;
        let mut table = Table::new(["ours / bare", "questions/s", "p50", "p99", "server's cpu"]);
        for load in &self.loads {
            table.row(load.ratio.row(load.shown()));
            table.row(load.ratio_anew.row(format!("{}, no answer kept", load.shown())));
        }
        write!(formatter, "{table}")
    }
}

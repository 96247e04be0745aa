//! The results of a contest, as a table or as JSON.

use std::fmt;

use serde::Serialize;

use crate::contest::Contender;
use crate::engine::Hit;
use crate::statistics::{percentile, ratio};
use crate::table::{Table, number};
use crate::worker::{EngineName, Taken};

/// Largest relative difference of two scores that count as a tie.
const TIE: f32 = 1e-3;

/// The results of all engines for one set of articles.
#[derive(Debug, Serialize)]
pub struct Report {
    articles: usize,
    passages: usize,
    megabytes: f64,
    questions: usize,
    engines: Vec<Figures>,
    /// Ratios of our figures to those of each other engine.
    ratios: Vec<Ratios>,
}

/// One engine's figures.
#[derive(Debug, Serialize)]
struct Figures {
    engine: EngineName,
    /// The rate of indexing alone.
    passages_per_cpu_second: f64,
    /// The rate of cutting articles into passages, which every engine needs.
    parsed_per_cpu_second: f64,
    resident_anonymous_megabytes: f64,
    resident_file_megabytes: f64,
    peak_megabytes: f64,
    /// Analysing the question.
    analysis_microseconds: Percentiles,
    /// Finding the best passages.
    search_microseconds: Percentiles,
    /// Analysis and search.
    query_microseconds: Percentiles,
    queries_per_second_on_two_threads: f64,
    /// The share of our best passages that this engine also found.
    agreement: f64,
}

#[derive(Debug, Clone, Copy, Serialize)]
struct Percentiles {
    p50: f64,
    p99: f64,
}

/// Ratios of one engine's figures to another's. Below 1 ours is faster or smaller, except for rates.
#[derive(Debug, Serialize)]
struct Ratios {
    over: EngineName,
    query_p50: f64,
    query_p99: f64,
    search_p50: f64,
    search_p99: f64,
    build_rate: f64,
    queries_per_second: f64,
    resident: f64,
}

impl Report {
    /// The results of a contest over this number of articles.
    pub fn new(articles: usize, contenders: &[Contender]) -> Self {
        // The first engine is ours, or replaces it as the reference.
        let reference = &contenders[0];
        let engines: Vec<Figures> = contenders.iter().map(|contender| figures(contender, reference)).collect();
        let ratios = engines[1..].iter().map(|other| ratios(&engines[0], other)).collect();
        Self {
            articles,
            passages: reference.built.passages,
            megabytes: megabytes(reference.built.bytes as u64),
            questions: reference.hits.len(),
            engines,
            ratios,
        }
    }
}

fn figures(contender: &Contender, reference: &Contender) -> Figures {
    let built = &contender.built;
    let microseconds = |taken: fn(&Taken) -> u64| {
        let mut values: Vec<f64> = contender.taken.iter().map(|one| taken(one) as f64 / 1_000.0).collect();
        Percentiles { p50: percentile(&mut values, 0.5), p99: percentile(&mut values, 0.99) }
    };
    Figures {
        engine: contender.name,
        passages_per_cpu_second: ratio(built.passages as f64, built.indexing.as_secs_f64()),
        parsed_per_cpu_second: ratio(built.passages as f64, built.parsing.as_secs_f64()),
        resident_anonymous_megabytes: megabytes(built.resident.anonymous),
        resident_file_megabytes: megabytes(built.resident.file),
        peak_megabytes: megabytes(built.resident.peak),
        analysis_microseconds: microseconds(|taken| taken.analysis),
        search_microseconds: microseconds(|taken| taken.search),
        query_microseconds: microseconds(|taken| taken.analysis + taken.search),
        queries_per_second_on_two_threads: contender.per_second,
        agreement: agreement(&reference.hits, &contender.hits),
    }
}

fn ratios(ours: &Figures, other: &Figures) -> Ratios {
    let resident = |figures: &Figures| figures.resident_anonymous_megabytes + figures.resident_file_megabytes;
    Ratios {
        over: other.engine,
        query_p50: ratio(ours.query_microseconds.p50, other.query_microseconds.p50),
        query_p99: ratio(ours.query_microseconds.p99, other.query_microseconds.p99),
        search_p50: ratio(ours.search_microseconds.p50, other.search_microseconds.p50),
        search_p99: ratio(ours.search_microseconds.p99, other.search_microseconds.p99),
        build_rate: ratio(ours.passages_per_cpu_second, other.passages_per_cpu_second),
        queries_per_second: ratio(ours.queries_per_second_on_two_threads, other.queries_per_second_on_two_threads),
        resident: ratio(resident(ours), resident(other)),
    }
}

/// The mean share of the best passages that another engine found too. A passage that ties with the last one counts as
/// found, since it could have been omitted as well.
fn agreement(ours: &[Vec<Hit>], theirs: &[Vec<Hit>]) -> f64 {
    let shares = ours.iter().zip(theirs).filter_map(|(ours, theirs)| {
        let last = ours.last()?.score;
        let agrees =
            |hit: &&Hit| theirs.iter().any(|other| other.passage == hit.passage) || hit.score - last <= TIE * last;
        Some(ours.iter().filter(agrees).count() as f64 / ours.len() as f64)
    });
    let (sum, count) = shares.fold((0.0, 0), |(sum, count), share| (sum + share, count + 1));
    ratio(sum, f64::from(count))
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "{} passages of {} articles, {} MB of text, {} questions",
            self.passages,
            self.articles,
            number(self.megabytes),
            self.questions
        )?;
        let mut table = Table::new([
            "engine",
            "indexed/cpu s",
            "parsed/cpu s",
            "heap MB",
            "file MB",
            "peak MB",
            "analysis p50 µs",
            "search p50 µs",
            "search p99 µs",
            "query p50 µs",
            "query p99 µs",
            "q/s, 2 threads",
            "agreement",
        ]);
        for figures in &self.engines {
            let numbers = [
                figures.passages_per_cpu_second,
                figures.parsed_per_cpu_second,
                figures.resident_anonymous_megabytes,
                figures.resident_file_megabytes,
                figures.peak_megabytes,
                figures.analysis_microseconds.p50,
                figures.search_microseconds.p50,
                figures.search_microseconds.p99,
                figures.query_microseconds.p50,
                figures.query_microseconds.p99,
                figures.queries_per_second_on_two_threads,
                figures.agreement,
            ];
            table.row(row(figures.engine.shown().to_owned(), &numbers));
        }
        writeln!(formatter, "{table}")?;
        let mut table = Table::new([
            "ratio",
            "query p50",
            "query p99",
            "search p50",
            "search p99",
            "indexed/cpu s",
            "q/s, 2 threads",
            "memory",
        ]);
        for ratios in &self.ratios {
            let numbers = [
                ratios.query_p50,
                ratios.query_p99,
                ratios.search_p50,
                ratios.search_p99,
                ratios.build_rate,
                ratios.queries_per_second,
                ratios.resident,
            ];
            table.row(row(format!("{} / {}", self.engines[0].engine.shown(), ratios.over.shown()), &numbers));
        }
        write!(formatter, "{table}")
    }
}

fn row(name: String, numbers: &[f64]) -> Vec<String> {
    [name].into_iter().chain(numbers.iter().map(|&value| number(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Hit, agreement};

    fn check(ours: &[(u32, f32)], theirs: &[(u32, f32)], expected: f64) {
        let hits = |hits: &[(u32, f32)]| vec![hits.iter().map(|&(passage, score)| Hit { passage, score }).collect()];
        assert!((agreement(&hits(ours), &hits(theirs)) - expected).abs() < f64::EPSILON, "{ours:?} {theirs:?}");
    }

    #[test]
    fn passages_that_tie_with_the_last_one_agree_with_any() {
        check(&[(1, 3.0), (2, 1.0), (3, 1.0)], &[(1, 9.0), (4, 1.0), (5, 1.0)], 1.0);
        check(&[(1, 3.0), (2, 2.0), (3, 2.0), (4, 1.0)], &[(9, 3.0), (3, 2.0), (2, 2.0), (8, 1.0)], 0.75);
    }
}

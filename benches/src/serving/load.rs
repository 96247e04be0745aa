//! Load on a server: many connections, each with one question after the other.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use super::client::Connection;
use super::exchange::{Exchange, Kind, request};
use super::server::Server;
use crate::statistics::percentile;

/// A request, and the body that the server must return.
#[derive(Debug)]
pub struct Prepared {
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Prepared {
    /// The exchanges of one kind.
    pub fn all(exchanges: &[Exchange], kind: Kind) -> Arc<[Self]> {
        let own = exchanges.iter().filter(|exchange| exchange.kind == kind);
        own.map(|exchange| Self {
            request: request(kind, &exchange.question),
            answer: exchange.answer.clone().into_bytes(),
        })
        .collect()
    }
}

/// The results of one round.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// Questions answered per second.
    pub per_second: f64,
    /// The median latency, in microseconds.
    pub p50: f64,
    /// The 99th percentile of the latency, in microseconds.
    pub p99: f64,
    /// Processor time of the server for one question, in microseconds.
    pub cpu: f64,
}

/// Sends one question after the other on each connection, for about this time. Every answer must equal the known one,
/// byte for byte.
pub async fn round(
    server: &Server,
    prepared: &Arc<[Prepared]>,
    connections: usize,
    patience: Duration,
) -> anyhow::Result<Round> {
    let ready = Arc::new(Barrier::new(connections + 1));
    let mut tasks = JoinSet::new();
    for number in 0..connections {
        let mut connection = Connection::open(server.address).await?;
        let (prepared, ready) = (Arc::clone(prepared), Arc::clone(&ready));
        // Each connection begins with another question, so that they do not all ask the same at the same time.
        let first = number * prepared.len() / connections;
        tasks.spawn(async move {
            // The first exchange also opens the connection at the server.
            let opened = ask(&mut connection, &prepared[first]).await;
            ready.wait().await;
            opened?;
            let mut latencies = Vec::new();
            let begin = Instant::now();
            for question in prepared.iter().cycle().skip(first) {
                let asked = Instant::now();
                if asked.duration_since(begin) >= patience {
                    break;
                }
                ask(&mut connection, question).await?;
                latencies.push(asked.elapsed().as_secs_f64() * 1e6);
            }
            anyhow::Ok(latencies)
        });
    }
    ready.wait().await;
    let (begin, cpu) = (Instant::now(), server.cpu_seconds());
    let mut latencies = Vec::new();
    while let Some(done) = tasks.join_next().await {
        latencies.extend(done.context("a connection's task failed")??);
    }
    let (seconds, cpu) = (begin.elapsed().as_secs_f64(), server.cpu_seconds() - cpu);
    ensure!(!latencies.is_empty(), "no question was answered in time");
    let count = latencies.len() as f64;
    Ok(Round {
        per_second: count / seconds,
        p50: percentile(&mut latencies, 0.5),
        p99: percentile(&mut latencies, 0.99),
        cpu: cpu * 1e6 / count,
    })
}

async fn ask(connection: &mut Connection, question: &Prepared) -> anyhow::Result<()> {
    let head = connection.exchange(&question.request).await?;
    ensure!(head.status == 200, "the server answered with status {}", head.status);
    ensure!(connection.body == question.answer, "the server answered the same question in two ways");
    Ok(())
}

/// Asks a server each question once in each form and keeps the responses.
pub async fn exchanges(server: &Server, questions: &[String]) -> anyhow::Result<Vec<Exchange>> {
    let mut connection = Connection::open(server.address).await?;
    let mut exchanges = Vec::with_capacity(questions.len() * Kind::ALL.len());
    for kind in Kind::ALL {
        for question in questions {
            let body = super::exchange::body(question);
            let head = connection.exchange(&request(kind, &body)).await?;
            ensure!(head.status == 200, "{question:?} was answered with status {}", head.status);
            let content_type = head.header("content-type").context("an answer without a content type")?.to_owned();
            ensure!(content_type.starts_with(kind.media_type()), "{question:?} was answered as {content_type}");
            let answer = String::from_utf8(connection.body.clone()).context("an answer that is not UTF-8")?;
            exchanges.push(Exchange { kind, question: body, content_type, answer });
        }
    }
    Ok(exchanges)
}

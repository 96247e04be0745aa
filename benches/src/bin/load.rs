//! Many clients at once: open streams while other clients ask, and twice as many questions as can be answered.
//!
//! `cargo run --release --bin load -- ../target/release/citewire ../corpus --streams 10000` starts the server itself,
//! so that its memory is measured for this run alone.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use citewire_benches::serving::client::Connection;
use citewire_benches::serving::server::Server;
use citewire_benches::statistics::percentile;
use clap::Parser;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{interval, sleep};

#[derive(Debug, Parser)]
struct Arguments {
    /// The program
    server: PathBuf,
    /// Folder of the articles
    corpus: PathBuf,
    /// Number of streams to hold open
    #[arg(long, default_value_t = 10_000)]
    streams: usize,
    /// Time that other clients ask meanwhile, and that each part of the overload lasts, in seconds
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Time after which refused clients come back, in milliseconds, instead of the time in `Retry-After`
    #[arg(long)]
    come_back: Option<u64>,
}

/// The resident memory of a server, in MB.
fn memory(server: &Server) -> f64 {
    let held = server.resident();
    (held.anonymous + held.file) as f64 / 1024.0 / 1024.0
}

static QUESTION: AtomicU64 = AtomicU64::new(0);

/// A question that was never asked before, so that the answer cache does not help.
fn target() -> String {
    let number = QUESTION.fetch_add(1, Ordering::Relaxed);
    format!("/v1/ask?limit=20&q=How+long+is+the+planned+rail+line+between+Moscow+and+Kazan+{number}")
}

/// A connection with a small receive buffer that asks for a stream, reads its beginning and leaves the rest unread.
async fn hold(address: std::net::SocketAddr, come_back: Option<u64>) -> anyhow::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.set_recv_buffer_size(2048)?;
    let mut stream = socket.connect(address).await?;
    let request = format!("GET {} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n", target());
    // When too many questions are waiting, the client comes back.
    loop {
        stream.write_all(request.as_bytes()).await?;
        let mut begin = [0; 12];
        stream.read_exact(&mut begin).await?;
        match &begin[9..] {
            b"200" => return Ok(stream),
            b"503" => {
                let mut rest = [0; 4096];
                let read = stream.read(&mut rest).await?;
                let wait = come_back.map(Duration::from_millis).or_else(|| retry_after(&rest[..read]));
                sleep(wait.context("refused without Retry-After")?).await;
            }
            _ => anyhow::bail!("{:?}", String::from_utf8_lossy(&begin)),
        }
    }
}

/// The time in `Retry-After` of a refusal.
fn retry_after(head: &[u8]) -> Option<Duration> {
    let head = std::str::from_utf8(head).ok()?;
    let seconds = head.lines().find_map(|line| line.strip_prefix("retry-after: "))?;
    seconds.parse().ok().map(Duration::from_secs)
}

/// Sends one request on an open connection; returns the status and the time taken.
async fn request(connection: &mut Connection, target: &str) -> anyhow::Result<(u16, Duration)> {
    let begin = Instant::now();
    let head = connection.exchange(format!("GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes()).await?;
    Ok((head.status, begin.elapsed()))
}

/// Percentiles of times, in milliseconds.
fn percentiles(times: &[Duration]) -> String {
    let mut times: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
    let [half, nearly_all, all] = [0.5, 0.99, 1.0].map(|share| percentile(&mut times, share));
    format!("p50 {half:.2} ms, p99 {nearly_all:.2} ms, most {all:.2} ms ({})", times.len())
}

/// Sends the same request repeatedly, 50 times a second.
async fn ask_beside(server: std::net::SocketAddr, seconds: u64, cold: bool) -> anyhow::Result<Vec<Duration>> {
    let mut connection = Connection::open(server).await?;
    let (begin, mut beat, mut times) = (Instant::now(), interval(Duration::from_millis(20)), Vec::new());
    while begin.elapsed().as_secs() < seconds {
        beat.tick().await;
        let target = if cold { target() } else { "/v1/models".to_owned() };
        let (status, took) = request(&mut connection, &target).await?;
        ensure!(status == 200, "{status}");
        times.push(took);
    }
    Ok(times)
}

async fn streams(arguments: &Arguments, server: &Server) -> anyhow::Result<()> {
    let before = memory(server);
    let (mut held, mut tasks, begin) = (Vec::new(), JoinSet::new(), Instant::now());
    for number in 0..arguments.streams {
        tasks.spawn(hold(server.address, arguments.come_back));
        if number % 100 == 99 {
            sleep(Duration::from_millis(20)).await;
        }
    }
    while let Some(stream) = tasks.join_next().await {
        held.push(stream??);
    }
    println!("{} streams open after {:.1} s", held.len(), begin.elapsed().as_secs_f64());
    println!("memory: {before:.0} MB before, {:.0} MB with them", memory(server));
    let (other, cold) = tokio::join!(
        ask_beside(server.address, arguments.seconds, false),
        ask_beside(server.address, arguments.seconds, true)
    );
    println!("GET /v1/models beside them: {}", percentiles(&other?));
    println!("new questions beside them: {}", percentiles(&cold?));
    let (mut whole, mut tasks) = (0, JoinSet::new());
    for mut stream in held {
        tasks.spawn(async move {
            let mut said = Vec::new();
            while !said.ends_with(b"\r\n0\r\n\r\n") && stream.read_buf(&mut said).await.is_ok_and(|read| read > 0) {}
            said.windows(12).any(|window| window == b"event: done\n")
        });
    }
    while let Some(ended) = tasks.join_next().await {
        whole += usize::from(ended?);
    }
    println!("{whole} of them were read to their end; memory {:.0} MB", memory(server));
    Ok(())
}

/// Answered and refused requests, with their times.
#[derive(Default)]
struct Served {
    answered: Vec<Duration>,
    refused: Vec<Duration>,
}

/// Opens connections that each send requests at a fixed interval or, without one, after each response.
async fn offer(server: &Server, connections: usize, beat: Option<Duration>, seconds: u64) -> anyhow::Result<Served> {
    let mut tasks = JoinSet::new();
    let address = server.address;
    for number in 0..connections {
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await?;
            let mut own = Served::default();
            if let Some(beat) = beat {
                sleep(beat * number as u32 / connections as u32).await;
            }
            let (begin, mut next) = (Instant::now(), Instant::now());
            while begin.elapsed().as_secs() < seconds {
                let (status, took) = request(&mut connection, &target()).await?;
                if status == 200 {
                    own.answered.push(took);
                } else {
                    own.refused.push(took);
                }
                if let Some(beat) = beat {
                    next += beat;
                    sleep(next.saturating_duration_since(Instant::now())).await;
                }
            }
            anyhow::Ok(own)
        });
    }
    let mut all = Served::default();
    while let Some(ended) = tasks.join_next().await {
        let own = ended??;
        all.answered.extend(own.answered);
        all.refused.extend(own.refused);
    }
    Ok(all)
}

async fn overload(arguments: &Arguments, server: &Server) -> anyhow::Result<()> {
    let seconds = arguments.seconds;
    let rate = |served: &[Duration]| served.len() as f64 / seconds as f64;
    // The clients run on the same processors, so the figures relative to the server's own processor time are printed as
    // well.
    let begin = server.cpu_seconds();
    let peak = offer(server, 16, None, seconds).await?;
    let (most, peak_time) = (rate(&peak.answered), server.cpu_seconds() - begin);
    println!("16 connections as fast as they can: {most:.0} answers a second, {}", percentiles(&peak.answered));
    let connections = 1000;
    let beat = Duration::from_secs_f64(connections as f64 / (2.0 * most));
    let begin = server.cpu_seconds();
    let twice = offer(server, connections, Some(beat), seconds).await?;
    let (good, time) = (rate(&twice.answered), server.cpu_seconds() - begin);
    println!(
        "{connections} connections, twice that offered: {good:.0} answers a second ({:.0} %; {:.0} % by the server's time)",
        100.0 * good / most,
        100.0 * good / most * peak_time / time,
    );
    let share = 100.0 / seconds as f64;
    println!("the server's time: {:.0} % of one processor before, {:.0} % now", peak_time * share, time * share);
    println!("answered: {}", percentiles(&twice.answered));
    println!("refused: {}", percentiles(&twice.refused));
    println!("memory: {:.0} MB", memory(server));
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    rlimit::increase_nofile_limit(arguments.streams as u64 + 200)?;
    // Streams are held longer than the server's default limits for slow clients.
    let flags = ["--response-timeout", "3600", "--stall-timeout", "3600"];
    let server = || Server::citewire(&arguments.server, &arguments.corpus, &flags);
    streams(&arguments, &server()?).await?;
    overload(&arguments, &server()?).await
}

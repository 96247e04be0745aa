//! Mixed load for minutes: answers, streams, webhooks, pages, clients that disconnect, and a changing folder. Prints
//! the server's memory for each minute.
//!
//! `cargo run --release --bin soak -- ../target/release/citewire ../corpus --minutes 10`

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use citewire_benches::serving::client::Connection;
use citewire_benches::serving::server::Server;
use citewire_benches::statistics::{median, percentile};
use clap::Parser;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::sleep;

#[derive(Debug, Parser)]
struct Arguments {
    /// The program
    server: PathBuf,
    /// Folder of the articles, which is copied
    corpus: PathBuf,
    /// Number of permanent connections
    #[arg(long, default_value_t = 64)]
    connections: u64,
    /// Duration in minutes
    #[arg(long, default_value_t = 10)]
    minutes: u64,
}

/// Time at the end of each minute in which memory is measured.
const WINDOW: Duration = Duration::from_secs(15);

/// Numbers of finished actions of each kind.
#[derive(Debug, Default)]
struct Done {
    answers: AtomicU64,
    streams: AtomicU64,
    webhooks: AtomicU64,
    pages: AtomicU64,
    broken_off: AtomicU64,
    changes: AtomicU64,
    refused: AtomicU64,
}

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// One client, which sends requests one after the other until the end.
async fn client(
    server: std::net::SocketAddr,
    article: String,
    done: Arc<Done>,
    over: Arc<AtomicBool>,
) -> anyhow::Result<()> {
    let mut connection = Connection::open(server).await?;
    while !over.load(Ordering::Relaxed) {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        // Half of the questions repeat one that was asked before.
        let question = format!("/v1/ask?q=How+long+is+the+rail+line+between+Moscow+and+Kazan+{}", number % 2 * number);
        let (count, request) = match number % 10 {
            0..4 => (&done.answers, get(&question, "application/json")),
            4..6 => (&done.streams, get(&question, "text/event-stream")),
            6 => (&done.webhooks, webhook(number)),
            7 => (&done.pages, get(&article, "text/html")),
            8 => (&done.pages, get(&question.replacen("/v1/ask", "/", 1), "text/html")),
            _ => {
                // A client that asks and disconnects. Over the limit of connections, the server closes it without a
                // response.
                if let Ok(mut gone) = TcpStream::connect(server).await
                    && gone.write_all(get(&question, "text/event-stream").as_bytes()).await.is_ok()
                {
                    let _ = gone.read(&mut [0; 64]).await;
                }
                done.broken_off.fetch_add(1, Ordering::Relaxed);
                continue;
            }
        };
        let head = connection.exchange(request.as_bytes()).await?;
        match head.status {
            200 => count.fetch_add(1, Ordering::Relaxed),
            503 => {
                let wait = head.header("retry-after").and_then(|wait| wait.parse().ok());
                sleep(Duration::from_secs(wait.context("refused without Retry-After")?)).await;
                done.refused.fetch_add(1, Ordering::Relaxed)
            }
            status => anyhow::bail!("{status} for {request}"),
        };
    }
    Ok(())
}

fn get(target: &str, accept: &str) -> String {
    format!("GET {target} HTTP/1.1\r\nhost: localhost\r\naccept: {accept}\r\n\r\n")
}

/// A message delivered by Zulip, with an id of its own.
fn webhook(number: u64) -> String {
    let body = serde_json::json!({
        "token": "t", "bot_email": "b", "bot_full_name": "Cite", "trigger": "mention",
        "message": { "id": number, "sender_email": "a", "display_recipient": "general", "subject": format!("topic {}", number % 100),
                     "content": "@**Cite** How long is the rail line between Moscow and Kazan?" },
    })
    .to_string();
    format!("POST /webhooks/zulip HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// Adds, changes or deletes an article in the folder every half second.
async fn change(folder: PathBuf, done: Arc<Done>, over: Arc<AtomicBool>) -> anyhow::Result<()> {
    for number in 0_u64.. {
        if over.load(Ordering::Relaxed) {
            break;
        }
        let path = folder.join(format!("station-{}.md", number % 20));
        if number % 5 == 4 {
            let _ = std::fs::remove_file(path);
        } else {
            let text = format!("# Station {number}\n\nThe station was opened in {}.\n", 1800 + number % 200);
            std::fs::write(path, text)?;
        }
        done.changes.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_millis(500)).await;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(place)?;
        } else {
            std::fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir()?;
    let corpus = folder.path().join("corpus");
    copy(&arguments.corpus, &corpus)?;
    let settings = folder.path().join("citewire.toml");
    std::fs::write(&settings, "[zulip]\ntokens = ['t']\n")?;
    let flags = ["--config", &settings.to_string_lossy(), "--keep-unanswered", "1"];
    let server = Server::citewire(&arguments.server, &corpus, &flags)?;
    let mut connection = Connection::open(server.address).await?;
    connection.exchange(get("/v1/articles", "application/json").as_bytes()).await?;
    let articles: serde_json::Value = serde_json::from_slice(&connection.body)?;
    let article = format!("/articles/{}", articles["articles"][0]["id"].as_str().context("an article")?);
    let (done, over) = (Arc::new(Done::default()), Arc::new(AtomicBool::new(false)));
    let mut tasks = JoinSet::new();
    for _ in 0..arguments.connections {
        tasks.spawn(client(server.address, article.clone(), Arc::clone(&done), Arc::clone(&over)));
    }
    tasks.spawn(change(corpus, Arc::clone(&done), Arc::clone(&over)));
    let begin = Instant::now();
    let mut first = None;
    for minute in 1..=arguments.minutes {
        let whole = Duration::from_secs(60 * minute);
        let end = begin + whole;
        tokio::time::sleep_until((begin + whole.saturating_sub(WINDOW)).into()).await;
        // While a snapshot is replaced, two are in memory for a moment. So take the median of four values a second.
        let mut held = Vec::new();
        while Instant::now() < end {
            sleep(Duration::from_millis(250)).await;
            let resident = server.resident();
            held.push((resident.anonymous + resident.file) as f64 / 1024.0 / 1024.0);
        }
        let most = percentile(&mut held, 1.0);
        let memory = median(&mut held);
        let ratio = memory / *first.get_or_insert(memory);
        println!("after minute {minute}: {memory:.1} MB, {ratio:.3} of that after the first; {most:.1} MB at most");
        while let Some(ended) = tasks.try_join_next() {
            ended??;
            ensure!(over.load(Ordering::Relaxed), "a client ended");
        }
    }
    over.store(true, Ordering::Relaxed);
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    let mut connection = Connection::open(server.address).await?;
    connection.exchange(get("/readyz", "application/json").as_bytes()).await?;
    let ready: serde_json::Value = serde_json::from_slice(&connection.body)?;
    println!("{done:?}; rejected quotes {}", ready["rejected_quotes"]);
    Ok(())
}

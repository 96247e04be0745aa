//! A server that is killed repeatedly under load, as in power cuts: everything that it accepted is there afterwards.
//!
//! Ten kills take half a minute, so plain `cargo test` skips this test and `tests/run` runs it. `CITEWIRE_KILLS=100`
//! makes it a hundred kills.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::faults::{Random, agrees_with_a_fresh_one, article};
use crate::program::{Process, command, run};

const PATIENCE: Duration = Duration::from_mins(2);

/// The names of everything that was accepted.
#[derive(Default)]
struct Accepted {
    votes: Mutex<BTreeSet<String>>,
    calls: Mutex<BTreeSet<String>>,
    articles: AtomicU64,
}

fn post(server: &str, path: &str, body: &Value) -> Option<(u16, Value)> {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let request = agent.post(format!("{server}{path}")).header("content-type", "application/json");
    let mut reply = request.send(body.to_string()).ok()?;
    let text = reply.body_mut().read_to_string().ok()?;
    Some((reply.status().as_u16(), serde_json::from_str(&text).ok()?))
}

/// A receiver of callbacks: its address, and how often each answer was received.
fn called_back() -> (String, Arc<Mutex<BTreeMap<String, u32>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let calls = Arc::new(Mutex::new(BTreeMap::new()));
    let seen = Arc::clone(&calls);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let seen = Arc::clone(&seen);
            std::thread::spawn(move || {
                let mut reader = BufReader::new(stream);
                // A connection may carry several requests.
                loop {
                    let mut length = 0;
                    loop {
                        let mut line = String::new();
                        if reader.read_line(&mut line).unwrap_or_default() == 0 {
                            return;
                        }
                        let line = line.trim_end().to_lowercase();
                        if let Some(bytes) = line.strip_prefix("content-length: ") {
                            length = bytes.parse().expect("a length");
                        }
                        if line.is_empty() {
                            break;
                        }
                    }
                    let mut body = vec![0; length];
                    if reader.read_exact(&mut body).is_err() {
                        return;
                    }
                    let body: Value = serde_json::from_slice(&body).expect("JSON");
                    let name = body["data"]["in_reply_to"].as_str().expect("what it answers").to_owned();
                    *seen.lock().expect("nobody panics").entry(name).or_default() += 1;
                    if reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").is_err() {
                        return;
                    }
                }
            });
        }
    });
    (address, calls)
}

/// Sends votes and questions with callbacks and writes articles until the server is gone.
fn load(server: &str, corpus: &Path, callback: &str, accepted: &Accepted, round: u64, over: &AtomicBool) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0.. {
                let reader = format!("{round}-{number}");
                let vote = json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "Where?", "vote": "up", "reader": reader, "note": reader });
                match post(server, "/v1/feedback", &vote) {
                    Some((201, _)) => accepted.votes.lock().expect("nobody panics").insert(reader),
                    Some((status, said)) => panic!("{status}: {said}"),
                    None => return,
                };
            }
        });
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let question = json!({ "question": "Which town does line 3 lead to?", "callback_url": callback });
                match post(server, "/v1/ask", &question) {
                    Some((202, said)) => {
                        let name = said["accepted"].as_str().expect("a name").to_owned();
                        accepted.calls.lock().expect("nobody panics").insert(name);
                    }
                    Some((503, _)) => std::thread::sleep(Duration::from_millis(20)),
                    Some((status, said)) => panic!("{status}: {said}"),
                    None => return,
                }
            }
        });
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let number = accepted.articles.fetch_add(1, Ordering::Relaxed);
                fs::write(corpus.join(format!("{number}.md")), article(number, round)).expect("a file");
                std::thread::sleep(Duration::from_millis(15));
            }
        });
        for _ in 0..2 {
            scope.spawn(|| {
                for number in 0.. {
                    let question = json!({ "question": format!("Which town does line {} lead to?", number % 50) });
                    match post(server, "/v1/ask", &question) {
                        Some((200, said)) => assert!(said["snapshot"].is_string(), "{said}"),
                        Some((status, said)) => panic!("{status}: {said}"),
                        None => return,
                    }
                }
            });
        }
    });
}

#[test]
#[ignore = "tests/run runs it"]
fn everything_that_was_accepted_survives_any_number_of_kills() {
    let kills: u64 = std::env::var("CITEWIRE_KILLS").map_or(10, |text| text.parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder");
    let name = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    let (corpus, data, config) = (name("corpus"), name("data"), name("citewire.toml"));
    fs::create_dir(&corpus).expect("a folder");
    // The names of readers are stored as hashes, so each vote has its name as a note.
    let settings = "keep_per_address = 1000000\n[webhook]\nsecrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']\n\
        signing_key = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'\nopen_callbacks = true\nprivate_addresses = true\n";
    fs::write(&config, settings).expect("settings");
    let (callback, called) = called_back();
    let accepted = Accepted::default();
    let mut random = Random(3);
    let mut starts = Vec::new();
    let start = || {
        Process::start(command(&[
            "serve",
            "--bind",
            "127.0.0.1:0",
            "--corpus",
            &corpus,
            "--data",
            &data,
            "--config",
            &config,
            "--log",
            "error",
        ]))
    };
    for round in 0..kills {
        let begin = Instant::now();
        let server = start();
        starts.push(begin.elapsed());
        let (address, over) = (server.address.clone(), AtomicBool::new(false));
        let pause = Duration::from_millis(100 + random.below(900));
        std::thread::scope(|scope| {
            scope.spawn(|| load(&address, Path::new(&corpus), &callback, &accepted, round, &over));
            std::thread::sleep(pause);
            server.kill();
            over.store(true, Ordering::Relaxed);
        });
    }
    let server = start();
    let (votes, calls) = (accepted.votes.into_inner().expect("whole"), accepted.calls.into_inner().expect("whole"));
    let begin = Instant::now();
    let missing = || calls.iter().filter(|name| !called.lock().expect("whole").contains_key(*name)).count();
    while missing() > 0 {
        assert!(begin.elapsed() < PATIENCE, "{} of {} accepted questions were not answered", missing(), calls.len());
        std::thread::sleep(Duration::from_millis(200));
    }
    let (_, said, _) = run(&["feedback", "--json", "--limit", "4000000", "--data", &data]);
    let kept: BTreeSet<String> = said
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["note"].as_str().expect("a note").to_owned())
        .collect();
    assert!(votes.is_subset(&kept), "lost: {:?}", votes.difference(&kept).take(3).collect::<Vec<_>>());
    let articles = accepted.articles.into_inner();
    let begin = Instant::now();
    while server.get("/readyz")["articles"] != articles {
        assert!(begin.elapsed() < PATIENCE, "{} of {articles} articles", server.get("/readyz")["articles"]);
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(server.stop().success());
    agrees_with_a_fresh_one(Path::new(&corpus), Path::new(&data));
    starts.sort_unstable();
    let twice = called.lock().expect("whole").values().filter(|&&times| times > 1).count();
    let (count, most) = (starts.len(), starts.last().copied().unwrap_or_default());
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{kills} kills: {} votes, {} callbacks ({twice} sent more than once), {articles} articles, none lost; \
         start to ready median {:?}, most {most:?}",
        votes.len(),
        calls.len(),
        starts[count / 2],
    )
    .expect("written");
}

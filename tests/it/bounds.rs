//! Limits of connections, slow clients, rates and draining. The servers of these tests have small limits.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::program::{Process, command};
use crate::server::folder;

/// A server with these flags, over one article.
fn serve(flags: &[&str]) -> (tempfile::TempDir, Process) {
    let corpus = folder(&[("bridge.txt", "The bridge of Torsby was opened in 1901 by Anna Ek.\n")]);
    let path = corpus.path().to_str().expect("a name").to_owned();
    let data = corpus.path().join("data").to_str().expect("a name").to_owned();
    let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", &path, "--data", &data, "--log", "error"];
    let server = Process::start(command(&[&own, flags].concat()));
    (corpus, server)
}

fn connect(server: &Process) -> TcpStream {
    let stream = TcpStream::connect(server.address.trim_start_matches("http://")).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    stream
}

/// Reads until the server closes the connection.
fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset ends the connection too.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Sends one request on a connection that is closed after it.
fn once(server: &Process, head: &str) -> String {
    let mut stream = connect(server);
    stream.write_all(format!("{head}\r\nhost: localhost\r\nconnection: close\r\n\r\n").as_bytes()).expect("sent");
    rest(&mut stream)
}

#[test]
fn a_connection_over_the_limit_is_refused_at_once_and_the_others_stay() {
    let (_corpus, server) = serve(&["--max-connections", "2", "--max-connections-per-address", "2"]);
    let (first, mut second) = (connect(&server), connect(&server));
    second.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    let mut begin = [0; 15];
    second.read_exact(&mut begin).expect("an answer");
    assert_eq!(&begin, b"HTTP/1.1 200 OK");
    let refused = rest(&mut connect(&server));
    assert!(refused.starts_with("HTTP/1.1 503 "), "{refused}");
    assert!(refused.contains("retry-after: 1\r\n") && refused.contains("problem:busy"), "{refused}");
    drop(first);
    // The place is free once the server has seen the end of the connection.
    let begin = Instant::now();
    while !once(&server, "GET /healthz HTTP/1.1").starts_with("HTTP/1.1 200") {
        assert!(begin.elapsed() < Duration::from_secs(10), "never free");
    }
}

#[test]
fn a_client_that_never_finishes_its_request_is_disconnected() {
    let (_corpus, server) = serve(&["--idle-timeout", "1"]);
    let mut slow = connect(&server);
    slow.write_all(b"GET /healthz HTTP/1.1\r\nhost: local").expect("sent");
    assert_eq!(rest(&mut slow), "", "closed without an answer");
    assert!(once(&server, "GET /healthz HTTP/1.1").starts_with("HTTP/1.1 200"), "others are served");
}

/// Proves that one address cannot hold more than its share of the memory for bodies by sending many of them slowly, and
/// that it may send again when it has given them up.
#[test]
fn large_bodies_that_never_end_are_bounded_in_sum() {
    let (_corpus, server) = serve(&["--request-timeout", "60"]);
    let body = format!("{{\"question\":\"Who opened the bridge of Torsby?\"{}}}", " ".repeat(1_000_000));
    let head = format!(
        "POST /v1/ask HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let mut slow: Vec<TcpStream> = (0..20).map(|_| connect(&server)).collect();
    for stream in &mut slow {
        // A refused one may be closed before all of it is sent.
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body.as_bytes()[..body.len() - 1]));
    }
    let begin = Instant::now();
    let refused = loop {
        assert!(begin.elapsed() < Duration::from_secs(30), "none was refused");
        let said = slow.iter_mut().find_map(|stream| {
            stream.set_nonblocking(true).expect("a stream");
            let is_answered = stream.peek(&mut [0]).is_ok_and(|read| read > 0);
            stream.set_nonblocking(false).expect("a stream");
            is_answered.then(|| rest(stream))
        });
        if let Some(said) = said {
            break said;
        }
    };
    assert!(refused.starts_with("HTTP/1.1 503 ") && refused.contains("retry-after: 1\r\n"), "{refused}");
    assert!(refused.contains("connection: close\r\n") && refused.contains("too many large requests"), "{refused}");
    assert!(once(&server, "GET /v1/ask?q=Who%3F HTTP/1.1").starts_with("HTTP/1.1 200"), "small ones are served");
    drop(slow);
    loop {
        let mut stream = connect(&server);
        let sent = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        if sent.is_ok() && rest(&mut stream).contains("Anna Ek") {
            break;
        }
        assert!(begin.elapsed() < Duration::from_mins(1), "never room again");
    }
}

/// Proves that the server waits for no body that nobody would read.
#[test]
fn a_delivery_for_a_platform_that_is_off_is_not_read() {
    let (_corpus, server) = serve(&[]);
    let said = once(&server, "POST /webhooks/slack HTTP/1.1\r\ncontent-length: 1000");
    assert!(said.starts_with("HTTP/1.1 404 "), "{said}");
}

#[test]
fn a_head_that_is_too_long_is_refused() {
    let (_corpus, server) = serve(&[]);
    let said = once(&server, &format!("GET /healthz HTTP/1.1\r\nx-long: {}", "a".repeat(400_000)));
    assert!(said.starts_with("HTTP/1.1 431 ") || said.is_empty(), "{said}");
}

#[test]
fn an_address_over_its_rate_gets_a_time_to_wait() {
    let (_corpus, server) = serve(&["--rate-per-address", "2", "--trusted-proxies", "127.0.0.1", "--public"]);
    let ask = |forwarded: &str| once(&server, &format!("GET /v1/models HTTP/1.1\r\nx-forwarded-for: {forwarded}"));
    let first = ask("198.51.100.1");
    assert!(first.contains("ratelimit: \"address\";r=1;t=30\r\n"), "{first}");
    assert!(first.contains("ratelimit-policy: \"address\";q=2;w=60\r\n"), "{first}");
    ask("198.51.100.1");
    let refused = ask("198.51.100.1");
    assert!(refused.starts_with("HTTP/1.1 429 ") && refused.contains("retry-after: "), "{refused}");
    assert!(ask("198.51.100.2").starts_with("HTTP/1.1 200"), "another address");
    assert!(once(&server, "GET /healthz HTTP/1.1").starts_with("HTTP/1.1 200"), "health has no rate limit");
}

#[test]
fn a_server_that_gets_a_stop_signal_first_reports_not_ready() {
    let (_corpus, server) = serve(&["--drain", "2"]);
    assert!(once(&server, "GET /readyz HTTP/1.1").starts_with("HTTP/1.1 200"));
    server.terminate();
    let begin = Instant::now();
    while !once(&server, "GET /readyz HTTP/1.1").starts_with("HTTP/1.1 503") {
        assert!(begin.elapsed() < Duration::from_secs(2), "never drained");
    }
    let answer = once(&server, "GET /v1/ask?q=Who%20opened%20the%20bridge%3F HTTP/1.1");
    assert!(answer.contains("Anna Ek"), "requests are still answered: {answer}");
    // A proxy reuses its connections, so the server closes them only with a response, never while a request may be
    // under way.
    let mut kept = connect(&server);
    kept.write_all(b"GET /v1/ask?q=Who%3F HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    assert!(rest(&mut kept).contains("connection: close\r\n"));
    assert!(server.stop().success());
}

/// Proves that a server reports from its start that it is alive and not ready, and answers once it is ready.
#[test]
fn a_server_that_is_loading_articles_is_alive_and_not_ready() {
    let article = "The bridge of Torsby was opened in 1901 by Anna Ek.\n\n".repeat(2000);
    let names: Vec<String> = (0..30).map(|number| format!("{number}.md")).collect();
    let articles: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), article.as_str())).collect();
    let corpus = folder(&articles);
    let path = corpus.path().to_str().expect("a name").to_owned();
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let address = free.to_string();
    let program = command(&["serve", "--bind", &address, "--corpus", &path, "--data", &format!("{path}/data")]);
    let starting = std::thread::spawn(move || Process::start(program));
    let get = |path: &str| -> Option<String> {
        let mut stream = TcpStream::connect(&address).ok()?;
        stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes()).ok()?;
        let mut head = [0; 512];
        let length = stream.read(&mut head).ok()?;
        Some(String::from_utf8_lossy(&head[..length]).into_owned())
    };
    let (begin, mut not_ready) = (Instant::now(), 0);
    loop {
        let ready = get("/readyz").unwrap_or_default();
        if ready.starts_with("HTTP/1.1 200") {
            break;
        }
        if ready.contains("problem:starting") {
            assert!(ready.starts_with("HTTP/1.1 503") && ready.contains("retry-after: "), "{ready}");
            let alive = get("/healthz").unwrap_or_default();
            assert!(alive.starts_with("HTTP/1.1 200") || alive.is_empty(), "{alive}");
            not_ready += 1;
        }
        assert!(begin.elapsed() < Duration::from_mins(1), "never ready");
    }
    assert!(not_ready > 0, "it was asked while it loaded");
    let health = || command(&["health", "--bind", &address]).output().expect("the program runs");
    assert!(health().status.success());
    assert!(starting.join().expect("started").stop().success());
    assert_eq!(health().status.code(), Some(1), "no server is there");
}

#[test]
fn a_missing_or_invalid_certificate_or_key_stops_the_start() {
    let corpus = folder(&[("a.txt", "Something is here.\n"), ("no.pem", "nothing\n")]);
    let path = |name: &str| corpus.path().join(name).to_str().expect("a name").to_owned();
    let run = |flags: &[&str]| {
        let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", &path("")];
        let output = command(&[&own, flags].concat()).output().expect("the program runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = run(&["--tls-key", &path("no.pem")]);
    assert!(code == Some(2) && said.contains("--tls-cert"), "{said}");
    let (code, said) = run(&["--tls-cert", &path("no.pem"), "--tls-key", &path("no.pem")]);
    assert!(code == Some(2) && said.contains("holds no"), "{said}");
}

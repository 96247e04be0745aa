//! Closed unless opened: who may use a server that has no key, under which names it is reached, and how often.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::time::Duration;

use crate::program::{self, Process, command};
use crate::server::folder;

/// A folder of articles, and a data folder beside it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(folder(&[("corpus/bridge.txt", "The bridge of Torsby was opened in 1901 by Anna Ek.\n")]))
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    fn arguments<'a>(&self, more: &[&'a str]) -> Vec<std::borrow::Cow<'a, str>> {
        let [corpus, data] = [self.0.path().join("corpus"), self.data()].map(|path| path.display().to_string());
        let own = ["serve", "--log", "warn", "--corpus", &corpus, "--data", &data].map(|text| text.to_owned().into());
        let bind = if more.contains(&"--bind") { Vec::new() } else { vec!["--bind".into(), "127.0.0.1:0".into()] };
        own.into_iter().chain(bind).chain(more.iter().map(|text| (*text).into())).collect()
    }

    fn serve(&self, more: &[&str]) -> Process {
        let arguments = self.arguments(more);
        Process::start(command(&arguments.iter().map(AsRef::as_ref).collect::<Vec<_>>()))
    }

    /// What a server says that does not start.
    fn refusal(&self, more: &[&str]) -> String {
        let arguments = self.arguments(more);
        let (code, _, said) = program::run(&arguments.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        assert_eq!(code, 1, "{more:?}: {said}");
        said
    }

    fn key(&self, arguments: &[&str]) -> String {
        let data = self.data().display().to_string();
        let (code, out, err) = program::run(&[&["key"], arguments, &["--data", &data]].concat());
        assert_eq!(code, 0, "{err}");
        out.trim().to_owned()
    }

    /// Makes a key and revokes it.
    fn had_a_key(&self) {
        self.key(&["add", "reader"]);
        let listed = self.key(&["list", "--json"]);
        let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
        self.key(&["revoke", listed["id"].as_str().expect("an id")]);
    }
}

/// Sends bytes from an address of this machine, and reads the head of the reply.
fn raw(server: &Process, own: Ipv4Addr, bytes: &str) -> String {
    let address = server.address.trim_start_matches("http://").parse().expect("an address");
    exchange(from(own, address), bytes)
}

/// A connection from this address.
fn from(own: Ipv4Addr, to: std::net::SocketAddr) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        socket.bind((own, 0).into()).expect("an address of this machine");
        socket.connect(to).await.expect("a connection").into_std().expect("a stream")
    });
    stream.set_nonblocking(false).expect("a stream that waits");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    stream
}

fn exchange(mut stream: TcpStream, bytes: &str) -> String {
    stream.write_all(bytes.as_bytes()).expect("sent");
    let mut said = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut piece) {
        said.extend_from_slice(&piece[..length]);
    }
    String::from_utf8_lossy(&said).into_owned()
}

/// These lines as part of a head.
fn head_of(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [*line, "\r\n"]).collect()
}

/// The status of one request, with these lines in its head.
fn status(server: &Process, request: &str, lines: &[&str]) -> u16 {
    let lines = head_of(lines);
    let said = raw(server, Ipv4Addr::LOCALHOST, &format!("{request} HTTP/1.1\r\n{lines}connection: close\r\n\r\n"));
    said.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{request}: {said:?}"))
}

const ASK: &str = "GET /v1/ask?q=bridge";
const METRICS: &str = "GET /metrics";
const REINDEX: &str = "POST /v1/admin/reindex";
const HOST: &str = "host: localhost";

/// What a stranger gets for asking, for the metrics and for an operator's route.
fn open(server: &Process) -> [u16; 3] {
    [ASK, METRICS, REINDEX].map(|request| status(server, request, &[HOST]))
}

/// Proves that the operator's routes and the metrics are closed without a key wherever the server listens, until a setting
/// opens them, and that the refusal says how.
#[test]
fn what_is_the_operators_is_closed_until_it_is_opened() {
    let place = Place::new();
    assert_eq!(open(&place.serve(&[])), [200, 401, 401]);
    assert_eq!(open(&place.serve(&["--public"])), [200, 401, 401]);
    assert_eq!(open(&place.serve(&["--open-admin"])), [200, 200, 200]);
    let server = place.serve(&[]);
    let said = raw(&server, Ipv4Addr::LOCALHOST, "GET /metrics HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n");
    assert!(said.starts_with("HTTP/1.1 400 "), "{said}");
    let head = "GET /metrics HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\nconnection: close\r\n\r\n";
    let said = raw(&server, Ipv4Addr::LOCALHOST, head);
    assert!(said.contains("--scope metrics") && said.contains("--open-admin"), "{said}");
}

/// Proves that a server that says it is reached by others does not start without a key or `--public`.
#[test]
fn a_server_behind_a_proxy_needs_a_key() {
    let place = Place::new();
    for flags in [
        &["--public-url", "https://cite.example.org"][..],
        &["--trusted-proxies", "127.0.0.1"],
        &["--open-admin", "--trusted-proxies", "10.0.0.0/8"],
        &["--bind", "0.0.0.0:0"],
        &["--bind", "[::ffff:0.0.0.0]:0"],
    ] {
        let said = place.refusal(flags);
        assert!(said.contains("citewire key add") && said.contains("--public"), "{flags:?}: {said}");
    }
    let url = ["--public-url", "https://cite.example.org"];
    assert_eq!(open(&place.serve(&[&url[..], &["--public"]].concat())), [200, 401, 401]);
    place.key(&["add", "reader"]);
    assert_eq!(open(&place.serve(&url)), [401, 401, 401]);
}

/// Proves that a server that had keys stays closed: when all are revoked, and when the database is emptied or deleted.
#[test]
fn a_server_that_had_a_key_stays_closed() {
    let place = Place::new();
    place.had_a_key();
    assert_eq!(open(&place.serve(&[])), [401; 3], "all keys are revoked");
    assert_eq!(open(&place.serve(&["--trusted-proxies", "127.0.0.1"])), [401; 3]);
    let database = place.data().join("citewire.db");
    std::fs::write(&database, "").expect("emptied");
    assert_eq!(open(&place.serve(&[])), [401; 3], "the database is empty");
    for name in ["citewire.db", "citewire.db-wal", "citewire.db-shm"] {
        // The last two are there only while it is open.
        let _ = std::fs::remove_file(place.data().join(name));
    }
    assert_eq!(open(&place.serve(&[])), [401; 3], "the database is deleted");
    assert_eq!(open(&place.serve(&["--public"])), [200, 401, 401]);
    std::fs::remove_file(place.data().join("citewire.keyed")).expect("a person opens it again");
    assert_eq!(open(&place.serve(&[])), [200, 401, 401]);
}

/// Proves that a key that was made before there was such a memory is remembered at the start.
#[test]
fn an_old_key_is_remembered_at_the_start() {
    let place = Place::new();
    place.key(&["add", "reader"]);
    let memory = place.data().join("citewire.keyed");
    std::fs::remove_file(&memory).expect("as if it was made before");
    assert!(place.serve(&[]).stop().success());
    assert!(memory.exists());
}

/// Proves that no route of an open server is reached under the name of another host, as by DNS rebinding, and that its own
/// names are.
#[test]
fn an_open_server_is_reached_under_its_own_names_only() {
    let place = Place::new();
    let server = place.serve(&["--open-admin", "--mcp-hosts", "desk.lan"]);
    let routes = [
        ASK,
        METRICS,
        REINDEX,
        "GET /",
        "GET /v1/articles",
        "GET /v1/articles/bridge/text",
        "POST /v1/verify",
        "POST /mcp",
        "POST /webhooks/slack",
        "OPTIONS /v1/ask",
        "GET /login",
        "GET /docs",
        "GET /openapi.json",
        "GET /healthz",
        "GET /readyz",
        "GET /widget.js",
        "GET /no-such-page",
    ];
    for route in routes {
        for evil in ["host: evil.example", "host: evil.example:8080", "host: localhost.evil.example"] {
            assert_eq!(status(&server, route, &[evil, "origin: http://evil.example"]), 403, "{route} {evil}");
        }
    }
    let port = server.address.rsplit(':').next().expect("a port");
    for own in ["localhost", "127.0.0.1", "[::1]", "desk.lan", "LocalHost"] {
        for host in [format!("host: {own}"), format!("host: {own}:{port}")] {
            assert_eq!(status(&server, ASK, &[&host]), 200, "{host}");
        }
    }
    for through in [
        "x-forwarded-for: 127.0.0.1",
        "x-forwarded-host: localhost",
        "x-forwarded-port: 80",
        "x-forwarded-proto: http",
        "x-real-ip: 127.0.0.1",
        "x-client-ip: 127.0.0.1",
        "cf-connecting-ip: 127.0.0.1",
        "true-client-ip: 127.0.0.1",
        "forwarded: for=127.0.0.1",
        "via: 1.1 proxy",
    ] {
        assert_eq!(status(&server, ASK, &[HOST, through]), 403, "{through}");
    }
    assert_eq!(status(&server, "GET http://evil.example/v1/ask?q=bridge", &[HOST]), 403, "in the target");
    // Whoever may ask without a key, or needs one, is reached under any name.
    assert_eq!(status(&place.serve(&["--public"]), ASK, &["host: cite.example"]), 200);
    place.key(&["add", "reader"]);
    let keyed = place.serve(&["--open-admin"]);
    assert_eq!(status(&keyed, ASK, &["host: cite.example"]), 401);
    assert_eq!(status(&keyed, METRICS, &["host: cite.example"]), 403, "what is opened to this machine");
    assert_eq!(status(&keyed, METRICS, &[HOST]), 200);
}

/// Proves that a request without a proper `Host` is 400 (RFC 9112, 3.2), and that a body that is too large is refused
/// before a client that waits for 100 Continue is told to send it.
#[test]
fn a_request_without_a_proper_host_or_with_too_large_a_body_is_refused() {
    let place = Place::new();
    for flags in [&[][..], &["--public"]] {
        let server = place.serve(flags);
        for lines in [&[][..], &[HOST, HOST], &["host:"], &["host: a b"], &["host: a/b"], &["host: localhost:x"]] {
            assert_eq!(status(&server, ASK, lines), 400, "{lines:?}");
        }
        let large = [HOST, "expect: 100-continue", "content-length: 5000000000", "content-type: application/json"];
        for route in ["POST /v1/ask", "POST /webhooks/slack", "POST /mcp", "POST /login"] {
            assert_eq!(status(&server, route, &large), 413, "{route}");
        }
    }
}

/// Proves that every route that costs is counted by the rate of an address, and that health is not.
#[test]
fn every_route_that_costs_has_a_rate() {
    let place = Place::new();
    let form = ["content-type: application/x-www-form-urlencoded", "content-length: 12", HOST];
    for (request, lines, body, first) in [
        ("POST /login", &form[..], "key=cw_wrong", 401),
        ("GET /docs", &[HOST], "", 200),
        ("GET /openapi.json", &[HOST], "", 200),
        ("OPTIONS /v1/ask", &[HOST], "", 200),
        ("GET /login", &[HOST], "", 200),
        ("POST /webhooks/slack", &[HOST, "content-length: 0"], "", 404),
    ] {
        let server = place.serve(&["--rate-per-address", "2"]);
        let lines = head_of(lines);
        let send = || {
            let said = raw(
                &server,
                Ipv4Addr::LOCALHOST,
                &format!("{request} HTTP/1.1\r\n{lines}connection: close\r\n\r\n{body}"),
            );
            said.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
        };
        assert_eq!([send(), send(), send()], [first, first, 429], "{request}");
        assert_eq!(status(&server, "GET /healthz", &[HOST]), 200, "health is never counted");
    }
}

/// Proves that one address cannot hold all places, that a connection on which nothing is asked ends soon, and that a
/// trusted proxy has no share.
#[test]
fn one_address_has_a_share_of_the_connections() {
    let place = Place::new();
    let server = place.serve(&["--max-connections", "8"]);
    let to = server.address.trim_start_matches("http://").parse().expect("an address");
    let get = format!("GET /healthz HTTP/1.1\r\n{HOST}\r\nconnection: close\r\n\r\n");
    let silent = [from(Ipv4Addr::LOCALHOST, to), from(Ipv4Addr::LOCALHOST, to)];
    let refused = exchange(from(Ipv4Addr::LOCALHOST, to), "");
    assert!(refused.starts_with("HTTP/1.1 429 ") && refused.contains("problem:connections"), "{refused}");
    assert!(raw(&server, Ipv4Addr::new(127, 0, 0, 2), &get).starts_with("HTTP/1.1 200 "), "another address");
    drop(silent);
    drop(server);

    let trusting = ["--max-connections", "8", "--trusted-proxies", "127.0.0.1", "--public"];
    let server = place.serve(&trusting);
    let to = server.address.trim_start_matches("http://").parse().expect("an address");
    let _many: Vec<_> = (0..7).map(|_| from(Ipv4Addr::LOCALHOST, to)).collect();
    assert!(raw(&server, Ipv4Addr::LOCALHOST, &get).starts_with("HTTP/1.1 200 "), "a proxy");

    let short = place.serve(&["--first-request-timeout", "1", "--idle-timeout", "3600"]);
    let mut kept = TcpStream::connect(short.address.trim_start_matches("http://")).expect("a connection");
    kept.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    kept.write_all(format!("GET /healthz HTTP/1.1\r\n{HOST}\r\n\r\n").as_bytes()).expect("sent");
    assert!(kept.read(&mut [0; 4096]).expect("a reply") > 0);
    assert_eq!(raw(&short, Ipv4Addr::LOCALHOST, "GET /healthz HTT"), "", "closed without an answer");
    kept.write_all(format!("GET /healthz HTTP/1.1\r\n{HOST}\r\n\r\n").as_bytes()).expect("sent");
    assert!(kept.read(&mut [0; 4096]).expect("a reply") > 0, "one that was used stays");
}

/// Proves that other sites embed nothing but the widget, and that a page shares its window with no other site.
#[test]
fn other_sites_embed_the_widget_alone() {
    let server = Place::new().serve(&["--widget-origins", "https://docs.example"]);
    for (path, resource, opener) in [
        ("/", "same-origin", "same-origin"),
        ("/articles/bridge", "same-origin", "same-origin"),
        ("/no-such-page", "same-origin", ""),
        ("/v1/articles", "same-origin", ""),
        ("/v1/articles/bridge/text", "same-origin", ""),
        ("/openapi.json", "same-origin", ""),
        ("/widget.js", "cross-origin", ""),
    ] {
        let lines = "origin: https://docs.example\r\nconnection: close";
        let said = raw(&server, Ipv4Addr::LOCALHOST, &format!("GET {path} HTTP/1.1\r\n{HOST}\r\n{lines}\r\n\r\n"));
        let head = said.split("\r\n\r\n").next().unwrap_or_default();
        let value = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        assert_eq!(value("cross-origin-resource-policy: "), resource, "{path}");
        assert_eq!(value("cross-origin-opener-policy: "), opener, "{path}");
        // Reading by CORS is not embedding, so a site that may ask goes on to ask.
        let is_read = ["/v1/articles", "/v1/articles/bridge/text", "/openapi.json"].contains(&path);
        assert_eq!(value("access-control-allow-origin: ") == "https://docs.example", is_read, "{path}");
    }
}

//! Keys: what each permits, for operators, API clients and people in a browser.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::program::{self, Process, command};
use crate::server::{encoded, folder};

const QUESTION: &str = "Who opened the bridge of Torsby?";

fn corpus() -> tempfile::TempDir {
    folder(&[("bridge.txt", "The bridge of Torsby was opened in 1901 by Anna Ek.\n")])
}

fn serve(corpus: &Path, more: &[&str]) -> Command {
    let data = corpus.join("../data-of-access");
    let [corpus, data] = [corpus, &data].map(|path| path.to_str().expect("a name"));
    let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--log", "error", "--data", data];
    command(&[&own, more].concat())
}

/// A folder of articles with a data folder beside it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = tempfile::tempdir().expect("a folder");
        let articles = corpus();
        std::fs::create_dir(place.path().join("corpus")).expect("a folder");
        std::fs::copy(articles.path().join("bridge.txt"), place.path().join("corpus/bridge.txt")).expect("an article");
        Self(place)
    }

    fn corpus(&self) -> std::path::PathBuf {
        self.0.path().join("corpus")
    }

    fn key(&self, arguments: &[&str]) -> (i32, String, String) {
        let data = self.0.path().join("data-of-access");
        program::run(&[&["key"], arguments, &["--data", data.to_str().expect("a name")]].concat())
    }

    fn add(&self, arguments: &[&str]) -> String {
        let (code, out, err) = self.key(&[&["add"], arguments].concat());
        assert_eq!(code, 0, "{err}");
        out.trim().to_owned()
    }

    fn listed(&self) -> Vec<Value> {
        let (_, out, _) = self.key(&["list", "--json"]);
        out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

struct Seen {
    status: u16,
    headers: ureq::http::HeaderMap,
    body: String,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

fn send(server: &Process, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Seen {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
    let mut request = ureq::http::Request::builder().method(method).uri(format!("{}{path}", server.address));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut reply = agent.run(request.body(body.to_owned()).expect("a request")).expect("a response");
    let body = reply.body_mut().read_to_string().expect("a body");
    Seen { status: reply.status().as_u16(), headers: reply.headers().clone(), body }
}

fn ask(server: &Process, headers: &[(&str, &str)]) -> Seen {
    send(server, "GET", &format!("/v1/ask?q={}", encoded(QUESTION)), headers, "")
}

fn bearer(key: &str) -> String {
    format!("Bearer {key}")
}

/// Waits until the server, which reloads its keys every few seconds, answers with this status.
fn eventually(server: &Process, key: &str, status: u16) {
    for _ in 0..200 {
        if ask(server, &[("authorization", &bearer(key))]).status == status {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("never {status}");
}

#[test]
fn without_keys_a_loopback_server_answers_and_other_addresses_are_refused() {
    let place = Place::new();
    let server = Process::start(serve(&place.corpus(), &[]));
    assert_eq!(ask(&server, &[]).status, 200);
    assert_eq!(send(&server, "POST", "/v1/admin/reindex", &[], "").status, 401);
    drop(server);
    let other = ["--bind", "0.0.0.0:0", "--corpus", place.corpus().to_str().expect("a name")].map(str::to_owned);
    let refused = command(&other.each_ref().map(String::as_str)).output().expect("the program runs");
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("--public") && said.contains("citewire key add"), "{said}");
}

#[test]
fn a_public_server_answers_anybody_and_admin_routes_need_a_key() {
    let place = Place::new();
    let admin = place.add(&["desk", "--scope", "admin"]);
    let server = Process::start(serve(&place.corpus(), &["--public"]));
    assert_eq!(ask(&server, &[]).status, 200);
    assert_eq!(send(&server, "POST", "/v1/admin/reindex", &[], "").status, 401);
    assert_eq!(send(&server, "POST", "/v1/admin/reindex", &[("authorization", &bearer(&admin))], "").status, 200);
}

#[test]
fn with_keys_every_surface_needs_one_with_the_right_scope() {
    let place = Place::new();
    let (reader, desk) = (place.add(&["reader"]), place.add(&["desk", "--scope", "ask,admin"]));
    let server = Process::start(serve(&place.corpus(), &[]));
    let json = ("content-type", "application/json");
    let chat = json!({ "messages": [{ "role": "user", "content": QUESTION }] }).to_string();
    let hello = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": { "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "t", "version": "1" } },
    })
    .to_string();
    let both = ("accept", "application/json, text/event-stream");
    // In a build without MCP, its route says so to those who may ask.
    let missing = ["/no-such-page", if cfg!(feature = "mcp") { "" } else { "/mcp" }];
    for (method, path, body) in [
        ("GET", "/v1/articles", ""),
        ("GET", "/v1/articles/bridge/text", ""),
        ("GET", "/articles/bridge", ""),
        ("GET", "/", ""),
        ("GET", "/no-such-page", ""),
        ("GET", "/v1/models", ""),
        ("POST", "/v1/chat/completions", chat.as_str()),
        ("POST", "/mcp", hello.as_str()),
    ] {
        for wrong in ["", "Bearer ", "Bearer cw_wrong", &format!("Basic {reader}"), &bearer(&reader[..40])] {
            let seen = send(&server, method, path, &[json, both, ("authorization", wrong)], body);
            assert_eq!(seen.status, 401, "{method} {path} {wrong}: {}", seen.body);
            assert!(seen.header("www-authenticate").starts_with("Bearer"), "{path}");
            assert!(!seen.body.contains("Anna Ek"), "{path}");
        }
        let seen = send(&server, method, path, &[json, both, ("authorization", &bearer(&reader))], body);
        let expected = if missing.contains(&path) { 404 } else { 200 };
        assert_eq!(seen.status, expected, "{method} {path}: {}", seen.body);
    }
    let told = send(&server, "POST", "/v1/chat/completions", &[json], &chat);
    let error: Value = serde_json::from_str(&told.body).expect("JSON");
    assert_eq!(
        (&error["error"]["code"], &error["error"]["type"]),
        (&json!("invalid_api_key"), &json!("authentication_error"))
    );
    let reindex = |key: &str| send(&server, "POST", "/v1/admin/reindex", &[("authorization", &bearer(key))], "").status;
    assert_eq!((reindex(&reader), reindex(&desk)), (403, 200));
    for open in ["/healthz", "/readyz", "/docs", "/openapi.json", "/widget.js"] {
        assert_eq!(send(&server, "GET", open, &[], "").status, 200, "{open}");
    }
}

#[test]
fn a_key_is_made_used_listed_and_revoked_while_the_server_runs() {
    let place = Place::new();
    let first = place.add(&["first", "--days", "30"]);
    let server = Process::start(serve(&place.corpus(), &[]));
    let second = place.add(&["second"]);
    eventually(&server, &second, 200);
    assert_eq!(ask(&server, &[("authorization", &bearer(&first))]).status, 200);
    let listed = place.listed();
    let names: Vec<&str> = listed.iter().filter_map(|key| key["name"].as_str()).collect();
    assert_eq!(names, ["first", "second"]);
    assert!(listed[0]["expires"].is_string() && listed[1]["expires"].is_null(), "{listed:?}");
    let all = format!("{listed:?}");
    assert!(!all.contains(&first) && !all.contains(&first[3..]), "the store does not contain the key");
    for key in &listed {
        assert_eq!(place.key(&["revoke", key["id"].as_str().expect("an id")]).0, 0);
    }
    eventually(&server, &first, 401);
    assert_eq!(ask(&server, &[]).status, 401, "without any key left the server does not become open");
    assert_eq!(place.key(&["revoke", "000000000000"]).0, 1);
    assert_eq!(place.key(&["list"]), (1, String::new(), String::new()), "none is left");
}

#[test]
fn the_last_use_of_a_key_is_stored_when_the_server_stops() {
    let place = Place::new();
    let key = place.add(&["reader"]);
    let server = Process::start(serve(&place.corpus(), &[]));
    assert_eq!(ask(&server, &[("authorization", &bearer(&key))]).status, 200);
    assert!(server.stop().success());
    assert!(place.listed()[0]["used"].is_string(), "{:?}", place.listed());
}

#[test]
fn a_person_enters_the_key_once_and_is_redirected_back() {
    let place = Place::new();
    let key = place.add(&["reader"]);
    let server = Process::start(serve(&place.corpus(), &[]));
    let html = ("accept", "text/html,application/xhtml+xml");
    let asked = send(&server, "GET", "/articles/bridge?quote=0-51", &[html], "");
    assert_eq!(asked.status, 401);
    assert!(
        asked.body.contains("name=\"key\"") && asked.body.contains("&#x2f;articles&#x2f;bridge?quote=0-51"),
        "{}",
        asked.body
    );
    let form = ("content-type", "application/x-www-form-urlencoded");
    let wrong = send(&server, "POST", "/login", &[form], "key=cw_wrong&next=/");
    assert!(wrong.status == 401 && wrong.headers.get("set-cookie").is_none() && wrong.body.contains("role=\"alert\""));
    let long = send(&server, "POST", "/login", &[form], &format!("key={key}&{}", "a=b&".repeat(5_000)));
    assert!(long.status == 413 && long.body.contains("larger than a key"), "a form is short: {}", long.body);
    let shown =
        send(&server, "POST", "/login", &[form], &format!("key={key}&next={}", encoded("/articles/bridge?quote=0-51")));
    assert_eq!((shown.status, shown.header("location")), (303, "/articles/bridge?quote=0-51"));
    assert_eq!(shown.header("cache-control"), "no-store");
    let cookie = shown.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert!(!cookie.contains(&key[3..]), "the key itself is not in the browser: {cookie}");
    let pair = cookie.split(';').next().expect("a pair");
    let page = send(&server, "GET", "/articles/bridge?quote=0-51", &[html, ("cookie", pair)], "");
    assert!(page.status == 200 && page.body.contains("<mark"), "{}", page.status);
    let other = send(&server, "POST", "/login", &[form], &format!("key={key}&next={}", encoded("//evil.example")));
    assert_eq!(other.header("location"), "/");
}

/// Proves that a session ends when its person leaves, and when its key is revoked; that it may ask and nothing else; and
/// that a page of another site can neither begin nor end one.
#[test]
fn a_session_ends_with_its_key_and_is_begun_on_this_site_only() {
    let place = Place::new();
    let key = place.add(&["desk", "--scope", "ask,admin,metrics"]);
    let server = Process::start(serve(&place.corpus(), &[]));
    let form = ("content-type", "application/x-www-form-urlencoded");
    let login =
        |more: &[(&str, &str)]| send(&server, "POST", "/login", &[&[form], more].concat(), &format!("key={key}"));
    for foreign in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let refused = login(&[foreign]);
        assert_eq!((refused.status, refused.header("set-cookie")), (403, ""), "{foreign:?}");
        assert_eq!(send(&server, "POST", "/logout", &[foreign], "").status, 403, "{foreign:?}");
    }
    assert_eq!(login(&[("origin", &server.address), ("sec-fetch-site", "same-origin")]).status, 303);
    let begin = || {
        let cookie = login(&[]).header("set-cookie").to_owned();
        cookie.split(';').next().expect("a pair").to_owned()
    };
    let (one, other) = (begin(), begin());
    assert_ne!(one, other);
    for pair in [&one, &other] {
        assert_eq!(ask(&server, &[("cookie", pair)]).status, 200);
        assert_eq!(send(&server, "GET", "/metrics", &[("cookie", pair)], "").status, 401);
        assert_eq!(send(&server, "POST", "/v1/admin/reindex", &[("cookie", pair)], "").status, 401);
    }
    assert_eq!(ask(&server, &[("cookie", &format!("citewire_key={key}"))]).status, 401, "a key is no cookie");
    let form = send(&server, "GET", "/login", &[("cookie", &one)], "");
    assert!(form.body.contains("action=\"/logout\"") && form.header("cache-control") == "no-store", "{}", form.body);
    let left = send(&server, "POST", "/logout", &[("cookie", &one)], "");
    assert_eq!((left.status, left.header("location"), left.header("cache-control")), (303, "/login", "no-store"));
    assert!(left.header("set-cookie").contains("Max-Age=0"), "{}", left.header("set-cookie"));
    assert_eq!(ask(&server, &[("cookie", &one)]).status, 401);
    assert_eq!(ask(&server, &[("cookie", &other)]).status, 200, "another session");

    assert!(server.stop().success());
    let server = Process::start(serve(&place.corpus(), &[]));
    assert_eq!(ask(&server, &[("cookie", &other)]).status, 200, "it outlives a restart");
    assert_eq!(place.key(&["revoke", place.listed()[0]["id"].as_str().expect("an id")]).0, 0);
    eventually(&server, &key, 401);
    assert_eq!(ask(&server, &[("cookie", &other)]).status, 401, "its key is revoked");
}

#[test]
fn metrics_need_a_key_and_count_requests() {
    let place = Place::new();
    let (reader, meter) = (place.add(&["reader"]), place.add(&["meter", "--scope", "metrics"]));
    let server = Process::start(serve(&place.corpus(), &[]));
    for _ in 0..3 {
        assert_eq!(ask(&server, &[("authorization", &bearer(&reader))]).status, 200);
    }
    let other = format!("/v1/ask?q={}", encoded("Who is the mayor of Atlantis?"));
    assert_eq!(send(&server, "GET", &other, &[("authorization", &bearer(&reader))], "").status, 200);
    assert_eq!(send(&server, "GET", "/no/such/page", &[("authorization", &bearer(&reader))], "").status, 404);
    assert_eq!(send(&server, "GET", "/metrics", &[("authorization", &bearer(&reader))], "").status, 403);
    let seen = send(&server, "GET", "/metrics", &[("authorization", &bearer(&meter))], "");
    assert_eq!(seen.status, 200);
    assert!(seen.header("content-type").starts_with("application/openmetrics-text"), "{}", seen.header("content-type"));
    for line in [
        "citewire_requests_total{method=\"GET\",route=\"/v1/ask\",status=\"200\"} 4",
        "citewire_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1",
        "citewire_request_duration_seconds_count{route=\"/v1/ask\"} 4",
        "citewire_stage_duration_seconds_count{stage=\"retrieval\"} 2",
        "citewire_kept_answers_total 2",
        "citewire_answered_total 1",
        "citewire_not_found_total 1",
        "citewire_rejected_quotes_total 0",
        "citewire_articles 1",
    ] {
        assert!(seen.body.lines().any(|own| own == line), "{line} in:\n{}", seen.body);
    }
    assert!(seen.body.ends_with("# EOF\n"));
}

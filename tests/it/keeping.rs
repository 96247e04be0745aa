//! Votes on answers and shared answers.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::program::{self, Process, command};
use crate::server::{TestServer, folder};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const BRIDGE: &str = "The bridge of Torsby was opened in 1901 by Anna Ek.\n";

fn vote(server: &TestServer, change: &dyn Fn(&mut Value)) -> (u16, Value) {
    let mut body = json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "Who?", "vote": "up" });
    change(&mut body);
    let reply = server.post_with("/v1/feedback", &JSON, &body.to_string());
    (reply.status, reply.json())
}

/// Posts to a server in another process; returns status and body.
fn post(server: &Process, path: &str, body: &Value) -> (u16, Value) {
    let (status, said) = server.post(path, body);
    (status, serde_json::from_str(&said).expect("JSON"))
}

fn serve(corpus: &Path, data: &Path, more: &[&str]) -> Command {
    let [corpus, data] = [corpus, data].map(|path| path.to_str().expect("a name"));
    let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", data, "--log", "error"];
    command(&[&own, more].concat())
}

fn listed(more: &[&str]) -> Vec<Value> {
    let (_, out, _) = program::run(&[&["feedback", "--json"], more].concat());
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn a_stored_vote_survives_a_kill_and_is_listed() {
    let (corpus, data) = (folder(&[("a.txt", BRIDGE)]), tempfile::tempdir().expect("a folder"));
    let own = data.path().to_str().expect("a name");
    let server = Process::start(serve(corpus.path(), data.path(), &[]));
    let answer = server.get("/v1/ask?q=Who%20opened%20the%20bridge%3F");
    let body =
        json!({ "answer": answer["id"], "question": answer["question"], "vote": "down", "note": "too\nlong\u{1b}[2J" });
    let (status, kept) = post(&server, "/v1/feedback", &body);
    assert_eq!(status, 201, "{kept}");
    server.kill();
    let lines = listed(&["--data", own]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!((&lines[0]["vote"], &lines[0]["answer"]), (&json!("down"), &answer["id"]));
    let (code, out, _) = program::run(&["feedback", "--data", own]);
    assert_eq!(code, 0);
    assert!(out.contains("Who opened the bridge?") && !out.contains('\u{1b}'), "{out:?}");
    assert!(listed(&["--data", own, "--vote", "up"]).is_empty());
    assert!(listed(&["--data", own, "--since", "2999-01-01"]).is_empty());

    let server = Process::start(serve(corpus.path(), data.path(), &[]));
    let again =
        json!({ "answer": answer["id"], "question": answer["question"], "vote": "up", "reader": kept["reader"] });
    assert_eq!(post(&server, "/v1/feedback", &again).0, 201);
    let lines = listed(&["--data", own]);
    assert_eq!((lines.len(), &lines[0]["vote"]), (1, &json!("up")), "the same reader changes the vote, while it runs");
}

#[test]
fn invalid_feedback_is_refused_with_a_hint() {
    let server = TestServer::start();
    let check = |change: &dyn Fn(&mut Value), expected: &str| {
        let (status, problem) = vote(&server, change);
        assert_eq!(status, 422, "{problem}");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains(expected)), "{problem}");
    };
    check(&|body| body["vote"] = json!("sideways"), "write \"up\" or \"down\"");
    check(&|body| body["answer"] = json!("ABC"), "the field id of the answer");
    check(&|body| body["question"] = json!(""), "question");
    check(&|body| body["note"] = json!("x".repeat(2001)), "at most 2000");
    check(&|body| body["note"] = json!("a\0b"), "NUL");
    check(&|body| body["reader"] = json!("x".repeat(101)), "at most 100");
    check(&|body| body["more"] = json!(1), "unknown field");
    let (status, _) = vote(&server, &|_| {});
    assert_eq!(status, 201);
    assert_eq!(server.get("/v1/feedback").status, 405);
}

#[test]
fn a_shared_answer_is_the_original_and_shows_that_its_article_changed() {
    let corpus = folder(&[("a.txt", BRIDGE), ("b.txt", "Rye is a grain.\n")]);
    let server = TestServer::with_corpus(corpus.path());
    let question = json!({ "question": "Who opened the <b>bridge</b>?" }).to_string();
    let answer = server.post_with("/v1/ask", &JSON, &question).json();
    let shared = server.post_with("/v1/shares", &JSON, &question);
    assert_eq!(shared.status, 201);
    let (token, link) = (shared.json()["token"].clone(), shared.json()["link"].as_str().expect("a link").to_owned());
    assert_eq!(server.post_with("/v1/shares", &JSON, &question).json()["token"], token, "an answer has one token");
    assert_eq!(server.get(&format!("/v1/shares/{}", token.as_str().expect("a token"))).json(), answer);

    let page = server.get(&link);
    assert_eq!((page.status, page.header("x-robots-tag")), (200, "noindex"));
    // The short answer is marked.
    let marked = "The bridge of Torsby was opened in 1901 by <strong>Anna Ek</strong>.";
    assert!(page.body.contains(marked), "{}", page.body);
    assert!(page.body.contains("?quote=0-51.") && !page.body.contains("<b>bridge"), "{}", page.body);
    assert!(!page.body.contains("has changed or gone"), "{}", page.body);
    fs::write(corpus.path().join("a.txt"), "The bridge of Torsby was opened in 1902.\n").expect("written");
    assert_eq!(server.post_with("/v1/admin/reindex", &[], "").status, 200);
    let page = server.get(&link);
    assert!(page.body.contains("has changed or gone"), "{}", page.body);
    assert!(page.body.contains("opened in 1901"), "the quote as it was: {}", page.body);
    for unknown in ["/s/none", "/s/00000000000000000000000000000000", "/s/%00", "/v1/shares/none"] {
        assert_eq!(server.get(unknown).status, 404, "{unknown}");
    }
}

/// Proves that one client and all together store as much as the settings say, and that a share takes few bytes.
#[test]
fn visitors_store_as_much_as_they_may() {
    let (corpus, data) = (folder(&[("a.txt", BRIDGE)]), tempfile::tempdir().expect("a folder"));
    let own = data.path().to_str().expect("a name");
    let share = |server: &Process, number: u32, from: &str| {
        let body = json!({ "question": format!("Who opened the bridge {number}?"), "explain": true, "limit": 20 });
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let sent = agent.post(format!("{}/v1/shares", server.address)).header("content-type", "application/json");
        let reply = sent.header("x-forwarded-for", from).send(body.to_string()).expect("a response");
        let wait = reply.headers().get("retry-after").and_then(|wait| wait.to_str().ok()?.parse::<u64>().ok());
        (reply.status().as_u16(), wait.unwrap_or_default())
    };
    let bounds = ["--keep-rows", "5", "--keep-per-address", "3", "--trusted-proxies", "127.0.0.1", "--public"];
    let server = Process::start(serve(corpus.path(), data.path(), &bounds));
    let from_one: Vec<u16> = (0..5).map(|number| share(&server, number, "192.0.2.1").0).collect();
    assert_eq!(from_one, [201, 201, 201, 429, 429]);
    assert!(share(&server, 9, "192.0.2.1").1 > 1, "it says when to come again");
    assert_eq!([5, 6, 7].map(|number| share(&server, number, "192.0.2.2").0), [201, 201, 503]);
    assert_eq!(share(&server, 5, "192.0.2.3").0, 201, "what is stored is shared again");
    let vote = json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "Who?", "vote": "up" });
    assert_eq!(post(&server, "/v1/feedback", &vote).0, 201, "each kind has its own bound");
    assert_eq!(server.get("/v1/ask?q=Who%20opened%20the%20bridge%3F")["status"], "answered");
    let (code, out, error) = program::run(&["forget", "--data", own, "--containing", "bridge 5"]);
    assert!(code == 0 && out.contains("1 shared answers"), "{out}{error}");
}

/// Proves that neither the token of a shared answer nor a key that somebody types into an address stands in the log.
#[test]
fn the_log_holds_no_token_and_no_key() {
    let (corpus, data) = (folder(&[("a.txt", BRIDGE)]), tempfile::tempdir().expect("a folder"));
    let log = data.path().join("log");
    let [corpus, own] = [corpus.path(), data.path()].map(|path| path.to_str().expect("a name"));
    let arguments = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", own, "--log", "debug"];
    let server = Process::start_with_log(command(&arguments), fs::File::create(&log).expect("a file"));
    let (_, shared) = post(&server, "/v1/shares", &json!({ "question": "Who opened the bridge?" }));
    let token = shared["token"].as_str().expect("a token");
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    for path in ["/s/TOKEN", "/v1/shares/TOKEN", "//s/TOKEN", "/v1/shares/TOKEN/x", "/v1/cw_SECRET", "/s/TOKEN?lang=en"]
    {
        let path = path.replace("TOKEN", token);
        let request = agent.get(format!("{}{path}", server.address)).header("x-request-id", "cw_SECRET");
        request.call().expect("a response");
    }
    server.kill();
    let logged = fs::read_to_string(&log).expect("a log");
    assert_eq!(logged.matches("cw_…").count(), 7, "each request has a line: {logged}");
    assert!(!logged.contains(token) && !logged.contains("SECRET"), "{logged}");
}

#[test]
fn without_a_store_questions_are_answered_and_votes_refused() {
    let corpus = folder(&[("a.txt", BRIDGE)]);
    let data = corpus.path().join("a.txt/data");
    let server = Process::start(serve(corpus.path(), &data, &[]));
    assert_eq!(server.get("/v1/ask?q=Who%20opened%20the%20bridge%3F")["status"], "answered");
    let body = json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "Who?", "vote": "up" });
    let (status, problem) = post(&server, "/v1/feedback", &body);
    assert_eq!(status, 503, "{problem}");
    assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("data folder")), "{problem}");
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let page = agent.get(format!("{}/s/{}", server.address, "0".repeat(32))).call().expect("a page");
    let again = page.headers().get("retry-after").expect("a page says when to come again as well");
    assert_eq!((page.status().as_u16(), again.as_bytes()), (503, b"1".as_slice()));
}

/// Proves that a damaged store gives nobody access, since it may contain keys.
#[test]
fn a_damaged_store_stops_the_start_unless_the_server_is_public() {
    let (corpus, data) = (folder(&[("a.txt", BRIDGE)]), tempfile::tempdir().expect("a folder"));
    let damaged = [0xa5; 8192];
    std::fs::write(data.path().join("citewire.db"), damaged).expect("a file");
    let output = serve(corpus.path(), data.path(), &[]).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("it may contain keys"), "{said}");
    assert!(said.contains("file is not a database"), "it says what is wrong: {said}");
    let public = Process::start(serve(corpus.path(), data.path(), &["--public"]));
    assert_eq!(public.get("/v1/ask?q=Who%20opened%20the%20bridge%3F")["status"], "answered");
    assert_eq!(std::fs::read(data.path().join("citewire.db")).expect("a file"), damaged, "it is left as it is");
}

#[test]
fn a_named_store_that_cannot_be_opened_stops_the_start_with_the_reason() {
    let (corpus, data) = (folder(&[("a.txt", BRIDGE)]), tempfile::tempdir().expect("a folder"));
    for (store, code, expected) in [
        ("mysql://localhost/x", 2, "postgres://user@host/database"),
        #[cfg(feature = "postgres")]
        ("postgres://citewire:secret@127.0.0.1:1/x", 1, "cannot be opened"),
        #[cfg(not(feature = "postgres"))]
        ("postgres://citewire:secret@127.0.0.1:1/x", 2, "build it with --features postgres"),
    ] {
        let output = serve(corpus.path(), data.path(), &["--store", store]).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(said.contains(expected) && !said.contains("secret"), "{said}");
    }
}

#[cfg(feature = "postgres")]
#[test]
#[ignore = "needs PostgreSQL: tests/store/run"]
fn two_servers_share_one_postgresql_and_answer_when_it_fails() {
    let address = std::env::var("CITEWIRE_TEST_POSTGRES").expect("tests/store/run sets CITEWIRE_TEST_POSTGRES");
    let store = format!("{address}/servers");
    let corpus = folder(&[("a.txt", BRIDGE)]);
    let [one, other] = [(), ()].map(|()| {
        let data = tempfile::tempdir().expect("a folder");
        Process::start(serve(corpus.path(), data.path(), &["--store", &store]))
    });
    let question = json!({ "question": "Who opened the bridge?" });
    let (status, shared) = post(&one, "/v1/shares", &question);
    assert_eq!(status, 201, "{shared}");
    assert_eq!(post(&other, "/v1/shares", &question).1, shared, "both name the same answer alike");
    let answer = other.get(&format!("/v1/shares/{}", shared["token"].as_str().expect("a token")));
    assert_eq!(answer["sentences"][0]["text"], BRIDGE.trim());
    let body = json!({ "answer": answer["id"], "question": "Who opened the bridge?", "vote": "up" });
    assert_eq!(post(&other, "/v1/feedback", &body).0, 201);
    assert_eq!(listed(&["--store", &store]).len(), 1);

    let dropped = Command::new("psql").args(["-q", &store, "-c", "DROP TABLE feedback"]).status().expect("psql runs");
    assert!(dropped.success());
    let (status, problem) = post(&one, "/v1/feedback", &body);
    assert_eq!(status, 503, "{problem}");
    assert_eq!(one.get("/v1/ask?q=Who%20opened%20the%20bridge%3F")["status"], "answered");
}

//! Questions without an answer: stored if the operator wants it, grouped by missing words, and deleted on request.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::{Process, command, run};

fn path(folder: &Path) -> String {
    folder.to_string_lossy().into_owned()
}

/// The output of `citewire gaps`, one object per line.
fn gaps(corpus: &str, data: &str, more: &[&str]) -> Vec<Value> {
    let arguments = [&["gaps", "--json", "--corpus", corpus, "--data", data], more].concat();
    let (code, said, error) = run(&arguments);
    assert!(code <= 1, "{error}");
    let lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(code, i32::from(lines.is_empty()), "{said}");
    lines
}

fn server(corpus: &str, data: &str, more: &[&str]) -> Process {
    let arguments = [&["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", data], more].concat();
    Process::start(command(&arguments))
}

/// Proves that questions without an answer are counted on every surface and from the cache, are grouped by missing
/// words, leave the list once an article answers them, and are gone when they were deleted.
#[test]
fn an_unanswered_question_is_counted_until_an_article_answers_it_or_it_is_deleted() {
    let (articles, data) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (corpus, data) = (path(articles.path()), path(data.path()));
    fs::write(articles.path().join("rivers.md"), "# Rivers\n\nThe Volga is 3,530 km long.\n").expect("an article");
    let server = server(&corpus, &data, &["--keep-unanswered", "30"]);
    let question = "How deep is the Sargasso?";
    for _ in 0..2 {
        assert_eq!(server.post("/v1/ask", &serde_json::json!({ "question": question })).0, 200);
    }
    let chat = serde_json::json!({ "model": "citewire", "messages": [{ "role": "user", "content": question }] });
    assert_eq!(server.post("/v1/chat/completions", &chat).0, 200);
    for answered in ["How long is the Volga?", "Hello!"] {
        assert_eq!(server.post("/v1/ask", &serde_json::json!({ "question": answered })).0, 200);
    }
    let vote = serde_json::json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "How long is the Volga?", "vote": "down" });
    assert_eq!(server.post("/v1/feedback", &vote).0, 201);
    let patience = Instant::now() + Duration::from_secs(20);
    let kept = loop {
        let kept = gaps(&corpus, &data, &[]);
        if kept.len() == 2 || Instant::now() > patience {
            break kept;
        }
        std::thread::sleep(Duration::from_millis(200));
    };
    assert_eq!((&kept[0]["why"], &kept[0]["count"]), (&"missing-words".into(), &3.into()), "{kept:?}");
    assert!(kept[0]["words"].as_array().expect("words").contains(&"sargasso".into()), "{kept:?}");
    assert_eq!(kept[0]["questions"][0]["question"], question);
    assert_eq!((&kept[1]["why"], &kept[1]["count"]), (&"disliked".into(), &1.into()), "{kept:?}");

    let sea = "# The Sargasso\n\nThe Sargasso is 5,000 m deep.\n";
    fs::write(articles.path().join("sea.md"), sea).expect("an article");
    assert_eq!(gaps(&corpus, &data, &[]).len(), 1, "an article was written");
    assert_eq!(gaps(&corpus, &data, &["--answered"])[0]["why"], "answered");
    let (code, said, _) = run(&["forget", "--data", &data, "--containing", "SARGASSO"]);
    assert_eq!((code, said.contains("1 unanswered questions")), (0, true), "{said}");
    assert_eq!(gaps(&corpus, &data, &["--answered"]).len(), 1, "only the disliked answer is left");
}

/// Proves that no question is stored without the setting, and that `forget` needs a condition.
#[test]
fn questions_are_stored_only_on_request_and_forget_needs_a_condition() {
    let (articles, folder) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (corpus, data) = (path(articles.path()), path(folder.path()));
    let server = server(&corpus, &data, &[]);
    let question = "How deep is the Sargasso?";
    assert_eq!(server.post("/v1/ask", &serde_json::json!({ "question": question })).0, 200);
    server.kill();
    for entry in fs::read_dir(folder.path()).expect("the folder") {
        let path = entry.expect("an entry").path();
        let content = if path.is_file() { fs::read(&path).expect("a file") } else { Vec::new() };
        assert!(!content.windows(8).any(|window| window == b"Sargasso"), "{}", path.display());
    }
    for wrong in [&["forget", "--data", &data][..], &["forget", "--data", &data, "--containing", ""]] {
        let (code, _, said) = run(wrong);
        assert!(code != 0 && !said.is_empty(), "{said}");
    }
}

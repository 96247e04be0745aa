//! Suggested questions of the operator and of editors, and what a conversation is offered.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::program::{Process, command};

const WEIR: &str = "---\nsuggestions:\n- Who owns the weir, and why?\n- Who paid?\n---\nA weir is a low wall in a river. \
                    The weir is 7 metres long.\n\nAnn Lee owns the weir of Kolby.\n";
const DAM: &str = "---\ntitle: Dams\n---\nA dam is a high wall in a river. The dam was opened in 1911.\n";
const SETTINGS: &str = "suggestions = ['What does the moon weigh?', 'When was the dam opened, and where?']";

/// A folder with two articles and a file of settings.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("corpus")).expect("a folder");
    for (name, text) in [("corpus/weir.md", WEIR), ("corpus/dam.md", DAM), ("citewire.toml", SETTINGS)] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

fn serve(folder: &Path) -> Process {
    let mut command = command(&["serve", "--bind", "127.0.0.1:0"]);
    command.current_dir(folder);
    Process::start(command)
}

fn texts(questions: &Value) -> Vec<String> {
    let questions = questions["questions"].as_array().expect("questions");
    questions.iter().map(|one| one["question"].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn an_operators_questions_are_first_and_a_conversation_gets_none_twice() {
    let folder = folder();
    let server = serve(folder.path());
    let all = server.get("/v1/questions?limit=10");
    let first = ["What does the moon weigh?", "When was the dam opened, and where?"];
    assert_eq!(texts(&all)[..2], first);
    assert_eq!(all["questions"][0], json!({ "question": first[0] }), "it is not answered");
    assert_eq!(all["questions"][1]["article"], "dam");
    let of_weir = texts(&server.get("/v1/questions?article=weir&limit=10"));
    assert_eq!(of_weir[..2], ["Who owns the weir, and why?", "Who paid?"]);
    let post = |body: Value| {
        let (code, said) = server.post("/v1/questions", &body);
        (code, serde_json::from_str::<Value>(&said).expect("JSON"))
    };
    let talk = |history: Value, suggested: Value| {
        let (code, left) = post(json!({ "limit": 10, "history": history, "suggested": suggested }));
        assert_eq!(code, 200, "{left}");
        texts(&left)
    };
    assert_eq!(talk(json!([]), json!([])), texts(&all));
    let left = talk(json!([{ "question": "what do moons weigh" }]), json!([first[1]]));
    assert_eq!(left, texts(&all)[2..], "what was asked or suggested is gone");
    assert!(left.contains(&"What is a weir?".to_owned()), "{left:?}");
    let told = json!([{ "question": "Tell me of walls", "answer": "A weir is a low wall in a river. [1]" }]);
    assert!(!talk(told, json!([])).contains(&"What is a weir?".to_owned()), "what was answered is gone");
    for (body, status, expected) in [
        (json!({ "limit": 0 }), 422, "the limit is 0; ask for 1 to 10 questions"),
        (json!({ "article": "lost" }), 404, "lost"),
        (json!({ "suggested": vec!["Why?"; 501] }), 422, "501 questions are named as suggested; name the last 500"),
        (
            json!({ "history": vec![json!({ "question": "Why?" }); 51] }),
            422,
            "the history has 51 turns; send the last 50",
        ),
    ] {
        let (code, said) = post(body);
        assert!(code == status && said["detail"].as_str().is_some_and(|detail| detail.contains(expected)), "{said}");
    }
}

#[test]
fn suggested_questions_that_are_not_answered_are_named() {
    let folder = folder();
    let output = command(&["check", "--json"]).current_dir(&folder).output().expect("it runs");
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let notices = report["notices"].as_array().expect("notices");
    let named = |path: &str, question: &str| {
        notices.iter().any(|notice| {
            let reason = notice["reason"].as_str().unwrap_or_default();
            notice["path"] == path && reason.contains(&format!("{question:?}")) && reason.contains("not answered")
        })
    };
    assert!(named("suggestions", "What does the moon weigh?"), "{notices:?}");
    assert!(!named("suggestions", "When was the dam opened, and where?"), "{notices:?}");
    assert!(named("weir.md", "Who paid?"), "{notices:?}");
    assert_eq!(output.status.code(), Some(0), "it is a notice and no failure");
}

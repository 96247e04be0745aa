//! The command line, as people and scripts use it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use crate::program::{command, run, run_with_input};
use crate::server::{TestServer, folder};

#[test]
fn ask_prints_cited_sentences_without_colour_in_a_pipe() {
    let (code, out, _) = run(&["ask", "How long is the Moscow–Kazan line?"]);
    assert_eq!(code, 0);
    assert!(out.contains("770 km"), "{out}");
    assert!(out.contains("Sources\n[1] "), "{out}");
    assert!(!out.contains('\x1b'), "no escape codes in a pipe: {out}");
}

#[test]
fn the_exit_code_of_ask_shows_that_nothing_was_found() {
    let (code, out, _) = run(&["ask", "Who is the mayor of Paris?"]);
    assert_eq!(code, 1);
    assert!(out.contains("“mayor” or “Paris”"), "{out}");
}

#[test]
fn a_question_may_come_from_standard_input() {
    let (code, out, _) = run_with_input(&["ask"], "How long is the Moscow–Kazan line?\n");
    assert_eq!(code, 0);
    assert!(out.contains("770 km"), "{out}");
}

#[test]
fn json_on_the_terminal_equals_json_of_the_server() {
    let (_, out, _) = run(&["ask", "--json", "How long is the Moscow–Kazan line?"]);
    assert_eq!(out.trim_end(), TestServer::start().ask("How long is the Moscow–Kazan line?").body);
}

#[test]
fn two_fresh_processes_give_byte_identical_answers() {
    let ask = || run(&["ask", "--json", "--limit", "20", "--explain", "What do China and Russia want?"]).1;
    assert_eq!(ask(), ask());
}

#[test]
fn wrong_usage_has_exit_code_two_and_a_hint() {
    let (code, _, err) = run(&["ask", " "]);
    assert_eq!(code, 2);
    assert!(err.contains("the question is empty"), "{err}");
    assert_eq!(run(&["ask", "--limit", "0", "a"]).0, 2);
    assert_eq!(run(&["--no-such-flag"]).0, 2);
}

#[test]
fn flags_may_come_from_the_environment() {
    let output = command(&["ask", "How long is the Moscow–Kazan line?"])
        .env("CITEWIRE_JSON", "1")
        .env("CITEWIRE_LIMIT", "1")
        .output();
    let answer: serde_json::Value = serde_json::from_slice(&output.expect("the program runs").stdout).expect("JSON");
    assert_eq!(answer["sentences"].as_array().expect("sentences").len(), 1);
}

#[test]
fn a_missing_folder_stops_the_start_with_the_reason() {
    let (code, _, err) = run(&["serve", "--bind", "127.0.0.1:0", "--corpus", "no/such/folder"]);
    assert_eq!(code, 2);
    assert!(err.contains("no/such/folder") && err.contains("--corpus"), "{err}");
}

#[test]
fn a_broken_prompt_template_stops_the_start_with_file_and_line() {
    let files = folder(&[("answer.txt", "x")]);
    let (code, _, err) = run(&["ask", "--prompts", files.path().to_str().expect("a path"), "a question"]);
    assert_eq!(code, 2);
    assert!(err.contains("source.txt") && err.contains("prompts folder"), "{err}");
}

#[test]
fn check_lists_files_set_aside_and_reads_the_rest() {
    let files =
        folder(&[("good.txt", "The bridge opened in 1901 and carries trams."), ("empty.txt", "\n"), ("x.png", "")]);
    std::fs::write(files.path().join("binary.txt"), (0..=255).map(|byte: u8| byte % 16 + 1).collect::<Vec<u8>>())
        .expect("a file");
    let (code, out, _) = run(&["check", "--corpus", files.path().to_str().expect("a path")]);
    assert_eq!(code, 1);
    assert!(out.contains("empty.txt: it is empty"), "{out}");
    assert!(out.contains("binary.txt: it looks like a binary file"), "{out}");
    assert!(out.contains("1 articles") && out.contains("2 set aside, 1 files of other kinds ignored"), "{out}");
}

#[test]
fn check_tells_of_files_with_names_outside_of_the_folder() {
    let outside = folder(&[("kept.txt", "The bridge opened in 1901 and carries trams.")]);
    let files = folder(&[("own.txt", "The tower opened in 1890 and carries a clock.")]);
    std::fs::hard_link(outside.path().join("kept.txt"), files.path().join("shared.txt")).expect("a hard link");
    let (code, out, _) = run(&["check", "--corpus", files.path().to_str().expect("a path")]);
    assert!(code == 0 && out.contains("shared.txt: it is a hard link") && !out.contains("own.txt: "), "{out}");
}

#[test]
fn search_prints_ranked_passages() {
    let (code, out, _) = run(&["search", "--limit", "2", "--explain", "Moscow Kazan line"]);
    assert_eq!(code, 0);
    assert!(out.starts_with("1. ") && out.contains("Kazan "), "{out}");
}

/// Proves that the lines below a score say in words what it consists of, the largest first, and add up to it.
#[test]
fn ask_explains_scores_in_words() {
    let (code, out, _) = run(&["ask", "--limit", "1", "--explain", "How long is the Moscow–Kazan line?"]);
    assert_eq!(code, 0);
    let mut lines = out.lines().skip_while(|line| !line.starts_with("    score ")).map(str::trim);
    let score: f32 = lines.next().and_then(|line| line.strip_prefix("score ")?.parse().ok()).expect("a score");
    let parts: Vec<(&str, f32)> = lines
        .take_while(|line| !line.is_empty())
        .map(|line| line.rsplit_once(": ").expect("words and a number"))
        .map(|(words, value)| (words, value.parse().expect("a number")))
        .collect();
    assert!(parts.iter().any(|(words, value)| *words == "The sentence has the asked words" && *value > 0.0), "{out}");
    let named: Vec<f32> = parts.iter().filter(|part| part.0 != "All else").map(|part| part.1.abs()).collect();
    assert!(named.is_sorted_by(|one, other| one >= other) && named.len() > 5, "{out}");
    let sum: f32 = parts.iter().map(|(_, value)| value).sum();
    // Each of the lines is rounded to two digits.
    assert!((sum - score).abs() < 0.005 * (parts.len() + 1) as f32, "{sum} and {score}: {out}");
}

#[test]
fn terminal_codes_of_an_article_do_not_reach_the_terminal() {
    let files = folder(&[("a.txt", "The bridge \x1b[31mopened\x1b[0m in 1901 and carries trams over the river.")]);
    let (_, out, _) = run(&["ask", "--corpus", files.path().to_str().expect("a path"), "When did the bridge open?"]);
    assert!(out.contains("1901") && !out.contains('\x1b'), "{out:?}");
}

/// A running server and its address.
fn start() -> (Child, String) {
    let mut child =
        command(&["--bind", "127.0.0.1:0", "--data", concat!(env!("CARGO_TARGET_TMPDIR"), "/command_line")])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server runs");
    let mut address = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut address).expect("an address");
    (child, address.trim().to_owned())
}

/// Sends SIGTERM by the shell's built-in kill, since a minimal system has no other.
fn terminate(child: &Child) {
    let kill = format!("kill {}", child.id());
    assert!(std::process::Command::new("sh").arg("-c").arg(kill).status().expect("a shell runs").success());
}

#[test]
fn the_server_prints_its_address_and_stops_on_a_signal() {
    let (child, address) = start();
    let body = ureq::get(format!("{address}/v1/ask?q=Zebrafish+anatomy"))
        .call()
        .expect("an answer")
        .body_mut()
        .read_to_string();
    assert!(body.expect("a body").contains("not_found"));
    terminate(&child);
    let output = child.wait_with_output().expect("the server ends");
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{log}");
    assert!(log.contains("/v1/ask") && log.contains("stopped"), "{log}");
    assert!(!log.contains("Zebrafish"), "a question is never logged: {log}");
}

#[test]
fn a_server_with_a_closed_log_answers_and_stops() {
    let (mut child, address) = start();
    drop(child.stderr.take());
    for _ in 0..3 {
        let reply = ureq::get(format!("{address}/v1/ask?q=Kazan")).call().expect("an answer");
        assert_eq!(reply.status(), 200);
    }
    terminate(&child);
    assert!(child.wait().expect("the server ends").success());
}

/// Proves that a log in JSON has one object per line with level, message and fields.
#[test]
fn a_log_in_json_is_one_object_a_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = folder.path().join("large.md");
    std::fs::write(&large, "A large article.\n".repeat(100)).expect("a file");
    let corpus = folder.path().to_string_lossy().into_owned();
    let (_, _, log) =
        run(&["ask", "How long is it?", "--corpus", &corpus, "--max-article-bytes", "100", "--log", "json,warn"]);
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let line = lines.iter().find(|line| line["message"] == "set aside").expect("the file that was set aside");
    assert_eq!((&line["level"], &line["path"]), (&"WARN".into(), &"large.md".into()));
}

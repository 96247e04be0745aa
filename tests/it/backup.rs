//! Backing up and restoring the store while the server runs, and the files for packages of the program.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::program::{Process, command, run};

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_string_lossy().into_owned()
}

fn server(folder: &Path, data: &str) -> Process {
    let corpus = path(folder, "corpus");
    fs::create_dir_all(&corpus).expect("a folder");
    Process::start(command(&["serve", "--bind", "127.0.0.1:0", "--corpus", &corpus, "--data", data]))
}

fn vote(server: &Process, note: &str) {
    let body = serde_json::json!({ "answer": "0123456789abcdef0123456789abcdef", "question": "Who?", "vote": "up", "note": note });
    let sent = ureq::post(format!("{}/v1/feedback", server.address)).header("content-type", "application/json");
    assert_eq!(sent.send(body.to_string()).expect("an answer").status(), 201);
}

fn notes(data: &str) -> String {
    run(&["feedback", "--data", data]).1
}

/// Proves that a backup of a running server contains everything that was accepted, that it can be restored elsewhere
/// and over an existing store, and that nothing is lost meanwhile.
#[test]
fn a_store_is_backed_up_while_the_server_runs_and_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, other, copy) =
        (path(folder.path(), "data"), path(folder.path(), "other"), path(folder.path(), "copy.db"));
    let server = server(folder.path(), &data);
    vote(&server, "before the backup");
    let (code, _, said) = run(&["backup", &copy, "--data", &data]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(fs::metadata(&copy).expect("a file").permissions().mode() & 0o777, 0o600, "only its owner can read it");
    vote(&server, "after the backup");

    let (code, _, said) = run(&["backup", &copy, "--data", &data]);
    assert!(code != 0 && said.contains("choose another name"), "{said}");
    let (code, _, said) = run(&["restore", &copy, "--data", &data]);
    assert!(code != 0 && said.contains("--replace"), "{said}");
    let (code, _, said) = run(&["restore", &copy, "--data", &data, "--replace"]);
    assert!(code != 0 && said.contains("stop it first"), "{said}");
    vote(&server, "after a restore that was refused");
    assert_eq!(run(&["restore", &copy, "--data", &other]).0, 0, "a new machine");
    assert!(notes(&other).contains("before the backup") && !notes(&other).contains("after"), "{}", notes(&other));

    server.kill();
    let (code, said, error) = run(&["restore", &copy, "--data", &data, "--replace"]);
    assert!(code == 0 && said.contains("citewire.before-1.db"), "{said}{error}");
    assert!(notes(&data).contains("before the backup") && !notes(&data).contains("after"), "{}", notes(&data));
    let older = path(folder.path(), "data/citewire.before-1.db");
    assert_eq!(run(&["restore", &older, "--data", &path(folder.path(), "third")]).0, 0);
    let all = notes(&path(folder.path(), "third"));
    assert!(all.contains("before the backup") && all.contains("after a restore that was refused"), "{all}");
}

/// Proves that a file that is not a complete backup replaces nothing.
#[test]
fn a_file_that_is_not_a_backup_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, copy) = (path(folder.path(), "data"), path(folder.path(), "copy.db"));
    let server = server(folder.path(), &data);
    for number in 0..50 {
        vote(&server, &format!("note {number}: {}", "x".repeat(1000)));
    }
    assert_eq!(run(&["backup", &copy, "--data", &data]).0, 0);
    server.kill();
    let whole = fs::read(&copy).expect("a file");
    let cut = &whole[..whole.len() / 2];
    let mut bent = whole.clone();
    for byte in &mut bent[4096..8192] {
        *byte = 0xff;
    }
    for (name, content) in [("cut", cut), ("bent", &bent), ("text", b"no database"), ("empty", b"")] {
        let broken = path(folder.path(), name);
        fs::write(&broken, content).expect("a file");
        let (code, _, said) = run(&["restore", &broken, "--data", &data, "--replace"]);
        assert!(code != 0 && said.contains("is not a complete backup"), "{name}: {said}");
    }
    let (code, _, said) = run(&["restore", &path(folder.path(), "nowhere"), "--data", &data]);
    assert!(code != 0 && said.contains("nowhere"), "{said}");
    assert!(notes(&data).contains("note 49"), "the store is unchanged");
}

/// Runs statements on a database, as somebody may who can change a backup.
fn change(database: &str, statements: &str) {
    let script = "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.executescript(sys.argv[2])\nc.close()";
    let changed = Command::new("python3").args(["-c", script, database, statements]).output().expect("Python runs");
    assert!(changed.status.success(), "{}", String::from_utf8_lossy(&changed.stderr));
}

/// Proves that a backup brings rows and nothing that runs: triggers, views, other tables and values of another type are
/// refused, also in a backup of an earlier version, and a pipe does not block.
#[test]
fn a_backup_with_more_than_rows_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, copy) = (path(folder.path(), "data"), path(folder.path(), "copy.db"));
    assert_eq!(run(&["key", "add", "one", "--data", &data]).0, 0);
    assert_eq!(run(&["backup", &copy, "--data", &data]).0, 0);
    for (number, (statements, expected)) in [
        (
            "CREATE TRIGGER extra AFTER INSERT ON feedback BEGIN INSERT INTO keys SELECT 'x','x','x','admin',1,0,0; END",
            "the trigger \"extra\"",
        ),
        ("ALTER TABLE keys RENAME TO hidden; CREATE VIEW keys AS SELECT * FROM hidden", "which Citewire does not make"),
        ("DROP TABLE own; CREATE VIEW own AS SELECT '' AS name, '' AS value", "the view \"own\""),
        ("CREATE TABLE more (a TEXT)", "the table \"more\""),
        ("CREATE INDEX odd ON keys (hex(name))", "the index \"odd\""),
        ("DROP INDEX turns_by_thread", "it lacks the index \"turns_by_thread\""),
        ("UPDATE keys SET hash = x'00'", "values of another type"),
        ("UPDATE _sqlx_migrations SET version = 999 WHERE version = 7", "a newer version of Citewire wrote it"),
        ("DROP TABLE _sqlx_migrations; CREATE VIEW _sqlx_migrations AS SELECT 7 AS version", "another program"),
    ]
    .into_iter()
    .enumerate()
    {
        let odd = path(folder.path(), &format!("odd-{number}.db"));
        fs::copy(&copy, &odd).expect("a copy");
        change(&odd, statements);
        let (code, _, said) = run(&["restore", &odd, "--data", &data, "--replace"]);
        assert!(code == 1 && said.contains(expected), "{statements}: {said}");
        let other = path(folder.path(), "other");
        assert_eq!(run(&["restore", &odd, "--data", &other]).0, 1);
        let left: Vec<_> = fs::read_dir(&other).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        assert!(left.iter().all(|left| left.ends_with("citewire.lock")), "nothing is left over: {left:?}");
    }
    let pipe = path(folder.path(), "pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()));
    let (code, _, said) = run(&["restore", &pipe, "--data", &data, "--replace"]);
    assert!(code == 1 && said.contains("not a regular file"), "{said}");

    let earlier = path(folder.path(), "earlier.db");
    fs::copy(&copy, &earlier).expect("a copy");
    change(&earlier, "DROP TABLE own; DELETE FROM _sqlx_migrations WHERE version = 7");
    let (code, _, said) = run(&["restore", &earlier, "--data", &data, "--replace"]);
    assert_eq!(code, 0, "{said}");
    let (_, keys, _) = run(&["key", "list", "--data", &data]);
    assert!(keys.contains("one"), "{keys}");
}

/// Proves that shells get completion scripts and `man` gets pages for every command.
#[test]
fn shells_and_man_get_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (code, script, _) = run(&["completions", shell]);
        assert!(code == 0 && script.contains("max-connections") && script.contains("gaps"), "{shell}");
    }
    let (code, page, _) = run(&["man"]);
    assert!(code == 0 && page.contains(".TH") && page.contains("citewire\\-gaps"), "{page}");
    assert!(run(&["man", "serve"]).1.contains("max\\-connections"));
    assert_eq!(run(&["man", "fly"]).0, 1);
}

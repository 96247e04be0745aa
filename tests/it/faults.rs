//! Faults while an index is built: the process is killed, the disk is full, files change while they are read. These
//! tests take half a minute, so plain `cargo test` skips them and `tests/run` runs them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{self, Process, command};

const PATIENCE: Duration = Duration::from_mins(1);

/// A small random number generator with the same numbers on every machine.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        (self.0 >> 33) % limit
    }
}

pub(crate) fn article(number: u64, edition: u64) -> String {
    let line = |line: u64| {
        format!("Line {line} of station {number} leads to town {} in edition {edition}. ", (number * 31 + line) % 997)
    };
    format!("# Station {number}\n\n{}\n", (0..60).map(line).collect::<String>())
}

fn corpus(articles: u64) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for number in 0..articles {
        fs::write(folder.path().join(format!("{number}.md")), article(number, 0)).expect("a file");
    }
    folder
}

fn name(path: &Path) -> &str {
    path.to_str().expect("a name")
}

/// The output of `check` for a folder with this index, without the report of files read.
fn check(corpus: &Path, data: &Path) -> Value {
    let (code, out, error) = program::run(&["check", "--json", "--corpus", name(corpus), "--data", name(data)]);
    assert_eq!(code, 0, "{error}");
    serde_json::from_str(&out).expect("JSON")
}

pub(crate) fn agrees_with_a_fresh_one(corpus: &Path, data: &Path) {
    let none = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(check(corpus, data), check(corpus, none.path()), "no article is lost and none is stale");
}

fn serve(corpus: &Path, data: &Path) -> Command {
    command(&["serve", "--bind", "127.0.0.1:0", "--corpus", name(corpus), "--data", name(data), "--log", "error"])
}

#[test]
#[ignore = "tests/run runs it"]
fn an_index_survives_kills_while_it_is_built_and_merged() {
    let (corpus, data) = (corpus(400), tempfile::tempdir().expect("a temporary folder"));
    let mut random = Random(1);
    let mut killed = 0;
    for round in 0..200 {
        // Enough changes that segments are sometimes merged, and the index is sometimes rebuilt.
        for _ in 0..=random.below(60) {
            let number = random.below(400);
            fs::write(corpus.path().join(format!("{number}.md")), article(number, round)).expect("a file");
        }
        let mut index = command(&["index", "--corpus", name(corpus.path()), "--data", name(data.path())]);
        let mut child = index.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        std::thread::sleep(Duration::from_micros(random.below(120_000)));
        child.kill().expect("it is our own");
        killed += usize::from(!child.wait().expect("it ends").success());
        if round % 20 == 19 {
            agrees_with_a_fresh_one(corpus.path(), data.path());
        }
    }
    assert!(killed > 100, "most were killed at work: {killed}");
    let (code, _, error) = program::run(&["index", "--corpus", name(corpus.path()), "--data", name(data.path())]);
    assert_eq!(code, 0, "{error}");
    agrees_with_a_fresh_one(corpus.path(), data.path());
    let left = fs::read_dir(data.path().join("index")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let left: Vec<_> = left.filter(|path| name(path).contains("unfinished")).flat_map(fs::read_dir).flatten().collect();
    assert!(left.is_empty(), "files of killed processes are removed: {left:?}");
}

#[test]
#[ignore = "tests/run runs it"]
fn an_index_survives_kills_while_a_server_follows_its_folder() {
    let (corpus, data) = (corpus(60), tempfile::tempdir().expect("a temporary folder"));
    let mut random = Random(2);
    for round in 0..100 {
        let server = Process::start(serve(corpus.path(), data.path()));
        for _ in 0..=random.below(12) {
            let number = random.below(60);
            fs::write(corpus.path().join(format!("{number}.md")), article(number, round)).expect("a file");
        }
        std::thread::sleep(Duration::from_millis(random.below(200)));
        drop(server);
        if round % 10 == 9 {
            agrees_with_a_fresh_one(corpus.path(), data.path());
        }
    }
}

#[test]
#[ignore = "tests/run runs it"]
fn ten_thousand_files_in_a_moment_are_all_served() {
    let (corpus, data) = (corpus(1), tempfile::tempdir().expect("a temporary folder"));
    let server = Process::start(serve(corpus.path(), data.path()));
    for number in 1..=10_000 {
        fs::write(corpus.path().join(format!("{number}.txt")), format!("Mast {number} stands on hill {}.", number * 3))
            .expect("a file");
    }
    let begin = Instant::now();
    while server.get("/readyz")["articles"] != 10_001 {
        assert!(begin.elapsed() < PATIENCE, "{}", server.get("/readyz"));
        std::thread::sleep(Duration::from_millis(50));
    }
    let answer = server.get("/v1/ask?q=Where%20does%20mast%207777%20stand%3F");
    assert_eq!(answer["sentences"][0]["text"], "Mast 7777 stands on hill 23331.");
}

#[test]
#[ignore = "tests/run runs it"]
fn a_file_that_is_replaced_while_it_is_read_is_quoted_as_one_of_its_versions() {
    let (corpus, data) = (corpus(1), tempfile::tempdir().expect("a temporary folder"));
    let path = corpus.path().join("tower.txt");
    let version = |number: u64| {
        format!("Tower version {number} is {} metres high. {}", number + 100, "It is old. ".repeat(2_000))
    };
    fs::write(&path, version(0)).expect("a file");
    let server = Process::start(serve(corpus.path(), data.path()));
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 1..=400 {
                if number % 2 == 0 {
                    let aside = corpus.path().join("tower.part");
                    fs::write(&aside, version(number)).expect("a file");
                    fs::rename(&aside, &path).expect("it is replaced");
                } else {
                    fs::write(&path, version(number)).expect("a file");
                }
                std::thread::sleep(Duration::from_millis(5));
            }
            done.store(true, Ordering::Relaxed);
        });
        let begin = Instant::now();
        loop {
            let answer = server.get("/v1/ask?q=How%20high%20is%20the%20tower%20version%3F");
            let quoted = answer["sentences"][0]["text"].as_str().unwrap_or_default().to_owned();
            // While the file is empty or incomplete, answers have less, but never a mixture of versions.
            let is_one = (0..=400).any(|number| version(number).starts_with(&quoted));
            assert!(is_one, "{quoted}");
            if done.load(Ordering::Relaxed) && quoted.contains("Tower version 400 ") {
                break;
            }
            assert!(begin.elapsed() < PATIENCE, "the last version: {quoted}");
        }
    });
}

#[test]
#[ignore = "tests/run runs it"]
fn a_full_disk_is_an_error_of_index_but_not_of_a_server() {
    let corpus = corpus(400);
    let small = tempfile::tempdir().expect("a temporary folder");
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=512k", "tmpfs", name(small.path())]).output();
    if !mount.is_ok_and(|mount| mount.status.success()) {
        // Only root may mount, in a container perhaps not even root. `/dev/full` is always full, but not a folder.
        return assert!(!small.path().join("index").exists());
    }
    let (code, _, error) = program::run(&["index", "--corpus", name(corpus.path()), "--data", name(small.path())]);
    let server = Process::start(serve(corpus.path(), small.path()));
    let articles = server.get("/readyz")["articles"].clone();
    drop(server);
    agrees_with_a_fresh_one(corpus.path(), small.path());
    let remount = Command::new("mount").args(["-o", "remount,ro", name(small.path())]).status();
    let read_only = program::run(&["index", "--corpus", name(corpus.path()), "--data", name(small.path())]);
    let unmount = Command::new("umount").arg(small.path()).status();
    assert!(unmount.is_ok_and(|status| status.success()), "the mount is removed");
    assert!(code == 1 && error.contains("--data") && error.contains("make room"), "{code} {error}");
    assert_eq!(articles, 400, "a server answers from memory");
    assert!(
        remount.is_ok_and(|status| status.success()) && read_only.0 == 1 && read_only.2.contains("--data"),
        "{read_only:?}"
    );
}

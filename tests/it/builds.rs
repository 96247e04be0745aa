//! Two builds of the program with different weights: an answer of one build is not taken for an answer of the other.
//! Building takes minutes, so plain `cargo test` skips this test and `tests/run` runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{BINARY, Process, command_of};
use crate::server::{encoded, folder, root};

const QUESTION: &str = "Who opened the bridge of Torsby?";
/// The name of the other build, which must not replace the build under test.
const OTHER: &str = "citewire-with-other-weights";

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("an entry");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else if from.exists() {
        fs::copy(from, to).expect("a copy");
    }
}

/// Changes a file of the copy.
fn change(path: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(path).expect("a text");
    let changed = change(&text);
    assert_ne!(text, changed, "{}", path.display());
    fs::write(path, changed).expect("written");
}

/// The line with a larger weight.
fn heavier(line: &str) -> String {
    match line.rsplit_once('\t') {
        Some((name, number)) if !line.starts_with('#') => {
            let number: f64 = number.parse().expect("a weight");
            format!("{name}\t{}", number + 0.125)
        }
        _ => line.to_owned(),
    }
}

/// A build of this source with one changed weight. It reuses the build under test as far as possible, and is always in
/// the same folder, so that Cargo's cache does not grow.
fn other_build() -> PathBuf {
    let copied = &Path::new(env!("CARGO_TARGET_TMPDIR")).join("other-build");
    if copied.exists() {
        fs::remove_dir_all(copied).expect("an empty place");
    }
    fs::create_dir_all(copied).expect("a folder");
    for part in ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src", "crates", "prompts"] {
        copy(&root().join(part), &copied.join(part));
    }
    // With a test of its own, Cargo selects the same features of all dependencies as for this package.
    fs::create_dir_all(copied.join("tests/it")).expect("a folder");
    fs::write(copied.join("tests/it/main.rs"), "").expect("a test");
    change(&copied.join("Cargo.toml"), |manifest| {
        manifest.replacen("[[bin]]\nname = \"citewire\"", &format!("[[bin]]\nname = \"{OTHER}\""), 1)
    });
    change(&copied.join("crates/core/src/answer/ranking.tsv"), |weights| {
        let mut is_changed = false;
        let mut line = |line: &str| {
            let changed = if is_changed { line.to_owned() } else { heavier(line) };
            is_changed |= changed != line;
            changed + "\n"
        };
        weights.lines().map(&mut line).collect()
    });
    let beside = Path::new(BINARY).parent().expect("a folder");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["test", "--no-run", "--offline", "--locked", "--quiet", "--test", "it"]);
    if beside.ends_with("release") {
        cargo.arg("--release");
    }
    cargo.arg("--target-dir").arg(beside.parent().expect("a folder")).current_dir(copied);
    // Cargo's variables about this package would make build scripts of dependencies (ring's) run again.
    for (name, _) in std::env::vars_os() {
        if ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|part| name.to_string_lossy().starts_with(part)) {
            cargo.env_remove(name);
        }
    }
    let built = cargo.output().expect("cargo runs");
    assert!(built.status.success(), "{}: {}", built.status, String::from_utf8_lossy(&built.stderr));
    beside.join(OTHER)
}

/// Proves that another weight changes the id of every answer, and that a client with the other build's answer gets the
/// new answer instead of "not modified".
#[test]
#[ignore = "tests/run runs it"]
fn another_build_gives_other_ids() {
    let articles = folder(&[("bridge.txt", "The bridge of Torsby was opened in 1901 by Anna Ek. It carries trams.\n")]);
    let binaries = [PathBuf::from(BINARY), other_build()];
    let data = tempfile::tempdir().expect("a folder");
    let [corpus, data] = [articles.path(), data.path()].map(|path| path.to_str().expect("a name"));
    let arguments = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", data, "--log", "error"];
    let query = format!("q={}", encoded(QUESTION));
    let answers = binaries.each_ref().map(|binary| {
        let server = Process::start(command_of(binary, &arguments));
        server.get(&format!("/v1/ask?{query}"))
    });
    let ids = answers.each_ref().map(|answer| answer["id"].as_str().expect("an id"));
    assert_ne!(ids[0], ids[1], "the id names the build");
    assert_eq!(answers[0]["snapshot"], answers[1]["snapshot"], "the articles are the same");
    for (binary, own, other) in [(&binaries[0], ids[0], ids[1]), (&binaries[1], ids[1], ids[0])] {
        let server = Process::start(command_of(binary, &arguments));
        let status = |known: &str| {
            let address = format!("{}/v1/answers/{own}?{query}", server.address);
            ureq::get(address).header("if-none-match", format!("\"{known}\"")).call().expect("a response").status()
        };
        assert_eq!(status(other), 200, "the other build's answer is another one");
        assert_eq!(status(own), 304);
    }
}

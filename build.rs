//! Fingerprints the source and the data that decide something which is kept or named, so that what another build made is
//! recognised. Nothing is downloaded and nothing is generated.
//!
//! - `CITEWIRE_SOURCE`: what decides how articles are cut and indexed. A snapshot of another build is made anew.
//! - `CITEWIRE_ANSWERS`: what decides an answer, its weights included. An answer's id names it.

use std::fs;
use std::path::{Path, PathBuf};

const INDEX: [&str; 6] =
    ["Cargo.lock", "crates/articles", "crates/text", "src/bm25.rs", "src/question.rs", "src/retrieval"];

/// A test compares this list with the modules that the assistant uses.
const ANSWERS: [&str; 13] = [
    "Cargo.lock",
    "crates",
    "src/answer",
    "src/assistant",
    "src/assistant.rs",
    "src/bm25.rs",
    "src/cancelled.rs",
    "src/prompts.rs",
    "src/question.rs",
    "src/retrieval",
    "src/understanding",
    "src/verify",
    "src/view.rs",
];

fn main() {
    println!("cargo::rustc-env=CITEWIRE_SOURCE={:016x}", fingerprint(&INDEX));
    println!("cargo::rustc-env=CITEWIRE_ANSWERS={:016x}", fingerprint(&ANSWERS));
}

/// A hash of all files below these paths, with their names.
fn fingerprint(paths: &[&str]) -> u64 {
    let mut files = Vec::new();
    for path in paths {
        println!("cargo::rerun-if-changed={path}");
        collect(Path::new(path), &mut files);
    }
    files.sort();
    // FNV-1a, 64 bits: nobody attacks this, and it is the same everywhere.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in files {
        let text = fs::read(&file).unwrap_or_default();
        for byte in file.to_string_lossy().bytes().chain(text) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries.flatten().for_each(|entry| collect(&entry.path(), files)),
        Err(_) => files.push(path.to_owned()),
    }
}

//! Fingerprints the crates that decide how articles are cut, indexed and ranked, so that what another build made is recognised.
//! Nothing is downloaded and nothing is generated.

use std::fs;
use std::path::{Path, PathBuf};

const DECIDES: [&str; 4] = ["../../Cargo.lock", "../articles", "../index", "../text"];

fn main() {
    println!("cargo::rustc-env=CITEWIRE_INDEX={:016x}", fingerprint(&DECIDES));
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

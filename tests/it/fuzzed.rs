//! Replays the fuzzer's saved inputs in plain `cargo test`. `fuzz/README.md` explains how these files are made.

use std::path::Path;
use std::{env, fs};

#[expect(unreachable_pub, reason = "it is reachable in the fuzzer's crate")]
#[path = "../../fuzz/src/lib.rs"]
mod targets;

/// Total size of the saved inputs of a target, in bytes.
const MOST: usize = 8 * 1024;

/// The smallest inputs of a minimised corpus.
fn smallest(corpus: &Path) -> Vec<String> {
    let files = fs::read_dir(corpus).expect("a corpus: see fuzz/README.md").map(|entry| entry.expect("a file").path());
    let mut inputs: Vec<Vec<u8>> = files.map(|file| fs::read(file).expect("an input")).collect();
    inputs.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    let mut bytes = 0;
    let fitting = inputs.iter().take_while(|input| {
        bytes += input.len();
        bytes <= MOST
    });
    fitting.map(|input| input.iter().copied().map(char::from).collect()).collect()
}

/// Runs a target with its inputs: a JSON array of strings, in which each character is a byte.
fn replay(name: &str, target: fn(&[u8])) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests/it/fuzzed").join(name).with_extension("json");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        let inputs = serde_json::to_string_pretty(&smallest(&root.join("fuzz/corpus").join(name))).expect("JSON");
        fs::write(&file, inputs + "\n").expect("a file that can be written");
    }
    let kept = fs::read_to_string(&file).expect("inputs");
    let inputs: Vec<String> = serde_json::from_str(&kept).expect("an array of strings");
    assert!(inputs.len() > 10, "{name}: {} inputs", inputs.len());
    for input in inputs {
        let bytes: Vec<u8> = input.chars().map(|byte| u8::try_from(byte).expect("a byte")).collect();
        target(&bytes);
    }
}

/// Proves that any bytes can be read as a file, and that sentences and quotes are slices of them.
#[test]
fn any_file_can_be_read() {
    replay("article", targets::article);
    replay("front_matter", targets::front_matter);
    replay("sentences", targets::sentences);
    replay("segment", targets::segment);
}

/// Proves that any question, on any route, is answered or properly refused.
#[test]
fn any_request_is_answered_or_refused() {
    replay("question", targets::question);
    replay("webhooks", targets::webhooks);
    replay("resume", targets::resume);
    replay("openai", targets::openai);
    if cfg!(feature = "mcp") {
        replay("mcp", targets::mcp);
    }
}

//! What the fuzzer has kept, given to its targets again by plain `cargo test`; `fuzz/README.md` says how these files are made.

use std::path::Path;
use std::{env, fs};

#[expect(unreachable_pub, reason = "in the crate of the fuzzer it can be reached")]
#[path = "../../fuzz/src/lib.rs"]
mod targets;

/// Bytes that are kept of a target's inputs.
const MOST: usize = 8 * 1024;

/// The smallest inputs of a corpus that was minimised.
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

/// Gives a target its inputs: a JSON array of strings, in which each character stands for a byte.
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

/// Proves that files of any bytes are read into sentences and quotes that are slices of them.
#[test]
fn no_file_breaks_what_reads_it() {
    replay("article", targets::article);
    replay("front_matter", targets::front_matter);
    replay("sentences", targets::sentences);
    replay("segment", targets::segment);
}

/// Proves that whatever is asked, on whichever way, is answered or refused as it should be.
#[test]
fn no_request_breaks_who_answers_it() {
    replay("question", targets::question);
    replay("webhooks", targets::webhooks);
    replay("resume", targets::resume);
    replay("openai", targets::openai);
    if cfg!(feature = "mcp") {
        replay("mcp", targets::mcp);
    }
}

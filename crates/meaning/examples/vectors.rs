//! What a model computes on this machine, to compare it with other machines and other implementations.
//!
//! Usage: `vectors MODEL` prints for each kernel of the processor what `citewire model check` prints. `vectors MODEL --raw <
//! LINES` writes the vectors of lines: numbers of 32 bits, little-endian. MODEL is a file that `citewire model add` made.

use std::fs;
use std::io::{self, BufRead as _, Write as _};
use std::sync::Arc;

use citewire_meaning::{Bytes, Encode as _, Encoder, Model, proof};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: vectors MODEL [--raw]")?;
    let bytes: Bytes = Arc::new(fs::read(path)?);
    let mut out = io::stdout().lock();
    if arguments.next().is_some_and(|argument| argument == "--raw") {
        let texts = io::stdin().lock().lines().collect::<Result<Vec<String>, _>>()?;
        for vector in Encoder::new(Model::open(bytes)?)?.texts(&texts) {
            vector.0.iter().try_for_each(|number| out.write_all(&number.to_le_bytes()))?;
        }
        return Ok(());
    }
    for (kernel, hash) in proof(&bytes)? {
        writeln!(out, "{hash} {}", kernel.name())?;
    }
    Ok(())
}

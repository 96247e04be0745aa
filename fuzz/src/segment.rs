//! A snapshot file with bytes changed, cut off or added: it is refused, or it equals the original file.

use std::sync::LazyLock;

use citewire_index::files::Bytes;
use citewire_index::segment::SegmentBuilder;
use citewire_index::{Ranking, Segment};

const SETTINGS: &str = "fuzz";

static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut builder = SegmentBuilder::new(Ranking::default());
    for article in super::articles() {
        builder.add(&article, None);
    }
    builder.write(SETTINGS, Vec::new()).expect("a file in memory")
});

/// # Panics
/// When that does not hold.
pub fn check(edits: &[u8]) {
    // First the bytes themselves as a file. Then the original file, edited by groups of three bytes: a position and a
    // new byte.
    let _ = Segment::open(Bytes::from(edits.to_vec()), SETTINGS);
    let mut file = WHOLE.clone();
    for edit in edits.chunks_exact(3) {
        let at = usize::from(edit[0]) << 8 | usize::from(edit[1]);
        match file.len() {
            0 => {}
            // The table is at the end of the file and contains most of what is checked.
            length if edit[2] % 4 == 0 => file[length - 1 - at % length.min(512)] ^= edit[2] | 1,
            length if edit[2] == 255 => file.truncate(length - at % length),
            length => file[at % length] = edit[2],
        }
    }
    let is_same = file == *WHOLE;
    match Segment::open(Bytes::from(file), SETTINGS) {
        Ok(segment) => {
            assert_eq!(segment.articles(), 4, "a damaged file was taken");
            for number in 0..4 {
                let record = segment.record(number);
                assert!(!segment.text(&record).is_empty());
                let _ = segment.card(&record);
            }
        }
        Err(damage) => assert!(!is_same, "the true file was refused: {damage}"),
    }
}

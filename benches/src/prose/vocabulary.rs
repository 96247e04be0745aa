//! The content words of the seeded prose, from the most frequent to the rarest.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use anyhow::{Context, ensure};
use walkdir::WalkDir;

use super::function_words::FUNCTION_WORDS;
use super::random::Random;

/// Number of different content words.
pub const WORDS: usize = 250_000;

/// The random number stream of the invented words, different from those of the articles.
const STREAM: u64 = u64::MAX;

/// Length of the shortest word taken from the articles, in characters. Shorter words are abbreviations and fragments of
/// markup.
const SHORTEST: usize = 3;

/// Largest rank at which invented words have two syllables, since frequent words are short. Others have two or three.
const SHORT_RANKS: usize = 60_000;

const ONSETS: [&str; 28] = [
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gl", "h", "j", "k", "l", "m", "n", "p", "pl", "r", "s", "sh", "st",
    "t", "th", "tr", "v", "w", "y", "z",
];
const VOWELS: [&str; 10] = ["a", "e", "i", "o", "u", "a", "e", "ai", "ea", "ou"];
const CODAS: [&str; 16] = ["", "", "", "", "", "", "", "", "n", "r", "l", "s", "t", "m", "nd", "ck"];
/// Word endings that a stemmer removes.
const ENDINGS: [&str; 16] = ["", "", "", "", "", "", "", "s", "s", "ed", "ing", "er", "ly", "tion", "ment", "able"];

/// [`WORDS`] different words: first those of a folder's articles, the most frequent first, then invented, pronounceable
/// words.
pub fn words(folder: &Path, seed: u64) -> anyhow::Result<Vec<String>> {
    let mut words = words_of_articles(folder)?;
    ensure!(!words.is_empty(), "there is no word in the articles of {}", folder.display());
    words.truncate(WORDS);
    let mut known: HashSet<String> = words.iter().cloned().collect();
    known.extend(FUNCTION_WORDS.iter().map(|(word, _)| word.to_lowercase()));
    let mut random = Random::new(seed, STREAM);
    while words.len() < WORDS {
        let word = made_up(words.len(), &mut random);
        if known.insert(word.clone()) {
            words.push(word);
        }
    }
    Ok(words)
}

fn words_of_articles(folder: &Path) -> anyhow::Result<Vec<String>> {
    let function_words: HashSet<String> = FUNCTION_WORDS.iter().map(|(word, _)| word.to_lowercase()).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{} cannot be walked", folder.display()))?;
        if entry.path().extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path())
            .with_context(|| format!("{} cannot be read", entry.path().display()))?;
        let plain = text.split(|character: char| !character.is_ascii_alphabetic()).map(str::to_lowercase);
        for word in plain.filter(|word| word.len() >= SHORTEST && !function_words.contains(word)) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut words: Vec<(String, usize)> = counts.into_iter().collect();
    // The sort is stable, so equally frequent words stay in alphabetical order.
    words.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    Ok(words.into_iter().map(|(word, _)| word).collect())
}

fn made_up(rank: usize, random: &mut Random) -> String {
    let syllables = if rank < SHORT_RANKS { 2 } else { random.between(2, 3) };
    let mut word = String::new();
    for _ in 0..syllables {
        word.push_str(random.one_of(&ONSETS));
        word.push_str(random.one_of(&VOWELS));
        word.push_str(random.one_of(&CODAS));
    }
    word + random.one_of(&ENDINGS)
}

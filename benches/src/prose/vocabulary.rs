//! The content words of the seeded prose, from the most frequent to the rarest.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use anyhow::{Context, ensure};
use walkdir::WalkDir;

use super::function_words::FUNCTION_WORDS;
use super::random::Random;

/// How many different content words there are.
pub const WORDS: usize = 250_000;

/// The stream of random numbers that the made-up words come from, apart from those of the articles.
const STREAM: u64 = u64::MAX;

/// Shorter words of the articles are abbreviations and remains of markup.
const SHORTEST: usize = 3;

/// Down to this rank made-up words have two syllables, as frequent words are short; the others have two or three.
const SHORT_RANKS: usize = 60_000;

const ONSETS: [&str; 28] = [
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gl", "h", "j", "k", "l", "m", "n", "p", "pl", "r", "s", "sh", "st",
    "t", "th", "tr", "v", "w", "y", "z",
];
const VOWELS: [&str; 10] = ["a", "e", "i", "o", "u", "a", "e", "ai", "ea", "ou"];
const CODAS: [&str; 16] = ["", "", "", "", "", "", "", "", "n", "r", "l", "s", "t", "m", "nd", "ck"];
/// Endings that a stemmer has to work on.
const ENDINGS: [&str; 16] = ["", "", "", "", "", "", "", "s", "s", "ed", "ing", "er", "ly", "tion", "ment", "able"];

/// [`WORDS`] different words: first those of the articles of a folder, the most frequent first, then made-up ones that
/// can be pronounced.
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
    // The sort is stable: equally frequent words stay in the order of the alphabet.
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

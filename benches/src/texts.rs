//! The articles of a benchmark: seeded prose or the files of a folder.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use citewire_articles::Article;
use walkdir::WalkDir;

use crate::prose::random::Random;
use crate::prose::{PARAGRAPHS, Prose};

/// The source of the articles.
#[derive(Debug)]
pub enum Texts {
    /// Articles of a seed.
    Seeded {
        /// All articles of the seed.
        prose: Prose,
        /// Number of articles.
        articles: usize,
    },
    /// The articles of a folder.
    Folder {
        /// Their files, in the order of their paths.
        files: Vec<PathBuf>,
        /// The seed of the questions.
        seed: u64,
    },
}

/// The sample articles of Citewire.
pub fn sample_corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus")
}

impl Texts {
    /// Articles of a seed with about this number of passages.
    pub fn seeded(passages: usize, seed: u64) -> anyhow::Result<Self> {
        let prose = Prose::new(&sample_corpus(), seed)?;
        Ok(Self::Seeded { prose, articles: passages.div_ceil(PARAGRAPHS).max(1) })
    }

    /// All Markdown and text files of a folder.
    pub fn folder(folder: &Path, seed: u64) -> anyhow::Result<Self> {
        let mut files = Vec::new();
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let path = entry.with_context(|| format!("{} cannot be walked", folder.display()))?.into_path();
            if path.extension().is_some_and(|extension| extension == "md" || extension == "txt") {
                files.push(path);
            }
        }
        ensure!(!files.is_empty(), "there is no .md or .txt file in {}", folder.display());
        Ok(Self::Folder { files, seed })
    }

    /// Number of articles.
    pub fn len(&self) -> usize {
        match self {
            Self::Seeded { articles, .. } => *articles,
            Self::Folder { files, .. } => files.len(),
        }
    }

    /// Always false: a benchmark has at least one article.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The path and the text of an article.
    pub fn article(&self, number: usize) -> anyhow::Result<(String, String)> {
        match self {
            Self::Seeded { prose, .. } => Ok(prose.article(number)),
            Self::Folder { files, .. } => {
                let path = &files[number];
                let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
                Ok((path.display().to_string(), String::from_utf8_lossy(&bytes).into_owned()))
            }
        }
    }

    /// This number of different questions about the articles.
    pub fn questions(&self, count: usize) -> anyhow::Result<Vec<String>> {
        match self {
            Self::Seeded { prose, articles } => Ok(prose.questions(*articles, count)),
            Self::Folder { seed, .. } => self.questions_of_sentences(count, *seed),
        }
    }

    /// Questions from a few words of one sentence each.
    fn questions_of_sentences(&self, count: usize, seed: u64) -> anyhow::Result<Vec<String>> {
        let mut random = Random::new(seed, self.len() as u64);
        let (mut questions, mut asked) = (Vec::with_capacity(count), HashSet::with_capacity(count));
        for _ in 0..count * ATTEMPTS {
            if questions.len() == count {
                break;
            }
            let (path, text) = self.article(random.below(self.len()))?;
            let article = Article::parse(&path, text).0;
            if article.sentences.is_empty() {
                continue;
            }
            let sentence = article.quote(&random.one_of(&article.sentences));
            if let Some(question) = question_of(sentence, &mut random)
                && asked.insert(question.clone())
            {
                questions.push(question);
            }
        }
        ensure!(questions.len() == count, "the articles have sentences for {} different questions only", asked.len());
        Ok(questions)
    }
}

/// Number of draws for each question before the sentences count as too few.
const ATTEMPTS: usize = 50;

/// Smallest and largest number of words that a question takes from a sentence.
const QUESTION_WORDS: (usize, usize) = (3, 6);
/// Length of the shortest word that a question takes. Shorter words are mostly function words.
const SHORTEST_WORD: usize = 4;

const BEGINNINGS: [&str; 5] = ["What about", "Who said that", "Why did", "When was", "How much is"];

/// A question with some of the longer words of a sentence, in their order.
fn question_of(sentence: &str, random: &mut Random) -> Option<String> {
    let words: Vec<&str> = sentence
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .collect();
    let wanted = random.between(QUESTION_WORDS.0, QUESTION_WORDS.1);
    if words.len() < wanted {
        return None;
    }
    // The probability of each word is such that the wanted number is reached.
    let mut chosen = Vec::with_capacity(wanted);
    for (position, word) in words.iter().enumerate() {
        if random.below(words.len() - position) < wanted - chosen.len() {
            chosen.push(*word);
        }
    }
    Some(format!("{} {}?", random.one_of(&BEGINNINGS), chosen.join(" ")))
}

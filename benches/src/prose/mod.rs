//! Seeded prose: articles that resemble English for an index, and questions about them.
//!
//! An index depends on how often words are used, in how many places, and how they cluster. So nearly half of the
//! running words are English function words in about their usual shares, content words follow the law of Zipf and
//! Mandelbrot, and each article has a topic whose words are frequent in it and rare elsewhere.

mod draw;
mod function_words;
pub mod random;
mod vocabulary;

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use draw::Draw;
use function_words::{FUNCTION_WORDS, RUNNING_WORDS};
use random::Random;

/// Number of paragraphs of an article. Each is long enough for a passage of its own and short enough not to be cut.
pub const PARAGRAPHS: usize = 10;
/// Smallest and largest number of words in a paragraph. A passage ends with a paragraph when it has 80 words.
const PARAGRAPH_WORDS: (usize, usize) = (80, 88);
/// Smallest and largest number of words in a sentence.
const SENTENCE_WORDS: (usize, usize) = (8, 35);
/// Share of the sentences with a comma.
const SENTENCES_WITH_COMMA: f64 = 0.4;

/// Number of words in an article's topic.
const TOPIC_WORDS: usize = 50;
/// Number of topic words that are written with a capital.
const TOPIC_NAMES: usize = 8;
/// Share of an article's content words that belong to its topic.
const TOPIC_SHARE: f64 = 0.3;
/// Lowest rank of a topic word. More frequent content words belong to no topic.
const FIRST_TOPIC_RANK: usize = 200;
/// Share of a topic's words that are drawn uniformly, most of which are rare. The others are drawn by rank.
const RARE_TOPIC_SHARE: f64 = 0.5;
/// Flattens the shares of topic words.
const TOPIC_OFFSET: f64 = 2.0;
/// Flattens the most frequent ranks of content words. Without it the first would be as frequent as a function word.
const CONTENT_OFFSET: f64 = 25.0;

/// Largest rank of a frequent content word. Every question contains some of these.
const FREQUENT_RANKS: usize = 1_500;
/// The random number streams of the questions, different from those of the articles.
const QUESTION_STREAM: u64 = 1 << 63;

/// How a question begins, and the text between its parts.
const QUESTIONS: [(&str, &str); 10] = [
    ("What did", "say about"),
    ("Who is", "and what has it to do with"),
    ("When was the", "of"),
    ("How much did", "pay for the"),
    ("Why does", "need"),
    ("Where is the", "for"),
    ("Which", "were made by"),
    ("How many", "are there in the"),
    ("What is the difference between", "and"),
    ("Did", "agree to the"),
];

/// All articles of one seed. Each can be generated without the others.
#[derive(Debug)]
pub struct Prose {
    seed: u64,
    words: Vec<String>,
    function_words: Draw,
    content_words: Draw,
    topic_words: Draw,
}

impl Prose {
    /// Prose in which the frequent words are those of a folder's articles.
    pub fn new(folder: &Path, seed: u64) -> anyhow::Result<Self> {
        let words = vocabulary::words(folder, seed)?;
        Ok(Self {
            seed,
            function_words: Draw::new(FUNCTION_WORDS.iter().map(|&(_, occurrences)| f64::from(occurrences))),
            content_words: Draw::by_rank(words.len(), CONTENT_OFFSET),
            topic_words: Draw::by_rank(TOPIC_WORDS, TOPIC_OFFSET),
            words,
        })
    }

    /// The path and the text of the article with this number.
    pub fn article(&self, number: usize) -> (String, String) {
        let mut random = Random::new(self.seed, number as u64);
        let topic = self.topic(&mut random);
        let title: Vec<String> = topic[..random.between(2, 4)].iter().map(|word| capital(word)).collect();
        let mut text = format!("# {}\n", title.join(" "));
        for _ in 0..PARAGRAPHS {
            text.push('\n');
            self.paragraph(&topic, &mut random, &mut text);
        }
        (format!("article-{number:08}.md"), text)
    }

    /// The topic of an article, the most important words first. It is always drawn first, so that it can be drawn
    /// again.
    fn topic(&self, random: &mut Random) -> Vec<&str> {
        let mut drawn = HashSet::with_capacity(TOPIC_WORDS);
        let mut topic = Vec::with_capacity(TOPIC_WORDS);
        while topic.len() < TOPIC_WORDS {
            let rank = if random.chance(RARE_TOPIC_SHARE) {
                random.between(FIRST_TOPIC_RANK, self.words.len() - 1)
            } else {
                self.content_words.position(random)
            };
            if rank >= FIRST_TOPIC_RANK && drawn.insert(rank) {
                topic.push(self.words[rank].as_str());
            }
        }
        topic
    }

    fn paragraph(&self, topic: &[&str], random: &mut Random, text: &mut String) {
        let mut left = random.between(PARAGRAPH_WORDS.0, PARAGRAPH_WORDS.1);
        while left > 0 {
            let words = random.between(SENTENCE_WORDS.0, SENTENCE_WORDS.1).min(left);
            // The remaining words must form a sentence.
            let words = if left - words < SENTENCE_WORDS.0 { left } else { words };
            self.sentence(topic, words, random, text);
            left -= words;
            text.push(if left > 0 { ' ' } else { '\n' });
        }
    }

    fn sentence(&self, topic: &[&str], words: usize, random: &mut Random, text: &mut String) {
        let comma = random.chance(SENTENCES_WITH_COMMA).then(|| random.between(2, words - 2));
        for position in 0..words {
            if position > 0 {
                text.push_str(if comma == Some(position) { ", " } else { " " });
            }
            let (word, is_name) = self.word(topic, random);
            if position == 0 || is_name {
                text.push_str(&capital(word));
            } else {
                text.push_str(word);
            }
        }
        text.push('.');
    }

    /// Draws a word, and tells whether it is a name.
    fn word<'words>(&'words self, topic: &[&'words str], random: &mut Random) -> (&'words str, bool) {
        if random.chance(self.function_words.total() / f64::from(RUNNING_WORDS)) {
            (FUNCTION_WORDS[self.function_words.position(random)].0, false)
        } else if random.chance(TOPIC_SHARE) {
            let position = self.topic_words.position(random);
            (topic[position], position < TOPIC_NAMES)
        } else {
            (&self.words[self.content_words.position(random)], false)
        }
    }

    /// Different questions about the first `articles` articles. Each is about one article and has two to four words of
    /// its topic and one to three frequent words.
    pub fn questions(&self, articles: usize, count: usize) -> Vec<String> {
        let mut questions = Vec::with_capacity(count);
        let mut asked = HashSet::with_capacity(count);
        let mut random = Random::new(self.seed, QUESTION_STREAM);
        while questions.len() < count {
            let question = self.question(random.below(articles), &mut random);
            if asked.insert(question.clone()) {
                questions.push(question);
            }
        }
        questions
    }

    fn question(&self, article: usize, random: &mut Random) -> String {
        let topic = self.topic(&mut Random::new(self.seed, article as u64));
        let (begin, between) = random.one_of(&QUESTIONS);
        let mut question = begin.to_owned();
        let wanted = random.between(2, 4);
        let mut positions = Vec::with_capacity(wanted);
        while positions.len() < wanted {
            let position = self.topic_words.position(random);
            if !positions.contains(&position) {
                positions.push(position);
            }
        }
        let topical = positions.into_iter().map(|position| topic[position]);
        append(&mut question, topical);
        append(&mut question, [between]);
        let frequent = (0..random.between(1, 3)).map(|_| self.content_words.position_below(FREQUENT_RANKS, random));
        append(&mut question, frequent.map(|rank| self.words[rank].as_str()));
        question + "?"
    }
}

fn append<'words>(question: &mut String, words: impl IntoIterator<Item = &'words str>) {
    for word in words {
        // Writing to a string cannot fail.
        let _ = write!(question, " {word}");
    }
}

/// The word with a capital, as at the beginning of a sentence.
fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;

    use super::{PARAGRAPHS, Prose};
    use crate::texts::sample_corpus;

    #[test]
    fn every_paragraph_is_a_passage_and_equal_seeds_write_equal_articles() {
        let (prose, again) = (Prose::new(&sample_corpus(), 1), Prose::new(&sample_corpus(), 1));
        let (prose, again) = (prose.expect("words"), again.expect("words"));
        for number in 0..50 {
            let (path, text) = prose.article(number);
            assert_eq!((path.clone(), text.clone()), again.article(number));
            assert_eq!(Article::parse(&path, text).0.passages.len(), PARAGRAPHS, "{path}");
        }
        assert_eq!(prose.questions(50, 20), again.questions(50, 20));
    }
}

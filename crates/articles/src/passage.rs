//! Passages, the unit that is ranked: runs of sentences of about 80 to 120 words under one heading.

use std::ops::Range;

use super::Sentence;
use citewire_text::scripts::is_unspaced;
use citewire_text::words;

/// Words from which a passage ends at the next paragraph.
const ENOUGH_WORDS: usize = 80;
/// Words beyond which a passage does not grow, except by one long sentence or a short remainder.
const MOST_WORDS: usize = 120;
/// Words below which a remainder joins the passage before it.
const FEWEST_WORDS: usize = 40;

/// A run of sentences of an article that is ranked as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its sentences, as indices into the article's sentences.
    pub sentences: Range<u32>,
    /// The heading above it, as an index into the article's blocks.
    pub heading: Option<u32>,
}

/// Groups the sentences of an article into passages. `headings` has for each block the heading above it.
pub fn passages(text: &str, headings: &[Option<u32>], sentences: &[Sentence]) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    // Number of words of the passage that is being built, and of the one before it.
    let (mut words, mut words_before) = (0, usize::MAX);
    for (index, sentence) in sentences.iter().enumerate() {
        let heading = headings[sentence.block as usize];
        let length = word_count(sentence.span.slice(text));
        let opens_block = index == 0 || sentences[index - 1].block != sentence.block;
        let full = words >= ENOUGH_WORDS && opens_block || words + length > MOST_WORDS && words >= FEWEST_WORDS;
        match passages.last_mut() {
            Some(passage) if passage.heading == heading && !full => {
                passage.sentences.end += 1;
                words += length;
            }
            previous => {
                if previous.is_some_and(|previous| previous.heading != heading) {
                    join_remainder(&mut passages, words_before, words);
                    words_before = usize::MAX;
                } else if !passages.is_empty() {
                    words_before = words;
                }
                passages.push(Passage { sentences: index as u32..index as u32 + 1, heading });
                words = length;
            }
        }
    }
    join_remainder(&mut passages, words_before, words);
    passages
}

/// Joins a short last passage of a section to the one before it.
fn join_remainder(passages: &mut Vec<Passage>, words_before: usize, words: usize) {
    if words >= FEWEST_WORDS || words_before > MOST_WORDS {
        return;
    }
    if let Some(last) = passages.pop() {
        match passages.last_mut().filter(|previous| previous.heading == last.heading) {
            Some(previous) => previous.sentences.end = last.sentences.end,
            None => passages.push(last),
        }
    }
}

/// Number of words. In scripts without spaces, two characters count as one word.
fn word_count(text: &str) -> usize {
    let (mut spaced, mut ideographs) = (0, 0);
    words::each(
        text,
        |_, word| {
            if word.chars().all(is_unspaced) { ideographs += word.chars().count() } else { spaced += 1 }
        },
    );
    spaced + ideographs.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use crate::Article;

    /// Word counts of the passages of a Markdown text in which `7` stands for a sentence of seven words.
    fn check(sketch: &str, expected: &str) {
        let text: String = sketch
            .split(' ')
            .map(|piece| match piece.parse::<usize>() {
                Ok(words) => format!("{}end. ", "Word ".repeat(words - 1)),
                Err(_) => piece.replace('/', "\n\n").replace('#', "\n\n# Heading\n\n"),
            })
            .collect();
        let (article, _) = Article::parse("a.md", text);
        let counts: Vec<String> = article
            .passages
            .iter()
            .map(|passage| {
                let sentences = &article.sentences[passage.sentences.start as usize..passage.sentences.end as usize];
                sentences
                    .iter()
                    .map(|sentence| article.quote(sentence).split_whitespace().count())
                    .sum::<usize>()
                    .to_string()
            })
            .collect();
        assert_eq!(counts.join(" "), expected, "{sketch}");
    }

    #[test]
    fn short_paragraphs_are_joined() {
        check("30 / 30 / 30 / 30 30", "90 60");
    }

    #[test]
    fn a_long_paragraph_is_cut_between_sentences() {
        check("50 50 50 50", "100 100");
    }

    #[test]
    fn no_passage_crosses_a_heading() {
        check("20 # 20 # 20", "20 20 20");
    }

    #[test]
    fn a_short_remainder_joins_the_passage_before() {
        check("60 55 10", "125");
    }

    #[test]
    fn one_long_sentence_is_one_passage() {
        check("150 20 20 20", "150 60");
    }
}

//! The topics of earlier questions as the background of a follow-up.

use crate::understanding::Query;
use crate::understanding::Standalone;
use crate::understanding::query::QueryWord;
use crate::view::View;

use super::words::{is_function_word, words_of};

/// Largest number of words that are taken from earlier questions.
const MOST_WORDS: usize = 16;

/// A question with the words of earlier questions that it lacks as its background. Only words that occur in a passage
/// are added.
pub(super) fn with_words_of(earlier: &[&Standalone], question: &Standalone, view: &dyn View) -> Standalone {
    let asked: Vec<Standalone> = earlier.iter().map(|asked| Standalone::parse(asked.foreground())).collect();
    with_words(&asked.iter().collect::<Vec<_>>(), question, view, &|word| !word.terms.is_empty())
}

/// A question without content, with the words of the last question as its background. Words that occur in no passage
/// are added too, since the question would otherwise ask for something else.
pub(super) fn about(last: &Standalone, question: &Standalone, view: &dyn View) -> Standalone {
    with_words(&[last], question, view, &|_| true)
}

fn with_words(
    earlier: &[&Standalone],
    question: &Standalone,
    view: &dyn View,
    may: &dyn Fn(&QueryWord) -> bool,
) -> Standalone {
    let mut known = Query::of(question, view).words;
    let mut added = String::new();
    let mut left = MOST_WORDS;
    for asked in earlier {
        let mut lacking = Query::of(asked, view).words;
        let asked = asked.text();
        let says = |word: &QueryWord| !word.carries && !words_of(&word.text).iter().all(is_function_word);
        lacking.retain(|word| says(word) && may(word) && !known.iter().any(|one| is_same(one, word)));
        lacking.truncate(left);
        left -= lacking.len();
        let mut end = None;
        for word in &lacking {
            let (start, until) = (word.span.start as usize, word.span.end as usize);
            match end {
                // In languages without spaces between words, each word overlaps the next one.
                Some(end) if start < end => added.push_str(&asked[end.min(until)..until]),
                // Adjacent words stay together.
                Some(end) if matches!(&asked[end..start], "" | " " | "-") => added.push_str(&asked[end..until]),
                _ => {
                    added.push_str(if added.is_empty() { "" } else { ", " });
                    added.push_str(&asked[start..until]);
                }
            }
            end = Some(end.unwrap_or(0).max(until));
        }
        known.append(&mut lacking);
    }
    if added.is_empty() { question.clone() } else { question.clone().with_background(&added) }
}

fn is_same(one: &QueryWord, other: &QueryWord) -> bool {
    one.text == other.text || one.terms.iter().any(|term| other.terms.iter().any(|own| own.key == term.key))
}

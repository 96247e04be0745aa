//! Questions that ask something else about the last question: "Why?", "What else?".

use crate::understanding::Standalone;
use crate::view::View;

use super::earlier;
use super::words::{WORDS, Word, words_of};

/// "What did he do?", then "What else?": the last question with "else" in it, or the call for more with the last
/// question as its background.
pub(super) fn more(question: &Standalone, words: &[Word<'_>], last: &Standalone, view: &dyn View) -> Standalone {
    let last_words = words_of(last.text());
    let is_what = |words: &[Word<'_>]| {
        words.first().is_some_and(|word| word.lower == "what" && word.text.len() == word.span.len())
    };
    let asks_else = words.iter().any(|word| word.lower == "else") && words.len() <= 3;
    if asks_else && is_what(&words[words.len() - 2..]) && is_what(&last_words) && is_verb(last_words.get(1)) {
        return last.replaced(0..last_words[0].span.end as usize, "What else");
    }
    earlier::about(last, question, view)
}

/// "When did they disband?", then "Why?": "Why did they disband?". A question word for a person, a thing or a number
/// cannot replace another question word; then the topic of the last question becomes the background.
pub(super) fn about_the_same(
    question: &Standalone,
    asking: &[Word<'_>],
    last: &Standalone,
    view: &dyn View,
) -> Standalone {
    let words = words_of(last.text());
    let Some((at, end)) = asking.iter().position(|word| word.is(WORDS.interrogatives)).zip(asking.last()) else {
        return earlier::about(last, question, view);
    };
    // "Since when?"
    let start = asking[..at].last().filter(|word| word.is(WORDS.prepositions)).unwrap_or(&asking[at]);
    let asked = &question.text()[start.span.start as usize..asking[at].span.start as usize + asking[at].text.len()];
    let is_adverb = end.is(WORDS.circumstances);
    let is_asked = words.first().is_some_and(|word| word.is(WORDS.interrogatives));
    let verb = words.iter().take(LATEST_VERB).position(|word| word.is(WORDS.auxiliaries));
    // "How much credit did" would lose "credit".
    let asks =
        |word: &Word<'_>| [WORDS.interrogatives, WORDS.how_words, WORDS.how_adverbs].iter().any(|words| word.is(words));
    let says_only_that = |verb: usize| words[..verb].iter().all(asks);
    match verb.filter(|&verb| is_adverb && (verb == 0 || is_asked) && says_only_that(verb)) {
        Some(verb) => {
            let verb = words[verb].span.range();
            let (asks, small) =
                (with_first(asked, char::to_uppercase), with_first(&last.text()[verb.clone()], char::to_lowercase));
            last.replaced(0..verb.end, &format!("{asks} {small}"))
        }
        None => earlier::about(last, question, view),
    }
}

/// Largest number of words before the verb in a question that can be rephrased: "How much did" has two.
const LATEST_VERB: usize = 3;

fn is_verb(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| word.is(WORDS.auxiliaries))
}

/// A text with its first character changed.
fn with_first<I: Iterator<Item = char>>(text: &str, change: fn(char) -> I) -> String {
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(change).collect::<String>();
    first + characters.as_str()
}

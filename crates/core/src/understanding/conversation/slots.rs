//! "And VTB?": the last question with another name in it.

use crate::understanding::Standalone;
use crate::view::View;
use citewire_text::ByteSpan;

use super::earlier;
use super::names::{Kind, Name, names_in};
use super::noun_phrase::main_phrase;
use super::words::{WORDS, Word, words_of};

/// The part that a question replaces in the last question, when it consists of nothing else.
#[derive(Debug)]
pub(super) struct Slot {
    /// The name or other words: "VTB", "2015", "lung cancer".
    text: String,
    /// The most likely kind of the name; `None` when the words are not a name.
    kind: Option<Kind>,
    /// The preposition before it, and the preposition with the name as written.
    preposition: Option<(String, String)>,
    /// The text with an article but without the preposition: "the north".
    noun: String,
}

impl Slot {
    /// True when it is a name, and not other words.
    pub(super) fn is_name(&self) -> bool {
        self.kind == Some(Kind::Name)
    }
}

/// Largest number of words, after an opening such as "what about", in a question that is only a name.
const MOST_WORDS: usize = 5;

/// Number of words of an opening such as "what about" that these words begin with.
pub(super) fn opening(words: &[Word<'_>]) -> usize {
    let length = |opening: &str| opening.split(' ').count();
    let opens = |opening: &&&str| {
        words.len() > length(opening) && opening.split(' ').zip(words).all(|(expected, word)| expected == word.lower)
    };
    WORDS.difference_openings.iter().find(opens).map_or(0, |opening| length(opening))
}

/// True for a word that is not found in a question that is only a name.
pub(super) fn says_more_than_a_name(word: &Word<'_>) -> bool {
    word.is(WORDS.interrogatives)
        || word.is(WORDS.auxiliaries)
        || word.is(WORDS.other_function_words) && word.lower != "one"
}

/// The replacement that this question consists of, if it has no other content.
pub(super) fn slot(question: &str, words: &[Word<'_>]) -> Option<Slot> {
    let opening = opening(words);
    let rest = &words[opening..];
    // Without an opening, one word or a name with a question mark is such a question. Several words without it are
    // keywords.
    let is_short = rest.len() <= MOST_WORDS && (opening > 0 || rest.len() == 1 || question.trim_end().ends_with('?'));
    if !is_short || rest.iter().any(says_more_than_a_name) {
        return None;
    }
    cut(question, rest, opening > 0, false)
}

/// The replacement that a text without an opening consists of: "VTB", "in Moscow", "the bridge".
pub(super) fn replacement(text: &str) -> Option<Slot> {
    cut(text, &words_of(text), true, true)
}

/// The replacement that the words behind an opening are. `may_be_noun` says that they need not be a name, and
/// `may_have_article` that an article may stand before a noun.
fn cut(question: &str, words: &[Word<'_>], may_be_noun: bool, may_have_article: bool) -> Option<Slot> {
    let first = words.first()?;
    let has_preposition = first.is(WORDS.prepositions);
    let article = usize::from(words.get(usize::from(has_preposition)).is_some_and(|word| word.is(WORDS.determiners)));
    let start = usize::from(has_preposition) + article;
    let names = names_in(question, words);
    let last = words.last()?;
    let name = names.iter().find(|name| name.words == (start, words.len()));
    let span = match name {
        Some(name) => name.span,
        // Words that are not a name replace something only after an opening.
        None if may_be_noun && (article == 0 || may_have_article) && !has_preposition => {
            ByteSpan::new(words.get(start)?.span.start as usize, last.span.end as usize)
        }
        None => return None,
    };
    let phrase = &question[first.span.start as usize..span.end as usize];
    let noun = words.get(start - article)?.span.start as usize;
    Some(Slot {
        noun: question[noun..span.end as usize].to_owned(),
        text: span.slice(question).to_owned(),
        kind: name.map(|name| name.kind),
        preposition: has_preposition.then(|| (first.lower.clone(), phrase.to_owned())),
    })
}

/// The last question with the replacement in place of a name or phrase of the same kind.
pub(super) fn filled(question: &Standalone, slot: &Slot, last: &Standalone, view: &dyn View) -> Standalone {
    put_in(question, slot, last, view, false)
}

/// The same for a correction, which says what was meant instead of something and not as well: the place that it names
/// replaces another one, whichever prepositions they have.
pub(super) fn corrected(question: &Standalone, slot: &Slot, last: &Standalone, view: &dyn View) -> Standalone {
    put_in(question, slot, last, view, true)
}

fn put_in(question: &Standalone, slot: &Slot, last: &Standalone, view: &dyn View, corrects: bool) -> Standalone {
    let text = last.text();
    let words = words_of(text);
    let names = names_in(text, &words);
    let stem = text.trim_end_matches(['?', '.', '!', ' ']);
    let put = |text: &str, start: u32, end: u32| last.replaced(start as usize..end as usize, text);
    let follows = |name: &Name, preposition: &str| {
        let mut before = words[..name.words.0].iter().rev().skip_while(|word| word.is(WORDS.determiners));
        before.next().is_some_and(|word| word.lower == preposition)
    };
    let mut like = names.iter().filter(|name| slot.kind.is_some_and(|kind| kind.is_like(name.kind)));
    let with_article = |start: usize| {
        let article = words[..start].iter().rev().take_while(|word| word.is(WORDS.determiners)).last();
        article.map_or(words[start].span.start, |word| word.span.start)
    };
    match &slot.preposition {
        Some((preposition, phrase)) => match like
            .clone()
            .find(|name| follows(name, preposition))
            // "And for VTB?" says what it is about, whatever preposition the last question has for that.
            .or_else(|| like.next().filter(|_| corrects || WORDS.vague_prepositions.contains(&preposition.as_str())))
        {
            // "In the U.S." becomes "in Canada".
            Some(name) => put(&slot.noun, with_article(name.words.0), name.span.end),
            None if last.has_background() => last.clone().with_background(phrase),
            None => last.replaced(stem.len()..stem.len(), &format!(" {phrase}")),
        },
        None => match (like.next(), main_phrase(text, &words, view)) {
            (Some(name), _) => put(&slot.text, name.span.start, name.span.end),
            (None, Some(phrase)) if phrase.fits_in && names.is_empty() => {
                let first = words.iter().position(|word| word.span.start == phrase.span.start);
                match first.filter(|_| slot.noun != slot.text) {
                    // "When did the tunnel open?", "the bridge": a noun takes the place of as many words.
                    Some(first) => {
                        let last = first + slot.text.split_whitespace().count() - 1;
                        let end = words.get(last).map_or(phrase.span.end, |word| word.span.end.min(phrase.span.end));
                        put(&slot.noun, with_article(first), end)
                    }
                    None => put(&slot.text, phrase.span.start, phrase.span.end),
                }
            }
            _ => earlier::about(last, question, view),
        },
    }
}

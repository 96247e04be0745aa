//! The words of a question with their spans and spelling, and tests for English words that have no content of their
//! own.

use std::ops::Range;

use citewire_text::language::{ConversationWords, ENGLISH};
use citewire_text::{ByteSpan, words};

/// The English words by which follow-up questions are recognised.
pub(super) const WORDS: &ConversationWords = &ENGLISH.conversation;

/// A word of a question.
#[derive(Debug, Clone)]
pub(super) struct Word<'text> {
    /// The word as written, without a possessive ending.
    pub text: &'text str,
    /// The same in lower case.
    pub lower: String,
    /// The span with a possessive ending, in bytes.
    pub span: ByteSpan,
    /// True for the first word of a sentence, where a capital has no meaning.
    pub opens: bool,
    /// True when it ends in 's.
    pub possessive: bool,
    /// True when it is in capitals among others that are not: "US" is not "us".
    pub is_acronym: bool,
}

impl Word<'_> {
    /// True when the word starts with a capital, as names do.
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// True when a capital follows the first character, as in "VTB".
    pub(super) fn has_inner_capital(&self) -> bool {
        self.text.chars().skip(1).any(char::is_uppercase)
    }

    /// True when the word is one of these, which are in lower case.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        !self.is_acronym && words.contains(&self.lower.as_str())
    }
}

/// Where these words stand together, in bytes. `None` for no words.
pub(super) fn range_of(words: &[Word<'_>]) -> Option<Range<usize>> {
    let (first, last) = (words.first()?, words.last()?);
    Some(first.span.start as usize..last.span.start as usize + last.text.len())
}

/// The words of a text in their order.
pub(super) fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    let has_lower_case = text.contains(char::is_lowercase);
    let mut end = 0;
    words::each(text, |start, word| {
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let contracted = bare.is_some_and(|bare| WORDS.contracted.contains(&bare.to_lowercase().as_str()));
        let own = bare.unwrap_or(word);
        found.push(Word {
            text: own,
            lower: own.to_lowercase(),
            span: ByteSpan::new(start, start + word.len()),
            opens: found.is_empty() || text[end..start].contains(['.', '?', '!', ':', ';', '\n']),
            possessive: bare.is_some() && !contracted,
            is_acronym: has_lower_case && own.len() > 1 && own.chars().all(char::is_uppercase),
        });
        end = start + word.len();
    });
    found
}

/// True when a word does not describe a topic.
pub(super) fn is_empty(word: &Word<'_>) -> bool {
    word.is(WORDS.empty)
}

/// True when a word has no content of its own.
pub(super) fn is_function_word(word: &Word<'_>) -> bool {
    let lists =
        [WORDS.interrogatives, WORDS.auxiliaries, WORDS.prepositions, WORDS.determiners, WORDS.other_function_words];
    lists.iter().any(|words| word.is(words))
        || WORDS.contraction_openings.iter().any(|opening| word.lower.starts_with(opening))
}

//! A question's words with what a conversation needs to know of them: where each stands, how it is written, and which
//! words of English only ask, join or point.

use crate::text::{ByteSpan, words};

/// A word as it stands in a question.
#[derive(Debug, Clone)]
pub(super) struct Word<'text> {
    /// As written, without a possessive ending.
    pub text: &'text str,
    /// The same in lower case.
    pub lower: String,
    /// Where it stands, in bytes, with a possessive ending.
    pub span: ByteSpan,
    /// True when it opens a sentence, where a capital says nothing.
    pub opens: bool,
    /// True when it ends in 's.
    pub possessive: bool,
}

impl Word<'_> {
    /// True when the word is written as names are: with a capital first, or with a digit between letters.
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// True when a capital stands after the first character, as in "VTB".
    pub(super) fn has_inner_capital(&self) -> bool {
        self.text.chars().skip(1).any(char::is_uppercase)
    }

    /// True when the word is one of these, in lower case.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.lower.as_str())
    }
}

/// The words of a text in their order.
pub(super) fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    let mut end = 0;
    words::each(text, |start, word| {
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let contracted = bare.is_some_and(|bare| CONTRACTED.contains(&bare.to_lowercase().as_str()));
        let own = bare.unwrap_or(word);
        found.push(Word {
            text: own,
            lower: own.to_lowercase(),
            span: ByteSpan::new(start, start + word.len()),
            opens: found.is_empty() || text[end..start].contains(['.', '?', '!', ':', ';', '\n']),
            possessive: bare.is_some() && !contracted,
        });
        end = start + word.len();
    });
    found
}

/// Words after which 's stands for "is" or "has".
const CONTRACTED: [&str; 12] =
    ["what", "who", "where", "when", "how", "why", "that", "it", "he", "she", "there", "here"];

/// Words that ask.
pub(super) const INTERROGATIVES: [&str; 10] =
    ["what", "which", "who", "whom", "whose", "when", "where", "why", "how", "whether"];

/// Verbs that open a yes-or-no question and follow a word that asks.
pub(super) const AUXILIARIES: [&str; 25] = [
    "is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would",
    "shall", "should", "may", "might", "must", "isn't", "didn't", "wasn't", "doesn't", "don't",
];

/// Words that put what follows them into a relation.
pub(super) const PREPOSITIONS: [&str; 30] = [
    "in", "on", "at", "for", "from", "to", "with", "without", "by", "of", "about", "after", "before", "during",
    "since", "until", "under", "over", "into", "between", "among", "against", "through", "near", "within", "outside",
    "inside", "besides", "like", "than",
];

/// Words that open a noun phrase.
pub(super) const DETERMINERS: [&str; 17] = [
    "the", "a", "an", "any", "some", "all", "other", "another", "more", "each", "every", "no", "both", "most", "many",
    "much", "few",
];

/// Verbs that ask the assistant for something.
pub(super) const IMPERATIVES: [&str; 8] =
    ["tell", "give", "show", "list", "describe", "explain", "elaborate", "interested"];

/// Nouns, verbs and adjectives that stand for nothing in particular.
const EMPTY: [&str; 62] = [
    "interesting",
    "aspects",
    "aspect",
    "article",
    "information",
    "something",
    "anything",
    "everything",
    "thing",
    "things",
    "next",
    "best",
    "first",
    "last",
    "known",
    "different",
    "types",
    "type",
    "kind",
    "kinds",
    "sort",
    "important",
    "name",
    "named",
    "year",
    "day",
    "time",
    "people",
    "example",
    "examples",
    "part",
    "way",
    "ways",
    "notable",
    "famous",
    "happened",
    "happen",
    "happens",
    "called",
    "details",
    "detail",
    "main",
    "major",
    "new",
    "old",
    "mean",
    "means",
    "meant",
    "many",
    "much",
    "get",
    "got",
    "make",
    "made",
    "go",
    "went",
    "say",
    "said",
    "come",
    "came",
    "take",
    "took",
];

/// True when a word says nothing of what is spoken of.
pub(super) fn is_empty(word: &Word<'_>) -> bool {
    word.is(&EMPTY)
}

/// Words that stand for someone or something named before, or join, or address the assistant: never part of a topic.
pub(super) const OTHER_FUNCTION_WORDS: [&str; 62] = [
    "i",
    "me",
    "my",
    "you",
    "your",
    "we",
    "us",
    "our",
    "he",
    "him",
    "his",
    "she",
    "her",
    "hers",
    "it",
    "its",
    "they",
    "them",
    "their",
    "this",
    "that",
    "these",
    "those",
    "there",
    "here",
    "one",
    "ones",
    "and",
    "or",
    "but",
    "so",
    "also",
    "then",
    "as",
    "if",
    "not",
    "else",
    "yes",
    "ok",
    "okay",
    "well",
    "please",
    "thanks",
    "sure",
    "just",
    "very",
    "ever",
    "now",
    "be",
    "been",
    "being",
    "too",
    "tell",
    "give",
    "let",
    "know",
    "want",
    "like",
    "interested",
    "describe",
    "explain",
    "hello",
];

/// True when a word has no content of its own.
pub(super) fn is_function_word(word: &Word<'_>) -> bool {
    [&INTERROGATIVES[..], &AUXILIARIES, &PREPOSITIONS, &DETERMINERS, &OTHER_FUNCTION_WORDS]
        .iter()
        .any(|words| word.is(words))
        || word.lower.starts_with("i'")
        || word.lower.starts_with("you'")
}

//! Words around a question that ask nothing: "please", "can you tell me", "according to the article".

/// Phrases as words in small letters; the longer of two that begin alike comes first.
const PHRASES: [&str; 32] = [
    "can you please tell me",
    "can you tell me",
    "could you please tell me",
    "could you tell me",
    "would you tell me",
    "please tell me",
    "tell me about",
    "tell me",
    "please",
    "can you explain",
    "can you",
    "could you",
    "do you know",
    "does anyone know",
    "i would like to know",
    "i want to know",
    "i need to know",
    "i wonder",
    "i was wondering",
    "we want to know",
    "according to the article",
    "according to the articles",
    "according to the text",
    "according to the passage",
    "according to the author",
    "in the article",
    "in this article",
    "does the article say",
    "do the articles say",
    "show me",
    "give me",
    "let me know",
];

/// Words after which "can you" and "could you" ask for an answer, and not whether something can be done.
const REQUESTS: [&str; 6] = ["list", "name", "explain", "describe", "define", "give"];

/// How many of the words from `index` on make up a phrase that may be dropped; 0 when none does.
pub(super) fn words_at(words: &[&str], index: usize) -> usize {
    let here = &words[index..];
    let opens = |phrase: &&&str| phrase.split(' ').enumerate().all(|(offset, word)| here.get(offset) == Some(&word));
    let begins = |phrase: &&&str| phrase.starts_with(here[0]);
    let longest =
        PHRASES.iter().filter(begins).filter(opens).map(|phrase| phrase.split(' ').count()).max().unwrap_or(0);
    let bare = longest == 2 && matches!(here[0], "can" | "could");
    if bare && !here.get(2).is_some_and(|next| REQUESTS.contains(next)) { 0 } else { longest }
}

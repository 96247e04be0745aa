//! Phrases in a question that ask nothing: "please", "can you tell me", "according to the article".

use citewire_text::language::ENGLISH;

/// Length of the droppable phrase that begins at `index`, in words; 0 when none does.
pub(super) fn words_at(words: &[&str], index: usize) -> usize {
    let here = &words[index..];
    let opens = |phrase: &&&str| phrase.split(' ').enumerate().all(|(offset, word)| here.get(offset) == Some(&word));
    let begins = |phrase: &&&str| phrase.as_bytes().first() == here[0].as_bytes().first();
    let phrases = ENGLISH.questions.droppable.iter().filter(begins).filter(opens);
    let longest = phrases.map(|phrase| phrase.split(' ').count()).max().unwrap_or(0);
    let bare = longest == 2 && ENGLISH.questions.polite_verbs.contains(&here[0]);
    if bare && !here.get(2).is_some_and(|next| ENGLISH.questions.requests.contains(next)) { 0 } else { longest }
}

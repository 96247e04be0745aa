//! Replacing pronouns by the names that they stand for.

use super::pronouns::{Class, Pronoun};
use super::talk::Talk;
use super::with_topic;
use super::words::Word;
use crate::understanding::Standalone;

/// The question with its pronouns replaced by names, or with a name as its background if it cannot replace the pronoun.
pub(super) fn named(
    asked: &Standalone,
    words: &[Word<'_>],
    pronouns: &[Pronoun],
    talk: &mut Talk,
) -> Option<Standalone> {
    let question = asked.text();
    let mut named = String::new();
    let mut end = 0;
    let mut topic: Option<String> = None;
    let mut seen: Vec<String> = Vec::new();
    for pronoun in pronouns {
        let Some(found) = talk.pointed_to(pronoun.class).cloned() else { continue };
        // After the first pronoun, others may stand for the same name or for something that only a reader knows. A
        // person is still distinguished from a thing.
        if seen.contains(&found.text) || !seen.is_empty() && pronoun.class != Class::Person {
            continue;
        }
        talk.call(&found.text, pronoun.class);
        let word = &words[pronoun.word];
        if pronoun.is_replaceable && found.fits_in && found.fits(pronoun.class) {
            named.push_str(&question[end..word.span.start as usize]);
            named.push_str(&found.text);
            named.push_str(match (pronoun.is_possessive, found.text.ends_with('s')) {
                (true, true) => "'",
                (true, false) => "'s",
                // The rest of a contraction such as "that's".
                (false, _) => &question[word.span.start as usize + word.text.len()..word.span.end as usize],
            });
            end = word.span.end as usize;
        } else {
            topic.get_or_insert(found.text.clone());
        }
        seen.push(found.text);
    }
    if seen.is_empty() {
        return None;
    }
    named.push_str(&question[end..]);
    let named = asked.clone().reworded(named);
    Some(match topic {
        Some(topic) => with_topic(named, &topic),
        None => named,
    })
}

//! What earlier questions were about, as the background of one that leans on them.

use crate::asking::{foreground, with_background};
use crate::retrieval::{Query, QueryWord, Snapshot};

/// So many words of earlier questions are told at most.
const MOST_WORDS: usize = 16;

/// A question with the words of earlier ones that it lacks behind it, as far as some passage holds them.
pub(super) fn with_words_of(earlier: &[&str], question: &str, snapshot: &Snapshot) -> String {
    let asked: Vec<&str> = earlier.iter().map(|asked| foreground(asked)).collect();
    with_words(&asked, question, snapshot, &|word| !word.terms.is_empty())
}

/// A question that says nothing itself with the words of the last one behind it. One that no passage holds is told as
/// well: without it something else would be asked.
pub(super) fn about(last: &str, question: &str, snapshot: &Snapshot) -> String {
    with_words(&[last], question, snapshot, &|_| true)
}

fn with_words(earlier: &[&str], question: &str, snapshot: &Snapshot, may: &dyn Fn(&QueryWord) -> bool) -> String {
    let mut known = Query::analyse(question, snapshot).words;
    let mut told = String::new();
    let mut left = MOST_WORDS;
    for asked in earlier {
        let mut lacking = Query::analyse(asked, snapshot).words;
        lacking.retain(|word| !word.carries && may(word) && !known.iter().any(|one| is_same(one, word)));
        lacking.truncate(left);
        left -= lacking.len();
        let mut end = None;
        for word in &lacking {
            let gap = end.map(|end: u32| &asked[end as usize..word.span.start as usize]);
            // Words side by side stay together.
            let joined = gap.filter(|gap| matches!(*gap, " " | "-"));
            told.push_str(joined.unwrap_or(if told.is_empty() { "" } else { ", " }));
            told.push_str(&word.text);
            end = Some(word.span.end);
        }
        known.append(&mut lacking);
    }
    if told.is_empty() { question.to_owned() } else { with_background(question, &told) }
}

fn is_same(one: &QueryWord, other: &QueryWord) -> bool {
    one.text == other.text || one.terms.iter().any(|term| other.terms.iter().any(|own| own.key == term.key))
}

//! What earlier questions were about, as the background of one that leans on them.

use crate::understanding::Query;
use crate::understanding::Standalone;
use crate::understanding::query::QueryWord;
use crate::view::View;

/// So many words of earlier questions are told at most.
const MOST_WORDS: usize = 16;

/// A question with the words of earlier ones that it lacks behind it, as far as some passage holds them.
pub(super) fn with_words_of(earlier: &[&Standalone], question: &Standalone, view: &dyn View) -> Standalone {
    let asked: Vec<Standalone> = earlier.iter().map(|asked| Standalone::parse(asked.foreground())).collect();
    with_words(&asked.iter().collect::<Vec<_>>(), question, view, &|word| !word.terms.is_empty())
}

/// A question that says nothing itself with the words of the last one behind it. One that no passage holds is told as
/// well: without it something else would be asked.
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
    let mut told = String::new();
    let mut left = MOST_WORDS;
    for asked in earlier {
        let mut lacking = Query::of(asked, view).words;
        let asked = asked.text();
        lacking.retain(|word| !word.carries && may(word) && !known.iter().any(|one| is_same(one, word)));
        lacking.truncate(left);
        left -= lacking.len();
        let mut end = None;
        for word in &lacking {
            let (start, until) = (word.span.start as usize, word.span.end as usize);
            match end {
                // Where words are not written apart, each overlaps the next one.
                Some(end) if start < end => told.push_str(&asked[end.min(until)..until]),
                // Words side by side stay together.
                Some(end) if matches!(&asked[end..start], "" | " " | "-") => told.push_str(&asked[end..until]),
                _ => {
                    told.push_str(if told.is_empty() { "" } else { ", " });
                    told.push_str(&asked[start..until]);
                }
            }
            end = Some(end.unwrap_or(0).max(until));
        }
        known.append(&mut lacking);
    }
    if told.is_empty() { question.clone() } else { question.clone().with_background(&told) }
}

fn is_same(one: &QueryWord, other: &QueryWord) -> bool {
    one.text == other.text || one.terms.iter().any(|term| other.terms.iter().any(|own| own.key == term.key))
}

//! Chooses the sentences to show: the best without near-duplicates, each with the sentence that it depends on, and one
//! that disagrees with the best.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::understanding::Kind;
use citewire_articles::display::Part;
use citewire_articles::{Display, Lead, Unit};
use citewire_text::ByteSpan;
use citewire_text::entities::spans_of;

use super::cite;
use super::score::Candidate;
use super::scored_question::{Holds, ScoredQuestion};
use super::unit::{self, Quoted};
use super::wording::leans;
use super::words::words;
use super::{Context, Excerpt};
use crate::view::View;

/// Jaccard index of the terms of two sentences from which on both say the same.
const NEAR_DUPLICATE: f32 = 0.8;
/// Number of the best sentences among which another number or time is looked for.
const DISAGREEING: usize = 12;
/// Part of the question's words in the best sentence that another sentence on the same matter has, by weight.
const SAME_MATTER: f32 = 0.8;
/// Part of all of the question's words that such a sentence has, by weight.
const ENOUGH: f32 = 0.5;
/// Grade from which on a span is a number or time of the asked kind.
const SURELY: f32 = 0.6;

/// A sentence that is shown.
#[derive(Debug)]
pub struct Chosen<'found> {
    /// The sentence.
    pub candidate: Candidate<'found>,
    /// What helps to understand it, unless the answer shows that already.
    pub context: Option<Context>,
    /// The place, from 1, of the chosen sentence that says another number or time.
    pub disagrees_with: Option<usize>,
    pub(super) quoted: Quoted,
}

/// The best `limit` of the candidates, which are best first, behind the first `offset` of them. Near-duplicates of a better sentence are left out; a
/// sentence of another article that says another number or time than the best one is among them; the answer to a
/// question for a list has the sentences of one article in the order of its text.
pub fn select<'found>(
    view: &dyn View,
    asked: &ScoredQuestion<'_>,
    candidates: &[Candidate<'found>],
    offset: usize,
    limit: usize,
) -> Vec<Chosen<'found>> {
    let wanted = offset + limit;
    let mut chosen: Vec<Chosen<'found>> = Vec::with_capacity(wanted);
    let mut chosen_keys: Vec<Vec<Arc<str>>> = Vec::with_capacity(wanted);
    for candidate in candidates {
        if chosen.len() == wanted {
            break;
        }
        if chosen.iter().any(|shown| shown.shows(candidate)) {
            continue;
        }
        let words = words(candidate.passage, candidate.unit);
        let mut keys: Vec<Arc<str>> = words.into_iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys.dedup();
        if chosen_keys.iter().all(|other| similarity(&keys, other) < NEAR_DUPLICATE) {
            // What goes on behind it, or a list, may hold a sentence that was chosen before it.
            let holds_chosen = |shown: &Chosen<'_>| chosen.iter().any(|other| shown.shows(&other.candidate));
            let mut shown = show(view, asked, candidate);
            if let Some(context) = &shown.context
                && chosen.iter().any(|other| other.overlaps(&shown.candidate, context.excerpt.span))
            {
                shown.context = None;
            }
            if holds_chosen(&shown) {
                shown.quoted.after.clear();
            }
            if !holds_chosen(&shown) {
                chosen.push(shown);
                chosen_keys.push(keys);
            }
        }
    }
    if limit > 1
        && let Some(other) = disagreeing(asked, candidates)
    {
        let is_other = |shown: &Chosen<'_>| shown.candidate.order() == other.order();
        // It is among the first `limit`, so that those who ask for more see each sentence once.
        let found = chosen.iter().position(is_other);
        let mut place = found.unwrap_or(chosen.len());
        if place >= limit || found.is_none() {
            let other = found.map_or_else(|| show(view, asked, other), |at| chosen.remove(at));
            place = chosen.len().min(limit - 1);
            chosen.insert(place, other);
            chosen.truncate(wanted);
        }
        chosen[place].disagrees_with = Some(1);
    }
    chosen.drain(..offset.min(chosen.len()));
    if offset > 0 {
        // What it disagrees with was shown before.
        for shown in &mut chosen {
            shown.disagrees_with = None;
        }
    }
    if asked.asked.kind == Kind::List && chosen.iter().all(|shown| shown.disagrees_with.is_none()) {
        let mut articles: Vec<_> = Vec::new();
        for shown in &chosen {
            let article = shown.candidate.passage.order.article;
            if !articles.contains(&article) {
                articles.push(article);
            }
        }
        let place =
            |shown: &Chosen<'_>| articles.iter().position(|article| *article == shown.candidate.passage.order.article);
        chosen.sort_by_key(|shown| (place(shown), shown.candidate.number));
    }
    chosen
}

fn show<'found>(view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'found>) -> Chosen<'found> {
    let quoted = unit::quoted(view, asked, candidate);
    Chosen { candidate: candidate.clone(), context: context(view, candidate, &quoted), quoted, disagrees_with: None }
}

impl Chosen<'_> {
    /// What is shown of its article: the parts of its quote, what goes on behind it, and its context.
    fn spans(&self) -> impl Iterator<Item = ByteSpan> {
        let Quoted { parts, after, .. } = &self.quoted;
        let context = self.context.iter().map(|context| context.excerpt.span);
        parts.iter().chain(after).map(|part| part.span).chain(context)
    }

    /// True when a span of another candidate's article is shown with it already.
    fn overlaps(&self, other: &Candidate<'_>, span: ByteSpan) -> bool {
        self.candidate.is_beside(other) && self.spans().any(|shown| shown.overlaps(&span))
    }

    /// True when it shows another candidate already.
    fn shows(&self, other: &Candidate<'_>) -> bool {
        self.candidate.is_beside(other) && self.spans().any(|shown| shown.encloses(&other.unit.span))
    }
}

/// What a reader needs to understand a sentence: the question that it replies to, what stands before it, or the sentence
/// before one that leans on it, in the same block.
fn context(view: &dyn View, candidate: &Candidate<'_>, quoted: &Quoted) -> Option<Context> {
    let (passage, unit) = (candidate.passage, candidate.unit);
    let article = passage.article.id.as_str();
    let stored = |span| view.quote(article, span).map(Cow::into_owned);
    let question = passage.lead(unit).filter(|_| unit.unit == Unit::Sentence).map(|question| question.lead);
    if question.is_none() && !quoted.before.is_empty() {
        return cite::stretch(&quoted.before, &stored);
    }
    let before = || leans(candidate.quote()).then(|| sentence_before(candidate)).flatten();
    let Lead { span, block } = question.or_else(before)?;
    let text = stored(span)?;
    let block = view.blocks(article, block..block + 1)?.first().cloned()?;
    let display = Display::of(Part { text: &text, start: span.start, block: &block }, &stored);
    Some(Context { excerpt: Excerpt { text, span }, display })
}

/// The sentence before a sentence, in the same block.
fn sentence_before(candidate: &Candidate<'_>) -> Option<Lead> {
    let passage = candidate.passage;
    let (span, block) = match candidate.number.checked_sub(passage.first_unit)? {
        0 => passage.before.as_ref().map(|before| (before.span, before.block))?,
        at => passage.units.get(at as usize - 1).map(|unit| (unit.span, unit.block))?,
    };
    let is_before = block == candidate.unit.block && span.end <= candidate.unit.span.start;
    is_before.then_some(Lead { span, block })
}

/// The best sentence of another article that speaks of the same as the very best one, and says another number or time.
fn disagreeing<'read, 'found>(
    asked: &ScoredQuestion<'_>,
    all: &'read [Candidate<'found>],
) -> Option<&'read Candidate<'found>> {
    if !matches!(asked.holds, Holds::Time | Holds::Amount | Holds::Measure) {
        return None;
    }
    let groups = asked.asked.groups();
    let says = |candidate: &Candidate<'found>| -> BTreeSet<&'found str> {
        let text = candidate.quote();
        let of_kind = spans_of(text, groups).into_iter().filter(|span| asked.asked.grade(text, span) >= SURELY);
        let words = of_kind.flat_map(|span| text[span.range].split(|c: char| !c.is_alphanumeric()));
        words.filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect()
    };
    let best = all.first()?;
    let said = says(best);
    let matter = asked.mass(best.held);
    all.iter().take(DISAGREEING).skip(1).find(|other| {
        let same = asked.mass(best.held & other.held);
        let speaks_of_it = same >= SAME_MATTER * matter && same >= ENOUGH;
        !other.is_beside(best) && speaks_of_it && {
            let other = says(other);
            !said.is_empty() && !other.is_empty() && said.is_disjoint(&other)
        }
    })
}

/// The Jaccard index of two sets, each sorted and without repetition.
fn similarity<T: Ord>(one: &[T], other: &[T]) -> f32 {
    let (mut shared, mut rest) = (0, other);
    for value in one {
        let smaller = rest.iter().take_while(|other| *other < value).count();
        rest = &rest[smaller..];
        shared += usize::from(rest.first() == Some(value));
    }
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f32 / all as f32 }
}

#[cfg(test)]
mod tests {
    use super::similarity;

    #[test]
    fn similarity_is_the_shared_part_of_both() {
        let check = |one: &[u32], other: &[u32], expected: f32| {
            assert!((similarity(one, other) - expected).abs() < f32::EPSILON, "{one:?} {other:?}");
            assert!((similarity(other, one) - expected).abs() < f32::EPSILON, "{other:?} {one:?}");
        };
        check(&[1, 3, 5, 7], &[2, 3, 4, 7, 9], 2.0 / 7.0);
        check(&[1, 2], &[1, 2], 1.0);
        check(&[1, 2], &[3], 0.0);
        check(&[], &[3], 0.0);
        check(&[], &[], 0.0);
    }
}

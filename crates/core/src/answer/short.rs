//! Finds the short answer: the words of a sentence that are exactly what was asked for, when that is sure enough.

use std::ops::Range;

use crate::understanding::{Asked, Kind};
use citewire_text::ByteSpan;
use citewire_text::entities::{SpanKind, Typed, spans_of};
use citewire_text::language::ENGLISH;

use super::{CitedSentence, Highlight, Role};

/// What a distance of 100 bytes from the question's words takes off the grade of a span.
const DISTANCE: f32 = 0.5;
/// What a span gains that follows the preposition which the question leaves open: "sold *to* ...".
const LEADS: f32 = 0.4;
/// Lead in grade over the second-best span that a short answer must have.
const MARGIN: f32 = 0.2;

/// Marks the short answer of a sentence, if it has one. The question's words inside of it lose their own marks.
pub(super) fn mark(asked: &Asked, sentence: &mut CitedSentence) {
    let start = sentence.span.start;
    let within = |span: ByteSpan| (span.start - start) as usize..(span.end - start) as usize;
    let inside = sentence.highlights.iter().filter(|word| sentence.span.encloses(&word.span));
    let matched: Vec<Range<usize>> = inside.map(|word| within(word.span)).collect();
    let Some(range) = short_answer(asked, &sentence.text, &matched) else { return };
    let span = ByteSpan::new(range.start, range.end).shifted(start as usize);
    sentence.highlights.retain(|word| !word.span.overlaps(&span));
    sentence.highlights.insert(0, Highlight { span, role: Role::Answer });
}

/// The bytes of `sentence` that are of the asked kind, not in the question, and nearest to the question's words, which
/// are at `matched`. `None` for a kind without short answers, and when no span is clearly the best.
pub fn short_answer(asked: &Asked, sentence: &str, matched: &[Range<usize>]) -> Option<Range<usize>> {
    let least = least_grade(asked.kind)?;
    let mut best: Option<(f32, Typed)> = None;
    let mut second = f32::NEG_INFINITY;
    for span in spans_of(sentence, asked.groups()) {
        let grade = asked.grade(sentence, &span);
        if grade < least || in_address(sentence, &span) {
            continue;
        }
        let score = grade - distance(&span.range, matched) + leads(asked, sentence, &span);
        match &best {
            Some((most, held)) if sentence[held.range.clone()] == sentence[span.range.clone()] => {
                if score > *most {
                    best = Some((score, span));
                }
            }
            Some((most, _)) if score <= *most => second = second.max(score),
            _ => {
                second = best.replace((score, span)).map_or(second, |(most, _)| most);
            }
        }
    }
    let (score, span) = best?;
    (score - second >= MARGIN).then(|| trimmed(asked, sentence, &span))
}

/// The least grade of a short answer; `None` for a kind of question that has none.
fn least_grade(kind: Kind) -> Option<f32> {
    match kind {
        Kind::Where | Kind::Organisation => Some(1.0),
        Kind::When(_) | Kind::HowMany | Kind::HowMuch | Kind::Percent | Kind::Money | Kind::Measure(_) | Kind::Who => {
            Some(0.5)
        }
        _ => None,
    }
}

/// What the distance from the question's words takes off a span's grade.
fn distance(range: &Range<usize>, matched: &[Range<usize>]) -> f32 {
    let apart = |word: &Range<usize>| word.start.saturating_sub(range.end).max(range.start.saturating_sub(word.end));
    let all: f32 = matched.iter().map(|word| apart(word) as f32 / 100.0).sum();
    if matched.is_empty() { 0.0 } else { DISTANCE * all / matched.len() as f32 }
}

/// What the word before a span adds to its grade.
fn leads(asked: &Asked, sentence: &str, span: &Typed) -> f32 {
    let mut before = sentence[..span.range.start].trim_end().rsplit(|c: char| !c.is_alphanumeric());
    let (first, second) = (before.next().unwrap_or_default(), before.next().unwrap_or_default());
    let words = &ENGLISH.wording;
    let word = if words.articles.contains(&first) { second } else { first };
    let fits = match (asked.left_open(), asked.kind) {
        (Some(open), _) => word.eq_ignore_ascii_case(open),
        (None, Kind::Where) => words.before_places.contains(&word),
        (None, Kind::When(_)) => words.before_times.contains(&word),
        _ => false,
    };
    if fits { LEADS } else { 0.0 }
}

/// True for a span inside a web address.
fn in_address(sentence: &str, span: &Typed) -> bool {
    sentence[..span.range.start].rsplit(char::is_whitespace).next().is_some_and(|word| word.contains("://"))
}

/// The span without what the question has already, such as the unit of what is counted.
fn trimmed(asked: &Asked, sentence: &str, span: &Typed) -> Range<usize> {
    let text = &sentence[span.range.clone()];
    if asked.kind == Kind::HowMany
        && matches!(span.kind, SpanKind::Measure(_))
        && let Some(unit) = text.rfind([' ', '-'])
    {
        return span.range.start..span.range.start + text[..unit].trim_end().len();
    }
    span.range.clone()
}

#[cfg(test)]
mod tests {
    use super::short_answer;
    use crate::understanding::Asked;

    /// The short answer in a sentence in which the question's words stand at `matched`, or "none".
    fn check(question: &str, sentence: &str, matched: &[&str], expected: &str) {
        let at = |word: &&str| {
            let start = sentence.find(word).expect("a word of the sentence");
            start..start + word.len()
        };
        let matched: Vec<_> = matched.iter().map(at).collect();
        let found = short_answer(&Asked::read(question), sentence, &matched);
        assert_eq!(found.map_or("none", |range| &sentence[range]), expected, "{question}");
    }

    #[test]
    fn the_span_of_the_asked_kind_is_the_answer() {
        check("When did the crisis begin?", "The crisis began in October 1973.", &["crisis"], "October 1973");
        check("How long is the line?", "The line is 770 km long.", &["line", "long"], "770 km");
        check("How much credit did VTB get?", "VTB got $483 million in credit.", &["VTB", "credit"], "$483 million");
        check("How many days did it last?", "It lasted eight days.", &["lasted", "days"], "eight");
    }

    #[test]
    fn the_word_that_a_question_leaves_open_leads_to_its_answer() {
        let sentence = "On April 4, Ann Lee sold the papers that Bo Cho had founded to Carl Dahl.";
        check("Who did Ann Lee sell the papers to?", sentence, &["Ann Lee", "sold", "papers"], "Carl Dahl");
    }

    #[test]
    fn nothing_is_claimed_when_two_spans_are_as_good() {
        check("When was it built?", "Built in 1901, rebuilt in 1945.", &[], "none");
        check("How was it built?", "It was built of stone in 1901.", &["built"], "none");
    }

    /// Found by the fuzzer: white space may be more than one byte.
    #[test]
    fn a_number_behind_a_wide_space_is_the_answer() {
        check("When was it built?", "It was built in\u{a0}1901.", &["built"], "1901");
        check("When was it built?", "It was built in\u{3000}1901.", &["built"], "1901");
    }

    #[test]
    fn a_number_in_an_address_answers_nothing() {
        check("When was it built?", "See http://example.org/2015/built for how it was built.", &["built"], "none");
    }
}

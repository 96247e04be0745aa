//! How well a sentence contains the kind of thing that a question asks for.

use citewire_text::entities::{Grain, Groups, SpanKind, Typed, spans_of};
use citewire_text::language::ENGLISH;

use super::{Asked, Kind};

/// Grade of a span of another kind that may still be the answer, for example a name of unknown kind.
const MAYBE: f32 = 0.6;
/// Grade of a span that is rarely the answer.
const SELDOM: f32 = 0.3;
/// Lowest number of commas in an enumeration.
const ENUMERATION: usize = 2;
/// Number of words after a number in which the counted noun may be.
const NOUN_REACH: usize = 3;

impl Asked {
    /// How well a sentence contains the kind of thing that is asked for, apart from what the question already contains:
    /// from 0 to 1 for a span of exactly the asked kind. Always 0 for kinds without spans.
    pub fn fit(&self, sentence: &str) -> f32 {
        self.fit_of(sentence, &spans_of(sentence, self.groups()))
    }

    /// [`Self::fit`] with the spans of the sentence, which were read before.
    pub fn fit_of(&self, sentence: &str, spans: &[Typed]) -> f32 {
        if self.kind == Kind::List {
            return if enumerates(sentence) { 1.0 } else { 0.0 };
        }
        let grades = spans.iter().map(|span| self.grade(sentence, span));
        grades.fold(0.0, f32::max)
    }

    /// The groups of entities that may be the answer. [`Self::grade`] is 0 for any other.
    pub fn groups(&self) -> Groups {
        match self.kind {
            Kind::When(_) => Groups::TIMES,
            Kind::HowMany | Kind::HowMuch | Kind::Money | Kind::Percent | Kind::Measure(_) => Groups::NUMBERS,
            Kind::Who | Kind::Where | Kind::Organisation => Groups::NAMES,
            Kind::Name => Groups::NAMES.with(Groups::QUOTES),
            Kind::Why => Groups::REASONS,
            Kind::Definition => Groups::DEFINITIONS,
            Kind::Quote => Groups::QUOTES,
            Kind::List | Kind::How | Kind::YesNo | Kind::Which | Kind::Other => Groups::NONE,
        }
    }

    /// How likely a span of a sentence is of the asked kind, from 0 to 1; 0 when the question already contains it.
    pub fn grade(&self, sentence: &str, span: &Typed) -> f32 {
        let grade = self.grade_of_kind(sentence, span);
        if grade > 0.0 && self.holds_all_of(&sentence[span.range.clone()]) { 0.0 } else { grade }
    }

    fn grade_of_kind(&self, sentence: &str, span: &Typed) -> f32 {
        use SpanKind as S;
        match (self.kind, span.kind) {
            (Kind::Who, S::Person)
            | (Kind::Where, S::Place)
            | (Kind::Organisation, S::Organisation)
            | (Kind::Percent, S::Percent)
            | (Kind::Money, S::Money)
            | (Kind::HowMuch, S::Money | S::Percent | S::Measure(_))
            | (Kind::Measure(None), S::Measure(_))
            | (Kind::Why, S::Reason)
            | (Kind::Quote, S::Quote) => 1.0,
            (Kind::When(None), S::Time(grain)) => match grain {
                Grain::Weekday => MAYBE,
                _ => 1.0,
            },
            (Kind::When(Some(asked)), S::Time(grain)) => grade_of_grain(asked, grain),
            (Kind::HowMany, S::Number | S::Measure(_)) => {
                if self.counts_focus(sentence, span) {
                    1.0
                } else if span.kind == S::Number {
                    MAYBE
                } else {
                    SELDOM
                }
            }
            (Kind::Measure(Some(asked)), S::Measure(dimension)) => {
                if asked == dimension {
                    1.0
                } else {
                    SELDOM
                }
            }
            (Kind::Definition, S::Definition) => {
                if self.speaks_of(&sentence[..span.range.start]) {
                    1.0
                } else {
                    SELDOM
                }
            }
            (Kind::Who, S::Name | S::Organisation)
            | (Kind::Where | Kind::Organisation, S::Name)
            | (Kind::HowMuch | Kind::Measure(_), S::Number)
            | (Kind::Name, S::Name | S::Quote | S::Organisation | S::Person | S::Place) => MAYBE,
            (Kind::HowMany, S::Percent | S::Money)
            | (Kind::Where, S::Organisation)
            | (Kind::Organisation, S::Place | S::Person)
            | (Kind::Percent | Kind::Money, S::Number)
            | (Kind::Who, S::Place) => SELDOM,
            _ => 0.0,
        }
    }

    /// True when the question contains every word of a span, in any number and case.
    fn holds_all_of(&self, span: &str) -> bool {
        words(span).all(|word| self.words.iter().any(|own| is_same(own, word)))
    }

    /// True when a text contains a content word of the question.
    fn speaks_of(&self, text: &str) -> bool {
        words(text).any(|word| word.len() > 3 && self.words.iter().any(|own| is_same(own, word)))
    }

    /// True when a number counts the focus of the question: "291 *episodes*", "four total *tackles*".
    fn counts_focus(&self, sentence: &str, span: &Typed) -> bool {
        if self.focus_word.is_empty() {
            return false;
        }
        let own = span.kind != SpanKind::Number;
        let within = if own { &sentence[span.range.clone()] } else { "" };
        words(&sentence[span.range.end..])
            .take(NOUN_REACH)
            .chain(words(within))
            .any(|word| is_same(&self.focus_word, word))
    }
}

fn grade_of_grain(asked: Grain, grain: Grain) -> f32 {
    // A day contains a year, so it answers "what year" better than a weekday does.
    let holds = |grain| matches!(grain, Grain::Year | Grain::Day | Grain::Month);
    if asked == grain {
        1.0
    } else if asked == Grain::Year && holds(grain) {
        MAYBE
    } else {
        SELDOM
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '.' && c != ',')
        .map(|word| word.trim_matches(['.', ',']))
        .filter(|word| !word.is_empty())
}

/// True when two words differ at most in case and in a plural ending. `own` is in lower case.
fn is_same(own: &str, word: &str) -> bool {
    let bare = |text: &str| text.len() - usize::from(text.len() > 3 && text.ends_with(['s', 'S']));
    let (one, other) = (&own.as_bytes()[..bare(own)], &word.as_bytes()[..bare(word)]);
    one.eq_ignore_ascii_case(other)
}

fn enumerates(sentence: &str) -> bool {
    let commas = sentence.matches(", ").count() + sentence.matches("; ").count();
    commas >= ENUMERATION || commas > 0 && ENGLISH.questions.list_joins.iter().any(|join| sentence.contains(join))
}

#[cfg(test)]
mod tests {
    use super::{Asked, Groups};
    use citewire_text::entities::spans;

    #[test]
    fn spans_with_a_grade_are_in_the_groups_of_the_question() {
        let sentence = "In May 1973 Ann Lee of Acme Bank in Kazan said “the bridge is a sign” because five men paid $3 or \
                        50% for 2 km of the second line, and Ravel slept.";
        let questions = [
            "When was it?",
            "What year was it?",
            "How many men?",
            "How much was it?",
            "What was the price of it?",
            "What percentage of men paid?",
            "How long is it?",
            "Who is it?",
            "Where is it?",
            "Which company is it?",
            "What is the name of it?",
            "Why is it?",
            "What is a sign?",
            "What did she say about it?",
            "Name the men.",
            "How did it end?",
            "Is it so?",
            "What soap operas are there?",
            "Please?",
        ];
        let all = spans(sentence);
        let mut graded = Groups::NONE;
        for question in questions {
            let asked = Asked::read(question);
            for span in all.iter().filter(|span| asked.grade(sentence, span) > 0.0) {
                assert!(asked.groups().overlaps(Groups::of(span.kind)), "{question}: {span:?}");
                graded = graded.with(Groups::of(span.kind));
            }
        }
        assert_eq!(graded, Groups::ALL);
    }

    fn check(question: &str, sentence: &str, expected: f32) {
        let fit = Asked::read(question).fit(sentence);
        assert!((fit - expected).abs() < f32::EPSILON, "{question} {sentence} {fit}");
    }

    #[test]
    fn a_span_that_the_question_contains_is_not_an_answer() {
        check("When did the 1973 crisis begin?", "The 1973 crisis began early.", 0.0);
        check("When did the 1973 crisis begin?", "The crisis began in October 1973.", 1.0);
        check("Who succeeded Martin Luther?", "Martin Luther died.", 0.0);
    }

    #[test]
    fn a_count_of_the_right_thing_is_better_than_another() {
        check("How many lines are there?", "There are three long lines.", 1.0);
        check("How many lines are there?", "There are three towns.", 0.6);
        check("How many lines are there?", "There were lines in May 2015 and on June 3.", 0.0);
    }

    #[test]
    fn a_day_answers_a_question_for_a_year_in_part() {
        check("What year did it end?", "It ended in 1985.", 1.0);
        check("What year did it end?", "It ended on May 3, 1985.", 0.6);
    }

    #[test]
    fn a_definition_is_of_what_is_asked() {
        check("What is epistemology?", "Epistemology is the study of knowledge.", 1.0);
        check("What is epistemology?", "Kant was a philosopher.", 0.3);
    }
}

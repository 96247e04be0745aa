//! A question as its answers are scored: each word's share of its worth, and how the word may be told.

use std::ops::Range;

use super::features::Feature;
use crate::text::calendar::is_year;
use crate::text::entities::{Typed, spans};
use crate::text::kin;
use crate::text::language::ENGLISH;
use crate::understanding::Query;
use crate::understanding::{Asked, Kind, Period};

/// A set of the question's words: bit `n` for the word at position `n` of the query. Words beyond the 128th are in no
/// set, and questions that long are scored by their first 128 words.
pub type Words = u128;

/// The set of one word.
pub fn word(number: usize) -> Words {
    if number < 128 { 1 << number } else { 0 }
}

/// Kinds of questions whose answers hold a span of one kind, as far as they are told apart here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A date, a year, a time.
    Time,
    /// A number, a share, a sum of money.
    Amount,
    /// A number with a unit.
    Measure,
    /// A person, an organisation, anything named.
    Name,
    /// A place.
    Place,
    /// A reason, a definition, a list, a quotation.
    Clause,
    /// Nothing of a kind of its own.
    Nothing,
}

impl Holds {
    /// What a question asks for, in words; `None` where its answer has no kind.
    pub fn noun(self) -> Option<&'static str> {
        match self {
            Self::Time => Some("a date or a time"),
            Self::Amount => Some("a number"),
            Self::Measure => Some("a measure"),
            Self::Name => Some("a name"),
            Self::Place => Some("a place"),
            Self::Clause | Self::Nothing => None,
        }
    }

    /// The feature that says how well a sentence holds it.
    pub fn feature(self) -> Option<Feature> {
        match self {
            Self::Time => Some(Feature::FitsTime),
            Self::Amount => Some(Feature::FitsAmount),
            Self::Measure => Some(Feature::FitsMeasure),
            Self::Name => Some(Feature::FitsName),
            Self::Place => Some(Feature::FitsPlace),
            Self::Clause => Some(Feature::FitsClause),
            Self::Nothing => None,
        }
    }
}

/// A question, read for scoring.
#[derive(Debug)]
pub struct Weighed<'query> {
    /// Its words and what they are worth.
    pub query: &'query Query,
    /// What it asks for.
    pub asked: Asked,
    /// When what it asks about happened.
    pub period: Option<Period>,
    /// True when it says "what" or "which".
    pub is_of_thing: bool,
    /// What all words are worth; a little above 0 when there is none.
    pub weight: f32,
    /// For each word its lower-case form.
    pub lower: Vec<String>,
    /// For each word the keys of words that may stand for it.
    pub kin: Vec<Vec<&'static str>>,
    /// The words written as names.
    pub names: Words,
    /// The names, each as the positions of its words from the first up to the one after its last.
    pub whole_names: Vec<Range<usize>>,
    /// The words that are numbers.
    pub numbers: Words,
    /// The years among them.
    pub years: Words,
    /// The word that says what is asked for: "which *bank*", "how many *people*".
    pub focus: Words,
    /// The word that is worth most.
    pub rarest: Words,
    /// Every word of the question, stop words too, as the hash of its lower-case form.
    pub tokens: Vec<u32>,
    /// Words of sentences that shall not be shown again.
    pub besides: &'query [String],
}

impl<'query> Weighed<'query> {
    /// Reads a question that asks for other sentences than those with these words, and its analysis.
    pub fn besides(question: &str, besides: &'query [String], query: &'query Query) -> Self {
        Self { besides, ..Self::new(question, query) }
    }

    /// Reads a question and its analysis.
    pub fn new(question: &str, query: &'query Query) -> Self {
        let lower: Vec<String> = query.words.iter().map(|word| word.text.to_lowercase()).collect();
        let first = question.find(char::is_alphanumeric).unwrap_or(0) as u32;
        let asked = Asked::of(question);
        let of = |holds: &dyn Fn(usize) -> bool| {
            (0..query.words.len()).filter(|&number| holds(number)).fold(0, |set, number| set | word(number))
        };
        let names = of(&|number| {
            let word = &query.words[number];
            word.span.start != first && word.text.starts_with(char::is_uppercase)
        });
        let kin = query.words.iter().zip(&lower).map(|(word, lower)| {
            let keys = word.terms.iter().map(|term| term.key.as_str());
            let missing = word.terms.is_empty().then_some(lower.as_str());
            keys.chain(missing).flat_map(kin::kin).map(String::as_str).collect()
        });
        let rarest = (0..query.words.len())
            .max_by(|&one, &other| query.words[one].weight.total_cmp(&query.words[other].weight).then(other.cmp(&one)));
        let mut tokens = Vec::new();
        tokens_of(question, &mut tokens);
        Self {
            query,
            period: asked.period(question),
            asked,
            is_of_thing: ENGLISH.questions.what.iter().any(|word| says(question, word)),
            weight: query.weight().max(f32::EPSILON),
            kin: kin.collect(),
            whole_names: whole_names(question, query, names),
            names,
            numbers: of(&|number| lower[number].starts_with(|c: char| c.is_ascii_digit())),
            years: of(&|number| is_year(&lower[number])),
            focus: focus(question, query).map_or(0, word),
            rarest: rarest.map_or(0, word),
            tokens,
            lower,
            besides: &[],
        }
    }

    /// How much of the question's worth a set of its words has, from 0 to 1.
    pub fn mass(&self, words: Words) -> f32 {
        let held = self.query.words.iter().enumerate().filter(|(number, _)| words & word(*number) != 0);
        held.map(|(_, word)| word.weight).fold(0.0, |sum, weight| sum + weight) / self.weight
    }

    /// How much of the worth of `all` the words of `held` have, from 0 to 1; a half when `all` is worth nothing.
    pub fn part(&self, all: Words, held: Words) -> f32 {
        let whole = self.mass(all);
        if whole > 0.0 { self.mass(all & held) / whole } else { 0.5 }
    }

    /// What its answers hold.
    pub fn holds(&self) -> Holds {
        match self.asked.kind {
            Kind::When(_) => Holds::Time,
            Kind::HowMany | Kind::HowMuch | Kind::Money | Kind::Percent => Holds::Amount,
            Kind::Measure(_) => Holds::Measure,
            Kind::Who | Kind::Organisation | Kind::Name => Holds::Name,
            Kind::Where => Holds::Place,
            Kind::Why | Kind::Definition | Kind::List | Kind::Quote => Holds::Clause,
            Kind::How | Kind::YesNo | Kind::Which | Kind::Other => Holds::Nothing,
        }
    }

    /// The spans of a sentence, where they tell whether it answers; none elsewhere.
    pub fn spans(&self, sentence: &str) -> Vec<Typed> {
        if self.holds() == Holds::Nothing && self.period.is_none() { Vec::new() } else { spans(sentence) }
    }

    /// The last of its words.
    pub fn last(&self) -> Words {
        self.query.words.len().checked_sub(1).map_or(0, word)
    }
}

/// The words of names that stand side by side in the question.
fn whole_names(question: &str, query: &Query, names: Words) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    for number in (0..query.words.len()).filter(|&number| names & word(number) != 0) {
        let joins = |last: &Range<usize>| {
            let (one, other) = (query.words[number - 1].span, query.words[number].span);
            last.end == number && is_inside_name(&question[one.end as usize..other.start as usize])
        };
        match whole.last_mut() {
            Some(last) if joins(last) => last.end = number + 1,
            _ => whole.push(number..number + 1),
        }
    }
    whole
}

/// True when two words with this between them may belong to one name.
fn is_inside_name(gap: &str) -> bool {
    matches!(gap, " " | "-") || ENGLISH.questions.name_gaps.contains(&gap)
}

fn says(question: &str, word: &str) -> bool {
    question.split(|c: char| !c.is_alphanumeric()).any(|other| other.eq_ignore_ascii_case(word))
}

/// The first word after the one that asks.
fn focus(question: &str, query: &Query) -> Option<usize> {
    let lower = question.to_lowercase();
    let after =
        ENGLISH.questions.before_focus.iter().filter_map(|word| lower.find(word).map(|at| at + word.len())).min()?;
    query.words.iter().position(|word| word.span.start as usize >= after)
}

/// The hash of each word of a text, whatever its case: FNV-1a over its characters.
pub fn tokens_of(text: &str, tokens: &mut Vec<u32>) {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    tokens.clear();
    let mut hash = BASIS;
    let mut is_inside = false;
    for character in text.chars() {
        if character.is_alphanumeric() {
            is_inside = true;
            for lower in character.to_lowercase() {
                hash = (hash ^ lower as u32).wrapping_mul(PRIME);
            }
        } else if is_inside {
            tokens.push(hash);
            hash = BASIS;
            is_inside = false;
        }
    }
    if is_inside {
        tokens.push(hash);
    }
}

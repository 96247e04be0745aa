//! Nouns that show what is asked for: "what *company*", "the *price* of", "which *year*".

use citewire_text::entities::{Dimension, Grain};
use citewire_text::language::{AskedNouns, ENGLISH, WordList};

use super::Kind;

/// Selects the nouns that ask for one kind of thing.
type Pick = fn(&AskedNouns) -> WordList;

/// The kinds, each with the nouns that ask for it.
const KINDS: [(Kind, Pick); 23] = [
    (Kind::When(Some(Grain::Year)), |nouns| nouns.year),
    (Kind::When(Some(Grain::Day)), |nouns| nouns.day),
    (Kind::When(Some(Grain::Month)), |nouns| nouns.month),
    (Kind::When(Some(Grain::Decade)), |nouns| nouns.decade),
    (Kind::When(Some(Grain::Century)), |nouns| nouns.century),
    (Kind::When(Some(Grain::Weekday)), |nouns| nouns.weekday),
    (Kind::When(None), |nouns| nouns.time),
    (Kind::Where, |nouns| nouns.place),
    (Kind::Organisation, |nouns| nouns.body),
    (Kind::Who, |nouns| nouns.person),
    (Kind::Percent, |nouns| nouns.percent),
    (Kind::HowMany, |nouns| nouns.count),
    (Kind::HowMuch, |nouns| nouns.amount),
    (Kind::Money, |nouns| nouns.money),
    (Kind::Measure(Some(Dimension::Length)), |nouns| nouns.length),
    (Kind::Measure(Some(Dimension::Weight)), |nouns| nouns.weight),
    (Kind::Measure(Some(Dimension::Speed)), |nouns| nouns.speed),
    (Kind::Measure(Some(Dimension::Temperature)), |nouns| nouns.temperature),
    (Kind::Measure(Some(Dimension::Duration)), |nouns| nouns.duration),
    (Kind::Measure(None), |nouns| nouns.measure),
    (Kind::Why, |nouns| nouns.reason),
    (Kind::Definition, |nouns| nouns.definition),
    (Kind::Name, |nouns| nouns.name),
];

/// The kind that a noun asks for; `None` if it shows none. The noun is in lower case, singular or plural.
pub(super) fn kind_of(noun: &str) -> Option<Kind> {
    let nouns = &ENGLISH.asked_nouns;
    of_singular(noun, nouns).or_else(|| of_singular(singular(noun, nouns)?, nouns))
}

fn of_singular(noun: &str, nouns: &AskedNouns) -> Option<Kind> {
    KINDS.iter().find(|(_, pick)| pick(nouns).contains(&noun)).map(|(kind, _)| *kind)
}

/// The singular of a plural; `None` for a word without a plural ending.
fn singular<'noun>(noun: &'noun str, nouns: &AskedNouns) -> Option<&'noun str> {
    let irregular = nouns.irregular_plurals.iter().find(|(plural, _)| *plural == noun);
    irregular
        .map(|(_, singular)| *singular)
        .or_else(|| nouns.plural_endings.iter().find_map(|ending| noun.strip_suffix(ending)))
}

//! A question as sentences are scored for it: the weights of its words, and what each may be called in a sentence.

use std::ops::Range;

use super::features::Feature;
use super::signs::{Sign, Sought};
use super::sums::{Sums, Words, numbers, word};
use super::tokens::{self, Filter};
use crate::understanding::conversation::Told;
use crate::understanding::{Asked, Kind, Period, Query, Understood};
use citewire_text::Language;
use citewire_text::calendar::is_year;
use citewire_text::entities::{Groups, Typed, spans_of};
use citewire_text::kin;
use citewire_text::language::ENGLISH;

/// What the answer to a question contains.
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
    /// Nothing that can be recognised.
    Nothing,
}

impl Holds {
    /// What the answers to a question of this kind contain.
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::When(_) => Self::Time,
            Kind::HowMany | Kind::HowMuch | Kind::Money | Kind::Percent => Self::Amount,
            Kind::Measure(_) => Self::Measure,
            Kind::Who | Kind::Organisation | Kind::Name => Self::Name,
            Kind::Where => Self::Place,
            Kind::Why | Kind::Definition | Kind::List | Kind::Quote => Self::Clause,
            Kind::How | Kind::YesNo | Kind::Which | Kind::Other => Self::Nothing,
        }
    }

    /// True for a name or a place.
    pub(super) fn is_named(self) -> bool {
        matches!(self, Self::Name | Self::Place)
    }

    /// What the question asks for, in words; `None` when that has no short name.
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

    /// The feature that says how well a sentence contains it.
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

/// A question with all that is computed of it once, before sentences are scored.
#[derive(Debug)]
pub struct ScoredQuestion<'query> {
    /// Its text.
    pub question: &'query str,
    /// Its words with their weights.
    pub query: &'query Query,
    /// What it asks for.
    pub asked: &'query Asked,
    /// What its answers contain.
    pub holds: Holds,
    /// When what it asks about happened.
    pub period: Option<Period>,
    /// True when it says "what" or "which".
    pub is_of_thing: bool,
    /// True when it asks for several things: "list the …", "what are the …", "which roles …".
    pub asks_many: bool,
    /// The weight of all words; a little above 0 when there is none.
    pub weight: f32,
    /// The weights of sets of words as parts of `weight`.
    pub masses: Sums,
    /// For each word its lower-case form.
    pub lower: Vec<String>,
    /// For each word the first bytes of its lower-case form (see [`head`]).
    pub(super) heads: Vec<u32>,
    /// A bit for each letter with which a word begins, by the last five bits of the letter.
    initials: u32,
    /// The keys of words that may stand for a word, in their order, each with the words that it may stand for.
    kin: Vec<(&'static str, Words)>,
    /// The words that have such keys.
    pub(super) with_kin: Words,
    /// A bit for each letter with which such a key begins, as in `initials`.
    kin_initials: u32,
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
    /// The word with the greatest weight.
    pub rarest: Words,
    /// The last word.
    pub last: Words,
    /// Every word of the question, stop words too, as the hash of its lower-case form.
    pub tokens: Vec<u32>,
    /// Tells which words of a sentence may be among `tokens`.
    pub(super) filter: Filter,
    /// True when the question denies something: "Which trams do not stop here?".
    pub(super) denies: bool,
    /// The phrases that are looked for in sentences.
    pub(super) sought: Sought,
    /// What earlier answers told.
    pub told: &'query Told,
    /// Openings of sentences that have been shown and shall not be shown again.
    pub besides: &'query [String],
}

impl<'query> ScoredQuestion<'query> {
    /// Reads a question that was understood.
    pub fn new(understood: &'query Understood) -> Self {
        let Understood { asked, asks, period, query, .. } = understood;
        let question = asked.text();
        let lower: Vec<String> = query.words.iter().map(|word| word.text.to_lowercase()).collect();
        let first = question.find(char::is_alphanumeric).unwrap_or(0) as u32;
        let holds = Holds::of(asks.kind);
        let set_of = |holds: &dyn Fn(usize) -> bool| {
            (0..query.words.len()).filter(|&number| holds(number)).fold(0, |set, number| set | word(number))
        };
        let names = set_of(&|number| {
            let word = &query.words[number];
            word.span.start != first && word.text.starts_with(char::is_uppercase)
        });
        let kin = query.words.iter().zip(&lower).map(|(word, lower)| {
            let own = word.terms.iter().filter(|term| !term.stands_in);
            let keys = own.map(|term| term.key.as_str());
            let missing = word.terms.is_empty().then_some(lower.as_str());
            keys.chain(missing).flat_map(kin::kin).map(String::as_str).collect()
        });
        let kin: Vec<Vec<&'static str>> = kin.collect();
        let rarest = (0..query.words.len())
            .max_by(|&one, &other| query.words[one].weight.total_cmp(&query.words[other].weight).then(other.cmp(&one)));
        let tokens = tokens::hashes(question);
        let language = query.language;
        let is_of_thing = match language {
            Some(language) if language != Language::ENGLISH => matches!(asks.kind, Kind::Definition | Kind::Which),
            _ => ENGLISH.questions.what.iter().any(|word| says(question, word)),
        };
        let denies = Sought::of(language, vec![Sign::Negation]).said(question).has(Sign::Negation);
        let weight = query.weight().max(f32::EPSILON);
        Self {
            query,
            period: *period,
            is_of_thing,
            asks_many: asks.kind == Kind::List || asks_for_several(question),
            weight,
            masses: Sums::new(query.words.iter().map(|word| word.weight).collect(), weight),
            heads: lower.iter().map(|word| head(word.as_bytes())).collect(),
            initials: initials(lower.iter().map(String::as_str)),
            kin_initials: initials(kin.iter().flatten().copied()),
            with_kin: set_of(&|number| !kin[number].is_empty()),
            kin: by_key(&kin),
            whole_names: whole_names(question, query, names),
            names,
            numbers: set_of(&|number| lower[number].starts_with(|c: char| c.is_ascii_digit())),
            years: set_of(&|number| is_year(&lower[number])),
            focus: focus(question, query).map_or(0, word),
            rarest: rarest.map_or(0, word),
            last: query.words.len().checked_sub(1).map_or(0, word),
            filter: Filter::of(tokens.iter().copied()),
            tokens,
            question,
            sought: sought(language, asks.kind, holds, is_of_thing, denies),
            denies,
            lower,
            asked: asks,
            holds,
            told: &understood.told,
            besides: asked.shown(),
        }
    }

    /// The weight of a set of words as a part of the question's weight, from 0 to 1.
    pub fn mass(&self, words: Words) -> f32 {
        self.masses.of(words)
    }

    /// The part of the weight of `all` that the words of `held` have, from 0 to 1; a half when `all` has no weight.
    pub fn part(&self, all: Words, held: Words) -> f32 {
        let whole = self.mass(all);
        if whole > 0.0 { self.mass(all & held) / whole } else { 0.5 }
    }

    /// The words for which a word with this key may stand.
    pub(super) fn words_with_kin(&self, key: &str) -> Words {
        let place = self.kin.binary_search_by(|(other, _)| (*other).cmp(key));
        place.map_or(0, |place| self.kin[place].1)
    }

    /// The position of the first of them.
    pub(super) fn word_with_kin(&self, key: &str) -> Option<usize> {
        numbers(self.words_with_kin(key)).next()
    }

    /// True when a word of a sentence may matter to the score by its letters: it may be a name or a figure, or begins as a
    /// word of the question does, or as a key of one's kin when `has_kin`. Most words do not matter.
    pub(super) fn may_matter(&self, word: &[u8], has_kin: bool) -> bool {
        let Some(&first) = word.first() else { return false };
        let is_in = |initials: u32| initials >> (first & 31) & 1 == 1;
        !is_small(first)
            || is_in(self.initials) && self.heads.contains(&head(word))
            || has_kin && is_in(self.kin_initials)
    }

    /// The entities of a sentence on which its score depends: what is asked for, and times when the question names one.
    pub fn spans(&self, sentence: &str) -> Vec<Typed> {
        let times = if self.period.is_some() { Groups::TIMES } else { Groups::NONE };
        spans_of(sentence, self.asked.groups().with(times))
    }
}

/// For the keys of each word the words of each key, in the order of the keys.
fn by_key(kin: &[Vec<&'static str>]) -> Vec<(&'static str, Words)> {
    let keys = kin.iter().enumerate().flat_map(|(number, keys)| keys.iter().map(move |key| (*key, word(number))));
    let mut all: Vec<(&'static str, Words)> = keys.collect();
    all.sort_unstable();
    all.dedup_by(|next, first| {
        let is_same = next.0 == first.0;
        if is_same {
            first.1 |= next.1;
        }
        is_same
    });
    all
}

/// A bit for each first byte of these words, by its last five bits, which tell small letters apart.
fn initials<'word>(words: impl Iterator<Item = &'word str>) -> u32 {
    words.filter_map(|word| word.bytes().next()).fold(0, |set, first| set | 1 << (first & 31))
}

/// True for the bytes with which neither a name nor a figure begins.
fn is_small(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte == b'_'
}

/// The first four bytes of a word with ASCII letters in lower case, and 255, which no text has, in the place of those that
/// a shorter word lacks. Words that differ here are neither equal nor alike.
pub(super) fn head(word: &[u8]) -> u32 {
    let mut bytes = [0xFF; 4];
    match word.first_chunk() {
        Some(first) => bytes = *first,
        None => bytes[..word.len()].copy_from_slice(word),
    }
    let four = u32::from_le_bytes(bytes);
    // The top bit of each byte says whether it is a capital: sums of seven bits do not carry into the next byte.
    let low = four & 0x7f7f_7f7f;
    let capitals = (low + 0x3f3f_3f3f) & !(low + 0x2525_2525) & !four & 0x8080_8080;
    four | capitals >> 2
}

/// Number of words behind "what" or "which" among which the noun for what is asked for stands.
const NOUN_WITHIN: usize = 4;

/// True when a noun in the plural follows "what" or "which", and a verb or "of" follows that: "which HTTP methods are".
fn asks_for_several(question: &str) -> bool {
    let words = &ENGLISH.questions;
    let all: Vec<String> =
        question.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let is_what = |word: &String| words.what.contains(&word.as_str());
    let is_verb = |word: &String| words.auxiliaries.contains(&word.as_str());
    let behind = all.iter().position(is_what).map_or(&[][..], |what| &all[what + 1..]);
    let noun = behind.windows(2).take(NOUN_WITHIN).take_while(|pair| !is_verb(&pair[0]));
    noun.into_iter()
        .any(|pair| is_plural(&pair[0]) && (is_verb(&pair[1]) || words.joins_of_nouns.contains(&pair[1].as_str())))
}

/// True for an English word that looks like a plural: "roles", but neither "class" nor "bus" nor "basis".
fn is_plural(word: &str) -> bool {
    word.len() > 3
        && word.is_ascii()
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}

/// The phrases that tell something about an answer to this kind of question, in its language.
fn sought(language: Option<Language>, kind: Kind, holds: Holds, is_of_thing: bool, denies: bool) -> Sought {
    let mut signs = vec![Sign::Report];
    match kind {
        Kind::Why => signs.push(Sign::Cause),
        Kind::How => signs.push(Sign::Manner),
        _ => {}
    }
    if holds.is_named() {
        signs.extend([Sign::Agent, Sign::Location]);
    }
    if is_of_thing {
        signs.push(Sign::Definition);
    }
    // A denial is a worse answer to a question that denies nothing, but whether something is so, and why, is often
    // answered by one.
    if denies || !matches!(kind, Kind::YesNo | Kind::Why) {
        signs.push(Sign::Negation);
    }
    Sought::of(language, signs)
}

/// The names of the question: runs of words written as names with nothing but a space or a link word between them.
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

/// True when this text between two words may be part of a name.
fn is_inside_name(gap: &str) -> bool {
    matches!(gap, " " | "-") || ENGLISH.questions.name_gaps.contains(&gap)
}

fn says(question: &str, word: &str) -> bool {
    question.split(|c: char| !c.is_alphanumeric()).any(|other| other.eq_ignore_ascii_case(word))
}

/// The first word after the question word.
fn focus(question: &str, query: &Query) -> Option<usize> {
    let lower = question.to_lowercase();
    let ends = ENGLISH.questions.before_focus.iter().filter_map(|word| lower.find(word).map(|at| at + word.len()));
    let after = ends.min()?;
    query.words.iter().position(|word| word.span.start as usize >= after)
}

#[cfg(test)]
mod tests {
    use super::{asks_for_several, head};

    #[test]
    fn a_noun_in_the_plural_asks_for_several_things() {
        for question in
            ["Which HTTP methods are idempotent?", "What editions of Rust exist?", "which kinds of work are paid"]
        {
            assert!(asks_for_several(question), "{question}");
        }
        for question in [
            "What does this class do?",
            "Which bus stops here?",
            "What happens when it is late?",
            "How are lists made?",
            "What is in boxes?",
        ] {
            assert!(!asks_for_several(question), "{question}");
        }
    }

    #[test]
    fn the_head_of_a_word_is_its_beginning_in_lower_case() {
        for byte in 0..=u8::MAX {
            let expected = [byte.to_ascii_lowercase(), b'z', b'`', 0xFF];
            assert_eq!(head(&[byte, b'Z', b'`']), u32::from_le_bytes(expected), "{byte}");
        }
        assert_eq!(head(b"MOSCOW"), head(b"moscovite"));
        assert_ne!(head(b"usa"), head(b"usab"));
        assert_ne!(head(b""), head(b"\0\0\0\0"));
    }
}

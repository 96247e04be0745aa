//! The kind of thing that a question asks for, and the noun that shows it.

use citewire_text::entities::{Dimension, Grain};
use citewire_text::language::{ENGLISH, QuestionWords, WordList};

use super::nouns::kind_of;

/// The kind of thing that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// "Who", "whose", "what singer": a person, or else an organisation.
    Who,
    /// "What company", "which party": an organisation.
    Organisation,
    /// "What song", "what is the name of": a name of another kind.
    Name,
    /// "When", "what year": a time, with the grain that is asked for if there is one.
    When(Option<Grain>),
    /// "Where", "which city": a place.
    Where,
    /// "How many", "what number of": a count.
    HowMany,
    /// "How much": an amount of money or of something else.
    HowMuch,
    /// "What price": an amount of money.
    Money,
    /// "What percentage".
    Percent,
    /// "How long", "how old": a number with a unit of this dimension, or of any dimension.
    Measure(Option<Dimension>),
    /// "Why", "for what reason".
    Why,
    /// "How": the way in which something is done.
    How,
    /// "What is a ...", "... meaning".
    Definition,
    /// "Is it ...": yes or no.
    YesNo,
    /// "List ...", "what are the ...": several things.
    List,
    /// "What did he say": somebody's words.
    Quote,
    /// "What ..." and "which ..." with a noun that does not show a kind.
    Which,
    /// No word shows what is asked for.
    Other,
}

/// The words by which a question's kind is recognised. The rules below assume the English word order.
const WORDS: &QuestionWords = &ENGLISH.questions;

fn is_interrogative(word: &str) -> bool {
    [WORDS.who, WORDS.when, WORDS.place, WORDS.why, WORDS.how, WORDS.what].iter().any(|list| list.contains(&word))
}

fn is_auxiliary(word: &str) -> bool {
    WORDS.auxiliaries.contains(&word)
}

/// The reading of a question: its kind, and the position of the word that names what is counted or chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) kind: Kind,
    pub(super) focus: Option<usize>,
}

impl Reading {
    fn of(kind: Kind) -> Self {
        Self { kind, focus: None }
    }

    fn about(kind: Kind, focus: usize) -> Self {
        Self { kind, focus: Some(focus) }
    }
}

/// Reads the kind from the question's words, which are in lower case and without droppable phrases.
pub(super) fn read(words: &[&str]) -> Reading {
    let Some(&first) = words.first() else { return Reading::of(Kind::Other) };
    let opens = |index: usize| is_interrogative(words[index]);
    let mut asking = (0..words.len()).find(|index| opens(*index));
    // "When Luther died, who ...": "when" opens a clause and asks nothing.
    if WORDS.clause_openers.contains(&first) && !words.get(1).is_some_and(|next| is_auxiliary(next)) {
        asking = (1..words.len()).find(|index| opens(*index)).or(asking);
    }
    if is_auxiliary(first) && !WORDS.ambiguous_auxiliaries.contains(&first) {
        return Reading::of(Kind::YesNo);
    }
    if WORDS.list_requests.contains(&first) {
        return Reading { kind: Kind::List, focus: noun_after(words, 1) };
    }
    if first == "define" {
        return Reading::of(Kind::Definition);
    }
    let Some(at) = asking else { return without_interrogative(words) };
    let simple =
        [(Kind::Who, WORDS.who), (Kind::When(None), WORDS.when), (Kind::Where, WORDS.place), (Kind::Why, WORDS.why)];
    match simple.iter().find(|(_, list)| list.contains(&words[at])) {
        Some((kind, _)) => Reading::of(*kind),
        None if WORDS.how.contains(&words[at]) => how(words, at),
        None => what(words, at),
    }
}

fn how(words: &[&str], at: usize) -> Reading {
    let next = words.get(at + 1).copied().unwrap_or_default();
    let measure = |dimension| Reading::of(Kind::Measure(dimension));
    match next {
        "many" => Reading { kind: Kind::HowMany, focus: noun_after(words, at + 2) },
        "much" => {
            if words.iter().any(|word| WORDS.money_words.contains(word)) {
                return Reading::of(Kind::Money);
            }
            if words.iter().any(|word| WORDS.weight_words.contains(word)) {
                return measure(Some(Dimension::Weight));
            }
            Reading { kind: Kind::HowMuch, focus: noun_after(words, at + 2) }
        }
        "long" if words.get(at + 2) == Some(&"ago") => Reading::of(Kind::When(None)),
        "come" => Reading::of(Kind::Why),
        _ => match WORDS.measures.iter().find(|(_, adjectives)| adjectives.contains(&next)) {
            Some((dimension, _)) => measure(*dimension),
            None => Reading::of(Kind::How),
        },
    }
}

fn what(words: &[&str], at: usize) -> Reading {
    let rest = &words[at + 1..];
    let Some(&next) = rest.first() else {
        return Reading { kind: Kind::Which, focus: None };
    };
    let has = |one: &str| rest.contains(&one);
    if WORDS.cause_verbs.contains(&next) {
        return Reading::of(Kind::Why);
    }
    let has_any = |list: WordList| rest.iter().any(|word| list.contains(word));
    if next == "does" && has_any(WORDS.definition_verbs) {
        return Reading::of(Kind::Definition);
    }
    if WORDS.do_forms.contains(&next) && has_any(WORDS.speech_verbs) {
        return Reading::of(Kind::Quote);
    }
    if !WORDS.be_forms.contains(&next) {
        return by_noun(words, at + 1);
    }
    // "What is the price of oil", "what was the name of the company that ...".
    let mut from = at + 2;
    while words.get(from).is_some_and(|word| WORDS.before_noun.contains(word)) {
        from += 1;
    }
    let head = head_noun(words, from);
    if let Some(head) = head
        && let Some(kind) = kind_of(words[head])
    {
        // In "the name of the company", the company shows more than the name.
        let of = (words[head] == "name" && words.get(head + 1) == Some(&"of")).then(|| by_noun(words, head + 2));
        return match of {
            Some(named) if named.kind != Kind::Which => named,
            _ => Reading::about(kind, head),
        };
    }
    let defines = matches!(rest.get(1), Some(&"a" | &"an")) || rest.len() <= 3 || rest.len() <= 4 && next == "are";
    match next {
        _ if has_any(WORDS.naming_words) => Reading { kind: Kind::Name, focus: head },
        "are" if rest.get(1) == Some(&"the") => Reading { kind: Kind::List, focus: head },
        _ if WORDS.defining_forms.contains(&next) && defines && !has("of") => Reading::of(Kind::Definition),
        _ => Reading { kind: Kind::Which, focus: head },
    }
}

/// "What *company* owns", "which of the *players*": the first noun after the question word that shows a kind.
fn by_noun(words: &[&str], from: usize) -> Reading {
    if words.get(from).is_none_or(|word| is_auxiliary(word)) {
        return Reading::of(Kind::Which);
    }
    // "Which two teams", "which of the teams".
    let mut begin = from;
    while words.get(begin).is_some_and(|word| WORDS.before_chosen.contains(word)) {
        begin += 1;
    }
    let is_kind = begin > from && words[from..begin].iter().any(|word| WORDS.kinds.contains(word));
    let noun_ends = |word: &str| is_auxiliary(word) || WORDS.noun_ends.contains(&word);
    let length = words[begin..].iter().take(4).take_while(|word| !noun_ends(word)).count();
    // Before an auxiliary, the last word is the noun; otherwise take the first word that is a known noun.
    let closed = words.get(begin + length).is_some_and(|word| is_auxiliary(word) || *word == "of");
    let all = begin..begin + length;
    let found = if closed {
        all.clone().next_back().filter(|index| kind_of(words[*index]).is_some())
    } else {
        all.clone().find(|index| kind_of(words[*index]).is_some())
    };
    match found.and_then(|index| Some((index, kind_of(words[index])?))) {
        Some((index, kind)) if !is_kind => Reading::about(kind, index),
        _ => Reading { kind: Kind::Which, focus: if closed { all.clone().next_back() } else { all.clone().next() } },
    }
}

/// The last word of the noun phrase at `from`.
fn head_noun(words: &[&str], from: usize) -> Option<usize> {
    let length = words[from.min(words.len())..]
        .iter()
        .take(4)
        .take_while(|word| !is_auxiliary(word) && !WORDS.noun_ends.contains(word))
        .count();
    length.checked_sub(1).map(|last| from + last)
}

/// "How many *people*", "how many total *tackles* did": the last word before an auxiliary or a preposition, otherwise
/// the next word.
fn noun_after(words: &[&str], from: usize) -> Option<usize> {
    let head = head_noun(words, from)?;
    let closed = words.get(head + 1).is_some_and(|word| is_auxiliary(word) || WORDS.noun_ends.contains(word));
    Some(if closed { head } else { from })
}

/// The kind of a query without a question word, such as "meaning of x", "x release date", "types of x".
fn without_interrogative(words: &[&str]) -> Reading {
    let has_any = |list: WordList| words.iter().any(|word| list.contains(word));
    if has_any(WORDS.definition_keywords) {
        return Reading::of(Kind::Definition);
    }
    if has_any(WORDS.list_keywords) {
        return Reading::of(Kind::List);
    }
    if has_any(WORDS.reason_keywords) {
        return Reading::of(Kind::Why);
    }
    if [words.first(), words.last()].into_iter().flatten().any(|word| WORDS.date_keywords.contains(word)) {
        return Reading::of(Kind::When(None));
    }
    match words.iter().position(|word| WORDS.noun_keywords.contains(word)) {
        Some(index) => Reading { kind: kind_of(words[index]).unwrap_or(Kind::Other), focus: Some(index) },
        None => Reading::of(Kind::Other),
    }
}

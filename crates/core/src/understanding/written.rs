//! How the articles may write the words of a question otherwise: joined or apart, in digits, in Roman numerals, with
//! other signs between the groups of a number, with "ue" for "ü".

use citewire_text::language::{ENGLISH, of_code};
use citewire_text::numerals::{self, is_group, is_space};
use citewire_text::respelt::respelt;
use citewire_text::terms::{Term, keys_of};
use citewire_text::{ByteSpan, Language, parts};

use super::Cut;
use crate::view::View;

/// Most words of a question that are joined to one; of words with spaces between them, two.
const MOST_JOINED: usize = 3;
/// Most groups of a number.
const MOST_GROUPS: usize = 4;
/// Length of the shortest part of a word that is looked for apart, in characters; the longer part has more.
const SHORTEST_PART: usize = 2;
/// Most places at which a word is parted to look whether the parts are neighbours, those with the most common parts
/// first.
const MOST_PLACES: usize = 3;
/// Length of the longest word that is looked for apart, in characters.
const LONGEST: usize = 32;
/// Lowest number of letters and of digits of a code that is looked for apart although passages have it as one word:
/// "rfc9457".
const PARTS_OF_CODE: usize = 2;
/// Most other keys of a word.
const MOST_OTHERS: usize = 4;

/// A word of a question with the keys under which it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// The terms of the word itself, one for each language in which they differ; at least one.
    pub(super) terms: Vec<Term>,
    /// For each of these the number of passages that hold it.
    pub(super) holding: Vec<usize>,
    /// The keys of what articles write for it, each with the number of passages that hold it, which is above zero.
    pub(super) others: Vec<(String, usize)>,
}

/// The words of a question that has been cut, in its order. A word that no passage holds is parted into words that
/// passages hold, where that is possible.
pub(super) fn words(cut: &Cut<'_>, view: &dyn View) -> Vec<Written> {
    let reader = Reader { cut, view };
    let mut written: Vec<Written> = Vec::with_capacity(cut.terms.len());
    let mut runs = reader.runs();
    for (at, terms) in cut.terms.iter().enumerate() {
        let Some(first) = terms.first() else { continue };
        let mut others = runs.get_mut(at).map(std::mem::take).unwrap_or_default();
        let of_terms = |terms: &[Term]| terms.iter().map(|term| reader.holding(&term.key)).collect::<Vec<usize>>();
        let holding = of_terms(terms);
        let is_held = holding.iter().any(|holding| *holding > 0);
        reader.add_others(at, first.span, is_held, &mut others);
        if !is_held && others.is_empty() {
            reader.add_stopped(first.span, &mut others);
            reader.add_compounds(&first.key, &mut others);
        }
        match reader.apart(first.span, is_held || !others.is_empty()) {
            Some(apart) => {
                let whole = terms.iter().zip(holding).filter(|(_, holding)| *holding > 0);
                let whole: Vec<(String, usize)> = whole.map(|(term, holding)| (term.key.clone(), holding)).collect();
                let part = |terms: Vec<Term>| Written { holding: of_terms(&terms), terms, others: whole.clone() };
                written.extend(apart.into_iter().map(part));
            }
            None => written.push(Written { terms: terms.clone(), holding, others }),
        }
    }
    for word in &mut written {
        let Written { terms, others, .. } = word;
        others.retain(|(key, _)| terms.iter().all(|term| term.key != *key));
        others.truncate(MOST_OTHERS);
    }
    written
}

/// True when passages write a word of the question otherwise. The word is given by its place among the terms.
pub(super) fn is_written_otherwise(cut: &Cut<'_>, at: usize, view: &dyn View) -> bool {
    let reader = Reader { cut, view };
    let Some(span) = cut.terms.get(at).and_then(|terms| terms.first()).map(|first| first.span) else { return false };
    let mut others = reader.runs().swap_remove(at);
    reader.add_others(at, span, false, &mut others);
    !others.is_empty()
}

/// Looks up how the words of a question may be written.
struct Reader<'view, 'text> {
    cut: &'view Cut<'text>,
    view: &'view dyn View,
}

impl Reader<'_, '_> {
    fn holding(&self, key: &str) -> usize {
        self.view.term(key).passages
    }

    fn span(&self, at: usize) -> Option<ByteSpan> {
        self.cut.terms.get(at).and_then(|terms| terms.first()).map(|first| first.span)
    }

    /// Adds the keys of a word that passages hold.
    fn add(&self, word: &str, others: &mut Vec<(String, usize)>) {
        for key in keys_of(word, self.cut.language) {
            let holding = self.holding(&key);
            if holding > 0 && others.iter().all(|(known, _)| *known != key) {
                others.push((key, holding));
            }
        }
    }

    /// For each word the keys of the words that it makes with its neighbours: "gallbladder" for "gall bladder", "backup"
    /// for "back-up", "node.js" for "node js", "1250" for "1 250".
    fn runs(&self) -> Vec<Vec<(String, usize)>> {
        let text = self.cut.text;
        let mut all: Vec<Vec<(String, usize)>> = vec![Vec::new(); self.cut.terms.len()];
        for from in 0..self.cut.terms.len() {
            let Some(first) = self.span(from) else { continue };
            let mut joined = first.slice(text).to_owned();
            if let Some(particle) = self.particle_behind(first) {
                self.add(&(joined.clone() + particle), &mut all[from]);
            }
            let mut end = first.end as usize;
            let mut is_number = is_group(&joined) && !joined.starts_with('0');
            for to in from + 1..(from + MOST_GROUPS).min(self.cut.terms.len()) {
                let Some(span) = self.span(to) else { break };
                let (word, gap) = (span.slice(text), text.get(end..span.start as usize).unwrap_or("."));
                is_number &= is_group(word) && word.len() == numerals::GROUP && is_space(gap);
                let most = if gap == " " { 1 } else { MOST_JOINED - 1 };
                if !is_number && (to - from > most || !joins(&joined, gap, word)) {
                    break;
                }
                let mut found = Vec::new();
                if to == from + 1 && !is_number {
                    self.add(&format!("{joined}.{word}"), &mut found);
                }
                joined.push_str(word);
                self.add(&joined, &mut found);
                all[from..=to].iter_mut().for_each(|others| others.extend(found.iter().cloned()));
                end = span.end as usize;
            }
        }
        all
    }

    /// The small word behind a word that makes one word with it: "up" in "back up" and any word in "follow-on".
    fn particle_behind(&self, word: ByteSpan) -> Option<&str> {
        let behind = word.end as usize + 1;
        let gap = self.cut.text.get(word.end as usize..behind)?;
        let next = self.cut.words.iter().position(|range| range.start == behind)?;
        let is_term =
            (0..self.cut.terms.len()).any(|at| self.span(at).is_some_and(|span| span.start as usize == behind));
        let lower = self.cut.lower[next].as_str();
        let joins = gap == "-"
            || gap == " "
                && (ENGLISH.writing.particles.contains(&lower) || ENGLISH.writing.common_ends.contains(&lower));
        (joins && !is_term).then_some(lower)
    }

    /// Adds the keys of what passages write for a word.
    fn add_others(&self, at: usize, span: ByteSpan, is_held: bool, others: &mut Vec<(String, usize)>) {
        let word = span.slice(self.cut.text);
        let tokeniser = &self.view.corpus().tokeniser;
        if let Some(other) = numerals::regrouped(word) {
            self.add(&other, others);
        }
        if self.counts(span) {
            let words = numerals::words_for(word, tokeniser.languages()).into_iter().map(str::to_owned);
            let digits = numerals::digits_of(word, tokeniser.languages());
            words.chain(digits).for_each(|other| self.add(&other, others));
        }
        if let Some(other) = numerals::roman_or_digits(word)
            && self.follows_a_word(at, span)
        {
            self.add(other, others);
        }
        let all = parts::parts(word);
        if !all.is_empty() {
            let all: Vec<&str> = all.into_iter().map(|(_, part)| part).collect();
            for sign in ["", "_", "."] {
                self.add(&all.join(sign), others);
            }
        }
        if let Some(other) = respelt(word)
            && (tokeniser.languages().any(spells_marks) || !is_held)
        {
            self.add(&other, others);
        }
    }

    /// Adds the keys of what passages write for a word with a stop in it: "Node.js" for "nodejs".
    fn add_stopped(&self, span: ByteSpan, others: &mut Vec<(String, usize)>) {
        let word = span.slice(self.cut.text);
        if word.len() <= LONGEST && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            for at in SHORTEST_PART..=word.len().saturating_sub(SHORTEST_PART) {
                self.add(&format!("{}.{}", &word[..at], &word[at..]), others);
            }
        }
    }

    /// Adds the compounds of which a word that no passage holds is a part, in a language that has them: "Bushaltestelle" for "Haltestelle".
    fn add_compounds(&self, key: &str, others: &mut Vec<(String, usize)>) {
        if self.has_compounds() {
            let compounds = self.view.compounds_with(key).into_iter();
            others.extend(compounds.take(MOST_OTHERS).map(|compound| (compound.key.into(), compound.passages)));
        }
    }

    /// True when the language of the question has compounds.
    fn has_compounds(&self) -> bool {
        of_code(self.cut.language.code()).is_some_and(|language| language.writing.has_compounds)
    }

    /// True for a word behind which stands what may be counted with it, and before which stands no name: "3 masts", but
    /// neither "HTTP/3" nor "Chapter 3 says".
    fn counts(&self, span: ByteSpan) -> bool {
        let (before, behind) = (&self.cut.text[..span.start as usize], &self.cut.text[span.end as usize..]);
        let next = behind.strip_prefix(' ').and_then(|next| next.chars().next());
        let names = |word: &str| word.starts_with(char::is_uppercase) && before.trim_end() != word;
        let is_free = before.is_empty() || before.ends_with(char::is_whitespace);
        next.is_some_and(char::is_alphabetic) && is_free && !before.split_whitespace().next_back().is_some_and(names)
    }

    /// True for a word that stands directly behind another one.
    fn follows_a_word(&self, at: usize, span: ByteSpan) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.span(before));
        before.is_some_and(|before| {
            let gap = self.cut.text.get(before.end as usize..span.start as usize);
            gap == Some(" ") && before.slice(self.cut.text).starts_with(char::is_alphabetic)
        })
    }

    /// The words of which a word is made, if passages hold each of them: for a code or a word that no passage holds.
    fn apart(&self, span: ByteSpan, is_held: bool) -> Option<Vec<Vec<Term>>> {
        let word = span.slice(self.cut.text);
        let all = parts::parts(word);
        if !all.is_empty() {
            return if is_held && !is_code(&all) { None } else { self.all_held(span, all) };
        }
        let is_word = word.chars().all(char::is_alphabetic) && word.chars().nth(LONGEST).is_none();
        let has_capital = word.chars().any(char::is_uppercase);
        if is_held || !is_word || has_capital && !self.has_compounds() {
            return None;
        }
        if let Some(word) = ENGLISH.writing.particles.iter().find_map(|particle| word.strip_suffix(particle))
            && word.len() > SHORTEST_PART
            && self.most(word) > 0
        {
            return self.all_held(span, vec![(0, word)]);
        }
        let places = word.char_indices().filter_map(|(at, _)| {
            let (one, other) = word.split_at(at);
            let (one_length, other_length) = (one.chars().count(), other.chars().count());
            let is_long = one_length.min(other_length) >= SHORTEST_PART && one_length.max(other_length) > SHORTEST_PART;
            let rarer = if is_long { self.most(one) } else { 0 };
            let rarer = if rarer > 0 { rarer.min(self.most(other)) } else { 0 };
            (rarer > 0).then_some((rarer, at))
        });
        let mut places: Vec<(usize, usize)> = places.collect();
        places.sort_unstable_by(|one, other| other.cmp(one));
        let apart = |(_, at): (usize, usize)| self.all_held(span, vec![(0, &word[..at]), (at, &word[at..])]);
        places.into_iter().take(MOST_PLACES).find_map(apart)
    }

    /// Number of passages with the most common term of a word.
    fn most(&self, word: &str) -> usize {
        let keys = keys_of(word, self.cut.language);
        keys.iter().map(|key| self.holding(key)).max().unwrap_or(0)
    }

    /// The terms of each part of a word, stop words left out; `None` unless each of them is a neighbour of the next one
    /// somewhere.
    fn all_held(&self, span: ByteSpan, parts: Vec<(usize, &str)>) -> Option<Vec<Vec<Term>>> {
        let mut all = Vec::new();
        for (at, part) in parts {
            let start = span.start as usize + at;
            let span = ByteSpan::new(start, start + part.len());
            let keys = keys_of(part, self.cut.language);
            let terms: Vec<Term> = keys.into_iter().map(|key| Term { key, span }).collect();
            if !terms.is_empty() && terms.iter().all(|term| self.holding(&term.key) == 0) {
                return None;
            }
            all.extend((!terms.is_empty()).then_some(terms));
        }
        let are_neighbours = |pair: &[Vec<Term>]| {
            let pairs = pair[0].iter().flat_map(|one| pair[1].iter().map(move |other| (&one.key, &other.key)));
            pairs.into_iter().any(|(one, other)| self.view.are_neighbours(one, other))
        };
        (!all.is_empty() && all.windows(2).all(are_neighbours)).then_some(all)
    }
}

/// True when words of this language often have two letters for one with a mark.
fn spells_marks(language: Language) -> bool {
    of_code(language.code()).is_some_and(|words| words.writing.spells_marks)
}

/// True for letters and the digits behind them, enough of both for a code: "rfc" and "9457".
fn is_code(parts: &[(usize, &str)]) -> bool {
    let [(_, letters), (_, digits)] = parts else { return false };
    let is_long =
        |part: &str, holds: fn(&u8) -> bool| part.len() >= PARTS_OF_CODE && part.bytes().all(|byte| holds(&byte));
    is_long(letters, u8::is_ascii_alphabetic) && is_long(digits, u8::is_ascii_digit)
}

/// True when a word and the next one, with this between them, may also be written as one word. Figures that only stand
/// side by side are no number.
fn joins(one: &str, gap: &str, other: &str) -> bool {
    let are_digits = one.ends_with(|end: char| end.is_ascii_digit()) && other.starts_with(|c: char| c.is_ascii_digit());
    matches!(gap, "" | " " | "-" | "\u{2011}" | "_" | "." | "/") && !are_digits
}

//! The surface forms of terms: how the sentences of a segment write each term, and how often.
//!
//! A term is a stem ("bank"); its surface forms are the words that have it ("bank", "banks", "banking"). They tell which
//! word a misspelt one of a question was meant to be. The forms stand in the order of the terms, and the forms of one
//! term in the order of their letters. A form has a number, its position among all forms of the segment.

use crate::files::varint::{Reader, put};

/// Letters of the shortest form that is kept. A corrected word has one letter more at least.
const SHORTEST: usize = 4;
/// Letters of the longest form that is kept.
const LONGEST: usize = 40;
/// Terms in a group; the table of groups says where the forms of each group begin.
const GROUP: usize = 16;
/// Bytes of an entry in the table of groups: where its forms begin, and the number of the first form, 8 bytes each.
const ENTRY: usize = 16;
/// Bits of a form's first number that say how many letters of the key the form does not share.
const CUT_BITS: u32 = 3;
/// The largest number in these bits; it says that the rest of the number follows.
const LONG_CUT: u32 = (1 << CUT_BITS) - 1;

/// How often a surface form occurs in sentences.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FormCount {
    /// All occurrences, in capital or small letters.
    pub all: u32,
    /// Occurrences with a capital first letter behind the first word of a sentence, as names have it.
    pub as_name: u32,
}

impl FormCount {
    /// Adds one occurrence.
    pub(super) fn note(&mut self, as_name: bool) {
        self.add(Self { all: 1, as_name: u32::from(as_name) });
    }

    /// Adds other occurrences.
    pub fn add(&mut self, other: Self) {
        self.all = self.all.saturating_add(other.all);
        self.as_name = self.as_name.saturating_add(other.as_name);
    }

    /// What is left without other occurrences.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self { all: self.all.saturating_sub(other.all), as_name: self.as_name.saturating_sub(other.as_name) }
    }
}

/// The form that a word of a sentence is counted as, in small letters; `None` for a word that is not counted: one with
/// other characters than ASCII letters, and one that is too short or too long.
pub(super) fn form_of(word: &str) -> Option<String> {
    let is_counted = (SHORTEST..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_counted.then(|| word.to_ascii_lowercase())
}

/// The forms that were met while segments are built, each with a number that it keeps from one segment to the next.
#[derive(Debug, Default)]
pub(super) struct FormTable {
    /// All forms, one behind the other, and where each ends.
    text: String,
    ends: Vec<usize>,
    /// For each form the one of the same term that was met before it, or [`NO_FORM`].
    before: Vec<u32>,
    /// For each term the form that was met last, or [`NO_FORM`].
    last: Vec<u32>,
}

/// The number of no form.
pub(super) const NO_FORM: u32 = u32::MAX;

impl FormTable {
    /// The number of a form of a term.
    pub(super) fn number(&mut self, term: u32, form: &str) -> u32 {
        if let Some(known) = self.of_term(term).find(|&known| self.text(known) == form) {
            return known;
        }
        let number = self.ends.len() as u32;
        self.text.push_str(form);
        self.ends.push(self.text.len());
        if self.last.len() <= term as usize {
            self.last.resize(term as usize + 1, NO_FORM);
        }
        self.before.push(std::mem::replace(&mut self.last[term as usize], number));
        number
    }

    /// The letters of a form.
    pub(super) fn text(&self, form: u32) -> &str {
        let start = form.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.text[start..self.ends[form as usize]]
    }

    /// The forms of a term, the one that was met last first.
    pub(super) fn of_term(&self, term: u32) -> impl Iterator<Item = u32> {
        let last = self.last.get(term as usize).copied().filter(|form| *form != NO_FORM);
        std::iter::successors(last, |form| Some(self.before[*form as usize]).filter(|form| *form != NO_FORM))
    }
}

/// Writes the forms of a segment, term by term.
#[derive(Debug, Default)]
pub(super) struct FormWriter {
    forms: Vec<u8>,
    groups: Vec<u8>,
    terms: usize,
    count: u64,
}

impl FormWriter {
    /// Adds the forms of the next term, in the order of their letters. Those that do not occur are left out.
    pub(super) fn add(&mut self, key: &str, forms: &[(&str, FormCount)]) {
        if self.terms.is_multiple_of(GROUP) {
            self.groups.extend_from_slice(&(self.forms.len() as u64).to_le_bytes());
            self.groups.extend_from_slice(&self.count.to_le_bytes());
        }
        self.terms += 1;
        let occurring = || forms.iter().filter(|(_, count)| count.all > 0);
        put(&mut self.forms, occurring().count() as u32);
        for (form, count) in occurring() {
            self.count += 1;
            let shared = key.bytes().zip(form.bytes()).take_while(|(one, other)| one == other).count();
            let (cut, rest) = ((key.len() - shared) as u32, &form[shared..]);
            put(&mut self.forms, (rest.len() as u32) << CUT_BITS | cut.min(LONG_CUT));
            if cut >= LONG_CUT {
                put(&mut self.forms, cut - LONG_CUT);
            }
            self.forms.extend_from_slice(rest.as_bytes());
            let all = count.all.min(u32::MAX >> 1);
            put(&mut self.forms, all << 1 | u32::from(count.as_name > 0));
            if count.as_name > 0 {
                put(&mut self.forms, count.as_name);
            }
        }
    }

    /// The two sections: the forms, and the table of their groups.
    pub(super) fn finish(self) -> (Vec<u8>, Vec<u8>) {
        (self.forms, self.groups)
    }
}

/// The forms of a segment, as they are stored.
#[derive(Debug, Clone, Copy)]
pub struct Forms<'bytes> {
    forms: &'bytes [u8],
    groups: &'bytes [u8],
}

impl<'bytes> Forms<'bytes> {
    /// The two sections as forms.
    pub fn new(forms: &'bytes [u8], groups: &'bytes [u8]) -> Self {
        Self { forms, groups }
    }

    /// Calls `visit` with every form of the term with this number and key: its number, its letters, how often it occurs.
    pub fn each(&self, term: u32, key: &str, visit: impl FnMut(u32, &str, FormCount)) {
        let at = term as usize / GROUP * ENTRY;
        let Some(entry) = self.groups.get(at..at + ENTRY) else { return };
        let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
        let (start, first) = (number(&entry[..8]) as usize, number(&entry[8..]) as u32);
        let reader = Reader::new(self.forms.get(start..).unwrap_or_default());
        let mut terms = FormReader { reader, form: String::new(), number: first };
        for _ in 0..term as usize % GROUP {
            terms.of_next(&[], |_, _, _| {});
        }
        terms.of_next(key.as_bytes(), visit);
    }

    /// Reads the forms of all terms, in the order of the terms.
    pub(super) fn reader(&self) -> FormReader<'bytes> {
        FormReader { reader: Reader::new(self.forms), form: String::new(), number: 0 }
    }
}

/// Goes through the forms of a segment, term by term.
#[derive(Debug)]
pub(super) struct FormReader<'bytes> {
    reader: Reader<'bytes>,
    form: String,
    number: u32,
}

impl FormReader<'_> {
    /// Calls `visit` with every form of the next term. With another key than the term's the letters are wrong.
    pub(super) fn of_next(&mut self, key: &[u8], mut visit: impl FnMut(u32, &str, FormCount)) {
        for _ in 0..self.reader.number() {
            if self.reader.is_empty() {
                return;
            }
            let head = self.reader.number();
            let cut = match head & LONG_CUT {
                LONG_CUT => LONG_CUT + self.reader.number(),
                cut => cut,
            };
            let shared = &key[..key.len().saturating_sub(cut as usize)];
            let rest = self.reader.bytes((head >> CUT_BITS) as usize);
            self.form.clear();
            for part in [shared, rest] {
                self.form.push_str(str::from_utf8(part).unwrap_or_default());
            }
            let count = self.reader.number();
            let as_name = if count & 1 == 1 { self.reader.number() } else { 0 };
            visit(self.number, &self.form, FormCount { all: count >> 1, as_name });
            self.number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{FormCount, FormTable, FormWriter, Forms, form_of};

    #[test]
    fn only_words_of_ascii_letters_are_forms() {
        assert_eq!(form_of("Banks").as_deref(), Some("banks"));
        for word in ["car", "naïve", "don't", "H2O2", "a".repeat(41).as_str()] {
            assert_eq!(form_of(word), None, "{word}");
        }
    }

    #[test]
    fn a_form_keeps_its_number_and_belongs_to_its_term() {
        let mut table = FormTable::default();
        let numbers = [(5, "banks"), (2, "rails"), (5, "bank"), (2, "banks")].map(|(term, form)| {
            let number = table.number(term, form);
            assert_eq!((table.number(term, form), table.text(number)), (number, form));
            number
        });
        assert_eq!(numbers, [0, 1, 2, 3]);
        assert_eq!(table.of_term(5).collect::<Vec<_>>(), [2, 0]);
        assert_eq!(table.of_term(1).count() + table.of_term(9).count(), 0);
    }

    /// A term with its forms: letters, all occurrences, those as a name.
    fn term() -> impl Strategy<Value = (String, Vec<(String, u32, u32)>)> {
        let form = ("[a-c]{4,20}", 0_u32..300, 0_u32..3);
        ("[a-cé]{1,16}", prop::collection::vec(form, 0..4))
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(terms in prop::collection::vec(term(), 0..50)) {
            let mut writer = FormWriter::default();
            let mut expected: Vec<Vec<(u32, String, FormCount)>> = Vec::new();
            let mut number = 0;
            for (key, forms) in &terms {
                let count = |all: u32, as_name: u32| FormCount { all, as_name: as_name.min(all) };
                let counted: Vec<(&str, FormCount)> =
                    forms.iter().map(|(form, all, as_name)| (form.as_str(), count(*all, *as_name))).collect();
                writer.add(key, &counted);
                let occurring = counted.into_iter().filter(|(_, count)| count.all > 0);
                expected.push(occurring.map(|(form, count)| {
                    number += 1;
                    (number - 1, form.to_owned(), count)
                }).collect());
            }
            let (forms, groups) = writer.finish();
            let forms = Forms::new(&forms, &groups);
            let mut reader = forms.reader();
            for (term, (key, _)) in terms.iter().enumerate() {
                let (mut one, mut all) = (Vec::new(), Vec::new());
                forms.each(term as u32, key, |number, form, count| one.push((number, form.to_owned(), count)));
                reader.of_next(key.as_bytes(), |number, form, count| all.push((number, form.to_owned(), count)));
                prop_assert_eq!(&one, &expected[term]);
                prop_assert_eq!(&all, &expected[term]);
            }
            forms.each(terms.len() as u32 + 16, "a", |_, _, _| panic!("there is no such term"));
        }
    }
}

//! Classes of known words, by which a token is recognised as a title, a given name, a place, a number and so on, or as
//! the possible beginning of an entity.

use std::sync::LazyLock;

use ahash::AHashMap;

use crate::language::{ENGLISH, LanguageWords};

/// Class of a known word. A word may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A word before a person's name.
    Title,
    /// A common given name.
    Given,
    /// A noun that ends or opens a place's name.
    PlaceNoun,
    /// A noun that belongs to the name of a company, an office, a party or a school.
    BodyNoun,
    /// A country, a continent, a state, or a city that is named alone.
    Place,
    /// A word that opens a sentence with a capital and names nothing.
    Opener,
    /// A word that is a number.
    Number,
    /// A word that multiplies the number before it.
    Scale,
    /// An ordinal number.
    Ordinal,
    /// A word that may begin a time.
    Time,
    /// A word that may begin a reason.
    Reason,
    /// A verb that may begin a definition.
    Defines,
}

/// The classes of a word, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Classes(u16);

impl Classes {
    pub(super) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u16) != 0
    }
}

/// Longest known word in bytes.
const LONGEST: usize = 16;

/// The known words of a language with their classes.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// The language.
    pub(super) words: &'static LanguageWords,
    /// By the words as numbers (see [`packed`]).
    classes: AHashMap<u128, Classes>,
}

static OF_ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&ENGLISH));

impl Lexicon {
    /// The English words, by which sentences in every language are read.
    pub(super) fn english() -> &'static Self {
        &OF_ENGLISH
    }

    /// The words of a language.
    fn new(words: &'static LanguageWords) -> Self {
        let mut lexicon = Self { words, classes: AHashMap::new() };
        lexicon.add_all();
        lexicon
    }

    fn add_all(&mut self) {
        let (entities, calendar) = (&self.words.entities, &self.words.calendar);
        for (class, list) in [
            (Class::Title, entities.titles),
            (Class::Given, entities.given_names),
            (Class::PlaceNoun, entities.place_nouns),
            (Class::BodyNoun, entities.body_nouns),
            (Class::Place, entities.places),
            (Class::Opener, entities.openers),
            (Class::Number, entities.numbers),
            (Class::Scale, entities.scales),
            (Class::Ordinal, entities.ordinals),
            // Words that may begin a time.
            (Class::Time, calendar.months),
            (Class::Time, calendar.short_months),
            (Class::Time, calendar.weekdays),
            (Class::Time, calendar.seasons),
            (Class::Time, calendar.times_of_day),
            (Class::Time, calendar.parts),
            (Class::Time, calendar.leading_eras),
            (Class::Time, entities.ordinals),
        ] {
            for word in list {
                self.add(word, class);
            }
        }
        for day in calendar.weekdays {
            self.add(&format!("{day}s"), Class::Time);
        }
        for (class, phrases) in [(Class::Reason, entities.reasons), (Class::Defines, entities.defines)] {
            phrases.iter().filter_map(|phrase| phrase.split(' ').next()).for_each(|first| self.add(first, class));
        }
    }

    fn add(&mut self, word: &str, class: Class) {
        let key = packed(word);
        debug_assert!(key.is_some(), "{word} is longer than {LONGEST} bytes");
        if let Some(key) = key {
            self.classes.entry(key).or_default().0 |= 1 << class as u16;
        }
    }

    /// The classes of a word, without regard to case and to a stop at its end.
    pub(super) fn classes_of(&self, word: &str) -> Classes {
        packed(word).and_then(|key| self.classes.get(&key)).copied().unwrap_or_default()
    }
}

/// A word in lower case and without stops at its end, as a number; `None` for one that is longer than any known word.
fn packed(word: &str) -> Option<u128> {
    let mut word = word.as_bytes();
    while let [before @ .., b'.'] = word {
        word = before;
    }
    let mut small = [0; LONGEST];
    small.get_mut(..word.len())?.copy_from_slice(word);
    small.make_ascii_lowercase();
    Some(u128::from_le_bytes(small))
}

#[cfg(test)]
mod tests {
    use super::{Class, Classes, Lexicon};
    use crate::language::LANGUAGES;

    #[test]
    fn case_and_a_closing_dot_do_not_matter() {
        let english = Lexicon::english();
        assert!(english.classes_of("Dr.").has(Class::Title) && english.classes_of("Moscow").has(Class::Place));
        assert_eq!(english.classes_of("Mosc"), Classes::default());
    }

    #[test]
    fn every_known_word_of_every_language_can_be_found() {
        for language in LANGUAGES {
            let lexicon = Lexicon::new(language);
            for name in language.entities.given_names {
                assert!(lexicon.classes_of(name).has(Class::Given), "{name}");
            }
        }
    }
}

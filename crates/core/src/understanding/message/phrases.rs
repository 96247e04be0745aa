//! Phrases that people write around a question, looked up by their first word.

use std::collections::HashMap;

use citewire_text::Language;
use citewire_text::language::{AskingWords, ENGLISH, LanguageWords, MessageWords, PerLanguage, WordList};
use citewire_text::scripts::is_unspaced;

/// What a phrase is in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A greeting.
    Greeting,
    /// Thanks.
    Thanks,
    /// What closes a message.
    Closing,
    /// Words that ask for an answer, without saying for which.
    Frame,
    /// An apology or a doubt about the question.
    Hedge,
    /// Urgency, the form of the answer, the texts that it stands in.
    Aside,
    /// A verb that commands an answer.
    Command,
    /// A word that asks.
    Asking,
    /// A word that opens a question for yes or no, and in many languages a statement as well.
    YesNo,
}

impl Class {
    /// The lists of a language for each class.
    fn lists(words: &LanguageWords) -> Vec<(Self, WordList)> {
        let MessageWords { greetings, thanks, closings, urgencies, forms, frames, sources, hedges, commands } =
            words.messages;
        let AskingWords {
            who,
            when,
            place,
            why,
            how,
            how_many,
            how_much,
            money,
            measures,
            defines,
            lists,
            what,
            yes_no,
        } = words.asking;
        let asking = [who, when, place, why, how, how_many, how_much, money, measures, defines, lists, what];
        // In English the order of words tells a question.
        let yes_or_no = if words.code == ENGLISH.code { Self::Asking } else { Self::YesNo };
        let mut all = vec![
            (Self::Greeting, greetings),
            (Self::Thanks, thanks),
            (Self::Closing, closings),
            (Self::Frame, frames),
            (Self::Hedge, hedges),
            (Self::Aside, urgencies),
            (Self::Aside, forms),
            (Self::Aside, sources),
            (Self::Command, commands),
            (yes_or_no, yes_no),
        ];
        all.extend(asking.map(|list| (Self::Asking, list)));
        all
    }
}

/// A phrase of a language.
#[derive(Debug)]
struct Phrase {
    class: Class,
    words: Vec<String>,
}

/// The phrases of a language.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    by_first: HashMap<String, Vec<Phrase>>,
    /// Phrases of scripts without spaces, a longer one before those that it begins with.
    unspaced: Vec<(Class, &'static str)>,
}

impl Phrases {
    fn of(words: &'static LanguageWords) -> Self {
        let mut phrases = Self::default();
        for (class, list) in Class::lists(words) {
            for entry in list {
                if entry.contains(is_unspaced) {
                    phrases.unspaced.push((class, entry));
                    continue;
                }
                let all: Vec<String> = super::words_of(entry).map(|word| word.lower).collect();
                if let Some(first) = all.first() {
                    phrases.by_first.entry(first.clone()).or_default().push(Phrase { class, words: all });
                }
            }
        }
        phrases.unspaced.sort_by_key(|(_, entry)| std::cmp::Reverse(entry.len()));
        phrases
    }

    /// The phrases of a class that stand at the beginning of these words: the number of words of the longest.
    pub(super) fn at_start(&self, words: &[&str], is_wanted: impl Fn(Class) -> bool) -> Option<(Class, usize)> {
        let known = self.by_first.get(*words.first()?)?;
        let stands = |phrase: &&Phrase| {
            is_wanted(phrase.class)
                && phrase.words.len() <= words.len()
                && phrase.words.iter().zip(words).all(|(one, other)| one == other)
        };
        let found = known.iter().filter(stands).map(|phrase| (phrase.class, phrase.words.len()));
        // Some words greet and take leave: at the beginning they greet.
        found.max_by_key(|(class, count)| (*count, *class != Class::Closing))
    }

    /// The phrases of a class that stand at the end of these words: the number of words of the longest.
    pub(super) fn at_end(&self, words: &[&str], is_wanted: impl Fn(Class) -> bool) -> Option<(Class, usize)> {
        // The longest phrase has fewer words than this.
        const LONGEST: usize = 14;
        let from = words.len().saturating_sub(LONGEST);
        (from..words.len()).find_map(|at| {
            let (class, count) = self.at_start(&words[at..], &is_wanted)?;
            // A shorter phrase at the same place may be the one that ends here.
            let ends = |phrase: &&Phrase| {
                is_wanted(phrase.class) && phrase.words.len() == words.len() - at && {
                    phrase.words.iter().zip(&words[at..]).all(|(one, other)| one == other)
                }
            };
            if at + count == words.len() {
                return Some((class, count));
            }
            let phrase = self.by_first.get(words[at])?.iter().find(ends)?;
            Some((phrase.class, phrase.words.len()))
        })
    }

    /// The piece of a script without spaces at the beginning of a text: its class and its bytes.
    pub(super) fn piece_at_start(&self, text: &str, is_wanted: impl Fn(Class) -> bool) -> Option<(Class, usize)> {
        let found = self.unspaced.iter().find(|(class, entry)| is_wanted(*class) && text.starts_with(entry))?;
        Some((found.0, found.1.len()))
    }

    /// The same at its end.
    pub(super) fn piece_at_end(&self, text: &str, is_wanted: impl Fn(Class) -> bool) -> Option<(Class, usize)> {
        let found = self.unspaced.iter().find(|(class, entry)| is_wanted(*class) && text.ends_with(entry))?;
        Some((found.0, found.1.len()))
    }

    /// True when a text of a script without spaces has a piece of a class anywhere.
    pub(super) fn has_piece(&self, text: &str, wanted: Class) -> bool {
        self.unspaced.iter().any(|(class, entry)| *class == wanted && text.contains(entry))
    }
}

/// The phrases of English and of these languages, each read once.
pub(super) fn of_languages(languages: &[Language]) -> Vec<&'static Phrases> {
    static ALL: PerLanguage<Phrases> = PerLanguage::new();
    let others = languages.iter().filter(|language| **language != Language::ENGLISH);
    let all = std::iter::once(&Language::ENGLISH).chain(others);
    all.filter_map(|language| ALL.get(language.code(), Phrases::of)).collect()
}

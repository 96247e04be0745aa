//! The kind of a question in a language other than English, by the words that ask in it.

use std::collections::HashMap;

use citewire_text::language::{AskingWords, LanguageWords, PerLanguage};
use citewire_text::scripts::is_unspaced;

use super::Kind;
use super::message::words_of;

/// Words of the longest question that asks for a definition.
const LONGEST_DEFINITION: usize = 9;

/// What a language asks with.
#[derive(Debug, Default)]
struct Entries {
    /// Phrases by their first word.
    spaced: HashMap<String, Vec<(Kind, Vec<String>)>>,
    /// Pieces of a script without spaces.
    unspaced: Vec<(Kind, &'static str)>,
}

impl Entries {
    fn of(asking: &AskingWords) -> Self {
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
        } = *asking;
        let all = [
            (Kind::Who, who),
            (Kind::When(None), when),
            (Kind::Where, place),
            (Kind::Why, why),
            (Kind::How, how),
            (Kind::HowMany, how_many),
            (Kind::HowMuch, how_much),
            (Kind::Money, money),
            (Kind::Measure(None), measures),
            (Kind::Definition, defines),
            (Kind::List, lists),
            (Kind::Which, what),
            (Kind::YesNo, yes_no),
        ];
        let mut entries = Self::default();
        for (kind, entry) in all.iter().flat_map(|(kind, list)| list.iter().map(|entry| (*kind, *entry))) {
            if entry.contains(is_unspaced) {
                entries.unspaced.push((kind, entry));
                continue;
            }
            let words: Vec<String> = words_of(entry).map(|word| word.lower).collect();
            if let Some(first) = words.first() {
                entries.spaced.entry(first.clone()).or_default().push((kind, words));
            }
        }
        entries
    }
}

/// The entries of a language, read once.
fn entries(language: &LanguageWords) -> Option<&'static Entries> {
    static ALL: PerLanguage<Entries> = PerLanguage::new();
    ALL.get(language.code, |language| Entries::of(&language.asking))
}

/// The kind that a question shows by its first word or phrase that asks; the longest of those that begin there.
pub(super) fn read(question: &str, language: &LanguageWords) -> Kind {
    let Some(entries) = entries(language) else { return Kind::Other };
    let words: Vec<String> = words_of(question).map(|word| word.lower).collect();
    // Languages differ in where a word for yes or no stands: first, behind the verb, or last.
    let counts = |kind: Kind, at: usize| match kind {
        Kind::YesNo => at < 2 || at + 1 >= words.len(),
        Kind::Definition => words.len() <= LONGEST_DEFINITION,
        _ => true,
    };
    let pieces = entries.unspaced.iter().filter_map(|(kind, piece)| Some((question.find(piece)?, piece.len(), *kind)));
    let phrases = words.iter().enumerate().flat_map(|(at, word)| {
        let known = entries.spaced.get(word).into_iter().flatten();
        let here = &words[at..];
        let stands = known.filter(move |(kind, phrase)| counts(*kind, at) && here.starts_with(phrase));
        stands.map(move |(kind, phrase)| (at, phrase.len(), *kind))
    });
    let first = pieces.chain(phrases).min_by_key(|&(at, length, _)| (at, std::cmp::Reverse(length)));
    first.map_or(Kind::Other, |(.., kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::{Kind, read};
    use citewire_text::language::of_code;

    #[test]
    fn the_first_words_that_ask_show_the_kind() {
        for (code, question, expected) in [
            ("de", "Wer wählt den Kanzler?", Kind::Who),
            ("de", "Wie viele Tage Urlaub stehen mir zu?", Kind::HowMany),
            ("de", "Wie lange ist der Ausweis gültig?", Kind::Measure(None)),
            ("de", "Was ist Diebstahl?", Kind::Definition),
            ("de", "Ist das erlaubt?", Kind::YesNo),
            ("fr", "Où se trouve la gare ?", Kind::Where),
            ("es", "¿Por qué sube el precio?", Kind::Why),
            ("ru", "Когда открылся мост?", Kind::When(None)),
            ("de", "Ausweis verloren", Kind::Other),
        ] {
            let language = of_code(code).expect("a language");
            assert_eq!(read(question, language), expected, "{question}");
        }
    }
}

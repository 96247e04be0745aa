//! Phrases that tell what a sentence says, in languages other than English, found in one pass over its text.

use aho_corasick::AhoCorasick;
use citewire_text::Language;
use citewire_text::language::{LanguageWords, PerLanguage};
use citewire_text::scripts::is_unspaced;

use super::signs::{Says, Sign};

/// Number of characters at the start of a sentence within which a definition has to stand.
const DEFINED_WITHIN: usize = 80;
/// The signs that have phrases in these languages.
const SIGNS: [Sign; 4] = [Sign::Cause, Sign::Manner, Sign::Definition, Sign::Negation];

/// The phrases of a language.
#[derive(Debug)]
pub(super) struct Phrases {
    automaton: AhoCorasick,
    /// What each phrase tells.
    signs: Vec<Sign>,
}

impl Phrases {
    /// Those of a language, which are read once. `None` when it has none.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        static ALL: PerLanguage<Option<Phrases>> = PerLanguage::new();
        let read = |language: &LanguageWords| {
            let of_sign =
                |sign: Sign| sign.phrases(&language.wording).iter().map(move |phrase| (sign, phrase.to_lowercase()));
            let (signs, phrases): (Vec<Sign>, Vec<String>) = SIGNS.into_iter().flat_map(of_sign).unzip();
            let automaton = AhoCorasick::new(phrases).ok().filter(|_| !signs.is_empty())?;
            Some(Self { automaton, signs })
        };
        ALL.get(language.code(), read)?.as_ref()
    }

    /// Adds the wanted signs of a sentence.
    pub(super) fn add(&self, text: &str, wanted: &[Sign], says: &mut Says) {
        let text = text.to_lowercase();
        let defined = text.char_indices().nth(DEFINED_WITHIN).map_or(text.len(), |(at, _)| at);
        for found in self.automaton.find_overlapping_iter(&text) {
            let sign = self.signs[found.pattern().as_usize()];
            let is_near = sign != Sign::Definition || found.end() <= defined;
            if is_near && wanted.contains(&sign) && is_whole(&text, found.start(), found.end()) {
                says.insert(sign);
            }
        }
    }
}

/// True when no word goes on across either end of a phrase. Scripts without spaces show no ends of words.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let joins = |one: Option<char>, other: Option<char>| {
        let is_part = |c: char| c.is_alphanumeric() && !is_unspaced(c);
        one.is_some_and(is_part) && other.is_some_and(is_part)
    };
    let (phrase, before, after) = (&text[start..end], &text[..start], &text[end..]);
    !joins(before.chars().next_back(), phrase.chars().next())
        && !joins(phrase.chars().next_back(), after.chars().next())
}

#[cfg(test)]
mod tests {
    use super::super::signs::Says;
    use super::{Phrases, SIGNS};
    use citewire_text::Language;

    fn says(code: &str, text: &str) -> String {
        let mut says = Says::default();
        let language = Language::from_tag(code).expect("a language");
        Phrases::of(language).expect("phrases").add(text, &SIGNS, &mut says);
        let said: Vec<String> = SIGNS.iter().filter(|sign| says.has(**sign)).map(|sign| format!("{sign:?}")).collect();
        said.join(" ")
    }

    /// Proves that the phrases of a language are found as whole words, whatever their case, and definitions near the start.
    #[test]
    fn what_a_sentence_says_is_told_in_its_language() {
        for (code, text, expected) in [
            ("de", "Ein Werktag ist ein Tag, an dem gearbeitet wird.", "Definition"),
            ("de", "Hunde sind am Strand NICHT erlaubt.", "Definition Negation"),
            ("de", "Die Nichte wohnt in Zittau.", ""),
            ("de", "Weil es regnete, blieb er.", "Cause"),
            ("fr", "Les chiens ne viennent pas.", "Negation"),
            ("ru", "Хук — это функция.", "Definition"),
            ("zh", "钩子是一种函数。", "Definition"),
            ("ja", "犬は使えません。", "Negation"),
        ] {
            assert_eq!(says(code, text), expected, "{text}");
        }
        let late = format!("{} ist ein Tag.", "Vor langer Zeit ".repeat(8));
        assert_eq!(says("de", &late), "", "too late for a definition");
    }
}

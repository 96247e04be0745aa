//! Which questions are alike: those that open alike, and those that ask the same.

use std::collections::HashSet;

use citewire_text::Tokeniser;
use citewire_text::language::{ENGLISH, LanguageWords, WordList, of_code};
use citewire_text::words;

/// The first two words of a question in lower case, such as "how long", without a form of "be": "What is" and "What are"
/// open alike. Texts that are no questions, such as titles, all open alike.
pub(super) fn opening(question: &str) -> String {
    if !question.trim_end().ends_with(super::candidates::QUESTION_MARKS) {
        return String::new();
    }
    let mut opening = Vec::new();
    words::until(question, |_, word| {
        opening.push(word.to_lowercase());
        opening.len() == 2
    });
    if opening.len() == 2 && ENGLISH.questions.be_forms.contains(&&*opening[1]) {
        opening.pop();
    }
    opening.join(" ")
}

/// What a question asks, without regard to the order and the forms of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked(Vec<String>);

/// Tells what questions ask, in the languages of a corpus.
pub(super) struct Reader<'corpus> {
    tokeniser: &'corpus Tokeniser,
    /// Words that ask.
    asking: HashSet<&'static str>,
}

impl<'corpus> Reader<'corpus> {
    pub(super) fn new(tokeniser: &'corpus Tokeniser) -> Self {
        let languages = tokeniser.languages().filter_map(|language| of_code(language.code()));
        Self { tokeniser, asking: languages.flat_map(asking).flatten().copied().collect() }
    }

    /// What `question` asks: its terms and the words that ask. A question without either is its words.
    pub(super) fn asked(&self, question: &str) -> Asked {
        let terms = self.tokeniser.question_terms(question).into_iter().filter_map(|keys| keys.into_iter().next());
        let mut keys: Vec<String> = terms.map(|term| term.key).collect();
        let mut all = Vec::new();
        words::each(question, |_, word| {
            let word = word.to_lowercase();
            if self.asking.contains(&*word) {
                keys.push(word.clone());
            }
            all.push(word);
        });
        if keys.is_empty() {
            return Asked(all);
        }
        keys.sort_unstable();
        keys.dedup();
        Asked(keys)
    }
}

/// The lists of words that ask in a language.
fn asking(words: &'static LanguageWords) -> [WordList; 12] {
    let (english, other) = (&words.questions, &words.asking);
    [
        english.who,
        english.when,
        english.place,
        english.why,
        english.how,
        english.what,
        other.who,
        other.when,
        other.place,
        other.why,
        other.how,
        other.what,
    ]
}

#[cfg(test)]
mod tests {
    use super::{Reader, opening};
    use citewire_text::{Language, Tokeniser};

    #[test]
    fn questions_open_alike_whatever_they_are_about() {
        for (question, expected) in [
            ("What is a weir?", "what"),
            ("What are weirs?", "what"),
            ("When was the dam built?", "when"),
            ("How long is the dam?", "how long"),
            ("How do I open it?", "how do"),
            ("Что такое плотина?", "что такое"),
            ("Why?", "why"),
            ("Weirs and dams", ""),
            ("Плотины", ""),
        ] {
            assert_eq!(opening(question), expected, "{question}");
        }
    }

    #[test]
    fn questions_ask_the_same_in_other_forms_and_orders_of_the_same_words() {
        let tokeniser = Tokeniser::new([Language::from_tag("ru").expect("a language")]);
        let reader = Reader::new(&tokeniser);
        let same = |one: &str, other: &str| reader.asked(one) == reader.asked(other);
        assert!(same("How do I remove a weir?", "how can weirs be removed"));
        assert!(same("Что такое плотина?", "что такое плотины"));
        assert!(same("Why so?", "why so"));
        assert!(!same("When was the weir built?", "Why was the weir built?"));
        assert!(!same("Где плотина?", "Когда плотина?"));
        assert!(!same("What is a weir?", "What is a dam?"));
    }
}

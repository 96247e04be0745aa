//! How an English article writes its words, which tells names from words with a capital in a title.

use std::borrow::Cow;
use std::collections::HashSet;

use citewire_text::language::ENGLISH;

/// Length of the longest word that may be small in a title with capitals ("and"), besides prepositions, in letters.
const LONGEST_SMALL: usize = 3;
/// Number of longer words with capitals behind the first that a title with capitals has at least. One may be a name.
const FEWEST: usize = 2;

/// The words of an English article as its sentences write them, without code.
#[derive(Debug, Default)]
pub(super) struct Prose<'text> {
    small: HashSet<&'text str>,
    /// Words with a capital that open sentences.
    openings: HashSet<&'text str>,
    /// Words with a capital elsewhere.
    capital: HashSet<&'text str>,
}

impl<'text> Prose<'text> {
    pub(super) fn of(sentences: &'text [Cow<'_, str>]) -> Self {
        let mut prose = Self::default();
        for sentence in sentences {
            let words = sentence.split('`').step_by(2).flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
            for (place, word) in words.filter(|word| !word.is_empty()).enumerate() {
                let words = match word.starts_with(char::is_uppercase) {
                    false => &mut prose.small,
                    true if place == 0 => &mut prose.openings,
                    true => &mut prose.capital,
                };
                words.insert(word);
            }
        }
        prose
    }

    /// A part of a title as it is written inside of a sentence: words that the article writes small become small. Where
    /// all words of a title have capitals, others do too, unless the article has them as names.
    pub(super) fn spoken(&self, part: &str, title: &str) -> String {
        let has_capital = |word: &str| word.starts_with(char::is_uppercase);
        let is_long = |word: &&str| {
            word.chars().count() > LONGEST_SMALL && !ENGLISH.conversation.prepositions.contains(&&*word.to_lowercase())
        };
        let long: Vec<&str> = title.split(' ').skip(1).filter(is_long).collect();
        let is_in_capitals = long.len() >= FEWEST && long.iter().all(|word| has_capital(word));
        let spoken = |word: &str| {
            let small = word.to_lowercase();
            let may_be_small = is_in_capitals || self.small.contains(first_part(&small));
            if may_be_small && has_capital(word) && !self.is_name(word) { small } else { word.to_owned() }
        };
        part.split(' ').map(spoken).collect::<Vec<String>>().join(" ")
    }

    /// True for a word with a capital that is a name, or an abbreviation.
    fn is_name(&self, word: &str) -> bool {
        let first = first_part(word);
        let is_mixed = word.split('-').any(|part| part.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric()));
        is_mixed
            || self.capital.contains(first)
            || self.openings.contains(first) && !self.small.contains(&*first.to_lowercase())
    }
}

/// The word before the first mark inside of it: "follow" of "follow-up".
fn first_part(word: &str) -> &str {
    word.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Prose;

    /// Proves that words of a title are written as the article writes them: names and no others have capitals.
    #[test]
    fn a_title_is_written_small_but_for_its_names() {
        let sentences = ["Slack tells `kazan`.".into(), "The line to Kazan is long.".into()];
        let prose = Prose::of(&sentences);
        for (title, expected) in [
            ("Long Lines", "long Lines"),
            ("Moving the Large Harbour", "moving the large harbour"),
            ("Long Talks from Kazan to What Kazan Says", "long talks from Kazan to what Kazan says"),
            ("Moving the large Harbour", "Moving the large Harbour"),
            ("Kazan and Its Large Harbours", "Kazan and its large harbours"),
            ("Harbours of Torsby", "Harbours of Torsby"),
            ("Slack", "Slack"),
            ("Line", "line"),
            ("Open WebUI and its LINES", "open WebUI and its LINES"),
            ("All Well-Known Quotes", "all well-known quotes"),
        ] {
            assert_eq!(prose.spoken(title, title), expected);
        }
        assert_eq!(prose.spoken("Torsby is found", "How Torsby is found"), "Torsby is found");
        assert_eq!(prose.spoken("Answers Are Found", "How Answers Are Found"), "answers are found");
    }
}

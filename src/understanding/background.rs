//! What stands in brackets behind a question: what it is about, and what an answer shall not show again.
//!
//! `What else? (credit, Sberbank, besides "Sberbank's credit line of May")` asks about the credit and Sberbank for
//! sentences that do not open with those words.

use std::borrow::Cow;
use std::ops::Range;

/// Marks that end a question or a sentence.
const END_MARKS: [char; 9] = ['?', '.', '!', '…', '。', '？', '！', '؟', '।'];
/// Stands before the openings of sentences that shall not be shown again, which are in quotation marks.
const BESIDES: &str = "besides \"";
/// Stands between them.
const BETWEEN: &str = "\", \"";

/// The bytes of what stands in brackets behind a question: "Any awards? (Nirvana)". Brackets before the end mark belong
/// to the question.
pub fn background(question: &str) -> Option<Range<usize>> {
    let inside = question.trim_end().strip_suffix(')')?;
    let (asked, told) = inside.rsplit_once(" (")?;
    let is_asked = asked.ends_with(END_MARKS) && asked.contains(char::is_alphanumeric);
    (is_asked && told.contains(char::is_alphanumeric)).then(|| inside.len() - told.len()..inside.len())
}

/// A question without its background.
pub fn foreground(question: &str) -> &str {
    background(question).map_or(question, |told| question[..told.start].trim_end_matches(['(', ' ']))
}

/// A question with this as its background, behind the one that it has.
pub fn with_background(question: &str, told: &str) -> String {
    // Brackets do not pile up.
    let told = told.replace(" (", ", ").replace(['(', ')'], "");
    if let Some(known) = background(question) {
        return format!("{}, {told})", &question[..known.end]);
    }
    let asked = question.trim_end();
    let mark = if asked.ends_with(END_MARKS) { "" } else { "?" };
    format!("{asked}{mark} ({told})")
}

/// A question that asks for other sentences than those that open like this.
pub fn besides(question: &str, openings: &[String]) -> String {
    if openings.is_empty() {
        return question.to_owned();
    }
    with_background(question, &format!("{BESIDES}{}\"", openings.join(BETWEEN)))
}

/// A question without what it says of sentences that shall not be shown again, and how those open.
pub fn without_besides(question: &str) -> (Cow<'_, str>, Vec<String>) {
    let found = background(question).and_then(|told| {
        let at = told.start + question[told.clone()].rfind(BESIDES)?;
        let openings = question[at + BESIDES.len()..told.end].strip_suffix('"')?;
        Some((told.start, at, openings))
    });
    let Some((start, at, openings)) = found else { return (Cow::Borrowed(question), Vec::new()) };
    let asked = if at == start {
        Cow::Borrowed(foreground(question))
    } else {
        Cow::Owned(format!("{})", question[..at].trim_end_matches([',', ' '])))
    };
    (asked, openings.split(BETWEEN).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::{background, besides, foreground, with_background, without_besides};

    #[test]
    fn background_stands_in_brackets_behind_the_end_mark() {
        let check = |question: &str, expected: Option<&str>| {
            assert_eq!(background(question).map(|told| &question[told]), expected, "{question}");
        };
        check("Any awards? (Nirvana)", Some("Nirvana"));
        check("为什么？ (中国银行在哪里)", Some("中国银行在哪里"));
        check("Who leads VTB (the bank)?", None);
        check("Who leads VTB (the bank)", None);
        check("? (Nirvana)", None);
        check("Why? (!)", None);
    }

    #[test]
    fn what_is_added_is_found_again_and_brackets_do_not_pile_up() {
        let one = with_background("any awards ", "Nirvana (band)");
        assert_eq!(one, "any awards? (Nirvana, band)");
        let two = with_background(&one, "Bleach");
        assert_eq!(two, "any awards? (Nirvana, band, Bleach)");
        assert_eq!(background(&two).map(|told| &two[told]), Some("Nirvana, band, Bleach"));
        assert_eq!(foreground(&two), "any awards?");
    }

    #[test]
    fn openings_of_sentences_come_back_as_they_were() {
        for question in ["What else did he do?", "What else? (credit, Sberbank)"] {
            let openings = ["Sberbank’s credit line, of May".to_owned(), "VTB Bank’s".to_owned()];
            let asked = besides(question, &openings);
            assert_eq!(without_besides(&asked), (question.into(), openings.to_vec()), "{asked}");
        }
        assert_eq!(besides("What else?", &[]), "What else?");
        let plain = "What is there besides \"Help!\"?";
        assert_eq!(without_besides(plain), (plain.into(), Vec::new()));
    }
}

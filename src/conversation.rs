//! Follow-up questions: makes one that leans on an earlier question stand alone.

use crate::question::Turn;
use crate::retrieval::{Index, Query};

/// Openings of a question that continues another.
const CONTINUATIONS: [&str; 9] =
    ["and ", "and, ", "what about ", "how about ", "or ", "but ", "also ", "what else", "why not"];

/// Words that stand for something named before.
const PRONOUNS: [&str; 19] = [
    "it", "its", "he", "him", "his", "she", "her", "they", "them", "their", "this", "that", "these", "those", "there",
    "then", "one", "ones", "same",
];

/// A question with fewer words of its own than this says too little by itself.
const FEWEST_WORDS: usize = 2;

/// The question as it would have been asked without the conversation, when it differs: the last question that stood
/// alone, followed by this one. Asking that text by itself gives the same answer.
pub fn stand_alone(question: &str, history: &[Turn], index: &Index) -> Option<String> {
    if !leans_on_another(question, index) {
        return None;
    }
    let topic = history.iter().rev().map(|turn| turn.question.trim()).find(|asked| !leans_on_another(asked, index))?;
    (topic != question).then(|| format!("{topic} {question}"))
}

fn leans_on_another(question: &str, index: &Index) -> bool {
    let lower = question.trim().to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    CONTINUATIONS.iter().any(|opening| lower.starts_with(opening))
        || words.any(|word| PRONOUNS.contains(&word))
        || Query::analyse(question, index).words.len() < FEWEST_WORDS
}

#[cfg(test)]
mod tests {
    use super::{Turn, stand_alone};
    use crate::corpus::{Article, Corpus};
    use crate::retrieval::Index;

    fn check(history: &[&str], question: &str, expected: Option<&str>) {
        let text = "VTB Bank got a credit line of $483 million from Chinese banks. Kazan lies east of Moscow.";
        let index = Index::build(&Corpus::new(vec![Article::parse("a.md", text.to_owned()).0]));
        let history: Vec<Turn> =
            history.iter().map(|asked| Turn { question: (*asked).to_owned(), answer: String::new() }).collect();
        assert_eq!(stand_alone(question, &history, &index).as_deref(), expected, "{question}");
    }

    #[test]
    fn a_continuation_takes_up_the_question_before_it() {
        check(&["How much credit did Sberbank get?"], "And VTB?", Some("How much credit did Sberbank get? And VTB?"));
        check(&["Where does Kazan lie?"], "Why is it there?", Some("Where does Kazan lie? Why is it there?"));
    }

    #[test]
    fn the_topic_is_the_last_question_that_stood_alone() {
        check(
            &["How much credit did Sberbank get?", "And VTB?"],
            "And Kazan?",
            Some("How much credit did Sberbank get? And Kazan?"),
        );
    }

    #[test]
    fn a_question_that_stands_alone_is_left_untouched() {
        check(&["Where does Kazan lie?"], "How much credit did Sberbank get?", None);
        check(&[], "And VTB?", None);
    }
}

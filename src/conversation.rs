//! Follow-up questions: makes one that leans on an earlier question stand alone.

use crate::question::{Question, Turn};
use crate::retrieval::{Query, Snapshot};

/// Openings of a question that continues another.
const CONTINUATIONS: [&str; 9] =
    ["and ", "and, ", "what about ", "how about ", "or ", "but ", "also ", "what else", "why not"];

/// Words that stand for something named before.
const PRONOUNS: [&str; 13] =
    ["it", "its", "he", "him", "his", "she", "her", "they", "them", "their", "this", "these", "those"];

/// A question of at most this many words, of which at most one carries meaning, says too little by itself: "Why?",
/// "When was that?", "VTB?".
const MOST_WORDS_OF_A_FRAGMENT: usize = 2;

/// The question as it would have been asked without the conversation, when it differs: the last question that stood
/// alone, followed by this one. Asking that text by itself gives the same answer.
pub fn stand_alone(question: &str, history: &[Turn], snapshot: &Snapshot) -> Option<String> {
    if history.is_empty() || !leans_on_another(question, snapshot) {
        return None;
    }
    let topic =
        history.iter().rev().map(|turn| turn.question.trim()).find(|asked| !leans_on_another(asked, snapshot))?;
    let together = format!("{topic} {question}");
    // What comes out must be a question that can itself be asked.
    (topic != question && together.chars().count() <= Question::LONGEST).then_some(together)
}

fn leans_on_another(question: &str, snapshot: &Snapshot) -> bool {
    let lower = question.trim().to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let meaningful = Query::analyse(question, snapshot).words.len();
    CONTINUATIONS.iter().any(|opening| lower.starts_with(opening))
        || words.iter().any(|word| PRONOUNS.contains(word))
        || meaningful == 0
        || meaningful == 1 && words.len() <= MOST_WORDS_OF_A_FRAGMENT
}

#[cfg(test)]
mod tests {
    use super::{Turn, stand_alone};
    use crate::corpus::Article;
    use crate::retrieval::Snapshot;

    fn check(history: &[&str], question: &str, expected: Option<&str>) {
        let text = "VTB Bank got a credit line of $483 million from Chinese banks. Kazan lies east of Moscow.";
        let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
        let history: Vec<Turn> =
            history.iter().map(|asked| Turn { question: (*asked).to_owned(), answer: String::new() }).collect();
        assert_eq!(stand_alone(question, &history, &snapshot).as_deref(), expected, "{question}");
    }

    #[test]
    fn a_continuation_takes_up_the_question_before_it() {
        check(&["How much credit did Sberbank get?"], "And VTB?", Some("How much credit did Sberbank get? And VTB?"));
        check(&["Where does Kazan lie?"], "Why is it there?", Some("Where does Kazan lie? Why is it there?"));
    }

    #[test]
    fn one_word_is_enough_for_a_topic_and_too_little_for_a_question() {
        check(&["What is VTB?"], "And its credit?", Some("What is VTB? And its credit?"));
        check(&["What is VTB?"], "Kazan?", Some("What is VTB? Kazan?"));
        check(&["What is VTB?"], "When was that?", Some("What is VTB? When was that?"));
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
        check(&["Where does Kazan lie?"], "Is there a line?", None);
        check(&[], "And VTB?", None);
    }
}

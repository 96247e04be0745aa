//! Any question with any history: the answer quotes slices of the articles and is the same each time. Any text can be
//! verified.

use citewire_core::question::{Question, Turn};
use citewire_core::verify::verify;

use super::{ASSISTANT, quotes_are_slices};

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut lines = text.split('\n');
    let asked = lines.next().unwrap_or_default();
    let turn = |line: &str| Turn { question: line.to_owned(), answer: String::new() };
    let history: Vec<Turn> = lines.map(turn).take(Question::MOST_TURNS).collect();
    if let Ok(question) = Question::new(asked).and_then(|question| question.with_history(history)) {
        let answer = ASSISTANT.ask(&question);
        quotes_are_slices(&ASSISTANT, &answer);
        assert_eq!(answer, ASSISTANT.ask(&question), "the same question has another answer");
    }
    let view = ASSISTANT.view();
    let verification = verify(&*view, text, None);
    for found in verification.matches {
        assert!(text.get(found.said.start as usize..found.said.end as usize).is_some(), "{found:?}");
        assert!(view.quote(found.article.as_str(), found.span).is_some(), "{found:?}");
    }
}

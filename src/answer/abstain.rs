//! When the articles do not answer: the confidence of an answer, and the threshold below which none is given.

use super::model::CONFIDENCE;

/// Below this probability the answer is "not in these articles". Chosen on public data sets (see ARCHITECTURE.md).
pub const THRESHOLD: f32 = 0.35;

/// How surely the articles answer, as a probability; 0 when nothing was found.
pub fn confidence(evidence: Option<&[f32]>) -> f32 {
    evidence.map_or(0.0, |evidence| CONFIDENCE.probability(evidence))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::THRESHOLD;
    use crate::answer::Status;
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::Question;
    use crate::retrieval::Snapshot;

    fn check(question: &str, expected: Status) {
        let text = "Chinese banks opened a credit line of $483 million to VTB Bank. The line from Moscow to Kazan is 770 \
                    km long. The two ministers met in Beijing and spoke of trade.";
        let snapshot = Snapshot::of(&[Article::parse("a.md", text.to_owned()).0]);
        let assistant = Assistant::new(Arc::new(snapshot), Prompts::embedded().expect("templates"));
        let answer = assistant.ask(&Question::new(question).expect("a question"));
        assert_eq!(answer.status, expected, "{question}: {}", answer.confidence);
        assert_eq!(answer.confidence >= THRESHOLD, expected == Status::Answered);
    }

    #[test]
    fn a_question_whose_words_stand_together_is_answered() {
        check("How much credit did VTB get?", Status::Answered);
    }

    #[test]
    fn a_question_about_something_else_is_refused() {
        check("What is the price of gold?", Status::NotFound);
        check("Which ministers resigned over the gold price scandal?", Status::NotFound);
    }

    #[test]
    fn a_question_of_stop_words_is_refused() {
        check("What is it?", Status::NotFound);
    }
}

//! When the articles do not answer: the confidence of an answer, and the threshold below which none is given.

use crate::retrieval::{Match, Query};

use super::score::Candidate;

/// Below this confidence the answer is "not in these articles". Chosen on public data sets (see ARCHITECTURE.md).
pub const THRESHOLD: f32 = 0.33;

/// How surely the articles speak of what is asked, from 0 to 1: the mean of two views of the same words. The best
/// passage, by its share of the question's weight, plain and saturated as BM25 does; and the best sentence, by its share
/// of the weight. A word that no passage holds weighs most, so asking for what is not there lowers it.
pub fn confidence(query: &Query, best: Option<&Match>, candidates: &[Candidate]) -> f32 {
    let (Some(best), all) = (best, query.weight()) else { return 0.0 };
    let worth = query.words.iter().zip(&best.saturations).map(|(word, saturation)| word.weight * saturation);
    let saturated = if all > 0.0 { worth.sum::<f32>() / all } else { 0.0 };
    let passage = query.coverage(|word| best.saturations[word] > 0.0);
    let sentence = candidates.iter().map(|candidate| candidate.coverage).fold(0.0, f32::max);
    ((2.0 * saturated + passage + sentence) / 4.0).clamp(0.0, 1.0)
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

//! Decides whether the articles answer at all: the confidence of an answer, the threshold, and the reason of a refusal.

use super::Reason;
use super::features::Feature;
use super::model::CONFIDENCE;
use super::score::Candidate;
use super::scored_question::ScoredQuestion;

/// Probability below which the answer is "not in these articles". Chosen on public data sets (see ARCHITECTURE.md).
pub const THRESHOLD: f32 = 0.35;

/// The probability that the articles answer the question; 0 when nothing was found.
pub fn confidence(evidence: Option<&[f32]>) -> f32 {
    evidence.map_or(0.0, |evidence| CONFIDENCE.probability(evidence))
}

/// Part of the question's weight from which on a passage has enough of its words together.
const TOGETHER: f32 = 0.8;
/// Number of the best sentences in which a span of the asked kind is looked for.
const LOOKED_AT: usize = 5;

/// Why a question is not answered from these candidates, which are best first.
pub fn reason(asked: &ScoredQuestion<'_>, candidates: &[Candidate<'_>]) -> Reason {
    let words = &asked.query.words;
    if words.is_empty() {
        return Reason::NoQuestion;
    }
    if !asked.besides.is_empty() {
        return Reason::NothingElse;
    }
    if words.iter().any(|word| word.terms.is_empty()) {
        return Reason::MissingWords;
    }
    let together = candidates.iter().map(|candidate| candidate.features[Feature::PassageCoverage]).fold(0.0, f32::max);
    if together < TOGETHER {
        return Reason::NeverTogether;
    }
    let fits =
        |candidate: &Candidate<'_>| asked.holds.feature().is_some_and(|feature| candidate.features[feature] > 0.0);
    match asked.holds.noun() {
        Some(noun) if !candidates.iter().take(LOOKED_AT).any(fits) => Reason::NothingOfKind(noun),
        _ => Reason::Weak,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{THRESHOLD, reason};
    use crate::answer::model::RANKING;
    use crate::answer::scored_question::ScoredQuestion;
    use crate::answer::{Status, compose};
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::{Filter, Question};
    use crate::retrieval::Snapshot;
    use crate::understanding::Query;
    use crate::view::{Search, View};

    fn snapshot() -> Snapshot {
        let text = "Chinese banks opened a credit line of $483 million to VTB Bank. The line from Moscow to Kazan is 770 \
                    km long. The two ministers met in Beijing and spoke of trade.";
        let other = "The museum of Ufa shows paintings of horses.";
        let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
        Snapshot::of(&[article("a.md", text), article("b.md", other)])
    }

    fn check(question: &str, expected: Status) {
        let assistant = Assistant::new(Arc::new(snapshot()), Prompts::embedded().expect("templates"));
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

    #[test]
    fn a_refusal_says_why() {
        let check = |question: &str, besides: &[String], expected: &str| {
            let snapshot = snapshot();
            let query = Query::analyse(question, &snapshot);
            let found = View::search(&snapshot, &Search::new(&query, &Filter::default(), compose::PASSAGES));
            let asked = ScoredQuestion::besides(question, besides, &query);
            let average = snapshot.average_sentence_length();
            let candidates = compose::read_with(&RANKING, &asked, average, &found).candidates;
            assert_eq!(reason(&asked, &candidates).name(), expected, "{question}");
        };
        check("What is it?", &[], "no_question");
        check("What is the price of gold?", &[], "missing_words");
        check("How many horses went to Kazan?", &[], "never_together");
        check("When was the trade of the ministers?", &[], "nothing_of_kind");
        check("Is the line from Moscow to Kazan long?", &[], "weak");
        check("What else? (credit, VTB)", &["Chinese banks opened a credit line".to_owned()], "nothing_else");
    }
}

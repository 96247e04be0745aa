//! The id of an answer: a hash of everything that decides the answer, so that equal ids mean equal answers.

use crate::question::Question;
use crate::view::CorpusStats;
use citewire_articles::Sha256;

/// A fingerprint of the code and the weights of this crate and of those below it.
const BUILD: &str = env!("CITEWIRE_CORE");
/// Length of an id, in hexadecimal digits.
const DIGITS: usize = 32;

/// The id of the answer to a question from a corpus, in the words of templates with this fingerprint.
pub(super) fn answer_id(corpus: &CorpusStats, templates: &str, question: &Question) -> String {
    id_of([BUILD, &corpus.engine], &corpus.snapshot, templates, question)
}

fn id_of(code: [&str; 2], snapshot: &str, templates: &str, question: &Question) -> String {
    let mut hashed = Vec::new();
    // The length precedes each field, so that different lists of fields give different bytes.
    let mut take = |field: &[u8]| {
        hashed.extend_from_slice(&(field.len() as u64).to_le_bytes());
        hashed.extend_from_slice(field);
    };
    for fingerprint in code {
        take(fingerprint.as_bytes());
    }
    take(snapshot.as_bytes());
    take(templates.as_bytes());
    question.each_field(&mut take);
    Sha256::of(&hashed).to_string()[..DIGITS].to_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::id_of;
    use crate::question::{Filter, Question, Turn};

    fn question(text: &str) -> Question {
        Question::new(text).expect("a question")
    }

    #[test]
    fn whatever_decides_an_answer_changes_its_id() {
        let turn = |question: &str, answer: &str| Turn { question: question.to_owned(), answer: answer.to_owned() };
        let after = |turns: Vec<Turn>| question("a").with_history(turns).expect("a history");
        let filtered = |filter: Filter| question("a").with_filter(filter).expect("a filter");
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<String>>();
        let filter = Filter::default;
        let questions = [
            question("a"),
            question("b"),
            question("a").with_limit(4).expect("a limit"),
            question("a").with_explanation(true),
            after(vec![turn("b", "")]),
            after(vec![turn("", "b")]),
            after(vec![turn("b", "c")]),
            after(vec![turn("b", ""), turn("c", "")]),
            after(vec![turn("", ""), turn("", "")]),
            filtered(Filter { articles: names(&["b"]), ..filter() }),
            filtered(Filter { authors: names(&["b"]), ..filter() }),
            filtered(Filter { publications: names(&["b"]), ..filter() }),
            filtered(Filter { articles: names(&["b", "c"]), ..filter() }),
            filtered(Filter { articles: names(&["bc"]), ..filter() }),
            filtered(Filter { from: Some(date(2015, 1, 2)), ..filter() }),
            filtered(Filter { to: Some(date(2015, 1, 2)), ..filter() }),
        ];
        let mut ids: BTreeSet<String> =
            questions.iter().map(|question| id_of(["0", "1"], "2", "3", question)).collect();
        ids.extend(
            [
                ("x", "1", "2", "3"),
                ("0", "x", "2", "3"),
                ("0", "1", "x", "3"),
                ("0", "1", "2", "x"),
                ("01", "", "2", "3"),
            ]
            .map(|(core, engine, snapshot, templates)| id_of([core, engine], snapshot, templates, &questions[0])),
        );
        assert_eq!(ids.len(), questions.len() + 5, "no two are the same");
        assert!(ids.iter().all(|id| id.len() == 32), "{ids:?}");
        assert_eq!(
            id_of(["0", "1"], "2", "3", &question("a")),
            id_of(["0", "1"], "2", "3", &question(" a ")),
            "the same question"
        );
    }
}

//! `citewire eval` on data sets of a few lines, with figures computed by hand.

use std::fs;

use serde_json::Value;

use crate::program::run;
use crate::server::folder;

type Files<'text> = &'text [(&'text str, &'text str)];

/// The output of `eval --json` for the set (a folder, or the file `one` in it), and its predictions.
fn measured(files: Files<'_>, one: &str) -> (Value, Vec<Value>) {
    let folder = folder(files);
    let set = folder.path().join(one).display().to_string();
    let predictions = folder.path().join("predictions.jsonl").display().to_string();
    let (code, out, err) = run(&["eval", &set, "--json", "--predictions", &predictions]);
    assert_eq!(code, 0, "{err}");
    let lines = fs::read_to_string(&predictions).expect("predictions");
    let lines = lines.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (serde_json::from_str::<Value>(&out).expect("JSON")["sets"][0].clone(), lines.collect())
}

/// A figure of a column, with the decimals of the table.
fn figure(set: &Value, name: &str, column: &str) -> String {
    let figures = set["figures"].as_array().expect("figures");
    let figure = figures.iter().find(|figure| figure["name"] == name).unwrap_or_else(|| panic!("{name} in {set}"));
    figure[column].as_f64().map_or_else(|| figure[column].to_string(), |value| format!("{value:.4}"))
}

/// Both columns of a figure.
fn check(set: &Value, name: &str, ours: &str, plain: &str) {
    assert_eq!((figure(set, name, "citewire"), figure(set, name, "plain_bm25")), (ours.into(), plain.into()), "{name}");
}

const CORPUS_QA: Files<'_> = &[
    (
        "docs.jsonl",
        r#"{"id": "bridge", "title": "The \"Old\" Bridge", "text": "The bridge opened in 1901. Trams cross it every day."}
{"id": "mill", "title": "", "text": "The mill burned down in 1950. Nobody was hurt."}
"#,
    ),
    (
        "questions.jsonl",
        r#"{"id": 1, "question": "When did the bridge open?", "answers": ["1901"], "doc_id": "bridge", "answerable": true, "kind": "short"}
{"id": 2, "question": "When did the mill burn down?", "answers": ["1960"], "doc_id": "mill", "answerable": true, "kind": "short"}

{"id": 3, "question": "Who painted Guernica in Paris?", "answers": [], "doc_id": null, "answerable": false, "kind": "absent"}
{"id": 4, "question": "What happened to the mill?", "answers": ["It burned down"], "gold_sentences": ["The mill burned down in 1950."], "doc_id": "mill", "answerable": true, "kind": "answerable"}
"#,
    ),
];

#[test]
fn corpus_qa_counts_answers_marked_sentences_passages_and_refusals() {
    let (set, predictions) = measured(CORPUS_QA, "");
    assert_eq!((&set["layout"], &set["asked"]), (&Value::from("corpus QA"), &Value::from(4)));
    // The corpus contains the answer to one of two questions with short answers.
    check(&set, "hit@1", "0.5000", "0.5000");
    check(&set, "strict hit@3", "0.5000", "0.5000");
    // The year is given as the short answer to both: right for the bridge, wrong for the mill.
    check(&set, "short answer claimed", "1.0000", "null");
    check(&set, "short answer exact", "0.5000", "null");
    check(&set, "short answer F1", "0.5000", "null");
    check(&set, "gold sentence@1", "1.0000", "1.0000");
    check(&set, "gold P@3", "0.3333", "0.3333");
    check(&set, "passage R@1", "1.0000", "1.0000");
    check(&set, "AUROC vs absent", "1.0000", "1.0000");
    check(&set, "abstained on absent", "1.0000", "null");
    let questions: u64 = set["reliability"]
        .as_array()
        .expect("bins")
        .iter()
        .map(|bin| bin["questions"].as_u64().expect("a count"))
        .sum();
    assert_eq!(questions, 4, "every question is in one bin");
    // The format for an independent scorer. Refused questions have ranked sentences too.
    assert_eq!(predictions[0]["id"], "1");
    assert_eq!(predictions[0]["sentences"][0]["text"], "The bridge opened in 1901.");
    assert_eq!(predictions[0]["sentences"][0]["doc_id"], "bridge");
    assert_eq!(predictions[0]["passages"][0], "bridge");
    assert_eq!(predictions[0]["answer"], "1901");
    assert_eq!(predictions[2]["abstain"], true);
}

#[test]
fn a_limit_asks_questions_evenly_spread_over_the_set() {
    let folder = folder(CORPUS_QA);
    let (path, predictions) = (folder.path().display().to_string(), folder.path().join("p").display().to_string());
    run(&["eval", &path, "--limit", "2", "--predictions", &predictions]);
    let lines = fs::read_to_string(&predictions).expect("predictions");
    let ids = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["id"].clone());
    assert_eq!(ids.collect::<Vec<_>>(), ["1", "3"]);
}

#[test]
fn retrieval_has_the_figures_that_were_computed_by_hand() {
    let files: Files<'_> = &[
        (
            "docs.jsonl",
            r#"{"id": "a", "text": "The bridge opened in 1901 and carries trams."}
{"id": "b", "text": "The mill burned down in 1950."}
{"id": "c", "text": "Ships of the harbour sail to the north."}"#,
        ),
        ("queries.jsonl", r#"{"id": "q", "text": "trams on the bridge"}"#),
        ("qrels.tsv", "q\ta\t1\nq\tc\t1\nq\tb\t0\n"),
    ];
    let (set, predictions) = measured(files, "");
    // The one relevant document found is ranked first: 1 / (1 + 1 / log2 3) and (1 / 1) / 2.
    check(&set, "nDCG@10", "0.6131", "0.6131");
    check(&set, "MAP", "0.5000", "0.5000");
    check(&set, "MRR", "1.0000", "1.0000");
    assert_eq!(predictions[0].to_string(), r#"{"docs":["a"],"id":"q"}"#);
}

#[test]
fn a_conversation_is_measured_with_and_without_its_history() {
    let files: Files<'_> = &[
        (
            "passages.jsonl",
            r#"{"id": "theatre", "title": "", "text": "The theatre was opened in 1920. The theatre was opened again in 1955."}
{"id": "bridge", "title": "", "text": "Kazan bridge: a long bridge over the wide river, opened in 1901 by the mayor of the town."}"#,
        ),
        (
            "turns.jsonl",
            r#"{"conv": 7, "turn": 0, "history": [], "question": "Where is the Kazan bridge?", "rewrite": null, "relevant": ["bridge"]}
{"conv": 7, "turn": 1, "history": ["Where is the Kazan bridge?", "Over the river."], "question": "When was it opened?", "rewrite": "When was the Kazan bridge opened?", "relevant": ["bridge"]}"#,
        ),
    ];
    let (set, predictions) = measured(files, "");
    assert_eq!(set["asked"], 1, "a first question follows nothing");
    assert_eq!(figure(&set, "MRR", "citewire"), "1.0000");
    assert_eq!(figure(&set, "MRR", "by_hand"), "1.0000");
    // Without the history, "opened" points to the theatre, whose text has it twice and is shorter.
    assert_eq!(figure(&set, "MRR", "last_question"), "0.5000");
    assert_eq!(predictions[0]["id"], "7|1");
}

#[test]
fn rewrites_are_compared_in_words_and_by_the_answer_that_they_find() {
    let files: Files<'_> = &[(
        "turns.jsonl",
        r#"{"conv": "x", "turn": 1, "question": "Where is the Kazan bridge?", "rewrite": "Where is the Kazan bridge?", "response": "It stands in the north, over the river Kazanka."}
{"conv": "x", "turn": 2, "question": "How long is the tunnel in Moscow?", "rewrite": "How long is the tunnel in Moscow?", "response": "The tunnel in Moscow has 770 metres."}
{"conv": "y", "turn": 1, "question": "Who built the mill?", "rewrite": "Who built the mill?", "response": "I don't know."}
{"conv": "y", "turn": 2, "question": "Which trams cross Moscow?", "rewrite": "Which trams cross Moscow?", "response": "I don't know."}"#,
    )];
    let (set, predictions) = measured(files, "turns.jsonl");
    assert_eq!((&set["layout"], &set["asked"]), (&Value::from("rewrites"), &Value::from(2)));
    // Both follow-ups stand alone and are not changed. All questions joined add words that are not wanted.
    assert_eq!(figure(&set, "left alone", "citewire"), "1.0000");
    assert_eq!(figure(&set, "left alone", "all_questions"), "0.0000");
    assert_eq!(figure(&set, "word F1 with the rewrite", "citewire"), "1.0000");
    assert_eq!(figure(&set, "MRR", "citewire"), "1.0000");
    assert_eq!(predictions[0]["docs"][0], "x|2");
    assert_eq!(predictions[1]["docs"], Value::Null, "an answer that several turns share identifies none of them");
}

#[test]
fn sentences_are_chosen_among_the_candidates_as_they_were_given() {
    let files: Files<'_> = &[(
        "selection.jsonl",
        r#"{"qid": "s", "question": "When did the bridge open?", "candidates": [["Trams. Ships.", 0], ["", 0], ["The bridge opened in 1901.", 1], ["Mills burn.", 1]]}"#,
    )];
    let (set, predictions) = measured(files, "selection.jsonl");
    // Of the two answers, the one about the bridge is ranked first.
    assert_eq!(figure(&set, "P@1", "citewire"), "1.0000");
    assert_eq!(figure(&set, "MRR", "plain_bm25"), "1.0000");
    let scores = predictions[0]["scores"].as_array().expect("scores");
    assert_eq!(scores.len(), 4, "one score a candidate, the empty one as well");
    assert_eq!(scores[2], 4, "the best one has the highest");
}

#[test]
fn segmentation_counts_cases_and_boundaries() {
    let cases = r#"{"name": "one", "text": "Hello World. My name is Jonas.", "gold": ["Hello World.", "My name is Jonas."], "golden": true}
{"name": "two", "text": "One. Two.", "gold": ["One. Two."], "golden": false}"#;
    let (set, _) = measured(&[("cases.jsonl", cases)], "cases.jsonl");
    assert_eq!(figure(&set, "golden rules, of 1", "citewire"), "1.0000");
    assert_eq!(figure(&set, "all cases, of 2", "citewire"), "0.5000");
    let documents = r#"{"doc": "d", "sents": ["The bridge opened.", "Trams cross it. Ships do not."]}"#;
    let (set, predictions) = measured(&[("documents.jsonl", documents)], "documents.jsonl");
    // Three boundaries were made, and both expected ones are among them.
    assert_eq!(figure(&set, "boundary precision", "citewire"), "0.6667");
    assert_eq!(figure(&set, "boundary recall", "citewire"), "1.0000");
    assert_eq!(predictions[0]["sentences"][2], "Ships do not.");
}

#[test]
fn a_summary_marks_what_is_below_plain_bm25_and_ends_with_exit_code_one() {
    // We never rank boilerplate of a page, but plain BM25 does.
    let page = r#"{"id": "page", "text": "The bridge opened in 1901.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *"}
{"id": "other", "text": "The mill burned down in 1950."}"#;
    let set = folder(&[
        ("fallen/docs.jsonl", page),
        ("fallen/queries.jsonl", r#"{"id": "q", "text": "published email address"}"#),
        ("fallen/qrels.tsv", "q\tpage\t1\n"),
        ("deeper/down/docs.jsonl", CORPUS_QA[0].1),
        ("deeper/down/questions.jsonl", CORPUS_QA[1].1),
        ("notes.jsonl", r#"{"what": "no data set"}"#),
    ]);
    let path = set.path().display().to_string();
    let (code, out, err) = run(&["eval", "--all", &path]);
    assert_eq!(code, 1, "{out}{err}");
    let fallen = out.lines().find(|line| line.contains("MRR")).expect("a fallen figure is shown");
    let words: Vec<&str> = fallen.split_whitespace().collect();
    assert_eq!(words, ["MRR", "0.0000", "1.0000", "below", "plain", "BM25"]);
    assert!(out.contains("deeper/down ") && out.contains("2 data sets"), "{out}");
    assert!(!out.contains("notes"), "{out}");
    assert!(err.contains("measured in"), "the time taken: {err}");
    assert_eq!(run(&["eval", "--all", &path]).1, out, "two runs print the same");
    let (code, ..) = run(&["eval", "--all", &set.path().join("deeper").display().to_string()]);
    assert_eq!(code, 0, "where nothing fell the check has not failed");
}

/// Checks the error for files that cannot be measured.
fn check_error(files: Files<'_>, one: &str, expected: &[&str]) {
    let folder = folder(files);
    let (code, out, err) = run(&["eval", &folder.path().join(one).display().to_string()]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    for words in expected {
        assert!(err.contains(words), "{words} in {err}");
    }
}

#[test]
fn an_error_names_file_line_and_remedy() {
    check_error(&[("readme.txt", "x")], "", &["is not a data set", "questions.jsonl", "--all"]);
    check_error(&[], "nowhere", &["nowhere", "cannot be read"]);
    let docs = ("docs.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n");
    let broken = ("questions.jsonl", "\n{\"id\": \"a\", \"question\": 3}\n");
    check_error(&[docs, broken], "", &["questions.jsonl, line 2", "invalid type", "\"answerable\""]);
    check_error(&[docs, ("questions.jsonl", "")], "", &["questions.jsonl is empty", "\"question\""]);
    let lost = r#"{"id": 1, "question": "?", "answers": [], "doc_id": "b", "answerable": true, "kind": "k"}"#;
    check_error(&[docs, ("questions.jsonl", lost)], "", &["line 1", "doc_id is not in docs.jsonl"]);
    let twice = ("docs.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"y\"}\n");
    check_error(&[twice, ("questions.jsonl", lost)], "", &["docs.jsonl, line 2", "already"]);
    let queries = ("queries.jsonl", r#"{"id": "q", "text": "x"}"#);
    check_error(&[docs, queries, ("qrels.tsv", "q a 1\n")], "", &["qrels.tsv, line 1", "separated by tabs"]);
    check_error(&[docs, queries, ("qrels.tsv", "q\ta\tyes\n")], "", &["\"yes\" is not a whole number"]);
}

#[test]
fn invalid_flags_are_refused() {
    assert_eq!(run(&["eval", "--limit", "0", "x"]).0, 2);
    assert_eq!(run(&["eval", "--all", "--predictions", "p", "x"]).0, 2);
    assert_eq!(run(&["eval"]).0, 2);
}

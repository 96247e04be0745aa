//! Answers of the running server: the right sentences first, refusals, filters, the stream.

use serde_json::{Value, json};

use crate::server::{TestServer, encoded, folder};

/// Checks that the first sentence of the answer contains `expected`; an empty text means that there is no answer.
fn check(server: &TestServer, question: &str, expected: &str) {
    let answer = server.ask(question).json();
    let sentences = answer["sentences"].as_array().expect("sentences");
    if let Some(first) = sentences.first() {
        let text = first["text"].as_str().expect("a text");
        assert!(!expected.is_empty() && text.contains(expected), "{question}: {text}");
        assert_eq!(answer["status"], "answered");
    } else {
        assert!(expected.is_empty(), "{question}: {answer:#}");
        assert_eq!(answer["status"], "not_found");
        assert!(!answer["message"].as_str().expect("a message").is_empty());
    }
}

#[test]
fn the_sample_corpus_answers_with_the_right_sentence_first() {
    let server = TestServer::start();
    check(&server, "How long is the Moscow–Kazan line?", "770 km");
    check(&server, "How much credit did VTB get?", "$483 million");
    check(&server, "Where did the BRICS summit of 2015 take place?", "Ufa");
    check(&server, "Are Russia and China formal allies?", "not formal allies");
    check(&server, "How many SuperJet aircraft did China agree to buy?", "100");
    check(&server, "What did Lukin say about the roots of the partnership?", "Lukin");
}

#[test]
fn a_misspelt_word_is_corrected_and_the_answer_shows_the_correction() {
    let server = TestServer::start();
    let answer = server.ask("How much credit did VTB get from Chinesse banks?").json();
    assert_eq!(answer["interpreted_as"], "How much credit did VTB get from Chinese banks?");
    let meant = server.ask("How much credit did VTB get from Chinese banks?").json();
    assert_eq!(meant["interpreted_as"], Value::Null);
    assert_eq!(answer["sentences"], meant["sentences"]);
}

#[test]
fn a_question_without_an_answer_is_refused_with_the_missing_words() {
    let server = TestServer::start();
    for question in ["What is the price of gold?", "Who is the mayor of Paris?", "How do I bake bread?"] {
        check(&server, question, "");
    }
    let answer = server.ask("Who is the mayor of Paris?").json();
    assert_eq!(answer["missing_terms"], json!(["mayor", "Paris"]));
}

#[test]
fn a_greeting_gets_a_greeting_without_a_search() {
    let answer = TestServer::start().ask("Hello!").json();
    assert!(answer["message"].as_str().expect("a message").starts_with("Hello."));
    assert_eq!(answer["nearest"], json!([]));
}

#[test]
fn the_stream_has_the_parts_of_the_answer() {
    let server = TestServer::start();
    for question in ["How long is the Moscow–Kazan line?", "Who is the mayor of Paris?"] {
        let answer = server.ask(question).json();
        let stream = server.get_with(&format!("/v1/ask?q={}", encoded(question)), &[("accept", "text/event-stream")]);
        assert!(stream.header("content-type").starts_with("text/event-stream"));
        assert_eq!(stream.header("x-accel-buffering"), "no");
        assert_eq!(stream.header("cache-control"), "no-cache, no-transform");
        let events = events(&stream.body);
        let named = |name: &str| -> Vec<&Value> {
            events.iter().filter(|(event, _)| event == name).map(|(_, data)| data).collect()
        };
        assert_eq!(json!(named("sentence")), answer["sentences"]);
        assert_eq!(named("sources")[0]["sources"], answer["sources"]);
        let done = named("done");
        assert_eq!(done.len(), 1, "exactly one done");
        for field in ["id", "status", "confidence", "text"] {
            assert_eq!(done[0][field], answer[field]);
        }
        if answer["status"] == "not_found" {
            let not_found = named("not_found");
            for field in ["message", "missing_terms", "nearest"] {
                assert_eq!(not_found[0][field], answer[field]);
            }
        }
    }
}

/// The events of a stream: names and data.
fn events(body: &str) -> Vec<(String, Value)> {
    let line = |event: &str, name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
    body.split("\n\n")
        .filter_map(|event| Some((line(event, "event: ")?, serde_json::from_str(&line(event, "data: ")?).ok()?)))
        .collect()
}

#[test]
fn asking_by_query_and_by_body_gives_the_same_bytes() {
    let server = TestServer::start();
    let by_body = server.ask("How long is the Moscow–Kazan line?");
    let by_query = server.get(&format!("/v1/ask?q={}", encoded("How long is the Moscow–Kazan line?")));
    assert_eq!(by_body.body, by_query.body);
    assert!(by_body.header("server-timing").contains("retrieval;dur="), "times are in the header");
}

/// A cached answer has the bytes that were sent before, and serves only an equal request.
#[test]
fn a_question_asked_again_gives_the_same_bytes() {
    let server = TestServer::start();
    let ask = |accept: &str, body: &Value| {
        let headers = [("content-type", "application/json"), ("accept", accept)];
        let reply = server.post_with("/v1/ask", &headers, &body.to_string());
        (reply.header("server-timing").split(',').next().unwrap_or_default().to_owned(), reply.body)
    };
    let question = "How much credit did VTB get?";
    for body in [
        json!({ "question": question }),
        json!({ "question": question, "limit": 1 }),
        json!({ "question": question, "explain": true }),
        json!({ "question": question, "filter": { "from": "2015-01-01" } }),
        json!({ "question": question, "history": [{ "question": "Who lends?", "answer": "" }] }),
    ] {
        for accept in ["application/json", "text/event-stream"] {
            let (first, first_body) = ask(accept, &body);
            let (second, second_body) = ask(accept, &body);
            assert_eq!((first.as_str(), second.as_str()), ("cache;desc=miss", "cache;desc=hit"), "{body} {accept}");
            assert_eq!(first_body, second_body, "{body} {accept}");
        }
    }
}

#[test]
fn filters_exclude_articles() {
    let files = folder(&[
        (
            "a.md",
            "---\ntitle: One\nauthor: Ann Lee and Bo Cho\npublication: City Brief\ndate: 2015-10\n---\nThe bridge opened in spring with a long parade.",
        ),
        (
            "b.md",
            "---\ntitle: Two\nauthor: Cy Dee\npublication: Dépêche\ndate: 2016-02-01\n---\nThe bridge closed in winter after a heavy storm.",
        ),
    ]);
    let server = TestServer::with_corpus(files.path());
    let articles = |filter: Value| -> Vec<String> {
        let body = json!({ "question": "What happened to the bridge?", "filter": filter }).to_string();
        let reply = server.post_with("/v1/ask", &[("content-type", "application/json")], &body);
        let answer = reply.json();
        answer["sources"]
            .as_array()
            .expect("sources")
            .iter()
            .map(|source| source["article"].as_str().expect("an id").to_owned())
            .collect()
    };
    assert_eq!(articles(json!({})).len(), 2);
    assert_eq!(articles(json!({ "article": ["b"] })), ["b"]);
    assert_eq!(articles(json!({ "author": ["bo cho"] })), ["a"]);
    assert_eq!(articles(json!({ "publication": ["depeche"] })), ["b"]);
    assert_eq!(articles(json!({ "from": "2015-10-31", "to": "2016-01-31" })), ["a"], "a month overlaps the range");
}

#[test]
fn a_follow_up_takes_its_topic_from_the_history() {
    let server = TestServer::start();
    let body = json!({
        "question": "And VTB?",
        "history": [{ "question": "How much credit did Sberbank get from Chinese banks?" }],
    });
    let answer = server.post_with("/v1/ask", &[("content-type", "application/json")], &body.to_string()).json();
    let interpreted = answer["interpreted_as"].as_str().expect("an interpretation");
    assert!(answer["sentences"].to_string().contains("$483 million"), "{answer:#}");
    let alone = server.ask(interpreted).json();
    assert_eq!(alone["sentences"], answer["sentences"], "asking the interpretation gives the same answer");
}

#[test]
fn an_explained_score_is_the_sum_of_its_shares() {
    let server = TestServer::start();
    let body = json!({ "question": "How long is the Moscow–Kazan line?", "explain": true }).to_string();
    let answer = server.post_with("/v1/ask", &[("content-type", "application/json")], &body).json();
    let first = &answer["sentences"][0];
    let sum: f64 =
        first["shares"].as_array().expect("shares").iter().map(|share| share["value"].as_f64().expect("a value")).sum();
    assert!((sum - first["score"].as_f64().expect("a score")).abs() < 1e-4, "{first:#}");
    let coverage =
        first["shares"].as_array().and_then(|shares| shares.iter().find(|share| share["name"] == "coverage"));
    assert_eq!(coverage.expect("a share")["words"], "The sentence has the asked words");

    let search = server.get("/v1/search?q=Moscow+Kazan+line&explain=true&limit=3").json();
    for hit in search["hits"].as_array().expect("hits") {
        let sum: f64 =
            hit["terms"].as_array().expect("terms").iter().map(|term| term["share"].as_f64().expect("a share")).sum();
        assert!((sum - hit["score"].as_f64().expect("a score")).abs() < 1e-4, "{hit:#}");
    }
}

#[test]
fn a_server_that_stops_finishes_its_requests_and_returns() {
    let server = TestServer::start();
    assert_eq!(server.get("/readyz").status, 200);
    server.stop().expect("the server returns without an error");
}

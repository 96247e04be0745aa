//! OpenAI's routes: the same answers in OpenAI's formats, errors included.

use serde_json::{Value, json};

use crate::server::{Reply, TestServer};

const QUESTION: &str = "How long is the Moscow–Kazan line?";
const JSON: (&str, &str) = ("content-type", "application/json");

fn chat(server: &TestServer, body: &Value) -> Reply {
    server.post_with("/v1/chat/completions", &[JSON], &body.to_string())
}

fn responses(server: &TestServer, body: &Value) -> Reply {
    server.post_with("/v1/responses", &[JSON], &body.to_string())
}

fn user(text: &str) -> Value {
    json!({ "role": "user", "content": text })
}

/// The data of a stream's events.
fn data(stream: &str) -> Vec<&str> {
    stream.lines().filter_map(|line| line.strip_prefix("data: ")).collect()
}

fn parsed(data: &[&str]) -> Vec<Value> {
    data.iter().map(|data| serde_json::from_str(data).unwrap_or_else(|error| panic!("{error}: {data}"))).collect()
}

#[test]
fn a_chat_completion_has_the_sentences_of_the_answer_with_citations() {
    let server = TestServer::start();
    let answer = server.ask(QUESTION).json();
    let completion = chat(&server, &json!({ "model": "citewire", "messages": [user(QUESTION)] })).json();
    let message = &completion["choices"][0]["message"];
    let content: Vec<char> = message["content"].as_str().expect("a text").chars().collect();
    let sentences = answer["sentences"].as_array().expect("sentences");
    let citations = message["annotations"].as_array().expect("citations");
    assert_eq!(citations.len(), sentences.len());
    for (citation, sentence) in citations.iter().zip(sentences) {
        let citation = &citation["url_citation"];
        let (start, end) =
            (citation["start_index"].as_u64().expect("a place"), citation["end_index"].as_u64().expect("a place"));
        let mark: String = content[start as usize..end as usize].iter().collect();
        assert_eq!(mark, format!("[{}]", sentence["citation"]));
        let before: String = content[..start as usize].iter().collect();
        let around = sentence.get("after").unwrap_or(sentence);
        let last = around["display"]["text"].as_str().expect("a text").lines().next_back().expect("a line").to_owned();
        assert!(before.replace('\\', "").ends_with(&format!("{} ", last.trim())), "{before}");
        let source =
            answer["sources"].as_array().into_iter().flatten().find(|source| source["number"] == sentence["citation"]);
        let link = source.and_then(|source| source["link"].as_str()).expect("a source");
        assert_eq!(citation["url"], format!("http://cite.example{link}"));
    }
}

/// Proves that what is no conversation id is refused without its parts being kept, however deep it is.
#[test]
fn a_conversation_is_refused_whatever_it_is() {
    let server = TestServer::start();
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    for conversation in ["\"c\"", "7", "{\"id\":\"c\"}", &deep] {
        let body = format!("{{\"input\":\"?\",\"conversation\":{conversation}}}");
        let refused = server.post_with("/v1/responses", &[JSON], &body);
        assert_eq!((refused.status, &refused.json()["error"]["param"]), (400, &json!("conversation")));
    }
    let without = responses(&server, &json!({ "input": QUESTION, "conversation": null }));
    assert_eq!(without.status, 200, "{}", without.body);
}

#[test]
fn both_streams_joined_equal_the_answer_without_streaming() {
    let server = TestServer::start();
    for question in [QUESTION, "What is the airspeed of an unladen swallow?", "hello"] {
        let whole = chat(&server, &json!({ "messages": [user(question)] })).json();
        let content = whole["choices"][0]["message"]["content"].as_str().expect("a text").to_owned();

        let stream = chat(
            &server,
            &json!({ "messages": [user(question)], "stream": true, "stream_options": { "include_usage": true } }),
        );
        assert_eq!(stream.header("content-type"), "text/event-stream");
        assert_eq!(stream.header("x-accel-buffering"), "no");
        let mut data_lines = data(&stream.body);
        assert_eq!(data_lines.pop(), Some("[DONE]"));
        let chunks = parsed(&data_lines);
        let delta = |chunk: &Value| chunk["choices"][0]["delta"]["content"].as_str().unwrap_or_default().to_owned();
        assert_eq!(chunks.iter().map(delta).collect::<String>(), content, "{question}");
        assert_eq!(chunks[0]["choices"][0]["delta"]["role"], "assistant");
        let (usage, chunks) = chunks.split_last().expect("chunks");
        assert_eq!(usage["usage"], whole["usage"]);
        assert_eq!(usage["choices"], json!([]));
        assert_eq!(chunks.last().map(|chunk| &chunk["choices"][0]["finish_reason"]), Some(&json!("stop")));
        let mut annotations: Vec<Value> = chunks
            .iter()
            .flat_map(|chunk| chunk["choices"][0]["delta"]["annotations"].as_array().cloned().unwrap_or_default())
            .collect();
        for (number, annotation) in annotations.iter_mut().enumerate() {
            // OpenAI's clients use the index to join the parts of a list entry.
            assert_eq!(
                annotation.as_object_mut().and_then(|annotation| annotation.remove("index")),
                Some(json!(number))
            );
        }
        assert_eq!(json!(annotations), whole["choices"][0]["message"]["annotations"]);
        assert!(chunks.iter().all(|chunk| chunk["id"] == whole["id"] && chunk["usage"].is_null()));

        let response = responses(&server, &json!({ "input": question })).json();
        assert_eq!(response["output"][0]["content"][0]["text"], content);
        let stream = responses(&server, &json!({ "input": question, "stream": true }));
        let events = parsed(&data(&stream.body));
        let names: Vec<&str> = stream.body.lines().filter_map(|line| line.strip_prefix("event: ")).collect();
        for (number, (event, name)) in events.iter().zip(&names).enumerate() {
            assert_eq!(event["type"], *name);
            assert_eq!(event["sequence_number"], number);
        }
        let text: String = events.iter().filter_map(|event| event["delta"].as_str()).collect();
        assert_eq!(text, content, "{question}");
        assert_eq!(events.last().map(|event| &event["response"]), Some(&response));
        let added: Vec<&Value> = events.iter().filter_map(|event| event.get("annotation")).collect();
        assert_eq!(json!(added), response["output"][0]["content"][0]["annotations"]);
    }
}

#[test]
fn a_follow_up_is_understood_as_by_ask() {
    let server = TestServer::start();
    let first = server.ask(QUESTION).json();
    let turn = json!({ "question": QUESTION, "answer": first["text"] });
    let body = json!({ "question": "And how much does it cost?", "history": [turn] }).to_string();
    let expected = server.post_with("/v1/ask", &[JSON], &body).json();
    assert!(expected["interpreted_as"].is_string(), "{expected}");
    let sentences: Vec<&str> =
        expected["sentences"].as_array().expect("sentences").iter().filter_map(|s| s["text"].as_str()).collect();
    assert!(!sentences.is_empty());

    let said = chat(&server, &json!({ "messages": [user(QUESTION)] })).json();
    let messages = json!([
        { "role": "system", "content": "You are a pirate." },
        user(QUESTION),
        said["choices"][0]["message"],
        user("And how much does it cost?"),
    ]);
    let followed =
        chat(&server, &json!({ "messages": messages, "tools": [{ "type": "function" }], "temperature": 2 })).json();
    let content = followed["choices"][0]["message"]["content"].as_str().expect("a text");
    assert!(sentences.iter().all(|sentence| content.contains(sentence)), "{content}");

    let begun = responses(&server, &json!({ "input": QUESTION })).json();
    let followed =
        responses(&server, &json!({ "input": "And how much does it cost?", "previous_response_id": begun["id"] }))
            .json();
    assert_eq!(followed["output"][0]["content"][0]["text"], content);
    assert_eq!(followed["previous_response_id"], begun["id"]);
}

#[test]
fn a_response_that_is_not_stored_cannot_be_continued() {
    let server = TestServer::start();
    let begun =
        responses(&server, &json!({ "input": "How long is the Trans-Siberian Railway?", "store": false })).json();
    let reply = responses(&server, &json!({ "input": "And why?", "previous_response_id": begun["id"] }));
    assert_eq!(reply.status, 400, "{}", reply.body);
    assert_eq!(reply.json()["error"]["param"], "previous_response_id");
}

#[test]
fn errors_have_all_fields_that_clients_read() {
    let server = TestServer::start();
    let big = "x".repeat(70_000);
    for (reply, status, code, param) in [
        (chat(&server, &json!({ "model": "gpt", "messages": [user("?")] })), 404, "model_not_found", json!("model")),
        (chat(&server, &json!({ "messages": [] })), 400, "invalid_request_error", json!("messages")),
        (chat(&server, &json!({ "messages": [user(" ")] })), 400, "invalid_request_error", json!("messages")),
        (chat(&server, &json!({})), 400, "invalid_request_error", Value::Null),
        (chat(&server, &json!([])), 400, "invalid_request_error", Value::Null),
        (chat(&server, &json!({ "messages": [user(&big)] })), 413, "too_large", Value::Null),
        (responses(&server, &json!({ "input": 7 })), 400, "invalid_request_error", Value::Null),
        (
            responses(&server, &json!({ "input": "?", "conversation": "c" })),
            400,
            "invalid_request_error",
            json!("conversation"),
        ),
        (server.post_with("/v1/responses", &[JSON], "{"), 400, "invalid_request_error", Value::Null),
        (server.post_with("/v1/responses", &[], "{}"), 415, "invalid_request_error", Value::Null),
        (server.get("/v1/models/gpt"), 404, "model_not_found", json!("model")),
        (server.get("/v1/chat/completions"), 405, "method_not_allowed", Value::Null),
        (server.get("/v1/chat/nothing"), 404, "no_such_route", Value::Null),
    ] {
        assert_eq!(reply.status, status, "{}", reply.body);
        assert_eq!(reply.header("content-type"), "application/json");
        let error = &reply.json()["error"];
        let fields: Vec<&String> = error.as_object().expect("an error").keys().collect();
        assert_eq!(fields, ["code", "message", "param", "type"]);
        assert_eq!((&error["code"], &error["param"]), (&json!(code), &param), "{}", reply.body);
        assert!(error["message"].as_str().is_some_and(|message| message.len() > 10));
    }
    assert_eq!(server.get("/v1/chat/completions").header("allow"), "POST");
}

#[test]
fn there_is_one_model() {
    let server = TestServer::start();
    let models = server.get("/v1/models").json();
    assert_eq!(models["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(models["data"][0], server.get("/v1/models/citewire").json());
}

//! Every error of a request is reported as `application/problem+json`, with a hint.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::server::{Reply, TestServer};

fn check(reply: &Reply, status: u16, says: &str) {
    assert_eq!(reply.status, status, "{}", reply.body);
    assert_eq!(reply.header("content-type"), "application/problem+json");
    let problem = reply.json();
    assert_eq!(problem["status"], status);
    assert!(problem["type"].as_str().expect("a type").starts_with("urn:citewire:problem:"));
    assert!(problem["detail"].as_str().expect("a detail").contains(says), "{problem:#}");
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn bodies_that_are_not_questions_are_refused() {
    let server = TestServer::start();
    check(&server.post_with("/v1/ask", &[JSON], "{"), 400, "EOF");
    check(&server.post_with("/v1/ask", &[], "{}"), 415, "content-type: application/json");
    check(&server.post_with("/v1/ask", &[JSON], "{}"), 422, "question");
    check(&server.post_with("/v1/ask", &[JSON], r#"{"question":"a","limt":3}"#), 422, "limt");
    check(&server.post_with("/v1/ask", &[JSON], r#"["a"]"#), 422, "a JSON object");
    check(&server.post_with("/v1/ask", &[JSON], r#"{"question":" "}"#), 422, "empty");
    check(&server.post_with("/v1/ask", &[JSON], r#"{"question":"a","limit":99}"#), 422, "1 to 20");
    check(
        &server.post_with("/v1/ask", &[JSON], r#"{"question":"a","filter":{"from":"2015-02-30"}}"#),
        422,
        "2015-10-16",
    );
    check(&server.post_with("/v1/ask", &[JSON], r#"{"question":"a","filter":{"article":["nope"]}}"#), 422, "nope");
    let long = format!(r#"{{"question":"{}"}}"#, "a".repeat(70_000));
    check(&server.post_with("/v1/ask", &[JSON], &long), 413, "larger");
}

#[test]
fn query_strings_that_are_not_questions_are_refused() {
    let server = TestServer::start();
    check(&server.get("/v1/ask"), 422, "parameter q");
    check(&server.get("/v1/ask?q=a&limit=many"), 422, "whole number");
    check(&server.get("/v1/ask?q=a&colour=red"), 422, "unknown parameter");
    check(&server.get("/v1/search?q=a&limit=101"), 422, "1 to 100");
    check(&server.get("/v1/articles?limit=0"), 422, "1 to 200");
    check(&server.get_with("/v1/ask?q=a", &[("accept", "image/png")]), 406, "text/event-stream");
}

#[test]
fn unknown_addresses_and_methods_are_reported() {
    let server = TestServer::start();
    check(&server.get("/v1/nothing"), 404, "/v1/nothing");
    check(&server.get("/v1/articles/no-such"), 404, "no-such");
    check(&server.get("/v1/articles/no-such/text"), 404, "no-such");
    check(&server.get("/v1/articles/%FF"), 404, "/v1/articles/%FF");
    let reply = server.post_with("/v1/search", &[], "");
    check(&reply, 405, "Allow");
    assert_eq!(reply.header("allow"), "GET,HEAD");
}

#[test]
fn a_body_that_never_arrives_ends_the_request() {
    let server = TestServer::start();
    let mut stream = TcpStream::connect(server.address.trim_start_matches("http://")).expect("a connection");
    let head =
        "POST /v1/ask HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{";
    stream.write_all(head.as_bytes()).expect("half a request");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).expect("a reply, then the end of the connection");
    assert!(reply.starts_with("HTTP/1.1 408"), "{reply}");
    assert!(reply.contains("application/problem+json"), "{reply}");
}

#[test]
fn every_response_has_a_request_id_and_keeps_a_given_one() {
    let server = TestServer::start();
    assert!(!server.get("/healthz").header("x-request-id").is_empty());
    assert_eq!(server.get_with("/healthz", &[("x-request-id", "abc-1")]).header("x-request-id"), "abc-1");
    let odd = "a".repeat(200);
    assert_ne!(server.get_with("/healthz", &[("x-request-id", &odd)]).header("x-request-id"), odd);
}

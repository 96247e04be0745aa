//! The API as its OpenAPI document describes it, and HTTP as its specification requires.

use serde_json::{Value, json};

use crate::server::{TestServer, encoded, folder};

const QUESTION: &str = "How long is the Moscow–Kazan line?";

#[test]
fn every_example_of_the_openapi_document_works() {
    let server = TestServer::start();
    let document = server.get("/openapi.json").json();
    assert_eq!(document["openapi"], "3.2.0");
    let mut tried = 0;
    for (path, operations) in document["paths"].as_object().expect("paths") {
        for (method, operation) in operations.as_object().expect("operations") {
            let mut address = path.clone();
            let mut query = Vec::new();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let name = parameter["name"].as_str().expect("a name");
                let Some(example) = parameter["example"].as_str() else { continue };
                match parameter["in"].as_str() {
                    Some("path") => address = address.replace(&format!("{{{name}}}"), example),
                    Some("query") => query.push(format!("{name}={}", encoded(example))),
                    _ => {}
                }
            }
            if address.contains('{') {
                // The ids of answers and the tokens of shares cannot be given as examples.
                continue;
            }
            let address = format!("{address}?{}", query.join("&"));
            let reply = if method == "get" {
                server.get(&address)
            } else {
                let schema = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
                let example = schema
                    .as_str()
                    .and_then(|reference| document.pointer(&format!("{}/example", reference.trim_start_matches('#'))));
                let body = example.map(Value::to_string).unwrap_or_default();
                assert!(schema.is_null() || !body.is_empty(), "{method} {path} has an example");
                server.post_with(&address, &[("content-type", "application/json")], &body)
            };
            assert!((200..300).contains(&reply.status), "{method} {address}: {}", reply.body);
            assert!(operation["responses"][reply.status.to_string()].is_object(), "{method} {path}: {}", reply.status);
            tried += 1;
        }
    }
    assert!(tried >= 16, "{tried}");
}

#[test]
fn the_api_page_shows_every_operation_and_schema() {
    let server = TestServer::start();
    let document = server.get("/openapi.json").json();
    let page = server.get("/docs");
    assert_eq!(page.status, 200);
    for path in document["paths"].as_object().expect("paths").keys() {
        assert!(page.body.contains(&format!(" {}</code>", path.replace('/', "&#x2f;"))), "{path}");
    }
    for name in document["components"]["schemas"].as_object().expect("schemas").keys() {
        assert!(page.body.contains(&format!("id=\"schema-{name}\"")), "{name}");
    }
    for link in page.body.split("href=\"#").skip(1) {
        let target = link.split('"').next().expect("a target");
        assert!(page.body.contains(&format!("id=\"{target}\"")), "{target}");
    }
}

#[test]
fn an_answer_can_be_read_by_its_id_until_the_articles_change() {
    let corpus = folder(&[("kazan.txt", "Kazan lies east of Moscow.\n")]);
    let server = TestServer::with_corpus(corpus.path());
    let query = format!("q={}&limit=1", encoded("Where does Kazan lie?"));
    let first = server.get(&format!("/v1/ask?{query}"));
    let address = first.header("content-location").to_owned();
    let again = server.get(&address);
    assert_eq!(again.body, first.body, "the same id, the same bytes");
    assert_eq!(again.header("etag"), format!("\"{}\"", first.json()["id"].as_str().expect("an id")));
    let known = server.get_with(&address, &[("if-none-match", again.header("etag"))]);
    assert_eq!((known.status, known.body.as_str()), (304, ""));
    assert_eq!(known.header("etag"), again.header("etag"));
    let stream = server.get_with(&address, &[("accept", "text/event-stream"), ("if-none-match", again.header("etag"))]);
    assert_eq!(stream.status, 200, "a stream is not the entity that is known");
    assert!(stream.body.ends_with("\n\n") && stream.body.contains("event: done"));

    std::fs::write(corpus.path().join("ufa.txt"), "Ufa lies east of Kazan.\n").expect("another article");
    assert_eq!(server.post_with("/v1/admin/reindex", &[], "").status, 200);
    let gone = server.get(&address);
    assert_eq!(gone.status, 404, "{}", gone.body);
    let new = server.get(&format!("/v1/ask?{query}")).json()["id"].as_str().expect("an id").to_owned();
    assert!(gone.json()["detail"].as_str().is_some_and(|detail| detail.contains(&new)), "{}", gone.body);
}

#[test]
fn a_url_may_have_earlier_questions() {
    let server = TestServer::start();
    let body = json!({ "question": "And how much does it cost?", "history": [{ "question": QUESTION }] }).to_string();
    let posted = server.post_with("/v1/ask", &[("content-type", "application/json")], &body);
    let address = format!("/v1/ask?q={}&history={}", encoded("And how much does it cost?"), encoded(QUESTION));
    assert_eq!(server.get(&address).body, posted.body);
}

#[test]
fn every_address_lists_its_methods() {
    let server = TestServer::start();
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    for (path, expected) in
        [("/v1/ask", "GET,HEAD,POST"), ("/v1/verify", "POST"), ("/v1/articles", "GET,HEAD"), ("/healthz", "GET,HEAD")]
    {
        let reply = agent.options(format!("{}{path}", server.address)).call().expect("a response");
        let allow = |reply: &ureq::http::Response<ureq::Body>| {
            reply.headers().get("allow").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        assert_eq!((reply.status().as_u16(), allow(&reply)), (200, expected.to_owned()), "OPTIONS {path}");
        assert!(reply.headers().get("access-control-allow-origin").is_none(), "no other site may ask");
        let reply = agent.delete(format!("{}{path}", server.address)).call().expect("a response");
        assert_eq!((reply.status().as_u16(), allow(&reply)), (405, expected.to_owned()), "DELETE {path}");
    }
}

#[test]
fn a_head_has_the_headers_of_the_body_that_is_not_sent() {
    let server = TestServer::start();
    let id = "handbook-asking-with-curl";
    for path in ["/v1/articles", &format!("/v1/articles/{id}"), &format!("/v1/articles/{id}/text"), "/openapi.json"] {
        let whole = server.get(path);
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let mut head = agent.head(format!("{}{path}", server.address)).call().expect("a response");
        assert_eq!(head.body_mut().read_to_string().expect("no body"), "");
        assert_eq!(head.status().as_u16(), 200, "{path}");
        for name in ["content-type", "etag"] {
            let value = head.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            assert_eq!(value, whole.header(name), "{path} {name}");
        }
    }
}

#[test]
fn unchanged_articles_are_not_sent_again() {
    let server = TestServer::start();
    for path in [
        "/v1/articles?limit=2",
        "/v1/articles/handbook-asking-with-curl",
        "/v1/articles/handbook-asking-with-curl/text",
        "/openapi.json",
    ] {
        let first = server.get(path);
        let again = server.get_with(path, &[("if-none-match", first.header("etag"))]);
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        assert_eq!(server.get_with(path, &[("if-none-match", "\"other\"")]).status, 200, "{path}");
    }
    let tag = |path: &str| server.get(path).header("etag").to_owned();
    assert_ne!(tag("/v1/articles?limit=2"), tag("/v1/articles?limit=3"), "another page is another thing");
}

#[test]
fn callbacks_need_a_setting() {
    let server = TestServer::start();
    let body = json!({ "question": QUESTION, "callback_url": "https://hooks.example/" }).to_string();
    for path in ["/v1/ask", "/v1/shares"] {
        let reply = server.post_with(path, &[("content-type", "application/json"), ("prefer", "respond-async")], &body);
        assert_eq!(reply.status, 422, "{}", reply.body);
        assert!(reply.json()["detail"].as_str().is_some_and(|detail| detail.contains("callback_url")));
    }
}

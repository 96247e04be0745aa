//! `GET /openapi.json`: the interface described by its own routes, handlers and types.

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Response};
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};
use utoipa::OpenApi;

use super::problem::Problem;
use super::wire::{AnsweredQuestionBody, DoneEvent, NotFoundEvent, PerhapsEvent, SentenceBody, SourcesEvent};
use super::{etag, openai, routes};
use crate::corpus::Sha256;

/// What every operation may answer besides its own: status, and what it means.
const EVERYWHERE: [(&str, &str); 7] = [
    ("400", "The request is malformed"),
    ("401", "A key is needed, or this one is not right"),
    ("403", "This key may not be used for that"),
    ("408", "The request was not complete in time"),
    ("429", "This client sends or stores too much; `Retry-After` says when it may again"),
    ("500", "The server made a mistake; its log says more"),
    ("503", "The server cannot do this now; `Retry-After` says when"),
];
/// What those that read a question or another request may answer besides that.
const WITH_A_QUESTION: [(&str, &str); 2] =
    [("406", "None of the forms in `Accept` is given"), ("422", "The request says something that cannot be")];
/// What those with a body may answer besides that.
const WITH_A_BODY: [(&str, &str); 2] =
    [("413", "The body is larger than this server accepts"), ("415", "The body is not `application/json`")];

#[derive(OpenApi)]
#[openapi(
    version = "3.2.0",
    info(
        title = "Citewire",
        description = "Ask your articles a question; get the sentences that answer it, word for word, each with a citation that anyone can check byte by byte."
    ),
    components(schemas(
        Problem,
        SourcesEvent<'static>,
        SentenceBody<'static>,
        NotFoundEvent<'static>,
        PerhapsEvent<'static>,
        AnsweredQuestionBody<'static>,
        DoneEvent<'static>,
        openai::chat::ChatChunk,
        openai::response_events::ResponseEvent,
        openai::error::ErrorBody,
    )),
    tags(
        (name = "Asking", description = "Questions, passages, and sentences that are looked up"),
        (name = "Articles", description = "What there is to quote from"),
        (name = "Keeping", description = "What the server is asked to keep"),
        (name = "OpenAI", description = "The same answers for those who speak OpenAI's API"),
        (name = "Operation", description = "For whoever runs the server"),
    ),
)]
struct Interface;

/// The description of the interface.
pub(super) static DOCUMENT: LazyLock<Value> = LazyLock::new(document);
static BODY: LazyLock<(String, String)> = LazyLock::new(|| {
    let body = DOCUMENT.to_string();
    (Sha256::of(body.as_bytes()).to_string(), body)
});

/// The document as a client reads it.
pub(super) async fn json_document(headers: HeaderMap) -> Response<Body> {
    let (hash, body) = &*BODY;
    etag::tagged(&headers, hash, ([(CONTENT_TYPE, "application/json")], body.as_str()).into_response())
}

fn document() -> Value {
    let mut interface = Interface::openapi();
    for route in routes::all() {
        interface.paths.merge(route.operations);
        interface.components.get_or_insert_default().schemas.extend(route.schemas);
    }
    // Structs of texts, which always serialise.
    let mut document = serde_json::to_value(interface).unwrap_or_default();
    if let Some(info) = document["info"].as_object_mut() {
        for unsaid in ["contact", "license"] {
            info.remove(unsaid);
        }
    }
    document["components"]["securitySchemes"] =
        json!({ "key": { "type": "http", "scheme": "bearer", "description": "Where the server needs keys: cw_…" } });
    let schemas = &mut document["components"]["schemas"];
    schemas["AnswerEvent"] = events(
        "An event of an answer's stream: `sources`, then each `sentence` (behind `perhaps`, where they only may answer, and behind `question` for each of several) or `not_found`, then `done`; `error` when the server stops.",
        &[
            ("sources", "SourcesEvent"),
            ("sentence", "Sentence"),
            ("perhaps", "PerhapsEvent"),
            ("question", "AnsweredQuestion"),
            ("not_found", "NotFoundEvent"),
            ("done", "DoneEvent"),
            ("error", "Problem"),
        ],
    );
    schemas["ResponseStreamEvent"] = json!({
        "description": "An event of a response's stream, whose name is its type.",
        "type": "object",
        "required": ["event", "data"],
        "properties": { "event": { "type": "string" }, "data": data(&reference("ResponseEvent")) },
    });
    schemas["ChatEvent"] = json!({
        "description": "A chunk of an answer; `[DONE]` behind the last one; an error when the server stops.",
        "type": "object",
        "required": ["data"],
        "properties": {
            "data": {
                "oneOf": [{ "const": "[DONE]" }, data(&reference("ChatChunk")), data(&reference("OpenAiError"))],
            },
        },
    });
    schemas["ChatRequest"]["properties"]["messages"]["contains"] = json!({
        "type": "object",
        "required": ["role", "content"],
        "properties": { "role": { "const": "user" }, "content": { "type": "string", "pattern": r"[^\s\x00]" } },
    });
    for operation in operations(&mut document) {
        add_common_responses(operation);
    }
    document
}

/// All operations of the document.
fn operations(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut).filter_map(Value::as_object_mut)
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// The data of an event: JSON of this shape, as text.
fn data(schema: &Value) -> Value {
    json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": schema })
}

fn events(description: &str, names: &[(&str, &str)]) -> Value {
    let event = |(name, schema): &(&str, &str)| {
        json!({
            "type": "object",
            "required": ["event", "data"],
            "properties": {
                "event": { "const": name },
                "id": { "type": "string", "description": "The answer's id and the event's number" },
                "data": data(&reference(schema)),
            },
        })
    };
    json!({ "description": description, "oneOf": names.iter().map(event).collect::<Vec<_>>() })
}

fn add_common_responses(operation: &mut Map<String, Value>) {
    let is_theirs = operation["tags"][0] == "OpenAI";
    let has_body = operation.contains_key("requestBody");
    let asks = has_body || operation.get("parameters").is_some();
    let (media_type, schema) =
        if is_theirs { ("application/json", "OpenAiError") } else { ("application/problem+json", "Problem") };
    let mut possible = EVERYWHERE.to_vec();
    if asks {
        possible.extend(WITH_A_QUESTION);
    }
    if has_body {
        possible.extend(WITH_A_BODY);
    }
    if is_theirs {
        // They have one status for what is not understood.
        possible.retain(|(status, _)| *status != "422" && *status != "406");
    }
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    for (status, description) in possible {
        responses.entry(status).or_insert_with(|| {
            let content = Map::from_iter([(media_type.to_owned(), json!({ "schema": reference(schema) }))]);
            json!({ "description": description, "content": content })
        });
    }
}

#[cfg(test)]
mod tests {
    use super::DOCUMENT;
    use serde_json::Value;

    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                found.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
                object.values().for_each(|value| references(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let mut found = Vec::new();
        references(&DOCUMENT, &mut found);
        assert!(found.len() > 50, "{}", found.len());
        for reference in found {
            assert!(DOCUMENT.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
        }
    }

    #[test]
    fn every_operation_and_every_field_says_what_it_is() {
        let paths = DOCUMENT["paths"].as_object().expect("paths");
        let mut names = std::collections::BTreeSet::new();
        for (path, operations) in paths {
            for (method, operation) in operations.as_object().expect("operations") {
                assert!(names.insert(operation["operationId"].to_string()), "{method} {path}: a name of its own");
                assert!(operation["summary"].as_str().is_some_and(|text| text.len() > 10), "{method} {path}");
                for parameter in operation["parameters"].as_array().into_iter().flatten() {
                    let name = &parameter["name"];
                    assert!(parameter["description"].is_string(), "{method} {path} {name}");
                }
            }
        }
    }
}

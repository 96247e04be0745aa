//! `GET /docs`: the description of the interface as a page, which needs nothing from elsewhere.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse;
use minijinja::context;
use minijinja::value::Value;
use serde_json::Value as Json;

use super::super::documents::Document;
use super::super::openapi::DOCUMENT;
use super::super::problem::Problem;
use super::words::{self, Words};
use super::{finish, respond};

/// Errors that every operation may answer are said once, in the document.
const USUAL: [&str; 10] = ["400", "401", "403", "406", "408", "413", "415", "422", "500", "503"];

/// The pages that were made, by the tags of their languages. They follow from the binary alone.
static PAGES: Mutex<BTreeMap<&'static str, Arc<Document>>> = Mutex::new(BTreeMap::new());

pub(in super::super) async fn page(headers: HeaderMap) -> Response<Body> {
    let words = words::asked_for(&headers);
    let kept = PAGES.lock().unwrap_or_else(PoisonError::into_inner).get(words.language).cloned();
    if let Some(page) = kept {
        return respond(&headers, StatusCode::OK, &page);
    }
    // This takes milliseconds, so it is not done on the thread that serves connections.
    match tokio::task::spawn_blocking(|| made(words)).await {
        Ok(Ok(page)) => respond(&headers, StatusCode::OK, &page),
        Ok(Err(problem)) => problem.into_response(),
        Err(_) => Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "page", "the page could not be made").into_response(),
    }
}

/// Makes the page in a language and keeps it.
fn made(words: &'static Words) -> Result<Arc<Document>, Problem> {
    let document = &*DOCUMENT;
    let tags = document["tags"].as_array().into_iter().flatten().map(|tag| {
        let name = text(&tag["name"]);
        context! { name, description => text(&tag["description"]), operations => operations(document, name) }
    });
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten().map(|(name, schema)| {
        context! { name, description => plain(&schema["description"]), fields => fields(schema), type => shape(schema) }
    });
    let variables = context! {
        description => text(&document["info"]["description"]),
        version => text(&document["info"]["version"]),
        openapi => text(&document["openapi"]),
        tags => tags.collect::<Vec<_>>(),
        schemas => schemas.collect::<Vec<_>>(),
    };
    let page = Arc::new(finish(words, "docs.html", variables)?.compressed());
    PAGES.lock().unwrap_or_else(PoisonError::into_inner).insert(words.language, Arc::clone(&page));
    Ok(page)
}

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}

/// A description without the marks of Markdown that comments of code have.
fn plain(value: &Json) -> String {
    text(value).replace('`', "")
}

/// The operations of a tag.
fn operations(document: &Json, tag: &str) -> Vec<Value> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, operations)| {
        operations.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
    });
    let own = all.filter(|(_, _, operation)| operation["tags"][0] == tag);
    own.map(|(path, method, operation)| {
        let body = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str().map(name_of);
        let answers = operation["responses"].as_object().into_iter().flatten();
        let answers = answers.filter(|(status, _)| !USUAL.contains(&status.as_str()));
        context! {
            id => text(&operation["operationId"]),
            method => method.to_uppercase(),
            path,
            summary => plain(&operation["summary"]),
            description => plain(&operation["description"]),
            example => example(document, path, method, operation),
            parameters => operation["parameters"].as_array().into_iter().flatten().map(parameter).collect::<Vec<_>>(),
            body,
            answers => answers.map(|(status, answer)| answered(status, answer)).collect::<Vec<_>>(),
        }
    })
    .collect()
}

fn parameter(parameter: &Json) -> Value {
    let place = match text(&parameter["in"]) {
        "query" => None,
        place => Some(place),
    };
    context! {
        name => text(&parameter["name"]),
        place,
        type => shape(&parameter["schema"]),
        required => parameter["required"] == true,
        description => plain(&parameter["description"]),
    }
}

fn answered(status: &str, answer: &Json) -> Value {
    let forms = answer["content"].as_object().into_iter().flatten().map(|(media_type, content)| {
        let schema = content.get("itemSchema").or_else(|| content.get("schema"));
        context! { media_type, type => schema.map(shape) }
    });
    context! { status, description => plain(&answer["description"]), forms => forms.collect::<Vec<_>>() }
}

/// A line of curl that asks what the document has as an example; none where there is no example for all that is needed.
fn example(document: &Json, path: &str, method: &str, operation: &Json) -> Option<String> {
    let mut address = path.to_owned();
    let mut query = String::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let (name, example) = (text(&parameter["name"]), parameter["example"].as_str());
        match (text(&parameter["in"]), example) {
            ("path", example) => address = address.replace(&format!("{{{name}}}"), example?),
            ("query", Some(example)) => query.extend([" --get --data-urlencode '", name, "=", example, "'"]),
            _ => {}
        }
    }
    let body = match operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str() {
        None if method == "post" => " -X POST".to_owned(),
        None => String::new(),
        Some(reference) => {
            let example = &document["components"]["schemas"][name_of(reference)]["example"];
            format!(" -H 'content-type: application/json' -d '{example}'")
        }
    };
    Some(format!("curl http://127.0.0.1:8080{address}{query}{body}"))
}

fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

/// The fields of an object.
fn fields(schema: &Json) -> Vec<Value> {
    let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
    let properties = schema["properties"].as_object().into_iter().flatten();
    let field = |(name, schema): (&String, &Json)| {
        context! {
            name,
            place => (),
            type => shape(schema),
            required => required.iter().any(|required| required == name),
            description => plain(&schema["description"]),
        }
    };
    properties.map(field).collect()
}

/// What a value is, in parts: words, and names of shapes.
fn shape(schema: &Json) -> Vec<Value> {
    let mut parts = Vec::new();
    describe(schema, &mut parts);
    parts
}

fn words(text: &str) -> Value {
    context! { text, schema => () }
}

fn describe(schema: &Json, parts: &mut Vec<Value>) {
    let mut say = |text: String| parts.push(words(&text));
    if let Some(reference) = schema["$ref"].as_str() {
        parts.push(context! { text => "", schema => name_of(reference) });
        return;
    }
    if let Some(value) = schema.get("const") {
        return say(value.to_string());
    }
    if let Some(values) = schema["enum"].as_array() {
        return say(values.iter().map(Json::to_string).collect::<Vec<_>>().join(" or "));
    }
    for choice in ["oneOf", "anyOf", "allOf"] {
        let Some(choices) = schema[choice].as_array() else { continue };
        for (at, one) in choices.iter().enumerate() {
            if at > 0 {
                parts.push(words(if choice == "allOf" { " and " } else { " or " }));
            }
            describe(one, parts);
        }
        return;
    }
    if let Some(content) = schema.get("contentSchema") {
        say("JSON of ".to_owned());
        return describe(content, parts);
    }
    if schema["type"] == "array" {
        say("list of ".to_owned());
        return describe(&schema["items"], parts);
    }
    if let Some(properties) = schema["properties"].as_object() {
        say("{ ".to_owned());
        for (at, (name, property)) in properties.iter().enumerate() {
            parts.push(words(&format!("{}{name}: ", if at > 0 { ", " } else { "" })));
            describe(property, parts);
        }
        parts.push(words(" }"));
        return;
    }
    let kinds = match &schema["type"] {
        Json::Array(kinds) => kinds.iter().map(text).collect::<Vec<_>>().join(" or "),
        kind => kind.as_str().unwrap_or("anything").to_owned(),
    };
    say(kinds);
}

//! JSON Schema of tools' arguments and results: the schemas of the public interface with all that they refer to.

use std::collections::BTreeSet;
use std::sync::Arc;

use rmcp::model::JsonObject;
use serde_json::{Value, json};

use super::super::openapi::DOCUMENT;

const IN_DOCUMENT: &str = "#/components/schemas/";
const IN_SCHEMA: &str = "#/$defs/";

/// The schema of this name, complete in itself.
pub(super) fn named(name: &str) -> Arc<JsonObject> {
    let schemas = &DOCUMENT["components"]["schemas"];
    let mut needed = BTreeSet::new();
    let mut schema = own(&schemas[name], &mut needed);
    let mut definitions = JsonObject::new();
    while let Some(name) = needed.iter().find(|name| !definitions.contains_key(*name)).cloned() {
        let definition = own(&schemas[&name], &mut needed);
        definitions.insert(name, definition);
    }
    if let (Some(schema), false) = (schema.as_object_mut(), definitions.is_empty()) {
        schema.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Arc::new(schema.as_object().cloned().unwrap_or_default())
}

/// A schema with references into itself, whose names are added to `needed`.
fn own(schema: &Value, needed: &mut BTreeSet<String>) -> Value {
    match schema {
        Value::String(text) => match text.strip_prefix(IN_DOCUMENT) {
            Some(name) => {
                needed.insert(name.to_owned());
                Value::String(format!("{IN_SCHEMA}{name}"))
            }
            None => schema.clone(),
        },
        Value::Array(values) => values.iter().map(|value| own(value, needed)).collect(),
        // Some hosts know one type a value.
        Value::Object(fields) if fields.get("type").is_some_and(Value::is_array) => {
            let mut rest = fields.clone();
            let kinds = rest.remove("type").and_then(|kinds| kinds.as_array().cloned()).unwrap_or_default();
            rest.insert("anyOf".to_owned(), kinds.iter().map(|kind| json!({ "type": kind })).collect());
            own(&Value::Object(rest), needed)
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), own(value, needed))).collect(),
        _ => schema.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_schema_is_complete_in_itself() {
        let schema = serde_json::to_string(&named("Answer")).expect("JSON");
        assert!(schema.contains("#/$defs/Sentence") && !schema.contains("#/components"), "{schema}");
        let answer = named("Answer");
        assert_eq!(answer["type"], "object");
        for name in ["Sentence", "Source", "Highlight", "Excerpt", "Share"] {
            assert!(answer["$defs"][name].is_object(), "{name}");
        }
    }
}

//! The fields of a request's body, which is JSON or a form.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};
use serde_json::{Map, Value};

use super::dialect::Unreadable;

/// The body as JSON.
pub(super) fn json(body: &[u8]) -> Result<Value, Unreadable> {
    serde_json::from_slice(body).map_err(|error| Unreadable(error.to_string()))
}

/// Whether the body of a platform that also sends forms is JSON.
pub(super) fn is_json(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"{")
}

/// The fields of a form, all of them texts. Of several fields with one name, the first counts.
pub(super) fn form(body: &[u8]) -> Value {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(body) {
        fields.entry(name).or_insert_with(|| Value::String(value.into_owned()));
    }
    Value::Object(fields)
}

/// The text of a field; the empty text when it is missing or not a text.
pub(super) fn text<'value>(value: &'value Value, field: &str) -> &'value str {
    value[field].as_str().unwrap_or_default()
}

/// An id, which may be a number or a text, as text.
pub(super) fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The id of an event: `kind` and one of its fields. An event without an id would be taken for every other one without.
///
/// # Errors
/// When the field is missing or empty.
pub(super) fn event_id(kind: &str, value: &Value, field: &str) -> Result<String, Unreadable> {
    match &value[field] {
        Value::String(id) if !id.is_empty() => Ok(format!("{kind}:{id}")),
        id @ Value::Number(_) => Ok(format!("{kind}:{id}")),
        _ => Err(Unreadable(format!("{field} is missing: without it, the same delivery is not recognised again"))),
    }
}

/// The value of a field of a form, without reading the others. Its name must be written without escapes.
pub(super) fn form_field(body: &[u8], field: &str) -> Option<String> {
    let value = body.split(|&byte| byte == b'&').find_map(|pair| {
        let rest = pair.strip_prefix(field.as_bytes())?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix(b"=") }
    })?;
    let value = value.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect::<Vec<u8>>();
    Some(percent_decode(&value).decode_utf8_lossy().into_owned())
}

/// A segment of an address's path, percent-encoded.
pub(super) fn encoded(segment: &str) -> String {
    utf8_percent_encode(segment, NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{event_id, form_field};

    #[test]
    fn a_field_of_a_form_is_found_as_the_whole_form_has_it() {
        for (body, expected) in [
            ("a=1&token=x+y%2B&token=z", Some("x y+")),
            ("token=", Some("")),
            ("token", Some("")),
            ("tokens=x&atoken=y", None),
            ("", None),
        ] {
            assert_eq!(form_field(body.as_bytes(), "token").as_deref(), expected, "{body}");
            let whole = super::form(body.as_bytes());
            assert_eq!(whole["token"].as_str(), expected, "{body}");
        }
    }

    #[test]
    fn an_event_without_an_id_has_no_name() {
        assert_eq!(event_id("a", &json!({ "id": 7 }), "id").as_deref(), Ok("a:7"));
        assert_eq!(event_id("a", &json!({ "id": "x" }), "id").as_deref(), Ok("a:x"));
        for without in [json!({}), json!({ "id": "" }), json!({ "id": null }), json!({ "id": [] })] {
            assert!(event_id("a", &without, "id").is_err(), "{without}");
        }
    }
}

//! Values of fields as words: scalars, lists, and objects such as an author with a name.

use serde_json::{Map, Value};

use citewire_text::lines::on_one_line;

/// Names of the part of an object that names it.
const NAMES: [&str; 5] = ["name", "title", "label", "display_name", "displayName"];
/// Names of the two parts of a person's name.
const NAME_PARTS: [[&str; 2]; 3] = [["first", "last"], ["given", "family"], ["given-names", "family-names"]];
/// How deep lists and objects may be nested in each other.
const DEEPEST: usize = 8;

/// A value as texts: one for a scalar, one for each item of a list, and the name of an object. An object without a name
/// is its parts in one line: `date: 2015-10-16, by: Ann Lee`.
pub(super) fn texts(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, DEEPEST, &mut found);
    found
}

fn collect(value: &Value, depth: usize, found: &mut Vec<String>) {
    let text = match value {
        Value::String(text) => on_one_line(text),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Array(items) if depth > 0 => {
            for item in items {
                collect(item, depth - 1, found);
            }
            return;
        }
        Value::Object(parts) if depth > 0 => object(parts, depth),
        Value::Null | Value::Array(_) | Value::Object(_) => return,
    };
    if !text.is_empty() {
        found.push(text);
    }
}

fn object(parts: &Map<String, Value>, depth: usize) -> String {
    let scalar = |key: &str| match parts.get(key) {
        Some(Value::String(text)) => Some(on_one_line(text)).filter(|text| !text.is_empty()),
        _ => None,
    };
    let whole = |pair: &[&str; 2]| Some(format!("{} {}", scalar(pair[0])?, scalar(pair[1])?));
    if let Some(name) = NAMES.iter().find_map(|key| scalar(key)).or_else(|| NAME_PARTS.iter().find_map(whole)) {
        return name;
    }
    let part = |(key, value): (&String, &Value)| {
        let mut texts = Vec::new();
        collect(value, depth - 1, &mut texts);
        (!texts.is_empty()).then(|| format!("{key}: {}", texts.join(" ")))
    };
    parts.iter().filter_map(part).collect::<Vec<_>>().join(", ")
}

/// A value that could not be read in the syntax of its front matter, as text: without quotation marks around it, and cut
/// at its commas when brackets stand around it.
pub(super) fn raw(text: &str) -> Value {
    let text = text.trim();
    if let Some(list) = text.strip_prefix('[') {
        let items = list.trim_end_matches(']').split(',').map(|item| unquoted(item.trim()));
        return items.filter(|item| !item.is_empty()).map(Value::from).collect();
    }
    Value::from(unquoted(text))
}

fn unquoted(text: &str) -> &str {
    text.trim_matches(['"', '\'']).trim()
}

#[cfg(test)]
mod tests {
    use super::{raw, texts};
    use serde_json::json;

    #[test]
    fn an_author_is_named_by_an_object_in_several_ways() {
        let value = json!([{"name": "Ann Lee", "url": "x"}, "Bo Cho", {"given-names": "Cy", "family-names": "Dee"}]);
        assert_eq!(texts(&value), ["Ann Lee", "Bo Cho", "Cy Dee"]);
        assert_eq!(texts(&json!({"date": "2015", "by": ["A", 1, true]})), ["by: A 1 true, date: 2015"]);
        assert!(texts(&json!([null, "", " "])).is_empty());
    }

    #[test]
    fn deep_values_end_somewhere() {
        let deep = (0..100).fold(json!("x"), |value, _| json!([value]));
        assert!(texts(&deep).is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_text() {
        assert_eq!(raw(" [a, 'b c', \"d\" "), json!(["a", "b c", "d"]));
        assert_eq!(raw("'Rail: a plan'"), json!("Rail: a plan"));
    }
}

//! YAML front matter: finds where it ends, so that offsets still count from the start of the text, and reads its fields.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{ArticleDate, Metadata};
use citewire_text::Language;
use citewire_text::lines::on_one_line;

/// The content of front matter: metadata, the language if it is stated, and a message for the editor if something is
/// wrong.
pub type Stated = (Metadata, Option<Language>, Option<String>);

/// Finds the YAML between two lines of `---` at the start of `text`, and the byte offset at which the body begins.
///
/// A text that begins with `---` and has no second line of it has no front matter: it begins with a horizontal rule.
pub fn cut(text: &str) -> (Option<&str>, usize) {
    let Some(start) = line_after(text, 0, &["---"]) else { return (None, 0) };
    let mut at = start;
    while at < text.len() {
        if let Some(body) = line_after(text, at, &["---", "..."]) {
            let yaml = &text[start..at];
            return if looks_like_fields(yaml) { (Some(yaml), body) } else { (None, 0) };
        }
        at = text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1);
    }
    (None, 0)
}

/// True if the first line with content is a field. There may also be prose between two horizontal rules.
fn looks_like_fields(yaml: &str) -> bool {
    let first = yaml.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    first.is_none_or(|line| {
        line.split_once(':').is_some_and(|(key, value)| {
            key.trim_matches(['"', '\'']).split_whitespace().count() == 1
                && (value.is_empty() || value.starts_with([' ', '\t']))
        })
    })
}

/// The offset after the line at `at`, if that line is one of `marks`.
fn line_after(text: &str, at: usize, marks: &[&str]) -> Option<usize> {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1);
    marks.contains(&text[at..end].trim_end()).then_some(end)
}

/// Reads front matter. If it is not valid YAML, it is read line by line as `key: value`, so that the article is served
/// with the metadata that can be read; the message for the editor says so.
pub fn read(yaml: &str) -> Stated {
    // In "language: no" and "tags: [y]" the values are words, not booleans.
    let options = serde_saphyr::options! { strict_booleans: true };
    match serde_saphyr::from_str_with_options::<Option<BTreeMap<String, Value>>>(yaml, options) {
        Ok(fields) => understand(&fields.unwrap_or_default(), None),
        Err(error) => {
            let fields = yaml
                .lines()
                .filter(|line| !line.starts_with([' ', '\t', '#', '-']))
                .filter_map(|line| line.split_once(':'))
                .map(|(key, value)| (key.trim().to_owned(), Value::from(value.trim().trim_matches(['"', '\'']))))
                .collect();
            let reason = error.to_string().lines().next().unwrap_or_default().to_owned();
            understand(&fields, Some(format!("front matter is not valid YAML and was read line by line: {reason}")))
        }
    }
}

fn understand(fields: &BTreeMap<String, Value>, complaint: Option<String>) -> Stated {
    let fields: BTreeMap<String, &Value> = fields.iter().map(|(key, value)| (key.to_lowercase(), value)).collect();
    let text = |names: &[&str]| {
        let values = names.iter().find_map(|name| fields.get(*name).map(|value| texts(value)))?;
        Some(values.join(", ")).filter(|text| !text.is_empty())
    };
    let stated_date = text(&["date", "published"]);
    let date = stated_date.as_deref().and_then(ArticleDate::parse);
    let complaint = match (&stated_date, date) {
        (Some(stated), None) if complaint.is_none() => {
            Some(format!("the date {stated:?} was not understood; write it as 2015-10-16"))
        }
        _ => complaint,
    };
    let tags = match fields.get("tags").or_else(|| fields.get("keywords")) {
        Some(Value::String(list)) => list.split(',').map(|tag| tag.trim().to_owned()).collect(),
        Some(value) => texts(value),
        None => Vec::new(),
    };
    let metadata = Metadata {
        title: text(&["title"]).unwrap_or_default(),
        author: text(&["author", "authors", "by"]),
        publication: text(&["publication", "publisher", "source"]),
        date,
        url: text(&["url", "link", "canonical"]).filter(|url| is_web_address(url)),
        tags,
    };
    let language = text(&["language", "lang"]).and_then(|tag| Language::from_tag(&tag));
    (metadata, language, complaint)
}

/// True for addresses that a page may link to: `http` and `https`, but nothing that runs a script.
pub fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")) && !url.contains(char::is_whitespace)
}

/// A scalar or a list of scalars as texts. Empty for a mapping.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![on_one_line(text)],
        Value::Number(number) => vec![number.to_string()],
        Value::Bool(flag) => vec![flag.to_string()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Null | Value::Object(_) => Vec::new(),
    }
    .into_iter()
    .filter(|text| !text.is_empty())
    .collect()
}

#[cfg(test)]
mod tests {
    use super::{cut, read};

    fn check(text: &str, expected: &str) {
        let (front, body) = cut(text);
        let shown = match front {
            None => format!("none, body at {body}"),
            Some(yaml) => {
                let (metadata, language, complaint) = read(yaml);
                let fields = [
                    Some(metadata.title),
                    metadata.author,
                    metadata.publication,
                    metadata.date.map(|date| date.to_string()),
                    metadata.url,
                    Some(metadata.tags.join("+")),
                    language.map(|language| language.code().to_owned()),
                    complaint.map(|_| "complaint".to_owned()),
                ];
                let fields: Vec<String> = fields.into_iter().flatten().filter(|field| !field.is_empty()).collect();
                format!("{}, body {:?}", fields.join(" | "), &text[body..])
            }
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn every_field_is_read() {
        check(
            "---\ntitle: A\nauthor: [B, C]\npublication: D\ndate: 2015-10-16\nurl: https://e.org/\ntags: [x, y]\nlanguage: en\n---\nBody",
            "A | B, C | D | 2015-10-16 | https://e.org/ | x+y | en, body \"Body\"",
        );
    }

    #[test]
    fn windows_line_ends_and_missing_bodies_are_fine() {
        check("---\r\ntitle: A\r\n---\r\nBody", "A, body \"Body\"");
        check("---\ntitle: A\n---", "A, body \"\"");
    }

    #[test]
    fn a_rule_at_the_top_is_not_front_matter() {
        check("---\nJust a rule.", "none, body at 0");
        check("No front matter", "none, body at 0");
        check("---\n\nProse between two rules.\n\n---\n\nMore.", "none, body at 0");
    }

    #[test]
    fn a_colon_in_a_title_does_not_lose_the_article() {
        check("---\ntitle: Rail: a plan\nauthor: B\n---\nBody", "Rail: a plan | B | complaint, body \"Body\"");
    }

    #[test]
    fn an_address_that_would_run_a_script_is_dropped() {
        check("---\nurl: javascript:alert(1)\ntitle: A\n---\n", "A, body \"\"");
    }

    #[test]
    fn an_impossible_date_is_complained_of() {
        check("---\ntitle: A\ndate: 2015-02-30\n---\n", "A | complaint, body \"\"");
    }
}

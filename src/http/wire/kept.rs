//! A shared answer in the form in which it is stored: everything that the answer says, in about a third of the bytes.
//!
//! What can be made again is left out: the whole answer as text, the names of fields, and the article of each sentence,
//! which its source has. How a score came about (`explain`) is not stored.

use serde_json::{Map, Value, json};

use crate::corpus::ArticleDate;
use crate::prompts::{Prompts, Quote, SourceLine};

/// The fields of an answer whose sentences are stored as lists.
const LISTS: [&str; 2] = ["sentences", "nearest"];
/// Says that a stored answer has this form. Answers that were stored by earlier versions are the body itself.
const FORM: &str = "form";

/// The stored form of an answer's body.
pub(in super::super) fn compact(mut body: Value) -> String {
    if let Some(fields) = body.as_object_mut() {
        fields.remove("text");
        for name in LISTS {
            let sentences = fields.get(name).and_then(Value::as_array).into_iter().flatten();
            let rows = sentences.map(row).collect();
            fields.insert(name.to_owned(), Value::Array(rows));
        }
        fields.retain(|_, value| !(value.is_null() || value.as_array().is_some_and(Vec::is_empty)));
        fields.insert(FORM.to_owned(), json!(1));
    }
    body.to_string()
}

fn row(sentence: &Value) -> Value {
    let mark = |mark: &Value| {
        let is_answer = u8::from(mark["role"] == "answer");
        json!([mark["start"], mark["end"], is_answer])
    };
    let highlights = sentence["highlights"].as_array().into_iter().flatten().map(mark).collect::<Vec<_>>();
    let Value::Object(mut more) = json!({}) else { return Value::Null };
    for name in ["attributions", "context", "disagrees_with"] {
        let value = &sentence[name];
        if !(value.is_null() || value.as_array().is_some_and(Vec::is_empty)) {
            more.insert(name.to_owned(), value.clone());
        }
    }
    let place = ["text", "citation", "start", "end", "paragraph", "score"].map(|name| sentence[name].clone());
    let mut row = place.to_vec();
    row.push(highlights.into());
    if !more.is_empty() {
        row.push(more.into());
    }
    row.into()
}

/// The body of an answer that was stored, or `None` when it is not one. The text of the answer is written by these
/// prompts.
pub(in super::super) fn restored(stored: &str, prompts: &Prompts) -> Option<Value> {
    let mut body: Value = serde_json::from_str(stored).ok()?;
    let fields = body.as_object_mut()?;
    if fields.remove(FORM).is_none() {
        return Some(body);
    }
    for name in ["reason", "interpreted_as", "message"] {
        fields.entry(name).or_insert(Value::Null);
    }
    for name in ["sources", "missing_terms"] {
        fields.entry(name).or_insert_with(|| json!([]));
    }
    for name in LISTS {
        let rows = fields.remove(name).unwrap_or_else(|| json!([]));
        let sentences = rows.as_array()?.iter().map(|row| sentence(row, &fields["sources"]));
        let sentences = sentences.collect::<Option<Vec<Value>>>()?;
        fields.insert(name.to_owned(), sentences.into());
    }
    let text = text(fields, prompts);
    fields.insert("text".to_owned(), text.into());
    Some(body)
}

fn sentence(row: &Value, sources: &Value) -> Option<Value> {
    let mark = |mark: &Value| {
        let role = if mark[2] == 1 { "answer" } else { "word" };
        json!({ "start": mark[0], "end": mark[1], "role": role })
    };
    let row = row.as_array()?;
    let [text, citation, start, end, paragraph, score, marks, more @ ..] = row.as_slice() else { return None };
    let article = sources.as_array()?.iter().find(|source| source["number"] == *citation)?["article"].clone();
    let mut sentence = json!({
        "text": text, "citation": citation, "article": article, "start": start, "end": end, "paragraph": paragraph,
        "score": score, "highlights": marks.as_array()?.iter().map(mark).collect::<Vec<_>>(), "attributions": [],
    });
    let more = more.first().and_then(Value::as_object);
    sentence.as_object_mut()?.extend(more.cloned().unwrap_or_default());
    Some(sentence)
}

/// The whole answer as text, as the assistant writes it.
fn text(fields: &Map<String, Value>, prompts: &Prompts) -> String {
    let all = |name: &str| fields[name].as_array().into_iter().flatten();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap_or_default()).unwrap_or_default();
    let quotes = |name: &str| -> Vec<Quote<'_>> {
        let quote = |sentence| -> Quote<'_> {
            let sentence: &Value = sentence;
            let text = sentence["text"].as_str().unwrap_or_default();
            Quote { text, context: sentence["context"]["text"].as_str(), citation: number(&sentence["citation"]) }
        };
        all(name).map(quote).collect()
    };
    let line = |source: &Value| {
        prompts.source(&SourceLine {
            number: number(&source["number"]),
            title: source["title"].as_str().unwrap_or_default(),
            author: source["author"].as_str(),
            publication: source["publication"].as_str(),
            date: source["date"].as_str().and_then(ArticleDate::parse),
            url: source["url"].as_str(),
            link: source["link"].as_str().unwrap_or_default(),
        })
    };
    let lines: Vec<String> = all("sources").map(line).collect();
    prompts.answer(fields["message"].as_str(), &quotes("sentences"), &quotes("nearest"), &lines)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value, json};

    use super::super::{AnswerBody, value};
    use super::{compact, restored};
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::Question;
    use crate::retrieval::in_memory;
    use crate::text::bm25::Ranking;

    const RAIL: &str = "---\ntitle: Rail\nauthor: Ann Ek\ndate: 2026-11\n---\nThe Torsby line was opened in 1901 by Anna \
                        Ek. It is 20 km long (Xinhua, September 24). The Torsby line was opened in 1902, others say.\n";

    /// Proves that an answer that was stored says what it said, in every field, and takes far fewer bytes.
    #[test]
    fn a_stored_answer_is_the_answer() {
        let view = in_memory(&[Article::parse("a.md", RAIL.to_owned()).0], Ranking::default());
        let assistant = Assistant::new(Arc::clone(&view), Prompts::embedded().expect("templates"));
        for question in ["When was the Torsby line opened?", "How long is it?", "Who owns Kazan?", "hello", "Torsby km"]
        {
            let answer = assistant.ask(&Question::new(question).expect("a question"));
            let body = value(&AnswerBody::from(&answer));
            let stored = compact(body.clone());
            assert_eq!(restored(&stored, assistant.prompts()), Some(body.clone()), "{question}: {stored}");
            assert!(stored.len() * 10 < body.to_string().len() * 8, "{question}: {stored}");
        }
    }

    #[test]
    fn an_answer_of_an_earlier_version_is_given_as_it_was_stored() {
        let prompts = Prompts::embedded().expect("templates");
        let body = json!({ "id": "0", "sentences": [{ "text": "A." }], "text": "A. [1]" });
        assert_eq!(restored(&body.to_string(), &prompts), Some(body));
        for broken in ["", "[]", r#"{"form":1,"sentences":[[1]]}"#, r#"{"form":1,"sentences":{}}"#] {
            assert_eq!(restored(broken, &prompts), None::<Value>, "{broken}");
        }
    }
}

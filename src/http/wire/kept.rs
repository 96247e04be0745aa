//! A shared answer in the form in which it is stored: everything that the answer says, in about a third of the bytes.
//!
//! What can be made again is left out: the whole answer as text, the names of fields, the article of each sentence, which
//! its source has, the address of each sentence, and a display that is the stored text. How a score came about
//! (`explain`) is not stored.

use serde_json::{Map, Value, json};

use crate::answer::address::QuoteAddress;
use crate::answer::with_after;
use crate::corpus::{ArticleDate, ArticleId, Sha256, Unit};
use crate::prompts::{Prompts, Quote, SourceLine};
use crate::text::ByteSpan;

/// The fields of an answer whose sentences are stored as lists.
const LISTS: [&str; 2] = ["sentences", "nearest"];
/// Says that a stored answer has this form. Answers that were stored by earlier versions are the body itself, or have form
/// 1, in which nothing has a display of its own.
const FORM: &str = "form";

/// The stored form of an answer's body.
pub(in super::super) fn compact(mut body: Value) -> String {
    if let Some(fields) = body.as_object_mut() {
        // The text of several answers is not made of the sentences alone.
        if fields.get("questions").and_then(Value::as_array).is_none_or(Vec::is_empty) {
            fields.remove("text");
        }
        for name in LISTS {
            let sentences = fields.get(name).and_then(Value::as_array).into_iter().flatten();
            let rows = sentences.map(row).collect();
            fields.insert(name.to_owned(), Value::Array(rows));
        }
        fields.retain(|_, value| !(value.is_null() || value.as_array().is_some_and(Vec::is_empty)));
        fields.insert(FORM.to_owned(), json!(2));
    }
    body.to_string()
}

fn row(sentence: &Value) -> Value {
    let Value::Object(mut more) = json!({}) else { return Value::Null };
    let is_left_out = |name: &str, value: &Value| {
        let is_empty = value.as_array().is_some_and(Vec::is_empty);
        value.is_null() || is_empty || (name == "unit" && *value == SENTENCE)
    };
    for name in ["unit", "more", "headings", "attributions", "disagrees_with"] {
        let value = &sentence[name];
        if !is_left_out(name, value) {
            more.insert(name.to_owned(), value.clone());
        }
    }
    let parts: Vec<Value> = list(&sentence["parts"]).map(|part| kept_part(part, sentence)).collect();
    if !parts.is_empty() {
        more.insert("parts".to_owned(), parts.into());
    }
    for name in AROUND {
        let mut around = sentence[name].clone();
        if let Some(fields) = around.as_object_mut() {
            fields.remove("display");
            let display = display_row(&sentence[name]);
            fields.extend(display.map(|display| ("display".to_owned(), display)));
            more.insert(name.to_owned(), around);
        }
    }
    more.extend(display_row(sentence).map(|display| ("display".to_owned(), display)));
    let place = ["text", "citation", "start", "end", "paragraph", "score"].map(|name| sentence[name].clone());
    let mut row = place.to_vec();
    row.push(marks_row(&sentence["highlights"]));
    if !more.is_empty() {
        row.push(more.into());
    }
    row.into()
}

/// The fields of a sentence that hold what stands around it.
const AROUND: [&str; 2] = ["context", "after"];

/// What most units are.
const SENTENCE: &str = "sentence";

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn marks_row(highlights: &Value) -> Value {
    let mark = |mark: &Value| json!([mark["start"], mark["end"], u8::from(mark["role"] == "answer")]);
    list(highlights).map(mark).collect()
}

/// A part without its text, where that stands in the text of the sentence.
fn kept_part(part: &Value, sentence: &Value) -> Value {
    let (start, end) = (&part["start"], &part["end"]);
    if slice(sentence, start, end).is_some_and(|text| part["text"] == text) {
        json!([start, end])
    } else {
        json!([start, end, part["text"]])
    }
}

/// The part of a sentence's text at these places in the article.
fn slice<'body>(sentence: &'body Value, start: &Value, end: &Value) -> Option<&'body str> {
    let first = sentence["start"].as_u64()?;
    let at = |value: &Value| usize::try_from(value.as_u64()?.checked_sub(first)?).ok();
    sentence["text"].as_str()?.get(at(start)?..at(end)?)
}

/// The display of a sentence or of a context: its words, its runs and its highlights; `None` when it is what
/// [`plain_display`] makes.
fn display_row(of: &Value) -> Option<Value> {
    let display = &of["display"];
    if display.is_null() || *display == plain_display(of) {
        return None;
    }
    let run = |run: &Value| {
        let mut row = vec![run["start"].clone(), run["end"].clone(), run["kind"].clone()];
        row.extend(run.get("href").cloned());
        Value::from(row)
    };
    let text = if display["text"] == of["text"] { Value::Null } else { display["text"].clone() };
    Some(json!([text, list(&display["runs"]).map(run).collect::<Value>(), marks_row(&display["highlights"])]))
}

/// The display of a text that is shown as it is stored.
fn plain_display(of: &Value) -> Value {
    let first = of["start"].as_u64().unwrap_or_default();
    let at = |value: &Value| value.as_u64().unwrap_or_default().saturating_sub(first);
    let shown = |mark: &Value| json!({ "start": at(&mark["start"]), "end": at(&mark["end"]), "role": mark["role"] });
    json!({ "text": of["text"], "runs": [], "highlights": list(&of["highlights"]).map(shown).collect::<Value>() })
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
    for name in ["sources", "missing_terms", "carried", "questions"] {
        fields.entry(name).or_insert_with(|| json!([]));
    }
    for name in LISTS {
        let rows = fields.remove(name).unwrap_or_else(|| json!([]));
        let sentences = rows.as_array()?.iter().map(|row| sentence(row, &fields["sources"]));
        let sentences = sentences.collect::<Option<Vec<Value>>>()?;
        fields.insert(name.to_owned(), sentences.into());
    }
    if !fields.contains_key("text") {
        let text = text(fields, prompts);
        fields.insert("text".to_owned(), text.into());
    }
    Some(body)
}

fn marks(row: &Value) -> Option<Value> {
    let mark = |mark: &Value| {
        let role = if mark[2] == 1 { "answer" } else { "word" };
        json!({ "start": mark[0], "end": mark[1], "role": role })
    };
    Some(row.as_array()?.iter().map(mark).collect())
}

fn sentence(row: &Value, sources: &Value) -> Option<Value> {
    let row = row.as_array()?;
    let [text, citation, start, end, paragraph, score, highlights, more @ ..] = row.as_slice() else { return None };
    let source = sources.as_array()?.iter().find(|source| source["number"] == *citation)?;
    let mut sentence = json!({
        "text": text, "citation": citation, "article": source["article"], "start": start, "end": end, "paragraph": paragraph,
        "score": score, "highlights": marks(highlights)?, "attributions": [], "headings": [], "unit": SENTENCE,
    });
    let mut more = more.first().and_then(Value::as_object).cloned().unwrap_or_default();
    let display = more.remove("display");
    if let Some(parts) = more.get_mut("parts") {
        let restored = list(parts).map(|part| {
            let text = part.get(2).and_then(Value::as_str).or_else(|| slice(&sentence, &part[0], &part[1]))?;
            Some(json!({ "text": text, "start": part[0], "end": part[1] }))
        });
        *parts = restored.collect::<Option<Value>>()?;
    }
    for name in AROUND {
        let Some(around) = more.get_mut(name) else { continue };
        let display = around.as_object_mut()?.remove("display");
        let display = restored_display(display.as_ref(), around)?;
        around.as_object_mut()?.insert("display".to_owned(), display);
    }
    let display = restored_display(display.as_ref(), &sentence)?;
    let fields = sentence.as_object_mut()?;
    fields.insert("display".to_owned(), display);
    fields.extend(more);
    sentence["link"] = link(&sentence, source)?.into();
    Some(sentence)
}

/// The address of a sentence with this source. One that an earlier version stored gets its hash as well.
fn link(sentence: &Value, source: &Value) -> Option<String> {
    let slice = |of: &Value| -> Option<(ByteSpan, String)> {
        let byte = |name: &str| of[name].as_u64().and_then(|byte| u32::try_from(byte).ok());
        Some((ByteSpan { start: byte("start")?, end: byte("end")? }, of["text"].as_str()?.to_owned()))
    };
    let (own, text) = slice(sentence)?;
    let mut slices = list(&sentence["parts"]).map(slice).collect::<Option<Vec<(ByteSpan, String)>>>()?;
    slices.retain(|(part, _)| !own.encloses(part));
    slices.insert(0, (own, text));
    let slices = slices.iter().map(|(span, text)| (*span, text.as_str()));
    let address = match source["sha256"].as_str().and_then(Sha256::parse) {
        Some(sha256) => QuoteAddress::new(slices, &sha256),
        None => QuoteAddress { ranges: slices.map(|(span, _)| span).collect(), hash: None },
    };
    Some(address.link(&ArticleId::from_text(source["article"].as_str()?)))
}

fn restored_display(row: Option<&Value>, of: &Value) -> Option<Value> {
    let Some(row) = row else { return Some(plain_display(of)) };
    let [text, runs, highlights] = row.as_array()?.as_slice() else { return None };
    let run = |run: &Value| {
        let mut restored = json!({ "start": run[0], "end": run[1], "kind": run[2] });
        if let Some(href) = run.get(3) {
            restored["href"] = href.clone();
        }
        restored
    };
    let text = if text.is_null() { &of["text"] } else { text };
    let runs: Value = runs.as_array()?.iter().map(run).collect();
    Some(json!({ "text": text, "runs": runs, "highlights": marks(highlights)? }))
}

/// The whole answer as text, as the assistant writes it.
fn text(fields: &Map<String, Value>, prompts: &Prompts) -> String {
    let all = |name: &str| fields[name].as_array().into_iter().flatten();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap_or_default()).unwrap_or_default();
    let quotes = |name: &str| -> Vec<Quote<'_>> {
        let quote = |sentence| -> Quote<'_> {
            let sentence: &Value = sentence;
            Quote {
                text: with_after(
                    sentence["display"]["text"].as_str().unwrap_or_default(),
                    sentence["after"]["display"]["text"].as_str(),
                    Unit::ALL.into_iter().find(|unit| sentence["unit"] == unit.name()).unwrap_or_default(),
                ),
                context: sentence["context"]["display"]["text"].as_str(),
                more: sentence["more"].as_u64().and_then(|more| u32::try_from(more).ok()).unwrap_or_default(),
                citation: number(&sentence["citation"]),
            }
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

    /// Everything that a quote may be: a list that is cut, a row, code, links and emphasis.
    const UNITS: &str = "# Torsby harbour\n\nThe **harbour** of [Torsby](https://a.example) &amp; Vik has:\n\n\
                         - a *red* crane\n- a quay\n- 3 boats\n\n## Ports\n\n| Name | Default |\n| --- | --- |\n\
                         | `PORT` | 8053 |\n\nStart the crane with this command:\n\n```sh\ncrane start\n  --slow\n```\n";

    const RAIL: &str = "---\ntitle: Rail\nauthor: Ann Ek\ndate: 2026-11\n---\nThe Torsby line was opened in 1901 by Anna \
                        Ek. It is 20 km long (Xinhua, September 24). The Torsby line was opened in 1902, others say.\n";

    /// Proves that an answer that was stored says what it said, in every field, and takes far fewer bytes.
    #[test]
    fn a_stored_answer_is_the_answer() {
        let articles = [("a.md", RAIL), ("b.md", UNITS)].map(|(name, text)| Article::parse(name, text.to_owned()).0);
        let view = in_memory(&articles, Ranking::default());
        let assistant = Assistant::new(Arc::clone(&view), Prompts::embedded().expect("templates"));
        for question in [
            "When was the Torsby line opened?",
            "How long is it?",
            "Who owns Kazan?",
            "hello",
            "Torsby km",
            "What does the harbour of Torsby have?",
            "What is the default of PORT?",
            "How do I start the crane?",
        ] {
            let answer = assistant.ask(&Question::new(question).expect("a question"));
            let body = value(&AnswerBody::from(&answer));
            let stored = compact(body.clone());
            assert_eq!(restored(&stored, assistant.prompts()), Some(body.clone()), "{question}: {stored}");
            assert!(stored.len() * 10 < body.to_string().len() * 8, "{question}: {stored}");
        }
    }

    /// Proves that what was stored before quotes had a display is shown as its stored text.
    #[test]
    fn the_form_of_an_earlier_version_has_its_text_as_its_display() {
        let prompts = Prompts::embedded().expect("templates");
        let stored = json!({
            "form": 1, "id": "0", "sources": [{ "number": 1, "article": "a", "title": "A", "link": "/articles/a" }],
            "sentences": [["It has 5 arches.", 1, 100, 116, 0, 0.5, [[107, 108, 1]], { "context": { "text": "A bridge.", "start": 0, "end": 9 } }]],
        });
        let restored = restored(&stored.to_string(), &prompts).expect("an answer");
        let sentence = &restored["sentences"][0];
        let highlights = json!([{ "start": 7, "end": 8, "role": "answer" }]);
        assert_eq!(sentence["display"], json!({ "text": "It has 5 arches.", "runs": [], "highlights": highlights }));
        assert_eq!(sentence["context"]["display"]["text"], "A bridge.");
        assert_eq!(sentence["link"], "/articles/a?quote=100-116");
        assert_eq!((&sentence["unit"], &sentence["headings"]), (&json!("sentence"), &json!([])));
        assert!(restored["text"].as_str().is_some_and(|text| text.starts_with("(A bridge.) It has 5 arches. [1]")));
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

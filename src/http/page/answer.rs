//! An answer as the template `answer.html` shows it: one that was just made, or one that was shared.

use minijinja::context;
use minijinja::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use super::quote::{Readable, link, stored};
use super::words::Words;

/// The answer in the JSON of `GET /v1/ask`, for the template.
pub(super) fn shown(answer: &Json, texts: &Words) -> Value {
    let sources = || answer["sources"].as_array().into_iter().flatten();
    let list = |name: &str| answer[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let all = |name: &str| {
        let before = std::iter::once(&Json::Null).chain(list(name));
        let shown = list(name).iter().zip(before).map(|(sentence, before)| {
            let source = sources().find(|source| source["number"] == sentence["citation"]);
            self::sentence(sentence, before, source.unwrap_or(&Json::Null), texts)
        });
        shown.collect::<Vec<Value>>()
    };
    let card = |source: &Json| {
        let byline = ["author", "publication", "date"].iter().filter_map(|name| source[*name].as_str());
        context! {
            number => source["number"].as_u64(),
            title => text(&source["title"]),
            byline => byline.collect::<Vec<_>>().join(", "),
            link => format!("{}#quote", source["link"].as_str().unwrap_or_default()),
        }
    };
    let interpreted = text(&answer["interpreted_as"]);
    context! {
        carried => carried(answer, texts),
        alone => format!("/?q={}", utf8_percent_encode(text(&answer["question"]).unwrap_or_default(), NON_ALPHANUMERIC)),
        interpreted => interpreted.filter(|_| list("carried").is_empty()).map(|question| texts.text("answered_from").replace("{question}", question)),
        message => text(&answer["message"]),
        is_perhaps => answer["status"] == "perhaps",
        sentences => all("sentences"),
        questions => questions(answer),
        nearest => all("nearest"),
        sources => sources().map(card).collect::<Vec<Value>>(),
    }
}

/// The words that were taken over from earlier questions, in a line; `None` when there are none.
fn carried(answer: &Json, texts: &Words) -> Option<String> {
    let words: Vec<&str> = answer["carried"].as_array()?.iter().filter_map(text).collect();
    (!words.is_empty()).then(|| texts.text("carried").replace("{words}", &words.join(" · ")))
}

/// The questions of a message that asks several, each with the position of its first sentence.
fn questions(answer: &Json) -> Vec<Value> {
    let all = answer["questions"].as_array().into_iter().flatten();
    let question = |question: &Json| {
        context! {
            question => text(&question["question"]),
            message => text(&question["message"]),
            first => question["first"].as_u64(),
            end => question["first"].as_u64().zip(question["count"].as_u64()).map(|(first, count)| first + count),
            is_perhaps => question["status"] == "perhaps",
        }
    };
    all.map(question).collect()
}

fn text(value: &Json) -> Option<&str> {
    value.as_str()
}

/// A sentence, which stands behind another one in the answer.
fn sentence(sentence: &Json, before: &Json, source: &Json, texts: &Words) -> Value {
    let title = text(&source["title"]).unwrap_or_default();
    let number = sentence["citation"].as_u64().unwrap_or_default();
    let more = sentence["more"].as_u64().filter(|more| *more > 0);
    let context = &sentence["context"];
    context! {
        heading => heading(sentence, before, title),
        context => (!context.is_null()).then(|| Readable::of(context).pieces()),
        words => Readable::of(sentence).pieces(),
        after => (!sentence["after"].is_null()).then(|| Readable::of(&sentence["after"]).pieces()),
        more => more.map(|more| texts.text("more").replace("{count}", &more.to_string())),
        stored => stored(sentence),
        number,
        language => text(&source["language"]),
        label => texts.text("source_number").replace("{number}", &number.to_string()).replace("{title}", title),
        title,
        link => format!("{}#quote", link(sentence, source)),
    }
}

/// The heading above a sentence, where neither the title nor the sentence before it says it already.
fn heading<'answer>(sentence: &'answer Json, before: &Json, title: &str) -> Option<&'answer str> {
    let last = |of: &'answer Json| of["headings"].as_array().and_then(|headings| headings.last()).and_then(text);
    let own = last(sentence).filter(|own| !own.is_empty() && *own != title)?;
    let is_said = before["article"] == sentence["article"] && before["headings"] == sentence["headings"];
    (!is_said).then_some(own)
}

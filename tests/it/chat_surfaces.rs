//! How people see replies on each chat platform. The tests of rendering look platforms up by name.

use citewire::chat::{Body, Platform, Rendered};
use serde_json::{Value, json};

/// How people see replies on one platform.
pub(crate) struct Surface {
    /// The platform's name.
    name: &'static str,
    /// The destination of a message, as the platform's dialect stores it.
    pub(crate) destination: fn() -> Value,
    /// The messages that people see; `None` when programs read the replies.
    pub(crate) seen: Option<fn(&Rendered) -> Vec<Seen>>,
    /// The texts that notify people when a word of a sent text begins with them.
    pub(crate) notifies: fn(text: &str) -> &'static [&'static str],
}

/// A message as people see it.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The plain text.
    pub(crate) text: String,
    /// The length in the unit of the platform's limit.
    pub(crate) length: usize,
    /// The platform's limit.
    pub(crate) limit: usize,
}

/// The surface of a platform.
pub(crate) fn surface(platform: &dyn Platform) -> &'static Surface {
    let name = platform.name();
    SURFACES.iter().find(|surface| surface.name == name).unwrap_or_else(|| panic!("SURFACES has no row for {name}"))
}

const SURFACES: &[Surface] = &[
    Surface {
        name: "slack",
        destination: || json!({ "channel": "C1", "thread": "1.2", "user": "U1", "team": "T1" }),
        seen: Some(of_slack),
        // Blocks are text without markup, and the text for notifications is escaped.
        notifies: |_| &[],
    },
    Surface {
        name: "mattermost",
        destination: || json!({}),
        seen: Some(|rendered| {
            seen(inline(rendered, "text"), 16_383, |text| of_markdown(text, PUNCTUATION), characters)
        }),
        notifies: |_| &["@all", "@here", "@channel", "@everyone", "<!"],
    },
    Surface {
        name: "rocketchat",
        destination: || json!({}),
        seen: Some(|rendered| seen(inline(rendered, "text"), 5_000, |text| of_markdown(text, "`*_~#"), characters)),
        notifies: |_| &["@all", "@here", "@channel", "@everyone"],
    },
    Surface {
        name: "zulip",
        destination: || json!({ "own": true }),
        seen: Some(|rendered| seen(inline(rendered, "content"), 10_000, |text| of_markdown(text, ""), characters)),
        notifies: |_| &["@**", "@_**", "@*"],
    },
    Surface {
        name: "teams",
        destination: || json!({}),
        seen: Some(|rendered| seen(inline(rendered, "text"), 28_000, of_html, str::len)),
        notifies: of_teams,
    },
    Surface {
        name: "teams_bot",
        destination: || {
            json!({
                "address": "https://smba.example/v3/conversations/c/activities", "id": "a1",
                "from": { "id": "bot" }, "recipient": { "id": "user" }, "conversation": { "id": "c" },
            })
        },
        seen: Some(|rendered| seen(posted(rendered, "text"), 28_000, of_html, str::len)),
        notifies: of_teams,
    },
    Surface {
        name: "discord",
        destination: || json!({ "hook": "webhooks/1/token", "button": false }),
        seen: Some(|rendered| {
            let response = body(rendered)["data"]["content"].as_str().map(str::to_owned);
            let texts = response.into_iter().chain(posted(rendered, "content")).collect();
            seen(texts, 2_000, |text| of_markdown(text, PUNCTUATION), utf16_units)
        }),
        // A field of the message prevents notifications; another test checks it.
        notifies: |_| &[],
    },
    Surface {
        name: "telegram",
        destination: || json!({ "chat": -5, "topic": null, "message": 7 }),
        seen: Some(|rendered| {
            let texts = inline(rendered, "text").into_iter().chain(posted(rendered, "text")).collect();
            seen(texts, 4_096, of_html, utf16_units)
        }),
        notifies: |_| &["@all", "@everyone", "@channel"],
    },
    Surface {
        name: "matrix",
        destination: || json!({ "room": "!r:test.local", "event": "$e", "root": "$e" }),
        seen: Some(|rendered| {
            for call in &rendered.calls {
                let length = call.body.to_string().len();
                assert!(length < 64_000, "an event of {length} bytes");
            }
            seen(posted(rendered, "formatted_body"), 32_000, of_html, str::len)
        }),
        notifies: |_| &["@room", "@all"],
    },
    Surface {
        name: "webhook",
        destination: || json!({ "id": "msg_1", "callback": "https://hook.example/a", "now": 1_790_000_000 }),
        seen: None,
        notifies: |_| &[],
    },
];

/// The body of the response; `null` when it is empty.
pub(crate) fn body(rendered: &Rendered) -> Value {
    match &rendered.inline {
        Body::Empty => Value::Null,
        Body::Json(json) => json.clone(),
    }
}

/// A text in the response.
fn inline(rendered: &Rendered, field: &str) -> Vec<String> {
    body(rendered)[field].as_str().map(str::to_owned).into_iter().collect()
}

/// A text in each call.
fn posted(rendered: &Rendered, field: &str) -> Vec<String> {
    rendered.calls.iter().filter_map(|call| call.body[field].as_str()).map(str::to_owned).collect()
}

fn seen(texts: Vec<String>, limit: usize, show: fn(&str) -> String, length: fn(&str) -> usize) -> Vec<Seen> {
    texts.into_iter().map(|text| Seen { text: show(&text), length: length(&text), limit }).collect()
}

fn characters(text: &str) -> usize {
    text.chars().count()
}

fn utf16_units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn of_teams(text: &str) -> &'static [&'static str] {
    // Names and abstracts of citations are not HTML.
    if text.starts_with('<') { &["<at>", "@everyone"] } else { &["@everyone"] }
}

/// The blocks of Slack's messages. Checks the limits of the blocks and of the fallback text.
fn of_slack(rendered: &Rendered) -> Vec<Seen> {
    let bodies = rendered.calls.iter().map(|call| &call.body).filter(|body| body["blocks"].is_array());
    let message = |body: &Value| {
        let text = body["text"].as_str().expect("a text");
        assert!(utf16_units(text) <= 4000, "the fallback text is {} long", utf16_units(text));
        let blocks = body["blocks"].as_array().expect("blocks");
        assert!(blocks.len() <= 50, "{} blocks", blocks.len());
        let text = blocks.iter().filter_map(rich_text).collect::<Vec<_>>().join("\n");
        Seen { length: utf16_units(&text), text, limit: 12_000 }
    };
    bodies.map(message).collect()
}

/// The words of a rich-text block.
fn rich_text(block: &Value) -> Option<String> {
    if block["type"] != "rich_text" {
        return None;
    }
    let elements = block["elements"][0]["elements"].as_array()?;
    Some(elements.iter().filter_map(|element| element["text"].as_str()).collect())
}

const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// The text that a reader of Markdown sees, as far as quotes are concerned: backslashes are hidden except before
/// characters of `unescaped`.
fn of_markdown(text: &str, unescaped: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(|line| line.strip_prefix("> ").unwrap_or(line)).collect();
    let mut shown = String::new();
    let joined = lines.join("\n");
    let mut characters = joined.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' if characters.peek().is_some_and(|&c| unescaped.contains(c)) => shown.extend(characters.next()),
            '\u{2060}' => {}
            c => shown.push(c),
        }
    }
    shown
}

/// The text that a reader of HTML sees.
fn of_html(text: &str) -> String {
    let mut shown = String::new();
    let mut inside = false;
    for c in text.replace("<br>", "\n").chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2060}' => {}
            c if !inside => shown.push(c),
            _ => {}
        }
    }
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(shown, |shown, (entity, sign)| shown.replace(entity, sign))
}

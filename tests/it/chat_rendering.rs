//! Replies in the shapes of every chat platform: golden files, and what holds whatever the articles say.

use std::fs;
use std::sync::Arc;

use citewire::assistant::Assistant;
use citewire::chat::settings::Settings;
use citewire::chat::{Body, Call, Dialect, Piece, Platform, Rendered, Reply, Site};
use citewire::corpus::Article;
use citewire::prompts::Prompts;
use citewire::question::Question;
use citewire::retrieval::Snapshot;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::server::root;

/// Settings with which every platform is on.
pub(crate) const EVERY_PLATFORM: &str = include_str!("every_platform.toml");

/// Where a message of each platform comes from, as its dialect writes it down.
fn place(platform: Platform) -> Value {
    match platform {
        Platform::Slack => json!({ "channel": "C1", "thread": "1.2", "user": "U1", "team": "T1" }),
        Platform::Zulip => json!({ "own": true }),
        Platform::TeamsBot => json!({
            "address": "https://smba.example/v3/conversations/c/activities", "id": "a1",
            "from": { "id": "bot" }, "recipient": { "id": "user" }, "conversation": { "id": "c" },
        }),
        Platform::Discord => json!({ "hook": "webhooks/1/token", "button": false }),
        Platform::Telegram => json!({ "chat": -5, "topic": null, "message": 7 }),
        Platform::Matrix => json!({ "room": "!r:test.local", "event": "$e", "root": "$e" }),
        Platform::Webhook => json!({ "id": "msg_1", "callback": "https://hook.example/a", "now": 1_790_000_000 }),
        Platform::Mattermost | Platform::RocketChat | Platform::Teams => json!({}),
    }
}

fn dialects() -> Vec<(Platform, Box<dyn Dialect>)> {
    let settings = Settings::read(Some(EVERY_PLATFORM), &|_| None).expect("settings");
    let dialects: Vec<_> = settings.dialects().expect("dialects").into_iter().collect();
    assert_eq!(dialects.len(), Platform::ALL.len(), "every platform is on");
    dialects
}

fn site() -> Site {
    Site::new("https://cite.example.org/", &Prompts::embedded().expect("templates"))
}

/// What the platform gets: the body of the response, then the calls.
fn shown(rendered: &Rendered) -> Value {
    let inline = match &rendered.inline {
        Body::Empty => Value::Null,
        Body::Json(json) => json.clone(),
    };
    let call = |call: &Call| json!({ "call": format!("{:?} {}", call.method, call.path), "body": call.body });
    json!({ "response": inline, "calls": rendered.calls.iter().map(call).collect::<Vec<_>>() })
}

/// An article that tries everything: markup of every platform, mentions, a link, a line break, a title of two lines.
const HOSTILE: &str = "---\ntitle: \"A *bold* title <!channel>\\nof two lines](http://evil.example)\"\nauthor: \"@all\"\n---\n\n\
    The Kazan bridge was opened by <!channel> and @everyone in 2016, *says* _the_ `mayor` & [his](http://evil.example) \
    <b>office</b>.\n\nHe said so himself.\n";

fn assistant() -> Assistant {
    let article = Article::parse("kazan.md", HOSTILE.to_owned()).0;
    let plain =
        Article::parse("ufa.md", "# Ufa\n\nUfa lies on the Belaya. The Ufa tunnel is 1.2 km long.\n".to_owned()).0;
    Assistant::new(Arc::new(Snapshot::of(&[article, plain])), Prompts::embedded().expect("templates"))
}

#[test]
fn every_platform_renders_as_its_golden_file_says() {
    let assistant = assistant();
    let asked = |question: &str| assistant.ask(&Question::new(question).expect("a question"));
    let (found, absent) = (asked("When was the Kazan bridge opened?"), asked("What is the price of gold?"));
    assert_eq!((found.status.name(), absent.status.name()), ("answered", "not_found"));
    let prompts = assistant.prompts();
    let replies = [
        ("answered", Reply::answer(&found, prompts)),
        ("not_found", Reply::answer(&absent, prompts)),
        ("proof", Reply::proof(&found, prompts).expect("quotes")),
        ("help", Reply::words(prompts.help(2))),
    ];
    let mut differing = Vec::new();
    for (platform, dialect) in dialects() {
        let all: serde_json::Map<String, Value> = replies
            .iter()
            .map(|(name, reply)| ((*name).to_owned(), shown(&dialect.render(&place(platform), reply, &site()))))
            .collect();
        let rendered = format!("{:#}\n", Value::Object(all));
        let path = root().join(format!("tests/it/golden/{}.json", platform.name()));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &rendered).expect("a golden file");
        }
        if fs::read_to_string(&path).unwrap_or_default() != rendered {
            differing.push(platform.name());
        }
    }
    assert!(differing.is_empty(), "{differing:?} differ: look at them, then run with UPDATE_GOLDEN=1");
}

/// The messages that people would see, as plain text, and how long each is in the unit that the platform limits.
fn seen(platform: Platform, rendered: &Rendered) -> Vec<(String, usize, usize)> {
    let inline = match &rendered.inline {
        Body::Json(json) => json.clone(),
        Body::Empty => Value::Null,
    };
    let posted = rendered.calls.iter().map(|call| &call.body);
    let texts = |values: Vec<&Value>, field: &str| -> Vec<String> {
        values.iter().filter_map(|value| value[field].as_str()).map(str::to_owned).collect()
    };
    let units = |text: &str| text.encode_utf16().count();
    let of = |texts: Vec<String>, limit: usize, show: &dyn Fn(&str) -> String, length: &dyn Fn(&str) -> usize| {
        texts.iter().map(|text| (show(text), length(text), limit)).collect()
    };
    match platform {
        Platform::Slack => posted
            .filter(|body| body["blocks"].is_array())
            .map(|body| {
                let text = body["text"].as_str().expect("a text");
                assert!(units(text) <= 4000, "the fallback text is {} long", units(text));
                let blocks = body["blocks"].as_array().expect("blocks");
                assert!(blocks.len() <= 50, "{} blocks", blocks.len());
                let texts = blocks.iter().filter_map(rich_text).collect::<Vec<_>>().join("\n");
                let length = units(&texts);
                (texts, length, 12_000)
            })
            .collect(),
        Platform::Mattermost => {
            of(texts(vec![&inline], "text"), 16_383, &|text| of_markdown(text, PUNCTUATION), &|text| {
                text.chars().count()
            })
        }
        Platform::RocketChat => {
            of(texts(vec![&inline], "text"), 5_000, &|text| of_markdown(text, "`*_~#"), &|text| text.chars().count())
        }
        Platform::Zulip => {
            of(texts(vec![&inline], "content"), 10_000, &|text| of_markdown(text, ""), &|text| text.chars().count())
        }
        Platform::Discord => {
            let all: Vec<&Value> = std::iter::once(&inline["data"]).chain(posted).collect();
            of(texts(all, "content"), 2_000, &|text| of_markdown(text, PUNCTUATION), &units)
        }
        Platform::Teams => of(texts(vec![&inline], "text"), 28_000, &of_html, &str::len),
        Platform::TeamsBot => of(texts(posted.collect(), "text"), 28_000, &of_html, &str::len),
        Platform::Telegram => {
            let all: Vec<&Value> = std::iter::once(&inline).chain(posted).collect();
            of(texts(all, "text"), 4_096, &of_html, &units)
        }
        Platform::Matrix => {
            for body in rendered.calls.iter().map(|call| &call.body) {
                assert!(body.to_string().len() < 64_000, "an event of {} bytes", body.to_string().len());
            }
            of(texts(posted.collect(), "formatted_body"), 32_000, &of_html, &str::len)
        }
        Platform::Webhook => Vec::new(),
    }
}

const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// The words of a block of rich text.
fn rich_text(block: &Value) -> Option<String> {
    if block["type"] != "rich_text" {
        return None;
    }
    let elements = block["elements"][0]["elements"].as_array()?;
    Some(elements.iter().filter_map(|element| element["text"].as_str()).collect())
}

/// What a reader of Markdown sees, as far as quotes are concerned: a backslash is not seen before what is `unescaped`.
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

/// What a reader of HTML sees.
fn of_html(text: &str) -> String {
    let mut shown = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2060}' => {}
            c if !inside => shown.push(c),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(shown, |shown, (entity, sign)| shown.replace(entity, sign))
}

/// What would call people or open markup, in what is sent and not in what is seen.
fn calls_somebody(platform: Platform, rendered: &Rendered) -> Option<String> {
    let sent = shown(rendered);
    let mut texts = Vec::new();
    collect(&sent, &mut texts);
    for text in texts {
        let begins_word = |at: usize| text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let called = |names: &[&str]| {
            names
                .iter()
                .find(|name| text.match_indices(**name).any(|(at, _)| begins_word(at)))
                .map(|name| (*name).to_owned())
        };
        let found = match platform {
            // Blocks are text without markup; the fallback has its signs escaped.
            // A field tells Discord that nobody is called; a test of its own sees to that.
            Platform::Slack | Platform::Webhook | Platform::Discord => None,
            Platform::Mattermost => called(&["@all", "@here", "@channel", "@everyone", "<!"]),
            Platform::RocketChat => called(&["@all", "@here", "@channel", "@everyone"]),
            Platform::Zulip => called(&["@**", "@_**", "@*"]),
            // Names and abstracts of citations are no HTML.
            Platform::Teams | Platform::TeamsBot if text.starts_with('<') => called(&["<at>", "@everyone"]),
            Platform::Teams | Platform::TeamsBot => called(&["@everyone"]),
            Platform::Telegram => called(&["@all", "@everyone", "@channel"]),
            Platform::Matrix => called(&["@room", "@all"]),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn collect<'value>(value: &'value Value, texts: &mut Vec<&'value str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

/// Any text, made of what means something on one of the platforms, repeated until it may be very long.
fn any_text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "@all",
        "@here",
        "@channel",
        "@everyone",
        "@room",
        "@**all**",
        "<!channel>",
        "<!here>",
        "<@U1>",
        "<at>x</at>",
        "<b>",
        "</blockquote>",
        "&amp;",
        "&",
        "<",
        ">",
        "*",
        "_",
        "`",
        "```",
        "~~",
        "||",
        "[a](http://e.example)",
        "](",
        "\\",
        "\n",
        "\n\n",
        "\n> ",
        "\n# ",
        "\n- ",
        "\n1. ",
        "#**x**",
        ":smile:",
        "word",
        " ",
        "Ж",
        "汉字",
        "😀",
        "\u{202e}",
        "a@b.org",
        "\u{7}",
        "\t",
        "$$x$$",
        "/ask",
    ]);
    (prop::collection::vec(parts, 1..40), prop::sample::select(vec![1, 1, 1, 3, 40, 200]))
        .prop_map(|(parts, times)| format!("x{}x", parts.concat().repeat(times)))
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let quote = (any_text(), prop::option::of(any_text()), 1..4usize).prop_map(|(text, context, number)| {
        Piece::Quote { text, context, number, link: format!("/articles/a{number}?quote=1-2") }
    });
    let source = (any_text(), any_text(), 1..4usize).prop_map(|(title, byline, number)| Piece::Source {
        number,
        title,
        byline,
        link: format!("/articles/{}?quote=1-2", "ж".repeat(number * 7)),
    });
    (any_text(), prop::collection::vec(quote, 0..8), prop::collection::vec(source, 0..4), any::<bool>()).prop_map(
        |(words, quotes, sources, is_answer)| Reply {
            answer: is_answer.then(|| "0123456789abcdef0123456789abcdef".to_owned()),
            page: "/?q=x".to_owned(),
            pieces: std::iter::once(Piece::Words(words)).chain(quotes).chain(sources).collect(),
            json: None,
        },
    )
}

/// What is not seen as it stands in the article: control characters have no shape.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn limits_hold_nobody_is_called_and_no_quote_is_cut(reply in any_reply()) {
        let site = site();
        for (platform, dialect) in dialects() {
            let rendered = dialect.render(&place(platform), &reply, &site);
            let messages = seen(platform, &rendered);
            for (text, length, limit) in &messages {
                prop_assert!(length <= limit, "{}: {length} of {limit}: {text}", platform.name());
            }
            if let Some(called) = calls_somebody(platform, &rendered) {
                prop_assert!(false, "{} calls {called}", platform.name());
            }
            if platform == Platform::Webhook {
                continue;
            }
            let all: Vec<String> = messages.iter().map(|(text, ..)| visible(text)).collect();
            let has_rest = all.iter().any(|text| text.contains(&site.rest));
            for piece in &reply.pieces {
                let Piece::Quote { text, number, .. } = piece else { continue };
                let text = visible(text);
                let whole = all.iter().any(|message| message.replace('\u{2060}', "").contains(&text));
                let instead = ["[{n}] {}", "[{n}] [{}]", "[{n}]> {}"]
                    .map(|line| line.replace("{n}", &number.to_string()).replace("{}", &site.too_long));
                let too_long = all.iter().any(|message| instead.iter().any(|line| message.contains(line)));
                prop_assert!(whole || too_long || has_rest, "{} lost {text:?}", platform.name());
            }
        }
    }
}

#[test]
fn discord_is_told_to_call_nobody() {
    let reply = Reply::words("@everyone ".repeat(500));
    let (_, discord) = dialects().into_iter().find(|(platform, _)| *platform == Platform::Discord).expect("Discord");
    let long = Reply { pieces: vec![reply.pieces[0].clone(); 3], ..reply };
    let rendered = discord.render(&place(Platform::Discord), &long, &site());
    assert!(rendered.calls.len() > 1, "it takes several messages");
    for call in &rendered.calls {
        assert_eq!(call.body["allowed_mentions"], json!({ "parse": [] }));
    }
}

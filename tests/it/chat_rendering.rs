//! Replies in the formats of all chat platforms: golden files, and properties that hold for any text of articles.

use std::fs;
use std::sync::Arc;

use citewire::answer::Answer;
use citewire::assistant::Assistant;
use citewire::chat::settings::{Dialects, Settings};
use citewire::chat::{Call, PLATFORMS, Platform, Rendered};
use citewire::corpus::Article;
use citewire::prompts::Prompts;
use citewire::question::Question;
use citewire::render::{Piece, Reply, Site};
use citewire::retrieval::Snapshot;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::chat_surfaces::{Seen, body, surface};
use crate::server::root;

/// Settings that turn every platform on.
pub(crate) const EVERY_PLATFORM: &str = include_str!("every_platform.toml");

fn dialects() -> Dialects {
    let settings = Settings::read(Some(EVERY_PLATFORM), &|_| None).expect("settings");
    let dialects = settings.dialects().expect("dialects");
    assert_eq!(dialects.len(), PLATFORMS.len(), "every platform is on");
    dialects
}

fn site() -> Site {
    Site::new("https://cite.example.org/", &Prompts::embedded().expect("templates"))
}

/// The output for the platform: the body of the response, then the calls.
fn shown(rendered: &Rendered) -> Value {
    let call = |call: &Call| json!({ "call": format!("{:?} {}", call.method, call.path), "body": call.body });
    json!({ "response": body(rendered), "calls": rendered.calls.iter().map(call).collect::<Vec<_>>() })
}

/// An article with markup of every platform, mentions, a link, a line break, and a title of two lines.
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
fn every_platform_renders_as_in_its_golden_file() {
    let assistant = assistant();
    // The id depends on the build, so a fixed id replaces it.
    let id = "595d516c641490827f0b33e8549fb0b2";
    let asked = |text: &str| Answer { id: id.to_owned(), ..assistant.ask(&Question::new(text).expect("a question")) };
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
            .map(|(name, reply)| {
                let rendered = dialect.render(&(surface(platform).destination)(), reply, &site());
                ((*name).to_owned(), shown(&rendered))
            })
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

/// The first text in the sent reply that would notify people.
fn notified(platform: &dyn Platform, rendered: &Rendered) -> Option<&'static str> {
    let sent = shown(rendered);
    let mut texts = Vec::new();
    collect(&sent, &mut texts);
    texts.into_iter().find_map(|text| {
        let begins_word = |at: usize| text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let notifies = |name: &&&str| text.match_indices(**name).any(|(at, _)| begins_word(at));
        (surface(platform).notifies)(text).iter().find(notifies).copied()
    })
}

fn collect<'value>(value: &'value Value, texts: &mut Vec<&'value str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

/// Any text made of parts that have a meaning on some platform, repeated until it may be very long.
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

/// The text as it is visible: control characters are replaced by spaces.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn limits_hold_nobody_is_notified_and_no_quote_is_cut(reply in any_reply()) {
        let site = site();
        for (platform, dialect) in dialects() {
            let surface = surface(platform);
            let rendered = dialect.render(&(surface.destination)(), &reply, &site);
            if let Some(called) = notified(platform, &rendered) {
                prop_assert!(false, "{} calls {called}", platform.name());
            }
            let Some(seen) = surface.seen else { continue };
            let messages = seen(&rendered);
            for Seen { text, length, limit } in &messages {
                prop_assert!(length <= limit, "{}: {length} of {limit}: {text}", platform.name());
            }
            let all: Vec<String> = messages.iter().map(|seen| visible(&seen.text)).collect();
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
fn discord_is_told_to_notify_nobody() {
    let reply = Reply::words("@everyone ".repeat(500));
    let (platform, discord) =
        dialects().into_iter().find(|(platform, _)| platform.name() == "discord").expect("Discord");
    let long = Reply { pieces: vec![reply.pieces[0].clone(); 3], ..reply };
    let rendered = discord.render(&(surface(platform).destination)(), &long, &site());
    assert!(rendered.calls.len() > 1, "it takes several messages");
    for call in &rendered.calls {
        assert_eq!(call.body["allowed_mentions"], json!({ "parse": [] }));
    }
}

//! Articles of more than 128 KiB, which every surface shows in parts.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::server::{TestServer, folder};

/// An article of about 400 KiB.
fn long() -> String {
    let mut text = "---\ntitle: The long river\n---\n".to_owned();
    for number in 0..4_000 {
        if number % 100 == 0 {
            let _ = write!(text, "## Mile {number}\n\n");
        }
        let _ = write!(
            text,
            "Station {number} stands by the river & measures <{}> litres of rain. It is painted blue.\n\n",
            number * 7
        );
    }
    text
}

fn started() -> (String, TestServer) {
    let text = long();
    let files = folder(&[("river.md", &text), ("short.md", "Kazan lies east of Moscow.\n")]);
    let server = TestServer::with_corpus(files.path());
    (text, server)
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

/// Proves that the parts of an article have each paragraph and each sentence once, in order, and as they are stored.
#[test]
fn the_parts_in_json_are_the_article() {
    let (text, server) = started();
    assert_eq!(server.get("/v1/articles/short").json()["parts"], 1);
    let first = server.get("/v1/articles/river").json();
    assert_eq!((&first["part"], &first["parts"]), (&json!(1), &json!(3)));
    let mut sentences = 0;
    let mut index = 0;
    for part in 1..=3 {
        let body = server.get(&format!("/v1/articles/river?part={part}")).json();
        for paragraph in body["paragraphs"].as_array().expect("paragraphs") {
            assert_eq!(number(&paragraph["index"]), index);
            index += 1;
            for shown in paragraph["sentences"].as_array().expect("sentences").iter().chain([paragraph]) {
                let (start, end) = (number(&shown["start"]), number(&shown["end"]));
                assert_eq!(text[start..end], *shown["text"].as_str().expect("a text"));
                if start % 1_000 < 20 {
                    assert_eq!(server.get(&format!("/v1/articles/river?at={start}")).json()["part"], part, "{start}");
                }
            }
            sentences += paragraph["sentences"].as_array().expect("sentences").len();
        }
    }
    assert_eq!(sentences, number(&first["sentences"]), "each sentence once");
}

#[test]
fn a_part_that_there_is_not_is_said_to_be_none() {
    let (text, server) = started();
    for (query, said) in [
        ("part=4", "1 to 3".to_owned()),
        ("part=0", "1 to 3".to_owned()),
        ("part=x", "part".to_owned()),
        ("part=1&at=0", "not both".to_owned()),
        (&format!("at={}", text.len()), format!("has {} bytes", text.len())),
    ] {
        let refused = server.get(&format!("/v1/articles/river?{query}"));
        assert_eq!(refused.status, 422, "{query}");
        assert!(refused.json()["detail"].as_str().is_some_and(|detail| detail.contains(&said)), "{}", refused.body);
    }
    assert_eq!(server.get("/articles/river?part=4").status, 422);
}

/// Proves that a reader comes from part to part, and that a quote is shown in the part that holds it.
#[test]
fn the_reader_shows_a_part_with_links_to_the_others() {
    let (text, server) = started();
    let page = |query: &str| server.get(&format!("/articles/river{query}")).body.replace("&#x2f;", "/");
    assert!(!server.get("/articles/short").body.contains("rel=\"next\""));
    let (first, second, third) = (page(""), page("?part=2"), page("?part=3"));
    assert!(first.contains("Station 0 stands") && !first.contains("Station 3999 stands"));
    assert!(third.contains("Station 3999 stands") && !third.contains("Station 0 stands"));
    assert!(
        first.contains("href=\"/articles/river?part=2\"") && !first.contains("rel=\"prev\""),
        "{}",
        &first[..3_000]
    );
    assert!(second.contains("?part=1\"") && second.contains("?part=3\"") && second.contains("Part 2 of 3"));
    assert!(!third.contains("rel=\"next\""));
    // The table of contents leads to headings of other parts.
    let heading = first.split("<li").find(|line| line.contains("Mile 3900")).expect("a heading of the last part");
    assert!(heading.contains("href=\"?part=3#b"), "{heading}");

    for station in [0, 1_500, 3_998] {
        let quoted = "It is painted blue.";
        let before = format!("<{}> litres of rain. ", station * 7);
        let start = text.find(&before).expect("the station") + before.len();
        let query = format!("?quote={start}-{}", start + quoted.len());
        let shown = format!("&lt;{}&gt; litres of rain. <mark id=\"quote\">{quoted}</mark>", station * 7);
        for view in ["", "&view=stored"] {
            assert!(page(&format!("{query}{view}")).contains(&shown), "{query}{view}");
        }
    }
    // The whole article as a quote: what stands in the first part is marked.
    let all = page(&format!("?quote=4-{}&view=stored", text.trim_end().len()));
    assert_eq!(all.matches("<mark").count(), 1);
}

/// Proves that the stored text can be read part by part as an MCP resource, and that no quote is longer than a part.
#[test]
fn a_resource_is_read_part_by_part() {
    let (text, server) = started();
    let read = |query: &str| {
        let body = json!({
            "jsonrpc": "2.0", "id": 1, "method": "resources/read",
            "params": { "uri": format!("citewire://articles/river{query}") },
        });
        let headers = [("content-type", "application/json"), ("accept", "application/json, text/event-stream")];
        server.post_with("/mcp", &headers, &body.to_string()).json()
    };
    let piece = |query: &str| read(query)["result"]["contents"][0]["text"].as_str().expect("a text").to_owned();
    assert_eq!(piece("?part=1") + &piece("?part=2") + &piece("?part=3"), text);
    assert_eq!(piece(""), piece("?part=1"));
    let note = |query: &str| read(query)["result"]["contents"][1]["text"].as_str().expect("a note").to_owned();
    assert!(note("").contains("citewire://articles/river?part=2"), "{}", note(""));
    assert!(note("?part=3").contains("the last one"));
    let heading = text.find("Mile 100").expect("a heading");
    assert_eq!(piece(&format!("?quote={heading}-{}", heading + 8)), "Mile 100");
    for query in ["?part=4", "?part=", "?quote=0-200000", "?page=1"] {
        assert!(read(query)["error"]["message"].is_string(), "{query}");
    }
}

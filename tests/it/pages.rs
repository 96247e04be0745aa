//! The HTML pages.

use serde_json::Value;

use crate::program::{self, Process, command};
use crate::server::{TestServer, encoded, folder};

fn check(page: &str, holds: &str) {
    assert!(page.contains(holds), "{holds} is missing from {page}");
}

#[test]
fn the_chat_page_shows_the_sentences_with_links_to_their_place() {
    let server = TestServer::start();
    let page = server.get(&format!("/?q={}", encoded("How long is the Moscow–Kazan line?")));
    let html = page.body.replace("&#x2f;", "/").replace("&amp;", "&");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"));
    check(&page.body, "770 km");
    let link =
        html.split("href=\"").find(|link| link.starts_with("/articles/") && link.contains("?quote=")).expect("a link");
    let link = link.split(['"', '#']).next().expect("an address").replace("&amp;", "&");
    let article = server.get(&link);
    assert_eq!(article.status, 200, "{link}");
    check(&article.body, "<mark id=\"quote\">");
    check(&article.body, "770 km");
}

#[test]
fn a_page_without_an_answer_shows_the_closest_sentences_as_such() {
    let page =
        TestServer::start().get(&format!("/?q={}", encoded("Which mayor governs the gold museum of Paris?"))).body;
    check(&page, "These articles do not answer that");
    check(&page, "Closest sentences");
}

/// The answer in a chat page that is embedded for its script.
fn for_script(page: &str) -> Value {
    let json = page.split("<script type=\"application/json\" id=\"answer\">").nth(1).expect("an answer for the script");
    serde_json::from_str(json.split("</script>").next().unwrap_or_default()).expect("JSON")
}

/// Proves that a visit to `/?q=` counts as one question: the page contains the answer, so its script does not ask
/// again.
#[test]
fn one_visit_is_one_question() {
    let server = TestServer::start();
    let counted = |name: &str| {
        let metrics = server.get("/metrics").body;
        let line =
            metrics.lines().find_map(|line| line.strip_prefix(&format!("citewire_{name}_total ")).map(str::to_owned));
        line.expect("a counter").parse::<u64>().expect("a number")
    };
    for (question, name, article) in [
        ("How long is the Moscow–Kazan line?", "answered", ""),
        ("How do I ask with curl?", "answered", "&article=handbook-asking-with-curl"),
        ("Which mayor governs the gold museum of Paris?", "not_found", ""),
    ] {
        let before = counted(name);
        let page = server.get(&format!("/?q={}{article}", encoded(question)));
        assert_eq!(page.status, 200);
        assert_eq!(counted(name), before + 1, "{question}");
        let by_query = server.get(&format!("/v1/ask?q={}{article}", encoded(question))).json();
        assert_eq!(for_script(&page.body), by_query, "the script shows what the interface says");
    }
    assert!(!server.get("/").body.contains("id=\"answer\""), "nothing was asked");
    assert!(!server.get(&format!("/?q={}", "a".repeat(8_001))).body.contains("id=\"answer\""), "nothing was answered");
}

#[test]
fn corpus_text_and_questions_are_never_markup() {
    let files =
        folder(&[("a.txt", "The <script>alert(1)</script> bridge opened in 1901 & carries trams over the river.\n")]);
    let server = TestServer::with_corpus(files.path());
    let question = "When did the <script>alert(2)</script> bridge open?";
    for path in [format!("/?q={}", encoded(question)), "/articles/a".to_owned(), "/articles".to_owned()] {
        let page = server.get(&path).body;
        assert!(!page.contains("<script>"), "{page}");
        // Our own scripts must not contain words of the question or the article.
        for script in page.split("<script ").skip(1) {
            let script = script.split("</script>").next().unwrap_or_default();
            // JSON data is not code, and nothing in it may end the element.
            let is_data = script.starts_with("type=\"application/json\"");
            assert!(if is_data { !script.contains('<') } else { !script.contains("alert") }, "{script}");
        }
    }
    check(&server.get("/articles/a").body, "&lt;script&gt;");
}

#[test]
fn invalid_quotes_mark_nothing() {
    let files = folder(&[("a.txt", "Москва lies west of Kazan, on a river.")]);
    let server = TestServer::with_corpus(files.path());
    for quote in ["0-1", "5-2", "0-99999", "x-y", "99999999999999999999-1"] {
        let page = server.get(&format!("/articles/a?quote={quote}"));
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("<mark"), "{quote}");
    }
    assert_eq!(server.get("/articles/none").status, 404);
}

#[test]
fn other_sites_may_ask_only_when_they_are_named() {
    let files = folder(&[("a.txt", "The bridge of Torsby was opened in 1901.\n")]);
    let data = tempfile::tempdir().expect("a folder");
    let serve = |more: &[&str]| {
        let [corpus, data] = [files.path(), data.path()].map(|path| path.to_str().expect("a name"));
        let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", data, "--log", "error"];
        command(&[&own, more].concat())
    };
    let allowed = |server: &Process, origin: &str| {
        let asked = ureq::get(format!("{}/v1/ask?q=bridge", server.address)).header("origin", origin).call();
        let reply = asked.expect("a response");
        reply.headers().get("access-control-allow-origin").and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    let closed = Process::start(serve(&[]));
    assert_eq!(allowed(&closed, "https://docs.example"), None);
    let open = Process::start(serve(&["--widget-origins", "https://docs.example,http://localhost:3000"]));
    assert_eq!(allowed(&open, "https://docs.example").as_deref(), Some("https://docs.example"));
    assert_eq!(allowed(&open, "https://evil.example"), None);
    let (code, _, said) = program::run(&["serve", "--widget-origins", "docs.example"]);
    assert_eq!(code, 2);
    assert!(said.contains("https://docs.example"), "{said}");

    let script = ureq::get(format!("{}/widget.js", open.address)).call().expect("a response");
    let tag = script.headers().get("etag").and_then(|value| value.to_str().ok()).expect("a tag").to_owned();
    let again = ureq::get(format!("{}/widget.js", open.address)).header("if-none-match", tag).call();
    assert_eq!(again.expect("a response").status(), 304);
}

/// Every kind of block, with markup, an absolute and a relative link.
const UNITS: &str = "# The port\n\nThe **port** of Torsby &amp; Vik has [a page](https://port.example/a) and [notes](notes.md).\n\n\
    ## Crane\n\nTo start the crane of Torsby do this:\n\n1. Turn the *key*.\n2. Pull the lever:\n   - slowly\n3. Wait.\n\n\
    ## Settings\n\n| Name | Default |\n| --- | --- |\n| `MAST` | 12 |\n| `PORT` | 8053 |\n";

/// Proves that the page shows readable words with their code, emphasis and links, keeps lines, and has the stored bytes one
/// press away.
#[test]
fn a_page_shows_what_a_reader_of_the_article_sees() {
    let files = folder(&[("port.md", UNITS)]);
    let server = TestServer::with_corpus(files.path());
    let page = |question: &str| server.get(&format!("/?q={}", encoded(question))).body.replace("&#x2f;", "/");
    let html = page("What does the port of Torsby have?");
    check(
        &html,
        "The <em>port</em> of Torsby &amp; Vik has <a href=\"https://port.example/a\" target=\"_blank\" rel=\"noopener noreferrer\">a page</a> and notes.</q>",
    );
    check(&html, "<summary>As stored</summary>");
    check(&html, "The **port** of Torsby &amp;amp; Vik");
    let html = page("How do I start the crane of Torsby?");
    check(
        &html,
        "To start the crane of Torsby do this:\n1. Turn the <em>key</em>.\n2. Pull the lever:\n  • slowly\n3. Wait.</q>",
    );
    check(&html, "<p class=\"under\" lang=\"en\">Crane</p>");
    let html = page("What is the default of PORT?");
    check(&html, "Name: <code>PORT</code>; Default: ");
}

/// Proves that all parts of a quote are marked, the first one as the target, and that addresses with too many or wrong
/// ranges mark nothing.
#[test]
fn every_part_of_a_quote_is_marked() {
    let files = folder(&[("port.md", UNITS)]);
    let server = TestServer::with_corpus(files.path());
    let answer = server.get(&format!("/v1/ask?q={}", encoded("What is the default of PORT?"))).json();
    let link = answer["sources"][0]["link"].as_str().expect("a link");
    let quote = link.strip_prefix("/articles/port?quote=").and_then(|quote| quote.split('.').next()).expect("ranges");
    let ranges: Vec<(usize, usize)> = quote
        .split(',')
        .filter_map(|range| range.split_once('-'))
        .map(|(start, end)| (start.parse().expect("a byte"), end.parse().expect("a byte")))
        .collect();
    let [row, columns] = ranges.as_slice() else { panic!("{link}") };
    let [row_text, columns_text] = [row, columns].map(|(start, end)| &UNITS[*start..*end]);
    assert!(row_text.contains("PORT") && columns_text.contains("Name"), "{row_text} {columns_text}");
    let page = server.get(link).body;
    assert_eq!((page.matches("<mark").count(), page.matches("<mark id=\"quote\">").count()), (2, 1), "{page}");
    assert!(page.find("<mark>").expect("a mark") < page.find("<mark id=\"quote\">").expect("a mark"), "{page}");
    let stored = server.get(&format!("{link}&view=stored")).body;
    assert_eq!((stored.matches("<mark").count(), stored.matches("</mark>").count()), (2, 2), "{stored}");
    check(&stored, &format!("<mark id=\"quote\">{row_text}</mark>"));
    check(&page, &format!("{}–{}, {}–{}", row.0, row.1, columns.0, columns.1));
    for bad in [format!("{quote},x"), format!("{quote},5-4"), vec!["2-6"; 21].join(",")] {
        assert!(!server.get(&format!("/articles/port?quote={bad}")).body.contains("<mark"), "{bad}");
    }
    let html = server.get("/articles/port").body.replace("&#x2f;", "/");
    check(&html, "<p class=\"numbered depth1\"><span class=\"number\">2.</span> Pull the lever:</p>");
    check(&html, "<p class=\"item depth2\">slowly</p>");
    check(
        &html,
        "<a href=\"https://port.example/a\" target=\"_blank\" rel=\"noopener noreferrer\">a page</a> and notes.</p>",
    );
}

//! Links to quotes when articles change: the quote is found again, or the page and the resource say why it is not.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::server::{TestServer, folder};

const LOG: &str = "# Log\n\nThe ferry left Torsby at noon. The captain was sober. The cargo was tar.\n";
const CAPTAIN: &str = "The captain was sober.";
const TABLE: &str = "Fees:\n\n| Quay | Fee |\n| --- | --- |\n| North | 12 |\n| South | 30 |\n";
const CHANGED: &str = "This article has changed since it was quoted.";
const NO_QUOTE: &str = "This address names no quote of this article.";

/// A served folder whose files change.
struct Place {
    files: TempDir,
    server: TestServer,
}

impl Place {
    fn new(files: &[(&str, &str)]) -> Self {
        let files = folder(files);
        Self { server: TestServer::with_corpus(files.path()), files }
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.files.path().join(name), text).expect("written");
        self.read();
    }

    fn rename(&self, name: &str, other: &str) {
        fs::rename(self.files.path().join(name), self.files.path().join(other)).expect("renamed");
        self.read();
    }

    fn read(&self) {
        assert_eq!(self.server.post_with("/v1/admin/reindex", &[], "").status, 200);
    }

    /// The link of the first sentence of an answer, with the answer.
    fn link(&self, question: &str) -> (String, Value) {
        let answer = self.server.ask(question).json();
        let link = answer["sentences"][0]["link"].as_str().unwrap_or_else(|| panic!("a link: {answer}"));
        (link.to_owned(), answer)
    }

    /// What the page at a link marks, and the page.
    fn marks(&self, link: &str) -> (Vec<String>, String) {
        let page = self.server.get(link);
        assert_eq!(page.status, 200, "{link}");
        let marks = page.body.split("<mark").skip(1).filter_map(|mark| mark.split_once('>')?.1.split_once("</mark>"));
        (marks.map(|(text, _)| text.to_owned()).collect(), page.body)
    }

    #[track_caller]
    fn check_marked(&self, link: &str, expected: &[&str]) {
        let (marks, page) = self.marks(link);
        assert_eq!(marks, expected, "{link}");
        assert!(!page.contains("role=\"status\""), "{page}");
    }

    #[track_caller]
    fn check_notice(&self, link: &str, expected: &str) {
        let (marks, page) = self.marks(link);
        assert!(marks.is_empty(), "{link}: {marks:?}");
        assert!(page.contains("role=\"status\"") && page.contains(expected), "{link}: {page}");
    }
}

/// Where an address leads.
fn location(server: &TestServer, path: &str) -> (u16, String) {
    let config = ureq::Agent::config_builder().max_redirects(0).max_redirects_will_error(false);
    let agent: ureq::Agent = config.http_status_as_error(false).build().into();
    let reply = agent.get(format!("{}{path}", server.address)).call().expect("a response");
    let location = reply.headers().get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
    (reply.status().as_u16(), location.to_owned())
}

#[test]
fn a_link_names_the_ranges_and_the_hashes_of_its_quote() {
    let place = Place::new(&[("log.md", LOG)]);
    let (link, answer) = place.link("Was the captain sober?");
    let start = LOG.find(CAPTAIN).expect("the quote");
    // SHA-256 of the sentence begins with 712fd69fbe.
    let of_article = answer["sources"][0]["sha256"].as_str().expect("a hash");
    let expected = format!("/articles/log?quote={start}-{}.712fd69fbe{}", start + CAPTAIN.len(), &of_article[..8]);
    assert_eq!(link, expected);
    assert_eq!(answer["sources"][0]["link"], expected, "that of its first quote");
    place.check_marked(&link, &[CAPTAIN]);
}

#[test]
fn a_quote_is_marked_where_the_changed_article_has_it() {
    let place = Place::new(&[("log.md", LOG), ("fees.md", TABLE)]);
    let (link, _) = place.link("Was the captain sober?");
    for now in [format!("{LOG}\nThe end.\n"), LOG.replace("# Log", "# Log\n\nThe clerk put a line here.")] {
        place.write("log.md", &now);
        place.check_marked(&link, &[CAPTAIN]);
        place.check_marked(&format!("{link}&view=stored"), &[CAPTAIN]);
    }
    let (link, answer) = place.link("What is the fee of the South quay?");
    assert_eq!(answer["sentences"][0]["unit"], "row", "{answer}");
    let marked = place.marks(&link).0;
    assert_eq!(marked.len(), 2, "{marked:?}");
    place.write("fees.md", &TABLE.replace("| South", "| West | 20 |\n| South"));
    assert_eq!(place.marks(&link).0, marked);
    place.write("fees.md", &format!("The fees of the year follow.\n\n{TABLE}"));
    assert_eq!(place.marks(&link).0, marked);
}

#[test]
fn a_quote_that_the_article_no_longer_has_is_told_in_the_readers_language() {
    let place = Place::new(&[("log.md", LOG)]);
    let (link, _) = place.link("Was the captain sober?");
    place.write("log.md", &LOG.replace("was sober", "was drunk"));
    place.check_notice(&link, CHANGED);
    place.check_notice(&format!("{link}&view=stored"), CHANGED);
    for (language, words) in
        [("ru", "Эта статья изменилась"), ("zh", "这篇文章在被引用之后已更改"), ("ar", "تغيّرت هذه المقالة")]
    {
        let page = place.server.get_with(&link, &[("accept-language", language)]).body;
        assert!(page.contains(words), "{language}: {page}");
    }
    place.write("log.md", LOG);
    place.check_marked(&link, &[CAPTAIN]);
}

#[test]
fn an_address_that_names_no_quote_marks_nothing_and_says_so() {
    let place = Place::new(&[("log.md", LOG)]);
    let (link, _) = place.link("Was the captain sober?");
    let (ranges, hash) = link.split_once('.').expect("a hash");
    place.check_marked(ranges, &[CAPTAIN]);
    let start = LOG.find(CAPTAIN).expect("the quote");
    for wrong in [
        format!("/articles/log?quote=0-6.{hash}"),
        format!("{ranges}.{}", hash.replace("712f", "ffff")),
        format!("{ranges}.{hash}0"),
        format!("{ranges},"),
        "/articles/log?quote=".to_owned(),
        "/articles/log?quote=captain".to_owned(),
        format!("/articles/log?quote={start}-{}", start + 5),
        format!("/articles/log?quote={}-{}", start + 4, start + CAPTAIN.len()),
    ] {
        place.check_notice(&wrong, NO_QUOTE);
    }
}

#[test]
fn a_link_leads_to_the_article_that_was_renamed() {
    let place = Place::new(&[("log.md", LOG), ("fees.md", TABLE)]);
    let (link, _) = place.link("Was the captain sober?");
    place.rename("log.md", "ship log.md");
    let quote = link.strip_prefix("/articles/log?").expect("its article");
    assert_eq!(location(&place.server, &link), (307, format!("/articles/ship%2Dlog?{quote}")));
    let stored = format!("{link}&view=stored");
    assert_eq!(location(&place.server, &stored), (307, format!("/articles/ship%2Dlog?{quote}&view=stored")));
    place.check_marked(&link, &[CAPTAIN]);
    for unknown in [link.replace("712f", "ffff"), link.split('.').next().expect("ranges").to_owned()] {
        assert_eq!(location(&place.server, &unknown), (404, String::new()), "{unknown}");
    }
    place.write("ship log.md", &format!("{LOG}\nThe end.\n"));
    assert_eq!(place.server.get(&link).status, 404, "no article has the hash");
}

#[test]
fn verified_and_found_texts_have_such_links() {
    let place = Place::new(&[("log.md", LOG)]);
    let json = [("content-type", "application/json")];
    let body = json!({ "sentence": CAPTAIN }).to_string();
    let verified = place.server.post_with("/v1/verify", &json, &body).json()["matches"][0]["link"].clone();
    let found = place.server.get("/v1/search?q=captain&unit=article").json()["articles"][0]["link"].clone();
    let links = [&verified, &found].map(|link| link.as_str().expect("a link"));
    place.write("log.md", &format!("A line at the top.\n\n{LOG}"));
    assert_eq!(place.marks(links[0]).0, [CAPTAIN]);
    assert_eq!(place.marks(links[1]).0, ["The ferry left Torsby at noon. The captain was sober. The cargo was tar."]);
}

#[cfg(feature = "mcp")]
#[test]
fn a_resource_is_the_quote_wherever_it_is_now() {
    let place = Place::new(&[("log.md", LOG)]);
    let read = |link: &str| {
        let body = json!({
            "jsonrpc": "2.0", "id": 1, "method": "resources/read", "params": { "uri": format!("citewire:/{link}") },
        });
        let headers = [("content-type", "application/json"), ("accept", "application/json, text/event-stream")];
        place.server.post_with("/mcp", &headers, &body.to_string()).json()
    };
    let contents = |link: &str| read(link)["result"]["contents"].clone();
    let error = |link: &str| read(link)["error"]["message"].as_str().unwrap_or_default().to_owned();
    let (link, _) = place.link("Was the captain sober?");
    let here = json!([{ "uri": format!("citewire:/{link}"), "mimeType": "text/plain", "text": CAPTAIN }]);
    assert_eq!(contents(&link), here);
    assert_eq!(contents(link.split('.').next().expect("ranges"))[0]["text"], CAPTAIN);
    assert!(error(&link.replace("712f", "ffff")).contains("names no quote"));
    assert!(error("/articles/log?quote=1-5").contains("names no quote"));

    place.write("log.md", &format!("A line at the top.\n\n{LOG}"));
    let moved = contents(&link);
    assert_eq!(moved[0]["text"], CAPTAIN, "{moved}");
    let uri = moved[0]["uri"].as_str().expect("an address");
    assert_ne!(uri, format!("citewire:/{link}"), "it says where the quote is now");
    assert_eq!(contents(uri.strip_prefix("citewire:/").expect("a path")), moved);

    place.write("log.md", LOG);
    place.rename("log.md", "ship.md");
    let renamed = contents(&link);
    assert_eq!(
        (&renamed[0]["text"], renamed[0]["uri"].as_str()),
        (&json!(CAPTAIN), Some(&*format!("citewire:/{}", link.replace("/log", "/ship"))))
    );

    place.rename("ship.md", "log.md");
    place.write("log.md", &LOG.replace("was sober", "was drunk"));
    assert!(error(&link).contains("has changed since it was quoted"), "{}", error(&link));
    assert!(error(&link.replace("/log", "/none")).contains("no such article"));
}

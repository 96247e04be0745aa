//! Articles over HTTP: the list, one article, and its stored bytes.

use crate::server::{TestServer, folder};

#[test]
fn the_list_is_paged_without_loss_or_repetition() {
    let server = TestServer::start();
    let all = server.get("/v1/articles?limit=200").json();
    let total = usize::try_from(all["total"].as_u64().expect("a total")).expect("a small total");
    let ids = |page: &serde_json::Value| -> Vec<String> {
        page["articles"]
            .as_array()
            .expect("articles")
            .iter()
            .map(|article| article["id"].as_str().expect("an id").to_owned())
            .collect()
    };
    assert_eq!(ids(&all).len(), total);
    let mut paged = Vec::new();
    let mut path = "/v1/articles?limit=4".to_owned();
    loop {
        let page = server.get(&path).json();
        paged.extend(ids(&page));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/v1/articles?limit=4&after={next}");
        assert!(paged.len() <= total, "the pages end");
    }
    assert_eq!(paged, ids(&all));
}

#[test]
fn an_article_has_its_paragraphs_and_sentences() {
    let files =
        folder(&[("a.md", "---\ntitle: A\ntags: [x]\n---\n# A\n\nOne stands here. Two stands here.\n\nShare this:\n")]);
    let server = TestServer::with_corpus(files.path());
    let article = server.get("/v1/articles/a").json();
    let kinds: Vec<&str> = article["paragraphs"]
        .as_array()
        .expect("paragraphs")
        .iter()
        .map(|p| p["kind"].as_str().expect("a kind"))
        .collect();
    assert_eq!(kinds, ["heading", "paragraph", "boilerplate"]);
    let sentences = article["paragraphs"][1]["sentences"].as_array().expect("sentences");
    let text = server.get("/v1/articles/a/text").body;
    for sentence in sentences {
        let at = |field: &str| usize::try_from(sentence[field].as_u64().expect("an offset")).expect("a small offset");
        assert_eq!(&text[at("start")..at("end")], sentence["text"].as_str().expect("a text"));
    }
    assert_eq!(article["paragraphs"][2]["reason"], "share buttons");
}

#[test]
fn stored_bytes_are_sent_whole_in_part_or_as_not_modified() {
    let files = folder(&[("a.txt", "Kazan lies east of Москва.\r\n")]);
    let server = TestServer::with_corpus(files.path());
    let path = "/v1/articles/a/text";
    let whole = server.get(path);
    assert_eq!(whole.body, "Kazan lies east of Москва.\r\n");
    assert_eq!(whole.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(whole.header("x-content-type-options"), "nosniff");
    let tag = whole.header("etag").to_owned();
    assert_eq!(tag.trim_matches('"'), server.get("/v1/articles/a").json()["sha256"].as_str().expect("a hash"));

    let part = server.get_with(path, &[("range", "bytes=6-9")]);
    assert_eq!((part.status, part.body.as_str()), (206, "lies"));
    assert_eq!(part.header("content-range"), format!("bytes 6-9/{}", whole.body.len()));
    assert_eq!(server.get_with(path, &[("range", "bytes=-2")]).body, "\r\n");
    let beyond = server.get_with(path, &[("range", "bytes=900-")]);
    assert_eq!(
        (beyond.status, beyond.header("content-range")),
        (416, format!("bytes */{}", whole.body.len()).as_str())
    );

    assert_eq!(server.get_with(path, &[("if-none-match", &tag)]).status, 304);
    assert_eq!(server.get_with(path, &[("if-none-match", "\"other\"")]).status, 200);
    assert_eq!(server.get_with(path, &[("range", "bytes=6-9"), ("if-range", "\"other\"")]).status, 200);
}

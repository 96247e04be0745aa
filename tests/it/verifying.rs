//! Verifying sentences over HTTP and on the command line.

use std::fs;

use citewire::verify::{Verdict, verify};
use serde_json::json;

use crate::program;
use crate::server::{TestServer, folder, library, sample_corpus};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const LINE: &str = "The planned Moscow–Kazan high-speed rail line is 770 km long.";
const RAIL: &str = "china-russia-rail-and-aircraft-deals";

#[test]
fn a_verdict_has_the_exact_bytes_of_the_sentence() {
    let server = TestServer::start();
    let verify = |body: serde_json::Value| server.post_with("/v1/verify", &JSON, &body.to_string());
    let found = verify(json!({ "sentence": LINE.replace('–', "-") })).json();
    assert_eq!((found["verdict"].as_str(), found["words"].as_u64()), (Some("exact"), Some(12)), "{found}");
    let place = &found["matches"][0];
    let (start, end) = (place["start"].as_u64().expect("bytes"), place["end"].as_u64().expect("bytes"));
    let stored =
        server.get_with(&format!("/v1/articles/{RAIL}/text"), &[("range", &format!("bytes={start}-{}", end - 1))]);
    assert_eq!((stored.body.as_str(), place["text"].as_str()), (LINE, Some(LINE)));
    let link = place["link"].as_str().expect("a link");
    assert!(link.starts_with(&format!("/articles/{RAIL}?quote={start}-{end}.")), "{link}");
    assert!(place["title"].is_string() && place["author"].is_string() && place["sha256"].is_string());
    assert_eq!(found["differences"][0]["kind"], json!("form"));
    let of = |article: &str| verify(json!({ "sentence": LINE, "article": article })).json()["verdict"].clone();
    assert_eq!((of(RAIL), of("china-russia-strategic-partnership-roots")), (json!("exact"), json!("misattributed")));
}

#[test]
fn an_invalid_sentence_is_explained() {
    let server = TestServer::start();
    for (body, expected) in [
        (json!({ "sentence": " … " }), "the sentence has no word"),
        (json!({ "sentence": "word ".repeat(1_000) }), "the sentence has 5000 characters"),
        (json!({ "sentence": LINE, "article": "absent" }), "no article has the id"),
        (json!({ "sentence": LINE, "of": RAIL }), "unknown field"),
    ] {
        let reply = server.post_with("/v1/verify", &JSON, &body.to_string());
        assert!(reply.status == 422 && reply.body.contains(expected), "{}: {}", reply.status, reply.body);
    }
}

#[test]
fn a_file_of_sentences_is_verified_line_by_line() {
    let folder = folder(&[("corpus/a.txt", "The bridge of Torsby was opened in 1901 by Anna Ek.\n")]);
    let own = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    let (corpus, data, file) = (own("corpus"), own("data"), own("lines.txt"));
    let verify = |lines: &str| {
        fs::write(folder.path().join("lines.txt"), lines).expect("a file");
        program::run(&["verify", &file, "--corpus", &corpus, "--data", &data])
    };
    let (code, out, _) = verify("The bridge of Torsby was opened in 1901\n\n");
    assert!(code == 0 && out.starts_with("exact  The bridge"), "{out}");
    let (code, out, _) = verify("The bridge of Torsby was opened in 1902 by Anna Ek.\n");
    assert!(code == 1 && out.contains("word: \"1902\", stored \"1901\""), "{out}");
    let (code, _, error) = program::run(&["verify", &file, "--corpus", &corpus, "--data", &data, "--article", "b"]);
    assert!(code == 2 && error.contains("no article has the id"), "{error}");
}

#[test]
fn every_built_in_sentence_is_exact_and_not_with_one_word_changed() {
    let mut library = library(&sample_corpus(), None);
    library.refresh(&|_| {}).expect("a corpus");
    let view = library.current().view;
    let mut checked = 0;
    for id in view.spread(usize::MAX) {
        let article = view.article(id.as_str()).expect("an article");
        for sentence in &article.sentences {
            let text = sentence.span.slice(&article.text);
            assert_eq!(verify(&*view, text, Some(&article.id)).verdict, Verdict::Exact, "{text}");
            let words: Vec<&str> = text.split(' ').collect();
            let middle = words.len() / 2;
            let changed = [&words[..middle], &["quixotic"], &words[middle + 1..]].concat().join(" ");
            assert_ne!(verify(&*view, &changed, Some(&article.id)).verdict, Verdict::Exact, "{changed}");
            checked += 1;
        }
    }
    assert!(checked > 400, "{checked} sentences");
}

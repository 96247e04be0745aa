//! The main promise, over HTTP: every quote is a slice of the stored article, and anybody can check it.

use std::collections::BTreeMap;
use std::sync::Arc;

use citewire::corpus::{Article, Sha256};

use crate::server::{TestServer, library, sample_corpus};

/// Number of answers to check.
const ANSWERS: usize = 1_000;

/// Questions from the corpus's own sentences: nine words of each, first adjacent, then increasingly far apart.
fn questions() -> Vec<String> {
    let mut library = library(&sample_corpus(), None);
    library.refresh(&|_| {}).expect("the sample corpus");
    let view = library.current().view;
    let articles: Vec<Arc<Article>> =
        view.spread(usize::MAX).iter().filter_map(|id| view.article(id.as_str())).collect();
    let mut questions = Vec::new();
    'all: for step in 1..=12 {
        for article in &articles {
            for sentence in &article.sentences {
                let words: Vec<&str> =
                    article.quote(sentence).split_whitespace().skip(step - 1).step_by(step).take(9).collect();
                if words.is_empty() {
                    continue;
                }
                questions.push(format!("{}?", words.join(" ")));
                if questions.len() == ANSWERS {
                    break 'all;
                }
            }
        }
    }
    questions
}

#[test]
fn the_quotes_of_a_thousand_answers_are_slices_of_the_stored_bytes() {
    let server = TestServer::start();
    let mut texts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let questions = questions();
    assert_eq!(questions.len(), ANSWERS, "the sample corpus is large enough");
    let mut checked = 0;
    for question in questions {
        let answer = server.ask(&question).json();
        let sources = answer["sources"].as_array().expect("sources");
        for sentence in answer["sentences"].as_array().into_iter().chain(answer["nearest"].as_array()).flatten() {
            let id = sentence["article"].as_str().expect("an id");
            let text = texts
                .entry(id.to_owned())
                .or_insert_with(|| server.get(&format!("/v1/articles/{id}/text")).body.into_bytes());
            let at =
                |field: &str| usize::try_from(sentence[field].as_u64().expect("an offset")).expect("a small offset");
            let slice = &text[at("start")..at("end")];
            assert_eq!(slice, sentence["text"].as_str().expect("a text").as_bytes(), "{question}");
            for part in sentence["parts"].as_array().into_iter().flatten() {
                let at = |field: &str| usize::try_from(part[field].as_u64().expect("an offset")).expect("a small one");
                let slice = &text[at("start")..at("end")];
                assert_eq!(slice, part["text"].as_str().expect("a text").as_bytes(), "{question}");
            }
            let number = sentence["citation"].as_u64().expect("a number");
            let source = sources.iter().find(|source| source["number"].as_u64() == Some(number)).expect("its source");
            assert_eq!(source["article"], sentence["article"]);
            assert_eq!(source["sha256"], Sha256::of(text).to_string());
            for (position, highlight) in sentence["highlights"].as_array().expect("highlights").iter().enumerate() {
                let offset = |field: &str| highlight[field].as_u64().expect("an offset");
                let (start, end) = (offset("start"), offset("end"));
                assert!(highlight["role"] == "word" || (position == 0 && highlight["role"] == "answer"), "{highlight}");
                let within = |place: &serde_json::Value| {
                    place["start"].as_u64() <= Some(start) && Some(end) <= place["end"].as_u64()
                };
                let mut places = sentence["parts"].as_array().into_iter().flatten().chain([sentence]);
                assert!(start < end && places.any(within), "{sentence:#}");
            }
            checked += 1;
        }
    }
    assert!(checked > ANSWERS, "most answers have several sentences: {checked}");
}

#[test]
fn boilerplate_of_a_scraped_page_is_never_quoted() {
    let page = "The bridge of the city\n\nThe bridge of the city\n\nBy: Ann Lee\n\nThe bridge opened in 1901 and carries trams over \
                the river.\n\nPhoto: Trams on the bridge (Image: City News)\n\nThe Bridge Society kindly allows City Times to publish its \
                bridge articles.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n";
    let files = crate::server::folder(&[("bridge.txt", page)]);
    let server = TestServer::with_corpus(files.path());
    for question in [
        "Which fields are required and marked?",
        "Will my email address be published?",
        "What does the photo of trams on the bridge show?",
        "Who kindly allows the bridge articles to be published?",
        "What is the bridge of the city?",
    ] {
        let answer = server.ask(question).json();
        for sentence in answer["sentences"].as_array().into_iter().chain(answer["nearest"].as_array()).flatten() {
            assert_eq!(sentence["text"], "The bridge opened in 1901 and carries trams over the river.", "{question}");
        }
    }
}

//! Search over HTTP: passages, articles, follow-ups and invalid requests.

use serde_json::Value;

use crate::server::{TestServer, encoded, folder};

fn server() -> (TestServer, tempfile::TempDir) {
    let files = folder(&[
        (
            "volga.md",
            "---\ntitle: The Volga\nauthor: Ann Lee\ndate: 2024-05-01\ntags: [rivers]\n---\n\n# The Volga\n\nThe Volga is 3,530 km long.\n\n## The mouth\n\nThe Volga ends in the Caspian Sea.\n",
        ),
        ("rhine.txt", "The Rhine is 1,230 km long. The Rhine ends in the North Sea.\n"),
        ("fish.txt", "Sturgeons of the Caspian Sea swim up the Volga in spring.\n"),
    ]);
    (TestServer::with_corpus(files.path()), files)
}

fn search(server: &TestServer, query: &str) -> Value {
    let reply = server.get(&format!("/v1/search?{query}"));
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()
}

/// Proves that articles are found with their metadata, with their best passage as a slice of the stored text, and with
/// a link that marks it.
#[test]
fn articles_are_found_with_their_best_passage() {
    let (server, _files) = server();
    let found = search(&server, "unit=article&q=Where+does+the+Volga+end%3F");
    let articles = found["articles"].as_array().expect("articles");
    assert_eq!(articles[0]["id"], "volga", "{found:#}");
    assert!(articles.len() > 1 && found["hits"].is_null(), "each article once: {found:#}");
    assert!(articles.windows(2).all(|pair| pair[0]["score"].as_f64() >= pair[1]["score"].as_f64()), "{found:#}");
    let listed = server.get("/v1/articles").json();
    for article in articles {
        let id = article["id"].as_str().expect("an id");
        let card = listed["articles"].as_array().expect("a list").iter().find(|card| card["id"] == id).expect("a card");
        for (name, value) in card.as_object().expect("an object") {
            assert_eq!(&article[name], value, "{name} of {id}");
        }
        let [start, end] = ["start", "end"].map(|name| article["passage"][name].as_u64().expect("a place") as usize);
        let text = server.get(&format!("/v1/articles/{id}/text")).body;
        assert_eq!(article["passage"]["text"], text[start..end]);
        let link = article["link"].as_str().expect("a link");
        assert!(link.starts_with(&format!("/articles/{id}?quote={start}-{end}.")), "{link}");
        assert!(server.get(link).body.contains("<mark id=\"quote\">"), "{link}");
    }
    assert_eq!(articles[0]["passage"]["headings"], serde_json::json!(["The Volga", "The mouth"]));
    let few = search(&server, "unit=article&limit=1&q=Where+does+the+Volga+end%3F");
    assert_eq!(few["articles"].as_array().expect("articles")[..], articles[..1]);
    let filtered = search(&server, "unit=article&article=fish&q=Where+does+the+Volga+end%3F");
    assert_eq!(filtered["articles"][0]["id"], "fish");
}

/// Proves that a search without `unit` returns passages, and that a follow-up is searched for as its stand-alone
/// question.
#[test]
fn a_follow_up_is_searched_for_as_its_stand_alone_question() {
    let (server, _files) = server();
    let plain = search(&server, "q=Where+does+the+Volga+end%3F");
    assert_eq!(plain, search(&server, "unit=passage&q=Where+does+the+Volga+end%3F"));
    assert!(plain["hits"].is_array() && plain.get("interpreted_as").is_none(), "{plain:#}");
    for (unit, list) in [("passage", "hits"), ("article", "articles")] {
        let history = encoded("How long is the Volga?");
        let found = search(&server, &format!("unit={unit}&q=Where+does+it+end%3F&history={history}"));
        let alone = found["interpreted_as"].as_str().expect("it refers to the turn before");
        assert!(alone.contains("Volga"), "{alone}");
        assert_eq!(found[list], search(&server, &format!("unit={unit}&q={}", encoded(alone)))[list], "{unit}");
        assert!(found[list][0].to_string().contains("Volga"), "{found:#}");
    }
}

#[test]
fn an_invalid_search_is_explained() {
    let (server, _files) = server();
    for (query, says) in [
        ("q=a&unit=page", "unit is \"page\"; write passage or article"),
        ("q=a&unit=passage&unit=article", "unit is given twice"),
        ("q=a&unit=article&explain=true", "explain tells the scores of passages"),
        ("q=a&unit=article&limit=101", "ask for 1 to 100 articles"),
        ("q=a&colour=red", "known are q, unit, limit"),
    ] {
        let reply = server.get(&format!("/v1/search?{query}"));
        assert_eq!(reply.status, 422, "{query}: {}", reply.body);
        assert!(reply.json()["detail"].as_str().is_some_and(|detail| detail.contains(says)), "{query}: {}", reply.body);
    }
    let asked = server.get("/v1/ask?q=a&unit=article");
    assert!(asked.status == 422 && asked.body.contains("unknown parameter"), "{}", asked.body);
}

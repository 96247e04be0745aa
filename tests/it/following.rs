//! A running server and its folder: answers follow every change.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use citewire::assistant::Assistant;
use citewire::library::Library;
use citewire::prompts::Prompts;
use citewire::question::{Filter, Question};
use citewire::retrieval::Contents;
use citewire::understanding::Query;
use citewire::view::Search;
use proptest::prelude::*;

use crate::server::{TestServer, folder, library, library_that_may_be_empty, save};

/// Longest time for a change to be seen, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    fs::write(path, text).expect("a file");
}

/// Waits until `is_so` returns true, and fails after [`PATIENCE`].
fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < PATIENCE, "{what}: not after {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The first sentence of the answer; empty when there is no answer.
fn first(server: &TestServer, question: &str) -> String {
    server.ask(question).json()["sentences"][0]["text"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn answers_follow_files_that_are_added_changed_renamed_and_removed() {
    let files = folder(&[("river.txt", "The old bridge over the river opened in 1901.")]);
    let server = TestServer::with_corpus(files.path());
    let question = "When did the tunnel to Kazan open?";
    assert_eq!(first(&server, question), "");
    write(files.path(), "rail/tunnel.txt", "The tunnel to Kazan opened in 1931.");
    eventually("added", || first(&server, question) == "The tunnel to Kazan opened in 1931.");
    write(files.path(), "rail/tunnel.txt", "The tunnel to Kazan opened in 1932, a year late.");
    eventually("changed", || first(&server, question).contains("1932"));
    fs::rename(files.path().join("rail"), files.path().join("tracks")).expect("a folder is renamed");
    eventually("renamed", || server.ask(question).json()["sentences"][0]["article"] == "tracks-tunnel");
    fs::remove_file(files.path().join("tracks/tunnel.txt")).expect("a file is removed");
    eventually("removed", || first(&server, question).is_empty());
    assert!(first(&server, "When did the bridge open?").contains("1901"), "and nothing else is lost");
}

#[test]
fn a_requested_scan_reports_the_changes() {
    let files = folder(&[("a.txt", "Kazan lies east of Moscow."), ("b.txt", "Ufa lies further east.")]);
    let server = TestServer::with_corpus(files.path());
    write(files.path(), "a.txt", "Kazan lies on the Volga.");
    fs::remove_file(files.path().join("b.txt")).expect("a file is removed");
    // The server may have noticed the change before, so the reply may have nothing to report.
    let reply = server.post_with("/v1/admin/reindex", &[], "");
    assert_eq!((reply.status, reply.json()["articles"].as_u64()), (200, Some(1)), "{}", reply.body);
    assert!(first(&server, "Where does Kazan lie?").contains("Volga"), "the reply comes when the change is served");
    let reply = server.post_with("/v1/admin/reindex", &[], "");
    assert_eq!((reply.json()["status"].as_str(), reply.json()["unchanged"].as_u64()), (Some("unchanged"), Some(1)));
}

#[test]
fn pages_of_other_sites_cannot_request_a_scan() {
    let server = TestServer::start();
    for header in [("sec-fetch-site", "cross-site"), ("origin", "https://example.org")] {
        assert_eq!(server.post_with("/v1/admin/reindex", &[header], "").status, 403, "{header:?}");
    }
    let own = server.address.clone();
    assert_eq!(server.post_with("/v1/admin/reindex", &[("origin", &own)], "").status, 200);
}

#[test]
fn a_folder_that_is_moved_away_and_back_is_followed_again() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let (corpus, away) = (place.path().join("corpus"), place.path().join("away"));
    write(&corpus, "a.txt", "Kazan lies east of Moscow.");
    let server = TestServer::with_corpus(&corpus);
    fs::rename(&corpus, &away).expect("the folder is moved away");
    let reply = server.post_with("/v1/admin/reindex", &[], "");
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(first(&server, "Where does Kazan lie?").contains("Moscow"), "answers go on");
    let warning = server.get("/readyz").json()["warning"].as_str().unwrap_or_default().to_owned();
    assert!(warning.contains("cannot be reached"), "{warning}");
    fs::rename(&away, &corpus).expect("the folder is moved back");
    write(&corpus, "b.txt", "Ufa lies further east, beyond the Volga.");
    eventually("returned", || first(&server, "Where does Ufa lie?").contains("Volga"));
    assert!(first(&server, "Where does Kazan lie?").contains("Moscow"));
}

/// Proves that articles stay in the answers when their file system is unmounted and leaves an empty folder.
#[test]
fn a_file_system_that_is_unmounted_and_mounted_is_followed_again() {
    let (place, mounted) =
        (tempfile::tempdir().expect("a temporary folder"), tempfile::tempdir_in("/dev/shm").expect("memory"));
    let (corpus, empty) = (place.path().join("corpus"), place.path().join("empty"));
    fs::create_dir(&empty).expect("a folder");
    write(mounted.path(), "a.txt", "Kazan lies east of Moscow.");
    // Mounting needs rights that tests lack. A link to another file system has the same effect.
    let turn_to = |target: &Path| {
        std::os::unix::fs::symlink(target, place.path().join("next")).expect("a link");
        fs::rename(place.path().join("next"), &corpus).expect("a link");
    };
    turn_to(mounted.path());
    let server = TestServer::with_corpus(&corpus);
    turn_to(&empty);
    let reply = server.post_with("/v1/admin/reindex", &[], "");
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(first(&server, "Where does Kazan lie?").contains("Moscow"), "answers go on");
    let ready = server.get("/readyz");
    let warning = ready.json()["warning"].as_str().unwrap_or_default().to_owned();
    assert!(ready.status == 200 && warning.contains("is empty") && !warning.contains('/'), "{}", ready.body);
    assert!(server.get("/metrics").body.contains("citewire_corpus_away 1\n"));
    turn_to(mounted.path());
    assert_eq!(server.post_with("/v1/admin/reindex", &[], "").status, 200);
    assert!(server.get("/readyz").json()["warning"].is_null());
    assert!(server.get("/metrics").body.contains("citewire_corpus_away 0\n"));
    fs::remove_file(mounted.path().join("a.txt")).expect("removed");
    assert_eq!(server.post_with("/v1/admin/reindex", &[], "").status, 503);
    assert!(first(&server, "Where does Kazan lie?").contains("Moscow"), "nobody said that it is meant to be empty");
    assert_eq!(server.post_with("/v1/admin/reindex?full=true", &[], "").status, 200);
    assert_eq!(first(&server, "Where does Kazan lie?"), "", "the removed file is not quoted");
    assert!(server.get("/readyz").json()["warning"].is_null());
}

#[test]
fn requests_are_answered_while_thousands_of_files_arrive() {
    const FILES: usize = 2_000;
    let files = folder(&[("a.txt", "Kazan lies east of Moscow.")]);
    let server = TestServer::with_corpus(files.path());
    let (done, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                let reply = server.ask("Where does Kazan lie?");
                assert_eq!(reply.status, 200);
                assert_eq!(reply.json()["sentences"][0]["text"], "Kazan lies east of Moscow.");
                asked.fetch_add(1, Ordering::Relaxed);
            }
        });
        for number in 0..FILES {
            write(files.path(), &format!("{number}.txt"), &format!("Station {number} stands at mile {}.", number * 7));
        }
        eventually("all files", || server.get("/readyz").json()["articles"] == FILES + 1);
        done.store(true, Ordering::Relaxed);
    });
    assert!(asked.load(Ordering::Relaxed) > 0, "requests were sent meanwhile");
    assert_eq!(first(&server, "Where does station 1234 stand?"), "Station 1234 stands at mile 8638.");
}

/// One step of changes to the folder.
#[derive(Debug, Clone)]
enum Step {
    Write(usize, Vec<usize>),
    Remove(usize),
    Merge,
    Reopen,
}

/// Paths of all kinds: folders, formats, and two paths with the same id.
const PATHS: [&str; 7] = ["a-b.md", "a/b.txt", "c.txt", "d/e/f.md", "новости.md", "z.markdown", "新闻.txt"];

/// Sentences in three scripts, some nearly equal.
const SENTENCES: [&str; 10] = [
    "# The bridge of Kazan\n\n",
    "The bridge opened in 1901 and carries trams over the river. ",
    "The bridge opened in 1902 and carries trams over the river. ",
    "## Trams\n\nIt was closed for repairs. ",
    "Мост в Казани открыли в 1901 году. ",
    "喀山的桥于一九〇一年开通。",
    "Trams and trains meet at the station, where the bank has its office.\n\n",
    "| year | trams |\n| --- | --- |\n| 1901 | 40 |\n\n",
    "**Kazan** lies [east](https://example.org) of Moscow. ",
    "IT WAS A LONG NIGHT. ",
];

const QUESTIONS: [&str; 6] = [
    "When did the bridge open?",
    "trams Kazan station",
    "Когда открыли мост?",
    "喀山的桥",
    "How many trams in 1901?",
    "Where does Kazan lie?",
];

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..PATHS.len(), prop::collection::vec(0..SENTENCES.len(), 1..8)).prop_map(|(path, said)| Step::Write(path, said)),
        2 => (0..PATHS.len()).prop_map(Step::Remove),
        1 => Just(Step::Merge),
        2 => Just(Step::Reopen),
    ]
}

/// Everything that must be equal in two snapshots of the same articles.
fn seen(library: &Library) -> Vec<String> {
    let Contents { snapshot, articles, passages, sentences, terms, postings, .. } = library.contents();
    let current = library.current();
    let view = &*current.view;
    let average = view.corpus().average_sentence_length;
    let mut seen = vec![
        snapshot,
        format!("{:?}", current.report),
        format!("{articles} {passages} {sentences} {terms} {postings} {average}"),
    ];
    for question in QUESTIONS {
        let query = Query::analyse(question, view);
        for found in view.search(&Search::new(&query, &Filter::default(), 20)).iter() {
            seen.push(format!("{found:?}"));
        }
    }
    let assistant = Assistant::new(current.view, Prompts::embedded().expect("the templates that ship"));
    seen.extend(
        QUESTIONS.map(|question| format!("{:?}", assistant.ask(&Question::new(question).expect("a question")))),
    );
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn after_every_change_the_answers_are_those_of_a_full_rebuild(steps in prop::collection::vec(step(), 1..12)) {
        let place = tempfile::tempdir().expect("a temporary folder");
        let (corpus, data) = (place.path().join("corpus"), place.path().join("data"));
        fs::create_dir_all(&corpus).expect("a folder");
        let mut followed = library_that_may_be_empty(&corpus, &data);
        for step in steps {
            match step {
                Step::Write(path, said) => {
                    let text: String = said.into_iter().map(|number| SENTENCES[number]).collect();
                    write(&corpus, PATHS[path], &text);
                }
                Step::Remove(path) => _ = fs::remove_file(corpus.join(PATHS[path])),
                Step::Merge => followed.merge_all().expect("memory takes it"),
                Step::Reopen => {
                    save(&mut followed);
                    drop(followed);
                    followed = library_that_may_be_empty(&corpus, &data);
                }
            }
            followed.refresh(&|_| {}).expect("a folder");
            let mut anew = library(&corpus, None);
            anew.refresh(&|_| {}).expect("a folder");
            prop_assert_eq!(seen(&followed), seen(&anew));
        }
    }
}

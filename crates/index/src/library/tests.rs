//! A library over a source in memory, with a format whose files hold several documents: neither a folder nor a format
//! that ships is needed, and an item may be any number of articles.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Change, Extent, Follower, Library, MeaningOptions, Options};
use crate::Ranking;
use crate::meaning::tests::Words;
use citewire_articles::format::{Format, Hint, text_format_of_path};
use citewire_articles::source::{Choice, Identity, Item, Limits, Scan, Source, Stat, Watch};
use citewire_articles::{Document, Reason, SourceError};

/// The items of a source, which a test changes. `None` while the source cannot be reached.
type Items = Arc<Mutex<Option<BTreeMap<String, String>>>>;

/// After an item of this path was read, the source cannot be reached any more.
const LAST: &str = "last.rows";

/// An item with this text cannot be read.
const BROKEN: &str = "broken";

#[derive(Debug)]
struct Memory {
    items: Items,
    address: &'static str,
}

impl Memory {
    fn items(&self) -> Result<BTreeMap<String, String>, SourceError> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner).clone();
        items.ok_or(SourceError::NoFolder { path: PathBuf::new(), problem: "is not there" })
    }
}

fn stat(text: &str) -> Stat {
    Stat { bytes: text.len() as u64, ..Stat::default() }
}

impl Source for Memory {
    fn address(&self) -> String {
        self.address.to_owned()
    }

    fn scan(&mut self) -> Result<Scan, SourceError> {
        let items = self.items()?.iter().map(|(path, text)| (path.clone(), stat(text))).collect();
        Ok(Scan { items, ..Scan::default() })
    }

    fn is_there(&self) -> Result<(), SourceError> {
        self.items().map(drop)
    }

    fn read(&self, path: &str) -> Result<Item, Reason> {
        let items = self.items().map_err(|error| Reason::Unreadable(io::Error::other(error)))?;
        let text = items.get(path).ok_or_else(|| Reason::Unreadable(io::ErrorKind::NotFound.into()))?;
        if text == BROKEN {
            return Err(Reason::Unreadable(io::Error::other("the disk is away")));
        }
        if path == LAST {
            *self.items.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        Ok(Item { bytes: text.clone().into_bytes(), stat: stat(text), is_settled: true })
    }

    fn identity(&self) -> Option<Identity> {
        Some(Identity(0, 0))
    }

    fn watch(&self, _notice: Box<dyn Fn() + Send>) -> io::Result<Watch> {
        Ok(Box::new(()))
    }
}

/// Each line is a document: its key, a colon and its text.
#[derive(Debug)]
struct Rows;

impl Format for Rows {
    fn name(&self) -> &'static str {
        "rows"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["rows"]
    }

    fn read(&self, bytes: Vec<u8>, _hint: &Hint<'_>) -> Result<Vec<Document>, Reason> {
        let text = String::from_utf8(bytes).expect("a test writes UTF-8");
        let row = |line: &str| {
            let (key, text) = line.split_once(':')?;
            let document = text_format_of_path("a.txt").document(text.to_owned());
            Some(Document { key: Some(key.to_owned()), ..document })
        };
        Ok(text.lines().filter_map(row).collect())
    }
}

static FORMATS: [&dyn Format; 1] = [&Rows];

fn library(items: &Items, data: Option<PathBuf>) -> Library {
    library_at("memory", items, data, false)
}

fn library_at(address: &'static str, items: &Items, data: Option<PathBuf>, serve_empty: bool) -> Library {
    Library::of(Box::new(Memory { items: Arc::clone(items), address }), &FORMATS, options(data, serve_empty))
}

fn options(data: Option<PathBuf>, serve_empty: bool) -> Options {
    Options {
        corpus: PathBuf::new(),
        data,
        writes: true,
        choice: Choice::default(),
        serve_empty,
        ranking: Ranking::default(),
        meaning: None,
    }
}

fn put(items: &Items, path: &str, text: &str) {
    let mut items = items.lock().unwrap_or_else(PoisonError::into_inner);
    items.get_or_insert_default().insert(path.to_owned(), text.to_owned());
}

fn refresh(library: &mut Library) -> Change {
    library.refresh(&|_| {}).expect("it is there")
}

/// The paths of all articles in the order of the corpus, and the id of the snapshot.
fn articles(library: &Library) -> (Vec<String>, String) {
    let snapshot = library.snapshot();
    let paths = snapshot.ordinals().map(|ordinal| snapshot.article(ordinal).path).collect();
    (paths, snapshot.id)
}

/// Makes sure that the library knows what a new one over the same items knows.
#[track_caller]
fn agrees_with_a_new_one(library: &Library, items: &Items, paths: &[&str]) {
    let mut anew = self::library(items, None);
    refresh(&mut anew);
    assert_eq!(articles(library), articles(&anew));
    assert_eq!(articles(library).0, paths);
}

#[test]
fn the_documents_of_one_item_are_articles_of_their_own() {
    let items = Items::default();
    put(&items, "a.rows", "2:Kazan lies east of Moscow.\n1:Ufa lies further east.");
    // It comes after the item `a.rows` and before the articles of it.
    put(&items, "a.rows.txt", "The bridge opened in 1901.");
    let mut library = library(&items, None);
    assert_eq!(refresh(&mut library), Change { added: 2, read: 2, ..Change::default() });
    agrees_with_a_new_one(&library, &items, &["a.rows.txt", "a.rows/1", "a.rows/2"]);
    assert_eq!(refresh(&mut library), Change { unchanged: 2, ..Change::default() });

    put(&items, "a.rows", "1:Ufa lies further east.\n3:Perm lies to the north, on the Kama.");
    put(&items, "b.rows", "x:The mill of Torsby burnt down in 1911.");
    assert_eq!(refresh(&mut library), Change { added: 1, changed: 1, unchanged: 1, read: 2, ..Change::default() });
    agrees_with_a_new_one(&library, &items, &["a.rows.txt", "a.rows/1", "a.rows/3", "b.rows/x"]);
    library.merge_all().expect("memory takes it");
    agrees_with_a_new_one(&library, &items, &["a.rows.txt", "a.rows/1", "a.rows/3", "b.rows/x"]);

    put(&items, "a.rows", "nothing");
    assert_eq!(refresh(&mut library).removed, 1);
    assert_eq!(library.snapshot().report.set_aside[0].message, "it is empty");
    agrees_with_a_new_one(&library, &items, &["a.rows.txt", "b.rows/x"]);
}

#[test]
fn drafts_are_set_aside_until_they_are_served() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    put(&items, "_drafts/b.rows", "1:The secret budget is nine million crowns.");
    let data = tempfile::tempdir().expect("a temporary folder");
    let served = |serves_drafts: bool| {
        let limits = Limits { serves_drafts, ..Limits::default() };
        let data = Some(data.path().to_owned());
        let options = Options {
            corpus: PathBuf::new(),
            data,
            writes: true,
            choice: Choice { limits, ..Choice::default() },
            serve_empty: false,
            ranking: Ranking::default(),
            meaning: None,
        };
        let memory = Memory { items: Arc::clone(&items), address: "memory" };
        let mut library = Library::of(Box::new(memory), &FORMATS, options);
        refresh(&mut library);
        library.save().expect("a place for the files");
        (library.snapshot().articles(), library.snapshot().report.set_aside.len())
    };
    assert_eq!(served(true), (2, 0));
    assert_eq!(served(false), (1, 1), "a snapshot with drafts is not used by a server without them");
    assert_eq!(served(true), (2, 0));
}

#[test]
fn what_a_head_states_comes_back_from_the_index() {
    let text = "---\ntitle: A\naliases: [B, C]\nguest: 'Dana Ruiz'\ndraft: true\n---\nThe bridge opened in 1901.\n";
    let (article, _) = citewire_articles::Article::parse("a.md", text.to_owned());
    assert_eq!((article.metadata.fields.len(), article.metadata.aliases.len()), (4, 2));
    let view = crate::in_memory(std::slice::from_ref(&article), Ranking::default());
    assert_eq!(view.header("a").map(|header| header.metadata.clone()), Some(article.metadata));
}

#[test]
fn an_item_of_several_articles_is_saved_and_found_again() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.\n2:Ufa lies further east.");
    put(&items, "b.rows", "1:The bridge opened in 1901.");
    let data = tempfile::tempdir().expect("a temporary folder");
    let mut first = library(&items, Some(data.path().to_owned()));
    refresh(&mut first);
    first.save().expect("a place for the files");
    let known = articles(&first);
    drop(first);
    let mut second = library(&items, Some(data.path().to_owned()));
    assert_eq!(refresh(&mut second), Change { unchanged: 2, ..Change::default() });
    assert_eq!(articles(&second), known);
    // The same bytes with another time: they are read, and keep their articles.
    second.items.values_mut().for_each(|entry| entry.stat.modified = 1);
    assert_eq!(refresh(&mut second), Change { unchanged: 2, read: 2, ..Change::default() });
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    assert_eq!(refresh(&mut second), Change { changed: 1, unchanged: 1, read: 1, ..Change::default() });
    agrees_with_a_new_one(&second, &items, &["a.rows/1", "b.rows/1"]);
}

#[test]
fn articles_that_are_deleted_while_they_are_merged_are_deleted_in_the_result() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.\n2:Ufa lies further east.");
    let mut library = library(&items, None);
    refresh(&mut library);
    put(&items, "b.rows", "1:The bridge opened in 1901.\n2:It carries trams over the river.");
    refresh(&mut library);
    let job = library.next_merge().expect("two segments of one size");
    put(&items, "a.rows", "1:Perm lies to the north, on the Kama.");
    refresh(&mut library);
    library.adopt(job.run().expect("memory takes it"));
    agrees_with_a_new_one(&library, &items, &["a.rows/1", "b.rows/1", "b.rows/2"]);
}

#[test]
fn while_the_source_cannot_be_reached_everything_stays_as_it_was() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    let mut library = library(&items, None);
    refresh(&mut library);
    let known = articles(&library);
    *items.lock().unwrap_or_else(PoisonError::into_inner) = None;
    assert!(library.refresh(&|_| {}).is_err());
    assert_eq!(articles(&library), known);
    put(&items, LAST, "1:Ufa lies further east.");
    assert!(library.refresh(&|_| {}).is_err(), "it went away during the refresh");
    assert_eq!(articles(&library), known);
}

#[test]
fn a_full_look_reads_every_item_and_keeps_the_articles_of_the_same_text() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    put(&items, "b.rows", "1:The bridge opened in 1901.");
    let mut library = library(&items, None);
    refresh(&mut library);
    let known = articles(&library);
    let all = |library: &mut Library| library.take_up(Extent::All, &|_| {}).expect("it is there");
    assert_eq!(all(&mut library), Change { unchanged: 2, read: 2, ..Change::default() });
    assert_eq!(articles(&library), known);
    // The same size, which is all that this source tells.
    put(&items, "b.rows", "1:The bridge opened in 1902.");
    assert_eq!(refresh(&mut library), Change { unchanged: 2, ..Change::default() });
    assert_eq!(all(&mut library), Change { unchanged: 1, changed: 1, read: 2, ..Change::default() });
    agrees_with_a_new_one(&library, &items, &["a.rows/1", "b.rows/1"]);
}

fn empty(items: &Items) {
    *items.lock().unwrap_or_else(PoisonError::into_inner) = Some(BTreeMap::new());
}

#[test]
fn a_source_that_is_empty_all_of_a_sudden_keeps_its_articles_also_after_a_restart() {
    let items = Items::default();
    let data = tempfile::tempdir().expect("a temporary folder");
    let place = || Some(data.path().to_owned());
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    put(&items, "b.rows", "1:The bridge opened in 1901.");
    let mut first = library(&items, place());
    refresh(&mut first);
    first.save().expect("a place for the files");
    let known = articles(&first);
    empty(&items);
    let error = first.refresh(&|_| {}).expect_err("it is not believed").to_string();
    assert!(error.contains("\"memory\"") && error.contains("it had 2:") && error.contains("--serve-empty"), "{error}");
    assert_eq!(articles(&first), known);
    drop(first);
    let mut second = library(&items, place());
    assert!(second.refresh(&|_| {}).is_err());
    assert_eq!(articles(&second), known);
    // Some are left, so it is not away.
    put(&items, "b.rows", "1:The bridge opened in 1901.");
    assert_eq!(refresh(&mut second).removed, 1);
    empty(&items);
    assert!(second.refresh(&|_| {}).is_err());
    assert_eq!(second.take_up(Extent::All, &|_| {}).expect("it is meant").removed, 1);
    assert_eq!(articles(&second).0, Vec::<String>::new());
    assert_eq!(refresh(&mut second), Change::default(), "an empty source that was empty");
}

#[test]
fn an_empty_source_is_believed_with_the_setting_and_at_another_address() {
    let items = Items::default();
    let data = tempfile::tempdir().expect("a temporary folder");
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    let mut first = library(&items, Some(data.path().to_owned()));
    refresh(&mut first);
    first.save().expect("a place for the files");
    drop(first);
    empty(&items);
    for (address, serve_empty) in [("memory", true), ("elsewhere", false)] {
        let mut other = library_at(address, &items, Some(data.path().to_owned()), serve_empty);
        assert_eq!((refresh(&mut other).removed, articles(&other).0.len()), (1, 0), "{address}");
    }
}

#[test]
fn items_of_which_none_can_be_read_keep_their_articles() {
    let items = Items::default();
    put(&items, "a.rows", "1:Kazan lies east of Moscow.");
    put(&items, "b.rows", "1:The bridge opened in 1901.");
    let mut library = library(&items, None);
    refresh(&mut library);
    let known = articles(&library);
    put(&items, "a.rows", BROKEN);
    put(&items, "b.rows", BROKEN);
    assert!(library.refresh(&|_| {}).is_err());
    assert_eq!(articles(&library), known);
    // What can be read and holds nothing was written so.
    put(&items, "b.rows", "nothing");
    assert_eq!(refresh(&mut library).removed, 2);
}

/// A library whose articles are encoded.
fn by_meaning(items: &Items, data: Option<PathBuf>, encoder: &Arc<Words>) -> Library {
    let encoder = Arc::clone(encoder) as Arc<dyn citewire_meaning::Encode>;
    let meaning = Some(MeaningOptions { encoder, threads: 1 });
    let source = Box::new(Memory { items: Arc::clone(items), address: "memory" });
    Library::of(source, &FORMATS, Options { meaning, ..options(data, false) })
}

/// Proves that articles are found by words until they are encoded and by meaning from then on, that a small change does not
/// interrupt that, and that nothing is encoded twice, by the next process neither.
#[test]
fn a_followed_source_is_encoded_behind_its_first_snapshot() {
    let items = Items::default();
    put(&items, "a.rows", "1:The price is five euros.\n2:The tram runs.\n");
    let data = tempfile::tempdir().expect("a folder");
    let encoder = Words::new("h", &[]);
    let mut library = by_meaning(&items, Some(data.path().to_owned()), &encoder);
    refresh(&mut library);
    library.save().expect("it can be written");
    let current = library.current();
    assert_eq!(current.view.corpus().meaning, None, "nothing is encoded yet");
    let (send, published) = std::sync::mpsc::channel();
    let follower = Follower::start(library, current, move |current| {
        let corpus = current.view.corpus().clone();
        let _ = send.send((corpus.meaning, corpus.articles));
    });
    let (meaning, _) = published.iter().find(|(meaning, _)| meaning.is_some()).expect("it is encoded some time");
    assert_eq!(meaning.as_deref(), Some("words"));
    put(&items, "b.rows", "1:The ferry leaves at noon.\n");
    let refreshed = follower.refresher().refresh(Extent::Changes).recv().expect("it follows");
    assert_eq!(refreshed.expect("the source is there").articles, 3);
    let after: Vec<(Option<Box<str>>, usize)> = published.try_iter().filter(|(_, articles)| *articles == 3).collect();
    assert!(!after.is_empty() && after.iter().all(|(meaning, _)| meaning.is_some()), "{after:?}");
    let encoded = follower.encoded().expect("there is an encoder");
    assert!(encoded.progress().is_complete());
    drop(follower);
    let mut texts = encoder.texts_encoded();
    texts.sort_unstable();
    assert_eq!(texts.len(), 3, "{texts:?}");
    let mut next = by_meaning(&items, Some(data.path().to_owned()), &encoder);
    refresh(&mut next);
    assert!(next.current().view.corpus().meaning.is_some());
    assert_eq!(encoder.texts_encoded(), Vec::<String>::new());
    let other = by_meaning(&items, Some(data.path().to_owned()), &Words::new("i", &[]));
    assert_eq!(other.current().view.corpus().meaning, None, "another model has encoded nothing");
}

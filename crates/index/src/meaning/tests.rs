//! Signs by an encoder made up for it: texts are alike that have words of the same meaning, by a list of two.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use citewire_articles::Article;
use citewire_meaning::{Encode, Identity, Vector};
use citewire_text::Language;

use super::{Keys, Meaning, Missing, Store};
use crate::Snapshot;

const WIDTH: usize = 128;

/// An encoder that adds up a direction for each word.
#[derive(Debug)]
pub(crate) struct Words {
    identity: Identity,
    /// The texts that were encoded, in order.
    pub(crate) encoded: Mutex<Vec<String>>,
    questions: AtomicUsize,
}

impl Words {
    pub(crate) fn new(hash: &str, languages: &[&str]) -> Arc<Self> {
        let languages = languages.iter().map(|&language| language.to_owned()).collect();
        let identity = Identity { name: "words".to_owned(), hash: hash.repeat(16), languages, width: WIDTH };
        Arc::new(Self { identity, encoded: Mutex::default(), questions: AtomicUsize::new(0) })
    }

    pub(crate) fn texts_encoded(&self) -> Vec<String> {
        std::mem::take(&mut self.encoded.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn vector(text: &str) -> Vector {
        let mut numbers = vec![0.0_f32; WIDTH];
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3) {
            let word = word.to_lowercase();
            let meant = if ["price", "costs", "cost"].contains(&word.as_str()) { "money" } else { &word };
            for (place, number) in numbers.iter_mut().enumerate() {
                let bit = crc32fast::hash(format!("{meant} {place}").as_bytes()) & 1;
                *number += if bit == 1 { 1.0 } else { -1.0 };
            }
        }
        Vector::mean([&Vector(numbers.into())])
    }
}

impl Encode for Words {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn question(&self, question: &str) -> Vector {
        self.questions.fetch_add(1, Ordering::Relaxed);
        Self::vector(question)
    }

    fn texts(&self, texts: &[String]) -> Vec<Vector> {
        self.encoded.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(texts);
        texts.iter().map(|text| Self::vector(text)).collect()
    }
}

fn article(path: &str, text: &str) -> Article {
    Article::parse(path, text.to_owned()).0
}

fn articles() -> Vec<Article> {
    let paragraphs: Vec<String> =
        (0..200).map(|number| format!("Paragraph number {number} tells of trains.\n")).collect();
    let many = paragraphs.join("\n");
    vec![
        article("ferry.md", "# Ferry\n\n## Tickets\n\nThe price for children is five euros.\n"),
        article("long.md", &many),
        article("tram.md", "# Tram\n\nThe tram runs every ten minutes.\n"),
    ]
}

fn store(folder: &std::path::Path, encoder: &Words) -> Store {
    let Identity { hash, width, .. } = &encoder.identity;
    Store::open(folder, hash, *width).expect("it is nobody else's")
}

/// Proves that the passage is found whose words are others than the question's, and only where meanings are known.
#[test]
fn a_passage_in_other_words_is_found() {
    let encoder = Words::new("a", &[]);
    let by_words = Snapshot::of(&articles());
    assert!(by_words.meant("ferry costs children", None).is_none());
    let id = by_words.id.clone();
    let meaning = Meaning::new(encoder, Store::in_memory(&"a".repeat(16), WIDTH));
    let snapshot = meaning.add_to(by_words).expect("memory holds it");
    assert_ne!(snapshot.id, id, "it gives other answers");
    let meant = snapshot.meant("What does it cost", None).expect("meanings are known");
    let nearest = meant.nearest(&[], None);
    let first = &nearest[0];
    assert_eq!(snapshot.id_of(snapshot.article_of(first.passage)), "ferry");
    assert!(first.similarities[0] > 0.2, "{nearest:?}");
    assert_eq!(meant.similarities(first.passage), first.similarities);
    let besides = meant.nearest(&[first.passage], None);
    assert!(besides.iter().all(|near| near.passage != first.passage), "it is known already");
}

/// Proves that articles in languages that an encoder was not made for are left to words, and so are such questions.
#[test]
fn an_encoder_is_used_for_its_languages() {
    let english = "The tram runs every ten minutes from the station to the harbour, and back again in the evening.\n";
    let german = "Die Straßenbahn fährt alle zehn Minuten vom Bahnhof zum Hafen und am Abend wieder zurück.\n";
    let encoder = Words::new("b", &["en"]);
    let store = Store::in_memory(&"b".repeat(16), WIDTH);
    let meaning = Meaning::new(Arc::clone(&encoder) as Arc<dyn Encode>, store);
    let snapshot = meaning.add_to(Snapshot::of(&[article("a.md", english), article("b.md", german)]));
    let snapshot = snapshot.expect("memory holds it");
    assert_eq!(encoder.texts_encoded().len(), 1);
    assert!(snapshot.meant("tram", Language::from_tag("en")).is_some());
    assert!(snapshot.meant("Straßenbahn", Language::from_tag("de")).is_none());
    let german = snapshot.find("b").expect("it is there");
    let first = snapshot.passages_of(german).next().expect("a passage");
    let meant = snapshot.meant("tram", None).expect("meanings are known");
    assert_eq!(meant.similarities(first), Vec::<f32>::new());
}

/// Encodes batch by batch, as many as this, or all.
fn encode(snapshot: &Snapshot, encoder: &Arc<Words>, store: &mut Store, most: usize) {
    let mut keys = Keys::default();
    let mut missing = Missing::of(snapshot, Arc::clone(encoder) as Arc<dyn Encode>, &mut keys, store);
    for _ in 0..most {
        if !missing.step(snapshot, store).expect("it can be written") {
            assert!(missing.progress().is_complete());
            return;
        }
    }
}

/// Proves that a store that was cut anywhere goes on from the last whole batch: nothing that is kept is encoded again, and
/// what comes out is the same.
#[test]
fn a_store_that_was_cut_goes_on() {
    let encoder = Words::new("c", &[]);
    let snapshot = Snapshot::of(&articles());
    let folder = tempfile::tempdir().expect("a folder");
    let whole = {
        let mut store = store(folder.path(), &encoder);
        encode(&snapshot, &encoder, &mut store, usize::MAX);
        fs::read(folder.path().join("signs-1")).expect("it is there")
    };
    let all: BTreeSet<String> = encoder.texts_encoded().into_iter().collect();
    assert_eq!(all.len(), 202);
    let step = (whole.len() / 40).max(1);
    for length in (0..whole.len()).step_by(step).chain([whole.len() - 1, whole.len()]) {
        fs::write(folder.path().join("signs-1"), &whole[..length]).expect("it can be written");
        let mut store = store(folder.path(), &encoder);
        let kept = store.bytes();
        encode(&snapshot, &encoder, &mut store, usize::MAX);
        drop(store);
        let again = encoder.texts_encoded().len();
        assert_eq!(fs::read(folder.path().join("signs-1")).expect("it is there"), whole, "cut to {length}");
        let lost = (whole.len() as u64 - kept) as usize / (8 * WIDTH / 64);
        assert!(again <= lost, "cut to {length}: {again} texts were encoded again, and {lost} rows were lost");
    }
}

/// Proves that a byte that was changed makes its batch and those behind it be encoded again, and none of them be used.
#[test]
fn a_damaged_batch_is_encoded_again() {
    let encoder = Words::new("d", &[]);
    let snapshot = Snapshot::of(&articles());
    let folder = tempfile::tempdir().expect("a folder");
    encode(&snapshot, &encoder, &mut store(folder.path(), &encoder), usize::MAX);
    let path = folder.path().join("signs-1");
    let whole = fs::read(&path).expect("it is there");
    encoder.texts_encoded();
    for at in (0..whole.len()).step_by(whole.len() / 30) {
        let mut damaged = whole.clone();
        damaged[at] ^= 64;
        fs::write(&path, &damaged).expect("it can be written");
        encode(&snapshot, &encoder, &mut store(folder.path(), &encoder), usize::MAX);
        assert!(!encoder.texts_encoded().is_empty(), "byte {at}");
        assert_eq!(fs::read(&path).expect("it is there"), whole, "byte {at}");
    }
}

/// Proves that a changed article encodes only itself, and that a store that is mostly of articles that are gone becomes
/// small again.
#[test]
fn a_change_encodes_what_changed() {
    let encoder = Words::new("e", &[]);
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path(), &encoder);
    let mut articles = articles();
    encode(&Snapshot::of(&articles), &encoder, &mut store, usize::MAX);
    encoder.texts_encoded();
    articles[2] = article("tram.md", "# Tram\n\nThe tram runs every twenty minutes.\n");
    let changed = Snapshot::of(&articles);
    encode(&changed, &encoder, &mut store, usize::MAX);
    assert_eq!(encoder.texts_encoded(), ["Tram. The tram runs every twenty minutes."]);
    let before = store.bytes();
    articles.remove(1);
    let smaller = Snapshot::of(&articles);
    let mut keys = Keys::default();
    let missing = Missing::of(&smaller, Arc::clone(&encoder) as Arc<dyn Encode>, &mut keys, &store);
    missing.tidy(&mut store).expect("it can be written");
    assert!(store.bytes() * 4 < before, "{} of {before} bytes", store.bytes());
    let kept = Arc::new(store.kept().expect("it can be read"));
    let (vectors, progress) = keys.vectors(&smaller, &(Arc::clone(&encoder) as Arc<dyn Encode>), &kept);
    assert!(vectors.is_some() && progress.is_complete());
    encode(&smaller, &encoder, &mut store, usize::MAX);
    assert_eq!(encoder.texts_encoded(), Vec::<String>::new());
}

/// Proves that a file of another model is not read, and that only one process writes.
#[test]
fn a_store_belongs_to_one_model_and_one_writer() {
    let (encoder, other) = (Words::new("f", &[]), Words::new("g", &[]));
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = Snapshot::of(&articles());
    let mut first = store(folder.path(), &encoder);
    encode(&snapshot, &encoder, &mut first, usize::MAX);
    assert!(Store::open(folder.path(), &encoder.identity.hash, WIDTH).is_err(), "it is in use");
    drop(first);
    assert!(Store::read_only(folder.path(), &other.identity.hash, WIDTH).is_none());
    assert!(Store::read_only(folder.path(), &encoder.identity.hash, WIDTH).is_some());
    let mut file = fs::File::options().append(true).open(folder.path().join("signs-1")).expect("it is there");
    file.write_all(b"half a batch").expect("it can be written");
    let kept = Arc::new(Store::read_only(folder.path(), &encoder.identity.hash, WIDTH).expect("it is readable"));
    let encoder = encoder as Arc<dyn Encode>;
    assert!(Keys::default().vectors(&snapshot, &encoder, &kept).0.is_some());
}

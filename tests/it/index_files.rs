//! The files of the index: they are reused when nothing changed, and never used when damaged.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use citewire::library::{Library, Options, SaveError};
use citewire::retrieval::Ranking;
use citewire::retrieval::files::{Bytes, Container};
use tempfile::TempDir;

use crate::program;
use crate::server::{folder, library, save};

const ARTICLES: [(&str, &str); 3] = [
    ("a.md", "---\nauthor: Ann Lee\n---\n# Kazan\n\nKazan lies **east** of Moscow. It stands on the Volga.\n"),
    ("b/c.txt", "Ufa lies further east.\n\nThe line of the Ufa Railway Company (URC) is 1,400 km long."),
    ("d.txt", "Казань стоит на Волге."),
];

/// A folder of articles written some time ago, and the data folder with their index.
fn saved() -> (TempDir, TempDir) {
    let corpus = folder(&ARTICLES);
    for (path, _) in ARTICLES {
        age(&corpus.path().join(path), 60);
    }
    // A file whose times were just set is read again.
    std::thread::sleep(Duration::from_millis(150));
    let data = tempfile::tempdir().expect("a temporary folder");
    let mut first = library(corpus.path(), Some(data.path()));
    assert_eq!(first.refresh(&|_| {}).expect("a folder").read, ARTICLES.len());
    save(&mut first);
    (corpus, data)
}

/// Sets a file's modification time back.
fn age(path: &Path, seconds: u64) {
    let file = File::options().write(true).open(path).expect("a file");
    file.set_modified(SystemTime::now() - Duration::from_secs(seconds)).expect("its time");
}

/// Number of files that a start reads, and the id of its snapshot.
fn start(corpus: &TempDir, data: &TempDir) -> (usize, String) {
    let mut library = library(corpus.path(), Some(data.path()));
    let change = library.refresh(&|_| {}).expect("a folder");
    (change.read, library.current().view.corpus().snapshot.clone())
}

/// The files of the saved snapshot.
fn files(data: &Path) -> Vec<PathBuf> {
    let snapshots: Vec<PathBuf> = fs::read_dir(data.join("index"))
        .expect("the folder of snapshots")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    assert_eq!(snapshots.len(), 1, "one snapshot is kept: {snapshots:?}");
    let mut files: Vec<PathBuf> =
        fs::read_dir(&snapshots[0]).expect("a snapshot").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

#[test]
fn a_start_does_not_read_unchanged_articles() {
    let (corpus, data) = saved();
    let (read, id) = start(&corpus, &data);
    assert_eq!(read, 0);
    // A touched file with the same text is read and keeps its place.
    age(&corpus.path().join("d.txt"), 30);
    std::thread::sleep(Duration::from_millis(150));
    assert_eq!(start(&corpus, &data), (1, id.clone()));
    fs::write(corpus.path().join("d.txt"), "Казань стоит на Каме.").expect("a file");
    let (read, other) = start(&corpus, &data);
    assert!(read == 1 && other != id, "changed text is another snapshot");
}

#[test]
fn a_recently_written_file_is_read_again() {
    let (corpus, data) = saved();
    let path = corpus.path().join("d.txt");
    fs::write(&path, "Казань стоит на Каме.").expect("a file");
    let mut followed = library(corpus.path(), Some(data.path()));
    followed.refresh(&|_| {}).expect("a folder");
    let before = followed.current().view.corpus().snapshot.clone();
    // The same size and time, as when a file is written twice within one tick of the clock.
    let modified = path.metadata().and_then(|metadata| metadata.modified()).expect("its time");
    fs::write(&path, "Казань стоит на Волг.").expect("a file");
    File::options().write(true).open(&path).and_then(|file| file.set_modified(modified)).expect("its time");
    followed.refresh(&|_| {}).expect("a folder");
    assert_ne!(followed.current().view.corpus().snapshot, before);
}

#[test]
fn a_truncated_or_damaged_file_is_detected_and_rebuilt() {
    let (corpus, data) = saved();
    let (_, id) = start(&corpus, &data);
    let mut damages = 0;
    for number in 0..files(data.path()).len() {
        let whole = fs::read(&files(data.path())[number]).expect("a file of the snapshot");
        let container = Container::open(Bytes::from(whole.clone())).expect("it is whole");
        let mut at: Vec<usize> = container
            .lengths()
            .filter(|(_, length)| *length > 0)
            .map(|(name, _)| {
                let name: &'static str = name.leak();
                container.range(name).expect("a section").start
            })
            .collect();
        at.extend([whole.len() - 1, whole.len() - 12, whole.len() - 32, whole.len() - 40]);
        let flipped = at.into_iter().map(|at| {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x10;
            damaged
        });
        let cut = [0, 1, whole.len() / 2, whole.len() - 1].map(|length| whole[..length].to_vec());
        for damaged in flipped.chain(cut).chain([b"another program's file".to_vec()]) {
            fs::write(&files(data.path())[number], &damaged).expect("a file of the snapshot");
            let mut library = library(corpus.path(), Some(data.path()));
            let change = library.refresh(&|_| {}).expect("a folder");
            assert_eq!(
                (change.read, library.current().view.corpus().snapshot.clone()),
                (ARTICLES.len(), id.clone()),
                "nothing of it is used"
            );
            save(&mut library);
            drop(library);
            assert_eq!(start(&corpus, &data), (0, id.clone()), "and the next start has a good one");
            damages += 1;
        }
    }
    assert!(damages > 30, "every section of every file: {damages}");
}

#[test]
fn one_process_writes_and_others_can_read() {
    let (corpus, data) = saved();
    fs::write(corpus.path().join("e.txt"), "Perm lies to the north.").expect("a file");
    let (mut first, mut second) =
        (library(corpus.path(), Some(data.path())), library(corpus.path(), Some(data.path())));
    for library in [&mut first, &mut second] {
        library.refresh(&|_| {}).expect("a folder");
    }
    save(&mut first);
    assert!(matches!(second.save(), Err(SaveError::Locked(_))));
    assert_eq!(
        second.current().view.corpus().snapshot,
        first.current().view.corpus().snapshot,
        "it serves all the same"
    );
    drop(first);
    save(&mut second);
}

#[test]
fn commands_that_only_read_write_nothing() {
    let corpus = folder(&ARTICLES);
    let place = tempfile::tempdir().expect("a temporary folder");
    let data = place.path().join("data");
    let path = corpus.path().to_str().expect("a name");
    let (code, ..) =
        program::run(&["ask", "Where does Kazan lie?", "--corpus", path, "--data", data.to_str().expect("a name")]);
    assert!(code == 0 && !data.exists());
}

#[test]
fn other_settings_need_another_index() {
    let (corpus, data) = saved();
    let options = |title| Options {
        corpus: corpus.path().to_owned(),
        data: Some(data.path().to_owned()),
        writes: true,
        choice: citewire::corpus::source::Choice::default(),
        serve_empty: false,
        ranking: Ranking { title, ..Ranking::default() },
        meaning: None,
    };
    let mut other = Library::open(options(2.5));
    assert_eq!(other.refresh(&|_| {}).expect("a folder").read, ARTICLES.len());
    let mut same = Library::open(options(1.0));
    assert_eq!(same.refresh(&|_| {}).expect("a folder").read, 0);
    assert_ne!(other.current().view.corpus().snapshot, same.current().view.corpus().snapshot);
}

#[test]
fn the_index_command_prints_the_contents() {
    let corpus = folder(&ARTICLES);
    let data = tempfile::tempdir().expect("a temporary folder");
    let of = |command: &str| {
        let place = data.path().to_str().expect("a name");
        let path = corpus.path().to_str().expect("a name");
        let (code, out, error) = program::run(&[command, "--json", "--corpus", path, "--data", place]);
        assert_eq!(code, 0, "{error}");
        serde_json::from_str::<serde_json::Value>(&out).expect("JSON")
    };
    let (index, again, check) = (of("index"), of("index"), of("check"));
    assert_eq!(index, again);
    for field in ["snapshot", "articles", "passages", "sentences", "terms"] {
        assert_eq!(index[field], check[field], "{field}");
    }
    let text: usize = ARTICLES.iter().map(|(_, text)| text.len()).sum();
    assert_eq!(index["bytes"]["text"], text, "the stored text is the files' text");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_an_error_of_index_only() {
    let corpus = folder(&ARTICLES);
    let path = corpus.path().to_str().expect("a name");
    let below_a_file = corpus.path().join("a.md/data");
    let below_a_file = below_a_file.to_str().expect("a name");
    let (code, _, error) = program::run(&["index", "--corpus", path, "--data", below_a_file]);
    assert!(code == 1 && error.contains("--data"), "{code} {error}");
    let (code, out, _) = program::run(&["ask", "Where does Kazan lie?", "--corpus", path, "--data", below_a_file]);
    assert!(code == 0 && out.contains("of Moscow"), "{out}");
}

/// Proves that a file of the index that somebody writes to while it is served makes answers fail as a whole, with a problem
/// type of their own, and never become shorter.
#[test]
fn an_index_that_is_damaged_while_it_is_served_is_a_problem_and_no_answer() {
    let (corpus, data) = saved();
    let [articles, folder] = [&corpus, &data].map(|folder| folder.path().to_str().expect("a name"));
    let arguments = ["serve", "--bind", "127.0.0.1:0", "--corpus", articles, "--data", folder, "--log", "off"];
    let server = program::Process::start(program::command(&arguments));
    let ask = |question: &str| {
        let address = format!("{}/v1/ask?q={question}", server.address);
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let mut response = agent.get(&address).call().expect("a response");
        (response.status().as_u16(), response.body_mut().read_to_string().expect("a body"))
    };
    assert_eq!(ask("Where+does+Kazan+lie%3F").0, 200);
    let path =
        files(data.path()).into_iter().max_by_key(|path| path.metadata().expect("a file").len()).expect("a file");
    let whole = fs::read(&path).expect("a file");
    let at = whole.windows(5).position(|bytes| bytes == b"Kazan").expect("the text of an article");
    let write = |byte: u8| {
        let file = File::options().write(true).open(&path).expect("a file");
        file.write_all_at(&[byte], at as u64).expect("written");
    };
    write(b'X');
    let (status, problem) = ask("Where+does+Ufa+lie%3F");
    assert_eq!(status, 503, "{problem}");
    assert!(problem.contains("urn:citewire:problem:articles-unavailable"), "{problem}");
    assert!(!problem.contains("checksum"), "the reason is for the log: {problem}");
}

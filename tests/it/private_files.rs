//! The files of the data folder: only their owner reads them, and links among them are not followed.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{BINARY, Process, command, run};
use crate::server::folder;

const RYE: &str = "Rye is a grain that grows in the north.\n";

/// The program with these arguments, in a shell that lets everybody read new files.
fn open_to_all(arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "umask 000; exec \"$0\" \"$@\"", BINARY]).args(arguments);
    command
}

fn all_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| if path.is_dir() { [vec![path.clone()], all_below(&path)].concat() } else { vec![path] })
        .collect()
}

fn name(path: &Path) -> &str {
    path.to_str().expect("a name")
}

/// Proves that no file or folder of the data is open to others, whatever the umask, and that files which an earlier
/// version left open are closed at the next start.
#[test]
fn nobody_but_the_owner_reads_the_data() {
    let (corpus, place) = (folder(&[("a.txt", RYE)]), tempfile::tempdir().expect("a folder"));
    let data = place.path().join("data");
    let (corpus, data_name) = (name(corpus.path()), name(&data));
    let arguments = ["serve", "--bind", "127.0.0.1:0", "--corpus", corpus, "--data", data_name, "--log", "error"];
    let serve = || {
        let server = Process::start(open_to_all(&arguments));
        let body = serde_json::json!({ "question": "What is rye?" });
        assert_eq!(server.post("/v1/shares", &body).0, 201);
        server
    };
    let open = || {
        let all = [vec![data.clone()], all_below(&data)].concat();
        let mode = |path: &PathBuf| fs::metadata(path).expect("it is there").permissions().mode();
        all.into_iter().filter(|path| mode(path) & 0o077 != 0).collect::<Vec<_>>()
    };
    let server = serve();
    let expected = ["citewire.db", "citewire.db-wal", "citewire.db-shm", "citewire.lock", "index"];
    assert!(expected.iter().all(|name| data.join(name).exists()), "{:?}", all_below(&data));
    assert_eq!(open(), Vec::<PathBuf>::new());
    server.kill();
    for path in all_below(&data) {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("it is ours");
    }
    let server = serve();
    let index = data.join("index");
    let left: Vec<PathBuf> = open().into_iter().filter(|path| !path.starts_with(&index)).collect();
    assert_eq!(left, Vec::<PathBuf>::new());
    assert_eq!(fs::metadata(&index).expect("a folder").permissions().mode() & 0o777, 0o700, "what is in it is closed");
    server.kill();
}

/// Proves that the server warns of a file of settings with secrets that everybody can read, and of no other.
#[test]
fn a_file_of_secrets_that_others_can_read_is_reported() {
    let (corpus, place) = (folder(&[("a.txt", RYE)]), tempfile::tempdir().expect("a folder"));
    let [file, log] = ["citewire.toml", "log"].map(|name| place.path().join(name));
    let said = |text: &str, mode: u32| {
        fs::write(&file, text).expect("a file");
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("it is ours");
        let own = ["--bind", "127.0.0.1:0", "--corpus", name(corpus.path()), "--data", name(place.path())];
        let command = command(&[&["--config", name(&file)], &own[..]].concat());
        Process::start_with_log(command, fs::File::create(&log).expect("a file")).kill();
        fs::read_to_string(&log).expect("a log")
    };
    let warned = |text: &str, mode: u32| said(text, mode).contains("others can read");
    let secret = "[slack]\nsigning_secret = \"0\"\n";
    assert!(warned(secret, 0o644), "{}", said(secret, 0o644));
    assert!(!warned(secret, 0o600) && !warned(secret, 0o640) && !warned("max_waiting = 9\n", 0o644));
}

/// Proves that a lock that is a link or a pipe is refused: its target keeps its text, and nothing waits for ever.
#[test]
fn a_lock_that_is_a_link_is_refused_and_its_target_left_alone() {
    let (corpus, place) = (folder(&[("a.txt", RYE)]), tempfile::tempdir().expect("a folder"));
    let victim = place.path().join("victim");
    fs::write(&victim, "kept").expect("a file");
    let data = place.path().join("data");
    fs::create_dir_all(data.join("index")).expect("a folder");
    symlink(&victim, data.join("citewire.lock")).expect("a link");
    symlink(&victim, data.join("index/lock")).expect("a link");
    let (code, _, said) = run(&["key", "add", "one", "--data", name(&data)]);
    assert!(code == 1 && said.contains("citewire.db"), "{said}");
    let (code, _, said) = run(&["index", "--corpus", name(corpus.path()), "--data", name(&data)]);
    assert!(code == 1 && said.contains("cannot be written"), "{said}");
    assert_eq!(fs::read_to_string(&victim).expect("a file"), "kept");
    fs::remove_file(data.join("citewire.lock")).expect("removed");
    let made = Command::new("mkfifo").arg(data.join("citewire.lock")).status();
    assert!(made.is_ok_and(|status| status.success()));
    let (code, _, said) = run(&["key", "add", "one", "--data", name(&data)]);
    assert!(code == 1 && said.contains("not a regular file"), "{said}");
}

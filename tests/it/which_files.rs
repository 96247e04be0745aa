//! Which files become articles: what is left out and by which rule, what no format reads, what a name on the disk means,
//! and a folder that is empty all of a sudden.

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::program::{self, Process, command};
use crate::server::{TestServer, folder};

/// Longest time for a change to be seen, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

const KAZAN: &str = "Kazan lies east of Moscow.";

/// What `citewire check --json` says of these articles with these further arguments.
fn check(corpus: &Path, arguments: &[&str]) -> Value {
    let data = tempfile::tempdir().expect("a temporary folder");
    let own = ["check", "--json", "--corpus", name(corpus), "--data", name(data.path())];
    let (_, out, error) = program::run(&[&own, arguments].concat());
    serde_json::from_str(&out).unwrap_or_else(|wrong| panic!("{wrong}: {out}{error}"))
}

fn name(path: &Path) -> &str {
    path.to_str().expect("a name")
}

/// The ids of the articles of a server, with a space between them.
fn articles(server: &TestServer) -> String {
    let list = server.get("/v1/articles").json();
    let ids =
        list["articles"].as_array().expect("articles").iter().map(|article| article["id"].as_str().expect("an id"));
    ids.collect::<Vec<_>>().join(" ")
}

fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < PATIENCE, "{what}: not after {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn check_says_what_is_left_out_and_what_is_of_no_kind() {
    let files = folder(&[
        ("a.md", KAZAN),
        ("README", "The bridge opened in 1901."),
        ("p.png", ""),
        ("q.PNG", ""),
        ("LICENSE", "Do what you like."),
        ("old/b.md", KAZAN),
        ("old/c.md", KAZAN),
        ("d.tmp.md", KAZAN),
        ("node_modules/x/README.md", KAZAN),
        (".citewireignore", "old/\n[z-a]\n"),
    ]);
    let said = check(files.path(), &["--exclude", "*.tmp.md"]);
    assert_eq!((said["articles"].as_u64(), said["ignored_files"].as_u64()), (Some(2), Some(3)), "{said}");
    assert_eq!(
        said["ignored_kinds"],
        json!([{ "kind": ".png", "files": 2 }, { "kind": "without an ending", "files": 1 }])
    );
    let rules = [("*.tmp.md (--exclude)", 1), ("node_modules/ (built in)", 1), ("old/ (.citewireignore)", 2)];
    let rules = rules.map(|(rule, files)| json!({ "rule": rule, "files": files, "is_more": false }));
    assert_eq!(said["left_out"], json!(rules));
    let notice = &said["notices"][0];
    assert_eq!(notice["path"], ".citewireignore");
    assert!(notice["reason"].as_str().is_some_and(|reason| reason.starts_with("line 2 is passed over")), "{said}");
    let (code, out, error) = program::run(&["check", "--corpus", name(files.path()), "--exclude", "a*,R*"]);
    assert_eq!(code, 0, "{error}");
    for part in ["2 .png, 1 without an ending", "2 by old/ (.citewireignore)", "1 by R* (--exclude)", "0 set aside"] {
        assert!(out.contains(part), "{part}: {out}");
    }
}

#[test]
fn patterns_come_from_flags_variables_and_the_file_and_a_wrong_one_stops_the_start() {
    let place =
        folder(&[("corpus/a.md", KAZAN), ("corpus/b.md", KAZAN), ("citewire.toml", "exclude = [\"a.md\", \"x/\"]\n")]);
    let left_out = |arguments: &[&str], variable: Option<&str>| {
        let mut command = command(&["check", "--json"]);
        command.current_dir(place.path()).args(arguments);
        command.envs(variable.map(|patterns| ("CITEWIRE_EXCLUDE", patterns)));
        let output = command.output().expect("it runs");
        let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        (output.status.code(), said["left_out"][0]["rule"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(left_out(&[], None).1, "a.md (--exclude)");
    assert_eq!(left_out(&[], Some("x/,b.md")).1, "b.md (--exclude)");
    assert_eq!(left_out(&["--exclude", "x/", "--exclude", "a*"], Some("b.md")).1, "a* (--exclude)");
    assert_eq!(left_out(&["--exclude", "[z-a]"], None).0, Some(2));
    let (_, _, error) = program::run(&["check", "--exclude", "[z-a]"]);
    assert!(error.contains("--exclude") && error.contains("[z-a]"), "{error}");
}

#[test]
fn a_change_of_an_ignore_file_takes_effect_while_the_folder_is_followed() {
    let files = folder(&[("a.md", KAZAN), ("drafts/b.md", "Ufa lies further east.")]);
    let server = TestServer::with_corpus(files.path());
    assert_eq!(articles(&server), "a drafts-b");
    fs::write(files.path().join(".citewireignore"), "drafts/\n").expect("a file");
    eventually("left out", || articles(&server) == "a");
    let ready = server.get("/readyz").json();
    assert_eq!((ready["left_out"].as_u64(), ready["ignored"].as_u64()), (Some(1), Some(0)), "{ready}");
    assert!(server.get("/metrics").body.contains("citewire_left_out_files 1\n"));
    fs::write(files.path().join(".citewireignore"), "# drafts/\n").expect("a file");
    eventually("read again", || articles(&server) == "a drafts-b");
}

#[test]
fn a_decomposed_file_name_gives_the_same_id_title_and_path_as_a_composed_one() {
    let files = folder(&[("notes/A\u{308}rger u\u{308}ber O\u{308}l.md", KAZAN)]);
    let server = TestServer::with_corpus(files.path());
    let article = server.get("/v1/articles/notes-%C3%A4rger-%C3%BCber-%C3%B6l").json();
    assert_eq!(article["title"], "\u{C4}rger \u{FC}ber \u{D6}l", "{article}");
    // The same name composed is another file for most disks, and both are served.
    fs::write(files.path().join("notes/\u{C4}rger \u{FC}ber \u{D6}l.md"), "Ufa lies further east.").expect("a file");
    eventually("both", || server.get("/readyz").json()["articles"] == 2);
    let ids = articles(&server);
    let (one, other) = ids.split_once(' ').expect("two ids");
    assert!(other.starts_with(&format!("{one}-")), "{ids}");
    for question in ["Where does Kazan lie?", "Where does Ufa lie?"] {
        assert_eq!(server.ask(question).json()["status"], "answered", "{question}");
    }
}

#[test]
fn a_change_that_keeps_size_and_time_is_seen() {
    let files = folder(&[("a.md", "The gate opens at seven."), ("b.md", KAZAN)]);
    let path = files.path().join("a.md");
    let time = std::time::SystemTime::now() - Duration::from_mins(1);
    let set_time = |path: &Path| File::options().write(true).open(path).and_then(|file| file.set_modified(time));
    set_time(&path).expect("its time");
    let server = TestServer::with_corpus(files.path());
    let first = || server.ask("When does the gate open?").json()["sentences"][0]["text"].clone();
    assert_eq!(first(), "The gate opens at seven.");
    for said in ["The gate opens at eight.", "The gate opens at three."] {
        let next = files.path().join(".next");
        fs::write(&next, said).expect("a file");
        set_time(&next).expect("its time");
        fs::rename(&next, &path).expect("it takes the place of the other one");
        eventually(said, || first() == said);
    }
    let full = server.post_with("/v1/admin/reindex?full=true", &[], "").json();
    assert_eq!((full["status"].as_str(), full["read"].as_u64()), (Some("unchanged"), Some(2)), "{full}");
    for wrong in ["full=maybe", "all=true"] {
        assert_eq!(server.post_with(&format!("/v1/admin/reindex?{wrong}"), &[], "").status, 422, "{wrong}");
    }
}

/// Proves that the articles of a folder that is empty all of a sudden are served across a restart, with a warning, and that
/// a setting or a full look says that it is meant.
#[test]
fn an_empty_folder_is_not_believed_until_somebody_says_so() {
    let place = folder(&[("corpus/a.md", KAZAN)]);
    let (corpus, data) = (place.path().join("corpus"), place.path().join("data"));
    let own = ["--corpus", name(&corpus), "--data", name(&data)];
    let run = |arguments: &[&str]| program::run(&[arguments, &own].concat());
    assert_eq!(run(&["index"]).0, 0);
    fs::remove_file(corpus.join("a.md")).expect("removed");
    let log = place.path().join("log");
    let server = Process::start_with_log(
        command(&[&["serve", "--bind", "127.0.0.1:0"], &own[..]].concat()),
        Stdio::from(File::create(&log).expect("a file")),
    );
    let ready = server.get("/readyz");
    assert_eq!((ready["status"].as_str(), ready["articles"].as_u64()), (Some("ready"), Some(1)), "{ready}");
    assert!(ready["warning"].as_str().is_some_and(|warning| warning.contains("is empty")), "{ready}");
    drop(server);
    let said = fs::read_to_string(&log).expect("the log");
    assert_eq!(said.matches("--serve-empty").count(), 1, "told once: {said}");
    let (code, out, error) = run(&["check", "--json"]);
    assert!(code == 1 && out.contains("is empty") && error.contains("mount its articles again"), "{out}{error}");
    assert_eq!(run(&["ask", "Where does Kazan lie?"]).0, 0, "answers come from what was read before");
    let (code, out, _) = run(&["check", "--json", "--serve-empty"]);
    assert!(code == 0 && out.contains("\"articles\":0"), "{out}");
    assert_eq!(run(&["index", "--full"]).0, 0);
    let (code, out, _) = run(&["check", "--json"]);
    assert!(code == 0 && out.contains("\"articles\":0"), "{out}");
}

//! A folder of files: what is listed, what is set aside and why, what is watched.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use super::{Choice, Folder, Limits, Source, Stat, is_settled};
use crate::format::{FORMATS, Hint, usual_extensions};
use crate::reading;

const PROSE: &str = "The bridge opened in 1901 and still carries trams over the river.";

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Reads a folder of these files and shows what was made of each.
fn check(files: &[(&str, &[u8])], expected: &str) {
    let folder = folder(files);
    let limits = Limits { article_bytes: 200, ..Limits::default() };
    let choice = Choice { limits, ..Choice::default() };
    let mut source = Folder::new(folder.path().to_owned(), &choice);
    let scan = source.scan().expect("a folder");
    let shown = scan.items.iter().map(|(path, _)| {
        let documents =
            source.read(path).and_then(|item| reading::documents(&FORMATS, item.bytes, &Hint::of_path(path)));
        match documents.and_then(|mut documents| reading::article(path, documents.remove(0))) {
            Ok((article, None)) => article.id.to_string(),
            Ok((article, Some(notice))) => format!("{}! {notice}", article.id),
            Err(reason) => format!("{path}: {reason}"),
        }
    });
    assert_eq!(shown.collect::<Vec<_>>().join("\n"), expected);
}

#[test]
fn articles_are_found_in_folders_below_and_hidden_files_are_not() {
    check(
        &[("b.md", PROSE.as_bytes()), ("x/a.txt", PROSE.as_bytes()), (".git/c.md", PROSE.as_bytes()), ("p.png", b"")],
        "b\nx-a",
    );
}

#[test]
fn files_that_cannot_be_served_are_set_aside_with_the_reason() {
    check(
        &[("empty.txt", b" \n"), ("good.txt", PROSE.as_bytes()), ("huge.txt", &[b'a'; 201])],
        "empty.txt: it is empty\ngood\nhuge.txt: it has 201 bytes and the limit is 200; raise it with --max-article-bytes",
    );
}

#[test]
fn a_folder_that_is_not_there_is_an_error_that_says_what_to_do() {
    let mut source = Folder::new("no/such/folder".into(), &Choice::default());
    let error = source.scan().expect_err("no folder").to_string();
    let extensions = usual_extensions("or");
    let expected = "the corpus folder \"no/such/folder\" does not exist or cannot be read; name a folder of";
    assert_eq!(error, format!("{expected} {extensions} files with --corpus"));
}

#[test]
fn what_was_put_in_the_place_of_a_file_after_the_walk_is_not_read_and_does_not_block() {
    let outside = folder(&[("secret.md", b"The secret is 7 km long."), ("x/a.md", b"The secret is 7 km long.")]);
    let inside = folder(&[("a.md", PROSE.as_bytes()), ("x/a.md", PROSE.as_bytes()), ("p.md", PROSE.as_bytes())]);
    let own = inside.path();
    let source = Folder::new(own.to_owned(), &Choice::default());
    for path in ["a.md", "x/a.md", "p.md"] {
        source.read(path).expect("it is a file");
    }
    fs::remove_file(own.join("a.md")).expect("removed");
    symlink(outside.path().join("secret.md"), own.join("a.md")).expect("a link");
    fs::remove_dir_all(own.join("x")).expect("removed");
    symlink(outside.path().join("x"), own.join("x")).expect("a link");
    fs::remove_file(own.join("p.md")).expect("removed");
    mkfifo(&own.join("p.md"));
    for (path, expected) in [("a.md", "link out of"), ("x/a.md", "link out of"), ("p.md", "not a regular file")] {
        let reason = source.read(path).expect_err("it is not read").to_string();
        assert!(reason.contains(expected), "{path}: {reason}");
    }
    let up = format!("../{}/secret.md", outside.path().file_name().expect("a name").to_string_lossy());
    assert!(source.read(&up).is_err(), "a path is below the folder");
}

fn mkfifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo runs");
    assert!(made.success(), "a pipe");
}

/// Tells a thread to stop when it is dropped.
struct Stop<'flag>(&'flag AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Somebody swaps a file, a link out of the folder and a pipe all the time. None of ten thousand reads shows what is
/// outside, and none blocks.
#[test]
fn ten_thousand_reads_of_a_file_that_is_swapped_show_nothing_from_outside() {
    const OUTSIDE: &str = "The secret is 7 km long.";
    let outside = folder(&[("secret.md", OUTSIDE.as_bytes())]);
    let inside = folder(&[("a.md", PROSE.as_bytes())]);
    let own = inside.path();
    mkfifo(&own.join(".pipe"));
    symlink(outside.path().join("secret.md"), own.join(".link")).expect("a link");
    fs::write(own.join(".file"), PROSE).expect("a file");
    let done = AtomicBool::new(false);
    let (mut read, mut refused) = (0, 0);
    thread::scope(|scope| {
        // Also when an assertion fails: the scope waits for its threads.
        let _stop = Stop(&done);
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                for kept in [".link", ".pipe", ".file"] {
                    // A second name of the kept thing takes the place of the article.
                    fs::hard_link(own.join(kept), own.join(".next")).expect("a name");
                    fs::rename(own.join(".next"), own.join("a.md")).expect("swapped");
                    let _ = fs::remove_file(own.join(".next"));
                }
            }
        });
        let source = Folder::new(own.to_owned(), &Choice::default());
        while read + refused < 10_000 {
            match source.read("a.md") {
                Ok(item) => {
                    assert_eq!(item.bytes, PROSE.as_bytes(), "bytes from outside");
                    read += 1;
                }
                Err(_) => refused += 1,
            }
        }
    });
    assert!(read > 0 && refused > 0, "both were seen: {read} and {refused}");
}

#[test]
fn a_file_with_a_name_outside_of_the_folder_is_served_with_a_notice() {
    let outside = folder(&[("secret.md", PROSE.as_bytes())]);
    let inside = folder(&[("a.md", PROSE.as_bytes()), ("b.md", PROSE.as_bytes())]);
    let own = inside.path();
    fs::hard_link(outside.path().join("secret.md"), own.join("s.md")).expect("a hard link");
    fs::hard_link(own.join("a.md"), own.join("c.md")).expect("a hard link");
    let scan = Folder::new(own.to_owned(), &Choice::default()).scan().expect("a folder");
    assert_eq!(scan.items.len(), 4);
    let [(path, notice)] = scan.notices.as_slice() else { panic!("{:?}", scan.notices) };
    assert!(path == "s.md" && notice.contains("hard link"), "{path}: {notice}");
}

#[test]
fn a_file_is_settled_when_a_further_change_would_show_in_its_times() {
    const SECOND: i64 = 1_000_000_000;
    let now = 1_000 * SECOND;
    let settled = |modified, changed| is_settled(Stat { modified, changed, ..Stat::default() }, now);
    assert!(settled(now - 3 * SECOND, now - 3 * SECOND));
    assert!(!settled(now - SECOND, now - SECOND), "it was just written");
    assert!(!settled(now - 60 * SECOND, now - 1), "its time was just set back");
    assert!(settled(now + 60 * SECOND, now - 3 * SECOND), "a time of the future says nothing");
    assert!(!settled(now + SECOND, now + SECOND), "the clock of the file system goes ahead");
}

#[test]
fn a_change_is_noticed_until_the_watch_is_dropped() {
    let files = folder(&[]);
    let source = Folder::new(files.path().to_owned(), &Choice::default());
    let (sender, notices) = channel();
    let watch = source.watch(Box::new(move || _ = sender.send(()))).expect("the system watches");
    fs::write(files.path().join("a.md"), PROSE).expect("a file");
    notices.recv_timeout(Duration::from_secs(20)).expect("a notice");
    drop(watch);
    while notices.recv_timeout(Duration::from_secs(20)).is_ok() {}
    // The sender is gone with the watch: nothing can come any more.
    assert!(notices.try_recv().is_err());
}

//! A folder of files: what is listed, what is set aside and why, what is watched.

use std::fs;
use std::os::unix::fs::symlink;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::{Folder, Limits, Source, SourceError};
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
    let mut source = Folder::new(folder.path().to_owned(), Limits { article_bytes: 200 });
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
    let mut source = Folder::new("no/such/folder".into(), Limits::default());
    let error = source.scan().expect_err("no folder").to_string();
    let extensions = usual_extensions("or");
    let expected = "the corpus folder \"no/such/folder\" does not exist or cannot be read; name a folder of";
    assert_eq!(error, format!("{expected} {extensions} files with --corpus"));
}

#[test]
fn a_link_out_of_the_folder_is_set_aside_and_one_within_it_is_followed() {
    let outside = folder(&[("secret.md", PROSE.as_bytes())]);
    let inside = folder(&[("a.md", PROSE.as_bytes()), ("p.png", b"")]);
    symlink(outside.path(), inside.path().join("out")).expect("a link");
    symlink("a.md", inside.path().join("b.md")).expect("a link");
    let scan = Folder::new(inside.path().to_owned(), Limits::default()).scan().expect("a folder");
    assert_eq!(scan.items.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["a.md", "b.md"]);
    assert_eq!(scan.ignored, 1);
    let [(path, reason)] = scan.unreadable.as_slice() else { panic!("{:?}", scan.unreadable) };
    assert!(path == "out" && reason.to_string().contains("link out of the folder"), "{path}: {reason}");
}

#[test]
fn an_empty_folder_on_another_file_system_is_taken_for_a_mount_that_went_away() {
    let files = folder(&[("a.md", PROSE.as_bytes())]);
    let mut source = Folder::new(files.path().to_owned(), Limits::default());
    source.scan().expect("a folder");
    fs::remove_file(files.path().join("a.md")).expect("removed");
    assert!(source.scan().expect("a folder").items.is_empty(), "an empty folder on the same file system is empty");
    source.device = source.device.map(|device| device + 1);
    assert!(matches!(source.scan(), Err(SourceError::Unmounted(_))));
}

#[test]
fn a_change_is_noticed_until_the_watch_is_dropped() {
    let files = folder(&[]);
    let source = Folder::new(files.path().to_owned(), Limits::default());
    let (sender, notices) = channel();
    let watch = source.watch(Box::new(move || _ = sender.send(()))).expect("the system watches");
    fs::write(files.path().join("a.md"), PROSE).expect("a file");
    notices.recv_timeout(Duration::from_secs(20)).expect("a notice");
    drop(watch);
    while notices.recv_timeout(Duration::from_secs(20)).is_ok() {}
    // The sender is gone with the watch: nothing can come any more.
    assert!(notices.try_recv().is_err());
}

//! Which files of a folder are listed, and under which paths.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::super::{Folder, Source as _};
use crate::source::{Choice, Scan};
use crate::{Limits, slug};

const PROSE: &str = "The bridge opened in 1901 and still carries trams over the river.";

/// A folder with these files; a path that ends with `@target` is a link to the target.
fn folder(paths: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for path in paths {
        add(folder.path(), path, PROSE);
    }
    folder
}

fn add(folder: &Path, path: &str, text: &str) {
    let (path, target) = path.split_once('@').map_or((path, None), |(path, target)| (path, Some(target)));
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    match target {
        Some(target) => symlink(target, path).expect("a link"),
        None => fs::write(path, text).expect("a file"),
    }
}

fn source(folder: &Path, exclude: &[&str]) -> Folder {
    let exclude = exclude.iter().map(|&pattern| pattern.to_owned()).collect();
    Folder::new(folder.to_owned(), &Choice { limits: Limits::default(), exclude })
}

fn scan(folder: &Path) -> Scan {
    source(folder, &[]).scan().expect("a folder")
}

/// The listed paths, with a space between them.
fn listed(scan: &Scan) -> String {
    scan.items.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>().join(" ")
}

/// What is left out, a rule a line.
fn left_out(scan: &Scan) -> String {
    scan.left_out.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn ignore_files_leave_out_what_they_name_in_their_folder_and_below() {
    let files =
        folder(&["a.md", "b.tmp.md", "x/b.tmp.md", "x/c.md", "x/d.md", "x/drafts/e.md", "drafts/f.md", "p.png"]);
    let own = files.path();
    add(own, ".citewireignore", "*.tmp.md\n*.png\n");
    add(own, "x/.citewireignore", "/d.md\ndrafts/\n!b.tmp.md\n");
    let found = scan(own);
    assert_eq!(listed(&found), "a.md drafts/f.md x/b.tmp.md x/c.md");
    // A picture would not be read anyway.
    let expected = "1 by *.tmp.md (.citewireignore)\n1 by /d.md (x/.citewireignore)\n1 by drafts/ (x/.citewireignore)";
    assert_eq!(left_out(&found), expected);
    assert_eq!(found.ignored.total(), 0, "what a rule leaves out is of no kind");
    let mut source = source(own, &["c.md", "!drafts/", "!x/d.md"]);
    let found = source.scan().expect("a folder");
    assert_eq!(listed(&found), "a.md drafts/f.md x/b.tmp.md x/d.md x/drafts/e.md", "the settings win");
    assert!(left_out(&found).contains("1 by c.md (--exclude)"), "{}", left_out(&found));
    fs::remove_file(own.join(".citewireignore")).expect("removed");
    assert!(listed(&source.scan().expect("a folder")).contains("b.tmp.md"), "ignore files are read each time");
}

#[test]
fn a_wrong_pattern_is_told_with_its_file_and_line() {
    let files = folder(&["a.md", "x/b.md", "x/c.md"]);
    add(files.path(), "x/.citewireignore", "b.md\n[z-a]\n");
    let found = source(files.path(), &["a.md", "[b"]).scan().expect("a folder");
    assert_eq!(listed(&found), "x/c.md");
    let said: Vec<String> = found.notices.iter().map(|(path, notice)| format!("{path}: {notice}")).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].starts_with("x/.citewireignore: line 2 is passed over: \"[z-a]\""), "{said:?}");
    assert!(said[1].starts_with("--exclude: line 2 is passed over: \"[b\""), "{said:?}");
}

#[test]
fn an_ignore_file_that_is_a_link_out_of_the_folder_or_too_large_is_not_used() {
    let outside = folder(&["patterns"]);
    let files = folder(&["a.md"]);
    add(files.path(), &format!(".citewireignore@{}", outside.path().join("patterns").display()), "");
    add(files.path(), "x/b.md", PROSE);
    add(files.path(), "x/.citewireignore", &"b.md\n".repeat(60_000));
    let found = scan(files.path());
    assert_eq!(listed(&found), "a.md x/b.md");
    let notices: Vec<&str> = found.notices.iter().map(|(_, notice)| notice.as_str()).collect();
    assert!(
        notices[0].contains("link out of the folder") && notices[1].contains("more than 262144 bytes"),
        "{notices:?}"
    );
}

#[test]
fn what_programs_made_is_left_out_and_counted_unless_a_pattern_asks_for_it() {
    let files = folder(&[
        "node_modules/a/README.md",
        "node_modules/a/index.js",
        "node_modules/.cache/b.md",
        "node_modules/a/.hidden.md",
        "build/linux.md",
        "web/public/index.html",
        "web/public/llms.txt",
        "rust/Cargo.toml",
        "rust/target/doc/a.md",
    ]);
    let found = scan(files.path());
    assert_eq!(listed(&found), "build/linux.md");
    let rules = ["node_modules/", "public/", "target/"].map(|rule| format!("1 by {rule} (built in)"));
    assert_eq!(left_out(&found), rules.join("\n"));
    add(files.path(), ".citewireignore", "!node_modules/\n!/web/public\n");
    assert_eq!(listed(&scan(files.path())), "build/linux.md node_modules/a/README.md web/public/llms.txt");
}

#[test]
fn a_link_in_the_folder_makes_no_second_article() {
    let files = folder(&["x/a.md", "x/p.png", "b.md@x/a.md", "y@x", "x/up@..", "x/self@.", "one@two", "two@one"]);
    let own = files.path();
    symlink(own.join("x/a.md"), own.join("c.md")).expect("a link");
    let found = scan(own);
    assert_eq!(listed(&found), "x/a.md");
    assert_eq!(found.ignored.to_string(), "1 .png");
    let unreadable: Vec<&str> = found.unreadable.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(unreadable, ["one", "two"], "links that lead to each other");
    // The folder itself may be a link, too.
    let names = folder(&[]);
    symlink(own, names.path().join("articles")).expect("a link");
    let mut linked = source(&names.path().join("articles"), &[]);
    assert_eq!(listed(&linked.scan().expect("a folder")), "x/a.md");
    assert_eq!(linked.read("x/a.md").expect("it is read").bytes, PROSE.as_bytes());
}

/// Proves that a volume is served whose files are links to a hidden folder, which is swapped when they change.
#[test]
fn links_to_what_is_not_listed_otherwise_are_followed_once() {
    let files = folder(&["..1/a.md", "..1/s/b.md", "..data@..1", "a.md@..data/a.md", "s@..data/s", "t@..data/s"]);
    add(files.path(), "old/c.md", PROSE);
    add(files.path(), "latest@old", "");
    add(files.path(), "n.md@notes", "");
    add(files.path(), "notes", PROSE);
    add(files.path(), ".citewireignore", "/old\n");
    let mut source = source(files.path(), &[]);
    let found = source.scan().expect("a folder");
    assert_eq!(listed(&found), "a.md latest/c.md n.md s/b.md");
    for (path, _) in &found.items {
        assert_eq!(source.read(path).expect("it is read").bytes, PROSE.as_bytes(), "{path}");
    }
}

#[test]
fn a_link_out_of_the_folder_or_to_nothing_is_set_aside() {
    let outside = folder(&["secret.md"]);
    let files = folder(&["a.md", "gone.md@nothing.md"]);
    symlink(outside.path(), files.path().join("out")).expect("a link");
    symlink(outside.path().join("secret.md"), files.path().join("out.md")).expect("a link");
    let found = scan(files.path());
    assert_eq!(listed(&found), "a.md");
    let said: Vec<String> = found.unreadable.iter().map(|(path, reason)| format!("{path}: {reason}")).collect();
    assert!(said[0].starts_with("gone.md: it cannot be read"), "{said:?}");
    assert!(said[1..].iter().all(|line| line.contains("a link out of the folder")) && said.len() == 3, "{said:?}");
}

#[test]
fn decomposed_names_are_listed_composed_and_read_as_they_are() {
    let files = folder(&["A\u{308}/u\u{308}ber.md", "plain.md"]);
    add(files.path(), ".citewireignore", "/plain.md\n");
    let mut source = source(files.path(), &[]);
    let found = source.scan().expect("a folder");
    assert_eq!(listed(&found), "\u{C4}/\u{FC}ber.md");
    assert_eq!(source.read("\u{C4}/\u{FC}ber.md").expect("it is read").bytes, PROSE.as_bytes());
    // A file that differs in composition only keeps its own path, and both have the same words for an id.
    add(files.path(), "A\u{308}/\u{FC}ber.md", "Another text about another bridge, which opened in 1902.");
    let found = source.scan().expect("a folder");
    let paths: Vec<&str> = found.items.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["A\u{308}/\u{FC}ber.md", "\u{C4}/\u{FC}ber.md"]);
    let texts = paths.iter().map(|path| source.read(path).expect("it is read").bytes);
    assert_ne!(texts.collect::<std::collections::HashSet<_>>().len(), 1, "each is read");
    assert_eq!(slug::slug(paths[0]), slug::slug(paths[1]));
}

#[test]
fn a_change_that_keeps_size_and_time_shows_in_the_stat() {
    let files = folder(&["a.md"]);
    let path = files.path().join("a.md");
    let stat = || scan(files.path()).items[0].1;
    let before = stat();
    let time = path.metadata().and_then(|metadata| metadata.modified()).expect("its time");
    let write = |path: &Path| {
        fs::write(path, PROSE.replace("1901", "1902")).expect("a file");
        fs::File::options().write(true).open(path).and_then(|file| file.set_modified(time)).expect("its time");
    };
    std::thread::sleep(std::time::Duration::from_millis(50));
    write(&path);
    let after = stat();
    assert_eq!((before.bytes, before.modified, before.identity), (after.bytes, after.modified, after.identity));
    assert_ne!(before.changed, after.changed, "the same file was written");
    let next = files.path().join("next");
    write(&next);
    fs::rename(&next, &path).expect("renamed");
    assert_ne!(after.identity, stat().identity, "another file took its place");
}

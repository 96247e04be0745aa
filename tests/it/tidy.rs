//! The rules of the tree, each with its reason. A rule that matters is here and not in a comment.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::server::root;

/// A file is one subject; beyond this it has become two.
const LONGEST_FILE: usize = 400;

/// Modules from the lowest up: a module uses those of its own row and of the rows before it, never those after it. What
/// stands in `crates` is below all of them, which Cargo enforces.
const LAYERS: [&[&str]; 6] = [
    &["access", "bm25", "cancelled", "clock", "prompts", "question", "settings", "store", "tls_provider"],
    &["view", "understanding", "answer", "verify"],
    &["retrieval", "assistant", "render"],
    &["library"],
    &["chat"],
    &["http", "eval", "cli"],
];

/// Within a row, who may use whom: what is not listed would close a circle.
const WITHIN_A_ROW: [(&str, &str); 10] = [
    ("store", "access"),
    ("view", "understanding"),
    ("view", "answer"),
    ("understanding", "view"),
    ("answer", "view"),
    ("answer", "understanding"),
    ("verify", "view"),
    ("verify", "understanding"),
    ("cli", "http"),
    ("cli", "eval"),
];

/// Words that may stand only in these files, and why. A folder ends with a slash; `*` stands for one file or folder.
const CONFINED: [(&str, &[&str], &str); 17] = [
    ("opentelemetry", &["src/http/traces.rs"], "a build without the feature `traces` has nothing of it"),
    ("rmcp::", &["src/http/mcp/", "src/cli/mcp.rs"], "a build without the feature `mcp` has nothing of it"),
    ("unsafe_code", &["src/retrieval/files/bytes.rs"], "a mapped file is the one thing that safe Rust cannot have"),
    (
        "notify::",
        &["crates/articles/src/source/folder.rs"],
        "that something happened is said in one place, what did is found by looking",
    ),
    ("axum", &["src/http/"], "http is the only module that knows axum"),
    ("hyper", &["src/http/connections/"], "connections are one subject"),
    ("tower_http", &["src/http/"], "http is the only module that knows axum's layers"),
    (
        "tokio",
        &[
            "src/chat/delivery/",
            "src/chat/*/poster.rs",
            "src/chat/team_chat.rs",
            "src/http/",
            "src/cli/serve.rs",
            "src/cli/store.rs",
            "src/cli/mcp.rs",
            "src/store/",
        ],
        "the core is synchronous, and so are the dialects of chat platforms",
    ),
    (
        "reqwest",
        &["src/chat/delivery/", "src/chat/*/poster.rs", "src/cli/health.rs"],
        "a chat platform is called by its poster, and its dialect knows no network",
    ),
    (
        "delivery::",
        &[
            "src/chat/delivery/",
            "src/chat/*/mod.rs",
            "src/chat/*/poster.rs",
            "src/chat/platform.rs",
            "src/chat/team_chat.rs",
            "src/http/",
        ],
        "a dialect decides what is posted, and not when or how",
    ),
    (
        "crate::clock",
        &["src/chat/delivery/", "src/chat/*/poster.rs", "src/http/"],
        "the current time is passed to what is pure",
    ),
    ("sqlx", &["src/store/"], "the store alone knows its database"),
    (
        "serde::",
        &[
            "src/chat/",
            "src/http/",
            "src/cli/",
            "src/render.rs",
            "crates/articles/src/front_matter.rs",
            "src/eval/rows.rs",
        ],
        "core types are not wire types",
    ),
    (
        "std::fs",
        &[
            "src/cli/file.rs",
            "src/cli/eval.rs",
            "src/cli/verify.rs",
            "crates/articles/src/source/",
            "src/eval/rows.rs",
            "src/eval/layout.rs",
            "src/library/",
            "src/prompts.rs",
            "src/retrieval/files/bytes.rs",
            "src/store/",
        ],
        "the core is pure after loading",
    ),
    (
        "std::time",
        &[
            "src/chat/delivery/",
            "src/chat/*/poster.rs",
            "src/clock.rs",
            "src/http/",
            "src/cli/",
            "src/library/follow.rs",
            "crates/articles/src/source/folder",
            "src/store/mod.rs",
        ],
        "the same question gives the same bytes: no clock below the surfaces but the one that dates files",
    ),
    ("std::env", &["src/cli/", "src/store/tests.rs"], "settings are read in one place"),
    ("println!", &[], "what machines read is written in one place, to a handle that is flushed"),
];

/// Every source file of what ships.
fn sources() -> Vec<PathBuf> {
    let mut found = files("src", "rs");
    found.extend(files("crates", "rs"));
    found
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).expect("a file of the repository").display().to_string()
}

/// The code of a file without its comments and its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn no_findings(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n{}", findings.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for_and_stays_one_subject() {
    let mut findings = Vec::new();
    for path in sources().iter().chain(&files("tests", "rs")) {
        let text = fs::read_to_string(path).expect("a source file");
        if !text.starts_with("//! ") {
            findings.push(format!("{} does not open with //!", name(path)));
        }
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            findings.push(format!("{} has {lines} lines", name(path)));
        }
    }
    no_findings("a reader opens a file and knows why it exists", &findings);
}

#[test]
fn dependencies_point_downwards() {
    let row = |module: &str| LAYERS.iter().position(|row| row.contains(&module));
    let mut findings = Vec::new();
    for path in files("src", "rs").into_iter().filter(|path| !path.ends_with("tests.rs")) {
        let file = name(&path);
        let own = file.trim_start_matches("src/").split(['/', '.']).next().expect("a module").to_owned();
        let Some(own_row) = row(&own) else {
            assert!(matches!(own.as_str(), "lib" | "main"), "{file} has no row: say where it belongs");
            continue;
        };
        for used in code(&path).split("crate::").skip(1) {
            let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let Some(used_row) = row(&used) else { continue };
            let beside = used_row == own_row && used != own && !WITHIN_A_ROW.contains(&(own.as_str(), used.as_str()));
            if used_row > own_row || beside {
                findings.push(format!("{file} uses {used}"));
            }
        }
    }
    no_findings("one question's way is always downward", &findings);
}

/// Whether a file is the place that is named, or below it.
fn is_below(file: &str, place: &str) -> bool {
    let Some((before, behind)) = place.split_once('*') else { return file.starts_with(place) };
    let rest = file.strip_prefix(before).and_then(|rest| rest.find(['/', '.']).map(|end| &rest[end..]));
    rest.is_some_and(|rest| rest.starts_with(behind))
}

#[test]
fn a_place_with_a_star_is_one_folder() {
    for (file, place, expected) in [
        ("src/chat/slack/poster.rs", "src/chat/*/poster.rs", true),
        ("src/chat/slack/dialect.rs", "src/chat/*/poster.rs", false),
        ("src/chat/poster.rs", "src/chat/*/poster.rs", false),
        ("src/chat/slack/mod.rs", "src/chat/*/mod.rs", true),
        ("src/chat/zulip.rs", "src/chat/*/mod.rs", false),
        ("src/chat/delivery/queue.rs", "src/chat/delivery/", true),
    ] {
        assert_eq!(is_below(file, place), expected, "{file} and {place}");
    }
}

/// The modules of `src` that a file uses.
fn used_by(path: &Path) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    code(path).split("crate::").skip(1).map(name).collect()
}

#[test]
fn the_id_of_an_answer_names_all_code_that_decides_it() {
    let build = fs::read_to_string(root().join("build.rs")).expect("the build script");
    let list = build.split("const ANSWERS").nth(1).and_then(|rest| rest.split("];").next()).expect("the list");
    let listed: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    let sources = files("src", "rs");
    let mut reached: BTreeSet<String> = ["assistant".to_owned()].into();
    loop {
        let of_reached = |path: &&PathBuf| {
            let file = name(path);
            let module = file.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default();
            reached.contains(module)
        };
        let used: BTreeSet<String> = sources.iter().filter(of_reached).flat_map(|path| used_by(path)).collect();
        let more: Vec<String> = used.difference(&reached).cloned().collect();
        if more.is_empty() {
            break;
        }
        reached.extend(more);
    }
    assert!(reached.len() > 5, "{reached:?}");
    let mut findings = Vec::new();
    for module in reached {
        for path in [format!("src/{module}"), format!("src/{module}.rs")] {
            if root().join(&path).exists() && !listed.contains(path.as_str()) {
                findings.push(path);
            }
        }
    }
    no_findings("build.rs fingerprints what decides an answer", &findings);
}

#[test]
fn what_belongs_to_the_rim_stays_at_the_rim() {
    let mut findings = Vec::new();
    for path in sources() {
        let (file, code) = (name(&path), code(&path));
        for (word, allowed, reason) in CONFINED {
            if code.contains(word) && !allowed.iter().any(|allowed| is_below(&file, allowed)) {
                findings.push(format!("{file} has {word}: {reason}"));
            }
        }
    }
    no_findings("input and output happen at the rim", &findings);
}

#[test]
fn no_file_is_named_after_nothing() {
    let empty: BTreeSet<&str> = ["util", "utils", "helper", "helpers", "common", "misc", "types", "models"].into();
    let named = sources()
        .into_iter()
        .filter(|path| path.file_stem().is_some_and(|stem| empty.contains(stem.to_string_lossy().as_ref())));
    no_findings("find the noun", &named.map(|path| name(&path)).collect::<Vec<_>>());
}

#[test]
fn no_path_of_a_machine_is_committed() {
    let home = ["/ro", "ot/"].concat();
    let homes = ["/ho", "me/"].concat();
    let mut findings = Vec::new();
    for (folder, extension) in [
        ("src", "rs"),
        ("crates", "rs"),
        ("tests", "rs"),
        ("corpus", "md"),
        ("prompts", "txt"),
        (".", "md"),
        (".", "toml"),
    ] {
        // The root itself is only looked at one level deep: below it lies what was built.
        let paths = if folder == "." {
            fs::read_dir(root())
                .expect("the root")
                .map(|entry| entry.expect("an entry").path())
                .filter(|path| path.extension().is_some_and(|own| own == extension))
                .collect()
        } else {
            files(folder, extension)
        };
        for path in paths {
            let text = fs::read_to_string(&path).expect("a text");
            if text.contains(&home) || text.contains(&homes) || text.contains(&format!("{}/", root().display())) {
                findings.push(name(&path));
            }
        }
    }
    no_findings("a clone works anywhere", &findings);
}

/// The dependencies of a manifest that have no comment of their own on the line above; those that a workspace describes
/// need none.
fn without_a_reason(manifest: &str) -> Vec<String> {
    let (mut inside, mut before, mut found) = (false, "", Vec::new());
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if inside
            && line.contains(" = ")
            && !line.starts_with(['#', ' '])
            && !line.contains(".workspace = true")
            && !before.starts_with('#')
        {
            found.push(line.to_owned());
        }
        before = line;
    }
    found
}

#[test]
fn every_dependency_carries_its_reason() {
    let one_of_two = "[dependencies]\n# Why.\none = \"1\"\ntwo = \"2\"\nthree.workspace = true\n";
    assert_eq!(without_a_reason(one_of_two), ["two = \"2\""], "the rule can fail");
    let mut findings = Vec::new();
    for path in ["Cargo.toml", "benches/Cargo.toml", "fuzz/Cargo.toml"] {
        let manifest = fs::read_to_string(root().join(path)).expect("the manifest");
        findings.extend(without_a_reason(&manifest).into_iter().map(|line| format!("{path}: {line}")));
    }
    no_findings("a dependency without a reason is one too many", &findings);
}

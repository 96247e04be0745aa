//! Rules about the source tree, each with its reason. Important rules are tests instead of comments.

mod rules;

use std::fs;
use std::path::{Path, PathBuf};

use crate::server::root;
use rules::{
    Confined, Layers, code_of, forbidden_dependencies, is_named_after_nothing, names_a_machine, unclear_file,
    without_a_reason,
};

/// The modules of each crate whose order Cargo does not enforce.
const LAYERS: [Layers; 3] = [
    Layers {
        folder: "crates/core/src/",
        rows: &[
            &["cancelled", "prompts", "question"],
            &["view", "understanding", "answer", "verify"],
            &["assistant", "fetched"],
        ],
        beside: &[
            ("view", "understanding"),
            ("view", "answer"),
            ("understanding", "view"),
            ("answer", "view"),
            ("answer", "understanding"),
            ("verify", "view"),
            ("verify", "understanding"),
        ],
    },
    Layers {
        folder: "crates/index/src/",
        rows: &[
            &["files"],
            &["postings", "vocabulary"],
            &["endings"],
            &["segment"],
            &["snapshot", "search", "meaning"],
            &["outline"],
            &["contents", "view", "fetched"],
            &["library", "scan"],
        ],
        beside: &[("search", "snapshot"), ("snapshot", "meaning"), ("meaning", "snapshot"), ("meaning", "search")],
    },
    Layers {
        folder: "src/",
        rows: &[
            &["access", "clock", "models", "prompt_folder", "render", "settings", "store", "tls_provider"],
            &["chat"],
            &["http", "eval", "cli"],
        ],
        beside: &[("store", "access"), ("models", "tls_provider"), ("cli", "http"), ("cli", "eval")],
    },
];

/// The core is pure: what its manifest must not have.
const NOT_IN_THE_CORE: [&str; 8] = ["axum", "ignore", "memmap2", "notify", "rayon", "serde", "serde_json", "tokio"];

/// Words that only these files may contain, with the reason. A folder ends with a slash; `*` stands for one file or
/// folder.
const CONFINED: [Confined; 20] = [
    Confined {
        word: "opentelemetry",
        places: &["src/http/traces.rs"],
        reason: "a build without the feature `traces` has nothing of it",
    },
    Confined {
        word: "tokenizers::",
        places: &["crates/meaning/src/encoder.rs"],
        reason: "a build without the feature `meaning` has nothing of it",
    },
    Confined {
        word: "rmcp::",
        places: &["src/http/mcp/", "src/cli/mcp.rs"],
        reason: "a build without the feature `mcp` has nothing of it",
    },
    Confined {
        word: "unsafe_code",
        places: &["crates/index/src/files/bytes.rs", "crates/meaning/src/kernel/mod.rs"],
        reason: "a mapped file, and code for instructions that not every processor has, cannot be had in safe Rust",
    },
    Confined {
        word: "notify::",
        places: &["crates/articles/src/source/folder.rs"],
        reason: "that something happened is said in one place, what did is found by looking",
    },
    Confined { word: "axum", places: &["src/http/"], reason: "http is the only module that knows axum" },
    Confined { word: "hyper", places: &["src/http/connections/"], reason: "connections are one subject" },
    Confined { word: "tower_http", places: &["src/http/"], reason: "http is the only module that knows axum's layers" },
    Confined {
        word: "tokio",
        places: &[
            "src/chat/delivery/",
            "src/chat/*/poster.rs",
            "src/chat/team_chat.rs",
            "src/http/",
            "src/cli/serve.rs",
            "src/cli/store.rs",
            "src/cli/mcp.rs",
            "src/models/fetch.rs",
            "src/store/",
        ],
        reason: "the core is synchronous, and so are the dialects of chat platforms",
    },
    Confined {
        word: "reqwest",
        places: &["src/chat/delivery/", "src/chat/*/poster.rs", "src/cli/health.rs", "src/models/fetch.rs"],
        reason: "a chat platform is called by its poster, and its dialect knows no network",
    },
    Confined {
        word: "delivery::",
        places: &[
            "src/chat/delivery/",
            "src/chat/*/mod.rs",
            "src/chat/*/poster.rs",
            "src/chat/platform.rs",
            "src/chat/team_chat.rs",
            "src/http/",
        ],
        reason: "a dialect decides what is posted, and not when or how",
    },
    Confined {
        word: "crate::clock",
        places: &["src/chat/delivery/", "src/chat/*/poster.rs", "src/http/"],
        reason: "the current time is passed to what is pure",
    },
    Confined { word: "sqlx", places: &["src/store/"], reason: "the store alone knows its database" },
    Confined {
        word: "serde::",
        places: &[
            "src/chat/",
            "src/http/",
            "src/cli/",
            "src/render.rs",
            "crates/articles/src/front_matter/",
            "src/eval/rows.rs",
            "crates/meaning/src/convert.rs",
            "crates/meaning/src/model.rs",
        ],
        reason: "core types are not wire types",
    },
    Confined {
        word: "std::fs",
        places: &[
            "src/cli/file.rs",
            "src/cli/eval.rs",
            "src/cli/verify.rs",
            "crates/articles/src/source/",
            "src/eval/rows.rs",
            "src/eval/layout.rs",
            "crates/index/src/library/",
            "crates/index/src/meaning/store.rs",
            "src/models/",
            "src/prompt_folder.rs",
            "crates/index/src/files/bytes.rs",
            "crates/index/src/files/private.rs",
            "src/store/",
        ],
        reason: "the core is pure after loading",
    },
    Confined {
        word: "std::time",
        places: &[
            "src/chat/delivery/",
            "src/chat/*/poster.rs",
            "src/clock.rs",
            "src/http/",
            "src/cli/",
            "crates/index/src/library/follow.rs",
            "crates/index/src/library/encoding.rs",
            "src/models/fetch.rs",
            "crates/articles/src/source/folder",
            "src/store/mod.rs",
        ],
        reason: "the same question gives the same bytes: no clock below the surfaces but the one that dates files",
    },
    Confined {
        word: "std::env",
        places: &["src/cli/", "src/store/tests.rs"],
        reason: "settings are read in one place",
    },
    Confined {
        word: "println!",
        places: &[],
        reason: "what machines read is written in one place, to a handle that is flushed",
    },
    Confined {
        word: "std::net",
        places: &["src/http/", "src/cli/", "src/chat/", "src/store/"],
        reason: "only surfaces and the store have a network",
    },
    Confined {
        word: "std::thread",
        places: &["src/", "crates/index/src/library/", "crates/articles/src/source/", "crates/text/src/memo.rs"],
        reason: "the core computes on the thread that calls it",
    },
];

/// All source files of the program.
fn sources() -> Vec<PathBuf> {
    let mut found = files("src", "rs");
    let is_of_the_program =
        |path: &PathBuf| !path.ends_with("build.rs") && !path.components().any(|one| one.as_os_str() == "examples");
    found.extend(files("crates", "rs").into_iter().filter(is_of_the_program));
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

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a text")
}

/// Files that are test modules as a whole, which are declared with `#[cfg(test)]`.
fn is_test(file: &str) -> bool {
    file.ends_with("/tests.rs") || file.contains("/tests/") || file.ends_with("/search/exhaustive.rs")
}

/// The name and the code of every source file that ships.
fn shipped() -> impl Iterator<Item = (String, String)> {
    let named = sources().into_iter().map(|path| (name(&path), path));
    named.filter(|(file, _)| !is_test(file)).map(|(file, path)| (file, code_of(&text(&path))))
}

fn no_findings(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n{}", findings.join("\n"));
}

#[test]
fn every_file_states_its_purpose_and_has_one_subject() {
    let all = sources().into_iter().chain(files("tests", "rs"));
    let findings: Vec<String> = all.flat_map(|path| unclear_file(&name(&path), &text(&path))).collect();
    no_findings("a reader opens a file and knows why it exists", &findings);
}

#[test]
fn dependencies_point_downwards() {
    let upward = |(file, code): (String, String)| {
        LAYERS.iter().flat_map(move |layers| layers.upward(&file, &code)).collect::<Vec<_>>()
    };
    no_findings("modules use those below them", &shipped().flat_map(upward).collect::<Vec<_>>());
}

#[test]
fn input_and_output_stay_in_the_outer_modules() {
    let outside = |(file, code): (String, String)| {
        CONFINED.iter().filter_map(move |confined| confined.outside(&file, &code)).collect::<Vec<_>>()
    };
    no_findings("input and output belong to the outer modules", &shipped().flat_map(outside).collect::<Vec<_>>());
}

#[test]
fn the_core_depends_on_no_input_output_and_no_wire_format() {
    let manifest = text(&root().join("crates/core/Cargo.toml"));
    no_findings("the core is pure", &forbidden_dependencies(&manifest, &NOT_IN_THE_CORE));
}

#[test]
fn no_file_has_a_name_without_meaning() {
    let named = sources().iter().map(|path| name(path)).filter(|file| is_named_after_nothing(file)).collect::<Vec<_>>();
    no_findings("a file is named after its subject", &named);
}

#[test]
fn no_path_of_a_machine_is_committed() {
    let folders =
        [("src", "rs"), ("crates", "rs"), ("tests", "rs"), ("corpus", "md"), ("docs", "md"), ("prompts", "txt")];
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|(folder, extension)| files(folder, extension)).collect();
    // The root itself is looked at one level deep only: the builds are below it.
    let at_root = fs::read_dir(root()).expect("the root").map(|entry| entry.expect("an entry").path());
    paths.extend(at_root.filter(|path| path.extension().is_some_and(|own| own == "md" || own == "toml")));
    let machine = root().display().to_string();
    let findings = paths.iter().filter(|path| names_a_machine(&text(path), &machine)).map(|path| name(path));
    no_findings("a clone works anywhere", &findings.collect::<Vec<_>>());
}

#[test]
fn every_dependency_carries_its_reason() {
    let mut manifests: Vec<PathBuf> = files("crates", "toml");
    manifests.extend(["Cargo.toml", "benches/Cargo.toml", "fuzz/Cargo.toml"].map(|path| root().join(path)));
    let unexplained = |path: &PathBuf| {
        without_a_reason(&text(path)).into_iter().map(|line| format!("{}: {line}", name(path))).collect::<Vec<_>>()
    };
    no_findings(
        "a dependency without a reason is one too many",
        &manifests.iter().flat_map(unexplained).collect::<Vec<_>>(),
    );
}

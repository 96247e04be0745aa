//! The rules as functions of texts, each with a test that breaks it.

use std::collections::BTreeSet;

/// Maximum number of lines of a file: a file is one subject, and beyond this it has become two.
const LONGEST_FILE: usize = 400;

/// File names that say nothing about the content.
const EMPTY_NAMES: [&str; 8] = ["util", "utils", "helper", "helpers", "common", "misc", "types", "models"];

/// The code of a file without comments, test modules and declarations of test modules.
pub(super) fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line == "#[cfg(test)]" {
            // A declaration ends with its `;`, and a module with the `}` in the first column.
            let is_end = |line: &str| line == "}" || line.ends_with(';') && !line.starts_with(' ');
            let _ = lines.by_ref().find(|line| is_end(line));
        } else if !line.trim_start().starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// What is wrong with the first line or the length of a file.
pub(super) fn unclear_file(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !text.starts_with("//! ") {
        found.push(format!("{file} does not open with //!"));
    }
    let lines = text.lines().count();
    if lines > LONGEST_FILE {
        found.push(format!("{file} has {lines} lines"));
    }
    found
}

/// True when the name of a file says nothing about what it contains.
pub(super) fn is_named_after_nothing(file: &str) -> bool {
    let stem = file.rsplit('/').next().and_then(|name| name.split('.').next());
    stem.is_some_and(|stem| EMPTY_NAMES.contains(&stem))
}

/// The modules of its own crate that code uses.
pub(super) fn used_modules(code: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    code.split("crate::").skip(1).map(name).collect()
}

/// The modules of a crate, from the lowest row up.
pub(super) struct Layers {
    /// The folder of its sources, with a slash.
    pub(super) folder: &'static str,
    /// A module uses modules of the rows before its own. All modules of the crate are listed.
    pub(super) rows: &'static [&'static [&'static str]],
    /// Pairs of one row: the first module may use the second one.
    pub(super) beside: &'static [(&'static str, &'static str)],
}

impl Layers {
    fn row(&self, module: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.contains(&module))
    }

    /// What a file of this crate uses of the rows after its own.
    pub(super) fn upward(&self, file: &str, code: &str) -> Vec<String> {
        let Some(within) = file.strip_prefix(self.folder) else { return Vec::new() };
        let own = within.split(['/', '.']).next().unwrap_or_default();
        let Some(own_row) = self.row(own) else {
            let is_root = matches!(own, "lib" | "main");
            return if is_root { Vec::new() } else { vec![format!("{file} has no row: say where it belongs")] };
        };
        let is_upward = |used: &String| {
            self.row(used).is_some_and(|row| {
                row > own_row || row == own_row && used != own && !self.beside.contains(&(own, used.as_str()))
            })
        };
        let used = used_modules(code).into_iter().filter(is_upward);
        used.map(|used| format!("{file} uses {used}")).collect()
    }
}

/// A word that may stand in these files only. A folder ends with a slash; `*` stands for one file or folder.
pub(super) struct Confined {
    pub(super) word: &'static str,
    pub(super) places: &'static [&'static str],
    pub(super) reason: &'static str,
}

impl Confined {
    /// The finding when a file outside of these places has the word.
    pub(super) fn outside(&self, file: &str, code: &str) -> Option<String> {
        let is_outside = code.contains(self.word) && !self.places.iter().any(|place| is_below(file, place));
        is_outside.then(|| format!("{file} has {}: {}", self.word, self.reason))
    }
}

/// True when a file is this place or below it.
fn is_below(file: &str, place: &str) -> bool {
    let Some((before, after)) = place.split_once('*') else { return file.starts_with(place) };
    let rest = file.strip_prefix(before).and_then(|rest| rest.find(['/', '.']).map(|end| &rest[end..]));
    rest.is_some_and(|rest| rest.starts_with(after))
}

/// True when a text names a folder of the machine on which it was written.
pub(super) fn names_a_machine(text: &str, root: &str) -> bool {
    // In two halves, since this file is looked at too.
    let homes = [["/ro", "ot/"].concat(), ["/ho", "me/"].concat(), format!("{root}/")];
    homes.iter().any(|home| text.contains(home))
}

/// The lines of a manifest that add a dependency: those in a table of dependencies.
fn dependency_lines(manifest: &str) -> impl Iterator<Item = (&str, &str)> {
    let (mut inside, mut before) = (false, "");
    manifest.lines().filter_map(move |line| {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        }
        let is_one = inside && line.contains('=') && !line.starts_with(['#', ' ', ']']);
        let last = std::mem::replace(&mut before, line);
        is_one.then_some((last, line))
    })
}

/// The dependencies of a manifest without a comment of their own on the line above. Dependencies that a workspace
/// describes need no comment.
pub(super) fn without_a_reason(manifest: &str) -> Vec<String> {
    let unexplained = dependency_lines(manifest)
        .filter(|(before, line)| !line.contains(".workspace = true") && !before.starts_with('#'));
    unexplained.map(|(_, line)| line.to_owned()).collect()
}

/// The dependencies of a manifest that are among these.
pub(super) fn forbidden_dependencies(manifest: &str, forbidden: &[&str]) -> Vec<String> {
    let name = |line: &str| line.split([' ', '.', '=']).next().unwrap_or_default().to_owned();
    let names = dependency_lines(manifest).map(|(_, line)| name(line));
    names.filter(|name| forbidden.contains(&name.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        Confined, Layers, code_of, forbidden_dependencies, is_below, is_named_after_nothing, names_a_machine,
        unclear_file, without_a_reason,
    };

    const LAYERS: Layers =
        Layers { folder: "src/", rows: &[&["store", "access"], &["chat"]], beside: &[("store", "access")] };

    #[test]
    fn code_is_what_is_neither_comment_nor_test() {
        let text =
            "//! Doc.\n#[cfg(test)]\nmod other;\nuse a;\n#[cfg(test)]\nmod tests {\n    use b;\n}\n/// Doc.\nuse c;\n";
        assert_eq!(code_of(text), "use a;\nuse c;\n");
    }

    #[test]
    fn a_file_without_an_opening_line_or_with_too_many_is_found() {
        assert_eq!(unclear_file("a.rs", "//! A.\n"), [""; 0]);
        assert_eq!(unclear_file("a.rs", "use b;\n"), ["a.rs does not open with //!"]);
        assert_eq!(unclear_file("a.rs", &format!("//! A.\n{}", "\n".repeat(400))), ["a.rs has 401 lines"]);
    }

    #[test]
    fn a_file_named_after_nothing_is_found() {
        assert!(is_named_after_nothing("src/http/util.rs"));
        assert!(!is_named_after_nothing("src/http/utility_bill.rs"));
    }

    #[test]
    fn a_module_that_uses_one_above_or_beside_it_is_found() {
        let found = |file: &str, code: &str| LAYERS.upward(file, code);
        assert_eq!(found("src/chat.rs", "use crate::store::A;"), [""; 0]);
        assert_eq!(found("src/store/mod.rs", "use crate::access::A;"), [""; 0]);
        assert_eq!(found("src/store/mod.rs", "use crate::chat::A;"), ["src/store/mod.rs uses chat"]);
        assert_eq!(found("src/access.rs", "use crate::store;"), ["src/access.rs uses store"]);
        assert_eq!(found("src/new.rs", ""), ["src/new.rs has no row: say where it belongs"]);
    }

    #[test]
    fn a_word_outside_of_its_places_is_found() {
        let axum = Confined { word: "axum", places: &["src/http/"], reason: "http alone knows it" };
        assert_eq!(axum.outside("src/http/a.rs", "use axum::Json;"), None);
        assert_eq!(
            axum.outside("src/cli/a.rs", "use axum::Json;").as_deref(),
            Some("src/cli/a.rs has axum: http alone knows it")
        );
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

    #[test]
    fn a_folder_of_a_machine_is_found() {
        assert!(names_a_machine(&["see /ho", "me/ann/a.md"].concat(), "/x"));
        assert!(names_a_machine("see /x/y/a.md", "/x/y"));
        assert!(!names_a_machine("see docs/a.md", "/x/y"));
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let manifest =
            "[dependencies]\n# Why.\none = \"1\"\ntwo = \"2\"\nthree.workspace = true\n[lints]\nfour = \"4\"\n";
        assert_eq!(without_a_reason(manifest), ["two = \"2\""]);
    }

    #[test]
    fn a_forbidden_dependency_is_found() {
        let manifest = "[dependencies]\nserde.workspace = true\ntokio = { version = \"1\" }\nserde_yaml = \"1\"\n";
        assert_eq!(forbidden_dependencies(manifest, &["serde", "tokio"]), ["serde", "tokio"]);
        assert_eq!(forbidden_dependencies("[dependencies]\njiff.workspace = true\n", &["serde"]), [""; 0]);
    }
}

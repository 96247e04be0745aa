//! README and handbook are true: the flags, variables, routes and files that they name exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use citewire::chat::PLATFORMS;
use citewire::chat::settings::variable;
use citewire::corpus::format::FORMATS;
use serde_json::Value;

use crate::program::run;
use crate::server::{TestServer, root};

/// README, all articles of the handbook, and the documents for operators.
fn documents() -> Vec<(PathBuf, String)> {
    let handbook = fs::read_dir(root().join("corpus/handbook"))
        .expect("the handbook")
        .map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = handbook.collect();
    assert!(paths.len() >= 10, "the handbook is there");
    paths.push(root().join("README.md"));
    let deploy = fs::read_dir(root().join("deploy")).expect("the examples");
    paths.extend(deploy.map(|entry| entry.expect("an entry").path()));
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("a document"))).collect()
}

/// The output of `--help` for the program and each subcommand.
fn help() -> String {
    let commands = [
        "serve",
        "ask",
        "search",
        "check",
        "index",
        "verify",
        "eval",
        "mcp",
        "model",
        "key",
        "feedback",
        "gaps",
        "forget",
        "health",
        "backup",
        "restore",
        "config",
        "completions",
        "man",
    ];
    let mut help = run(&["--help"]).1;
    for command in commands {
        assert!(help.contains(&format!("  {command} ")), "{command} is a subcommand");
        help.push_str(&run(&[command, "--help"]).1);
    }
    for what in ["add", "list", "revoke"] {
        help.push_str(&run(&["key", what, "--help"]).1);
    }
    for what in ["add", "list", "check", "remove"] {
        help.push_str(&run(&["model", what, "--help"]).1);
    }
    help
}

/// The words of a text that begin with `opening` and continue in letters, digits and these characters.
fn words(text: &str, opening: &str, signs: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (at, _) in text.match_indices(opening) {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | ':')) {
            continue;
        }
        let rest: String = text[at + opening.len()..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || signs.contains(*c))
            .collect();
        words.insert(format!("{opening}{}", rest.trim_end_matches(['.', '-'])));
    }
    words
}

/// Flags of other programs that a document shows.
const OTHER_PROGRAMS: [&str; 19] = [
    "--bin",
    "--chown",
    "--data",
    "--data-urlencode",
    "--format",
    "--from",
    "--from-file",
    "--from-literal",
    "--get",
    "--header",
    "--include",
    "--locked",
    "--no-buffer",
    "--now",
    "--range",
    "--release",
    "--silent",
    "--transport",
    "--value",
];

#[test]
fn every_flag_and_variable_that_is_named_exists() {
    let help = help();
    let mut known = words(&help, "--", "-");
    // The widget's custom properties look like flags.
    let widget = fs::read_to_string(root().join("src/http/page/assets/widget.js")).expect("the widget");
    known.extend(words(&widget, "--citewire", "-"));
    // Variables of team chat are not flags.
    let chat_variables: BTreeSet<String> = PLATFORMS
        .iter()
        .flat_map(|platform| platform.settings().iter().map(|setting| variable(platform.name(), setting.name)))
        .collect();
    for (path, text) in documents() {
        for flag in words(&text, "--", "-") {
            let other = OTHER_PROGRAMS.contains(&flag.as_str()) || flag == "--";
            assert!(other || known.contains(&flag), "{} names {flag}", path.display());
        }
        for variable in words(&text, "CITEWIRE_", "_") {
            let exists = help.contains(&format!("[env: {variable}="))
                || help.contains(&format!("[env: {variable}]"))
                || variable == "CITEWIRE_"
                || variable == "CITEWIRE_ADDRESS"
                || chat_variables.contains(&variable);
            assert!(
                exists || help.replace(char::is_whitespace, "").contains(&format!("[env:{variable}=")),
                "{} names {variable}",
                path.display()
            );
        }
    }
}

/// The articles of the handbook that describe the flags: those of the server, and those of all other commands.
const ARTICLES_OF_FLAGS: [&str; 2] = ["server-settings-and-logs.md", "using-the-command-line.md"];

#[test]
fn the_handbook_describes_every_flag() {
    let handbook = root().join("corpus/handbook");
    let described: BTreeSet<String> = ARTICLES_OF_FLAGS
        .iter()
        .map(|name| fs::read_to_string(handbook.join(name)).expect("an article"))
        .flat_map(|text| words(&text, "--", "-"))
        .collect();
    let mut known = words(&help(), "--", "-");
    for own_of_clap in ["--help", "--version"] {
        known.remove(own_of_clap);
    }
    let missing: Vec<_> = known.difference(&described).collect();
    assert!(missing.is_empty(), "{ARTICLES_OF_FLAGS:?} do not describe {missing:?}");
}

/// True when two values are equal. Scores and confidences, which depend on all articles of the corpus, may be rounded.
fn is_same(shown: &Value, real: &Value) -> bool {
    match (shown, real) {
        (Value::Array(shown), Value::Array(real)) => {
            shown.len() == real.len() && shown.iter().zip(real).all(|(shown, real)| is_same(shown, real))
        }
        (Value::Object(shown), Value::Object(real)) => {
            shown.len() == real.len()
                && shown.iter().all(|(field, shown)| real.get(field).is_some_and(|real| is_same(shown, real)))
        }
        (Value::Number(shown), Value::Number(real)) if real.is_f64() => {
            let (shown, real) = (shown.as_f64().unwrap_or(f64::NAN), real.as_f64().unwrap_or(f64::NAN));
            (shown - real).abs() <= 0.05 * real.abs()
        }
        _ => shown == real,
    }
}

/// Fields that name a snapshot or are shortened with an ellipsis.
const SHORTENED: [&str; 3] = ["id", "snapshot", "text"];

#[test]
fn the_exchange_in_the_readme_is_a_real_one() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README");
    let shown = readme.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a JSON block");
    let shown: Value = serde_json::from_str(shown).expect("JSON");
    let request = readme.split("-d '").nth(1).and_then(|rest| rest.split('\'').next()).expect("a request");
    let server = TestServer::start();
    let real = server.post_with("/v1/ask", &[("content-type", "application/json")], request).json();
    for (field, value) in shown.as_object().expect("an object") {
        assert!(
            SHORTENED.contains(&field.as_str()) || is_same(value, &real[field]),
            "{field}: {value} and {}",
            real[field]
        );
    }
    assert_eq!(shown.as_object().map(serde_json::Map::len), real.as_object().map(serde_json::Map::len));
}

#[test]
fn every_route_that_is_named_exists() {
    let server = TestServer::start();
    let id = "handbook-asking-with-curl";
    assert_eq!(server.get(&format!("/v1/articles/{id}")).status, 200, "an article to put in place of {{id}}");
    let mut checked = 0;
    for (path, text) in documents() {
        let routes = ["/v1/", "/articles", "/healthz", "/readyz"].map(|opening| words(&text, opening, "-_/{}"));
        let hosts = words(&text.replace("127.0.0.1:8080/", " /"), "/", "-_/{}.")
            .into_iter()
            .filter(|route| route.starts_with("/v1") || route.starts_with("/articles"));
        for route in routes.into_iter().flatten().chain(hosts) {
            let address = route.replace("{id}", id).trim_end_matches(['.', '/']).to_owned();
            if address == "/v1" {
                continue;
            }
            let reply = server.get(&address);
            let missing = reply.status == 404 && reply.body.contains("no-such-route");
            assert!(!missing, "{} names {route}", path.display());
            checked += 1;
        }
    }
    assert!(checked > 20, "the documents speak of routes: {checked}");
}

#[test]
fn every_file_that_is_named_exists() {
    for (path, text) in documents() {
        for folder in ["prompts/", "src/", "tests/", "corpus/", "benches/", "examples/", "deploy/"] {
            for file in words(&text, folder, "-_/.") {
                let file = file.trim_end_matches('/');
                assert!(root().join(file).exists(), "{} names {file}", path.display());
            }
        }
    }
}

/// The file extensions in a text, written like `.md`.
fn extensions(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).filter_map(|code| code.strip_prefix('.')).collect()
}

#[test]
fn the_extensions_that_are_named_are_those_of_the_formats() {
    const NUMBERS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let line = |path: &str, opening: &str| {
        let text = fs::read_to_string(root().join(path)).expect("a document");
        let line = text.lines().find(|line| line.starts_with(opening)).map(str::to_owned);
        line.unwrap_or_else(|| panic!("{path} has no line that opens with {opening:?}"))
    };
    let readme = line("README.md", "Put `.");
    assert_eq!(extensions(&readme), FORMATS.iter().map(|format| format.extensions()[0]).collect(), "{readme}");
    let handbook = line("corpus/handbook/adding-articles.md", "Citewire reads ");
    let all: BTreeSet<&str> = FORMATS.iter().flat_map(|format| format.extensions()).copied().collect();
    assert_eq!(extensions(&handbook), all, "{handbook}");
    let number = all.len().checked_sub(1).and_then(|index| NUMBERS.get(index)).copied().unwrap_or("many");
    assert!(handbook.starts_with(&format!("Citewire reads {number} types of file")), "{number}: {handbook}");
}

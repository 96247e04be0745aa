//! `citewire.toml` and `citewire config`: the current settings and their origins.

use std::fs;

use crate::program::command;

const SETTINGS: &str = r#"
corpus = "articles"
k1 = 1.5
widget_origins = ["https://a.example", "https://b.example"]
public = true
max_connections = 500
idle_timeout = 9
store = "postgres://citewire:geheim@db/citewire"
traces = "http://citewire:geheim@collector"

[slack]
signing_secret = "geheim"
stream = false
"#;

/// The exit code and the output of `citewire config` with this file, these variables and these arguments.
fn config(file: &str, variables: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("citewire.toml"), file).expect("a file");
    let mut command = command(&["config"]);
    let output =
        command.args(arguments).current_dir(&folder).envs(variables.iter().copied()).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// The value and the origin of a setting in the output of `citewire config`.
fn line<'shown>(shown: &'shown str, name: &str) -> (&'shown str, &'shown str) {
    let line = shown.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = ")).expect("the setting");
    let (value, origin) = line.split_once('#').expect("an origin");
    (value.trim(), origin.trim())
}

/// Proves that a flag takes precedence over its variable, the variable over the file, and the file over the default.
#[test]
fn flags_take_precedence_over_variables_the_file_and_defaults() {
    let variables =
        [("CITEWIRE_MAX_CONNECTIONS", "600"), ("CITEWIRE_IDLE_TIMEOUT", "8"), ("CITEWIRE_SLACK_STREAM", "true")];
    let (code, said, _) = config(SETTINGS, &variables, &["--idle-timeout", "7"]);
    assert_eq!(code, Some(0));
    assert_eq!(line(&said, "idle_timeout"), ("7", "--idle-timeout"));
    assert_eq!(line(&said, "max_connections"), ("600", "CITEWIRE_MAX_CONNECTIONS"));
    assert_eq!(line(&said, "k1"), ("1.5", "citewire.toml"));
    assert_eq!(line(&said, "public"), ("true", "citewire.toml"));
    assert_eq!(line(&said, "widget_origins"), (r#"["https://a.example", "https://b.example"]"#, "citewire.toml"));
    assert_eq!(line(&said, "b"), ("0.75", "built in"));
    assert_eq!(line(&said, "stream"), ("\"true\"", "CITEWIRE_SLACK_STREAM"));
    assert!(said.contains("# public_url is not set"), "{said}");
}

/// Proves that questions may have commas, that a line of the variable is one, and that the list and each question are
/// bounded on every command that reads them.
#[test]
fn suggested_questions_are_a_bounded_list() {
    let shown = |file: &str, variables: &[(&str, &str)], arguments: &[&str]| {
        let (_, said, error) = config(file, variables, arguments);
        assert!(error.is_empty(), "{error}");
        line(&said, "suggestions").0.to_owned()
    };
    let both = r#"["Why, and how?", "What?"]"#;
    assert_eq!(shown("suggestions = [' Why, and how? ', 'What?']", &[], &[]), r#"[" Why, and how? ", "What?"]"#);
    assert_eq!(shown("", &[("CITEWIRE_SUGGESTIONS", "Why, and how?\nWhat?")], &[]), both);
    assert_eq!(shown("", &[], &["--suggestions", "Why, and how?", "--suggestions", "What?"]), both);
    let many = |count: usize| format!("suggestions = [{}]", "'Why?', ".repeat(count));
    assert_eq!(config(&many(10), &[], &[]).0, Some(0));
    let (code, _, error) = config(&many(11), &[], &[]);
    assert_eq!(
        (code, error.contains("suggestions has 11 questions; keep the best 10 of them")),
        (Some(2), true),
        "{error}"
    );
    let (code, _, error) = config(&format!("suggestions = '{}'", "x".repeat(201)), &[], &[]);
    assert_eq!((code, error.contains("suggestions is wrong: it has 201 characters")), (Some(2), true), "{error}");
}

/// Proves that the output is a file that gives the same settings, except for secrets, which are never shown.
#[test]
fn the_output_is_a_file_with_the_same_settings_and_without_secrets() {
    let (_, said, _) = config(SETTINGS, &[], &[]);
    assert!(!said.contains("geheim"), "{said}");
    assert!(said.contains("# store is not shown; it is from citewire.toml"), "{said}");
    assert!(said.contains("# traces is not shown; it is from citewire.toml"), "{said}");
    assert!(said.contains("# signing_secret is not shown; it is from citewire.toml"), "{said}");
    let values = |said: &str| -> Vec<String> {
        let lines = said.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split('#').next().unwrap_or_default().trim().to_owned()).collect()
    };
    let (code, again, _) = config(&said, &[], &[]);
    assert_eq!(code, Some(0));
    assert_eq!(values(&said), values(&again));
}

/// Proves that no value, file name or argument controls the terminal, and that a value stays the same all the same.
#[test]
fn values_and_arguments_do_not_control_the_terminal() {
    const ODD: &str = "a\u{9b}31m\u{1b}[31m\u{202e}\n\"\\b";
    let is_harmless = |text: &str| !text.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}');
    let (code, said, _) = config("", &[("CITEWIRE_CORPUS", ODD), ("CITEWIRE_MCP_HOSTS", "a\u{9b}")], &[]);
    assert!(code == Some(0) && is_harmless(&said), "{said:?}");
    assert!(line(&said, "corpus").0 == r#""a\u009B31m\u001B[31m\u202E\u000A\"\\b""#, "{said}");
    assert_eq!(line(&config(&said, &[], &[]).1, "corpus").0, line(&said, "corpus").0, "the same value");
    for (variables, arguments) in [
        (&[][..], &["--k1", ODD][..]),
        (&[], &[ODD]),
        (&[], &["--config", ODD]),
        (&[("CITEWIRE_K1", ODD)], &[]),
        (&[("CITEWIRE_CORPUS", ODD)], &["--help"]),
    ] {
        let (_, said, error) = config("", variables, arguments);
        assert!(is_harmless(&said) && is_harmless(&error), "{arguments:?}: {said:?} {error:?}");
        assert!(said.len() + error.len() > 20, "{arguments:?} has a message");
    }
}

/// Proves that every command reads the file, and that an error names the invalid setting.
#[test]
fn a_typing_error_is_reported_with_a_suggestion() {
    for (file, expected) in [
        ("corpos = 'x'", "there is no setting corpos, was corpus meant?"),
        ("[slak]", "there is no setting [slak], was [slack] meant?"),
        ("slack = 1", "there is no setting slack"),
        ("[corpus]", "there is no setting [corpus]"),
        ("json = true", "there is no setting json;"),
        ("k1 = 20", "k1 is wrong: write a number from 0 to 10"),
        ("bind = 'here'", "bind is wrong: invalid socket address syntax"),
        ("corpus = ['a', 'b']", "corpus must be one text or number, true or false"),
        ("public = 3", "public cannot be 3"),
        ("[slack]\nsecret = 'geheim'", "[slack] has no setting \"secret\"; it knows signing_secret, bot_token"),
        ("k1 = 1\nb", "in line 2"),
        ("suggestions = ['Why?', '']", "entry 2 of suggestions is wrong: it is empty; write a question, or remove it"),
        ("suggestions = 5.x", "in line 1"),
        ("suggestions = [['Why?']]", "suggestions must be one text or number, true or false, or a list of them"),
    ] {
        let (code, said, error) = config(file, &[], &[]);
        assert!(said.is_empty() && code == Some(2), "{file}: {said}");
        assert!(error.contains("citewire.toml cannot be used: ") && error.contains(expected), "{file}: {error}");
    }
    for file in
        ["\"a\\u001b[31mb\" = 1", "[\"a\\u009b31mb\"]\nx = 1", "[slack]\n\"a\\u001b[31mb\" = 1", "k1 = \"\\u001b[31m\""]
    {
        let (code, _, error) = config(file, &[], &[]);
        assert_eq!(code, Some(2), "{file}: {error}");
        assert!(!error.trim_end().replace('\n', "").chars().any(char::is_control), "no colours of a file: {error:?}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("citewire.toml"), "corpus = 'nowhere'").expect("a file");
    let asked = command(&["ask", "How long is it?"]).current_dir(&folder).output().expect("it runs");
    assert!(String::from_utf8_lossy(&asked.stderr).contains("nowhere"), "{asked:?}");
}

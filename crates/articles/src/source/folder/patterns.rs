//! Patterns in the syntax of `.gitignore`, from an ignore file or from the settings: which files they leave out, and what
//! is wrong with them. A wrong pattern is told and passed over; the others count.

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use unicode_normalization::UnicodeNormalization as _;

/// The name of an ignore file. It holds for its folder and for what is below.
pub(super) const IGNORE_FILE: &str = ".citewireignore";
/// The name under which patterns of the settings are told.
pub(super) const SETTING: &str = "--exclude";

/// Bytes of a pattern, at most. Longer ones are no names.
const LONGEST: usize = 1_000;

/// What the patterns say of a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is left out, by this rule.
    LeftOut(String),
    /// A pattern with `!` says that it is read.
    Read,
}

/// The patterns of one place. Of those that match a path, the last one counts.
#[derive(Debug)]
pub(super) struct Patterns {
    matcher: Gitignore,
    /// Where they are written.
    place: String,
}

impl Patterns {
    /// Reads the patterns of `place`, a line each, and says what is wrong with them. `most` is the number of patterns that
    /// may still be read.
    pub(super) fn read(place: &str, text: &str, most: &mut usize) -> (Self, Vec<String>) {
        let mut complaints = Vec::new();
        let mut builder = GitignoreBuilder::new("");
        builder.allow_unclosed_class(false);
        for (index, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
            let number = index + 1;
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if *most == 0 {
                complaints.push(format!("line {number} and those below are passed over: there are too many patterns"));
                break;
            }
            *most -= 1;
            if let Err(problem) = add(&mut builder, line) {
                let shown: String = line.chars().take(100).collect();
                complaints.push(format!("line {number} is passed over: {shown:?} is no pattern ({problem})"));
            }
        }
        let matcher = builder.build().unwrap_or_else(|_| {
            complaints.push("its patterns are too large together, and none of them is used".to_owned());
            Gitignore::empty()
        });
        (Self { matcher, place: place.to_owned() }, complaints)
    }

    /// True if there is no pattern.
    pub(super) fn is_empty(&self) -> bool {
        self.matcher.is_empty()
    }

    /// What they say of a composed path, which is below the folder that they are for. `None` if nothing.
    pub(super) fn verdict(&self, path: &str, is_folder: bool) -> Option<Verdict> {
        match self.matcher.matched(path, is_folder) {
            Match::None => None,
            Match::Ignore(glob) => Some(Verdict::LeftOut(format!("{} ({})", glob.original(), self.place))),
            Match::Whitelist(_) => Some(Verdict::Read),
        }
    }
}

/// Checks a pattern of the settings.
///
/// # Errors
/// If it is no pattern, with the reason.
pub fn check_pattern(pattern: &str) -> Result<(), String> {
    let mut builder = GitignoreBuilder::new("");
    builder.allow_unclosed_class(false);
    add(&mut builder, pattern)?;
    builder.build().map(drop).map_err(|_| "it is too large".to_owned())
}

fn add(builder: &mut GitignoreBuilder, line: &str) -> Result<(), String> {
    if line.len() > LONGEST {
        return Err(format!("it has more than {LONGEST} bytes"));
    }
    // Names on a disk may be decomposed and are compared composed.
    let mut line: String = line.nfc().collect();
    // The crate knows alternatives in braces, and git does not. In a class, a brace is one already.
    if !line.contains('[') {
        line = line.replace('{', "\\{").replace('}', "\\}");
    }
    builder.add_line(None, &line).map(drop).map_err(|error| match error {
        ignore::Error::Glob { err, .. } => err,
        error => error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Patterns, Verdict, check_pattern};

    /// What these lines say of a path; one that ends with a slash is a folder.
    #[track_caller]
    fn check(lines: &str, path: &str, expected: Option<&str>) {
        let (patterns, complaints) = Patterns::read(".i", lines, &mut 100);
        assert_eq!(complaints, Vec::<String>::new());
        let verdict = patterns.verdict(path.trim_end_matches('/'), path.ends_with('/'));
        let said = verdict.map(|verdict| match verdict {
            Verdict::LeftOut(rule) => rule,
            Verdict::Read => "!".to_owned(),
        });
        assert_eq!(said.as_deref(), expected, "{path}");
    }

    #[test]
    fn the_last_pattern_that_matches_counts_as_in_git() {
        let lines = "\u{FEFF}# Not for readers\r\n*.tmp.md\r\n/notes\r\ndrafts/\n!drafts/good/\nx/**/y.md\n\\#a.md\n";
        check(lines, "a/b.tmp.md", Some("*.tmp.md (.i)"));
        check(lines, "notes", Some("/notes (.i)"));
        check(lines, "a/notes", None);
        check(lines, "a/drafts/", Some("drafts/ (.i)"));
        check(lines, "a/drafts", None);
        check(lines, "drafts/good/", Some("!"));
        check("a*\n!ab", "ab", Some("!"));
        check(lines, "x/1/2/y.md", Some("x/**/y.md (.i)"));
        check(lines, "#a.md", Some("\\#a.md (.i)"));
        check("{a,b}.md", "a.md", None);
        check("{a,b}.md", "{a,b}.md", Some("\\{a,b\\}.md (.i)"));
    }

    #[test]
    fn a_decomposed_pattern_matches_a_composed_name() {
        check("A\u{308}rger.md", "\u{C4}rger.md", Some("\u{C4}rger.md (.i)"));
    }

    #[test]
    fn a_wrong_pattern_is_told_with_its_line_and_the_others_count() {
        let lines = format!("a.md\n[z-a].md\nb[.md\nc\\\n{}\nd.md\ne.md\nf.md", "*a".repeat(501));
        let (patterns, complaints) = Patterns::read(".i", &lines, &mut 7);
        let starts = ["line 2 is passed over", "line 3 is", "line 4 is", "line 5 is", "line 8 and those below"];
        assert_eq!(complaints.len(), starts.len(), "{complaints:?}");
        for (complaint, start) in complaints.iter().zip(starts) {
            assert!(complaint.starts_with(start) && complaint.len() < 250, "{complaint}");
        }
        let is_left_out = |path: &str| patterns.verdict(path, false).is_some();
        assert_eq!(["a.md", "d.md", "e.md", "f.md"].map(is_left_out), [true, true, true, false]);
        assert!(check_pattern("[z-a]").is_err() && check_pattern("drafts/").is_ok());
    }

    #[test]
    fn patterns_that_are_too_large_together_are_told() {
        let lines = format!("{}\n", "*a?b".repeat(240)).repeat(3_000);
        let (patterns, complaints) = Patterns::read(".i", &lines, &mut 3_000);
        assert_eq!(complaints, ["its patterns are too large together, and none of them is used"]);
        assert!(patterns.is_empty());
    }
}

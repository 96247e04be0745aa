//! Folders that are surely made by a program and written by nobody: installed packages and build outputs. They are left
//! out unless a pattern with `!` says otherwise.
//!
//! A name alone is rarely enough: a folder named `build` may be about building. So most names need evidence, a file beside
//! the folder or in it that only such a program makes.

use std::path::Path;

/// Names that only programs give.
const BY_NAME: [&str; 3] = ["node_modules", "bower_components", "_site"];

/// A file that says of any folder that its content can be made again.
const MARKS: [&str; 2] = ["CACHEDIR.TAG", "pyvenv.cfg"];

/// A name with its evidence.
struct Output {
    name: &'static str,
    /// One of these lies beside the folder.
    beside: &'static [&'static str],
    /// One of these lies in the folder.
    inside: &'static [&'static str],
    /// True if an `index.html` without Markdown beside it is evidence, too: the folder is a finished site.
    may_be_site: bool,
}

const OUTPUTS: [Output; 9] = [
    Output { name: "target", beside: &["Cargo.toml", "pom.xml", "build.sbt"], inside: &[], may_be_site: false },
    Output {
        name: "build",
        beside: &["build.gradle", "build.gradle.kts"],
        inside: &["CMakeCache.txt", "bdist.linux-x86_64"],
        may_be_site: true,
    },
    Output { name: "dist", beside: &["package.json", "setup.py", "pyproject.toml"], inside: &[], may_be_site: true },
    Output { name: "_build", beside: &[], inside: &["doctrees", ".doctrees", "html"], may_be_site: true },
    Output { name: "public", beside: &[], inside: &[], may_be_site: true },
    Output { name: "site", beside: &[], inside: &[], may_be_site: true },
    Output { name: "book", beside: &[], inside: &[], may_be_site: true },
    Output { name: "out", beside: &[], inside: &[], may_be_site: true },
    Output { name: "vendor", beside: &[], inside: &["autoload.php", "modules.txt"], may_be_site: false },
];

/// The rule that leaves out a folder of this name, from the names of what lies beside it and in it.
pub(super) fn rule(name: &str, is_beside: impl Fn(&str) -> bool, inside: &[String]) -> Option<String> {
    let is_inside = |wanted: &&str| inside.iter().any(|name| name == wanted);
    if let Some(mark) = MARKS.iter().find(|mark| is_inside(mark)) {
        return Some(format!("a folder with {mark} (built in)"));
    }
    let is_known = BY_NAME.contains(&name)
        || OUTPUTS.iter().filter(|output| output.name == name).any(|output| {
            output.beside.iter().any(|wanted| is_beside(wanted))
                || output.inside.iter().any(&is_inside)
                || output.may_be_site && is_site(inside)
        });
    is_known.then(|| format!("{name}/ (built in)"))
}

/// True if a folder with these names is a finished site.
fn is_site(inside: &[String]) -> bool {
    let is_markdown = |name: &String| {
        let ending = Path::new(name).extension();
        ending.is_some_and(|ending| ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
    };
    inside.iter().any(|name| name == "index.html") && !inside.iter().any(is_markdown)
}

#[cfg(test)]
mod tests {
    use super::rule;

    #[track_caller]
    fn check(name: &str, beside: &[&str], inside: &[&str], expected: Option<&str>) {
        let inside: Vec<String> = inside.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(rule(name, |wanted| beside.contains(&wanted), &inside).as_deref(), expected, "{name} {inside:?}");
    }

    #[test]
    fn a_folder_that_people_may_have_written_needs_evidence() {
        check("node_modules", &[], &["x"], Some("node_modules/ (built in)"));
        check("build", &["package.json"], &["linux.md", "macos.md"], None);
        check("build", &[], &["index.html", "404.html", "assets"], Some("build/ (built in)"));
        check("build", &[], &["index.html", "README.md"], None);
        check("build", &["build.gradle"], &["notes.txt"], Some("build/ (built in)"));
        check("target", &["index.md"], &["audience.md"], None);
        check("target", &["Cargo.toml"], &["debug"], Some("target/ (built in)"));
        check("public", &[], &["transport.md"], None);
        check("public", &[], &["index.html", "llms.txt"], Some("public/ (built in)"));
        check("dist", &["package.json"], &["LICENSE.txt"], Some("dist/ (built in)"));
        check("guides", &["package.json"], &["index.html"], None);
        check("env", &[], &["pyvenv.cfg", "lib"], Some("a folder with pyvenv.cfg (built in)"));
    }
}

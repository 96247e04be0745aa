//! How quotes read.

use citewire_text::ByteSpan;

use super::{Display, Part, RunKind, Unit};
use crate::{Article, Field};

fn stored(article: &Article) -> impl Fn(ByteSpan) -> Option<String> {
    |span| article.text.get(span.range()).map(str::to_owned)
}

fn part(article: &Article, block: usize) -> Part<'_> {
    let block = &article.blocks[block];
    Part { text: block.span.slice(&article.text), start: block.span.start, block }
}

/// The display of a block of a Markdown text.
fn of(text: &str, block: usize) -> Display {
    let (article, _) = Article::parse("a.md", text.to_owned());
    Display::of(part(&article, block), &stored(&article))
}

fn check(text: &str, expected: &str) {
    assert_eq!(of(text, 0).text, expected, "{text}");
}

#[test]
fn marks_line_breaks_and_references_are_gone() {
    check("The **first**\none is [here](http://a.b/c_(d)), R&amp;D says.", "The first one is here, R&D says.");
    check("On it, go to [the page][p]<!-- no\n--> and *wait*.\n\n[p]: http://a.b", "On it, go to the page and wait.");
    check("> A counter holds\n> 255 values.", "A counter holds 255 values.");
    check("A line<br>and another.", "A line and another.");
    check("\\*Not emphasis\\*", "*Not emphasis*");
    check("第一行\n第二行。", "第一行第二行。");
}

#[test]
fn runs_name_links_code_and_emphasis_by_their_readable_words() {
    let display = of("Run `a b` and see [the **list**](/x?a=1&amp;b=2).", 0);
    assert_eq!(display.text, "Run a b and see the list.");
    let shown: Vec<_> =
        display.runs.iter().map(|run| (run.kind.name(), run.span.slice(&display.text), run.href.as_deref())).collect();
    let expected = [("code", "a b", None), ("link", "the list", Some("/x?a=1&b=2")), ("emphasis", "list", None)];
    assert_eq!(shown, expected);
    assert_eq!(RunKind::Cell.name(), "cell");
}

#[test]
fn a_stored_span_is_found_in_the_display() {
    let text = "The **first** one is [here](http://a.b/c), R&amp;D says.";
    let display = of(text, 0);
    let check = |stored: &str, expected: &str| {
        let at = text.find(stored).expect("it is there");
        let place = display.place(ByteSpan::new(at, at + stored.len())).expect("it is shown");
        assert_eq!(place.slice(&display.text), expected);
    };
    check("first", "first");
    check("here", "here");
    check("R&amp;D", "R&D");
    check("one is [here](http://a.b/c), R", "one is here, R");
    assert_eq!(display.place(ByteSpan::new(4, 6)), None);
    let check = |shown: &str, expected: &str| {
        let at = display.text.find(shown).expect("it is shown");
        let source = display.source(ByteSpan::new(at, at + shown.len())).expect("it is stored");
        assert_eq!(source.slice(text), expected);
    };
    check("first", "first");
    check("&D says", "&amp;D says");
}

#[test]
fn a_list_is_lines_and_a_row_names_its_columns() {
    let (article, _) = Article::parse("a.md", "You need:\n\n3. eggs\n4. fruit\n   - pears\n".to_owned());
    let parts: Vec<Part<'_>> = (0..4).map(|block| part(&article, block)).collect();
    let display = Display::of_unit(Unit::Steps, &parts, &stored(&article));
    assert_eq!(display.text, "You need:\n3. eggs\n4. fruit\n  • pears");
    let (article, _) = Article::parse("a.md", "| Name | Default |\n| --- | --- |\n| `PORT` | 80\\|81 |\n".to_owned());
    let display = Display::of_unit(Unit::Row, &[part(&article, 0), part(&article, 1)], &stored(&article));
    assert_eq!(display.text, "Name: PORT; Default: 80|81");
    let (article, _) = Article::parse("a.md", "Ports:\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n".to_owned());
    let parts: Vec<Part<'_>> = (0..4).map(|block| part(&article, block)).collect();
    assert_eq!(Display::of_unit(Unit::List, &parts, &stored(&article)).text, "Ports:\nA: 1; B: 2\nA: 3; B: 4");
}

#[test]
fn code_keeps_its_lines() {
    let (article, _) = Article::parse("a.md", "Start it:\n\n```sh\nrun  a\n  b\n```\n".to_owned());
    let display = Display::of_unit(Unit::Code, &[part(&article, 0), part(&article, 1)], &stored(&article));
    assert_eq!(display.text, "Start it:\nrun  a\n  b");
    let code = display.runs.iter().find(|run| run.kind == RunKind::Code).expect("its code is a run");
    assert_eq!(code.span.slice(&display.text), "run  a\n  b");
}

#[test]
fn a_field_has_its_name_or_the_words_of_the_article_for_it() {
    let check = |text: &str, name: &str, value: &str, expected: &str| {
        let field = Field { name: name.to_owned(), value: value.to_owned(), span: ByteSpan::new(0, text.len()) };
        let at = text.find(value).map(|at| ByteSpan::new(at, at + value.len()));
        assert_eq!(Display::of_field(&field, text, at).text, expected);
    };
    check("author: \"Ann Lee\"", "author", "Ann Lee", "author: Ann Lee");
    check("_by Ann Lee_", "author", "Ann Lee", "by Ann Lee");
    check("A. Lee", "author", "A. Lee", "author: A. Lee");
}

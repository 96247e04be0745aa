//! Reads metadata from the first lines of a text: the title, "By: …", "Publication: …", a date, as in scraped pages; and
//! heads that have a form of their own.

mod head;
mod label;

use super::block::{Block, BlockKind, Boilerplate};
use super::front_matter::understand;
use super::prose::is_prose;
use super::{Metadata, Visible, slug};
use citewire_text::lines::on_one_line;
use citewire_text::{ByteSpan, Language};
use label::Label;

/// Number of blocks at the start that may be the header. Further down, "By" begins a sentence.
const HEADER_BLOCKS: usize = 16;
/// Number of lines above the first label from which they may begin with a menu. Fewer are a title and its repetition.
const FEWEST_MENU_LINES: usize = 3;
/// Characters of the longest title.
const LONGEST_TITLE: usize = 200;

/// Reads the lines above the first paragraph: fills what is missing in `metadata`, makes the title line a heading, and
/// marks the lines that were understood as boilerplate. `marks_headings` is that of the document. Returns the language
/// that a head states.
pub fn read(
    text: &str,
    path: &str,
    marks_headings: bool,
    blocks: &mut [Block],
    metadata: &mut Metadata,
) -> Option<Language> {
    let (read, language) = own_head(text, blocks, metadata);
    let head = blocks.iter().take(HEADER_BLOCKS).take_while(|block| !is_prose(block.span.slice(text))).count();
    let above_title = if marks_headings { 0 } else { menu_lines(text, &blocks[..head]) };
    for block in &mut blocks[..above_title] {
        block.kind = BlockKind::Boilerplate(Boilerplate::Navigation);
    }
    let mut understood = false;
    let mut has_title = false;
    for block in &mut blocks[above_title..head] {
        if matches!(block.kind, BlockKind::Code | BlockKind::TableHead | BlockKind::TableRow) {
            break;
        }
        if read.encloses(&block.span) {
            continue;
        }
        let words = on_one_line(&Visible::new(text, block.span, &block.markup).text);
        // A heading that is marked as one is never a byline.
        let is_marked_heading = marks_headings && matches!(block.kind, BlockKind::Heading { .. });
        if let Some(label) = Label::of(&words).filter(|_| !is_marked_heading) {
            label.field(&words, block.span).add_to(&mut metadata.fields);
            label.fill(metadata);
            block.kind = BlockKind::Boilerplate(Boilerplate::Byline);
            understood = true;
        } else if !has_title && is_title(&words, path, metadata, block.kind, above_title > 0) {
            has_title = true;
            if metadata.title.is_empty() {
                metadata.title = words;
            }
            block.kind = BlockKind::Heading { level: 1 };
        } else if has_title && same_words(&words, &metadata.title) {
            block.kind = BlockKind::Boilerplate(Boilerplate::RepeatedTitle);
        } else if understood && !marks_headings && is_bare_name(&words, block.kind) {
            block.kind = BlockKind::Boilerplate(Boilerplate::Byline);
        }
    }
    if metadata.title.is_empty() && marks_headings {
        metadata.title = heading_below(text, path, blocks).unwrap_or_default();
    }
    language
}

/// Reads a head that has a form of its own, and marks it as boilerplate. Returns its span and the language that it
/// states.
fn own_head(text: &str, blocks: &mut [Block], metadata: &mut Metadata) -> (ByteSpan, Option<Language>) {
    let mut read = ByteSpan::new(0, 0);
    let mut entries = Vec::new();
    if let Some(head) = if metadata.fields.is_empty() { head::find(text) } else { None } {
        read = head.span;
        entries = head.entries;
        for block in &mut *blocks {
            let is_title =
                head.title.is_some_and(|title| title.start <= block.span.start && block.span.start < title.end);
            if is_title {
                metadata.title = on_one_line(head.title.map_or("", |title| title.slice(text)));
                block.kind = BlockKind::Heading { level: 1 };
            } else if read.encloses(&block.span) {
                block.kind = BlockKind::Boilerplate(Boilerplate::Byline);
            }
        }
    }
    if let Some(first) = blocks.first() {
        entries.extend(head::definitions(text, first.span.start as usize));
    }
    // A date that cannot be read is no mistake of an editor here.
    (read, understand(text, entries, metadata, &mut Vec::new()))
}

/// The only heading of the highest level; for a file such as a README, whose name says nothing, the first heading.
fn heading_below(text: &str, path: &str, blocks: &[Block]) -> Option<String> {
    let highest = blocks.iter().filter(|block| block.kind == BlockKind::Heading { level: 1 }).count();
    let counts = |block: &&Block| match block.kind {
        BlockKind::Heading { level } => slug::is_nameless(path) || level == 1 && highest == 1,
        _ => false,
    };
    let words = |block: &Block| on_one_line(&Visible::new(text, block.span, &block.markup).text);
    let mut titles = blocks.iter().filter(counts).map(words);
    titles.find(|words| words.chars().count() <= LONGEST_TITLE && !slug::says_nothing(words))
}

/// Number of menu lines above the title of a scraped page. If three lines or more come before the first label, the title
/// is the one with most words.
fn menu_lines(text: &str, head: &[Block]) -> usize {
    let words = |block: &Block| block.span.slice(text).split_whitespace().count();
    let before = head.iter().take_while(|block| Label::of(&on_one_line(block.span.slice(text))).is_none()).count();
    if before == head.len() || before < FEWEST_MENU_LINES {
        return 0;
    }
    let lines = &head[..before];
    let most = lines.iter().map(words).max().unwrap_or(0);
    lines.iter().position(|block| words(block) == most).unwrap_or(0)
}

/// True for a short line among the bylines that is only a name, such as the publisher's. A line with a colon or a digit
/// is content.
fn is_bare_name(words: &str, kind: BlockKind) -> bool {
    let stands_alone = matches!(kind, BlockKind::Heading { .. } | BlockKind::Boilerplate(Boilerplate::Navigation));
    stands_alone && !words.contains(|c: char| c == ':' || c == '：' || c.is_ascii_digit())
}

/// True for the title line: the first heading that is not a label, or the line that repeats the title of the front matter.
fn is_title(words: &str, path: &str, metadata: &Metadata, kind: BlockKind, below_menu: bool) -> bool {
    if slug::is_nameless(path) && slug::says_nothing(words) {
        return false;
    }
    // A question that heads its answer is no title.
    let heads = below_menu || matches!(kind, BlockKind::Heading { level: 1..=6 });
    if metadata.title.is_empty() {
        heads && words.chars().count() <= LONGEST_TITLE
    } else {
        same_words(words, &metadata.title)
    }
}

/// True if two lines have the same words, ignoring case and spacing.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    let one = one.split_whitespace().map(str::to_lowercase);
    one.eq(other.split_whitespace().map(str::to_lowercase))
}

#[cfg(test)]
mod tests {
    use crate::Article;

    fn check(path: &str, text: &str, expected: &str) {
        let (article, _) = Article::parse(path, text.to_owned());
        let metadata = article.metadata;
        let fields = [
            Some(metadata.title),
            metadata.author,
            metadata.publication,
            metadata.date.map(|date| date.to_string()),
            metadata.url,
        ];
        assert_eq!(fields.into_iter().flatten().collect::<Vec<_>>().join(" | "), expected);
    }

    const PROSE: &str = "The bridge opened in 1901 and still carries trams over the river.";

    #[test]
    fn labels_above_the_first_paragraph_are_metadata() {
        check(
            "a.txt",
            &format!(
                "Bridges\n\nBridges\n\nPublication: City Brief Volume: 3\n\nBy: Ann Lee\n\nPosted on: 16 October 2015\n\nSource: https://e.org/a\n\n{PROSE}"
            ),
            "Bridges | Ann Lee | City Brief | 2015-10-16 | https://e.org/a",
        );
    }

    #[test]
    fn a_bare_byline_and_a_bare_date_are_understood() {
        check(
            "a.txt",
            &format!("Bridges\n\nBy Ann Lee and Bo Cho\n\nOctober 16, 2015\n\n{PROSE}"),
            "Bridges | Ann Lee and Bo Cho | 2015-10-16",
        );
    }

    #[test]
    fn front_matter_wins_over_the_text() {
        check(
            "a.md",
            &format!("---\ntitle: Spans\nauthor: Cy Dee\n---\n# Bridges\n\nBy: Ann Lee\n\n{PROSE}"),
            "Spans | Cy Dee",
        );
    }

    #[test]
    fn a_markdown_heading_that_opens_with_by_is_no_byline() {
        check("a.md", &format!("# Bridges\n\n## By The Numbers\n\n{PROSE}"), "Bridges");
    }

    #[test]
    fn a_menu_above_the_title_is_not_the_title() {
        check(
            "a.txt",
            &format!("Home\nNews\nContact us\n\nNew bridge opens in Lindau\n\nBy Ann Lee\n\n{PROSE}"),
            "New bridge opens in Lindau | Ann Lee",
        );
    }

    #[test]
    fn the_head_of_a_letter_is_metadata() {
        check(
            "a.txt",
            &format!(
                "From: Tom Reed <tom@example.org>\nTo: ann@example.org\nSubject: The bridge\nDate: 16 October 2015\n\n{PROSE}"
            ),
            "The bridge | Tom Reed | 2015-10-16",
        );
    }

    #[test]
    fn labels_of_other_languages_are_understood() {
        check(
            "a.txt",
            &format!("Brücken\n\nVon Anna Schmidt\n\nQuelle: Stadtbote\n\n{PROSE}"),
            "Brücken | Anna Schmidt | Stadtbote",
        );
    }

    #[test]
    fn what_a_list_says_below_the_byline_stays_quotable() {
        for (path, text) in [
            ("a.md", format!("# Pancakes\n\nBy Ann Lee\n\n- 200 g flour\n\n{PROSE}")),
            (
                "a.txt",
                format!(
                    "Council minutes\n\nDate: 16 October 2015\n\nPlace: Town hall\n\nPresent: Ann Lee, Bo Cho\n\n{PROSE}"
                ),
            ),
        ] {
            let (article, _) = Article::parse(path, text);
            let quotes: Vec<&str> = article.sentences.iter().map(|sentence| article.quote(sentence)).collect();
            let expected: &[&str] = if path == "a.md" {
                &["200 g flour", PROSE]
            } else {
                &["Place: Town hall", "Present: Ann Lee, Bo Cho", PROSE]
            };
            assert_eq!(quotes, expected);
        }
    }

    #[test]
    fn a_line_of_names_below_the_title_is_a_byline() {
        let text =
            format!("# The Ferry Book\n\n_by Ann Lee, Bo Cho, and Cy Dee, with help from the\nharbour_\n\n{PROSE}");
        let (article, _) = Article::parse("title-page.md", text);
        let field = &article.metadata.fields[0];
        assert_eq!((field.name.as_str(), field.value.as_str()), ("author", "Ann Lee, Bo Cho, and Cy Dee"));
        assert_eq!(field.span.slice(&article.text), "_by Ann Lee, Bo Cho, and Cy Dee, with help from the\nharbour_");
        check("a.md", &format!("# Bridges\n\nBy far, the best, with ease\n\n{PROSE}"), "Bridges");
    }

    #[test]
    fn a_file_whose_name_says_nothing_is_named_by_its_first_heading_or_its_folder() {
        check("pumps/README.md", &format!("{PROSE}\n\n## Old pumps\n\n{PROSE}\n\n## More\n"), "Old pumps");
        check("pumps/README.md", &format!("# README\n\n{PROSE}"), "Pumps");
        check("pumps/_index.md", PROSE, "Pumps");
        check("pumps/use.md", &format!("{PROSE}\n\n# Using pumps\n\n{PROSE}"), "Using pumps");
        check("pumps/use.md", &format!("{PROSE}\n\n# One\n\n{PROSE}\n\n# Two\n\n{PROSE}"), "Use");
        check("_posts/2023-12-22-lamp.md", PROSE, "Lamp | 2023-12-22");
    }

    #[test]
    fn a_text_without_a_title_is_named_after_its_file() {
        check("notes/old-bridges.txt", PROSE, "Old bridges");
    }
}

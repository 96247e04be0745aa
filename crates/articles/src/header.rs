//! Reads metadata from the first lines of a text: the title, "By: …", "Publication: …", a date, as in scraped pages.

use std::sync::LazyLock;

use super::block::{Block, BlockKind, Boilerplate};
use super::front_matter::is_web_address;
use super::prose::is_prose;
use super::{ArticleDate, Metadata, Visible};
use citewire_text::language::{HeaderLabels, LANGUAGES, WordList};
use citewire_text::lines::on_one_line;

/// Number of blocks at the start that may be the header. Further down, "By" begins a sentence.
const HEADER_BLOCKS: usize = 16;
/// Number of lines above the first label from which they may begin with a menu. Fewer are a title and its repetition.
const FEWEST_MENU_LINES: usize = 3;
/// Characters of the longest title.
const LONGEST_TITLE: usize = 200;

/// Reads the lines above the first paragraph: fills what is missing in `metadata`, makes the title line a heading, and
/// marks the lines that were understood as boilerplate. `marks_headings` is that of the document.
pub fn read(text: &str, marks_headings: bool, blocks: &mut [Block], metadata: &mut Metadata) {
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
        let words = on_one_line(&Visible::new(text, block.span, &block.markup).text);
        // A heading that is marked as one is never a byline.
        let is_marked_heading = marks_headings && matches!(block.kind, BlockKind::Heading { .. });
        if let Some(label) = Label::of(&words).filter(|_| !is_marked_heading) {
            label.fill(metadata);
            block.kind = BlockKind::Boilerplate(Boilerplate::Byline);
            understood = true;
        } else if !has_title && is_title(&words, metadata, block.kind, above_title > 0) {
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
fn is_title(words: &str, metadata: &Metadata, kind: BlockKind, below_menu: bool) -> bool {
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
    on_one_line(one).to_lowercase() == on_one_line(other).to_lowercase()
}

/// Picks one list of labels from those of a language.
type Pick = fn(&HeaderLabels) -> WordList;

/// The languages that have labels, all of them: a page need not be in the language of its article.
static OF_LANGUAGES: LazyLock<Vec<&HeaderLabels>> =
    LazyLock::new(|| LANGUAGES.iter().map(|one| &one.labels).filter(|labels| !labels.is_empty()).collect());

/// One list of labels in all languages.
fn of_all(pick: Pick) -> impl Iterator<Item = &'static str> {
    OF_LANGUAGES.iter().flat_map(move |labels| pick(labels)).copied()
}

/// A line that states one thing about the article.
#[derive(Debug, PartialEq, Eq)]
enum Label {
    Title(String),
    Author(String),
    Publication(String),
    Date(ArticleDate),
    Url(String),
    /// A field of a letter that is not kept.
    Other,
}

/// Words of the longest name. A longer value belongs to a sentence with a colon in it.
const LONGEST_VALUE_WORDS: usize = 8;

impl Label {
    fn of(line: &str) -> Option<Self> {
        line.split_once([':', '：'])
            .and_then(|(label, value)| Self::of_value(&label.trim().to_lowercase(), value.trim()))
            .or_else(|| Self::without_colon(line))
    }

    /// What a label, in small letters, says about the value behind it.
    fn of_value(label: &str, value: &str) -> Option<Self> {
        if value.is_empty() {
            return None;
        }
        let is = |pick: Pick| of_all(pick).any(|known| known == label);
        let is_short = value.split(' ').count() <= LONGEST_VALUE_WORDS;
        if is(|labels| labels.title) {
            Some(Self::Title(value.to_owned()))
        } else if is_short && is(|labels| labels.author) {
            Some(Self::Author(value.to_owned()))
        } else if is_short && is(|labels| labels.sender) {
            // "Ann Lee <ann@example.org>"
            Some(Self::Author(value.split('<').next().unwrap_or(value).trim().to_owned()))
        } else if value.contains('@') && is(|labels| labels.recipient) {
            Some(Self::Other)
        } else if is_short && is(|labels| labels.publication) {
            Some(Self::Publication(without_issue(value).to_owned()))
        } else if is(|labels| labels.date) {
            ArticleDate::parse(value).map(Self::Date)
        } else if is_web_address(value) && is(|labels| labels.address) {
            Some(Self::Url(value.to_owned()))
        } else if is_short && is(|labels| labels.source) {
            Some(Self::Publication(value.to_owned()))
        } else {
            None
        }
    }

    /// A line that states its thing without a label: "Published on May 5, 2015", a date, "By Ann Lee".
    fn without_colon(line: &str) -> Option<Self> {
        let lower = line.to_lowercase();
        for opening in of_all(|labels| labels.date_openings).filter(|opening| lower.starts_with(opening)) {
            if let Some(date) = ArticleDate::parse(line.get(opening.len()..)?) {
                return Some(Self::Date(date));
            }
        }
        if let Some(date) = ArticleDate::parse(line).filter(|_| line.chars().count() > 4) {
            return Some(Self::Date(date));
        }
        let name = of_all(|labels| labels.author_openings).find_map(|opening| line.strip_prefix(opening))?;
        is_name(name).then(|| Self::Author(name.to_owned()))
    }

    fn fill(self, metadata: &mut Metadata) {
        match self {
            Self::Title(title) if metadata.title.is_empty() => metadata.title = title,
            Self::Title(_) | Self::Other => {}
            Self::Author(author) => metadata.author = metadata.author.take().or(Some(author)),
            Self::Publication(name) => metadata.publication = metadata.publication.take().or(Some(name)),
            Self::Date(date) => metadata.date = metadata.date.or(Some(date)),
            Self::Url(url) => metadata.url = metadata.url.take().or(Some(url)),
        }
    }
}

/// "China Brief Volume: 15 Issue: 19" without its numbers.
fn without_issue(publication: &str) -> &str {
    let issue = of_all(|labels| labels.issue_openings).filter_map(|opening| publication.find(opening)).min();
    issue.map_or(publication, |at| publication[..at].trim_end_matches([',', ' ']))
}

/// Two to six capitalised words, perhaps joined by "and": "Ann Lee and J. B. Cho".
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=6).contains(&words.len())
        && words.iter().all(|word| {
            of_all(|labels| labels.name_links).any(|link| link == *word)
                || word.chars().next().is_some_and(char::is_uppercase)
        })
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
    fn a_text_without_a_title_is_named_after_its_file() {
        check("notes/old-bridges.txt", PROSE, "Old bridges");
    }
}

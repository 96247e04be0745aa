//! Finds the words between HTML tags. Markdown may contain blocks of HTML, whose text belongs to the article.

use citewire_text::ByteSpan;

/// Elements whose content is not text for a reader.
const UNREAD: [&str; 4] = ["script", "style", "template", "svg"];

/// The state of the reader at the end of a line of HTML.
#[derive(Debug, Default)]
pub(super) struct Tags {
    open: Option<Open>,
}

/// Something that hides all text until it is closed.
#[derive(Debug)]
enum Open {
    /// `<a href=…` up to `>`.
    Tag,
    /// `<!-- …` up to `-->`.
    Comment,
    /// `<script>…` up to `</script`.
    Element(&'static str),
}

impl Tags {
    /// Appends the runs of `range` that are outside of tags, comments and unread elements.
    pub(super) fn words(&mut self, text: &str, range: ByteSpan, runs: &mut Vec<ByteSpan>) {
        let end = range.end as usize;
        let mut at = range.start as usize;
        while at < end {
            let rest = &text[at..end];
            if let Some(open) = &self.open {
                let closing = match open {
                    Open::Tag => rest.find('>').map(|close| close + 1),
                    Open::Comment => rest.find("-->").map(|close| close + 3),
                    Open::Element(name) => rest.to_ascii_lowercase().find(&format!("</{name}")),
                };
                let Some(closing) = closing else { return };
                at += closing;
                // The closing tag of an element is a tag, too.
                self.open = matches!(open, Open::Element(_)).then_some(Open::Tag);
                continue;
            }
            let tag = rest.match_indices('<').map(|(tag, _)| tag).find(|&tag| opens_tag(&rest[tag + 1..]));
            let words = tag.unwrap_or(rest.len());
            if words > 0 {
                runs.push(ByteSpan::new(at, at + words));
            }
            let Some(tag) = tag else { return };
            let rest = &rest[tag..];
            if rest.starts_with("<!--") {
                self.open = Some(Open::Comment);
                at += tag + 4;
                continue;
            }
            let name: String = rest[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
            let unread = UNREAD.into_iter().find(|unread| unread.eq_ignore_ascii_case(&name));
            if let (Some(unread), Some(close)) = (unread, rest.find('>')) {
                self.open = Some(Open::Element(unread));
                at += tag + close + 1;
            } else {
                self.open = Some(Open::Tag);
                at += tag + 1;
            }
        }
    }
}

/// True if this follows the `<` of a tag or a comment, and not of "a < b".
fn opens_tag(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, Tags};

    fn check(html: &str, expected: &str) {
        let mut tags = Tags::default();
        let mut runs = Vec::new();
        let mut at = 0;
        for line in html.split_inclusive('\n') {
            tags.words(html, ByteSpan::new(at, at + line.len()), &mut runs);
            at += line.len();
        }
        let words: String = runs.iter().map(|run| run.slice(html)).collect();
        assert_eq!(words.split_whitespace().collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn words_outside_tags_are_read() {
        check("<details open>\n<summary>More</summary>\nIt opened at 5 < 6.\n</details>", "More It opened at 5 < 6.");
    }

    #[test]
    fn tags_and_comments_over_several_lines_are_not() {
        check("<a\n  href='x'>Yes</a><!-- no\n no --> yes", "Yes yes");
    }

    #[test]
    fn scripts_and_styles_are_not_read() {
        check("<style>\np { color: red }\n</style><p>Yes<SCRIPT>no\nno</Script>.", "Yes.");
    }
}

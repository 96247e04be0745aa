//! Tells words from tags in blocks of HTML. Markdown may contain such blocks, whose text belongs to the article.

use citewire_text::ByteSpan;

/// Elements whose content is not text for a reader.
const UNREAD: [&str; 4] = ["script", "style", "template", "svg"];
/// Bytes of the longest character reference.
const LONGEST_REFERENCE: usize = 40;

/// The state of the reader at the end of a line of HTML.
#[derive(Debug, Default)]
pub(super) struct Tags {
    open: Option<Open>,
}

/// Something that hides all text until it is closed.
#[derive(Debug, Clone, Copy)]
enum Open {
    /// `<a href=…`, which begins at this byte, up to `>`.
    Tag(usize),
    /// `<!-- …` up to `-->`.
    Comment,
    /// `<script>…` up to `</script`.
    Element(&'static str),
}

/// A part of HTML that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words.
    Words(ByteSpan),
    /// A character reference such as `&amp;`.
    Reference(ByteSpan),
    /// A tag from `<` to `>`.
    Tag(ByteSpan),
}

impl Tags {
    /// Appends the pieces of `range`. Comments and unread elements are none.
    pub(super) fn read(&mut self, text: &str, range: ByteSpan, pieces: &mut Vec<Piece>) {
        let end = range.end as usize;
        let mut at = range.start as usize;
        while at < end {
            let rest = &text[at..end];
            if let Some(open) = self.open {
                let closing = match open {
                    Open::Tag(_) => rest.find('>').map(|close| close + 1),
                    Open::Comment => rest.find("-->").map(|close| close + 3),
                    Open::Element(name) => closing_tag(rest, name),
                };
                let Some(closing) = closing else { return };
                at += closing;
                if let Open::Tag(start) = open {
                    pieces.push(Piece::Tag(ByteSpan::new(start, at)));
                }
                // The closing tag of an element is a tag, too.
                self.open = matches!(open, Open::Element(_)).then_some(Open::Tag(at));
                continue;
            }
            let tag = rest.match_indices('<').map(|(tag, _)| tag).find(|&tag| opens_tag(&rest[tag + 1..]));
            words(text, ByteSpan::new(at, at + tag.unwrap_or(rest.len())), pieces);
            let Some(tag) = tag else { return };
            let rest = &rest[tag..];
            if rest.starts_with("<!--") {
                self.open = Some(Open::Comment);
                at += tag + 4;
                continue;
            }
            let unread = UNREAD.into_iter().find(|unread| name(rest).eq_ignore_ascii_case(unread));
            if let (Some(unread), Some(close)) = (unread, rest.find('>')) {
                self.open = Some(Open::Element(unread));
                at += tag + close + 1;
            } else {
                self.open = Some(Open::Tag(at + tag));
                at += tag + 1;
            }
        }
    }
}

/// Appends words, with their character references apart.
fn words(text: &str, span: ByteSpan, pieces: &mut Vec<Piece>) {
    let mut at = span.start as usize;
    let end = span.end as usize;
    let mut from = at;
    while let Some(mark) = text[at..end].find('&').map(|mark| at + mark) {
        let limit = text.floor_char_boundary((mark + LONGEST_REFERENCE).min(end));
        at = mark + 1;
        let Some(length) = text[mark..limit].find(';').map(|length| length + 1) else { continue };
        let reference = &text[mark..mark + length];
        if html_escape::decode_html_entities(reference) != reference && !reference[1..].contains('&') {
            if from < mark {
                pieces.push(Piece::Words(ByteSpan::new(from, mark)));
            }
            pieces.push(Piece::Reference(ByteSpan::new(mark, mark + length)));
            at = mark + length;
            from = at;
        }
    }
    if from < end {
        pieces.push(Piece::Words(ByteSpan::new(from, end)));
    }
}

/// Where `</name` begins.
fn closing_tag(rest: &str, name: &str) -> Option<usize> {
    let is_it = |at: usize| {
        rest.as_bytes()
            .get(at + 2..at + 2 + name.len())
            .is_some_and(|there| there.eq_ignore_ascii_case(name.as_bytes()))
    };
    rest.match_indices("</").map(|(at, _)| at).find(|&at| is_it(at))
}

/// The name of a tag that begins with `<`, without the slash of a closing tag.
pub(super) fn name(tag: &str) -> &str {
    let inside = tag[1..].strip_prefix('/').unwrap_or(&tag[1..]);
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    &inside[..end]
}

/// True if this follows the `<` of a tag or a comment, and not of "a < b".
fn opens_tag(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

/// True for a line with nothing but the opening tag of a section.
pub(super) fn opens_section(words: &str) -> bool {
    const SECTIONS: [&str; 7] = ["<div", "<section", "<center", "<figure", "<article", "<aside", "<details"];
    let name = words.find([' ', '>']).unwrap_or(0);
    SECTIONS.contains(&&words[..name]) && words.find('>') == Some(words.len() - 1)
}

/// True if a text begins with a line that is neither empty nor a tag and that indentation does not make code.
pub(super) fn is_text(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let words = line.trim_start();
    !words.is_empty() && !words.starts_with('<') && super::indentation::columns(&line[..line.len() - words.len()]) < 4
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, Piece, Tags};

    fn check(html: &str, expected: &str) {
        let mut tags = Tags::default();
        let mut pieces = Vec::new();
        let mut at = 0;
        for line in html.split_inclusive('\n') {
            tags.read(html, ByteSpan::new(at, at + line.len()), &mut pieces);
            at += line.len();
        }
        let words: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(span) => span.slice(html).to_owned(),
                Piece::Reference(span) => format!("[{}]", span.slice(html)),
                Piece::Tag(_) => String::new(),
            })
            .collect();
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

    #[test]
    fn character_references_stay_apart() {
        check("R&amp;D & Co; <b>5&nbsp;%</b>", "R[&amp;]D & Co; 5[&nbsp;]%");
    }
}

//! Text that a client may show as Markdown: what a renderer shows is the text itself, byte for byte, without links,
//! pictures, formulas of markup, or marks that look like the citations of an answer.
//!
//! A backslash is written only where Markdown (`CommonMark` with the tables, strikethroughs and bare links of GitHub) would
//! otherwise see markup, so that ordinary sentences are what they were.

/// The text with a backslash wherever Markdown would see markup. The text must begin a paragraph or stand in one.
pub(super) fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    let mut line = Line::Begins;
    let mut before = '\n';
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next().unwrap_or('\n');
        // An empty line would begin another paragraph, which is not quoted any more.
        let ends_line = (before, c) == ('\r', '\n') && shown.ends_with('\r');
        let is_empty = || shown.trim_end_matches([' ', '\t']).ends_with(['\n', '\r']);
        if matches!(c, '\n' | '\r') && !ends_line && is_empty() {
            before = c;
            continue;
        }
        if is_markup(c, before, next, rest, line) {
            shown.push('\\');
        }
        shown.push(c);
        line = line.after(c);
        before = c;
    }
    shown
}

/// Where in its line a character stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Line {
    /// Only blanks stand before it.
    Begins,
    /// Only a number stands before it.
    Number,
    /// Other text stands before it.
    Goes,
}

impl Line {
    /// Where the next character stands.
    fn after(self, c: char) -> Self {
        match c {
            '\n' | '\r' => Self::Begins,
            ' ' | '\t' if self == Self::Begins => self,
            '0'..='9' if self != Self::Goes => Self::Number,
            _ => Self::Goes,
        }
    }
}

fn is_markup(c: char, before: char, next: char, rest: &str, line: Line) -> bool {
    match c {
        // Links, pictures, footnotes, and what front ends take for citations; code; strikethroughs.
        '[' | ']' | '`' | '~' => true,
        '*' => !(before.is_whitespace() && next.is_whitespace()) || line == Line::Begins,
        // Inside a word it is no emphasis.
        '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
        '\\' => next.is_ascii_punctuation() || matches!(next, '\n' | '\r'),
        '<' => next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'),
        '&' => next == '#' || next.is_ascii_alphanumeric(),
        // Headings, quotations, lists, rules, and the rows of tables.
        '#' | '>' | '-' | '+' | '=' | '|' => line == Line::Begins || c == '|',
        ')' => line == Line::Number,
        // Lists, and bare links.
        '.' => line == Line::Number || is_host(before, rest),
        ':' => rest.starts_with("//") || line == Line::Begins,
        _ => false,
    }
}

/// Whether this dot is that of `www.`, which begins a link; the letters before it are looked at no further.
fn is_host(before: char, rest: &str) -> bool {
    before.eq_ignore_ascii_case(&'w') && rest.starts_with(|c: char| c.is_alphanumeric())
}

/// The text that was [`escaped`]: a client sends back what it was sent. Other text is hardly changed, since a backslash
/// before punctuation is rare in it.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => plain.extend(chars.next()),
            _ => plain.push(c),
        }
    }
    plain
}

/// The same JSON, in which no text is a picture or a link where a client shows the JSON as Markdown: brackets, code marks
/// and the slashes of addresses are written as escapes of JSON. `json` has no blanks between its parts.
#[cfg(any(feature = "mcp", test))]
pub(super) fn plain_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len() + 8);
    let (mut in_text, mut is_escaped, mut before) = (false, false, ' ');
    for c in json.chars() {
        match c {
            '[' | ']' | '<' | '`' if in_text && !is_escaped => {
                shown.extend([r"\u00", &format!("{:02x}", u32::from(c))]);
            }
            '/' if in_text && !is_escaped && matches!(before, ':' | '/') => shown.push_str(r"\/"),
            _ => shown.push(c),
        }
        in_text ^= c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        before = c;
    }
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::{escaped, plain_json, unescaped};

    /// What a renderer shows of a text: `Err` when it is anything but one paragraph of text.
    fn shown(markdown: &str) -> Result<String, String> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_GFM
            | Options::ENABLE_HEADING_ATTRIBUTES;
        let mut text = String::new();
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::SoftBreak | Event::HardBreak => text.push('\n'),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                other => return Err(format!("{other:?}")),
            }
        }
        Ok(text)
    }

    /// Blanks do not count: a renderer drops them at the ends of lines.
    fn words(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
        let rendered = shown(&escaped(text)).expect("text alone");
        assert_eq!(words(&rendered), words(text), "{text}");
    }

    #[test]
    fn pictures_links_and_citations_of_an_article_are_shown_as_text() {
        check(
            "Built by ![logo](https://evil.example/p.png?u=1) and [me](http://evil.example) [2].",
            r"Built by !\[logo\](https\://evil.example/p.png?u=1) and \[me\](http\://evil.example) \[2\].",
        );
        check("See www.evil.example or <https://a.b>.", r"See www\.evil.example or \<https\://a.b>.");
        check("<img src=x> &lt;b&gt; a < b & c", r"\<img src=x> \&lt;b\&gt; a < b & c");
        check("[x]: https://evil.example", r"\[x\]: https\://evil.example");
    }

    #[test]
    fn ordinary_sentences_stay_as_they_are() {
        for text in [
            "The Volga 🚣 is 3,530 km long – (longer) than 2 * 3 + 4 = 10; #1, a_b_c, 5-6 and it's 100% so!",
            "In 1901. It opened. Ends with w. Then: yes",
            "莫斯科–喀山高铁长 770 公里。",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn the_beginning_of_a_line_begins_nothing() {
        check(
            "1. First\n- second\n# third\n> fourth\n| a | b |\n|---|---|\n---\n===",
            "1\\. First\n\\- second\n\\# third\n\\> fourth\n\\| a \\| b \\|\n\\|---\\|---\\|\n\\---\n\\===",
        );
        check("* a\n+ b\n12) c\n```\nd\n~~~", "\\* a\n\\+ b\n12\\) c\n\\`\\`\\`\nd\n\\~\\~\\~");
        check("One.\n\n \nSources", "One.\n Sources");
        check("One.\r\n\r\nSources\rTwo.", "One.\r\nSources\rTwo.");
    }

    #[test]
    fn texts_in_json_are_no_markup_and_stay_the_same() {
        let json = r#"{"a":["![x](https://evil.example)","<b>\\[\"[`"],"/b":1}"#;
        let expected = r#"{"a":["!\u005bx\u005d(https:\/\/evil.example)","\u003cb>\\\u005b\"\u005b\u0060"],"/b":1}"#;
        assert_eq!(plain_json(json), expected);
        let read = |json: &str| serde_json::from_str::<serde_json::Value>(json).expect("JSON");
        assert_eq!(read(json), read(expected), "a program reads the same");
    }

    proptest! {
        #[test]
        fn any_text_in_json_stays_the_same(text in "[ -~\n]{0,60}") {
            let json = serde_json::to_string(&[&text]).expect("JSON");
            let shown = plain_json(&json);
            prop_assert_eq!(serde_json::from_str::<[String; 1]>(&shown).expect("JSON"), [text]);
            prop_assert!(!shown[1..shown.len() - 1].contains(['[', ']', '<', '`']) && !shown.contains("://"), "{}", shown);
        }

        #[test]
        fn whatever_an_article_says_is_shown_as_text(text in "[ -~\n]{1,60}|([\\[\\]()!<>`*_~|#=.:&;\\\\ \n-]|[a-c1]|https://|www\\.){1,40}") {
            // A quote begins with a word, and an indented one would be code.
            let text = text.trim();
            prop_assume!(!text.is_empty());
            let markdown = escaped(text);
            let rendered = shown(&markdown).map_err(|other| TestCaseError::fail(format!("{other} in {markdown:?}")))?;
            prop_assert_eq!(words(&rendered), words(text), "{}", markdown);
            prop_assert!(!markdown.replace("\\://", "").contains("://"), "a bare link in {}", markdown);
        }

        #[test]
        fn what_was_escaped_is_read_back(text in "[ -~]{1,60}") {
            prop_assert_eq!(unescaped(&escaped(&text)), text);
        }
    }
}

//! Replies in HTML. Entities reproduce the exact characters of the article.

use super::mention::without_mentions;
use super::messages::{Markup, utf16_units};

/// How HTML separates pieces, and how a platform counts its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Html {
    /// Line breaks as they are; the platform counts UTF-16 code units.
    Lines,
    /// A paragraph for each piece; the platform counts bytes.
    Paragraphs,
}

/// A text as it stands between tags or in an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for c in without_mentions(text).chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Telegram and XML reject other control characters.
            c if c.is_control() && c != '\n' && c != '\t' => html.push(' '),
            c => html.push(c),
        }
    }
    html
}

impl Html {
    /// A quote with its lines: HTML shows a line break as a space, and so it does the spaces at the beginning of a line.
    fn lines(self, text: &str) -> String {
        let escaped = escaped(text);
        if self == Self::Lines || !escaped.contains('\n') {
            return escaped;
        }
        let line = |line: &str| {
            let words = line.trim_start_matches(' ');
            "&nbsp;".repeat(line.len() - words.len()) + words
        };
        escaped.split('\n').map(line).collect::<Vec<_>>().join("<br>")
    }

    fn paragraph(self, html: String) -> String {
        match self {
            Self::Lines => html,
            Self::Paragraphs => format!("<p>{html}</p>"),
        }
    }
}

impl Markup for Html {
    fn words(&self, text: &str) -> String {
        self.paragraph(escaped(text))
    }

    fn quote(&self, text: &str, context: Option<&str>, number: usize, address: &str) -> String {
        let context = context.map(|context| format!("({}) ", self.lines(context))).unwrap_or_default();
        let address = escaped(address);
        format!("<blockquote>{context}{} <a href=\"{address}\">[{number}]</a></blockquote>", self.lines(text))
    }

    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String {
        let byline = if byline.is_empty() { String::new() } else { format!(". {}", escaped(byline)) };
        let link = format!("<a href=\"{}\">{}</a>", escaped(address), escaped(title));
        self.paragraph(format!("[{number}] {link}{byline}"))
    }

    fn joint(&self) -> &'static str {
        match self {
            Self::Lines => "\n",
            Self::Paragraphs => "",
        }
    }

    fn length(&self, text: &str) -> usize {
        match self {
            Self::Lines => utf16_units(text),
            Self::Paragraphs => text.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::messages::Markup as _;
    use super::Html;

    #[test]
    fn lines_of_a_quote_stay_lines() {
        let quote = |html: Html| html.quote("You need:\n• <eggs>\n  • pears", None, 1, "/a");
        let link = "<a href=\"/a\">[1]</a></blockquote>";
        let paragraphs = format!("<blockquote>You need:<br>• &lt;eggs&gt;<br>&nbsp;&nbsp;• pears {link}");
        assert_eq!(quote(Html::Paragraphs), paragraphs);
        assert_eq!(quote(Html::Lines), format!("<blockquote>You need:\n• &lt;eggs&gt;\n  • pears {link}"));
    }
}

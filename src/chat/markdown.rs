//! Replies in Markdown. Each platform has its own variant, described by a [`Markdown`] value.

use super::mention::{BREAK, without_mentions};
use super::messages::Markup;

/// The Markdown of one platform.
#[derive(Debug, Clone, Copy)]
pub(super) struct Markdown {
    /// The characters that a backslash escapes wherever they stand.
    pub(super) escapable: &'static [char],
    /// Whether a backslash escapes the mark of a list at the beginning of a line.
    pub(super) escapes_lists: bool,
    /// Whether an invisible character must stand between two adjacent characters, since they open markup that a backslash
    /// does not escape.
    pub(super) breaks: fn(char, char) -> bool,
    /// Whether mentions in the text notify people. `false` when a field of the message prevents it.
    pub(super) has_mentions: bool,
    /// A link with a label.
    pub(super) link: fn(label: &str, address: &str) -> String,
    /// Whether the number of a source is its link; otherwise its title is.
    pub(super) links_numbers: bool,
}

/// A link as most variants write it.
pub(super) fn plain_link(label: &str, address: &str) -> String {
    format!("[{label}]({address})")
}

impl Markdown {
    /// The text without any markup: what is shown is what the text says.
    fn escaped(&self, text: &str) -> String {
        let text = if self.has_mentions { without_mentions(text) } else { text.to_owned() };
        let mut shown = String::with_capacity(text.len() + 16);
        let (mut begins_line, mut numbers_line) = (true, false);
        let mut before = '\n';
        for c in text.chars() {
            let lists = begins_line && matches!(c, '-' | '+') || numbers_line && matches!(c, '.' | ')');
            if (self.breaks)(before, c) {
                shown.push(BREAK);
            }
            if self.escapable.contains(&c) || (self.escapes_lists && lists) {
                shown.push('\\');
            }
            shown.push(if c.is_control() && c != '\n' { ' ' } else { c });
            numbers_line = (begins_line || numbers_line) && c.is_ascii_digit();
            begins_line = c == '\n' || (begins_line && c.is_whitespace());
            before = c;
        }
        shown
    }
}

impl Markup for Markdown {
    fn words(&self, text: &str) -> String {
        self.escaped(text)
    }

    fn quote(&self, text: &str, context: Option<&str>, number: usize, address: &str) -> String {
        let context = context.map(|context| format!("({}) ", self.escaped(context))).unwrap_or_default();
        let link = (self.link)(&format!("[{number}]"), address);
        let shown = format!("{context}{} {link}", self.escaped(text));
        // Every line needs the mark, empty ones too.
        shown.split('\n').map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
    }

    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String {
        let byline = if byline.is_empty() { String::new() } else { format!(". {}", self.escaped(byline)) };
        let title = self.escaped(title);
        if self.links_numbers {
            return format!("{} {title}{byline}", (self.link)(&format!("[{number}]"), address));
        }
        format!("[{number}] {}{byline}", (self.link)(&title, address))
    }
}

//! Replies in Markdown, as Discord, Mattermost, Rocket.Chat and Zulip take it, each in its own kind.

use super::mention::{NOBODY, calls_nobody};
use super::reply::Markup;

/// Markdown of one platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markdown {
    /// A backslash takes the meaning from all punctuation. A field of the message keeps names from being called.
    Discord,
    /// A backslash takes the meaning from what its parser lists.
    Mattermost,
    /// A backslash takes the meaning from a few characters and is shown before all others.
    RocketChat,
    /// A backslash is shown.
    Zulip,
}

impl Markdown {
    /// What a backslash takes the meaning from, wherever it stands.
    fn escapable(self) -> &'static [char] {
        match self {
            Self::Discord => &['\\', '`', '*', '_', '~', '|', '[', ']', '<', '>', '#', '@'],
            Self::Mattermost => &['\\', '`', '*', '_', '~', '|', '[', ']', '>', '#', '!'],
            Self::RocketChat => &['`', '*', '_', '~', '#'],
            Self::Zulip => &[],
        }
    }

    /// True when a backslash makes a list of no list at the beginning of a line.
    fn escapes_lists(self) -> bool {
        matches!(self, Self::Discord | Self::Mattermost)
    }

    /// A text in which nothing means more than it says. Where no backslash helps, an invisible character stands between
    /// the two halves of what would be a link, a channel or a block of code.
    pub(super) fn escaped(self, text: &str) -> String {
        let text = if self == Self::Discord { text.to_owned() } else { calls_nobody(text) };
        let mut shown = String::with_capacity(text.len() + 16);
        let (mut begins_line, mut numbers_line) = (true, false);
        let mut before = '\n';
        for c in text.chars() {
            let parts = match self {
                Self::Discord => false,
                // Between angle brackets it reads Slack's words, such as a call to the whole channel.
                Self::Mattermost => before == '<',
                Self::RocketChat => (before == ']' && c == '(') || before == '<',
                Self::Zulip => matches!((before, c), (']', '(') | ('#', '*') | ('`', '`') | ('~', '~')),
            };
            let lists = begins_line && matches!(c, '-' | '+') || numbers_line && matches!(c, '.' | ')');
            if parts {
                shown.push(NOBODY);
            }
            if self.escapable().contains(&c) || (self.escapes_lists() && lists) {
                shown.push('\\');
            }
            shown.push(if c.is_control() && c != '\n' { ' ' } else { c });
            numbers_line = (begins_line || numbers_line) && c.is_ascii_digit();
            begins_line = c == '\n' || (begins_line && c.is_whitespace());
            before = c;
        }
        shown
    }

    /// A link. In angle brackets Discord shows no preview of it. Rocket.Chat takes any bracket before it for the beginning
    /// of its label, but knows Slack's form as well, in which only our numbers are labels.
    fn link(self, label: &str, address: &str) -> String {
        match self {
            Self::Discord => format!("[{label}](<{address}>)"),
            Self::RocketChat => format!("<{address}|{label}>"),
            Self::Mattermost | Self::Zulip => format!("[{label}]({address})"),
        }
    }
}

impl Markup for Markdown {
    fn words(&self, text: &str) -> String {
        self.escaped(text)
    }

    fn quote(&self, text: &str, context: Option<&str>, number: usize, address: &str) -> String {
        let context = context.map(|context| format!("({}) ", self.escaped(context))).unwrap_or_default();
        let link = self.link(&format!("[{number}]"), address);
        let shown = format!("{context}{} {link}", self.escaped(text));
        // Every line of it belongs to the quotation, empty ones as well.
        shown.split('\n').map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
    }

    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String {
        let byline = if byline.is_empty() { String::new() } else { format!(". {}", self.escaped(byline)) };
        let title = self.escaped(title);
        match self {
            Self::RocketChat => format!("{} {title}{byline}", self.link(&format!("[{number}]"), address)),
            _ => format!("[{number}] {}{byline}", self.link(&title, address)),
        }
    }
}

//! Mentions: removed from messages to the assistant, and made harmless in its replies.

/// An invisible character (word joiner) that breaks a mention or other markup.
pub(super) const BREAK: char = '\u{2060}';

/// The text with every mention broken, so that nobody is notified: an invisible character follows each `@` that begins a
/// word. Addresses such as `name@example.org` stay as they are.
pub(super) fn without_mentions(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        broken.push(c);
        if c == '@' && !before.is_alphanumeric() {
            broken.push(BREAK);
        }
        before = c;
    }
    broken
}

/// The text after a mention or a trigger word, whatever its case; `None` when the text does not begin with it.
pub(super) fn after<'text>(text: &'text str, mention: &str) -> Option<&'text str> {
    let text = text.trim_start();
    let head = text.get(..mention.len())?;
    if mention.is_empty() || !head.eq_ignore_ascii_case(mention) {
        return None;
    }
    let rest = &text[mention.len()..];
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '-');
    ends.then(|| rest.trim_start_matches([' ', ':', ',', '\t', '\n']).trim())
}

#[cfg(test)]
mod tests {
    use super::{after, without_mentions};

    #[test]
    fn only_what_begins_a_word_calls() {
        assert_eq!(
            without_mentions("@all, a@b.org (@here) @@x"),
            "@\u{2060}all, a@b.org (@\u{2060}here) @\u{2060}@\u{2060}x"
        );
    }

    #[test]
    fn a_mention_is_taken_off_whole() {
        assert_eq!(after(" @Cite: Where?", "@cite"), Some("Where?"));
        assert_eq!(after("@cite", "@cite"), Some(""));
        assert_eq!(after("@citewire where", "@cite"), None);
        assert_eq!(after("Where?", "@cite"), None);
        assert_eq!(after("é", "@cite"), None);
    }
}

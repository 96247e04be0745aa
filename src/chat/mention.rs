//! Mentions: taken off what is said to the assistant, made harmless in what it says.

/// An invisible character that joins nothing. It is put only behind an `@` that would call somebody.
pub(super) const NOBODY: char = '\u{2060}';

/// A text in which no `@name` calls anybody: an invisible character stands behind each `@` that begins a word. Addresses
/// such as `name@example.org` stay as they are.
pub(super) fn calls_nobody(text: &str) -> String {
    let mut quiet = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        quiet.push(c);
        if c == '@' && !before.is_alphanumeric() {
            quiet.push(NOBODY);
        }
        before = c;
    }
    quiet
}

/// What follows a mention or a trigger word at the front of a text, whatever its case; none when it is not there.
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
    use super::{after, calls_nobody};

    #[test]
    fn only_what_begins_a_word_calls() {
        assert_eq!(
            calls_nobody("@all, a@b.org (@here) @@x"),
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

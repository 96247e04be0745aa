//! Marks of chats and mails that are no words of a question: mentions, addresses, codes of emoji, emphasis, quoted messages
//! and code.

/// A text without these marks. A text of nothing else stays as it is.
pub(super) fn without_marks(text: &str) -> String {
    let own = without_quoted(text);
    let plain = without_addresses(&with_labels(&without_emphasis(&own)));
    let has_words = |text: &str| text.contains(char::is_alphanumeric);
    [plain, own].into_iter().find(|text| has_words(text)).unwrap_or_else(|| text.to_owned())
}

/// The lines that the writer wrote: without quoted ones, without blocks of code, and without what stands behind the mark of
/// a signature.
fn without_quoted(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    let mut own: Vec<&str> = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        if line.trim_end() == "--" || line.starts_with("-----Original Message") {
            break;
        }
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code && !line.trim_start().starts_with('>') {
            own.push(line);
        }
    }
    own.join("\n")
}

/// The text without pairs of marks around words that are emphasised.
fn without_emphasis(text: &str) -> String {
    let mut plain = text.to_owned();
    for mark in ["***", "**", "__", "~~", "*", "_", "`"] {
        if plain.contains(mark) {
            plain = without_pairs(&plain, mark);
        }
    }
    plain
}

/// The text without a mark that opens before a word and closes behind one. Two underlines around a single word are part of
/// its name: `__init__`.
fn without_pairs(text: &str, mark: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(open) = rest.find(mark) {
        let (head, tail) = (&rest[..open], &rest[open + mark.len()..]);
        let left = head.chars().next_back().or(before);
        let opens = left.is_none_or(|c| !c.is_alphanumeric() && !mark.contains(c))
            && tail.chars().next().is_some_and(|c| !c.is_whitespace() && !mark.contains(c));
        let close = tail.find(mark).filter(|&close| {
            let inner = &tail[..close];
            let behind = tail[close + mark.len()..].chars().next();
            opens
                && !inner.contains('\n')
                && !inner.ends_with(char::is_whitespace)
                && behind.is_none_or(|c| !c.is_alphanumeric() && !mark.contains(c))
                && (mark != "__" || inner.contains(' '))
        });
        plain.push_str(head);
        if let Some(close) = close {
            plain.push_str(&tail[..close]);
            before = tail[..close].chars().next_back();
            rest = &tail[close + mark.len()..];
        } else {
            plain.push_str(mark);
            before = mark.chars().next_back();
            rest = tail;
        }
    }
    plain.push_str(rest);
    plain
}

/// The text without addresses, mentions and codes of emoji. Line breaks stay.
fn without_addresses(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let tokens: Vec<&str> = line.split(' ').collect();
        if !tokens.iter().any(|token| is_mark(token)) {
            return line.to_owned();
        }
        let last = tokens.iter().rposition(|token| !is_mark(token)).unwrap_or(0);
        let first = tokens.iter().position(|token| !is_mark(token)).unwrap_or(0);
        let mut kept: Vec<String> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let is_outer = at < first || at > last;
            // A name inside of the text may be what is asked for: "@Component".
            if !is_mark(token) || !is_outer && token.starts_with('@') {
                kept.push((*token).to_owned());
            }
        }
        if kept.last().is_some_and(|last| matches!(last.to_lowercase().as_str(), "cc" | "cc:" | "/cc")) {
            kept.pop();
        }
        kept.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The text with the words of each link as Slack sends it: `<https://example.org|the page>`.
fn with_labels(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let (head, tail) = rest.split_at(open);
        plain.push_str(head);
        let link = tail.find('>').map(|close| (&tail[1..close], &tail[close + 1..]));
        match link.and_then(|(inner, behind)| Some((inner.split_once('|')?, behind))) {
            Some(((address, label), behind)) if address.contains("://") => {
                plain.push_str(label);
                rest = behind;
            }
            _ => {
                plain.push('<');
                rest = &tail[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// True for an address, a mention, a code of an emoji or the number of a ticket in brackets.
fn is_mark(token: &str) -> bool {
    let bare = token.trim_end_matches([',', '.', '!', '?', ';', ':']);
    let inner = bare.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
    let is_address =
        |text: &str| ["http://", "https://", "www.", "mailto:"].iter().any(|start| text.starts_with(start));
    is_address(bare)
        || inner.is_some_and(|inner| inner.starts_with(['@', '#', '!']) || is_address(inner))
        || bare.strip_prefix('@').is_some_and(|name| name.starts_with(char::is_alphabetic))
        || is_emoji(token)
        || is_ticket(bare)
}

/// True for ":wave:".
fn is_emoji(token: &str) -> bool {
    let inner = token.strip_prefix(':').and_then(|inner| inner.strip_suffix(':'));
    inner.is_some_and(|inner| {
        inner.len() > 1
            && inner.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-+:".contains(&byte))
    })
}

/// True for "(ABC-123)", "[ABC-123]" and "(#17)".
pub(super) fn is_ticket(token: &str) -> bool {
    let inner = token.strip_prefix(['(', '[']).and_then(|inner| inner.strip_suffix([')', ']']));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    inner.is_some_and(|inner| match inner.split_once('-') {
        Some((name, number)) => {
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase()) && is_number(number)
        }
        None => inner.strip_prefix('#').is_some_and(is_number),
    })
}

#[cfg(test)]
mod tests {
    use super::without_marks;

    fn check(text: &str, expected: &str) {
        assert_eq!(without_marks(text), expected);
    }

    #[test]
    fn pairs_of_marks_around_words_are_emphasis() {
        check("what is the _default port_?", "what is the default port?");
        check("**what** is `a b`?", "what is a b?");
        check("what does __init__ do with *args and **kwargs?", "what does __init__ do with *args and **kwargs?");
        check("3 * 4 * 5", "3 * 4 * 5");
        check("snake_case_name", "snake_case_name");
    }

    #[test]
    fn addresses_mentions_and_codes_are_taken_off() {
        check("@bot what is it? :pray:", "what is it?");
        check("what does @Component do?", "what does @Component do?");
        check("see <https://example.org|the page> now", "see the page now");
        check("<@U1> and <#C2|general> where? https://example.org/a", "and where?");
        check("https://example.org", "https://example.org");
    }
}

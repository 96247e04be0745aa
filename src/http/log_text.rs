//! What a log says of texts from outside: no secrets, and not more than fits a line.

use std::borrow::Cow;

/// Characters of a text from outside that a log holds.
const LONGEST: usize = 200;
/// Where the token of a shared answer follows in a path. Whoever has it can read the answer.
const BEFORE_TOKENS: [&str; 2] = ["/s/", "/shares/"];
/// The beginning of a key.
const KEY: &str = "cw_";

/// A path or an id of a request for the log: tokens of shared answers and keys are left out, wherever they stand.
pub(super) fn of(text: &str) -> Cow<'_, str> {
    let lower = text.to_ascii_lowercase();
    let token = BEFORE_TOKENS.iter().filter_map(|before| Some(lower.find(before)? + before.len())).min();
    let key = lower.find(KEY).map(|start| start + KEY.len());
    let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    match [token, key, cut].into_iter().flatten().min() {
        // All of it that may be shown.
        Some(end) if end < text.len() => Cow::Owned(format!("{}…", &text[..end])),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    /// Proves that whatever has a token or a key in it is cut before that, and that a long text is cut.
    #[test]
    fn no_token_and_no_key_is_shown() {
        let long = "/ж".repeat(150);
        let cut = format!("{}…", "/ж".repeat(100));
        for (text, expected) in [
            ("/v1/ask", "/v1/ask"),
            ("/s/", "/s/"),
            ("/s/02f1c5a0", "/s/…"),
            ("/v1/shares/02f1c5a0", "/v1/shares/…"),
            ("//V1/Shares/02f1c5a0/x", "//V1/Shares/…"),
            ("/x/s/02f1c5a0", "/x/s/…"),
            ("/articles/cw_abc-DEF/x", "/articles/cw_…"),
            ("Cw_abc", "Cw_…"),
            (&long, &cut),
        ] {
            assert_eq!(of(text), expected);
        }
    }
}

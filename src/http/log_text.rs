//! What a log says of texts from outside: no secrets, and not more than fits a line.

use std::borrow::Cow;

/// Characters of a text from outside that a log holds.
const LONGEST: usize = 200;
/// Where the token of a shared answer follows in a path. Whoever has it can read the answer.
const BEFORE_TOKENS: [&str; 2] = ["/s/", "/shares/"];
/// The beginning of a key.
const KEY: &str = "cw_";
/// The beginning of a session's token. Words may end with it, such as "docs_".
const SESSION: &str = "cs_";
/// Characters after its beginning from which a session's token is taken for one, even where a letter stands before it.
const TOKEN: usize = 32;

/// A path or an id of a request for the log: tokens of shared answers and of sessions and keys are left out, wherever they
/// stand.
pub(super) fn of(text: &str) -> Cow<'_, str> {
    let lower = text.to_ascii_lowercase();
    let token = BEFORE_TOKENS.iter().filter_map(|before| Some(lower.find(before)? + before.len())).min();
    let key = lower.find(KEY).map(|start| start + KEY.len());
    let session = lower.match_indices(SESSION).map(|(start, _)| start).find(|&start| begins_session(&lower, start));
    let session = session.map(|start| start + SESSION.len());
    let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    match [token, key, session, cut].into_iter().flatten().min() {
        // All of it that may be shown.
        Some(end) if end < text.len() => Cow::Owned(format!("{}…", &text[..end])),
        _ => Cow::Borrowed(text),
    }
}

/// Whether the token of a session may begin here, and not a word end.
fn begins_session(text: &str, start: usize) -> bool {
    let (before, after) = (text[..start].chars().next_back(), &text[start + SESSION.len()..]);
    let is_long = after.bytes().take_while(|&b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count() >= TOKEN;
    is_long || !before.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::of;

    /// Proves that whatever has a token or a key in it is cut before that, and that a long text is cut.
    #[test]
    fn no_token_and_no_key_is_shown() {
        let [spaced, glued] = ["/%20cs_", "/xcs_"].map(|before| format!("{before}{}", "aB-_9".repeat(9)));
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
            ("/cs_abc-DEF", "/cs_…"),
            ("/articles/CS_abc", "/articles/CS_…"),
            ("/docs_of_all/cs_abc", "/docs_of_all/cs_…"),
            (&spaced, "/%20cs_…"),
            (&glued, "/xcs_…"),
            (&long, &cut),
        ] {
            assert_eq!(of(text), expected);
        }
    }
}

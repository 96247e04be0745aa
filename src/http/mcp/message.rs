//! A message before the SDK parses it: what that costs grows with the lists and objects in it, and it is parsed on the
//! threads that serve connections.

use super::super::problem::Problem;

/// Lists, objects and commas of a message together. A question with all of its history, or a filter of as many articles as
/// there may be, has a hundred.
const MOST_MARKS: usize = 2_000;
/// Lists and objects that a message may have inside each other. A call of a tool has five.
const DEEPEST: usize = 16;

/// Looks at a message outside of its texts, whether or not it is JSON.
///
/// # Errors
/// When it has more in it than a call of a tool ever has.
pub(super) fn look_at(message: &[u8]) -> Result<(), Problem> {
    let (mut marks, mut depth) = (0_usize, 0_usize);
    let mut bytes = message.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => {
                while let Some(byte) = bytes.next().filter(|byte| **byte != b'"') {
                    if *byte == b'\\' {
                        bytes.next();
                    }
                }
            }
            b'{' | b'[' => (marks, depth) = (marks + 1, depth + 1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => marks += 1,
            _ => {}
        }
        if depth > DEEPEST {
            let detail =
                format!("the message has more than {DEEPEST} lists and objects inside each other; send a plain one");
            return Err(Problem::invalid(detail));
        }
        if marks > MOST_MARKS {
            let detail =
                format!("the message has more than {MOST_MARKS} lists, objects and commas; send less at a time");
            return Err(Problem::invalid(detail));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{DEEPEST, MOST_MARKS, look_at};

    fn check(message: &str, expected: &str) {
        let found = look_at(message.as_bytes()).map_or_else(|problem| problem.detail().to_owned(), |()| String::new());
        assert!(found.contains(expected) && found.is_empty() == expected.is_empty(), "{found:?}, not {expected:?}");
    }

    /// Proves that a question with all of its history passes, whatever its words, and that deep and long messages do not.
    #[test]
    fn a_message_has_few_parts() {
        let history = vec!["[{,\"\\".repeat(500); 50];
        let arguments = json!({ "question": "Who?", "history": history, "articles": vec!["a"; 100] });
        let params = json!({ "name": "ask", "arguments": arguments, "_meta": { "a": { "b": [1] } } });
        check(&json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params }).to_string(), "");
        check(&format!("{}{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST)), "");
        check(&"[".repeat(DEEPEST + 1), "inside each other");
        check(&"{\"a\":".repeat(DEEPEST + 1), "inside each other");
        check(&",".repeat(MOST_MARKS), "");
        check(&"[],".repeat(MOST_MARKS), "lists, objects and commas");
        check("\"[[[", "");
        check("\"\\", "");
        // A text ends where it ends: what follows is looked at.
        check(&format!("\"\\\\\"{}", ",".repeat(MOST_MARKS + 1)), "lists, objects and commas");
        check(&format!("\"\\\"{}", ",".repeat(MOST_MARKS + 1)), "");
    }
}

//! Any query and any `Last-Event-ID`: a stream with a proper end, or a problem.

use ureq::http::Request;

use super::SERVER;

const QUESTION: &str = "q=Who%20opened%20the%20bridge%3F";

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let mut lines = bytes.splitn(2, |&byte| byte == b'\n');
    let (Some(last), query) = (lines.next(), lines.next().unwrap_or_default()) else { return };
    let query = std::str::from_utf8(query).unwrap_or_default().trim();
    let path = format!("/v1/ask?{}", if query.is_empty() { QUESTION } else { query });
    let request = Request::get(path).header("accept", "text/event-stream").header("last-event-id", last);
    let Ok(request) = request.body(Vec::new()) else { return };
    let Some((status, media, text)) = SERVER.answers(request) else { return };
    if media.starts_with("text/event-stream") {
        let last = text.trim_end().rsplit("\n\n").next().unwrap_or_default();
        assert!(last.starts_with("event: done\n"), "{status}: {text}");
    }
}

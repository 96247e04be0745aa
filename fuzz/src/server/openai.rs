//! Any request body of OpenAI's routes and of the two routes with bodies of our own.

use ureq::http::Request;

use super::SERVER;

const ROUTES: [&str; 4] = ["/v1/chat/completions", "/v1/responses", "/v1/ask", "/v1/verify"];

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Some((&number, body)) = bytes.split_first() else { return };
    let request = Request::post(ROUTES[usize::from(number) % ROUTES.len()]).header("content-type", "application/json");
    let Some((status, media, text)) = SERVER.answers(request.body(body.to_vec()).expect("a request")) else { return };
    if media.starts_with("text/event-stream") && number % 4 == 0 {
        assert!(text.ends_with("data: [DONE]\n\n"), "{status}: {text}");
    }
}

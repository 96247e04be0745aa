//! Any request body of the Model Context Protocol.

use ureq::http::Request;

use super::SERVER;

const VERSIONS: [&str; 4] = ["2025-11-25", "2026-07-28", "2025-03-26", "nonsense"];
const METHODS: [&str; 4] = ["tools/call", "tools/list", "resources/read", "initialize"];

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Some((&number, body)) = bytes.split_first() else { return };
    let [version, method] = [number % 4, number / 4 % 4].map(usize::from);
    let request = Request::post("/mcp")
        .header("content-type", "application/json")
        .header("accept", "application/json, text/event-stream")
        .header("mcp-protocol-version", VERSIONS[version])
        .header("mcp-method", METHODS[method]);
    let _ = SERVER.answers(request.body(body.to_vec()).expect("a request"));
}

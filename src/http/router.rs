//! The router: all routes with the layers around them.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::Request;
use axum::middleware::from_fn_with_state;
use axum::routing::any;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};

use super::access::Guard;
use super::routes::{self, Pages};
use super::{AppState, compression, observe, origins, problem};
use crate::access::Scope;

/// The server's routes. The layers below them run from the last to the first.
pub(super) fn router(state: AppState) -> Router {
    let body_bytes = state.bounds.body_bytes;
    let sites = origins::layer(&state.origins);
    let guarded = |guard: Guard| from_fn_with_state((state.clone(), guard), observe::guarded);
    let mut routes = Router::new();
    for route in routes::all() {
        let (path, guard, pages) = (route.path.clone(), route.guard, route.pages);
        let methods = route.methods(&state);
        let methods = if pages == Pages::OfSites { methods.layer(sites.clone()) } else { methods };
        routes = routes.route(&path, methods.layer(guarded(guard)));
    }
    // What does not exist is not told to those who may not ask.
    let missing = any(problem::no_such_route).layer(guarded(Guard::Key(Scope::Ask)));
    let routes = routes
        .fallback_service(missing.with_state(state.clone()))
        .layer(DefaultBodyLimit::max(body_bytes))
        .layer(CatchPanicLayer::custom(problem::of_panic))
        .with_state(state.clone());
    // The layers above run for each route, before the methods of the others are known; these run around all of them.
    Router::new()
        .fallback_service(routes)
        .layer(from_fn_with_state(state, observe::around))
        // Outside of all that may still change a body.
        .layer(compression::layer())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(axum::middleware::map_request(|request: Request<_>| async { observe::without_odd_request_id(request) }))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::super::gate::tests::{all_places, assistant};
    use super::super::room::SMALL_BYTES;
    use super::super::state::tests::state;
    use super::super::{Bounds, routes};
    use super::router;

    const JSON_RPC: &str = r#"{"jsonrpc":"2.0","id":1,"method":"resources/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#;

    /// A request to each route, and whether it computes.
    const REQUESTS: [(&str, &str, &str, bool); 36] = [
        ("/v1/ask", "/v1/ask?q=kazan", "", true),
        ("/v1/ask", "/v1/ask", r#"{"question":"Where does Kazan lie?"}"#, true),
        ("/v1/answers/{id}", "/v1/answers/0?q=kazan", "", true),
        ("/v1/verify", "/v1/verify", r#"{"sentence":"Kazan lies east of Moscow."}"#, true),
        ("/v1/search", "/v1/search?q=kazan", "", true),
        ("/v1/questions", "/v1/questions", "", true),
        ("/v1/questions", "/v1/questions?article=a", "", true),
        ("/v1/questions", "/v1/questions", "{}", true),
        ("/v1/articles", "/v1/articles", "", true),
        ("/v1/articles/{id}", "/v1/articles/a", "", true),
        ("/v1/articles/{id}/text", "/v1/articles/a/text", "", true),
        ("/v1/feedback", "/v1/feedback", "{}", false),
        ("/v1/shares", "/v1/shares", r#"{"question":"Where does Kazan lie?"}"#, true),
        ("/v1/shares/{token}", "/v1/shares/0", "", false),
        ("/v1/chat/completions", "/v1/chat/completions", r#"{"messages":[{"role":"user","content":"Kazan?"}]}"#, true),
        ("/v1/responses", "/v1/responses", r#"{"input":"Kazan?"}"#, true),
        ("/v1/models", "/v1/models", "", false),
        ("/v1/models/{id}", "/v1/models/citewire", "", false),
        ("/v1/admin/reindex", "/v1/admin/reindex", "{}", false),
        ("/healthz", "/healthz", "", false),
        ("/readyz", "/readyz", "", false),
        ("/mcp", "/mcp", JSON_RPC, cfg!(feature = "mcp")),
        ("/openapi.json", "/openapi.json", "", false),
        ("/webhooks/{platform}", "/webhooks/slack", "{}", false),
        ("/webhooks/{platform}/{*path}", "/webhooks/matrix/a", "", false),
        ("/metrics", "/metrics", "", false),
        ("/", "/", "", true),
        ("/", "/?q=kazan", "", true),
        ("/articles", "/articles", "", true),
        ("/articles/{id}", "/articles/a", "", true),
        ("/s/{token}", "/s/0", "", false),
        ("/login", "/login?next=/", "", false),
        ("/logout", "/logout", "a=b", false),
        ("/docs", "/docs", "", false),
        ("/widget.js", "/widget.js", "", false),
        ("/assets/{folder}/{name}", "/assets/0/chat.js", "", false),
    ];

    fn request(address: &str, body: &str) -> Request<Body> {
        let method = if body.is_empty() { "GET" } else { "POST" };
        let request = Request::builder().method(method).uri(address).header("content-type", "application/json");
        let request =
            request.header("host", "localhost").header("accept", "application/json, text/event-stream, text/html");
        let request = request.header("mcp-protocol-version", "2026-07-28").header("mcp-method", "resources/list");
        request.body(Body::from(body.to_owned())).expect("a request")
    }

    /// Proves that every route that reads a large body refuses it while there is no room, that small bodies need none, and
    /// that there is room again when the others are gone.
    #[tokio::test]
    async fn no_route_reads_a_large_body_without_room() {
        let state = state(assistant("Kazan lies east of Moscow."), Bounds::default());
        let app = router(state.clone());
        let reads = [
            "/v1/ask",
            "/v1/verify",
            "/v1/questions",
            "/v1/feedback",
            "/v1/shares",
            "/v1/chat/completions",
            "/v1/responses",
        ];
        let reads = [&reads[..], if cfg!(feature = "mcp") { &["/mcp"] } else { &[] }].concat();
        let all = state.bodies.hold(None);
        let most = (0..100_000).take_while(|length| all.up_to(length * SMALL_BYTES)).count();
        assert!(most > 1_000, "there was room");
        let refused = async |path: &str, length: usize| {
            let reply = app.clone().oneshot(request(path, &" ".repeat(length))).await.expect("a response");
            let is_closed = reply.headers().get("connection").is_some_and(|connection| connection == "close");
            reply.status().as_u16() == 503 && reply.headers().contains_key("retry-after") && is_closed
        };
        for route in routes::all() {
            let path = route.path.replace(['{', '}', '*'], "");
            assert_eq!(refused(&path, 2 * SMALL_BYTES).await, reads.contains(&&*path), "{path}");
            assert!(!refused(&path, SMALL_BYTES).await, "{path}");
        }
        drop(all);
        for path in reads {
            assert!(!refused(path, 2 * SMALL_BYTES).await, "{path}");
        }
    }

    /// Proves that every route either is refused at once while the gate is full or does not need it.
    #[tokio::test]
    async fn nothing_computes_outside_of_the_gate() {
        let mut named: BTreeMap<String, usize> = routes::all().into_iter().map(|route| (route.path, 0)).collect();
        for is_full in [false, true] {
            // A state of its own, since what is kept needs no gate.
            let waiting = if is_full { 0 } else { Bounds::default().waiting };
            let bounds = Bounds { waiting, ..Bounds::default() };
            let state = state(assistant("Kazan lies east of Moscow."), bounds);
            let _all = is_full.then(|| all_places(&state.gate));
            let app = router(state);
            for (path, address, body, computes) in REQUESTS {
                *named.get_mut(path).unwrap_or_else(|| panic!("{path} is no route")) += 1;
                let reply = app.clone().oneshot(request(address, body)).await.expect("a response");
                let status = reply.status().as_u16();
                let said = axum::body::to_bytes(reply.into_body(), usize::MAX).await.expect("a body");
                let said = String::from_utf8_lossy(&said);
                let is_refused = said.contains("too many questions are waiting");
                assert_eq!(is_refused, computes && is_full, "{address}: {status} {said}");
                if computes && !is_full {
                    assert!(
                        status == 200 || address.starts_with("/v1/answers/") || address == "/v1/shares",
                        "{address}: {status} {said}"
                    );
                }
            }
        }
        assert!(named.values().all(|count| *count > 0), "each route has a request: {named:?}");
    }
}

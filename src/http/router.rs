//! Every route and every layer of the server, on one screen.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::Request;
use axum::middleware::{from_fn_with_state, map_response};
use axum::routing::{any, get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};

use super::{
    AppState, admin, article_text, articles, ask, feedback, health, mcp, measure, observe, openai, openapi, origins,
    page, problem, questions, search, shares, verify, webhooks,
};

/// The server's routes. The layers below them run from the last to the first.
pub(super) fn router(state: AppState) -> Router {
    let body_bytes = state.bounds.body_bytes;
    let mcp = Router::new().route_service("/mcp", mcp::service(&state)).layer(map_response(mcp::say_what_is_wrong));
    // Pages of other sites may use these, where the operator allows it.
    let open = Router::new()
        .route("/v1/ask", get(ask::ask_by_query).post(ask::ask_by_body))
        .route("/v1/answers/{id}", get(ask::answer_again))
        .route("/v1/verify", post(verify::verify))
        .route("/v1/search", get(search::search))
        .route("/v1/questions", get(questions::questions))
        .route("/v1/articles", get(articles::list))
        .route("/v1/articles/{id}", get(articles::one))
        .route("/v1/articles/{id}/text", get(article_text::text))
        .route("/v1/models", get(openai::model::list))
        .route("/v1/models/{id}", get(openai::model::one))
        .route("/v1/chat/completions", post(openai::chat::complete))
        .route("/v1/responses", post(openai::responses::respond))
        .route("/openapi.json", get(openapi::json_document))
        .merge(mcp)
        .layer(origins::layer(&state.origins));
    let routes = Router::new()
        .merge(open)
        .route("/v1/feedback", post(feedback::feedback))
        .route("/v1/shares", post(shares::share))
        .route("/v1/shares/{token}", get(shares::shared))
        .route("/v1/admin/reindex", post(admin::reindex))
        .route("/webhooks/{platform}", post(webhooks::receive))
        .route("/webhooks/{platform}/{*path}", any(webhooks::receive_below))
        .route("/metrics", get(measure::page))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/", get(page::chat::page))
        .route("/login", get(page::login::page).post(page::login::show))
        .route("/docs", get(page::docs::page))
        .route("/s/{token}", get(page::share::page))
        .route("/articles", get(page::articles::list))
        .route("/articles/{id}", get(page::article::one))
        .route("/widget.js", get(page::assets::widget))
        .route("/assets/{folder}/{name}", get(page::assets::asset))
        .fallback(problem::no_such_route)
        .layer(DefaultBodyLimit::max(body_bytes))
        .layer(from_fn_with_state(state.clone(), observe::time_limit))
        .layer(CatchPanicLayer::custom(problem::of_panic))
        .with_state(state.clone());
    // The layers above run for each route, before the methods of the others are known; these run around all of them.
    Router::new()
        .fallback_service(routes)
        .layer(from_fn_with_state(state, observe::around))
        // Outside of all that may still change a body.
        .layer(CompressionLayer::new())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(axum::middleware::map_request(|request: Request<_>| async { observe::without_odd_request_id(request) }))
}

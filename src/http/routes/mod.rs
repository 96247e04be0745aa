//! Every route of the server: a file for each in this folder, and one line in the list of [`all`]: what a request needs, whether pages of other sites may use it, and its
//! handlers. The router, the guard and the description of the interface are all made of this list.

mod admin;
mod article_text;
mod articles;
mod ask;
mod feedback;
pub(super) mod health;
pub(super) mod questions;
pub(super) mod search;
pub(super) mod shares;
pub(super) mod verify;

use axum::routing::{MethodRouter, any, get, post};
use utoipa::openapi::path::Paths;
use utoipa::openapi::{RefOr, Schema};
use utoipa_axum::router::UtoipaMethodRouter;
use utoipa_axum::routes;

use super::access::Guard::{self, Free, Key, Open, Proof};
use super::state::AppState;
use super::{mcp, metrics, openai, openapi, page, webhooks};
use crate::access::Scope::{Admin, Ask, Metrics};

/// Whose pages may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pages {
    /// Those of this server.
    Own,
    /// Those of other sites as well, where the operator allows it.
    OfSites,
}

/// One path with its methods.
pub(super) struct Route {
    /// The path with names for its variable parts, such as `/v1/articles/{id}`.
    pub(super) path: String,
    /// What a request needs.
    pub(super) guard: Guard,
    /// Whose pages may use it.
    pub(super) pages: Pages,
    /// Its operations in the description of the interface; none where programs have nothing to do there.
    pub(super) operations: Paths,
    /// The shapes that those speak of.
    pub(super) schemas: Vec<(String, RefOr<Schema>)>,
    methods: Methods,
}

enum Methods {
    Handlers(Box<MethodRouter<AppState>>),
    /// A service that is made of the state.
    Service(fn(&AppState) -> MethodRouter<AppState>),
}

impl Route {
    /// A route whose handlers describe themselves: path and methods are those that they name.
    fn api(guard: Guard, pages: Pages, (schemas, operations, handlers): UtoipaMethodRouter<AppState>) -> Self {
        let path = operations.paths.keys().next().cloned().unwrap_or_default();
        Self { path, guard, pages, operations, schemas, methods: Methods::Handlers(Box::new(handlers)) }
    }

    /// A route that the description leaves out.
    fn plain(guard: Guard, pages: Pages, path: &str, handlers: MethodRouter<AppState>) -> Self {
        Self::undescribed(guard, pages, path, Methods::Handlers(Box::new(handlers)))
    }

    /// A route that is a service of its own, with the shapes that it speaks of.
    fn service(
        guard: Guard,
        pages: Pages,
        path: &str,
        make: fn(&AppState) -> MethodRouter<AppState>,
        schemas: Vec<(String, RefOr<Schema>)>,
    ) -> Self {
        Self { schemas, ..Self::undescribed(guard, pages, path, Methods::Service(make)) }
    }

    fn undescribed(guard: Guard, pages: Pages, path: &str, methods: Methods) -> Self {
        Self { path: path.to_owned(), guard, pages, operations: Paths::new(), schemas: Vec::new(), methods }
    }

    /// Its handlers by their methods.
    pub(super) fn methods(self, state: &AppState) -> MethodRouter<AppState> {
        match self.methods {
            Methods::Handlers(handlers) => *handlers,
            Methods::Service(make) => make(state),
        }
    }
}

/// All routes.
pub(super) fn all() -> Vec<Route> {
    use Pages::{OfSites, Own};
    vec![
        Route::api(Key(Ask), OfSites, routes!(ask::ask_by_query, ask::ask_by_body)),
        Route::api(Key(Ask), OfSites, routes!(ask::answer_again)),
        Route::api(Key(Ask), OfSites, routes!(verify::verify)),
        Route::api(Key(Ask), OfSites, routes!(search::search)),
        Route::api(Key(Ask), OfSites, routes!(questions::questions, questions::questions_for)),
        Route::api(Key(Ask), OfSites, routes!(articles::list)),
        Route::api(Key(Ask), OfSites, routes!(articles::one)),
        Route::api(Key(Ask), OfSites, routes!(article_text::text)),
        Route::api(Key(Ask), Own, routes!(feedback::feedback)),
        Route::api(Key(Ask), Own, routes!(shares::share)),
        Route::api(Key(Ask), Own, routes!(shares::shared)),
        Route::api(Key(Ask), OfSites, routes!(openai::chat::complete)),
        Route::api(Key(Ask), OfSites, routes!(openai::responses::respond)),
        Route::api(Key(Ask), OfSites, routes!(openai::model::list)),
        Route::api(Key(Ask), OfSites, routes!(openai::model::one)),
        Route::api(Key(Admin), Own, routes!(admin::reindex)),
        Route::api(Free, Own, routes!(health::alive)),
        Route::api(Free, Own, routes!(health::ready)),
        Route::service(Key(Ask), OfSites, "/mcp", mcp::route, mcp::schemas()),
        Route::plain(Open, OfSites, "/openapi.json", get(openapi::json_document)),
        // Webhooks are proven by signatures.
        Route::plain(Proof, Own, "/webhooks/{platform}", post(webhooks::receive)),
        Route::plain(Proof, Own, "/webhooks/{platform}/{*path}", any(webhooks::receive_below)),
        Route::plain(Key(Metrics), Own, "/metrics", get(metrics::page)),
        Route::plain(Key(Ask), Own, "/", get(page::chat::page)),
        Route::plain(Key(Ask), Own, "/articles", get(page::articles::list)),
        Route::plain(Key(Ask), Own, "/articles/{id}", get(page::article::one)),
        Route::plain(Key(Ask), Own, "/s/{token}", get(page::share::page)),
        Route::plain(Open, Own, "/login", page::login::route()),
        Route::plain(Open, Own, "/logout", post(page::login::leave)),
        Route::plain(Open, Own, "/docs", get(page::docs::page)),
        Route::plain(Free, Own, "/widget.js", get(page::assets::widget)),
        Route::plain(Free, Own, "/assets/{folder}/{name}", get(page::assets::asset)),
    ]
}

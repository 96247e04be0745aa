//! The bare server: the least work for the same response on the same stack.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse as _;
use axum::routing::post;
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;

use super::exchange::{Exchange, Kind, PATH};

/// For each kind of request, the content type and body of the response by the body of the request.
type Answers = HashMap<Kind, HashMap<Bytes, (HeaderValue, Bytes)>>;

/// Serves these answers until the process ends.
pub fn run(exchanges: Vec<Exchange>) -> anyhow::Result<()> {
    let mut answers = Answers::new();
    for Exchange { kind, question, content_type, answer } in exchanges {
        let answer = (HeaderValue::try_from(content_type)?, Bytes::from(answer));
        answers.entry(kind).or_default().insert(Bytes::from(question), answer);
    }
    let app = Router::new().route(PATH, post(answer)).with_state(Arc::new(answers));
    // The same runtime and socket options as Citewire's server.
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
        let listener = listener.tap_io(|stream| {
            // If this fails, the figures show it.
            let _ = stream.set_nodelay(true);
        });
        Ok(axum::serve(listener, app).await?)
    })
}

async fn answer(State(answers): State<Arc<Answers>>, headers: HeaderMap, question: Bytes) -> Response<Body> {
    let streams = headers.get(ACCEPT).is_some_and(|accept| accept == Kind::Stream.media_type());
    let kind = if streams { Kind::Stream } else { Kind::Json };
    match answers.get(&kind).and_then(|answers| answers.get(&question)) {
        Some((content_type, answer)) => ([(CONTENT_TYPE, content_type.clone())], answer.clone()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

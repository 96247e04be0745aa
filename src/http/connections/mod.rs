//! Connections: how many there are, how long one may be idle, slow or behind, and how they end when the server stops.

mod shares;
mod slow;
pub(super) mod tls;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use ipnet::IpNet;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use self::shares::Shares;
use self::slow::Watched;
use super::Bounds;
use super::metrics;
use super::problem::Problem;
use super::starting::Answering;
use super::wire::json;

/// Who is at the other end of the connection: a client, or a proxy in front of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub(super) SocketAddr);

/// Bytes that a connection may hold of a request's head, and of a response that its client does not take.
const BUFFER_BYTES: usize = 64 * 1024;
/// How long a client may take to agree on TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How soon is looked again whether there is a file descriptor free.
const DESCRIPTOR_WAIT: Duration = Duration::from_millis(50);
/// Clients that are told at the same time that there is no place; others are closed without a word.
const REFUSALS: usize = 64;
/// How long such a client has to read it.
const REFUSAL_TIME: Duration = Duration::from_millis(500);

/// Where connections come from.
pub(super) struct Listening {
    pub(super) listener: TcpListener,
    pub(super) tls: Option<tls::Certificate>,
    /// Proxies that connect for many.
    pub(super) proxies: Vec<IpNet>,
}

/// Who connects.
#[derive(Debug, Clone, Copy)]
struct Connecting {
    address: SocketAddr,
    is_proxy: bool,
}

/// What connections share.
struct Shared {
    answering: Arc<Answering>,
    tls: Option<tls::Certificate>,
    bounds: Bounds,
    stop: CancellationToken,
    measures: metrics::Shared,
}

/// Accepts connections until `stop`; then running requests are finished, and clients that do not take their responses are
/// left after the grace time.
pub(super) async fn serve(
    Listening { listener, tls, proxies }: Listening,
    answering: Arc<Answering>,
    bounds: Bounds,
    measures: metrics::Shared,
    stop: CancellationToken,
) {
    let places = Arc::new(Semaphore::new(bounds.connections));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let shares = Shares::new(bounds.connections_per_address, proxies);
    let open = TaskTracker::new();
    let shared = Arc::new(Shared { answering, tls, bounds, stop: stop.clone(), measures });
    while let Some(accepted) = stop.run_until_cancelled(listener.accept()).await {
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                after_failure(&error).await;
                continue;
            }
        };
        let place = Arc::clone(&places).try_acquire_owned().map_err(|_| ("connections", Problem::no_place()));
        let share = || shares.take(address.ip()).ok_or_else(|| ("address", Problem::no_share()));
        let place = place.and_then(|place| Ok((place, share()?)));
        let client = Connecting { address, is_proxy: shares.is_proxy(address.ip()) };
        match place {
            Ok(place) => {
                let shared = Arc::clone(&shared);
                open.spawn(async move {
                    if let Err(error) = connection(stream, client, &shared).await {
                        tracing::debug!(%error, "a connection ended");
                    }
                    drop(place);
                });
            }
            Err((bound, problem)) => {
                shared.measures.refused(bound);
                // Nobody waits for a place in a queue of connections; over this bound as well there is no word.
                if let Ok(turn) = Arc::clone(&refusals).try_acquire_owned()
                    && shared.tls.is_none()
                {
                    open.spawn(refuse(stream, problem, turn));
                }
            }
        }
    }
    // A port that nobody listens on says more than one that does not answer.
    drop(listener);
    open.close();
    if tokio::time::timeout(shared.bounds.grace, open.wait()).await.is_err() {
        tracing::warn!("stopped with clients that did not take their responses");
    }
}

/// A client that is gone again is nothing; without a file descriptor it takes until one is closed.
async fn after_failure(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::warn!(%error, "a connection cannot be accepted; if files are too many, raise LimitNOFILE or ulimit -n");
        tokio::time::sleep(DESCRIPTOR_WAIT).await;
    }
}

async fn connection(stream: TcpStream, client: Connecting, shared: &Shared) -> io::Result<()> {
    // Without this an event waits for the acknowledgement of the one before it.
    stream.set_nodelay(true)?;
    let stream = Watched::new(stream, shared.bounds.stalled, shared.bounds.behind);
    match &shared.tls {
        None => http(stream, client, shared).await,
        // In a box, so that a connection without TLS does not take the memory of one with it.
        Some(tls) => Box::pin(encrypted(stream, tls.acceptor(), client, shared)).await,
    }
}

async fn encrypted(
    stream: Watched<TcpStream>,
    acceptor: TlsAcceptor,
    client: Connecting,
    shared: &Shared,
) -> io::Result<()> {
    let handshake = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream));
    let Some(handshake) = shared.stop.run_until_cancelled(handshake).await else { return Ok(()) };
    http(handshake??, client, shared).await
}

/// Everything that is asked over one connection.
async fn http(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    client: Connecting,
    shared: &Shared,
) -> io::Result<()> {
    let answering = Arc::clone(&shared.answering);
    let has_begun = Arc::new(AtomicBool::new(client.is_proxy));
    let begins = Arc::clone(&has_begun);
    let service = service_fn(move |mut request: Request<Incoming>| {
        begins.store(true, Ordering::Relaxed);
        request.extensions_mut().insert(Peer(client.address));
        answering.now().oneshot(request.map(Body::new))
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(shared.bounds.idle)
        .max_buf_size(BUFFER_BYTES)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    // Who asks nothing on a new connection keeps its place for a short time only.
    let first = tokio::time::timeout(shared.bounds.first_head, connection.as_mut());
    match shared.stop.run_until_cancelled(first).await {
        Some(Ok(ended)) => return ended.map_err(io::Error::other),
        Some(Err(_)) if !has_begun.load(Ordering::Relaxed) => return Err(io::ErrorKind::TimedOut.into()),
        Some(Err(_)) | None => {}
    }
    if let Some(ended) = shared.stop.run_until_cancelled(connection.as_mut()).await {
        return ended.map_err(io::Error::other);
    }
    connection.as_mut().graceful_shutdown();
    connection.await.map_err(io::Error::other)
}

/// Says that there is no place, and waits until the client has read it: closing at once could take it back.
async fn refuse(mut stream: TcpStream, problem: Problem, _turn: OwnedSemaphorePermit) {
    let said = async {
        let body = json(&problem);
        let (length, status) = (body.len(), problem.status());
        let head = "content-type: application/problem+json\r\nretry-after: 1\r\nconnection: close";
        stream
            .write_all(format!("HTTP/1.1 {status}\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}").as_bytes())
            .await?;
        stream.shutdown().await?;
        let mut rest = [0; 1024];
        while stream.read(&mut rest).await? > 0 {}
        io::Result::Ok(())
    };
    let _ = tokio::time::timeout(REFUSAL_TIME, said).await;
}

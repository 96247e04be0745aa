//! What the targets of the server share: a server in this process, and its client.

pub(super) mod mcp;
pub(super) mod openai;
pub(super) mod resume;
pub(super) mod webhooks;

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};

use citewire::corpus::source::Choice;
use citewire::http::{self, Bounds, Hosts, RateSettings, Services, Starting};
use citewire::library::{Follower, Library, Options};
use citewire::render::Site;
use citewire::retrieval::Ranking;
use tokio_util::sync::CancellationToken;
use ureq::Agent;
use ureq::http::{Request, Response};

use super::ASSISTANT;

/// A server with these articles, and its client.
pub struct Server {
    address: SocketAddr,
    agent: Agent,
    /// The server's threads end when the runtime is dropped.
    _runtime: tokio::runtime::Runtime,
}

/// The server, which is started once.
pub static SERVER: LazyLock<Server> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder").keep();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a port");
    let address = listener.local_addr().expect("an address");
    let assistant = Arc::clone(&ASSISTANT);
    let site = Site::new(&format!("http://{address}"), assistant.prompts());
    let library = Library::open(Options {
        corpus: folder,
        data: None,
        writes: false,
        choice: Choice::default(),
        serve_empty: false,
        ranking: Ranking::default(),
        meaning: None,
    });
    let current = library.current();
    let follower = Follower::start(library, current, |_| {});
    let services = Services {
        store: None,
        keys: Vec::new(),
        sessions: Vec::new(),
        rates: RateSettings::default(),
        is_public: false,
        opens_admin: true,
        keyed: None,
        origins: Vec::new(),
        hosts: Hosts::new(address, &site, &[]),
        site,
        lists_sources: true,
        allowances: citewire::http::Allowances::default(),
        chat: None,
        refresher: follower.refresher(),
        encoded: None,
        traces: None,
        assistant,
    };
    // The follower must outlive the server, and both end with the process.
    std::mem::forget(follower);
    runtime.spawn(async move {
        let starting = Starting::new(listener, None, Bounds::default(), Vec::new());
        http::run(starting, services, CancellationToken::new()).expect("threads").closed().await;
    });
    let agent = Agent::config_builder().http_status_as_error(false).build().into();
    Server { address, agent, _runtime: runtime }
});

impl Server {
    /// The response: the status, the media type, and the body, which must be text.
    ///
    /// # Panics
    /// When there is no response, or when it has a 5xx status.
    #[must_use]
    pub fn answers(&self, request: Request<Vec<u8>>) -> Option<(u16, String, String)> {
        let (mut parts, body) = request.into_parts();
        let target = format!("http://{}{}", self.address, parts.uri);
        // Invalid addresses and headers are not sent.
        parts.uri = target.parse().ok()?;
        let request = Request::from_parts(parts, body);
        // The fuzzer's alarm signal interrupts system calls that wait.
        let mut response: Response<ureq::Body> = loop {
            match self.agent.run(request.clone()) {
                Err(ureq::Error::Io(error)) if error.kind() == ErrorKind::Interrupted => {}
                response => break response.expect("an answer"),
            }
        };
        let status = response.status().as_u16();
        let media = response.headers().get("content-type").and_then(|value| value.to_str().ok());
        let media = media.unwrap_or_default().to_owned();
        let text = response.body_mut().with_config().limit(u64::MAX).read_to_string().expect("text");
        assert!(status < 500, "{status}: {text}");
        if media.contains("json") {
            let parsed: Result<serde_json::Value, _> = serde_json::from_str(&text);
            assert!(parsed.is_ok(), "no JSON: {text}");
        }
        Some((status, media, text))
    }
}

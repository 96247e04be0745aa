//! Runs the real server on a free local port for one test.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use citewire::assistant::Assistant;
use citewire::corpus::source::Choice;
use citewire::http::{self, Allowances, Bounds, Hosts, RateSettings, Services, Starting};
use citewire::library::{Follower, Library, Options, SaveError};
use citewire::prompts::Prompts;
use citewire::render::Site;
use citewire::retrieval::Ranking;
use citewire::store::{Address, Store};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built-in articles.
pub(crate) fn sample_corpus() -> PathBuf {
    root().join("corpus")
}

/// A temporary folder with these files. It is removed when dropped.
pub(crate) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

/// A library of a corpus folder, with a data folder if one is given.
pub(crate) fn library(corpus: &Path, data: Option<&Path>) -> Library {
    Library::open(options(corpus, data, false))
}

/// A library of a corpus folder whose last article may be removed.
pub(crate) fn library_that_may_be_empty(corpus: &Path, data: &Path) -> Library {
    Library::open(options(corpus, Some(data), true))
}

fn options(corpus: &Path, data: Option<&Path>, serve_empty: bool) -> Options {
    Options {
        corpus: corpus.to_owned(),
        data: data.map(Path::to_owned),
        writes: true,
        choice: Choice::default(),
        serve_empty,
        ranking: Ranking::default(),
        meaning: None,
    }
}

/// A running server. It is stopped when dropped.
pub(crate) struct TestServer {
    /// `http://127.0.0.1:PORT`.
    pub(crate) address: String,
    stop: CancellationToken,
    thread: Option<JoinHandle<std::io::Result<()>>>,
    _follower: Follower,
    _data: tempfile::TempDir,
}

/// Saves the snapshot. A program that another test is starting may inherit this process's files, and its lock, for a
/// moment.
pub(crate) fn save(library: &mut Library) {
    for _ in 0..1_000 {
        match library.save() {
            Err(SaveError::Locked(_)) => std::thread::sleep(std::time::Duration::from_millis(10)),
            saved => {
                saved.expect("a place for the files");
                return;
            }
        }
    }
    panic!("the lock is held");
}

/// A response: status, headers and body.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: ureq::http::HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl TestServer {
    /// Serves the built-in articles.
    pub(crate) fn start() -> Self {
        Self::with_corpus(&sample_corpus())
    }

    /// Serves the articles of a folder.
    pub(crate) fn with_corpus(corpus: &Path) -> Self {
        let data = tempfile::tempdir().expect("a temporary folder");
        let mut library = library(corpus, Some(data.path()));
        library.refresh(&|_| {}).expect("a corpus");
        let prompts = Prompts::embedded().expect("the templates that ship");
        let current = library.current();
        let assistant = Arc::new(Assistant::new(Arc::clone(&current.view), prompts));
        let publish = Arc::clone(&assistant);
        let follower = Follower::start(library, current, move |current| {
            publish.replace(current.view, current.report.facts());
        });
        let refresher = follower.refresher();
        let bounds =
            Bounds { body_bytes: 64 * 1024, request_time: std::time::Duration::from_secs(2), ..Bounds::default() };
        let stop = CancellationToken::new();
        let stopping = stop.clone();
        let kept = data.path().join("citewire.db");
        let (send, receive) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await?;
                send.send(listener.local_addr()?).expect("the test waits for the address");
                let store = Store::open(&Address::File(kept)).await.expect("a store");
                let site = Site::new("http://cite.example", assistant.prompts());
                let hosts = Hosts::new(listener.local_addr()?, &site, &[]);
                let services = Services {
                    assistant,
                    store: Some(store),
                    rates: RateSettings::default(),
                    allowances: Allowances::default(),
                    keys: Vec::new(),
                    sessions: Vec::new(),
                    is_public: false,
                    opens_admin: true,
                    keyed: None,
                    origins: Vec::new(),
                    site,
                    hosts,
                    lists_sources: true,
                    chat: None,
                    refresher,
                    encoded: None,
                    traces: None,
                };
                http::run(Starting::new(listener, None, bounds, Vec::new()), services, stopping)?.closed().await;
                Ok(())
            })
        });
        let address = receive.recv().expect("the server listens");
        Self { address: format!("http://{address}"), stop, thread: Some(thread), _follower: follower, _data: data }
    }

    fn agent() -> ureq::Agent {
        ureq::Agent::config_builder().http_status_as_error(false).build().into()
    }

    /// Sends `GET` with these headers.
    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Self::agent().get(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        reply(request.call().expect("a response"))
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[])
    }

    /// Sends `POST` with this body and these headers.
    pub(crate) fn post_with(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let mut request = Self::agent().post(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        reply(request.send(body).expect("a response"))
    }

    /// Sends `POST /v1/ask` with a JSON body.
    pub(crate) fn ask(&self, question: &str) -> Reply {
        let body = serde_json::json!({ "question": question }).to_string();
        self.post_with("/v1/ask", &[("content-type", "application/json")], &body)
    }

    /// Stops the server as a signal would, and waits for its end.
    pub(crate) fn stop(mut self) -> std::io::Result<()> {
        self.stop.cancel();
        self.thread.take().expect("it is stopped once").join().expect("the server does not panic")
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.stop.cancel();
        if let Some(thread) = self.thread.take() {
            // A failed test has its own message, which this one must not hide.
            let _ = thread.join();
        }
    }
}

fn reply(mut response: ureq::http::Response<ureq::Body>) -> Reply {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body = response.body_mut().read_to_string().expect("a body");
    Reply { status, headers, body }
}

/// A text encoded for a query string.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

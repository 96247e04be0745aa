//! `citewire serve`: the HTTP server.

use std::io::Write as _;
use std::net::SocketAddr;
use std::num::NonZeroU16;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use tokio::net::{TcpListener, TcpSocket};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use url::Url;

use super::bounds::{BoundArgs, TlsArgs};
use super::chat;
use super::file::SettingsFile;
use super::keep::KeepArgs;
use super::opening::Opening;
use super::store::StoreArgs;
use super::suggestions::{SuggestionArgs, TooManySuggestions};
use super::{Outcome, SourceArgs, between};
use crate::assistant::Assistant;
use crate::chat::settings::Settings;
use crate::chat::{PLATFORMS, TeamChat};
use crate::http::{self, Hosts, Origin, Services, Starting, Traces, UnansweredLog};
use crate::library::follow::Refresher;
use crate::render::Site;
use crate::store::{Keyed, Store};

#[derive(Debug, Clone, Args)]
pub(super) struct ServeArgs {
    /// Address and port to listen on; port 0 takes a free one, which is printed
    #[arg(long, env = "CITEWIRE_BIND", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    bind: SocketAddr,
    /// Origins of sites that may use the widget, such as `https://docs.example`, or * for all
    #[arg(long, env = "CITEWIRE_WIDGET_ORIGINS", value_name = "ORIGINS", value_delimiter = ',')]
    widget_origins: Vec<Origin>,
    /// This server's address for others, in links from team chat; needs a key or --public
    #[arg(long, env = "CITEWIRE_PUBLIC_URL", value_name = "URL")]
    public_url: Option<Url>,
    /// Let anybody ask without a key, on any address; the operator's routes still need a key
    #[arg(long, env = "CITEWIRE_PUBLIC")]
    public: bool,
    /// Let anybody who reaches the server use the operator's routes and /metrics without a key
    #[arg(long, env = "CITEWIRE_OPEN_ADMIN")]
    open_admin: bool,
    /// Names under which a server without a key, and /mcp, may be reached, besides this machine's own and that of --public-url
    #[arg(long, env = "CITEWIRE_MCP_HOSTS", value_name = "HOSTS", value_delimiter = ',')]
    mcp_hosts: Vec<String>,
    /// Whether answers to OpenAI clients end with a list of sources, for clients that do not show citations
    #[arg(long, env = "CITEWIRE_OPENAI_SOURCES", value_name = "BOOL", default_value_t = true, action = clap::ArgAction::Set)]
    openai_sources: bool,
    #[command(flatten)]
    bounds: BoundArgs,
    #[command(flatten)]
    tls: TlsArgs,
    /// Collector of traces by OTLP over HTTP, such as `http://127.0.0.1:4318`; without it, no traces are sent
    #[arg(long, env = "CITEWIRE_TRACES", value_name = "URL", hide_env_values = true)]
    traces: Option<Url>,
    /// Share of the traces that is sent, 0 to 1; clients may lower it for theirs and not raise it
    #[arg(long, env = "CITEWIRE_TRACE_SHARE", value_name = "NUMBER", default_value_t = 1.0, value_parser = between::<0, 1>)]
    trace_share: f32,
    /// Most replies to one chat platform that may wait to be posted; with more, users are asked to try later
    #[arg(long, env = "CITEWIRE_CHAT_QUEUE", value_name = "COUNT", default_value_t = 1000)]
    chat_queue: usize,
    #[command(flatten)]
    store: StoreArgs,
    #[command(flatten)]
    keep: KeepArgs,
    /// Number of days to keep questions without an answer, without their users; without it, they are not kept
    #[arg(long, env = "CITEWIRE_KEEP_UNANSWERED", value_name = "DAYS")]
    keep_unanswered: Option<NonZeroU16>,
    #[command(flatten)]
    suggestions: SuggestionArgs,
    #[command(flatten)]
    source: SourceArgs,
}

impl ServeArgs {
    /// Checks what no flag can check alone.
    pub(super) fn check(&self) -> Result<(), TooManySuggestions> {
        self.suggestions.list().map(drop)
    }
}

pub(super) fn run(arguments: &ServeArgs, file: &SettingsFile) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    file.warn_if_open();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the runtime cannot start")?;
    runtime.block_on(serve(arguments, file))
}

async fn serve(arguments: &ServeArgs, file: &SettingsFile) -> anyhow::Result<Outcome> {
    let tls = arguments.tls.certificate()?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    // Bind first: an address in use should be reported before a large corpus is read.
    let listener = listen(arguments.bind)
        .with_context(|| format!("cannot listen on {}; choose another address with --bind", arguments.bind))?;
    let prompts = arguments.source.prompts()?;
    let suggestions = arguments.suggestions.list()?.to_vec();
    let address = listener.local_addr()?;
    let bounds = arguments.bounds.bounds();
    let settings = file.chat()?;
    let site = Site::new(&public_url(arguments, scheme, address)?, &prompts);
    let store = store(arguments).await?;
    let keyed = Keyed::beside(&arguments.source.data);
    let opening = Opening {
        address,
        is_public: arguments.public,
        opens_admin: arguments.open_admin,
        reached_by: reached_by(arguments),
    };
    let keys = opening.keys(store.as_ref(), &keyed).await?;
    let sessions = match &store {
        Some(store) => store.sessions().await?,
        None => Vec::new(),
    };
    let chat = team_chat(&settings, site.clone(), store.as_ref(), arguments.chat_queue, address)?;
    let traces = arguments.traces.as_ref().map(|collector| Traces::new(collector, arguments.trace_share.into()));
    let traces = traces.transpose()?;
    let starting = Starting::new(listener, tls, bounds, arguments.bounds.rates().proxies);
    let source = arguments.source.clone();
    let (assistant, follower) = tokio::task::spawn_blocking(move || source.following(prompts, suggestions)).await??;
    let stop = CancellationToken::new();
    on_signals(&stop, follower.refresher())?;
    let served = assistant.served();
    let unanswered = unanswered(arguments, &assistant, store.as_ref())?;
    let origins = arguments.widget_origins.clone();
    let services = Services {
        assistant,
        store: store.clone(),
        keys,
        sessions,
        is_public: arguments.public,
        opens_admin: arguments.open_admin,
        keyed: Some(keyed),
        rates: arguments.bounds.rates(),
        allowances: arguments.keep.allowances(),
        origins,
        hosts: Hosts::new(address, &site, &arguments.mcp_hosts),
        site,
        lists_sources: arguments.openai_sources,
        chat,
        refresher: follower.refresher(),
        encoded: follower.encoded(),
        traces,
    };
    let running = http::run(starting, services, stop).context("the server failed")?;
    tracing::info!(
        articles = served.facts.articles,
        passages = served.facts.passages,
        sentences = served.facts.sentences,
        snapshot = &*served.facts.snapshot,
        "serving {scheme}://{address}"
    );
    // A caller that chose port 0 reads the address here. Standard output may be closed.
    let _ = writeln!(std::io::stdout(), "{scheme}://{address}");
    running.closed().await;
    if let Some(log) = unanswered {
        log.close().await;
    }
    if let Some(store) = store {
        store.close().await;
    }
    tracing::info!("stopped");
    Ok(Outcome::Done)
}

/// Number of connections that may wait to be accepted. When more arrive at once, the system resets some of them.
const BACKLOG: u32 = 4096;

fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // The address of a server that was just stopped stays in use for a while.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// The setting that says that others reach the server, whatever it listens on.
fn reached_by(arguments: &ServeArgs) -> Option<&'static str> {
    let proxies = || arguments.bounds.has_proxies().then_some("--trusted-proxies");
    arguments.public_url.as_ref().map(|_| "--public-url").or_else(proxies)
}

/// The log of questions without an answer, if it is wanted.
fn unanswered(
    arguments: &ServeArgs,
    assistant: &Arc<Assistant>,
    store: Option<&Store>,
) -> anyhow::Result<Option<UnansweredLog>> {
    let Some(days) = arguments.keep_unanswered else { return Ok(None) };
    let store =
        store.context("--keep-unanswered needs the store, which could not be opened; the warning above says why")?;
    let log = UnansweredLog::start(assistant, store.clone(), days, arguments.keep.allowances());
    log.context("unanswered questions cannot be kept").map(Some)
}

/// The base address of links, without a slash at its end.
fn public_url(arguments: &ServeArgs, scheme: &str, address: SocketAddr) -> anyhow::Result<String> {
    let Some(url) = &arguments.public_url else { return Ok(format!("{scheme}://{address}")) };
    let is_plain = matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
    anyhow::ensure!(is_plain, "--public-url {url} must be an address such as https://cite.example.org");
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Team chat, if any platform has all settings that it needs. It needs the store, since accepted deliveries must not be
/// lost.
fn team_chat(
    settings: &Settings,
    site: Site,
    store: Option<&Store>,
    queue: usize,
    address: SocketAddr,
) -> anyhow::Result<Option<TeamChat>> {
    for &platform in PLATFORMS.iter().filter(|platform| settings.of(platform.name()).is_some()) {
        let state = chat::state(settings, platform)?;
        tracing::info!(platform = platform.name(), "{state}");
    }
    if settings.complete().next().is_none() {
        return Ok(None);
    }
    for platform in PLATFORMS {
        let Some(values) = settings.of(platform.name()) else { continue };
        if let Some(reason) = platform.check(values, address.ip())? {
            anyhow::bail!(reason);
        }
    }
    let store = store.context("team chat needs the store, which could not be opened; the warning above says why")?;
    Ok(Some(TeamChat::new(settings, site, store.clone(), queue)?))
}

/// Opens the store for feedback, shared answers and keys. It must open if a database was named or its file exists:
/// without the keys in it, everybody would have access. If there was never a store, or if the server is public, the
/// server starts without it.
async fn store(arguments: &ServeArgs) -> anyhow::Result<Option<Store>> {
    let address = arguments.store.address(&arguments.source.data)?;
    let opened = Store::open(&address).await.map(|store| store.with_bounds(arguments.keep.bounds()));
    if arguments.store.is_given() || !(address.is_new() || arguments.public) {
        let advice = "it may contain keys: repair it, restore a backup, or name another folder with --data";
        return opened.map(Some).context(advice);
    }
    Ok(opened.inspect_err(|error| tracing::warn!("feedback and shared answers are not kept: {error}")).ok())
}

/// The first SIGINT or SIGTERM stops the server gracefully; the next one has its default effect. SIGHUP makes the
/// follower scan the corpus folder.
fn on_signals(stop: &CancellationToken, refresher: Refresher) -> anyhow::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt()).context("SIGINT cannot be watched")?;
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be watched")?;
    let mut hangup = signal(SignalKind::hangup()).context("SIGHUP cannot be watched")?;
    let stop = stop.clone();
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = interrupt.recv() => break,
                _ = terminate.recv() => break,
                _ = hangup.recv() => refresher.request(),
            }
        }
        // Stop before logging, since standard error may be closed.
        stop.cancel();
        tracing::info!("stopping");
    });
    Ok(())
}

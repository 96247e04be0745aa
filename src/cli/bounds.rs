//! Limits of the server: sizes, times, connections and rates.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use ipnet::IpNet;
use thiserror::Error;

use crate::http::{Bounds, Certificate, RateSettings, TlsFiles};

/// File descriptors that are not connections: articles, the index, the store, calls to team chat.
const OTHER_DESCRIPTORS: u64 = 200;

#[derive(Debug, Clone, Args)]
pub(super) struct BoundArgs {
    /// Largest request body, in bytes
    #[arg(long, env = "CITEWIRE_MAX_BODY_BYTES", value_name = "BYTES", default_value_t = Bounds::DEFAULT.body_bytes)]
    max_body_bytes: usize,
    /// Longest time until a response begins, in seconds
    #[arg(long, env = "CITEWIRE_REQUEST_TIMEOUT", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.request_time.as_secs(), value_parser = clap::value_parser!(u64).range(1..=3600))]
    request_timeout: u64,
    /// Memory for cached answers, in bytes; 0 turns the cache off
    #[arg(long, env = "CITEWIRE_ANSWER_CACHE_BYTES", value_name = "BYTES", default_value_t = Bounds::DEFAULT.answer_cache_bytes)]
    answer_cache_bytes: u64,
    /// Memory for cached pages and articles, in bytes; 0 turns the cache off
    #[arg(long, env = "CITEWIRE_PAGE_CACHE_BYTES", value_name = "BYTES", default_value_t = Bounds::DEFAULT.page_cache_bytes)]
    page_cache_bytes: u64,
    /// Most connections at the same time; fewer if the system allows fewer open files
    #[arg(long, env = "CITEWIRE_MAX_CONNECTIONS", value_name = "COUNT", default_value_t = Bounds::DEFAULT.connections as u32, value_parser = clap::value_parser!(u32).range(1..))]
    max_connections: u32,
    /// Most connections of one address at the same time, trusted proxies excepted; without it, a quarter of all
    #[arg(long, env = "CITEWIRE_MAX_CONNECTIONS_PER_ADDRESS", value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    max_connections_per_address: Option<u32>,
    /// Most questions that wait while others are answered; further ones get 503 at once
    #[arg(long, env = "CITEWIRE_MAX_WAITING", value_name = "COUNT", default_value_t = Bounds::DEFAULT.waiting as u32)]
    max_waiting: u32,
    /// Longest time until a connection's next request arrives, in seconds
    #[arg(long, env = "CITEWIRE_IDLE_TIMEOUT", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.idle.as_secs(), value_parser = clap::value_parser!(u64).range(1..=86_400))]
    idle_timeout: u64,
    /// Longest time until the first request arrives on a new connection, in seconds; trusted proxies have the idle timeout
    #[arg(long, env = "CITEWIRE_FIRST_REQUEST_TIMEOUT", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.first_head.as_secs(), value_parser = clap::value_parser!(u64).range(1..=86_400))]
    first_request_timeout: u64,
    /// Longest time in which a client reads nothing of its response, in seconds
    #[arg(long, env = "CITEWIRE_STALL_TIMEOUT", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.stalled.as_secs(), value_parser = clap::value_parser!(u64).range(1..=86_400))]
    stall_timeout: u64,
    /// Longest time until a client has read all of its response, in seconds
    #[arg(long, env = "CITEWIRE_RESPONSE_TIMEOUT", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.behind.as_secs(), value_parser = clap::value_parser!(u64).range(1..=86_400))]
    response_timeout: u64,
    /// Time for which the server continues after a stop signal, in seconds, while /readyz reports not ready
    #[arg(long, env = "CITEWIRE_DRAIN", value_name = "SECONDS", default_value_t = Bounds::DEFAULT.drain.as_secs(), value_parser = clap::value_parser!(u64).range(0..=3600))]
    drain: u64,
    /// Most requests per minute with one key; without it, there is no limit
    #[arg(long, env = "CITEWIRE_RATE_PER_KEY", value_name = "COUNT")]
    rate_per_key: Option<NonZeroU32>,
    /// Most requests per minute from one address without a key; without it, there is no limit
    #[arg(long, env = "CITEWIRE_RATE_PER_ADDRESS", value_name = "COUNT")]
    rate_per_address: Option<NonZeroU32>,
    /// Networks of proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8
    #[arg(long, env = "CITEWIRE_TRUSTED_PROXIES", value_name = "NETWORKS", value_delimiter = ',', value_parser = network)]
    trusted_proxies: Vec<IpNet>,
}

/// A network, or one address.
fn network(text: &str) -> Result<IpNet, String> {
    let one = || text.parse().map(|address: std::net::IpAddr| address.into());
    text.parse().or_else(|_| one()).map_err(|_| "write an address, or a network such as 10.0.0.0/8".to_owned())
}

impl BoundArgs {
    /// The bounds, after raising the limit of open files as far as needed and possible.
    pub(super) fn bounds(&self) -> Bounds {
        let connections = connections(self.max_connections.into());
        let per_address = self.max_connections_per_address.map(|most| most as usize);
        Bounds {
            body_bytes: self.max_body_bytes,
            request_time: Duration::from_secs(self.request_timeout),
            answer_cache_bytes: self.answer_cache_bytes,
            page_cache_bytes: self.page_cache_bytes,
            connections,
            connections_per_address: per_address.unwrap_or_else(|| Bounds::share_of(connections)),
            first_head: Duration::from_secs(self.first_request_timeout),
            waiting: self.max_waiting as usize,
            idle: Duration::from_secs(self.idle_timeout),
            stalled: Duration::from_secs(self.stall_timeout),
            behind: Duration::from_secs(self.response_timeout),
            drain: Duration::from_secs(self.drain),
            ..Bounds::default()
        }
    }

    /// Whether there are proxies in front.
    pub(super) fn has_proxies(&self) -> bool {
        !self.trusted_proxies.is_empty()
    }

    pub(super) fn rates(&self) -> RateSettings {
        RateSettings { key: self.rate_per_key, address: self.rate_per_address, proxies: self.trusted_proxies.clone() }
    }
}

/// Number of connections: as many as are wanted, or fewer if the system limits open files.
fn connections(wanted: u64) -> usize {
    let files = match rlimit::increase_nofile_limit(wanted + OTHER_DESCRIPTORS) {
        Ok(files) => files,
        Err(error) => {
            tracing::warn!(%error, "the limit of open files cannot be read");
            wanted + OTHER_DESCRIPTORS
        }
    };
    let possible = files.saturating_sub(OTHER_DESCRIPTORS).max(files / 2).max(1);
    if possible < wanted {
        tracing::warn!("at most {possible} connections instead of {wanted}: raise LimitNOFILE or ulimit -n");
    }
    usize::try_from(wanted.min(possible)).unwrap_or(usize::MAX)
}

#[derive(Debug, Clone, Args)]
pub(super) struct TlsArgs {
    /// Certificate chain for TLS, in PEM; read again when it changes
    #[arg(long, env = "CITEWIRE_TLS_CERT", value_name = "FILE")]
    tls_cert: Option<PathBuf>,
    /// Private key of the certificate, in PEM
    #[arg(long, env = "CITEWIRE_TLS_KEY", value_name = "FILE")]
    tls_key: Option<PathBuf>,
}

impl TlsArgs {
    /// Whether TLS is on.
    pub(super) fn is_on(&self) -> bool {
        self.tls_cert.is_some()
    }

    /// The certificate when TLS is on. The two paths may come from different places, such as a flag and the settings
    /// file.
    pub(super) fn certificate(&self) -> anyhow::Result<Option<Certificate>> {
        let (certificate, key) = match (&self.tls_cert, &self.tls_key) {
            (None, None) => return Ok(None),
            (Some(certificate), Some(key)) => (certificate.clone(), key.clone()),
            (Some(_), None) | (None, Some(_)) => return Err(HalfOfTls.into()),
        };
        Ok(Some(Certificate::read(TlsFiles { certificate, key })?))
    }
}

/// Only one of `--tls-cert` and `--tls-key` is given.
#[derive(Debug, Error)]
#[error("TLS needs both --tls-cert and --tls-key")]
pub(super) struct HalfOfTls;

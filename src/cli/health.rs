//! `citewire health`: asks the configured server whether it is ready, for systems without `curl`.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use super::bounds::TlsArgs;
use super::{Outcome, store};
use crate::tls_provider;

/// Longest time to wait for the answer. Health checks usually have a short timeout of their own.
const PATIENCE: Duration = Duration::from_secs(3);

#[derive(Debug, Clone, Args)]
pub(super) struct HealthArgs {
    /// Address and port that the server listens on
    #[arg(long, env = "CITEWIRE_BIND", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    bind: SocketAddr,
    #[command(flatten)]
    tls: TlsArgs,
}

/// Exit code 1 when the server is not ready or not reachable.
pub(super) fn run(arguments: &HealthArgs) -> anyhow::Result<Outcome> {
    let scheme = if arguments.tls.is_on() { "https" } else { "http" };
    let address = format!("{scheme}://{}/readyz", reached(arguments.bind));
    tls_provider::install();
    let (status, body) = store::block_on(async {
        // The certificate is for a public name, not for this address, and no secret is sent.
        let client =
            reqwest::Client::builder().no_proxy().tls_danger_accept_invalid_certs(true).timeout(PATIENCE).build()?;
        let response = client.get(&address).send().await?;
        Ok::<_, reqwest::Error>((response.status(), response.text().await?))
    })?
    .with_context(|| format!("{address} does not answer"))?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", super::terminal::harmless(&body))?;
    out.flush()?;
    Ok(if status.is_success() { Outcome::Done } else { Outcome::Negative })
}

/// The address at which a server that listens on all addresses can be reached.
fn reached(mut bind: SocketAddr) -> SocketAddr {
    if bind.ip().is_unspecified() {
        let own = if bind.is_ipv4() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { IpAddr::V6(Ipv6Addr::LOCALHOST) };
        bind.set_ip(own);
    }
    bind
}

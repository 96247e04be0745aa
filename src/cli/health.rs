//! `citewire health`: asks the server of these settings whether it is ready, where there is no `curl`.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use super::bounds::TlsArgs;
use super::{Outcome, store};
use crate::tls_provider;

/// Longer, and whoever asked takes it for dead.
const PATIENCE: Duration = Duration::from_secs(3);

#[derive(Debug, Clone, Args)]
pub(super) struct HealthArgs {
    /// Address and port that the server listens on
    #[arg(long, env = "CITEWIRE_BIND", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    bind: SocketAddr,
    #[command(flatten)]
    tls: TlsArgs,
}

/// Exit code 1 when it is not ready, or not there.
pub(super) fn run(arguments: &HealthArgs) -> anyhow::Result<Outcome> {
    let scheme = if arguments.tls.is_on() { "https" } else { "http" };
    let address = format!("{scheme}://{}/readyz", reached(arguments.bind));
    tls_provider::install();
    let (status, said) = store::block_on(async {
        // The certificate is of another name than this machine's own, and nothing secret is sent.
        let client =
            reqwest::Client::builder().no_proxy().tls_danger_accept_invalid_certs(true).timeout(PATIENCE).build()?;
        let response = client.get(&address).send().await?;
        Ok::<_, reqwest::Error>((response.status(), response.text().await?))
    })?
    .with_context(|| format!("{address} does not answer"))?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", super::terminal::harmless(&said))?;
    out.flush()?;
    Ok(if status.is_success() { Outcome::Done } else { Outcome::Negative })
}

/// Where a server that listens on all addresses is reached.
fn reached(mut bind: SocketAddr) -> SocketAddr {
    if bind.ip().is_unspecified() {
        let own = if bind.is_ipv4() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { IpAddr::V6(Ipv6Addr::LOCALHOST) };
        bind.set_ip(own);
    }
    bind
}

//! `citewire mcp`: the articles for a host of language models that starts this program itself.

use anyhow::Context;
use clap::Args;
use rmcp::ServiceExt as _;
use url::Url;

use super::{Outcome, SourceArgs};
use crate::http::mcp::Server;
use crate::render::Site;

#[derive(Debug, Clone, Args)]
pub(super) struct McpArgs {
    /// Address of a citewire server with the same articles, to which links lead; without it, they name resources
    #[arg(long, env = "CITEWIRE_PUBLIC_URL", value_name = "URL")]
    public_url: Option<Url>,
    #[command(flatten)]
    source: SourceArgs,
}

/// Answers until standard input ends.
pub(super) fn run(arguments: &McpArgs) -> anyhow::Result<Outcome> {
    arguments.source.start_log()?;
    let prompts = arguments.source.prompts()?;
    let (assistant, _follower) = arguments.source.following(prompts)?;
    let server = match &arguments.public_url {
        Some(url) => {
            let site = Site::new(url.as_str(), assistant.prompts());
            Server::new(assistant, site)
        }
        None => Server::without_address(assistant),
    }
    .context("the system gives no threads to answer with")?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the runtime cannot start")?;
    runtime.block_on(async {
        let running = server.serve(rmcp::transport::stdio()).await.context("the host did not begin by the protocol")?;
        running.waiting().await.context("the protocol ended badly")?;
        anyhow::Ok(())
    })?;
    // Standard input may be read by a thread of the runtime that nothing can stop.
    runtime.shutdown_background();
    Ok(Outcome::Done)
}

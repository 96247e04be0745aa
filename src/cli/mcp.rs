//! `citewire mcp`: serves the articles to an MCP host that starts this program.

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
    let (assistant, _follower) = arguments.source.following(prompts, Vec::new())?;
    let server = match &arguments.public_url {
        Some(url) => {
            let site = Site::new(url.as_str(), assistant.prompts());
            Server::new(assistant, site)
        }
        None => Server::without_address(assistant),
    }
    .context("the threads for answering cannot be started")?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the runtime cannot start")?;
    runtime.block_on(async {
        let running =
            server.serve(rmcp::transport::stdio()).await.context("the host did not start the protocol correctly")?;
        running.waiting().await.context("the session ended with an error")?;
        anyhow::Ok(())
    })?;
    // A thread of the runtime may be blocked in a read of standard input, and nothing can stop it.
    runtime.shutdown_background();
    Ok(Outcome::Done)
}

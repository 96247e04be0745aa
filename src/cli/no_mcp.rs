//! Stands in for `mcp.rs` in a build without the feature `mcp`: the command says what to do.

use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _};

use super::{Cli, Outcome};

#[derive(Debug, Clone, Args)]
pub(super) struct McpArgs {
    /// Whatever a build with MCP takes
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _rest: Vec<String>,
}

/// Ends the program: bad usage.
pub(super) fn run(_arguments: &McpArgs) -> anyhow::Result<Outcome> {
    let message = "this build has no MCP; build it with --features mcp";
    Cli::command().error(ErrorKind::InvalidSubcommand, message).exit()
}

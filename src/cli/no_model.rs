//! Stands in for `model.rs` in a build without the feature `meaning`: the command says what to do.

use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _};

use super::{Cli, Outcome};

#[derive(Debug, Clone, Args)]
pub(super) struct ModelArgs {
    /// Whatever a build with models takes
    #[arg(hide = true, trailing_var_arg = true, allow_hyphen_values = true)]
    _rest: Vec<String>,
}

/// False: it ends the program itself.
pub(super) fn is_bad_usage(_error: &anyhow::Error) -> bool {
    false
}

/// Ends the program: bad usage.
pub(super) fn run(_arguments: &ModelArgs) -> anyhow::Result<Outcome> {
    let message = "this build has no encoder; build it with --features meaning";
    Cli::command().error(ErrorKind::InvalidSubcommand, message).exit()
}

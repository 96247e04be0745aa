//! The `citewire` program. It calls [`citewire::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    citewire::cli::main()
}

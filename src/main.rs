//! The `citewire` program: reads its arguments and hands over to [`citewire::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    citewire::cli::main()
}

//! The program `cargo-async-lint`, which cargo runs as `cargo async-lint`.

use std::process::ExitCode;

/// As in `main.rs`: measured, it takes 28 % of the time away.
#[cfg(all(unix, feature = "jemalloc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    async_lint::cli::run_as_cargo_subcommand(std::env::args_os())
}

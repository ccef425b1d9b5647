//! The program `async-lint`.

use std::process::ExitCode;

/// A check allocates a great deal of small memory on all threads. Measured against the system's allocator, jemalloc takes
/// 28 % of the time away.
#[cfg(all(unix, feature = "jemalloc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    async_lint::cli::run(std::env::args_os())
}

//! Measures what the watchdog costs, beside others that look at polls:
//!
//! ```text
//! cargo run --manifest-path watchdog/bench/Cargo.toml
//! ```
//!
//! Builds itself once for each set of flags that tokio and the others need (`variant`), then runs one process for each
//! measurement, in turns, so that what else the machine does meets all alike, and prints Markdown. It takes some minutes,
//! and more for the first build. `--rounds 3` is a look whether it works; only a quiet machine gives numbers to keep.

mod compare;
mod mode;
mod monitor;
mod process;
mod statistics;
mod variant;
mod warning;
mod workload;

use std::{error::Error, process::ExitCode};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ROUNDS: usize = 15;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => compare::run(ROUNDS),
        ["--rounds", rounds] => rounds.parse().map_err(Into::into).and_then(compare::run),
        ["poll", mode] => mode::run(mode),
        ["monitor", workers, load] => {
            workers.parse().map_err(Into::into).and_then(|workers| monitor::run(workers, load))
        }
        ["warning", stall] => warning::run(stall),
        _ => Err("usage: async-watchdog-bench [--rounds N]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

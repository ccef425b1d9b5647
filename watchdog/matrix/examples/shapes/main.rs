//! `shapes NAME` stalls an executor in one way, or does what must not be taken for a stall. Without a name it lists all.
//! `tests/matrix.rs` runs each, built in several profiles, and reads the log of the watchdog.
#![allow(clippy::print_stdout, reason = "the list of shapes")]

mod innocents;
mod run;
mod stalls;

use std::process::ExitCode;

/// A name, and what to do.
type Shape = (&'static str, fn());

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        stalls::ALL.iter().for_each(|(name, _)| println!("stall {name}"));
        innocents::ALL.iter().for_each(|(name, _)| println!("innocent {name}"));
        return ExitCode::SUCCESS;
    };
    let mut shapes = stalls::ALL.iter().chain(innocents::ALL);
    let Some((_, run)) = shapes.find(|shape| shape.0 == name) else { return ExitCode::from(2) };
    run();
    ExitCode::SUCCESS
}

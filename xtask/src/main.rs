//! Tools for the people who work on async-lint. `cargo run -p xtask -- help` lists them.
#![allow(clippy::disallowed_methods, reason = "a tool of developers reads files and starts programs")]

mod bench;
mod codegen;
mod engine;
mod models;
mod offloaded;
mod oracle;
mod platforms;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

// The analyser's own allocator, so that the bare loop of `bench` is measured with it too.
#[cfg(all(unix, not(target_env = "musl")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Tools for the people who work on async-lint.
#[derive(Debug, Parser)]
#[command(name = "xtask")]
enum Command {
    Oracle(oracle::OracleArgs),
    Bench(bench::BenchArgs),
    Growth(bench::GrowthArgs),
    Codegen(codegen::CodegenArgs),
    Models(models::ModelsArgs),
    Offloaded(offloaded::OffloadedArgs),
    Platforms(platforms::PlatformsArgs),
    #[command(hide = true)]
    BenchParse(bench::BenchParseArgs),
}

fn main() -> Result<ExitCode> {
    if let Some(result) = oracle::run_as_wrapper() {
        return result;
    }
    match Command::parse() {
        Command::Oracle(args) => oracle::run(&args)?,
        Command::Codegen(args) => codegen::run(&args)?,
        Command::Models(args) => models::run(&args)?,
        Command::Offloaded(args) => offloaded::run(&args)?,
        Command::Platforms(args) => platforms::run(&args)?,
        Command::Bench(args) => bench::run(&args)?,
        Command::Growth(args) => bench::run_growth(&args)?,
        Command::BenchParse(args) => bench::parse_all(&args)?,
    }
    Ok(ExitCode::SUCCESS)
}

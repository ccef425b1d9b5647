//! `xtask bench`: time and memory of a check against a bare parse of the same files, or against another command.

mod growth;
mod measure;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;

use crate::engine;
use measure::{Invocation, measure, median, milliseconds, ratio};

pub(crate) use growth::{GrowthArgs, run as run_growth};

/// Compare time and memory of `async-lint check` with a bare parse of the same files.
///
/// The ratio is the median wall time of `async-lint check PATH` divided by the median wall time of the other command,
/// both release builds, both whole processes from spawn to exit, in turns (each round runs both, and every other round
/// in the opposite order), after one round that does not count. Without `--against` the other command reads and parses
/// each file that the check reads with `syn::parse_file` and drops the tree, one rayon task a file, with the same allocator and number of
/// threads: a ratio of 1.3 says that everything after parsing costs 30 % on top. CPU is user and system time. Peak
/// memory is the largest resident set of any round. The kernel counts the memory of the spawning process into it, so
/// peaks at the floor that is printed say only that the command took no more than this program itself.
#[derive(Debug, clap::Args)]
pub(crate) struct BenchArgs {
    /// The directory to check.
    path: PathBuf,
    /// A command to compare with in the place of the bare parse; `{}` stands for PATH, `{threads}` for the threads.
    #[arg(long, value_name = "CMD")]
    against: Option<String>,
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Check with `--deps`, and parse the sources of the dependencies too: with nothing in the cache, or all.
    #[arg(long, value_enum)]
    deps: Option<CacheState>,
    /// Numbers of threads, set by `RAYON_NUM_THREADS`.
    #[arg(long, value_delimiter = ',', default_value = "1,2")]
    threads: Vec<usize>,
    /// Measure the release binaries that are there.
    #[arg(long)]
    no_build: bool,
}

/// What a check with `--deps` finds in the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum CacheState {
    Cold,
    Warm,
}

/// Parse every file of a list, and nothing else.
#[derive(Debug, clap::Args)]
pub(crate) struct BenchParseArgs {
    /// A file with a path on each line.
    list: PathBuf,
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

/// Runs the command.
pub(crate) fn run(args: &BenchArgs) -> Result<()> {
    let release = release_directory()?;
    if !args.no_build {
        build()?;
    }
    let path = args.path.canonicalize().with_context(|| args.path.display().to_string())?;
    let files = engine::source_files(&path, args.deps.is_some())?;
    let list = release.join("bench-files.txt");
    std::fs::write(&list, files.iter().map(|file| format!("{}\n", file.display())).collect::<String>())?;
    let files = files.len();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{files} files, {} rounds; medians, least in brackets; ratio = ours / theirs", args.rounds)?;
    if let Some(floor) = own_peak() {
        writeln!(out, "floor of the peaks: {:.1} MB", floor as f64 / 1e6)?;
    }
    writeln!(out, "{:<8}{:<10}{:>22}{:>22}{:>14}{:>12}{:>14}", "threads", "", "wall ms", "CPU ms", "peak MB", "", "")?;
    for &threads in &args.threads {
        let ours = Invocation {
            program: release.join("async-lint").into(),
            arguments: check_arguments(&path, args.deps),
            threads,
        };
        let theirs = match &args.against {
            Some(command) => Invocation::from_command(command, &path, threads)?,
            None => Invocation {
                program: release.join("xtask").into(),
                arguments: vec![
                    "bench-parse".into(),
                    list.clone().into(),
                    "--threads".into(),
                    threads.to_string().into(),
                ],
                threads,
            },
        };
        let (ours, theirs) = measure(&ours, &theirs, args.rounds)?;
        for (label, series) in [("ours", &ours), ("theirs", &theirs)] {
            writeln!(
                out,
                "{threads:<8}{label:<10}{:>22}{:>22}{:>14.1}",
                milliseconds(&series.wall),
                milliseconds(&series.cpu),
                series.peak as f64 / 1e6,
            )?;
        }
        writeln!(
            out,
            "{threads:<8}{:<10}{:>22.2}{:>22.2}{:>14.2}",
            "ratio",
            ratio(median(&ours.wall), median(&theirs.wall)),
            ratio(median(&ours.cpu), median(&theirs.cpu)),
            ours.peak as f64 / theirs.peak.max(1) as f64,
        )?;
    }
    Ok(())
}

fn check_arguments(path: &Path, deps: Option<CacheState>) -> Vec<OsString> {
    let options: &[&str] = match deps {
        None => &[],
        Some(CacheState::Cold) => &["--deps", "--no-cache"],
        // The round that does not count fills it.
        Some(CacheState::Warm) => &["--deps"],
    };
    let options = options.iter().map(OsString::from);
    [OsString::from("check"), path.into()].into_iter().chain(options).collect()
}

/// Parses all files of a list; those that do not parse are counted, as the time went into them too.
pub(crate) fn parse_all(args: &BenchParseArgs) -> Result<()> {
    let list = std::fs::read_to_string(&args.list)?;
    let files: Vec<&str> = list.lines().collect();
    // syn recurses, and a stack that overflows would end the process.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads).stack_size(256 << 20).build()?;
    let failed: usize = pool.install(|| {
        files
            .par_iter()
            .with_max_len(1)
            .map(|file| {
                let is_parsed = std::fs::read_to_string(file).is_ok_and(|text| syn::parse_file(&text).is_ok());
                proc_macro2::extra::invalidate_current_thread_spans();
                usize::from(!is_parsed)
            })
            .sum()
    });
    writeln!(std::io::stdout(), "{} files, {failed} without a tree", files.len())?;
    Ok(())
}

/// Where cargo puts release binaries, next to this program's own folder.
fn release_directory() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let target = program.parent().and_then(Path::parent).context("the program stands in no target directory")?;
    Ok(target.join("release"))
}

/// Builds each package by itself: together, cargo would give both the union of their dependencies' features.
fn build() -> Result<()> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    for package in ["async-lint", "xtask"] {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["build", "--release", "--quiet", "--package", package, "--manifest-path"]).arg(&manifest);
        command.arg("--target-dir").arg(release_directory()?.parent().context("a target directory")?);
        if !command.status()?.success() {
            bail!("{package} does not build");
        }
    }
    Ok(())
}

/// The largest resident set of this process so far, in bytes, where the system tells.
fn own_peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

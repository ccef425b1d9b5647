//! `xtask bench`: time and memory of a check against a bare parse of the same files, or against another command.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use wait4::Wait4 as _;

use crate::engine;

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

/// A command to measure.
#[derive(Debug, PartialEq, Eq)]
struct Invocation {
    program: OsString,
    arguments: Vec<OsString>,
    threads: usize,
}

impl Invocation {
    fn from_command(command: &str, path: &Path, threads: usize) -> Result<Invocation> {
        let words = shlex::split(command).context("the command has an open quote")?;
        let path = path.to_string_lossy();
        let mut words =
            words.iter().map(|word| word.replace("{threads}", &threads.to_string()).replace("{}", &path).into());
        let program = words.next().context("the command is empty")?;
        Ok(Invocation { program, arguments: words.collect(), threads })
    }

    /// Runs it once. Findings are no failure, so the exit codes 0 and 1 pass.
    fn run(&self) -> Result<Sample> {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env("RAYON_NUM_THREADS", self.threads.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let start = Instant::now();
        let mut child = command.spawn().with_context(|| format!("could not start {}", self.program.display()))?;
        let usage = child.wait4()?;
        let wall = start.elapsed();
        if !matches!(usage.status.code(), Some(0 | 1)) {
            bail!("{} ended with {}", self.program.display(), usage.status);
        }
        Ok(Sample { wall, cpu: usage.rusage.utime + usage.rusage.stime, peak: usage.rusage.maxrss })
    }
}

/// One run.
#[derive(Debug)]
struct Sample {
    wall: Duration,
    cpu: Duration,
    /// Bytes.
    peak: u64,
}

/// All runs of a command.
#[derive(Debug, Default)]
struct Series {
    wall: Vec<Duration>,
    cpu: Vec<Duration>,
    /// The most of all runs, in bytes.
    peak: u64,
}

impl Series {
    fn add(&mut self, sample: &Sample) {
        self.wall.push(sample.wall);
        self.cpu.push(sample.cpu);
        self.peak = self.peak.max(sample.peak);
    }
}

fn measure(ours: &Invocation, theirs: &Invocation, rounds: u32) -> Result<(Series, Series)> {
    ours.run()?;
    theirs.run()?;
    let (mut our_series, mut their_series) = (Series::default(), Series::default());
    for round in 0..rounds {
        if round % 2 == 0 {
            our_series.add(&ours.run()?);
            their_series.add(&theirs.run()?);
        } else {
            their_series.add(&theirs.run()?);
            our_series.add(&ours.run()?);
        }
    }
    Ok((our_series, their_series))
}

fn median(durations: &[Duration]) -> Duration {
    let mut sorted = durations.to_vec();
    sorted.sort();
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or_default();
    (upper + lower) / 2
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64().max(1e-9)
}

/// Median and least.
fn milliseconds(durations: &[Duration]) -> String {
    let least = durations.iter().min().copied().unwrap_or_default();
    format!("{:.1} ({:.1})", median(durations).as_secs_f64() * 1e3, least.as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        let of = |values: &[u64]| median(&values.iter().map(|&value| Duration::from_millis(value)).collect::<Vec<_>>());
        assert_eq!(of(&[3, 1, 2]), Duration::from_millis(2));
        assert_eq!(of(&[4, 1, 2, 3]), Duration::from_micros(2500));
        assert_eq!(of(&[]), Duration::ZERO);
    }

    #[test]
    fn commands_have_placeholders() {
        let invocation =
            Invocation::from_command("lint -j {threads} 'a b' {}", Path::new("/p q"), 2).expect("a command");
        assert_eq!(invocation.program, "lint");
        assert_eq!(invocation.arguments, ["-j", "2", "a b", "/p q"]);
        assert!(Invocation::from_command("lint 'a", Path::new("/"), 1).is_err());
    }
}

//! Whole runs of commands, timed in turns.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use wait4::Wait4 as _;

/// A command to measure.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invocation {
    pub(super) program: OsString,
    pub(super) arguments: Vec<OsString>,
    pub(super) threads: usize,
}

impl Invocation {
    pub(super) fn from_command(command: &str, path: &Path, threads: usize) -> Result<Invocation> {
        let words = shlex::split(command).context("the command has an open quote")?;
        let path = path.to_string_lossy();
        let mut words =
            words.iter().map(|word| word.replace("{threads}", &threads.to_string()).replace("{}", &path).into());
        let program = words.next().context("the command is empty")?;
        Ok(Invocation { program, arguments: words.collect(), threads })
    }

    /// Runs it once. Findings are no failure, so the exit codes 0 and 1 pass.
    pub(super) fn run(&self) -> Result<Sample> {
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
pub(super) struct Sample {
    pub(super) wall: Duration,
    cpu: Duration,
    /// Bytes.
    peak: u64,
}

/// All runs of a command.
#[derive(Debug, Default)]
pub(super) struct Series {
    pub(super) wall: Vec<Duration>,
    pub(super) cpu: Vec<Duration>,
    /// The most of all runs, in bytes.
    pub(super) peak: u64,
}

impl Series {
    pub(super) fn add(&mut self, sample: &Sample) {
        self.wall.push(sample.wall);
        self.cpu.push(sample.cpu);
        self.peak = self.peak.max(sample.peak);
    }
}

pub(super) fn measure(ours: &Invocation, theirs: &Invocation, rounds: u32) -> Result<(Series, Series)> {
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

pub(super) fn median(durations: &[Duration]) -> Duration {
    let mut sorted = durations.to_vec();
    sorted.sort();
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or_default();
    (upper + lower) / 2
}

pub(super) fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64().max(1e-9)
}

/// Median and least.
pub(super) fn milliseconds(durations: &[Duration]) -> String {
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

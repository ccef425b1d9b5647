//! What the kernel tells of this process.

use rustix::time::{ClockId, clock_gettime};
use std::{fs, path::PathBuf, time::Duration};

/// The time that all threads together have been on a CPU.
pub(crate) fn cpu() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ProcessCPUTime)).unwrap_or_default()
}

/// The most memory that the process has had, in MiB.
pub(crate) fn peak_memory() -> Option<f64> {
    status("VmHWM:")
}

/// The memory that the process has now and that is of no file, in MiB.
pub(crate) fn anonymous_memory() -> Option<f64> {
    status("RssAnon:")
}

fn status(key: &str) -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let value = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kib: f64 = value.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024.0)
}

/// The time that the thread of this name has been on a CPU.
pub(crate) fn cpu_of(name: &str) -> Option<Duration> {
    let is_it = |task: &PathBuf| fs::read_to_string(task.join("comm")).is_ok_and(|comm| comm.trim_end() == name);
    let task = fs::read_dir("/proc/self/task").ok()?.flatten().map(|entry| entry.path()).find(is_it)?;
    let account = fs::read_to_string(task.join("schedstat")).ok()?;
    account.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

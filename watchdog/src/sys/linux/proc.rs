//! The files of a thread below `/proc`, and their text.

use super::{Activity, Process, Times};
use crate::sys::Call;
use std::{fs::File, os::unix::fs::FileExt, time::Duration};

/// Opens a file of the current thread.
pub(super) fn open(name: &str) -> Option<File> {
    File::open(format!("/proc/thread-self/{name}")).ok()
}

/// Opens a file of another thread, of whatever process.
pub(super) fn open_of(process: Process, tid: i32, name: &str) -> Option<File> {
    File::open(process.file(&format!("task/{tid}/{name}"))).ok()
}

pub(super) fn name(process: Process, tid: i32) -> Option<String> {
    let name = std::fs::read_to_string(process.file(&format!("task/{tid}/comm"))).ok()?;
    Some(name.trim_end().to_owned())
}

/// The first word of a line of `status`.
#[cfg(feature = "outside")]
pub(super) fn status(process: Process, tid: i32, key: &str) -> Option<String> {
    let text = std::fs::read_to_string(process.file(&format!("task/{tid}/status"))).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    line.split_whitespace().next().map(str::to_owned)
}

/// The threads of a process.
pub(super) fn threads(process: Process) -> Vec<i32> {
    let entries = std::fs::read_dir(process.file("task")).into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).collect()
}

pub(super) fn activity(file: &File) -> Activity {
    with_text(file, parse_activity).unwrap_or(Activity::Unknown)
}

pub(super) fn times(file: &File) -> Option<Times> {
    with_text(file, parse_times)
}

/// What a file descriptor of the process is open on.
pub(super) fn file_of(process: Process, descriptor: u64) -> Option<String> {
    let target = std::fs::read_link(process.file(&format!("fd/{descriptor}"))).ok()?;
    Some(target.to_string_lossy().into_owned())
}

fn with_text<T>(file: &File, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut buffer = [0; 256];
    let length = file.read_at(&mut buffer, 0).ok()?;
    parse(std::str::from_utf8(buffer.get(..length)?).ok()?)
}

/// `running`, `-1 SP PC`, or `NUMBER ARG… SP PC`.
fn parse_activity(text: &str) -> Option<Activity> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    if first == "running" {
        return Some(Activity::Running);
    }
    let number: i64 = first.parse().ok()?;
    let values = words.map(hex).collect::<Option<Vec<u64>>>()?;
    match *values.as_slice() {
        [sp, pc] => Some(Activity::Fault { sp, pc }),
        [a, b, c, d, e, f, sp, pc] => Some(Activity::InSyscall(Call { number, args: [a, b, c, d, e, f], sp, pc })),
        _ => None,
    }
}

fn hex(word: &str) -> Option<u64> {
    u64::from_str_radix(word.strip_prefix("0x")?, 16).ok()
}

/// Nanoseconds on a CPU, nanoseconds waiting for one, and the number of times it got one.
fn parse_times(text: &str) -> Option<Times> {
    let mut words = text.split_whitespace().map(|word| word.parse().ok().map(Duration::from_nanos));
    Some(Times { cpu: words.next()??, run_queue: words.next()?? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_form_of_the_kernel() {
        assert_eq!(parse_activity("running\n"), Some(Activity::Running));
        assert_eq!(parse_activity("-1 0x10 0x20\n"), Some(Activity::Fault { sp: 0x10, pc: 0x20 }));
        let call = Call { number: 0, args: [3, 0x7f, 1, 0, 0, 0], sp: 0x10, pc: 0x20 };
        assert_eq!(parse_activity("0 0x3 0x7f 0x1 0x0 0x0 0x0 0x10 0x20\n"), Some(Activity::InSyscall(call)));
        for garbage in ["", "0 0x3", "x 0x1 0x2", "1 2 3", "-1 0x1 0x2 0x3"] {
            assert_eq!(parse_activity(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn reads_times() {
        let times = Times { cpu: Duration::from_nanos(12), run_queue: Duration::from_nanos(5) };
        assert_eq!(parse_times("12 5 3\n"), Some(times));
        assert_eq!(parse_times("12"), None);
    }
}

//! A warning for people: what is wrong, then where, then what to do. Whatever is not known is left out.

use std::fmt::Write as _;
use std::time::Duration;

use super::fold;
use crate::rules::{self, display_name};
use crate::settings::Settings;
use crate::stall::{Class, Phase, Site, Stall, Syscall};

/// Names longer than that are not aligned with.
const WIDEST: usize = 60;

/// How a stall goes on or ends that people know of. Several lines without a line break at the end, as all texts here.
pub(super) fn brief(stall: &Stall) -> String {
    let mut text = headline(stall);
    if let Some(site) = &stall.site {
        let _ = write!(text, "\n  at {}", site_line(site));
    }
    text
}

/// Says what else there was that nobody was told of.
pub(super) fn add_suppressed(text: &mut String, suppressed: u64) {
    if suppressed > 0 {
        let stalls = if suppressed == 1 { "stall" } else { "stalls" };
        let _ = write!(text, "\n  {suppressed} {stalls} here suppressed since the last warning");
    }
}

/// All that there is to say of a stall.
pub(crate) fn whole(stall: &Stall, settings: &Settings) -> String {
    let mut text = headline(stall);
    let (rule, help) = advice(stall);
    let rule = rule.map_or(String::new(), |rule| format!("   [{rule}]"));
    let _ = write!(text, "\n  {}{rule}", cause(stall));
    add_stack(&mut text, stall, settings);
    if let Some(help) = help {
        let _ = write!(text, "\n  help: {help}");
    }
    if let Some(task) = task(stall) {
        let _ = write!(text, "\n  {task}");
    }
    text
}

/// The place that a stall is counted under, in one line.
pub(super) fn place(stall: &Stall) -> String {
    match (&stall.class, &stall.site, &stall.name) {
        (Class::Starved, ..) => "short of CPU".to_owned(),
        (Class::SlowPolls, _, Some(name)) => format!("many short polls, last `{name}`"),
        (Class::SlowPolls, ..) => "many short polls".to_owned(),
        // A computation is seen on another of its lines each time.
        (Class::Cpu, Some(site), _) => site_line(&Site { line: None, ..site.clone() }),
        (_, Some(site), _) => site_line(site),
        (_, None, Some(name)) => format!("`{name}`"),
        (_, None, None) => match &stall.syscall {
            Some(syscall) => format!("a task in {}", named(syscall)),
            None => "a task".to_owned(),
        },
    }
}

/// `250 µs`, `100 ms`, `1.3 s`, `2 min 5 s`.
pub(super) fn duration(time: Duration) -> String {
    if time < Duration::from_millis(1) {
        format!("{} µs", time.as_micros())
    } else if time < Duration::from_secs(1) {
        format!("{} ms", time.as_millis())
    } else if time < Duration::from_secs(60) {
        // Cut off, not rounded: there is no 60.0 s.
        format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100)
    } else {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

fn headline(stall: &Stall) -> String {
    let thread = match (stall.worker, &stall.thread) {
        (Some(worker), _) => format!("worker {worker}"),
        (None, Some(thread)) => match stall.tid {
            // Many threads of a runtime have the same name.
            Some(tid) => format!("thread `{thread}` ({tid})"),
            None => format!("thread `{thread}`"),
        },
        (None, None) => "its thread".to_owned(),
    };
    let time = duration(stall.elapsed);
    let so_far = stall.phase != Phase::End;
    let time = if so_far { format!("for {time} (so far)") } else { format!("for {time} in all") };
    let has = if so_far { "has " } else { "" };
    match stall.class {
        Class::Starved if so_far => format!("{thread} has been short of CPU {time}"),
        Class::Starved => format!("{thread} was short of CPU {time}"),
        Class::SlowPolls if so_far => format!("many short polls have kept {thread} busy {time}"),
        Class::SlowPolls => format!("many short polls kept {thread} busy {time}"),
        _ => {
            let task = stall.name.as_ref().map_or("a task".to_owned(), |name| format!("`{name}`"));
            format!("{task} {has}stalled {thread} {time}")
        }
    }
}

fn cause(stall: &Stall) -> String {
    let mut text = match (stall.class, &stall.syscall) {
        (Class::Blocked, Some(syscall)) => format!("blocked in {}", described(syscall)),
        (Class::Blocked, None) => "blocked in a system call".to_owned(),
        (Class::Lock, syscall) => {
            let what = fold::callee(stall).map(|callee| format!("in {callee}"));
            let what = what.unwrap_or_else(|| "for a lock or another thread".to_owned());
            let how = syscall.as_ref().map_or(String::new(), |syscall| format!(" ({})", described(syscall)));
            return format!("waits {what}{how}");
        }
        (Class::Cpu, _) => match stall.cpu {
            Some(cpu) => format!("computes: {} on a CPU{}", duration(cpu), queued(stall)),
            None => "computes".to_owned(),
        },
        (Class::Starved, _) => {
            let waited = stall.run_queue.map_or(String::new(), |waited| format!(" for {}", duration(waited)));
            return format!("the machine kept this thread waiting for a CPU{waited}: not this code's fault");
        }
        (Class::SlowPolls, _) => {
            return "no poll was long, but the thread did not get to its timers and I/O in between".to_owned();
        }
        (Class::Unknown, _) => "what it does cannot be seen on this platform".to_owned(),
    };
    if let Some(callee) = fold::callee(stall) {
        // A computation is seen in one of the fns that it calls; what blocks is the one.
        let how = if stall.class == Class::Cpu { "at the moment in" } else { "by" };
        let _ = write!(text, ", {how} {callee}");
    }
    text
}

/// How long it waited for a CPU, where that is a good part of the time.
fn queued(stall: &Stall) -> String {
    match stall.run_queue {
        Some(waited) if waited > stall.elapsed / 4 => format!(" and {} waiting for one", duration(waited)),
        _ => String::new(),
    }
}

/// What the site says, or where nothing has a name, what the system call says.
fn advice(stall: &Stall) -> (Option<&'static str>, Option<String>) {
    match &stall.site {
        Some(site) => (site.rule, site.help.clone()),
        None => rules::advice(stall).map_or((None, None), |advice| (advice.rule, Some(advice.help.to_owned()))),
    }
}

/// `read(3) on /var/lib/app/users.json`, `clock_nanosleep for 250 ms`.
fn described(syscall: &Syscall) -> String {
    let name = named(syscall);
    match syscall.detail.as_deref() {
        None => name,
        Some(detail) if ["until ", "at most ", "with "].iter().any(|start| detail.starts_with(start)) => {
            format!("{name} {detail}")
        }
        Some(detail) if detail.starts_with(|first: char| first.is_ascii_digit()) && detail.ends_with('s') => {
            format!("{name} for {detail}")
        }
        Some(detail) => format!("{name} on {detail}"),
    }
}

/// The name, with the file descriptor where the first argument is one.
fn named(syscall: &Syscall) -> String {
    const OF_DESCRIPTORS: [&str; 21] = [
        "read",
        "readv",
        "pread64",
        "preadv",
        "preadv2",
        "write",
        "writev",
        "pwrite64",
        "pwritev",
        "pwritev2",
        "recvfrom",
        "recvmsg",
        "sendto",
        "sendmsg",
        "connect",
        "accept",
        "accept4",
        "fsync",
        "fdatasync",
        "flock",
        "getdents64",
    ];
    match syscall.name {
        Some(name) if OF_DESCRIPTORS.contains(&name) => format!("{name}({})", syscall.args[0]),
        Some(name) => name.to_owned(),
        None => format!("system call {}", syscall.number),
    }
}

fn add_stack(text: &mut String, stall: &Stall, settings: &Settings) {
    if stall.class == Class::Starved {
        return;
    }
    let (lines, hidden) = fold::lines(stall, settings);
    let width = |line: &fold::Line| line.function.chars().count();
    let widest = lines.iter().filter(|line| line.place.is_some()).map(width).filter(|&width| width <= WIDEST).max();
    let widest = widest.unwrap_or_default();
    for (index, line) in lines.iter().enumerate() {
        let at = if index == 0 { "at" } else { "  " };
        let _ = match &line.place {
            Some(place) => write!(text, "\n  {at} {:widest$}  {place}", line.function),
            None => write!(text, "\n  {at} {}", line.function),
        };
    }
    if hidden > 0 {
        let _ = write!(text, "\n     and {hidden} more");
    }
    match &stall.note {
        Some(note) => {
            let _ = write!(text, "\n  note: {note}");
        }
        None if lines.is_empty() => text.push_str("\n  note: there is no stack"),
        None => {}
    }
    // Without names, this is what a symbolizer needs later.
    let has_names = stall.frames.iter().any(|frame| frame.function.is_some());
    if let (false, false, Some(id)) = (has_names, lines.is_empty(), &stall.build_id) {
        let _ = write!(text, "\n  build id {id}");
    }
}

fn task(stall: &Stall) -> Option<String> {
    let id = stall.task.map_or("the task".to_owned(), |task| format!("task {task}"));
    match (&stall.spawned_at, stall.task) {
        (Some(place), _) => Some(format!("{id} spawned at {place}")),
        (None, Some(_)) => Some(id),
        (None, None) => None,
    }
}

fn site_line(site: &Site) -> String {
    let name = display_name(&site.function);
    match fold::place(site.file.as_deref(), site.line, site.column) {
        Some(place) => format!("{name}  {place}"),
        None => name,
    }
}

#[cfg(test)]
mod tests;

//! What is known of a stall: plain data, made by the monitor and read by every kind of report.

use std::time::Duration;

/// A stall of an executor's thread, while it lasts or when it has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stall {
    /// The process.
    pub pid: u32,
    /// Counts the process's stalls from 1: the reports of one stall share it.
    pub id: u64,
    pub phase: Phase,
    /// How long the thread has not come back to its executor, so far or in all.
    pub elapsed: Duration,
    pub class: Class,
    /// The system call that the thread is blocked in.
    pub syscall: Option<Syscall>,
    /// Time on a CPU since the stall began, but for its first tick.
    pub cpu: Option<Duration>,
    /// Time spent waiting for a CPU, likewise.
    pub run_queue: Option<Duration>,
    /// The thread's name.
    pub thread: Option<String>,
    /// The operating system's id of the thread.
    pub tid: Option<u64>,
    /// The runtime's index of the worker.
    pub worker: Option<usize>,
    /// The runtime's id of the task.
    pub task: Option<u64>,
    /// The name given by `watched`, `#[watch]` or the tower layer.
    pub name: Option<String>,
    /// Where the task was spawned, or else named, `src/main.rs:41:5`: known of [`spawn`](crate::spawn) and
    /// [`watched`](crate::watched).
    pub spawned_at: Option<String>,
    /// The build id of the program's binary, in hex.
    pub build_id: Option<String>,
    /// The user's frame that the stall is put down to.
    pub site: Option<Site>,
    /// The stack from the innermost frame on, inlined frames included.
    pub frames: Vec<Frame>,
    /// Why there is no stack, or less of one than there could be: one plain sentence.
    pub note: Option<String>,
}

impl Stall {
    /// A stall of which nothing is known yet.
    pub(crate) fn new(id: u64, phase: Phase, elapsed: Duration) -> Self {
        Self {
            pid: std::process::id(),
            id,
            phase,
            elapsed,
            class: Class::Unknown,
            syscall: None,
            cpu: None,
            run_queue: None,
            thread: None,
            tid: None,
            worker: None,
            task: None,
            name: None,
            spawned_at: None,
            build_id: None,
            site: None,
            frames: Vec::new(),
            note: None,
        }
    }
}

/// Which report of a stall this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It has just passed the threshold.
    Start,
    /// It goes on: at twice the threshold, four times, ….
    More,
    /// It has ended; `elapsed` is its length.
    End,
}

impl Phase {
    /// Its name in logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Start => "start",
            Phase::More => "more",
            Phase::End => "end",
        }
    }
}

/// What the thread does instead of polling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Blocked in a system call.
    Blocked,
    /// Waits for a lock, or for another thread in some other way (a futex).
    Lock,
    /// Computes.
    Cpu,
    /// Wants to run and gets no CPU, or the whole process was stopped: not the code's fault.
    Starved,
    /// Many short polls without a return to the driver, not one long one.
    SlowPolls,
    /// Not known on this platform.
    Unknown,
}

impl Class {
    /// Its name in logs and metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Blocked => "blocked",
            Class::Lock => "lock",
            Class::Cpu => "cpu",
            Class::Starved => "starved",
            Class::SlowPolls => "slow-polls",
            Class::Unknown => "unknown",
        }
    }

    /// Whether the code that was polled is to blame.
    pub fn is_fault(self) -> bool {
        !matches!(self, Class::Starved | Class::SlowPolls)
    }
}

/// A system call with what could be read of its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Syscall {
    pub number: i64,
    /// `read`, `futex`; `None` for one that the tables do not hold.
    pub name: Option<&'static str>,
    /// The six raw arguments.
    pub args: [u64; 6],
    /// What the arguments mean, `/var/lib/app/users.json` or `250 ms`.
    pub detail: Option<String>,
}

/// A frame of the stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The demangled fn.
    pub function: Option<String>,
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// Inlined into the frame after it.
    pub is_inlined: bool,
    /// The file name of the module and the offset in it: what a symbolizer needs later.
    pub module: Option<String>,
    pub offset: u64,
    pub kind: FrameKind,
}

/// Whose code a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameKind {
    /// The workspace's own.
    User,
    /// A dependency's.
    Dependency,
    /// The async runtime's.
    Runtime,
    /// The standard library's, libc's.
    Std,
    /// Not known: no debug information.
    Unknown,
}

impl FrameKind {
    /// Its name in logs.
    pub fn as_str(self) -> &'static str {
        match self {
            FrameKind::User => "user",
            FrameKind::Dependency => "dependency",
            FrameKind::Runtime => "runtime",
            FrameKind::Std => "std",
            FrameKind::Unknown => "unknown",
        }
    }
}

/// The place that a stall is put down to: the key under which reports are counted and joined with a linter's findings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Site {
    pub function: String,
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// The fn called there that blocks, by its public path: `std::fs::read_to_string`.
    pub call: Option<String>,
    /// The rule that covers what blocks there, `blocking-fs`.
    pub rule: Option<&'static str>,
    /// What to write instead.
    pub help: Option<String>,
}

#[cfg(test)]
pub(crate) mod testing;

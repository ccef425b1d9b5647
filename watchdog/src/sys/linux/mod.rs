//! Linux. A thread opens its own files below `/proc` once, when it registers: the process may lose the permission to
//! open them later, and a read from a file that is open costs a microsecond. A thread in a system call is never sent a
//! signal: even with `SA_RESTART` it would end `poll`, `nanosleep` and others early.

mod decode;
#[cfg(feature = "outside")]
mod ending;
#[cfg(feature = "outside")]
mod maps;
mod memory;
mod modules;
mod proc;
mod process;
mod signal;
mod syscalls;
#[cfg(all(test, feature = "stack"))]
pub(crate) mod testing;
mod thread;
#[cfg(feature = "outside")]
mod trace;

pub(crate) use decode::describe;
#[cfg(feature = "outside")]
pub(crate) use ending::{Ending, INTERRUPT, asked, listen, user};
pub(crate) use process::Process;
#[cfg(feature = "outside")]
pub(crate) use syscalls::known as known_syscall;
#[cfg(feature = "outside")]
pub(crate) use trace::Trace;

use super::{Activity, Capture, Times};
use std::{fs::File, ops::Range, time::Duration};

/// How much of a stack is read: what the outermost frames of a server need, and some large buffers.
const STACK_BYTES: u64 = 256 * 1024;

/// How many threads are looked at in search of one.
const MOST_OTHERS: usize = 64;

/// The system calls in which an executor's driver waits for what comes.
#[cfg(feature = "outside")]
const DRIVER_WAITS: [&str; 6] = ["epoll_wait", "epoll_pwait", "epoll_pwait2", "futex", "poll", "io_uring_enter"];

/// A thread that has made itself known.
#[derive(Debug)]
pub(crate) struct Thread {
    process: Process,
    tid: i32,
    stack: Range<u64>,
    thread_locals: Range<u64>,
    syscall: Option<File>,
    schedstat: Option<File>,
}

impl Thread {
    pub(crate) fn current() -> Self {
        Self {
            process: Process::THIS,
            tid: thread::tid(),
            stack: thread::stack(),
            thread_locals: modules::thread_locals(),
            syscall: proc::open("syscall"),
            schedstat: proc::open("schedstat"),
        }
    }

    /// Threads that have not made themselves known, and not all of very many.
    pub(crate) fn others(known: &[u64]) -> Vec<Self> {
        let here = thread::tid();
        let is_other = |tid: &i32| *tid != here && !known.contains(&u64::from(tid.unsigned_abs()));
        let others = proc::threads(Process::THIS).into_iter().filter(is_other).take(MOST_OTHERS);
        others.map(|tid| Self::of(Process::THIS, tid)).collect()
    }

    /// A thread that does not know of it.
    pub(crate) fn of(process: Process, tid: i32) -> Self {
        Self {
            process,
            tid,
            stack: 0..0,
            thread_locals: 0..0,
            syscall: proc::open_of(process, tid, "syscall"),
            schedstat: proc::open_of(process, tid, "schedstat"),
        }
    }

    pub(crate) fn process(&self) -> Process {
        self.process
    }

    /// The name that the system has for it: at most 15 bytes.
    pub(crate) fn name(&self) -> Option<String> {
        proc::name(self.process, self.tid)
    }

    pub(crate) fn tid(&self) -> Option<u64> {
        u64::try_from(self.tid).ok()
    }

    /// Where the thread keeps the thread-local variables of this program.
    pub(crate) fn thread_locals(&self) -> Range<u64> {
        self.thread_locals.clone()
    }

    pub(crate) fn activity(&self) -> Activity {
        self.syscall.as_ref().map_or(Activity::Unknown, proc::activity)
    }

    pub(crate) fn times(&self) -> Option<Times> {
        let times = proc::times(self.schedstat.as_ref()?)?;
        Some(Times { cpu: self.cpu_time().unwrap_or(times.cpu), ..times })
    }

    /// It executes now, which takes a moment to see. One that is `Running` otherwise waits for a CPU, perhaps on its way
    /// out of a system call.
    pub(crate) fn is_on_cpu(&self) -> bool {
        let Some(before) = self.cpu_time() else { return false };
        std::thread::sleep(Duration::from_micros(50));
        self.cpu_time() > Some(before)
    }

    /// To this moment. The clocks of another process's threads are not there to read.
    fn cpu_time(&self) -> Option<Duration> {
        self.process.is_this().then(|| thread::cpu_time(self.tid)).flatten()
    }

    /// Takes the stack without a trace in what the thread does.
    /// One that `computes` all the time, as far as is known, may be interrupted at any moment; another one only while it
    /// executes.
    pub(crate) fn capture(&self, activity: &Activity, computes: bool) -> Result<Capture, &'static str> {
        let moment = if computes { signal::Moment::Now } else { signal::Moment::OnCpu };
        match *activity {
            Activity::InSyscall(call) => self.read_stack(call.pc, call.sp),
            Activity::Fault { sp, pc } => self.read_stack(pc, sp),
            Activity::Running if !self.process.is_this() => Err("the thread is on a CPU"),
            Activity::Running => signal::capture(self.tid, self.stack.clone(), moment)
                .map(|capture| self.lengthen(capture))
                .ok_or("the thread did not answer the signal that asks for its stack"),
            Activity::Unknown => Err("the kernel does not show what the thread does (`/proc/self/task/*/syscall`)"),
        }
    }

    /// Stops a thread of another process that is on a CPU for a moment, and then follows it for a time (see `trace`). To
    /// be called on a thread that ends with it.
    #[cfg(feature = "outside")]
    pub(crate) fn trace(&self, follow: Duration) -> std::io::Result<Trace> {
        let is_wait = |number| syscalls::name(number).is_some_and(|name| DRIVER_WAITS.contains(&name));
        trace::look(self.process, self.tid, follow, &is_wait)
    }

    fn read_stack(&self, pc: u64, sp: u64) -> Result<Capture, &'static str> {
        let end = if self.stack.contains(&sp) { self.stack.end } else { sp.saturating_add(STACK_BYTES) };
        let mut stack = vec![0; (end - sp).min(STACK_BYTES) as usize];
        let length = self.process.read(sp, &mut stack);
        stack.truncate(length);
        if stack.is_empty() {
            return Err("the thread's stack could not be read");
        }
        Ok(Capture { pc, sp, fp: None, lr: None, stack })
    }

    /// A thread that runs on another stack than its own gave its registers only.
    fn lengthen(&self, capture: Capture) -> Capture {
        match capture.stack.is_empty() {
            true => match self.read_stack(capture.pc, capture.sp) {
                Ok(read) => Capture { stack: read.stack, ..capture },
                Err(_) => capture,
            },
            false => capture,
        }
    }
}

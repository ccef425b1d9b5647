//! Linux. A thread opens its own files below `/proc` once, when it registers: the process may lose the permission to
//! open them later, and a read from a file that is open costs a microsecond. A thread in a system call is never sent a
//! signal: even with `SA_RESTART` it would end `poll`, `nanosleep` and others early.

mod decode;
mod memory;
mod modules;
mod proc;
mod signal;
mod syscalls;
#[cfg(all(test, feature = "stack"))]
pub(crate) mod testing;
mod thread;

pub(crate) use decode::describe;
pub(crate) use memory::read_memory;
pub(crate) use modules::modules;

use super::{Activity, Capture, Times};
use std::{fs::File, ops::Range, time::Duration};

/// How much of a stack is read: what the outermost frames of a server need, and some large buffers.
const STACK_BYTES: u64 = 256 * 1024;

/// How many threads are looked at in search of one.
const MOST_OTHERS: usize = 64;

/// A thread that has made itself known.
#[derive(Debug)]
pub(crate) struct Thread {
    tid: i32,
    stack: Range<u64>,
    thread_locals: Range<u64>,
    syscall: Option<File>,
    schedstat: Option<File>,
}

impl Thread {
    pub(crate) fn current() -> Self {
        Self {
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
        let others = proc::threads().into_iter().filter(is_other).take(MOST_OTHERS);
        others
            .map(|tid| Self {
                tid,
                stack: 0..0,
                thread_locals: 0..0,
                syscall: proc::open_of(tid, "syscall"),
                schedstat: proc::open_of(tid, "schedstat"),
            })
            .collect()
    }

    /// The name that the system has for it: at most 15 bytes.
    pub(crate) fn name(&self) -> Option<String> {
        proc::name(self.tid)
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
        Some(Times { cpu: thread::cpu_time(self.tid).unwrap_or(times.cpu), ..times })
    }

    /// It executes now, which takes a moment to see. One that is `Running` otherwise waits for a CPU, perhaps on its way
    /// out of a system call.
    pub(crate) fn is_on_cpu(&self) -> bool {
        let before = thread::cpu_time(self.tid);
        std::thread::sleep(Duration::from_micros(50));
        before.is_some() && thread::cpu_time(self.tid) > before
    }

    /// Takes the stack without a trace in what the thread does.
    /// One that `computes` all the time, as far as is known, may be interrupted at any moment; another one only while it
    /// executes.
    pub(crate) fn capture(&self, activity: &Activity, computes: bool) -> Result<Capture, &'static str> {
        let moment = if computes { signal::Moment::Now } else { signal::Moment::OnCpu };
        match *activity {
            Activity::InSyscall(call) => self.read_stack(call.pc, call.sp),
            Activity::Fault { sp, pc } => self.read_stack(pc, sp),
            Activity::Running => signal::capture(self.tid, self.stack.clone(), moment)
                .map(|capture| self.lengthen(capture))
                .ok_or("the thread did not answer the signal that asks for its stack"),
            Activity::Unknown => Err("the kernel does not show what the thread does (`/proc/self/task/*/syscall`)"),
        }
    }

    fn read_stack(&self, pc: u64, sp: u64) -> Result<Capture, &'static str> {
        let end = if self.stack.contains(&sp) { self.stack.end } else { sp.saturating_add(STACK_BYTES) };
        let mut stack = vec![0; (end - sp).min(STACK_BYTES) as usize];
        let length = read_memory(sp, &mut stack);
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

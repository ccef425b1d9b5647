//! What is collected of a stall while it lasts, in some ten microseconds: raw registers and bytes, to be made sense of
//! by the reporter's thread.

use super::detect::Length;
use crate::{
    runtime::Executor,
    slot::Slot,
    stall::{Class, Phase, Stall, Syscall},
    sys::{self, Activity, Capture, Times},
};
use std::sync::Arc;

pub(crate) struct Evidence {
    /// All but what the stack tells.
    pub(crate) stall: Stall,
    pub(crate) subject: Subject,
    /// It is known which thread stalls.
    pub(crate) is_known: bool,
    /// Of the thread, or else of each that may be the one.
    pub(crate) looks: Vec<Look>,
}

/// A thread at one moment.
pub(crate) struct Look {
    process: sys::Process,
    tid: Option<u64>,
    /// The system's name of the thread, where it has not told its own.
    name: Option<String>,
    activity: Activity,
    syscall: Option<Syscall>,
    capture: Result<Capture, &'static str>,
}

/// Who stalls.
#[derive(Clone)]
pub(crate) enum Subject {
    Worker {
        executor: Arc<dyn Executor>,
        worker: usize,
    },
    /// A thread that says itself when it polls.
    Guarded,
}

impl Evidence {
    pub(super) fn gather(
        (id, phase, length): (u64, Phase, Length),
        slot: Option<&'static Slot>,
        subject: Subject,
    ) -> Self {
        let mut stall = Stall::new(id, phase, length.elapsed);
        let times = Some(length.times).filter(|times| *times != Times::default());
        stall.cpu = times.map(|times| times.cpu);
        stall.run_queue = times.map(|times| times.run_queue);
        stall.name = slot.and_then(Slot::name);
        stall.class = length.class();
        let thread = slot.and_then(Slot::thread);
        if let Some(thread) = &thread {
            stall.thread = thread.name.clone();
            stall.tid = thread.system.tid();
        }
        let is_known = thread.is_some();
        let looks = match thread {
            // Wherever it is, it is not the code's fault.
            _ if stall.class == Class::Starved => Vec::new(),
            Some(thread) => vec![Look::at(&thread.system).with_details()],
            None if matches!(subject, Subject::Worker { .. }) => strangers(),
            None => Vec::new(),
        };
        Self { stall, subject, is_known, looks }
    }

    /// False where a thread was asked for its stack and did not answer.
    pub(super) fn has_stack(&self) -> bool {
        let did_not_answer = |look: &Look| look.capture.is_err() && look.activity == Activity::Running;
        !self.looks.iter().any(|look| self.is_known && did_not_answer(look))
    }
}

/// The threads that are none of those that are known.
fn strangers() -> Vec<Look> {
    let known = Slot::all().into_iter().filter_map(|slot| slot.thread()?.system.tid()).collect::<Vec<u64>>();
    let others = sys::Thread::others(&known);
    others.iter().map(|thread| Look { name: thread.name(), ..Look::at(thread) }).collect()
}

impl Look {
    /// A thread that was looked at in some other way.
    #[cfg(feature = "outside")]
    pub(crate) fn new(thread: &sys::Thread, activity: Activity, capture: Capture) -> Self {
        let (process, tid) = (thread.process(), thread.tid());
        Self { process, tid, name: None, activity, syscall: None, capture: Ok(capture) }
    }

    #[cfg(feature = "outside")]
    pub(crate) fn activity(&self) -> Activity {
        self.activity
    }

    #[cfg(feature = "outside")]
    pub(crate) fn capture(&self) -> Option<&Capture> {
        self.capture.as_ref().ok()
    }

    /// What the thread does, and its stack while it does that: one that goes on meanwhile is looked at again.
    pub(crate) fn at(thread: &sys::Thread) -> Self {
        let mut activity = thread.activity();
        let nothing = |activity| Self {
            process: thread.process(),
            tid: thread.tid(),
            name: None,
            activity,
            syscall: None,
            capture: Err("the thread went on while its stack was read"),
        };
        for _ in 0..3 {
            let capture = thread.capture(&activity);
            let now = thread.activity();
            if now == activity || matches!(activity, Activity::Running) && capture.is_ok() {
                return Self { capture, ..nothing(activity) };
            }
            activity = now;
        }
        nothing(activity)
    }

    /// Looks up what the system call is about, before it is over.
    pub(crate) fn with_details(mut self) -> Self {
        if let Activity::InSyscall(call) = self.activity {
            self.syscall = Some(sys::describe(self.process, call.number, call.args));
        }
        self
    }

    /// Adds to `stall` what was seen, and gives the stack.
    pub(crate) fn describe(&self, stall: &mut Stall) -> Option<&Capture> {
        stall.tid = self.tid;
        stall.thread = stall.thread.take().or_else(|| self.name.clone());
        stall.syscall = match self.activity {
            Activity::InSyscall(call) => {
                self.syscall.clone().or_else(|| Some(sys::describe(self.process, call.number, call.args)))
            }
            _ => None,
        };
        if stall.class == Class::Unknown {
            stall.class = class(self.activity, stall.syscall.as_ref().and_then(|call| call.name));
        }
        self.capture.as_ref().map_err(|why| stall.note = Some((*why).to_owned())).ok()
    }
}

fn class(activity: Activity, call: Option<&str>) -> Class {
    match activity {
        Activity::Running => Class::Cpu,
        Activity::InSyscall(_) => match call {
            Some(name) if name.starts_with("futex") => Class::Lock,
            Some("sched_yield") => Class::Cpu,
            _ => Class::Blocked,
        },
        Activity::Fault { .. } => Class::Blocked,
        Activity::Unknown => Class::Unknown,
    }
}

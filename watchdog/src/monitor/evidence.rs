//! What is collected of a stall while it lasts, in some ten microseconds: raw registers and bytes, to be made sense of
//! by the reporter's thread.

use super::detect::{Length, Mostly};
use crate::{
    runtime::Executor,
    slot::Slot,
    stall::{Class, Phase, Stall, Syscall},
    sys::{self, Activity, Capture},
};
use std::{sync::Arc, thread::sleep, time::Duration};

pub(crate) struct Evidence {
    /// All but what the stack tells.
    pub(crate) stall: Stall,
    /// So far.
    pub(crate) length: Length,
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

/// How often a thread is looked at before that counts which it does.
const ATTEMPTS: u32 = 5;
const BETWEEN_ATTEMPTS: Duration = Duration::from_micros(100);

const NO_CPU: &str = "the thread had no CPU to answer the question for its stack on";

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
        let times = (length.accounted > Duration::ZERO).then_some(length.times);
        stall.cpu = times.map(|times| times.cpu);
        stall.run_queue = times.map(|times| times.run_queue);
        stall.name = slot.and_then(Slot::name);
        stall.spawned_at = slot.and_then(Slot::place);
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
            Some(thread) => vec![Look::at(&thread.system, length.mostly()).with_details()],
            None if matches!(subject, Subject::Worker { .. }) => strangers(length.mostly()),
            None => Vec::new(),
        };
        Self { stall, length, subject, is_known, looks }
    }

    /// False where a thread was asked for its stack and did not answer: it may be the one, where that is not known.
    pub(super) fn has_stack(&self) -> bool {
        !self.looks.iter().any(Look::is_unanswered)
    }
}

/// The threads that are not known to be workers.
fn strangers(mostly: Mostly) -> Vec<Look> {
    let workers = Slot::all().into_iter().filter(|slot| slot.is_worker());
    let known: Vec<u64> = workers.filter_map(|slot| slot.thread()?.system.tid()).collect();
    let others = sys::Thread::others(&known);
    others.iter().map(|thread| Look { name: thread.name(), ..Look::at(thread, mostly) }).collect()
}

impl Look {
    /// A thread that was looked at in some other way.
    #[cfg(feature = "outside")]
    pub(crate) fn new(thread: &sys::Thread, activity: Activity, capture: Capture) -> Self {
        Self::of(thread, activity, Ok(capture))
    }

    fn of(thread: &sys::Thread, activity: Activity, capture: Result<Capture, &'static str>) -> Self {
        Self { process: thread.process(), tid: thread.tid(), name: None, activity, syscall: None, capture }
    }

    #[cfg(feature = "outside")]
    pub(crate) fn activity(&self) -> Activity {
        self.activity
    }

    #[cfg(feature = "outside")]
    pub(crate) fn capture(&self) -> Option<&Capture> {
        self.capture.as_ref().ok()
    }

    /// What the thread does, and its stack while it does that: one that goes on meanwhile is looked at again, and so is
    /// one that does for a moment what it has hardly done before.
    pub(crate) fn at(thread: &sys::Thread, mostly: Mostly) -> Self {
        let mut seen = (Activity::Unknown, Err(NO_CPU));
        for attempt in 1..=ATTEMPTS {
            let activity = thread.activity();
            seen = (activity, Err(NO_CPU));
            match (activity, mostly) {
                (Activity::InSyscall(_), Mostly::Computed) if attempt < ATTEMPTS => sleep(BETWEEN_ATTEMPTS),
                // On its way out of a system call, perhaps: it would not answer.
                (Activity::Running, Mostly::Waited | Mostly::Unclear) if !thread.is_on_cpu() => {}
                _ => {
                    let capture = thread.capture(&activity, mostly == Mostly::Computed);
                    if activity == Activity::Running || thread.activity() == activity {
                        seen.1 = capture;
                        break;
                    }
                    seen.1 = Err("the thread went on while its stack was read");
                }
            }
        }
        let (activity, capture) = seen;
        Self::of(thread, activity, capture)
    }

    /// Looks up what the system call is about, before it is over.
    pub(crate) fn with_details(mut self) -> Self {
        if let Activity::InSyscall(call) = self.activity {
            self.syscall = Some(sys::describe(self.process, call.number, call.args));
        }
        self
    }

    pub(crate) fn has_stack(&self) -> bool {
        self.capture.is_ok()
    }

    /// It was asked for its stack and did not answer: it has no CPU, or blocks all signals.
    pub(crate) fn is_unanswered(&self) -> bool {
        self.capture.is_err() && self.activity == Activity::Running
    }

    /// Adds to `stall`, which has that length, what was seen, and gives the stack.
    pub(crate) fn describe(&self, stall: &mut Stall, length: &Length) -> Option<&Capture> {
        stall.tid = self.tid;
        stall.thread = stall.thread.take().or_else(|| self.name.clone());
        stall.syscall = match self.activity {
            Activity::InSyscall(call) => {
                self.syscall.clone().or_else(|| Some(sys::describe(self.process, call.number, call.args)))
            }
            _ => None,
        };
        if stall.class == Class::Unknown {
            let call =
                stall.syscall.clone().or_else(|| Some(sys::describe(self.process, length.waited?.number, [0; 6])));
            stall.class = class(self.activity, length.mostly(), call.and_then(|call| call.name));
        }
        if stall.class == Class::Cpu {
            stall.syscall = None;
        }
        self.capture.as_ref().map_err(|why| stall.note = Some((*why).to_owned())).ok()
    }
}

/// `call` is the system call that the thread is in, or else was in before.
fn class(activity: Activity, mostly: Mostly, call: Option<&str>) -> Class {
    let waits = match call {
        Some(name) if name.starts_with("futex") => Class::Lock,
        _ => Class::Blocked,
    };
    match (activity, mostly) {
        (Activity::Unknown, _) => Class::Unknown,
        (_, Mostly::Computed) => Class::Cpu,
        (Activity::InSyscall(_), _) => waits,
        (Activity::Fault { .. }, _) => Class::Blocked,
        // It has been woken and has no CPU yet, or wanted to run all the time and seldom could: so it is where a
        // group of processes may use a part of a CPU only.
        (Activity::Running, Mostly::Waited) if call.is_some() => waits,
        (Activity::Running, Mostly::Waited) => Class::Starved,
        (Activity::Running, Mostly::Unclear) => Class::Cpu,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::Call;

    #[test]
    fn the_time_before_tells_the_class() {
        use Mostly::{Computed, Unclear, Waited};
        let sleeping = Activity::InSyscall(Call { number: 230, args: [0; 6], sp: 0x10, pc: 0x20 });
        for (activity, mostly, call, expected) in [
            (sleeping, Waited, Some("clock_nanosleep"), Class::Blocked),
            (sleeping, Unclear, Some("futex"), Class::Lock),
            (sleeping, Computed, Some("futex"), Class::Cpu),
            (Activity::Running, Computed, None, Class::Cpu),
            (Activity::Running, Unclear, Some("read"), Class::Cpu),
            (Activity::Running, Waited, Some("clock_nanosleep"), Class::Blocked),
            (Activity::Running, Waited, Some("futex"), Class::Lock),
            (Activity::Running, Waited, None, Class::Starved),
            (Activity::Unknown, Unclear, None, Class::Unknown),
        ] {
            assert_eq!(class(activity, mostly, call), expected, "{activity:?} {mostly:?} {call:?}");
        }
    }
}

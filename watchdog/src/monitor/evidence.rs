//! What is collected of a stall while it lasts, in some ten microseconds: raw registers and bytes, to be made sense of
//! by the reporter's thread.

use super::detect::Length;
use crate::{
    runtime::Executor,
    slot::Slot,
    stall::{Class, Phase, Stall},
    sys::{self, Activity, Capture},
};
use std::{sync::Arc, time::Duration};

pub(crate) struct Evidence {
    /// All but what the stack tells.
    pub(crate) stall: Stall,
    pub(crate) capture: Option<Capture>,
    pub(crate) subject: Option<Subject>,
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
        threshold: Duration,
        id: u64,
        phase: Phase,
        length: Length,
        slot: Option<&'static Slot>,
    ) -> Self {
        let mut stall = Stall::new(id, phase, length.elapsed);
        let Some(thread) = slot.and_then(Slot::thread) else {
            stall.note = Some("which thread the worker is was not found out before it stalled".to_owned());
            stall.class = if length.slow_polls { Class::SlowPolls } else { Class::Unknown };
            return Self { stall, capture: None, subject: None };
        };
        let (activity, capture) = capture(&thread.system);
        let has_times = length.times != Default::default();
        stall.cpu = has_times.then_some(length.times.cpu);
        stall.run_queue = has_times.then_some(length.times.run_queue);
        stall.thread = thread.name.clone();
        stall.tid = thread.system.tid();
        stall.name = slot.and_then(Slot::name);
        if let Activity::InSyscall(call) = activity {
            stall.syscall = Some(sys::describe(call.number, call.args));
        }
        stall.class = class(threshold, length, activity, &stall);
        if stall.class == Class::Starved {
            // Wherever it is, it is not the code's fault.
            return Self { stall, capture: None, subject: None };
        }
        let capture = capture.map_err(|why| stall.note = Some(why.to_owned())).ok();
        Self { stall, capture, subject: None }
    }
}

/// What the thread does, and its stack while it does that: a thread that goes on meanwhile is looked at again.
fn capture(thread: &sys::Thread) -> (Activity, Result<Capture, &'static str>) {
    let mut activity = thread.activity();
    for _ in 0..3 {
        let capture = thread.capture(&activity);
        let now = thread.activity();
        if matches!(activity, Activity::Running | Activity::Unknown) && capture.is_ok() || now == activity {
            return (activity, capture);
        }
        activity = now;
    }
    (activity, Err("the thread went on while its stack was read"))
}

fn class(threshold: Duration, length: Length, activity: Activity, stall: &Stall) -> Class {
    if length.is_starved(threshold) {
        return Class::Starved;
    }
    if length.slow_polls {
        return Class::SlowPolls;
    }
    match activity {
        Activity::Running => Class::Cpu,
        Activity::InSyscall(_) => match stall.syscall.as_ref().and_then(|call| call.name) {
            Some(name) if name.starts_with("futex") => Class::Lock,
            Some("sched_yield") => Class::Cpu,
            _ => Class::Blocked,
        },
        Activity::Fault { .. } => Class::Blocked,
        Activity::Unknown => Class::Unknown,
    }
}

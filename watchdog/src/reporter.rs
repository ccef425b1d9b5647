//! The thread that makes reports of evidence: unwinding and symbols take their time here, never on the monitor's thread.
//! What turns out to be no stall is dropped here with all that follows of it.

use crate::{
    monitor::{Evidence, Length, Look, Subject},
    report::Callback,
    runtime::{self, Excuse},
    stack::Stacks,
    stall::{Class, FrameKind, Phase, Stall},
    sys::Times,
};
use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    time::Duration,
};

pub(crate) enum Message {
    Evidence(Box<Evidence>),
    End {
        id: u64,
        elapsed: Duration,
        times: Times,
    },
    /// To be answered when all before it is reported.
    Flush(mpsc::Sender<()>),
}

#[derive(Default)]
pub(crate) struct Reporter {
    callbacks: Vec<Callback>,
    waiting: Arc<AtomicUsize>,
    stacks: Stacks,
    /// The last report of each stall that goes on.
    open: HashMap<u64, Stall>,
}

impl Reporter {
    /// `waiting` counts the evidence that is on its way to it.
    pub(crate) fn new(callbacks: Vec<Callback>, waiting: Arc<AtomicUsize>) -> Self {
        Self { callbacks, waiting, ..Self::default() }
    }

    /// Runs until all monitors are gone.
    pub(crate) fn run(mut self, messages: mpsc::Receiver<Message>) {
        for message in messages {
            match message {
                Message::Evidence(evidence) => {
                    self.waiting.fetch_sub(1, Relaxed);
                    self.explain(*evidence);
                }
                Message::End { id, elapsed, times } => self.end(id, elapsed, times),
                Message::Flush(answer) => {
                    let _ = answer.send(());
                }
            }
        }
    }

    fn explain(&mut self, evidence: Evidence) {
        let Evidence { mut stall, length, subject, is_known, looks } = evidence;
        stall.build_id = self.stacks.build_id();
        let was_excused = stall.phase == Phase::More && !self.open.contains_key(&stall.id);
        if was_excused {
            stall.phase = Phase::Start;
        }
        // Only a stack can tell that what was excused before is not any more.
        let is_proof = |look: &Look| !was_excused || look.has_stack();
        if !looks.is_empty() && !looks.iter().any(is_proof) {
            return;
        }
        let looks: Vec<Look> = looks.into_iter().filter(is_proof).collect();
        let Some(mut stall) = self.pick((stall, length), &subject, is_known, &looks) else { return };
        if let Some(before) = self.open.get(&stall.id).filter(|_| stall.frames.is_empty()) {
            // No stack this time: what was found before stands.
            let Stall { phase, elapsed, cpu, run_queue, .. } = stall;
            stall = Stall { phase, elapsed, cpu, run_queue, ..before.clone() };
        }
        self.report(&stall);
        self.open.insert(stall.id, stall);
    }

    /// The stall as the first thread shows it that is not excused; `None` when the one that is known is.
    fn pick(
        &mut self,
        (mut stall, length): (Stall, Length),
        subject: &Subject,
        is_known: bool,
        looks: &[Look],
    ) -> Option<Stall> {
        if let Subject::Worker { worker, .. } = subject {
            stall.worker = Some(*worker);
        }
        let mut has_names = false;
        for look in looks {
            let mut seen = stall.clone();
            let capture = look.describe(&mut seen, &length);
            let is_complete = capture.is_some_and(|capture| self.stacks.explain(&mut seen, capture));
            let Subject::Worker { executor, worker } = subject else {
                let is_excused = runtime::is_announced(&seen.frames) || self.is_reported(&seen);
                return (!is_excused).then_some(seen);
            };
            if !is_known {
                // A stranger is taken for the worker only by its stack, and once.
                if executor.is_worker(&seen.frames) && !self.is_reported(&seen) {
                    return Some(seen);
                }
                has_names |= seen.frames.iter().any(|frame| frame.kind == FrameKind::Runtime);
                continue;
            }
            match executor.excuse(&seen.frames, is_complete) {
                None => return Some(seen),
                Some(Excuse::Announced) => {}
                Some(Excuse::Elsewhere) => executor.forget(*worker),
            }
        }
        if is_known && !looks.is_empty() {
            return None;
        }
        if !is_known {
            let Subject::Worker { executor, worker } = subject else { return None };
            let is_unanswered = looks.iter().any(Look::is_unanswered);
            // Where stacks have names, each thread was seen to do something else.
            if !executor.must_run(*worker) || has_names && !is_unanswered {
                return None;
            }
            if is_unanswered {
                // It may be the worker, and wait for a CPU.
                stall.class = Class::Starved;
            }
            stall.note = Some("which thread the worker is was not found out before it stalled".to_owned());
        }
        Some(stall)
    }

    /// The thread already stands for another stall.
    fn is_reported(&self, stall: &Stall) -> bool {
        self.open.values().any(|open| open.id != stall.id && open.tid.is_some() && open.tid == stall.tid)
    }

    fn end(&mut self, id: u64, elapsed: Duration, times: Times) {
        let Some(mut stall) = self.open.remove(&id) else { return };
        stall.phase = Phase::End;
        stall.elapsed = elapsed;
        // Without times of its own the stall ended unseen, and the last that are known stand.
        if times.cpu > stall.cpu.unwrap_or_default() {
            stall.cpu = Some(times.cpu);
        }
        if times.run_queue > stall.run_queue.unwrap_or_default() {
            stall.run_queue = Some(times.run_queue);
        }
        self.report(&stall);
    }

    fn report(&self, stall: &Stall) {
        for callback in &self.callbacks {
            // A callback that panics must not end all reports; the panic's own message has been printed.
            let _ = catch_unwind(AssertUnwindSafe(|| callback(stall)));
        }
    }
}

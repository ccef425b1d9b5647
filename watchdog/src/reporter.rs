//! The thread that makes reports of evidence: unwinding and symbols take their time here, never on the monitor's thread.
//! What turns out to be no stall is dropped here with all that follows of it.

use crate::{
    monitor::{Evidence, Subject},
    report::Callback,
    runtime::Excuse,
    stack::Stacks,
    stall::{Phase, Stall},
    sys::Times,
};
use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc,
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
    stacks: Stacks,
    /// The last report of each stall that goes on.
    open: HashMap<u64, Stall>,
}

impl Reporter {
    pub(crate) fn new(callbacks: Vec<Callback>) -> Self {
        Self { callbacks, ..Self::default() }
    }

    /// Runs until all monitors are gone.
    pub(crate) fn run(mut self, messages: mpsc::Receiver<Message>) {
        for message in messages {
            match message {
                Message::Evidence(evidence) => self.explain(*evidence),
                Message::End { id, elapsed, times } => self.end(id, elapsed, times),
                Message::Flush(answer) => {
                    let _ = answer.send(());
                }
            }
        }
    }

    fn explain(&mut self, evidence: Evidence) {
        let Evidence { mut stall, capture, subject } = evidence;
        // Its start was no stall.
        if stall.phase == Phase::More && !self.open.contains_key(&stall.id) {
            return;
        }
        stall.build_id = self.stacks.build_id();
        let is_complete = capture.is_some_and(|capture| self.stacks.explain(&mut stall, &capture));
        if let Some(Subject::Worker { executor, worker }) = subject {
            stall.worker = Some(worker);
            match executor.excuse(&stall.frames, is_complete) {
                Some(Excuse::Announced) => return,
                Some(Excuse::Elsewhere) => return executor.forget(worker),
                None => {}
            }
        }
        self.report(&stall);
        self.open.insert(stall.id, stall);
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

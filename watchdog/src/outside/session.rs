//! The watch over one process: at each tick a glance at every thread, a look at those that are not idle, and reports of
//! what lasts.

use super::{
    Options, access,
    place::{self, Place},
    threads::{Glance, Seeing, Watched},
};
use crate::{
    monitor::{Event, Length, Look, Mostly, Pace},
    report::{Pipeline, notice},
    stack::{Stack, Stacks, put_down},
    stall::{Class, Frame, Phase, Stall},
    sys::{self, Activity, Ending, Process, Times, Trace},
};
use std::{
    collections::{BTreeMap, HashMap},
    io,
    thread::ScopedJoinHandle,
    time::{Duration, Instant},
};

/// How long a program has to show a thread of a runtime, before the user is told that it has not.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct Session {
    process: Process,
    pid: u32,
    start: Instant,
    pace: Pace,
    stacks: Stacks,
    pipeline: Pipeline,
    threads: BTreeMap<i32, Watched>,
    /// The last report of each stall that goes on.
    open: HashMap<u64, Stall>,
    stalls: u64,
    has_seen: Program,
    has_told_of_trace: bool,
}

/// What the stacks have told of the program so far, the later the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Program {
    Unknown,
    Nameless,
    Named,
    Tokio,
}

impl Session {
    pub(super) fn new(process: Process, pid: u32, options: &Options, pipeline: Pipeline) -> Self {
        let (threshold, tick) = options.settings.times();
        Self {
            process,
            pid,
            start: Instant::now(),
            pace: Pace { threshold, tick },
            stacks: Stacks::of(process, options.binary.clone()),
            pipeline,
            threads: BTreeMap::new(),
            open: HashMap::new(),
            stalls: 0,
            has_seen: Program::Unknown,
            has_told_of_trace: false,
        }
    }

    /// Looks at all threads once, which also reads the symbols: that takes longest. An error is why nothing will be seen.
    pub(super) fn survey(&mut self) -> Result<(), String> {
        self.turn();
        // Of a thread that was about to go on there is no stack.
        for _ in 0..10 {
            if self.has_seen == Program::Tokio {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
            self.threads.clear();
            self.turn();
        }
        self.complaint().map_or(Ok(()), Err)
    }

    /// Watches until the process ends, `stop` says so of a signal that asks for the end, or the time is over.
    pub(super) fn watch(&mut self, time: Option<Duration>, mut stop: impl FnMut(Option<i32>) -> bool) {
        let ending = Ending::of(self.process);
        let begin = Instant::now();
        let mut has_judged = false;
        let mut pause = Duration::ZERO;
        loop {
            let before = Instant::now();
            if ending.wait(pause) || stop(sys::asked()) || time.is_some_and(|time| begin.elapsed() >= time) {
                break;
            }
            self.skip(before.elapsed().saturating_sub(pause));
            let turn = Instant::now();
            self.turn();
            if !has_judged && begin.elapsed() > PATIENCE {
                has_judged = true;
                self.complain();
            }
            pause = self.pace.tick.saturating_sub(turn.elapsed()).max(self.pace.tick / 50);
            if let Some(time) = time {
                pause = pause.min(time.saturating_sub(begin.elapsed()));
            }
        }
        if !has_judged && begin.elapsed() > self.pace.threshold {
            self.complain();
        }
    }

    /// Reports the end of what has not ended: nobody looks any more.
    pub(super) fn end(&mut self) {
        let now = self.start.elapsed();
        let threads = std::mem::take(&mut self.threads);
        for (_, mut thread) in threads {
            if let Some(Event::End(id, length)) = thread.watch.end(now, None) {
                self.report_end(id, length);
            }
        }
    }

    /// A tick that comes much too late tells that this program, and as a rule the other one too, was stopped.
    fn skip(&mut self, lateness: Duration) {
        if lateness > self.pace.tick.max(self.pace.threshold / 4) {
            self.threads.values_mut().for_each(|thread| thread.watch.skip(lateness));
        }
    }

    fn turn(&mut self) {
        self.find_threads();
        let (mut blocked, mut running) = (Vec::new(), Vec::new());
        for (tid, thread) in &mut self.threads {
            match thread.glance(self.start.elapsed(), self.pace.threshold) {
                Glance::Same => thread.stay(),
                Glance::Idle => thread.idle(),
                Glance::Later => {}
                Glance::Blocked => blocked.push(*tid),
                Glance::Running { follow } => {
                    running.push((*tid, if follow { self.pace.tick } else { Duration::ZERO }))
                }
            }
        }
        for tid in blocked {
            let look = self.threads.get(&tid).map(|thread| Look::at(&thread.system, Mostly::Unclear));
            if let Some(look) = look {
                self.see(tid, look);
            }
        }
        for (tid, trace) in self.trace(&running) {
            match trace {
                Ok(trace) => self.see_trace(tid, trace),
                Err(error) => self.cannot_trace(tid, &error),
            }
        }
        self.step();
    }

    fn find_threads(&mut self) {
        let present = self.process.threads();
        self.threads.retain(|tid, thread| present.contains(tid) || thread.watch.is_reported());
        for tid in present {
            self.threads.entry(tid).or_insert_with(|| Watched::new(self.process, tid));
        }
    }

    /// All at the same time: one that is followed takes a tick.
    fn trace(&self, running: &[(i32, Duration)]) -> Vec<(i32, io::Result<Trace>)> {
        std::thread::scope(|scope| {
            let start = |(tid, follow): &(i32, Duration)| {
                let (system, follow) = (&self.threads.get(tid)?.system, *follow);
                let tracer = std::thread::Builder::new().name("trace".to_owned());
                Some((*tid, tracer.spawn_scoped(scope, move || system.trace(follow))))
            };
            let looks: Vec<_> = running.iter().filter_map(start).collect();
            let panicked = |_| Err(io::Error::other("the look panicked"));
            let end = |look: io::Result<ScopedJoinHandle<'_, _>>| look?.join().unwrap_or_else(panicked);
            looks.into_iter().map(|(tid, look)| (tid, end(look))).collect()
        })
    }

    fn see_trace(&mut self, tid: i32, trace: Trace) {
        let Some(thread) = self.threads.get(&tid) else { return };
        let look = Look::new(&thread.system, Activity::Running, trace.capture);
        let then = trace.next.map(|(call, capture)| Look::new(&thread.system, Activity::InSyscall(call), capture));
        self.see(tid, look);
        if let Some(then) = then {
            let place = then.capture().map(|capture| self.place(capture).0);
            // It came back to its driver, if only for a moment.
            if let (Some(Place::Idle), Some(thread)) = (place, self.threads.get_mut(&tid)) {
                thread.idle();
            }
        }
    }

    fn cannot_trace(&mut self, tid: i32, error: &io::Error) {
        if error.raw_os_error() == Some(EPERM) && !self.has_told_of_trace {
            self.has_told_of_trace = true;
            notice(&access::no_trace(self.process, error));
        }
        if let Some(thread) = self.threads.get_mut(&tid) {
            match error.kind() {
                // It has no CPU to stop on.
                io::ErrorKind::TimedOut => thread.stay(),
                _ => thread.idle(),
            }
        }
    }

    fn see(&mut self, tid: i32, look: Look) {
        // It went on meanwhile: the next look tells whether the poll did.
        let Some(capture) = look.capture() else { return };
        let (place, stack, frames) = self.place(capture);
        if place != Place::Elsewhere || place::is_tokio(&frames) {
            self.has_seen = Program::Tokio;
        }
        self.has_seen = self.has_seen.max(self.program(&frames));
        let process = self.process;
        let start = |address| self.stacks.function_start(address);
        let task = match place {
            Place::Poll(poll) => poll.task.and_then(|task| super::task::of(process, task, start)),
            _ => None,
        };
        let now = self.start.elapsed();
        if let Some(thread) = self.threads.get_mut(&tid) {
            thread.see(now, Seeing { place, task, look, stack, frames });
        }
    }

    fn place(&mut self, capture: &sys::Capture) -> (Place, Stack, Vec<Frame>) {
        let stack = self.stacks.unwind(capture);
        let frames = self.stacks.frames(&stack);
        (place::of(&frames, &stack), stack, frames)
    }

    fn program(&self, frames: &[Frame]) -> Program {
        let program = self.stacks.program();
        let mut own = frames.iter().filter(|frame| frame.module.as_deref() == Some(&*program)).peekable();
        match (own.peek().is_some(), own.any(|frame| frame.function.is_some())) {
            (false, _) => Program::Unknown,
            (true, false) => Program::Nameless,
            (true, true) => Program::Named,
        }
    }

    fn step(&mut self) {
        let mut events = Vec::new();
        for (tid, thread) in &mut self.threads {
            let now = self.start.elapsed();
            if let Some(event) = thread.step(self.pace, now) {
                events.push((*tid, event));
            }
        }
        for (tid, event) in events {
            match event {
                Event::Start(length) => {
                    self.stalls += 1;
                    let id = self.stalls;
                    if let Some(thread) = self.threads.get_mut(&tid) {
                        thread.watch.begin(id, self.pace.threshold, length);
                    }
                    self.report(tid, id, Phase::Start, length);
                }
                Event::Turned(id, length) => {
                    if let Some(thread) = self.threads.get_mut(&tid) {
                        thread.watch.begin(id, self.pace.threshold, length);
                    }
                    self.report(tid, id, Phase::More, length);
                }
                Event::More(id, length) => self.report(tid, id, Phase::More, length),
                Event::End(id, length) => self.report_end(id, length),
            }
        }
    }

    fn report(&mut self, tid: i32, id: u64, phase: Phase, length: Length) {
        let Some(thread) = self.threads.get(&tid) else { return };
        let mut stall = Stall::new(id, phase, length.elapsed);
        stall.pid = self.pid;
        stall.thread = thread.system.name();
        stall.build_id = self.stacks.build_id();
        thread.describe(&mut stall, &length);
        put_down(&mut stall, thread.is_complete());
        if stall.class == Class::Starved {
            stall.frames.clear();
        }
        self.pipeline.report(&stall);
        self.open.insert(id, stall);
    }

    fn report_end(&mut self, id: u64, length: Length) {
        let Some(mut stall) = self.open.remove(&id) else { return };
        stall.phase = Phase::End;
        stall.elapsed = length.elapsed;
        if length.times != Times::default() {
            stall.cpu = stall.cpu.max(Some(length.times.cpu));
            stall.run_queue = stall.run_queue.max(Some(length.times.run_queue));
        }
        self.pipeline.report(&stall);
    }

    fn complain(&self) {
        if let Some(complaint) = self.complaint() {
            notice(&complaint);
        }
    }

    /// Why nothing is seen, if nothing is.
    fn complaint(&self) -> Option<String> {
        let program = self.stacks.program();
        match self.has_seen {
            Program::Tokio => None,
            Program::Nameless => Some(format!(
                "`{program}` has no symbols, by which the workers of a tokio runtime are known: give a file of the same \
                 build that was not stripped with `--binary`, or build it with `strip = false` in the profile"
            )),
            Program::Named | Program::Unknown => Some(format!(
                "no thread of `{program}` runs a tokio runtime. If it only starts the program that does, as `cargo run` \
                 does, that one is to be named"
            )),
        }
    }
}

/// The number of the error for what the system forbids.
const EPERM: i32 = 1;

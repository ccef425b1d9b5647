//! The thread that looks at each tick whether the executors come round. It reads a few counters of each worker; only
//! what has stalled is looked into. What it finds it hands to the reporter's thread, so that no tick is late for it.

mod detect;
mod evidence;

#[cfg(feature = "outside")]
pub(crate) use detect::Mostly;
pub(crate) use detect::{Account, Event, Length, Pace, Seen, Watch};
pub(crate) use evidence::{Evidence, Look, Subject};

use crate::{
    reporter::Message,
    runtime::Executor,
    slot::Slot,
    stall::Phase,
    sys::{self, Activity},
};
use std::{
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
        mpsc::Sender,
    },
    time::{Duration, Instant},
};

/// What the owner tells the monitor.
#[derive(Default)]
pub(crate) struct Control {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    is_stopped: bool,
    added: Vec<Arc<dyn Executor>>,
    flushes: Vec<Sender<()>>,
}

impl Control {
    pub(crate) fn stop(&self) {
        self.change(|state| state.is_stopped = true);
    }

    pub(crate) fn add(&self, executor: Arc<dyn Executor>) {
        self.change(|state| state.added.push(executor));
    }

    /// Answers when all is reported that was there to see when it was asked.
    pub(crate) fn flush(&self, answer: Sender<()>) {
        self.change(|state| state.flushes.push(answer));
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    /// Sleeps until the time is over or something is told.
    fn sleep(&self, time: Duration) -> State {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let is_quiet = |state: &mut State| !state.is_stopped && state.added.is_empty() && state.flushes.is_empty();
        let woken = self.changed.wait_timeout_while(state, time, is_quiet);
        std::mem::take(&mut woken.unwrap_or_else(PoisonError::into_inner).0)
    }
}

pub(crate) struct Monitor {
    pub(crate) control: Arc<Control>,
    pub(crate) threshold: Duration,
    pub(crate) tick: Duration,
    pub(crate) reports: Sender<Message>,
    /// Evidence that the reporter has not come to.
    pub(crate) waiting: Arc<AtomicUsize>,
}

/// Evidence holds a copy of a stack. Where stalls come faster than they can be explained, some are seen later or not.
const MOST_WAITING: usize = 64;

struct Watched {
    executor: Arc<dyn Executor>,
    workers: Vec<Watch>,
}

struct Guarded {
    slot: &'static Slot,
    watch: Watch,
}

/// Counts the stalls of the process.
static STALLS: AtomicU64 = AtomicU64::new(1);

impl Monitor {
    /// Runs until it is told to stop.
    pub(crate) fn run(self) {
        let start = Instant::now();
        let mut executors: Vec<Watched> = Vec::new();
        let mut guarded: Vec<Guarded> = Vec::new();
        let mut pause = Duration::ZERO;
        let mut own_account = OwnAccount::new();
        loop {
            let asleep = start.elapsed();
            let told = self.control.sleep(pause);
            let lateness = start.elapsed().saturating_sub(asleep + pause);
            self.skip(own_account.standstill(lateness), &mut executors, &mut guarded);

            for executor in told.added {
                let workers = (0..executor.workers()).map(|_| Watch::default()).collect();
                executors.push(Watched { executor, workers });
            }
            self.look(start, &mut executors, &mut guarded);
            for answer in told.flushes {
                let _ = self.reports.send(Message::Flush(answer));
            }
            if told.is_stopped {
                return self.end_all(start.elapsed(), &mut executors, &mut guarded);
            }
            pause = self.pause(start.elapsed(), &executors, &guarded);
        }
    }

    /// A tick that comes much too late, although there was a CPU, tells that the process was stopped: that time is not
    /// held against anyone.
    fn skip(&self, standstill: Duration, executors: &mut [Watched], guarded: &mut [Guarded]) {
        if standstill <= self.tick.max(self.threshold / 4) {
            return;
        }
        let workers = executors.iter_mut().flat_map(|watched| &mut watched.workers);
        for watch in workers.chain(guarded.iter_mut().map(|guarded| &mut guarded.watch)) {
            watch.skip(standstill);
        }
    }

    fn look(&self, start: Instant, executors: &mut Vec<Watched>, guarded: &mut Vec<Guarded>) {
        executors.retain_mut(|watched| {
            let is_gone = watched.executor.is_gone();
            match is_gone {
                true => self.end_executor(start.elapsed(), watched),
                false => self.look_at(start, watched),
            }
            !is_gone
        });
        if Slot::count() > guarded.len() {
            let new = Slot::all().into_iter().skip(guarded.len());
            guarded.extend(new.map(|slot| Guarded { slot, watch: Watch::default() }));
        }
        let mut clock = Clock::new(start);
        for guarded in guarded {
            let slot = guarded.slot;
            let epoch = slot.epoch();
            let is_polling = epoch & 1 == 1 && !slot.is_worker();
            let seen = is_polling.then_some(Seen { progress: [epoch, 0], poll: [0, 0] });
            self.step(&mut guarded.watch, &mut clock, seen, Some(slot), &Subject::Guarded, None);
        }
    }

    fn look_at(&self, start: Instant, watched: &mut Watched) {
        let executor = &watched.executor;
        let mut clock = Clock::new(start);
        executor.tick(clock.last);
        for (worker, watch) in watched.workers.iter_mut().enumerate() {
            let mut slot = None;
            let mut task = None;
            let seen = executor.progress(worker).map(|progress| {
                slot = executor.slot(worker);
                task = slot.and_then(|slot| executor.task(slot));
                let poll = [task.unwrap_or_default(), slot.map_or(0, Slot::epoch)];
                Seen { progress, poll }
            });
            let subject = Subject::Worker { executor: Arc::clone(executor), worker };
            self.step(watch, &mut clock, seen, slot, &subject, task);
        }
    }

    fn step(
        &self,
        watch: &mut Watch,
        clock: &mut Clock,
        seen: Option<Seen>,
        slot: Option<&'static Slot>,
        subject: &Subject,
        task: Option<u64>,
    ) {
        let times = clock.around(seen.is_some());
        let Some(event) = watch.step(self.pace(), times, seen, || account(slot)) else { return };
        let (id, phase, length) = match event {
            Event::End(id, length) => return self.send_end(id, length),
            _ if self.waiting.load(Relaxed) >= MOST_WAITING => return,
            Event::Start(length) => (STALLS.load(Relaxed), Phase::Start, length),
            Event::Turned(id, length) | Event::More(id, length) => (id, Phase::More, length),
        };
        let mut evidence = Evidence::gather((id, phase, length), slot, subject.clone());
        // That takes its time, which the next one must not be short of.
        clock.around(true);
        if !matches!(event, Event::More(..)) {
            // Where it is decides whether it is a stall: without a stack it is looked at again at the next tick. A
            // machine that is busy may take long to let the thread answer.
            let is_early = length.is_under(2 * self.threshold, self.pace()) && length.elapsed < 10 * self.threshold;
            if !evidence.has_stack() && is_early {
                return;
            }
            if phase == Phase::Start {
                evidence.stall.id = STALLS.fetch_add(1, Relaxed);
            }
            watch.begin(evidence.stall.id, self.threshold, length);
        }
        evidence.stall.task = task.filter(|task| *task > 0);
        self.waiting.fetch_add(1, Relaxed);
        let _ = self.reports.send(Message::Evidence(Box::new(evidence)));
    }

    fn send_end(&self, id: u64, length: Length) {
        let _ = self.reports.send(Message::End { id, elapsed: length.elapsed, times: length.times });
    }

    fn end_all(&self, now: Duration, executors: &mut [Watched], guarded: &mut [Guarded]) {
        executors.iter_mut().for_each(|watched| self.end_executor(now, watched));
        guarded.iter_mut().for_each(|guarded| self.end(now, &mut guarded.watch));
    }

    fn end_executor(&self, now: Duration, watched: &mut Watched) {
        watched.workers.iter_mut().for_each(|watch| self.end(now, watch));
    }

    fn end(&self, now: Duration, watch: &mut Watch) {
        if let Some(Event::End(id, length)) = watch.end(now, None) {
            self.send_end(id, length);
        }
    }

    fn pace(&self) -> Pace {
        Pace { threshold: self.threshold, tick: self.tick }
    }

    /// To the next tick, or to the moment at which something may pass the threshold.
    fn pause(&self, now: Duration, executors: &[Watched], guarded: &[Guarded]) -> Duration {
        let workers = executors.iter().flat_map(|watched| &watched.workers);
        let watches = workers.chain(guarded.iter().map(|guarded| &guarded.watch));
        let due = watches.filter_map(|watch| watch.due(self.threshold)).filter(|due| *due > now).min();
        // A little past it: it must be longer than the threshold.
        due.map_or(self.tick, |due| (due - now + Duration::from_micros(50)).min(self.tick))
    }
}

/// The times around readings. To ask for the time is most of what it costs to look at a worker, and one that is idle needs
/// none: whatever was last asked for was before it.
struct Clock {
    start: Instant,
    last: Duration,
}

impl Clock {
    fn new(start: Instant) -> Self {
        Self { start, last: start.elapsed() }
    }

    /// Times before and after what was just read.
    fn around(&mut self, is_at_work: bool) -> (Duration, Duration) {
        let before = self.last;
        if is_at_work {
            self.last = self.start.elapsed();
        }
        (before, self.last)
    }
}

fn account(slot: Option<&Slot>) -> Account {
    let thread = slot.and_then(Slot::thread);
    let thread = thread.as_ref().map(|thread| &thread.system);
    Account {
        times: thread.and_then(sys::Thread::times),
        activity: thread.map_or(Activity::Unknown, sys::Thread::activity),
    }
}

/// The account of the monitor's own thread: it tells a tick that is late for want of a CPU from one that is late because
/// the process was stopped.
struct OwnAccount {
    thread: sys::Thread,
    /// The time without a CPU up to the last tick that was late.
    queued: Duration,
}

impl OwnAccount {
    /// A tick that is less late than this is as good as in time, and what it waited for a CPU does not matter.
    const LATE: Duration = Duration::from_millis(1);

    fn new() -> Self {
        let thread = sys::Thread::current();
        let queued = thread.times().unwrap_or_default().run_queue;
        Self { thread, queued }
    }

    /// How much of the lateness is not for want of a CPU. Each thread's own account tells what that cost it.
    fn standstill(&mut self, lateness: Duration) -> Duration {
        if lateness < Self::LATE {
            return Duration::ZERO;
        }
        let queued = self.thread.times().unwrap_or_default().run_queue;
        let before = std::mem::replace(&mut self.queued, queued);
        lateness.saturating_sub(queued.saturating_sub(before))
    }
}

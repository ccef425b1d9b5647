//! Probes find the threads of a runtime's workers. Until all are known a round of them holds each worker that it
//! reaches for a moment, so that the others must take the rest; later a round looks now and then whether a worker has
//! moved to another thread (`block_in_place` moves them). A runtime that is idle is not woken.

use super::{Threads, task_id};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};
use tokio::runtime::Handle;

/// How long a probe holds its worker at most: a busy machine may take longer to wake the others.
const HOLD: Duration = Duration::from_millis(2);
/// To the second round; from there on it doubles.
const FIRST_WAIT: Duration = Duration::from_micros(500);
/// How often the threads are looked after once they are known.
const PERIOD: Duration = Duration::from_secs(1);

pub(super) struct Probes {
    handle: Handle,
    threads: Arc<Threads>,
    /// When the next round is due, on the monitor's clock.
    next: Duration,
    /// Doubles while workers are not found: they may not have started.
    wait: Duration,
    parks_before: u64,
    under_way: Arc<AtomicUsize>,
}

/// The probes of a round that hold their workers.
struct Round {
    missing: AtomicUsize,
}

impl Probes {
    pub(super) fn new(handle: Handle, threads: Arc<Threads>) -> Self {
        let under_way = Arc::new(AtomicUsize::new(0));
        Self { handle, threads, next: Duration::ZERO, wait: FIRST_WAIT, parks_before: 0, under_way }
    }

    pub(super) fn tick(&mut self, now: Duration, parks: impl FnOnce() -> u64) {
        if now < self.next || self.under_way.load(Relaxed) > 0 {
            return;
        }
        let workers = self.threads.0.len();
        if !self.threads.are_known() || !task_id::is_settled() {
            let holds = !self.threads.are_known() && workers > 1;
            self.spawn(workers, holds.then_some(self.wait.min(HOLD)));
            self.next = now + self.wait;
            self.wait = (self.wait * 2).min(PERIOD);
            return;
        }
        let parks = parks();
        // The probes themselves wake each worker about once.
        if parks.saturating_sub(self.parks_before) > 8 * workers as u64 {
            self.spawn(workers, None);
        }
        self.parks_before = parks;
        self.next = now + PERIOD;
    }

    fn spawn(&self, count: usize, hold: Option<Duration>) {
        let round = Arc::new(Round { missing: AtomicUsize::new(count) });
        self.under_way.store(count, Relaxed);
        for _ in 0..count {
            let hold = hold.map(|hold| (Arc::clone(&round), hold));
            let (threads, under_way) = (Arc::clone(&self.threads), Arc::clone(&self.under_way));
            self.handle.spawn(async move {
                threads.bind_current();
                task_id::learn();
                if let Some((round, time)) = hold {
                    round.hold(time);
                }
                under_way.fetch_sub(1, Relaxed);
            });
        }
    }
}

impl Round {
    fn hold(&self, time: Duration) {
        let start = Instant::now();
        self.missing.fetch_sub(1, Relaxed);
        while self.missing.load(Relaxed) > 0 && start.elapsed() < time {
            std::thread::yield_now();
        }
    }
}

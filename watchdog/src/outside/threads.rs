//! What is remembered of a thread of the process from one tick to the next.

use super::place::{Place, Poll};
use super::task::Task;
use crate::{
    monitor::{Account, Event, Length, Look, Pace, Seen, Watch},
    stack::Stack,
    stall::{Class, Frame, Stall},
    sys::{self, Activity, Process, Times},
};
use std::time::Duration;

/// The longest time after which a thread that is none of the runtime's is looked at again: it may become one.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Where the kernel's accounts may be behind: a tick of its slowest clock, and a part of the time.
const SLACK: Duration = Duration::from_millis(12);
const SLACK_PART: u32 = 16;

pub(super) struct Watched {
    pub(super) system: sys::Thread,
    pub(super) watch: Watch,
    /// What the glance of this turn showed.
    glance: Account,
    /// When it was made, and when what was seen last had been seen.
    before: Duration,
    seen: Option<Seeing>,
    /// The glance that goes with `seen`.
    seen_glance: Account,
    seen_at: Duration,
    /// Present at this turn.
    poll: Option<Present>,
    /// Counts the polls.
    polls: u64,
    /// The wait that was found to be an idle worker's: number, first argument, stack pointer.
    idle_call: Option<(i64, u64, u64)>,
    /// Of a thread that is none of the runtime's.
    pause: Duration,
    next: Duration,
}

/// A look, and what it means.
pub(super) struct Seeing {
    pub(super) place: Place,
    pub(super) task: Option<Task>,
    pub(super) look: Look,
    pub(super) stack: Stack,
    pub(super) frames: Vec<Frame>,
}

/// The poll that the thread is in.
#[derive(Clone, Copy)]
struct Present {
    poll: Poll,
    task: Option<u64>,
    since: Duration,
    times: Times,
    /// The time that it was blocked in calls of the poll's own.
    blocked: Duration,
}

/// What is to be done about a thread at a turn.
pub(super) enum Glance {
    /// It is where it was: in the same system call, and has not run.
    Same,
    Idle,
    /// Not worth a look now.
    Later,
    Blocked,
    Running {
        /// Until its next wait: it has been at it for long.
        follow: bool,
    },
}

impl Watched {
    pub(super) fn new(process: Process, tid: i32) -> Self {
        let nothing = Account { times: None, activity: Activity::Unknown };
        Self {
            system: sys::Thread::of(process, tid),
            watch: Watch::default(),
            glance: nothing,
            before: Duration::ZERO,
            seen: None,
            seen_glance: nothing,
            seen_at: Duration::ZERO,
            poll: None,
            polls: 0,
            idle_call: None,
            pause: Duration::ZERO,
            next: Duration::ZERO,
        }
    }

    pub(super) fn glance(&mut self, now: Duration, threshold: Duration) -> Glance {
        self.before = now;
        self.glance = Account { activity: self.system.activity(), times: self.system.times() };
        let activity = self.glance.activity;
        let has_run = self.glance.times != self.seen_glance.times;
        match activity {
            Activity::Unknown => Glance::Idle,
            Activity::InSyscall(_) | Activity::Fault { .. } if activity == self.seen_glance.activity && !has_run => {
                Glance::Same
            }
            Activity::InSyscall(call) if self.idle_call == Some((call.number, call.args[0], call.sp)) => Glance::Idle,
            _ if now < self.next => Glance::Later,
            Activity::Running => Glance::Running {
                follow: self.poll.is_some_and(|poll| now.saturating_sub(poll.since) >= threshold / 2),
            },
            _ => Glance::Blocked,
        }
    }

    /// The thread waits for work.
    pub(super) fn idle(&mut self) {
        self.poll = None;
        self.seen_glance = self.glance;
    }

    /// The thread is where it was.
    pub(super) fn stay(&mut self) {
        if let Some(poll) = &mut self.poll {
            poll.blocked += self.before.saturating_sub(self.seen_at);
        }
        self.seen_at = self.before;
    }

    pub(super) fn see(&mut self, now: Duration, seeing: Seeing) {
        match seeing.place {
            Place::Elsewhere => {
                self.poll = None;
                self.pause = (2 * self.pause).clamp(Duration::from_millis(10), LONGEST_PAUSE);
                self.next = now + self.pause;
            }
            Place::Idle => {
                self.poll = None;
                if let Activity::InSyscall(call) = seeing.look.activity() {
                    self.idle_call = Some((call.number, call.args[0], call.sp));
                }
            }
            Place::Poll(poll) => self.go_on(now, poll, seeing.task.map(|task| task.header)),
        }
        if seeing.place != Place::Elsewhere {
            (self.pause, self.next) = (Duration::ZERO, Duration::ZERO);
        }
        self.seen_glance = Account { activity: seeing.look.activity(), ..self.glance };
        self.seen_at = now;
        self.seen = Some(seeing);
    }

    /// The poll is the one that it was, or a new one. A worker that slept meanwhile, other than in a call of the poll's,
    /// waited for work.
    fn go_on(&mut self, now: Duration, poll: Poll, task: Option<u64>) {
        let times = self.glance.times.unwrap_or_default();
        if let Some(before) = self.poll.as_mut().filter(|before| before.poll == poll && before.task == task) {
            if self.seen_glance.activity != Activity::Running {
                before.blocked += self.before.saturating_sub(self.seen_at);
            }
            let elapsed = self.before.saturating_sub(before.since);
            let ran =
                times.cpu.saturating_sub(before.times.cpu) + times.run_queue.saturating_sub(before.times.run_queue);
            if elapsed.saturating_sub(ran + before.blocked) <= SLACK + elapsed / SLACK_PART {
                before.poll = poll;
                return;
            }
        }
        self.polls += 1;
        self.poll = Some(Present { poll, task, since: now, times, blocked: Duration::ZERO });
    }

    pub(super) fn step(&mut self, pace: Pace, now: Duration) -> Option<Event> {
        let seen = self.poll.map(|_| Seen { progress: [self.polls, 0], poll: [0, 0] });
        let account = self.glance;
        self.watch.step(pace, (self.before, now), seen, || account)
    }

    pub(super) fn is_complete(&self) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.stack.is_complete)
    }

    /// Adds what the last look showed.
    pub(super) fn describe(&self, stall: &mut Stall, length: &Length) {
        stall.tid = self.system.tid();
        let times = (length.accounted > Duration::ZERO).then_some(length.times);
        stall.cpu = times.map(|times| times.cpu);
        stall.run_queue = times.map(|times| times.run_queue);
        stall.class = length.class();
        if let Some(seen) = self.seen.as_ref().filter(|_| stall.class != Class::Starved) {
            seen.look.describe(stall, length);
            stall.task = seen.task.and_then(|task| task.id);
            stall.frames = seen.frames.clone();
        }
    }
}

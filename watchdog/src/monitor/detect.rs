//! When a thread stalls: pure bookkeeping of what was seen at which time. A time is only counted from after a reading to
//! before a later one that is the same, so a stall at or under the threshold is never found, however late a tick is.

use crate::{stall::Class, sys::Times};
use std::time::Duration;

/// What a tick sees of a thread that is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Changes when the thread comes back to its executor.
    pub(crate) progress: [u64; 2],
    /// Changes when it polls something else, as far as that can be told: the task's id, the slot's epoch.
    pub(crate) poll: [u64; 2],
    pub(crate) times: Times,
    /// On a CPU or waiting for one: not in a system call.
    pub(crate) is_runnable: bool,
}

/// A moment at which something new was first seen.
#[derive(Clone, Copy, Debug)]
struct Since {
    at: Duration,
    times: Times,
}

/// What is known of one thread.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    window: Option<Window>,
    report: Option<Report>,
    /// Since when it is runnable, but has not run.
    queued: Option<Since>,
}

/// From one return to the executor to the next.
#[derive(Clone, Copy, Debug)]
struct Window {
    progress: [u64; 2],
    since: Since,
    poll: [u64; 2],
    poll_since: Since,
    is_one_poll: bool,
}

#[derive(Clone, Copy, Debug)]
struct Report {
    id: u64,
    since: Since,
    /// When to report again.
    next: Duration,
    shape: Shape,
}

/// What makes a stall one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    OnePoll,
    /// Many polls without a return to the executor.
    SlowPolls,
    /// Hardly a CPU to run on.
    Starved,
}

/// What is to be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Start(Length),
    More(u64, Length),
    End(u64, Length),
}

/// How long it has taken, and how much of that was on a CPU or waiting for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) elapsed: Duration,
    pub(crate) times: Times,
    pub(crate) shape: Shape,
}

impl Length {
    /// What is known without a look at what the thread does.
    pub(crate) fn class(&self) -> Class {
        match self.shape {
            Shape::OnePoll => Class::Unknown,
            Shape::SlowPolls => Class::SlowPolls,
            Shape::Starved => Class::Starved,
        }
    }

    /// The time that is the code's own doing.
    pub(crate) fn blamed(&self) -> Duration {
        self.elapsed.saturating_sub(self.times.run_queue)
    }
}

impl Watch {
    /// `before` and `after` are the times around the reading; `seen` is `None` while the thread waits at its driver.
    pub(crate) fn step(
        &mut self,
        threshold: Duration,
        (before, after): (Duration, Duration),
        mut seen: Option<Seen>,
    ) -> Option<Event> {
        if let Some(seen) = &mut seen {
            seen.times.run_queue += self.still_queued((before, after), *seen);
        }
        let event = match (self.window, seen) {
            (Some(window), Some(seen)) if window.progress == seen.progress => {
                return self.stay(threshold, (before, after), window, seen);
            }
            (Some(_), seen) => self.end(before, seen.map(|seen| seen.times)),
            (None, _) => None,
        };
        self.window = seen.map(|seen| Window::new(after, seen));
        event
    }

    /// The kernel adds a wait for a CPU to the account when it is over. While it lasts the thread is runnable at one
    /// tick and the next, and its account does not change.
    fn still_queued(&mut self, (before, after): (Duration, Duration), seen: Seen) -> Duration {
        match self.queued {
            Some(queued) if seen.is_runnable && queued.times == seen.times => before.saturating_sub(queued.at),
            _ => {
                let accounted = seen.times != Times::default();
                self.queued = (seen.is_runnable && accounted).then_some(Since { at: after, times: seen.times });
                Duration::ZERO
            }
        }
    }

    /// The thread has not come back to its executor.
    fn stay(
        &mut self,
        threshold: Duration,
        (before, after): (Duration, Duration),
        mut window: Window,
        seen: Seen,
    ) -> Option<Event> {
        if window.poll != seen.poll {
            if self.report.is_some_and(|report| report.shape != Shape::SlowPolls) {
                // One long poll has ended; what follows is measured anew.
                self.window = Some(Window::new(after, seen));
                return self.end(before, Some(seen.times));
            }
            window.poll = seen.poll;
            window.poll_since = Since { at: after, times: seen.times };
            window.is_one_poll = false;
        }
        self.window = Some(window);
        let poll = window.poll_since.length(before, seen.times, Shape::OnePoll);
        if self.report.is_some_and(|report| report.shape == Shape::Starved) && poll.blamed() > threshold + threshold / 4
        {
            // It got a CPU, and used it: the next tick finds a stall like any other.
            return self.end(before, Some(seen.times));
        }
        match &mut self.report {
            Some(report) => {
                let length = report.since.length(before, seen.times, report.shape);
                (length.elapsed >= report.next).then(|| {
                    report.next *= 2;
                    Event::More(report.id, length)
                })
            }
            None => window.stall(threshold, before, seen.times).map(Event::Start),
        }
    }

    /// Must follow a `Start`: its reports go on under this id.
    pub(crate) fn begin(&mut self, id: u64, threshold: Duration, length: Length) {
        let Some(window) = self.window else { return };
        let since = if length.shape == Shape::SlowPolls { window.since } else { window.poll_since };
        let mut next = 2 * threshold;
        while next <= length.elapsed {
            next = next.saturating_mul(2);
        }
        self.report = Some(Report { id, since, next, shape: length.shape });
    }

    #[cfg(feature = "outside")]
    pub(crate) fn is_reported(&self) -> bool {
        self.report.is_some()
    }

    /// Ends what is reported, if anything.
    pub(crate) fn end(&mut self, now: Duration, times: Option<Times>) -> Option<Event> {
        let report = self.report.take()?;
        let times = times.unwrap_or(report.since.times);
        Some(Event::End(report.id, report.since.length(now, times, report.shape)))
    }

    /// The whole process stood still for a time, which is nobody's stall.
    pub(crate) fn skip(&mut self, time: Duration) {
        if let Some(window) = &mut self.window {
            window.since.at += time;
            window.poll_since.at += time;
        }
        if let Some(report) = &mut self.report {
            report.since.at += time;
        }
    }

    /// The next time at which there may be something to report, if all stays as it is.
    pub(crate) fn due(&self, threshold: Duration) -> Option<Duration> {
        match (self.report, self.window) {
            (Some(report), _) => Some(report.since.at + report.next),
            (None, window) => Some(window?.poll_since.at + threshold),
        }
    }
}

impl Window {
    fn new(at: Duration, seen: Seen) -> Self {
        let since = Since { at, times: seen.times };
        Self { progress: seen.progress, since, poll: seen.poll, poll_since: since, is_one_poll: true }
    }

    /// One long poll; or, when there was time for one and there was none, many that together take as long as two; or
    /// twice the threshold with hardly a CPU to run on.
    fn stall(&self, threshold: Duration, now: Duration, times: Times) -> Option<Length> {
        let poll = self.poll_since.length(now, times, Shape::OnePoll);
        if poll.blamed() > threshold {
            return Some(poll);
        }
        let all = self.since.length(now, times, Shape::SlowPolls);
        if !self.is_one_poll && all.blamed() > 2 * threshold {
            return Some(all);
        }
        let is_starved = poll.elapsed > 2 * threshold && poll.times.run_queue > poll.elapsed / 2;
        is_starved.then_some(Length { shape: Shape::Starved, ..poll })
    }
}

impl Since {
    fn length(&self, now: Duration, times: Times, shape: Shape) -> Length {
        let times = Times {
            cpu: times.cpu.saturating_sub(self.times.cpu),
            run_queue: times.run_queue.saturating_sub(self.times.run_queue),
        };
        Length { elapsed: now.saturating_sub(self.at), times, shape }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    const T: Duration = ms(100);

    fn seen(progress: u64, poll: u64, run_queue: u64) -> Option<Seen> {
        let times = Times { cpu: Duration::ZERO, run_queue: ms(run_queue) };
        Some(Seen { progress: [progress, 0], poll: [poll, 0], times, is_runnable: false })
    }

    /// Steps each 10 ms, and writes what comes of it: `110+` starts, `210*` goes on, `300-190` ends after 190 ms.
    fn run(steps: impl IntoIterator<Item = Option<Seen>>) -> String {
        let mut watch = Watch::default();
        let mut events = Vec::new();
        for (at, seen) in (0..).step_by(10).map(ms).zip(steps) {
            match watch.step(T, (at, at), seen) {
                Some(Event::Start(length)) => {
                    watch.begin(1, T, length);
                    events.push(format!(
                        "{}{}",
                        at.as_millis(),
                        if length.shape == Shape::SlowPolls { "~" } else { "+" }
                    ));
                }
                Some(Event::More(..)) => events.push(format!("{}*", at.as_millis())),
                Some(Event::End(_, length)) => {
                    events.push(format!("{}-{}", at.as_millis(), length.elapsed.as_millis()));
                }
                None => {}
            }
        }
        events.join(" ")
    }

    #[test]
    fn a_stall_starts_goes_on_and_ends() {
        let stalled = std::iter::repeat_n(seen(2, 0, 0), 45).chain([seen(4, 0, 0), None]);
        assert_eq!(run(stalled), "110+ 200* 400* 450-450");
    }

    #[test]
    fn at_the_threshold_there_is_none() {
        assert_eq!(run(std::iter::repeat_n(seen(2, 0, 0), 11).chain([None])), "");
        assert_eq!(run(std::iter::repeat_n(seen(2, 0, 0), 12).chain([None])), "110+ 120-120");
    }

    #[test]
    fn a_parked_worker_does_not_stall() {
        assert_eq!(run(std::iter::repeat_n(None, 50)), "");
    }

    #[test]
    fn one_long_poll_after_short_ones_is_one_long_poll() {
        let short = (0..6).map(|poll| seen(2, poll, 0));
        assert_eq!(run(short.chain(std::iter::repeat_n(seen(2, 9, 0), 20)).chain([None])), "170+ 260-200");
    }

    #[test]
    fn many_short_polls_are_told_apart() {
        assert_eq!(run((0..30).map(|poll| seen(2, poll, 0)).chain([None])), "210~ 300-300");
        assert_eq!(run((0..20).map(|poll| seen(2, poll, 0)).chain([None])), "");
    }

    #[test]
    fn time_without_a_cpu_is_not_counted() {
        // Nine tenths of the time on the run queue: not the code's, but known after twice the threshold.
        assert_eq!(run((0..40).map(|step| seen(2, 0, 9 * step)).chain([None])), "210+ 400-400");
        assert_eq!(run((0..20).map(|step| seen(2, 0, 9 * step)).chain([None])), "");
        // First starved, then long even so.
        let late = (0..25).map(|step| seen(2, 0, 9 * step)).chain(std::iter::repeat_n(seen(2, 0, 225), 20));
        assert_eq!(run(late.chain([None])), "210+ 360-360 370+ 400* 450-450");
        // 60 ms without a CPU.
        assert_eq!(run((0..18).map(|step| seen(2, 0, (9 * step).min(60))).chain([None])), "170+ 180-180");
    }

    #[test]
    fn a_wait_for_a_cpu_counts_before_it_is_over() {
        let queued = |cpu, run_queue| {
            let times = Times { cpu: ms(cpu), run_queue: ms(run_queue) };
            Some(Seen { progress: [2, 0], poll: [0, 0], times, is_runnable: true })
        };
        let waits = std::iter::repeat_n(queued(10, 1), 15);
        assert_eq!(run(waits.clone().chain([None])), "");
        // It has got one, after 150 ms, and uses it: first it was starved, then it stalls.
        let runs = (0..20).map(|step| queued(10 + 10 * step, 151));
        assert_eq!(run(waits.chain(runs).chain([None])), "210+ 280-280 290+ 350-350");
    }

    #[test]
    fn a_stop_of_the_process_is_not_counted() {
        let mut watch = Watch::default();
        assert_eq!(watch.step(T, (ms(0), ms(0)), seen(2, 0, 0)), None);
        watch.skip(ms(500));
        assert_eq!(watch.step(T, (ms(510), ms(510)), seen(2, 0, 0)), None);
        assert!(matches!(watch.step(T, (ms(601), ms(601)), seen(2, 0, 0)), Some(Event::Start(_))));
    }
}

//! When a thread stalls: pure bookkeeping of what was seen at which time. A time is only counted from after a reading to
//! before a later one that is the same, so a stall at or under the threshold is never found, however late a tick is.
//!
//! What the kernel tells of a thread costs a few microseconds to read. It is only asked for of a thread that has not come
//! back since the tick before, so an account begins up to a tick after what it is of.

use crate::{
    stall::Class,
    sys::{Activity, Call, Times},
};
use std::time::Duration;

/// What a tick sees of a thread that is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Changes when the thread comes back to its executor.
    pub(crate) progress: [u64; 2],
    /// Changes when it polls something else, as far as that can be told: the task's id, the slot's epoch.
    pub(crate) poll: [u64; 2],
}

/// What the kernel tells of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Account {
    pub(crate) times: Option<Times>,
    pub(crate) activity: Activity,
}

/// A moment at which something new was first seen.
#[derive(Clone, Copy, Debug)]
struct Since {
    at: Duration,
    /// The first account after that.
    account: Option<(Duration, Times)>,
}

/// What is known of one thread.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    window: Option<Window>,
    report: Option<Report>,
    /// Since when it is runnable, but has not run.
    queued: Option<(Duration, Times)>,
}

/// From one return to the executor to the next.
#[derive(Clone, Copy, Debug)]
struct Window {
    progress: [u64; 2],
    since: Since,
    poll: [u64; 2],
    poll_since: Since,
    is_one_poll: bool,
    /// The last system call that a tick has found the poll in.
    waited: Option<Call>,
}

#[derive(Clone, Copy, Debug)]
struct Report {
    id: u64,
    since: Since,
    /// When to report again.
    next: Duration,
    shape: Shape,
}

/// What is asked for: how long is too long, and how often it is looked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) threshold: Duration,
    pub(crate) tick: Duration,
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
    /// It was short of CPU, has got one, and takes long even so: from here on it is the code's. Told again at each step
    /// until it is begun like one that starts.
    Turned(u64, Length),
    More(u64, Length),
    End(u64, Length),
}

/// How long it has taken, and how much of that was on a CPU or waiting for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) elapsed: Duration,
    /// The time that the account is of, which began a little later; none where there is no account.
    pub(crate) accounted: Duration,
    pub(crate) times: Times,
    pub(crate) shape: Shape,
    /// The last system call that a tick has found the poll in.
    pub(crate) waited: Option<Call>,
}

/// What a thread did for most of the time, whatever it does at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mostly {
    Computed,
    Waited,
    /// The time is too short for the kernel's account, or it was neither.
    Unclear,
}

/// In less time than this even a thread that computes may hardly have run, or one that waits have begun to.
const LEAST_ACCOUNT: Duration = Duration::from_millis(5);

impl Length {
    /// What is known without a look at what the thread does.
    pub(crate) fn class(&self) -> Class {
        match self.shape {
            Shape::OnePoll => Class::Unknown,
            Shape::SlowPolls => Class::SlowPolls,
            Shape::Starved => Class::Starved,
        }
    }

    /// The time that is the code's own doing. The account begins a tick late: if that was much later, nobody knows
    /// whether the thread had a CPU until then.
    fn blamed(&self, tick: Duration) -> Duration {
        let known = if self.accounted.is_zero() { self.elapsed } else { self.accounted + 2 * tick };
        self.elapsed.min(known).saturating_sub(self.times.run_queue)
    }

    /// Less of it is the code's own doing than that.
    pub(crate) fn is_under(&self, time: Duration, pace: Pace) -> bool {
        self.blamed(pace.tick) < time
    }

    pub(crate) fn mostly(&self) -> Mostly {
        let time = self.accounted.saturating_sub(self.times.run_queue);
        match self.times.cpu {
            _ if time < LEAST_ACCOUNT => Mostly::Unclear,
            cpu if cpu >= time * 2 / 3 => Mostly::Computed,
            cpu if cpu <= time / 3 => Mostly::Waited,
            _ => Mostly::Unclear,
        }
    }
}

impl Watch {
    /// `before` and `after` are the times around the reading; `seen` is `None` while the thread waits at its driver.
    pub(crate) fn step(
        &mut self,
        pace: Pace,
        (before, after): (Duration, Duration),
        seen: Option<Seen>,
        account: impl FnOnce() -> Account,
    ) -> Option<Event> {
        let event = match (self.window, seen) {
            (Some(window), Some(seen)) if window.progress == seen.progress => {
                let account = self.complete((before, after), account());
                return self.stay(pace, (before, after), window, seen, account);
            }
            (Some(_), _) => self.report.and_then(|_| self.end(before, account().times)),
            (None, _) => None,
        };
        self.queued = None;
        self.window = seen.map(|seen| Window::new(after, seen, None));
        event
    }

    /// The kernel adds a wait for a CPU to the account when it is over. While it lasts the thread is runnable at one
    /// tick and the next, and its account does not change.
    fn complete(&mut self, (before, after): (Duration, Duration), account: Account) -> Account {
        let Some(times) = account.times else { return account };
        let is_runnable = account.activity == Activity::Running;
        let still_queued = match self.queued {
            Some((at, queued)) if is_runnable && queued == times => before.saturating_sub(at),
            _ => {
                self.queued = is_runnable.then_some((after, times));
                Duration::ZERO
            }
        };
        Account { times: Some(Times { run_queue: times.run_queue + still_queued, ..times }), ..account }
    }

    /// The thread has not come back to its executor.
    fn stay(
        &mut self,
        pace: Pace,
        (before, after): (Duration, Duration),
        mut window: Window,
        seen: Seen,
        account: Account,
    ) -> Option<Event> {
        let times = account.times;
        if window.poll != seen.poll {
            if self.report.is_some_and(|report| report.shape != Shape::SlowPolls) {
                // One long poll has ended; what follows is measured anew.
                self.window = Some(Window::new(after, seen, times));
                return self.end(before, times);
            }
            window.poll = seen.poll;
            window.poll_since = Since::new(after, times);
            window.is_one_poll = false;
            window.waited = None;
        }
        window.since.account = window.since.account.or(times.map(|times| (after, times)));
        window.poll_since.account = window.poll_since.account.or(times.map(|times| (after, times)));
        if let Activity::InSyscall(call) = account.activity {
            window.waited = Some(call);
        }
        self.window = Some(window);
        let poll = window.poll_since.length(before, times, Shape::OnePoll);
        let has_run = !poll.is_under(pace.threshold + pace.threshold / 4, pace);
        let event = match &mut self.report {
            Some(report) if report.shape == Shape::Starved && has_run => Some(Event::Turned(report.id, poll)),
            Some(report) => {
                let length = report.since.length(before, times, report.shape);
                (length.elapsed >= report.next).then(|| {
                    report.next *= 2;
                    Event::More(report.id, length)
                })
            }
            None => window.stall(pace, before, times).map(Event::Start),
        };
        event.map(|event| event.with_waited(window.waited))
    }

    /// Must follow a `Start` or `Turned`: its reports go on under this id.
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
        Some(Event::End(report.id, report.since.length(now, times, report.shape)))
    }

    /// The whole process stood still for a time, which is nobody's stall.
    pub(crate) fn skip(&mut self, time: Duration) {
        if let Some(window) = &mut self.window {
            window.since.skip(time);
            window.poll_since.skip(time);
        }
        if let Some(report) = &mut self.report {
            report.since.skip(time);
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

impl Event {
    fn with_waited(mut self, waited: Option<Call>) -> Self {
        let (Event::Start(length) | Event::Turned(_, length) | Event::More(_, length) | Event::End(_, length)) =
            &mut self;
        length.waited = waited;
        self
    }
}

impl Window {
    fn new(at: Duration, seen: Seen, times: Option<Times>) -> Self {
        let since = Since::new(at, times);
        Self { progress: seen.progress, since, poll: seen.poll, poll_since: since, is_one_poll: true, waited: None }
    }

    /// One long poll; or, when there was time for one and there was none, many that together take as long as two; or
    /// twice the threshold with hardly a CPU to run on.
    fn stall(&self, pace: Pace, now: Duration, times: Option<Times>) -> Option<Length> {
        let Pace { threshold, tick } = pace;
        let poll = self.poll_since.length(now, times, Shape::OnePoll);
        if poll.blamed(tick) > threshold {
            return Some(poll);
        }
        let all = self.since.length(now, times, Shape::SlowPolls);
        if !self.is_one_poll && all.blamed(tick) > 2 * threshold {
            return Some(all);
        }
        let is_starved = poll.elapsed > 2 * threshold && poll.times.run_queue > poll.elapsed / 2;
        is_starved.then_some(Length { shape: Shape::Starved, ..poll })
    }
}

impl Since {
    fn skip(&mut self, time: Duration) {
        self.at += time;
        if let Some((at, _)) = &mut self.account {
            *at += time;
        }
    }

    fn new(at: Duration, times: Option<Times>) -> Self {
        Self { at, account: times.map(|times| (at, times)) }
    }

    fn length(&self, now: Duration, times: Option<Times>, shape: Shape) -> Length {
        let (accounted, times) = match (self.account, times) {
            (Some((at, before)), Some(times)) => {
                let cpu = times.cpu.saturating_sub(before.cpu);
                let run_queue = times.run_queue.saturating_sub(before.run_queue);
                (now.saturating_sub(at), Times { cpu, run_queue })
            }
            _ => Default::default(),
        };
        Length { elapsed: now.saturating_sub(self.at), accounted, times, shape, waited: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    const T: Duration = ms(100);

    const PACE: Pace = Pace { threshold: T, tick: ms(10) };
    const CALL: Call = Call { number: 35, args: [0; 6], sp: 0x10, pc: 0x20 };

    fn at_work(progress: u64, poll: u64, (cpu, run_queue): (u64, u64), activity: Activity) -> Option<(Seen, Account)> {
        let times = Times { cpu: ms(cpu), run_queue: ms(run_queue) };
        Some((Seen { progress: [progress, 0], poll: [poll, 0] }, Account { times: Some(times), activity }))
    }

    fn seen(progress: u64, poll: u64, run_queue: u64) -> Option<(Seen, Account)> {
        at_work(progress, poll, (0, run_queue), Activity::InSyscall(CALL))
    }

    fn step(watch: &mut Watch, at: Duration, seen: Option<(Seen, Account)>) -> Option<Event> {
        let unknown = Account { times: None, activity: Activity::Unknown };
        watch.step(PACE, (at, at), seen.map(|seen| seen.0), || seen.map_or(unknown, |seen| seen.1))
    }

    /// Steps each 10 ms, and writes what comes of it: `110+` starts, `~` as short polls; `210*` goes on, `210^` as the
    /// code's own; `300-190` ends after 190 ms.
    fn run(steps: impl IntoIterator<Item = Option<(Seen, Account)>>) -> String {
        let mut watch = Watch::default();
        let mut events = Vec::new();
        for (at, seen) in (0..).step_by(10).map(ms).zip(steps) {
            match step(&mut watch, at, seen) {
                Some(Event::Start(length)) => {
                    watch.begin(1, T, length);
                    events.push(format!(
                        "{}{}",
                        at.as_millis(),
                        if length.shape == Shape::SlowPolls { "~" } else { "+" }
                    ));
                }
                Some(Event::Turned(id, length)) => {
                    watch.begin(id, T, length);
                    events.push(format!("{}^", at.as_millis()));
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
        // First starved, then long even so: one stall.
        let late = (0..25).map(|step| seen(2, 0, 9 * step)).chain(std::iter::repeat_n(seen(2, 0, 225), 20));
        assert_eq!(run(late.chain([None])), "210+ 350^ 400* 450-450");
        // 60 ms without a CPU, of which 9 ms are before the account begins.
        assert_eq!(run((0..18).map(|step| seen(2, 0, (9 * step).min(60))).chain([None])), "160+ 180-180");
    }

    #[test]
    fn a_wait_for_a_cpu_counts_before_it_is_over() {
        let queued = |cpu, run_queue| at_work(2, 0, (cpu, run_queue), Activity::Running);
        let waits = std::iter::repeat_n(queued(10, 1), 15);
        assert_eq!(run(waits.clone().chain([None])), "");
        // It has got one, after 150 ms, and uses it: first it was starved, then it stalls by itself.
        let runs = (0..20).map(|step| queued(10 + 10 * step, 151));
        assert_eq!(run(waits.chain(runs).chain([None])), "210+ 280^ 350-350");
    }

    #[test]
    fn a_stop_of_the_process_is_not_counted() {
        let mut watch = Watch::default();
        assert_eq!(step(&mut watch, ms(0), seen(2, 0, 0)), None);
        watch.skip(ms(500));
        assert_eq!(step(&mut watch, ms(510), seen(2, 0, 0)), None);
        assert!(matches!(step(&mut watch, ms(601), seen(2, 0, 0)), Some(Event::Start(_))));
    }

    #[test]
    fn a_first_account_that_is_late_leaves_out_what_was_before() {
        let mut watch = Watch::default();
        let mut events = [0, 90, 100, 110, 120, 170, 180].map(|at| step(&mut watch, ms(at), seen(2, 0, 0)).is_some());
        events.reverse();
        assert_eq!(events, [true, false, false, false, false, false, false]);
    }

    #[test]
    fn nothing_is_asked_of_the_kernel_while_a_thread_comes_round() {
        let mut watch = Watch::default();
        let rounds = (0..10).map(|round| Some(Seen { progress: [round, 0], poll: [0, 0] })).chain([None]);
        for (at, seen) in (0..).step_by(10).map(ms).zip(rounds) {
            assert_eq!(watch.step(PACE, (at, at), seen, || panic!("no account is needed")), None);
        }
    }

    /// What is known at the threshold of a thread that ticks found in these states, each with its time on a CPU.
    fn length(activities: impl IntoIterator<Item = (u64, Activity)>) -> Length {
        let mut watch = Watch::default();
        let steps = activities.into_iter().map(|(cpu, activity)| at_work(2, 0, (cpu, 0), activity));
        let mut events = (0..).step_by(10).map(ms).zip(steps).filter_map(|(at, seen)| step(&mut watch, at, seen));
        match events.next() {
            Some(Event::Start(length)) => length,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn most_of_the_time_counts_and_not_one_moment() {
        let in_call = Activity::InSyscall(CALL);
        let waits = (0..11).map(|_| (0, in_call)).chain([(0, Activity::Running)]);
        let length_of_wait = length(waits);
        assert_eq!((length_of_wait.mostly(), length_of_wait.waited), (Mostly::Waited, Some(CALL)));
        let computes = (0..11).map(|step| (10 * step, Activity::Running)).chain([(110, in_call)]);
        assert_eq!(length(computes).mostly(), Mostly::Computed);
        let both = (0..12).map(|step| (5 * step, in_call));
        assert_eq!(length(both).mostly(), Mostly::Unclear);
        let unknown = Length { accounted: Duration::ZERO, times: Times::default(), ..length_of_wait };
        assert_eq!(unknown.mostly(), Mostly::Unclear);
    }
}

//! Many stalls, for what only happens now and then: a crash, a deadlock, an end that is missed, a call that is cut short.
//!
//! `cargo test --profile quick -p async-watchdog-matrix --test soak -- --ignored --nocapture` for the long ones; `SOAK` in
//! the environment says how many stalls, 100000 unless set.
#![allow(clippy::print_stdout, reason = "figures for people")]

use async_watchdog::{Class, Phase, Stall, Watchdog, executor::PollGuard};
use dlopen2::raw::Library;
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    thread::{NanosleepRelativeResult, nanosleep},
    time::Timespec,
};
use signal_hook::consts::SIGURG;
use std::{
    backtrace::Backtrace,
    collections::BTreeMap,
    env,
    hint::black_box,
    io::ErrorKind,
    net::{Ipv4Addr, UdpSocket},
    panic::{catch_unwind, resume_unwind},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

const THRESHOLD: Duration = Duration::from_millis(1);
/// How long no stall may be found, on however busy a machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// One test at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn many() -> usize {
    env::var("SOAK").ok().and_then(|count| count.parse().ok()).unwrap_or(100_000)
}

#[test]
fn a_few_stalls_end() {
    stalls_end(300);
}

#[test]
#[ignore = "takes minutes"]
fn many_stalls_end() {
    stalls_end(many());
}

#[test]
fn calls_are_not_cut_short() {
    calls_return_by_themselves(300);
}

#[test]
#[ignore = "takes minutes"]
fn many_calls_are_not_cut_short() {
    calls_return_by_themselves(many());
}

/// Goes on for about as long as it is told.
type Load = fn(Duration);

/// What threads do while they are looked at, and how many of them do it. A single one takes turns with the others, for they
/// want a CPU: without one there would be few stalls in much time.
const LOADS: &[(&str, usize, Load)] = &[
    ("sleeps", 4, thread::sleep),
    ("waits for a message", 4, |time| {
        let (_sender, receiver) = mpsc::channel::<()>();
        let _ = receiver.recv_timeout(time);
    }),
    ("computes", 1, |time| {
        repeat(time, || {
            black_box((0..500_u64).map(black_box).sum::<u64>());
        });
    }),
    ("allocates", 1, |time| {
        repeat(time, || {
            let texts: Vec<String> = (1..60).map(|length| format!("{length:>length$}")).collect();
            black_box(texts);
        });
    }),
    ("panics", 1, |time| {
        repeat(time, || {
            let _ = catch_unwind(|| {
                let _dropped = [String::from("while it unwinds")];
                resume_unwind(Box::new(()));
            });
        });
    }),
    ("takes its own stack", 1, |time| {
        repeat(time, || {
            drop(black_box(Backtrace::force_capture()));
        });
    }),
    ("loads libraries", 1, |time| {
        repeat(time, || {
            drop(black_box(Library::open("libresolv.so.2")));
        });
    }),
    ("handles signals", 1, |time| {
        repeat(time, || {
            let _ = signal_hook::low_level::raise(SIGURG);
        });
    }),
    ("calls the system", 1, |time| {
        repeat(time, || {
            let _ = black_box(std::fs::metadata("/proc/self/status"));
        });
    }),
    ("starts threads", 1, |time| {
        repeat(time, || {
            let _ = thread::spawn(|| black_box(7)).join();
        });
    }),
];

fn repeat(time: Duration, mut work: impl FnMut()) {
    let start = Instant::now();
    while start.elapsed() < time {
        work();
    }
}

/// The reports of each stall: how many, and whether the last was its end.
#[derive(Default)]
struct Seen {
    stalls: Mutex<BTreeMap<u64, (usize, bool)>>,
    reports: AtomicUsize,
    with_stack: AtomicUsize,
    wrong: AtomicUsize,
    /// How many stalls each load had: its threads have its name.
    of_loads: Mutex<BTreeMap<String, usize>>,
}

impl Seen {
    fn watch(self: &Arc<Self>) -> Watchdog {
        let seen = Arc::clone(self);
        let mut settings = async_watchdog::Settings::default();
        settings.warn = false;
        settings.threshold = THRESHOLD;
        Watchdog::builder().settings(settings).on_stall(move |stall| seen.report(stall)).attach()
    }

    fn report(&self, stall: &Stall) {
        let mut stalls = self.stalls.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, has_ended) = stalls.entry(stall.id).or_default();
        let is_first = *count == 0;
        if is_first != (stall.phase == Phase::Start) || *has_ended {
            self.wrong.fetch_add(1, Relaxed);
        }
        if is_first {
            let mut of_loads = self.of_loads.lock().unwrap_or_else(PoisonError::into_inner);
            *of_loads.entry(stall.thread.clone().unwrap_or_default()).or_default() += 1;
        }
        *count += 1;
        *has_ended = stall.phase == Phase::End;
        if stall.phase != Phase::End && stall.class != Class::Starved {
            self.reports.fetch_add(1, Relaxed);
            self.with_stack.fetch_add(usize::from(!stall.frames.is_empty()), Relaxed);
        }
    }

    fn count(&self) -> usize {
        self.stalls.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Waits until there were so many stalls.
    #[track_caller]
    fn wait_for(&self, count: usize) {
        let (mut last, mut since) = (0, Instant::now());
        while last < count {
            thread::sleep(Duration::from_millis(50));
            let now = self.count();
            if now > last {
                (last, since) = (now, Instant::now());
            }
            assert!(since.elapsed() < PATIENCE, "no stall is found any more, after {last}");
        }
    }

    #[track_caller]
    fn assert_complete(&self) {
        let stalls = self.stalls.lock().unwrap_or_else(PoisonError::into_inner);
        let without_end = stalls.values().filter(|(_, has_ended)| !has_ended).count();
        println!(
            "{} stalls, {} reports while they lasted, {} of them with a stack",
            stalls.len(),
            self.reports.load(Relaxed),
            self.with_stack.load(Relaxed)
        );
        assert_eq!((without_end, self.wrong.load(Relaxed)), (0, 0), "stalls without an end, reports out of order");
    }
}

fn stalls_end(count: usize) {
    let _alone = alone();
    signal_hook::flag::register(SIGURG, Arc::new(AtomicBool::new(false))).expect("a signal that anyone may handle");
    let seen = Arc::new(Seen::default());
    let watchdog = seen.watch();
    let (is_over, turn) = (&AtomicBool::new(false), &Mutex::new(()));
    thread::scope(|scope| {
        for (name, threads, load) in LOADS {
            for _ in 0..*threads {
                let stalls = move || {
                    while !is_over.load(Relaxed) {
                        let turn = (*threads == 1).then(|| turn.lock().unwrap_or_else(PoisonError::into_inner));
                        let guard = PollGuard::enter();
                        load(5 * THRESHOLD);
                        drop(guard);
                        drop(turn);
                        thread::sleep(THRESHOLD);
                    }
                };
                thread::Builder::new().name((*name).to_owned()).spawn_scoped(scope, stalls).expect("a thread");
            }
        }
        seen.wait_for(count);
        is_over.store(true, Relaxed);
    });
    watchdog.flush();
    drop(watchdog);
    seen.assert_complete();
    println!("{:?}", seen.of_loads.lock().unwrap_or_else(PoisonError::into_inner));
}

/// Calls that a signal ends early even if it asks for the call to go on: each says whether that happened.
const CALLS: &[fn(Duration) -> bool] = &[
    |time| {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let mut sockets = [PollFd::new(&socket, PollFlags::IN)];
        poll(&mut sockets, Some(&timespec(time))) == Err(Errno::INTR)
    },
    |time| matches!(nanosleep(&timespec(time)), NanosleepRelativeResult::Interrupted(_)),
    |time| {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let _ = socket.set_read_timeout(Some(time));
        socket.recv(&mut [0; 16]).is_err_and(|error| error.kind() == ErrorKind::Interrupted)
    },
];

fn timespec(time: Duration) -> Timespec {
    Timespec { tv_sec: 0, tv_nsec: time.as_nanos() as i64 }
}

/// A thread in a system call is never sent a signal, however often its stack is taken.
fn calls_return_by_themselves(count: usize) {
    let _alone = alone();
    let seen = Arc::new(Seen::default());
    let watchdog = seen.watch();
    let is_over = AtomicBool::new(false);
    let (calls, cut_short) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for call in CALLS.iter().cycle().take(4 * CALLS.len()) {
            scope.spawn(|| {
                while !is_over.load(Relaxed) {
                    let _guard = PollGuard::enter();
                    let was_cut_short = call(20 * THRESHOLD);
                    calls.fetch_add(1, Relaxed);
                    cut_short.fetch_add(usize::from(was_cut_short), Relaxed);
                }
            });
        }
        seen.wait_for(count);
        is_over.store(true, Relaxed);
    });
    watchdog.flush();
    drop(watchdog);
    let (calls, cut_short) = (calls.into_inner(), cut_short.into_inner());
    println!("{calls} calls, {cut_short} of them cut short");
    seen.assert_complete();
    assert_eq!(cut_short, 0, "of {calls} calls");
}

//! Stacks are taken very often of a thread that does what breaks unwinders which run in the thread itself.
//!
//! `SOAK=1000000 cargo test --profile quick -p async-watchdog soak -- --ignored --nocapture` takes as many.

use super::{modules::Modules, unwind::Unwinder};
use crate::{
    slot::Slot,
    sys::{self, Activity, Process},
};
use std::{
    backtrace::Backtrace,
    hint::black_box,
    panic::{catch_unwind, resume_unwind},
    sync::{
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc,
    },
};

const LOADS: &[(&str, fn())] = &[
    ("computes", || {
        black_box((0..1000_u64).map(black_box).sum::<u64>());
    }),
    ("allocates", || {
        let texts: Vec<String> = (1..60).map(|length| format!("{length:>length$}")).collect();
        black_box(texts);
    }),
    ("panics", || {
        let _ = catch_unwind(|| {
            let _dropped = [String::from("while it unwinds")];
            resume_unwind(Box::new(()));
        });
    }),
    ("takes its own stack", || {
        drop(black_box(Backtrace::force_capture()));
    }),
    ("loads libraries", sys::testing::load_and_unload),
    ("handles signals", sys::testing::raise),
    ("calls the system", || {
        black_box(std::fs::metadata("/proc/self/status").is_ok());
    }),
];

#[derive(Default)]
struct Counts {
    asked: usize,
    taken: usize,
    complete: usize,
}

/// One in so many is taken as of a thread that seldom computes: that takes up to a tick of the kernel's.
const SELDOM: usize = 16;

/// Takes `count` stacks, and follows each.
fn take(load: fn(), count: usize) -> Counts {
    let is_over = AtomicBool::new(false);
    let (sender, receiver) = mpsc::channel();
    let (mut modules, mut unwinder, mut counts) = (Modules::default(), Unwinder::default(), Counts::default());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let _ = sender.send(Slot::current().and_then(Slot::thread));
            while !is_over.load(Relaxed) {
                load();
            }
        });
        let thread = receiver.recv().ok().flatten().expect("the thread registers");
        for round in 0..count {
            let activity = thread.system.activity();
            counts.asked += usize::from(activity == Activity::Running);
            let Ok(capture) = thread.system.capture(&activity, round % SELDOM != 0) else { continue };
            modules.refresh(Process::THIS);
            counts.taken += 1;
            counts.complete += usize::from(unwinder.unwind(Process::THIS, &modules, &capture).is_complete);
        }
        is_over.store(true, Relaxed);
    });
    counts
}

#[allow(clippy::print_stdout, reason = "figures for people")]
fn soak(count: usize) {
    for (name, load) in LOADS {
        let Counts { asked, taken, complete } = take(*load, count / LOADS.len());
        println!("{name}: {taken} stacks, {complete} whole, {asked} times asked by a signal");
        assert!(taken > 0, "{name}");
        // A few are taken inside the unwinder or the linker, whose state is in between.
        assert!(complete * 10 >= taken * 8, "{name}: {complete} of {taken} are whole");
    }
}

#[test]
fn a_few_stacks() {
    soak(700);
}

#[test]
#[ignore = "takes minutes"]
fn many_stacks() {
    soak(std::env::var("SOAK").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000_000));
}

//! Each shape of a stall: its class, its system call, the fn and the line.

use crate::support::{STALL, THRESHOLD, at, blamed, current_thread, multi_thread, show, watch};
use async_watchdog::{Class, FutureExt as _, Phase, Stall, executor::PollGuard};
use std::{
    fs::File,
    future::Future,
    io::Read as _,
    process::Command,
    sync::{Arc, Condvar, Mutex, mpsc},
    time::Instant,
};

/// Asserts what is reported of a stall in the fn `function`: the line is the one marked with a comment `stalls: NAME`.
#[track_caller]
fn assert_stall<'a>(stalls: &'a [Stall], function: &str, class: Class, calls: &[&str]) -> &'a Stall {
    let stall = at(stalls, function);
    let marked = include_str!("shapes.rs").lines().position(|line| line.ends_with(&format!("// stalls: {function}")));
    let line = stall.site.as_ref().and_then(|site| site.line);
    assert_eq!(line, marked.map(|line| line as u32 + 1), "{}", show(stalls));
    assert_eq!(stall.class, class, "{}", show(stalls));
    let call = stall.syscall.as_ref().and_then(|call| call.name);
    assert!(call.is_some_and(|call| calls.contains(&call)), "{call:?}");
    assert!(stall.elapsed > THRESHOLD, "{}", show(stalls));
    stall
}

fn detail(stall: &Stall) -> Option<&str> {
    stall.syscall.as_ref()?.detail.as_deref()
}

/// What is reported of a task on a runtime with two workers.
fn in_task(task: impl Future<Output = ()> + Send + 'static) -> Vec<Stall> {
    watch(&multi_thread(2), || async {
        let _ = tokio::spawn(task).await;
    })
}

async fn sleeps() {
    std::thread::sleep(STALL); // stalls: sleeps
}

#[test]
fn a_sleep() {
    let stalls = in_task(sleeps());
    let stall = assert_stall(&stalls, "sleeps", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert_eq!(detail(stall), Some("500 ms"));
    assert!(stall.task.is_some() && stall.worker.is_some() && stall.tid.is_some());
    assert_eq!(stall.thread.as_deref(), Some("tokio-rt-worker"));
    assert!(stall.site.as_ref().is_some_and(|site| site.column == Some(5)), "the call, not its arguments");

    let phases: Vec<Phase> = stalls.iter().filter(|next| next.id == stall.id).map(|next| next.phase).collect();
    assert_eq!(phases.first(), Some(&Phase::Start));
    assert_eq!(phases.last(), Some(&Phase::End));
    assert!(phases.contains(&Phase::More));
    let end = stalls.last().expect("it ends");
    assert!(end.elapsed > STALL / 2, "{}", show(&stalls));
    assert_eq!(end.site, stall.site);
}

/// The first thing that its workers do: none of their threads is known yet.
#[test]
fn a_stall_before_anything_else() {
    let _alone = crate::support::alone();
    let (sender, receiver) = mpsc::channel();
    let runtime = multi_thread(1);
    runtime.spawn(sleeps());
    let watchdog = async_watchdog::Watchdog::builder()
        .threshold(THRESHOLD)
        .on_stall(move |stall| {
            let _ = sender.send(stall.clone());
        })
        .attach_to(runtime.handle());
    std::thread::sleep(STALL);
    runtime.block_on(async { tokio::time::sleep(THRESHOLD).await });
    watchdog.flush();
    drop(watchdog);
    let stalls: Vec<Stall> = receiver.iter().collect();
    let stall = assert_stall(&stalls, "sleeps", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert_eq!(stall.thread.as_deref(), Some("tokio-rt-worker"));
}

async fn moves() {
    tokio::task::block_in_place(|| std::thread::sleep(THRESHOLD / 2));
}

/// `block_in_place` gives the worker to another thread, and back to yet another one.
#[test]
fn a_stall_on_a_thread_that_took_over() {
    let stalls = watch(&multi_thread(2), || async {
        for _ in 0..4 {
            let _ = tokio::spawn(moves()).await;
        }
        let _ = tokio::join!(tokio::spawn(sleeps()), tokio::spawn(sleeps()));
    });
    assert_stall(&stalls, "sleeps", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

async fn locks(mutex: Arc<Mutex<()>>) {
    drop(mutex.lock()); // stalls: locks
}

#[test]
fn a_mutex() {
    let mutex = Arc::new(Mutex::new(()));
    let held = mutex.clone();
    let stalls = in_task(async move {
        let (locked, is_locked) = mpsc::channel();
        std::thread::spawn(move || {
            let _guard = held.lock();
            let _ = locked.send(());
            std::thread::sleep(STALL);
        });
        let _ = is_locked.recv();
        locks(mutex).await;
    });
    assert_stall(&stalls, "locks", Class::Lock, &["futex"]);
}

async fn waits() {
    let mutex = Mutex::new(());
    let guard = mutex.lock().expect("nobody panicked");
    let _ = Condvar::new().wait_timeout(guard, STALL); // stalls: waits
}

#[test]
fn a_condvar() {
    assert_stall(&in_task(waits()), "waits", Class::Lock, &["futex"]);
}

async fn receives(receiver: mpsc::Receiver<()>) {
    let _ = receiver.recv(); // stalls: receives
}

#[test]
fn a_channel() {
    let stalls = in_task(async {
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            std::thread::sleep(STALL);
            drop(sender);
        });
        receives(receiver).await;
    });
    assert_stall(&stalls, "receives", Class::Lock, &["futex"]);
}

async fn reads(mut file: File) {
    let _ = file.read(&mut [0; 16]); // stalls: reads
}

#[test]
fn a_read_from_a_fifo() {
    let path = std::env::temp_dir().join(format!("async-watchdog-{}", std::process::id()));
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()));
    let open = File::options().read(true).write(true).open(&path).expect("a fifo");
    let writer = open.try_clone().expect("a second handle");
    let stalls = in_task(async {
        std::thread::spawn(move || {
            std::thread::sleep(STALL);
            let _ = std::io::Write::write(&mut &writer, b"!");
        });
        reads(open).await;
    });
    let _ = std::fs::remove_file(&path);
    let stall = assert_stall(&stalls, "reads", Class::Blocked, &["read"]);
    assert_eq!(detail(stall), path.to_str());
}

async fn runs_a_program() {
    let _ = Command::new("sleep").arg("0.5").status(); // stalls: runs_a_program
}

#[test]
fn a_child_process() {
    let stalls = in_task(runs_a_program());
    let stall = assert_stall(&stalls, "runs_a_program", Class::Blocked, &["wait4", "waitid"]);
    assert!(detail(stall).is_some_and(|detail| detail.starts_with("process ")));
}

/// A fixed amount of work, about a second: on a busy machine it takes longer, but not less.
#[inline(never)]
fn computes() -> u64 {
    let mut sum = 0_u64;
    for number in 0..500_000_000 {
        sum = std::hint::black_box(sum.wrapping_mul(31) ^ number);
    }
    sum
}

#[test]
fn a_computation() {
    let stalls = in_task(async {
        computes();
    });
    let stall = at(&stalls, "computes");
    assert_eq!((stall.class, &stall.syscall), (Class::Cpu, &None), "{}", show(&stalls));
    assert!(stall.cpu > Some(THRESHOLD / 2), "{}", show(&stalls));
    assert!(stall.task.is_some());
}

fn sorts() {
    for _ in 0..8 {
        let mut numbers: Vec<u64> =
            (0..2_000_000).map(|number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
        numbers.sort();
        std::hint::black_box(numbers);
    }
}

#[test]
fn a_sort() {
    let stalls = in_task(async { sorts() });
    assert_eq!(at(&stalls, "sorts").class, Class::Cpu, "{}", show(&stalls));
}

struct Slow;

impl Drop for Slow {
    fn drop(&mut self) {
        std::thread::sleep(STALL); // stalls: ::drop
    }
}

#[test]
fn a_drop_of_an_aborted_task() {
    let stalls = watch(&multi_thread(2), || async {
        let slow = Slow;
        let task = tokio::spawn(async move {
            let _slow = slow;
            std::future::pending::<()>().await;
        });
        tokio::time::sleep(THRESHOLD).await;
        task.abort();
        let _ = task.await;
    });
    assert_stall(&stalls, "::drop", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

async fn selects() {
    tokio::select! {
        () = async { std::thread::sleep(STALL) } => {} // stalls: selects
        () = std::future::pending() => {}
    }
}

#[test]
fn a_branch_of_select() {
    assert_stall(&in_task(selects()), "selects", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

async fn in_a_set() {
    std::thread::sleep(STALL); // stalls: in_a_set
}

#[test]
fn a_task_of_a_set() {
    let stalls = watch(&multi_thread(2), || async {
        let mut set = tokio::task::JoinSet::new();
        set.spawn(in_a_set());
        let _ = set.join_next().await;
    });
    assert_stall(&stalls, "in_a_set", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

async fn is_local() {
    std::thread::sleep(STALL); // stalls: is_local
}

#[test]
fn a_task_of_a_local_set() {
    let stalls = watch(&current_thread(), || async {
        let set = tokio::task::LocalSet::new();
        let _ = set.run_until(async { tokio::task::spawn_local(is_local()).await }).await;
    });
    let stall = assert_stall(&stalls, "is_local", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert!(stall.task.is_some());
}

async fn is_root() {
    std::thread::sleep(STALL); // stalls: is_root
}

#[test]
fn the_root_future_of_a_single_thread() {
    let stalls = watch(&current_thread(), is_root);
    let stall = assert_stall(&stalls, "is_root", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert_eq!(stall.task, None);
}

/// The first thing that it does, before it ever waited.
#[test]
fn a_root_future_right_after_attach() {
    let _alone = crate::support::alone();
    let (sender, receiver) = mpsc::channel();
    current_thread().block_on(async {
        let watchdog = async_watchdog::Watchdog::builder()
            .threshold(THRESHOLD)
            .on_stall(move |stall| {
                let _ = sender.send(stall.clone());
            })
            .attach();
        is_root().await;
        watchdog.flush();
    });
    let stalls: Vec<Stall> = receiver.iter().collect();
    assert_stall(&stalls, "is_root", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

async fn has_a_name() {
    std::thread::sleep(STALL); // stalls: has_a_name
}

/// Such a future runs on no worker: only its name makes it known.
#[test]
fn a_watched_root_future() {
    let stalls = watch(&multi_thread(2), || has_a_name().watched("the root"));
    let stall = assert_stall(&stalls, "has_a_name", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert_eq!((stall.name.as_deref(), stall.worker), (Some("the root"), None));
}

#[test]
fn a_watched_task_is_reported_once() {
    let stalls = in_task(has_a_name().watched("a task"));
    let stall = assert_stall(&stalls, "has_a_name", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
    assert_eq!(stall.name.as_deref(), Some("a task"));
    let starts = blamed(&stalls).into_iter().filter(|stall| stall.phase == Phase::Start);
    assert_eq!(starts.count(), 1, "{}", show(&stalls));
}

fn turns() {
    let _guard = PollGuard::enter();
    std::thread::sleep(STALL); // stalls: turns
}

#[test]
fn an_executor_with_a_guard() {
    let stalls = watch(&multi_thread(2), || async {
        let _ = tokio::task::spawn_blocking(turns).await;
    });
    assert_stall(&stalls, "turns", Class::Blocked, &["clock_nanosleep", "nanosleep"]);
}

#[test]
fn many_short_polls() {
    // Tasks that wake each other without a return to the driver.
    let stalls = watch(&current_thread(), || async {
        let until = Instant::now() + 6 * STALL;
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                tokio::spawn(async move {
                    while Instant::now() < until {
                        let start = Instant::now();
                        while start.elapsed() < THRESHOLD / 4 {}
                        let mut is_first = true;
                        std::future::poll_fn(|context| {
                            context.waker().wake_by_ref();
                            if std::mem::take(&mut is_first) {
                                std::task::Poll::Pending
                            } else {
                                std::task::Poll::Ready(())
                            }
                        })
                        .await;
                    }
                })
            })
            .collect();
        for task in tasks {
            let _ = task.await;
        }
    });
    assert!(!stalls.is_empty());
    let stalls = blamed(&stalls);
    assert!(stalls.iter().all(|stall| stall.class == Class::SlowPolls), "{stalls:#?}");
}

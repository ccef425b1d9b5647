//! Warnings as people see them.

use expect_test::{Expect, expect};

use super::*;
use crate::stall::testing::{frame, stall};
use crate::stall::{Frame, FrameKind};

/// Checks the warning of a stall that gets its rule as in a program.
fn check(stall: &Stall, expected: Expect) {
    let mut stall = stall.clone();
    if let Some(site) = &mut stall.site {
        (site.rule, site.help) = (None, None);
    }
    crate::report::name_rule(&mut stall);
    expected.assert_eq(&whole(&stall, &Settings::default()));
}

#[test]
fn a_stall_says_what_where_and_what_to_do() {
    check(
        &stall(),
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string   [blocking-fs]
              at app::handlers::load_profile  src/handlers.rs:42:18
                 app::server::route           src/server.rs:17:9
              help: use `tokio::fs::read_to_string` and `.await` it, or move the whole job into `tokio::task::spawn_blocking`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn a_named_task_is_named() {
    let stall = Stall { name: Some("GET /users".to_owned()), phase: Phase::More, ..stall() };
    check(
        &stall,
        expect![[r#"
            `GET /users` has stalled worker 1 for 100 ms (so far)
              blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string   [blocking-fs]
              at app::handlers::load_profile  src/handlers.rs:42:18
                 app::server::route           src/server.rs:17:9
              help: use `tokio::fs::read_to_string` and `.await` it, or move the whole job into `tokio::task::spawn_blocking`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn the_end_says_how_long_it_was() {
    let stall = Stall { phase: Phase::End, elapsed: Duration::from_millis(1349), ..stall() };
    let mut text = brief(&stall);
    add_suppressed(&mut text, 3);
    expect![[r#"
        a task stalled worker 1 for 1.3 s in all
          at app::handlers::load_profile  src/handlers.rs:42:18
          3 stalls here suppressed since the last warning"#]]
    .assert_eq(&text);
    expect!["a task has stalled worker 1 for 1.3 s (so far)"].assert_eq(&brief(&Stall {
        phase: Phase::More,
        site: None,
        ..stall
    }));
}

#[test]
fn a_lock() {
    let mut stall = Stall { class: Class::Lock, ..stall() };
    stall.syscall = Some(Syscall { number: 202, name: Some("futex"), args: [0; 6], detail: None });
    stall.frames[2] = frame("std::sync::poison::mutex::Mutex<T>::lock", FrameKind::Std, None);
    check(
        &stall,
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              waits in std::sync::Mutex::lock (futex)   [blocking-lock]
              at app::handlers::load_profile  src/handlers.rs:42:18
                 app::server::route           src/server.rs:17:9
              help: keep every section that holds the lock short and free of blocking calls, or use an async lock, such as `tokio::sync::Mutex::lock`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn a_sleep() {
    let mut stall = stall();
    stall.syscall =
        Some(Syscall { number: 230, name: Some("clock_nanosleep"), args: [0; 6], detail: Some("250 ms".to_owned()) });
    stall.frames[2] = frame("std::thread::functions::sleep", FrameKind::Std, None);
    check(
        &stall,
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              blocked in clock_nanosleep for 250 ms, by std::thread::sleep   [blocking-sleep]
              at app::handlers::load_profile  src/handlers.rs:42:18
                 app::server::route           src/server.rs:17:9
              help: use `tokio::time::sleep` and `.await` it
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn a_computation() {
    let mut stall = Stall { class: Class::Cpu, syscall: None, cpu: Some(Duration::from_millis(98)), ..stall() };
    stall.frames.drain(..2);
    stall.frames[0] = frame("bcrypt::hash", FrameKind::Dependency, None);
    check(
        &stall,
        expect![[r#"
        a task has stalled worker 1 for 100 ms (so far)
          computes: 98 ms on a CPU, at the moment in bcrypt::hash   [cpu-heavy-crypto]
          at app::handlers::load_profile  src/handlers.rs:42:18
             app::server::route           src/server.rs:17:9
          help: move it into `tokio::task::spawn_blocking`, with a semaphore that bounds how many run at once
          task 7 spawned at src/main.rs:41:5"#]],
    );
    stall.frames.remove(0);
    (stall.cpu, stall.run_queue) = (Some(Duration::from_millis(60)), Some(Duration::from_millis(38)));
    check(
        &stall,
        expect![[r#"
        a task has stalled worker 1 for 100 ms (so far)
          computes: 60 ms on a CPU and 38 ms waiting for one
          at app::handlers::load_profile  src/handlers.rs:42:18
             app::server::route           src/server.rs:17:9
          help: move the computation into `tokio::task::spawn_blocking`, or give way in it with `tokio::task::yield_now().await`
          task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn no_fault_of_the_code() {
    let starved = Stall { class: Class::Starved, syscall: None, run_queue: Some(Duration::from_millis(95)), ..stall() };
    let starved = Stall { site: None, ..starved };
    check(
        &starved,
        expect![[r#"
        worker 1 has been short of CPU for 100 ms (so far)
          the machine kept this thread waiting for a CPU for 95 ms: not this code's fault
          task 7 spawned at src/main.rs:41:5"#]],
    );
    check(
        &Stall { phase: Phase::End, task: None, spawned_at: None, ..starved },
        expect![[r#"
            worker 1 was short of CPU for 100 ms in all
              the machine kept this thread waiting for a CPU for 95 ms: not this code's fault"#]],
    );
    let slow = Stall { class: Class::SlowPolls, syscall: None, site: None, ..stall() };
    check(
        &slow,
        expect![[r#"
        many short polls have kept worker 1 busy for 100 ms (so far)
          no poll was long, but the thread did not get to its timers and I/O in between
          at app::handlers::load_profile  src/handlers.rs:42:18
             app::server::route           src/server.rs:17:9
          task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn a_stripped_binary() {
    let nameless = |offset| Frame { function: None, offset, ..frame("", FrameKind::Unknown, None) };
    let stall = Stall { frames: vec![nameless(0x1234), nameless(0x40)], site: None, ..stall() };
    let note = Some("the binary has no symbols".to_owned());
    check(
        &Stall { note, ..stall },
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              blocked in read(3) on /var/lib/app/users.json   [blocking-fs]
              at app+0x1234
                 app+0x40
              note: the binary has no symbols
              build id 00ff
              help: move the whole job into one `tokio::task::spawn_blocking`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn names_without_lines() {
    let mut stall = stall();
    for frame in &mut stall.frames {
        (frame.file, frame.line, frame.column) = (None, None, None);
        // A library of the workspace, which only files tell from a dependency.
        if frame.kind == FrameKind::User {
            frame.kind = FrameKind::Unknown;
        }
    }
    stall.site = None;
    check(
        &stall,
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string   [blocking-fs]
              at app::handlers::load_profile
                 app::server::route
              help: use `tokio::fs::read_to_string` and `.await` it, or move the whole job into `tokio::task::spawn_blocking`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn nothing_is_known() {
    let stall = Stall {
        class: Class::Unknown,
        syscall: None,
        site: None,
        frames: Vec::new(),
        task: None,
        spawned_at: None,
        worker: None,
        thread: None,
        ..stall()
    };
    check(
        &stall,
        expect![[r#"
        a task has stalled its thread for 100 ms (so far)
          what it does cannot be seen on this platform
          note: there is no stack"#]],
    );
}

#[test]
fn only_a_dependency_is_on_the_stack() {
    let mut stall = stall();
    stall.frames[3].kind = FrameKind::Dependency;
    stall.frames[4].kind = FrameKind::Dependency;
    stall.site = None;
    check(
        &stall,
        expect![[r#"
            a task has stalled worker 1 for 100 ms (so far)
              blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string   [blocking-fs]
              at app::handlers::load_profile  src/handlers.rs:42:18
                 app::server::route           src/server.rs:17:9
              help: use `tokio::fs::read_to_string` and `.await` it, or move the whole job into `tokio::task::spawn_blocking`
              task 7 spawned at src/main.rs:41:5"#]],
    );
}

#[test]
fn deep_stacks_are_cut_and_all_frames_shown_on_demand() {
    let mut settings = Settings { depth: 1, ..Settings::default() };
    expect![[r#"
        a task has stalled worker 1 for 100 ms (so far)
          blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string::inner   [blocking-fs]
          at app::handlers::load_profile  src/handlers.rs:42:18
             and 1 more
          help: use `tokio::fs::read_to_string` and `.await` it
          task 7 spawned at src/main.rs:41:5"#]]
    .assert_eq(&whole(&stall(), &settings));
    settings.depth = 20;
    settings.all_frames = true;
    expect![[r#"
        a task has stalled worker 1 for 100 ms (so far)
          blocked in read(3) on /var/lib/app/users.json, by std::fs::read_to_string::inner   [blocking-fs]
          at read
             <std::fs::File as std::io::Read>::read  library/std/src/fs.rs:1300:9
             std::fs::read_to_string::inner          library/std/src/fs.rs:340:9
             app::handlers::load_profile             src/handlers.rs:42:18
             app::server::route                      src/server.rs:17:9
             tokio::runtime::task::raw::poll         tokio/src/raw.rs:1:1
          help: use `tokio::fs::read_to_string` and `.await` it
          task 7 spawned at src/main.rs:41:5"#]]
    .assert_eq(&whole(&stall(), &settings));
}

#[test]
fn durations_are_short() {
    let texts = [250, 1000, 999_999, 1_000_000, 59_999_000, 125_000_000].map(|us| duration(Duration::from_micros(us)));
    assert_eq!(texts, ["250 µs", "1 ms", "999 ms", "1.0 s", "59.9 s", "2 min 5 s"]);
}

#[test]
fn inlined_fns_without_paths_are_told_apart_by_their_places() {
    let mut stall = stall();
    for (index, line) in [(3, 42), (4, 17)] {
        stall.frames[index] = frame("{async_fn#0}", FrameKind::User, Some(("src/handlers.rs", line, 18)));
    }
    let text = whole(&stall, &Settings::default());
    let places = "at async fn  src/handlers.rs:42:18\n     async fn  src/handlers.rs:17:18\n";
    assert!(text.contains(places), "{text}");
}

//! A program is started: what is reported of it, and what is not.

use crate::{
    scenes::line_of,
    support::{Kept, alone, at, program, reports},
};
use async_watchdog::outside::{Options, run};

#[test]
fn a_stall_is_told_from_its_beginning_to_its_end() {
    let (reports, status) = reports("multi_thread sleeps");
    assert!(status.success());
    let stall = at(&reports, "sleeps");
    let phases: Vec<_> = stall.iter().filter_map(|report| report["phase"].as_str()).collect();
    assert_eq!((phases.first(), phases.last()), (Some(&"start"), Some(&"end")), "{reports:#?}");
    assert!(phases.contains(&"more"));
    let (first, last) = (stall[0], stall[stall.len() - 1]);
    for (key, expected) in [("class", "blocked".into()), ("detail", "500 ms".into()), ("site", first["site"].clone())] {
        assert_eq!(first[key], expected, "{key}");
    }
    assert!(first["syscall"].as_str().is_some_and(|name| name.ends_with("nanosleep")));
    assert_eq!(first["site"]["rule"], "blocking-sleep");
    assert_eq!(first["site"]["line"].as_u64(), line_of("sleeps"));
    assert_ne!(first["pid"].as_u64(), Some(std::process::id().into()));
    assert!(first["task"].is_u64() && first["tid"].is_u64() && first["build_id"].is_string(), "{first:#}");
    assert!(first["ms"].as_u64().is_some_and(|ms| (100..500).contains(&ms)), "during the stall");
    assert!(last["ms"].as_u64().is_some_and(|ms| ms >= 300), "{last:#}");
}

#[test]
fn a_lock_and_calls_one_after_the_other() {
    let (reports, _) = reports("multi_thread locks little_by_little");
    let lock = at(&reports, "locks");
    assert_eq!((&lock[0]["class"], &lock[0]["site"]["rule"]), (&"lock".into(), &"blocking-lock".into()));
    assert_eq!(lock[0]["site"]["line"].as_u64(), line_of("locks"));
    let little = at(&reports, "little_by_little");
    assert_eq!(little[0]["site"]["line"].as_u64(), line_of("little_by_little"));
    assert_ne!(lock[0]["id"], little[0]["id"]);
}

#[test]
fn a_computation() {
    let (reports, _) = reports("multi_thread computes");
    let stall = at(&reports, "compute");
    assert_eq!(stall[0]["class"], "cpu");
    assert!(stall[0]["syscall"].is_null() && stall[0]["task"].is_u64());
    let names: Vec<_> =
        stall[0]["frames"].as_array().into_iter().flatten().filter_map(|one| one["fn"].as_str()).collect();
    assert!(names.iter().any(|name| name.contains("scenes::computes")), "{names:#?}");
}

#[test]
fn a_runtime_on_one_thread_and_its_root() {
    let (reports, _) = reports("current_thread root:sleeps locks");
    assert_eq!(at(&reports, "sleeps")[0]["site"]["line"].as_u64(), line_of("sleeps"));
    assert_eq!(at(&reports, "locks")[0]["site"]["line"].as_u64(), line_of("locks"));
}

#[test]
fn innocents_are_left_alone() {
    // Without `gives_way`: while one worker waits at the driver, another that gives way makes no system call at all.
    let (of_many, _) = reports("multi_thread offloads announces many root:sleeps idles");
    assert!(of_many.is_empty(), "{of_many:#?}");
    let (of_one, _) = reports("current_thread offloads gives_way root:gives_way many");
    assert!(of_one.is_empty(), "{of_one:#?}");
}

#[test]
fn the_exit_code_is_the_programs() {
    let (_, status) = reports("multi_thread exits");
    assert_eq!(status.code(), Some(7));
}

#[test]
fn the_text_is_that_of_a_watchdog_inside() {
    let _alone = alone();
    let kept = Kept::default();
    let mut options = Options::default();
    options.settings.ignore = vec!["*locks*".into()];
    run(&mut program("multi_thread sleeps locks"), &options, Box::new(kept.clone())).expect("it is watched");
    let text = kept.text();
    let expected = [
        "WARN async_watchdog: a task has stalled thread `tokio-rt-worker` (",
        "\n  blocked in clock_nanosleep for 500 ms, by std::thread::sleep   [blocking-sleep]\n",
        "\n  help: use `tokio::time::sleep` and `.await` it\n",
        " ms in all\n",
        "INFO async_watchdog: ",
    ];
    for part in expected {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains("locks"), "{text}");
}

#[test]
fn a_program_that_is_not_there() {
    let error =
        run(&mut std::process::Command::new("/no/such/program"), &Options::default(), Box::new(Kept::default()));
    let error = error.expect_err("it cannot be started").to_string();
    assert!(error.starts_with("could not start `/no/such/program`"), "{error}");
}

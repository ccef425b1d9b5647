//! The way of a report through ignoring, naming, limiting and the sinks.

use std::time::Duration;

use super::*;
use crate::stall::testing::stall;

/// Reports to a reporter that warns nobody, and collects what callbacks get.
fn collected(settings: &Settings, stalls: &[Stall]) -> (Vec<Stall>, Option<String>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let callback: Callback = {
        let seen = seen.clone();
        Arc::new(move |stall| seen.lock().expect("no panic").push(stall.clone()))
    };
    let mut settings = settings.clone();
    settings.warn = false;
    let reporter = Pipeline::new(&settings, vec![callback]);
    for stall in stalls {
        reporter.report(stall);
    }
    assert!(reporter.flush());
    let seen = seen.lock().expect("no panic").clone();
    (seen, reporter.summary())
}

fn without_rule() -> Stall {
    let mut stall = stall();
    if let Some(site) = &mut stall.site {
        (site.rule, site.help) = (None, None);
    }
    stall
}

#[test]
fn the_rule_is_named() {
    let (seen, _) = collected(&Settings::default(), &[without_rule()]);
    let site = seen[0].site.clone().expect("a site");
    assert_eq!(site.rule, Some("blocking-fs"));
    assert_eq!(site.call.as_deref(), Some("std::fs::read_to_string"));
    assert!(site.help.is_some_and(|help| help.contains("tokio::fs::read_to_string")));
}

#[test]
fn the_end_has_the_site_of_the_start() {
    let end = Stall { phase: Phase::End, site: None, frames: Vec::new(), elapsed: Duration::from_secs(1), ..stall() };
    let (seen, summary) = collected(&Settings::default(), &[without_rule(), end]);
    assert_eq!(seen[1].site.as_ref().and_then(|site| site.rule), Some("blocking-fs"));
    let expected = "1 stall, 1.0 s in all\n     1.0 s in     1 stall, the longest    1.0 s: \
                    app::handlers::load_profile  src/handlers.rs:42:18   [blocking-fs]";
    assert_eq!(summary.as_deref(), Some(expected));
}

#[test]
fn ignored_stalls_are_nowhere() {
    for pattern in ["app::handlers", "app::server::route", "src/handlers.rs", "*read_to_string*", "nightly"] {
        let mut settings = Settings::default();
        settings.ignore.push(pattern.into());
        let start = Stall { name: Some("nightly import".to_owned()), ..stall() };
        let end = Stall { phase: Phase::End, site: None, frames: Vec::new(), name: None, ..stall() };
        assert_eq!(collected(&settings, &[start, end]), (Vec::new(), None), "{pattern}");
    }
    let mut settings = Settings::default();
    settings.ignore.extend(["tokio::runtime".into(), "other".into()]);
    assert_eq!(collected(&settings, &[stall()]).0.len(), 1, "every stack has the runtime's frames");
}

#[test]
fn a_computation_is_at_one_place() {
    let computes = |phase, line| {
        let mut stall = Stall { class: Class::Cpu, phase, ..without_rule() };
        stall.frames.drain(..3);
        stall.site.as_mut().expect("a site").line = Some(line);
        stall
    };
    let stalls = [computes(Phase::Start, 42), computes(Phase::End, 43), Stall { id: 2, ..computes(Phase::Start, 44) }];
    let (_, summary) = collected(&Settings::default(), &stalls);
    let expected = "2 stalls, 200 ms in all\n    200 ms in    2 stalls, the longest   100 ms: \
                    app::handlers::load_profile  src/handlers.rs";
    assert_eq!(summary.as_deref(), Some(expected));
}

#[test]
fn a_callback_that_panics_is_left_out() {
    let count = Arc::new(std::sync::atomic::AtomicU64::new(0));
    let panics: Callback = Arc::new(|_| panic!("this panic is part of the test"));
    let counts: Callback = {
        let count = count.clone();
        Arc::new(move |_| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        })
    };
    let settings = Settings { warn: false, ..Settings::default() };
    let reporter = Pipeline::new(&settings, vec![panics, counts]);
    reporter.report(&stall());
    reporter.report(&stall());
    assert_eq!(count.load(std::sync::atomic::Ordering::Relaxed), 2);
}

#[test]
fn callbacks_and_logs_have_no_limit() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut settings = Settings::default();
    settings.rate.count = 0;
    settings.log = Some(crate::settings::Log::new(folder.path().join("stalls.jsonl")));
    let stalls: Vec<Stall> = (1..=5).map(|id| Stall { id, ..stall() }).collect();
    assert_eq!(collected(&settings, &stalls).0.len(), 5);
    let log = std::fs::read_to_string(folder.path().join("stalls.jsonl")).expect("a log");
    assert_eq!(log.lines().count(), 5);
}

#[cfg(feature = "tracing")]
#[test]
fn the_subscriber_of_who_attached_gets_the_warnings() {
    let text = Arc::new(Mutex::new(Vec::new()));
    let writer = {
        let text = text.clone();
        move || Shared(text.clone())
    };
    let subscriber = tracing_subscriber::fmt().with_writer(writer).with_ansi(false).without_time().finish();
    let reporter = tracing::subscriber::with_default(subscriber, || Pipeline::new(&Settings::default(), Vec::new()));
    let thread = std::thread::spawn(move || {
        reporter.report(&stall());
        std::mem::forget(reporter);
    });
    thread.join().expect("no panic");
    let text = String::from_utf8(text.lock().expect("no panic").clone()).expect("text");
    let start = " WARN async_watchdog: a task has stalled worker 1 for 100 ms (so far)\n  blocked in read(3)";
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains("\n  task 7 spawned at src/main.rs:41:5\n  stall=1 phase=\"start\" ms=100 "), "{text}");
    for field in ["phase=\"start\"", "ms=100", "rule=\"blocking-fs\"", "worker=1", "line=42"] {
        assert!(text.contains(field), "{field} in {text}");
    }
}

#[cfg(feature = "tracing")]
struct Shared(Arc<Mutex<Vec<u8>>>);

#[cfg(feature = "tracing")]
impl std::io::Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

//! Runs each shape in each profile, and reads what the watchdog wrote down of it.
//!
//! `cargo test -p async-watchdog-matrix fat_lto` for one profile; `SHAPES=sleep,mutex` in the environment for some shapes.
//! `hooks` builds with `--cfg tokio_unstable`, in a target folder of its own.

use async_watchdog::{
    Log,
    outside::{self, Options},
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs, io,
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

/// The profile that cargo knows, the folder it builds in, whether panics unwind, and whether runtimes have hooks.
struct Profile {
    name: &'static str,
    folder: &'static str,
    unwinds: bool,
    has_hooks: bool,
}

#[test]
fn debug() {
    check(&Profile { name: "dev", folder: "debug", unwinds: true, has_hooks: false });
}

#[test]
fn line_tables() {
    check(&Profile { name: "quick", folder: "quick", unwinds: true, has_hooks: false });
}

#[test]
fn fat_lto() {
    check(&Profile { name: "release", folder: "release", unwinds: true, has_hooks: false });
}

#[test]
fn fat_lto_and_abort() {
    check(&SHIPPED);
}

#[test]
fn hooks() {
    check(&Profile { name: "dev", folder: "debug", unwinds: true, has_hooks: true });
}

/// `async-lint run`, of what programs are shipped as.
#[test]
fn from_outside() {
    let _alone = alone();
    let program = build(&SHIPPED);
    let folder = tempfile::tempdir().expect("a folder");
    let expected = expected();
    let failures: Vec<String> = ["sleep", "mutex", "child", "tcp_read", "compute"]
        .into_iter()
        .filter_map(|name| {
            let run = || run_from_outside(&program, folder.path(), name);
            let verdict = judge(run, |log| expected[name].verdict(&log));
            verdict.err().map(|failure| format!("{name}: {failure}"))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

const SHIPPED: Profile = Profile { name: "abort", folder: "abort", unwinds: false, has_hooks: false };

/// Shapes that hooks could make a difference to.
const HOOKED: &[&str] = &[
    "sleep",
    "short_sleeps",
    "unwinding",
    "aborted",
    "join_set",
    "local_set",
    "single_thread_task",
    "single_thread_root",
    "third_party_spawn",
    "short_polls",
    "short_polls_single_thread",
    "block_in_place",
    "block_in_place_long",
    "nested_block_on",
    "many_tasks",
    "fp_gives_way",
    "after_block_on",
    "shut_down_and_again",
];
/// Shapes whose only task is spawned by `run::task`.
const SPAWNED: &[&str] = &["sleep", "short_sleeps"];
/// Shapes that need a panic to unwind.
const UNWINDING: &[&str] = &["unwinding"];
/// Shapes that need a network of their own, with a name server on 127.0.0.1.
const OWN_NETWORK: &[&str] = &["resolve"];
/// Shapes under way at a time. They mostly wait.
const AT_A_TIME: usize = 2;
/// A thread that comes so late from a sleep tells that others use the machine.
const CROWDED: Duration = Duration::from_millis(25);
/// How often a shape is run at most, where others use the machine.
const MOST_RUNS: usize = 6;
/// No shape takes longer, even where others use the machine.
const PATIENCE: Duration = Duration::from_secs(120);

fn alone() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

#[track_caller]
fn check(profile: &Profile) {
    let _alone = alone();
    let program = build(profile);
    let folder = tempfile::tempdir().expect("a folder");
    let mut shapes = shapes(&program);
    shapes.retain(|(_, name)| profile.unwinds || !UNWINDING.contains(&name.as_str()));
    shapes.retain(|(_, name)| has_own_network() || !OWN_NETWORK.contains(&name.as_str()));
    shapes.retain(|(_, name)| !profile.has_hooks || HOOKED.contains(&name.as_str()));
    let count = shapes.len();
    let expected = expected();
    let (shapes, failures) = (Mutex::new(shapes.into_iter()), Mutex::new(Vec::new()));
    let next = || shapes.lock().unwrap_or_else(PoisonError::into_inner).next();
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some((kind, name)) = next() {
                    let verdict = |log: Vec<Value>| match kind.as_str() {
                        "stall" if profile.has_hooks && SPAWNED.contains(&name.as_str()) => {
                            expected[&name].verdict(&log).and(spawned(&log))
                        }
                        "stall" => expected[&name].verdict(&log),
                        // With hooks nothing is known to be wrong.
                        _ => innocent(&log, name.starts_with("fp_") && !profile.has_hooks),
                    };
                    if let Err(failure) = judge(|| run(&program, folder.path(), &name), verdict) {
                        failures.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{name}: {failure}"));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    assert!(failures.is_empty(), "{} of {count} in `{}`:\n{}", failures.len(), profile.name, failures.join("\n"));
}

/// Where others use the machine, threads that should wait for each other come too late and stall in other places, or do not
/// stall at all: then the shape was not what it is to be, and runs again.
fn judge(
    mut run: impl FnMut() -> Result<Run, String>,
    verdict: impl Fn(Vec<Value>) -> Result<(), String>,
) -> Result<(), String> {
    for _ in 1..MOST_RUNS {
        let Run { log, lateness } = run()?;
        let verdict = verdict(log);
        if verdict.is_ok() || lateness < CROWDED {
            return verdict;
        }
    }
    verdict(run()?.log)
}

/// The program in a profile. Cargo has nothing to do where that was built before.
fn build(profile: &Profile) -> PathBuf {
    let test = env::current_exe().expect("this program has a path");
    let mut target = test.ancestors().nth(3).expect("it is in `target/debug/deps`").to_owned();
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    if profile.has_hooks {
        target.push("tokio_unstable");
        let flags = env::var("RUSTFLAGS").unwrap_or_default();
        command.env("RUSTFLAGS", format!("{flags} --cfg tokio_unstable"));
    }
    let status = command
        .args(["build", "--quiet", "--locked", "--package", env!("CARGO_PKG_NAME"), "--example", "shapes"])
        .args(["--profile", profile.name, "--target-dir"])
        .arg(&target)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "`{}` does not build", profile.name);
    target.join(profile.folder).join("examples/shapes")
}

/// Kind and name of each shape, `stall sleep`.
fn shapes(program: &Path) -> Vec<(String, String)> {
    let output = Command::new(program).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("names");
    let all = text.lines().filter_map(|line| line.split_once(' '));
    let all: Vec<_> = all.map(|(kind, name)| (kind.to_owned(), name.to_owned())).collect();
    let stalls: BTreeSet<&str> = all.iter().filter(|shape| shape.0 == "stall").map(|shape| &*shape.1).collect();
    assert!(stalls.into_iter().eq(expected().keys()), "each stall has its mark");
    let Ok(wanted) = env::var("SHAPES") else { return all };
    all.into_iter().filter(|(_, name)| wanted.split(',').any(|wanted| wanted == name)).collect()
}

fn has_own_network() -> bool {
    let status = Command::new("unshare").args(["-Urnm", "ip", "link", "set", "lo", "up"]).status();
    status.is_ok_and(|status| status.success())
}

/// One run of a shape.
struct Run {
    /// What the watchdog wrote down.
    log: Vec<Value>,
    /// The longest time that this thread came too late from a sleep meanwhile.
    lateness: Duration,
}

fn run(program: &Path, folder: &Path, name: &str) -> Result<Run, String> {
    let log = folder.join(format!("{name}.jsonl"));
    let _ = fs::remove_file(&log);
    let mut command = Command::new(program);
    if OWN_NETWORK.contains(&name) {
        let servers = folder.join("resolv.conf");
        fs::write(&servers, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n").expect("it is written");
        let script = "ip link set lo up && mount --bind \"$0\" /etc/resolv.conf && exec \"$@\"";
        command = Command::new("unshare");
        command.args(["-Urnm", "sh", "-c", script]).arg(servers).arg(program);
    }
    let settings = format!("threshold=100ms,warn=off,log={}", log.display());
    let child = command.arg(name).env("ASYNC_WATCHDOG", settings).spawn();
    let lateness = wait(child.map_err(|error| error.to_string())?)?;
    Ok(Run { log: reports(&log)?, lateness })
}

/// What is found of the shape without its help, once its symbols are read.
fn run_from_outside(program: &Path, folder: &Path, name: &str) -> Result<Run, String> {
    let log = folder.join(format!("{name}.jsonl"));
    let _ = fs::remove_file(&log);
    let mut options = Options::default();
    options.settings.log = Some(Log::new(&log));
    let mut command = Command::new(program);
    command.arg(name).env("ASYNC_WATCHDOG", "off").env("SETTLE", "10");
    let is_over = AtomicBool::new(false);
    let (status, lateness) = thread::scope(|scope| {
        let pauses = scope.spawn(|| {
            let mut lateness = Duration::ZERO;
            while !is_over.load(Relaxed) {
                lateness = lateness.max(pause());
            }
            lateness
        });
        let status = outside::run(&mut command, &options, Box::new(io::sink()));
        is_over.store(true, Relaxed);
        (status, pauses.join().unwrap_or_default())
    });
    let status = status.map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(status.to_string());
    }
    Ok(Run { log: reports(&log)?, lateness })
}

fn reports(log: &Path) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))).collect()
}

/// Sleeps for a moment, and says how late it came from that.
fn pause() -> Duration {
    const PAUSE: Duration = Duration::from_millis(10);
    let start = Instant::now();
    thread::sleep(PAUSE);
    start.elapsed() - PAUSE
}

/// Waits for the end, and says how late this thread came from a sleep at most.
fn wait(mut child: Child) -> Result<Duration, String> {
    let start = Instant::now();
    let mut lateness = Duration::ZERO;
    while start.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(lateness),
            Ok(Some(status)) => return Err(status.to_string()),
            Ok(None) => lateness = lateness.max(pause()),
            Err(error) => return Err(error.to_string()),
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    Err("it does not end".to_owned())
}

/// What a mark says: the fn around it, class, and rule if it names one.
#[derive(Debug, Default)]
struct Expected {
    lines: BTreeSet<u64>,
    function: String,
    class: String,
    rule: Option<String>,
}

/// The marks in the source, `//~ NAME: CLASS [RULE]`.
fn expected() -> BTreeMap<String, Expected> {
    let source = include_str!("../examples/shapes/stalls.rs");
    let mut all: BTreeMap<String, Expected> = BTreeMap::new();
    let mut function = "";
    for (number, line) in (1..).zip(source.lines()).filter(|(_, line)| !line.starts_with("//")) {
        if let Some((before, after)) = line.split_once("fn ") {
            let is_item = before.split_whitespace().all(|word| matches!(word, "pub(crate)" | "async"));
            let name = after.split(|next: char| !next.is_alphanumeric() && next != '_').next();
            function = name.filter(|_| is_item).unwrap_or(function);
        }
        let Some((name, mark)) = line.split_once("//~ ").and_then(|(_, mark)| mark.split_once(": ")) else { continue };
        // Alone on its line it is of the one before, on which there was no room.
        let number = if line.trim_start().starts_with("//~") { number - 1 } else { number };
        let mut words = mark.split(' ').map(str::to_owned);
        let one = all.entry(name.to_owned()).or_default();
        one.lines.insert(number);
        one.function = function.to_owned();
        one.class = words.next().unwrap_or_default();
        one.rule = words.next();
    }
    all
}

impl Expected {
    fn verdict(&self, log: &[Value]) -> Result<(), String> {
        let reports: Vec<&Value> = log.iter().filter(|report| is_blamed(report)).collect();
        let mut is_open = BTreeMap::new();
        for report in &reports {
            is_open.insert(report["id"].as_u64(), report["phase"] != "end");
        }
        match reports.iter().find(|report| !self.fits(report)) {
            _ if reports.iter().all(|report| report["site"].is_null()) => {
                Err(format!("not found, {self:?}:{}", show(log)))
            }
            _ if is_open.values().any(|is_open| *is_open) => Err(format!("without an end:{}", show(log))),
            Some(_) => Err(format!("not as expected, {self:?}:{}", show(log))),
            None => Ok(()),
        }
    }

    fn fits(&self, report: &Value) -> bool {
        let site = &report["site"];
        // It had no CPU to answer on.
        if report["class"] == "cpu" && report["note"].as_str().is_some_and(|note| note.contains(" answer ")) {
            return site.is_null() || site["line"].as_u64().is_some_and(|line| self.lines.contains(&line));
        }
        let is_in = site["fn"].as_str().is_some_and(|function| function.split("::").any(|part| part == self.function));
        is_in
            && site["file"].as_str().is_some_and(|file| file.ends_with("examples/shapes/stalls.rs"))
            && site["line"].as_u64().is_some_and(|line| self.lines.contains(&line))
            && report["class"] == *self.class
            && self.rule.as_ref().is_none_or(|rule| site["rule"] == **rule)
    }
}

/// All say where the task was spawned.
fn spawned(log: &[Value]) -> Result<(), String> {
    let is_told = |report: &Value| report["spawned_at"].as_str().is_some_and(|place| place.contains("shapes/run.rs:"));
    match log.iter().filter(|report| is_blamed(report)).all(is_told) {
        true => Ok(()),
        false => Err(format!("without the place it was spawned at:{}", show(log))),
    }
}

fn innocent(log: &[Value], is_known_wrong: bool) -> Result<(), String> {
    // What is known to be wrong may be right by chance: on a busy machine a worker finds more to wait for.
    match log.iter().any(is_blamed) && !is_known_wrong {
        true => Err(format!("this is no stall:{}", show(log))),
        false => Ok(()),
    }
}

/// A machine that is busy may starve anyone.
fn is_blamed(report: &Value) -> bool {
    !matches!(report["class"].as_str(), Some("starved" | "slow-polls"))
}

fn show(log: &[Value]) -> String {
    let mut text = String::new();
    for report in log {
        let site = &report["site"];
        text += "\n   ";
        for key in ["id", "phase", "ms", "class", "syscall", "cpu_ms", "runq_ms", "spawned_at", "note"] {
            text += &format!(" {key}={}", report[key]);
        }
        text += &format!("\n      {}:{} in {} [{}]", site["file"], site["line"], site["fn"], site["rule"]);
        for frame in report["frames"].as_array().into_iter().flatten().take(12) {
            text += &format!("\n        {} {}:{} {}", frame["fn"], frame["file"], frame["line"], frame["kind"]);
        }
    }
    text
}

//! Starts the program, and collects what is reported of it.

use crate::scenes::SCENES;
use async_watchdog::outside::{Options, run};
use serde_json::Value;
use std::{
    io::{self, Write},
    process::{Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// One program at a time: those that keep a CPU busy would starve each other.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// This binary as the program of some scenes. They begin late enough for the symbols to be read on a busy machine.
pub fn program(scenes: &str) -> Command {
    let (runtime, scenes) = scenes.split_once(' ').unwrap_or((scenes, ""));
    let scenes = format!("{runtime} idles idles {scenes}");
    let mut command = Command::new(std::env::current_exe().expect("this program has a file"));
    command.args(["scenes::program", "--exact", "--nocapture"]).env(SCENES, scenes).stdout(Stdio::null());
    command
}

/// What was written, kept.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kept {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    pub fn reports(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }
}

pub fn json() -> Options {
    let mut options = Options::default();
    options.json = true;
    options
}

/// The reports of a run, without those that blame the machine.
pub fn reports(scenes: &str) -> (Vec<Value>, ExitStatus) {
    let _alone = alone();
    let kept = Kept::default();
    let status = run(&mut program(scenes), &json(), Box::new(kept.clone())).expect("it is watched");
    let reports = kept.reports().into_iter().filter(|report| report["class"] != "starved");
    (reports.collect(), status)
}

/// The reports of the stall in a fn.
#[track_caller]
pub fn at<'a>(reports: &'a [Value], function: &str) -> Vec<&'a Value> {
    let is_there = |report: &&Value| report["site"]["fn"].as_str().is_some_and(|name| name.ends_with(function));
    let first = reports.iter().find(is_there).unwrap_or_else(|| panic!("no stall in `{function}`:\n{reports:#?}"));
    reports.iter().filter(|report| report["id"] == first["id"]).collect()
}

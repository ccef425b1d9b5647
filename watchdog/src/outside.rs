//! Watches a tokio program from outside: nothing is built into it, and no root is needed, only the same user.
//!
//! The kernel shows what each thread does (`/proc/PID/task`), and the program's memory has its stacks. A thread in a system
//! call is never stopped for that. One that computes is stopped for some ten microseconds at a tick, by `ptrace`.
//!
//! Workers are known by their stacks, in which the frames of the scheduler are. So is the poll that a worker is in: by the
//! place that it returns to, and by its task. The same poll at one tick and the next is taken for one that lasts; that
//! the worker did not come back to its driver in between is made sure of, where it computes, by following it to its next
//! wait.

mod access;
mod place;
mod read;
mod session;
mod symbolize;
mod task;
mod threads;

use crate::{
    report::{Form, Output, Pipeline},
    settings::Settings,
    sys::{self, Process},
};
use session::Session;

pub use symbolize::symbolize;

use std::{
    fmt,
    io::Write,
    path::PathBuf,
    process::{Child, Command, ExitStatus},
    time::Duration,
};

/// What to look for in another process, and where reports go.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// As for a watchdog inside; `enabled` and `warn` do nothing here.
    pub settings: Settings,
    /// Reports as lines of JSON, those of the log, in place of text.
    pub json: bool,
    /// How long to watch. Until the program ends unless set.
    pub duration: Option<Duration>,
    /// The program's file with symbols and debug information, where the one that runs was stripped.
    pub binary: Option<PathBuf>,
}

/// Why a process cannot be watched, and what to do: some plain sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// Watches a process until it ends, somebody presses Ctrl-C, or the time is over. The process goes on as before. From now
/// on Ctrl-C does not end this program, and neither do `SIGTERM` and `SIGHUP`.
///
/// # Errors
///
/// Where there is no such process, where the system forbids it, and where the program has no symbols to tell its workers
/// by.
pub fn attach(pid: u32, options: &Options, output: Box<dyn Write + Send>) -> Result<(), Error> {
    let process = i32::try_from(pid).ok().filter(|pid| *pid > 0).map(Process::other);
    let process = process.ok_or_else(|| Error(format!("there is no process {pid}")))?;
    access::check(process, pid).map_err(Error)?;
    let mut session = Session::new(process, pid, options, pipeline(options, output)?);
    session.survey().map_err(Error)?;
    sys::listen();
    session.watch(options.duration, |signal| signal.is_some());
    session.end();
    Ok(())
}

/// Starts a program, watches it, and gives how it ended. Ctrl-C goes to the program as ever; what else asks for the end is
/// handed on to it. When the time is over the program runs on unwatched.
///
/// # Errors
///
/// Where the program cannot be started, or the log cannot be written. Where it cannot be watched, a line on standard error
/// says why, and it runs all the same.
pub fn run(command: &mut Command, options: &Options, output: Box<dyn Write + Send>) -> Result<ExitStatus, Error> {
    let pipeline = pipeline(options, output)?;
    sys::listen();
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command.spawn().map_err(|error| Error(format!("could not start `{name}`: {error}")))?;
    let pid = child.id();
    let process = Process::other(i32::try_from(pid).unwrap_or_default());
    let ending = sys::Ending::of(process);
    match access::check(process, pid) {
        Ok(()) => {
            let mut session = Session::new(process, pid, options, pipeline);
            session.watch(options.duration, |signal| {
                hand_on(&ending, signal);
                false
            });
            session.end();
        }
        // It may have ended already.
        Err(_) if ending.wait(Duration::ZERO) => {}
        Err(reason) => crate::report::notice(&format!("the program is not watched: {reason}")),
    }
    wait(&mut child, &ending).map_err(|error| Error(format!("lost sight of `{name}`: {error}")))
}

fn pipeline(options: &Options, output: Box<dyn Write + Send>) -> Result<Pipeline, Error> {
    let form = if options.json { Form::Json } else { Form::Text };
    Pipeline::of_tool(&options.settings, Output::new(form, output)).map_err(Error)
}

/// A terminal sends Ctrl-C to the program too; everything else was meant for it.
fn hand_on(ending: &sys::Ending, signal: Option<i32>) {
    if let Some(signal) = signal.filter(|signal| *signal != sys::INTERRUPT) {
        ending.signal(signal);
    }
}

fn wait(child: &mut Child, ending: &sys::Ending) -> std::io::Result<ExitStatus> {
    while !ending.wait(Duration::from_millis(100)) {
        hand_on(ending, sys::asked());
    }
    child.wait()
}

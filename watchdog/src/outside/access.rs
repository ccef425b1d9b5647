//! Whether a process may be looked into, and if not, why, and what to do about it.

use crate::sys::{self, Process};
use std::{fs, io, os::unix::fs::MetadataExt, path::Path};

/// An error is what to tell the user.
pub(super) fn check(process: Process, pid: u32) -> Result<(), String> {
    if pid == std::process::id() {
        return Err(format!("process {pid} is this one: a watchdog inside is what the crate async-watchdog is for"));
    }
    let folder = process.file("");
    if !Path::new(&folder).is_dir() {
        return Err(missing(pid));
    }
    let looked = fs::read_to_string(process.file(&format!("task/{pid}/syscall"))).map(|_| ());
    let looked = looked.and_then(|()| fs::read_link(process.file("exe")).map(|_| ())).and_then(|()| readable(process));
    match looked {
        Ok(()) => Ok(()),
        Err(error) => Err(refusal(process, pid, &error)),
    }
}

/// Why a thread could not be stopped for a look.
pub(super) fn no_trace(process: Process, error: &io::Error) -> String {
    let tracer = process.status("TracerPid").filter(|tracer| *tracer != 0);
    let why = match tracer {
        Some(tracer) => format!("process {tracer} traces it already, as a debugger does"),
        None => format!("the system forbids `ptrace` ({error})"),
    };
    format!("threads that compute are not looked into, those that block are: {why}")
}

fn missing(pid: u32) -> String {
    if fs::metadata("/proc/self").is_err() {
        return "there is no /proc here, by which processes are looked into".to_owned();
    }
    format!(
        "there is no process {pid}, or none that is seen from here: in a container only its own processes are, and a \
         system whose /proc is mounted with `hidepid` hides those of other users"
    )
}

/// The first bytes of the program, in its memory.
fn readable(process: Process) -> io::Result<()> {
    let maps = fs::read_to_string(process.file("maps"))?;
    let start = maps.split('-').next().and_then(|start| u64::from_str_radix(start, 16).ok());
    let Some(start) = start else { return Err(io::ErrorKind::InvalidData.into()) };
    match process.read(start, &mut [0; 4]) {
        0 => Err(io::ErrorKind::PermissionDenied.into()),
        _ => Ok(()),
    }
}

fn refusal(process: Process, pid: u32, error: &io::Error) -> String {
    let (own, other) = (sys::user(), process.status("Uid"));
    match error.kind() {
        io::ErrorKind::InvalidData => {
            return format!("process {pid} has no memory of its own: it has ended, or is a part of the kernel");
        }
        io::ErrorKind::NotFound if fs::read_to_string(process.file("maps")).is_ok_and(|maps| maps.is_empty()) => {
            return format!("process {pid} has no memory of its own: it has ended, or is a part of the kernel");
        }
        io::ErrorKind::NotFound => {
            return format!("the kernel does not show what the threads of process {pid} do: {error}");
        }
        _ => {}
    }
    if let Some(other) = other.filter(|other| *other != own && own != 0) {
        return format!("process {pid} is of another user ({other}): run this as that user or as root");
    }
    let scope = fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope").ok();
    match scope.as_deref().map(str::trim) {
        Some("1") => format!(
            "this system lets a program look only into those that it has started (kernel.yama.ptrace_scope is 1): \
             start the program with `async-lint run`, or run `async-lint attach {pid}` as root, or set it to 0"
        ),
        Some("2") => "this system lets only root look into programs (kernel.yama.ptrace_scope is 2)".to_owned(),
        Some("3") => "this system lets nobody look into programs until it is started anew \
                      (kernel.yama.ptrace_scope is 3): build async-watchdog into the program"
            .to_owned(),
        _ if is_closed(process, own) => format!(
            "process {pid} does not let itself be looked into, as programs do that got more rights than their user has: \
             run this as root"
        ),
        _ => format!(
            "the system forbids to look into process {pid} ({error}): a container needs `--cap-add=SYS_PTRACE`, or \
             build async-watchdog into the program"
        ),
    }
}

/// The folder of such a process belongs to root.
fn is_closed(process: Process, own: u32) -> bool {
    own != 0 && fs::metadata(process.file("maps")).is_ok_and(|file| file.uid() == 0)
}

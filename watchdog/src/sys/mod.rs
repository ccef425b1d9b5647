//! What the operating system tells of the process's own threads. Only below this module is there `unsafe`; everything
//! that can go wrong (no `/proc`, no permission, another system) is a `None` or an `Unknown`, never an error.

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod linux;
#[cfg(all(test, feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use linux::testing;
#[cfg(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use linux::{Ending, INTERRUPT, Trace, asked, known_syscall, listen, user};
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use linux::{Process, Thread, describe};

#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod fallback;
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(crate) use fallback::{Process, Thread, describe};

use std::time::Duration;

/// What a thread does at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activity {
    /// On a CPU, or waits for one.
    Running,
    InSyscall(Call),
    /// Waits in the kernel without a system call, as for a page of memory.
    Fault {
        sp: u64,
        pc: u64,
    },
    Unknown,
}

/// A system call as the kernel shows it: two equal ones of a thread that has not run since are the same call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) number: i64,
    pub(crate) args: [u64; 6],
    pub(crate) sp: u64,
    pub(crate) pc: u64,
}

/// A thread's account of time since it started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Times {
    pub(crate) cpu: Duration,
    /// Runnable, but without a CPU.
    pub(crate) run_queue: Duration,
}

/// The registers that unwinding begins with, and a copy of the stack from `sp` on.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    pub(crate) pc: u64,
    pub(crate) sp: u64,
    /// The frame pointer, where it is known: not for a thread that is blocked.
    pub(crate) fp: Option<u64>,
    /// The link register, likewise, on machines that have one.
    #[cfg_attr(not(target_arch = "aarch64"), allow(dead_code))]
    pub(crate) lr: Option<u64>,
    pub(crate) stack: Vec<u8>,
}

/// A file that code was loaded from.
#[derive(Clone, Debug)]
pub(crate) struct LoadedModule {
    /// Empty for the program itself.
    pub(crate) path: std::path::PathBuf,
    /// What is added to the file's addresses.
    pub(crate) base: u64,
    pub(crate) range: std::ops::Range<u64>,
    /// The section `.eh_frame_hdr` and all that follows in its segment: `.eh_frame` is in there.
    pub(crate) unwind_tables: Option<std::ops::Range<u64>>,
    pub(crate) build_id: Option<String>,
}

//! Waiting for the end of another process, or for somebody who asks for the end.
#![allow(unsafe_code)]

use super::Process;
use std::{
    fs::File,
    mem,
    os::fd::{AsRawFd, FromRawFd},
    ptr,
    sync::atomic::{AtomicI32, Ordering::Relaxed},
    time::Duration,
};

/// The signal of Ctrl-C.
pub(crate) const INTERRUPT: i32 = libc::SIGINT;

/// The last signal that asked for the end; 0 for none.
static ASKED: AtomicI32 = AtomicI32::new(0);

/// Wakes at the end of a process.
#[derive(Debug)]
pub(crate) struct Ending {
    process: Process,
    /// Where the kernel has none (before Linux 5.3), the process is looked for at each turn.
    descriptor: Option<File>,
}

impl Ending {
    pub(crate) fn of(process: Process) -> Self {
        // SAFETY: plain numbers; the descriptor is new and nobody else's.
        let descriptor = unsafe {
            let descriptor = libc::syscall(libc::SYS_pidfd_open, process.id(), 0);
            i32::try_from(descriptor).ok().filter(|descriptor| *descriptor >= 0).map(|number| File::from_raw_fd(number))
        };
        Self { process, descriptor }
    }

    /// Waits for a time; true when the process has ended.
    pub(crate) fn wait(&self, time: Duration) -> bool {
        let Some(descriptor) = &self.descriptor else {
            std::thread::sleep(time);
            return !std::path::Path::new(&self.process.file("exe")).is_symlink() || self.is_zombie();
        };
        let mut entry = libc::pollfd { fd: descriptor.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        let time = libc::timespec {
            tv_sec: time.as_secs().try_into().unwrap_or(i32::MAX.into()),
            tv_nsec: time.subsec_nanos().into(),
        };
        // SAFETY: one entry, and a time that is only read.
        unsafe { libc::ppoll(&mut entry, 1, &time, ptr::null()) > 0 }
    }

    fn is_zombie(&self) -> bool {
        std::fs::read_to_string(self.process.file("maps")).is_ok_and(|maps| maps.is_empty())
    }

    /// Sends the process a signal.
    pub(crate) fn signal(&self, signal: i32) {
        // SAFETY: plain numbers.
        match &self.descriptor {
            Some(descriptor) => unsafe {
                libc::syscall(libc::SYS_pidfd_send_signal, descriptor.as_raw_fd(), signal, ptr::null::<()>(), 0);
            },
            None => unsafe {
                libc::kill(self.process.id(), signal);
            },
        }
    }
}

/// From now on Ctrl-C and its like do not end this program: [`asked`] tells of them. Programs that it starts get them
/// as ever.
pub(crate) fn listen() {
    extern "C" fn note(signal: i32) {
        ASKED.store(signal, Relaxed);
    }
    for signal in [libc::SIGINT, libc::SIGTERM, libc::SIGHUP] {
        // SAFETY: zero is a valid `sigaction`, both are local, and the handler only stores a number.
        unsafe {
            let mut action: libc::sigaction = mem::zeroed();
            libc::sigaction(signal, ptr::null(), &mut action);
            // What is ignored, as under `nohup`, stays so.
            if action.sa_sigaction != libc::SIG_IGN {
                let note: extern "C" fn(i32) = note;
                action.sa_sigaction = note as usize;
                action.sa_flags = libc::SA_RESTART;
                libc::sigaction(signal, &action, ptr::null_mut());
            }
        }
    }
}

/// The signal that asked for the end since it was last looked for.
pub(crate) fn asked() -> Option<i32> {
    Some(ASKED.swap(0, Relaxed)).filter(|signal| *signal != 0)
}

/// The user that this program acts as.
pub(crate) fn user() -> u32 {
    // SAFETY: no argument, no failure.
    unsafe { libc::geteuid() }
}

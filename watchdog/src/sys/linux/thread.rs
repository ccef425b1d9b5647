//! What a thread knows of itself.
#![allow(unsafe_code)]

use std::{mem::MaybeUninit, ops::Range, ptr, time::Duration};

pub(super) fn tid() -> i32 {
    // SAFETY: no argument, no failure.
    unsafe { libc::gettid() }
}

/// The time that a thread of this process has been on a CPU, to this moment: what `/proc` tells may lag by a tick of the
/// kernel's.
pub(super) fn cpu_time(tid: i32) -> Option<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is local; the clock of a thread that is gone is an error.
    let got = unsafe { libc::clock_gettime(cpu_clock(tid), &mut time) };
    (got == 0).then(|| Duration::new(time.tv_sec as u64, time.tv_nsec as u32))
}

/// How Linux numbers the clocks of threads: `pthread_getcpuclockid` says the same, but takes no id of the system's.
pub(super) fn cpu_clock(tid: i32) -> libc::clockid_t {
    (!tid << 3) | PER_THREAD | SCHEDULED
}

const PER_THREAD: i32 = 4;
const SCHEDULED: i32 = 2;

/// The bounds of the current thread's stack; empty where they are not known.
pub(super) fn stack() -> Range<u64> {
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    let (mut start, mut size) = (ptr::null_mut(), 0);
    // SAFETY: the attributes are written by the first call, read only if it succeeded, and destroyed once.
    unsafe {
        if libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) != 0 {
            return 0..0;
        }
        let got = libc::pthread_attr_getstack(attributes.as_ptr(), &mut start, &mut size);
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
        if got != 0 {
            return 0..0;
        }
    }
    let start = start as u64;
    start..start.saturating_add(size as u64)
}

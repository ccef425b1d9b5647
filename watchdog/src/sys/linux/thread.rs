//! What a thread knows of itself.
#![allow(unsafe_code)]

use std::{mem::MaybeUninit, ops::Range, ptr};

pub(super) fn tid() -> i32 {
    // SAFETY: no argument, no failure.
    unsafe { libc::gettid() }
}

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

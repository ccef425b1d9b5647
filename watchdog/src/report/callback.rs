//! Hands reports to code of the user's. If that panics, the reports go on.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Callback, Sink, notice};
use crate::stall::Stall;

pub(super) struct Guarded {
    callback: Callback,
    has_panicked: AtomicBool,
}

impl Guarded {
    pub(super) fn new(callback: Callback) -> Guarded {
        Guarded { callback, has_panicked: AtomicBool::new(false) }
    }
}

impl Sink for Guarded {
    fn report(&self, stall: &Stall, _warning: Option<&str>) {
        if self.has_panicked.load(Ordering::Relaxed) {
            return;
        }
        if catch_unwind(AssertUnwindSafe(|| (self.callback)(stall))).is_err() {
            self.has_panicked.store(true, Ordering::Relaxed);
            notice("a callback for stalls has panicked and is not called any more");
        }
    }
}

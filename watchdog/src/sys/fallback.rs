//! Systems about whose threads nothing is known: a stall is found and timed, but not explained.

use super::{Activity, Capture, Times};
use crate::stall::Syscall;

/// The process that this code runs in: no other can be looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Process;

impl Process {
    pub(crate) const THIS: Self = Self;

    /// Reads as much of the process's memory as is there: nothing.
    pub(crate) fn read(self, _address: u64, _buffer: &mut [u8]) -> usize {
        0
    }
}

/// A thread that has made itself known.
#[derive(Debug)]
pub(crate) struct Thread(());

impl Thread {
    pub(crate) fn current() -> Self {
        Self(())
    }

    pub(crate) fn others(_known: &[u64]) -> Vec<Self> {
        Vec::new()
    }

    pub(crate) fn process(&self) -> Process {
        Process::THIS
    }

    pub(crate) fn name(&self) -> Option<String> {
        None
    }

    pub(crate) fn tid(&self) -> Option<u64> {
        None
    }

    pub(crate) fn activity(&self) -> Activity {
        Activity::Unknown
    }

    pub(crate) fn times(&self) -> Option<Times> {
        None
    }

    pub(crate) fn is_on_cpu(&self) -> bool {
        false
    }

    pub(crate) fn capture(&self, _activity: &Activity, _computes: bool) -> Result<Capture, &'static str> {
        Err("stacks are taken on Linux only, on x86-64 and AArch64")
    }

    pub(crate) fn thread_locals(&self) -> std::ops::Range<u64> {
        0..0
    }
}

/// Names a system call and its arguments.
pub(crate) fn describe(_process: Process, number: i64, args: [u64; 6]) -> Syscall {
    Syscall { number, name: None, args, detail: None }
}

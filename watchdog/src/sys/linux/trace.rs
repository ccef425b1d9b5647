//! The stack of a thread of another process that is on a CPU: the thread is stopped by `ptrace` for some ten
//! microseconds while registers and stack are copied. A thread in a system call is never stopped: some calls, such as
//! `epoll_wait`, would end early. Whatever happens to this program, the kernel lets go of all that a thread traces when
//! that thread ends.
#![allow(unsafe_code)]

use super::{Capture, Process, STACK_BYTES, proc};
use crate::sys::Call;
use std::{
    io,
    mem::{self, MaybeUninit},
    ptr,
    thread::sleep,
    time::{Duration, Instant},
};

/// How long a thread may take to stop, or to be let go of: one without a CPU takes as long as it pleases.
const PATIENCE: Duration = Duration::from_millis(20);
/// How long the kernel takes, about, to let go of what a thread traced that has ended.
const RELEASE: Duration = Duration::from_micros(100);
/// System calls that are followed in one look: each one costs the thread some microseconds.
const MOST_CALLS: usize = 32;

/// What was seen of a thread that ran.
#[derive(Debug)]
pub(crate) struct Trace {
    pub(crate) capture: Capture,
    /// The system call that it made next in which drivers of executors wait, and its stack there.
    pub(crate) next: Option<(Call, Capture)>,
}

/// Stops the thread, copies, and lets it go on. Then follows it for the time `follow`, until it makes a system call that
/// `is_wait` wants to see. To be called on a thread that ends with it.
pub(super) fn look(process: Process, tid: i32, follow: Duration, is_wait: &dyn Fn(i64) -> bool) -> io::Result<Trace> {
    let mut tracee = Tracee::seize(process, tid)?;
    let trace = tracee.look(follow, is_wait);
    tracee.detach();
    trace
}

struct Tracee {
    process: Process,
    tid: i32,
    /// A signal that waits to be handed on.
    signal: i32,
    is_stopped: bool,
    /// Between the beginning of a system call and its end.
    is_in_call: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Stop {
    Asked,
    Syscall,
    Signal,
}

impl Tracee {
    fn seize(process: Process, tid: i32) -> io::Result<Self> {
        let begin = Instant::now();
        let mut is_free = false;
        while let Err(error) = request(libc::PTRACE_SEIZE, tid, 0, libc::PTRACE_O_TRACESYSGOOD as usize) {
            if error.kind() != io::ErrorKind::PermissionDenied || is_free {
                return Err(error);
            }
            // The kernel refuses as it does by its rules when the thread has ended, or the look before is not over for it.
            if proc::status(process, tid, "State").is_none_or(|state| matches!(&*state, "Z" | "X")) {
                return Err(io::Error::from_raw_os_error(libc::ESRCH));
            }
            match proc::status(process, tid, "TracerPid").and_then(|tracer| tracer.parse::<u32>().ok()) {
                Some(tracer) if tracer == std::process::id() && begin.elapsed() < PATIENCE => sleep(RELEASE),
                // It may have been let go of only now.
                Some(0) => is_free = true,
                _ => return Err(error),
            }
        }
        Ok(Self { process, tid, signal: 0, is_stopped: false, is_in_call: false })
    }

    fn look(&mut self, follow: Duration, is_wait: &dyn Fn(i64) -> bool) -> io::Result<Trace> {
        request(libc::PTRACE_INTERRUPT, self.tid, 0, 0)?;
        self.wait(Instant::now() + PATIENCE)?.ok_or_else(|| io::Error::from(io::ErrorKind::TimedOut))?;
        let (capture, _) = self.capture()?;
        let mut next = None;
        if !follow.is_zero() {
            // What goes wrong from here on only ends the look early.
            next = self.follow(Instant::now() + follow, is_wait).unwrap_or_default();
        }
        Ok(Trace { capture, next })
    }

    fn follow(&mut self, end: Instant, is_wait: &dyn Fn(i64) -> bool) -> io::Result<Option<(Call, Capture)>> {
        let mut calls = 0;
        while calls < MOST_CALLS {
            self.is_stopped = false;
            request(libc::PTRACE_SYSCALL, self.tid, 0, mem::take(&mut self.signal) as usize)?;
            match self.wait(end)? {
                None => return Ok(None),
                Some(Stop::Syscall) if !self.is_in_call => {
                    let number = self.registers()?.number;
                    if is_wait(number) {
                        let (capture, registers) = self.capture()?;
                        let call = Call { number, args: registers.args, sp: capture.sp, pc: capture.pc };
                        return Ok(Some((call, capture)));
                    }
                    (calls, self.is_in_call) = (calls + 1, true);
                }
                // A call that was interrupted begins again.
                Some(Stop::Syscall | Stop::Asked | Stop::Signal) => self.is_in_call = false,
            }
        }
        Ok(None)
    }

    /// Waits for the thread to stop; `None` when it did not in time.
    fn wait(&mut self, end: Instant) -> io::Result<Option<Stop>> {
        loop {
            let Some(status) = self.stop()? else {
                if Instant::now() >= end {
                    return Ok(None);
                }
                sleep(Duration::from_micros(10));
                continue;
            };
            self.is_stopped = true;
            let (signal, event) = (status & 0xff, status >> 8);
            if signal == libc::SIGTRAP | 0x80 {
                return Ok(Some(Stop::Syscall));
            }
            if event == libc::PTRACE_EVENT_STOP {
                return Ok(Some(Stop::Asked));
            }
            // It is on its way to the thread, which gets it when it goes on.
            self.signal = signal;
            return Ok(Some(Stop::Signal));
        }
    }

    /// Why the thread is stopped, if it is. Its end is not asked for: that is for whoever started the program to learn,
    /// which may be another thread of this one.
    fn stop(&self) -> io::Result<Option<i32>> {
        let id = libc::id_t::try_from(self.tid).unwrap_or_default();
        // SAFETY: zero is a valid `siginfo_t`; the call writes it, and without an error it is of a child, or still zero.
        unsafe {
            let mut found: libc::siginfo_t = mem::zeroed();
            let options = libc::WSTOPPED | libc::__WALL | libc::WNOHANG;
            if libc::waitid(libc::P_PID, id, &mut found, options) != 0 {
                return Err(io::Error::last_os_error());
            }
            Ok((found.si_pid() != 0).then(|| found.si_status()))
        }
    }

    fn capture(&self) -> io::Result<(Capture, Registers)> {
        let registers = self.registers()?;
        let mut stack = vec![0; STACK_BYTES as usize];
        let length = self.process.read(registers.sp, &mut stack);
        stack.truncate(length);
        let lr = cfg!(target_arch = "aarch64").then_some(registers.lr);
        Ok((Capture { pc: registers.pc, sp: registers.sp, fp: Some(registers.fp), lr, stack }, registers))
    }

    fn registers(&self) -> io::Result<Registers> {
        let mut registers = MaybeUninit::<libc::user_regs_struct>::zeroed();
        let mut area =
            libc::iovec { iov_base: registers.as_mut_ptr().cast(), iov_len: size_of::<libc::user_regs_struct>() };
        // The general registers, in the order of the kernel's structure.
        const NT_PRSTATUS: usize = 1;
        request(libc::PTRACE_GETREGSET, self.tid, NT_PRSTATUS, (&raw mut area) as usize)?;
        // SAFETY: any bytes are valid, and those that the kernel did not write are zero.
        Ok(unsafe { registers.assume_init() }.into())
    }

    fn detach(mut self) {
        // Only one that is stopped can be let go. One that blocks meanwhile is not disturbed: the end of this thread does.
        if !self.is_stopped && !self.is_in_call && request(libc::PTRACE_INTERRUPT, self.tid, 0, 0).is_ok() {
            let _ = self.wait(Instant::now() + PATIENCE);
        }
        if self.is_stopped {
            let _ = request(libc::PTRACE_DETACH, self.tid, 0, mem::take(&mut self.signal) as usize);
        }
    }
}

struct Registers {
    pc: u64,
    sp: u64,
    fp: u64,
    lr: u64,
    number: i64,
    args: [u64; 6],
}

#[cfg(target_arch = "x86_64")]
impl From<libc::user_regs_struct> for Registers {
    fn from(all: libc::user_regs_struct) -> Self {
        let args = [all.rdi, all.rsi, all.rdx, all.r10, all.r8, all.r9];
        Self { pc: all.rip, sp: all.rsp, fp: all.rbp, lr: 0, number: all.orig_rax as i64, args }
    }
}

#[cfg(target_arch = "aarch64")]
impl From<libc::user_regs_struct> for Registers {
    fn from(all: libc::user_regs_struct) -> Self {
        let [a, b, c, d, e, f, _, _, number, ..] = all.regs;
        let (fp, lr) = (all.regs[29], all.regs[30]);
        Self { pc: all.pc, sp: all.sp, fp, lr, number: number as i64, args: [a, b, c, d, e, f] }
    }
}

#[cfg(not(target_env = "musl"))]
type Request = libc::c_uint;
#[cfg(target_env = "musl")]
type Request = libc::c_int;

fn request(request: Request, tid: i32, address: usize, data: usize) -> io::Result<()> {
    // SAFETY: none of the requests that are made here writes to memory, but for GETREGSET, whose `data` is an iovec that
    // its caller owns.
    let result = unsafe { libc::ptrace(request, tid, ptr::without_provenance_mut::<libc::c_void>(address), data) };
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

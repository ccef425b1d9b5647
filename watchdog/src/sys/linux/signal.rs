//! The stack of a thread that is on a CPU: a signal handler copies registers and stack into a static buffer and does
//! nothing else. It allocates nothing, takes no lock and unwinds nothing, so it may interrupt any code; all the rest is
//! done later, on another thread.
//!
//! A thread that is seen on a CPU may be in a system call a moment later, and there a signal is harm: even with
//! `SA_RESTART` some calls end early. For one that hardly ever computes the signal comes from a timer of its own CPU time,
//! which expires only while it executes, up to a tick of the kernel's later.
#![allow(unsafe_code)]

use super::{Capture, thread};
use std::{
    cell::UnsafeCell,
    mem, ops, ptr,
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering},
    },
    thread::sleep,
    time::{Duration, Instant},
};

const BYTES: usize = 64 * 1024;
/// How long a thread may take to answer: one that blocks all signals never does.
const PATIENCE: Duration = Duration::from_millis(20);
/// A little more than the slowest of the kernel's ticks, at which a timer of CPU time is looked at.
const PATIENCE_ON_CPU: Duration = Duration::from_millis(12);

const IDLE: u32 = 0;
const ARMED: u32 = 1;
const COPYING: u32 = 2;
const DONE: u32 = 3;

struct Buffer {
    state: AtomicU32,
    /// The thread that is asked.
    tid: AtomicI32,
    stack_start: AtomicU64,
    stack_end: AtomicU64,
    registers: UnsafeCell<Registers>,
    length: UnsafeCell<usize>,
    stack: UnsafeCell<[u8; BYTES]>,
}

#[derive(Clone, Copy)]
struct Registers {
    pc: u64,
    sp: u64,
    fp: u64,
    lr: u64,
}

// SAFETY: the cells are written only by the handler that moved `state` from ARMED to COPYING, and read only by the
// holder of `CAPTURING` after it saw DONE, which the handler stores with release ordering when it has written.
unsafe impl Sync for Buffer {}

static BUFFER: Buffer = Buffer {
    state: AtomicU32::new(IDLE),
    tid: AtomicI32::new(0),
    stack_start: AtomicU64::new(0),
    stack_end: AtomicU64::new(0),
    registers: UnsafeCell::new(Registers { pc: 0, sp: 0, fp: 0, lr: 0 }),
    length: UnsafeCell::new(0),
    stack: UnsafeCell::new([0; BYTES]),
};

/// One capture at a time: there is one buffer.
static CAPTURING: Mutex<()> = Mutex::new(());

/// When a thread gets the signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    Now,
    /// While it executes.
    OnCpu,
}

/// Interrupts the thread `tid` of this process, whose stack lies in `stack`. A thread found on another stack (a
/// coroutine's) gives its registers only.
pub(super) fn capture(tid: i32, stack: ops::Range<u64>, moment: Moment) -> Option<Capture> {
    let _one = CAPTURING.lock().unwrap_or_else(PoisonError::into_inner);
    let signal = installed_signal()?;
    // A handler that came too late for its own capture may still be copying.
    if BUFFER.state.load(Ordering::Acquire) == COPYING {
        return None;
    }
    BUFFER.tid.store(tid, Ordering::Relaxed);
    BUFFER.stack_start.store(stack.start, Ordering::Relaxed);
    BUFFER.stack_end.store(stack.end, Ordering::Relaxed);
    BUFFER.state.store(ARMED, Ordering::Release);
    let patience = if moment == Moment::Now { PATIENCE } else { PATIENCE_ON_CPU };
    let (_timer, is_sent) = match moment {
        // SAFETY: plain numbers; a thread that is gone gives an error.
        Moment::Now => (None, unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), tid, signal) } == 0),
        Moment::OnCpu => {
            let timer = Timer::start(tid, signal);
            let is_sent = timer.is_some();
            (timer, is_sent)
        }
    };
    if !is_sent || !wait(patience) {
        return None;
    }
    // SAFETY: DONE was seen with acquire ordering, and nothing writes until the next ARMED.
    let (registers, length, bytes) = unsafe { (*BUFFER.registers.get(), *BUFFER.length.get(), &*BUFFER.stack.get()) };
    let capture = Capture {
        pc: registers.pc,
        sp: registers.sp,
        fp: Some(registers.fp),
        lr: cfg!(target_arch = "aarch64").then_some(registers.lr),
        stack: bytes.get(..length).unwrap_or_default().to_vec(),
    };
    BUFFER.state.store(IDLE, Ordering::Release);
    Some(capture)
}

/// Sends a thread a signal once it executes, unless it is dropped before.
struct Timer(libc::timer_t);

impl Timer {
    fn start(tid: i32, signal: i32) -> Option<Self> {
        let at_once = libc::timespec { tv_sec: 0, tv_nsec: 1 };
        let never = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        let mut timer = ptr::null_mut();
        // SAFETY: zero is a valid `sigevent`; all that is pointed to is local; the timer is used only if it was made.
        unsafe {
            let mut event: libc::sigevent = mem::zeroed();
            event.sigev_notify = libc::SIGEV_THREAD_ID;
            event.sigev_signo = signal;
            event.sigev_notify_thread_id = tid;
            if libc::timer_create(thread::cpu_clock(tid), &mut event, &mut timer) != 0 {
                return None;
            }
            let timer = Self(timer);
            let time = libc::itimerspec { it_interval: never, it_value: at_once };
            (libc::timer_settime(timer.0, 0, &time, ptr::null_mut()) == 0).then_some(timer)
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // SAFETY: it was made, and is deleted once.
        unsafe { libc::timer_delete(self.0) };
    }
}

/// True when the handler is done; false when it did not begin in time, and now never will.
fn wait(patience: Duration) -> bool {
    let start = Instant::now();
    loop {
        match BUFFER.state.load(Ordering::Acquire) {
            DONE => return true,
            ARMED if start.elapsed() > patience => {
                let disarmed = BUFFER.state.compare_exchange(ARMED, IDLE, Ordering::AcqRel, Ordering::Acquire);
                if disarmed.is_ok() {
                    return false;
                }
            }
            // Copies at this moment, or has lost its CPU on the way.
            COPYING if start.elapsed() > 10 * PATIENCE => return false,
            _ => sleep(Duration::from_micros(20)),
        }
    }
}

/// A real-time signal that the program does not use; the handler is never taken away, for a signal may be on its way.
fn installed_signal() -> Option<i32> {
    static SIGNAL: OnceLock<Option<i32>> = OnceLock::new();
    *SIGNAL.get_or_init(|| (libc::SIGRTMIN() + 1..=libc::SIGRTMAX() - 1).rev().find(|signal| install(*signal)))
}

fn install(signal: i32) -> bool {
    // SAFETY: zero is a valid `sigaction`, both are local, and the handler has the signature that SA_SIGINFO asks for.
    unsafe {
        let mut old: libc::sigaction = mem::zeroed();
        if libc::sigaction(signal, ptr::null(), &mut old) != 0 || old.sa_sigaction != libc::SIG_DFL {
            return false;
        }
        let mut new: libc::sigaction = mem::zeroed();
        let handler: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) = on_signal;
        new.sa_sigaction = handler as usize;
        new.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART | libc::SA_ONSTACK;
        libc::sigfillset(&mut new.sa_mask);
        libc::sigaction(signal, &new, ptr::null_mut()) == 0
    }
}

extern "C" fn on_signal(_signal: i32, _info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    if BUFFER.tid.load(Ordering::Relaxed) != thread::tid() {
        return;
    }
    if BUFFER.state.compare_exchange(ARMED, COPYING, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return;
    }
    // SAFETY: with SA_SIGINFO the kernel hands a `ucontext_t`. This handler owns the cells (see `Sync`), and the bytes
    // from `sp` to the end of the stack that the interrupted thread runs on are mapped.
    unsafe {
        let registers = registers(&*context.cast());
        let within = BUFFER.stack_start.load(Ordering::Relaxed)..BUFFER.stack_end.load(Ordering::Relaxed);
        let length = match within.contains(&registers.sp) {
            true => ((within.end - registers.sp) as usize).min(BYTES),
            false => 0,
        };
        ptr::copy_nonoverlapping(registers.sp as *const u8, BUFFER.stack.get().cast(), length);
        *BUFFER.registers.get() = registers;
        *BUFFER.length.get() = length;
    }
    BUFFER.state.store(DONE, Ordering::Release);
}

#[cfg(target_arch = "x86_64")]
fn registers(context: &libc::ucontext_t) -> Registers {
    let register = |index: i32| context.uc_mcontext.gregs[index as usize] as u64;
    Registers { pc: register(libc::REG_RIP), sp: register(libc::REG_RSP), fp: register(libc::REG_RBP), lr: 0 }
}

#[cfg(target_arch = "aarch64")]
fn registers(context: &libc::ucontext_t) -> Registers {
    let machine = &context.uc_mcontext;
    Registers { pc: machine.pc, sp: machine.sp, fp: machine.regs[29], lr: machine.regs[30] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, atomic::AtomicBool};

    #[test]
    fn a_running_thread_answers_with_its_own_stack() {
        let stop = Arc::new(AtomicBool::new(false));
        let (sender, receiver) = std::sync::mpsc::channel();
        let spinning = std::thread::spawn({
            let stop = Arc::clone(&stop);
            move || {
                let _ = sender.send((thread::tid(), thread::stack()));
                while !stop.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            }
        });
        let (tid, stack) = receiver.recv().expect("the thread sends first");
        // A loaded machine may not run the thread within the time.
        let capture = (0..50).find_map(|_| capture(tid, stack.clone(), Moment::Now)).expect("the thread answers");
        let on_cpu = (0..50).find_map(|_| super::capture(tid, stack.clone(), Moment::OnCpu));
        stop.store(true, Ordering::Relaxed);
        let _ = spinning.join();
        assert!(on_cpu.is_some_and(|capture| stack.contains(&capture.sp)));
        assert!(stack.contains(&capture.sp));
        assert_eq!(capture.stack.len() as u64, (stack.end - capture.sp).min(BYTES as u64));
    }

    #[test]
    fn a_thread_that_is_gone_does_not_answer() {
        let tid = std::thread::spawn(thread::tid).join().expect("it only asks for its id");
        assert!([Moment::Now, Moment::OnCpu].iter().all(|moment| capture(tid, 0..u64::MAX, *moment).is_none()));
    }
}

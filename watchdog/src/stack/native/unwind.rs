//! From registers and a copy of the stack to return addresses.

use super::modules::Modules;
#[cfg(target_arch = "x86_64")]
use super::prologue;
use crate::sys::{Capture, Process};
use framehop::{ExplicitModuleSectionInfo, FrameAddress, Module, Unwinder as _};

#[cfg(target_arch = "aarch64")]
use framehop::aarch64::{CacheAarch64 as Cache, UnwindRegsAarch64 as Registers, UnwinderAarch64 as Native};
#[cfg(target_arch = "x86_64")]
use framehop::x86_64::{CacheX86_64 as Cache, UnwindRegsX86_64 as Registers, UnwinderX86_64 as Native};

/// No stack that a person reads is deeper; recursion may be.
const MOST_FRAMES: usize = 512;

#[derive(Default)]
pub(super) struct Unwinder {
    generation: Option<u64>,
    native: Option<(Native<Vec<u8>>, Cache)>,
}

pub(crate) struct Stack {
    /// From the innermost.
    pub(crate) frames: Vec<NativeFrame>,
    /// It ends where the thread began.
    pub(crate) is_complete: bool,
}

/// A frame as the machine has it: fns that are inlined have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NativeFrame {
    /// Of an instruction.
    pub(crate) address: u64,
    /// The instruction is one to return to.
    pub(crate) is_return: bool,
    /// The stack pointer there.
    #[cfg_attr(not(feature = "outside"), allow(dead_code))]
    pub(crate) sp: u64,
}

impl Unwinder {
    pub(super) fn unwind(&mut self, process: Process, modules: &Modules, capture: &Capture) -> Stack {
        if self.generation != modules.generation() {
            self.native = None;
            self.generation = modules.generation();
        }
        let (native, cache) = self.native.get_or_insert_with(|| (unwinder(process, modules), Cache::new()));
        let innermost = NativeFrame { address: capture.pc, is_return: false, sp: capture.sp };
        let mut stack = Stack { frames: vec![innermost], is_complete: false };
        let Some(mut walk) = Walk::start(process, modules, capture) else { return stack };
        stack.frames.extend(walk.skipped_to);
        while stack.frames.len() < MOST_FRAMES {
            let before = walk.registers;
            let mut read = |address| read_stack(process, capture, address).ok_or(());
            let next = match native.unwind_frame(walk.address, &mut walk.registers, cache, &mut read) {
                Ok(None) => {
                    stack.is_complete = true;
                    break;
                }
                // A caller's stack begins further out, and its code in some file.
                Ok(Some(next)) if is_further_out(&walk.registers, &before, &stack) && modules.of(next).is_some() => {
                    Some(next)
                }
                _ => walk.recover(process, modules, capture, before),
            };
            let Some(next) = next else { break };
            let Some(address) = FrameAddress::from_return_address(next) else { break };
            walk.address = address;
            stack.frames.push(NativeFrame { address: next, is_return: true, sp: walk.registers.sp() });
        }
        stack
    }
}

/// Where a register has the return address, the innermost fn may have no stack of its own.
fn is_further_out(registers: &Registers, before: &Registers, stack: &Stack) -> bool {
    let may_be_equal = cfg!(target_arch = "aarch64") && stack.frames.len() == 1;
    registers.sp() > before.sp() || may_be_equal && registers.sp() == before.sp()
}

/// Where a walk along the stack is.
struct Walk {
    address: FrameAddress,
    registers: Registers,
    /// A return address that was found before the walk could begin.
    skipped_to: Option<NativeFrame>,
    /// False while the register that the callers' frames hang on is still to be found.
    #[cfg(target_arch = "x86_64")]
    has_frame_pointer: bool,
}

/// In place of a frame pointer that is not known: nothing can be read there, whereas 0 marks the outermost frame.
#[cfg(target_arch = "x86_64")]
const NOWHERE: u64 = 1;

#[cfg(target_arch = "x86_64")]
impl Walk {
    fn start(_process: Process, _modules: &Modules, capture: &Capture) -> Option<Self> {
        Some(Self {
            address: FrameAddress::from_instruction_pointer(capture.pc),
            registers: Registers::new(capture.pc, capture.sp, capture.fp.unwrap_or(NOWHERE)),
            skipped_to: None,
            has_frame_pointer: capture.fp.is_some(),
        })
    }

    /// The frame pointer is not among what the kernel tells of a blocked thread. A fn that its caller's frame hangs on
    /// pushed it first: what its prologue says about the stack gives the place.
    fn recover(&mut self, process: Process, modules: &Modules, capture: &Capture, before: Registers) -> Option<u64> {
        if self.has_frame_pointer {
            return None;
        }
        let at = self.address.address_for_lookup();
        let module = modules.of(at)?;
        let size = prologue::frame_size(process, module.function_start(at)?, at)?;
        let frame = before.sp().checked_add(size)?;
        let saved = read_stack(process, capture, frame)?;
        let next = read_stack(process, capture, frame.checked_add(8)?)?;
        modules.of(next).filter(|_| prologue::follows_call(process, next))?;
        self.has_frame_pointer = true;
        self.registers = Registers::new(next, frame.checked_add(16)?, saved);
        Some(next)
    }
}

#[cfg(target_arch = "aarch64")]
impl Walk {
    /// Of a blocked thread neither frame pointer nor link register are known. Fns keep both side by side: the first
    /// pair on the stack whose one points further out and whose other follows a call is taken for the innermost. A fn
    /// that keeps no such pair, as libc's wrappers of system calls, is left out.
    fn start(process: Process, modules: &Modules, capture: &Capture) -> Option<Self> {
        if let (Some(fp), Some(lr)) = (capture.fp, capture.lr) {
            let address = FrameAddress::from_instruction_pointer(capture.pc);
            return Some(Self { address, registers: Registers::new(lr, capture.sp, fp), skipped_to: None });
        }
        let end = capture.sp + capture.stack.len() as u64;
        (capture.sp..end).step_by(8).find_map(|at| {
            let (fp, lr) = (read_stack(process, capture, at)?, read_stack(process, capture, at + 8)?);
            let is_pair = fp > at && fp < end && fp % 16 == 0 && modules.of(lr).is_some() && follows_call(process, lr);
            let address = FrameAddress::from_return_address(lr).filter(|_| is_pair)?;
            // The caller's stack begins no earlier than after the pair; its own tables say the rest by `fp`.
            let skipped_to = Some(NativeFrame { address: lr, is_return: true, sp: at + 16 });
            Some(Self { address, registers: Registers::new(lr, at + 16, fp), skipped_to })
        })
    }

    fn recover(
        &mut self,
        _process: Process,
        _modules: &Modules,
        _capture: &Capture,
        _before: Registers,
    ) -> Option<u64> {
        None
    }
}

/// `bl` or `blr` is the instruction before.
#[cfg(target_arch = "aarch64")]
fn follows_call(process: Process, address: u64) -> bool {
    let mut bytes = [0; 4];
    let is_read = process.read(address.saturating_sub(4), &mut bytes) == 4;
    let instruction = u32::from_le_bytes(bytes);
    is_read && (instruction >> 26 == 0b10_0101 || instruction & 0xffff_fc1f == 0xd63f_0000)
}

fn unwinder(process: Process, modules: &Modules) -> Native<Vec<u8>> {
    let mut native = Native::new();
    for module in modules.iter() {
        let base = module.file.base;
        let index = module.index();
        let table = module.unwind_table(process);
        let relative = |section: &super::modules::Section| section.range.start - base..section.range.end - base;
        let info = ExplicitModuleSectionInfo {
            base_svma: 0,
            eh_frame_hdr_svma: index.as_ref().map(relative),
            eh_frame_svma: table.as_ref().map(relative),
            eh_frame_hdr: index.map(|section| section.bytes),
            eh_frame: table.map(|section| section.bytes),
            ..Default::default()
        };
        native.add_module(Module::new(String::new(), module.file.range.clone(), base, info));
    }
    native
}

fn read_stack(process: Process, capture: &Capture, address: u64) -> Option<u64> {
    let offset = usize::try_from(address.checked_sub(capture.sp)?).ok()?;
    if let Some(bytes) = capture.stack.get(offset..offset.checked_add(8)?) {
        return Some(u64::from_ne_bytes(bytes.try_into().ok()?));
    }
    // Past what was copied: of a thread that is blocked it is still there.
    let mut bytes = [0; 8];
    (process.read(address, &mut bytes) == 8).then(|| u64::from_ne_bytes(bytes))
}

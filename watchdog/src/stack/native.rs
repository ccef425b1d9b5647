//! Unwinding by the tables that the program's files carry for panics, symbols by their debug information. All of it
//! works on copies: neither a thread that goes on nor a library that is unloaded can make it fault.

mod modules;
#[cfg(target_arch = "x86_64")]
mod prologue;
#[cfg(test)]
mod soak;
mod symbolize;
mod unwind;

use super::fold;
use crate::{
    stall::{Frame, Stall},
    sys::{Capture, Process},
};
use modules::Modules;
use symbolize::Symbols;
use unwind::Unwinder;

#[cfg(feature = "outside")]
pub(crate) use symbolize::ProgramFile;
#[cfg(all(test, feature = "outside"))]
pub(crate) use unwind::NativeFrame;
pub(crate) use unwind::Stack;

/// Made when the first stall is explained: a program that never stalls pays nothing for it.
#[derive(Default)]
pub(crate) struct Stacks {
    process: Process,
    modules: Modules,
    unwinder: Unwinder,
    symbols: Symbols,
}

impl Stacks {
    /// Of another process, with a file of the program that was not stripped, if there is one.
    #[cfg(feature = "outside")]
    pub(crate) fn of(process: Process, unstripped: Option<std::path::PathBuf>) -> Self {
        Self { process, symbols: Symbols::of(process, unstripped), ..Self::default() }
    }

    fn refresh(&mut self) {
        if self.modules.refresh(self.process) {
            self.symbols.refresh();
        }
    }

    /// The build id of the program itself.
    pub(crate) fn build_id(&mut self) -> Option<String> {
        self.refresh();
        self.modules.program()?.build_id.clone()
    }

    /// Adds frames and site to `stall`. True when the stack is whole, out to where the thread began.
    pub(crate) fn explain(&mut self, stall: &mut Stall, capture: &Capture) -> bool {
        let stack = self.unwind(capture);
        stall.frames = self.frames(&stack);
        put_down(stall, stack.is_complete);
        stack.is_complete
    }

    /// The addresses on the stack.
    pub(crate) fn unwind(&mut self, capture: &Capture) -> Stack {
        self.refresh();
        self.unwinder.unwind(self.process, &self.modules, capture)
    }

    /// What the addresses are, fns that are inlined there included.
    pub(crate) fn frames(&mut self, stack: &Stack) -> Vec<Frame> {
        let mut frames = Vec::new();
        for frame in &stack.frames {
            self.symbols.add_frames(&self.modules, frame.address, frame.is_return, &mut frames);
        }
        fold::classify(&mut frames, &self.symbols.program());
        frames
    }

    /// Where the fn starts that an address is in.
    #[cfg(feature = "outside")]
    pub(crate) fn function_start(&self, address: u64) -> Option<u64> {
        self.modules.of(address)?.function_start(address)
    }

    /// The file name of the program.
    #[cfg(feature = "outside")]
    pub(crate) fn program(&self) -> String {
        self.symbols.program()
    }
}

/// Says whose code frames are that were named otherwise.
#[cfg(feature = "outside")]
pub(crate) fn classify(frames: &mut [Frame], program: &str) {
    fold::classify(frames, program);
}

/// Adds the site of a stall whose frames are known, and what is missing.
pub(crate) fn put_down(stall: &mut Stall, is_complete: bool) {
    stall.site = fold::site(&stall.frames);
    if let Some(note) = fold::note(&stall.frames, stall.site.is_some(), is_complete) {
        stall.note = Some(note);
    }
}

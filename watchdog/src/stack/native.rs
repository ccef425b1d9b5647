//! Unwinding by the tables that the program's files carry for panics, symbols by their debug information. All of it
//! works on copies: neither a thread that goes on nor a library that is unloaded can make it fault.

mod modules;
#[cfg(target_arch = "x86_64")]
mod prologue;
mod symbolize;
mod unwind;

use super::fold;
use crate::{
    stall::Stall,
    sys::{Capture, Process},
};
use modules::Modules;
use symbolize::Symbols;
use unwind::Unwinder;

/// Made when the first stall is explained: a program that never stalls pays nothing for it.
#[derive(Default)]
pub(crate) struct Stacks {
    process: Process,
    modules: Modules,
    unwinder: Unwinder,
    symbols: Symbols,
}

impl Stacks {
    /// The build id of the program itself.
    pub(crate) fn build_id(&mut self) -> Option<String> {
        self.modules.refresh(self.process);
        self.modules.program()?.build_id.clone()
    }

    /// Adds frames and site to `stall`. True when the stack is whole, out to where the thread began.
    pub(crate) fn explain(&mut self, stall: &mut Stall, capture: &Capture) -> bool {
        self.modules.refresh(self.process);
        let stack = self.unwinder.unwind(self.process, &self.modules, capture);
        for (address, is_return) in stack.addresses {
            self.symbols.add_frames(&self.modules, address, is_return, &mut stall.frames);
        }
        fold::classify(&mut stall.frames, &self.symbols.program());
        stall.site = fold::site(&stall.frames);
        if let Some(note) = fold::note(&stall.frames, stall.site.is_some(), stack.is_complete) {
            stall.note = Some(note);
        }
        stack.is_complete
    }
}

//! Warns while a poll stalls an async executor: which task, how long, on CPU or in which system call, with the stack
//! at that moment and the rule that covers it.

mod report;
mod rules;
mod settings;
mod stall;

pub use settings::{Log, Pattern, Rate, Settings, VARIABLE};
pub use stall::{Class, Frame, FrameKind, Phase, Site, Stall, Syscall};

//! From raw registers and bytes to frames with names and lines, and the one that a stall is put down to.

mod fold;
mod names;
#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod native;
#[cfg(all(test, feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use native::NativeFrame;
#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use native::Stacks;
#[cfg(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use native::{ProgramFile, Stack, classify, put_down};

#[cfg(not(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod none;
#[cfg(not(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(crate) use none::Stacks;

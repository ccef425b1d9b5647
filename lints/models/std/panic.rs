use crate::any::Any;
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::thread::Result;

pub struct AssertUnwindSafe<T>(pub T);

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
}
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
}
impl<T> UnwindSafe for AssertUnwindSafe<T> {}
impl<T> RefUnwindSafe for AssertUnwindSafe<T> {}
impl<T: fmt::Debug> fmt::Debug for AssertUnwindSafe<T> {}
impl<T: Default> Default for AssertUnwindSafe<T> {}

#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location<'a>;

impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static>;
    pub const fn file(&self) -> &'a str;
    pub const fn line(&self) -> u32;
    pub const fn column(&self) -> u32;
}

impl fmt::Display for Location<'_> {}

#[derive(Debug)]
pub struct PanicHookInfo<'a>;

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}

impl fmt::Display for PanicHookInfo<'_> {}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

pub auto trait UnwindSafe {}
pub auto trait RefUnwindSafe {}

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R>;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

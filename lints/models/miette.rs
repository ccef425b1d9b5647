pub use Report as Error;
pub use Report as ErrReport;
pub use WrapErr as Context;

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

pub trait Diagnostic: StdError {}

pub struct Report;

impl Report {
    pub fn new<E>(error: E) -> Self
    where
        E: Diagnostic + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn new_boxed(error: Box<dyn Diagnostic + Send + Sync + 'static>) -> Self;
    pub fn wrap_err<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn context<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn root_cause(&self) -> &(dyn StdError + 'static);
    pub fn is<E>(&self) -> bool
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, Self>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>
    where
        E: Display + Debug + Send + Sync + 'static;
}

impl<E> From<E> for Report where E: Diagnostic + Send + Sync + 'static {}

impl Deref for Report {
    type Target = dyn Diagnostic + Send + Sync;
}

impl DerefMut for Report {}
impl Debug for Report {}
impl Display for Report {}
impl AsRef<dyn Diagnostic> for Report {}

pub type Result<T, E = Report> = std::result::Result<T, E>;

pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> std::result::Result<T, Report>;
}

impl<T, E: StdError + Send + Sync + 'static> IntoDiagnostic<T, E> for std::result::Result<T, E> {}

pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> std::result::Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> std::result::Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> std::result::Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}

impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}

#[macro_export]
macro_rules! miette {
    () => {};
}

#[macro_export]
macro_rules! bail {
    () => {};
}

#[macro_export]
macro_rules! ensure {
    () => {};
}

pub use crate::{Report as Error, WrapErr as Context, eyre as anyhow, eyre as format_err};
use std::any::Any;
use std::fmt;
use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::panic::Location;

pub struct Report;

impl Report {
    pub fn new<E>(error: E) -> Self
    where
        E: std::error::Error + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn wrap_err<D>(self, msg: D) -> Self
    where
        D: Display + Send + Sync + 'static;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
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
    pub fn handler(&self) -> &dyn EyreHandler;
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler;
}

impl<E> From<E> for Report where E: std::error::Error + Send + Sync + 'static {}

impl Deref for Report {
    type Target = dyn std::error::Error + Sync + Send;
}

impl DerefMut for Report {}
impl Display for Report {}
impl From<Report> for Box<dyn std::error::Error + Send + Sync + 'static> {}
impl From<Report> for Box<dyn std::error::Error + 'static> {}
impl AsRef<dyn std::error::Error + Sync + Send> for Report {}
impl AsRef<dyn std::error::Error> for Report {}

pub struct InstallError;

#[derive(Clone)]
pub struct Chain<'a>;

impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn std::error::Error + 'static);
}

impl DoubleEndedIterator for Chain<'_> {}
impl Default for Chain<'_> {}

pub type Result<T = (), E = Report> = std::result::Result<T, E>;

pub trait EyreHandler: Any + Send + Sync {
    fn debug(&self, error: &(dyn std::error::Error + 'static), f: &mut Formatter<'_>) -> fmt::Result;
    fn display(&self, error: &(dyn std::error::Error + 'static), f: &mut Formatter<'_>) -> fmt::Result;
    fn track_caller(&mut self, location: &'static Location<'static>);
}

pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}

impl<T, E> WrapErr<T, E> for std::result::Result<T, E> where E: Send + Sync + 'static {}

pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>
    where
        M: Debug + Display + Send + Sync + 'static;
}

impl<T> OptionExt<T> for Option<T> {}

pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report>
    where
        D: Display + Send + Sync + 'static,
        F: FnOnce() -> D;
}

impl<T> ContextCompat<T> for Option<T> {}

pub fn set_hook(
    hook: Box<dyn Fn(&(dyn std::error::Error + 'static)) -> Box<dyn EyreHandler> + Sync + Send + 'static>,
) -> Result<(), InstallError>;
pub fn Ok<T>(t: T) -> Result<T>;

#[macro_export]
macro_rules! bail {
    () => {};
}

#[macro_export]
macro_rules! ensure {
    () => {};
}

#[macro_export]
macro_rules! eyre {
    () => {};
}

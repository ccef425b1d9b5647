use std::error::Error;
use std::fmt::{Debug, Display};

pub mod prelude {
    pub use crate::{OptionExt, ResultExt, ensure, ensure_whatever, whatever};
}

pub trait ErrorCompat {}

pub trait IntoError<E>
where
    E: Error + ErrorCompat,
{
    type Source;
    fn into_error(self, source: Self::Source) -> E;
}

pub trait FromString {
    type Source;
    fn without_source(message: String) -> Self;
    fn with_source(source: Self::Source, message: String) -> Self;
}

#[derive(Debug)]
pub struct Whatever;

impl Display for Whatever {}
impl Error for Whatever {}
impl ErrorCompat for Whatever {}

impl FromString for Whatever {
    type Source = Box<dyn Error>;
}

pub struct NoneError;

#[derive(Debug, Clone)]
pub struct Location {
    pub file: &'static str,
    pub line: u32,
    pub column: u32,
}

impl Display for Location {}

#[derive(Debug)]
pub struct Backtrace;

impl Display for Backtrace {}

pub trait ResultExt<T, E>: Sized {
    fn context<C, E2>(self, context: C) -> Result<T, E2>
    where
        C: IntoError<E2, Source = E>,
        E2: Error + ErrorCompat;
    fn with_context<F, C, E2>(self, context: F) -> Result<T, E2>
    where
        F: FnOnce(&mut E) -> C,
        C: IntoError<E2, Source = E>,
        E2: Error + ErrorCompat;
    fn whatever_context<S, E2>(self, context: S) -> Result<T, E2>
    where
        S: Into<String>,
        E2: FromString,
        E: Into<E2::Source>;
    fn with_whatever_context<F, S, E2>(self, context: F) -> Result<T, E2>
    where
        F: FnOnce(&mut E) -> S,
        S: Into<String>,
        E2: FromString,
        E: Into<E2::Source>;
    fn boxed<'a>(self) -> Result<T, Box<dyn Error + Send + Sync + 'a>>
    where
        E: Error + Send + Sync + 'a;
    fn boxed_local<'a>(self) -> Result<T, Box<dyn Error + 'a>>
    where
        E: Error + 'a;
}

impl<T, E> ResultExt<T, E> for Result<T, E> {}

pub trait OptionExt<T>: Sized {
    fn context<C, E>(self, context: C) -> Result<T, E>
    where
        C: IntoError<E, Source = NoneError>,
        E: Error + ErrorCompat;
    fn with_context<F, C, E>(self, context: F) -> Result<T, E>
    where
        F: FnOnce() -> C,
        C: IntoError<E, Source = NoneError>,
        E: Error + ErrorCompat;
    fn whatever_context<S, E>(self, context: S) -> Result<T, E>
    where
        S: Into<String>,
        E: FromString;
    fn with_whatever_context<F, S, E>(self, context: F) -> Result<T, E>
    where
        F: FnOnce() -> S,
        S: Into<String>,
        E: FromString;
}

impl<T> OptionExt<T> for Option<T> {}

#[macro_export]
macro_rules! ensure {
    () => {};
}

#[macro_export]
macro_rules! ensure_whatever {
    () => {};
}

#[macro_export]
macro_rules! whatever {
    () => {};
}

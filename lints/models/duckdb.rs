use std::error;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::path::Path;

pub mod types {
    pub use crate::ToSql;

    pub struct Value;
    pub struct ValueRef<'a>;

    pub trait FromSql: Sized {}
}

pub struct Appender<'conn>;

impl Appender<'_> {
    #[blocks(db)]
    pub fn append_rows<P, I>(&mut self, rows: I) -> Result<()>
    where
        I: IntoIterator<Item = P>;
    #[blocks(db)]
    pub fn append_row<P>(&mut self, params: P) -> Result<()>;
    #[blocks(db)]
    pub fn flush(&mut self) -> Result<()>;
}

pub struct CachedStatement<'conn>;

impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}

impl<'conn> DerefMut for CachedStatement<'conn> {}

#[derive(Default)]
pub struct Config;

#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {}
impl error::Error for Error {}

pub struct ParamsFromIter<I>;

impl<I> Params for ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql,
{
}

pub struct AndThenRows<'stmt, F>;

impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = std::result::Result<T, E>;
}

pub struct MappedRows<'stmt, F>;

impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = std::result::Result<T, Error>;
}

pub struct Row<'stmt>;

impl Row<'_> {
    pub fn get_unwrap<I: RowIndex, T: types::FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: types::FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<types::ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> types::ValueRef<'_>;
}

// The result is there when `query` returns: going through the rows costs nothing more.
pub struct Rows<'stmt>;

impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}

pub struct Statement<'conn>;

impl Statement<'_> {
    pub fn column_names(&self) -> Vec<String>;
    pub fn column_count(&self) -> usize;
    #[blocks(db)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[blocks(db)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<()>;
    #[blocks(db)]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[blocks(db)]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    #[blocks(db)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[blocks(db)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn row_count(&self) -> usize;
    pub fn parameter_count(&self) -> usize;
}

pub struct Transaction<'conn>;

impl Drop for Transaction<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}

impl Transaction<'_> {
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn rollback(self) -> Result<()>;
}

impl Deref for Transaction<'_> {
    type Target = Connection;
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl<T> OptionalExt<T> for Result<T> {}

pub struct Connection;

impl Connection {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    // Unlike SQLite's, this starts a pool of threads.
    #[blocks(db)]
    pub fn open_in_memory() -> Result<Connection>;
    #[blocks(db)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Connection>;
    #[blocks(db)]
    pub fn open_in_memory_with_flags(config: Config) -> Result<Connection>;
    #[blocks(db)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[blocks(db)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&Path>;
    #[blocks(db)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    #[blocks(db)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[blocks(db)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    #[blocks(db)]
    pub fn appender(&self, table: &str) -> Result<Appender<'_>>;
    #[blocks(db)]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub fn try_clone(&self) -> Result<Self>;
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
}

impl fmt::Debug for Connection {}

pub trait Params {}

impl<T: ToSql, const N: usize> Params for [T; N] {}
impl<T: ToSql + ?Sized, const N: usize> Params for &[&T; N] {}
impl Params for &[&dyn ToSql] {}

pub trait RowIndex {}

impl RowIndex for usize {}
impl RowIndex for &'_ str {}

pub trait ToSql {}

#[also(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64, str, String)]
impl ToSql for bool {}
impl ToSql for Vec<u8> {}
impl<T> ToSql for &'_ T where T: ToSql + ?Sized {}
impl<T: ToSql> ToSql for Option<T> {}

pub trait OptionalExt<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql;

#[macro_export]
macro_rules! params {
    () => {};
}

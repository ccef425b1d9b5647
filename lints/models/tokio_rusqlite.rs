pub use rusqlite;
use rusqlite::OpenFlags;
pub use rusqlite::*;
use std::fmt::Display;
use std::path::Path;

#[derive(Debug)]
pub enum Error<E = rusqlite::Error> {
    ConnectionClosed,
    Close((Connection, rusqlite::Error)),
    Error(E),
}

impl<E: Display> Display for Error<E> {}
impl<E: std::error::Error + 'static> std::error::Error for Error<E> {}
impl From<rusqlite::Error> for Error {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone)]
pub struct Connection;

impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory() -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags<P: AsRef<Path>>(
        path: P,
        flags: OpenFlags,
    ) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags_and_vfs<P: AsRef<Path>>(
        path: P,
        flags: OpenFlags,
        vfs: &str,
    ) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags_and_vfs(
        flags: OpenFlags,
        vfs: &str,
    ) -> std::result::Result<Self, rusqlite::Error>;
    #[offloads(function)]
    pub async fn call<F, R, E>(&self, function: F) -> std::result::Result<R, Error<E>>
    where
        F: FnOnce(&mut rusqlite::Connection) -> std::result::Result<R, E> + 'static + Send,
        R: Send + 'static,
        E: Send + 'static;
    #[offloads(function)]
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R>
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + 'static + Send,
        R: Send + 'static;
    #[offloads(function)]
    pub async fn call_unwrap<F, R>(&self, function: F) -> R
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static,
        R: Send + 'static;
    pub async fn close(self) -> Result<()>;
}

impl From<rusqlite::Connection> for Connection {}

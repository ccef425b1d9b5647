pub mod channel {
    pub use async_channel::*;
}
pub mod fs;
pub mod future;
pub mod io;
pub mod net;
pub mod os;
pub mod path;
pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
    pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
    pub use crate::task_local;
}
pub mod process {
    pub use async_process::*;
}
pub mod stream;
pub mod sync;
pub mod task;

#[macro_export]
macro_rules! task_local {
    () => {};
}

#[macro_export]
macro_rules! main {
    () => {};
}

#[macro_export]
macro_rules! test {
    () => {};
}

#[macro_export]
macro_rules! print {
    () => {};
}

#[macro_export]
macro_rules! println {
    () => {};
}

#[macro_export]
macro_rules! eprint {
    () => {};
}

#[macro_export]
macro_rules! eprintln {
    () => {};
}

#[macro_export]
macro_rules! write {
    () => {};
}

#[macro_export]
macro_rules! writeln {
    () => {};
}

#[macro_export]
macro_rules! format_args {
    () => {};
}

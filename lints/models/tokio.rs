pub mod fs;
pub mod io;
pub mod net;
pub mod process;
pub mod runtime;
pub mod signal;
pub mod sync;
pub mod task;
pub mod time;

pub use task::spawn;

#[macro_export]
macro_rules! join {
    () => {};
}

#[macro_export]
macro_rules! try_join {
    () => {};
}

#[macro_export]
macro_rules! select {
    () => {};
}

#[macro_export]
macro_rules! pin {
    () => {};
}

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

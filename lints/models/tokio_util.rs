pub mod codec;
pub mod compat;
pub mod context;
pub mod either;
pub mod future;
pub mod io;
pub mod sync;
pub mod task;
pub mod time;
pub mod udp;

pub use bytes;

use std::io;

pub mod unix;
pub mod windows;

pub async fn ctrl_c() -> io::Result<()>;

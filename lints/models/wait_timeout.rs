use std::io;
use std::process::{Child, ExitStatus};
use std::time::Duration;

pub trait ChildExt {
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    #[nonblocking(ZERO, zero)]
    fn wait_timeout(&mut self, dur: Duration) -> io::Result<Option<ExitStatus>>;
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    #[nonblocking(ZERO, zero)]
    fn wait_timeout_ms(&mut self, ms: u32) -> io::Result<Option<ExitStatus>>;
}

impl ChildExt for Child {}

use std::io;
use std::task::{Context, Poll};

#[derive(Debug, Clone, Copy, Hash, PartialEq, Eq)]
pub struct SignalKind;

impl SignalKind {
    pub fn from_raw(signum: std::os::raw::c_int) -> Self;
    pub fn as_raw_value(&self) -> std::os::raw::c_int;
    pub fn alarm() -> Self;
    pub fn child() -> Self;
    pub fn hangup() -> Self;
    pub fn info() -> Self;
    pub fn interrupt() -> Self;
    pub fn io() -> Self;
    pub fn pipe() -> Self;
    pub fn quit() -> Self;
    pub fn terminate() -> Self;
    pub fn user_defined1() -> Self;
    pub fn user_defined2() -> Self;
    pub fn window_change() -> Self;
}

impl From<std::os::raw::c_int> for SignalKind {}

impl From<SignalKind> for std::os::raw::c_int {}

#[derive(Debug)]
pub struct Signal;

impl Signal {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

pub fn signal(kind: SignalKind) -> io::Result<Signal>;

use std::io;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct CtrlC;

impl CtrlC {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

#[derive(Debug)]
pub struct CtrlBreak;

impl CtrlBreak {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

#[derive(Debug)]
pub struct CtrlClose;

impl CtrlClose {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

#[derive(Debug)]
pub struct CtrlShutdown;

impl CtrlShutdown {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

#[derive(Debug)]
pub struct CtrlLogoff;

impl CtrlLogoff {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

pub fn ctrl_c() -> io::Result<CtrlC>;

pub fn ctrl_break() -> io::Result<CtrlBreak>;

pub fn ctrl_close() -> io::Result<CtrlClose>;

pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;

pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;

use std::fs::File;
use std::io;
use std::path::Path;

#[derive(Clone, Copy, Debug)]
pub struct RemoverBuilder;

impl RemoverBuilder {
    pub fn new() -> Self;
    pub fn serial(self) -> Self;
    pub fn build(self) -> Remover;
}

impl Default for RemoverBuilder {}

#[derive(Clone, Copy, Debug)]
pub struct Remover;

impl Remover {
    #[blocks(fs)]
    pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}

pub trait RemoveDir {
    #[blocks(fs)]
    fn remove_dir_contents(&mut self, debug_root: Option<&Path>) -> io::Result<()>;
}

impl RemoveDir for File {
    #[blocks(fs)]
    fn remove_dir_contents(&mut self, debug_root: Option<&Path>) -> io::Result<()>;
}

#[blocks(fs)]
pub fn ensure_empty_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
pub fn remove_dir_contents<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

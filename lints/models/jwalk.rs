use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Display};
use std::fs::{FileType, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub struct DirEntry<C: ClientState> {
    pub depth: usize,
    pub file_name: OsString,
    pub file_type: FileType,
    pub client_state: C::DirEntryState,
    pub parent_path: Arc<Path>,
    pub read_children_path: Option<Arc<Path>>,
    pub read_children_error: Option<Error>,
}

impl<C: ClientState> DirEntry<C> {
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
    pub fn path(&self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[blocks(probe)]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn parent_path(&self) -> &Path;
}

pub struct DirEntryIter<C: ClientState>;

impl<C: ClientState> Iterator for DirEntryIter<C> {
    type Item = std::result::Result<DirEntry<C>, Error>;
    #[blocks(fs)]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn is_busy(&self) -> bool;
    pub fn into_io_error(self) -> Option<io::Error>;
}

impl std::error::Error for Error {}
impl Display for Error {}
impl From<Error> for io::Error {}

pub type WalkDir = WalkDirGeneric<((), ())>;

pub type Result<T> = std::result::Result<T, Error>;

pub struct WalkDirGeneric<C: ClientState>;

impl<C: ClientState> WalkDirGeneric<C> {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    #[blocks(fs)]
    pub fn try_into_iter(self) -> Result<DirEntryIter<C>>;
    pub fn root(&self) -> &Path;
    pub fn sort(self, sort: bool) -> Self;
    pub fn skip_hidden(self, skip_hidden: bool) -> Self;
    pub fn follow_links(self, follow_links: bool) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn parallelism(self, parallelism: Parallelism) -> Self;
    pub fn root_read_dir_state(self, read_dir_state: C::ReadDirState) -> Self;
    pub fn process_read_dir<F>(self, process_by: F) -> Self
    where
        F: Fn(Option<usize>, &Path, &mut C::ReadDirState, &mut Vec<Result<DirEntry<C>>>) + Send + Sync + 'static;
}

impl<C: ClientState> IntoIterator for WalkDirGeneric<C> {
    type Item = std::result::Result<DirEntry<C>, Error>;
    type IntoIter = DirEntryIter<C>;
}

pub struct Parallelism;

pub trait ClientState: Send + Default + Debug + 'static {
    type ReadDirState: Clone + Send + Default + Debug + 'static;
    type DirEntryState: Send + Default + Debug + 'static;
}

impl<B, E> ClientState for (B, E)
where
    B: Clone + Send + Default + Debug + 'static,
    E: Send + Default + Debug + 'static,
{
    type ReadDirState = B;
    type DirEntryState = E;
}

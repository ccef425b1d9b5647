use std::fmt::Display;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub struct GlobError;

impl std::error::Error for GlobError {}
impl Display for GlobError {}

#[derive(Debug)]
pub struct WalkError;

impl std::error::Error for WalkError {}
impl Display for WalkError {}

pub struct GlobWalkerBuilder;

impl GlobWalkerBuilder {
    pub fn new<P: AsRef<Path>, S: AsRef<str>>(base: P, pattern: S) -> Self;
    pub fn from_patterns<P: AsRef<Path>, S: AsRef<str>>(base: P, patterns: &[S]) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn case_insensitive(self, yes: bool) -> Self;
    pub fn build(self) -> Result<GlobWalker, GlobError>;
}

pub struct GlobWalker;

impl Iterator for GlobWalker {
    type Item = Result<DirEntry, WalkError>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<DirEntry, WalkError>>;
}

#[derive(Clone, Debug)]
pub struct DirEntry;

impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn depth(&self) -> usize;
}

pub fn glob<S: AsRef<str>>(pattern: S) -> Result<GlobWalker, GlobError>;

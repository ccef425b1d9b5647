use camino::{Utf8Path, Utf8PathBuf};
use std::fs::File;
use std::io;
use std::io::{Read, Seek, Write};
use std::path::Path;

pub struct Utf8TempDir;

impl Drop for Utf8TempDir {
    #[blocks(fs)]
    fn drop(&mut self);
}

impl Utf8TempDir {
    #[blocks(fs)]
    pub fn new() -> io::Result<Utf8TempDir>;
    #[blocks(fs)]
    pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir>;
    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<Utf8TempDir>;
    pub fn path(&self) -> &Utf8Path;
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
}

impl AsRef<Utf8Path> for Utf8TempDir {}
impl AsRef<Path> for Utf8TempDir {}

#[os_backed_if(F)]
pub struct NamedUtf8TempFile<F = File>;

impl<F> Drop for NamedUtf8TempFile<F> {
    #[blocks(fs, in_loop)]
    fn drop(&mut self);
}

impl NamedUtf8TempFile<File> {
    #[blocks(fs)]
    pub fn new() -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn reopen(&self) -> io::Result<File>;
}

impl<F> NamedUtf8TempFile<F> {
    pub fn path(&self) -> &Utf8Path;
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
}

impl<F: Read> Read for NamedUtf8TempFile<F> {}
impl<F: Write> Write for NamedUtf8TempFile<F> {}
impl<F: Seek> Seek for NamedUtf8TempFile<F> {}

#[derive(Clone, Debug)]
pub struct Builder<'prefix, 'suffix>;

impl<'prefix, 'suffix> Builder<'prefix, 'suffix> {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<str> + ?Sized>(&mut self, prefix: &'prefix S) -> &mut Self;
    pub fn suffix<S: AsRef<str> + ?Sized>(&mut self, suffix: &'suffix S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    #[blocks(fs)]
    pub fn tempfile(&self) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn tempfile_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn tempdir(&self) -> io::Result<Utf8TempDir>;
    #[blocks(fs)]
    pub fn tempdir_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<Utf8TempDir>;
}

#[blocks(fs)]
pub fn tempdir() -> io::Result<Utf8TempDir>;

#[blocks(fs)]
pub fn tempdir_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir>;

#[blocks(fs)]
pub fn tempfile() -> io::Result<File>;

#[blocks(fs)]
pub fn tempfile_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<File>;

pub struct Utf8TempPath;
pub struct Utf8PersistError<F = File>;
pub struct Utf8PathPersistError;

impl<'a, 'b> Builder<'a, 'b> {
    #[blocks(fs)]
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedUtf8TempFile<R>>
    where
        F: FnMut(&Utf8Path) -> io::Result<R>;
    #[blocks(fs)]
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedUtf8TempFile<R>>
    where
        F: FnMut(&Utf8Path) -> io::Result<R>,
        P: AsRef<Utf8Path>;
}

impl<F> NamedUtf8TempFile<F> {
    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, Utf8PersistError<F>>;
    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, Utf8PersistError<F>>;
}

impl NamedUtf8TempFile<File> {
    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(prefix: S, dir: P) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<NamedUtf8TempFile>;
    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(suffix: S, dir: P) -> io::Result<NamedUtf8TempFile>;
}

impl Utf8TempDir {
    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(prefix: S, dir: P) -> io::Result<Utf8TempDir>;
    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<Utf8TempDir>;
    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(suffix: S, dir: P) -> io::Result<Utf8TempDir>;
}

impl Utf8TempPath {
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), Utf8PathPersistError>;
    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), Utf8PathPersistError>;
}

use std::error::Error;
use std::fmt::Display;
use std::io;
use std::ops::{Deref, DerefMut};
use std::os::fd::{AsRawFd, RawFd};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advice {
    Normal,
    Random,
    Sequential,
    WillNeed,
    DontFork,
    DoFork,
    Mergeable,
    Unmergeable,
    HugePage,
    NoHugePage,
    DontDump,
    DoDump,
    HwPoison,
    PopulateRead,
    PopulateWrite,
}

impl Advice {
    pub fn is_supported(self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UncheckedAdvice {
    DontNeed,
    Free,
    Remove,
}

impl UncheckedAdvice {
    pub fn is_supported(self) -> bool;
}

pub struct MmapRawDescriptor;

pub struct MapIfSafeError;

impl MapIfSafeError {
    pub fn not_supported(&self) -> bool;
    pub fn not_safe(&self) -> bool;
    pub fn map_failed(&self) -> bool;
}

impl Error for MapIfSafeError {}
impl Display for MapIfSafeError {}
impl From<MapIfSafeError> for io::Error {}

#[derive(Clone, Debug, Default)]
pub struct MmapOptions;

impl MmapOptions {
    pub fn new() -> MmapOptions;
    pub fn offset(&mut self, offset: u64) -> &mut Self;
    pub fn len(&mut self, len: usize) -> &mut Self;
    pub fn stack(&mut self) -> &mut Self;
    pub fn huge(&mut self, page_bits: Option<u8>) -> &mut Self;
    pub fn populate(&mut self) -> &mut Self;
    pub fn no_reserve_swap(&mut self) -> &mut Self;
    pub fn no_probe_handle(&mut self) -> &mut Self;
    #[blocks(fs, pedantic)]
    pub unsafe fn map<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    #[blocks(fs, pedantic)]
    pub unsafe fn map_exec<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    #[blocks(fs, pedantic)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapMut>;
    #[blocks(fs, pedantic)]
    pub unsafe fn map_copy<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapMut>;
    #[blocks(fs, pedantic)]
    pub unsafe fn map_copy_read_only<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    #[blocks(fs, pedantic)]
    pub fn map_if_safe<T: MmapAsRawDesc>(&self, file: T) -> Result<Mmap, MapIfSafeError>;
    #[blocks(fs, pedantic)]
    pub fn map_anon(&self) -> io::Result<MmapMut>;
    #[blocks(fs, pedantic)]
    pub fn map_raw<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapRaw>;
    #[blocks(fs, pedantic)]
    pub fn map_raw_read_only<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapRaw>;
}

pub struct Mmap;

impl Mmap {
    #[blocks(fs, pedantic)]
    pub unsafe fn map<T: MmapAsRawDesc>(file: T) -> io::Result<Mmap>;
    pub fn map_if_safe<T: MmapAsRawDesc>(file: T) -> Result<Mmap, MapIfSafeError>;
    pub fn make_mut(self) -> io::Result<MmapMut>;
    pub fn advise(&self, advice: Advice) -> io::Result<()>;
    pub unsafe fn unchecked_advise(&self, advice: UncheckedAdvice) -> io::Result<()>;
    pub fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> io::Result<()>;
    pub unsafe fn unchecked_advise_range(&self, advice: UncheckedAdvice, offset: usize, len: usize) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
    pub unsafe fn remap(&mut self, new_len: usize, options: RemapOptions) -> io::Result<()>;
}

impl Deref for Mmap {
    type Target = [u8];
}

impl AsRef<[u8]> for Mmap {}

pub struct MmapRaw;

impl MmapRaw {
    #[blocks(fs, pedantic)]
    pub fn map_raw<T: MmapAsRawDesc>(file: T) -> io::Result<MmapRaw>;
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&self) -> *mut u8;
    pub fn len(&self) -> usize;
    #[blocks(fs)]
    pub fn flush(&self) -> io::Result<()>;
    pub fn flush_async(&self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn flush_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn flush_async_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn advise(&self, advice: Advice) -> io::Result<()>;
    pub unsafe fn unchecked_advise(&self, advice: UncheckedAdvice) -> io::Result<()>;
    pub fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> io::Result<()>;
    pub unsafe fn unchecked_advise_range(&self, advice: UncheckedAdvice, offset: usize, len: usize) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
    pub unsafe fn remap(&mut self, new_len: usize, options: RemapOptions) -> io::Result<()>;
}

impl From<Mmap> for MmapRaw {}
impl From<MmapMut> for MmapRaw {}

pub struct MmapMut;

impl MmapMut {
    #[blocks(fs, pedantic)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(file: T) -> io::Result<MmapMut>;
    pub fn map_anon(length: usize) -> io::Result<MmapMut>;
    #[blocks(fs)]
    pub fn flush(&self) -> io::Result<()>;
    pub fn flush_async(&self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn flush_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn flush_async_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn make_read_only(self) -> io::Result<Mmap>;
    pub fn make_exec(self) -> io::Result<Mmap>;
    pub fn advise(&self, advice: Advice) -> io::Result<()>;
    pub unsafe fn unchecked_advise(&self, advice: UncheckedAdvice) -> io::Result<()>;
    pub fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> io::Result<()>;
    pub unsafe fn unchecked_advise_range(&self, advice: UncheckedAdvice, offset: usize, len: usize) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
    pub unsafe fn remap(&mut self, new_len: usize, options: RemapOptions) -> io::Result<()>;
}

impl Deref for MmapMut {
    type Target = [u8];
}

impl DerefMut for MmapMut {}
impl AsRef<[u8]> for MmapMut {}
impl AsMut<[u8]> for MmapMut {}

#[derive(Clone, Copy, Debug, Default)]
pub struct RemapOptions;

impl RemapOptions {
    pub fn new() -> Self;
    pub fn may_move(self, may_move: bool) -> Self;
}

pub trait MmapAsRawDesc {
    fn as_raw_desc(&self) -> MmapRawDescriptor;
}

impl MmapAsRawDesc for RawFd {}
impl<T> MmapAsRawDesc for &T where T: AsRawFd {}

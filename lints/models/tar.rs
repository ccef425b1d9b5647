use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::Utf8Error;

pub struct Archive<R: ?Sized + Read>;

impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn entries(&mut self) -> io::Result<Entries<'_, R>>;
    #[blocks(fs)]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_ownerships(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}

impl<R: Seek + Read> Archive<R> {
    pub fn entries_with_seek(&mut self) -> io::Result<Entries<'_, R>>;
}

pub struct Entries<'a, R: 'a + Read>;

impl<'a, R: Read> Entries<'a, R> {
    pub fn raw(self, raw: bool) -> Entries<'a, R>;
}

impl<'a, R: Read> Iterator for Entries<'a, R> {
    type Item = Result<Entry<'a, R>, io::Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<io::Result<Entry<'a, R>>>;
}

pub struct Builder<W: Write>;

impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn mode(&mut self, mode: HeaderMode);
    pub fn preserve_absolute(&mut self, preserve: bool);
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn sparse(&mut self, sparse: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    #[blocks(io, if_os(W))]
    pub fn into_inner(self) -> io::Result<W>;
    #[blocks(io, if_os(W))]
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()>;
    #[blocks(io, if_os(W))]
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()>;
    #[blocks(io, if_os(W))]
    pub fn append_writer<'a, P: AsRef<Path>>(
        &'a mut self,
        header: &'a mut Header,
        path: P,
    ) -> io::Result<EntryWriter<'a>>
    where
        W: Seek;
    #[blocks(io, if_os(W))]
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(
        &mut self,
        header: &mut Header,
        path: P,
        target: T,
    ) -> io::Result<()>;
    #[blocks(fs)]
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    #[blocks(fs)]
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()>;
    #[blocks(fs)]
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> io::Result<()>;
    #[blocks(fs)]
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;
    #[blocks(fs)]
    pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;
    #[blocks(io, if_os(W))]
    pub fn finish(&mut self) -> io::Result<()>;
}

impl<T: Write> Builder<T> {
    pub fn append_pax_extensions<'key, 'value>(
        &mut self,
        headers: impl IntoIterator<Item = (&'key str, &'value [u8])>,
    ) -> Result<(), io::Error>;
}

pub struct EntryWriter<'a>;

impl EntryWriter<'_> {
    pub fn finish(self) -> io::Result<()>;
}

impl Write for EntryWriter<'_> {}

#[os_backed_if(R)]
pub struct Entry<'a, R: 'a + Read>;

impl<'a, R: Read> Entry<'a, R> {
    pub fn path(&self) -> io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn link_name(&self) -> io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions<'_>>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn raw_header_position(&self) -> u64;
    pub fn raw_file_position(&self) -> u64;
    #[blocks(fs)]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked>;
    #[blocks(fs)]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
}

impl<'a, R: Read> Read for Entry<'a, R> {}

#[derive(Debug)]
pub enum Unpacked {
    File(File),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryType {
    Regular,
    Link,
    Symlink,
    Char,
    Block,
    Directory,
    Fifo,
    Continuous,
    GNULongName,
    GNULongLink,
    GNUSparse,
    XGlobalHeader,
    XHeader,
}

impl EntryType {
    pub fn new(byte: u8) -> EntryType;
    pub fn as_byte(&self) -> u8;
    pub fn file() -> EntryType;
    pub fn hard_link() -> EntryType;
    pub fn symlink() -> EntryType;
    pub fn character_special() -> EntryType;
    pub fn block_special() -> EntryType;
    pub fn dir() -> EntryType;
    pub fn fifo() -> EntryType;
    pub fn contiguous() -> EntryType;
    pub fn is_file(&self) -> bool;
    pub fn is_hard_link(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_character_special(&self) -> bool;
    pub fn is_block_special(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_fifo(&self) -> bool;
    pub fn is_contiguous(&self) -> bool;
    pub fn is_gnu_longname(&self) -> bool;
    pub fn is_gnu_sparse(&self) -> bool;
    pub fn is_gnu_longlink(&self) -> bool;
    pub fn is_pax_global_extensions(&self) -> bool;
    pub fn is_pax_local_extensions(&self) -> bool;
}

pub struct GnuHeader;

pub struct Header;

impl Header {
    pub fn new_gnu() -> Header;
    pub fn new_ustar() -> Header;
    pub fn new_old() -> Header;
    pub fn as_old(&self) -> &OldHeader;
    pub fn as_old_mut(&mut self) -> &mut OldHeader;
    pub fn as_ustar(&self) -> Option<&UstarHeader>;
    pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader>;
    pub fn as_gnu(&self) -> Option<&GnuHeader>;
    pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader>;
    pub fn from_byte_slice(bytes: &[u8]) -> &Header;
    pub fn as_bytes(&self) -> &[u8; 512];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512];
    pub fn set_metadata(&mut self, meta: &Metadata);
    pub fn set_metadata_in_mode(&mut self, meta: &Metadata, mode: HeaderMode);
    pub fn entry_size(&self) -> io::Result<u64>;
    pub fn size(&self) -> io::Result<u64>;
    pub fn set_size(&mut self, size: u64);
    pub fn path(&self) -> io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn link_name(&self) -> io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_link_name_literal<P: AsRef<[u8]>>(&mut self, p: P) -> io::Result<()>;
    pub fn mode(&self) -> io::Result<u32>;
    pub fn set_mode(&mut self, mode: u32);
    pub fn uid(&self) -> io::Result<u64>;
    pub fn set_uid(&mut self, uid: u64);
    pub fn gid(&self) -> io::Result<u64>;
    pub fn set_gid(&mut self, gid: u64);
    pub fn mtime(&self) -> io::Result<u64>;
    pub fn set_mtime(&mut self, mtime: u64);
    pub fn username(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn username_bytes(&self) -> Option<&[u8]>;
    pub fn set_username(&mut self, name: &str) -> io::Result<()>;
    pub fn groupname(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn groupname_bytes(&self) -> Option<&[u8]>;
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()>;
    pub fn device_major(&self) -> io::Result<Option<u32>>;
    pub fn set_device_major(&mut self, major: u32) -> io::Result<()>;
    pub fn device_minor(&self) -> io::Result<Option<u32>>;
    pub fn set_device_minor(&mut self, minor: u32) -> io::Result<()>;
    pub fn entry_type(&self) -> EntryType;
    pub fn set_entry_type(&mut self, ty: EntryType);
    pub fn cksum(&self) -> io::Result<u32>;
    pub fn set_cksum(&mut self);
}

impl Clone for Header {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderMode {
    Complete,
    Deterministic,
}

pub struct OldHeader;

pub struct UstarHeader;

pub struct PaxExtension<'entry>;

impl<'entry> PaxExtension<'entry> {
    pub fn key(&self) -> Result<&'entry str, Utf8Error>;
    pub fn key_bytes(&self) -> &'entry [u8];
    pub fn value(&self) -> Result<&'entry str, Utf8Error>;
    pub fn value_bytes(&self) -> &'entry [u8];
}

pub struct PaxExtensions<'entry>;

impl<'entry> PaxExtensions<'entry> {
    pub fn new(a: &'entry [u8]) -> Self;
}

impl<'entry> Iterator for PaxExtensions<'entry> {
    type Item = Result<PaxExtension<'entry>, io::Error>;
}

pub const DETERMINISTIC_TIMESTAMP: u64 = ..;

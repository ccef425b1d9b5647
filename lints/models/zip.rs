pub use crate::extra_fields::ExtraField;
pub use crate::read::HasZipMetadata;
use crate::read::{Config, RootDirFilter, ZipFile, ZipFileSeek};
use crate::result::{DateTimeRangeError, ZipResult};
use crate::write::FileOptions;
use std::fmt::Display;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;

pub mod extra_fields {
    pub struct ExtraField;
}

pub mod read {
    pub use crate::ZipArchive;
    use crate::extra_fields::ExtraField;
    use crate::result::ZipResult;
    use crate::write::SimpleFileOptions;
    use crate::{CompressionMethod, DateTime};
    use std::io::{Read, Seek};
    use std::path::{Path, PathBuf};

    #[os_backed_if(R)]
    pub struct ZipFile<'a, R: Read>;

    impl<'a, R: Read> ZipFile<'a, R> {
        pub fn version_made_by(&self) -> (u8, u8);
        pub fn name(&self) -> &str;
        pub fn name_raw(&self) -> &[u8];
        pub fn sanitized_name(&self) -> PathBuf;
        pub fn mangled_name(&self) -> PathBuf;
        pub fn enclosed_name(&self) -> Option<PathBuf>;
        pub fn comment(&self) -> &str;
        pub fn compression(&self) -> CompressionMethod;
        pub fn encrypted(&self) -> bool;
        pub fn compressed_size(&self) -> u64;
        pub fn size(&self) -> u64;
        pub fn last_modified(&self) -> Option<DateTime>;
        pub fn is_dir(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn unix_mode(&self) -> Option<u32>;
        pub fn crc32(&self) -> u32;
        pub fn extra_data(&self) -> Option<&[u8]>;
        pub fn data_start(&self) -> u64;
        pub fn header_start(&self) -> u64;
        pub fn central_header_start(&self) -> u64;
        pub fn options(&self) -> SimpleFileOptions;
    }

    impl<R: Read> ZipFile<'_, R> {
        pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField>;
    }

    impl<R: Read> HasZipMetadata for ZipFile<'_, R> {}
    impl<R: Read> Read for ZipFile<'_, R> {}

    #[os_backed_if(R)]
    pub struct ZipFileSeek<'a, R>;
    impl<R: Read> Read for ZipFileSeek<'_, R> {}
    impl<R: Seek> Seek for ZipFileSeek<'_, R> {}
    impl<R> HasZipMetadata for ZipFileSeek<'_, R> {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Config {
        pub archive_offset: ArchiveOffset,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum ArchiveOffset {
        Detect,
        FromCentralDirectory,
        Known(u64),
    }

    pub trait HasZipMetadata {}

    pub trait RootDirFilter: Fn(&Path) -> bool {}
    impl<F: Fn(&Path) -> bool> RootDirFilter for F {}

    #[blocks(io, if_os(R))]
    pub fn read_zipfile_from_stream<R: Read>(reader: &mut R) -> ZipResult<Option<ZipFile<'_, R>>>;

    pub fn root_dir_common_filter(path: &Path) -> bool;
}

pub mod result {
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Display;
    use std::io;
    use std::num::TryFromIntError;
    use std::string::FromUtf8Error;

    pub type ZipResult<T> = Result<T, ZipError>;

    #[derive(Debug)]
    pub enum ZipError {
        Io(io::Error),
        InvalidArchive(Cow<'static, str>),
        UnsupportedArchive(&'static str),
        FileNotFound,
        InvalidPassword,
    }

    impl ZipError {
        pub const PASSWORD_REQUIRED: &'static str = ..;
    }

    impl Display for ZipError {}
    impl Error for ZipError {}
    impl From<ZipError> for io::Error {}
    impl From<io::Error> for ZipError {}
    impl From<DateTimeRangeError> for ZipError {}
    impl From<FromUtf8Error> for ZipError {}

    #[derive(Debug)]
    pub struct DateTimeRangeError;
    impl From<TryFromIntError> for DateTimeRangeError {}
    impl Display for DateTimeRangeError {}
    impl Error for DateTimeRangeError {}
}

pub mod write {
    pub use crate::ZipWriter;
    use crate::result::ZipResult;
    use crate::unstable::write::FileOptionsExt;
    use crate::{CompressionMethod, DateTime};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct FileOptions<'k, T>;

    impl<T> FileOptions<'_, T> {
        pub fn compression_method(self, method: CompressionMethod) -> Self;
        pub fn compression_level(self, level: Option<i64>) -> Self;
        pub fn last_modified_time(self, mod_time: DateTime) -> Self;
        pub fn unix_permissions(self, mode: u32) -> Self;
        pub fn large_file(self, large: bool) -> Self;
        pub fn with_zopfli_buffer(self, size: Option<usize>) -> Self;
        pub fn get_compression_level(&self) -> Option<i64>;
        pub fn with_alignment(self, alignment: u16) -> Self;
    }

    impl FileOptions<'_, ExtendedFileOptions> {
        pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()>;
        pub fn clear_extra_data(self) -> Self;
    }

    impl<T> FileOptionsExt for FileOptions<'_, T> {}
    impl<T> Default for FileOptions<'_, T> {}

    pub type SimpleFileOptions = FileOptions<'static, ()>;

    pub type FullFileOptions<'k> = FileOptions<'k, ExtendedFileOptions>;

    #[derive(Clone, Default, PartialEq, Eq)]
    pub struct ExtendedFileOptions;

    impl ExtendedFileOptions {
        pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()>;
    }
}

pub mod unstable {
    pub mod write {
        pub trait FileOptionsExt {}
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompressionMethod {
    Stored,
    Deflated,
    Unsupported(u16),
}

impl CompressionMethod {
    pub const STORE: Self = ..;
    pub const SHRINK: Self = ..;
    pub const REDUCE_1: Self = ..;
    pub const REDUCE_2: Self = ..;
    pub const REDUCE_3: Self = ..;
    pub const REDUCE_4: Self = ..;
    pub const IMPLODE: Self = ..;
    pub const DEFLATE: Self = ..;
    pub const DEFLATE64: Self = ..;
    pub const PKWARE_IMPLODE: Self = ..;
    pub const BZIP2: Self = ..;
    pub const LZMA: Self = ..;
    pub const IBM_ZOS_CMPSC: Self = ..;
    pub const IBM_TERSE: Self = ..;
    pub const ZSTD_DEPRECATED: Self = ..;
    pub const ZSTD: Self = ..;
    pub const MP3: Self = ..;
    pub const XZ: Self = ..;
    pub const JPEG: Self = ..;
    pub const WAVPACK: Self = ..;
    pub const PPMD: Self = ..;
    pub const AES: Self = ..;
    pub fn from_u16(val: u16) -> CompressionMethod;
    pub fn to_u16(self) -> u16;
}

impl Default for CompressionMethod {}
impl Display for CompressionMethod {}

#[derive(Clone, Debug)]
pub struct ZipArchive<R>;

impl<R> ZipArchive<R> {
    pub fn decompressed_size(&self) -> Option<u128>;
}

impl<R: Read + Seek> ZipArchive<R> {
    #[blocks(io, if_os(R))]
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;
    #[blocks(io, if_os(R))]
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>>;
    #[blocks(fs)]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    #[blocks(fs)]
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(
        &mut self,
        directory: P,
        root_dir_filter: impl RootDirFilter,
    ) -> ZipResult<()>;
    pub fn len(&self) -> usize;
    pub fn central_directory_start(&self) -> u64;
    pub fn is_empty(&self) -> bool;
    pub fn offset(&self) -> u64;
    pub fn comment(&self) -> &[u8];
    pub fn zip64_comment(&self) -> Option<&[u8]>;
    pub fn file_names(&self) -> impl Iterator<Item = &str>;
    #[blocks(io, if_os(R))]
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    #[blocks(io, if_os(R))]
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_name(&self, name: &str) -> Option<usize>;
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize>;
    pub fn name_for_index(&self, index: usize) -> Option<&str>;
    #[blocks(io, if_os(R))]
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<'_, R>>;
    #[blocks(io, if_os(R))]
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<'_, R>>;
    #[blocks(io, if_os(R))]
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    #[blocks(io, if_os(R))]
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    #[blocks(io, if_os(R))]
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>>;
    pub fn into_inner(self) -> R;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AesMode {
    Aes128,
    Aes192,
    Aes256,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime;

impl DateTime {
    pub fn default_for_write() -> Self;
    pub unsafe fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime;
    pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError>;
    pub fn from_date_and_time(
        year: u16,
        month: u8,
        day: u8,
        hour: u8,
        minute: u8,
        second: u8,
    ) -> Result<DateTime, DateTimeRangeError>;
    pub fn is_valid(&self) -> bool;
    pub fn timepart(&self) -> u16;
    pub fn datepart(&self) -> u16;
    pub fn year(&self) -> u16;
    pub fn month(&self) -> u8;
    pub fn day(&self) -> u8;
    pub fn hour(&self) -> u8;
    pub fn minute(&self) -> u8;
    pub fn second(&self) -> u8;
}

impl TryFrom<(u16, u16)> for DateTime {
    type Error = DateTimeRangeError;
}

impl From<DateTime> for (u16, u16) {}
impl Default for DateTime {}
impl Display for DateTime {}

#[os_backed_if(W)]
pub struct ZipWriter<W: Write + Seek>;

impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(
        &mut self,
        src_path: T,
        dest_path: U,
    ) -> ZipResult<()>;
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}

impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub fn is_writing_file(&self) -> bool;
    pub fn set_comment<S>(&mut self, comment: S)
    where
        S: Into<Box<str>>;
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>);
    pub fn get_comment(&mut self) -> Result<&str, Utf8Error>;
    pub fn get_raw_comment(&self) -> &[u8];
    pub fn set_zip64_comment<S>(&mut self, comment: Option<S>)
    where
        S: Into<Box<str>>;
    pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>);
    pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>>;
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub unsafe fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    pub fn abort_file(&mut self) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn start_file<S: ToString, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()>
    where
        R: Read + Seek;
    #[blocks(io, if_os(W))]
    pub fn start_file_from_path<E, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, E>) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<'_, R>, name: S) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<'_, R>, path: P) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<'_, R>) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn raw_copy_file_touch<R: Read>(
        &mut self,
        file: ZipFile<'_, R>,
        last_modified_time: DateTime,
        unix_mode: Option<u32>,
    ) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn add_directory<S, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()>
    where
        S: Into<String>;
    #[blocks(io, if_os(W))]
    pub fn add_directory_from_path<T, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, T>)
    -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn finish(self) -> ZipResult<W>;
    #[blocks(io, if_os(W))]
    pub fn add_symlink<N: ToString, T: ToString, E>(
        &mut self,
        name: N,
        target: T,
        options: FileOptions<'_, E>,
    ) -> ZipResult<()>;
    #[blocks(io, if_os(W))]
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E>(
        &mut self,
        path: P,
        target: T,
        options: FileOptions<'_, E>,
    ) -> ZipResult<()>;
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(
        &mut self,
        src_path: T,
        dest_path: U,
    ) -> ZipResult<()>;
}

impl<W: Write + Seek> Write for ZipWriter<W> {}

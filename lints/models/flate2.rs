use crate::write::GzEncoder;
use miniz_oxide::MZFlush;
use std::error::Error;
use std::fmt::Display;
use std::io;
use std::io::{BufRead, Read, Write};
use std::mem::MaybeUninit;
use std::time::{Duration, SystemTime};

pub mod read {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io::{Read, Write};

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct DeflateDecoder<R>;

    impl<R: Read> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R>;
    }

    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: Read> Read for DeflateDecoder<R> {}
    impl<W: Read + Write> Write for DeflateDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct DeflateEncoder<R>;

    impl<R: Read> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
    }

    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: Read> Read for DeflateEncoder<R> {}
    impl<W: Read + Write> Write for DeflateEncoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct GzDecoder<R>;

    impl<R: Read> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
    }

    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn reset(&mut self, r: R) -> R;
    }

    impl<R: Read> Read for GzDecoder<R> {}
    impl<R: Read + Write> Write for GzDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct GzEncoder<R>;

    impl<R: Read> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
    }

    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: Read> Read for GzEncoder<R> {}
    impl<R: Read + Write> Write for GzEncoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct MultiGzDecoder<R>;

    impl<R: Read> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
    }

    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: Read> Read for MultiGzDecoder<R> {}
    impl<R: Read + Write> Write for MultiGzDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct ZlibDecoder<R>;

    impl<R: Read> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R>;
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
        pub fn new_with_decompress_and_buf(r: R, buf: Vec<u8>, decompression: Decompress) -> ZlibDecoder<R>;
    }

    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: Read> Read for ZlibDecoder<R> {}
    impl<R: Read + Write> Write for ZlibDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct ZlibEncoder<R>;

    impl<R: Read> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
    }

    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: Read> Read for ZlibEncoder<R> {}
    impl<W: Read + Write> Write for ZlibEncoder<W> {}
}

pub mod write {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io;
    use std::io::{Read, Write};

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct DeflateDecoder<W: Write>;

    impl<W: Write> DeflateDecoder<W> {
        pub fn new(w: W) -> DeflateDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<W: Write> Write for DeflateDecoder<W> {}
    impl<W: Read + Write> Read for DeflateDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct DeflateEncoder<W: Write>;

    impl<W: Write> DeflateEncoder<W> {
        pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn flush_finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<W: Write> Write for DeflateEncoder<W> {}
    impl<W: Read + Write> Read for DeflateEncoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct GzDecoder<W: Write>;

    impl<W: Write> GzDecoder<W> {
        pub fn new(w: W) -> GzDecoder<W>;
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
    }

    impl<W: Write> Write for GzDecoder<W> {}
    impl<W: Read + Write> Read for GzDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct GzEncoder<W: Write>;

    impl<W: Write> GzEncoder<W> {
        pub fn new(w: W, level: Compression) -> GzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
    }

    impl<W: Write> Write for GzEncoder<W> {}
    impl<R: Read + Write> Read for GzEncoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct MultiGzDecoder<W: Write>;

    impl<W: Write> MultiGzDecoder<W> {
        pub fn new(w: W) -> MultiGzDecoder<W>;
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
    }

    impl<W: Write> Write for MultiGzDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct ZlibDecoder<W: Write>;

    impl<W: Write> ZlibDecoder<W> {
        pub fn new(w: W) -> ZlibDecoder<W>;
        pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<W: Write> Write for ZlibDecoder<W> {}
    impl<W: Read + Write> Read for ZlibDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(W)]
    pub struct ZlibEncoder<W: Write>;

    impl<W: Write> ZlibEncoder<W> {
        pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
        pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn reset(&mut self, w: W) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        #[blocks(io, if_os(W))]
        pub fn flush_finish(self) -> io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<W: Write> Write for ZlibEncoder<W> {}
    impl<W: Read + Write> Read for ZlibEncoder<W> {}
}

pub mod bufread {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io::{BufRead, Read, Write};

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct DeflateDecoder<R>;

    impl<R: BufRead> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
    }

    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn reset_data(&mut self);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for DeflateDecoder<R> {}
    impl<W: BufRead + Write> Write for DeflateDecoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct DeflateEncoder<R>;

    impl<R: BufRead> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
    }

    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for DeflateEncoder<R> {}
    impl<W: BufRead + Write> Write for DeflateEncoder<W> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct GzDecoder<R>;

    impl<R: BufRead> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
    }

    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn reset(&mut self, r: R) -> R;
    }

    impl<R: BufRead> Read for GzDecoder<R> {}
    impl<R: BufRead + Write> Write for GzDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct GzEncoder<R>;

    impl<R: BufRead> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
    }

    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: BufRead> Read for GzEncoder<R> {}
    impl<R: BufRead + Write> Write for GzEncoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct MultiGzDecoder<R>;

    impl<R: BufRead> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
    }

    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: BufRead> Read for MultiGzDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct ZlibDecoder<R>;

    impl<R: BufRead> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
    }

    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for ZlibDecoder<R> {}
    impl<R: BufRead + Write> Write for ZlibDecoder<R> {}

    #[derive(Debug)]
    #[os_backed_if(R)]
    pub struct ZlibEncoder<R>;

    impl<R: BufRead> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
    }

    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for ZlibEncoder<R> {}
    impl<R: BufRead + Write> Write for ZlibEncoder<R> {}
}

#[derive(Debug, Default)]
pub struct Crc;

impl Crc {
    pub fn new() -> Self;
    pub fn sum(&self) -> u32;
    pub fn amount(&self) -> u32;
    pub fn update(&mut self, data: &[u8]);
    pub fn reset(&mut self);
    pub fn combine(&mut self, additional_crc: &Self);
}

#[derive(Debug)]
#[os_backed_if(R)]
pub struct CrcReader<R>;

impl<R: Read> CrcReader<R> {
    pub fn new(r: R) -> CrcReader<R>;
}

impl<R> CrcReader<R> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn reset(&mut self);
}

impl<R: Read> Read for CrcReader<R> {}
impl<R: BufRead> BufRead for CrcReader<R> {}

#[derive(Debug)]
#[os_backed_if(W)]
pub struct CrcWriter<W>;

impl<W> CrcWriter<W> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> W;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self);
}

impl<W: Write> CrcWriter<W> {
    pub fn new(w: W) -> CrcWriter<W>;
}

impl<W: Write> Write for CrcWriter<W> {}

#[derive(Debug, Default)]
pub struct GzBuilder;

impl GzBuilder {
    pub fn new() -> GzBuilder;
    pub fn mtime(self, mtime: u32) -> GzBuilder;
    pub fn operating_system(self, os: u8) -> GzBuilder;
    pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder;
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder;
    pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder;
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> GzEncoder<W>;
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> crate::read::GzEncoder<R>;
    pub fn buf_read<R>(self, r: R, lvl: Compression) -> crate::bufread::GzEncoder<R>
    where
        R: BufRead;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GzHeader;

impl GzHeader {
    pub fn filename(&self) -> Option<&[u8]>;
    pub fn extra(&self) -> Option<&[u8]>;
    pub fn comment(&self) -> Option<&[u8]>;
    pub fn operating_system(&self) -> u8;
    pub fn mtime(&self) -> u32;
    pub fn mtime_as_datetime(&self) -> Option<SystemTime>;
    pub fn mtime_as_duration(&self) -> Option<Duration>;
}

#[derive(Debug)]
pub struct Compress;

impl Compress {
    pub fn new(level: Compression, zlib_header: bool) -> Compress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn reset(&mut self);
    #[blocks(codec, pedantic)]
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError>;
    pub fn compress_uninit(
        &mut self,
        input: &[u8],
        output: &mut [MaybeUninit<u8>],
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;
    #[blocks(codec, pedantic)]
    pub fn compress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;
}

#[derive(Clone, Debug)]
pub struct CompressError;

impl CompressError {
    pub fn message(&self) -> Option<&str>;
}

impl Error for CompressError {}
impl From<CompressError> for io::Error {}
impl Display for CompressError {}

#[derive(Debug)]
pub struct Decompress;

impl Decompress {
    pub fn new(zlib_header: bool) -> Decompress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    #[blocks(codec, pedantic)]
    pub fn decompress(
        &mut self,
        input: &[u8],
        output: &mut [u8],
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
    pub fn decompress_uninit(
        &mut self,
        input: &[u8],
        output: &mut [MaybeUninit<u8>],
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
    #[blocks(codec, pedantic)]
    pub fn decompress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
    pub fn reset(&mut self, zlib_header: bool);
}

#[derive(Clone, Debug)]
pub struct DecompressError;

impl DecompressError {
    pub fn needs_dictionary(&self) -> Option<u32>;
    pub fn message(&self) -> Option<&str>;
}

impl Error for DecompressError {}
impl From<DecompressError> for io::Error {}
impl Display for DecompressError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    BufError,
    StreamEnd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlushCompress {
    None,
    Partial,
    Sync,
    Full,
    Finish,
}

impl From<FlushCompress> for MZFlush {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlushDecompress {
    None,
    Sync,
    Finish,
}

impl From<FlushDecompress> for MZFlush {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compression;

impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}

impl Default for Compression {}

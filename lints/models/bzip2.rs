use std::fmt::Display;
use std::io;

pub mod bufread {
    use crate::Compression;
    use std::io::{BufRead, Read, Write};

    #[os_backed_if(R)]
    pub struct BzEncoder<R>;

    impl<R: BufRead> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> BzEncoder<R>;
    }

    impl<R> BzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: BufRead> Read for BzEncoder<R> {}
    impl<W: Write> Write for BzEncoder<W> {}

    #[os_backed_if(R)]
    pub struct BzDecoder<R>;

    impl<R: BufRead> BzDecoder<R> {
        pub fn new(r: R) -> BzDecoder<R>;
    }

    impl<R> BzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for BzDecoder<R> {}
    impl<W: Write> Write for BzDecoder<W> {}

    #[os_backed_if(R)]
    pub struct MultiBzDecoder<R>;

    impl<R: BufRead> MultiBzDecoder<R> {
        pub fn new(r: R) -> MultiBzDecoder<R>;
    }

    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: BufRead> Read for MultiBzDecoder<R> {}
    impl<R: BufRead + Write> Write for MultiBzDecoder<R> {}
}

pub mod read {
    use crate::Compression;
    use std::io::{Read, Write};

    #[os_backed_if(R)]
    pub struct BzEncoder<R>;

    impl<R: Read> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> BzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for BzEncoder<R> {}
    impl<W: Write + Read> Write for BzEncoder<W> {}

    #[os_backed_if(R)]
    pub struct BzDecoder<R>;

    impl<R: Read> BzDecoder<R> {
        pub fn new(r: R) -> BzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for BzDecoder<R> {}
    impl<W: Write + Read> Write for BzDecoder<W> {}

    #[os_backed_if(R)]
    pub struct MultiBzDecoder<R>;

    impl<R: Read> MultiBzDecoder<R> {
        pub fn new(r: R) -> MultiBzDecoder<R>;
    }

    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: Read> Read for MultiBzDecoder<R> {}
}

pub mod write {
    use crate::Compression;
    use std::io;
    use std::io::Write;

    #[os_backed_if(W)]
    pub struct BzEncoder<W: Write>;

    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: Compression) -> BzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for BzEncoder<W> {}

    #[os_backed_if(W)]
    pub struct BzDecoder<W: Write>;

    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> BzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(&mut self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for BzDecoder<W> {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Run,
    Flush,
    Finish,
}

pub struct Compress;

impl Compress {
    pub fn new(lvl: Compression, work_factor: u32) -> Compress;
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error>;
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}

pub struct Decompress;

impl Decompress {
    pub fn new(small: bool) -> Decompress;
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<Status, Error>;
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>) -> Result<Status, Error>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    Sequence,
    Data,
    DataMagic,
    Param,
}

impl std::error::Error for Error {}
impl Display for Error {}
impl From<Error> for io::Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    FlushOk,
    RunOk,
    FinishOk,
    StreamEnd,
    MemNeeded,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compression;

impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn try_new(level: u32) -> Option<Compression>;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}

impl Default for Compression {}

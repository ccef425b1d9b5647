pub mod stream {
    pub struct Stream;

    impl Stream {
        pub fn new_easy_encoder(preset: u32, check: Check) -> Result<Stream, Error>;
        pub fn new_lzma_encoder(options: &LzmaOptions) -> Result<Stream, Error>;
        pub fn new_stream_encoder(filters: &Filters, check: Check) -> Result<Stream, Error>;
        pub fn new_stream_decoder(memlimit: u64, flags: u32) -> Result<Stream, Error>;
        pub fn new_lzma_decoder(memlimit: u64) -> Result<Stream, Error>;
        pub fn new_auto_decoder(memlimit: u64, flags: u32) -> Result<Stream, Error>;
        pub fn process(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error>;
        pub fn process_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
        pub fn memlimit(&self) -> u64;
        pub fn set_memlimit(&mut self, limit: u64) -> Result<(), Error>;
    }

    pub struct LzmaOptions;

    pub struct Filters;

    pub struct Action;

    pub struct Status;

    pub struct Error;

    pub struct Check;
}

pub mod bufread {
    use crate::stream::Stream;
    use std::io::{BufRead, Read, Write};

    #[os_backed_if(R)]
    pub struct XzEncoder<R>;

    impl<R: BufRead> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
    }

    impl<R> XzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: BufRead> Read for XzEncoder<R> {}
    impl<W: Write> Write for XzEncoder<W> {}

    #[os_backed_if(R)]
    pub struct XzDecoder<R>;

    impl<R: BufRead> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R>;
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
    }

    impl<R> XzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for XzDecoder<R> {}
    impl<W: Write> Write for XzDecoder<W> {}
}

pub mod read {
    use crate::stream::Stream;
    use std::io::{Read, Write};

    #[os_backed_if(R)]
    pub struct XzEncoder<R: Read>;

    impl<R: Read> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for XzEncoder<R> {}
    impl<W: Write + Read> Write for XzEncoder<W> {}

    #[os_backed_if(R)]
    pub struct XzDecoder<R: Read>;

    impl<R: Read> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R>;
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for XzDecoder<R> {}
    impl<W: Write + Read> Write for XzDecoder<W> {}
}

pub mod write {
    use crate::stream::Stream;
    use std::io;
    use std::io::{Read, Write};

    #[os_backed_if(W)]
    pub struct XzEncoder<W: Write>;

    impl<W: Write> XzEncoder<W> {
        pub fn new(obj: W, level: u32) -> XzEncoder<W>;
        pub fn new_stream(obj: W, stream: Stream) -> XzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for XzEncoder<W> {}
    impl<W: Read + Write> Read for XzEncoder<W> {}

    #[os_backed_if(W)]
    pub struct XzDecoder<W: Write>;

    impl<W: Write> XzDecoder<W> {
        pub fn new(obj: W) -> XzDecoder<W>;
        pub fn new_multi_decoder(obj: W) -> XzDecoder<W>;
        pub fn new_stream(obj: W, stream: Stream) -> XzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        #[blocks(io, if_os(W))]
        pub fn finish(&mut self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for XzDecoder<W> {}
    impl<W: Read + Write> Read for XzDecoder<W> {}
}

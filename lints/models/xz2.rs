pub mod stream {
    pub struct Stream;

    impl Stream {
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
        pub fn memlimit(&self) -> u64;
    }
}

pub mod bufread {
    use crate::stream::Stream;
    use std::io;
    use std::io::{BufRead, Read, Write};

    #[os_backed_if(R)]
    pub struct XzEncoder<R>;

    impl<R: BufRead> XzEncoder<R> {
        #[os_backed_if(R)]
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        #[os_backed_if(R)]
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
    }

    impl<R> XzEncoder<R> {
        #[os_backed_if(R)]
        pub fn get_ref(&self) -> &R;
        #[os_backed_if(R)]
        pub fn get_mut(&mut self) -> &mut R;
        #[os_backed_if(R)]
        pub fn into_inner(self) -> R;
        #[os_backed_if(R)]
        pub fn total_out(&self) -> u64;
        #[os_backed_if(R)]
        pub fn total_in(&self) -> u64;
    }

    impl<R: BufRead> Read for XzEncoder<R> {
        #[os_backed_if(R)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    impl<W: Write> Write for XzEncoder<W> {
        #[os_backed_if(R)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[os_backed_if(R)]
        fn flush(&mut self) -> io::Result<()>;
    }

    #[os_backed_if(R)]
    pub struct XzDecoder<R>;

    impl<R: BufRead> XzDecoder<R> {
        #[os_backed_if(R)]
        pub fn new(r: R) -> XzDecoder<R>;
        #[os_backed_if(R)]
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        #[os_backed_if(R)]
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
    }

    impl<R> XzDecoder<R> {
        #[os_backed_if(R)]
        pub fn get_ref(&self) -> &R;
        #[os_backed_if(R)]
        pub fn get_mut(&mut self) -> &mut R;
        #[os_backed_if(R)]
        pub fn into_inner(self) -> R;
        #[os_backed_if(R)]
        pub fn total_in(&self) -> u64;
        #[os_backed_if(R)]
        pub fn total_out(&self) -> u64;
    }

    impl<R: BufRead> Read for XzDecoder<R> {
        #[os_backed_if(R)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    impl<W: Write> Write for XzDecoder<W> {
        #[os_backed_if(R)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[os_backed_if(R)]
        fn flush(&mut self) -> io::Result<()>;
    }
}

pub mod read {
    use crate::stream::Stream;
    use std::io;
    use std::io::{Read, Write};

    #[os_backed_if(R)]
    pub struct XzEncoder<R: Read>;

    impl<R: Read> XzEncoder<R> {
        #[os_backed_if(R)]
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        #[os_backed_if(R)]
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
        #[os_backed_if(R)]
        pub fn get_ref(&self) -> &R;
        #[os_backed_if(R)]
        pub fn get_mut(&mut self) -> &mut R;
        #[os_backed_if(R)]
        pub fn into_inner(self) -> R;
        #[os_backed_if(R)]
        pub fn total_out(&self) -> u64;
        #[os_backed_if(R)]
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for XzEncoder<R> {
        #[os_backed_if(R)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    impl<W: Write + Read> Write for XzEncoder<W> {
        #[os_backed_if(R)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[os_backed_if(R)]
        fn flush(&mut self) -> io::Result<()>;
    }

    #[os_backed_if(R)]
    pub struct XzDecoder<R: Read>;

    impl<R: Read> XzDecoder<R> {
        #[os_backed_if(R)]
        pub fn new(r: R) -> XzDecoder<R>;
        #[os_backed_if(R)]
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        #[os_backed_if(R)]
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
        #[os_backed_if(R)]
        pub fn get_ref(&self) -> &R;
        #[os_backed_if(R)]
        pub fn get_mut(&mut self) -> &mut R;
        #[os_backed_if(R)]
        pub fn into_inner(self) -> R;
        #[os_backed_if(R)]
        pub fn total_out(&self) -> u64;
        #[os_backed_if(R)]
        pub fn total_in(&self) -> u64;
    }

    impl<R: Read> Read for XzDecoder<R> {
        #[os_backed_if(R)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    impl<W: Write + Read> Write for XzDecoder<W> {
        #[os_backed_if(R)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[os_backed_if(R)]
        fn flush(&mut self) -> io::Result<()>;
    }
}

pub mod write {
    use crate::stream::Stream;
    use std::io;
    use std::io::{Read, Write};

    #[os_backed_if(W)]
    pub struct XzEncoder<W: Write>;

    impl<W: Write> XzEncoder<W> {
        #[os_backed_if(W)]
        pub fn new(obj: W, level: u32) -> XzEncoder<W>;
        #[os_backed_if(W)]
        pub fn new_stream(obj: W, stream: Stream) -> XzEncoder<W>;
        #[os_backed_if(W)]
        pub fn get_ref(&self) -> &W;
        #[os_backed_if(W)]
        pub fn get_mut(&mut self) -> &mut W;
        #[os_backed_if(W)]
        #[blocks(io, if_os(W))]
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[os_backed_if(W)]
        #[blocks(io, if_os(W))]
        pub fn finish(self) -> io::Result<W>;
        #[os_backed_if(W)]
        pub fn total_out(&self) -> u64;
        #[os_backed_if(W)]
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for XzEncoder<W> {
        #[os_backed_if(W)]
        fn write(&mut self, data: &[u8]) -> io::Result<usize>;
        #[os_backed_if(W)]
        fn flush(&mut self) -> io::Result<()>;
    }

    impl<W: Read + Write> Read for XzEncoder<W> {
        #[os_backed_if(W)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    #[os_backed_if(W)]
    pub struct XzDecoder<W: Write>;

    impl<W: Write> XzDecoder<W> {
        #[os_backed_if(W)]
        pub fn new(obj: W) -> XzDecoder<W>;
        #[os_backed_if(W)]
        pub fn new_multi_decoder(obj: W) -> XzDecoder<W>;
        #[os_backed_if(W)]
        pub fn new_stream(obj: W, stream: Stream) -> XzDecoder<W>;
        #[os_backed_if(W)]
        pub fn get_ref(&self) -> &W;
        #[os_backed_if(W)]
        pub fn get_mut(&mut self) -> &mut W;
        #[os_backed_if(W)]
        #[blocks(io, if_os(W))]
        pub fn finish(&mut self) -> io::Result<W>;
        #[os_backed_if(W)]
        pub fn total_out(&self) -> u64;
        #[os_backed_if(W)]
        pub fn total_in(&self) -> u64;
    }

    impl<W: Write> Write for XzDecoder<W> {
        #[os_backed_if(W)]
        fn write(&mut self, data: &[u8]) -> io::Result<usize>;
        #[os_backed_if(W)]
        fn flush(&mut self) -> io::Result<()>;
    }

    impl<W: Read + Write> Read for XzDecoder<W> {
        #[os_backed_if(W)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }
}

pub use crate::stream::read::Decoder;
pub use crate::stream::write::Encoder;
use std::io;
use std::io::Read;
use std::ops::RangeInclusive;
use zstd_safe::CompressionLevel;

pub mod bulk {
    use crate::dict::{DecoderDictionary, EncoderDictionary};
    use std::io;
    use zstd_safe::{CCtx, CParameter, DParameter, WriteBuf};

    #[derive(Default)]
    pub struct Compressor<'a>;

    impl Compressor<'static> {
        pub fn new(level: i32) -> io::Result<Self>;
        pub fn with_dictionary(level: i32, dictionary: &[u8]) -> io::Result<Self>;
    }

    impl<'a> Compressor<'a> {
        pub fn with_prepared_dictionary<'b>(dictionary: &'a EncoderDictionary<'b>) -> io::Result<Self>
        where
            'b: 'a;
        pub fn set_compression_level(&mut self, level: i32) -> io::Result<()>;
        pub fn set_dictionary(&mut self, level: i32, dictionary: &[u8]) -> io::Result<()>;
        pub fn set_prepared_dictionary<'b>(&mut self, dictionary: &'a EncoderDictionary<'b>) -> io::Result<()>
        where
            'b: 'a;
        #[blocks(codec)]
        pub fn compress_to_buffer<C: WriteBuf + ?Sized>(
            &mut self,
            source: &[u8],
            destination: &mut C,
        ) -> io::Result<usize>;
        #[blocks(codec)]
        pub fn compress(&mut self, data: &[u8]) -> io::Result<Vec<u8>>;
        pub fn context_mut(&mut self) -> &mut CCtx<'a>;
        pub fn set_parameter(&mut self, parameter: CParameter) -> io::Result<()>;
        pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> io::Result<()>;
        pub fn include_checksum(&mut self, include_checksum: bool) -> io::Result<()>;
        pub fn include_dictid(&mut self, include_dictid: bool) -> io::Result<()>;
        pub fn include_contentsize(&mut self, include_contentsize: bool) -> io::Result<()>;
        pub fn long_distance_matching(&mut self, long_distance_matching: bool) -> io::Result<()>;
        pub fn set_target_cblock_size(&mut self, target_size: Option<u32>) -> io::Result<()>;
        pub fn window_log(&mut self, log_distance: u32) -> io::Result<()>;
    }

    #[derive(Default)]
    pub struct Decompressor<'a>;

    impl Decompressor<'static> {
        pub fn new() -> io::Result<Self>;
        pub fn with_dictionary(dictionary: &[u8]) -> io::Result<Self>;
    }

    impl<'a> Decompressor<'a> {
        pub fn with_prepared_dictionary<'b>(dictionary: &'a DecoderDictionary<'b>) -> io::Result<Self>
        where
            'b: 'a;
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> io::Result<()>;
        pub fn set_prepared_dictionary<'b>(&mut self, dictionary: &'a DecoderDictionary<'b>) -> io::Result<()>
        where
            'b: 'a;
        #[blocks(codec)]
        pub fn decompress_to_buffer<C: WriteBuf + ?Sized>(
            &mut self,
            source: &[u8],
            destination: &mut C,
        ) -> io::Result<usize>;
        #[blocks(codec)]
        pub fn decompress(&mut self, data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;
        pub fn set_parameter(&mut self, parameter: DParameter) -> io::Result<()>;
        pub fn window_log_max(&mut self, log_distance: u32) -> io::Result<()>;
        pub fn upper_bound(_data: &[u8]) -> Option<usize>;
    }

    #[blocks(codec)]
    pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> io::Result<usize>;

    #[blocks(codec)]
    pub fn compress(data: &[u8], level: i32) -> io::Result<Vec<u8>>;

    #[blocks(codec)]
    pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> io::Result<usize>;

    #[blocks(codec)]
    pub fn decompress(data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;
}

pub mod dict {
    use std::io;
    use std::io::Read;
    use std::path::Path;
    pub use zstd_safe::{CDict, DDict};

    pub struct EncoderDictionary<'a>;

    impl EncoderDictionary<'static> {
        pub fn copy(dictionary: &[u8], level: i32) -> Self;
    }

    impl<'a> EncoderDictionary<'a> {
        pub fn as_cdict(&self) -> &CDict<'a>;
    }

    pub struct DecoderDictionary<'a>;

    impl DecoderDictionary<'static> {
        pub fn copy(dictionary: &[u8]) -> Self;
    }

    impl<'a> DecoderDictionary<'a> {
        pub fn as_ddict(&self) -> &DDict<'a>;
    }

    pub fn from_continuous(sample_data: &[u8], sample_sizes: &[usize], max_size: usize) -> io::Result<Vec<u8>>;
    pub fn from_samples<S: AsRef<[u8]>>(samples: &[S], max_size: usize) -> io::Result<Vec<u8>>;
    pub fn from_sample_iterator<I, R>(samples: I, max_size: usize) -> io::Result<Vec<u8>>
    where
        I: IntoIterator<Item = io::Result<R>>,
        R: Read;

    #[blocks(fs)]
    pub fn from_files<I, P>(filenames: I, max_size: usize) -> io::Result<Vec<u8>>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = P>;
}

pub mod stream {
    pub use crate::stream::read::Decoder;
    pub use crate::stream::write::{AutoFinishEncoder, Encoder};
    pub use crate::{decode_all, encode_all};
    use std::io;
    use std::io::{Read, Write};

    pub mod read {
        use crate::dict::{DecoderDictionary, EncoderDictionary};
        use std::io;
        use std::io::{BufRead, BufReader, Read};
        use zstd_safe::{CCtx, CParameter, DCtx, DParameter};

        #[os_backed_if(R)]
        pub struct Decoder<'a, R>;

        impl<R: Read> Decoder<'static, BufReader<R>> {
            pub fn new(reader: R) -> io::Result<Self>;
        }

        impl<R: BufRead> Decoder<'static, R> {
            pub fn with_buffer(reader: R) -> io::Result<Self>;
            pub fn with_dictionary(reader: R, dictionary: &[u8]) -> io::Result<Self>;
        }

        impl<'a, R: BufRead> Decoder<'a, R> {
            pub fn with_context(reader: R, context: &'a mut DCtx<'static>) -> Self;
            pub fn single_frame(self) -> Self;
            pub fn with_prepared_dictionary<'b>(reader: R, dictionary: &DecoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(reader: R, ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn recommended_output_size() -> usize;
            pub fn get_ref(&self) -> &R;
            pub fn get_mut(&mut self) -> &mut R;
            pub fn finish(self) -> R;
            pub fn set_parameter(&mut self, parameter: DParameter) -> io::Result<()>;
            pub fn window_log_max(&mut self, log_distance: u32) -> io::Result<()>;
        }

        impl<R: BufRead> Read for Decoder<'_, R> {}

        #[os_backed_if(R)]
        pub struct Encoder<'a, R>;

        impl<R: Read> Encoder<'static, BufReader<R>> {
            pub fn new(reader: R, level: i32) -> io::Result<Self>;
        }

        impl<R: BufRead> Encoder<'static, R> {
            pub fn with_buffer(reader: R, level: i32) -> io::Result<Self>;
            pub fn with_dictionary(reader: R, level: i32, dictionary: &[u8]) -> io::Result<Self>;
        }

        impl<'a, R: BufRead> Encoder<'a, R> {
            pub fn with_context(reader: R, context: &'a mut CCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(reader: R, dictionary: &EncoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn recommended_output_size() -> usize;
            pub fn get_ref(&self) -> &R;
            pub fn get_mut(&mut self) -> &mut R;
            pub fn flush(&mut self, out: &mut [u8]) -> io::Result<usize>;
            pub fn finish(self) -> R;
            pub fn set_parameter(&mut self, parameter: CParameter) -> io::Result<()>;
            pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> io::Result<()>;
            pub fn include_checksum(&mut self, include_checksum: bool) -> io::Result<()>;
            pub fn include_dictid(&mut self, include_dictid: bool) -> io::Result<()>;
            pub fn include_contentsize(&mut self, include_contentsize: bool) -> io::Result<()>;
            pub fn long_distance_matching(&mut self, long_distance_matching: bool) -> io::Result<()>;
            pub fn set_target_cblock_size(&mut self, target_size: Option<u32>) -> io::Result<()>;
            pub fn window_log(&mut self, log_distance: u32) -> io::Result<()>;
        }

        impl<R: BufRead> Read for Encoder<'_, R> {}
    }

    pub mod write {
        use crate::dict::{DecoderDictionary, EncoderDictionary};
        use crate::stream::zio::Writer;
        use std::io;
        use std::io::Write;
        use zstd_safe::{CCtx, CParameter, DCtx, DParameter};

        #[os_backed_if(W)]
        pub struct Encoder<'a, W: Write>;

        impl<W: Write> Encoder<'static, W> {
            pub fn new(writer: W, level: i32) -> io::Result<Self>;
            pub fn with_dictionary(writer: W, level: i32, dictionary: &[u8]) -> io::Result<Self>;
        }

        impl<'a, W: Write> Encoder<'a, W> {
            pub fn with_writer(writer: Writer<W, crate::stream::raw::Encoder<'a>>) -> Self;
            pub fn with_encoder(writer: W, encoder: crate::stream::raw::Encoder<'a>) -> Self;
            pub fn with_context(writer: W, context: &'a mut CCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(writer: W, dictionary: &EncoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(writer: W, level: i32, ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn auto_finish(self) -> AutoFinishEncoder<'a, W>;
            pub fn on_finish<F: FnMut(io::Result<W>)>(self, f: F) -> AutoFinishEncoder<'a, W, F>;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            #[blocks(io, if_os(W))]
            pub fn finish(self) -> io::Result<W>;
            pub fn try_finish(self) -> Result<W, (Self, io::Error)>;
            #[blocks(io, if_os(W))]
            pub fn do_finish(&mut self) -> io::Result<()>;
            pub fn recommended_input_size() -> usize;
            pub fn set_parameter(&mut self, parameter: CParameter) -> io::Result<()>;
            pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> io::Result<()>;
            pub fn include_checksum(&mut self, include_checksum: bool) -> io::Result<()>;
            pub fn include_dictid(&mut self, include_dictid: bool) -> io::Result<()>;
            pub fn include_contentsize(&mut self, include_contentsize: bool) -> io::Result<()>;
            pub fn long_distance_matching(&mut self, long_distance_matching: bool) -> io::Result<()>;
            pub fn set_target_cblock_size(&mut self, target_size: Option<u32>) -> io::Result<()>;
            pub fn window_log(&mut self, log_distance: u32) -> io::Result<()>;
        }

        impl<'a, W: Write> Write for Encoder<'a, W> {}

        #[os_backed_if(W)]
        pub struct Decoder<'a, W: Write>;

        impl<W: Write> Decoder<'static, W> {
            pub fn new(writer: W) -> io::Result<Self>;
            pub fn with_dictionary(writer: W, dictionary: &[u8]) -> io::Result<Self>;
        }

        impl<'a, W: Write> Decoder<'a, W> {
            pub fn with_writer(writer: Writer<W, crate::stream::raw::Decoder<'a>>) -> Self;
            pub fn with_decoder(writer: W, decoder: crate::stream::raw::Decoder<'a>) -> Self;
            pub fn with_context(writer: W, context: &'a mut DCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(writer: W, dictionary: &DecoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            pub fn into_inner(self) -> W;
            pub fn finish(self) -> io::Result<W>;
            pub fn do_finish(&mut self) -> io::Result<()>;
            pub fn recommended_input_size() -> usize;
            pub fn auto_flush(self) -> AutoFlushDecoder<'a, W>;
            pub fn on_flush<F: FnMut(io::Result<()>)>(self, f: F) -> AutoFlushDecoder<'a, W, F>;
            pub fn set_parameter(&mut self, parameter: DParameter) -> io::Result<()>;
            pub fn window_log_max(&mut self, log_distance: u32) -> io::Result<()>;
        }

        impl<W: Write> Write for Decoder<'_, W> {}

        #[os_backed_if(W)]
        pub struct AutoFinishEncoder<'a, W: Write, F: FnMut(io::Result<W>) = Box<dyn Send + FnMut(io::Result<W>)>>;

        impl<'a, W: Write, F: FnMut(io::Result<W>)> AutoFinishEncoder<'a, W, F> {
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
        }

        impl<W: Write, F: FnMut(io::Result<W>)> Write for AutoFinishEncoder<'_, W, F> {}

        #[os_backed_if(W)]
        pub struct AutoFlushDecoder<'a, W: Write, F: FnMut(io::Result<()>) = Box<dyn Send + FnMut(io::Result<()>)>>;

        impl<'a, W: Write, F: FnMut(io::Result<()>)> AutoFlushDecoder<'a, W, F> {
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
        }

        impl<W: Write, F: FnMut(io::Result<()>)> Write for AutoFlushDecoder<'_, W, F> {}
    }

    pub mod zio {
        pub struct Writer<W, D>;
    }

    pub mod raw {
        pub struct Decoder<'a>;

        pub struct Encoder<'a>;
    }

    #[blocks(codec)]
    pub fn copy_decode<R, W>(source: R, destination: W) -> io::Result<()>
    where
        R: Read,
        W: Write;

    #[blocks(codec)]
    pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> io::Result<()>
    where
        R: Read,
        W: Write;
}

pub fn compression_level_range() -> RangeInclusive<CompressionLevel>;

#[blocks(codec)]
pub fn decode_all<R: Read>(source: R) -> io::Result<Vec<u8>>;

#[blocks(codec)]
pub fn encode_all<R: Read>(source: R, level: i32) -> io::Result<Vec<u8>>;

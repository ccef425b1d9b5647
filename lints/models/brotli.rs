pub use crate::enc::BrotliCompress;
pub use crate::enc::reader::CompressorReader;
pub use crate::enc::writer::CompressorWriter;
pub use brotli_decompressor::reader::Decompressor;
pub use brotli_decompressor::writer::DecompressorWriter;
pub use brotli_decompressor::{BrotliDecompress, reader, writer};

pub mod enc {
    use std::io;
    use std::io::{Read, Write};

    pub mod backward_references {
        pub struct BrotliEncoderParams;
    }

    pub mod reader {
        use crate::enc::backward_references::BrotliEncoderParams;
        use std::io::Read;

        #[os_backed_if(R)]
        pub struct CompressorReader<R: Read>;

        impl<R: Read> CompressorReader<R> {
            pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self;
            pub fn with_params(r: R, buffer_size: usize, params: &BrotliEncoderParams) -> Self;
            pub fn get_ref(&self) -> &R;
            pub fn into_inner(self) -> R;
        }

        impl<R: Read> Read for CompressorReader<R> {}
    }

    pub mod writer {
        use crate::enc::backward_references::BrotliEncoderParams;
        use std::io::Write;

        #[os_backed_if(W)]
        pub struct CompressorWriter<W: Write>;

        impl<W: Write> CompressorWriter<W> {
            pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self;
            pub fn with_params(w: W, buffer_size: usize, params: &BrotliEncoderParams) -> Self;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            pub fn into_inner(self) -> W;
        }

        impl<W: Write> Write for CompressorWriter<W> {}
    }

    #[blocks(codec)]
    pub fn BrotliCompress<InputType, OutputType>(
        r: &mut InputType,
        w: &mut OutputType,
        params: &crate::enc::backward_references::BrotliEncoderParams,
    ) -> Result<usize, io::Error>
    where
        InputType: Read,
        OutputType: Write;
}

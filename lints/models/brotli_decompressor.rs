use std::io;
use std::io::{Read, Write};

pub mod reader {
    use crate::BrotliDecoderParameter;
    use std::io::Read;

    #[os_backed_if(R)]
    pub struct Decompressor<R: Read>;

    impl<R: Read> Decompressor<R> {
        pub fn new(r: R, buffer_size: usize) -> Self;
        pub fn new_with_custom_dict(
            r: R,
            buffer_size: usize,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> Self;
        pub fn attach_dictionary(
            &mut self,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> bool;
        pub fn attach_serialized_dictionary(
            &mut self,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> bool;
        pub fn set_parameter(&mut self, param: BrotliDecoderParameter, value: u32) -> bool;
        pub fn set_initial_ring_buffer_size(&mut self, size: u32) -> bool;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: Read> Read for Decompressor<R> {}
}

pub mod writer {
    use crate::BrotliDecoderParameter;
    use std::io;
    use std::io::Write;

    #[os_backed_if(W)]
    pub struct DecompressorWriter<W: Write>;

    impl<W: Write> DecompressorWriter<W> {
        pub fn new(w: W, buffer_size: usize) -> Self;
        pub fn new_with_custom_dictionary(
            w: W,
            buffer_size: usize,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> Self;
        pub fn attach_dictionary(
            &mut self,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> bool;
        pub fn attach_serialized_dictionary(
            &mut self,
            dict: <alloc_stdlib::std_alloc::StandardAlloc as alloc_no_stdlib::stack_allocator::Allocator<u8>>::AllocatedMemory,
        ) -> bool;
        pub fn set_parameter(&mut self, param: BrotliDecoderParameter, value: u32) -> bool;
        pub fn set_initial_ring_buffer_size(&mut self, size: u32) -> bool;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> Result<W, W>;
        pub fn close(&mut self) -> Result<(), io::Error>;
    }

    impl<W: Write> Write for DecompressorWriter<W> {}
}

pub struct BrotliDecoderParameter;

#[blocks(codec)]
pub fn BrotliDecompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType) -> Result<(), io::Error>
where
    InputType: Read,
    OutputType: Write;

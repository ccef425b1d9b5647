use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
use bytes::{Bytes, BytesMut};
use std::{fmt, io};
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Debug, Clone, Copy)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn big_endian(&mut self) -> &mut Self;
    pub fn little_endian(&mut self) -> &mut Self;
    pub fn native_endian(&mut self) -> &mut Self;
    pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_type<T: LengthFieldType>(&mut self) -> &mut Self;
    pub fn length_field_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
    pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
    pub fn num_skip(&mut self, val: usize) -> &mut Self;
    pub fn new_codec(&self) -> LengthDelimitedCodec;
    pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec>
    where
        T: AsyncRead;
    pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec>
    where
        T: AsyncWrite;
    pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec>
    where
        T: AsyncRead + AsyncWrite;
}

impl Default for Builder {}

pub struct LengthDelimitedCodecError;

impl fmt::Display for LengthDelimitedCodecError {}
impl std::error::Error for LengthDelimitedCodecError {}

#[derive(Debug, Clone)]
pub struct LengthDelimitedCodec;

impl LengthDelimitedCodec {
    pub fn new() -> Self;
    pub fn builder() -> Builder;
    pub fn max_frame_length(&self) -> usize;
    pub fn set_max_frame_length(&mut self, val: usize);
}

impl Decoder for LengthDelimitedCodec {
    type Item = BytesMut;
    type Error = io::Error;
}

impl Encoder<&[u8]> for LengthDelimitedCodec {
    type Error = io::Error;
}

impl Encoder<Bytes> for LengthDelimitedCodec {
    type Error = io::Error;
}

impl Default for LengthDelimitedCodec {}

impl LengthFieldType for u8 {}

impl LengthFieldType for u16 {}

impl LengthFieldType for u32 {}

impl LengthFieldType for u64 {}

impl LengthFieldType for usize {}

pub trait LengthFieldType {}

use std::fmt;

#[derive(Debug, Clone, Copy)]
pub struct Error;

impl fmt::Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Nonce<A>;

impl<A> Nonce<A> {
    pub fn from_slice(slice: &[u8]) -> &Self;
}

pub struct Payload<'msg, 'aad> {
    pub msg: &'msg [u8],
    pub aad: &'aad [u8],
}

impl<'msg> From<&'msg [u8]> for Payload<'msg, '_> {}

pub trait KeyInit: Sized {
    fn new_from_slice(key: &[u8]) -> std::result::Result<Self, InvalidLength>;
}

#[derive(Debug, Clone, Copy)]
pub struct InvalidLength;

pub trait Aead {
    #[blocks(crypto, in_loop)]
    fn encrypt<'msg, 'aad>(&self, nonce: &Nonce<Self>, plaintext: impl Into<Payload<'msg, 'aad>>) -> Result<Vec<u8>>;

    #[blocks(crypto, in_loop)]
    fn decrypt<'msg, 'aad>(&self, nonce: &Nonce<Self>, ciphertext: impl Into<Payload<'msg, 'aad>>) -> Result<Vec<u8>>;
}

pub trait AeadInPlace {
    #[blocks(crypto, in_loop)]
    fn encrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()>;

    #[blocks(crypto, in_loop)]
    fn decrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()>;
}

pub trait Buffer {}

impl Buffer for Vec<u8> {}

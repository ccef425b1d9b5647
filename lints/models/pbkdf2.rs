use block_buffer::Eager;
use crypto_common::{BlockSizeUser, InvalidLength, KeyInit};
use digest::core_api::{BufferKindUser, CoreProxy, FixedOutputCore, UpdateCore};
use digest::{FixedOutput, HashMarker, Update};
pub use password_hash;
use password_hash::errors::Error;
use password_hash::{Ident, ParamsString};
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};
use std::fmt::Display;
use std::str::FromStr;
use typenum::r#gen::consts::U256;
use typenum::marker_traits::NonZero;
use typenum::operator_aliases::Le;
use typenum::type_operators::IsLess;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Algorithm {
    Pbkdf2Sha256,
    Pbkdf2Sha512,
}

impl Algorithm {
    pub const PBKDF2_SHA256_IDENT: Ident<'static> = ..;
    pub const PBKDF2_SHA512_IDENT: Ident<'static> = ..;
    pub fn new(id: impl AsRef<str>) -> password_hash::errors::Result<Self>;
    pub fn ident(&self) -> Ident<'static>;
    pub fn as_str(&self) -> &str;
}

impl Default for Algorithm {}
impl AsRef<str> for Algorithm {}
impl Display for Algorithm {}

impl FromStr for Algorithm {
    type Err = Error;
}

impl From<Algorithm> for Ident<'static> {}

impl<'a> TryFrom<Ident<'a>> for Algorithm {
    type Error = Error;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    pub rounds: u32,
    pub output_length: usize,
}

impl Params {
    pub const RECOMMENDED_ROUNDS: usize = ..;
}

impl Default for Params {}

impl<'a> TryFrom<&'a PasswordHash<'a>> for Params {
    type Error = Error;
}

impl<'a> TryFrom<Params> for ParamsString {
    type Error = Error;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pbkdf2;

impl PasswordHasher for Pbkdf2 {
    type Params = Params;
}

#[blocks(crypto)]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone + Sync;

#[blocks(crypto)]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>
where
    PRF: KeyInit + Update + FixedOutput + Clone + Sync;

#[blocks(crypto)]
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8])
where
    D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>,
    Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;

#[blocks(crypto)]
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N]
where
    D: CoreProxy,
    D::Core: Sync + HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone,
    <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>,
    Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero;

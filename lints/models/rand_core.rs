use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::io::Read;
use std::ops::DerefMut;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OsError;

impl OsError {
    pub fn raw_os_error(self) -> Option<i32>;
}

impl Display for OsError {}
impl Error for OsError {}

#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;

impl TryRngCore for OsRng {
    type Error = OsError;
}

impl TryCryptoRng for OsRng {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnwrapErr<R: TryRngCore>(pub R);
impl<R: TryRngCore> RngCore for UnwrapErr<R> {}
impl<R: TryCryptoRng> CryptoRng for UnwrapErr<R> {}

#[derive(Debug, PartialEq, Eq, Hash)]
pub struct UnwrapMut<'r, R: TryRngCore + ?Sized>(pub &'r mut R);

impl<'r, R: TryRngCore + ?Sized> UnwrapMut<'r, R> {
    pub fn re<'b>(&'b mut self) -> UnwrapMut<'b, R>
    where
        'r: 'b;
}

impl<R: TryRngCore + ?Sized> RngCore for UnwrapMut<'_, R> {}
impl<R: TryCryptoRng + ?Sized> CryptoRng for UnwrapMut<'_, R> {}

pub struct RngReadAdapter<'a, R: TryRngCore + ?Sized>;
impl<R: TryRngCore + ?Sized> Read for RngReadAdapter<'_, R> {}

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}

impl<T: DerefMut> RngCore for T where T::Target: RngCore {}

pub trait CryptoRng: RngCore {}
impl<T: DerefMut> CryptoRng for T where T::Target: CryptoRng {}

pub trait TryRngCore {
    type Error: Debug + Display;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    fn unwrap_err(self) -> UnwrapErr<Self>
    where
        Self: Sized;
    fn unwrap_mut(&mut self) -> UnwrapMut<'_, Self>;
    fn read_adapter(&mut self) -> RngReadAdapter<'_, Self>
    where
        Self: Sized;
}

impl<R: RngCore + ?Sized> TryRngCore for R {
    type Error = Infallible;
}

pub trait TryCryptoRng: TryRngCore {}
impl<R: CryptoRng + ?Sized> TryCryptoRng for R {}

pub trait SeedableRng: Sized {
    type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng(rng: &mut impl RngCore) -> Self;
    fn try_from_rng<R: TryRngCore>(rng: &mut R) -> Result<Self, R::Error>;
    fn from_os_rng() -> Self;
    fn try_from_os_rng() -> Result<Self, getrandom::error::Error>;
}

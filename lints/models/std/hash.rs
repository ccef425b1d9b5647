use crate::fmt;

#[lang = "hash"]
#[called]
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized;
}

impl Hash for () {}
impl Hash for ! {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, char, str)]
impl Hash for u8 {}
impl<T: ?Sized + Hash> Hash for &T {}
impl<T: ?Sized + Hash> Hash for &mut T {}
impl<T: ?Sized> Hash for *const T {}
impl<T: ?Sized> Hash for *mut T {}
impl<T: Hash> Hash for [T] {}
impl<A: Hash> Hash for (A,) {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {}

#[lang = "hasher"]
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}

impl<H: Hasher + ?Sized> Hasher for &mut H {}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher;
}

pub struct BuildHasherDefault<H>;

impl<H> BuildHasherDefault<H> {
    pub const fn new() -> Self;
}

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
}
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> fmt::Debug for BuildHasherDefault<H> {}

#[derive(Clone)]
pub struct RandomState;

impl RandomState {
    pub fn new() -> RandomState;
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
}
impl Default for RandomState {}
impl fmt::Debug for RandomState {}

#[derive(Clone, Debug)]
pub struct DefaultHasher;

impl DefaultHasher {
    pub const fn new() -> DefaultHasher;
}

impl Default for DefaultHasher {}
impl Hasher for DefaultHasher {}

#[derive(Debug, Clone, Default)]
pub struct SipHasher;

impl SipHasher {
    pub const fn new() -> SipHasher;
    pub const fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}

impl Hasher for SipHasher {}

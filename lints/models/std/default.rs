#[lang = "default"]
#[called]
pub trait Default: Sized {
    fn default() -> Self;
}

impl Default for () {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char)]
impl Default for u8 {}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl Default for &str {}
impl<T: Default, const N: usize> Default for [T; N] {}
impl<A: Default> Default for (A,) {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}

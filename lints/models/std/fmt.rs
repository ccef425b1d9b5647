#[lang = "fmt_result"]
pub type Result = crate::result::Result<(), Error>;

#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;

impl Display for Error {}
impl crate::error::Error for Error {}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

#[lang = "formatter"]
pub struct Formatter<'a>;

impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
    pub const fn fill(&self) -> char;
    pub const fn align(&self) -> Option<Alignment>;
    pub const fn width(&self) -> Option<usize>;
    pub const fn precision(&self) -> Option<usize>;
    pub const fn sign_plus(&self) -> bool;
    pub const fn sign_minus(&self) -> bool;
    pub const fn alternate(&self) -> bool;
    pub const fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}

impl Write for Formatter<'_> {}

#[lang = "arguments"]
#[derive(Copy, Clone)]
pub struct Arguments<'a>;

impl<'a> Arguments<'a> {
    pub const fn as_str(&self) -> Option<&'static str>;
}

impl Debug for Arguments<'_> {}
impl Display for Arguments<'_> {}

pub struct DebugStruct<'a, 'b>;

impl<'a, 'b> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugTuple<'a, 'b>;

impl<'a, 'b> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugList<'a, 'b>;

impl<'a, 'b> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: Debug,
        I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugSet<'a, 'b>;

impl<'a, 'b> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: Debug,
        I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugMap<'a, 'b>;

impl<'a, 'b> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self
    where
        K: Debug,
        V: Debug,
        I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct FromFn<F>;

impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}

#[lang = "fmt_write"]
#[called]
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

impl<W: Write + ?Sized> Write for &mut W {}

#[lang = "debug"]
#[called]
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl Debug for () {}
impl Debug for ! {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char, str)]
impl Debug for u8 {}
impl<T: ?Sized + Debug> Debug for &T {}
impl<T: ?Sized + Debug> Debug for &mut T {}
impl<T: ?Sized> Debug for *const T {}
impl<T: ?Sized> Debug for *mut T {}
impl<T: Debug> Debug for [T] {}
impl<T: Debug, const N: usize> Debug for [T; N] {}
impl<A: Debug> Debug for (A,) {}
impl<A: Debug, B: Debug> Debug for (A, B) {}
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {}

#[lang = "display"]
#[called]
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl Display for ! {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char, str)]
impl Display for u8 {}
impl<T: ?Sized + Display> Display for &T {}
impl<T: ?Sized + Display> Display for &mut T {}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Octal for u8 {}
impl<T: ?Sized + Octal> Octal for &T {}
impl<T: ?Sized + Octal> Octal for &mut T {}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl LowerHex for u8 {}
impl<T: ?Sized + LowerHex> LowerHex for &T {}
impl<T: ?Sized + LowerHex> LowerHex for &mut T {}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl UpperHex for u8 {}
impl<T: ?Sized + UpperHex> UpperHex for &T {}
impl<T: ?Sized + UpperHex> UpperHex for &mut T {}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Binary for u8 {}
impl<T: ?Sized + Binary> Binary for &T {}
impl<T: ?Sized + Binary> Binary for &mut T {}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl LowerExp for u8 {}
impl<T: ?Sized + LowerExp> LowerExp for &T {}
impl<T: ?Sized + LowerExp> LowerExp for &mut T {}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl UpperExp for u8 {}
impl<T: ?Sized + UpperExp> UpperExp for &T {}
impl<T: ?Sized + UpperExp> UpperExp for &mut T {}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Pointer for *const T {}
impl<T: ?Sized> Pointer for *mut T {}
impl<T: ?Sized> Pointer for &T {}
impl<T: ?Sized> Pointer for &mut T {}

pub fn format(args: Arguments<'_>) -> String;
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F>;

use crate::convert::Infallible;
use crate::future::Future;

mod range;

pub use self::range::{
    Bound, OneSidedRange, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};

#[lang = "deref"]
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
}

impl<T: ?Sized> Deref for &mut T {
    type Target = T;
}

#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized> DerefMut for &mut T {}

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[lang = "index"]
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}

#[lang = "index_mut"]
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

#[lang = "fn"]
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}

impl<A, F: ?Sized + Fn<A>> Fn<A> for &F {}
impl<A, F: ?Sized + Fn<A>> Fn<A> for Box<F> {}

#[lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

impl<A, F: ?Sized + Fn<A>> FnMut<A> for &F {}
impl<A, F: ?Sized + FnMut<A>> FnMut<A> for &mut F {}
impl<A, F: ?Sized + FnMut<A>> FnMut<A> for Box<F> {}

#[lang = "fn_once"]
pub trait FnOnce<Args> {
    #[lang = "fn_once_output"]
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}

impl<A, F: ?Sized + Fn<A>> FnOnce<A> for &F {
    type Output = F::Output;
}

impl<A, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F {
    type Output = F::Output;
}

impl<A, F: ?Sized + FnOnce<A>> FnOnce<A> for Box<F> {
    type Output = F::Output;
}

#[lang = "async_fn"]
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}

#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output>
    where
        Self: 'a;
    fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}

#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
    fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}

#[lang = "try"]
pub trait Try: FromResidual<Self::Residual> {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

#[lang = "from_residual"]
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}

pub trait Residual<O> {
    type TryType: Try<Output = O, Residual = Self>;
}

#[lang = "control_flow"]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}

impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C>
    where
        F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T>
    where
        F: FnOnce(C) -> T;
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}

impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}

impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
    type TryType = ControlFlow<B, C>;
}

// Stand for the lists of primitive types in the impls on references, where `also` has no `Self` to vary.
trait Num: Copy {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Num for u8 {}

trait Bits: Copy {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl Bits for u8 {}

trait Int: Copy {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Int for u8 {}

#[lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Add<&Self> for u8 {
    type Output = Self;
}
impl<T: Num> Add<T> for &T {
    type Output = T;
}
impl<T: Num> Add<&T> for &T {
    type Output = T;
}

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl AddAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl AddAssign<&Self> for u8 {}

#[lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Sub<&Self> for u8 {
    type Output = Self;
}
impl<T: Num> Sub<T> for &T {
    type Output = T;
}
impl<T: Num> Sub<&T> for &T {
    type Output = T;
}

#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl SubAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl SubAssign<&Self> for u8 {}

#[lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Mul<&Self> for u8 {
    type Output = Self;
}
impl<T: Num> Mul<T> for &T {
    type Output = T;
}
impl<T: Num> Mul<&T> for &T {
    type Output = T;
}

#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl MulAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl MulAssign<&Self> for u8 {}

#[lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Div<&Self> for u8 {
    type Output = Self;
}
impl<T: Num> Div<T> for &T {
    type Output = T;
}
impl<T: Num> Div<&T> for &T {
    type Output = T;
}

#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl DivAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl DivAssign<&Self> for u8 {}

#[lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl Rem<&Self> for u8 {
    type Output = Self;
}
impl<T: Num> Rem<T> for &T {
    type Output = T;
}
impl<T: Num> Rem<&T> for &T {
    type Output = T;
}

#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl RemAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl RemAssign<&Self> for u8 {}

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAnd<&Self> for u8 {
    type Output = Self;
}
impl<T: Bits> BitAnd<T> for &T {
    type Output = T;
}
impl<T: Bits> BitAnd<&T> for &T {
    type Output = T;
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAndAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitAndAssign<&Self> for u8 {}

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOr<&Self> for u8 {
    type Output = Self;
}
impl<T: Bits> BitOr<T> for &T {
    type Output = T;
}
impl<T: Bits> BitOr<&T> for &T {
    type Output = T;
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOrAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitOrAssign<&Self> for u8 {}

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXor<&Self> for u8 {
    type Output = Self;
}
impl<T: Bits> BitXor<T> for &T {
    type Output = T;
}
impl<T: Bits> BitXor<&T> for &T {
    type Output = T;
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXorAssign for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl BitXorAssign<&Self> for u8 {}

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> Shl<R> for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> Shl<&R> for u8 {
    type Output = Self;
}
impl<T: Int, R: Int> Shl<R> for &T {
    type Output = T;
}
impl<T: Int, R: Int> Shl<&R> for &T {
    type Output = T;
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> ShlAssign<R> for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> ShlAssign<&R> for u8 {}

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> Shr<R> for u8 {
    type Output = Self;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> Shr<&R> for u8 {
    type Output = Self;
}
impl<T: Int, R: Int> Shr<R> for &T {
    type Output = T;
}
impl<T: Int, R: Int> Shr<&R> for &T {
    type Output = T;
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> ShrAssign<R> for u8 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl<R: Int> ShrAssign<&R> for u8 {}

#[lang = "neg"]
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

trait Signed: Copy {}
#[also(i16, i32, i64, i128, isize, f32, f64)]
impl Signed for i8 {}

#[also(i16, i32, i64, i128, isize, f32, f64)]
impl Neg for i8 {
    type Output = Self;
}
impl<T: Signed> Neg for &T {
    type Output = T;
}

#[lang = "not"]
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

impl Not for ! {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool)]
impl Not for u8 {
    type Output = Self;
}
impl<T: Bits> Not for &T {
    type Output = T;
}

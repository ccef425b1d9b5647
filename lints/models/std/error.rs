use crate::borrow::Cow;
use crate::fmt::{Debug, Display};
use crate::sync::Arc;

#[lang = "error"]
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}

impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + Send + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + Send + Sync + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
}

impl dyn Error + Send {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>;
}

impl dyn Error + Send + Sync {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>>;
}

impl<'a, T: Error + ?Sized> Error for &'a T {}
impl<T: Error> Error for Box<T> {}
impl<T: Error + ?Sized> Error for Arc<T> {}

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {}
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + 'a> {}
impl<'a, 'b> From<&'b str> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a, 'b> From<&'b str> for Box<dyn Error + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {}

use crate::fmt;

#[lang = "any"]
pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}

impl<T: 'static + ?Sized> Any for T {}

impl dyn Any {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl fmt::Debug for dyn Any {}
impl fmt::Debug for dyn Any + Send {}
impl fmt::Debug for dyn Any + Send + Sync {}

#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
pub struct TypeId;

impl TypeId {
    pub const fn of<T: ?Sized + 'static>() -> TypeId;
}

pub const fn type_name<T: ?Sized>() -> &'static str;
pub const fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str;

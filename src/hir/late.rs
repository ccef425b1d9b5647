//! What fns take and return: at hand, or packed still. Of a model's many fns a check asks but for a few.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::pack::Bytes;
use super::{Fn, Generics, Param, TypeRef};

/// The generics of a fn, what it takes and what it returns.
#[derive(Debug, Default)]
pub struct FnTypes {
    pub generics: Generics,
    /// Without `self`.
    pub params: Box<[Param]>,
    /// `None` is `()`.
    pub ret: Option<TypeRef>,
}

/// [`FnTypes`] that are unpacked when first asked for.
#[derive(Debug, Default)]
pub struct LateTypes {
    unpacked: OnceLock<FnTypes>,
    waiting: Option<Waiting>,
}

/// Where types stand.
#[derive(Debug)]
struct Waiting {
    bytes: Arc<Bytes>,
    place: u32,
    /// The number of parameters.
    arity: u32,
}

impl LateTypes {
    pub(super) fn packed(bytes: Arc<Bytes>, place: u32, arity: u32) -> LateTypes {
        LateTypes { unpacked: OnceLock::new(), waiting: Some(Waiting { bytes, place, arity }) }
    }
}

impl From<FnTypes> for LateTypes {
    fn from(types: FnTypes) -> LateTypes {
        LateTypes { unpacked: OnceLock::from(types), waiting: None }
    }
}

impl Deref for LateTypes {
    type Target = FnTypes;

    fn deref(&self) -> &FnTypes {
        let unpack = |waiting: &Waiting| waiting.bytes.read(waiting.place as usize);
        self.unpacked.get_or_init(|| self.waiting.as_ref().and_then(unpack).unwrap_or_default())
    }
}

/// The types of a fn read like fields of its own.
impl Deref for Fn {
    type Target = FnTypes;

    fn deref(&self) -> &FnTypes {
        &self.types
    }
}

impl Fn {
    /// The number of parameters without `self`. It takes no unpacking.
    pub fn arity(&self) -> usize {
        match &self.types.waiting {
            Some(waiting) => waiting.arity as usize,
            None => self.params.len(),
        }
    }
}

pub use crate::metadata::{Level, LevelFilter};
pub use std::sync::Once;

pub mod callsite {
    pub struct Identifier;
}

pub mod event {
    use crate::field::{Iter, ValueSet, Visit};
    use crate::metadata::Metadata;
    use crate::span::Id;

    #[derive(Debug)]
    pub struct Event<'a>;

    impl<'a> Event<'a> {
        pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
        pub fn new_child_of(
            parent: impl Into<Option<Id>>,
            metadata: &'static Metadata<'static>,
            fields: &'a ValueSet<'a>,
        ) -> Self;
        pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn fields(&self) -> Iter;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
    }
}

pub mod field {
    pub struct Field;

    pub struct FieldSet;

    impl IntoIterator for &FieldSet {
        type IntoIter = Iter;
        type Item = Field;
    }

    pub struct ValueSet<'a>;

    pub struct Iter;

    impl Iterator for Iter {
        type Item = Field;
    }

    pub trait Visit {}
}

pub mod metadata {
    use crate::callsite::Identifier;
    use crate::field::FieldSet;
    use std::error::Error;
    use std::fmt::Display;
    use std::str::FromStr;

    pub struct Metadata<'a>;

    impl<'a> Metadata<'a> {
        pub fn new(
            name: &'static str,
            target: &'a str,
            level: Level,
            file: Option<&'a str>,
            line: Option<u32>,
            module_path: Option<&'a str>,
            fields: FieldSet,
            kind: Kind,
        ) -> Self;
        pub fn fields(&self) -> &FieldSet;
        pub fn level(&self) -> &Level;
        pub fn name(&self) -> &'static str;
        pub fn target(&self) -> &'a str;
        pub fn module_path(&self) -> Option<&'a str>;
        pub fn file(&self) -> Option<&'a str>;
        pub fn line(&self) -> Option<u32>;
        pub fn callsite(&self) -> Identifier;
        pub fn is_event(&self) -> bool;
        pub fn is_span(&self) -> bool;
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct Kind;

    impl Kind {
        pub const EVENT: Kind = ..;
        pub const SPAN: Kind = ..;
        pub const HINT: Kind = ..;
        pub fn is_span(&self) -> bool;
        pub fn is_event(&self) -> bool;
        pub fn is_hint(&self) -> bool;
        pub fn hint(self) -> Self;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Level;

    impl Level {
        pub const ERROR: Level = ..;
        pub const WARN: Level = ..;
        pub const INFO: Level = ..;
        pub const DEBUG: Level = ..;
        pub const TRACE: Level = ..;
        pub fn as_str(&self) -> &'static str;
    }

    impl Display for Level {}

    impl FromStr for Level {
        type Err = ParseLevelError;
    }

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct LevelFilter;

    impl LevelFilter {
        pub const OFF: LevelFilter = ..;
        pub const ERROR: LevelFilter = ..;
        pub const WARN: LevelFilter = ..;
        pub const INFO: LevelFilter = ..;
        pub const DEBUG: LevelFilter = ..;
        pub const TRACE: LevelFilter = ..;
        pub fn from_level(level: Level) -> Self;
        pub fn into_level(self) -> Option<Level>;
        pub fn current() -> Self;
    }

    impl From<Level> for LevelFilter {}
    impl From<Option<Level>> for LevelFilter {}
    impl From<LevelFilter> for Option<Level> {}
    impl Display for LevelFilter {}

    impl FromStr for LevelFilter {
        type Err = ParseLevelFilterError;
    }

    #[derive(Clone, Debug)]
    pub struct ParseLevelFilterError;
    impl Display for ParseLevelFilterError {}
    impl Error for ParseLevelFilterError {}

    #[derive(Debug)]
    pub struct ParseLevelError;
    impl Error for ParseLevelError {}
    impl Display for ParseLevelError {}
}

pub mod span {
    use crate::field::{Field, FieldSet, ValueSet, Visit};
    use crate::metadata::Metadata;
    use std::num::NonZeroU64;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id;

    impl Id {
        pub fn from_u64(u: u64) -> Self;
        pub fn from_non_zero_u64(id: NonZeroU64) -> Self;
        pub fn into_u64(&self) -> u64;
        pub fn into_non_zero_u64(&self) -> NonZeroU64;
    }

    impl<'a> From<&'a Id> for Option<Id> {}

    #[derive(Debug)]
    pub struct Attributes<'a>;

    impl<'a> Attributes<'a> {
        pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn values(&self) -> &ValueSet<'a>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn fields(&self) -> &FieldSet;
    }

    #[derive(Debug)]
    pub struct Record<'a>;

    impl<'a> Record<'a> {
        pub fn new(values: &'a ValueSet<'a>) -> Self;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn len(&self) -> usize;
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct Current;

    impl Current {
        pub fn new(id: Id, metadata: &'static Metadata<'static>) -> Self;
        pub fn none() -> Self;
        pub fn is_known(&self) -> bool;
        pub fn into_inner(self) -> Option<(Id, &'static Metadata<'static>)>;
        pub fn id(&self) -> Option<&Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    }

    impl<'a> From<&'a Current> for Option<&'a Id> {}
    impl<'a> From<&'a Current> for Option<Id> {}
    impl From<Current> for Option<Id> {}
    impl<'a> From<&'a Current> for Option<&'static Metadata<'static>> {}
}

#[macro_export]
macro_rules! identify_callsite {
    () => {};
}

#[macro_export]
macro_rules! metadata {
    () => {};
}

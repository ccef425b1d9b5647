pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use tracing_attributes::instrument;
pub use tracing_core::dispatcher::Dispatch;
pub use tracing_core::event;
pub use tracing_core::event::Event;
pub use tracing_core::metadata::{Level, Metadata};
pub use tracing_core::subscriber::Subscriber;

pub mod field {
    pub use tracing_core::field::*;

    pub trait AsField {}
}

pub mod instrument {
    use crate::span::Span;
    use std::pin::Pin;

    #[derive(Clone, Debug)]
    pub struct Instrumented<T>;

    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }

    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }

    impl<T: Sized> Instrument for T {}
}

pub mod span {
    use crate::field::AsField;
    use std::ops::Deref;
    use tracing_core::dispatcher::Dispatch;
    use tracing_core::field::{Field, Value, ValueSet};
    use tracing_core::metadata::Metadata;
    pub use tracing_core::span::{Attributes, Id, Record};

    #[derive(Clone)]
    pub struct Span;

    impl Span {
        pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
        pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
        pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>)
        -> Span;
        pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
        pub fn none() -> Span;
        pub fn current() -> Span;
        pub fn enter(&self) -> Entered<'_>;
        pub fn entered(self) -> EnteredSpan;
        pub fn or_current(self) -> Self;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
        pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
        pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
        pub fn id(&self) -> Option<Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
    }

    impl<'a> From<&'a Span> for Option<&'a Id> {}
    impl<'a> From<&'a Span> for Option<Id> {}
    impl From<Span> for Option<Id> {}

    #[derive(Debug)]
    pub struct Entered<'a>;

    #[derive(Debug)]
    pub struct EnteredSpan;

    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }

    impl<'a> From<&'a EnteredSpan> for Option<&'a Id> {}
    impl<'a> From<&'a EnteredSpan> for Option<Id> {}

    impl Deref for EnteredSpan {
        type Target = Span;
    }

    pub trait AsId {
        fn as_id(&self) -> Option<&Id>;
    }
}

#[macro_export]
macro_rules! event {
    () => {};
}

#[macro_export]
macro_rules! span {
    () => {};
}

#[macro_export]
macro_rules! record_all {
    () => {};
}

#[macro_export]
macro_rules! trace_span {
    () => {};
}

#[macro_export]
macro_rules! debug_span {
    () => {};
}

#[macro_export]
macro_rules! info_span {
    () => {};
}

#[macro_export]
macro_rules! warn_span {
    () => {};
}

#[macro_export]
macro_rules! error_span {
    () => {};
}

#[macro_export]
macro_rules! event_enabled {
    () => {};
}

#[macro_export]
macro_rules! span_enabled {
    () => {};
}

#[macro_export]
macro_rules! enabled {
    () => {};
}

#[macro_export]
macro_rules! trace {
    () => {};
}

#[macro_export]
macro_rules! debug {
    () => {};
}

#[macro_export]
macro_rules! info {
    () => {};
}

#[macro_export]
macro_rules! warn {
    () => {};
}

#[macro_export]
macro_rules! error {
    () => {};
}

use std::ops::{Deref, DerefMut};

#[derive(Debug)]
pub enum Always {}

impl Strategy for Always {}

#[derive(Debug)]
pub enum OnUnwind {}

impl Strategy for OnUnwind {}

#[derive(Debug)]
pub enum OnSuccess {}

impl Strategy for OnSuccess {}

pub struct ScopeGuard<T, F, S = Always>
where
    F: FnOnce(T),
    S: Strategy;

impl<T, F, S> ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
    pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S>;
    pub fn into_inner(guard: Self) -> T;
}

impl<T, F, S> Deref for ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
    type Target = T;
}

impl<T, F, S> DerefMut for ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
}

pub trait Strategy {
    fn should_run() -> bool;
}

pub fn guard<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, Always>
where
    F: FnOnce(T);
pub fn guard_on_success<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess>
where
    F: FnOnce(T);
pub fn guard_on_unwind<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind>
where
    F: FnOnce(T);

#[macro_export]
macro_rules! defer {
    () => {};
}

#[macro_export]
macro_rules! defer_on_success {
    () => {};
}

#[macro_export]
macro_rules! defer_on_unwind {
    () => {};
}

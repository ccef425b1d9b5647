use std::future::Future;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct RestoreOnPending;

impl RestoreOnPending {
    pub fn made_progress(&self);
}

#[derive(Debug)]
pub struct Coop<F: Future>;

impl<F: Future> Future for Coop<F> {
    type Output = F::Output;
}

pub struct Unconstrained<F>;

impl<F> Future for Unconstrained<F>
where
    F: Future,
{
    type Output = <F as Future>::Output;
}

pub fn has_budget_remaining() -> bool;

pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;

pub fn cooperative<F: Future>(fut: F) -> Coop<F>;

pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;

pub async fn consume_budget();

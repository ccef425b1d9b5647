use std::future::Future;

#[blocks(block_on)]
#[drives(future)]
pub fn block_on<F: Future>(future: F) -> F::Output;

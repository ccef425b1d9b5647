use std::task::{Context, Poll};

pub trait Service<Request> {
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    type Error;
    type Response;
    #[hook]
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    #[hook]
    fn call(&mut self, req: Request) -> Self::Future;
}

impl<'a, S, Request> Service<Request> for &'a mut S
where
    S: Service<Request> + 'a,
{
    type Future = S::Future;
    type Error = S::Error;
    type Response = S::Response;
}

impl<S, Request> Service<Request> for Box<S>
where
    S: Service<Request> + ?Sized,
{
    type Future = S::Future;
    type Error = S::Error;
    type Response = S::Response;
}

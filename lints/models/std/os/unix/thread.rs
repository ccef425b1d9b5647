use std::thread::JoinHandle;

pub type RawPthread = u64;

impl<T> JoinHandleExt for JoinHandle<T> {}

pub trait JoinHandleExt {
    fn as_pthread_t(&self) -> RawPthread;
    fn into_pthread_t(self) -> RawPthread;
}

use crate::future::RemoteHandle;
use futures_core::future::Future;

pub use futures_task::{
    ArcWake, Context, FutureObj, LocalFutureObj, LocalSpawn, Poll, RawWaker, RawWakerVTable, Spawn, SpawnError, Waker,
    WakerRef, noop_waker, noop_waker_ref, waker, waker_ref,
};

impl<Sp: ?Sized + Spawn> SpawnExt for Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawnExt for Sp {}

pub trait SpawnExt: Spawn {
    #[spawns(future)]
    fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError>
    where
        Fut: Future<Output = ()> + Send + 'static;

    #[spawns(future)]
    fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
    where
        Fut: Future + Send + 'static,
        Fut::Output: Send;
}

pub trait LocalSpawnExt: LocalSpawn {
    #[spawns(future)]
    fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError>
    where
        Fut: Future<Output = ()> + 'static;

    #[spawns(future)]
    fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
    where
        Fut: Future + 'static;
}

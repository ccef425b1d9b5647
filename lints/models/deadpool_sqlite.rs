use deadpool::managed::PoolConfig;
pub use deadpool::managed::reexports::*;
use deadpool_runtime::Runtime;
use deadpool_sync::SyncWrapper;
pub use deadpool_sync::reexports::*;
pub use rusqlite;
use rusqlite::Error;
use std::convert::Infallible;
use std::path::PathBuf;

pub type Pool = deadpool::managed::Pool<Manager, deadpool::managed::Object<Manager>>;

pub type WeakPool = deadpool::managed::WeakPool<Manager, deadpool::managed::Object<Manager>>;

pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, deadpool::managed::Object<Manager>>;

pub type BuildError = deadpool::managed::BuildError;

pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;

pub type PoolError = deadpool::managed::PoolError<Error>;

pub type Object = deadpool::managed::Object<Manager>;

pub type Hook = deadpool::managed::Hook<Manager>;

pub type HookError = deadpool::managed::HookError<Error>;

pub type QueueMode = deadpool::managed::QueueMode;

#[derive(Clone, Debug, Default)]
pub struct Config {
    pub path: PathBuf,
    pub pool: Option<PoolConfig>,
}

impl Config {
    pub fn new(path: impl Into<PathBuf>) -> Self;
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, CreatePoolError>;
    pub fn builder(&self, runtime: Runtime) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pool_config(&self) -> PoolConfig;
}

pub type ConfigError = Infallible;

pub type Connection = Object;

#[derive(Debug)]
pub struct Manager;

impl Manager {
    pub fn from_config(config: &Config, runtime: Runtime) -> Self;
}

impl deadpool::managed::Manager for Manager {
    type Type = SyncWrapper<rusqlite::Connection>;
    type Error = Error;
}

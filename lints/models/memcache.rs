use std::collections::HashMap;
use std::fmt::Display;
use std::time::Duration;

#[derive(Debug)]
pub struct MemcacheError;

impl std::error::Error for MemcacheError {}
impl Display for MemcacheError {}

#[derive(Clone)]
pub struct Client;

impl Client {
    #[blocks(db)]
    pub fn version(&self) -> Result<Vec<(String, String)>, MemcacheError>;
    #[blocks(db)]
    pub fn flush(&self) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn get<V>(&self, key: &str) -> Result<Option<V>, MemcacheError>;
    #[blocks(db)]
    pub fn set<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn add<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError>;
    #[blocks(db)]
    pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
}

pub trait Connectable {}
pub trait ToMemcacheValue<W> {}
pub trait FromMemcacheValueExt {}
pub struct Stream;

impl Client {
    #[blocks(db)]
    pub fn append<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn cas<V: ToMemcacheValue<Stream>>(
        &self,
        key: &str,
        value: V,
        expiration: u32,
        cas_id: u64,
    ) -> Result<bool, MemcacheError>;
    #[blocks(db)]
    pub fn connect<C: Connectable>(target: C) -> Result<Self, MemcacheError>;
    #[blocks(db)]
    pub fn decrement(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    #[blocks(db)]
    pub fn flush_with_delay(&self, delay: u32) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn gets<V: FromMemcacheValueExt>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError>;
    #[blocks(db)]
    pub fn new<C: Connectable>(target: C) -> Result<Self, MemcacheError>;
    #[blocks(db)]
    pub fn prepend<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn replace<V: ToMemcacheValue<Stream>>(
        &self,
        key: &str,
        value: V,
        expiration: u32,
    ) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    #[blocks(db)]
    pub fn stats(&self) -> Result<Vec<(String, HashMap<String, String>)>, MemcacheError>;
    #[blocks(db)]
    pub fn touch(&self, key: &str, expiration: u32) -> Result<bool, MemcacheError>;
    #[blocks(db)]
    pub fn with_pool_size<C: Connectable>(target: C, size: u32) -> Result<Self, MemcacheError>;
}

#[blocks(db)]
pub fn connect<C: Connectable>(target: C) -> Result<Client, MemcacheError>;

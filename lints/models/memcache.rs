use std::fmt::Display;

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

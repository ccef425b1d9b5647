use getrandom::error::Error;
use std::fmt;
use std::fmt::{Display, Write};
use std::str::FromStr;

#[derive(Debug)]
pub enum BcryptError {
    CostNotAllowed(u32),
    InvalidHash(&'static str),
    Rand(Error),
    Truncation(usize),
}

impl From<Error> for BcryptError {}
impl Display for BcryptError {}
impl std::error::Error for BcryptError {}

pub type BcryptResult<T> = Result<T, BcryptError>;

#[derive(Debug, PartialEq, Eq)]
pub struct HashParts;

impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn get_salt_raw(&self) -> [u8; 16];
    pub fn format_for_version(&self, version: Version) -> String;
    pub fn write_for_version<W: Write>(&self, version: Version, w: &mut W) -> fmt::Result;
}

impl FromStr for HashParts {
    type Err = BcryptError;
}

impl Display for HashParts {}

#[derive(Clone, Debug)]
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}

impl Display for Version {}

#[blocks(crypto)]
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];

#[blocks(crypto)]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[blocks(crypto)]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[blocks(crypto)]
pub fn hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;

#[blocks(crypto)]
pub fn non_truncating_hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;

#[blocks(crypto)]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[blocks(crypto)]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[blocks(crypto)]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;

#[blocks(crypto)]
pub fn hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;

#[blocks(crypto)]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16])
-> BcryptResult<HashParts>;

#[blocks(crypto)]
pub fn non_truncating_hash_with_salt_bytes<P: AsRef<[u8]>>(
    password: P,
    cost: u32,
    salt: [u8; 16],
) -> BcryptResult<[u8; 60]>;

#[blocks(crypto)]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

#[blocks(crypto)]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

pub const DEFAULT_COST: u32 = ..;

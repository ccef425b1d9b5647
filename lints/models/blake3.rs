use std::fmt;
use std::io::{self, Read, Write};
use std::path::Path;

#[derive(Clone, Copy, Hash, Eq)]
pub struct Hash;

impl Hash {
    pub const fn as_bytes(&self) -> &[u8; 32];
    pub const fn from_bytes(bytes: [u8; 32]) -> Self;
}

impl PartialEq for Hash {}
impl fmt::Display for Hash {}
impl fmt::Debug for Hash {}

#[derive(Clone)]
pub struct Hasher;

impl Default for Hasher {}
impl fmt::Debug for Hasher {}

impl Hasher {
    pub fn new() -> Self;
    pub fn new_keyed(key: &[u8; 32]) -> Self;
    pub fn new_derive_key(context: &str) -> Self;
    pub fn reset(&mut self) -> &mut Self;
    pub fn update(&mut self, input: &[u8]) -> &mut Self;
    pub fn finalize(&self) -> Hash;
    pub fn count(&self) -> u64;
    #[blocks(io, if_os(R))]
    pub fn update_reader<R: Read>(&mut self, reader: R) -> io::Result<&mut Self>;
    #[blocks(fs)]
    pub fn update_mmap(&mut self, path: impl AsRef<Path>) -> io::Result<&mut Self>;
    #[blocks(fs)]
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<Path>) -> io::Result<&mut Self>;
}

impl Write for Hasher {}

pub fn hash(input: &[u8]) -> Hash;

pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash;

pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32];

pub use aead::{self, AeadInPlace, Error, KeyInit, Nonce};

#[derive(Clone)]
pub struct Aes128Gcm;

impl KeyInit for Aes128Gcm {}
impl aead::Aead for Aes128Gcm {}
impl AeadInPlace for Aes128Gcm {}

#[derive(Clone)]
pub struct Aes256Gcm;

impl KeyInit for Aes256Gcm {}
impl aead::Aead for Aes256Gcm {}
impl AeadInPlace for Aes256Gcm {}

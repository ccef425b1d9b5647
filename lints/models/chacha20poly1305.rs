pub use aead::{self, AeadInPlace, Error, KeyInit, Nonce};

#[derive(Clone)]
pub struct ChaCha20Poly1305;

impl KeyInit for ChaCha20Poly1305 {}
impl aead::Aead for ChaCha20Poly1305 {}
impl AeadInPlace for ChaCha20Poly1305 {}

#[derive(Clone)]
pub struct XChaCha20Poly1305;

impl KeyInit for XChaCha20Poly1305 {}
impl aead::Aead for XChaCha20Poly1305 {}
impl AeadInPlace for XChaCha20Poly1305 {}

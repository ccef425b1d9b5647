pub use aead::{self, AeadInPlace, Error, KeyInit, Nonce};

#[derive(Clone)]
pub struct XSalsa20Poly1305;

impl KeyInit for XSalsa20Poly1305 {}
impl aead::Aead for XSalsa20Poly1305 {}
impl AeadInPlace for XSalsa20Poly1305 {}

#[derive(Clone)]
pub struct XChaCha20Poly1305;

impl KeyInit for XChaCha20Poly1305 {}
impl aead::Aead for XChaCha20Poly1305 {}
impl AeadInPlace for XChaCha20Poly1305 {}

use std::str::FromStr;

pub use rusty_paseto::core::{PasetoError, V3, V4};

pub struct Public;
pub struct Secret;
pub struct Local;

pub struct Key<V, K>;

impl<V, K> Key<V, K> {
    pub fn new_os_random() -> Self;
    pub fn to_id(&self) -> KeyId<V, K>;

    #[blocks(crypto, in_loop)]
    pub fn wrap_pie(&self, wrapping_key: &Key<V, Local>) -> PieWrappedKey<V, K>;

    #[blocks(crypto)]
    pub fn pw_wrap(&self, password: &[u8]) -> PwWrappedKey<V, K>;
}

impl<V, K> Clone for Key<V, K> {}

pub struct KeyId<V, K>;

impl<V, K> std::fmt::Display for KeyId<V, K> {}

impl<V, K> FromStr for KeyId<V, K> {
    type Err = PasetoError;
}

pub struct PieWrappedKey<V, K>;

impl<V, K> PieWrappedKey<V, K> {
    #[blocks(crypto, in_loop)]
    pub fn unwrap_key(self, wrapping_key: &Key<V, Local>) -> Result<Key<V, K>, PasetoError>;
}

impl<V, K> std::fmt::Display for PieWrappedKey<V, K> {}

impl<V, K> FromStr for PieWrappedKey<V, K> {
    type Err = PasetoError;
}

pub struct PwWrappedKey<V, K>;

impl<V, K> PwWrappedKey<V, K> {
    #[blocks(crypto)]
    pub fn unwrap_key(self, password: &[u8]) -> Result<Key<V, K>, PasetoError>;
}

pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Error {
        InsufficientLength,
        InvalidRounds,
        EncodingError,
        RandomError(String),
        InvalidHashString,
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
}

pub mod bcrypt {
    use crate::error::Error;

    #[blocks(crypto)]
    pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String, Error>;

    #[blocks(crypto)]
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool;
}

pub mod sha256_crypt {
    use crate::error::Error;

    #[blocks(crypto)]
    pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String, Error>;

    #[blocks(crypto)]
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool;
}

pub mod sha512_crypt {
    use crate::error::Error;

    #[blocks(crypto)]
    pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String, Error>;

    #[blocks(crypto)]
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool;
}

pub mod unix {
    use crate::error::Error;

    #[blocks(crypto)]
    pub fn crypt<B: AsRef<[u8]>>(pass: B, hash: &str) -> Result<String, Error>;

    #[blocks(crypto)]
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool;
}

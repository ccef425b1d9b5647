pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Unspecified;

    impl std::error::Error for Unspecified {}
    impl Display for Unspecified {}
}

pub mod pbkdf2 {
    use crate::error::Unspecified;
    use std::num::NonZeroU32;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Algorithm;

    #[blocks(crypto)]
    pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]);

    #[blocks(crypto)]
    pub fn verify(
        algorithm: Algorithm,
        iterations: NonZeroU32,
        salt: &[u8],
        secret: &[u8],
        previously_derived: &[u8],
    ) -> Result<(), Unspecified>;
}

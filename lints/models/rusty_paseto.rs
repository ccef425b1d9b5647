pub mod core {
    use std::fmt;

    pub struct V1;
    pub struct V2;
    pub struct V3;
    pub struct V4;
    pub struct Local;
    pub struct Public;

    #[derive(Debug)]
    pub struct PasetoError;

    impl fmt::Display for PasetoError {}
    impl std::error::Error for PasetoError {}

    pub struct Key<const KEYSIZE: usize>;

    impl<const KEYSIZE: usize> Key<KEYSIZE> {
        pub fn try_new_random() -> Result<Self, PasetoError>;
    }

    pub struct PasetoSymmetricKey<Version, Purpose>;
    pub struct PasetoNonce<'a, Version, Purpose>;

    #[derive(Clone, Copy, Default)]
    pub struct Payload<'a>;

    impl<'a> From<&'a str> for Payload<'a> {}

    #[derive(Clone, Copy, Default)]
    pub struct Footer<'a>;

    impl<'a> From<&'a str> for Footer<'a> {}

    #[derive(Clone, Copy, Default)]
    pub struct ImplicitAssertion<'a>;

    impl<'a> From<&'a str> for ImplicitAssertion<'a> {}

    pub struct Paseto<'a, Version, Purpose>;

    impl<'a, Version, Purpose> Paseto<'a, Version, Purpose> {
        pub fn builder() -> Paseto<'a, Version, Purpose>;
        pub fn set_payload(&mut self, payload: Payload<'a>) -> &mut Self;
        pub fn set_footer(&mut self, footer: Footer<'a>) -> &mut Self;
        pub fn set_implicit_assertion(&mut self, implicit_assertion: ImplicitAssertion<'a>) -> &mut Self;

        #[blocks(crypto, in_loop)]
        pub fn try_encrypt(
            &self,
            key: &PasetoSymmetricKey<Version, Local>,
            nonce: &PasetoNonce<Version, Local>,
        ) -> Result<String, PasetoError>;

        // One more argument, an implicit assertion, from version 3 of the tokens on.
        #[blocks(crypto, in_loop)]
        pub fn try_decrypt(
            token: &'a str,
            key: &PasetoSymmetricKey<Version, Local>,
            footer: impl Into<Option<Footer<'a>>>,
            implicit_assertion: impl Into<Option<ImplicitAssertion<'a>>>,
        ) -> Result<String, PasetoError>;
    }
}

pub mod prelude {
    pub use crate::core::*;
}

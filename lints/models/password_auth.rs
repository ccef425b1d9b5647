use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl std::error::Error for ParseError {}
impl Display for ParseError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifyError {
    Parse(ParseError),
    PasswordInvalid,
}

impl std::error::Error for VerifyError {}
impl Display for VerifyError {}

#[blocks(crypto)]
pub fn generate_hash(password: impl AsRef<[u8]>) -> String;

#[blocks(crypto)]
pub fn verify_password(password: impl AsRef<[u8]>, hash: &str) -> Result<(), VerifyError>;

pub fn is_hash_obsolete(hash: &str) -> Result<bool, ParseError>;

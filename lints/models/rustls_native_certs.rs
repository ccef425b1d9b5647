use rustls_pki_types::CertificateDer;
use std::error::Error as StdError;
use std::fmt::Display;
use std::path::{Path, PathBuf};

#[blocks(fs)]
pub fn load_native_certs() -> CertificateResult;

#[blocks(fs)]
pub fn load_certs_from_paths(file: Option<&Path>, dir: Option<&Path>) -> CertificateResult;

#[derive(Debug, Default)]
pub struct CertificateResult {
    pub certs: Vec<CertificateDer<'static>>,
    pub errors: Vec<Error>,
}

impl CertificateResult {
    pub fn expect(self, msg: &str) -> Vec<CertificateDer<'static>>;
    pub fn unwrap(self) -> Vec<CertificateDer<'static>>;
}

#[derive(Debug)]
pub struct Error {
    pub context: &'static str,
}

impl StdError for Error {}
impl Display for Error {}

use crate::pem::PemObject;

pub mod pem {
    use std::fmt::Display;
    use std::fs::File;
    use std::io::{BufReader, Read};
    use std::path::Path;

    pub trait PemObject: Sized {
        fn from_pem_slice(pem: &[u8]) -> Result<Self, Error>;
        #[blocks(fs)]
        fn from_pem_file(file_name: impl AsRef<Path>) -> Result<Self, Error>;
        #[blocks(fs)]
        fn pem_file_iter(file_name: impl AsRef<Path>) -> Result<ReadIter<BufReader<File>, Self>, Error>;
        #[blocks(io, if_os(R))]
        fn from_pem_reader<R: Read>(rd: R) -> Result<Self, Error>;
        fn pem_reader_iter<R: Read>(rd: R) -> ReadIter<BufReader<R>, Self>;
    }

    pub struct ReadIter<R, T>;

    impl<R, T> Iterator for ReadIter<R, T> {
        type Item = Result<T, Error>;

        #[blocks(io, if_os(R))]
        fn next(&mut self) -> Option<Result<T, Error>>;
    }

    #[derive(Debug)]
    pub struct Error;

    impl std::error::Error for Error {}
    impl Display for Error {}
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateDer<'a>;

impl CertificateDer<'_> {
    pub fn into_owned(self) -> CertificateDer<'static>;
}

impl PemObject for CertificateDer<'static> {}

#[derive(Debug, PartialEq, Eq)]
pub enum PrivateKeyDer<'a> {
    Pkcs1(PrivatePkcs1KeyDer<'a>),
    Sec1(PrivateSec1KeyDer<'a>),
    Pkcs8(PrivatePkcs8KeyDer<'a>),
}

impl PrivateKeyDer<'_> {
    pub fn clone_key(&self) -> PrivateKeyDer<'static>;
    pub fn secret_der(&self) -> &[u8];
}

impl PemObject for PrivateKeyDer<'static> {}

#[derive(Debug, PartialEq, Eq)]
pub struct PrivatePkcs1KeyDer<'a>;

impl PemObject for PrivatePkcs1KeyDer<'static> {}

#[derive(Debug, PartialEq, Eq)]
pub struct PrivateSec1KeyDer<'a>;

impl PemObject for PrivateSec1KeyDer<'static> {}

#[derive(Debug, PartialEq, Eq)]
pub struct PrivatePkcs8KeyDer<'a>;

impl PemObject for PrivatePkcs8KeyDer<'static> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRevocationListDer<'a>;

impl PemObject for CertificateRevocationListDer<'static> {}

use crate::string::{BmpString, Ia5String, PrintableString, TeletexString, UniversalString};
use rustls_pki_types::{
    CertificateDer, CertificateRevocationListDer, CertificateSigningRequestDer, PrivateKeyDer, PrivatePkcs8KeyDer,
};
use std::fmt::Display;
use std::net::IpAddr;
use std::ops::Deref;
use std::str::FromStr;
use time::OffsetDateTime;

pub mod string {
    use crate::Error;
    use std::fmt::Display;
    use std::str::FromStr;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PrintableString;

    impl PrintableString {
        pub fn as_str(&self) -> &str;
    }

    impl TryFrom<&str> for PrintableString {
        type Error = Error;
    }

    impl TryFrom<String> for PrintableString {
        type Error = Error;
    }

    impl FromStr for PrintableString {
        type Err = Error;
    }

    impl AsRef<str> for PrintableString {}
    impl Display for PrintableString {}

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Ia5String;

    impl Ia5String {
        pub fn as_str(&self) -> &str;
    }

    impl TryFrom<&str> for Ia5String {
        type Error = Error;
    }

    impl TryFrom<String> for Ia5String {
        type Error = Error;
    }

    impl FromStr for Ia5String {
        type Err = Error;
    }

    impl AsRef<str> for Ia5String {}
    impl Display for Ia5String {}

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TeletexString;

    impl TeletexString {
        pub fn as_str(&self) -> &str;
        pub fn as_bytes(&self) -> &[u8];
    }

    impl TryFrom<&str> for TeletexString {
        type Error = Error;
    }

    impl TryFrom<String> for TeletexString {
        type Error = Error;
    }

    impl FromStr for TeletexString {
        type Err = Error;
    }

    impl AsRef<str> for TeletexString {}
    impl Display for TeletexString {}

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct BmpString;

    impl BmpString {
        pub fn as_bytes(&self) -> &[u8];
        pub fn from_utf16be(vec: Vec<u8>) -> Result<Self, Error>;
    }

    impl TryFrom<&str> for BmpString {
        type Error = Error;
    }

    impl TryFrom<String> for BmpString {
        type Error = Error;
    }

    impl FromStr for BmpString {
        type Err = Error;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UniversalString;

    impl UniversalString {
        pub fn as_bytes(&self) -> &[u8];
        pub fn from_utf32be(vec: Vec<u8>) -> Result<UniversalString, Error>;
    }

    impl TryFrom<&str> for UniversalString {
        type Error = Error;
    }

    impl TryFrom<String> for UniversalString {
        type Error = Error;
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Attribute {
    pub oid: &'static [u64],
    pub values: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BasicConstraints {
    Unconstrained,
    Constrained(u8),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate;

impl Certificate {
    pub fn der(&self) -> &CertificateDer<'static>;
    pub fn pem(&self) -> String;
}

impl From<Certificate> for CertificateDer<'static> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateParams {
    pub not_before: OffsetDateTime,
    pub not_after: OffsetDateTime,
    pub serial_number: Option<SerialNumber>,
    pub subject_alt_names: Vec<SanType>,
    pub distinguished_name: DistinguishedName,
    pub is_ca: IsCa,
    pub key_usages: Vec<KeyUsagePurpose>,
    pub extended_key_usages: Vec<ExtendedKeyUsagePurpose>,
    pub name_constraints: Option<NameConstraints>,
    pub crl_distribution_points: Vec<CrlDistributionPoint>,
    pub custom_extensions: Vec<CustomExtension>,
    pub use_authority_key_identifier_extension: bool,
    pub key_identifier_method: KeyIdMethod,
}

impl CertificateParams {
    pub fn new(subject_alt_names: impl Into<Vec<String>>) -> Result<Self, Error>;
    pub fn signed_by(
        &self,
        public_key: &impl PublicKeyData,
        issuer: &Issuer<'_, impl SigningKey>,
    ) -> Result<Certificate, Error>;
    pub fn self_signed(&self, signing_key: &impl SigningKey) -> Result<Certificate, Error>;
    pub fn key_identifier(&self, key: &impl PublicKeyData) -> Vec<u8>;
    pub fn serialize_request(&self, subject_key: &impl SigningKey) -> Result<CertificateSigningRequest, Error>;
    pub fn serialize_request_with_attributes(
        &self,
        subject_key: &impl SigningKey,
        attrs: Vec<Attribute>,
    ) -> Result<CertificateSigningRequest, Error>;
    pub fn insert_extended_key_usage(&mut self, eku: ExtendedKeyUsagePurpose);
}

impl Default for CertificateParams {}
impl AsRef<CertificateParams> for CertificateParams {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CidrSubnet {
    V4([u8; 4], [u8; 4]),
    V6([u8; 16], [u8; 16]),
}

impl CidrSubnet {
    pub fn from_addr_prefix(addr: IpAddr, prefix: u8) -> Self;
    pub fn from_v4_prefix(addr: [u8; 4], prefix: u8) -> Self;
    pub fn from_v6_prefix(addr: [u8; 16], prefix: u8) -> Self;
}

impl FromStr for CidrSubnet {
    type Err = ();
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomExtension;

impl CustomExtension {
    pub fn new_acme_identifier(sha_digest: &[u8]) -> Self;
    pub fn from_oid_content(oid: &[u64], content: Vec<u8>) -> Self;
    pub fn set_criticality(&mut self, criticality: bool);
    pub fn criticality(&self) -> bool;
    pub fn content(&self) -> &[u8];
    pub fn oid_components(&self) -> impl Iterator<Item = u64> + '_;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DnType {
    CountryName,
    LocalityName,
    StateOrProvinceName,
    OrganizationName,
    OrganizationalUnitName,
    CommonName,
    CustomDnType(Vec<u64>),
}

impl DnType {
    pub fn from_oid(slice: &[u64]) -> Self;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExtendedKeyUsagePurpose {
    Any,
    ServerAuth,
    ClientAuth,
    CodeSigning,
    EmailProtection,
    TimeStamping,
    OcspSigning,
    Other(Vec<u64>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GeneralSubtree {
    Rfc822Name(String),
    DnsName(String),
    DirectoryName(DistinguishedName),
    IpAddress(CidrSubnet),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IsCa {
    NoCa,
    ExplicitNoCa,
    Ca(BasicConstraints),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameConstraints {
    pub permitted_subtrees: Vec<GeneralSubtree>,
    pub excluded_subtrees: Vec<GeneralSubtree>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRevocationList;

impl CertificateRevocationList {
    pub fn pem(&self) -> Result<String, Error>;
    pub fn der(&self) -> &CertificateRevocationListDer<'static>;
}

impl From<CertificateRevocationList> for CertificateRevocationListDer<'static> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRevocationListParams {
    pub this_update: OffsetDateTime,
    pub next_update: OffsetDateTime,
    pub crl_number: SerialNumber,
    pub issuing_distribution_point: Option<CrlIssuingDistributionPoint>,
    pub revoked_certs: Vec<RevokedCertParams>,
    pub key_identifier_method: KeyIdMethod,
}

impl CertificateRevocationListParams {
    pub fn signed_by(&self, issuer: &Issuer<'_, impl SigningKey>) -> Result<CertificateRevocationList, Error>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrlDistributionPoint {
    pub uris: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrlIssuingDistributionPoint {
    pub distribution_point: CrlDistributionPoint,
    pub scope: Option<CrlScope>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrlScope {
    UserCertsOnly,
    CaCertsOnly,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevocationReason {
    Unspecified,
    KeyCompromise,
    CaCompromise,
    AffiliationChanged,
    Superseded,
    CessationOfOperation,
    CertificateHold,
    RemoveFromCrl,
    PrivilegeWithdrawn,
    AaCompromise,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevokedCertParams {
    pub serial_number: SerialNumber,
    pub revocation_time: OffsetDateTime,
    pub reason_code: Option<RevocationReason>,
    pub invalidity_date: Option<OffsetDateTime>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateSigningRequest;

impl CertificateSigningRequest {
    pub fn pem(&self) -> Result<String, Error>;
    pub fn der(&self) -> &CertificateSigningRequestDer<'static>;
}

impl From<CertificateSigningRequest> for CertificateSigningRequestDer<'static> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateSigningRequestParams {
    pub params: CertificateParams,
    pub public_key: PublicKey,
}

impl CertificateSigningRequestParams {
    pub fn signed_by(&self, issuer: &Issuer<'_, impl SigningKey>) -> Result<Certificate, Error>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublicKey;

impl PublicKey {
    pub fn algorithm(&self) -> &SignatureAlgorithm;
}

impl PublicKeyData for PublicKey {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    CouldNotParseCertificate,
    CouldNotParseCertificationRequest,
    CouldNotParseKeyPair,
    InvalidAsn1String(InvalidAsn1String),
    InvalidIpAddressOctetLength(usize),
    KeyGenerationUnavailable,
    UnsupportedSignatureAlgorithm,
    RingUnspecified,
    RingKeyRejected(String),
    Time,
    PemError(String),
    RemoteKeyError,
    UnsupportedInCsr,
    InvalidCrlNextUpdate,
    IssuerNotCrlSigner,
    EmptyCrlDistributionPointUris,
}

impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidAsn1String {
    PrintableString(String),
    UniversalString(String),
    Ia5String(String),
    TeletexString(String),
    BmpString(String),
}

impl Display for InvalidAsn1String {}

pub struct KeyPair;

impl KeyPair {
    #[blocks(crypto, pedantic)]
    pub fn generate() -> Result<Self, Error>;
    #[blocks(crypto, pedantic)]
    pub fn generate_for(alg: &'static SignatureAlgorithm) -> Result<Self, Error>;
    pub fn algorithm(&self) -> &'static SignatureAlgorithm;
    pub fn from_pem(pem_str: &str) -> Result<Self, Error>;
    pub fn from_pkcs8_pem_and_sign_algo(pem_str: &str, alg: &'static SignatureAlgorithm) -> Result<Self, Error>;
    pub fn from_pkcs8_der_and_sign_algo(
        pkcs8: &PrivatePkcs8KeyDer<'_>,
        alg: &'static SignatureAlgorithm,
    ) -> Result<Self, Error>;
    pub fn from_pem_and_sign_algo(pem_str: &str, alg: &'static SignatureAlgorithm) -> Result<Self, Error>;
    pub fn from_der_and_sign_algo(key: &PrivateKeyDer<'_>, alg: &'static SignatureAlgorithm) -> Result<Self, Error>;
    pub fn public_key_raw(&self) -> &[u8];
    pub fn is_compatible(&self, signature_algorithm: &SignatureAlgorithm) -> bool;
    pub fn compatible_algs(&self) -> impl Iterator<Item = &'static SignatureAlgorithm>;
    pub fn public_key_pem(&self) -> String;
    pub fn serialize_der(&self) -> Vec<u8>;
    pub fn serialized_der(&self) -> &[u8];
    pub fn serialize_pem(&self) -> String;
}

impl SigningKey for KeyPair {}
impl PublicKeyData for KeyPair {}

impl TryFrom<&[u8]> for KeyPair {
    type Error = Error;
}

impl TryFrom<Vec<u8>> for KeyPair {
    type Error = Error;
}

impl TryFrom<&PrivatePkcs8KeyDer<'_>> for KeyPair {
    type Error = Error;
}

impl TryFrom<&PrivateKeyDer<'_>> for KeyPair {
    type Error = Error;
}

impl From<KeyPair> for PrivatePkcs8KeyDer<'static> {}
impl From<KeyPair> for PrivateKeyDer<'static> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectPublicKeyInfo;
impl PublicKeyData for SubjectPublicKeyInfo {}

#[derive(Clone)]
pub struct SignatureAlgorithm;

impl SignatureAlgorithm {
    pub fn from_oid(oid: &[u64]) -> Result<&'static SignatureAlgorithm, Error>;
}

pub type RcgenError = Error;

#[derive(PartialEq, Eq)]
pub struct CertifiedKey<S: SigningKey> {
    pub cert: Certificate,
    pub signing_key: S,
}

#[derive(Debug)]
pub struct CertifiedIssuer<'a, S>;

impl<'a, S: SigningKey> CertifiedIssuer<'a, S> {
    pub fn self_signed(params: CertificateParams, signing_key: S) -> Result<Self, Error>;
    pub fn signed_by(
        params: CertificateParams,
        signing_key: S,
        issuer: &Issuer<'_, impl SigningKey>,
    ) -> Result<Self, Error>;
    pub fn pem(&self) -> String;
    pub fn der(&self) -> &CertificateDer<'static>;
}

impl<'a, S> Deref for CertifiedIssuer<'a, S> {
    type Target = Issuer<'a, S>;
}

impl<'a, S> AsRef<Certificate> for CertifiedIssuer<'a, S> {}

pub struct Issuer<'a, S>;

impl<'a, S: SigningKey> Issuer<'a, S> {
    pub fn new(params: CertificateParams, signing_key: S) -> Self;
    pub fn from_params(params: &'a CertificateParams, signing_key: S) -> Self;
    pub fn key_usages(&self) -> &[KeyUsagePurpose];
    pub fn key(&self) -> &S;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SanType {
    Rfc822Name(Ia5String),
    DnsName(Ia5String),
    URI(Ia5String),
    IpAddress(IpAddr),
    OtherName((Vec<u64>, OtherNameValue)),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OtherNameValue {
    Utf8String(String),
}

impl<T> From<T> for OtherNameValue where T: Into<String> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DnValue {
    BmpString(BmpString),
    Ia5String(Ia5String),
    PrintableString(PrintableString),
    TeletexString(TeletexString),
    UniversalString(UniversalString),
    Utf8String(String),
}

impl<T> From<T> for DnValue where T: Into<String> {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistinguishedName;

impl DistinguishedName {
    pub fn new() -> Self;
    pub fn get(&self, ty: &DnType) -> Option<&DnValue>;
    pub fn remove(&mut self, ty: DnType) -> bool;
    pub fn push(&mut self, ty: DnType, s: impl Into<DnValue>);
    pub fn iter(&self) -> DistinguishedNameIterator<'_>;
}

#[derive(Clone, Debug)]
pub struct DistinguishedNameIterator<'a>;

impl<'a> Iterator for DistinguishedNameIterator<'a> {
    type Item = (&'a DnType, &'a DnValue);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyUsagePurpose {
    DigitalSignature,
    ContentCommitment,
    KeyEncipherment,
    DataEncipherment,
    KeyAgreement,
    KeyCertSign,
    CrlSign,
    EncipherOnly,
    DecipherOnly,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyIdMethod {
    Sha256,
    Sha384,
    Sha512,
    PreSpecified(Vec<u8>),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SerialNumber;

impl SerialNumber {
    pub fn from_slice(bytes: &[u8]) -> SerialNumber;
    pub fn to_bytes(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
}

impl Display for SerialNumber {}
impl From<Vec<u8>> for SerialNumber {}
impl From<u64> for SerialNumber {}
impl AsRef<[u8]> for SerialNumber {}

pub trait PublicKeyData {
    fn subject_public_key_info(&self) -> Vec<u8>;
    fn der_bytes(&self) -> &[u8];
    fn algorithm(&self) -> &'static SignatureAlgorithm;
}

impl<K: PublicKeyData + ?Sized> PublicKeyData for &K {}

pub trait SigningKey: PublicKeyData {
    fn sign(&self, msg: &[u8]) -> Result<Vec<u8>, Error>;
}

impl<S: SigningKey + ?Sized> SigningKey for &S {}

pub fn date_time_ymd(year: i32, month: u8, day: u8) -> OffsetDateTime;

#[blocks(crypto, pedantic)]
pub fn generate_simple_self_signed(subject_alt_names: impl Into<Vec<String>>) -> Result<CertifiedKey<KeyPair>, Error>;

pub use crate::errors::{Error, Result};
pub use crate::pkcs1v15::{Pkcs1v15Encrypt, Pkcs1v15Sign};
use crate::pkcs1v15::{SigningKey, VerifyingKey};
use crate::pss::BlindedSigningKey;
pub use crate::pss::Pss;
use crate::traits::{PaddingScheme, PrivateKeyParts, PublicKeyParts, SignatureScheme};
use der::asn1::any::AnyRef;
use der::asn1::bit_string::BitStringRef;
use digest::Digest;
pub use num_bigint_dig::biguint::BigUint;
pub use pkcs1;
pub use pkcs8;
use pkcs8::private_key_info::PrivateKeyInfo;
use pkcs8::traits::EncodePrivateKey;
pub use rand_core;
use rand_core::CryptoRngCore;
pub use signature;
use spki::spki::SubjectPublicKeyInfo;
use spki::traits::EncodePublicKey;

pub mod errors {
    use std::fmt::Display;

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug, PartialEq, Eq)]
    pub enum Error {
        InvalidPaddingScheme,
        Decryption,
        Verification,
        MessageTooLong,
        InputNotHashed,
        NprimesTooSmall,
        TooFewPrimes,
        InvalidPrime,
        InvalidModulus,
        InvalidExponent,
        InvalidCoefficient,
        ModulusTooLarge,
        PublicExponentTooSmall,
        PublicExponentTooLarge,
        Pkcs1(pkcs1::error::Error),
        Pkcs8(pkcs8::error::Error),
        Internal,
        LabelTooLong,
        InvalidPadLen,
        InvalidArguments,
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
    impl From<pkcs1::error::Error> for Error {}
    impl From<pkcs8::error::Error> for Error {}
    impl From<Error> for signature::Error {}
}

pub mod pkcs1v15 {
    use crate::traits::{
        Decryptor, EncryptingKeypair, PaddingScheme, RandomizedDecryptor, RandomizedEncryptor, SignatureScheme,
    };
    use crate::{RsaPrivateKey, RsaPublicKey};
    use const_oid::{AssociatedOid, ObjectIdentifier};
    use der::asn1::any::AnyRef;
    use der::asn1::bit_string::BitStringRef;
    use digest::Digest;
    use pkcs8::private_key_info::PrivateKeyInfo;
    use pkcs8::traits::EncodePrivateKey;
    use rand_core::CryptoRngCore;
    use signature::hazmat::{PrehashSigner, PrehashVerifier};
    use signature::{
        DigestSigner, DigestVerifier, Error, Keypair, RandomizedDigestSigner, RandomizedSigner, SignatureEncoding,
        Signer, Verifier,
    };
    use spki::spki::SubjectPublicKeyInfo;
    use spki::traits::{
        AssociatedAlgorithmIdentifier, EncodePublicKey, SignatureAlgorithmIdentifier, SignatureBitStringEncoding,
    };
    use std::fmt::Display;

    #[derive(Clone, Debug)]
    pub struct DecryptingKey;

    impl DecryptingKey {
        pub fn new(key: RsaPrivateKey) -> Self;
    }

    impl Decryptor for DecryptingKey {}
    impl RandomizedDecryptor for DecryptingKey {}

    impl EncryptingKeypair for DecryptingKey {
        type EncryptingKey = EncryptingKey;
    }

    #[derive(Clone, Debug)]
    pub struct EncryptingKey;

    impl EncryptingKey {
        pub fn new(key: RsaPublicKey) -> Self;
    }

    impl RandomizedEncryptor for EncryptingKey {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct Signature;

    impl SignatureEncoding for Signature {
        type Repr = Box<[u8]>;
    }

    impl SignatureBitStringEncoding for Signature {}

    impl TryFrom<&[u8]> for Signature {
        type Error = Error;
    }

    impl From<Signature> for Box<[u8]> {}
    impl Display for Signature {}

    #[derive(Clone, Debug)]
    pub struct SigningKey<D>
    where
        D: Digest;

    impl<D> SigningKey<D>
    where
        D: Digest + AssociatedOid,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        #[blocks(crypto)]
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        pub fn new_with_prefix(key: RsaPrivateKey) -> Self;
        #[blocks(crypto)]
        pub fn random_with_prefix<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
        ) -> crate::errors::Result<Self>;
    }

    impl<D> SigningKey<D>
    where
        D: Digest,
    {
        pub fn new_unprefixed(key: RsaPrivateKey) -> Self;
        pub fn random_unprefixed<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
        ) -> crate::errors::Result<Self>;
    }

    impl<D> DigestSigner<D, Signature> for SigningKey<D> where D: Digest {}
    impl<D> PrehashSigner<Signature> for SigningKey<D> where D: Digest {}
    impl<D> RandomizedDigestSigner<D, Signature> for SigningKey<D> where D: Digest {}
    impl<D> RandomizedSigner<Signature> for SigningKey<D> where D: Digest {}
    impl<D> Signer<Signature> for SigningKey<D> where D: Digest {}
    impl<D> AsRef<RsaPrivateKey> for SigningKey<D> where D: Digest {}

    impl<D> AssociatedAlgorithmIdentifier for SigningKey<D>
    where
        D: Digest,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> EncodePrivateKey for SigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for SigningKey<D> where D: Digest {}

    impl<D> Keypair for SigningKey<D>
    where
        D: Digest,
    {
        type VerifyingKey = VerifyingKey<D>;
    }

    impl<D> SignatureAlgorithmIdentifier for SigningKey<D>
    where
        D: Digest + RsaSignatureAssociatedOid,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> TryFrom<PrivateKeyInfo<'_>> for SigningKey<D>
    where
        D: Digest + AssociatedOid,
    {
        type Error = pkcs8::error::Error;
    }

    #[derive(Debug)]
    pub struct VerifyingKey<D>
    where
        D: Digest;

    impl<D> VerifyingKey<D>
    where
        D: Digest + AssociatedOid,
    {
        pub fn new(key: RsaPublicKey) -> Self;
        pub fn new_with_prefix(key: RsaPublicKey) -> Self;
    }

    impl<D> VerifyingKey<D>
    where
        D: Digest,
    {
        pub fn new_unprefixed(key: RsaPublicKey) -> Self;
    }

    impl<D> DigestVerifier<D, Signature> for VerifyingKey<D> where D: Digest {}
    impl<D> PrehashVerifier<Signature> for VerifyingKey<D> where D: Digest {}
    impl<D> Verifier<Signature> for VerifyingKey<D> where D: Digest {}
    impl<D> AsRef<RsaPublicKey> for VerifyingKey<D> where D: Digest {}

    impl<D> AssociatedAlgorithmIdentifier for VerifyingKey<D>
    where
        D: Digest,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> Clone for VerifyingKey<D> where D: Digest {}
    impl<D> EncodePublicKey for VerifyingKey<D> where D: Digest {}
    impl<D> From<RsaPublicKey> for VerifyingKey<D> where D: Digest {}

    impl<D> SignatureAlgorithmIdentifier for VerifyingKey<D>
    where
        D: Digest + RsaSignatureAssociatedOid,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> TryFrom<SubjectPublicKeyInfo<AnyRef<'_>, BitStringRef<'_>>> for VerifyingKey<D>
    where
        D: Digest + AssociatedOid,
    {
        type Error = spki::error::Error;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Pkcs1v15Encrypt;
    impl PaddingScheme for Pkcs1v15Encrypt {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Pkcs1v15Sign {
        pub hash_len: Option<usize>,
        pub prefix: Box<[u8]>,
    }

    impl Pkcs1v15Sign {
        pub fn new<D>() -> Self
        where
            D: Digest + AssociatedOid;
        pub fn new_unprefixed() -> Self;
        pub fn new_raw() -> Self;
    }

    impl SignatureScheme for Pkcs1v15Sign {}

    pub trait RsaSignatureAssociatedOid {
        const OID: ObjectIdentifier;
    }
}

pub mod pss {
    use crate::traits::SignatureScheme;
    use crate::{RsaPrivateKey, RsaPublicKey};
    use const_oid::AssociatedOid;
    use der::asn1::any::AnyRef;
    use digest::{Digest, DynDigest, FixedOutputReset};
    use pkcs8::traits::EncodePrivateKey;
    use rand_core::CryptoRngCore;
    use signature::hazmat::{PrehashVerifier, RandomizedPrehashSigner};
    use signature::{
        DigestVerifier, Error, Keypair, RandomizedDigestSigner, RandomizedSigner, SignatureEncoding, Verifier,
    };
    use spki::algorithm::AlgorithmIdentifierOwned;
    use spki::traits::{
        AssociatedAlgorithmIdentifier, DynSignatureAlgorithmIdentifier, EncodePublicKey, SignatureBitStringEncoding,
    };
    use std::fmt::Display;

    #[derive(Clone, Debug)]
    pub struct BlindedSigningKey<D>
    where
        D: Digest;

    impl<D> BlindedSigningKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn new_with_salt_len(key: RsaPrivateKey, salt_len: usize) -> Self;
        #[blocks(crypto)]
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        pub fn random_with_salt_len<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
            salt_len: usize,
        ) -> crate::errors::Result<Self>;
        pub fn salt_len(&self) -> usize;
    }

    impl<D> RandomizedSigner<Signature> for BlindedSigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> RandomizedDigestSigner<D, Signature> for BlindedSigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> RandomizedPrehashSigner<Signature> for BlindedSigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> AsRef<RsaPrivateKey> for BlindedSigningKey<D> where D: Digest {}

    impl<D> AssociatedAlgorithmIdentifier for BlindedSigningKey<D>
    where
        D: Digest,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> DynSignatureAlgorithmIdentifier for BlindedSigningKey<D> where D: Digest + AssociatedOid {}
    impl<D> EncodePrivateKey for BlindedSigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for BlindedSigningKey<D> where D: Digest {}

    impl<D> Keypair for BlindedSigningKey<D>
    where
        D: Digest,
    {
        type VerifyingKey = VerifyingKey<D>;
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct Signature;

    impl SignatureEncoding for Signature {
        type Repr = Box<[u8]>;
    }

    impl SignatureBitStringEncoding for Signature {}

    impl TryFrom<&[u8]> for Signature {
        type Error = Error;
    }

    impl From<Signature> for Box<[u8]> {}
    impl Display for Signature {}

    #[derive(Clone, Debug)]
    pub struct SigningKey<D>
    where
        D: Digest;

    impl<D> SigningKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPrivateKey) -> Self;
        pub fn new_with_salt_len(key: RsaPrivateKey, salt_len: usize) -> Self;
        #[blocks(crypto)]
        pub fn random<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
        #[blocks(crypto)]
        pub fn random_with_salt_len<R: CryptoRngCore + ?Sized>(
            rng: &mut R,
            bit_size: usize,
            salt_len: usize,
        ) -> crate::errors::Result<Self>;
        pub fn salt_len(&self) -> usize;
    }

    impl<D> RandomizedDigestSigner<D, Signature> for SigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> RandomizedSigner<Signature> for SigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> RandomizedPrehashSigner<Signature> for SigningKey<D> where D: Digest + FixedOutputReset {}
    impl<D> AsRef<RsaPrivateKey> for SigningKey<D> where D: Digest {}

    impl<D> AssociatedAlgorithmIdentifier for SigningKey<D>
    where
        D: Digest,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> DynSignatureAlgorithmIdentifier for SigningKey<D> where D: Digest + AssociatedOid {}
    impl<D> EncodePrivateKey for SigningKey<D> where D: Digest {}
    impl<D> From<RsaPrivateKey> for SigningKey<D> where D: Digest {}

    impl<D> Keypair for SigningKey<D>
    where
        D: Digest,
    {
        type VerifyingKey = VerifyingKey<D>;
    }

    #[derive(Debug)]
    pub struct VerifyingKey<D>
    where
        D: Digest;

    impl<D> VerifyingKey<D>
    where
        D: Digest,
    {
        pub fn new(key: RsaPublicKey) -> Self;
        pub fn new_with_salt_len(key: RsaPublicKey, salt_len: usize) -> Self;
    }

    impl<D> DigestVerifier<D, Signature> for VerifyingKey<D> where D: Digest + FixedOutputReset {}
    impl<D> PrehashVerifier<Signature> for VerifyingKey<D> where D: Digest + FixedOutputReset {}
    impl<D> Verifier<Signature> for VerifyingKey<D> where D: Digest + FixedOutputReset {}
    impl<D> AsRef<RsaPublicKey> for VerifyingKey<D> where D: Digest {}

    impl<D> AssociatedAlgorithmIdentifier for VerifyingKey<D>
    where
        D: Digest,
    {
        type Params = AnyRef<'static>;
    }

    impl<D> Clone for VerifyingKey<D> where D: Digest {}
    impl<D> EncodePublicKey for VerifyingKey<D> where D: Digest {}
    impl<D> From<RsaPublicKey> for VerifyingKey<D> where D: Digest {}

    pub struct Pss {
        pub blinded: bool,
        pub digest: Box<dyn DynDigest + Send + Sync>,
        pub salt_len: usize,
    }

    impl Pss {
        pub fn new<T: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_with_salt<T: 'static + Digest + DynDigest + Send + Sync>(len: usize) -> Self;
        pub fn new_blinded<T: 'static + Digest + DynDigest + Send + Sync>() -> Self;
        pub fn new_blinded_with_salt<T: 'static + Digest + DynDigest + Send + Sync>(len: usize) -> Self;
    }

    impl SignatureScheme for Pss {}

    pub fn get_default_pss_signature_algo_id<D>() -> spki::error::Result<AlgorithmIdentifierOwned>
    where
        D: Digest + AssociatedOid;
}

pub mod traits {
    use crate::{CrtValue, RsaPrivateKey, RsaPublicKey};
    use num_bigint_dig::bigint::BigInt;
    use num_bigint_dig::biguint::BigUint;
    use rand_core::CryptoRngCore;

    pub trait Decryptor {
        fn decrypt(&self, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait EncryptingKeypair {
        type EncryptingKey: Clone;
        fn encrypting_key(&self) -> Self::EncryptingKey;
    }

    pub trait RandomizedDecryptor {
        fn decrypt_with_rng<R: CryptoRngCore + ?Sized>(
            &self,
            rng: &mut R,
            ciphertext: &[u8],
        ) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait RandomizedEncryptor {
        fn encrypt_with_rng<R: CryptoRngCore + ?Sized>(
            &self,
            rng: &mut R,
            msg: &[u8],
        ) -> crate::errors::Result<Vec<u8>>;
    }

    pub trait PrivateKeyParts: PublicKeyParts {
        fn d(&self) -> &BigUint;
        fn primes(&self) -> &[BigUint];
        fn dp(&self) -> Option<&BigUint>;
        fn dq(&self) -> Option<&BigUint>;
        fn qinv(&self) -> Option<&BigInt>;
        fn crt_values(&self) -> Option<&[CrtValue]>;
    }

    pub trait PublicKeyParts {
        fn n(&self) -> &BigUint;
        fn e(&self) -> &BigUint;
        fn size(&self) -> usize;
    }

    pub trait PaddingScheme {}

    pub trait SignatureScheme {
        fn sign<Rng: CryptoRngCore>(
            self,
            rng: Option<&mut Rng>,
            priv_key: &RsaPrivateKey,
            hashed: &[u8],
        ) -> crate::errors::Result<Vec<u8>>;
        fn verify(self, pub_key: &RsaPublicKey, hashed: &[u8], sig: &[u8]) -> crate::errors::Result<()>;
    }
}

#[derive(Clone, Debug)]
pub struct RsaPrivateKey;

impl RsaPrivateKey {
    #[blocks(crypto)]
    pub fn new<R: CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey>;
    #[blocks(crypto)]
    pub fn new_with_exp<R: CryptoRngCore + ?Sized>(
        rng: &mut R,
        bit_size: usize,
        exp: &BigUint,
    ) -> Result<RsaPrivateKey>;
    pub fn from_components(n: BigUint, e: BigUint, d: BigUint, primes: Vec<BigUint>) -> Result<RsaPrivateKey>;
    pub fn from_p_q(p: BigUint, q: BigUint, public_exponent: BigUint) -> Result<RsaPrivateKey>;
    pub fn from_primes(primes: Vec<BigUint>, public_exponent: BigUint) -> Result<RsaPrivateKey>;
    pub fn to_public_key(&self) -> RsaPublicKey;
    pub fn precompute(&mut self) -> Result<()>;
    pub fn clear_precomputed(&mut self);
    pub fn crt_coefficient(&self) -> Option<BigUint>;
    pub fn validate(&self) -> Result<()>;
    #[blocks(crypto)]
    pub fn decrypt<P: PaddingScheme>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>>;
    #[blocks(crypto)]
    pub fn decrypt_blinded<R: CryptoRngCore, P: PaddingScheme>(
        &self,
        rng: &mut R,
        padding: P,
        ciphertext: &[u8],
    ) -> Result<Vec<u8>>;
    #[blocks(crypto)]
    pub fn sign<S: SignatureScheme>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>>;
    #[blocks(crypto)]
    pub fn sign_with_rng<R: CryptoRngCore, S: SignatureScheme>(
        &self,
        rng: &mut R,
        padding: S,
        digest_in: &[u8],
    ) -> Result<Vec<u8>>;
}

impl TryFrom<PrivateKeyInfo<'_>> for RsaPrivateKey {
    type Error = pkcs8::error::Error;
}

impl EncodePrivateKey for RsaPrivateKey {}
impl AsRef<RsaPublicKey> for RsaPrivateKey {}
impl PublicKeyParts for RsaPrivateKey {}
impl PrivateKeyParts for RsaPrivateKey {}
impl<D> From<SigningKey<D>> for RsaPrivateKey where D: Digest {}
impl<D> From<BlindedSigningKey<D>> for RsaPrivateKey where D: Digest {}
impl<D> From<crate::pss::SigningKey<D>> for RsaPrivateKey where D: Digest {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RsaPublicKey;

impl RsaPublicKey {
    pub fn encrypt<R: CryptoRngCore, P: PaddingScheme>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>>;
    pub fn verify<S: SignatureScheme>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()>;
    pub const MIN_PUB_EXPONENT: u64 = ..;
    pub const MAX_PUB_EXPONENT: u64 = ..;
    pub const MAX_SIZE: usize = ..;
    pub fn new(n: BigUint, e: BigUint) -> Result<Self>;
    pub fn new_with_max_size(n: BigUint, e: BigUint, max_size: usize) -> Result<Self>;
    pub fn new_unchecked(n: BigUint, e: BigUint) -> Self;
}

impl TryFrom<SubjectPublicKeyInfo<AnyRef<'_>, BitStringRef<'_>>> for RsaPublicKey {
    type Error = spki::error::Error;
}

impl EncodePublicKey for RsaPublicKey {}
impl From<RsaPrivateKey> for RsaPublicKey {}
impl From<&RsaPrivateKey> for RsaPublicKey {}
impl PublicKeyParts for RsaPublicKey {}
impl<D> From<VerifyingKey<D>> for RsaPublicKey where D: Digest {}
impl<D> From<crate::pss::VerifyingKey<D>> for RsaPublicKey where D: Digest {}

#[derive(Clone, Debug)]
pub struct CrtValue;

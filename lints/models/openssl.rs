pub mod asn1 {
    use std::ops::Deref;

    pub struct Asn1TimeRef;

    pub struct Asn1Integer;

    impl Deref for Asn1Integer {
        type Target = Asn1IntegerRef;
    }

    pub struct Asn1IntegerRef;

    pub struct Asn1BitStringRef;

    pub struct Asn1OctetStringRef;
}

pub mod bn {
    use crate::asn1::Asn1Integer;
    use crate::error::ErrorStack;
    use crate::string::OpensslString;
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::handwritten::types::BIGNUM;
    use std::borrow::Borrow;
    use std::cmp::Ordering;
    use std::fmt::Display;
    use std::ops::{Add, Deref, DerefMut, Div, Mul, Neg, Rem, Shl, Shr, Sub};

    pub struct MsbOption;

    pub struct BigNumContextRef;

    pub struct BigNum;

    impl BigNum {
        pub fn new() -> Result<BigNum, ErrorStack>;
        pub fn new_secure() -> Result<BigNum, ErrorStack>;
        pub fn from_u32(n: u32) -> Result<BigNum, ErrorStack>;
        pub fn from_dec_str(s: &str) -> Result<BigNum, ErrorStack>;
        pub fn from_hex_str(s: &str) -> Result<BigNum, ErrorStack>;
        pub fn get_rfc2409_prime_768() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc2409_prime_1024() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_1536() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_2048() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_3072() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_4096() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_6144() -> Result<BigNum, ErrorStack>;
        pub fn get_rfc3526_prime_8192() -> Result<BigNum, ErrorStack>;
        pub fn from_slice(n: &[u8]) -> Result<BigNum, ErrorStack>;
        pub fn copy_from_slice(&mut self, n: &[u8]) -> Result<(), ErrorStack>;
    }

    impl DerefMut for BigNum {}

    impl Deref for BigNum {
        type Target = BigNumRef;
    }

    impl AsRef<BigNumRef> for BigNum {}

    impl ForeignType for BigNum {
        type CType = BIGNUM;
        type Ref = BigNumRef;
    }

    impl Borrow<BigNumRef> for BigNum {}
    impl Display for BigNum {}

    impl<'a, 'b> Add<&'b BigNumRef> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Add<&'b BigNum> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Sub<&'b BigNumRef> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Sub<&'b BigNum> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Mul<&'b BigNumRef> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Mul<&'b BigNum> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Div<&'b BigNumRef> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Div<&'b BigNum> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Rem<&'b BigNumRef> for &'a BigNum {
        type Output = BigNum;
    }

    impl<'a, 'b> Rem<&'b BigNum> for &'a BigNum {
        type Output = BigNum;
    }

    impl Shl<i32> for &BigNum {
        type Output = BigNum;
    }

    impl Shr<i32> for &BigNum {
        type Output = BigNum;
    }

    impl Neg for &BigNum {
        type Output = BigNum;
    }

    impl Neg for BigNum {
        type Output = BigNum;
    }

    pub struct BigNumRef;

    impl BigNumRef {
        pub fn clear(&mut self);
        pub fn add_word(&mut self, w: u32) -> Result<(), ErrorStack>;
        pub fn sub_word(&mut self, w: u32) -> Result<(), ErrorStack>;
        pub fn mul_word(&mut self, w: u32) -> Result<(), ErrorStack>;
        pub fn div_word(&mut self, w: u32) -> Result<u64, ErrorStack>;
        pub fn mod_word(&self, w: u32) -> Result<u64, ErrorStack>;
        pub fn rand_range(&self, rnd: &mut BigNumRef) -> Result<(), ErrorStack>;
        pub fn pseudo_rand_range(&self, rnd: &mut BigNumRef) -> Result<(), ErrorStack>;
        pub fn set_bit(&mut self, n: i32) -> Result<(), ErrorStack>;
        pub fn clear_bit(&mut self, n: i32) -> Result<(), ErrorStack>;
        pub fn is_bit_set(&self, n: i32) -> bool;
        pub fn mask_bits(&mut self, n: i32) -> Result<(), ErrorStack>;
        pub fn lshift1(&mut self, a: &BigNumRef) -> Result<(), ErrorStack>;
        pub fn rshift1(&mut self, a: &BigNumRef) -> Result<(), ErrorStack>;
        pub fn checked_add(&mut self, a: &BigNumRef, b: &BigNumRef) -> Result<(), ErrorStack>;
        pub fn checked_sub(&mut self, a: &BigNumRef, b: &BigNumRef) -> Result<(), ErrorStack>;
        pub fn lshift(&mut self, a: &BigNumRef, n: i32) -> Result<(), ErrorStack>;
        pub fn rshift(&mut self, a: &BigNumRef, n: i32) -> Result<(), ErrorStack>;
        pub fn to_owned(&self) -> Result<BigNum, ErrorStack>;
        pub fn set_negative(&mut self, negative: bool);
        pub fn ucmp(&self, oth: &BigNumRef) -> Ordering;
        pub fn is_negative(&self) -> bool;
        pub fn is_even(&self) -> bool;
        pub fn is_odd(&self) -> bool;
        pub fn num_bits(&self) -> i32;
        pub fn num_bytes(&self) -> i32;
        pub fn rand(&mut self, bits: i32, msb: MsbOption, odd: bool) -> Result<(), ErrorStack>;
        pub fn pseudo_rand(&mut self, bits: i32, msb: MsbOption, odd: bool) -> Result<(), ErrorStack>;
        pub fn generate_prime(
            &mut self,
            bits: i32,
            safe: bool,
            add: Option<&BigNumRef>,
            rem: Option<&BigNumRef>,
        ) -> Result<(), ErrorStack>;
        pub fn checked_mul(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn checked_div(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn checked_rem(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn div_rem(
            &mut self,
            rem: &mut BigNumRef,
            a: &BigNumRef,
            b: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn sqr(&mut self, a: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn nnmod(&mut self, a: &BigNumRef, m: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn mod_add(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mod_sub(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mod_mul(
            &mut self,
            a: &BigNumRef,
            b: &BigNumRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mod_sqr(&mut self, a: &BigNumRef, m: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn mod_sqrt(&mut self, a: &BigNumRef, p: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn exp(&mut self, a: &BigNumRef, p: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn mod_exp(
            &mut self,
            a: &BigNumRef,
            p: &BigNumRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mod_inverse(
            &mut self,
            a: &BigNumRef,
            n: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn gcd(&mut self, a: &BigNumRef, b: &BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn is_prime(&self, checks: i32, ctx: &mut BigNumContextRef) -> Result<bool, ErrorStack>;
        pub fn is_prime_fasttest(
            &self,
            checks: i32,
            ctx: &mut BigNumContextRef,
            do_trial_division: bool,
        ) -> Result<bool, ErrorStack>;
        pub fn to_vec(&self) -> Vec<u8>;
        pub fn to_vec_padded(&self, pad_to: i32) -> Result<Vec<u8>, ErrorStack>;
        pub fn to_dec_str(&self) -> Result<OpensslString, ErrorStack>;
        pub fn to_hex_str(&self) -> Result<OpensslString, ErrorStack>;
        pub fn to_asn1_integer(&self) -> Result<Asn1Integer, ErrorStack>;
        pub fn set_const_time(&mut self);
        pub fn is_const_time(&self) -> bool;
        pub fn is_secure(&self) -> bool;
    }

    impl ForeignTypeRef for BigNumRef {
        type CType = BIGNUM;
    }

    impl Display for BigNumRef {}

    impl Add<&BigNumRef> for &BigNumRef {
        type Output = BigNum;
    }

    impl<'a, 'b> Add<&'b BigNum> for &'a BigNumRef {
        type Output = BigNum;
    }

    impl Sub<&BigNumRef> for &BigNumRef {
        type Output = BigNum;
    }

    impl<'a, 'b> Sub<&'b BigNum> for &'a BigNumRef {
        type Output = BigNum;
    }

    impl Mul<&BigNumRef> for &BigNumRef {
        type Output = BigNum;
    }

    impl<'a, 'b> Mul<&'b BigNum> for &'a BigNumRef {
        type Output = BigNum;
    }

    impl<'b> Div<&'b BigNumRef> for &BigNumRef {
        type Output = BigNum;
    }

    impl<'a, 'b> Div<&'b BigNum> for &'a BigNumRef {
        type Output = BigNum;
    }

    impl<'b> Rem<&'b BigNumRef> for &BigNumRef {
        type Output = BigNum;
    }

    impl<'a, 'b> Rem<&'b BigNum> for &'a BigNumRef {
        type Output = BigNum;
    }

    impl Shl<i32> for &BigNumRef {
        type Output = BigNum;
    }

    impl Shr<i32> for &BigNumRef {
        type Output = BigNum;
    }

    impl Neg for &BigNumRef {
        type Output = BigNum;
    }
}

pub mod dh {
    use crate::bn::{BigNum, BigNumRef};
    use crate::error::ErrorStack;
    use crate::pkey::{HasParams, PKey, Params, Private, Public};
    use foreign_types_shared::ForeignType;
    use openssl_sys::openssl::handwritten::types::DH;
    use std::borrow::Borrow;
    use std::ops::{Deref, DerefMut};

    pub struct Dh<T>;

    impl Dh<Params> {
        pub fn from_params(p: BigNum, g: BigNum, q: BigNum) -> Result<Dh<Params>, ErrorStack>;
        pub fn from_pqg(prime_p: BigNum, prime_q: Option<BigNum>, generator: BigNum) -> Result<Dh<Params>, ErrorStack>;
        pub fn set_public_key(self, pub_key: BigNum) -> Result<Dh<Public>, ErrorStack>;
        pub fn set_private_key(self, priv_key: BigNum) -> Result<Dh<Private>, ErrorStack>;
        pub fn set_key(self, pub_key: BigNum, priv_key: BigNum) -> Result<Dh<Private>, ErrorStack>;
        #[blocks(crypto)]
        pub fn generate_params(prime_len: u32, generator: u32) -> Result<Dh<Params>, ErrorStack>;
        #[blocks(crypto)]
        pub fn generate_key(self) -> Result<Dh<Private>, ErrorStack>;
        pub fn params_from_pem(pem: &[u8]) -> Result<Dh<Params>, ErrorStack>;
        pub fn params_from_der(der: &[u8]) -> Result<Dh<Params>, ErrorStack>;
        pub fn get_1024_160() -> Result<Dh<Params>, ErrorStack>;
        pub fn get_2048_224() -> Result<Dh<Params>, ErrorStack>;
        pub fn get_2048_256() -> Result<Dh<Params>, ErrorStack>;
    }

    impl<T> Dh<T>
    where
        T: HasParams,
    {
        pub fn prime_p(&self) -> &BigNumRef;
        pub fn prime_q(&self) -> Option<&BigNumRef>;
        pub fn generator(&self) -> &BigNumRef;
    }

    impl<T> ForeignType for Dh<T> {
        type CType = DH;
        type Ref = DhRef<T>;
    }

    impl<T> Borrow<DhRef<T>> for Dh<T> {}
    impl<T> DerefMut for Dh<T> {}

    impl<T> Deref for Dh<T> {
        type Target = DhRef<T>;
    }

    impl<T> AsRef<DhRef<T>> for Dh<T> {}

    impl<T> TryFrom<PKey<T>> for Dh<T> {
        type Error = ErrorStack;
    }

    pub struct DhRef<T>;
}

pub mod dsa {
    use std::ops::Deref;

    pub struct Dsa<T>;

    impl<T> Deref for Dsa<T> {
        type Target = DsaRef<T>;
    }

    pub struct DsaRef<T>;
}

pub mod ec {
    use crate::bn::{BigNum, BigNumContextRef, BigNumRef};
    use crate::error::ErrorStack;
    use crate::nid::Nid;
    use crate::pkey::{HasParams, HasPrivate, HasPublic, PKey, Params, Private, Public};
    use crate::string::OpensslString;
    use crate::symm::Cipher;
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::handwritten::ec::{EC_GROUP, EC_POINT};
    use openssl_sys::openssl::handwritten::types::EC_KEY;
    use std::borrow::Borrow;
    use std::ops::{Deref, DerefMut};

    pub struct PointConversionForm;

    pub struct Asn1Flag;

    pub struct EcGroup;

    impl EcGroup {
        pub fn from_curve_name(nid: Nid) -> Result<EcGroup, ErrorStack>;
        pub fn from_components(
            p: BigNum,
            a: BigNum,
            b: BigNum,
            ctx: &mut BigNumContextRef,
        ) -> Result<EcGroup, ErrorStack>;
    }

    impl DerefMut for EcGroup {}

    impl Deref for EcGroup {
        type Target = EcGroupRef;
    }

    impl AsRef<EcGroupRef> for EcGroup {}

    impl ForeignType for EcGroup {
        type CType = EC_GROUP;
        type Ref = EcGroupRef;
    }

    impl Borrow<EcGroupRef> for EcGroup {}

    pub struct EcGroupRef;

    impl EcGroupRef {
        pub fn components_gfp(
            &self,
            p: &mut BigNumRef,
            a: &mut BigNumRef,
            b: &mut BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn components_gf2m(
            &self,
            p: &mut BigNumRef,
            a: &mut BigNumRef,
            b: &mut BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn cofactor(&self, cofactor: &mut BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn degree(&self) -> u32;
        pub fn order_bits(&self) -> u32;
        pub fn generator(&self) -> &EcPointRef;
        pub fn generator_opt(&self) -> Option<&EcPointRef>;
        pub fn set_generator(&mut self, generator: EcPoint, order: BigNum, cofactor: BigNum) -> Result<(), ErrorStack>;
        pub fn order(&self, order: &mut BigNumRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn set_asn1_flag(&mut self, flag: Asn1Flag);
        pub fn asn1_flag(&self) -> Asn1Flag;
        pub fn curve_name(&self) -> Option<Nid>;
    }

    impl ForeignTypeRef for EcGroupRef {
        type CType = EC_GROUP;
    }

    pub struct EcPoint;

    impl Deref for EcPoint {
        type Target = EcPointRef;
    }

    pub struct EcPointRef;

    impl EcPointRef {
        pub fn add(
            &mut self,
            group: &EcGroupRef,
            a: &EcPointRef,
            b: &EcPointRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mul(
            &mut self,
            group: &EcGroupRef,
            q: &EcPointRef,
            m: &BigNumRef,
            ctx: &BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mul2(
            &mut self,
            group: &EcGroupRef,
            q: &EcPointRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mul_generator(
            &mut self,
            group: &EcGroupRef,
            n: &BigNumRef,
            ctx: &BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mul_generator2(
            &mut self,
            group: &EcGroupRef,
            n: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn mul_full(
            &mut self,
            group: &EcGroupRef,
            n: &BigNumRef,
            q: &EcPointRef,
            m: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn invert(&mut self, group: &EcGroupRef, ctx: &BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn invert2(&mut self, group: &EcGroupRef, ctx: &mut BigNumContextRef) -> Result<(), ErrorStack>;
        pub fn to_bytes(
            &self,
            group: &EcGroupRef,
            form: PointConversionForm,
            ctx: &mut BigNumContextRef,
        ) -> Result<Vec<u8>, ErrorStack>;
        pub fn to_hex_str(
            &self,
            group: &EcGroupRef,
            form: PointConversionForm,
            ctx: &mut BigNumContextRef,
        ) -> Result<OpensslString, ErrorStack>;
        pub fn to_owned(&self, group: &EcGroupRef) -> Result<EcPoint, ErrorStack>;
        pub fn eq(
            &self,
            group: &EcGroupRef,
            other: &EcPointRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<bool, ErrorStack>;
        pub fn affine_coordinates(
            &self,
            group: &EcGroupRef,
            x: &mut BigNumRef,
            y: &mut BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn affine_coordinates_gfp(
            &self,
            group: &EcGroupRef,
            x: &mut BigNumRef,
            y: &mut BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn set_affine_coordinates(
            &mut self,
            group: &EcGroupRef,
            x: &BigNumRef,
            y: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn set_affine_coordinates_gfp(
            &mut self,
            group: &EcGroupRef,
            x: &BigNumRef,
            y: &BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn affine_coordinates_gf2m(
            &self,
            group: &EcGroupRef,
            x: &mut BigNumRef,
            y: &mut BigNumRef,
            ctx: &mut BigNumContextRef,
        ) -> Result<(), ErrorStack>;
        pub fn is_infinity(&self, group: &EcGroupRef) -> bool;
        pub fn is_on_curve(&self, group: &EcGroupRef, ctx: &mut BigNumContextRef) -> Result<bool, ErrorStack>;
    }

    impl ForeignTypeRef for EcPointRef {
        type CType = EC_POINT;
    }

    pub struct EcKey<T>;

    impl EcKey<Params> {
        pub fn from_curve_name(nid: Nid) -> Result<EcKey<Params>, ErrorStack>;
        pub fn from_group(group: &EcGroupRef) -> Result<EcKey<Params>, ErrorStack>;
    }

    impl EcKey<Public> {
        pub fn from_public_key(group: &EcGroupRef, public_key: &EcPointRef) -> Result<EcKey<Public>, ErrorStack>;
        pub fn from_public_key_affine_coordinates(
            group: &EcGroupRef,
            x: &BigNumRef,
            y: &BigNumRef,
        ) -> Result<EcKey<Public>, ErrorStack>;
        pub fn public_key_from_pem(pem: &[u8]) -> Result<EcKey<Public>, ErrorStack>;
        pub fn public_key_from_der(der: &[u8]) -> Result<EcKey<Public>, ErrorStack>;
    }

    impl EcKey<Private> {
        pub fn generate(group: &EcGroupRef) -> Result<EcKey<Private>, ErrorStack>;
        pub fn from_private_components(
            group: &EcGroupRef,
            private_number: &BigNumRef,
            public_key: &EcPointRef,
        ) -> Result<EcKey<Private>, ErrorStack>;
        pub fn private_key_from_pem(pem: &[u8]) -> Result<EcKey<Private>, ErrorStack>;
        pub fn private_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<EcKey<Private>, ErrorStack>;
        pub fn private_key_from_pem_callback<F>(pem: &[u8], callback: F) -> Result<EcKey<Private>, ErrorStack>
        where
            F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>;
        pub fn private_key_from_der(der: &[u8]) -> Result<EcKey<Private>, ErrorStack>;
    }

    impl<T> Deref for EcKey<T> {
        type Target = EcKeyRef<T>;
    }

    impl<T> AsRef<EcKeyRef<T>> for EcKey<T> {}

    impl<T> ForeignType for EcKey<T> {
        type CType = EC_KEY;
        type Ref = EcKeyRef<T>;
    }

    impl<T> Borrow<EcKeyRef<T>> for EcKey<T> {}
    impl<T> DerefMut for EcKey<T> {}
    impl<T> Clone for EcKey<T> {}

    impl<T> TryFrom<PKey<T>> for EcKey<T> {
        type Error = ErrorStack;
    }

    pub struct EcKeyRef<T>;

    impl<T> EcKeyRef<T>
    where
        T: HasPrivate,
    {
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_pem_passphrase(&self, cipher: Cipher, passphrase: &[u8]) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key(&self) -> &BigNumRef;
    }

    impl<T> EcKeyRef<T>
    where
        T: HasPublic,
    {
        pub fn public_key(&self) -> &EcPointRef;
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
    }

    impl<T> EcKeyRef<T>
    where
        T: HasParams,
    {
        pub fn group(&self) -> &EcGroupRef;
        pub fn check_key(&self) -> Result<(), ErrorStack>;
    }

    impl<T> ForeignTypeRef for EcKeyRef<T> {
        type CType = EC_KEY;
    }

    impl<T> ToOwned for EcKeyRef<T> {
        type Owned = EcKey<T>;
    }
}

pub mod error {
    use std::ffi::{c_int, c_ulong};
    use std::fmt::Display;
    use std::{fmt, io};

    #[derive(Clone, Debug)]
    pub struct ErrorStack;

    impl ErrorStack {
        pub fn get() -> ErrorStack;
        pub fn put(&self);
        pub fn errors(&self) -> &[Error];
    }

    impl Display for ErrorStack {}
    impl std::error::Error for ErrorStack {}
    impl From<ErrorStack> for io::Error {}
    impl From<ErrorStack> for fmt::Error {}

    #[derive(Clone)]
    pub struct Error;

    impl Error {
        pub fn get() -> Option<Error>;
        pub fn put(&self);
        pub fn code(&self) -> c_ulong;
        pub fn library(&self) -> Option<&'static str>;
        pub fn library_code(&self) -> c_int;
        pub fn function(&self) -> Option<&'_ str>;
        pub fn reason(&self) -> Option<&'static str>;
        pub fn reason_code(&self) -> c_int;
        pub fn file(&self) -> &'_ str;
        pub fn line(&self) -> u32;
        pub fn data(&self) -> Option<&str>;
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
}

pub mod ex_data {
    pub struct Index<T, U>;
}

pub mod hash {
    use crate::error::ErrorStack;
    use crate::nid::Nid;
    use openssl_sys::openssl::handwritten::types::EVP_MD;
    use std::io::Write;
    use std::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct MessageDigest;

    impl MessageDigest {
        pub unsafe fn from_ptr(x: *const EVP_MD) -> Self;
        pub fn from_nid(type_: Nid) -> Option<MessageDigest>;
        pub fn from_name(name: &str) -> Option<MessageDigest>;
        pub fn null() -> MessageDigest;
        pub fn md5() -> MessageDigest;
        pub fn sha1() -> MessageDigest;
        pub fn sha224() -> MessageDigest;
        pub fn sha256() -> MessageDigest;
        pub fn sha384() -> MessageDigest;
        pub fn sha512() -> MessageDigest;
        pub fn sha3_224() -> MessageDigest;
        pub fn sha3_256() -> MessageDigest;
        pub fn sha3_384() -> MessageDigest;
        pub fn sha3_512() -> MessageDigest;
        pub fn shake_128() -> MessageDigest;
        pub fn shake_256() -> MessageDigest;
        pub fn ripemd160() -> MessageDigest;
        pub fn sm3() -> MessageDigest;
        pub fn as_ptr(&self) -> *const EVP_MD;
        pub fn block_size(&self) -> usize;
        pub fn size(&self) -> usize;
        pub fn type_(&self) -> Nid;
    }

    pub struct Hasher;

    impl Hasher {
        pub fn new(ty: MessageDigest) -> Result<Hasher, ErrorStack>;
        pub fn update(&mut self, data: &[u8]) -> Result<(), ErrorStack>;
        pub fn finish(&mut self) -> Result<DigestBytes, ErrorStack>;
        pub fn finish_xof(&mut self, buf: &mut [u8]) -> Result<(), ErrorStack>;
    }

    impl Write for Hasher {}
    impl Clone for Hasher {}

    #[derive(Copy)]
    pub struct DigestBytes;
    impl Clone for DigestBytes {}

    impl Deref for DigestBytes {
        type Target = [u8];
    }

    impl DerefMut for DigestBytes {}
    impl AsRef<[u8]> for DigestBytes {}

    pub fn hash(t: MessageDigest, data: &[u8]) -> Result<DigestBytes, ErrorStack>;
    pub fn hash_xof(t: MessageDigest, data: &[u8], buf: &mut [u8]) -> Result<(), ErrorStack>;
}

pub mod lib_ctx {
    pub struct LibCtxRef;
}

pub mod memcmp {
    pub fn eq(a: &[u8], b: &[u8]) -> bool;
}

pub mod nid {
    use crate::error::ErrorStack;
    use std::ffi::c_int;

    pub struct SignatureAlgorithms;

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Nid;

    impl Nid {
        pub const UNDEF: Nid = ..;
        pub const ITU_T: Nid = ..;
        pub const CCITT: Nid = ..;
        pub const ISO: Nid = ..;
        pub const JOINT_ISO_ITU_T: Nid = ..;
        pub const JOINT_ISO_CCITT: Nid = ..;
        pub const MEMBER_BODY: Nid = ..;
        pub const IDENTIFIED_ORGANIZATION: Nid = ..;
        pub const HMAC_MD5: Nid = ..;
        pub const HMAC_SHA1: Nid = ..;
        pub const CERTICOM_ARC: Nid = ..;
        pub const INTERNATIONAL_ORGANIZATIONS: Nid = ..;
        pub const WAP: Nid = ..;
        pub const WAP_WSG: Nid = ..;
        pub const SELECTED_ATTRIBUTE_TYPES: Nid = ..;
        pub const CLEARANCE: Nid = ..;
        pub const ISO_US: Nid = ..;
        pub const X9_57: Nid = ..;
        pub const X9CM: Nid = ..;
        pub const DSA: Nid = ..;
        pub const DSAWITHSHA1: Nid = ..;
        pub const ANSI_X9_62: Nid = ..;
        pub const X9_62_PRIME_FIELD: Nid = ..;
        pub const X9_62_CHARACTERISTIC_TWO_FIELD: Nid = ..;
        pub const X9_62_ID_CHARACTERISTIC_TWO_BASIS: Nid = ..;
        pub const X9_62_ONBASIS: Nid = ..;
        pub const X9_62_TPBASIS: Nid = ..;
        pub const X9_62_PPBASIS: Nid = ..;
        pub const X9_62_ID_ECPUBLICKEY: Nid = ..;
        pub const X9_62_C2PNB163V1: Nid = ..;
        pub const X9_62_C2PNB163V2: Nid = ..;
        pub const X9_62_C2PNB163V3: Nid = ..;
        pub const X9_62_C2PNB176V1: Nid = ..;
        pub const X9_62_C2TNB191V1: Nid = ..;
        pub const X9_62_C2TNB191V2: Nid = ..;
        pub const X9_62_C2TNB191V3: Nid = ..;
        pub const X9_62_C2ONB191V4: Nid = ..;
        pub const X9_62_C2ONB191V5: Nid = ..;
        pub const X9_62_C2PNB208W1: Nid = ..;
        pub const X9_62_C2TNB239V1: Nid = ..;
        pub const X9_62_C2TNB239V2: Nid = ..;
        pub const X9_62_C2TNB239V3: Nid = ..;
        pub const X9_62_C2ONB239V4: Nid = ..;
        pub const X9_62_C2ONB239V5: Nid = ..;
        pub const X9_62_C2PNB272W1: Nid = ..;
        pub const X9_62_C2PNB304W1: Nid = ..;
        pub const X9_62_C2TNB359V1: Nid = ..;
        pub const X9_62_C2PNB368W1: Nid = ..;
        pub const X9_62_C2TNB431R1: Nid = ..;
        pub const X9_62_PRIME192V1: Nid = ..;
        pub const X9_62_PRIME192V2: Nid = ..;
        pub const X9_62_PRIME192V3: Nid = ..;
        pub const X9_62_PRIME239V1: Nid = ..;
        pub const X9_62_PRIME239V2: Nid = ..;
        pub const X9_62_PRIME239V3: Nid = ..;
        pub const X9_62_PRIME256V1: Nid = ..;
        pub const ECDSA_WITH_SHA1: Nid = ..;
        pub const ECDSA_WITH_RECOMMENDED: Nid = ..;
        pub const ECDSA_WITH_SPECIFIED: Nid = ..;
        pub const ECDSA_WITH_SHA224: Nid = ..;
        pub const ECDSA_WITH_SHA256: Nid = ..;
        pub const ECDSA_WITH_SHA384: Nid = ..;
        pub const ECDSA_WITH_SHA512: Nid = ..;
        pub const SECP112R1: Nid = ..;
        pub const SECP112R2: Nid = ..;
        pub const SECP128R1: Nid = ..;
        pub const SECP128R2: Nid = ..;
        pub const SECP160K1: Nid = ..;
        pub const SECP160R1: Nid = ..;
        pub const SECP160R2: Nid = ..;
        pub const SECP192K1: Nid = ..;
        pub const SECP224K1: Nid = ..;
        pub const SECP224R1: Nid = ..;
        pub const SECP256K1: Nid = ..;
        pub const SECP384R1: Nid = ..;
        pub const SECP521R1: Nid = ..;
        pub const SECT113R1: Nid = ..;
        pub const SECT113R2: Nid = ..;
        pub const SECT131R1: Nid = ..;
        pub const SECT131R2: Nid = ..;
        pub const SECT163K1: Nid = ..;
        pub const SECT163R1: Nid = ..;
        pub const SECT163R2: Nid = ..;
        pub const SECT193R1: Nid = ..;
        pub const SECT193R2: Nid = ..;
        pub const SECT233K1: Nid = ..;
        pub const SECT233R1: Nid = ..;
        pub const SECT239K1: Nid = ..;
        pub const SECT283K1: Nid = ..;
        pub const SECT283R1: Nid = ..;
        pub const SECT409K1: Nid = ..;
        pub const SECT409R1: Nid = ..;
        pub const SECT571K1: Nid = ..;
        pub const SECT571R1: Nid = ..;
        pub const BRAINPOOL_P192R1: Nid = ..;
        pub const BRAINPOOL_P224R1: Nid = ..;
        pub const BRAINPOOL_P256R1: Nid = ..;
        pub const BRAINPOOL_P320R1: Nid = ..;
        pub const BRAINPOOL_P384R1: Nid = ..;
        pub const BRAINPOOL_P512R1: Nid = ..;
        pub const BRAINPOOL_P192T1: Nid = ..;
        pub const BRAINPOOL_P224T1: Nid = ..;
        pub const BRAINPOOL_P256T1: Nid = ..;
        pub const BRAINPOOL_P320T1: Nid = ..;
        pub const BRAINPOOL_P384T1: Nid = ..;
        pub const BRAINPOOL_P512T1: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS1: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS3: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS4: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS5: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS6: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS7: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS8: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS9: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS10: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS11: Nid = ..;
        pub const WAP_WSG_IDM_ECID_WTLS12: Nid = ..;
        pub const CAST5_CBC: Nid = ..;
        pub const CAST5_ECB: Nid = ..;
        pub const CAST5_CFB64: Nid = ..;
        pub const CAST5_OFB64: Nid = ..;
        pub const PBEWITHMD5ANDCAST5_CBC: Nid = ..;
        pub const ID_PASSWORDBASEDMAC: Nid = ..;
        pub const ID_DHBASEDMAC: Nid = ..;
        pub const RSADSI: Nid = ..;
        pub const PKCS: Nid = ..;
        pub const PKCS1: Nid = ..;
        pub const RSAENCRYPTION: Nid = ..;
        pub const MD2WITHRSAENCRYPTION: Nid = ..;
        pub const MD4WITHRSAENCRYPTION: Nid = ..;
        pub const MD5WITHRSAENCRYPTION: Nid = ..;
        pub const SHA1WITHRSAENCRYPTION: Nid = ..;
        pub const RSAESOAEP: Nid = ..;
        pub const MGF1: Nid = ..;
        pub const RSASSAPSS: Nid = ..;
        pub const SHA256WITHRSAENCRYPTION: Nid = ..;
        pub const SHA384WITHRSAENCRYPTION: Nid = ..;
        pub const SHA512WITHRSAENCRYPTION: Nid = ..;
        pub const SHA224WITHRSAENCRYPTION: Nid = ..;
        pub const PKCS3: Nid = ..;
        pub const DHKEYAGREEMENT: Nid = ..;
        pub const PKCS5: Nid = ..;
        pub const PBEWITHMD2ANDDES_CBC: Nid = ..;
        pub const PBEWITHMD5ANDDES_CBC: Nid = ..;
        pub const PBEWITHMD2ANDRC2_CBC: Nid = ..;
        pub const PBEWITHMD5ANDRC2_CBC: Nid = ..;
        pub const PBEWITHSHA1ANDDES_CBC: Nid = ..;
        pub const PBEWITHSHA1ANDRC2_CBC: Nid = ..;
        pub const ID_PBKDF2: Nid = ..;
        pub const PBES2: Nid = ..;
        pub const PBMAC1: Nid = ..;
        pub const PKCS7: Nid = ..;
        pub const PKCS7_DATA: Nid = ..;
        pub const PKCS7_SIGNED: Nid = ..;
        pub const PKCS7_ENVELOPED: Nid = ..;
        pub const PKCS7_SIGNEDANDENVELOPED: Nid = ..;
        pub const PKCS7_DIGEST: Nid = ..;
        pub const PKCS7_ENCRYPTED: Nid = ..;
        pub const PKCS9: Nid = ..;
        pub const PKCS9_EMAILADDRESS: Nid = ..;
        pub const PKCS9_UNSTRUCTUREDNAME: Nid = ..;
        pub const PKCS9_CONTENTTYPE: Nid = ..;
        pub const PKCS9_MESSAGEDIGEST: Nid = ..;
        pub const PKCS9_SIGNINGTIME: Nid = ..;
        pub const PKCS9_COUNTERSIGNATURE: Nid = ..;
        pub const PKCS9_CHALLENGEPASSWORD: Nid = ..;
        pub const PKCS9_UNSTRUCTUREDADDRESS: Nid = ..;
        pub const PKCS9_EXTCERTATTRIBUTES: Nid = ..;
        pub const EXT_REQ: Nid = ..;
        pub const SMIMECAPABILITIES: Nid = ..;
        pub const SMIME: Nid = ..;
        pub const ID_SMIME_MOD: Nid = ..;
        pub const ID_SMIME_CT: Nid = ..;
        pub const ID_SMIME_AA: Nid = ..;
        pub const ID_SMIME_ALG: Nid = ..;
        pub const ID_SMIME_CD: Nid = ..;
        pub const ID_SMIME_SPQ: Nid = ..;
        pub const ID_SMIME_CTI: Nid = ..;
        pub const ID_SMIME_MOD_CMS: Nid = ..;
        pub const ID_SMIME_MOD_ESS: Nid = ..;
        pub const ID_SMIME_MOD_OID: Nid = ..;
        pub const ID_SMIME_MOD_MSG_V3: Nid = ..;
        pub const ID_SMIME_MOD_ETS_ESIGNATURE_88: Nid = ..;
        pub const ID_SMIME_MOD_ETS_ESIGNATURE_97: Nid = ..;
        pub const ID_SMIME_MOD_ETS_ESIGPOLICY_88: Nid = ..;
        pub const ID_SMIME_MOD_ETS_ESIGPOLICY_97: Nid = ..;
        pub const ID_SMIME_CT_RECEIPT: Nid = ..;
        pub const ID_SMIME_CT_AUTHDATA: Nid = ..;
        pub const ID_SMIME_CT_PUBLISHCERT: Nid = ..;
        pub const ID_SMIME_CT_TSTINFO: Nid = ..;
        pub const ID_SMIME_CT_TDTINFO: Nid = ..;
        pub const ID_SMIME_CT_CONTENTINFO: Nid = ..;
        pub const ID_SMIME_CT_DVCSREQUESTDATA: Nid = ..;
        pub const ID_SMIME_CT_DVCSRESPONSEDATA: Nid = ..;
        pub const ID_SMIME_CT_COMPRESSEDDATA: Nid = ..;
        pub const ID_CT_ASCIITEXTWITHCRLF: Nid = ..;
        pub const ID_SMIME_AA_RECEIPTREQUEST: Nid = ..;
        pub const ID_SMIME_AA_SECURITYLABEL: Nid = ..;
        pub const ID_SMIME_AA_MLEXPANDHISTORY: Nid = ..;
        pub const ID_SMIME_AA_CONTENTHINT: Nid = ..;
        pub const ID_SMIME_AA_MSGSIGDIGEST: Nid = ..;
        pub const ID_SMIME_AA_ENCAPCONTENTTYPE: Nid = ..;
        pub const ID_SMIME_AA_CONTENTIDENTIFIER: Nid = ..;
        pub const ID_SMIME_AA_MACVALUE: Nid = ..;
        pub const ID_SMIME_AA_EQUIVALENTLABELS: Nid = ..;
        pub const ID_SMIME_AA_CONTENTREFERENCE: Nid = ..;
        pub const ID_SMIME_AA_ENCRYPKEYPREF: Nid = ..;
        pub const ID_SMIME_AA_SIGNINGCERTIFICATE: Nid = ..;
        pub const ID_SMIME_AA_SMIMEENCRYPTCERTS: Nid = ..;
        pub const ID_SMIME_AA_TIMESTAMPTOKEN: Nid = ..;
        pub const ID_SMIME_AA_ETS_SIGPOLICYID: Nid = ..;
        pub const ID_SMIME_AA_ETS_COMMITMENTTYPE: Nid = ..;
        pub const ID_SMIME_AA_ETS_SIGNERLOCATION: Nid = ..;
        pub const ID_SMIME_AA_ETS_SIGNERATTR: Nid = ..;
        pub const ID_SMIME_AA_ETS_OTHERSIGCERT: Nid = ..;
        pub const ID_SMIME_AA_ETS_CONTENTTIMESTAMP: Nid = ..;
        pub const ID_SMIME_AA_ETS_CERTIFICATEREFS: Nid = ..;
        pub const ID_SMIME_AA_ETS_REVOCATIONREFS: Nid = ..;
        pub const ID_SMIME_AA_ETS_CERTVALUES: Nid = ..;
        pub const ID_SMIME_AA_ETS_REVOCATIONVALUES: Nid = ..;
        pub const ID_SMIME_AA_ETS_ESCTIMESTAMP: Nid = ..;
        pub const ID_SMIME_AA_ETS_CERTCRLTIMESTAMP: Nid = ..;
        pub const ID_SMIME_AA_ETS_ARCHIVETIMESTAMP: Nid = ..;
        pub const ID_SMIME_AA_SIGNATURETYPE: Nid = ..;
        pub const ID_SMIME_AA_DVCS_DVC: Nid = ..;
        pub const ID_SMIME_ALG_ESDHWITH3DES: Nid = ..;
        pub const ID_SMIME_ALG_ESDHWITHRC2: Nid = ..;
        pub const ID_SMIME_ALG_3DESWRAP: Nid = ..;
        pub const ID_SMIME_ALG_RC2WRAP: Nid = ..;
        pub const ID_SMIME_ALG_ESDH: Nid = ..;
        pub const ID_SMIME_ALG_CMS3DESWRAP: Nid = ..;
        pub const ID_SMIME_ALG_CMSRC2WRAP: Nid = ..;
        pub const ID_ALG_PWRI_KEK: Nid = ..;
        pub const ID_SMIME_CD_LDAP: Nid = ..;
        pub const ID_SMIME_SPQ_ETS_SQT_URI: Nid = ..;
        pub const ID_SMIME_SPQ_ETS_SQT_UNOTICE: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFORIGIN: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFRECEIPT: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFDELIVERY: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFSENDER: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFAPPROVAL: Nid = ..;
        pub const ID_SMIME_CTI_ETS_PROOFOFCREATION: Nid = ..;
        pub const FRIENDLYNAME: Nid = ..;
        pub const LOCALKEYID: Nid = ..;
        pub const MS_CSP_NAME: Nid = ..;
        pub const LOCALKEYSET: Nid = ..;
        pub const X509CERTIFICATE: Nid = ..;
        pub const SDSICERTIFICATE: Nid = ..;
        pub const X509CRL: Nid = ..;
        pub const PBE_WITHSHA1AND128BITRC4: Nid = ..;
        pub const PBE_WITHSHA1AND40BITRC4: Nid = ..;
        pub const PBE_WITHSHA1AND3_KEY_TRIPLEDES_CBC: Nid = ..;
        pub const PBE_WITHSHA1AND2_KEY_TRIPLEDES_CBC: Nid = ..;
        pub const PBE_WITHSHA1AND128BITRC2_CBC: Nid = ..;
        pub const PBE_WITHSHA1AND40BITRC2_CBC: Nid = ..;
        pub const KEYBAG: Nid = ..;
        pub const PKCS8SHROUDEDKEYBAG: Nid = ..;
        pub const CERTBAG: Nid = ..;
        pub const CRLBAG: Nid = ..;
        pub const SECRETBAG: Nid = ..;
        pub const SAFECONTENTSBAG: Nid = ..;
        pub const MD2: Nid = ..;
        pub const MD4: Nid = ..;
        pub const MD5: Nid = ..;
        pub const MD5_SHA1: Nid = ..;
        pub const HMACWITHMD5: Nid = ..;
        pub const HMACWITHSHA1: Nid = ..;
        pub const HMACWITHSHA224: Nid = ..;
        pub const HMACWITHSHA256: Nid = ..;
        pub const HMACWITHSHA384: Nid = ..;
        pub const HMACWITHSHA512: Nid = ..;
        pub const RC2_CBC: Nid = ..;
        pub const RC2_ECB: Nid = ..;
        pub const RC2_CFB64: Nid = ..;
        pub const RC2_OFB64: Nid = ..;
        pub const RC2_40_CBC: Nid = ..;
        pub const RC2_64_CBC: Nid = ..;
        pub const RC4: Nid = ..;
        pub const RC4_40: Nid = ..;
        pub const DES_EDE3_CBC: Nid = ..;
        pub const RC5_CBC: Nid = ..;
        pub const RC5_ECB: Nid = ..;
        pub const RC5_CFB64: Nid = ..;
        pub const RC5_OFB64: Nid = ..;
        pub const MS_EXT_REQ: Nid = ..;
        pub const MS_CODE_IND: Nid = ..;
        pub const MS_CODE_COM: Nid = ..;
        pub const MS_CTL_SIGN: Nid = ..;
        pub const MS_SGC: Nid = ..;
        pub const MS_EFS: Nid = ..;
        pub const MS_SMARTCARD_LOGIN: Nid = ..;
        pub const MS_UPN: Nid = ..;
        pub const IDEA_CBC: Nid = ..;
        pub const IDEA_ECB: Nid = ..;
        pub const IDEA_CFB64: Nid = ..;
        pub const IDEA_OFB64: Nid = ..;
        pub const BF_CBC: Nid = ..;
        pub const BF_ECB: Nid = ..;
        pub const BF_CFB64: Nid = ..;
        pub const BF_OFB64: Nid = ..;
        pub const ID_PKIX: Nid = ..;
        pub const ID_PKIX_MOD: Nid = ..;
        pub const ID_PE: Nid = ..;
        pub const ID_QT: Nid = ..;
        pub const ID_KP: Nid = ..;
        pub const ID_IT: Nid = ..;
        pub const ID_PKIP: Nid = ..;
        pub const ID_ALG: Nid = ..;
        pub const ID_CMC: Nid = ..;
        pub const ID_ON: Nid = ..;
        pub const ID_PDA: Nid = ..;
        pub const ID_ACA: Nid = ..;
        pub const ID_QCS: Nid = ..;
        pub const ID_CCT: Nid = ..;
        pub const ID_PPL: Nid = ..;
        pub const ID_AD: Nid = ..;
        pub const ID_PKIX1_EXPLICIT_88: Nid = ..;
        pub const ID_PKIX1_IMPLICIT_88: Nid = ..;
        pub const ID_PKIX1_EXPLICIT_93: Nid = ..;
        pub const ID_PKIX1_IMPLICIT_93: Nid = ..;
        pub const ID_MOD_CRMF: Nid = ..;
        pub const ID_MOD_CMC: Nid = ..;
        pub const ID_MOD_KEA_PROFILE_88: Nid = ..;
        pub const ID_MOD_KEA_PROFILE_93: Nid = ..;
        pub const ID_MOD_CMP: Nid = ..;
        pub const ID_MOD_QUALIFIED_CERT_88: Nid = ..;
        pub const ID_MOD_QUALIFIED_CERT_93: Nid = ..;
        pub const ID_MOD_ATTRIBUTE_CERT: Nid = ..;
        pub const ID_MOD_TIMESTAMP_PROTOCOL: Nid = ..;
        pub const ID_MOD_OCSP: Nid = ..;
        pub const ID_MOD_DVCS: Nid = ..;
        pub const ID_MOD_CMP2000: Nid = ..;
        pub const INFO_ACCESS: Nid = ..;
        pub const BIOMETRICINFO: Nid = ..;
        pub const QCSTATEMENTS: Nid = ..;
        pub const AC_AUDITENTITY: Nid = ..;
        pub const AC_TARGETING: Nid = ..;
        pub const AACONTROLS: Nid = ..;
        pub const SBGP_IPADDRBLOCK: Nid = ..;
        pub const SBGP_AUTONOMOUSSYSNUM: Nid = ..;
        pub const SBGP_ROUTERIDENTIFIER: Nid = ..;
        pub const AC_PROXYING: Nid = ..;
        pub const SINFO_ACCESS: Nid = ..;
        pub const PROXYCERTINFO: Nid = ..;
        pub const ID_QT_CPS: Nid = ..;
        pub const ID_QT_UNOTICE: Nid = ..;
        pub const TEXTNOTICE: Nid = ..;
        pub const SERVER_AUTH: Nid = ..;
        pub const CLIENT_AUTH: Nid = ..;
        pub const CODE_SIGN: Nid = ..;
        pub const EMAIL_PROTECT: Nid = ..;
        pub const IPSECENDSYSTEM: Nid = ..;
        pub const IPSECTUNNEL: Nid = ..;
        pub const IPSECUSER: Nid = ..;
        pub const TIME_STAMP: Nid = ..;
        pub const OCSP_SIGN: Nid = ..;
        pub const DVCS: Nid = ..;
        pub const ID_IT_CAPROTENCCERT: Nid = ..;
        pub const ID_IT_SIGNKEYPAIRTYPES: Nid = ..;
        pub const ID_IT_ENCKEYPAIRTYPES: Nid = ..;
        pub const ID_IT_PREFERREDSYMMALG: Nid = ..;
        pub const ID_IT_CAKEYUPDATEINFO: Nid = ..;
        pub const ID_IT_CURRENTCRL: Nid = ..;
        pub const ID_IT_UNSUPPORTEDOIDS: Nid = ..;
        pub const ID_IT_SUBSCRIPTIONREQUEST: Nid = ..;
        pub const ID_IT_SUBSCRIPTIONRESPONSE: Nid = ..;
        pub const ID_IT_KEYPAIRPARAMREQ: Nid = ..;
        pub const ID_IT_KEYPAIRPARAMREP: Nid = ..;
        pub const ID_IT_REVPASSPHRASE: Nid = ..;
        pub const ID_IT_IMPLICITCONFIRM: Nid = ..;
        pub const ID_IT_CONFIRMWAITTIME: Nid = ..;
        pub const ID_IT_ORIGPKIMESSAGE: Nid = ..;
        pub const ID_IT_SUPPLANGTAGS: Nid = ..;
        pub const ID_REGCTRL: Nid = ..;
        pub const ID_REGINFO: Nid = ..;
        pub const ID_REGCTRL_REGTOKEN: Nid = ..;
        pub const ID_REGCTRL_AUTHENTICATOR: Nid = ..;
        pub const ID_REGCTRL_PKIPUBLICATIONINFO: Nid = ..;
        pub const ID_REGCTRL_PKIARCHIVEOPTIONS: Nid = ..;
        pub const ID_REGCTRL_OLDCERTID: Nid = ..;
        pub const ID_REGCTRL_PROTOCOLENCRKEY: Nid = ..;
        pub const ID_REGINFO_UTF8PAIRS: Nid = ..;
        pub const ID_REGINFO_CERTREQ: Nid = ..;
        pub const ID_ALG_DES40: Nid = ..;
        pub const ID_ALG_NOSIGNATURE: Nid = ..;
        pub const ID_ALG_DH_SIG_HMAC_SHA1: Nid = ..;
        pub const ID_ALG_DH_POP: Nid = ..;
        pub const ID_CMC_STATUSINFO: Nid = ..;
        pub const ID_CMC_IDENTIFICATION: Nid = ..;
        pub const ID_CMC_IDENTITYPROOF: Nid = ..;
        pub const ID_CMC_DATARETURN: Nid = ..;
        pub const ID_CMC_TRANSACTIONID: Nid = ..;
        pub const ID_CMC_SENDERNONCE: Nid = ..;
        pub const ID_CMC_RECIPIENTNONCE: Nid = ..;
        pub const ID_CMC_ADDEXTENSIONS: Nid = ..;
        pub const ID_CMC_ENCRYPTEDPOP: Nid = ..;
        pub const ID_CMC_DECRYPTEDPOP: Nid = ..;
        pub const ID_CMC_LRAPOPWITNESS: Nid = ..;
        pub const ID_CMC_GETCERT: Nid = ..;
        pub const ID_CMC_GETCRL: Nid = ..;
        pub const ID_CMC_REVOKEREQUEST: Nid = ..;
        pub const ID_CMC_REGINFO: Nid = ..;
        pub const ID_CMC_RESPONSEINFO: Nid = ..;
        pub const ID_CMC_QUERYPENDING: Nid = ..;
        pub const ID_CMC_POPLINKRANDOM: Nid = ..;
        pub const ID_CMC_POPLINKWITNESS: Nid = ..;
        pub const ID_CMC_CONFIRMCERTACCEPTANCE: Nid = ..;
        pub const ID_ON_PERSONALDATA: Nid = ..;
        pub const ID_ON_PERMANENTIDENTIFIER: Nid = ..;
        pub const ID_PDA_DATEOFBIRTH: Nid = ..;
        pub const ID_PDA_PLACEOFBIRTH: Nid = ..;
        pub const ID_PDA_GENDER: Nid = ..;
        pub const ID_PDA_COUNTRYOFCITIZENSHIP: Nid = ..;
        pub const ID_PDA_COUNTRYOFRESIDENCE: Nid = ..;
        pub const ID_ACA_AUTHENTICATIONINFO: Nid = ..;
        pub const ID_ACA_ACCESSIDENTITY: Nid = ..;
        pub const ID_ACA_CHARGINGIDENTITY: Nid = ..;
        pub const ID_ACA_GROUP: Nid = ..;
        pub const ID_ACA_ROLE: Nid = ..;
        pub const ID_ACA_ENCATTRS: Nid = ..;
        pub const ID_QCS_PKIXQCSYNTAX_V1: Nid = ..;
        pub const ID_CCT_CRS: Nid = ..;
        pub const ID_CCT_PKIDATA: Nid = ..;
        pub const ID_CCT_PKIRESPONSE: Nid = ..;
        pub const ID_PPL_ANYLANGUAGE: Nid = ..;
        pub const ID_PPL_INHERITALL: Nid = ..;
        pub const INDEPENDENT: Nid = ..;
        pub const AD_OCSP: Nid = ..;
        pub const AD_CA_ISSUERS: Nid = ..;
        pub const AD_TIMESTAMPING: Nid = ..;
        pub const AD_DVCS: Nid = ..;
        pub const CAREPOSITORY: Nid = ..;
        pub const ID_PKIX_OCSP_BASIC: Nid = ..;
        pub const ID_PKIX_OCSP_NONCE: Nid = ..;
        pub const ID_PKIX_OCSP_CRLID: Nid = ..;
        pub const ID_PKIX_OCSP_ACCEPTABLERESPONSES: Nid = ..;
        pub const ID_PKIX_OCSP_NOCHECK: Nid = ..;
        pub const ID_PKIX_OCSP_ARCHIVECUTOFF: Nid = ..;
        pub const ID_PKIX_OCSP_SERVICELOCATOR: Nid = ..;
        pub const ID_PKIX_OCSP_EXTENDEDSTATUS: Nid = ..;
        pub const ID_PKIX_OCSP_VALID: Nid = ..;
        pub const ID_PKIX_OCSP_PATH: Nid = ..;
        pub const ID_PKIX_OCSP_TRUSTROOT: Nid = ..;
        pub const ALGORITHM: Nid = ..;
        pub const MD5WITHRSA: Nid = ..;
        pub const DES_ECB: Nid = ..;
        pub const DES_CBC: Nid = ..;
        pub const DES_OFB64: Nid = ..;
        pub const DES_CFB64: Nid = ..;
        pub const RSASIGNATURE: Nid = ..;
        pub const DSA_2: Nid = ..;
        pub const DSAWITHSHA: Nid = ..;
        pub const SHAWITHRSAENCRYPTION: Nid = ..;
        pub const DES_EDE_ECB: Nid = ..;
        pub const DES_EDE3_ECB: Nid = ..;
        pub const DES_EDE_CBC: Nid = ..;
        pub const DES_EDE_CFB64: Nid = ..;
        pub const DES_EDE3_CFB64: Nid = ..;
        pub const DES_EDE_OFB64: Nid = ..;
        pub const DES_EDE3_OFB64: Nid = ..;
        pub const DESX_CBC: Nid = ..;
        pub const SHA: Nid = ..;
        pub const SHA1: Nid = ..;
        pub const DSAWITHSHA1_2: Nid = ..;
        pub const SHA1WITHRSA: Nid = ..;
        pub const RIPEMD160: Nid = ..;
        pub const RIPEMD160WITHRSA: Nid = ..;
        pub const SXNET: Nid = ..;
        pub const X500: Nid = ..;
        pub const X509: Nid = ..;
        pub const COMMONNAME: Nid = ..;
        pub const SURNAME: Nid = ..;
        pub const SERIALNUMBER: Nid = ..;
        pub const COUNTRYNAME: Nid = ..;
        pub const LOCALITYNAME: Nid = ..;
        pub const STATEORPROVINCENAME: Nid = ..;
        pub const STREETADDRESS: Nid = ..;
        pub const ORGANIZATIONNAME: Nid = ..;
        pub const ORGANIZATIONALUNITNAME: Nid = ..;
        pub const TITLE: Nid = ..;
        pub const DESCRIPTION: Nid = ..;
        pub const SEARCHGUIDE: Nid = ..;
        pub const BUSINESSCATEGORY: Nid = ..;
        pub const POSTALADDRESS: Nid = ..;
        pub const POSTALCODE: Nid = ..;
        pub const POSTOFFICEBOX: Nid = ..;
        pub const PHYSICALDELIVERYOFFICENAME: Nid = ..;
        pub const TELEPHONENUMBER: Nid = ..;
        pub const TELEXNUMBER: Nid = ..;
        pub const TELETEXTERMINALIDENTIFIER: Nid = ..;
        pub const FACSIMILETELEPHONENUMBER: Nid = ..;
        pub const X121ADDRESS: Nid = ..;
        pub const INTERNATIONALISDNNUMBER: Nid = ..;
        pub const REGISTEREDADDRESS: Nid = ..;
        pub const DESTINATIONINDICATOR: Nid = ..;
        pub const PREFERREDDELIVERYMETHOD: Nid = ..;
        pub const PRESENTATIONADDRESS: Nid = ..;
        pub const SUPPORTEDAPPLICATIONCONTEXT: Nid = ..;
        pub const MEMBER: Nid = ..;
        pub const OWNER: Nid = ..;
        pub const ROLEOCCUPANT: Nid = ..;
        pub const SEEALSO: Nid = ..;
        pub const USERPASSWORD: Nid = ..;
        pub const USERCERTIFICATE: Nid = ..;
        pub const CACERTIFICATE: Nid = ..;
        pub const AUTHORITYREVOCATIONLIST: Nid = ..;
        pub const CERTIFICATEREVOCATIONLIST: Nid = ..;
        pub const CROSSCERTIFICATEPAIR: Nid = ..;
        pub const NAME: Nid = ..;
        pub const GIVENNAME: Nid = ..;
        pub const INITIALS: Nid = ..;
        pub const GENERATIONQUALIFIER: Nid = ..;
        pub const X500UNIQUEIDENTIFIER: Nid = ..;
        pub const DNQUALIFIER: Nid = ..;
        pub const ENHANCEDSEARCHGUIDE: Nid = ..;
        pub const PROTOCOLINFORMATION: Nid = ..;
        pub const DISTINGUISHEDNAME: Nid = ..;
        pub const UNIQUEMEMBER: Nid = ..;
        pub const HOUSEIDENTIFIER: Nid = ..;
        pub const SUPPORTEDALGORITHMS: Nid = ..;
        pub const DELTAREVOCATIONLIST: Nid = ..;
        pub const DMDNAME: Nid = ..;
        pub const PSEUDONYM: Nid = ..;
        pub const ROLE: Nid = ..;
        pub const X500ALGORITHMS: Nid = ..;
        pub const RSA: Nid = ..;
        pub const MDC2WITHRSA: Nid = ..;
        pub const MDC2: Nid = ..;
        pub const ID_CE: Nid = ..;
        pub const SUBJECT_DIRECTORY_ATTRIBUTES: Nid = ..;
        pub const SUBJECT_KEY_IDENTIFIER: Nid = ..;
        pub const KEY_USAGE: Nid = ..;
        pub const PRIVATE_KEY_USAGE_PERIOD: Nid = ..;
        pub const SUBJECT_ALT_NAME: Nid = ..;
        pub const ISSUER_ALT_NAME: Nid = ..;
        pub const BASIC_CONSTRAINTS: Nid = ..;
        pub const CRL_NUMBER: Nid = ..;
        pub const CRL_REASON: Nid = ..;
        pub const INVALIDITY_DATE: Nid = ..;
        pub const DELTA_CRL: Nid = ..;
        pub const ISSUING_DISTRIBUTION_POINT: Nid = ..;
        pub const CERTIFICATE_ISSUER: Nid = ..;
        pub const NAME_CONSTRAINTS: Nid = ..;
        pub const CRL_DISTRIBUTION_POINTS: Nid = ..;
        pub const CERTIFICATE_POLICIES: Nid = ..;
        pub const ANY_POLICY: Nid = ..;
        pub const POLICY_MAPPINGS: Nid = ..;
        pub const AUTHORITY_KEY_IDENTIFIER: Nid = ..;
        pub const POLICY_CONSTRAINTS: Nid = ..;
        pub const EXT_KEY_USAGE: Nid = ..;
        pub const FRESHEST_CRL: Nid = ..;
        pub const INHIBIT_ANY_POLICY: Nid = ..;
        pub const TARGET_INFORMATION: Nid = ..;
        pub const NO_REV_AVAIL: Nid = ..;
        pub const ANYEXTENDEDKEYUSAGE: Nid = ..;
        pub const NETSCAPE: Nid = ..;
        pub const NETSCAPE_CERT_EXTENSION: Nid = ..;
        pub const NETSCAPE_DATA_TYPE: Nid = ..;
        pub const NETSCAPE_CERT_TYPE: Nid = ..;
        pub const NETSCAPE_BASE_URL: Nid = ..;
        pub const NETSCAPE_REVOCATION_URL: Nid = ..;
        pub const NETSCAPE_CA_REVOCATION_URL: Nid = ..;
        pub const NETSCAPE_RENEWAL_URL: Nid = ..;
        pub const NETSCAPE_CA_POLICY_URL: Nid = ..;
        pub const NETSCAPE_SSL_SERVER_NAME: Nid = ..;
        pub const NETSCAPE_COMMENT: Nid = ..;
        pub const NETSCAPE_CERT_SEQUENCE: Nid = ..;
        pub const NS_SGC: Nid = ..;
        pub const ORG: Nid = ..;
        pub const DOD: Nid = ..;
        pub const IANA: Nid = ..;
        pub const DIRECTORY: Nid = ..;
        pub const MANAGEMENT: Nid = ..;
        pub const EXPERIMENTAL: Nid = ..;
        pub const PRIVATE: Nid = ..;
        pub const SECURITY: Nid = ..;
        pub const SNMPV2: Nid = ..;
        pub const MAIL: Nid = ..;
        pub const ENTERPRISES: Nid = ..;
        pub const DCOBJECT: Nid = ..;
        pub const MIME_MHS: Nid = ..;
        pub const MIME_MHS_HEADINGS: Nid = ..;
        pub const MIME_MHS_BODIES: Nid = ..;
        pub const ID_HEX_PARTIAL_MESSAGE: Nid = ..;
        pub const ID_HEX_MULTIPART_MESSAGE: Nid = ..;
        pub const ZLIB_COMPRESSION: Nid = ..;
        pub const AES_128_ECB: Nid = ..;
        pub const AES_128_CBC: Nid = ..;
        pub const AES_128_OFB128: Nid = ..;
        pub const AES_128_CFB128: Nid = ..;
        pub const ID_AES128_WRAP: Nid = ..;
        pub const AES_128_GCM: Nid = ..;
        pub const AES_128_CCM: Nid = ..;
        pub const ID_AES128_WRAP_PAD: Nid = ..;
        pub const AES_192_ECB: Nid = ..;
        pub const AES_192_CBC: Nid = ..;
        pub const AES_192_OFB128: Nid = ..;
        pub const AES_192_CFB128: Nid = ..;
        pub const ID_AES192_WRAP: Nid = ..;
        pub const AES_192_GCM: Nid = ..;
        pub const AES_192_CCM: Nid = ..;
        pub const ID_AES192_WRAP_PAD: Nid = ..;
        pub const AES_256_ECB: Nid = ..;
        pub const AES_256_CBC: Nid = ..;
        pub const AES_256_OFB128: Nid = ..;
        pub const AES_256_CFB128: Nid = ..;
        pub const ID_AES256_WRAP: Nid = ..;
        pub const AES_256_GCM: Nid = ..;
        pub const AES_256_CCM: Nid = ..;
        pub const ID_AES256_WRAP_PAD: Nid = ..;
        pub const AES_128_CFB1: Nid = ..;
        pub const AES_192_CFB1: Nid = ..;
        pub const AES_256_CFB1: Nid = ..;
        pub const AES_128_CFB8: Nid = ..;
        pub const AES_192_CFB8: Nid = ..;
        pub const AES_256_CFB8: Nid = ..;
        pub const AES_128_CTR: Nid = ..;
        pub const AES_192_CTR: Nid = ..;
        pub const AES_256_CTR: Nid = ..;
        pub const AES_128_XTS: Nid = ..;
        pub const AES_256_XTS: Nid = ..;
        pub const AES_128_OCB: Nid = ..;
        pub const AES_192_OCB: Nid = ..;
        pub const AES_256_OCB: Nid = ..;
        pub const DES_CFB1: Nid = ..;
        pub const DES_CFB8: Nid = ..;
        pub const DES_EDE3_CFB1: Nid = ..;
        pub const DES_EDE3_CFB8: Nid = ..;
        pub const SHA256: Nid = ..;
        pub const SHA384: Nid = ..;
        pub const SHA512: Nid = ..;
        pub const SHA224: Nid = ..;
        pub const DSA_WITH_SHA224: Nid = ..;
        pub const DSA_WITH_SHA256: Nid = ..;
        pub const HOLD_INSTRUCTION_CODE: Nid = ..;
        pub const HOLD_INSTRUCTION_NONE: Nid = ..;
        pub const HOLD_INSTRUCTION_CALL_ISSUER: Nid = ..;
        pub const HOLD_INSTRUCTION_REJECT: Nid = ..;
        pub const DATA: Nid = ..;
        pub const PSS: Nid = ..;
        pub const UCL: Nid = ..;
        pub const PILOT: Nid = ..;
        pub const PILOTATTRIBUTETYPE: Nid = ..;
        pub const PILOTATTRIBUTESYNTAX: Nid = ..;
        pub const PILOTOBJECTCLASS: Nid = ..;
        pub const PILOTGROUPS: Nid = ..;
        pub const IA5STRINGSYNTAX: Nid = ..;
        pub const CASEIGNOREIA5STRINGSYNTAX: Nid = ..;
        pub const PILOTOBJECT: Nid = ..;
        pub const PILOTPERSON: Nid = ..;
        pub const ACCOUNT: Nid = ..;
        pub const DOCUMENT: Nid = ..;
        pub const ROOM: Nid = ..;
        pub const DOCUMENTSERIES: Nid = ..;
        pub const DOMAIN: Nid = ..;
        pub const RFC822LOCALPART: Nid = ..;
        pub const DNSDOMAIN: Nid = ..;
        pub const DOMAINRELATEDOBJECT: Nid = ..;
        pub const FRIENDLYCOUNTRY: Nid = ..;
        pub const SIMPLESECURITYOBJECT: Nid = ..;
        pub const PILOTORGANIZATION: Nid = ..;
        pub const PILOTDSA: Nid = ..;
        pub const QUALITYLABELLEDDATA: Nid = ..;
        pub const USERID: Nid = ..;
        pub const TEXTENCODEDORADDRESS: Nid = ..;
        pub const RFC822MAILBOX: Nid = ..;
        pub const INFO: Nid = ..;
        pub const FAVOURITEDRINK: Nid = ..;
        pub const ROOMNUMBER: Nid = ..;
        pub const PHOTO: Nid = ..;
        pub const USERCLASS: Nid = ..;
        pub const HOST: Nid = ..;
        pub const MANAGER: Nid = ..;
        pub const DOCUMENTIDENTIFIER: Nid = ..;
        pub const DOCUMENTTITLE: Nid = ..;
        pub const DOCUMENTVERSION: Nid = ..;
        pub const DOCUMENTAUTHOR: Nid = ..;
        pub const DOCUMENTLOCATION: Nid = ..;
        pub const HOMETELEPHONENUMBER: Nid = ..;
        pub const SECRETARY: Nid = ..;
        pub const OTHERMAILBOX: Nid = ..;
        pub const LASTMODIFIEDTIME: Nid = ..;
        pub const LASTMODIFIEDBY: Nid = ..;
        pub const DOMAINCOMPONENT: Nid = ..;
        pub const ARECORD: Nid = ..;
        pub const PILOTATTRIBUTETYPE27: Nid = ..;
        pub const MXRECORD: Nid = ..;
        pub const NSRECORD: Nid = ..;
        pub const SOARECORD: Nid = ..;
        pub const CNAMERECORD: Nid = ..;
        pub const ASSOCIATEDDOMAIN: Nid = ..;
        pub const ASSOCIATEDNAME: Nid = ..;
        pub const HOMEPOSTALADDRESS: Nid = ..;
        pub const PERSONALTITLE: Nid = ..;
        pub const MOBILETELEPHONENUMBER: Nid = ..;
        pub const PAGERTELEPHONENUMBER: Nid = ..;
        pub const FRIENDLYCOUNTRYNAME: Nid = ..;
        pub const ORGANIZATIONALSTATUS: Nid = ..;
        pub const JANETMAILBOX: Nid = ..;
        pub const MAILPREFERENCEOPTION: Nid = ..;
        pub const BUILDINGNAME: Nid = ..;
        pub const DSAQUALITY: Nid = ..;
        pub const SINGLELEVELQUALITY: Nid = ..;
        pub const SUBTREEMINIMUMQUALITY: Nid = ..;
        pub const SUBTREEMAXIMUMQUALITY: Nid = ..;
        pub const PERSONALSIGNATURE: Nid = ..;
        pub const DITREDIRECT: Nid = ..;
        pub const AUDIO: Nid = ..;
        pub const DOCUMENTPUBLISHER: Nid = ..;
        pub const ID_SET: Nid = ..;
        pub const SET_CTYPE: Nid = ..;
        pub const SET_MSGEXT: Nid = ..;
        pub const SET_ATTR: Nid = ..;
        pub const SET_POLICY: Nid = ..;
        pub const SET_CERTEXT: Nid = ..;
        pub const SET_BRAND: Nid = ..;
        pub const SETCT_PANDATA: Nid = ..;
        pub const SETCT_PANTOKEN: Nid = ..;
        pub const SETCT_PANONLY: Nid = ..;
        pub const SETCT_OIDATA: Nid = ..;
        pub const SETCT_PI: Nid = ..;
        pub const SETCT_PIDATA: Nid = ..;
        pub const SETCT_PIDATAUNSIGNED: Nid = ..;
        pub const SETCT_HODINPUT: Nid = ..;
        pub const SETCT_AUTHRESBAGGAGE: Nid = ..;
        pub const SETCT_AUTHREVREQBAGGAGE: Nid = ..;
        pub const SETCT_AUTHREVRESBAGGAGE: Nid = ..;
        pub const SETCT_CAPTOKENSEQ: Nid = ..;
        pub const SETCT_PINITRESDATA: Nid = ..;
        pub const SETCT_PI_TBS: Nid = ..;
        pub const SETCT_PRESDATA: Nid = ..;
        pub const SETCT_AUTHREQTBS: Nid = ..;
        pub const SETCT_AUTHRESTBS: Nid = ..;
        pub const SETCT_AUTHRESTBSX: Nid = ..;
        pub const SETCT_AUTHTOKENTBS: Nid = ..;
        pub const SETCT_CAPTOKENDATA: Nid = ..;
        pub const SETCT_CAPTOKENTBS: Nid = ..;
        pub const SETCT_ACQCARDCODEMSG: Nid = ..;
        pub const SETCT_AUTHREVREQTBS: Nid = ..;
        pub const SETCT_AUTHREVRESDATA: Nid = ..;
        pub const SETCT_AUTHREVRESTBS: Nid = ..;
        pub const SETCT_CAPREQTBS: Nid = ..;
        pub const SETCT_CAPREQTBSX: Nid = ..;
        pub const SETCT_CAPRESDATA: Nid = ..;
        pub const SETCT_CAPREVREQTBS: Nid = ..;
        pub const SETCT_CAPREVREQTBSX: Nid = ..;
        pub const SETCT_CAPREVRESDATA: Nid = ..;
        pub const SETCT_CREDREQTBS: Nid = ..;
        pub const SETCT_CREDREQTBSX: Nid = ..;
        pub const SETCT_CREDRESDATA: Nid = ..;
        pub const SETCT_CREDREVREQTBS: Nid = ..;
        pub const SETCT_CREDREVREQTBSX: Nid = ..;
        pub const SETCT_CREDREVRESDATA: Nid = ..;
        pub const SETCT_PCERTREQDATA: Nid = ..;
        pub const SETCT_PCERTRESTBS: Nid = ..;
        pub const SETCT_BATCHADMINREQDATA: Nid = ..;
        pub const SETCT_BATCHADMINRESDATA: Nid = ..;
        pub const SETCT_CARDCINITRESTBS: Nid = ..;
        pub const SETCT_MEAQCINITRESTBS: Nid = ..;
        pub const SETCT_REGFORMRESTBS: Nid = ..;
        pub const SETCT_CERTREQDATA: Nid = ..;
        pub const SETCT_CERTREQTBS: Nid = ..;
        pub const SETCT_CERTRESDATA: Nid = ..;
        pub const SETCT_CERTINQREQTBS: Nid = ..;
        pub const SETCT_ERRORTBS: Nid = ..;
        pub const SETCT_PIDUALSIGNEDTBE: Nid = ..;
        pub const SETCT_PIUNSIGNEDTBE: Nid = ..;
        pub const SETCT_AUTHREQTBE: Nid = ..;
        pub const SETCT_AUTHRESTBE: Nid = ..;
        pub const SETCT_AUTHRESTBEX: Nid = ..;
        pub const SETCT_AUTHTOKENTBE: Nid = ..;
        pub const SETCT_CAPTOKENTBE: Nid = ..;
        pub const SETCT_CAPTOKENTBEX: Nid = ..;
        pub const SETCT_ACQCARDCODEMSGTBE: Nid = ..;
        pub const SETCT_AUTHREVREQTBE: Nid = ..;
        pub const SETCT_AUTHREVRESTBE: Nid = ..;
        pub const SETCT_AUTHREVRESTBEB: Nid = ..;
        pub const SETCT_CAPREQTBE: Nid = ..;
        pub const SETCT_CAPREQTBEX: Nid = ..;
        pub const SETCT_CAPRESTBE: Nid = ..;
        pub const SETCT_CAPREVREQTBE: Nid = ..;
        pub const SETCT_CAPREVREQTBEX: Nid = ..;
        pub const SETCT_CAPREVRESTBE: Nid = ..;
        pub const SETCT_CREDREQTBE: Nid = ..;
        pub const SETCT_CREDREQTBEX: Nid = ..;
        pub const SETCT_CREDRESTBE: Nid = ..;
        pub const SETCT_CREDREVREQTBE: Nid = ..;
        pub const SETCT_CREDREVREQTBEX: Nid = ..;
        pub const SETCT_CREDREVRESTBE: Nid = ..;
        pub const SETCT_BATCHADMINREQTBE: Nid = ..;
        pub const SETCT_BATCHADMINRESTBE: Nid = ..;
        pub const SETCT_REGFORMREQTBE: Nid = ..;
        pub const SETCT_CERTREQTBE: Nid = ..;
        pub const SETCT_CERTREQTBEX: Nid = ..;
        pub const SETCT_CERTRESTBE: Nid = ..;
        pub const SETCT_CRLNOTIFICATIONTBS: Nid = ..;
        pub const SETCT_CRLNOTIFICATIONRESTBS: Nid = ..;
        pub const SETCT_BCIDISTRIBUTIONTBS: Nid = ..;
        pub const SETEXT_GENCRYPT: Nid = ..;
        pub const SETEXT_MIAUTH: Nid = ..;
        pub const SETEXT_PINSECURE: Nid = ..;
        pub const SETEXT_PINANY: Nid = ..;
        pub const SETEXT_TRACK2: Nid = ..;
        pub const SETEXT_CV: Nid = ..;
        pub const SET_POLICY_ROOT: Nid = ..;
        pub const SETCEXT_HASHEDROOT: Nid = ..;
        pub const SETCEXT_CERTTYPE: Nid = ..;
        pub const SETCEXT_MERCHDATA: Nid = ..;
        pub const SETCEXT_CCERTREQUIRED: Nid = ..;
        pub const SETCEXT_TUNNELING: Nid = ..;
        pub const SETCEXT_SETEXT: Nid = ..;
        pub const SETCEXT_SETQUALF: Nid = ..;
        pub const SETCEXT_PGWYCAPABILITIES: Nid = ..;
        pub const SETCEXT_TOKENIDENTIFIER: Nid = ..;
        pub const SETCEXT_TRACK2DATA: Nid = ..;
        pub const SETCEXT_TOKENTYPE: Nid = ..;
        pub const SETCEXT_ISSUERCAPABILITIES: Nid = ..;
        pub const SETATTR_CERT: Nid = ..;
        pub const SETATTR_PGWYCAP: Nid = ..;
        pub const SETATTR_TOKENTYPE: Nid = ..;
        pub const SETATTR_ISSCAP: Nid = ..;
        pub const SET_ROOTKEYTHUMB: Nid = ..;
        pub const SET_ADDPOLICY: Nid = ..;
        pub const SETATTR_TOKEN_EMV: Nid = ..;
        pub const SETATTR_TOKEN_B0PRIME: Nid = ..;
        pub const SETATTR_ISSCAP_CVM: Nid = ..;
        pub const SETATTR_ISSCAP_T2: Nid = ..;
        pub const SETATTR_ISSCAP_SIG: Nid = ..;
        pub const SETATTR_GENCRYPTGRM: Nid = ..;
        pub const SETATTR_T2ENC: Nid = ..;
        pub const SETATTR_T2CLEARTXT: Nid = ..;
        pub const SETATTR_TOKICCSIG: Nid = ..;
        pub const SETATTR_SECDEVSIG: Nid = ..;
        pub const SET_BRAND_IATA_ATA: Nid = ..;
        pub const SET_BRAND_DINERS: Nid = ..;
        pub const SET_BRAND_AMERICANEXPRESS: Nid = ..;
        pub const SET_BRAND_JCB: Nid = ..;
        pub const SET_BRAND_VISA: Nid = ..;
        pub const SET_BRAND_MASTERCARD: Nid = ..;
        pub const SET_BRAND_NOVUS: Nid = ..;
        pub const DES_CDMF: Nid = ..;
        pub const RSAOAEPENCRYPTIONSET: Nid = ..;
        pub const IPSEC3: Nid = ..;
        pub const IPSEC4: Nid = ..;
        pub const WHIRLPOOL: Nid = ..;
        pub const CRYPTOPRO: Nid = ..;
        pub const CRYPTOCOM: Nid = ..;
        pub const ID_GOSTR3411_94_WITH_GOSTR3410_2001: Nid = ..;
        pub const ID_GOSTR3411_94_WITH_GOSTR3410_94: Nid = ..;
        pub const ID_GOSTR3411_94: Nid = ..;
        pub const ID_HMACGOSTR3411_94: Nid = ..;
        pub const ID_GOSTR3410_2001: Nid = ..;
        pub const ID_GOSTR3410_94: Nid = ..;
        pub const ID_GOST28147_89: Nid = ..;
        pub const GOST89_CNT: Nid = ..;
        pub const ID_GOST28147_89_MAC: Nid = ..;
        pub const ID_GOSTR3411_94_PRF: Nid = ..;
        pub const ID_GOSTR3410_2001DH: Nid = ..;
        pub const ID_GOSTR3410_94DH: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_KEYMESHING: Nid = ..;
        pub const ID_GOST28147_89_NONE_KEYMESHING: Nid = ..;
        pub const ID_GOSTR3411_94_TESTPARAMSET: Nid = ..;
        pub const ID_GOSTR3411_94_CRYPTOPROPARAMSET: Nid = ..;
        pub const ID_GOST28147_89_TESTPARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_A_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_B_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_C_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_D_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_OSCAR_1_1_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_OSCAR_1_0_PARAMSET: Nid = ..;
        pub const ID_GOST28147_89_CRYPTOPRO_RIC_1_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_TESTPARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_A_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_B_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_C_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_D_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_XCHA_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_XCHB_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_CRYPTOPRO_XCHC_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_TESTPARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_CRYPTOPRO_A_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_CRYPTOPRO_B_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_CRYPTOPRO_C_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_CRYPTOPRO_XCHA_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_2001_CRYPTOPRO_XCHB_PARAMSET: Nid = ..;
        pub const ID_GOSTR3410_94_A: Nid = ..;
        pub const ID_GOSTR3410_94_ABIS: Nid = ..;
        pub const ID_GOSTR3410_94_B: Nid = ..;
        pub const ID_GOSTR3410_94_BBIS: Nid = ..;
        pub const ID_GOST28147_89_CC: Nid = ..;
        pub const ID_GOSTR3410_94_CC: Nid = ..;
        pub const ID_GOSTR3410_2001_CC: Nid = ..;
        pub const ID_GOSTR3411_94_WITH_GOSTR3410_94_CC: Nid = ..;
        pub const ID_GOSTR3411_94_WITH_GOSTR3410_2001_CC: Nid = ..;
        pub const ID_GOSTR3410_2001_PARAMSET_CC: Nid = ..;
        pub const CAMELLIA_128_CBC: Nid = ..;
        pub const CAMELLIA_192_CBC: Nid = ..;
        pub const CAMELLIA_256_CBC: Nid = ..;
        pub const ID_CAMELLIA128_WRAP: Nid = ..;
        pub const ID_CAMELLIA192_WRAP: Nid = ..;
        pub const ID_CAMELLIA256_WRAP: Nid = ..;
        pub const CAMELLIA_128_ECB: Nid = ..;
        pub const CAMELLIA_128_OFB128: Nid = ..;
        pub const CAMELLIA_128_CFB128: Nid = ..;
        pub const CAMELLIA_192_ECB: Nid = ..;
        pub const CAMELLIA_192_OFB128: Nid = ..;
        pub const CAMELLIA_192_CFB128: Nid = ..;
        pub const CAMELLIA_256_ECB: Nid = ..;
        pub const CAMELLIA_256_OFB128: Nid = ..;
        pub const CAMELLIA_256_CFB128: Nid = ..;
        pub const CAMELLIA_128_CFB1: Nid = ..;
        pub const CAMELLIA_192_CFB1: Nid = ..;
        pub const CAMELLIA_256_CFB1: Nid = ..;
        pub const CAMELLIA_128_CFB8: Nid = ..;
        pub const CAMELLIA_192_CFB8: Nid = ..;
        pub const CAMELLIA_256_CFB8: Nid = ..;
        pub const KISA: Nid = ..;
        pub const SEED_ECB: Nid = ..;
        pub const SEED_CBC: Nid = ..;
        pub const SEED_CFB128: Nid = ..;
        pub const SEED_OFB128: Nid = ..;
        pub const HMAC: Nid = ..;
        pub const CMAC: Nid = ..;
        pub const RC4_HMAC_MD5: Nid = ..;
        pub const AES_128_CBC_HMAC_SHA1: Nid = ..;
        pub const AES_192_CBC_HMAC_SHA1: Nid = ..;
        pub const AES_256_CBC_HMAC_SHA1: Nid = ..;
        pub const SM2: Nid = ..;
        pub const SM3: Nid = ..;
        pub const SHA3_224: Nid = ..;
        pub const SHA3_256: Nid = ..;
        pub const SHA3_384: Nid = ..;
        pub const SHA3_512: Nid = ..;
        pub const SHAKE128: Nid = ..;
        pub const SHAKE256: Nid = ..;
        pub const CHACHA20_POLY1305: Nid = ..;
        pub fn from_raw(raw: c_int) -> Nid;
        pub fn as_raw(&self) -> c_int;
        pub fn create(oid: &str, sn: &str, ln: &str) -> Result<Nid, ErrorStack>;
        pub fn signature_algorithms(&self) -> Option<SignatureAlgorithms>;
        pub fn long_name(&self) -> Result<&'static str, ErrorStack>;
        pub fn short_name(&self) -> Result<&'static str, ErrorStack>;
    }
}

pub mod pkcs5 {
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::symm::Cipher;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct KeyIvPair {
        pub key: Vec<u8>,
        pub iv: Option<Vec<u8>>,
    }

    pub fn bytes_to_key(
        cipher: Cipher,
        digest: MessageDigest,
        data: &[u8],
        salt: Option<&[u8]>,
        count: i32,
    ) -> Result<KeyIvPair, ErrorStack>;

    #[blocks(crypto)]
    pub fn pbkdf2_hmac(
        pass: &[u8],
        salt: &[u8],
        iter: usize,
        hash: MessageDigest,
        key: &mut [u8],
    ) -> Result<(), ErrorStack>;

    #[blocks(crypto)]
    pub fn scrypt(
        pass: &[u8],
        salt: &[u8],
        n: u64,
        r: u64,
        p: u64,
        maxmem: u64,
        key: &mut [u8],
    ) -> Result<(), ErrorStack>;
}

pub mod pkey {
    use crate::dh::Dh;
    use crate::dsa::Dsa;
    use crate::ec::EcKey;
    use crate::error::ErrorStack;
    use crate::lib_ctx::LibCtxRef;
    use crate::rsa::Rsa;
    use crate::symm::Cipher;
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::types::EVP_PKEY;
    use std::borrow::Borrow;
    use std::ffi::{CStr, c_int};
    use std::ops::{Deref, DerefMut};

    pub enum Params {}

    impl HasParams for Params {}

    pub enum Public {}

    impl HasPublic for Public {}

    pub enum Private {}

    impl HasPrivate for Private {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Id;

    impl Id {
        pub const RSA: Id = ..;
        pub const RSA_PSS: Id = ..;
        pub const HMAC: Id = ..;
        pub const CMAC: Id = ..;
        pub const DSA: Id = ..;
        pub const DH: Id = ..;
        pub const DHX: Id = ..;
        pub const EC: Id = ..;
        pub const SM2: Id = ..;
        pub const HKDF: Id = ..;
        pub const ED25519: Id = ..;
        pub const ED448: Id = ..;
        pub const X25519: Id = ..;
        pub const X448: Id = ..;
        pub const POLY1305: Id = ..;
        pub fn from_raw(value: c_int) -> Id;
        pub fn as_raw(&self) -> c_int;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct KeyType;

    impl KeyType {
        pub const RSA: KeyType = ..;
        pub const RSA_PSS: KeyType = ..;
        pub const DSA: KeyType = ..;
        pub const DH: KeyType = ..;
        pub const EC: KeyType = ..;
        pub const ED25519: KeyType = ..;
        pub const ED448: KeyType = ..;
        pub const X25519: KeyType = ..;
        pub const X448: KeyType = ..;
        pub const HMAC: KeyType = ..;
        pub const CMAC: KeyType = ..;
        pub const ML_DSA_44: KeyType = ..;
        pub const ML_DSA_65: KeyType = ..;
        pub const ML_DSA_87: KeyType = ..;
        pub const ML_KEM_512: KeyType = ..;
        pub const ML_KEM_768: KeyType = ..;
        pub const ML_KEM_1024: KeyType = ..;
    }

    pub struct PKey<T>;

    impl<T> PKey<T> {
        pub fn from_rsa(rsa: Rsa<T>) -> Result<PKey<T>, ErrorStack>;
        pub fn from_dsa(dsa: Dsa<T>) -> Result<PKey<T>, ErrorStack>;
        pub fn from_dh(dh: Dh<T>) -> Result<PKey<T>, ErrorStack>;
        pub fn from_dhx(dh: Dh<T>) -> Result<PKey<T>, ErrorStack>;
        pub fn from_ec_key(ec_key: EcKey<T>) -> Result<PKey<T>, ErrorStack>;
    }

    impl PKey<Private> {
        pub fn hmac(key: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn cmac(cipher: &Cipher, key: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn generate_x25519() -> Result<PKey<Private>, ErrorStack>;
        pub fn generate_x448() -> Result<PKey<Private>, ErrorStack>;
        pub fn generate_ed25519() -> Result<PKey<Private>, ErrorStack>;
        pub fn generate_ed448() -> Result<PKey<Private>, ErrorStack>;
        pub fn ec_gen(curve: &str) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_pem(pem: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_pem_callback<F>(pem: &[u8], callback: F) -> Result<PKey<Private>, ErrorStack>
        where
            F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>;
        pub fn private_key_from_der(der: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_pkcs8(der: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_pkcs8_callback<F>(der: &[u8], callback: F) -> Result<PKey<Private>, ErrorStack>
        where
            F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>;
        pub fn private_key_from_pkcs8_passphrase(der: &[u8], passphrase: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_raw_bytes(bytes: &[u8], key_type: Id) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_from_raw_bytes_ex(
            ctx: Option<&LibCtxRef>,
            key_type: KeyType,
            properties: Option<&CStr>,
            bytes: &[u8],
        ) -> Result<PKey<Private>, ErrorStack>;
    }

    impl PKey<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<PKey<Public>, ErrorStack>;
        pub fn public_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<PKey<Public>, ErrorStack>;
        pub fn public_key_from_pem_callback<F>(pem: &[u8], callback: F) -> Result<PKey<Public>, ErrorStack>
        where
            F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>;
        pub fn public_key_from_der(der: &[u8]) -> Result<PKey<Public>, ErrorStack>;
        pub fn public_key_from_raw_bytes(bytes: &[u8], key_type: Id) -> Result<PKey<Public>, ErrorStack>;
        pub fn public_key_from_raw_bytes_ex(
            ctx: Option<&LibCtxRef>,
            key_type: KeyType,
            properties: Option<&CStr>,
            bytes: &[u8],
        ) -> Result<PKey<Public>, ErrorStack>;
    }

    impl<T> DerefMut for PKey<T> {}

    impl<T> Deref for PKey<T> {
        type Target = PKeyRef<T>;
    }

    impl<T> AsRef<PKeyRef<T>> for PKey<T> {}

    impl<T> ForeignType for PKey<T> {
        type CType = EVP_PKEY;
        type Ref = PKeyRef<T>;
    }

    impl<T> Borrow<PKeyRef<T>> for PKey<T> {}
    impl<T> Clone for PKey<T> {}

    impl<T> TryFrom<EcKey<T>> for PKey<T> {
        type Error = ErrorStack;
    }

    impl<T> TryFrom<Rsa<T>> for PKey<T> {
        type Error = ErrorStack;
    }

    impl<T> TryFrom<Dsa<T>> for PKey<T> {
        type Error = ErrorStack;
    }

    impl<T> TryFrom<Dh<T>> for PKey<T> {
        type Error = ErrorStack;
    }

    pub struct PKeyRef<T>;

    impl<T> PKeyRef<T> {
        pub fn rsa(&self) -> Result<Rsa<T>, ErrorStack>;
        pub fn dsa(&self) -> Result<Dsa<T>, ErrorStack>;
        pub fn dh(&self) -> Result<Dh<T>, ErrorStack>;
        pub fn ec_key(&self) -> Result<EcKey<T>, ErrorStack>;
        pub fn id(&self) -> Id;
        pub fn is_a(&self, key_type: KeyType) -> bool;
        pub fn size(&self) -> usize;
    }

    impl<T> PKeyRef<T>
    where
        T: HasPublic,
    {
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn bits(&self) -> u32;
        pub fn security_bits(&self) -> u32;
        pub fn public_eq<U>(&self, other: &PKeyRef<U>) -> bool
        where
            U: HasPublic;
        pub fn raw_public_key(&self) -> Result<Vec<u8>, ErrorStack>;
    }

    impl<T> PKeyRef<T>
    where
        T: HasPrivate,
    {
        pub fn private_key_to_pem_pkcs8(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_pem_pkcs8_passphrase(
            &self,
            cipher: Cipher,
            passphrase: &[u8],
        ) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn raw_private_key(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_pkcs8(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_pkcs8_passphrase(&self, cipher: Cipher, passphrase: &[u8])
        -> Result<Vec<u8>, ErrorStack>;
    }

    impl<T> ForeignTypeRef for PKeyRef<T> {
        type CType = EVP_PKEY;
    }

    impl<T> ToOwned for PKeyRef<T> {
        type Owned = PKey<T>;
    }

    pub trait HasParams {}
    impl<T> HasParams for T where T: HasPublic {}

    pub trait HasPublic {}
    impl<T> HasPublic for T where T: HasPrivate {}

    pub trait HasPrivate {}
}

pub mod rand {
    use crate::error::ErrorStack;

    pub fn rand_bytes(buf: &mut [u8]) -> Result<(), ErrorStack>;
    pub fn rand_priv_bytes(buf: &mut [u8]) -> Result<(), ErrorStack>;
    pub fn keep_random_devices_open(keep: bool);
}

pub mod rsa {
    use crate::bn::{BigNum, BigNumRef};
    use crate::error::ErrorStack;
    use crate::pkey::{HasPrivate, HasPublic, PKey, Private, Public};
    use crate::symm::Cipher;
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::handwritten::types::RSA;
    use std::borrow::Borrow;
    use std::ffi::c_int;
    use std::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Padding;

    impl Padding {
        pub const NONE: Padding = ..;
        pub const PKCS1: Padding = ..;
        pub const PKCS1_OAEP: Padding = ..;
        pub const PKCS1_PSS: Padding = ..;
        pub fn from_raw(value: c_int) -> Padding;
        pub fn as_raw(&self) -> c_int;
    }

    pub struct Rsa<T>;

    impl Rsa<Public> {
        pub fn from_public_components(n: BigNum, e: BigNum) -> Result<Rsa<Public>, ErrorStack>;
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
        pub fn public_key_from_pem_pkcs1(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
        pub fn public_key_from_der(der: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
        pub fn public_key_from_der_pkcs1(der: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
    }

    impl Rsa<Private> {
        pub fn from_private_components(
            n: BigNum,
            e: BigNum,
            d: BigNum,
            p: BigNum,
            q: BigNum,
            dmp1: BigNum,
            dmq1: BigNum,
            iqmp: BigNum,
        ) -> Result<Rsa<Private>, ErrorStack>;
        #[blocks(crypto)]
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack>;
        #[blocks(crypto)]
        pub fn generate_with_e(bits: u32, e: &BigNumRef) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_from_pem_callback<F>(pem: &[u8], callback: F) -> Result<Rsa<Private>, ErrorStack>
        where
            F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>;
        pub fn private_key_from_der(der: &[u8]) -> Result<Rsa<Private>, ErrorStack>;
    }

    impl<T> TryFrom<PKey<T>> for Rsa<T> {
        type Error = ErrorStack;
    }

    impl<T> DerefMut for Rsa<T> {}

    impl<T> Deref for Rsa<T> {
        type Target = RsaRef<T>;
    }

    impl<T> AsRef<RsaRef<T>> for Rsa<T> {}

    impl<T> ForeignType for Rsa<T> {
        type CType = RSA;
        type Ref = RsaRef<T>;
    }

    impl<T> Borrow<RsaRef<T>> for Rsa<T> {}
    impl<T> Clone for Rsa<T> {}

    pub struct RsaRef<T>;

    impl<T> RsaRef<T>
    where
        T: HasPrivate,
    {
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_pem_passphrase(&self, cipher: Cipher, passphrase: &[u8]) -> Result<Vec<u8>, ErrorStack>;
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        #[blocks(crypto)]
        pub fn private_decrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack>;
        #[blocks(crypto)]
        pub fn private_encrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack>;
        pub fn d(&self) -> &BigNumRef;
        pub fn p(&self) -> Option<&BigNumRef>;
        pub fn q(&self) -> Option<&BigNumRef>;
        pub fn dmp1(&self) -> Option<&BigNumRef>;
        pub fn dmq1(&self) -> Option<&BigNumRef>;
        pub fn iqmp(&self) -> Option<&BigNumRef>;
        pub fn check_key(&self) -> Result<bool, ErrorStack>;
    }

    impl<T> RsaRef<T>
    where
        T: HasPublic,
    {
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_pem_pkcs1(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_der_pkcs1(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn size(&self) -> u32;
        pub fn public_decrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack>;
        pub fn public_encrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack>;
        pub fn n(&self) -> &BigNumRef;
        pub fn e(&self) -> &BigNumRef;
    }

    impl<T> ForeignTypeRef for RsaRef<T> {
        type CType = RSA;
    }

    impl<T> ToOwned for RsaRef<T> {
        type Owned = Rsa<T>;
    }

    pub struct RsaPrivateKeyBuilder;

    impl RsaPrivateKeyBuilder {
        pub fn new(n: BigNum, e: BigNum, d: BigNum) -> Result<RsaPrivateKeyBuilder, ErrorStack>;
        pub fn set_factors(self, p: BigNum, q: BigNum) -> Result<RsaPrivateKeyBuilder, ErrorStack>;
        pub fn set_crt_params(
            self,
            dmp1: BigNum,
            dmq1: BigNum,
            iqmp: BigNum,
        ) -> Result<RsaPrivateKeyBuilder, ErrorStack>;
        pub fn build(self) -> Rsa<Private>;
    }
}

pub mod sha {
    #[derive(Clone)]
    pub struct Sha1;

    impl Sha1 {
        pub fn new() -> Sha1;
        pub fn update(&mut self, buf: &[u8]);
        pub fn finish(self) -> [u8; 20];
    }

    impl Default for Sha1 {}

    #[derive(Clone)]
    pub struct Sha224;

    impl Sha224 {
        pub fn new() -> Sha224;
        pub fn update(&mut self, buf: &[u8]);
        pub fn finish(self) -> [u8; 28];
    }

    impl Default for Sha224 {}

    #[derive(Clone)]
    pub struct Sha256;

    impl Sha256 {
        pub fn new() -> Sha256;
        pub fn update(&mut self, buf: &[u8]);
        pub fn finish(self) -> [u8; 32];
    }

    impl Default for Sha256 {}

    #[derive(Clone)]
    pub struct Sha384;

    impl Sha384 {
        pub fn new() -> Sha384;
        pub fn update(&mut self, buf: &[u8]);
        pub fn finish(self) -> [u8; 48];
    }

    impl Default for Sha384 {}

    #[derive(Clone)]
    pub struct Sha512;

    impl Sha512 {
        pub fn new() -> Sha512;
        pub fn update(&mut self, buf: &[u8]);
        pub fn finish(self) -> [u8; 64];
    }

    impl Default for Sha512 {}

    pub fn sha1(data: &[u8]) -> [u8; 20];
    pub fn sha224(data: &[u8]) -> [u8; 28];
    pub fn sha256(data: &[u8]) -> [u8; 32];
    pub fn sha384(data: &[u8]) -> [u8; 48];
    pub fn sha512(data: &[u8]) -> [u8; 64];
}

pub mod sign {
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::pkey::{HasPrivate, HasPublic, PKeyRef};
    use crate::rsa::Padding;
    use std::ffi::c_int;
    use std::io::Write;

    pub struct RsaPssSaltlen;

    impl RsaPssSaltlen {
        pub const DIGEST_LENGTH: RsaPssSaltlen = ..;
        pub const MAXIMUM_LENGTH: RsaPssSaltlen = ..;
        pub fn custom(val: c_int) -> RsaPssSaltlen;
    }

    pub struct Signer<'a>;

    impl Signer<'_> {
        pub fn new<'a, T>(type_: MessageDigest, pkey: &PKeyRef<T>) -> Result<Signer<'a>, ErrorStack>
        where
            T: HasPrivate;
        pub fn new_without_digest<'a, T>(pkey: &PKeyRef<T>) -> Result<Signer<'a>, ErrorStack>
        where
            T: HasPrivate;
        pub fn rsa_padding(&self) -> Result<Padding, ErrorStack>;
        pub fn set_rsa_padding(&mut self, padding: Padding) -> Result<(), ErrorStack>;
        pub fn set_rsa_pss_saltlen(&mut self, len: RsaPssSaltlen) -> Result<(), ErrorStack>;
        pub fn set_rsa_mgf1_md(&mut self, md: MessageDigest) -> Result<(), ErrorStack>;
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack>;
        pub fn len(&self) -> Result<usize, ErrorStack>;
        pub fn sign(&self, buf: &mut [u8]) -> Result<usize, ErrorStack>;
        pub fn sign_to_vec(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn sign_oneshot(&mut self, sig_buf: &mut [u8], data_buf: &[u8]) -> Result<usize, ErrorStack>;
        pub fn sign_oneshot_to_vec(&mut self, data_buf: &[u8]) -> Result<Vec<u8>, ErrorStack>;
    }

    impl Write for Signer<'_> {}

    pub struct Verifier<'a>;

    impl<'a> Verifier<'a> {
        pub fn new<T>(type_: MessageDigest, pkey: &'a PKeyRef<T>) -> Result<Verifier<'a>, ErrorStack>
        where
            T: HasPublic;
        pub fn new_without_digest<T>(pkey: &'a PKeyRef<T>) -> Result<Verifier<'a>, ErrorStack>
        where
            T: HasPublic;
        pub fn rsa_padding(&self) -> Result<Padding, ErrorStack>;
        pub fn set_rsa_padding(&mut self, padding: Padding) -> Result<(), ErrorStack>;
        pub fn set_rsa_pss_saltlen(&mut self, len: RsaPssSaltlen) -> Result<(), ErrorStack>;
        pub fn set_rsa_mgf1_md(&mut self, md: MessageDigest) -> Result<(), ErrorStack>;
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack>;
        pub fn verify(&self, signature: &[u8]) -> Result<bool, ErrorStack>;
        pub fn verify_oneshot(&mut self, signature: &[u8], buf: &[u8]) -> Result<bool, ErrorStack>;
    }

    impl Write for Verifier<'_> {}
}

pub mod srtp {
    use std::ops::Deref;

    pub struct SrtpProtectionProfile;

    impl Deref for SrtpProtectionProfile {
        type Target = SrtpProtectionProfileRef;
    }

    pub struct SrtpProtectionProfileRef;
}

pub mod ssl {
    use crate::dh::{Dh, DhRef};
    use crate::ec::EcKeyRef;
    use crate::error::ErrorStack;
    use crate::ex_data::Index;
    use crate::hash::MessageDigest;
    use crate::nid::Nid;
    use crate::pkey::{HasPrivate, PKey, PKeyRef, Params, Private, Public};
    use crate::srtp::{SrtpProtectionProfile, SrtpProtectionProfileRef};
    use crate::stack::{Stack, StackRef};
    use crate::x509::store::{X509Store, X509StoreBuilderRef, X509StoreRef};
    use crate::x509::verify::X509VerifyParamRef;
    use crate::x509::{X509, X509Name, X509Ref, X509StoreContextRef, X509VerifyResult};
    use bitflags::iter::{Iter, IterNames};
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::handwritten::ssl::{SSL_CIPHER, SSL_METHOD, SSL_SESSION};
    use openssl_sys::openssl::handwritten::types::{SSL, SSL_CTX};
    use std::borrow::Borrow;
    use std::ffi::{c_int, c_long};
    use std::fmt::{Debug, Display};
    use std::io;
    use std::io::{Read, Write};
    use std::mem::MaybeUninit;
    use std::ops::{BitAnd, BitOr, Deref, DerefMut};
    use std::path::Path;

    pub struct ConnectConfiguration;

    impl ConnectConfiguration {
        pub fn use_server_name_indication(self, use_sni: bool) -> ConnectConfiguration;
        pub fn set_use_server_name_indication(&mut self, use_sni: bool);
        pub fn verify_hostname(self, verify_hostname: bool) -> ConnectConfiguration;
        pub fn set_verify_hostname(&mut self, verify_hostname: bool);
        pub fn into_ssl(self, domain: &str) -> Result<Ssl, ErrorStack>;
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn connect<S>(self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
    }

    impl Deref for ConnectConfiguration {
        type Target = SslRef;
    }

    impl DerefMut for ConnectConfiguration {}

    #[derive(Clone)]
    pub struct SslAcceptor;

    impl SslAcceptor {
        pub fn mozilla_intermediate_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_modern_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_modern(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
        pub fn into_context(self) -> SslContext;
        pub fn context(&self) -> &SslContextRef;
    }

    pub struct SslAcceptorBuilder;

    impl SslAcceptorBuilder {
        pub fn build(self) -> SslAcceptor;
    }

    impl Deref for SslAcceptorBuilder {
        type Target = SslContextBuilder;
    }

    impl DerefMut for SslAcceptorBuilder {}

    #[derive(Clone, Debug)]
    pub struct SslConnector;

    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, ErrorStack>;
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
        pub fn configure(&self) -> Result<ConnectConfiguration, ErrorStack>;
        pub fn into_context(self) -> SslContext;
        pub fn context(&self) -> &SslContextRef;
    }

    pub struct SslConnectorBuilder;

    impl SslConnectorBuilder {
        pub fn build(self) -> SslConnector;
    }

    impl Deref for SslConnectorBuilder {
        type Target = SslContextBuilder;
    }

    impl DerefMut for SslConnectorBuilder {}

    pub struct Error;

    #[derive(Debug)]
    pub enum HandshakeError<S> {
        SetupFailure(ErrorStack),
        Failure(MidHandshakeSslStream<S>),
        WouldBlock(MidHandshakeSslStream<S>),
    }

    impl<S: Debug> std::error::Error for HandshakeError<S> {}
    impl<S: Debug> Display for HandshakeError<S> {}
    impl<S> From<ErrorStack> for HandshakeError<S> {}

    pub struct SslOptions;

    impl IntoIterator for SslOptions {
        type Item = SslOptions;
        type IntoIter = Iter<SslOptions>;
    }

    pub struct SslMode;

    impl IntoIterator for SslMode {
        type Item = SslMode;
        type IntoIter = Iter<SslMode>;
    }

    #[derive(Clone, Copy)]
    pub struct SslMethod;

    impl SslMethod {
        pub fn tls() -> SslMethod;
        pub fn dtls() -> SslMethod;
        pub fn tls_client() -> SslMethod;
        pub fn tls_server() -> SslMethod;
        pub fn dtls_client() -> SslMethod;
        pub fn dtls_server() -> SslMethod;
        pub unsafe fn from_ptr(ptr: *const SSL_METHOD) -> SslMethod;
        pub fn as_ptr(&self) -> *const SSL_METHOD;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SslVerifyMode;

    impl SslVerifyMode {
        pub const PEER: Self = ..;
        pub const NONE: Self = ..;
        pub const FAIL_IF_NO_PEER_CERT: Self = ..;
        pub const CLIENT_ONCE: Self = ..;
        pub const POST_HANDSHAKE: Self = ..;
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn bits(&self) -> i32;
        pub fn from_bits(bits: i32) -> Option<Self>;
        pub fn from_bits_truncate(bits: i32) -> Self;
        pub fn from_bits_retain(bits: i32) -> Self;
        pub fn from_name(name: &str) -> Option<Self>;
        pub fn is_empty(&self) -> bool;
        pub fn is_all(&self) -> bool;
        pub fn intersects(&self, other: Self) -> bool;
        pub fn contains(&self, other: Self) -> bool;
        pub fn insert(&mut self, other: Self);
        pub fn remove(&mut self, other: Self);
        pub fn toggle(&mut self, other: Self);
        pub fn set(&mut self, other: Self, value: bool);
        pub fn intersection(self, other: Self) -> Self;
        pub fn union(self, other: Self) -> Self;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn complement(self) -> Self;
        pub fn iter(&self) -> Iter<SslVerifyMode>;
        pub fn iter_names(&self) -> IterNames<SslVerifyMode>;
    }

    impl BitOr for SslVerifyMode {
        type Output = SslVerifyMode;
    }

    impl BitAnd for SslVerifyMode {
        type Output = SslVerifyMode;
    }

    pub struct SslSessionCacheMode;

    impl IntoIterator for SslSessionCacheMode {
        type Item = SslSessionCacheMode;
        type IntoIter = Iter<SslSessionCacheMode>;
    }

    pub struct ExtensionContext;

    impl IntoIterator for ExtensionContext {
        type Item = ExtensionContext;
        type IntoIter = Iter<ExtensionContext>;
    }

    #[derive(Clone, Copy)]
    pub struct SslFiletype;

    impl SslFiletype {
        pub const PEM: SslFiletype = ..;
        pub const ASN1: SslFiletype = ..;
        pub fn from_raw(raw: c_int) -> SslFiletype;
        pub fn as_raw(&self) -> c_int;
    }

    pub struct StatusType;

    pub struct NameType;

    pub struct SniError;

    pub struct SslAlert;

    pub struct AlpnError;

    pub struct ClientHelloResponse;

    pub struct SslVersion;

    pub struct SslContextBuilder;

    impl SslContextBuilder {
        pub fn new(method: SslMethod) -> Result<SslContextBuilder, ErrorStack>;
        pub unsafe fn from_ptr(ctx: *mut SSL_CTX) -> SslContextBuilder;
        pub fn as_ptr(&self) -> *mut SSL_CTX;
        pub fn set_verify(&mut self, mode: SslVerifyMode);
        pub fn set_verify_callback<F>(&mut self, mode: SslVerifyMode, verify: F)
        where
            F: Fn(bool, &mut X509StoreContextRef) -> bool + 'static + Sync + Send;
        pub fn set_servername_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &mut SslAlert) -> Result<(), SniError> + 'static + Sync + Send;
        pub fn set_verify_depth(&mut self, depth: u32);
        pub fn set_verify_cert_store(&mut self, cert_store: X509Store) -> Result<(), ErrorStack>;
        pub fn set_cert_store(&mut self, cert_store: X509Store);
        pub fn set_read_ahead(&mut self, read_ahead: bool);
        pub fn set_mode(&mut self, mode: SslMode) -> SslMode;
        pub fn set_tmp_dh(&mut self, dh: &DhRef<Params>) -> Result<(), ErrorStack>;
        pub fn set_tmp_dh_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, bool, u32) -> Result<Dh<Params>, ErrorStack> + 'static + Sync + Send;
        pub fn set_tmp_ecdh(&mut self, key: &EcKeyRef<Params>) -> Result<(), ErrorStack>;
        pub fn set_default_verify_paths(&mut self) -> Result<(), ErrorStack>;
        pub fn set_ca_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack>;
        pub fn load_verify_locations(
            &mut self,
            ca_file: Option<&Path>,
            ca_path: Option<&Path>,
        ) -> Result<(), ErrorStack>;
        pub fn set_client_ca_list(&mut self, list: Stack<X509Name>);
        pub fn add_client_ca(&mut self, cacert: &X509Ref) -> Result<(), ErrorStack>;
        pub fn set_session_id_context(&mut self, sid_ctx: &[u8]) -> Result<(), ErrorStack>;
        pub fn set_certificate_file<P: AsRef<Path>>(
            &mut self,
            file: P,
            file_type: SslFiletype,
        ) -> Result<(), ErrorStack>;
        pub fn set_certificate_chain_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack>;
        pub fn set_certificate(&mut self, cert: &X509Ref) -> Result<(), ErrorStack>;
        pub fn add_extra_chain_cert(&mut self, cert: X509) -> Result<(), ErrorStack>;
        pub fn set_private_key_file<P: AsRef<Path>>(
            &mut self,
            file: P,
            file_type: SslFiletype,
        ) -> Result<(), ErrorStack>;
        pub fn set_private_key<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack>
        where
            T: HasPrivate;
        pub fn set_cipher_list(&mut self, cipher_list: &str) -> Result<(), ErrorStack>;
        pub fn set_ciphersuites(&mut self, cipher_list: &str) -> Result<(), ErrorStack>;
        pub fn set_options(&mut self, option: SslOptions) -> SslOptions;
        pub fn options(&self) -> SslOptions;
        pub fn clear_options(&mut self, option: SslOptions) -> SslOptions;
        pub fn set_min_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack>;
        pub fn set_max_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack>;
        pub fn min_proto_version(&mut self) -> Option<SslVersion>;
        pub fn max_proto_version(&mut self) -> Option<SslVersion>;
        pub fn set_alpn_protos(&mut self, protocols: &[u8]) -> Result<(), ErrorStack>;
        pub fn set_tlsext_use_srtp(&mut self, protocols: &str) -> Result<(), ErrorStack>;
        pub fn set_alpn_select_callback<F>(&mut self, callback: F)
        where
            F: for<'a> Fn(&mut SslRef, &'a [u8]) -> Result<&'a [u8], AlpnError> + 'static + Sync + Send;
        pub fn check_private_key(&self) -> Result<(), ErrorStack>;
        pub fn cert_store(&self) -> &X509StoreBuilderRef;
        pub fn cert_store_mut(&mut self) -> &mut X509StoreBuilderRef;
        pub fn verify_param(&self) -> &X509VerifyParamRef;
        pub fn verify_param_mut(&mut self) -> &mut X509VerifyParamRef;
        pub fn set_status_callback<F>(&mut self, callback: F) -> Result<(), ErrorStack>
        where
            F: Fn(&mut SslRef) -> Result<bool, ErrorStack> + 'static + Sync + Send;
        pub fn set_psk_client_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8], &mut [u8]) -> Result<usize, ErrorStack>
                + 'static
                + Sync
                + Send;
        pub fn set_psk_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8], &mut [u8]) -> Result<usize, ErrorStack>
                + 'static
                + Sync
                + Send;
        pub fn set_psk_server_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8]) -> Result<usize, ErrorStack> + 'static + Sync + Send;
        pub fn set_new_session_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, SslSession) + 'static + Sync + Send;
        pub fn set_remove_session_callback<F>(&mut self, callback: F)
        where
            F: Fn(&SslContextRef, &SslSessionRef) + 'static + Sync + Send;
        pub unsafe fn set_get_session_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &[u8]) -> Option<SslSession> + 'static + Sync + Send;
        pub fn set_keylog_callback<F>(&mut self, callback: F)
        where
            F: Fn(&SslRef, &str) + 'static + Sync + Send;
        pub fn set_session_cache_mode(&mut self, mode: SslSessionCacheMode) -> SslSessionCacheMode;
        pub fn set_stateless_cookie_generate_cb<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &mut [u8]) -> Result<usize, ErrorStack> + 'static + Sync + Send;
        pub fn set_stateless_cookie_verify_cb<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &[u8]) -> bool + 'static + Sync + Send;
        pub fn set_cookie_generate_cb<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &mut [u8]) -> Result<usize, ErrorStack> + 'static + Sync + Send;
        pub fn set_cookie_verify_cb<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &[u8]) -> bool + 'static + Sync + Send;
        pub fn set_ex_data<T>(&mut self, index: Index<SslContext, T>, data: T);
        pub fn add_custom_ext<AddFn, ParseFn, T>(
            &mut self,
            ext_type: u16,
            context: ExtensionContext,
            add_cb: AddFn,
            parse_cb: ParseFn,
        ) -> Result<(), ErrorStack>
        where
            AddFn: Fn(&mut SslRef, ExtensionContext, Option<(usize, &X509Ref)>) -> Result<Option<T>, SslAlert>
                + 'static
                + Sync
                + Send,
            T: AsRef<[u8]> + 'static + Sync + Send,
            ParseFn: Fn(&mut SslRef, ExtensionContext, &[u8], Option<(usize, &X509Ref)>) -> Result<(), SslAlert>
                + 'static
                + Sync
                + Send;
        pub fn set_max_early_data(&mut self, bytes: u32) -> Result<(), ErrorStack>;
        pub fn set_client_hello_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, &mut SslAlert) -> Result<ClientHelloResponse, ErrorStack> + 'static + Sync + Send;
        pub fn set_session_cache_size(&mut self, size: i32) -> i64;
        pub fn set_sigalgs_list(&mut self, sigalgs: &str) -> Result<(), ErrorStack>;
        pub fn set_groups_list(&mut self, groups: &str) -> Result<(), ErrorStack>;
        pub fn set_num_tickets(&mut self, num_tickets: usize) -> Result<(), ErrorStack>;
        pub fn set_security_level(&mut self, level: u32);
        pub fn build(self) -> SslContext;
    }

    pub struct SslContext;

    impl SslContext {
        pub fn builder(method: SslMethod) -> Result<SslContextBuilder, ErrorStack>;
        pub fn new_ex_index<T>() -> Result<Index<SslContext, T>, ErrorStack>
        where
            T: 'static + Sync + Send;
    }

    impl ForeignType for SslContext {
        type CType = SSL_CTX;
        type Ref = SslContextRef;
    }

    impl Borrow<SslContextRef> for SslContext {}
    impl DerefMut for SslContext {}

    impl Deref for SslContext {
        type Target = SslContextRef;
    }

    impl AsRef<SslContextRef> for SslContext {}
    impl Clone for SslContext {}

    pub struct SslContextRef;

    impl SslContextRef {
        pub fn certificate(&self) -> Option<&X509Ref>;
        pub fn private_key(&self) -> Option<&PKeyRef<Private>>;
        pub fn cert_store(&self) -> &X509StoreRef;
        pub fn extra_chain_certs(&self) -> &StackRef<X509>;
        pub fn ex_data<T>(&self, index: Index<SslContext, T>) -> Option<&T>;
        pub fn max_early_data(&self) -> u32;
        pub unsafe fn add_session(&self, session: &SslSessionRef) -> bool;
        pub unsafe fn remove_session(&self, session: &SslSessionRef) -> bool;
        pub fn session_cache_size(&self) -> i64;
        pub fn verify_mode(&self) -> SslVerifyMode;
        pub fn num_tickets(&self) -> usize;
        pub fn security_level(&self) -> u32;
    }

    impl ForeignTypeRef for SslContextRef {
        type CType = SSL_CTX;
    }

    impl ToOwned for SslContextRef {
        type Owned = SslContext;
    }

    pub struct CipherBits;

    pub struct SslCipherRef;

    impl SslCipherRef {
        pub fn name(&self) -> &'static str;
        pub fn standard_name(&self) -> Option<&'static str>;
        pub fn version(&self) -> &'static str;
        pub fn bits(&self) -> CipherBits;
        pub fn description(&self) -> String;
        pub fn handshake_digest(&self) -> Option<MessageDigest>;
        pub fn cipher_nid(&self) -> Option<Nid>;
        pub fn protocol_id(&self) -> [u8; 2];
    }

    impl ForeignTypeRef for SslCipherRef {
        type CType = SSL_CIPHER;
    }

    pub struct CipherLists;

    pub struct SslSession;

    impl Deref for SslSession {
        type Target = SslSessionRef;
    }

    pub struct SslSessionRef;

    impl SslSessionRef {
        pub fn id(&self) -> &[u8];
        pub fn master_key_len(&self) -> usize;
        pub fn master_key(&self, buf: &mut [u8]) -> usize;
        pub fn max_early_data(&self) -> u32;
        pub fn time(&self) -> c_long;
        pub fn timeout(&self) -> i64;
        pub fn protocol_version(&self) -> SslVersion;
        pub fn to_der(&self) -> Result<Vec<u8>, ErrorStack>;
    }

    impl ForeignTypeRef for SslSessionRef {
        type CType = SSL_SESSION;
    }

    impl ToOwned for SslSessionRef {
        type Owned = SslSession;
    }

    pub struct Ssl;

    impl Ssl {
        pub fn new_ex_index<T>() -> Result<Index<Ssl, T>, ErrorStack>
        where
            T: 'static + Sync + Send;
        pub fn new(ctx: &SslContextRef) -> Result<Ssl, ErrorStack>;
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn connect<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn accept<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
    }

    impl Borrow<SslRef> for Ssl {}
    impl DerefMut for Ssl {}

    impl Deref for Ssl {
        type Target = SslRef;
    }

    impl AsRef<SslRef> for Ssl {}

    impl ForeignType for Ssl {
        type CType = SSL;
        type Ref = SslRef;
    }

    pub struct SslRef;

    impl SslRef {
        pub fn set_connect_state(&mut self);
        pub fn set_accept_state(&mut self);
        pub fn set_verify(&mut self, mode: SslVerifyMode);
        pub fn verify_mode(&self) -> SslVerifyMode;
        pub fn set_verify_callback<F>(&mut self, mode: SslVerifyMode, verify: F)
        where
            F: Fn(bool, &mut X509StoreContextRef) -> bool + 'static + Sync + Send;
        pub fn set_tmp_dh(&mut self, dh: &DhRef<Params>) -> Result<(), ErrorStack>;
        pub fn set_tmp_dh_callback<F>(&mut self, callback: F)
        where
            F: Fn(&mut SslRef, bool, u32) -> Result<Dh<Params>, ErrorStack> + 'static + Sync + Send;
        pub fn set_tmp_ecdh(&mut self, key: &EcKeyRef<Params>) -> Result<(), ErrorStack>;
        pub fn set_alpn_protos(&mut self, protocols: &[u8]) -> Result<(), ErrorStack>;
        pub fn current_cipher(&self) -> Option<&SslCipherRef>;
        pub fn state_string(&self) -> &'static str;
        pub fn state_string_long(&self) -> &'static str;
        pub fn set_hostname(&mut self, hostname: &str) -> Result<(), ErrorStack>;
        pub fn peer_certificate(&self) -> Option<X509>;
        pub fn peer_cert_chain(&self) -> Option<&StackRef<X509>>;
        pub fn verified_chain(&self) -> Option<&StackRef<X509>>;
        pub fn certificate(&self) -> Option<&X509Ref>;
        pub fn private_key(&self) -> Option<&PKeyRef<Private>>;
        pub fn version(&self) -> &str;
        pub fn version2(&self) -> Option<SslVersion>;
        pub fn version_str(&self) -> &'static str;
        pub fn selected_alpn_protocol(&self) -> Option<&[u8]>;
        pub fn set_tlsext_use_srtp(&mut self, protocols: &str) -> Result<(), ErrorStack>;
        pub fn srtp_profiles(&self) -> Option<&StackRef<SrtpProtectionProfile>>;
        pub fn selected_srtp_profile(&self) -> Option<&SrtpProtectionProfileRef>;
        pub fn pending(&self) -> usize;
        pub fn servername(&self, type_: NameType) -> Option<&str>;
        pub fn servername_raw(&self, type_: NameType) -> Option<&[u8]>;
        pub fn set_ssl_context(&mut self, ctx: &SslContextRef) -> Result<(), ErrorStack>;
        pub fn ssl_context(&self) -> &SslContextRef;
        pub fn param_mut(&mut self) -> &mut X509VerifyParamRef;
        pub fn verify_result(&self) -> X509VerifyResult;
        pub fn session(&self) -> Option<&SslSessionRef>;
        pub fn client_random(&self, buf: &mut [u8]) -> usize;
        pub fn server_random(&self, buf: &mut [u8]) -> usize;
        pub fn export_keying_material(
            &self,
            out: &mut [u8],
            label: &str,
            context: Option<&[u8]>,
        ) -> Result<(), ErrorStack>;
        pub fn export_keying_material_early(
            &self,
            out: &mut [u8],
            label: &str,
            context: &[u8],
        ) -> Result<(), ErrorStack>;
        pub unsafe fn set_session(&mut self, session: &SslSessionRef) -> Result<(), ErrorStack>;
        pub fn session_reused(&self) -> bool;
        pub fn set_status_type(&mut self, type_: StatusType) -> Result<(), ErrorStack>;
        pub fn extms_support(&self) -> Option<bool>;
        pub fn ocsp_status(&self) -> Option<&[u8]>;
        pub fn set_ocsp_status(&mut self, response: &[u8]) -> Result<(), ErrorStack>;
        pub fn is_server(&self) -> bool;
        pub fn set_ex_data<T>(&mut self, index: Index<Ssl, T>, data: T);
        pub fn ex_data<T>(&self, index: Index<Ssl, T>) -> Option<&T>;
        pub fn ex_data_mut<T>(&mut self, index: Index<Ssl, T>) -> Option<&mut T>;
        pub fn set_max_early_data(&mut self, bytes: u32) -> Result<(), ErrorStack>;
        pub fn max_early_data(&self) -> u32;
        pub fn finished(&self, buf: &mut [u8]) -> usize;
        pub fn peer_finished(&self, buf: &mut [u8]) -> usize;
        pub fn is_init_finished(&self) -> bool;
        pub fn client_hello_isv2(&self) -> bool;
        pub fn client_hello_legacy_version(&self) -> Option<SslVersion>;
        pub fn client_hello_random(&self) -> Option<&[u8]>;
        pub fn client_hello_session_id(&self) -> Option<&[u8]>;
        pub fn client_hello_ciphers(&self) -> Option<&[u8]>;
        pub fn bytes_to_cipher_list(&self, bytes: &[u8], isv2format: bool) -> Result<CipherLists, ErrorStack>;
        pub fn client_hello_compression_methods(&self) -> Option<&[u8]>;
        pub fn set_mtu(&mut self, mtu: u32) -> Result<(), ErrorStack>;
        pub fn psk_identity_hint(&self) -> Option<&[u8]>;
        pub fn psk_identity(&self) -> Option<&[u8]>;
        pub fn add_chain_cert(&mut self, chain: X509) -> Result<(), ErrorStack>;
        pub fn set_method(&mut self, method: SslMethod) -> Result<(), ErrorStack>;
        pub fn set_private_key_file<P: AsRef<Path>>(
            &mut self,
            path: P,
            ssl_file_type: SslFiletype,
        ) -> Result<(), ErrorStack>;
        pub fn set_private_key(&mut self, pkey: &PKeyRef<Private>) -> Result<(), ErrorStack>;
        pub fn set_certificate(&mut self, cert: &X509Ref) -> Result<(), ErrorStack>;
        pub fn set_certificate_chain_file<P: AsRef<Path>>(&mut self, path: P) -> Result<(), ErrorStack>;
        pub fn add_client_ca(&mut self, cacert: &X509Ref) -> Result<(), ErrorStack>;
        pub fn set_client_ca_list(&mut self, list: Stack<X509Name>);
        pub fn set_min_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack>;
        pub fn set_max_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack>;
        pub fn set_ciphersuites(&mut self, cipher_list: &str) -> Result<(), ErrorStack>;
        pub fn set_cipher_list(&mut self, cipher_list: &str) -> Result<(), ErrorStack>;
        pub fn set_verify_cert_store(&mut self, cert_store: X509Store) -> Result<(), ErrorStack>;
        pub fn set_num_tickets(&mut self, num_tickets: usize) -> Result<(), ErrorStack>;
        pub fn num_tickets(&self) -> usize;
        pub fn set_security_level(&mut self, level: u32);
        pub fn security_level(&self) -> u32;
        pub fn peer_tmp_key(&self) -> Result<PKey<Public>, ErrorStack>;
        pub fn tmp_key(&self) -> Result<PKey<Private>, ErrorStack>;
    }

    impl ForeignTypeRef for SslRef {
        type CType = SSL;
    }

    #[derive(Debug)]
    pub struct MidHandshakeSslStream<S>;

    impl<S> MidHandshakeSslStream<S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn ssl(&self) -> &SslRef;
        pub fn error(&self) -> &Error;
        pub fn into_error(self) -> Error;
    }

    impl<S> MidHandshakeSslStream<S>
    where
        S: Read + Write,
    {
        #[blocks(net, if_os(S), tokio = "tokio_openssl::SslStream")]
        pub fn handshake(self) -> Result<SslStream<S>, HandshakeError<S>>;
    }

    #[os_backed_if(S)]
    pub struct SslStream<S>;

    impl<S: Read + Write> SslStream<S> {
        pub fn new(ssl: Ssl, stream: S) -> Result<Self, ErrorStack>;
        pub unsafe fn from_raw_parts(ssl: *mut SSL, stream: S) -> Self;
        pub fn read_early_data(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn write_early_data(&mut self, buf: &[u8]) -> Result<usize, Error>;
        pub fn connect(&mut self) -> Result<(), Error>;
        pub fn accept(&mut self) -> Result<(), Error>;
        pub fn do_handshake(&mut self) -> Result<(), Error>;
        pub fn stateless(&mut self) -> Result<bool, ErrorStack>;
        pub fn read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
        pub fn ssl_read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn ssl_read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> Result<usize, Error>;
        pub fn ssl_write(&mut self, buf: &[u8]) -> Result<usize, Error>;
        pub fn ssl_peek(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        pub fn shutdown(&mut self) -> Result<ShutdownResult, Error>;
        pub fn get_shutdown(&mut self) -> ShutdownState;
        pub fn set_shutdown(&mut self, state: ShutdownState);
    }

    impl<S> SslStream<S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn ssl(&self) -> &SslRef;
    }

    impl<S: Read + Write> Read for SslStream<S> {}
    impl<S: Read + Write> Write for SslStream<S> {}

    pub struct ShutdownResult;

    pub struct ShutdownState;

    impl IntoIterator for ShutdownState {
        type Item = ShutdownState;
        type IntoIter = Iter<ShutdownState>;
    }
}

pub mod stack {
    use std::ops::Deref;

    pub struct Stack<T>;

    impl<T: Stackable> IntoIterator for Stack<T> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }

    impl<T: Stackable> Deref for Stack<T> {
        type Target = StackRef<T>;
    }

    impl<'a, T: Stackable> IntoIterator for &'a Stack<T> {
        type Item = &'a T::Ref;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T: Stackable> IntoIterator for &'a mut Stack<T> {
        type Item = &'a mut T::Ref;
        type IntoIter = IterMut<'a, T>;
    }

    pub struct IntoIter<T>;

    impl<T: Stackable> Iterator for IntoIter<T> {
        type Item = T;
    }

    pub struct StackRef<T>;

    impl<'a, T: Stackable> IntoIterator for &'a StackRef<T> {
        type Item = &'a T::Ref;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T: Stackable> IntoIterator for &'a mut StackRef<T> {
        type Item = &'a mut T::Ref;
        type IntoIter = IterMut<'a, T>;
    }

    pub struct Iter<'a, T>;

    impl<'a, T: Stackable> Iterator for Iter<'a, T> {
        type Item = &'a T::Ref;
    }

    pub struct IterMut<'a, T>;

    impl<'a, T: Stackable> Iterator for IterMut<'a, T> {
        type Item = &'a mut T::Ref;
    }

    pub trait Stackable {}
}

pub mod string {
    use std::ops::Deref;

    pub struct OpensslString;

    impl Deref for OpensslString {
        type Target = OpensslStringRef;
    }

    pub struct OpensslStringRef;

    impl Deref for OpensslStringRef {
        type Target = str;
    }
}

pub mod symm {
    use crate::error::ErrorStack;
    use crate::nid::Nid;
    use openssl_sys::openssl::handwritten::types::EVP_CIPHER;

    #[derive(Clone, Copy)]
    pub enum Mode {
        Encrypt,
        Decrypt,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Cipher;

    impl Cipher {
        pub fn from_nid(nid: Nid) -> Option<Cipher>;
        pub fn nid(&self) -> Nid;
        pub fn aes_128_ecb() -> Cipher;
        pub fn aes_128_cbc() -> Cipher;
        pub fn aes_128_xts() -> Cipher;
        pub fn aes_128_ctr() -> Cipher;
        pub fn aes_128_cfb1() -> Cipher;
        pub fn aes_128_cfb128() -> Cipher;
        pub fn aes_128_cfb8() -> Cipher;
        pub fn aes_128_gcm() -> Cipher;
        pub fn aes_128_ccm() -> Cipher;
        pub fn aes_128_ofb() -> Cipher;
        pub fn aes_128_ocb() -> Cipher;
        pub fn aes_192_ecb() -> Cipher;
        pub fn aes_192_cbc() -> Cipher;
        pub fn aes_192_ctr() -> Cipher;
        pub fn aes_192_cfb1() -> Cipher;
        pub fn aes_192_cfb128() -> Cipher;
        pub fn aes_192_cfb8() -> Cipher;
        pub fn aes_192_gcm() -> Cipher;
        pub fn aes_192_ccm() -> Cipher;
        pub fn aes_192_ofb() -> Cipher;
        pub fn aes_192_ocb() -> Cipher;
        pub fn aes_256_ecb() -> Cipher;
        pub fn aes_256_cbc() -> Cipher;
        pub fn aes_256_xts() -> Cipher;
        pub fn aes_256_ctr() -> Cipher;
        pub fn aes_256_cfb1() -> Cipher;
        pub fn aes_256_cfb128() -> Cipher;
        pub fn aes_256_cfb8() -> Cipher;
        pub fn aes_256_gcm() -> Cipher;
        pub fn aes_256_ccm() -> Cipher;
        pub fn aes_256_ofb() -> Cipher;
        pub fn aes_256_ocb() -> Cipher;
        pub fn bf_cbc() -> Cipher;
        pub fn bf_ecb() -> Cipher;
        pub fn bf_cfb64() -> Cipher;
        pub fn bf_ofb() -> Cipher;
        pub fn des_cbc() -> Cipher;
        pub fn des_ecb() -> Cipher;
        pub fn des_ede3() -> Cipher;
        pub fn des_ede3_cbc() -> Cipher;
        pub fn des_ede3_ecb() -> Cipher;
        pub fn des_ede3_cfb64() -> Cipher;
        pub fn des_ede3_cfb8() -> Cipher;
        pub fn des_ede3_ofb() -> Cipher;
        pub fn rc4() -> Cipher;
        pub fn camellia_128_cbc() -> Cipher;
        pub fn camellia_128_ecb() -> Cipher;
        pub fn camellia_128_ofb() -> Cipher;
        pub fn camellia_128_cfb128() -> Cipher;
        pub fn camellia_192_cbc() -> Cipher;
        pub fn camellia_192_ecb() -> Cipher;
        pub fn camellia_192_ofb() -> Cipher;
        pub fn camellia_192_cfb128() -> Cipher;
        pub fn camellia_256_cbc() -> Cipher;
        pub fn camellia_256_ecb() -> Cipher;
        pub fn camellia_256_ofb() -> Cipher;
        pub fn camellia_256_cfb128() -> Cipher;
        pub fn cast5_cbc() -> Cipher;
        pub fn cast5_ecb() -> Cipher;
        pub fn cast5_ofb() -> Cipher;
        pub fn cast5_cfb64() -> Cipher;
        pub fn chacha20() -> Cipher;
        pub fn chacha20_poly1305() -> Cipher;
        pub fn seed_cbc() -> Cipher;
        pub fn seed_cfb128() -> Cipher;
        pub fn seed_ecb() -> Cipher;
        pub fn seed_ofb() -> Cipher;
        pub fn sm4_ecb() -> Cipher;
        pub fn sm4_cbc() -> Cipher;
        pub fn sm4_ctr() -> Cipher;
        pub fn sm4_cfb128() -> Cipher;
        pub fn sm4_ofb() -> Cipher;
        pub fn rc2_cbc() -> Cipher;
        pub fn rc2_40_cbc() -> Cipher;
        pub unsafe fn from_ptr(ptr: *const EVP_CIPHER) -> Cipher;
        pub fn as_ptr(&self) -> *const EVP_CIPHER;
        pub fn key_len(&self) -> usize;
        pub fn iv_len(&self) -> Option<usize>;
        pub fn block_size(&self) -> usize;
    }

    pub struct Crypter;

    impl Crypter {
        pub fn new(t: Cipher, mode: Mode, key: &[u8], iv: Option<&[u8]>) -> Result<Crypter, ErrorStack>;
        pub fn pad(&mut self, padding: bool);
        pub fn set_tag(&mut self, tag: &[u8]) -> Result<(), ErrorStack>;
        pub fn set_tag_len(&mut self, tag_len: usize) -> Result<(), ErrorStack>;
        pub fn set_data_len(&mut self, data_len: usize) -> Result<(), ErrorStack>;
        pub fn aad_update(&mut self, input: &[u8]) -> Result<(), ErrorStack>;
        pub fn update(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize, ErrorStack>;
        pub unsafe fn update_unchecked(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize, ErrorStack>;
        pub fn finalize(&mut self, output: &mut [u8]) -> Result<usize, ErrorStack>;
        pub fn get_tag(&self, tag: &mut [u8]) -> Result<(), ErrorStack>;
    }

    pub fn encrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack>;
    pub fn decrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack>;
    pub fn encrypt_aead(
        t: Cipher,
        key: &[u8],
        iv: Option<&[u8]>,
        aad: &[u8],
        data: &[u8],
        tag: &mut [u8],
    ) -> Result<Vec<u8>, ErrorStack>;
    pub fn decrypt_aead(
        t: Cipher,
        key: &[u8],
        iv: Option<&[u8]>,
        aad: &[u8],
        data: &[u8],
        tag: &[u8],
    ) -> Result<Vec<u8>, ErrorStack>;
}

pub mod x509 {
    use crate::asn1::{Asn1BitStringRef, Asn1IntegerRef, Asn1OctetStringRef, Asn1TimeRef};
    use crate::error::ErrorStack;
    use crate::hash::{DigestBytes, MessageDigest};
    use crate::pkey::{HasPublic, PKey, PKeyRef, Public};
    use crate::stack::{Stack, StackRef, Stackable};
    use crate::string::OpensslString;
    use bitflags::iter::Iter;
    use foreign_types_shared::{ForeignType, ForeignTypeRef};
    use openssl_sys::openssl::handwritten::x509::stack_st_X509;
    use std::borrow::Borrow;
    use std::ops::{Deref, DerefMut};

    pub mod verify {
        pub struct X509VerifyParamRef;
    }

    pub mod store {
        use std::ops::Deref;

        pub struct X509StoreBuilderRef;

        pub struct X509Store;

        impl Deref for X509Store {
            type Target = X509StoreRef;
        }

        pub struct X509StoreRef;
    }

    pub struct X509StoreContextRef;

    pub struct X509Builder;

    pub struct X509KeyUsage;

    impl IntoIterator for X509KeyUsage {
        type Item = X509KeyUsage;
        type IntoIter = Iter<X509KeyUsage>;
    }

    pub struct X509ExtendedKeyUsage;

    impl IntoIterator for X509ExtendedKeyUsage {
        type Item = X509ExtendedKeyUsage;
        type IntoIter = Iter<X509ExtendedKeyUsage>;
    }

    pub struct X509;

    impl X509 {
        pub fn builder() -> Result<X509Builder, ErrorStack>;
        pub fn from_pem(pem: &[u8]) -> Result<X509, ErrorStack>;
        pub fn from_der(der: &[u8]) -> Result<X509, ErrorStack>;
        pub fn stack_from_pem(pem: &[u8]) -> Result<Vec<X509>, ErrorStack>;
    }

    impl Borrow<X509Ref> for X509 {}
    impl DerefMut for X509 {}

    impl Deref for X509 {
        type Target = X509Ref;
    }

    impl AsRef<X509Ref> for X509 {}

    impl ForeignType for X509 {
        type CType = openssl_sys::openssl::handwritten::types::X509;
        type Ref = X509Ref;
    }

    impl Clone for X509 {}

    impl Stackable for X509 {
        type StackType = stack_st_X509;
    }

    pub struct X509Ref;

    impl X509Ref {
        pub fn subject_name(&self) -> &X509NameRef;
        pub fn subject_name_hash(&self) -> u32;
        pub fn issuer_name(&self) -> &X509NameRef;
        pub fn issuer_name_hash(&self) -> u32;
        pub fn subject_alt_names(&self) -> Option<Stack<GeneralName>>;
        pub fn crl_distribution_points(&self) -> Option<Stack<DistPoint>>;
        pub fn issuer_alt_names(&self) -> Option<Stack<GeneralName>>;
        pub fn authority_info(&self) -> Option<Stack<AccessDescription>>;
        pub fn pathlen(&self) -> Option<u32>;
        pub fn subject_key_id(&self) -> Option<&Asn1OctetStringRef>;
        pub fn authority_key_id(&self) -> Option<&Asn1OctetStringRef>;
        pub fn authority_issuer(&self) -> Option<&StackRef<GeneralName>>;
        pub fn authority_serial(&self) -> Option<&Asn1IntegerRef>;
        pub fn key_usage(&self) -> Option<X509KeyUsage>;
        pub fn extended_key_usage(&self) -> Option<X509ExtendedKeyUsage>;
        pub fn public_key(&self) -> Result<PKey<Public>, ErrorStack>;
        pub fn digest(&self, hash_type: MessageDigest) -> Result<DigestBytes, ErrorStack>;
        pub fn fingerprint(&self, hash_type: MessageDigest) -> Result<Vec<u8>, ErrorStack>;
        pub fn not_after(&self) -> &Asn1TimeRef;
        pub fn not_before(&self) -> &Asn1TimeRef;
        pub fn signature(&self) -> &Asn1BitStringRef;
        pub fn signature_algorithm(&self) -> &X509AlgorithmRef;
        pub fn ocsp_responders(&self) -> Result<Stack<OpensslString>, ErrorStack>;
        pub fn issued(&self, subject: &X509Ref) -> X509VerifyResult;
        pub fn version(&self) -> i32;
        pub fn verify<T>(&self, key: &PKeyRef<T>) -> Result<bool, ErrorStack>
        where
            T: HasPublic;
        pub fn serial_number(&self) -> &Asn1IntegerRef;
        pub fn alias(&self) -> Option<&[u8]>;
        pub fn to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn to_der(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn to_text(&self) -> Result<Vec<u8>, ErrorStack>;
    }

    impl ForeignTypeRef for X509Ref {
        type CType = openssl_sys::openssl::handwritten::types::X509;
    }

    impl ToOwned for X509Ref {
        type Owned = X509;
    }

    impl AsRef<X509Ref> for X509Ref {}

    pub struct X509Name;

    impl Deref for X509Name {
        type Target = X509NameRef;
    }

    pub struct X509NameRef;

    pub struct X509VerifyResult;

    pub struct GeneralName;

    impl Deref for GeneralName {
        type Target = GeneralNameRef;
    }

    pub struct GeneralNameRef;

    pub struct DistPoint;

    impl Deref for DistPoint {
        type Target = DistPointRef;
    }

    pub struct DistPointRef;

    pub struct AccessDescription;

    impl Deref for AccessDescription {
        type Target = AccessDescriptionRef;
    }

    pub struct AccessDescriptionRef;

    pub struct X509AlgorithmRef;
}

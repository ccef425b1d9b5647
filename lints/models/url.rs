pub use form_urlencoded;
pub use form_urlencoded::EncodingOverride;
use form_urlencoded::{Parse, Serializer, Target};
use idna::Errors;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Display;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::{Index, Range, RangeFrom, RangeFull, RangeTo};
use std::path::{Path, PathBuf};
use std::str::{FromStr, Split};

#[derive(Clone, Debug, Eq, PartialOrd, Ord, Hash)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}

impl Host<&str> {
    pub fn to_owned(&self) -> Host<String>;
}

impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn parse_opaque(input: &str) -> Result<Self, ParseError>;
}

impl<S: AsRef<str>> Display for Host<S> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpaqueOrigin;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    Opaque(OpaqueOrigin),
    Tuple(String, Host<String>, u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    EmptyHost,
    IdnaError,
    InvalidPort,
    InvalidIpv4Address,
    InvalidIpv6Address,
    InvalidDomainCharacter,
    RelativeUrlWithoutBase,
    RelativeUrlWithCannotBeABaseBase,
    SetHostOnCannotBeABaseUrl,
    Overflow,
}

impl Error for ParseError {}
impl Display for ParseError {}
impl From<Errors> for ParseError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxViolation {
    Backslash,
    C0SpaceIgnored,
    EmbeddedCredentials,
    ExpectedDoubleSlash,
    ExpectedFileDoubleSlash,
    FileWithHostAndWindowsDrive,
    NonUrlCodePoint,
    NullInFragment,
    PercentDecode,
    TabOrNewlineIgnored,
    UnencodedAtSign,
}

impl SyntaxViolation {
    pub fn description(&self) -> &'static str;
}

impl Display for SyntaxViolation {}

#[derive(Debug)]
pub struct PathSegmentsMut<'a>;

impl PathSegmentsMut<'_> {
    pub fn clear(&mut self) -> &mut Self;
    pub fn pop_if_empty(&mut self) -> &mut Self;
    pub fn pop(&mut self) -> &mut Self;
    pub fn push(&mut self, segment: &str) -> &mut Self;
    pub fn extend<I>(&mut self, segments: I) -> &mut Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>;
}

#[derive(Clone, Copy, Debug)]
pub enum Position {
    BeforeScheme,
    AfterScheme,
    BeforeUsername,
    AfterUsername,
    BeforePassword,
    AfterPassword,
    BeforeHost,
    AfterHost,
    BeforePort,
    AfterPort,
    BeforePath,
    AfterPath,
    BeforeQuery,
    AfterQuery,
    BeforeFragment,
    AfterFragment,
}

#[derive(Clone)]
pub struct Url;

impl Url {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, ParseError>
    where
        I: IntoIterator,
        I::Item: Borrow<(K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn join(&self, input: &str) -> Result<Self, ParseError>;
    pub fn make_relative(&self, url: &Self) -> Option<String>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    #[blocks(dns, tokio = "tokio::net::lookup_host")]
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<Vec<SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> Parse<'_>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query_pairs_mut(&mut self) -> Serializer<'_, UrlQuery<'_>>;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;
}

impl FromStr for Url {
    type Err = ParseError;
}

impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
}

impl Display for Url {}
impl From<Url> for String {}
impl AsRef<str> for Url {}

impl Index<RangeFull> for Url {
    type Output = str;
}

impl Index<RangeFrom<Position>> for Url {
    type Output = str;
}

impl Index<RangeTo<Position>> for Url {
    type Output = str;
}

impl Index<Range<Position>> for Url {
    type Output = str;
}

#[derive(Clone, Copy)]
pub struct ParseOptions<'a>;

impl<'a> ParseOptions<'a> {
    pub fn base_url(self, new: Option<&'a Url>) -> Self;
    pub fn encoding_override(self, new: EncodingOverride<'a>) -> Self;
    pub fn syntax_violation_callback(self, new: Option<&'a dyn Fn(SyntaxViolation)>) -> Self;
    pub fn parse(self, input: &str) -> Result<Url, ParseError>;
}

#[derive(Debug)]
pub struct UrlQuery<'a>;

impl<'a> Target for UrlQuery<'a> {
    type Finished = &'a mut Url;
}

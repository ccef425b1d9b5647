use std::collections::HashMap;
use std::fmt::Display;
use std::io;
use std::io::Read;
use std::str::Utf8Error;

#[derive(Debug)]
pub enum Error {
    InvalidUtf8InBody(Utf8Error),
    IoError(io::Error),
    MalformedChunkLength,
    MalformedChunkEnd,
    MalformedContentLength,
    HeadersOverflow,
    StatusLineOverflow,
    AddressNotFound,
    RedirectLocationMissing,
    InfiniteRedirectionLoop,
    TooManyRedirections,
    InvalidUtf8InResponse,
    PunycodeConversionFailed,
    HttpsFeatureNotEnabled,
    PunycodeFeatureNotEnabled,
    BadProxy,
    BadProxyCreds,
    ProxyConnect,
    InvalidProxyCreds,
    Other(&'static str),
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}

pub type URL = String;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Delete,
    Connect,
    Options,
    Trace,
    Patch,
    Custom(String),
}

impl Display for Method {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request;

impl Request {
    pub fn new<T: Into<URL>>(method: Method, url: T) -> Request;
    pub fn with_headers<T, K, V>(self, headers: T) -> Request
    where
        T: IntoIterator<Item = (K, V)>,
        K: Into<String>,
        V: Into<String>;
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request;
    pub fn with_param<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_timeout(self, timeout: u64) -> Request;
    pub fn with_max_redirects(self, max_redirects: usize) -> Request;
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request;
    pub fn with_max_headers_size<S: Into<Option<usize>>>(self, max_headers_size: S) -> Request;
    pub fn with_max_status_line_length<S: Into<Option<usize>>>(self, max_status_line_len: S) -> Request;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send(self) -> Result<Response, Error>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status_code: i32,
    pub reason_phrase: String,
    pub headers: HashMap<String, String>,
    pub url: String,
}

impl Response {
    pub fn as_str(&self) -> Result<&str, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

#[os_backed]
pub struct ResponseLazy {
    pub status_code: i32,
    pub reason_phrase: String,
    pub headers: HashMap<String, String>,
    pub url: String,
}

impl Iterator for ResponseLazy {
    type Item = Result<(u8, usize), Error>;
    #[blocks(http)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl Read for ResponseLazy {}

pub fn get<T: Into<URL>>(url: T) -> Request;
pub fn head<T: Into<URL>>(url: T) -> Request;
pub fn post<T: Into<URL>>(url: T) -> Request;
pub fn put<T: Into<URL>>(url: T) -> Request;
pub fn delete<T: Into<URL>>(url: T) -> Request;
pub fn connect<T: Into<URL>>(url: T) -> Request;
pub fn options<T: Into<URL>>(url: T) -> Request;
pub fn trace<T: Into<URL>>(url: T) -> Request;
pub fn patch<T: Into<URL>>(url: T) -> Request;

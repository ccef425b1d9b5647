use crate::config::Ident;
use crate::data::{DataStream, IoHandler, Limits};
pub use crate::error::Error;
use crate::fairing::Fairing;
use crate::form::FromForm;
use crate::http::CookieJar;
use crate::request::{FromParam, FromRequest, FromSegments, Outcome};
use crate::response::{Body, Builder};
pub use async_trait::async_trait;
use cookie::Cookie;
pub use figment;
use figment::value::magic::RelativePathBuf;
use figment::{Figment, Profile, Provider};
pub use futures;
use futures_core::future::BoxFuture;
pub use rocket_codegen::*;
use rocket_http::header::accept::Accept;
use rocket_http::header::content_type::ContentType;
use rocket_http::header::header::{Header, HeaderMap};
use rocket_http::header::media_type::MediaType;
use rocket_http::method::Method;
use rocket_http::status::Status;
use rocket_http::uri::host::Host;
use rocket_http::uri::origin::Origin;
use std::borrow::Cow;
use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::ops::{Deref, RangeFrom};
use std::pin::Pin;
pub use time;
pub use tokio;
use tokio::io::{AsyncRead, AsyncSeek};
use ubyte::byte_unit::ByteUnit;
use uncased::owned::Uncased;

pub mod outcome {
    use crate::response::Responder;
    use crate::{Data, Request, Response};
    use futures_core::future::BoxFuture;
    use rocket_http::status::Status;
    use std::fmt::{Debug, Display};

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Outcome<S, E, F> {
        Success(S),
        Error(E),
        Forward(F),
    }

    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S;
        pub fn expect(self, message: &str) -> S;
        pub fn is_success(&self) -> bool;
        pub fn is_error(&self) -> bool;
        pub fn is_forward(&self) -> bool;
        pub fn succeeded(self) -> Option<S>;
        pub fn failed(self) -> Option<E>;
        pub fn forwarded(self) -> Option<F>;
        pub fn success_or<T>(self, value: T) -> Result<S, T>;
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T>;
        pub fn as_ref(&self) -> Outcome<&S, &E, &F>;
        pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F>;
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F>;
        pub fn map_error<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F>;
        pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T>;
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F>;
        pub fn error_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F>;
        pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T>;
        pub fn ok_map_forward<M>(self, f: M) -> Result<S, E>
        where
            M: FnOnce(F) -> Result<S, E>;
        pub fn ok_map_error<M>(self, f: M) -> Result<S, F>
        where
            M: FnOnce(E) -> Result<S, F>;
    }

    impl<'a, S: Send + 'a, E: Send + 'a, F: Send + 'a> Outcome<S, E, F> {
        pub fn pin(self) -> BoxFuture<'a, Self>;
    }

    impl<'r, 'o: 'r> Outcome<Response<'o>, Status, (Data<'o>, Status)> {
        pub fn from<R: Responder<'r, 'o>>(req: &'r Request<'_>, responder: R) -> crate::route::Outcome<'r>;
        pub fn try_from<R, E>(req: &'r Request<'_>, result: Result<R, E>) -> crate::route::Outcome<'r>
        where
            R: Responder<'r, 'o>,
            E: Debug;
        pub fn error(code: Status) -> crate::route::Outcome<'r>;
        pub fn forward(data: Data<'r>, status: Status) -> crate::route::Outcome<'r>;
    }

    impl<S, E, F> Display for Outcome<S, E, F> {}
}

pub mod data {
    pub use crate::Data;
    pub use ubyte::byte_unit::ToByteUnit;

    pub struct DataStream<'r>;

    pub struct Limits;

    pub trait IoHandler {}
}

pub mod request {
    use rocket_http::status::Status;
    use std::fmt::Debug;
    use std::pin::Pin;

    pub type Outcome<S, E> = crate::outcome::Outcome<S, (Status, E), Status>;

    pub trait FromRequest<'r>: Sized {
        type Error: Debug;
        fn from_request<'life0, 'async_trait>(
            request: &'r crate::Request<'life0>,
        ) -> Pin<Box<dyn Future<Output = Outcome<Self, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'r: 'async_trait,
            'life0: 'async_trait;
    }

    pub trait FromParam<'a>: Sized {
        type Error: Debug;
        fn from_param(param: &'a str) -> Result<Self, Self::Error>;
    }

    pub trait FromSegments<'r> {}
}

pub mod response {
    use crate::Request;
    use rocket_http::status::Status;
    use rocket_http::uri::reference::Reference;

    pub mod content {
        #[derive(Clone, Debug, PartialEq)]
        pub struct RawJson<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawXml<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawMsgPack<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawHtml<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawText<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawCss<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct RawJavaScript<R>(pub R);
    }

    pub mod status {
        use rocket_http::status::Status;

        #[derive(Clone, Debug, PartialEq)]
        pub struct Created<R>;

        #[derive(Clone, Debug, PartialEq)]
        pub struct NoContent;

        #[derive(Clone, Debug, PartialEq)]
        pub struct Custom<R>(pub Status, pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct BadRequest<R>(pub R);

        #[derive(Clone, Debug, PartialEq)]
        pub struct NotFound<R>(pub R);
    }

    pub struct Builder<'r>;

    pub struct Body<'r>;

    #[derive(Debug)]
    pub struct Redirect;

    impl Redirect {
        pub fn to<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
        pub fn temporary<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
        pub fn permanent<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
        pub fn found<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
        pub fn moved<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
    }

    pub type Result<'r> = std::result::Result<crate::Response<'r>, Status>;

    pub trait Responder<'r, 'o: 'r> {
        fn respond_to(self, request: &'r Request<'_>) -> Result<'o>;
    }
}

pub mod config {
    pub struct Shutdown;

    pub struct Ident;
}

pub mod form {
    use rocket_http::raw_str::RawStr;
    use std::ops::{Deref, DerefMut};

    pub mod validate {
        pub trait Len<L> {}
    }

    pub mod error {
        use std::ops::Deref;

        pub struct Errors<'v>;

        impl<'v> Deref for Errors<'v> {
            type Target = Vec<Error<'v>>;
        }

        impl<'v> IntoIterator for Errors<'v> {
            type Item = Error<'v>;
            type IntoIter = <Vec<Error<'v>> as IntoIterator>::IntoIter;
        }

        pub struct Error<'v>;

        impl<'v> Deref for Error<'v> {
            type Target = ErrorKind<'v>;
        }

        pub struct ErrorKind<'v>;
    }

    pub type Result<'v, T> = std::result::Result<T, crate::form::error::Errors<'v>>;

    pub struct ValueField<'r>;

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Form<T>;

    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }

    impl<'r, T: FromForm<'r>> Form<T> {
        pub fn parse(string: &'r str) -> Result<'r, T>;
        pub fn parse_iter<I>(fields: I) -> Result<'r, T>
        where
            I: IntoIterator<Item = ValueField<'r>>;
    }

    impl<T: for<'a> FromForm<'a> + 'static> Form<T> {
        pub fn parse_encoded(string: &RawStr) -> Result<'static, T>;
    }

    impl Form<()> {
        pub fn values(string: &str) -> impl Iterator<Item = ValueField<'_>>;
    }

    impl<T> From<T> for Form<T> {}

    impl<T> Deref for Form<T> {
        type Target = T;
    }

    impl<T> DerefMut for Form<T> {}

    pub trait FromForm<'r> {}
}

pub mod fairing {
    use crate::{Build, Data, Orbit, Request, Response, Rocket};
    use futures_core::future::BoxFuture;
    use serde::de::Deserialize;
    use std::any::Any;
    use std::fmt::Display;
    use std::ops::BitOr;
    use std::pin::Pin;
    use std::sync::Arc;

    pub struct AdHoc;

    impl AdHoc {
        pub fn on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc
        where
            F: FnOnce(Rocket<Build>) -> Fut + Send + 'static,
            Fut: Future<Output = Rocket<Build>> + Send + 'static;
        pub fn try_on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc
        where
            F: FnOnce(Rocket<Build>) -> Fut + Send + 'static,
            Fut: Future<Output = Result> + Send + 'static;
        pub fn on_liftoff<F>(name: &'static str, f: F) -> AdHoc
        where
            F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
        pub fn on_request<F>(name: &'static str, f: F) -> AdHoc
        where
            F: for<'a> Fn(&'a mut Request<'_>, &'a Data<'_>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
        pub fn on_response<F>(name: &'static str, f: F) -> AdHoc
        where
            F: for<'b, 'r> Fn(&'r Request<'_>, &'b mut Response<'r>) -> BoxFuture<'b, ()> + Send + Sync + 'static;
        pub fn on_shutdown<F>(name: &'static str, f: F) -> AdHoc
        where
            F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
        pub fn config<'de, T>() -> AdHoc
        where
            T: Deserialize<'de> + Send + Sync + 'static;
    }

    impl Fairing for AdHoc {}

    #[derive(Clone, Copy, Debug)]
    pub struct Info {
        pub name: &'static str,
        pub kind: Kind,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Kind;

    impl Kind {
        pub const Ignite: Kind = ..;
        pub const Liftoff: Kind = ..;
        pub const Request: Kind = ..;
        pub const Response: Kind = ..;
        pub const Shutdown: Kind = ..;
        pub const Singleton: Kind = ..;
        pub fn is(self, other: Kind) -> bool;
        pub fn is_exactly(self, other: Kind) -> bool;
    }

    impl BitOr for Kind {
        type Output = Kind;
    }

    impl Display for Kind {}

    pub type Result<T = Rocket<Build>, E = Rocket<Build>> = std::result::Result<T, E>;

    pub trait Fairing: Send + Sync + Any + 'static {
        fn info(&self) -> Info;
        fn on_ignite<'life0, 'async_trait>(
            &'life0 self,
            rocket: Rocket<Build>,
        ) -> Pin<Box<dyn Future<Output = Result> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'life0: 'async_trait;
        fn on_liftoff<'life0, 'life1, 'async_trait>(
            &'life0 self,
            _rocket: &'life1 Rocket<Orbit>,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'life0: 'async_trait,
            'life1: 'async_trait;
        fn on_request<'life0, 'life1, 'life2, 'life3, 'life4, 'async_trait>(
            &'life0 self,
            _req: &'life1 mut Request<'life2>,
            _data: &'life3 mut Data<'life4>,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'life0: 'async_trait,
            'life1: 'async_trait,
            'life2: 'async_trait,
            'life3: 'async_trait,
            'life4: 'async_trait;
        fn on_response<'r, 'life0, 'life1, 'life2, 'async_trait>(
            &'life0 self,
            _req: &'r Request<'life1>,
            _res: &'life2 mut Response<'r>,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'r: 'async_trait,
            'life0: 'async_trait,
            'life1: 'async_trait,
            'life2: 'async_trait;
        fn on_shutdown<'life0, 'life1, 'async_trait>(
            &'life0 self,
            _rocket: &'life1 Rocket<Orbit>,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'life0: 'async_trait,
            'life1: 'async_trait;
    }

    impl<T: Fairing + ?Sized> Fairing for Arc<T> {}
}

pub mod error {
    pub struct Error;
}

pub mod route {
    use crate::{Data, Response};
    use rocket_http::status::Status;

    pub type Outcome<'r> = crate::outcome::Outcome<Response<'r>, Status, (Data<'r>, Status)>;

    pub trait Handler {}
}

pub mod serde {
    pub mod json {
        use crate::form::validate::Len;
        use rocket_http::uri::fmt::from_uri_param::FromUriParam;
        use rocket_http::uri::fmt::part::Query;
        use rocket_http::uri::fmt::uri_display::UriDisplay;
        use serde::ser::Serialize;
        pub use serde_json::value::Value;
        use std::ops::{Deref, DerefMut};

        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Json<T>(pub T);

        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }

        impl<L, T: Len<L>> Len<L> for Json<T> {}
        impl<T: Serialize> UriDisplay<Query> for Json<T> {}

        impl<T: Serialize> FromUriParam<Query, T> for Json<T> {
            type Target = Json<T>;
        }

        impl<'a, T: Serialize> FromUriParam<Query, &'a T> for Json<T> {
            type Target = Json<&'a T>;
        }

        impl<'a, T: Serialize> FromUriParam<Query, &'a mut T> for Json<T> {
            type Target = Json<&'a mut T>;
        }

        impl<T: Serialize> FromUriParam<Query, Json<T>> for Json<T> {
            type Target = Json<T>;
        }

        impl<'x, T: Serialize> FromUriParam<Query, &'x Json<T>> for Json<T> {
            type Target = &'x Json<T>;
        }

        impl<'x, T: Serialize> FromUriParam<Query, &'x mut Json<T>> for Json<T> {
            type Target = &'x mut Json<T>;
        }

        impl<T> From<T> for Json<T> {}

        impl<T> Deref for Json<T> {
            type Target = T;
        }

        impl<T> DerefMut for Json<T> {}
    }
}

pub mod fs {
    use crate::Route;
    use crate::form::validate::Len;
    use crate::route::Handler;
    use rocket_http::header::content_type::ContentType;
    use std::io;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    use tokio::fs::File;
    use tokio::io::AsyncBufRead;
    use ubyte::byte_unit::ByteUnit;

    #[derive(Clone, Debug)]
    pub struct FileServer;

    impl FileServer {
        pub fn from<P: AsRef<Path>>(path: P) -> Self;
        pub fn new<P: AsRef<Path>>(path: P, options: Options) -> Self;
        pub fn rank(self, rank: isize) -> Self;
    }

    impl From<FileServer> for Vec<Route> {}
    impl Handler for FileServer {}

    pub struct Options;

    #[derive(Debug)]
    pub struct NamedFile;

    impl NamedFile {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile>;
        pub fn file(&self) -> &File;
        pub fn file_mut(&mut self) -> &mut File;
        pub fn take_file(self) -> File;
        pub fn path(&self) -> &Path;
    }

    impl Deref for NamedFile {
        type Target = File;
    }

    impl DerefMut for NamedFile {}

    #[derive(Debug)]
    pub enum TempFile<'v> {}

    impl<'v> TempFile<'v> {
        pub async fn persist_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn copy_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn move_copy_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn open(&self) -> io::Result<impl AsyncBufRead + '_>;
        pub fn len(&self) -> u64;
        pub fn path(&self) -> Option<&Path>;
        pub fn name(&self) -> Option<&str>;
        pub fn raw_name(&self) -> Option<&FileName>;
        pub fn content_type(&self) -> Option<&ContentType>;
    }

    impl Len<u64> for TempFile<'_> {}
    impl Len<ByteUnit> for TempFile<'_> {}

    pub struct FileName;
}

pub mod http {
    pub use cookie::Cookie;
    pub use cookie::jar::Iter;
    pub use cookie::same_site::SameSite;
    pub use rocket_http::*;

    pub mod hyper {
        pub use rocket_http::hyper::header;
    }

    pub struct CookieJar<'a>;

    impl<'a> CookieJar<'a> {
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
        pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>>;
        pub fn add<C: Into<Cookie<'static>>>(&self, cookie: C);
        pub fn remove<C: Into<Cookie<'static>>>(&self, cookie: C);
        pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>>;
    }

    impl<'a> Clone for CookieJar<'a> {}
}

#[derive(Default)]
pub struct Response<'r>;

impl<'r> Response<'r> {
    pub fn new() -> Response<'r>;
    pub fn build() -> Builder<'r>;
    pub fn build_from(other: Response<'r>) -> Builder<'r>;
    pub fn status(&self) -> Status;
    pub fn set_status(&mut self, status: Status);
    pub fn content_type(&self) -> Option<ContentType>;
    pub fn cookies(&self) -> impl Iterator<Item = Cookie<'_>>;
    pub fn headers(&self) -> &HeaderMap<'r>;
    pub fn set_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H) -> bool;
    pub fn set_raw_header<'a: 'r, 'b: 'r, N, V>(&mut self, name: N, value: V) -> bool
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'b, str>>;
    pub fn adjoin_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn adjoin_raw_header<'a: 'r, 'b: 'r, N, V>(&mut self, name: N, value: V)
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'b, str>>;
    pub fn remove_header(&mut self, name: &str);
    pub fn body(&self) -> &Body<'r>;
    pub fn upgrade(&mut self, proto: &str) -> Option<Pin<&mut (dyn IoHandler + 'r)>>;
    pub fn body_mut(&mut self) -> &mut Body<'r>;
    pub fn set_sized_body<B, S>(&mut self, size: S, body: B)
    where
        B: AsyncRead + AsyncSeek + Send + 'r,
        S: Into<Option<usize>>;
    pub fn set_streamed_body<B>(&mut self, body: B)
    where
        B: AsyncRead + Send + 'r;
    pub fn add_upgrade<N, H>(&mut self, protocol: N, handler: H)
    where
        N: Into<Uncased<'r>>,
        H: IoHandler + 'r;
    pub fn set_max_chunk_size(&mut self, size: usize);
    pub fn merge(&mut self, other: Response<'r>);
    pub fn join(&mut self, other: Response<'r>);
}

pub struct Data<'r>;

impl<'r> Data<'r> {
    pub fn open(self, limit: ByteUnit) -> DataStream<'r>;
    pub async fn peek(&mut self, num: usize) -> &[u8];
    pub fn peek_complete(&self) -> bool;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub profile: Profile,
    pub address: IpAddr,
    pub port: u16,
    pub workers: usize,
    pub max_blocking: usize,
    pub ident: Ident,
    pub ip_header: Option<Uncased<'static>>,
    pub limits: Limits,
    pub temp_dir: RelativePathBuf,
    pub keep_alive: u32,
    pub shutdown: crate::config::Shutdown,
    pub cli_colors: bool,
}

impl Config {
    pub fn debug_default() -> Config;
    pub fn release_default() -> Config;
    pub fn figment() -> Figment;
    pub fn try_from<T: Provider>(provider: T) -> figment::error::Result<Self>;
    pub fn from<T: Provider>(provider: T) -> Self;
    pub fn tls_enabled(&self) -> bool;
    pub fn mtls_enabled(&self) -> bool;
    pub const DEBUG_PROFILE: Profile = ..;
    pub const RELEASE_PROFILE: Profile = ..;
    pub const DEFAULT_PROFILE: Profile = ..;
    pub const ADDRESS: &'static str = ..;
    pub const PORT: &'static str = ..;
    pub const WORKERS: &'static str = ..;
    pub const MAX_BLOCKING: &'static str = ..;
    pub const KEEP_ALIVE: &'static str = ..;
    pub const IDENT: &'static str = ..;
    pub const IP_HEADER: &'static str = ..;
    pub const LIMITS: &'static str = ..;
    pub const TLS: &'static str = ..;
    pub const SECRET_KEY: &'static str = ..;
    pub const TEMP_DIR: &'static str = ..;
    pub const LOG_LEVEL: &'static str = ..;
    pub const SHUTDOWN: &'static str = ..;
    pub const CLI_COLORS: &'static str = ..;
    pub const PARAMETERS: &'static [&'static str] = ..;
}

impl Default for Config {}
impl Provider for Config {}

pub struct Catcher;

pub struct Route;

pub enum Build {}

impl Phase for Build {}

pub enum Ignite {}

impl Phase for Ignite {}

pub enum Orbit {}

impl Phase for Orbit {}

pub struct Request<'r>;

impl<'r> Request<'r> {
    pub fn method(&self) -> Method;
    pub fn set_method(&mut self, method: Method);
    pub fn uri(&self) -> &Origin<'r>;
    pub fn set_uri(&mut self, uri: Origin<'r>);
    pub fn host(&self) -> Option<&Host<'r>>;
    pub fn set_host(&mut self, host: Host<'r>);
    pub fn remote(&self) -> Option<SocketAddr>;
    pub fn set_remote(&mut self, address: SocketAddr);
    pub fn real_ip(&self) -> Option<IpAddr>;
    pub fn client_ip(&self) -> Option<IpAddr>;
    pub fn cookies(&self) -> &CookieJar<'r>;
    pub fn headers(&self) -> &HeaderMap<'r>;
    pub fn add_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn replace_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn content_type(&self) -> Option<&ContentType>;
    pub fn accept(&self) -> Option<&Accept>;
    pub fn format(&self) -> Option<&MediaType>;
    pub fn rocket(&self) -> &'r Rocket<Orbit>;
    pub fn limits(&self) -> &'r Limits;
    pub fn route(&self) -> Option<&'r Route>;
    pub fn guard<'z, 'a, T>(&'a self) -> BoxFuture<'z, Outcome<T, T::Error>>
    where
        T: FromRequest<'a> + 'z,
        'a: 'z,
        'r: 'z;
    pub fn local_cache<T, F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
        T: Send + Sync + 'static;
    pub async fn local_cache_async<'a, T, F>(&'a self, fut: F) -> &'a T
    where
        F: Future<Output = T>,
        T: Send + Sync + 'static;
    pub fn param<'a, T>(&'a self, n: usize) -> Option<Result<T, T::Error>>
    where
        T: FromParam<'a>;
    pub fn segments<'a, T>(&'a self, n: RangeFrom<usize>) -> Result<T, T::Error>
    where
        T: FromSegments<'a>;
    pub fn query_value<'a, T>(&'a self, name: &str) -> Option<crate::form::Result<'a, T>>
    where
        T: FromForm<'a>;
}

impl Display for Request<'_> {}

pub struct Rocket<P: Phase>;

impl Rocket<Build> {
    pub fn build() -> Self;
    pub fn custom<T: Provider>(provider: T) -> Self;
    pub fn configure<T: Provider>(self, provider: T) -> Self;
    pub fn mount<'a, B, R>(self, base: B, routes: R) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display,
        R: Into<Vec<Route>>;
    pub fn register<'a, B, C>(self, base: B, catchers: C) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display,
        C: Into<Vec<Catcher>>;
    pub fn manage<T>(self, state: T) -> Self
    where
        T: Send + Sync + 'static;
    pub fn attach<F: Fairing>(self, fairing: F) -> Self;
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error>;
}

impl Rocket<Ignite> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}

impl Rocket<Orbit> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}

impl<P: Phase> Rocket<P> {
    pub fn routes(&self) -> impl Iterator<Item = &Route>;
    pub fn catchers(&self) -> impl Iterator<Item = &Catcher>;
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn figment(&self) -> &Figment;
    #[serves]
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}

#[derive(Clone, Debug)]
pub struct Shutdown;

impl Shutdown {
    pub fn notify(self);
}

impl Future for Shutdown {
    type Output = ();
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State<T: Send + Sync + 'static>;

impl<T: Send + Sync + 'static> State<T> {
    pub fn get<P: Phase>(rocket: &Rocket<P>) -> Option<&State<T>>;
    pub fn inner(&self) -> &T;
}

impl<'r, T: Send + Sync + 'static> From<&'r T> for &'r State<T> {}
impl<T: Send + Sync + Display + 'static> Display for State<T> {}

impl<T: Send + Sync + 'static> Deref for State<T> {
    type Target = T;
}

pub trait Phase {}

pub fn build() -> Rocket<Build>;
pub fn custom<T: Provider>(provider: T) -> Rocket<Build>;

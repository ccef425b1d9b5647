pub use http::method::Method;
pub use http::request::Request;
pub use http::response::Response;
pub use http::status::StatusCode;
pub use http::uri::Uri;
pub use http::version::Version;
pub use http::{HeaderMap, header};
use std::fmt::Display;

pub mod body {
    use crate::Error;
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body, Frame, SizeHint};

    pub struct Incoming;

    impl Body for Incoming {
        type Data = Bytes;
        type Error = Error;
    }
}

pub mod rt {
    use std::io;
    use std::io::IoSlice;
    use std::mem::MaybeUninit;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::{Duration, Instant};

    pub mod bounds {
        use crate::rt::{Executor, Read, Write};
        use http_body::Body;
        use std::error::Error;

        pub trait Http2ClientConnExec<B, T>: Clone
        where
            B: Body,
            B::Error: Into<Box<dyn Error + Send + Sync>>,
            T: Read + Write + Unpin,
        {
        }
        impl<E, B, T> Http2ClientConnExec<B, T> for E
        where
            E: Clone,
            B: Body + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>>,
            T: Read + Write + Unpin,
        {
        }

        pub trait Http2ServerConnExec<F, B: Body>: Clone {}
    }

    pub struct ReadBuf<'data>;

    impl<'data> ReadBuf<'data> {
        pub fn new(raw: &'data mut [u8]) -> Self;
        pub fn uninit(raw: &'data mut [MaybeUninit<u8>]) -> Self;
        pub fn filled(&self) -> &[u8];
        pub fn unfilled<'cursor>(&'cursor mut self) -> ReadBufCursor<'cursor>;
    }

    #[derive(Debug)]
    pub struct ReadBufCursor<'buf>;

    impl ReadBufCursor<'_> {
        pub unsafe fn as_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub unsafe fn advance(&mut self, n: usize);
        pub fn remaining(&self) -> usize;
        pub fn put_slice(&mut self, src: &[u8]);
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    }

    pub trait Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>)
        -> Poll<Result<(), io::Error>>;
    }

    impl<T: ?Sized + Read + Unpin> Read for Box<T> {}
    impl<T: ?Sized + Read + Unpin> Read for &mut T {}
    impl<P> Read for Pin<P>
    where
        P: DerefMut,
        P::Target: Read,
    {
    }

    pub trait Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, io::Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), io::Error>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), io::Error>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<Result<usize, io::Error>>;
    }

    impl<T: ?Sized + Write + Unpin> Write for Box<T> {}
    impl<T: ?Sized + Write + Unpin> Write for &mut T {}
    impl<P> Write for Pin<P>
    where
        P: DerefMut,
        P::Target: Write,
    {
    }

    pub trait Sleep: Send + Sync + Future<Output = ()> {}

    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant;
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
    }

    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
}

pub mod service {
    use http::request::Request;
    use http::response::Response;
    use http_body::Body;
    use std::error::Error;
    use std::rc::Rc;
    use std::sync::Arc;

    pub trait HttpService<ReqBody> {
        type ResBody: Body;
        type Error: Into<Box<dyn Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    }

    impl<T, B1, B2> HttpService<B1> for T
    where
        T: Service<Request<B1>, Response = Response<B2>>,
        B2: Body,
        T::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        type ResBody = B2;
        type Error = T::Error;
        type Future = T::Future;
    }

    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        #[hook]
        fn call(&self, req: Request) -> Self::Future;
    }

    impl<Request, S: Service<Request> + ?Sized> Service<Request> for &S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    impl<Request, S: Service<Request> + ?Sized> Service<Request> for &mut S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Box<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Rc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Arc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}

pub mod upgrade {
    use crate::Error;
    use crate::rt::{Read, Write};
    use bytes::Bytes;

    pub struct Upgraded;

    impl Upgraded {
        pub fn downcast<T: Read + Write + Unpin + 'static>(self) -> Result<Parts<T>, Self>;
    }

    impl Read for Upgraded {}
    impl Write for Upgraded {}

    #[derive(Clone)]
    pub struct OnUpgrade;

    impl Future for OnUpgrade {
        type Output = Result<Upgraded, Error>;
    }

    #[derive(Debug)]
    pub struct Parts<T> {
        pub io: T,
        pub read_buf: Bytes,
    }

    pub fn on<T>(msg: T) -> OnUpgrade;
}

pub mod client {
    pub mod conn {
        use crate::Error;

        pub mod http1 {
            use crate::body::Incoming;
            use crate::client::conn::TrySendError;
            use crate::rt::{Read, Write};
            use bytes::Bytes;
            use http::request::Request;
            use http::response::Response;
            use http_body::Body;
            use std::error::Error;
            use std::task::{Context, Poll};

            pub struct SendRequest<B>;

            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }

            impl<B> SendRequest<B>
            where
                B: Body + 'static,
            {
                pub fn send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = crate::Result<Response<Incoming>>>;
                pub fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
            }

            #[derive(Debug)]
            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }

            pub struct Connection<T, B>
            where
                T: Read + Write,
                B: Body + 'static;

            impl<T, B> Connection<T, B>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                pub fn into_parts(self) -> Parts<T>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
            }

            impl<T, B> Future for Connection<T, B>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
            }

            #[derive(Clone, Debug)]
            pub struct Builder;

            impl Builder {
                pub fn new() -> Builder;
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn writev(&mut self, enabled: bool) -> &mut Builder;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn handshake<T, B>(
                    &self,
                    io: T,
                ) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
                where
                    T: Read + Write + Unpin,
                    B: Body + 'static,
                    B::Data: Send,
                    B::Error: Into<Box<dyn Error + Send + Sync>>;
            }

            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn Error + Send + Sync>>;
        }

        pub mod http2 {
            use crate::body::Incoming;
            use crate::client::conn::TrySendError;
            use crate::rt::bounds::Http2ClientConnExec;
            use crate::rt::{Read, Timer, Write};
            use http::request::Request;
            use http::response::Response;
            use http_body::Body;
            use std::error::Error;
            use std::task::{Context, Poll};
            use std::time::Duration;

            pub struct SendRequest<B>;

            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }

            impl<B> SendRequest<B>
            where
                B: Body + 'static,
            {
                pub fn send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = crate::Result<Response<Incoming>>>;
                pub fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
            }

            impl<B> Clone for SendRequest<B> {}

            pub struct Connection<T, B, E>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                E: Http2ClientConnExec<B, T> + Unpin,
                B::Error: Into<Box<dyn Error + Send + Sync>>;

            impl<T, B, E> Connection<T, B, E>
            where
                T: Read + Write + Unpin + 'static,
                B: Body + Unpin + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
                E: Http2ClientConnExec<B, T> + Unpin,
            {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool;
                pub fn current_max_send_streams(&self) -> usize;
                pub fn current_max_recv_streams(&self) -> usize;
            }

            impl<T, B, E> Future for Connection<T, B, E>
            where
                T: Read + Write + Unpin + 'static,
                B: Body + 'static + Unpin,
                B::Data: Send,
                E: Unpin + Http2ClientConnExec<B, T>,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
            }

            #[derive(Clone, Debug)]
            pub struct Builder<Ex>;

            impl<Ex> Builder<Ex>
            where
                Ex: Clone,
            {
                pub fn new(exec: Ex) -> Builder<Ex>;
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex>
                where
                    M: Timer + Send + Sync + 'static;
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self;
                pub fn handshake<T, B>(
                    &self,
                    io: T,
                ) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>>
                where
                    T: Read + Write + Unpin,
                    B: Body + 'static,
                    B::Data: Send,
                    B::Error: Into<Box<dyn Error + Send + Sync>>,
                    Ex: Http2ClientConnExec<B, T> + Unpin;
            }

            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
                E: Http2ClientConnExec<B, T> + Unpin + Clone;
        }

        #[derive(Debug)]
        pub struct TrySendError<T>;

        impl<T> TrySendError<T> {
            pub fn take_message(&mut self) -> Option<T>;
            pub fn message(&self) -> Option<&T>;
            pub fn into_error(self) -> Error;
            pub fn error(&self) -> &Error;
        }
    }
}

pub mod server {
    pub mod conn {
        pub mod http1 {
            use crate::body::Incoming;
            use crate::rt::{Read, Timer, Write};
            use crate::service::HttpService;
            use bytes::Bytes;
            use http_body::Body;
            use std::error::Error;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;

            pub struct Connection<T, S>
            where
                S: HttpService<Incoming>;

            impl<I, B, S> Connection<I, S>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_parts(self) -> Parts<I, S>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>
                where
                    S: Unpin,
                    S::Future: Unpin;
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>>;
                pub fn with_upgrades(self) -> UpgradeableConnection<I, S>
                where
                    I: Send;
            }

            impl<I, B, S> Future for Connection<I, S>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
            }

            #[derive(Clone, Debug)]
            pub struct Builder;

            impl Builder {
                pub fn new() -> Self;
                pub fn half_close(&mut self, val: bool) -> &mut Self;
                pub fn keep_alive(&mut self, val: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, val: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self
                where
                    M: Timer + Send + Sync + 'static;
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S>
                where
                    S: HttpService<Incoming>,
                    S::Error: Into<Box<dyn Error + Send + Sync>>,
                    S::ResBody: 'static,
                    <S::ResBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>,
                    I: Read + Write + Unpin;
            }

            #[derive(Debug)]
            pub struct Parts<T, S> {
                pub io: T,
                pub read_buf: Bytes,
                pub service: S,
            }

            pub struct UpgradeableConnection<T, S>
            where
                S: HttpService<Incoming>;

            impl<I, B, S> UpgradeableConnection<I, S>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_parts(self) -> Option<Parts<I, S>>;
            }

            impl<I, B, S> Future for UpgradeableConnection<I, S>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin + Send + 'static,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
            }
        }

        pub mod http2 {
            use crate::body::Incoming;
            use crate::rt::bounds::Http2ServerConnExec;
            use crate::rt::{Read, Timer, Write};
            use crate::service::HttpService;
            use http_body::Body;
            use std::error::Error;
            use std::pin::Pin;
            use std::time::Duration;

            pub struct Connection<T, S, E>
            where
                S: HttpService<Incoming>;

            impl<I, B, S, E> Connection<I, S, E>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
                E: Http2ServerConnExec<S::Future, B>,
            {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
            }

            impl<I, B, S, E> Future for Connection<I, S, E>
            where
                S: HttpService<Incoming, ResBody = B>,
                S::Error: Into<Box<dyn Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn Error + Send + Sync>>,
                E: Http2ServerConnExec<S::Future, B>,
            {
                type Output = Result<(), crate::Error>;
            }

            #[derive(Clone, Debug)]
            pub struct Builder<E>;

            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self;
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn enable_connect_protocol(&mut self) -> &mut Self;
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self
                where
                    M: Timer + Send + Sync + 'static;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E>
                where
                    S: HttpService<Incoming, ResBody = Bd>,
                    S::Error: Into<Box<dyn Error + Send + Sync>>,
                    Bd: Body + 'static,
                    Bd::Error: Into<Box<dyn Error + Send + Sync>>,
                    I: Read + Write + Unpin,
                    E: Http2ServerConnExec<S::Future, Bd>;
            }
        }
    }
}

pub struct Error;

impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_parse_too_large(&self) -> bool;
    pub fn is_parse_status(&self) -> bool;
    pub fn is_parse_version_h2(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_shutdown(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}

impl Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

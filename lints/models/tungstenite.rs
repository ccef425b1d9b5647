pub use crate::client::{ClientRequestBuilder, client, connect};
pub use crate::error::{Error, Result};
pub use crate::handshake::HandshakeError;
pub use crate::handshake::client::ClientHandshake;
pub use crate::handshake::server::ServerHandshake;
use crate::handshake::server::{Callback, NoCallback};
pub use crate::protocol::WebSocket;
use crate::protocol::frame::Frame;
use crate::protocol::{CloseFrame, WebSocketConfig};
pub use crate::tls::{Connector, client_tls, client_tls_with_config};
pub use bytes::Bytes;
use bytes::BytesMut;
use std::borrow::Borrow;
use std::fmt::Display;
use std::io::{Read, Write};
use std::ops::Deref;
use std::str::Utf8Error;

pub mod client {
    use crate::handshake::HandshakeError;
    use crate::handshake::client::{ClientHandshake, Request, Response};
    use crate::protocol::{WebSocket, WebSocketConfig};
    use crate::stream::{MaybeTlsStream, Mode};
    use http::uri::Uri;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[derive(Clone, Debug)]
    pub struct ClientRequestBuilder;

    impl ClientRequestBuilder {
        pub fn new(uri: Uri) -> Self;
        pub fn with_header<K, V>(self, key: K, value: V) -> Self
        where
            K: Into<String>,
            V: Into<String>;
        pub fn with_sub_protocol<P>(self, protocol: P) -> Self
        where
            P: Into<String>;
    }

    impl IntoClientRequest for ClientRequestBuilder {}

    pub trait IntoClientRequest {
        fn into_client_request(self) -> crate::error::Result<Request>;
    }

    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &Uri {}
    impl IntoClientRequest for Uri {}
    impl IntoClientRequest for httparse::Request<'_, '_> {}

    #[blocks(net, tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
    pub fn connect_with_config<Req: IntoClientRequest>(
        request: Req,
        config: Option<WebSocketConfig>,
        max_redirects: u8,
    ) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;

    #[blocks(net, tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
    pub fn connect<Req: IntoClientRequest>(
        request: Req,
    ) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;

    pub fn uri_mode(uri: &Uri) -> crate::error::Result<Mode>;

    #[blocks(
        net,
        if_os(Stream),
        tokio = "tokio_tungstenite",
        async_std = "async_tungstenite",
        smol = "async_tungstenite"
    )]
    pub fn client_with_config<Stream, Req>(
        request: Req,
        stream: Stream,
        config: Option<WebSocketConfig>,
    ) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>
    where
        Stream: Read + Write,
        Req: IntoClientRequest;

    #[blocks(
        net,
        if_os(Stream),
        tokio = "tokio_tungstenite",
        async_std = "async_tungstenite",
        smol = "async_tungstenite"
    )]
    pub fn client<Stream, Req>(
        request: Req,
        stream: Stream,
    ) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>
    where
        Stream: Read + Write,
        Req: IntoClientRequest;
}

mod tls {
    use crate::client::IntoClientRequest;
    use crate::handshake::HandshakeError;
    use crate::handshake::client::{ClientHandshake, Response};
    use crate::protocol::{WebSocket, WebSocketConfig};
    use crate::stream::MaybeTlsStream;
    use std::io::{Read, Write};

    pub struct Connector;

    #[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
    pub fn client_tls<R, S>(
        request: R,
        stream: S,
    ) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), HandshakeError<ClientHandshake<MaybeTlsStream<S>>>>
    where
        R: IntoClientRequest,
        S: Read + Write;

    #[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
    pub fn client_tls_with_config<R, S>(
        request: R,
        stream: S,
        config: Option<WebSocketConfig>,
        connector: Option<Connector>,
    ) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), HandshakeError<ClientHandshake<MaybeTlsStream<S>>>>
    where
        R: IntoClientRequest,
        S: Read + Write;
}

pub mod error {
    use crate::Message;
    use crate::protocol::frame::coding::Data;
    use crate::util::NonBlockingError;
    use http::HeaderName;
    use http::header::{InvalidHeaderName, InvalidHeaderValue, ToStrError};
    use http::response::Response;
    use http::status::InvalidStatusCode;
    use http::uri::InvalidUri;
    use std::fmt::Display;
    use std::io;
    use std::str::Utf8Error;
    use std::string::FromUtf8Error;

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    #[derive(Debug)]
    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(io::Error),
        Tls(TlsError),
        Capacity(CapacityError),
        Protocol(ProtocolError),
        WriteBufferFull(Box<Message>),
        Utf8(String),
        AttackAttempt,
        Url(UrlError),
        Http(Box<Response<Option<Vec<u8>>>>),
        HttpFormat(http::Error),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl From<io::Error> for Error {}
    impl From<TlsError> for Error {}
    impl From<CapacityError> for Error {}
    impl From<ProtocolError> for Error {}
    impl From<UrlError> for Error {}
    impl From<http::Error> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<FromUtf8Error> for Error {}
    impl From<InvalidHeaderValue> for Error {}
    impl From<InvalidHeaderName> for Error {}
    impl From<ToStrError> for Error {}
    impl From<InvalidUri> for Error {}
    impl From<InvalidStatusCode> for Error {}
    impl From<httparse::Error> for Error {}
    impl NonBlockingError for Error {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityError {
        TooManyHeaders,
        MessageTooLong { size: usize, max_size: usize },
    }

    impl std::error::Error for CapacityError {}
    impl Display for CapacityError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SubProtocolError {
        ServerSentSubProtocolNoneRequested,
        InvalidSubProtocol,
        NoSubProtocol,
    }

    impl std::error::Error for SubProtocolError {}
    impl Display for SubProtocolError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum ProtocolError {
        WrongHttpMethod,
        WrongHttpVersion,
        MissingConnectionUpgradeHeader,
        MissingUpgradeWebSocketHeader,
        MissingSecWebSocketVersionHeader,
        MissingSecWebSocketKey,
        SecWebSocketAcceptKeyMismatch,
        SecWebSocketSubProtocolError(SubProtocolError),
        JunkAfterRequest,
        CustomResponseSuccessful,
        InvalidHeader(Box<HeaderName>),
        HandshakeIncomplete,
        HttparseError(httparse::Error),
        SendAfterClosing,
        ReceivedAfterClosing,
        NonZeroReservedBits,
        UnmaskedFrameFromClient,
        MaskedFrameFromServer,
        FragmentedControlFrame,
        ControlFrameTooBig,
        UnknownControlFrameType(u8),
        UnknownDataFrameType(u8),
        UnexpectedContinueFrame,
        ExpectedFragment(Data),
        ResetWithoutClosingHandshake,
        InvalidOpcode(u8),
        InvalidCloseSequence,
    }

    impl Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
    impl From<httparse::Error> for ProtocolError {}

    #[derive(Debug, PartialEq, Eq)]
    pub enum UrlError {
        TlsFeatureNotEnabled,
        NoHostName,
        UnableToConnect(String),
        UnsupportedUrlScheme,
        EmptyHostName,
        NoPathOrQuery,
    }

    impl Display for UrlError {}
    impl std::error::Error for UrlError {}

    #[derive(Debug)]
    pub enum TlsError {}

    impl std::error::Error for TlsError {}
    impl Display for TlsError {}
}

pub mod handshake {
    use crate::error::Error;

    pub mod client {
        use std::io::{Read, Write};

        pub type Request = http::request::Request<()>;

        pub type Response = http::response::Response<Option<Vec<u8>>>;

        #[derive(Debug)]
        pub struct ClientHandshake<S>;
    }

    pub mod server {
        use std::io::{Read, Write};

        pub type Request = http::request::Request<()>;

        pub type Response = http::response::Response<()>;

        pub type ErrorResponse = http::response::Response<Option<String>>;

        pub struct NoCallback;

        #[derive(Debug)]
        pub struct ServerHandshake<S, C>;

        pub trait Callback: Sized {}
        impl<F> Callback for F where F: FnOnce(&Request, Response) -> Result<Response, ErrorResponse> {}
    }

    #[derive(Debug)]
    pub struct MidHandshake<Role: HandshakeRole>;

    pub enum HandshakeError<Role: HandshakeRole> {
        Interrupted(MidHandshake<Role>),
        Failure(Error),
    }

    pub trait HandshakeRole {}
}

pub mod protocol {
    pub use crate::Message;
    use crate::Utf8Bytes;
    use crate::protocol::frame::coding::CloseCode;
    use std::fmt::Display;
    use std::io::{Read, Write};

    pub mod frame {
        pub use crate::Utf8Bytes;
        pub use crate::protocol::CloseFrame;
        use crate::protocol::frame::coding::OpCode;
        use bytes::{Bytes, BytesMut};
        use std::fmt::Display;
        use std::io::{Cursor, Read, Write};
        use std::str::Utf8Error;

        pub mod coding {
            use std::fmt::Display;

            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum OpCode {
                Data(Data),
                Control(Control),
            }

            impl Display for OpCode {}
            impl From<OpCode> for u8 {}
            impl From<u8> for OpCode {}

            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Data {
                Continue,
                Text,
                Binary,
                Reserved(u8),
            }

            impl Display for Data {}

            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Control {
                Close,
                Ping,
                Pong,
                Reserved(u8),
            }

            impl Display for Control {}

            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum CloseCode {
                Normal,
                Away,
                Protocol,
                Unsupported,
                Status,
                Abnormal,
                Invalid,
                Policy,
                Size,
                Extension,
                Error,
                Restart,
                Again,
            }

            impl CloseCode {
                pub fn is_allowed(self) -> bool;
            }

            impl Display for CloseCode {}
            impl From<CloseCode> for u16 {}
            impl<'t> From<&'t CloseCode> for u16 {}
            impl From<u16> for CloseCode {}
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Frame;

        impl Frame {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn header(&self) -> &FrameHeader;
            pub fn header_mut(&mut self) -> &mut FrameHeader;
            pub fn payload(&self) -> &[u8];
            pub fn into_text(self) -> Result<Utf8Bytes, Utf8Error>;
            pub fn into_payload(self) -> Bytes;
            pub fn to_text(&self) -> crate::error::Result<&str, Utf8Error>;
            pub fn message(data: impl Into<Bytes>, opcode: OpCode, is_final: bool) -> Frame;
            pub fn pong(data: impl Into<Bytes>) -> Frame;
            pub fn ping(data: impl Into<Bytes>) -> Frame;
            pub fn close(msg: Option<CloseFrame>) -> Frame;
            pub fn from_payload(header: FrameHeader, payload: Bytes) -> Self;
            pub fn format(self, output: &mut impl Write) -> crate::error::Result<()>;
        }

        impl Display for Frame {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct FrameHeader {
            pub is_final: bool,
            pub rsv1: bool,
            pub rsv2: bool,
            pub rsv3: bool,
            pub opcode: OpCode,
            pub mask: Option<[u8; 4]>,
        }

        impl FrameHeader {
            pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> crate::error::Result<Option<(Self, u64)>>;
            pub fn len(&self, length: u64) -> usize;
            pub fn format(&self, length: u64, output: &mut impl Write) -> crate::error::Result<()>;
        }

        impl Default for FrameHeader {}

        #[derive(Debug)]
        pub struct FrameSocket<Stream>;

        impl<Stream> FrameSocket<Stream> {
            pub fn new(stream: Stream) -> Self;
            pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self;
            pub fn into_inner(self) -> (Stream, BytesMut);
            pub fn get_ref(&self) -> &Stream;
            pub fn get_mut(&mut self) -> &mut Stream;
        }

        impl<Stream> FrameSocket<Stream>
        where
            Stream: Read,
        {
            pub fn read(&mut self, max_size: Option<usize>) -> crate::error::Result<Option<Frame>>;
        }

        impl<Stream> FrameSocket<Stream>
        where
            Stream: Write,
        {
            pub fn send(&mut self, frame: Frame) -> crate::error::Result<()>;
            pub fn write(&mut self, frame: Frame) -> crate::error::Result<()>;
            pub fn flush(&mut self) -> crate::error::Result<()>;
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CloseFrame {
        pub code: CloseCode,
        pub reason: Utf8Bytes,
    }

    impl Display for CloseFrame {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        Server,
        Client,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct WebSocketConfig {
        pub read_buffer_size: usize,
        pub write_buffer_size: usize,
        pub max_write_buffer_size: usize,
        pub max_message_size: Option<usize>,
        pub max_frame_size: Option<usize>,
        pub accept_unmasked_frames: bool,
    }

    impl WebSocketConfig {
        pub fn read_buffer_size(self, read_buffer_size: usize) -> Self;
        pub fn write_buffer_size(self, write_buffer_size: usize) -> Self;
        pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self;
        pub fn max_message_size(self, max_message_size: Option<usize>) -> Self;
        pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self;
        pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self;
    }

    impl Default for WebSocketConfig {}

    #[derive(Debug)]
    pub struct WebSocket<Stream>;

    impl<Stream> WebSocket<Stream> {
        pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn into_inner(self) -> Stream;
        pub fn get_ref(&self) -> &Stream;
        pub fn get_mut(&mut self) -> &mut Stream;
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
        pub fn get_config(&self) -> &WebSocketConfig;
        pub fn can_read(&self) -> bool;
        pub fn can_write(&self) -> bool;
    }

    impl<Stream: Read + Write> WebSocket<Stream> {
        #[blocks(
            net,
            tokio = "tokio_tungstenite::WebSocketStream",
            async_std = "async_tungstenite::WebSocketStream",
            smol = "async_tungstenite::WebSocketStream",
            if_os(Stream)
        )]
        pub fn read(&mut self) -> crate::error::Result<Message>;
        #[blocks(
            net,
            tokio = "tokio_tungstenite::WebSocketStream",
            async_std = "async_tungstenite::WebSocketStream",
            smol = "async_tungstenite::WebSocketStream",
            if_os(Stream)
        )]
        pub fn send(&mut self, message: Message) -> crate::error::Result<()>;
        #[blocks(
            net,
            tokio = "tokio_tungstenite::WebSocketStream",
            async_std = "async_tungstenite::WebSocketStream",
            smol = "async_tungstenite::WebSocketStream",
            if_os(Stream)
        )]
        pub fn write(&mut self, message: Message) -> crate::error::Result<()>;
        #[blocks(
            net,
            tokio = "tokio_tungstenite::WebSocketStream",
            async_std = "async_tungstenite::WebSocketStream",
            smol = "async_tungstenite::WebSocketStream",
            if_os(Stream)
        )]
        pub fn flush(&mut self) -> crate::error::Result<()>;
        #[blocks(
            net,
            tokio = "tokio_tungstenite::WebSocketStream",
            async_std = "async_tungstenite::WebSocketStream",
            smol = "async_tungstenite::WebSocketStream",
            if_os(Stream)
        )]
        pub fn close(&mut self, code: Option<CloseFrame>) -> crate::error::Result<()>;
        pub fn read_message(&mut self) -> crate::error::Result<Message>;
        pub fn write_message(&mut self, message: Message) -> crate::error::Result<()>;
        pub fn write_pending(&mut self) -> crate::error::Result<()>;
    }

    #[derive(Debug)]
    pub struct WebSocketContext;

    impl WebSocketContext {
        pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
        pub fn get_config(&self) -> &WebSocketConfig;
        pub fn can_read(&self) -> bool;
        pub fn can_write(&self) -> bool;
        pub fn read<Stream>(&mut self, stream: &mut Stream) -> crate::error::Result<Message>
        where
            Stream: Read + Write;
        pub fn write<Stream>(&mut self, stream: &mut Stream, message: Message) -> crate::error::Result<()>
        where
            Stream: Read + Write;
        pub fn flush<Stream>(&mut self, stream: &mut Stream) -> crate::error::Result<()>
        where
            Stream: Read + Write;
        pub fn close<Stream>(&mut self, stream: &mut Stream, code: Option<CloseFrame>) -> crate::error::Result<()>
        where
            Stream: Read + Write;
    }
}

pub mod stream {
    use std::io;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[derive(Clone, Copy, Debug)]
    pub enum Mode {
        Plain,
        Tls,
    }

    #[os_backed_if(S)]
    pub enum MaybeTlsStream<S: Read + Write> {
        Plain(S),
    }

    impl<S: Read + Write> Read for MaybeTlsStream<S> {}
    impl<S: Read + Write> Write for MaybeTlsStream<S> {}
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}

    pub trait NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> io::Result<()>;
    }

    impl NoDelay for TcpStream {}
}

pub mod util {
    pub trait NonBlockingError {}
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utf8Bytes;

impl Utf8Bytes {
    pub fn from_static(str: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
    pub unsafe fn from_bytes_unchecked(bytes: Bytes) -> Self;
}

impl Deref for Utf8Bytes {
    type Target = str;
}

impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl AsRef<Bytes> for Utf8Bytes {}
impl Borrow<str> for Utf8Bytes {}
impl Display for Utf8Bytes {}

impl TryFrom<Bytes> for Utf8Bytes {
    type Error = Utf8Error;
}

impl TryFrom<BytesMut> for Utf8Bytes {
    type Error = Utf8Error;
}

impl TryFrom<Vec<u8>> for Utf8Bytes {
    type Error = Utf8Error;
}

impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl From<Utf8Bytes> for Bytes {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}

impl Message {
    pub fn text<S>(string: S) -> Message
    where
        S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message
    where
        B: Into<Bytes>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes>;
    pub fn to_text(&self) -> Result<&str>;
}

impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl From<Message> for Bytes {}
impl Display for Message {}

#[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
pub fn accept<S: Read + Write>(
    stream: S,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;

#[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
pub fn accept_hdr<S: Read + Write, C: Callback>(
    stream: S,
    callback: C,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;

#[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(
    stream: S,
    callback: C,
    config: Option<WebSocketConfig>,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;

#[blocks(net, if_os(S), tokio = "tokio_tungstenite", async_std = "async_tungstenite", smol = "async_tungstenite")]
pub fn accept_with_config<S: Read + Write>(
    stream: S,
    config: Option<WebSocketConfig>,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;

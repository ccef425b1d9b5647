use crate::address::AddressError;
pub use crate::message::Message;
pub use crate::transport::file::{AsyncFileTransport, FileTransport};
pub use crate::transport::sendmail::{AsyncSendmailTransport, SendmailTransport};
use crate::transport::smtp::response::Response;
use crate::transport::smtp::{AsyncSmtpTransportBuilder, Error, SmtpTransportBuilder};
pub use crate::transport::{AsyncTransport, Transport};
use std::ffi::OsStr;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use tokio::task::JoinHandle;
use tokio::time::Sleep;

pub mod address {
    pub use crate::Address;
    use crate::error::Error;
    use crate::message::header::Headers;
    use std::fmt::Display;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Envelope;

    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, Error>;
        pub fn to(&self) -> &[Address];
        pub fn from(&self) -> Option<&Address>;
    }

    impl TryFrom<&Headers> for Envelope {
        type Error = Error;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AddressError {
        MissingParts,
        Unbalanced,
        InvalidUser,
        InvalidDomain,
        InvalidInput,
    }

    impl std::error::Error for AddressError {}
    impl Display for AddressError {}
}

pub mod error {
    use std::fmt::Display;
    use std::io;

    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(io::Error),
        NonAsciiChars,
    }

    impl Display for Error {}
    impl From<io::Error> for Error {}
    impl std::error::Error for Error {}
}

pub mod message {
    use crate::Address;
    use crate::address::{AddressError, Envelope};
    use crate::error::Error;
    use crate::message::header::{
        Bcc, Cc, ContentTransferEncoding, ContentType, Header, HeaderValue, Headers, MailboxesHeader, ReplyTo, Sender,
        To,
    };
    use std::fmt::Display;
    use std::ops::Deref;
    use std::slice::Iter;
    use std::str::FromStr;
    use std::time::SystemTime;
    use std::vec::IntoIter;

    pub mod header {
        use std::str::FromStr;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ContentType;

        impl ContentType {
            pub const TEXT_PLAIN: ContentType = ..;
            pub const TEXT_HTML: ContentType = ..;
            pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr>;
        }

        impl Header for ContentType {}

        impl FromStr for ContentType {
            type Err = ContentTypeErr;
        }

        pub struct ContentTypeErr;

        pub struct Headers;

        pub struct HeaderValue;

        pub struct ContentTransferEncoding;

        pub struct Sender;

        pub struct From;

        pub struct ReplyTo;

        pub struct To;

        pub struct Cc;

        pub struct Bcc;

        pub trait Header {}

        pub trait MailboxesHeader {}
    }

    #[derive(Clone)]
    pub struct Attachment;

    impl Attachment {
        pub fn new(filename: String) -> Self;
        pub fn new_inline(content_id: String) -> Self;
        pub fn new_inline_with_name(content_id: String, name: String) -> Self;
        pub fn body<T: IntoBody>(self, content: T, content_type: ContentType) -> SinglePart;
    }

    #[derive(Clone, Debug)]
    pub struct Body;

    impl Body {
        pub fn new<B: Into<MaybeString>>(buf: B) -> Self;
        pub fn new_with_encoding<B: Into<MaybeString>>(
            buf: B,
            encoding: ContentTransferEncoding,
        ) -> Result<Self, Vec<u8>>;
        pub fn dangerous_pre_encoded(buf: Vec<u8>, encoding: ContentTransferEncoding) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn encoding(&self) -> ContentTransferEncoding;
        pub fn into_vec(self) -> Vec<u8>;
    }

    impl IntoBody for Body {}
    impl AsRef<[u8]> for Body {}

    #[derive(Clone, Debug)]
    pub enum MaybeString {
        Binary(Vec<u8>),
        String(String),
    }

    impl From<Vec<u8>> for MaybeString {}
    impl From<String> for MaybeString {}
    impl From<MaybeString> for Vec<u8> {}

    impl Deref for MaybeString {
        type Target = [u8];
    }

    #[derive(Clone, Debug)]
    pub struct MessageBuilder;

    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn from(self, mbox: Mailbox) -> Self;
        pub fn sender(self, mbox: Mailbox) -> Self;
        pub fn date(self, st: SystemTime) -> Self;
        pub fn date_now(self) -> Self;
        pub fn reply_to(self, mbox: Mailbox) -> Self;
        pub fn to(self, mbox: Mailbox) -> Self;
        pub fn cc(self, mbox: Mailbox) -> Self;
        pub fn bcc(self, mbox: Mailbox) -> Self;
        pub fn in_reply_to(self, id: String) -> Self;
        pub fn references(self, id: String) -> Self;
        pub fn subject<S: Into<String>>(self, subject: S) -> Self;
        pub fn message_id(self, id: Option<String>) -> Self;
        pub fn user_agent(self, id: String) -> Self;
        pub fn header<H: Header>(self, header: H) -> Self;
        pub fn raw_header(self, raw_header: HeaderValue) -> Self;
        pub fn mailbox<H: Header + MailboxesHeader>(self, header: H) -> Self;
        pub fn envelope(self, envelope: Envelope) -> Self;
        pub fn keep_bcc(self) -> Self;
        pub fn body<T: IntoBody>(self, body: T) -> Result<Message, Error>;
        pub fn multipart(self, part: MultiPart) -> Result<Message, Error>;
        pub fn singlepart(self, part: SinglePart) -> Result<Message, Error>;
    }

    impl Default for MessageBuilder {}

    #[derive(Clone, Debug)]
    pub struct Message;

    impl Message {
        pub fn builder() -> MessageBuilder;
        pub fn headers(&self) -> &Headers;
        pub fn headers_mut(&mut self) -> &mut Headers;
        pub fn envelope(&self) -> &Envelope;
        pub fn formatted(&self) -> Vec<u8>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Mailbox {
        pub name: Option<String>,
        pub email: Address,
    }

    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Self;
    }

    impl From<Sender> for Mailbox {}
    impl Display for Mailbox {}

    impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox {
        type Error = AddressError;
    }

    impl FromStr for Mailbox {
        type Err = AddressError;
    }

    impl From<Address> for Mailbox {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Mailboxes;

    impl Mailboxes {
        pub fn new() -> Self;
        pub fn with(self, mbox: Mailbox) -> Self;
        pub fn push(&mut self, mbox: Mailbox);
        pub fn into_single(self) -> Option<Mailbox>;
        pub fn iter(&self) -> Iter<'_, Mailbox>;
    }

    impl From<crate::message::header::From> for Mailboxes {}
    impl From<ReplyTo> for Mailboxes {}
    impl From<To> for Mailboxes {}
    impl From<Cc> for Mailboxes {}
    impl From<Bcc> for Mailboxes {}
    impl Default for Mailboxes {}
    impl From<Mailbox> for Mailboxes {}
    impl From<Mailboxes> for Option<Mailbox> {}
    impl From<Vec<Mailbox>> for Mailboxes {}
    impl From<Mailboxes> for Vec<Mailbox> {}
    impl FromIterator<Mailbox> for Mailboxes {}
    impl Extend<Mailbox> for Mailboxes {}

    impl IntoIterator for Mailboxes {
        type Item = Mailbox;
        type IntoIter = IntoIter<Mailbox>;
    }

    impl Display for Mailboxes {}

    impl FromStr for Mailboxes {
        type Err = AddressError;
    }

    #[derive(Clone, Debug)]
    pub struct SinglePartBuilder;

    impl SinglePartBuilder {
        pub fn new() -> Self;
        pub fn header<H: Header>(self, header: H) -> Self;
        pub fn content_type(self, content_type: ContentType) -> Self;
        pub fn body<T: IntoBody>(self, body: T) -> SinglePart;
    }

    impl Default for SinglePartBuilder {}

    #[derive(Clone, Debug)]
    pub struct SinglePart;

    impl SinglePart {
        pub fn builder() -> SinglePartBuilder;
        pub fn plain<T: IntoBody>(body: T) -> Self;
        pub fn html<T: IntoBody>(body: T) -> Self;
        pub fn headers(&self) -> &Headers;
        pub fn raw_body(&self) -> &[u8];
        pub fn formatted(&self) -> Vec<u8>;
    }

    #[derive(Clone, Debug)]
    pub enum MultiPartKind {
        Mixed,
        Alternative,
        Related,
        Encrypted { protocol: String },
        Signed { protocol: String, micalg: String },
    }

    #[derive(Clone, Debug)]
    pub struct MultiPartBuilder;

    impl MultiPartBuilder {
        pub fn new() -> Self;
        pub fn header<H: Header>(self, header: H) -> Self;
        pub fn kind(self, kind: MultiPartKind) -> Self;
        pub fn boundary<S: Into<String>>(self, boundary: S) -> Self;
        pub fn build(self) -> MultiPart;
        pub fn singlepart(self, part: SinglePart) -> MultiPart;
        pub fn multipart(self, part: MultiPart) -> MultiPart;
    }

    impl Default for MultiPartBuilder {}

    #[derive(Clone, Debug)]
    pub struct MultiPart;

    impl MultiPart {
        pub fn builder() -> MultiPartBuilder;
        pub fn mixed() -> MultiPartBuilder;
        pub fn alternative() -> MultiPartBuilder;
        pub fn related() -> MultiPartBuilder;
        pub fn encrypted(protocol: String) -> MultiPartBuilder;
        pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder;
        pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self;
        pub fn singlepart(self, part: SinglePart) -> Self;
        pub fn multipart(self, part: MultiPart) -> Self;
        pub fn boundary(&self) -> String;
        pub fn headers(&self) -> &Headers;
        pub fn headers_mut(&mut self) -> &mut Headers;
        pub fn formatted(&self) -> Vec<u8>;
    }

    pub trait IntoBody {
        fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
    }

    impl<T> IntoBody for T where T: Into<MaybeString> {}
}

pub mod transport {
    use crate::address::Envelope;
    use crate::message::Message;
    use std::pin::Pin;

    pub mod file {
        use crate::Executor;
        use crate::transport::{AsyncTransport, Transport};
        use std::fmt::Display;
        use std::path::Path;

        pub struct Error;

        impl Error {
            pub fn is_io(&self) -> bool;
        }

        impl Display for Error {}
        impl std::error::Error for Error {}

        #[derive(Clone, Debug)]
        pub struct FileTransport;

        impl FileTransport {
            pub fn new<P: AsRef<Path>>(path: P) -> FileTransport;
            #[blocks(fs)]
            pub fn read(&self, email_id: &str) -> Result<(Envelope, Vec<u8>), Error>;
        }

        impl Transport for FileTransport {
            type Ok = String;
            type Error = Error;
        }

        #[derive(Debug)]
        pub struct AsyncFileTransport<E: Executor>;

        impl<E> AsyncFileTransport<E>
        where
            E: Executor,
        {
            pub fn new<P: AsRef<Path>>(path: P) -> Self;
        }

        impl<E: Executor> Clone for AsyncFileTransport<E> {}

        impl<E> AsyncTransport for AsyncFileTransport<E>
        where
            E: Executor,
        {
            type Ok = String;
            type Error = Error;
        }
    }

    pub mod sendmail {
        use crate::transport::{AsyncTransport, Transport};
        use crate::{Executor, Tokio1Executor};
        use std::ffi::OsString;
        use std::fmt::Display;

        pub struct Error;

        impl Error {
            pub fn is_client(&self) -> bool;
            pub fn is_response(&self) -> bool;
        }

        impl Display for Error {}
        impl std::error::Error for Error {}

        #[derive(Clone, Debug)]
        pub struct SendmailTransport;

        impl SendmailTransport {
            pub fn new() -> SendmailTransport;
            pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport;
        }

        impl Default for SendmailTransport {}

        impl Transport for SendmailTransport {
            type Ok = ();
            type Error = Error;
        }

        #[derive(Clone, Debug)]
        pub struct AsyncSendmailTransport<E: Executor>;

        impl<E> AsyncSendmailTransport<E>
        where
            E: Executor,
        {
            pub fn new() -> Self;
            pub fn new_with_command<S: Into<OsString>>(command: S) -> Self;
        }

        impl<E> Default for AsyncSendmailTransport<E> where E: Executor {}

        impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> {
            type Ok = ();
            type Error = Error;
        }
    }

    pub mod smtp {
        use crate::Executor;
        use crate::transport::smtp::authentication::{Credentials, Mechanism};
        use crate::transport::smtp::extension::ClientId;
        use crate::transport::smtp::response::Code;
        pub use crate::{AsyncSmtpTransport, SmtpTransport};
        use std::fmt::Display;
        use std::time::Duration;

        pub mod authentication {
            use crate::transport::smtp::Error;
            use std::fmt::Display;

            #[derive(Clone, PartialEq, Eq, Hash)]
            pub struct Credentials;

            impl Credentials {
                pub fn new(username: String, password: String) -> Credentials;
            }

            impl<S, T> From<(S, T)> for Credentials
            where
                S: Into<String>,
                T: Into<String>,
            {
            }

            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum Mechanism {
                Plain,
                Login,
                Xoauth2,
            }

            impl Mechanism {
                pub fn supports_initial_response(self) -> bool;
                pub fn response(self, credentials: &Credentials, challenge: Option<&str>) -> Result<String, Error>;
            }

            impl Display for Mechanism {}

            pub const DEFAULT_MECHANISMS: &[Mechanism] = ..;
        }

        pub mod client {
            use crate::address::Envelope;
            use crate::transport::smtp::Error;
            use crate::transport::smtp::authentication::{Credentials, Mechanism};
            use crate::transport::smtp::extension::ClientId;
            use crate::transport::smtp::response::Response;
            use std::fmt::Display;
            use std::io;
            use std::net::{IpAddr, ToSocketAddrs};
            use std::time::Duration;

            pub struct SmtpConnection;

            impl SmtpConnection {
                #[blocks(net)]
                pub fn connect<A: ToSocketAddrs>(
                    server: A,
                    timeout: Option<Duration>,
                    hello_name: &ClientId,
                    tls_parameters: Option<&TlsParameters>,
                    local_address: Option<IpAddr>,
                ) -> Result<SmtpConnection, Error>;
                #[blocks(net)]
                pub fn send(&mut self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error>;
                pub fn has_broken(&self) -> bool;
                pub fn can_starttls(&self) -> bool;
                #[blocks(net)]
                pub fn starttls(&mut self, tls_parameters: &TlsParameters, hello_name: &ClientId) -> Result<(), Error>;
                #[blocks(net)]
                pub fn quit(&mut self) -> Result<Response, Error>;
                #[blocks(net)]
                pub fn abort(&mut self);
                pub fn is_encrypted(&self) -> bool;
                pub fn set_timeout(&mut self, duration: Option<Duration>) -> io::Result<()>;
                #[blocks(net)]
                pub fn test_connected(&mut self) -> bool;
                #[blocks(net)]
                pub fn auth(&mut self, mechanisms: &[Mechanism], credentials: &Credentials) -> Result<Response, Error>;
                #[blocks(net)]
                pub fn message(&mut self, message: &[u8]) -> Result<Response, Error>;
                #[blocks(net)]
                pub fn command<C: Display>(&mut self, command: C) -> Result<Response, Error>;
                #[blocks(net)]
                pub fn read_response(&mut self) -> Result<Response, Error>;
            }

            #[derive(Clone)]
            pub enum Tls {
                None,
            }

            #[derive(Clone)]
            pub struct TlsParameters;

            impl TlsParameters {
                pub fn builder(domain: String) -> TlsParametersBuilder;
                pub fn domain(&self) -> &str;
            }

            pub struct TlsParametersBuilder;
        }

        pub mod extension {
            pub struct ClientId;
        }

        pub mod response {
            use crate::transport::smtp::Error;
            use std::str::FromStr;

            pub struct Code;

            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct Response;

            impl Response {
                pub fn new(code: Code, message: Vec<String>) -> Response;
                pub fn is_positive(&self) -> bool;
                pub fn has_code(&self, code: u16) -> bool;
                pub fn first_word(&self) -> Option<&str>;
                pub fn first_line(&self) -> Option<&str>;
                pub fn code(&self) -> Code;
                pub fn message(&self) -> impl Iterator<Item = &str>;
            }

            impl FromStr for Response {
                type Err = Error;
            }
        }

        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransportBuilder;

        impl AsyncSmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn build<E>(self) -> AsyncSmtpTransport<E>
            where
                E: Executor;
        }

        pub struct Error;

        impl Error {
            pub fn is_response(&self) -> bool;
            pub fn is_client(&self) -> bool;
            pub fn is_transient(&self) -> bool;
            pub fn is_permanent(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_transport_shutdown(&self) -> bool;
            pub fn status(&self) -> Option<Code>;
        }

        impl Display for Error {}
        impl std::error::Error for Error {}

        #[derive(Clone, Debug)]
        pub struct SmtpTransportBuilder;

        impl SmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn build(self) -> SmtpTransport;
        }

        pub const SMTP_PORT: u16 = ..;
        pub const SUBMISSION_PORT: u16 = ..;
        pub const SUBMISSIONS_PORT: u16 = ..;
    }

    pub trait Transport {
        type Ok;
        type Error;
        #[blocks(net, tokio = "lettre::AsyncTransport::send", async_std = "lettre::AsyncTransport::send")]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        #[blocks(net, tokio = "lettre::AsyncTransport::send", async_std = "lettre::AsyncTransport::send")]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
    }

    pub trait AsyncTransport {
        type Ok;
        type Error;
        fn send<'life0, 'async_trait>(
            &'life0 self,
            message: Message,
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait,
            'life0: 'async_trait;
        fn send_raw<'life0, 'life1, 'life2, 'async_trait>(
            &'life0 self,
            envelope: &'life1 Envelope,
            email: &'life2 [u8],
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'life0: 'async_trait,
            'life1: 'async_trait,
            'life2: 'async_trait;
        fn shutdown<'life0, 'async_trait>(&'life0 self) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait,
            'life0: 'async_trait;
    }
}

#[derive(Debug)]
pub struct Tokio1Executor;

impl Executor for Tokio1Executor {
    type Handle = JoinHandle<()>;
    type Sleep = Sleep;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address;

impl Address {
    pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
    pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self;
    pub fn user(&self) -> &str;
    pub fn domain(&self) -> &str;
}

impl Display for Address {}

impl FromStr for Address {
    type Err = AddressError;
}

impl<U, D> TryFrom<(U, D)> for Address
where
    U: AsRef<str>,
    D: AsRef<str>,
{
    type Error = AddressError;
}

impl TryFrom<String> for Address {
    type Error = AddressError;
}

impl AsRef<str> for Address {}
impl AsRef<OsStr> for Address {}

pub struct AsyncSmtpTransport<E: Executor>;

impl<E> AsyncSmtpTransport<E>
where
    E: Executor,
{
    pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
    pub async fn test_connection(&self) -> Result<bool, Error>;
}

impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> {
    type Ok = Response;
    type Error = Error;
}

impl<E> Clone for AsyncSmtpTransport<E> where E: Executor {}

#[derive(Clone)]
pub struct SmtpTransport;

impl SmtpTransport {
    pub fn unencrypted_localhost() -> SmtpTransport;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
    #[blocks(net, instead = "lettre::AsyncSmtpTransport::test_connection")]
    pub fn test_connection(&self) -> Result<bool, Error>;
}

impl Transport for SmtpTransport {
    type Ok = Response;
    type Error = Error;
}

pub trait Executor: Debug + Send + Sync + 'static {
    type Handle;
    type Sleep: Future<Output = ()> + Send + 'static;
}

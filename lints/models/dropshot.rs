use std::fmt::Debug;

pub trait ServerContext: Send + Sync + 'static {}

impl<T: 'static> ServerContext for T where T: Send + Sync {}

#[derive(Debug)]
pub struct RequestContext<Context: ServerContext> {
    pub request_id: String,
    pub request: RequestInfo,
}

impl<Context: ServerContext> RequestContext<Context> {
    pub fn context(&self) -> &Context;
}

#[derive(Debug)]
pub struct RequestInfo;

impl RequestInfo {
    pub fn method(&self) -> &http::Method;
    pub fn uri(&self) -> &http::Uri;
    pub fn headers(&self) -> &http::HeaderMap<http::HeaderValue>;
    pub fn remote_addr(&self) -> std::net::SocketAddr;
}

#[derive(Debug)]
pub struct Path<PathType>;

impl<PathType> Path<PathType> {
    pub fn into_inner(self) -> PathType;
}

#[derive(Debug)]
pub struct Query<QueryType>;

impl<QueryType> Query<QueryType> {
    pub fn into_inner(self) -> QueryType;
}

#[derive(Debug)]
pub struct TypedBody<BodyType>;

impl<BodyType> TypedBody<BodyType> {
    pub fn into_inner(self) -> BodyType;
}

#[derive(Debug)]
pub struct UntypedBody;

impl UntypedBody {
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_str(&self) -> Result<&str, HttpError>;
}

#[derive(Debug)]
pub struct HttpError {
    pub error_code: Option<String>,
    pub external_message: String,
    pub internal_message: String,
}

impl HttpError {
    pub fn for_bad_request(error_code: Option<String>, message: String) -> Self;
    pub fn for_internal_error(internal_message: String) -> Self;
    pub fn for_unavail(error_code: Option<String>, internal_message: String) -> Self;
    pub fn for_not_found(error_code: Option<String>, internal_message: String) -> Self;
}

impl std::error::Error for HttpError {}
impl std::fmt::Display for HttpError {}

pub struct HttpResponseOk<T>(pub T);

pub struct HttpResponseCreated<T>(pub T);

pub struct HttpResponseAccepted<T>(pub T);

pub struct HttpResponseDeleted();

pub struct HttpResponseUpdatedNoContent();

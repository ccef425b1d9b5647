pub mod reqwest {
    pub struct Error<T>;

    #[blocks(http, instead = "oauth2::reqwest::async_http_client")]
    pub fn http_client(request: crate::HttpRequest) -> Result<crate::HttpResponse, Error<()>>;

    pub async fn async_http_client(request: crate::HttpRequest) -> Result<crate::HttpResponse, Error<()>>;
}

pub mod ureq {
    pub struct Error;

    #[blocks(http, instead = "oauth2::reqwest::async_http_client")]
    pub fn http_client(request: crate::HttpRequest) -> Result<crate::HttpResponse, Error>;
}

pub mod curl {
    pub struct Error;

    #[blocks(http, instead = "oauth2::reqwest::async_http_client")]
    pub fn http_client(request: crate::HttpRequest) -> Result<crate::HttpResponse, Error>;
}

#[derive(Clone, Debug)]
pub struct HttpRequest;

#[derive(Clone, Debug)]
pub struct HttpResponse;

use std::io;
use std::path::PathBuf;

pub mod api {
    use indicatif::ProgressBar;

    pub mod tokio {
        use crate::api::RepoInfo;
        use crate::{Cache, Repo};
        use http::HeaderName;
        use http::header::{InvalidHeaderValue, ToStrError};
        use indicatif::ProgressBar;
        use reqwest::{Client, Error, RequestBuilder};
        use std::fmt::Display;
        use std::io;
        use std::num::ParseIntError;
        use std::path::PathBuf;
        use tokio::sync::{AcquireError, TryAcquireError};
        use tokio::task::JoinError;

        #[derive(Debug)]
        pub enum ApiError {
            MissingHeader(HeaderName),
            InvalidHeader(HeaderName),
            InvalidHeaderValue(InvalidHeaderValue),
            ToStr(ToStrError),
            RequestError(Error),
            ParseIntError(ParseIntError),
            IoError(io::Error),
            TooManyRetries(Box<ApiError>),
            TryAcquireError(TryAcquireError),
            AcquireError(AcquireError),
            Join(JoinError),
            LockAcquisition(PathBuf),
        }

        impl Display for ApiError {}
        impl std::error::Error for ApiError {}
        impl From<InvalidHeaderValue> for ApiError {}
        impl From<ToStrError> for ApiError {}
        impl From<Error> for ApiError {}
        impl From<ParseIntError> for ApiError {}
        impl From<io::Error> for ApiError {}
        impl From<TryAcquireError> for ApiError {}
        impl From<AcquireError> for ApiError {}
        impl From<JoinError> for ApiError {}

        #[derive(Debug)]
        pub struct ApiBuilder;

        impl ApiBuilder {
            pub fn new() -> Self;
            pub fn from_env() -> Self;
            pub fn high(self) -> Self;
            pub fn from_cache(cache: Cache) -> Self;
            pub fn with_progress(self, progress: bool) -> Self;
            pub fn with_endpoint(self, endpoint: String) -> Self;
            pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self;
            pub fn with_token(self, token: Option<String>) -> Self;
            pub fn with_max_files(self, max_files: usize) -> Self;
            pub fn with_chunk_size(self, chunk_size: Option<usize>) -> Self;
            pub fn with_user_agent(self, key: &str, value: &str) -> Self;
            pub fn build(self) -> Result<Api, ApiError>;
        }

        impl Default for ApiBuilder {}

        #[derive(Debug)]
        pub struct Metadata;

        impl Metadata {
            pub fn commit_hash(&self) -> &str;
            pub fn etag(&self) -> &str;
            pub fn size(&self) -> usize;
        }

        #[derive(Clone, Debug)]
        pub struct Api;

        impl Api {
            pub fn new() -> Result<Self, ApiError>;
            pub fn client(&self) -> &Client;
            pub async fn metadata(&self, url: &str) -> Result<Metadata, ApiError>;
            pub fn repo(&self, repo: Repo) -> ApiRepo;
            pub fn model(&self, model_id: String) -> ApiRepo;
            pub fn dataset(&self, model_id: String) -> ApiRepo;
            pub fn space(&self, model_id: String) -> ApiRepo;
        }

        #[derive(Debug)]
        pub struct ApiRepo;

        impl ApiRepo {
            pub fn url(&self, filename: &str) -> String;
            pub async fn get(&self, filename: &str) -> Result<PathBuf, ApiError>;
            pub async fn download(&self, filename: &str) -> Result<PathBuf, ApiError>;
            pub async fn download_with_progress<P: Progress + Clone + Send + Sync + 'static>(
                &self,
                filename: &str,
                progress: P,
            ) -> Result<PathBuf, ApiError>;
            pub async fn info(&self) -> Result<RepoInfo, ApiError>;
            pub fn info_request(&self) -> RequestBuilder;
        }

        pub trait Progress {
            fn init(&mut self, size: usize, filename: &str) -> impl Future<Output = ()> + Send;
            fn update(&mut self, size: usize) -> impl Future<Output = ()> + Send;
            fn finish(&mut self) -> impl Future<Output = ()> + Send;
        }

        impl Progress for ProgressBar {}
        impl Progress for () {}
    }

    pub mod sync {
        use crate::api::{Progress, RepoInfo};
        use crate::{Cache, Repo};
        use std::fmt::Display;
        use std::io;
        use std::num::ParseIntError;
        use std::path::PathBuf;
        use ureq::typestate::WithoutBody;
        use ureq::{Error, RequestBuilder};

        #[derive(Clone, Debug)]
        pub struct HeaderAgent;

        #[derive(Debug)]
        pub enum ApiError {
            MissingHeader(&'static str),
            InvalidHeader(&'static str),
            RequestError(Box<Error>),
            ParseIntError(ParseIntError),
            IoError(io::Error),
            TooManyRetries(Box<ApiError>),
            Native(native_tls::Error),
            InvalidResume,
            LockAcquisition(PathBuf),
        }

        impl Display for ApiError {}
        impl std::error::Error for ApiError {}
        impl From<Box<Error>> for ApiError {}
        impl From<ParseIntError> for ApiError {}
        impl From<io::Error> for ApiError {}
        impl From<native_tls::Error> for ApiError {}

        #[derive(Debug)]
        pub struct ApiBuilder;

        impl ApiBuilder {
            pub fn new() -> Self;
            pub fn from_env() -> Self;
            pub fn from_cache(cache: Cache) -> Self;
            pub fn with_progress(self, progress: bool) -> Self;
            pub fn with_endpoint(self, endpoint: String) -> Self;
            pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self;
            pub fn with_token(self, token: Option<String>) -> Self;
            pub fn with_retries(self, max_retries: usize) -> Self;
            pub fn with_user_agent(self, key: &str, value: &str) -> Self;
            pub fn build(self) -> Result<Api, ApiError>;
        }

        impl Default for ApiBuilder {}

        #[derive(Debug)]
        pub struct Metadata;

        impl Metadata {
            pub fn commit_hash(&self) -> &str;
            pub fn etag(&self) -> &str;
            pub fn size(&self) -> usize;
        }

        #[derive(Clone, Debug)]
        pub struct Api;

        impl Api {
            pub fn new() -> Result<Self, ApiError>;
            pub fn client(&self) -> &HeaderAgent;
            pub fn metadata(&self, url: &str) -> Result<Metadata, ApiError>;
            pub fn repo(&self, repo: Repo) -> ApiRepo;
            pub fn model(&self, model_id: String) -> ApiRepo;
            pub fn dataset(&self, model_id: String) -> ApiRepo;
            pub fn space(&self, model_id: String) -> ApiRepo;
        }

        #[derive(Debug)]
        pub struct ApiRepo;

        impl ApiRepo {
            pub fn url(&self, filename: &str) -> String;
            #[blocks(http, instead = "hf_hub::api::tokio::ApiRepo::get")]
            pub fn get(&self, filename: &str) -> Result<PathBuf, ApiError>;
            #[blocks(http, instead = "hf_hub::api::tokio::ApiRepo::download_with_progress")]
            pub fn download_with_progress<P: Progress>(&self, filename: &str, progress: P)
            -> Result<PathBuf, ApiError>;
            #[blocks(http, instead = "hf_hub::api::tokio::ApiRepo::download")]
            pub fn download(&self, filename: &str) -> Result<PathBuf, ApiError>;
            #[blocks(http, instead = "hf_hub::api::tokio::ApiRepo::info")]
            pub fn info(&self) -> Result<RepoInfo, ApiError>;
            #[blocks(http, instead = "hf_hub::api::tokio::ApiRepo::info_request")]
            pub fn info_request(&self) -> RequestBuilder<WithoutBody>;
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Siblings {
        pub rfilename: String,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RepoInfo {
        pub siblings: Vec<Siblings>,
        pub sha: String,
    }

    pub trait Progress {
        fn init(&mut self, size: usize, filename: &str);
        fn update(&mut self, size: usize);
        fn finish(&mut self);
    }

    impl Progress for () {}
    impl Progress for ProgressBar {}
}

#[derive(Clone, Copy, Debug)]
pub enum RepoType {
    Model,
    Dataset,
    Space,
}

#[derive(Clone, Debug)]
pub struct Cache;

impl Cache {
    pub fn new(path: PathBuf) -> Self;
    pub fn from_env() -> Self;
    pub fn path(&self) -> &PathBuf;
    pub fn token_path(&self) -> PathBuf;
    pub fn token(&self) -> Option<String>;
    pub fn repo(&self, repo: Repo) -> CacheRepo;
    pub fn model(&self, model_id: String) -> CacheRepo;
    pub fn dataset(&self, model_id: String) -> CacheRepo;
    pub fn space(&self, model_id: String) -> CacheRepo;
}

impl Default for Cache {}

#[derive(Debug)]
pub struct CacheRepo;

impl CacheRepo {
    #[blocks(probe)]
    pub fn get(&self, filename: &str) -> Option<PathBuf>;
    pub fn create_ref(&self, commit_hash: &str) -> Result<(), io::Error>;
    pub fn blob_path(&self, etag: &str) -> PathBuf;
    pub fn pointer_path(&self, commit_hash: &str) -> PathBuf;
}

#[derive(Clone, Debug)]
pub struct Repo;

impl Repo {
    pub fn new(repo_id: String, repo_type: RepoType) -> Self;
    pub fn with_revision(repo_id: String, repo_type: RepoType, revision: String) -> Self;
    pub fn model(repo_id: String) -> Self;
    pub fn dataset(repo_id: String) -> Self;
    pub fn space(repo_id: String) -> Self;
    pub fn folder_name(&self) -> String;
    pub fn revision(&self) -> &str;
    pub fn url(&self) -> String;
    pub fn url_revision(&self) -> String;
    pub fn api_url(&self) -> String;
}

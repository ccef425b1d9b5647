use errors::Result;
use std::path::Path;

pub mod backends {
    pub mod github {
        use crate::errors::Result;
        use crate::update::{Release, ReleaseUpdate};

        #[derive(Clone, Debug)]
        pub struct ReleaseListBuilder;

        impl ReleaseListBuilder {
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_target(&mut self, target: &str) -> &mut Self;
            pub fn with_url(&mut self, url: &str) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn build(&self) -> Result<ReleaseList>;
        }

        #[derive(Clone, Debug)]
        pub struct ReleaseList;

        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder;
            #[blocks(http)]
            pub fn fetch(self) -> Result<Vec<Release>>;
        }

        #[derive(Debug)]
        pub struct UpdateBuilder;

        impl UpdateBuilder {
            pub fn new() -> Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_url(&mut self, url: &str) -> &mut Self;
            pub fn current_version(&mut self, ver: &str) -> &mut Self;
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self;
            pub fn target(&mut self, target: &str) -> &mut Self;
            pub fn identifier(&mut self, identifier: &str) -> &mut Self;
            pub fn bin_name(&mut self, name: &str) -> &mut Self;
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self;
            pub fn bin_path_in_archive(&mut self, bin_path: &str) -> &mut Self;
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self;
            pub fn show_output(&mut self, show: bool) -> &mut Self;
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn build(&self) -> Result<Box<dyn ReleaseUpdate>>;
        }

        #[derive(Debug)]
        pub struct Update;

        impl Update {
            pub fn configure() -> UpdateBuilder;
        }
    }
}

pub mod errors {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub enum Error {}

    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}

pub mod update {
    use crate::Status;
    use crate::errors::Result;

    #[derive(Clone, Debug, Default)]
    pub struct ReleaseAsset {
        pub download_url: String,
        pub name: String,
    }

    #[derive(Debug)]
    pub enum UpdateStatus {
        UpToDate,
        Updated(Release),
    }

    impl UpdateStatus {
        pub fn uptodate(&self) -> bool;
        pub fn updated(&self) -> bool;
    }

    #[derive(Clone, Debug, Default)]
    pub struct Release {
        pub name: String,
        pub version: String,
        pub date: String,
        pub body: Option<String>,
        pub assets: Vec<ReleaseAsset>,
    }

    impl Release {
        pub fn has_target_asset(&self, target: &str) -> bool;
        pub fn asset_for(&self, target: &str, identifier: Option<&str>) -> Option<ReleaseAsset>;
    }

    pub trait ReleaseUpdate {
        #[blocks(http)]
        fn get_latest_release(&self) -> Result<Release>;
        #[blocks(http)]
        fn get_latest_releases(&self, current_version: &str) -> Result<Vec<Release>>;
        #[blocks(http)]
        fn get_release_version(&self, ver: &str) -> Result<Release>;
        fn current_version(&self) -> String;
        fn target(&self) -> String;
        #[blocks(http)]
        fn update(&self) -> Result<Status>;
        #[blocks(http)]
        fn update_extended(&self) -> Result<UpdateStatus>;
    }
}

#[derive(Debug, Clone)]
pub enum Status {
    UpToDate(String),
    Updated(String),
}

impl Status {
    pub fn version(&self) -> &str;
    pub fn uptodate(&self) -> bool;
    pub fn updated(&self) -> bool;
}

impl std::fmt::Display for Status {}

#[derive(Debug)]
pub struct Extract<'a>;

impl<'a> Extract<'a> {
    pub fn from_source(source: &'a Path) -> Extract<'a>;
    #[blocks(fs)]
    pub fn extract_into(&self, into_dir: &Path) -> Result<()>;
    #[blocks(fs)]
    pub fn extract_file<T: AsRef<Path>>(&self, into_dir: &Path, file_to_extract: T) -> Result<()>;
}

#[derive(Debug)]
pub struct Download;

impl Download {
    pub fn from_url(url: &str) -> Self;
    pub fn show_progress(&mut self, b: bool) -> &mut Self;
    #[blocks(http)]
    pub fn download_to<T: std::io::Write>(&self, dest: T) -> Result<()>;
}

pub fn get_target() -> &'static str;

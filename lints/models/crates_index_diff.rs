use std::sync::atomic::AtomicBool;

pub use gix;

pub mod index {
    pub struct CloneOptions {
        pub url: String,
    }

    impl Default for CloneOptions {}

    pub mod diff {
        use std::error;
        use std::fmt;

        #[derive(Clone, Copy, Debug)]
        pub enum Order {
            ImplementationDefined,
            AsInCratesIndex,
        }

        #[derive(Debug)]
        pub enum Error {}

        impl error::Error for Error {}
        impl fmt::Display for Error {}
    }

    pub mod init {
        use std::error;
        use std::fmt;

        #[derive(Debug)]
        pub enum Error {}

        impl error::Error for Error {}
        impl fmt::Display for Error {}
    }
}

pub struct Index {
    pub seen_ref_name: &'static str,
    pub branch_name: &'static str,
}

impl Index {
    #[blocks(net)]
    pub fn from_path_or_cloned_with_options<P>(
        path: impl AsRef<std::path::Path>,
        progress: P,
        should_interrupt: &AtomicBool,
        options: index::CloneOptions,
    ) -> Result<Index, index::init::Error>;
    // It clones where nothing is yet.
    #[blocks(net)]
    pub fn from_path_or_cloned(path: impl AsRef<std::path::Path>) -> Result<Index, index::init::Error>;
    pub fn repository(&self) -> &gix::Repository;
    pub fn repository_mut(&mut self) -> &mut gix::Repository;
    #[blocks(net)]
    pub fn peek_changes(&self) -> Result<(Vec<Change>, gix::ObjectId), index::diff::Error>;
    #[blocks(net)]
    pub fn peek_changes_ordered(&self) -> Result<(Vec<Change>, gix::ObjectId), index::diff::Error>;
    #[blocks(net)]
    pub fn peek_changes_with_options<P>(
        &self,
        progress: P,
        should_interrupt: &AtomicBool,
        order: index::diff::Order,
    ) -> Result<(Vec<Change>, gix::ObjectId), index::diff::Error>;
    #[blocks(fs)]
    pub fn changes_between_commits(
        &self,
        from: impl Into<gix::ObjectId>,
        to: impl Into<gix::ObjectId>,
    ) -> Result<Vec<Change>, index::diff::Error>;
    #[blocks(fs)]
    pub fn changes_between_ancestor_commits(
        &self,
        ancestor_commit: impl Into<gix::ObjectId>,
        current_commit: impl Into<gix::ObjectId>,
    ) -> Result<(Vec<Change>, index::diff::Order), index::diff::Error>;
    #[blocks(net)]
    pub fn fetch_changes(&self) -> Result<Vec<Change>, index::diff::Error>;
    #[blocks(net)]
    pub fn fetch_changes_ordered(&self) -> Result<Vec<Change>, index::diff::Error>;
    #[blocks(net)]
    pub fn fetch_changes_with_options<P>(
        &self,
        progress: P,
        should_interrupt: &AtomicBool,
        order: index::diff::Order,
    ) -> Result<Vec<Change>, index::diff::Error>;
    #[blocks(fs)]
    pub fn set_last_seen_reference(&self, to: gix::ObjectId) -> Result<(), index::diff::Error>;
    #[blocks(fs)]
    pub fn changes(
        &self,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Result<Vec<Change>, index::diff::Error>;
}

#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Change {
    Added(CrateVersion),
    Unyanked(CrateVersion),
    AddedAndYanked(CrateVersion),
    Yanked(CrateVersion),
    CrateDeleted { name: String, versions: Vec<CrateVersion> },
    VersionDeleted(CrateVersion),
}

impl Change {
    pub fn added(&self) -> Option<&CrateVersion>;
    pub fn yanked(&self) -> Option<&CrateVersion>;
    pub fn unyanked(&self) -> Option<&CrateVersion>;
    pub fn crate_deleted(&self) -> Option<(&str, &[CrateVersion])>;
    pub fn version_deleted(&self) -> Option<&CrateVersion>;
    pub fn versions(&self) -> &[CrateVersion];
}

#[derive(Clone, Eq, PartialEq, Debug)]
pub struct CrateVersion {
    pub yanked: bool,
    pub checksum: [u8; 32],
}

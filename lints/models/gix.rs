use crate::clone::PrepareFetch;
use bstr::bstr::BStr;
use bstr::bstring::BString;
use gix_actor::SignatureRef;
use gix_command::Context;
use gix_commitgraph::Graph;
use gix_config::types::File;
use gix_date::Time;
use gix_features::threading::_impl::OwnShared;
use gix_fs::Capabilities;
use gix_hash::Prefix;
pub use gix_hash::borrowed::oid;
pub use gix_hash::object_id::ObjectId;
use gix_ignore::Search;
use gix_index::State;
use gix_index::entry::stat::Options;
use gix_object::commit::{MessageRef, SignedData};
use gix_object::decode::_decode::Error;
use gix_object::traits::find::{Exists, Find};
use gix_object::traits::{Write, WriteTo};
use gix_object::{CommitRef, CommitRefIter, Kind, TagRef, TagRefIter, TreeRef};
use gix_odb::Store;
use gix_odb::find::Header;
use gix_pathspec::Defaults;
use gix_protocol::fetch::types::Tags;
use gix_ref::store_impl::file::log::iter::Platform;
use gix_ref::store_impl::packed::Buffer;
use gix_ref::transaction::{PreviousValue, RefEdit};
use gix_ref::{FullName, FullNameRef, Namespace, PartialNameRef, TargetRef};
use gix_sec::Trust;
use gix_sec::trust::Mapping;
use gix_transport::client::blocking_io::traits::Transport;
use gix_worktree::stack::state::attributes::Source;
use std::any::Any;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::io;
use std::io::Read;
use std::ops::Deref;
use std::path::{Path, PathBuf};

pub mod clone {
    use crate::{Remote, Repository};
    use bstr::bstring::BString;
    use gix_protocol::fetch::types::Shallow;
    use gix_ref::PartialNameRef;
    use gix_url::Url;
    use prodash::traits::NestedProgress;
    use std::path::Path;
    use std::sync::atomic::AtomicBool;

    pub struct PrepareFetch;

    impl PrepareFetch {
        pub fn configure_remote(
            self,
            f: impl FnMut(Remote<'_>) -> Result<Remote<'_>, Box<dyn std::error::Error + Send + Sync>> + 'static,
        ) -> Self;
        pub fn with_shallow(self, shallow: Shallow) -> Self;
        pub fn with_in_memory_config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self;
        pub fn with_ref_name<'a, Name, E>(self, name: Option<Name>) -> Result<Self, E>
        where
            Name: TryInto<&'a PartialNameRef, Error = E>;
        pub fn persist(self) -> Repository;
        pub fn configure_connection(self, f: impl 'static) -> Self;
    }
}

pub mod open {
    use crate::ThreadSafeRepository;
    use crate::open::permissions::{Attributes, Config, Environment};
    use bstr::bstring::BString;
    use gix_config::file::Metadata;
    use gix_odb::store_impls::dynamic::init::Slots;
    use gix_sec::Trust;
    use gix_sec::trust::DefaultForLevel;
    use std::fmt::Display;
    use std::io;
    use std::path::PathBuf;

    pub mod permissions {
        use gix_sec::Permission;

        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Config {
            pub git_binary: bool,
            pub system: bool,
            pub git: bool,
            pub user: bool,
            pub env: bool,
            pub includes: bool,
        }

        impl Config {
            pub fn all() -> Self;
            pub fn isolated() -> Self;
        }

        impl Default for Config {}

        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Attributes {
            pub git_binary: bool,
            pub system: bool,
            pub git: bool,
        }

        impl Attributes {
            pub fn all() -> Self;
            pub fn isolated() -> Self;
        }

        impl Default for Attributes {}

        #[derive(Clone, Copy, Debug)]
        pub struct Environment {
            pub xdg_config_home: Permission,
            pub home: Permission,
            pub http_transport: Permission,
            pub identity: Permission,
            pub objects: Permission,
            pub git_prefix: Permission,
            pub ssh_prefix: Permission,
        }

        impl Environment {
            pub fn all() -> Self;
            pub fn isolated() -> Self;
        }
    }

    #[derive(Clone, Debug)]
    pub struct Permissions {
        pub env: Environment,
        pub config: Config,
        pub attributes: Attributes,
    }

    impl Permissions {
        pub fn secure() -> Self;
        pub fn all() -> Self;
        pub fn isolated() -> Self;
    }

    impl DefaultForLevel for Permissions {}
    impl Default for Permissions {}

    #[derive(Clone)]
    pub struct Options {
        pub permissions: Permissions,
    }

    impl Options {
        pub fn isolated() -> Self;
        pub fn modify(&mut self, f: impl FnOnce(Self) -> Self);
        pub fn config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self;
        pub fn cli_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self;
        pub fn object_store_slots(self, slots: Slots) -> Self;
        pub fn permissions(self, permissions: Permissions) -> Self;
        pub fn open_path_as_is(self, enable: bool) -> Self;
        pub fn with(self, trust: Trust) -> Self;
        pub fn bail_if_untrusted(self, toggle: bool) -> Self;
        pub fn filter_config_section(self, filter: fn(&Metadata) -> bool) -> Self;
        pub fn lossy_config(self, toggle: bool) -> Self;
        pub fn strict_config(self, toggle: bool) -> Self;
        pub fn open(self, path: impl Into<PathBuf>) -> Result<ThreadSafeRepository, Error>;
    }

    impl Default for Options {}
    impl DefaultForLevel for Options {}

    #[derive(Debug)]
    pub enum Error {
        Config(()),
        NotARepository { source: gix_discover::is_git::Error, path: PathBuf },
        Io(io::Error),
        UnsafeGitDir { path: PathBuf },
        EnvironmentAccessDenied(gix_sec::permission::Error<PathBuf>),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl From<io::Error> for Error {}
    impl From<gix_sec::permission::Error<PathBuf>> for Error {}
}

pub mod init {
    use bstr::bstring::BString;
    use std::fmt::Display;
    use std::io;

    #[derive(Debug)]
    pub enum Error {
        CurrentDir(io::Error),
        Init(()),
        Open(crate::open::Error),
        InvalidBranchName { name: BString, source: gix_validate::reference::name::Error },
        EditHeadForDefaultBranch(()),
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
    impl From<io::Error> for Error {}
    impl From<crate::open::Error> for Error {}

    pub const DEFAULT_BRANCH_NAME: &str = ..;
}

pub mod discover {
    pub use gix_discover::*;
    use std::fmt::Display;

    #[derive(Debug)]
    pub enum Error {
        Discover(gix_discover::upwards::types::Error),
        Open(crate::open::Error),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl From<gix_discover::upwards::types::Error> for Error {}
    impl From<crate::open::Error> for Error {}
}

#[derive(Clone)]
pub struct Blob<'repo> {
    pub id: ObjectId,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl Blob<'_> {
    pub fn take_data(&mut self) -> Vec<u8>;
}

impl<'repo> TryFrom<Object<'repo>> for Blob<'repo> {
    type Error = Object<'repo>;
}

#[derive(Clone)]
pub struct Commit<'repo> {
    pub id: ObjectId,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl Commit<'_> {
    pub fn take_data(&mut self) -> Vec<u8>;
}

impl<'repo> Commit<'repo> {
    pub fn message(&self) -> Result<MessageRef<'_>, Error>;
    pub fn message_raw(&self) -> Result<&BStr, Error>;
    pub fn message_raw_sloppy(&self) -> &BStr;
    pub fn decode(&self) -> Result<CommitRef<'_>, Error>;
    pub fn iter(&self) -> CommitRefIter<'_>;
    pub fn author(&self) -> Result<SignatureRef<'_>, Error>;
    pub fn committer(&self) -> Result<SignatureRef<'_>, Error>;
    pub fn parent_ids(&self) -> impl Iterator<Item = Id<'repo>> + '_;
    pub fn tree_id(&self) -> Result<Id<'repo>, Error>;
    pub fn id(&self) -> Id<'repo>;
    pub fn signature(&self) -> Result<Option<(Cow<'_, BStr>, SignedData<'_>)>, Error>;
}

impl<'repo> TryFrom<Object<'repo>> for Commit<'repo> {
    type Error = Object<'repo>;
}

#[derive(Clone)]
pub struct Head<'repo> {
    pub repo: &'repo Repository,
}

impl<'repo> Head<'repo> {
    pub fn log_iter(&self) -> Platform<'static, 'repo>;
    pub fn prior_checked_out_branches(&self) -> io::Result<Option<Vec<(BString, ObjectId)>>>;
    pub fn name(&self) -> &'static FullNameRef;
    pub fn referent_name(&self) -> Option<&FullNameRef>;
    pub fn is_detached(&self) -> bool;
    pub fn is_unborn(&self) -> bool;
    pub fn id(&self) -> Option<Id<'repo>>;
    pub fn try_into_referent(self) -> Option<Reference<'repo>>;
}

#[derive(Clone, Copy)]
pub struct Id<'r> {
    pub repo: &'r Repository,
}

impl<'repo> Id<'repo> {
    pub fn shorten_or_id(&self) -> Prefix;
    pub fn detach(self) -> ObjectId;
}

impl Deref for Id<'_> {
    type Target = oid;
}

impl Display for Id<'_> {}
impl AsRef<oid> for Id<'_> {}
impl<'repo> From<Id<'repo>> for ObjectId {}

#[derive(Clone)]
pub struct Object<'repo> {
    pub id: ObjectId,
    pub kind: Kind,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl<'repo> Object<'repo> {
    pub fn into_blob(self) -> Blob<'repo>;
    pub fn into_tree(self) -> Tree<'repo>;
    pub fn into_commit(self) -> Commit<'repo>;
    pub fn to_commit_ref(&self) -> CommitRef<'_>;
    pub fn to_commit_ref_iter(&self) -> CommitRefIter<'_>;
    pub fn try_to_commit_ref_iter(&self) -> Option<CommitRefIter<'_>>;
    pub fn to_tag_ref_iter(&self) -> TagRefIter<'_>;
    pub fn try_to_tag_ref_iter(&self) -> Option<TagRefIter<'_>>;
    pub fn to_tag_ref(&self) -> TagRef<'_>;
    pub fn id(&self) -> Id<'repo>;
}

impl<'repo> From<Commit<'repo>> for Object<'repo> {}
impl AsRef<[u8]> for Object<'_> {}

#[derive(Clone)]
pub struct Reference<'r> {
    pub inner: gix_ref::raw::Reference,
    pub repo: &'r Repository,
}

impl Reference<'_> {
    pub fn log_iter(&self) -> Platform<'_, '_>;
    pub fn log_exists(&self) -> bool;
}

impl<'repo> Reference<'repo> {
    pub fn try_id(&self) -> Option<Id<'repo>>;
    pub fn id(&self) -> Id<'repo>;
    pub fn target(&self) -> TargetRef<'_>;
    pub fn name(&self) -> &FullNameRef;
    pub fn detach(self) -> gix_ref::raw::Reference;
    pub fn follow(&self) -> Option<Result<Reference<'repo>, gix_ref::store_impl::file::find::existing::error::Error>>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Remote<'repo> {
    pub repo: &'repo Repository,
}

impl<'repo> Remote<'repo> {
    pub fn repo(&self) -> &'repo Repository;
    pub fn fetch_tags(&self) -> Tags;
}

impl Remote<'_> {
    pub fn with_fetch_tags(self, tags: Tags) -> Self;
}

pub struct Repository;

impl Repository {
    pub fn object_cache_size(&mut self, bytes: impl Into<Option<usize>>);
    pub fn object_cache_size_if_unset(&mut self, bytes: usize);
    pub fn compute_object_cache_size_for_tree_diffs(&self, index: &State) -> usize;
    pub fn with_object_memory(self) -> Self;
    pub fn branch_names(&self) -> BTreeSet<&str>;
    pub fn open_options(&self) -> &crate::open::Options;
    pub fn object_hash(&self) -> gix_hash::Kind;
    pub fn set_freelist(&mut self, list: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>>;
    pub fn without_freelist(self) -> Self;
    pub fn revision_graph<'cache, T>(&self, cache: Option<&'cache Graph>) -> gix_revwalk::Graph<'_, 'cache, T>;
    pub fn commit_graph(&self) -> Result<Graph, gix_commitgraph::init::Error>;
    pub fn into_sync(self) -> ThreadSafeRepository;
    pub fn git_dir(&self) -> &Path;
    pub fn git_dir_trust(&self) -> Trust;
    pub fn current_dir(&self) -> &Path;
    pub fn common_dir(&self) -> &Path;
    #[blocks(fs)]
    pub fn index_path(&self) -> PathBuf;
    pub fn modules_path(&self) -> Option<PathBuf>;
    pub fn path(&self) -> &Path;
    pub fn work_dir(&self) -> Option<&Path>;
    pub fn install_dir(&self) -> io::Result<PathBuf>;
    pub fn prefix(&self) -> Result<Option<&Path>, gix_path::realpath::Error>;
    pub fn has_object(&self, id: impl AsRef<oid>) -> bool;
    pub fn empty_tree(&self) -> Tree<'_>;
    pub fn empty_blob(&self) -> Blob<'_>;
    pub fn pathspec_defaults(&self) -> Result<Defaults, gix_pathspec::defaults::from_environment::Error>;
    pub fn namespace(&self) -> Option<&Namespace>;
    pub fn clear_namespace(&mut self) -> Option<Namespace>;
    pub fn set_namespace<'a, Name, E>(
        &mut self,
        namespace: Name,
    ) -> Result<Option<Namespace>, gix_validate::reference::name::Error>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        gix_validate::reference::name::Error: From<E>;
    pub fn is_shallow(&self) -> bool;
    pub fn shallow_file(&self) -> PathBuf;
    pub fn main_repo(&self) -> Result<Repository, crate::open::Error>;
    pub fn is_bare(&self) -> bool;
}

impl From<PrepareFetch> for Repository {}
impl Clone for Repository {}
impl From<&ThreadSafeRepository> for Repository {}
impl From<ThreadSafeRepository> for Repository {}
impl Write for Repository {}
impl gix_object::traits::find::Header for Repository {}
impl Find for Repository {}
impl Exists for Repository {}

#[derive(Clone)]
pub struct ThreadSafeRepository {
    pub objects: OwnShared<Store>,
    pub work_tree: Option<PathBuf>,
    pub common_dir: Option<PathBuf>,
}

impl ThreadSafeRepository {
    #[blocks(fs)]
    pub fn discover(directory: impl AsRef<Path>) -> Result<Self, crate::discover::Error>;
    #[blocks(fs)]
    pub fn discover_opts(
        directory: impl AsRef<Path>,
        options: gix_discover::upwards::types::Options<'_>,
        trust_map: Mapping<crate::open::Options>,
    ) -> Result<Self, crate::discover::Error>;
    #[blocks(fs)]
    pub fn discover_with_environment_overrides(directory: impl AsRef<Path>) -> Result<Self, crate::discover::Error>;
    #[blocks(fs)]
    pub fn discover_with_environment_overrides_opts(
        directory: impl AsRef<Path>,
        options: gix_discover::upwards::types::Options<'_>,
        trust_map: Mapping<crate::open::Options>,
    ) -> Result<Self, crate::discover::Error>;
    #[blocks(fs)]
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, crate::open::Error>;
    #[blocks(fs)]
    pub fn open_opts(path: impl Into<PathBuf>, options: crate::open::Options) -> Result<Self, crate::open::Error>;
    #[blocks(fs)]
    pub fn open_with_environment_overrides(
        fallback_directory: impl Into<PathBuf>,
        trust_map: Mapping<crate::open::Options>,
    ) -> Result<Self, crate::open::Error>;
    pub fn to_thread_local(&self) -> Repository;
    pub fn path(&self) -> &Path;
    pub fn git_dir(&self) -> &Path;
    pub fn work_dir(&self) -> Option<&Path>;
    pub fn objects_dir(&self) -> &Path;
}

impl From<Repository> for ThreadSafeRepository {}

#[derive(Clone)]
pub struct Tree<'repo> {
    pub id: ObjectId,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl<'repo> Tree<'repo> {
    pub fn from_data(id: impl Into<ObjectId>, data: Vec<u8>, repo: &'repo Repository) -> Self;
    pub fn id(&self) -> Id<'repo>;
    pub fn decode(&self) -> Result<TreeRef<'_>, Error>;
}

impl Tree<'_> {
    pub fn take_data(&mut self) -> Vec<u8>;
}

impl<'repo> TryFrom<Object<'repo>> for Tree<'repo> {
    type Error = Object<'repo>;
}

impl TryFrom<Tree<'_>> for gix_object::Tree {
    type Error = Error;
}

#[blocks(fs)]
pub fn discover(directory: impl AsRef<Path>) -> Result<Repository, crate::discover::Error>;

#[blocks(fs)]
pub fn init(directory: impl AsRef<Path>) -> Result<Repository, crate::init::Error>;

#[blocks(fs)]
pub fn init_bare(directory: impl AsRef<Path>) -> Result<Repository, crate::init::Error>;

#[blocks(fs)]
pub fn open(directory: impl Into<PathBuf>) -> Result<Repository, crate::open::Error>;

#[blocks(fs)]
pub fn open_opts(
    directory: impl Into<PathBuf>,
    options: crate::open::Options,
) -> Result<Repository, crate::open::Error>;

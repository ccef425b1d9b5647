use crate::clone::PrepareFetch;
use crate::config::{Snapshot, SnapshotMut};
use crate::filter::Pipeline;
use crate::head::Kind;
use crate::id::shorten::Error;
use crate::object::tree::{Entry, EntryRef};
use crate::remote::save::AsError;
use crate::remote::{Connection, Direction, Name, Names};
use crate::revision::walk::Platform;
use crate::shallow::Commits;
use crate::state::InProgress;
use crate::submodule::ModulesSnapshot;
use crate::worktree::{Index, IndexPersistedOrInMemory};
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
use gix_object::traits::find::{Exists, Find};
use gix_object::traits::{Write, WriteTo};
use gix_object::{CommitRef, CommitRefIter, TagRef, TagRefIter, TreeRef};
use gix_odb::Handle;
use gix_odb::find::Header;
use gix_odb::memory::Proxy;
use gix_pathspec::Defaults;
use gix_protocol::fetch::types::Tags;
use gix_ref::store_impl::file::Store;
use gix_ref::store_impl::packed::Buffer;
use gix_ref::transaction::{PreviousValue, RefEdit};
use gix_ref::{FullName, FullNameRef, Namespace, PartialNameRef, TargetRef};
use gix_refspec::RefSpec;
use gix_sec::Trust;
use gix_sec::trust::Mapping;
use gix_transport::Protocol;
use gix_transport::client::blocking_io::traits::Transport;
use gix_worktree::Stack;
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
    use crate::create::{Kind, Options};
    use crate::remote::Connection;
    use crate::remote::fetch::Outcome;
    use crate::{Remote, Repository};
    use bstr::bstring::BString;
    use gix_protocol::fetch::types::Shallow;
    use gix_ref::PartialNameRef;
    use gix_transport::client::blocking_io::traits::Transport;
    use gix_url::Url;
    use prodash::traits::NestedProgress;
    use std::path::Path;
    use std::sync::atomic::AtomicBool;

    pub mod fetch {
        use crate::remote::save::AsError;
        use bstr::bstring::BString;
        use gix_ref::PartialName;
        use std::fmt::Display;
        use std::io;

        #[derive(Debug)]
        pub enum Error {
            Connect(crate::remote::connect::Error),
            PrepareFetch(crate::remote::fetch::prepare::Error),
            Fetch(crate::remote::fetch::Error),
            RemoteInit(crate::remote::init::Error),
            RemoteConfiguration(Box<dyn std::error::Error + Send + Sync>),
            RemoteConnection(Box<dyn std::error::Error + Send + Sync>),
            RemoteName(crate::config::remote::symbolic_name::Error),
            ParseConfig(crate::config::overrides::Error),
            ApplyConfig(crate::config::Error),
            LoadConfig(gix_config::file::init::from_paths::Error),
            SaveConfig(AsError),
            SaveConfigIo(io::Error),
            InvalidHeadRef { source: gix_validate::reference::name::Error, head_ref_name: BString },
            HeadUpdate(crate::reference::edit::Error),
            RefNameMissing { wanted: PartialName },
            RefNameAmbiguous { wanted: PartialName, candidates: Vec<BString> },
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::remote::connect::Error> for Error {}
        impl From<crate::remote::fetch::prepare::Error> for Error {}
        impl From<crate::remote::fetch::Error> for Error {}
        impl From<crate::remote::init::Error> for Error {}
        impl From<crate::config::key::Error<crate::remote::name::Error, 'v', 'i'>> for Error {}
        impl From<crate::config::overrides::Error> for Error {}
        impl From<crate::config::Error> for Error {}
        impl From<gix_config::file::init::from_paths::Error> for Error {}
        impl From<AsError> for Error {}
        impl From<io::Error> for Error {}
        impl From<crate::reference::edit::Error> for Error {}
    }

    pub struct PrepareFetch;

    impl PrepareFetch {
        pub fn configure_remote(
            self,
            f: impl FnMut(Remote<'_>) -> Result<Remote<'_>, Box<dyn std::error::Error + Send + Sync>> + 'static,
        ) -> Self;
        pub fn with_remote_name(self, name: impl Into<BString>) -> Result<Self, crate::remote::name::Error>;
        pub fn with_shallow(self, shallow: Shallow) -> Self;
        pub fn with_in_memory_config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self;
        pub fn with_ref_name<'a, Name, E>(self, name: Option<Name>) -> Result<Self, E>
        where
            Name: TryInto<&'a PartialNameRef, Error = E>;
        pub fn persist(self) -> Repository;
        #[blocks(net)]
        pub fn fetch_only<P>(
            &mut self,
            progress: P,
            should_interrupt: &AtomicBool,
        ) -> Result<(Repository, Outcome), crate::clone::fetch::Error>
        where
            P: NestedProgress,
            P::SubProgress: 'static;
        #[blocks(fs)]
        pub fn new<Url, E>(
            url: Url,
            path: impl AsRef<Path>,
            kind: Kind,
            create_opts: Options,
            open_opts: crate::open::Options,
        ) -> Result<Self, Error>
        where
            Url: TryInto<Url, Error = E>,
            gix_url::parse::Error: From<E>;
        pub fn configure_connection(
            self,
            f: impl FnMut(
                &mut Connection<'_, '_, Box<dyn Transport + Send>>,
            ) -> Result<(), Box<dyn std::error::Error + Send + Sync>>
            + 'static,
        ) -> Self;
        pub fn with_fetch_options(self, opts: crate::remote::ref_map::Options) -> Self;
    }

    pub struct Error;
}

pub mod commit {
    pub struct Error;
}

pub mod head {
    use crate::{Head, Repository};
    use gix_hash::object_id::ObjectId;
    use gix_ref::FullName;
    use gix_ref::raw::Reference;

    pub mod peel {
        use std::fmt::Display;

        pub mod into_id {
            use gix_ref::FullName;
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                Peel(crate::head::peel::Error),
                Unborn { name: FullName },
                ObjectKind(crate::object::try_into::Error),
            }

            impl Display for Error {}
            impl std::error::Error for Error {}
            impl From<crate::head::peel::Error> for Error {}
            impl From<crate::object::try_into::Error> for Error {}
        }

        pub mod to_commit {
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                PeelToObject(crate::head::peel::to_object::Error),
                ObjectKind(crate::object::try_into::Error),
            }

            impl std::error::Error for Error {}
            impl Display for Error {}
            impl From<crate::head::peel::to_object::Error> for Error {}
            impl From<crate::object::try_into::Error> for Error {}
        }

        pub mod to_object {
            use gix_ref::FullName;
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                Peel(crate::head::peel::Error),
                Unborn { name: FullName },
            }

            impl std::error::Error for Error {}
            impl Display for Error {}
            impl From<crate::head::peel::Error> for Error {}
        }

        #[derive(Debug)]
        pub enum Error {
            FindExistingObject(crate::object::find::existing::Error),
            PeelReference(crate::reference::peel::Error),
        }

        impl std::error::Error for Error {}
        impl Display for Error {}
        impl From<gix_object::find::existing::Error> for Error {}
        impl From<crate::reference::peel::Error> for Error {}
    }

    #[derive(Clone)]
    pub enum Kind {
        Symbolic(Reference),
        Unborn(FullName),
        Detached { target: ObjectId, peeled: Option<ObjectId> },
    }

    impl Kind {
        pub fn attach(self, repo: &Repository) -> Head<'_>;
    }
}

pub mod id {
    pub mod shorten {
        pub struct Error;
    }
}

pub mod object {
    pub mod commit {
        pub struct Error;
    }

    pub mod peel {
        pub mod to_kind {
            pub struct Error;
        }
    }

    pub mod tree {
        pub mod traverse {
            pub struct Platform<'a, 'repo>;
        }

        pub struct EntryRef<'repo, 'a>;

        pub struct Entry<'repo>;
    }

    pub mod try_into {
        pub struct Error;
    }

    pub mod conversion {
        pub struct Error;
    }

    pub mod find {
        pub mod existing {
            pub mod with_conversion {
                pub struct Error;
            }

            pub type Error = gix_object::find::existing::Error;
        }

        pub struct Error;
    }

    pub mod write {
        pub struct Error;
    }
}

pub mod pathspec {
    pub use gix_pathspec::*;

    pub mod init {
        pub struct Error;
    }
}

pub mod reference {
    pub use gix_ref::{Category, Kind};

    pub mod iter {
        use crate::{Reference, Repository};
        use std::path::Path;

        pub mod init {
            use std::fmt::Display;
            use std::io;

            #[derive(Debug)]
            pub enum Error {
                Io(io::Error),
            }

            impl Display for Error {}
            impl std::error::Error for Error {}
            impl From<io::Error> for Error {}
        }

        pub struct Platform<'r> {
            pub repo: &'r Repository,
        }

        impl Platform<'_> {
            pub fn all(&self) -> Result<Iter<'_>, crate::reference::iter::init::Error>;
            pub fn prefixed(&self, prefix: impl AsRef<Path>) -> Result<Iter<'_>, crate::reference::iter::init::Error>;
            pub fn tags(&self) -> Result<Iter<'_>, crate::reference::iter::init::Error>;
            pub fn local_branches(&self) -> Result<Iter<'_>, crate::reference::iter::init::Error>;
            pub fn remote_branches(&self) -> Result<Iter<'_>, crate::reference::iter::init::Error>;
        }

        pub struct Iter<'r>;

        impl Iter<'_> {
            #[blocks(fs)]
            pub fn peeled(self) -> Result<Self, gix_ref::store_impl::packed::buffer::open::error::Error>;
        }

        impl<'r> Iterator for Iter<'r> {
            type Item = Result<Reference<'r>, Box<dyn std::error::Error + Sync + Send>>;
        }

        pub type Error = gix_ref::store_impl::packed::buffer::open::error::Error;
    }

    pub mod log {
        use bstr::bstr::BStr;
        use bstr::bstring::BString;

        pub fn message(operation: &str, message: &BStr, num_parents: usize) -> BString;
    }

    pub mod edit {
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            FileTransactionPrepare(gix_ref::store_impl::file::transaction::prepare::error::Error),
            FileTransactionCommit(gix_ref::store_impl::file::transaction::commit::error::Error),
            NameValidation(gix_validate::reference::name::Error),
            LockTimeoutConfiguration(crate::config::lock_timeout::Error),
            ParseCommitterTime(crate::config::time::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<gix_ref::store_impl::file::transaction::prepare::error::Error> for Error {}
        impl From<gix_ref::store_impl::file::transaction::commit::error::Error> for Error {}
        impl From<gix_validate::reference::name::Error> for Error {}
        impl From<crate::config::key::Error<gix_config_value::Error, 'i', 'i'>> for Error {}
        impl From<crate::config::key::Error<gix_date::parse::Error, 't', 'i'>> for Error {}
    }

    pub mod find {
        use std::fmt::Display;

        pub mod existing {
            use gix_ref::PartialName;
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                Find(crate::reference::find::Error),
                NotFound { name: PartialName },
            }

            impl std::error::Error for Error {}
            impl Display for Error {}
            impl From<crate::reference::find::Error> for Error {}
        }

        #[derive(Debug)]
        pub enum Error {
            Find(gix_ref::store_impl::file::find::error::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<gix_ref::store_impl::file::find::error::Error> for Error {}
    }

    pub mod follow {
        pub mod to_object {
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                FollowToObject(gix_ref::peel::to_object::Error),
                PackedRefsOpen(gix_ref::store_impl::packed::buffer::open::error::Error),
            }

            impl Display for Error {}
            impl std::error::Error for Error {}
            impl From<gix_ref::peel::to_object::Error> for Error {}
            impl From<gix_ref::store_impl::packed::buffer::open::error::Error> for Error {}
        }
    }

    pub mod head_commit {
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            Head(crate::reference::find::existing::Error),
            PeelToCommit(crate::head::peel::to_commit::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::reference::find::existing::Error> for Error {}
        impl From<crate::head::peel::to_commit::Error> for Error {}
    }

    pub mod head_id {
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            Head(crate::reference::find::existing::Error),
            PeelToId(crate::head::peel::into_id::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::reference::find::existing::Error> for Error {}
        impl From<crate::head::peel::into_id::Error> for Error {}
    }

    pub mod head_tree {
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            HeadCommit(crate::reference::head_commit::Error),
            CommitTree(crate::object::commit::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::reference::head_commit::Error> for Error {}
        impl From<crate::object::commit::Error> for Error {}
    }

    pub mod head_tree_id {
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            HeadCommit(crate::reference::head_commit::Error),
            DecodeCommit(gix_object::decode::_decode::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::reference::head_commit::Error> for Error {}
        impl From<gix_object::decode::_decode::Error> for Error {}
    }

    pub mod peel {
        use std::fmt::Display;

        pub mod to_kind {
            use std::fmt::Display;

            #[derive(Debug)]
            pub enum Error {
                FollowToObject(gix_ref::peel::to_object::Error),
                PackedRefsOpen(gix_ref::store_impl::packed::buffer::open::error::Error),
                FindObject(crate::object::find::existing::Error),
                PeelObject(crate::object::peel::to_kind::Error),
            }

            impl Display for Error {}
            impl std::error::Error for Error {}
            impl From<gix_ref::peel::to_object::Error> for Error {}
            impl From<gix_ref::store_impl::packed::buffer::open::error::Error> for Error {}
            impl From<gix_object::find::existing::Error> for Error {}
            impl From<crate::object::peel::to_kind::Error> for Error {}
        }

        #[derive(Debug)]
        pub enum Error {
            ToId(gix_ref::peel::to_id::Error),
            PackedRefsOpen(gix_ref::store_impl::packed::buffer::open::error::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<gix_ref::peel::to_id::Error> for Error {}
        impl From<gix_ref::store_impl::packed::buffer::open::error::Error> for Error {}
    }

    pub mod set_target_id {
        use gix_ref::FullName;
        use std::fmt::Display;

        #[derive(Debug)]
        pub enum Error {
            SymbolicReference { name: FullName },
            ReferenceEdit(crate::reference::edit::Error),
        }

        impl Display for Error {}
        impl std::error::Error for Error {}
        impl From<crate::reference::edit::Error> for Error {}
    }
}

pub mod repository {
    pub mod attributes {
        pub struct Error;
    }

    pub mod filter {
        pub mod pipeline {
            pub struct Error;
        }
    }

    pub mod freelist {
        use std::ops::Deref;

        pub struct Buffer<'repo>;

        impl Deref for Buffer<'_> {
            type Target = Vec<u8>;
        }
    }

    pub mod commit_graph_if_enabled {
        pub struct Error;
    }

    pub mod index_from_tree {
        pub struct Error;
    }

    pub mod branch_remote_ref_name {
        pub struct Error;
    }

    pub mod branch_remote_tracking_ref_name {
        pub struct Error;
    }

    pub mod upstream_branch_and_remote_name_for_tracking_branch {
        pub struct Error;
    }

    pub mod pathspec_defaults_ignore_case {
        pub struct Error;
    }

    pub mod index_or_load_from_head {
        pub struct Error;
    }

    pub mod index_or_load_from_head_or_empty {
        pub struct Error;
    }

    pub struct Kind;
}

pub mod submodule {
    use gix_fs::snapshot::SharedFileSnapshot;
    use gix_submodule::File;
    pub use gix_submodule::*;

    pub mod open_modules_file {
        pub struct Error;
    }

    pub mod modules {
        pub struct Error;
    }

    pub type ModulesSnapshot = SharedFileSnapshot<File>;
}

pub mod tag {
    pub struct Error;
}

pub mod create {
    pub struct Error;

    pub struct Kind;

    pub struct Options;
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
        #[blocks(fs)]
        pub fn open(self, path: impl Into<PathBuf>) -> Result<ThreadSafeRepository, Error>;
    }

    impl Default for Options {}
    impl DefaultForLevel for Options {}

    #[derive(Debug)]
    pub enum Error {
        Config(crate::config::Error),
        NotARepository { source: gix_discover::is_git::Error, path: PathBuf },
        Io(io::Error),
        UnsafeGitDir { path: PathBuf },
        EnvironmentAccessDenied(gix_sec::permission::Error<PathBuf>),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl From<crate::config::Error> for Error {}
    impl From<io::Error> for Error {}
    impl From<gix_sec::permission::Error<PathBuf>> for Error {}
}

pub mod config {
    use gix_config::types::File;
    pub use gix_config::*;
    use std::ops::Deref;

    pub mod overrides {
        pub struct Error;
    }

    pub mod stat_options {
        pub struct Error;
    }

    pub mod command_context {
        pub struct Error;
    }

    pub mod exclude_stack {
        pub struct Error;
    }

    pub mod attribute_stack {
        pub struct Error;
    }

    pub mod ssh_connect_options {
        pub struct Error;
    }

    pub mod key {
        use bstr::bstring::BString;

        pub struct Error<E: std::error::Error + Send + Sync + 'static, const PREFIX: char, const SUFFIX: char> {
            pub key: BString,
            pub value: Option<BString>,
            pub environment_override: Option<&'static str>,
            pub source: Option<E>,
        }
    }

    pub mod remote {
        pub mod symbolic_name {
            pub type Error = crate::config::key::Error<crate::remote::name::Error, 'v', 'i'>;
        }
    }

    pub mod time {
        pub type Error = crate::config::key::Error<gix_date::parse::Error, 't', 'i'>;
    }

    pub mod lock_timeout {
        pub type Error = crate::config::key::Error<gix_config_value::Error, 'i', 'i'>;
    }

    pub mod boolean {
        pub type Error = crate::config::key::Error<gix_config_value::Error, 'b', 'i'>;
    }

    pub mod transport {
        pub struct Error;
    }

    pub struct Snapshot<'repo>;

    impl Deref for Snapshot<'_> {
        type Target = File<'static>;
    }

    pub struct SnapshotMut<'repo>;

    impl Deref for SnapshotMut<'_> {
        type Target = File<'static>;
    }

    pub struct Error;
}

pub mod worktree {
    use gix_fs::snapshot::SharedFileSnapshot;
    use gix_index::File;
    pub use gix_worktree::*;
    use std::ops::Deref;

    pub mod open_index {
        pub struct Error;
    }

    pub type Index = SharedFileSnapshot<File>;

    pub struct IndexPersistedOrInMemory;

    impl Deref for IndexPersistedOrInMemory {
        type Target = File;
    }

    pub struct Proxy<'repo>;
}

pub mod revision {
    pub mod walk {
        pub struct Platform<'repo>;
    }
}

pub mod filter {
    pub struct Pipeline<'repo>;
}

pub mod remote {
    use bstr::bstr::BStr;
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    pub mod name {
        pub struct Error;
    }

    pub mod init {
        pub struct Error;
    }

    pub mod fetch {
        pub mod prepare {
            pub struct Error;
        }

        pub struct Error;

        pub struct Outcome;
    }

    pub mod connect {
        pub struct Error;
    }

    pub mod save {
        pub struct Error;

        pub struct AsError;
    }

    pub mod find {
        pub mod existing {
            pub struct Error;
        }

        pub mod for_fetch {
            pub struct Error;
        }

        pub struct Error;
    }

    pub mod ref_map {
        pub struct Options;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Direction {
        Push,
        Fetch,
    }

    impl Direction {
        pub fn as_str(&self) -> &'static str;
    }

    pub struct Name<'repo>;

    pub type Names<'a> = BTreeSet<Cow<'a, BStr>>;

    pub struct Connection<'a, 'repo, T>;
}

pub mod init {
    use bstr::bstring::BString;
    use std::fmt::Display;
    use std::io;

    #[derive(Debug)]
    pub enum Error {
        CurrentDir(io::Error),
        Init(crate::create::Error),
        Open(crate::open::Error),
        InvalidBranchName { name: BString, source: gix_validate::reference::name::Error },
        EditHeadForDefaultBranch(crate::reference::edit::Error),
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
    impl From<io::Error> for Error {}
    impl From<crate::create::Error> for Error {}
    impl From<crate::open::Error> for Error {}
    impl From<crate::reference::edit::Error> for Error {}

    pub const DEFAULT_BRANCH_NAME: &str = ..;
}

pub mod state {
    pub struct InProgress;
}

pub mod shallow {
    use gix_fs::snapshot::SharedFileSnapshot;
    use gix_hash::object_id::ObjectId;

    pub type Commits = SharedFileSnapshot<Vec<ObjectId>>;
}

pub mod status {
    use bstr::bstring::BString;

    pub struct Platform<'repo, Progress>;

    impl<'repo, Progress> Platform<'repo, Progress> {
        #[blocks(fs)]
        pub fn into_iter(self, patterns: impl IntoIterator<Item = BString>) -> Result<Iter, into_iter::Error>;
        #[blocks(fs)]
        pub fn into_index_worktree_iter(
            self,
            patterns: impl IntoIterator<Item = BString>,
        ) -> Result<index_worktree::Iter, index_worktree::Error>;
    }

    pub struct Iter;

    impl Iterator for Iter {
        type Item = Result<Item, iter::Error>;
        #[blocks(fs)]
        fn next(&mut self) -> Option<Self::Item>;
    }

    pub struct Item;

    pub mod index_worktree {
        pub struct Iter;

        impl Iterator for Iter {
            type Item = Result<Item, Error>;
            #[blocks(fs)]
            fn next(&mut self) -> Option<Self::Item>;
        }

        pub struct Item;
        pub struct Error;
    }
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

pub type RefStore = Store;

pub type OdbHandle = Proxy<Handle>;

pub struct AttributeStack<'repo>;

impl Deref for AttributeStack<'_> {
    type Target = Stack;
}

#[derive(Clone)]
pub struct Blob<'repo> {
    pub id: ObjectId,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl Blob<'_> {
    pub fn detached(&self) -> ObjectDetached;
    pub fn detach(self) -> ObjectDetached;
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
    pub fn detached(&self) -> ObjectDetached;
    pub fn detach(self) -> ObjectDetached;
    pub fn take_data(&mut self) -> Vec<u8>;
}

impl<'repo> Commit<'repo> {
    #[blocks(fs)]
    pub fn short_id(&self) -> Result<Prefix, Error>;
    pub fn message(&self) -> Result<MessageRef<'_>, gix_object::decode::_decode::Error>;
    pub fn message_raw(&self) -> Result<&BStr, gix_object::decode::_decode::Error>;
    pub fn message_raw_sloppy(&self) -> &BStr;
    pub fn time(&self) -> Result<Time, crate::object::commit::Error>;
    pub fn decode(&self) -> Result<CommitRef<'_>, gix_object::decode::_decode::Error>;
    pub fn iter(&self) -> CommitRefIter<'_>;
    pub fn author(&self) -> Result<SignatureRef<'_>, gix_object::decode::_decode::Error>;
    pub fn committer(&self) -> Result<SignatureRef<'_>, gix_object::decode::_decode::Error>;
    pub fn parent_ids(&self) -> impl Iterator<Item = Id<'repo>> + '_;
    pub fn tree(&self) -> Result<Tree<'repo>, crate::object::commit::Error>;
    pub fn tree_id(&self) -> Result<Id<'repo>, gix_object::decode::_decode::Error>;
    pub fn id(&self) -> Id<'repo>;
    pub fn ancestors(&self) -> Platform<'repo>;
    pub fn signature(&self) -> Result<Option<(Cow<'_, BStr>, SignedData<'_>)>, gix_object::decode::_decode::Error>;
}

impl<'repo> TryFrom<Object<'repo>> for Commit<'repo> {
    type Error = Object<'repo>;
}

#[derive(Clone)]
pub struct Head<'repo> {
    pub kind: Kind,
    pub repo: &'repo Repository,
}

impl<'repo> Head<'repo> {
    #[blocks(fs)]
    pub fn try_peel_to_id(&mut self) -> Result<Option<Id<'repo>>, crate::head::peel::Error>;
    #[blocks(fs)]
    pub fn peel_to_object(&mut self) -> Result<Object<'repo>, crate::head::peel::to_object::Error>;
    #[blocks(fs)]
    pub fn peel_to_commit(&mut self) -> Result<Commit<'repo>, crate::head::peel::to_commit::Error>;
    pub fn log_iter(&self) -> gix_ref::store_impl::file::log::iter::Platform<'static, 'repo>;
    #[blocks(fs)]
    pub fn prior_checked_out_branches(&self) -> io::Result<Option<Vec<(BString, ObjectId)>>>;
    pub fn name(&self) -> &'static FullNameRef;
    pub fn referent_name(&self) -> Option<&FullNameRef>;
    pub fn is_detached(&self) -> bool;
    pub fn is_unborn(&self) -> bool;
    pub fn id(&self) -> Option<Id<'repo>>;
    pub fn try_into_referent(self) -> Option<Reference<'repo>>;
    pub fn into_remote(
        self,
        direction: Direction,
    ) -> Option<Result<Remote<'repo>, crate::remote::find::existing::Error>>;
    #[blocks(fs)]
    pub fn into_peeled_id(self) -> Result<Id<'repo>, crate::head::peel::into_id::Error>;
    #[blocks(fs)]
    pub fn into_peeled_object(self) -> Result<Object<'repo>, crate::head::peel::to_object::Error>;
    #[blocks(fs)]
    pub fn try_into_peeled_id(self) -> Result<Option<Id<'repo>>, crate::head::peel::Error>;
    #[blocks(fs)]
    pub fn try_peel_to_id_in_place(&mut self) -> Result<Option<Id<'repo>>, crate::head::peel::Error>;
    #[blocks(fs)]
    pub fn peel_to_object_in_place(&mut self) -> Result<Object<'repo>, crate::head::peel::to_object::Error>;
    #[blocks(fs)]
    pub fn peel_to_commit_in_place(&mut self) -> Result<Commit<'repo>, crate::head::peel::to_commit::Error>;
}

#[derive(Clone, Copy)]
pub struct Id<'r> {
    pub repo: &'r Repository,
}

impl<'repo> Id<'repo> {
    pub fn object(&self) -> Result<Object<'repo>, crate::object::find::existing::Error>;
    pub fn header(&self) -> Result<Header, crate::object::find::existing::Error>;
    pub fn try_object(&self) -> Result<Option<Object<'repo>>, crate::object::find::Error>;
    pub fn try_header(&self) -> Result<Option<Header>, crate::object::find::Error>;
    #[blocks(fs)]
    pub fn shorten(&self) -> Result<Prefix, Error>;
    #[blocks(fs)]
    pub fn shorten_or_id(&self) -> Prefix;
    pub fn detach(self) -> ObjectId;
    pub fn ancestors(&self) -> Platform<'repo>;
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
    pub kind: gix_object::Kind,
    pub data: Vec<u8>,
    pub repo: &'repo Repository,
}

impl<'repo> Object<'repo> {
    pub fn into_blob(self) -> Blob<'repo>;
    pub fn into_tree(self) -> Tree<'repo>;
    pub fn into_commit(self) -> Commit<'repo>;
    pub fn into_tag(self) -> Tag<'repo>;
    pub fn try_into_commit(self) -> Result<Commit<'repo>, crate::object::try_into::Error>;
    pub fn try_into_tag(self) -> Result<Tag<'repo>, crate::object::try_into::Error>;
    pub fn try_into_tree(self) -> Result<Tree<'repo>, crate::object::try_into::Error>;
    pub fn try_into_blob(self) -> Result<Blob<'repo>, crate::object::try_into::Error>;
}

impl Object<'_> {
    pub fn detached(&self) -> ObjectDetached;
    pub fn detach(self) -> ObjectDetached;
}

impl<'repo> Object<'repo> {
    pub fn to_commit_ref(&self) -> CommitRef<'_>;
    pub fn try_to_commit_ref(&self) -> Result<CommitRef<'_>, crate::object::conversion::Error>;
    pub fn to_commit_ref_iter(&self) -> CommitRefIter<'_>;
    pub fn try_to_commit_ref_iter(&self) -> Option<CommitRefIter<'_>>;
    pub fn to_tag_ref_iter(&self) -> TagRefIter<'_>;
    pub fn try_to_tag_ref_iter(&self) -> Option<TagRefIter<'_>>;
    pub fn to_tag_ref(&self) -> TagRef<'_>;
    pub fn try_to_tag_ref(&self) -> Result<TagRef<'_>, crate::object::conversion::Error>;
    pub fn id(&self) -> Id<'repo>;
    #[blocks(fs)]
    pub fn peel_to_kind(self, kind: gix_object::Kind) -> Result<Self, crate::object::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_tree(self) -> Result<Tree<'repo>, crate::object::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_commit(self) -> Result<Commit<'repo>, crate::object::peel::to_kind::Error>;
    pub fn peel_tags_to_end(self) -> Result<Self, crate::object::find::existing::Error>;
}

impl<'repo> From<Commit<'repo>> for Object<'repo> {}
impl AsRef<[u8]> for Object<'_> {}

pub struct ObjectDetached;

#[derive(Clone)]
pub struct Reference<'r> {
    pub inner: gix_ref::raw::Reference,
    pub repo: &'r Repository,
}

impl Reference<'_> {
    #[blocks(fs)]
    pub fn set_target_id(
        &mut self,
        id: impl Into<ObjectId>,
        reflog_message: impl Into<BString>,
    ) -> Result<(), crate::reference::set_target_id::Error>;
    #[blocks(fs)]
    pub fn delete(&self) -> Result<(), crate::reference::edit::Error>;
    pub fn log_iter(&self) -> gix_ref::store_impl::file::log::iter::Platform<'_, '_>;
    pub fn log_exists(&self) -> bool;
}

impl<'repo> Reference<'repo> {
    #[blocks(fs)]
    pub fn peel_to_id(&mut self) -> Result<Id<'repo>, crate::reference::peel::Error>;
    pub fn try_id(&self) -> Option<Id<'repo>>;
    pub fn id(&self) -> Id<'repo>;
    pub fn target(&self) -> TargetRef<'_>;
    pub fn name(&self) -> &FullNameRef;
    pub fn detach(self) -> gix_ref::raw::Reference;
    #[blocks(fs)]
    pub fn peel_to_id_in_place(&mut self) -> Result<Id<'repo>, crate::reference::peel::Error>;
    #[blocks(fs)]
    pub fn peel_to_id_in_place_packed(
        &mut self,
        packed: Option<&Buffer>,
    ) -> Result<Id<'repo>, crate::reference::peel::Error>;
    #[blocks(fs)]
    pub fn into_fully_peeled_id(self) -> Result<Id<'repo>, crate::reference::peel::Error>;
    #[blocks(fs)]
    pub fn peel_to_kind(
        &mut self,
        kind: gix_object::Kind,
    ) -> Result<Object<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_commit(&mut self) -> Result<Commit<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_tag(&mut self) -> Result<Tag<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_tree(&mut self) -> Result<Tree<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_blob(&mut self) -> Result<Blob<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn peel_to_kind_packed(
        &mut self,
        kind: gix_object::Kind,
        packed: Option<&Buffer>,
    ) -> Result<Object<'repo>, crate::reference::peel::to_kind::Error>;
    #[blocks(fs)]
    pub fn follow_to_object(&mut self) -> Result<Id<'repo>, crate::reference::follow::to_object::Error>;
    #[blocks(fs)]
    pub fn follow_to_object_packed(
        &mut self,
        packed: Option<&Buffer>,
    ) -> Result<Id<'repo>, crate::reference::follow::to_object::Error>;
    #[blocks(fs)]
    pub fn follow(&self) -> Option<Result<Reference<'repo>, gix_ref::store_impl::file::find::existing::error::Error>>;
    pub fn remote_name(&self, direction: Direction) -> Option<Name<'_>>;
    pub fn remote(&self, direction: Direction) -> Option<Result<Remote<'repo>, crate::remote::find::existing::Error>>;
    pub fn remote_ref_name(
        &self,
        direction: Direction,
    ) -> Option<Result<Cow<'_, FullNameRef>, crate::repository::branch_remote_ref_name::Error>>;
    pub fn remote_tracking_ref_name(
        &self,
        direction: Direction,
    ) -> Option<Result<Cow<'_, FullNameRef>, crate::repository::branch_remote_tracking_ref_name::Error>>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Remote<'repo> {
    pub repo: &'repo Repository,
}

impl<'repo> Remote<'repo> {
    pub fn name(&self) -> Option<&Name<'static>>;
    pub fn repo(&self) -> &'repo Repository;
    pub fn refspecs(&self, direction: Direction) -> &[RefSpec];
    pub fn fetch_tags(&self) -> Tags;
    pub fn url(&self, direction: Direction) -> Option<&gix_url::Url>;
}

impl Remote<'_> {
    pub fn rewrite_urls(&mut self) -> Result<&mut Self, crate::remote::init::Error>;
    pub fn replace_refspecs<Spec>(
        &mut self,
        specs: impl IntoIterator<Item = Spec>,
        direction: Direction,
    ) -> Result<(), gix_refspec::parse::Error>
    where
        Spec: AsRef<BStr>;
    pub fn push_url<Url, E>(self, url: Url) -> Result<Self, crate::remote::init::Error>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        gix_url::parse::Error: From<E>;
    pub fn push_url_without_url_rewrite<Url, E>(self, url: Url) -> Result<Self, crate::remote::init::Error>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        gix_url::parse::Error: From<E>;
    pub fn with_fetch_tags(self, tags: Tags) -> Self;
    pub fn with_refspecs<Spec>(
        self,
        specs: impl IntoIterator<Item = Spec>,
        direction: Direction,
    ) -> Result<Self, gix_refspec::parse::Error>
    where
        Spec: AsRef<BStr>;
}

impl<'repo> Remote<'repo> {
    pub fn to_connection_with_transport<T>(&self, transport: T) -> Connection<'_, 'repo, T>
    where
        T: Transport;
    pub fn connect(
        &self,
        direction: Direction,
    ) -> Result<Connection<'_, 'repo, Box<dyn Transport + Send>>, crate::remote::connect::Error>;
    #[blocks(fs)]
    pub fn sanitized_url_and_version(
        &self,
        direction: Direction,
    ) -> Result<(gix_url::Url, Protocol), crate::remote::connect::Error>;
}

impl Remote<'_> {
    pub fn save_to(&self, config: &mut File<'static>) -> Result<(), crate::remote::save::Error>;
    pub fn save_as_to(&mut self, name: impl Into<BString>, config: &mut File<'static>) -> Result<(), AsError>;
}

pub struct Repository {
    pub refs: RefStore,
    pub objects: OdbHandle,
}

impl Repository {
    #[blocks(fs)]
    pub fn is_dirty(&self) -> Result<bool, crate::status::is_dirty::Error>;
    pub fn status<P: Progress + 'static>(
        &self,
        progress: P,
    ) -> Result<crate::status::Platform<'_, P>, crate::status::Error>;
    #[blocks(fs)]
    pub fn merge_base(
        &self,
        one: impl Into<ObjectId>,
        two: impl Into<ObjectId>,
    ) -> Result<Id<'_>, crate::repository::merge_base::Error>;
    #[blocks(fs)]
    pub fn blame_file(
        &self,
        file_path: &BStr,
        suspect: impl Into<ObjectId>,
        options: crate::repository::blame_file::Options,
    ) -> Result<gix_blame::Outcome, crate::repository::blame_file::Error>;
    #[blocks(fs)]
    pub fn open_mailmap(&self) -> gix_mailmap::Snapshot;
    #[blocks(fs)]
    pub fn attributes(
        &self,
        index: &State,
        attributes_source: Source,
        ignore_source: gix_worktree::stack::state::ignore::Source,
        exclude_overrides: Option<Search>,
    ) -> Result<AttributeStack<'_>, crate::repository::attributes::Error>;
    #[blocks(fs)]
    pub fn attributes_only(
        &self,
        index: &State,
        attributes_source: Source,
    ) -> Result<AttributeStack<'_>, crate::config::attribute_stack::Error>;
    #[blocks(fs)]
    pub fn excludes(
        &self,
        index: &State,
        overrides: Option<Search>,
        source: gix_worktree::stack::state::ignore::Source,
    ) -> Result<AttributeStack<'_>, crate::config::exclude_stack::Error>;
    pub fn object_cache_size(&mut self, bytes: impl Into<Option<usize>>);
    pub fn object_cache_size_if_unset(&mut self, bytes: usize);
    pub fn compute_object_cache_size_for_tree_diffs(&self, index: &State) -> usize;
    pub fn with_object_memory(self) -> Self;
    pub fn branch_names(&self) -> BTreeSet<&str>;
    pub fn branch_remote_ref_name(
        &self,
        name: &FullNameRef,
        direction: Direction,
    ) -> Option<Result<Cow<'_, FullNameRef>, crate::repository::branch_remote_ref_name::Error>>;
    pub fn branch_remote_tracking_ref_name(
        &self,
        name: &FullNameRef,
        direction: Direction,
    ) -> Option<Result<Cow<'_, FullNameRef>, crate::repository::branch_remote_tracking_ref_name::Error>>;
    pub fn upstream_branch_and_remote_for_tracking_branch(
        &self,
        tracking_branch: &FullNameRef,
    ) -> Result<
        Option<(FullName, Remote<'_>)>,
        crate::repository::upstream_branch_and_remote_name_for_tracking_branch::Error,
    >;
    pub fn branch_remote_name<'a>(
        &self,
        short_branch_name: impl Into<&'a BStr>,
        direction: Direction,
    ) -> Option<Name<'_>>;
    pub fn branch_remote<'a>(
        &self,
        short_branch_name: impl Into<&'a BStr>,
        direction: Direction,
    ) -> Option<Result<Remote<'_>, crate::remote::find::existing::Error>>;
    pub fn config_snapshot(&self) -> Snapshot<'_>;
    pub fn config_snapshot_mut(&mut self) -> SnapshotMut<'_>;
    pub fn filesystem_options(&self) -> Result<Capabilities, crate::config::boolean::Error>;
    pub fn stat_options(&self) -> Result<Options, crate::config::stat_options::Error>;
    pub fn open_options(&self) -> &crate::open::Options;
    pub fn ssh_connect_options(
        &self,
    ) -> Result<gix_transport::client::blocking_io::ssh::connect::Options, crate::config::ssh_connect_options::Error>;
    pub fn command_context(&self) -> Result<Context, crate::config::command_context::Error>;
    pub fn object_hash(&self) -> gix_hash::Kind;
    pub fn remote_names(&self) -> Names<'_>;
    pub fn remote_default_name(&self, direction: Direction) -> Option<Cow<'_, BStr>>;
    pub fn transport_options<'a>(
        &self,
        url: impl Into<&'a BStr>,
        remote_name: Option<&BStr>,
    ) -> Result<Option<Box<dyn Any>>, crate::config::transport::Error>;
    #[blocks(fs)]
    pub fn filter_pipeline(
        &self,
        tree_if_bare: Option<ObjectId>,
    ) -> Result<(Pipeline<'_>, IndexPersistedOrInMemory), crate::repository::filter::pipeline::Error>;
    pub fn empty_reusable_buffer(&self) -> crate::repository::freelist::Buffer<'_>;
    pub fn set_freelist(&mut self, list: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>>;
    pub fn without_freelist(self) -> Self;
    pub fn revision_graph<'cache, T>(&self, cache: Option<&'cache Graph>) -> gix_revwalk::Graph<'_, 'cache, T>;
    #[blocks(fs)]
    pub fn commit_graph(&self) -> Result<Graph, gix_commitgraph::init::Error>;
    #[blocks(fs)]
    pub fn commit_graph_if_enabled(&self) -> Result<Option<Graph>, crate::repository::commit_graph_if_enabled::Error>;
    pub fn committer(&self) -> Option<Result<SignatureRef<'_>, crate::config::time::Error>>;
    pub fn author(&self) -> Option<Result<SignatureRef<'_>, crate::config::time::Error>>;
    #[blocks(fs)]
    pub fn open_index(&self) -> Result<gix_index::File, crate::worktree::open_index::Error>;
    #[blocks(fs)]
    pub fn index(&self) -> Result<Index, crate::worktree::open_index::Error>;
    #[blocks(fs)]
    pub fn index_or_empty(&self) -> Result<Index, crate::worktree::open_index::Error>;
    #[blocks(fs)]
    pub fn try_index(&self) -> Result<Option<Index>, crate::worktree::open_index::Error>;
    #[blocks(fs)]
    pub fn index_or_load_from_head(
        &self,
    ) -> Result<IndexPersistedOrInMemory, crate::repository::index_or_load_from_head::Error>;
    #[blocks(fs)]
    pub fn index_or_load_from_head_or_empty(
        &self,
    ) -> Result<IndexPersistedOrInMemory, crate::repository::index_or_load_from_head_or_empty::Error>;
    #[blocks(fs)]
    pub fn index_from_tree(&self, tree: &oid) -> Result<gix_index::File, crate::repository::index_from_tree::Error>;
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
    #[blocks(fs)]
    pub fn prefix(&self) -> Result<Option<&Path>, gix_path::realpath::Error>;
    pub fn kind(&self) -> crate::repository::Kind;
    #[blocks(fs)]
    pub fn find_object(&self, id: impl Into<ObjectId>) -> Result<Object<'_>, crate::object::find::existing::Error>;
    #[blocks(fs)]
    pub fn find_commit(
        &self,
        id: impl Into<ObjectId>,
    ) -> Result<Commit<'_>, crate::object::find::existing::with_conversion::Error>;
    #[blocks(fs)]
    pub fn find_tree(
        &self,
        id: impl Into<ObjectId>,
    ) -> Result<Tree<'_>, crate::object::find::existing::with_conversion::Error>;
    #[blocks(fs)]
    pub fn find_tag(
        &self,
        id: impl Into<ObjectId>,
    ) -> Result<Tag<'_>, crate::object::find::existing::with_conversion::Error>;
    #[blocks(fs)]
    pub fn find_blob(
        &self,
        id: impl Into<ObjectId>,
    ) -> Result<Blob<'_>, crate::object::find::existing::with_conversion::Error>;
    #[blocks(fs)]
    pub fn find_header(&self, id: impl Into<ObjectId>) -> Result<Header, crate::object::find::existing::Error>;
    pub fn has_object(&self, id: impl AsRef<oid>) -> bool;
    #[blocks(fs)]
    pub fn try_find_header(&self, id: impl Into<ObjectId>) -> Result<Option<Header>, crate::object::find::Error>;
    #[blocks(fs)]
    pub fn try_find_object(&self, id: impl Into<ObjectId>) -> Result<Option<Object<'_>>, crate::object::find::Error>;
    #[blocks(fs)]
    pub fn write_object(&self, object: impl WriteTo) -> Result<Id<'_>, crate::object::write::Error>;
    #[blocks(fs)]
    pub fn write_blob(&self, bytes: impl AsRef<[u8]>) -> Result<Id<'_>, crate::object::write::Error>;
    #[blocks(fs)]
    pub fn write_blob_stream(&self, bytes: impl Read) -> Result<Id<'_>, crate::object::write::Error>;
    #[blocks(fs)]
    pub fn tag(
        &self,
        name: impl AsRef<str>,
        target: impl AsRef<oid>,
        target_kind: gix_object::Kind,
        tagger: Option<SignatureRef<'_>>,
        message: impl AsRef<str>,
        constraint: PreviousValue,
    ) -> Result<Reference<'_>, crate::tag::Error>;
    #[blocks(fs)]
    pub fn commit_as<'a, 'c, Name, E>(
        &self,
        committer: impl Into<SignatureRef<'c>>,
        author: impl Into<SignatureRef<'a>>,
        reference: Name,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> Result<Id<'_>, crate::commit::Error>
    where
        Name: TryInto<FullName, Error = E>,
        crate::commit::Error: From<E>;
    #[blocks(fs)]
    pub fn commit<Name, E>(
        &self,
        reference: Name,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> Result<Id<'_>, crate::commit::Error>
    where
        Name: TryInto<FullName, Error = E>,
        crate::commit::Error: From<E>;
    pub fn empty_tree(&self) -> Tree<'_>;
    pub fn empty_blob(&self) -> Blob<'_>;
    #[blocks(fs)]
    pub fn pathspec(
        &self,
        empty_patterns_match_prefix: bool,
        patterns: impl IntoIterator<Item = impl AsRef<BStr>>,
        inherit_ignore_case: bool,
        index: &State,
        attributes_source: Source,
    ) -> Result<Pathspec<'_>, crate::pathspec::init::Error>;
    pub fn pathspec_defaults(&self) -> Result<Defaults, gix_pathspec::defaults::from_environment::Error>;
    pub fn pathspec_defaults_inherit_ignore_case(
        &self,
        inherit_ignore_case: bool,
    ) -> Result<Defaults, crate::repository::pathspec_defaults_ignore_case::Error>;
    #[blocks(fs)]
    pub fn tag_reference(
        &self,
        name: impl AsRef<str>,
        target: impl Into<ObjectId>,
        constraint: PreviousValue,
    ) -> Result<Reference<'_>, crate::reference::edit::Error>;
    pub fn namespace(&self) -> Option<&Namespace>;
    pub fn clear_namespace(&mut self) -> Option<Namespace>;
    pub fn set_namespace<'a, Name, E>(
        &mut self,
        namespace: Name,
    ) -> Result<Option<Namespace>, gix_validate::reference::name::Error>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        gix_validate::reference::name::Error: From<E>;
    #[blocks(fs)]
    pub fn reference<Name, E>(
        &self,
        name: Name,
        target: impl Into<ObjectId>,
        constraint: PreviousValue,
        log_message: impl Into<BString>,
    ) -> Result<Reference<'_>, crate::reference::edit::Error>
    where
        Name: TryInto<FullName, Error = E>,
        gix_validate::reference::name::Error: From<E>;
    #[blocks(fs)]
    pub fn edit_reference(&self, edit: RefEdit) -> Result<Vec<RefEdit>, crate::reference::edit::Error>;
    #[blocks(fs)]
    pub fn edit_references(
        &self,
        edits: impl IntoIterator<Item = RefEdit>,
    ) -> Result<Vec<RefEdit>, crate::reference::edit::Error>;
    #[blocks(fs)]
    pub fn head(&self) -> Result<Head<'_>, crate::reference::find::existing::Error>;
    #[blocks(fs)]
    pub fn head_id(&self) -> Result<Id<'_>, crate::reference::head_id::Error>;
    #[blocks(fs)]
    pub fn head_name(&self) -> Result<Option<FullName>, crate::reference::find::existing::Error>;
    #[blocks(fs)]
    pub fn head_ref(&self) -> Result<Option<Reference<'_>>, crate::reference::find::existing::Error>;
    #[blocks(fs)]
    pub fn head_commit(&self) -> Result<Commit<'_>, crate::reference::head_commit::Error>;
    #[blocks(fs)]
    pub fn head_tree_id(&self) -> Result<Id<'_>, crate::reference::head_tree_id::Error>;
    #[blocks(fs)]
    pub fn head_tree(&self) -> Result<Tree<'_>, crate::reference::head_tree::Error>;
    #[blocks(fs)]
    pub fn find_reference<'a, Name, E>(
        &self,
        name: Name,
    ) -> Result<Reference<'_>, crate::reference::find::existing::Error>
    where
        Name: TryInto<&'a PartialNameRef, Error = E> + Clone,
        gix_ref::store_impl::file::find::error::Error: From<E>;
    #[blocks(fs)]
    pub fn references(&self) -> Result<crate::reference::iter::Platform<'_>, crate::reference::iter::Error>;
    #[blocks(fs)]
    pub fn try_find_reference<'a, Name, E>(
        &self,
        name: Name,
    ) -> Result<Option<Reference<'_>>, crate::reference::find::Error>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        gix_ref::store_impl::file::find::error::Error: From<E>;
    pub fn remote_at<Url, E>(&self, url: Url) -> Result<Remote<'_>, crate::remote::init::Error>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        gix_url::parse::Error: From<E>;
    pub fn remote_at_without_url_rewrite<Url, E>(&self, url: Url) -> Result<Remote<'_>, crate::remote::init::Error>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        gix_url::parse::Error: From<E>;
    #[blocks(fs)]
    pub fn find_remote<'a>(
        &self,
        name_or_url: impl Into<&'a BStr>,
    ) -> Result<Remote<'_>, crate::remote::find::existing::Error>;
    #[blocks(fs)]
    pub fn find_default_remote(
        &self,
        direction: Direction,
    ) -> Option<Result<Remote<'_>, crate::remote::find::existing::Error>>;
    #[blocks(fs)]
    pub fn try_find_remote<'a>(
        &self,
        name_or_url: impl Into<&'a BStr>,
    ) -> Option<Result<Remote<'_>, crate::remote::find::Error>>;
    #[blocks(fs)]
    pub fn find_fetch_remote(
        &self,
        name_or_url: Option<&BStr>,
    ) -> Result<Remote<'_>, crate::remote::find::for_fetch::Error>;
    #[blocks(fs)]
    pub fn try_find_remote_without_url_rewrite<'a>(
        &self,
        name_or_url: impl Into<&'a BStr>,
    ) -> Option<Result<Remote<'_>, crate::remote::find::Error>>;
    pub fn rev_walk(&self, tips: impl IntoIterator<Item = impl Into<ObjectId>>) -> Platform<'_>;
    pub fn is_shallow(&self) -> bool;
    #[blocks(fs)]
    pub fn shallow_commits(&self) -> Result<Option<Commits>, gix_shallow::read::Error>;
    pub fn shallow_file(&self) -> PathBuf;
    pub fn state(&self) -> Option<InProgress>;
    #[blocks(fs)]
    pub fn open_modules_file(&self) -> Result<Option<gix_submodule::File>, crate::submodule::open_modules_file::Error>;
    #[blocks(fs)]
    pub fn modules(&self) -> Result<Option<ModulesSnapshot>, crate::submodule::modules::Error>;
    #[blocks(fs)]
    pub fn submodules(&self) -> Result<Option<impl Iterator<Item = Submodule<'_>>>, crate::submodule::modules::Error>;
    #[blocks(fs)]
    pub fn worktrees(&self) -> io::Result<Vec<crate::worktree::Proxy<'_>>>;
    #[blocks(fs)]
    pub fn main_repo(&self) -> Result<Repository, crate::open::Error>;
    pub fn worktree(&self) -> Option<Worktree<'_>>;
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

pub struct Tag<'repo>;

#[derive(Clone)]
pub struct ThreadSafeRepository {
    pub refs: RefStore,
    pub objects: OwnShared<gix_odb::Store>,
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
    pub fn init(
        directory: impl AsRef<Path>,
        kind: crate::create::Kind,
        options: crate::create::Options,
    ) -> Result<Self, crate::init::Error>;
    #[blocks(fs)]
    pub fn init_opts(
        directory: impl AsRef<Path>,
        kind: crate::create::Kind,
        create_options: crate::create::Options,
        open_options: crate::open::Options,
    ) -> Result<Self, crate::init::Error>;
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
    pub fn iter(&self) -> impl Iterator<Item = Result<EntryRef<'repo, '_>, gix_object::decode::_decode::Error>>;
    pub fn from_data(id: impl Into<ObjectId>, data: Vec<u8>, repo: &'repo Repository) -> Self;
    pub fn id(&self) -> Id<'repo>;
    pub fn decode(&self) -> Result<TreeRef<'_>, gix_object::decode::_decode::Error>;
    pub fn find_entry(&self, name: impl PartialEq<BStr>) -> Option<EntryRef<'repo, '_>>;
    pub fn lookup_entry<I, P>(&self, path: I) -> Result<Option<Entry<'repo>>, crate::object::find::existing::Error>
    where
        I: IntoIterator<Item = P>,
        P: PartialEq<BStr>;
    pub fn peel_to_entry<I, P>(
        &mut self,
        path: I,
    ) -> Result<Option<Entry<'repo>>, crate::object::find::existing::Error>
    where
        I: IntoIterator<Item = P>,
        P: PartialEq<BStr>;
    pub fn lookup_entry_by_path(
        &self,
        relative_path: impl AsRef<Path>,
    ) -> Result<Option<Entry<'repo>>, crate::object::find::existing::Error>;
    pub fn peel_to_entry_by_path(
        &mut self,
        relative_path: impl AsRef<Path>,
    ) -> Result<Option<Entry<'repo>>, crate::object::find::existing::Error>;
}

impl Tree<'_> {
    pub fn detached(&self) -> ObjectDetached;
    pub fn detach(self) -> ObjectDetached;
    pub fn take_data(&mut self) -> Vec<u8>;
}

impl<'repo> Tree<'repo> {
    pub fn traverse(&self) -> crate::object::tree::traverse::Platform<'_, 'repo>;
}

impl<'repo> TryFrom<Object<'repo>> for Tree<'repo> {
    type Error = Object<'repo>;
}

impl TryFrom<Tree<'_>> for gix_object::Tree {
    type Error = gix_object::decode::_decode::Error;
}

pub struct Worktree<'repo>;

impl<'repo> Worktree<'repo> {
    pub fn base(&self) -> &'repo Path;
    #[blocks(fs)]
    pub fn open_index(&self) -> Result<gix_index::File, crate::worktree::open_index::Error>;
    #[blocks(fs)]
    pub fn index(&self) -> Result<Index, crate::worktree::open_index::Error>;
}

pub struct Pathspec<'repo>;

pub struct Submodule<'repo>;

impl Submodule<'_> {
    #[blocks(fs)]
    pub fn index_id(&self) -> Result<Option<ObjectId>, crate::submodule::index_id::Error>;
    #[blocks(fs)]
    pub fn head_id(&self) -> Result<Option<ObjectId>, crate::submodule::head_id::Error>;
    #[blocks(fs)]
    pub fn open(&self) -> Result<Option<Repository>, crate::open::Error>;
}

#[blocks(fs)]
pub fn discover(directory: impl AsRef<Path>) -> Result<Repository, crate::discover::Error>;

#[blocks(fs)]
pub fn init(directory: impl AsRef<Path>) -> Result<Repository, crate::init::Error>;

#[blocks(fs)]
pub fn init_bare(directory: impl AsRef<Path>) -> Result<Repository, crate::init::Error>;

#[blocks(fs)]
pub fn prepare_clone_bare<Url, E>(url: Url, path: impl AsRef<Path>) -> Result<PrepareFetch, crate::clone::Error>
where
    Url: TryInto<gix_url::Url, Error = E>,
    gix_url::parse::Error: From<E>;
#[blocks(fs)]
pub fn prepare_clone<Url, E>(url: Url, path: impl AsRef<Path>) -> Result<PrepareFetch, crate::clone::Error>
where
    Url: TryInto<gix_url::Url, Error = E>,
    gix_url::parse::Error: From<E>;

#[blocks(fs)]
pub fn open(directory: impl Into<PathBuf>) -> Result<Repository, crate::open::Error>;

#[blocks(fs)]
pub fn open_opts(
    directory: impl Into<PathBuf>,
    options: crate::open::Options,
) -> Result<Repository, crate::open::Error>;

use crate::build::CheckoutBuilder;
use crate::cert::Cert;
use crate::oid_array::OidArray;
use crate::string_array::StringArray;
use bitflags::iter::{Iter, IterNames};
use libgit2_sys::{
    git_branch_iterator, git_commit, git_config_level_t, git_diff_options, git_diff_stats_format_t, git_error_code,
    git_error_t, git_object_t, git_reference, git_reference_t, git_repository_init_options, git_status_options,
};
use std::env::JoinPathsError;
use std::ffi::{CString, NulError, OsStr, OsString, c_int};
use std::fmt::Display;
use std::io::Write;
use std::ops::{BitAnd, BitOr};
use std::path::{Path, PathBuf};
use std::str::FromStr;

pub mod build {
    use crate::{
        CheckoutNotificationType, DiffFile, Error, FetchOptions, FileMode, IntoCString, Oid, Remote, Repository, Tree,
    };
    use libgit2_sys::git_checkout_options;
    use std::path::Path;

    pub struct RepoBuilder<'cb>;

    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> RepoBuilder<'cb>;
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder<'cb>;
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder<'cb>;
        pub fn clone_local(&mut self, clone_local: CloneLocal) -> &mut RepoBuilder<'cb>;
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn remote_create<F>(&mut self, f: F) -> &mut RepoBuilder<'cb>
        where
            F: for<'a> FnMut(&'a Repository, &str, &str) -> Result<Remote<'a>, Error> + 'cb;
        #[blocks(net)]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }

    impl<'cb> Default for RepoBuilder<'cb> {}

    pub type RemoteCreate<'cb> = dyn for<'a> FnMut(&'a Repository, &str, &str) -> Result<Remote<'a>, Error> + 'cb;

    pub struct TreeUpdateBuilder;

    impl TreeUpdateBuilder {
        pub fn new() -> Self;
        pub fn remove<T: IntoCString>(&mut self, path: T) -> &mut Self;
        pub fn upsert<T: IntoCString>(&mut self, path: T, id: Oid, filemode: FileMode) -> &mut Self;
        pub fn create_updated(&mut self, repo: &Repository, baseline: &Tree<'_>) -> Result<Oid, Error>;
    }

    impl Default for TreeUpdateBuilder {}

    pub struct CheckoutBuilder<'cb>;

    impl<'cb> CheckoutBuilder<'cb> {
        pub fn new() -> CheckoutBuilder<'cb>;
        pub fn dry_run(&mut self) -> &mut CheckoutBuilder<'cb>;
        pub fn force(&mut self) -> &mut CheckoutBuilder<'cb>;
        pub fn safe(&mut self) -> &mut CheckoutBuilder<'cb>;
        pub fn recreate_missing(&mut self, allow: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn allow_conflicts(&mut self, allow: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn remove_untracked(&mut self, remove: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn remove_ignored(&mut self, remove: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn update_only(&mut self, update: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn update_index(&mut self, update: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn refresh(&mut self, refresh: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn skip_unmerged(&mut self, skip: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn use_ours(&mut self, ours: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn use_theirs(&mut self, theirs: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn overwrite_ignored(&mut self, overwrite: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn conflict_style_merge(&mut self, on: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn notify_on(&mut self, notification_types: CheckoutNotificationType) -> &mut CheckoutBuilder<'cb>;
        pub fn conflict_style_diff3(&mut self, on: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn disable_pathspec_match(&mut self, on: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn disable_filters(&mut self, disable: bool) -> &mut CheckoutBuilder<'cb>;
        pub fn dir_perm(&mut self, perm: i32) -> &mut CheckoutBuilder<'cb>;
        pub fn file_perm(&mut self, perm: i32) -> &mut CheckoutBuilder<'cb>;
        pub fn path<T: IntoCString>(&mut self, path: T) -> &mut CheckoutBuilder<'cb>;
        pub fn target_dir(&mut self, dst: &Path) -> &mut CheckoutBuilder<'cb>;
        pub fn ancestor_label(&mut self, label: &str) -> &mut CheckoutBuilder<'cb>;
        pub fn our_label(&mut self, label: &str) -> &mut CheckoutBuilder<'cb>;
        pub fn their_label(&mut self, label: &str) -> &mut CheckoutBuilder<'cb>;
        pub fn progress<F>(&mut self, cb: F) -> &mut CheckoutBuilder<'cb>
        where
            F: FnMut(Option<&Path>, usize, usize) + 'cb;
        pub fn notify<F>(&mut self, cb: F) -> &mut CheckoutBuilder<'cb>
        where
            F: FnMut(
                    CheckoutNotificationType,
                    Option<&Path>,
                    Option<DiffFile<'_>>,
                    Option<DiffFile<'_>>,
                    Option<DiffFile<'_>>,
                ) -> bool
                + 'cb;
        pub unsafe fn configure(&mut self, opts: &mut git_checkout_options);
    }

    impl<'cb> Default for CheckoutBuilder<'cb> {}

    pub type Progress<'a> = dyn FnMut(Option<&Path>, usize, usize) + 'a;

    pub type Notify<'a> = dyn FnMut(
            CheckoutNotificationType,
            Option<&Path>,
            Option<DiffFile<'_>>,
            Option<DiffFile<'_>>,
            Option<DiffFile<'_>>,
        ) -> bool
        + 'a;

    #[derive(Clone, Copy)]
    pub enum CloneLocal {
        Auto,
        Local,
        None,
        NoLinks,
    }
}

pub mod cert {
    pub struct Cert<'a>;
}

pub mod oid_array {
    use crate::Oid;
    use std::ops::Deref;

    pub struct OidArray;

    impl Deref for OidArray {
        type Target = [Oid];
    }
}

pub mod string_array {
    pub struct StringArray;

    impl<'a> IntoIterator for &'a StringArray {
        type Item = Option<&'a str>;
        type IntoIter = Iter<'a>;
    }

    pub struct Iter<'a>;

    impl<'a> Iterator for Iter<'a> {
        type Item = Option<&'a str>;
    }
}

pub struct ApplyLocation;

pub struct ApplyOptions<'cb>;

pub struct Blame<'repo>;

pub struct BlameOptions;

pub struct Blob<'repo>;

impl<'repo> Blob<'repo> {
    pub fn id(&self) -> Oid;
    pub fn is_binary(&self) -> bool;
    pub fn content(&self) -> &[u8];
    pub fn size(&self) -> usize;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}

impl<'repo> Clone for Blob<'repo> {}

pub struct BlobWriter<'repo>;

impl<'repo> BlobWriter<'repo> {
    pub fn commit(self) -> Result<Oid, Error>;
}

impl<'repo> Write for BlobWriter<'repo> {}

pub struct Branch<'repo>;

impl<'repo> Branch<'repo> {
    pub fn wrap(reference: Reference<'_>) -> Branch<'_>;
    pub fn name_is_valid(name: &str) -> Result<bool, Error>;
    pub fn get(&self) -> &Reference<'repo>;
    pub fn get_mut(&mut self) -> &mut Reference<'repo>;
    pub fn into_reference(self) -> Reference<'repo>;
    #[blocks(fs)]
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn is_head(&self) -> bool;
    #[blocks(fs)]
    pub fn rename(&mut self, new_branch_name: &str, force: bool) -> Result<Branch<'repo>, Error>;
    pub fn name(&self) -> Result<Option<&str>, Error>;
    pub fn name_bytes(&self) -> Result<&[u8], Error>;
    pub fn upstream(&self) -> Result<Branch<'repo>, Error>;
    pub fn set_upstream(&mut self, upstream_name: Option<&str>) -> Result<(), Error>;
}

pub struct Branches<'repo>;

impl<'repo> Branches<'repo> {
    pub unsafe fn from_raw(raw: *mut git_branch_iterator) -> Branches<'repo>;
}

impl<'repo> Iterator for Branches<'repo> {
    type Item = Result<(Branch<'repo>, BranchType), Error>;
    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<(Branch<'repo>, BranchType), Error>>;
}

pub struct Buf;

pub struct CherrypickOptions<'cb>;

pub struct Commit<'repo>;

impl<'repo> Commit<'repo> {
    pub fn id(&self) -> Oid;
    pub fn tree_id(&self) -> Oid;
    #[blocks(fs)]
    pub fn tree(&self) -> Result<Tree<'repo>, Error>;
    pub fn raw(&self) -> *mut git_commit;
    pub fn message(&self) -> Option<&str>;
    pub fn message_bytes(&self) -> &[u8];
    pub fn message_encoding(&self) -> Option<&str>;
    pub fn message_raw(&self) -> Option<&str>;
    pub fn message_raw_bytes(&self) -> &[u8];
    pub fn raw_header(&self) -> Option<&str>;
    pub fn header_field_bytes<T: IntoCString>(&self, field: T) -> Result<Buf, Error>;
    pub fn raw_header_bytes(&self) -> &[u8];
    pub fn summary(&self) -> Option<&str>;
    pub fn summary_bytes(&self) -> Option<&[u8]>;
    pub fn body(&self) -> Option<&str>;
    pub fn body_bytes(&self) -> Option<&[u8]>;
    pub fn time(&self) -> Time;
    pub fn parents<'a>(&'a self) -> Parents<'a, 'repo>;
    pub fn author(&self) -> Signature<'_>;
    pub fn author_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature<'static>, Error>;
    pub fn committer(&self) -> Signature<'_>;
    pub fn committer_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature<'static>, Error>;
    #[blocks(fs)]
    pub fn amend(
        &self,
        update_ref: Option<&str>,
        author: Option<&Signature<'_>>,
        committer: Option<&Signature<'_>>,
        message_encoding: Option<&str>,
        message: Option<&str>,
        tree: Option<&Tree<'repo>>,
    ) -> Result<Oid, Error>;
    pub fn parent_count(&self) -> usize;
    #[blocks(fs)]
    pub fn parent(&self, i: usize) -> Result<Commit<'repo>, Error>;
    pub fn parent_id(&self, i: usize) -> Result<Oid, Error>;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}

impl<'repo> Clone for Commit<'repo> {}

pub struct Parents<'commit, 'repo>;

impl<'repo, 'commit> Iterator for Parents<'commit, 'repo> {
    type Item = Commit<'repo>;
}

impl<'repo, 'commit> DoubleEndedIterator for Parents<'commit, 'repo> {}

pub struct Config;

impl Config {
    pub fn new() -> Result<Config, Error>;
    #[blocks(fs)]
    pub fn open(path: &Path) -> Result<Config, Error>;
    #[blocks(fs)]
    pub fn open_default() -> Result<Config, Error>;
    pub fn find_global() -> Result<PathBuf, Error>;
    pub fn find_system() -> Result<PathBuf, Error>;
    pub fn find_xdg() -> Result<PathBuf, Error>;
    pub fn add_file(&mut self, path: &Path, level: ConfigLevel, force: bool) -> Result<(), Error>;
    pub fn remove(&mut self, name: &str) -> Result<(), Error>;
    pub fn remove_multivar(&mut self, name: &str, regexp: &str) -> Result<(), Error>;
    pub fn get_bool(&self, name: &str) -> Result<bool, Error>;
    pub fn get_i32(&self, name: &str) -> Result<i32, Error>;
    pub fn get_i64(&self, name: &str) -> Result<i64, Error>;
    pub fn get_str(&self, name: &str) -> Result<&str, Error>;
    pub fn get_bytes(&self, name: &str) -> Result<&[u8], Error>;
    pub fn get_string(&self, name: &str) -> Result<String, Error>;
    pub fn get_path(&self, name: &str) -> Result<PathBuf, Error>;
    pub fn get_entry(&self, name: &str) -> Result<ConfigEntry<'_>, Error>;
    pub fn entries(&self, glob: Option<&str>) -> Result<ConfigEntries<'_>, Error>;
    pub fn multivar(&self, name: &str, regexp: Option<&str>) -> Result<ConfigEntries<'_>, Error>;
    #[blocks(fs)]
    pub fn open_global(&mut self) -> Result<Config, Error>;
    #[blocks(fs)]
    pub fn open_level(&self, level: ConfigLevel) -> Result<Config, Error>;
    pub fn set_bool(&mut self, name: &str, value: bool) -> Result<(), Error>;
    pub fn set_i32(&mut self, name: &str, value: i32) -> Result<(), Error>;
    pub fn set_i64(&mut self, name: &str, value: i64) -> Result<(), Error>;
    pub fn set_multivar(&mut self, name: &str, regexp: &str, value: &str) -> Result<(), Error>;
    pub fn set_str(&mut self, name: &str, value: &str) -> Result<(), Error>;
    pub fn snapshot(&mut self) -> Result<Config, Error>;
    pub fn parse_bool<S: IntoCString>(s: S) -> Result<bool, Error>;
    pub fn parse_i32<S: IntoCString>(s: S) -> Result<i32, Error>;
    pub fn parse_i64<S: IntoCString>(s: S) -> Result<i64, Error>;
}

pub struct ConfigEntries<'cfg>;

impl<'cfg> ConfigEntries<'cfg> {
    pub fn next(&mut self) -> Option<Result<&ConfigEntry<'cfg>, Error>>;
    pub fn for_each<F: FnMut(&ConfigEntry<'cfg>)>(self, f: F) -> Result<(), Error>;
}

pub struct ConfigEntry<'cfg>;

impl<'cfg> ConfigEntry<'cfg> {
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn value(&self) -> Option<&str>;
    pub fn value_bytes(&self) -> &[u8];
    pub fn has_value(&self) -> bool;
    pub fn level(&self) -> ConfigLevel;
    pub fn include_depth(&self) -> u32;
}

pub struct Cred;

impl Cred {
    pub fn default() -> Result<Cred, Error>;
    pub fn ssh_key_from_agent(username: &str) -> Result<Cred, Error>;
    pub fn ssh_key(
        username: &str,
        publickey: Option<&Path>,
        privatekey: &Path,
        passphrase: Option<&str>,
    ) -> Result<Cred, Error>;
    pub fn userpass_plaintext(username: &str, password: &str) -> Result<Cred, Error>;
    #[blocks(process)]
    pub fn credential_helper(config: &Config, url: &str, username: Option<&str>) -> Result<Cred, Error>;
    pub fn username(username: &str) -> Result<Cred, Error>;
}

pub struct Describe<'repo>;

pub struct DescribeOptions;

pub struct Deltas<'diff>;

impl<'diff> Iterator for Deltas<'diff> {
    type Item = DiffDelta<'diff>;
}

impl<'diff> DoubleEndedIterator for Deltas<'diff> {}

pub struct Diff<'repo>;

pub struct DiffDelta<'a>;

impl<'a> DiffDelta<'a> {
    pub fn flags(&self) -> DiffFlags;
    pub fn nfiles(&self) -> u16;
    pub fn status(&self) -> Delta;
    pub fn old_file(&self) -> DiffFile<'a>;
    pub fn new_file(&self) -> DiffFile<'a>;
}

pub struct DiffFile<'a>;

impl<'a> DiffFile<'a> {
    pub fn id(&self) -> Oid;
    pub fn path_bytes(&self) -> Option<&'a [u8]>;
    pub fn path(&self) -> Option<&'a Path>;
    pub fn size(&self) -> u64;
    pub fn is_binary(&self) -> bool;
    pub fn is_not_binary(&self) -> bool;
    pub fn is_valid_id(&self) -> bool;
    pub fn exists(&self) -> bool;
    pub fn mode(&self) -> FileMode;
}

pub struct DiffOptions;

impl DiffOptions {
    pub fn new() -> DiffOptions;
    pub fn reverse(&mut self, reverse: bool) -> &mut DiffOptions;
    pub fn include_ignored(&mut self, include: bool) -> &mut DiffOptions;
    pub fn recurse_ignored_dirs(&mut self, recurse: bool) -> &mut DiffOptions;
    pub fn include_untracked(&mut self, include: bool) -> &mut DiffOptions;
    pub fn recurse_untracked_dirs(&mut self, recurse: bool) -> &mut DiffOptions;
    pub fn include_unmodified(&mut self, include: bool) -> &mut DiffOptions;
    pub fn include_typechange(&mut self, include: bool) -> &mut DiffOptions;
    pub fn include_typechange_trees(&mut self, include: bool) -> &mut DiffOptions;
    pub fn ignore_filemode(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn ignore_submodules(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn ignore_case(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn disable_pathspec_match(&mut self, disable: bool) -> &mut DiffOptions;
    pub fn skip_binary_check(&mut self, skip: bool) -> &mut DiffOptions;
    pub fn enable_fast_untracked_dirs(&mut self, enable: bool) -> &mut DiffOptions;
    pub fn update_index(&mut self, update: bool) -> &mut DiffOptions;
    pub fn include_unreadable(&mut self, include: bool) -> &mut DiffOptions;
    pub fn include_unreadable_as_untracked(&mut self, include: bool) -> &mut DiffOptions;
    pub fn force_text(&mut self, force: bool) -> &mut DiffOptions;
    pub fn force_binary(&mut self, force: bool) -> &mut DiffOptions;
    pub fn ignore_whitespace(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn ignore_whitespace_change(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn ignore_whitespace_eol(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn ignore_blank_lines(&mut self, ignore: bool) -> &mut DiffOptions;
    pub fn show_untracked_content(&mut self, show: bool) -> &mut DiffOptions;
    pub fn show_unmodified(&mut self, show: bool) -> &mut DiffOptions;
    pub fn patience(&mut self, patience: bool) -> &mut DiffOptions;
    pub fn minimal(&mut self, minimal: bool) -> &mut DiffOptions;
    pub fn show_binary(&mut self, show: bool) -> &mut DiffOptions;
    pub fn indent_heuristic(&mut self, heuristic: bool) -> &mut DiffOptions;
    pub fn context_lines(&mut self, lines: u32) -> &mut DiffOptions;
    pub fn interhunk_lines(&mut self, lines: u32) -> &mut DiffOptions;
    pub fn id_abbrev(&mut self, abbrev: u16) -> &mut DiffOptions;
    pub fn max_size(&mut self, size: i64) -> &mut DiffOptions;
    pub fn old_prefix<T: IntoCString>(&mut self, t: T) -> &mut DiffOptions;
    pub fn new_prefix<T: IntoCString>(&mut self, t: T) -> &mut DiffOptions;
    pub fn pathspec<T: IntoCString>(&mut self, pathspec: T) -> &mut DiffOptions;
    pub unsafe fn raw(&mut self) -> *const git_diff_options;
}

impl Default for DiffOptions {}

pub struct DiffBinary<'a>;

pub struct DiffPatchidOptions;

impl DiffPatchidOptions {
    pub fn new() -> Self;
}

pub struct DiffHunk<'a>;

pub struct DiffLine<'a>;

pub struct DiffStats;

impl DiffStats {
    pub fn files_changed(&self) -> usize;
    pub fn insertions(&self) -> usize;
    pub fn deletions(&self) -> usize;
    pub fn to_buf(&self, format: DiffStatsFormat, width: usize) -> Result<Buf, Error>;
}

#[derive(Debug, PartialEq)]
pub struct Error;

impl Error {
    pub fn new<S: AsRef<str>>(code: ErrorCode, class: ErrorClass, message: S) -> Self;
    pub fn last_error(code: c_int) -> Error;
    pub fn from_str(s: &str) -> Error;
    pub fn code(&self) -> ErrorCode;
    pub fn set_code(&mut self, code: ErrorCode);
    pub fn class(&self) -> ErrorClass;
    pub fn set_class(&mut self, class: ErrorClass);
    pub fn raw_code(&self) -> git_error_code;
    pub fn raw_class(&self) -> git_error_t;
    pub fn message(&self) -> &str;
}

impl std::error::Error for Error {}
impl Display for Error {}
impl From<NulError> for Error {}
impl From<JoinPathsError> for Error {}

pub struct Index;

impl Index {
    pub fn new() -> Result<Index, Error>;
    pub fn open(index_path: &Path) -> Result<Index, Error>;
    pub fn version(&self) -> u32;
    pub fn set_version(&mut self, version: u32) -> Result<(), Error>;
    pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error>;
    pub fn add_frombuffer(&mut self, entry: &IndexEntry, data: &[u8]) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn add_all<T, I>(
        &mut self,
        pathspecs: I,
        flag: IndexAddOption,
        cb: Option<&mut IndexMatchedPath<'_>>,
    ) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get(&self, n: usize) -> Option<IndexEntry>;
    pub fn iter(&self) -> IndexEntries<'_>;
    pub fn conflicts(&self) -> Result<IndexConflicts<'_>, Error>;
    pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry>;
    pub fn has_conflicts(&self) -> bool;
    pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error>;
    pub fn path(&self) -> Option<&Path>;
    #[blocks(fs)]
    pub fn read(&mut self, force: bool) -> Result<(), Error>;
    pub fn read_tree(&mut self, tree: &Tree<'_>) -> Result<(), Error>;
    pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn remove_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    pub fn update_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    #[blocks(fs)]
    pub fn write(&mut self) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn write_tree(&mut self) -> Result<Oid, Error>;
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error>;
    pub fn find_prefix<T: IntoCString>(&self, prefix: T) -> Result<usize, Error>;
}

pub struct IndexConflict;

pub struct IndexConflicts<'index>;

pub struct IndexEntries<'index>;

impl<'index> Iterator for IndexEntries<'index> {
    type Item = IndexEntry;
}

#[derive(Debug)]
pub struct IndexEntry {
    pub ctime: IndexTime,
    pub mtime: IndexTime,
    pub dev: u32,
    pub ino: u32,
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
    pub file_size: u32,
    pub id: Oid,
    pub flags: u16,
    pub flags_extended: u16,
    pub path: Vec<u8>,
}

pub type IndexMatchedPath<'a> = dyn FnMut(&Path, &[u8]) -> i32 + 'a;

pub struct Progress<'a>;

impl<'a> Progress<'a> {
    pub fn total_objects(&self) -> usize;
    pub fn indexed_objects(&self) -> usize;
    pub fn received_objects(&self) -> usize;
    pub fn local_objects(&self) -> usize;
    pub fn total_deltas(&self) -> usize;
    pub fn indexed_deltas(&self) -> usize;
    pub fn received_bytes(&self) -> usize;
    pub fn to_owned(&self) -> Progress<'static>;
}

pub struct Mailmap;

pub struct AnnotatedCommit<'repo>;

impl<'repo> AnnotatedCommit<'repo> {
    pub fn id(&self) -> Oid;
    pub fn refname(&self) -> Option<&str>;
    pub fn refname_bytes(&self) -> &[u8];
}

pub struct MergeFileOptions;

pub struct MergeFileResult;

pub struct MergeOptions;

pub struct MessageTrailersBytes;

pub struct MessageTrailersStrs;

pub struct Note<'repo>;

pub struct Notes<'repo>;

pub struct Object<'repo>;

impl<'repo> Object<'repo> {
    pub fn id(&self) -> Oid;
    pub fn kind(&self) -> Option<ObjectType>;
    #[blocks(fs)]
    pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error>;
    pub fn short_id(&self) -> Result<Buf, Error>;
    pub fn as_commit(&self) -> Option<&Commit<'repo>>;
    pub fn into_commit(self) -> Result<Commit<'repo>, Object<'repo>>;
    pub fn as_tag(&self) -> Option<&Tag<'repo>>;
    pub fn into_tag(self) -> Result<Tag<'repo>, Object<'repo>>;
    pub fn as_tree(&self) -> Option<&Tree<'repo>>;
    pub fn into_tree(self) -> Result<Tree<'repo>, Object<'repo>>;
    pub fn as_blob(&self) -> Option<&Blob<'repo>>;
    pub fn into_blob(self) -> Result<Blob<'repo>, Object<'repo>>;
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe<'_>, Error>;
}

impl<'repo> Clone for Object<'repo> {}

pub struct Odb<'repo>;

#[derive(Clone, Copy)]
pub struct Oid;

impl Oid {
    pub fn from_str(s: &str) -> Result<Oid, Error>;
    pub fn from_bytes(bytes: &[u8]) -> Result<Oid, Error>;
    pub fn zero() -> Oid;
    pub fn hash_object(kind: ObjectType, bytes: &[u8]) -> Result<Oid, Error>;
    pub fn hash_file<P: AsRef<Path>>(kind: ObjectType, path: P) -> Result<Oid, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn is_zero(&self) -> bool;
}

impl Display for Oid {}

impl FromStr for Oid {
    type Err = Error;
}

impl AsRef<[u8]> for Oid {}

pub struct PackBuilder<'repo>;

impl<'repo> PackBuilder<'repo> {
    pub fn insert_object(&mut self, id: Oid, name: Option<&str>) -> Result<(), Error>;
    pub fn insert_tree(&mut self, id: Oid) -> Result<(), Error>;
    pub fn insert_commit(&mut self, id: Oid) -> Result<(), Error>;
    pub fn insert_walk(&mut self, walk: &mut Revwalk<'_>) -> Result<(), Error>;
    pub fn insert_recursive(&mut self, id: Oid, name: Option<&str>) -> Result<(), Error>;
    pub fn write_buf(&mut self, buf: &mut Buf) -> Result<(), Error>;
    pub fn write(&mut self, path: &Path, mode: u32) -> Result<(), Error>;
    pub fn foreach<F>(&mut self, cb: F) -> Result<(), Error>
    where
        F: FnMut(&[u8]) -> bool;
    pub fn set_progress_callback<F>(&mut self, progress: F) -> Result<(), Error>
    where
        F: FnMut(PackBuilderStage, u32, u32) -> bool + 'repo;
    pub fn unset_progress_callback(&mut self) -> Result<(), Error>;
    pub fn set_threads(&mut self, threads: u32) -> u32;
    pub fn object_count(&self) -> usize;
    pub fn written(&self) -> usize;
    pub fn hash(&self) -> Option<Oid>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> Option<&[u8]>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackBuilderStage {
    AddingObjects,
    Deltafication,
}

#[derive(Default)]
pub struct ProxyOptions<'a>;

impl<'a> ProxyOptions<'a> {
    pub fn new() -> ProxyOptions<'a>;
    pub fn auto(&mut self) -> &mut Self;
    pub fn url(&mut self, url: &str) -> &mut Self;
}

pub struct PushUpdate<'a>;

impl PushUpdate<'_> {
    pub fn src_refname_bytes(&self) -> &[u8];
    pub fn src_refname(&self) -> Option<&str>;
    pub fn dst_refname_bytes(&self) -> &[u8];
    pub fn dst_refname(&self) -> Option<&str>;
    pub fn src(&self) -> Oid;
    pub fn dst(&self) -> Oid;
}

pub struct Rebase<'repo>;

pub struct RebaseOptions<'cb>;

pub struct Reference<'repo>;

impl<'repo> Reference<'repo> {
    pub fn is_valid_name(refname: &str) -> bool;
    pub fn normalize_name(refname: &str, flags: ReferenceFormat) -> Result<String, Error>;
    pub fn raw(&self) -> *mut git_reference;
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn is_branch(&self) -> bool;
    pub fn is_note(&self) -> bool;
    pub fn is_remote(&self) -> bool;
    pub fn is_tag(&self) -> bool;
    pub fn kind(&self) -> Option<ReferenceType>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn shorthand(&self) -> Option<&str>;
    pub fn shorthand_bytes(&self) -> &[u8];
    pub fn target(&self) -> Option<Oid>;
    pub fn target_peel(&self) -> Option<Oid>;
    pub fn symbolic_target(&self) -> Option<&str>;
    pub fn symbolic_target_bytes(&self) -> Option<&[u8]>;
    pub fn resolve(&self) -> Result<Reference<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error>;
    #[blocks(fs)]
    pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error>;
    pub fn rename(&mut self, new_name: &str, force: bool, msg: &str) -> Result<Reference<'repo>, Error>;
    pub fn set_target(&mut self, id: Oid, reflog_msg: &str) -> Result<Reference<'repo>, Error>;
    pub fn symbolic_set_target(&mut self, target: &str, reflog_msg: &str) -> Result<Reference<'repo>, Error>;
}

pub struct ReferenceNames<'repo, 'references>;

impl<'repo, 'references> Iterator for ReferenceNames<'repo, 'references> {
    type Item = Result<&'references str, Error>;
}

pub struct References<'repo>;

impl<'repo> References<'repo> {
    pub fn names<'a>(&'a mut self) -> ReferenceNames<'repo, 'a>;
}

impl<'repo> Iterator for References<'repo> {
    type Item = Result<Reference<'repo>, Error>;
}

pub struct Reflog;

pub struct Refspec<'remote>;

impl<'remote> Refspec<'remote> {
    pub fn direction(&self) -> Direction;
    pub fn dst(&self) -> Option<&str>;
    pub fn dst_bytes(&self) -> &[u8];
    pub fn dst_matches(&self, refname: &str) -> bool;
    pub fn src(&self) -> Option<&str>;
    pub fn src_bytes(&self) -> &[u8];
    pub fn src_matches(&self, refname: &str) -> bool;
    pub fn is_force(&self) -> bool;
    pub fn str(&self) -> Option<&str>;
    pub fn bytes(&self) -> &[u8];
    pub fn transform(&self, name: &str) -> Result<Buf, Error>;
    pub fn rtransform(&self, name: &str) -> Result<Buf, Error>;
}

pub struct FetchOptions<'cb>;

impl<'cb> FetchOptions<'cb> {
    pub fn new() -> FetchOptions<'cb>;
    pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks<'cb>) -> &mut Self;
    pub fn proxy_options(&mut self, opts: ProxyOptions<'cb>) -> &mut Self;
    pub fn prune(&mut self, prune: FetchPrune) -> &mut Self;
    pub fn update_fetchhead(&mut self, update: bool) -> &mut Self;
    pub fn report_unchanged(&mut self, update: bool) -> &mut Self;
    pub fn depth(&mut self, depth: i32) -> &mut Self;
    pub fn download_tags(&mut self, opt: AutotagOption) -> &mut Self;
    pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self;
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self;
}

impl<'cb> Default for FetchOptions<'cb> {}

pub struct PushOptions<'cb>;

impl<'cb> PushOptions<'cb> {
    pub fn new() -> PushOptions<'cb>;
    pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks<'cb>) -> &mut Self;
    pub fn proxy_options(&mut self, opts: ProxyOptions<'cb>) -> &mut Self;
    pub fn packbuilder_parallelism(&mut self, parallel: u32) -> &mut Self;
    pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self;
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self;
    pub fn remote_push_options(&mut self, remote_push_options: &[&str]) -> &mut Self;
}

impl<'cb> Default for PushOptions<'cb> {}

pub struct Refspecs<'remote>;

impl<'repo> Iterator for Refspecs<'repo> {
    type Item = Refspec<'repo>;
}

impl<'repo> DoubleEndedIterator for Refspecs<'repo> {}

pub struct Remote<'repo>;

impl<'repo> Remote<'repo> {
    pub fn is_valid_name(remote_name: &str) -> bool;
    pub fn create_detached<S: Into<Vec<u8>>>(url: S) -> Result<Remote<'repo>, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> Option<&[u8]>;
    pub fn url(&self) -> Option<&str>;
    pub fn url_bytes(&self) -> &[u8];
    pub fn pushurl(&self) -> Option<&str>;
    pub fn pushurl_bytes(&self) -> Option<&[u8]>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    #[blocks(net)]
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;
    #[blocks(net)]
    pub fn connect_auth<'connection, 'cb>(
        &'connection mut self,
        dir: Direction,
        cb: Option<RemoteCallbacks<'cb>>,
        proxy_options: Option<ProxyOptions<'cb>>,
    ) -> Result<RemoteConnection<'repo, 'connection, 'cb>, Error>;
    pub fn connected(&mut self) -> bool;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn download<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        specs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn stop(&mut self) -> Result<(), Error>;
    pub fn refspecs(&self) -> Refspecs<'_>;
    pub fn get_refspec(&self, i: usize) -> Option<Refspec<'repo>>;
    #[blocks(net)]
    pub fn fetch<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
        reflog_msg: Option<&str>,
    ) -> Result<(), Error>;
    pub fn update_tips(
        &mut self,
        callbacks: Option<&mut RemoteCallbacks<'_>>,
        update_flags: RemoteUpdateFlags,
        download_tags: AutotagOption,
        msg: Option<&str>,
    ) -> Result<(), Error>;
    #[blocks(net)]
    pub fn push<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut PushOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn stats(&self) -> Progress<'_>;
    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
    #[blocks(net)]
    pub fn prune(&mut self, callbacks: Option<RemoteCallbacks<'_>>) -> Result<(), Error>;
    pub fn fetch_refspecs(&self) -> Result<StringArray, Error>;
    pub fn push_refspecs(&self) -> Result<StringArray, Error>;
}

impl<'repo> Clone for Remote<'repo> {}

pub struct RemoteConnection<'repo, 'connection, 'cb>;

impl<'repo, 'connection, 'cb> RemoteConnection<'repo, 'connection, 'cb> {
    pub fn connected(&mut self) -> bool;
    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    pub fn remote(&mut self) -> &mut Remote<'repo>;
}

pub struct RemoteHead<'remote>;

impl<'remote> RemoteHead<'remote> {
    pub fn is_local(&self) -> bool;
    pub fn oid(&self) -> Oid;
    pub fn loid(&self) -> Oid;
    pub fn name(&self) -> &str;
    pub fn symref_target(&self) -> Option<&str>;
}

pub enum RemoteRedirect {
    None,
    Initial,
    All,
}

impl Default for RemoteRedirect {}

pub enum CertificateCheckStatus {
    CertificateOk,
    CertificatePassthrough,
}

pub struct RemoteCallbacks<'a>;

impl<'a> RemoteCallbacks<'a> {
    pub fn new() -> RemoteCallbacks<'a>;
    pub fn credentials<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error> + 'a;
    pub fn transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(Progress<'_>) -> bool + 'a;
    pub fn sideband_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&[u8]) -> bool + 'a;
    pub fn update_tips<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&str, Oid, Oid) -> bool + 'a;
    pub fn certificate_check<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&Cert<'_>, &str) -> Result<CertificateCheckStatus, Error> + 'a;
    pub fn push_update_reference<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&str, Option<&str>) -> Result<(), Error> + 'a;
    pub fn push_transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(usize, usize, usize) + 'a;
    pub fn pack_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(PackBuilderStage, usize, usize) + 'a;
    pub fn push_negotiation<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
    where
        F: FnMut(&[PushUpdate<'_>]) -> Result<(), Error> + 'a;
}

impl<'a> Default for RemoteCallbacks<'a> {}

pub type TransportMessage<'a> = dyn FnMut(&[u8]) -> bool + 'a;

pub type UpdateTips<'a> = dyn FnMut(&str, Oid, Oid) -> bool + 'a;

pub struct Repository;

impl Repository {
    #[blocks(fs)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn open_from_env() -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn open_ext<P, O, I>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error>
    where
        P: AsRef<Path>,
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;
    #[blocks(fs)]
    pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn discover_path<P: AsRef<Path>, I, O>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error>
    where
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;
    #[blocks(fs)]
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn from_odb(odb: Odb<'_>) -> Result<Repository, Error>;
    #[blocks(fs)]
    pub fn revparse(&self, spec: &str) -> Result<Revspec<'_>, Error>;
    #[blocks(fs)]
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error>;
    #[blocks(fs)]
    pub fn revparse_ext(&self, spec: &str) -> Result<(Object<'_>, Option<Reference<'_>>), Error>;
    pub fn is_bare(&self) -> bool;
    pub fn is_shallow(&self) -> bool;
    pub fn is_worktree(&self) -> bool;
    pub fn is_empty(&self) -> Result<bool, Error>;
    pub fn path(&self) -> &Path;
    pub fn commondir(&self) -> &Path;
    pub fn state(&self) -> RepositoryState;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn set_workdir(&self, path: &Path, update_gitlink: bool) -> Result<(), Error>;
    pub fn namespace(&self) -> Option<&str>;
    pub fn namespace_bytes(&self) -> Option<&[u8]>;
    pub fn set_namespace(&self, namespace: &str) -> Result<(), Error>;
    pub fn set_namespace_bytes(&self, namespace: &[u8]) -> Result<(), Error>;
    pub fn remove_namespace(&self) -> Result<(), Error>;
    pub fn message(&self) -> Result<String, Error>;
    pub fn remove_message(&self) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn remotes(&self) -> Result<StringArray, Error>;
    #[blocks(fs)]
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error>;
    #[blocks(fs)]
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;
    #[blocks(fs)]
    pub fn remote_with_fetch(&self, name: &str, url: &str, fetch: &str) -> Result<Remote<'_>, Error>;
    #[blocks(fs)]
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error>;
    #[blocks(fs)]
    pub fn remote_rename(&self, name: &str, new_name: &str) -> Result<StringArray, Error>;
    #[blocks(fs)]
    pub fn remote_delete(&self, name: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn remote_set_pushurl(&self, name: &str, pushurl: Option<&str>) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn reset(
        &self,
        target: &Object<'_>,
        kind: ResetType,
        checkout: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn reset_default<T, I>(&self, target: Option<&Object<'_>>, paths: I) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    #[blocks(fs)]
    pub fn head(&self) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn set_head(&self, refname: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn head_detached(&self) -> Result<bool, Error>;
    #[blocks(fs)]
    pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn set_head_detached_from_annotated(&self, commitish: AnnotatedCommit<'_>) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn references(&self) -> Result<References<'_>, Error>;
    #[blocks(fs)]
    pub fn references_glob(&self, glob: &str) -> Result<References<'_>, Error>;
    #[blocks(fs)]
    pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error>;
    #[blocks(fs)]
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;
    #[blocks(fs)]
    pub fn status_should_ignore(&self, path: &Path) -> Result<bool, Error>;
    #[blocks(fs)]
    pub fn status_file(&self, path: &Path) -> Result<Status, Error>;
    #[blocks(fs)]
    pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches<'_>, Error>;
    #[blocks(fs)]
    pub fn index(&self) -> Result<Index, Error>;
    pub fn set_index(&self, index: &mut Index) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn config(&self) -> Result<Config, Error>;
    pub fn get_attr(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&str>, Error>;
    pub fn get_attr_bytes(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&[u8]>, Error>;
    #[blocks(fs)]
    pub fn blob(&self, data: &[u8]) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn blob_writer(&self, hintpath: Option<&Path>) -> Result<BlobWriter<'_>, Error>;
    #[blocks(fs)]
    pub fn find_blob(&self, oid: Oid) -> Result<Blob<'_>, Error>;
    pub fn odb(&self) -> Result<Odb<'_>, Error>;
    pub fn set_odb(&self, odb: &Odb<'_>) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn branch(&self, branch_name: &str, target: &Commit<'_>, force: bool) -> Result<Branch<'_>, Error>;
    #[blocks(fs)]
    pub fn branch_from_annotated_commit(
        &self,
        branch_name: &str,
        target: &AnnotatedCommit<'_>,
        force: bool,
    ) -> Result<Branch<'_>, Error>;
    #[blocks(fs)]
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch<'_>, Error>;
    #[blocks(fs)]
    pub fn commit(
        &self,
        update_ref: Option<&str>,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn commit_create_buffer(
        &self,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Buf, Error>;
    #[blocks(fs)]
    pub fn commit_signed(
        &self,
        commit_content: &str,
        signature: &str,
        signature_field: Option<&str>,
    ) -> Result<Oid, Error>;
    pub fn extract_signature(&self, commit_id: &Oid, signature_field: Option<&str>) -> Result<(Buf, Buf), Error>;
    #[blocks(fs)]
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error>;
    #[blocks(fs)]
    pub fn find_commit_by_prefix(&self, prefix_hash: &str) -> Result<Commit<'_>, Error>;
    #[blocks(fs)]
    pub fn find_annotated_commit(&self, id: Oid) -> Result<AnnotatedCommit<'_>, Error>;
    #[blocks(fs)]
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    #[blocks(fs)]
    pub fn find_object_by_prefix(&self, prefix_hash: &str, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    #[blocks(fs)]
    pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn reference_matching(
        &self,
        name: &str,
        id: Oid,
        force: bool,
        current_id: Oid,
        log_message: &str,
    ) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn reference_symbolic(
        &self,
        name: &str,
        target: &str,
        force: bool,
        log_message: &str,
    ) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn reference_symbolic_matching(
        &self,
        name: &str,
        target: &str,
        force: bool,
        current_value: &str,
        log_message: &str,
    ) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn find_reference(&self, name: &str) -> Result<Reference<'_>, Error>;
    pub fn resolve_reference_from_short_name(&self, refname: &str) -> Result<Reference<'_>, Error>;
    #[blocks(fs)]
    pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn reference_to_annotated_commit(&self, reference: &Reference<'_>) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn annotated_commit_from_fetchhead(
        &self,
        branch_name: &str,
        remote_url: &str,
        id: &Oid,
    ) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn signature(&self) -> Result<Signature<'static>, Error>;
    #[blocks(fs)]
    pub fn submodule(&self, url: &str, path: &Path, use_gitlink: bool) -> Result<Submodule<'_>, Error>;
    #[blocks(fs)]
    pub fn find_submodule(&self, name: &str) -> Result<Submodule<'_>, Error>;
    #[blocks(fs)]
    pub fn submodule_status(&self, name: &str, ignore: SubmoduleIgnore) -> Result<SubmoduleStatus, Error>;
    #[blocks(fs)]
    pub fn submodule_set_ignore(&mut self, name: &str, ignore: SubmoduleIgnore) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn submodule_set_update(&mut self, name: &str, update: SubmoduleUpdate) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn submodule_set_url(&mut self, name: &str, url: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn submodule_set_branch(&mut self, name: &str, branch_name: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error>;
    pub fn treebuilder(&self, tree: Option<&Tree<'_>>) -> Result<TreeBuilder<'_>, Error>;
    #[blocks(fs)]
    pub fn tag(
        &self,
        name: &str,
        target: &Object<'_>,
        tagger: &Signature<'_>,
        message: &str,
        force: bool,
    ) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn tag_annotation_create(
        &self,
        name: &str,
        target: &Object<'_>,
        tagger: &Signature<'_>,
        message: &str,
    ) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn tag_lightweight(&self, name: &str, target: &Object<'_>, force: bool) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn find_tag(&self, id: Oid) -> Result<Tag<'_>, Error>;
    #[blocks(fs)]
    pub fn find_tag_by_prefix(&self, prefix_hash: &str) -> Result<Tag<'_>, Error>;
    #[blocks(fs)]
    pub fn tag_delete(&self, name: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error>;
    #[blocks(fs)]
    pub fn tag_foreach<T>(&self, cb: T) -> Result<(), Error>
    where
        T: FnMut(Oid, &[u8]) -> bool;
    #[blocks(fs)]
    pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn checkout_index(
        &self,
        index: Option<&mut Index>,
        opts: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn merge(
        &self,
        annotated_commits: &[&AnnotatedCommit<'_>],
        merge_opts: Option<&mut MergeOptions>,
        checkout_opts: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn merge_commits(
        &self,
        our_commit: &Commit<'_>,
        their_commit: &Commit<'_>,
        opts: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    #[blocks(fs)]
    pub fn merge_trees(
        &self,
        ancestor_tree: &Tree<'_>,
        our_tree: &Tree<'_>,
        their_tree: &Tree<'_>,
        opts: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    pub fn cleanup_state(&self) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn merge_analysis(
        &self,
        their_heads: &[&AnnotatedCommit<'_>],
    ) -> Result<(MergeAnalysis, MergePreference), Error>;
    #[blocks(fs)]
    pub fn merge_analysis_for_ref(
        &self,
        our_ref: &Reference<'_>,
        their_heads: &[&AnnotatedCommit<'_>],
    ) -> Result<(MergeAnalysis, MergePreference), Error>;
    pub fn rebase(
        &self,
        branch: Option<&AnnotatedCommit<'_>>,
        upstream: Option<&AnnotatedCommit<'_>>,
        onto: Option<&AnnotatedCommit<'_>>,
        opts: Option<&mut RebaseOptions<'_>>,
    ) -> Result<Rebase<'_>, Error>;
    #[blocks(fs)]
    pub fn open_rebase(&self, opts: Option<&mut RebaseOptions<'_>>) -> Result<Rebase<'_>, Error>;
    pub fn note(
        &self,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        notes_ref: Option<&str>,
        oid: Oid,
        note: &str,
        force: bool,
    ) -> Result<Oid, Error>;
    pub fn note_default_ref(&self) -> Result<String, Error>;
    pub fn notes(&self, notes_ref: Option<&str>) -> Result<Notes<'_>, Error>;
    #[blocks(fs)]
    pub fn find_note(&self, notes_ref: Option<&str>, id: Oid) -> Result<Note<'_>, Error>;
    pub fn note_delete(
        &self,
        id: Oid,
        notes_ref: Option<&str>,
        author: &Signature<'_>,
        committer: &Signature<'_>,
    ) -> Result<(), Error>;
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error>;
    #[blocks(fs)]
    pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame<'_>, Error>;
    #[blocks(fs)]
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn merge_base_many(&self, oids: &[Oid]) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn merge_base_octopus(&self, oids: &[Oid]) -> Result<Oid, Error>;
    #[blocks(fs)]
    pub fn merge_bases(&self, one: Oid, two: Oid) -> Result<OidArray, Error>;
    #[blocks(fs)]
    pub fn merge_bases_many(&self, oids: &[Oid]) -> Result<OidArray, Error>;
    #[blocks(fs)]
    pub fn merge_file_from_index(
        &self,
        ancestor: &IndexEntry,
        ours: &IndexEntry,
        theirs: &IndexEntry,
        opts: Option<&mut MergeFileOptions>,
    ) -> Result<MergeFileResult, Error>;
    #[blocks(fs)]
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error>;
    #[blocks(fs)]
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error>;
    pub fn reflog(&self, name: &str) -> Result<Reflog, Error>;
    pub fn reflog_delete(&self, name: &str) -> Result<(), Error>;
    pub fn reflog_rename(&self, old_name: &str, new_name: &str) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn reference_has_log(&self, name: &str) -> Result<bool, Error>;
    #[blocks(fs)]
    pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error>;
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_blobs(
        &self,
        old_blob: Option<&Blob<'_>>,
        old_as_path: Option<&str>,
        new_blob: Option<&Blob<'_>>,
        new_as_path: Option<&str>,
        opts: Option<&mut DiffOptions>,
        file_cb: Option<&mut (dyn FnMut(DiffDelta<'_>, f32) -> bool + '_)>,
        binary_cb: Option<&mut (dyn FnMut(DiffDelta<'_>, DiffBinary<'_>) -> bool + '_)>,
        hunk_cb: Option<&mut (dyn FnMut(DiffDelta<'_>, DiffHunk<'_>) -> bool + '_)>,
        line_cb: Option<&mut (dyn FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool + '_)>,
    ) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn diff_tree_to_tree(
        &self,
        old_tree: Option<&Tree<'_>>,
        new_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_tree_to_index(
        &self,
        old_tree: Option<&Tree<'_>>,
        index: Option<&Index>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_index_to_index(
        &self,
        old_index: &Index,
        new_index: &Index,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_index_to_workdir(
        &self,
        index: Option<&Index>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_tree_to_workdir(
        &self,
        old_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    #[blocks(fs)]
    pub fn diff_tree_to_workdir_with_index(
        &self,
        old_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    pub fn packbuilder(&self) -> Result<PackBuilder<'_>, Error>;
    pub fn stash_save(
        &mut self,
        stasher: &Signature<'_>,
        message: &str,
        flags: Option<StashFlags>,
    ) -> Result<Oid, Error>;
    pub fn stash_save2(
        &mut self,
        stasher: &Signature<'_>,
        message: Option<&str>,
        flags: Option<StashFlags>,
    ) -> Result<Oid, Error>;
    pub fn stash_save_ext(&mut self, opts: Option<&mut StashSaveOptions<'_>>) -> Result<Oid, Error>;
    pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;
    pub fn stash_foreach<C>(&mut self, callback: C) -> Result<(), Error>
    where
        C: FnMut(usize, &str, &Oid) -> bool;
    pub fn stash_drop(&mut self, index: usize) -> Result<(), Error>;
    pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;
    pub fn add_ignore_rule(&self, rules: &str) -> Result<(), Error>;
    pub fn clear_ignore_rules(&self) -> Result<(), Error>;
    pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error>;
    pub fn cherrypick(&self, commit: &Commit<'_>, options: Option<&mut CherrypickOptions<'_>>) -> Result<(), Error>;
    pub fn cherrypick_commit(
        &self,
        cherrypick_commit: &Commit<'_>,
        our_commit: &Commit<'_>,
        mainline: u32,
        options: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    #[blocks(fs)]
    pub fn branch_remote_name(&self, refname: &str) -> Result<Buf, Error>;
    #[blocks(fs)]
    pub fn branch_upstream_name(&self, refname: &str) -> Result<Buf, Error>;
    #[blocks(fs)]
    pub fn branch_upstream_remote(&self, refname: &str) -> Result<Buf, Error>;
    #[blocks(fs)]
    pub fn branch_upstream_merge(&self, refname: &str) -> Result<Buf, Error>;
    pub fn apply(
        &self,
        diff: &Diff<'_>,
        location: ApplyLocation,
        options: Option<&mut ApplyOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn apply_to_tree(
        &self,
        tree: &Tree<'_>,
        diff: &Diff<'_>,
        options: Option<&mut ApplyOptions<'_>>,
    ) -> Result<Index, Error>;
    pub fn revert(&self, commit: &Commit<'_>, options: Option<&mut RevertOptions<'_>>) -> Result<(), Error>;
    pub fn revert_commit(
        &self,
        revert_commit: &Commit<'_>,
        our_commit: &Commit<'_>,
        mainline: u32,
        options: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    pub fn worktrees(&self) -> Result<StringArray, Error>;
    #[blocks(fs)]
    pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error>;
    pub fn worktree<'a>(
        &'a self,
        name: &str,
        path: &Path,
        opts: Option<&WorktreeAddOptions<'a>>,
    ) -> Result<Worktree, Error>;
    pub fn transaction<'a>(&'a self) -> Result<Transaction<'a>, Error>;
    pub fn mailmap(&self) -> Result<Mailmap, Error>;
    #[blocks(fs)]
    pub fn mergehead_foreach<C>(&mut self, callback: C) -> Result<(), Error>
    where
        C: FnMut(&Oid) -> bool;
    pub fn fetchhead_foreach<C>(&self, callback: C) -> Result<(), Error>
    where
        C: FnMut(&str, &[u8], &Oid, bool) -> bool;
}

pub struct RepositoryInitOptions;

impl RepositoryInitOptions {
    pub fn new() -> RepositoryInitOptions;
    pub fn bare(&mut self, bare: bool) -> &mut RepositoryInitOptions;
    pub fn no_reinit(&mut self, enabled: bool) -> &mut RepositoryInitOptions;
    pub fn no_dotgit_dir(&mut self, enabled: bool) -> &mut RepositoryInitOptions;
    pub fn mkdir(&mut self, enabled: bool) -> &mut RepositoryInitOptions;
    pub fn mkpath(&mut self, enabled: bool) -> &mut RepositoryInitOptions;
    pub fn mode(&mut self, mode: RepositoryInitMode) -> &mut RepositoryInitOptions;
    pub fn external_template(&mut self, enabled: bool) -> &mut RepositoryInitOptions;
    pub fn workdir_path(&mut self, path: &Path) -> &mut RepositoryInitOptions;
    pub fn description(&mut self, desc: &str) -> &mut RepositoryInitOptions;
    pub fn template_path(&mut self, path: &Path) -> &mut RepositoryInitOptions;
    pub fn initial_head(&mut self, head: &str) -> &mut RepositoryInitOptions;
    pub fn origin_url(&mut self, url: &str) -> &mut RepositoryInitOptions;
    pub unsafe fn raw(&self) -> git_repository_init_options;
}

pub struct RevertOptions<'cb>;

pub struct Revspec<'repo>;

impl<'repo> Revspec<'repo> {
    pub fn from_objects(from: Option<Object<'repo>>, to: Option<Object<'repo>>, mode: RevparseMode) -> Revspec<'repo>;
    pub fn from(&self) -> Option<&Object<'repo>>;
    pub fn to(&self) -> Option<&Object<'repo>>;
    pub fn mode(&self) -> RevparseMode;
}

pub struct Revwalk<'repo>;

impl<'repo> Revwalk<'repo> {
    pub fn reset(&mut self) -> Result<(), Error>;
    pub fn set_sorting(&mut self, sort_mode: Sort) -> Result<(), Error>;
    pub fn simplify_first_parent(&mut self) -> Result<(), Error>;
    pub fn push(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn push_head(&mut self) -> Result<(), Error>;
    pub fn push_glob(&mut self, glob: &str) -> Result<(), Error>;
    pub fn push_range(&mut self, range: &str) -> Result<(), Error>;
    pub fn push_ref(&mut self, reference: &str) -> Result<(), Error>;
    pub fn hide(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn hide_head(&mut self) -> Result<(), Error>;
    pub fn hide_glob(&mut self, glob: &str) -> Result<(), Error>;
    pub fn hide_ref(&mut self, reference: &str) -> Result<(), Error>;
}

impl<'repo> Iterator for Revwalk<'repo> {
    type Item = Result<Oid, Error>;
    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<Oid, Error>>;
}

pub struct Signature<'a>;

impl<'a> Signature<'a> {
    pub fn now(name: &str, email: &str) -> Result<Signature<'static>, Error>;
    pub fn new(name: &str, email: &str, time: &Time) -> Result<Signature<'static>, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn email(&self) -> Option<&str>;
    pub fn email_bytes(&self) -> &[u8];
    pub fn when(&self) -> Time;
    pub fn to_owned(&self) -> Signature<'static>;
}

impl Clone for Signature<'static> {}
impl<'a> Display for Signature<'a> {}

pub struct StashApplyOptions<'cb>;

pub struct StashSaveOptions<'a>;

pub struct StatusEntry<'statuses>;

impl<'statuses> StatusEntry<'statuses> {
    pub fn path_bytes(&self) -> &[u8];
    pub fn path(&self) -> Option<&str>;
    pub fn status(&self) -> Status;
    pub fn head_to_index(&self) -> Option<DiffDelta<'statuses>>;
    pub fn index_to_workdir(&self) -> Option<DiffDelta<'statuses>>;
}

pub struct StatusIter<'statuses>;

impl<'a> Iterator for StatusIter<'a> {
    type Item = StatusEntry<'a>;
}

impl<'a> DoubleEndedIterator for StatusIter<'a> {}

pub struct StatusOptions;

impl StatusOptions {
    pub fn new() -> StatusOptions;
    pub fn show(&mut self, show: StatusShow) -> &mut StatusOptions;
    pub fn pathspec<T: IntoCString>(&mut self, pathspec: T) -> &mut StatusOptions;
    pub fn include_untracked(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_ignored(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unmodified(&mut self, include: bool) -> &mut StatusOptions;
    pub fn exclude_submodules(&mut self, exclude: bool) -> &mut StatusOptions;
    pub fn recurse_untracked_dirs(&mut self, include: bool) -> &mut StatusOptions;
    pub fn disable_pathspec_match(&mut self, include: bool) -> &mut StatusOptions;
    pub fn recurse_ignored_dirs(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_head_to_index(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_index_to_workdir(&mut self, include: bool) -> &mut StatusOptions;
    pub fn sort_case_sensitively(&mut self, include: bool) -> &mut StatusOptions;
    pub fn sort_case_insensitively(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_from_rewrites(&mut self, include: bool) -> &mut StatusOptions;
    pub fn no_refresh(&mut self, include: bool) -> &mut StatusOptions;
    pub fn update_index(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unreadable(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unreadable_as_untracked(&mut self, include: bool) -> &mut StatusOptions;
    pub fn rename_threshold(&mut self, threshold: u16) -> &mut StatusOptions;
    pub unsafe fn raw(&mut self) -> *const git_status_options;
}

impl Default for StatusOptions {}

#[derive(Clone, Copy)]
pub enum StatusShow {
    Index,
    Workdir,
    IndexAndWorkdir,
}

pub struct Statuses<'repo>;

impl<'repo> Statuses<'repo> {
    pub fn get(&self, index: usize) -> Option<StatusEntry<'_>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> StatusIter<'_>;
}

impl<'a> IntoIterator for &'a Statuses<'a> {
    type Item = StatusEntry<'a>;
    type IntoIter = StatusIter<'a>;
}

pub struct Submodule<'repo>;

pub struct Tag<'repo>;

impl<'repo> Tag<'repo> {
    pub fn is_valid_name(tag_name: &str) -> bool;
    pub fn id(&self) -> Oid;
    pub fn message(&self) -> Option<&str>;
    pub fn message_bytes(&self) -> Option<&[u8]>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn peel(&self) -> Result<Object<'repo>, Error>;
    pub fn tagger(&self) -> Option<Signature<'_>>;
    pub fn target(&self) -> Result<Object<'repo>, Error>;
    pub fn target_id(&self) -> Oid;
    pub fn target_type(&self) -> Option<ObjectType>;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}

impl<'repo> Clone for Tag<'repo> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexTime;

impl IndexTime {
    pub fn new(seconds: i32, nanoseconds: u32) -> IndexTime;
    pub fn seconds(&self) -> i32;
    pub fn nanoseconds(&self) -> u32;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time;

impl Time {
    pub fn new(time: i64, offset: i32) -> Time;
    pub fn seconds(&self) -> i64;
    pub fn offset_minutes(&self) -> i32;
    pub fn sign(&self) -> char;
}

pub struct TraceLevel;

pub struct Transaction<'repo>;

pub struct Tree<'repo>;

impl<'repo> Tree<'repo> {
    pub fn id(&self) -> Oid;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> TreeIter<'_>;
    pub fn walk<C, T>(&self, mode: TreeWalkMode, callback: C) -> Result<(), Error>
    where
        C: FnMut(&str, &TreeEntry<'_>) -> T,
        T: Into<i32>;
    pub fn get_id(&self, id: Oid) -> Option<TreeEntry<'_>>;
    pub fn get(&self, n: usize) -> Option<TreeEntry<'_>>;
    pub fn get_name(&self, filename: &str) -> Option<TreeEntry<'_>>;
    pub fn get_name_bytes(&self, filename: &[u8]) -> Option<TreeEntry<'_>>;
    pub fn get_path(&self, path: &Path) -> Result<TreeEntry<'static>, Error>;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}

impl<'repo> Clone for Tree<'repo> {}

impl<'repo, 'iter> IntoIterator for &'iter Tree<'repo> {
    type Item = TreeEntry<'iter>;
    type IntoIter = TreeIter<'iter>;
}

pub struct TreeEntry<'tree>;

impl<'tree> TreeEntry<'tree> {
    pub fn id(&self) -> Oid;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn to_object<'a>(&self, repo: &'a Repository) -> Result<Object<'a>, Error>;
    pub fn kind(&self) -> Option<ObjectType>;
    pub fn filemode(&self) -> i32;
    pub fn filemode_raw(&self) -> i32;
    pub fn to_owned(&self) -> TreeEntry<'static>;
}

impl<'a> Clone for TreeEntry<'a> {}

pub struct TreeIter<'tree>;

impl<'tree> Iterator for TreeIter<'tree> {
    type Item = TreeEntry<'tree>;
}

impl<'tree> DoubleEndedIterator for TreeIter<'tree> {}

#[derive(Clone, Copy)]
pub enum TreeWalkMode {
    PreOrder,
    PostOrder,
}

impl Into<u32> for TreeWalkMode {}

pub enum TreeWalkResult {
    Ok,
    Skip,
    Abort,
}

impl Into<i32> for TreeWalkResult {}

pub struct TreeBuilder<'repo>;

impl<'repo> TreeBuilder<'repo> {
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get<P>(&self, filename: P) -> Result<Option<TreeEntry<'_>>, Error>
    where
        P: IntoCString;
    pub fn insert<P: IntoCString>(&mut self, filename: P, oid: Oid, filemode: i32) -> Result<TreeEntry<'_>, Error>;
    pub fn remove<P: IntoCString>(&mut self, filename: P) -> Result<(), Error>;
    pub fn filter<F>(&mut self, filter: F) -> Result<(), Error>
    where
        F: FnMut(&TreeEntry<'_>) -> bool;
    pub fn write(&self) -> Result<Oid, Error>;
}

pub struct Version;

impl Version {
    pub fn get() -> Version;
    pub fn libgit2_version(&self) -> (u32, u32, u32);
    pub fn crate_version(&self) -> &'static str;
    pub fn vendored(&self) -> bool;
    pub fn threads(&self) -> bool;
    pub fn https(&self) -> bool;
    pub fn ssh(&self) -> bool;
    pub fn nsec(&self) -> bool;
}

pub struct Worktree;

pub struct WorktreeAddOptions<'a>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    GenericError,
    NotFound,
    Exists,
    Ambiguous,
    BufSize,
    User,
    BareRepo,
    UnbornBranch,
    Unmerged,
    NotFastForward,
    InvalidSpec,
    Conflict,
    Locked,
    Modified,
    Auth,
    Certificate,
    Applied,
    Peel,
    Eof,
    Invalid,
    Uncommitted,
    Directory,
    MergeConflict,
    HashsumMismatch,
    IndexDirty,
    ApplyFail,
    Owner,
    Timeout,
}

pub struct ErrorClass;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryState {
    Clean,
    Merge,
    Revert,
    RevertSequence,
    CherryPick,
    CherryPickSequence,
    Bisect,
    Rebase,
    RebaseInteractive,
    RebaseMerge,
    ApplyMailbox,
    ApplyMailboxOrRebase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Fetch,
    Push,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetType {
    Soft,
    Mixed,
    Hard,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectType {
    Any,
    Commit,
    Tree,
    Blob,
    Tag,
}

impl ObjectType {
    pub fn str(&self) -> &'static str;
    pub fn is_loose(&self) -> bool;
    pub fn from_raw(raw: git_object_t) -> Option<ObjectType>;
    pub fn raw(&self) -> git_object_t;
    pub fn from_str(s: &str) -> Option<ObjectType>;
}

impl Display for ObjectType {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceType {
    Direct,
    Symbolic,
}

impl ReferenceType {
    pub fn str(&self) -> &'static str;
    pub fn from_raw(raw: git_reference_t) -> Option<ReferenceType>;
}

impl Display for ReferenceType {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchType {
    Local,
    Remote,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfigLevel {
    ProgramData,
    System,
    XDG,
    Global,
    Local,
    Worktree,
    App,
    Highest,
}

impl ConfigLevel {
    pub fn from_raw(raw: git_config_level_t) -> ConfigLevel;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFavor {
    Normal,
    Ours,
    Theirs,
    Union,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sort;

impl Sort {
    pub fn iter(&self) -> Iter<Sort>;
    pub fn iter_names(&self) -> IterNames<Sort>;
    pub const NONE: Self = ..;
    pub const TOPOLOGICAL: Self = ..;
    pub const TIME: Self = ..;
    pub const REVERSE: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn is_none(&self) -> bool;
    pub fn is_topological(&self) -> bool;
    pub fn is_time(&self) -> bool;
    pub fn is_reverse(&self) -> bool;
}

impl BitAnd for Sort {
    type Output = Sort;
}

impl BitOr for Sort {
    type Output = Sort;
}

pub struct CredentialType;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexEntryFlag;

impl IndexEntryFlag {
    pub const EXTENDED: Self = ..;
    pub const VALID: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u16;
    pub fn from_bits(bits: u16) -> Option<Self>;
    pub fn from_bits_truncate(bits: u16) -> Self;
    pub fn from_bits_retain(bits: u16) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<IndexEntryFlag>;
    pub fn iter_names(&self) -> IterNames<IndexEntryFlag>;
    pub fn is_extended(&self) -> bool;
    pub fn is_valid(&self) -> bool;
}

impl BitAnd for IndexEntryFlag {
    type Output = IndexEntryFlag;
}

impl BitOr for IndexEntryFlag {
    type Output = IndexEntryFlag;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexEntryExtendedFlag;

impl IndexEntryExtendedFlag {
    pub const INTENT_TO_ADD: Self = ..;
    pub const SKIP_WORKTREE: Self = ..;
    pub const UPTODATE: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u16;
    pub fn from_bits(bits: u16) -> Option<Self>;
    pub fn from_bits_truncate(bits: u16) -> Self;
    pub fn from_bits_retain(bits: u16) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<IndexEntryExtendedFlag>;
    pub fn iter_names(&self) -> IterNames<IndexEntryExtendedFlag>;
    pub fn is_intent_to_add(&self) -> bool;
    pub fn is_skip_worktree(&self) -> bool;
    pub fn is_up_to_date(&self) -> bool;
}

impl BitAnd for IndexEntryExtendedFlag {
    type Output = IndexEntryExtendedFlag;
}

impl BitOr for IndexEntryExtendedFlag {
    type Output = IndexEntryExtendedFlag;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexAddOption;

impl IndexAddOption {
    pub const DEFAULT: Self = ..;
    pub const FORCE: Self = ..;
    pub const DISABLE_PATHSPEC_MATCH: Self = ..;
    pub const CHECK_PATHSPEC: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<IndexAddOption>;
    pub fn iter_names(&self) -> IterNames<IndexAddOption>;
    pub fn is_default(&self) -> bool;
    pub fn is_force(&self) -> bool;
    pub fn is_disable_pathspec_match(&self) -> bool;
    pub fn is_check_pathspec(&self) -> bool;
}

impl BitOr for IndexAddOption {
    type Output = IndexAddOption;
}

impl BitAnd for IndexAddOption {
    type Output = IndexAddOption;
}

impl Default for IndexAddOption {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RepositoryOpenFlags;

impl RepositoryOpenFlags {
    pub const NO_SEARCH: Self = ..;
    pub const CROSS_FS: Self = ..;
    pub const BARE: Self = ..;
    pub const NO_DOTGIT: Self = ..;
    pub const FROM_ENV: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<RepositoryOpenFlags>;
    pub fn iter_names(&self) -> IterNames<RepositoryOpenFlags>;
    pub fn is_no_search(&self) -> bool;
    pub fn is_cross_fs(&self) -> bool;
    pub fn is_bare(&self) -> bool;
    pub fn is_no_dotgit(&self) -> bool;
    pub fn is_from_env(&self) -> bool;
}

impl BitOr for RepositoryOpenFlags {
    type Output = RepositoryOpenFlags;
}

impl BitAnd for RepositoryOpenFlags {
    type Output = RepositoryOpenFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RevparseMode;

impl RevparseMode {
    pub const SINGLE: Self = ..;
    pub const RANGE: Self = ..;
    pub const MERGE_BASE: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<RevparseMode>;
    pub fn iter_names(&self) -> IterNames<RevparseMode>;
    pub fn is_no_single(&self) -> bool;
    pub fn is_range(&self) -> bool;
    pub fn is_merge_base(&self) -> bool;
}

impl BitAnd for RevparseMode {
    type Output = RevparseMode;
}

impl BitOr for RevparseMode {
    type Output = RevparseMode;
}

pub struct MergeAnalysis;

pub struct MergePreference;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RemoteUpdateFlags;

impl RemoteUpdateFlags {
    pub const UPDATE_FETCHHEAD: Self = ..;
    pub const REPORT_UNCHANGED: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<RemoteUpdateFlags>;
    pub fn iter_names(&self) -> IterNames<RemoteUpdateFlags>;
}

impl BitOr for RemoteUpdateFlags {
    type Output = RemoteUpdateFlags;
}

impl BitAnd for RemoteUpdateFlags {
    type Output = RemoteUpdateFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Status;

impl Status {
    pub const CURRENT: Self = ..;
    pub const INDEX_NEW: Self = ..;
    pub const INDEX_MODIFIED: Self = ..;
    pub const INDEX_DELETED: Self = ..;
    pub const INDEX_RENAMED: Self = ..;
    pub const INDEX_TYPECHANGE: Self = ..;
    pub const WT_NEW: Self = ..;
    pub const WT_MODIFIED: Self = ..;
    pub const WT_DELETED: Self = ..;
    pub const WT_TYPECHANGE: Self = ..;
    pub const WT_RENAMED: Self = ..;
    pub const WT_UNREADABLE: Self = ..;
    pub const IGNORED: Self = ..;
    pub const CONFLICTED: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<Status>;
    pub fn iter_names(&self) -> IterNames<Status>;
    pub fn is_index_new(&self) -> bool;
    pub fn is_index_modified(&self) -> bool;
    pub fn is_index_deleted(&self) -> bool;
    pub fn is_index_renamed(&self) -> bool;
    pub fn is_index_typechange(&self) -> bool;
    pub fn is_wt_new(&self) -> bool;
    pub fn is_wt_modified(&self) -> bool;
    pub fn is_wt_deleted(&self) -> bool;
    pub fn is_wt_typechange(&self) -> bool;
    pub fn is_wt_renamed(&self) -> bool;
    pub fn is_ignored(&self) -> bool;
    pub fn is_conflicted(&self) -> bool;
}

impl BitAnd for Status {
    type Output = Status;
}

impl BitOr for Status {
    type Output = Status;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RepositoryInitMode;

impl RepositoryInitMode {
    pub const SHARED_UMASK: Self = ..;
    pub const SHARED_GROUP: Self = ..;
    pub const SHARED_ALL: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<RepositoryInitMode>;
    pub fn iter_names(&self) -> IterNames<RepositoryInitMode>;
    pub fn is_shared_umask(&self) -> bool;
    pub fn is_shared_group(&self) -> bool;
    pub fn is_shared_all(&self) -> bool;
}

impl BitOr for RepositoryInitMode {
    type Output = RepositoryInitMode;
}

impl BitAnd for RepositoryInitMode {
    type Output = RepositoryInitMode;
}

pub struct Delta;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileMode {
    Unreadable,
    Tree,
    Blob,
    BlobGroupWritable,
    BlobExecutable,
    Link,
    Commit,
}

impl From<FileMode> for i32 {}
impl From<FileMode> for u32 {}

pub struct SubmoduleStatus;

pub struct SubmoduleIgnore;

pub struct SubmoduleUpdate;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckoutNotificationType;

impl CheckoutNotificationType {
    pub const CONFLICT: Self = ..;
    pub const DIRTY: Self = ..;
    pub const UPDATED: Self = ..;
    pub const UNTRACKED: Self = ..;
    pub const IGNORED: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<CheckoutNotificationType>;
    pub fn iter_names(&self) -> IterNames<CheckoutNotificationType>;
    pub fn is_conflict(&self) -> bool;
    pub fn is_dirty(&self) -> bool;
    pub fn is_updated(&self) -> bool;
    pub fn is_untracked(&self) -> bool;
    pub fn is_ignored(&self) -> bool;
}

impl BitAnd for CheckoutNotificationType {
    type Output = CheckoutNotificationType;
}

impl BitOr for CheckoutNotificationType {
    type Output = CheckoutNotificationType;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiffStatsFormat;

impl DiffStatsFormat {
    pub fn iter(&self) -> Iter<DiffStatsFormat>;
    pub fn iter_names(&self) -> IterNames<DiffStatsFormat>;
    pub const NONE: Self = ..;
    pub const FULL: Self = ..;
    pub const SHORT: Self = ..;
    pub const NUMBER: Self = ..;
    pub const INCLUDE_SUMMARY: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> git_diff_stats_format_t;
    pub fn from_bits(bits: git_diff_stats_format_t) -> Option<Self>;
    pub fn from_bits_truncate(bits: git_diff_stats_format_t) -> Self;
    pub fn from_bits_retain(bits: git_diff_stats_format_t) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn is_none(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn is_short(&self) -> bool;
    pub fn is_number(&self) -> bool;
    pub fn is_include_summary(&self) -> bool;
}

impl BitAnd for DiffStatsFormat {
    type Output = DiffStatsFormat;
}

impl BitOr for DiffStatsFormat {
    type Output = DiffStatsFormat;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutotagOption {
    Unspecified,
    Auto,
    None,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchPrune {
    Unspecified,
    On,
    Off,
}

pub struct StashFlags;

pub struct AttrCheckFlags;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiffFlags;

impl DiffFlags {
    pub const BINARY: Self = ..;
    pub const NOT_BINARY: Self = ..;
    pub const VALID_ID: Self = ..;
    pub const EXISTS: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<DiffFlags>;
    pub fn iter_names(&self) -> IterNames<DiffFlags>;
    pub fn is_binary(&self) -> bool;
    pub fn is_not_binary(&self) -> bool;
    pub fn has_valid_id(&self) -> bool;
    pub fn exists(&self) -> bool;
}

impl BitAnd for DiffFlags {
    type Output = DiffFlags;
}

impl BitOr for DiffFlags {
    type Output = DiffFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferenceFormat;

impl ReferenceFormat {
    pub const NORMAL: Self = ..;
    pub const ALLOW_ONELEVEL: Self = ..;
    pub const REFSPEC_PATTERN: Self = ..;
    pub const REFSPEC_SHORTHAND: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<ReferenceFormat>;
    pub fn iter_names(&self) -> IterNames<ReferenceFormat>;
    pub fn is_allow_onelevel(&self) -> bool;
    pub fn is_refspec_pattern(&self) -> bool;
    pub fn is_refspec_shorthand(&self) -> bool;
}

impl BitAnd for ReferenceFormat {
    type Output = ReferenceFormat;
}

impl BitOr for ReferenceFormat {
    type Output = ReferenceFormat;
}

impl Default for ReferenceFormat {}

pub trait IntoCString {
    fn into_c_string(self) -> Result<CString, Error>;
}

impl<'a, T: IntoCString + Clone> IntoCString for &'a T {}
impl<'a> IntoCString for &'a str {}
impl IntoCString for String {}
impl IntoCString for CString {}
impl<'a> IntoCString for &'a Path {}
impl IntoCString for PathBuf {}
impl<'a> IntoCString for &'a OsStr {}
impl IntoCString for OsString {}
impl<'a> IntoCString for &'a [u8] {}
impl IntoCString for Vec<u8> {}

pub fn message_prettify<T: IntoCString>(message: T, comment_char: Option<u8>) -> Result<String, Error>;
pub fn message_trailers_bytes<S: IntoCString>(message: S) -> Result<MessageTrailersBytes, Error>;
pub fn message_trailers_strs(message: &str) -> Result<MessageTrailersStrs, Error>;
pub fn trace_set(level: TraceLevel, cb: fn(TraceLevel, &[u8])) -> Result<(), Error>;

pub const DEFAULT_COMMENT_CHAR: Option<u8> = ..;

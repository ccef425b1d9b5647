use bitflags::iter::{Iter, IterNames};
use libssh2_sys::{LIBSSH2_SFTP_ATTRIBUTES, LIBSSH2_SFTP_STATVFS};
use std::borrow::Cow;
use std::ffi::{NulError, c_int, c_long, c_ulong};
use std::fmt::Display;
use std::io;
use std::io::{Read, Seek, Write};
use std::ops::{BitAnd, BitOr};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

pub struct Agent;

impl Agent {
    #[blocks(net)]
    pub fn connect(&mut self) -> Result<(), Error>;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn list_identities(&mut self) -> Result<(), Error>;
    pub fn identities(&self) -> Result<Vec<PublicKey>, Error>;
    #[blocks(net)]
    pub fn userauth(&self, username: &str, identity: &PublicKey) -> Result<(), Error>;
    pub fn set_identity_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn identity_path(&self) -> Option<PathBuf>;
}

#[derive(Debug, PartialEq, Eq)]
pub struct PublicKey;

impl PublicKey {
    pub fn blob(&self) -> &[u8];
    pub fn comment(&self) -> &str;
}

#[derive(Clone)]
#[os_backed]
pub struct Channel;

impl Channel {
    #[blocks(net)]
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error>;
    #[blocks(net)]
    pub fn request_pty(
        &mut self,
        term: &str,
        mode: Option<PtyModes>,
        dim: Option<(u32, u32, u32, u32)>,
    ) -> Result<(), Error>;
    #[blocks(net)]
    pub fn request_pty_size(
        &mut self,
        width: u32,
        height: u32,
        width_px: Option<u32>,
        height_px: Option<u32>,
    ) -> Result<(), Error>;
    #[blocks(net)]
    pub fn request_auth_agent_forwarding(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;
    #[blocks(net)]
    pub fn shell(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error>;
    #[blocks(net)]
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error>;
    pub fn stderr(&self) -> Stream;
    pub fn stream(&self, stream_id: i32) -> Stream;
    pub fn handle_extended_data(&mut self, mode: ExtendedData) -> Result<(), Error>;
    pub fn exit_status(&self) -> Result<i32, Error>;
    pub fn exit_signal(&self) -> Result<ExitSignal, Error>;
    pub fn read_window(&self) -> ReadWindow;
    pub fn write_window(&self) -> WriteWindow;
    pub fn adjust_receive_window(&mut self, adjust: u64, force: bool) -> Result<u64, Error>;
    pub fn eof(&self) -> bool;
    #[blocks(net)]
    pub fn send_eof(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn wait_eof(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn close(&mut self) -> Result<(), Error>;
    #[blocks(net)]
    pub fn wait_close(&mut self) -> Result<(), Error>;
}

impl Write for Channel {}
impl Read for Channel {}

pub struct ExitSignal {
    pub exit_signal: Option<String>,
    pub error_message: Option<String>,
    pub lang_tag: Option<String>,
}

#[derive(Clone, Copy)]
pub struct ReadWindow {
    pub remaining: u32,
    pub available: u32,
    pub window_size_initial: u32,
}

#[derive(Clone)]
#[os_backed]
pub struct Stream;
impl Read for Stream {}
impl Write for Stream {}

#[derive(Clone, Copy)]
pub struct WriteWindow {
    pub remaining: u32,
    pub window_size_initial: u32,
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn from_session_error(sess: &Session, rc: c_int) -> Error;
    pub fn last_session_error(sess: &Session) -> Option<Error>;
    pub fn new(code: ErrorCode, msg: &'static str) -> Error;
    pub fn eof() -> Error;
    pub fn unknown() -> Error;
    pub fn from_errno(code: ErrorCode) -> Error;
    pub fn message(&self) -> &str;
    pub fn code(&self) -> ErrorCode;
}

impl From<Error> for io::Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<NulError> for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    Session(c_int),
    SFTP(c_int),
}

impl Display for ErrorCode {}

#[derive(Debug, PartialEq, Eq)]
pub struct Host;

impl Host {
    pub fn name(&self) -> Option<&str>;
    pub fn key(&self) -> &str;
}

pub struct KnownHosts;

impl KnownHosts {
    pub fn read_file(&mut self, file: &Path, kind: KnownHostFileKind) -> Result<u32, Error>;
    pub fn read_str(&mut self, s: &str, kind: KnownHostFileKind) -> Result<(), Error>;
    pub fn write_file(&self, file: &Path, kind: KnownHostFileKind) -> Result<(), Error>;
    pub fn write_string(&self, host: &Host, kind: KnownHostFileKind) -> Result<String, Error>;
    pub fn iter(&self) -> Result<Vec<Host>, Error>;
    pub fn hosts(&self) -> Result<Vec<Host>, Error>;
    pub fn remove(&self, host: &Host) -> Result<(), Error>;
    pub fn check(&self, host: &str, key: &[u8]) -> CheckResult;
    pub fn check_port(&self, host: &str, port: u16, key: &[u8]) -> CheckResult;
    pub fn add(&mut self, host: &str, key: &[u8], comment: &str, fmt: KnownHostKeyFormat) -> Result<(), Error>;
}

pub struct Listener;

impl Listener {
    #[blocks(net)]
    pub fn accept(&mut self) -> Result<Channel, Error>;
}

#[derive(Debug, PartialEq)]
pub enum BlockDirections {
    None,
    Inbound,
    Outbound,
    Both,
}

#[derive(Debug)]
pub struct Prompt<'a> {
    pub text: Cow<'a, str>,
    pub echo: bool,
}

pub struct ScpFileStat;

impl ScpFileStat {
    pub fn size(&self) -> u64;
    pub fn mode(&self) -> i32;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
}

#[derive(Clone)]
pub struct Session;

impl Session {
    pub fn new() -> Result<Session, Error>;
    pub fn set_banner(&self, banner: &str) -> Result<(), Error>;
    pub fn set_allow_sigpipe(&self, block: bool);
    pub fn set_compress(&self, compress: bool);
    pub fn set_blocking(&self, blocking: bool);
    pub fn is_blocking(&self) -> bool;
    pub fn set_timeout(&self, timeout_ms: u32);
    pub fn timeout(&self) -> u32;
    #[blocks(net, tokio = "russh::client")]
    pub fn handshake(&mut self) -> Result<(), Error>;
    pub fn set_tcp_stream<S: 'static + AsRawFd>(&mut self, stream: S);
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_keyboard_interactive<P: KeyboardInteractivePrompt>(
        &self,
        username: &str,
        prompter: &mut P,
    ) -> Result<(), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_pubkey_file(
        &self,
        username: &str,
        pubkey: Option<&Path>,
        privatekey: &Path,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_pubkey_memory(
        &self,
        username: &str,
        pubkeydata: Option<&str>,
        privatekeydata: &str,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_hostbased_file(
        &self,
        username: &str,
        publickey: &Path,
        privatekey: &Path,
        passphrase: Option<&str>,
        hostname: &str,
        local_username: Option<&str>,
    ) -> Result<(), Error>;
    pub fn authenticated(&self) -> bool;
    #[blocks(net, tokio = "russh::client")]
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn userauth_banner(&self) -> Result<Option<&str>, Error>;
    pub fn method_pref(&self, method_type: MethodType, prefs: &str) -> Result<(), Error>;
    pub fn methods(&self, method_type: MethodType) -> Option<&str>;
    pub fn supported_algs(&self, method_type: MethodType) -> Result<Vec<&'static str>, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn agent(&self) -> Result<Agent, Error>;
    pub fn known_hosts(&self) -> Result<KnownHosts, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn channel_session(&self) -> Result<Channel, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn channel_direct_streamlocal(&self, socket_path: &str, src: Option<(&str, u16)>) -> Result<Channel, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn channel_forward_listen(
        &self,
        remote_port: u16,
        host: Option<&str>,
        queue_maxsize: Option<u32>,
    ) -> Result<(Listener, u16), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn scp_send(
        &self,
        remote_path: &Path,
        mode: i32,
        size: u64,
        times: Option<(u64, u64)>,
    ) -> Result<Channel, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn sftp(&self) -> Result<Sftp, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn channel_open(
        &self,
        channel_type: &str,
        window_size: u32,
        packet_size: u32,
        message: Option<&str>,
    ) -> Result<Channel, Error>;
    pub fn banner(&self) -> Option<&str>;
    pub fn banner_bytes(&self) -> Option<&[u8]>;
    pub fn host_key(&self) -> Option<(&[u8], HostKeyType)>;
    pub fn host_key_hash(&self, hash: HashType) -> Option<&[u8]>;
    pub fn set_keepalive(&self, want_reply: bool, interval: u32);
    #[blocks(net, tokio = "russh::client")]
    pub fn keepalive_send(&self) -> Result<u32, Error>;
    #[blocks(net, tokio = "russh::client")]
    pub fn disconnect(
        &self,
        reason: Option<DisconnectCode>,
        description: &str,
        lang: Option<&str>,
    ) -> Result<(), Error>;
    pub fn block_directions(&self) -> BlockDirections;
    pub fn trace(&self, bitmask: TraceFlags);
}

impl AsRawFd for Session {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraceFlags;

impl TraceFlags {
    pub const AUTH: Self = ..;
    pub const CONN: Self = ..;
    pub const ERROR: Self = ..;
    pub const KEX: Self = ..;
    pub const PUBLICKEY: Self = ..;
    pub const SCP: Self = ..;
    pub const SFTP: Self = ..;
    pub const SOCKET: Self = ..;
    pub const TRANS: Self = ..;
    pub fn iter(&self) -> Iter<TraceFlags>;
    pub fn iter_names(&self) -> IterNames<TraceFlags>;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_int;
    pub fn from_bits(bits: c_int) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_int) -> Self;
    pub fn from_bits_retain(bits: c_int) -> Self;
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
}

impl BitAnd for TraceFlags {
    type Output = TraceFlags;
}

impl BitOr for TraceFlags {
    type Output = TraceFlags;
}

#[os_backed]
pub struct File;

impl File {
    #[blocks(net)]
    pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error>;
    #[blocks(net)]
    pub fn stat(&mut self) -> Result<FileStat, Error>;
    #[blocks(net)]
    pub fn statvfs(&mut self) -> Result<LIBSSH2_SFTP_STATVFS, Error>;
    #[blocks(net)]
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error>;
    #[blocks(net)]
    pub fn fsync(&mut self) -> Result<(), Error>;
}

impl Read for File {}
impl Write for File {}
impl Seek for File {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStat {
    pub size: Option<u64>,
    pub uid: Option<u32>,
    pub gid: Option<u32>,
    pub perm: Option<u32>,
    pub atime: Option<u64>,
    pub mtime: Option<u64>,
}

impl FileStat {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn from_raw(raw: &LIBSSH2_SFTP_ATTRIBUTES) -> FileStat;
    pub fn raw(&self) -> LIBSSH2_SFTP_ATTRIBUTES;
}

#[derive(PartialEq)]
pub enum FileType {
    NamedPipe,
    CharDevice,
    BlockDevice,
    Directory,
    RegularFile,
    Symlink,
    Socket,
    Other(c_ulong),
}

impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

#[derive(Clone, Copy)]
pub enum OpenType {
    File,
    Dir,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenFlags;

impl OpenFlags {
    pub fn iter(&self) -> Iter<OpenFlags>;
    pub fn iter_names(&self) -> IterNames<OpenFlags>;
    pub const READ: Self = ..;
    pub const WRITE: Self = ..;
    pub const APPEND: Self = ..;
    pub const CREATE: Self = ..;
    pub const TRUNCATE: Self = ..;
    pub const EXCLUSIVE: Self = ..;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_ulong;
    pub fn from_bits(bits: c_ulong) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_ulong) -> Self;
    pub fn from_bits_retain(bits: c_ulong) -> Self;
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
}

impl BitOr for OpenFlags {
    type Output = OpenFlags;
}

impl BitAnd for OpenFlags {
    type Output = OpenFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RenameFlags;

impl RenameFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_long;
    pub fn from_bits(bits: c_long) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_long) -> Self;
    pub fn from_bits_retain(bits: c_long) -> Self;
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
    pub fn iter(&self) -> Iter<RenameFlags>;
    pub fn iter_names(&self) -> IterNames<RenameFlags>;
    pub const OVERWRITE: Self = ..;
    pub const ATOMIC: Self = ..;
    pub const NATIVE: Self = ..;
}

impl BitAnd for RenameFlags {
    type Output = RenameFlags;
}

impl BitOr for RenameFlags {
    type Output = RenameFlags;
}

pub struct Sftp;

impl Sftp {
    #[blocks(net)]
    pub fn open_mode<T: AsRef<Path>>(
        &self,
        filename: T,
        flags: OpenFlags,
        mode: i32,
        open_type: OpenType,
    ) -> Result<File, Error>;
    #[blocks(net)]
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;
    #[blocks(net)]
    pub fn create(&self, filename: &Path) -> Result<File, Error>;
    #[blocks(net)]
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error>;
    #[blocks(net)]
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error>;
    #[blocks(net)]
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error>;
    #[blocks(net)]
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error>;
    #[blocks(net)]
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error>;
    #[blocks(net)]
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error>;
    #[blocks(net)]
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error>;
    #[blocks(net)]
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error>;
    #[blocks(net)]
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error>;
    #[blocks(net)]
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error>;
    #[blocks(net)]
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error>;
    #[blocks(net)]
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;
}

#[derive(Clone, Copy)]
pub enum DisconnectCode {
    HostNotAllowedToConnect,
    ProtocolError,
    KeyExchangeFailed,
    Reserved,
    MacError,
    CompressionError,
    ServiceNotAvailable,
    ProtocolVersionNotSupported,
    HostKeyNotVerifiable,
    ConnectionLost,
    ByApplication,
    TooManyConnections,
    AuthCancelledByUser,
    NoMoreAuthMethodsAvailable,
    IllegalUserName,
}

#[derive(Clone, Copy, Debug)]
pub enum HostKeyType {
    Unknown,
    Rsa,
    Dss,
    Ecdsa256,
    Ecdsa384,
    Ecdsa521,
    Ed25519,
}

#[derive(Clone, Copy)]
pub enum MethodType {
    Kex,
    HostKey,
    CryptCs,
    CryptSc,
    MacCs,
    MacSc,
    CompCs,
    CompSc,
    LangCs,
    LangSc,
    SignAlgo,
}

#[derive(Clone, Copy, Debug)]
pub enum HashType {
    Md5,
    Sha1,
    Sha256,
}

#[derive(Clone, Copy, Debug)]
pub enum KnownHostFileKind {
    OpenSSH,
}

#[derive(Clone, Copy, Debug)]
pub enum CheckResult {
    Match,
    Mismatch,
    NotFound,
    Failure,
}

#[derive(Clone, Copy, Debug)]
pub enum KnownHostKeyFormat {
    Unknown,
    Rsa1,
    SshRsa,
    SshDss,
    Ecdsa256,
    Ecdsa384,
    Ecdsa521,
    Ed25519,
}

impl From<HostKeyType> for KnownHostKeyFormat {}

#[derive(Clone, Copy, Debug)]
pub enum ExtendedData {
    Normal,
    Merge,
    Ignore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PtyModeOpcode {
    TTY_OP_END,
    VINTR,
    VQUIT,
    VERASE,
    VKILL,
    VEOF,
    VEOL,
    VEOL2,
    VSTART,
    VSTOP,
    VSUSP,
    VDSUSP,
    VREPRINT,
    VWERASE,
    VLNEXT,
    VFLUSH,
    VSWTCH,
    VSTATUS,
    VDISCARD,
    IGNPAR,
    PARMRK,
    INPCK,
    ISTRIP,
    INLCR,
    IGNCR,
    ICRNL,
    IUCLC,
    IXON,
    IXANY,
    IXOFF,
    IMAXBEL,
    ISIG,
    ICANON,
    XCASE,
    ECHO,
    ECHOE,
    ECHOK,
    ECHONL,
    NOFLSH,
    TOSTOP,
    IEXTEN,
    ECHOCTL,
    ECHOKE,
    PENDIN,
    OPOST,
    OLCUC,
    ONLCR,
    OCRNL,
    ONOCR,
    ONLRET,
    CS7,
    CS8,
    PARENB,
    PARODD,
    TTY_OP_ISPEED,
    TTY_OP_OSPEED,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtensiblePtyModeOpcode {
    Mode(PtyModeOpcode),
    Extended(u8),
}

impl From<PtyModeOpcode> for ExtensiblePtyModeOpcode {}
impl From<u8> for ExtensiblePtyModeOpcode {}

#[derive(Clone, Debug)]
pub struct PtyModes;

impl PtyModes {
    pub fn new() -> Self;
    pub fn set_u32<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, value: u32);
    pub fn set_boolean<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, value: bool);
    pub fn set_character<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, c: Option<char>);
    pub fn finish(self) -> Vec<u8>;
}

pub trait KeyboardInteractivePrompt {
    fn prompt<'a>(&mut self, username: &str, instructions: &str, prompts: &[Prompt<'a>]) -> Vec<String>;
}

pub fn init();

pub static FLUSH_EXTENDED_DATA: i32 = ..;

pub static FLUSH_ALL: i32 = ..;

pub static EXTENDED_DATA_STDERR: i32 = ..;

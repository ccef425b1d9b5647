pub use crate::inotify::INotifyWatcher;
pub use crate::poll::PollWatcher;
pub use notify_types::event;
pub use notify_types::event::{Event, EventKind};
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::mpsc::{RecvError, SendError, Sender};
use std::time::Duration;

pub mod inotify {
    use crate::Watcher;

    #[derive(Debug)]
    pub struct INotifyWatcher;
    impl Watcher for INotifyWatcher {}
}

pub mod poll {
    use crate::{Config, EventHandler, Watcher};
    use std::path::PathBuf;

    pub type ScanEvent = crate::Result<PathBuf>;

    #[derive(Debug)]
    pub struct PollWatcher;

    impl PollWatcher {
        #[offloads(event_handler)]
        pub fn new<F: EventHandler>(event_handler: F, config: Config) -> crate::Result<PollWatcher>;
        pub fn poll(&self) -> crate::Result<()>;
        #[offloads(event_handler)]
        pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(
            event_handler: F,
            config: Config,
            scan_callback: G,
        ) -> crate::Result<PollWatcher>;
    }

    impl Watcher for PollWatcher {}

    pub trait ScanEventHandler {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Config;

impl Config {
    pub fn with_poll_interval(self, dur: Duration) -> Self;
    pub fn with_manual_polling(self) -> Self;
    pub fn with_compare_contents(self, compare_contents: bool) -> Self;
}

impl Default for Config {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecursiveMode {
    Recursive,
    NonRecursive,
}

#[derive(Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub paths: Vec<PathBuf>,
}

impl Error {
    pub fn add_path(self, path: PathBuf) -> Self;
    pub fn set_paths(self, paths: Vec<PathBuf>) -> Self;
    pub fn new(kind: ErrorKind) -> Self;
    pub fn generic(msg: &str) -> Self;
    pub fn io(err: io::Error) -> Self;
    pub fn io_watch(err: io::Error) -> Self;
    pub fn path_not_found() -> Self;
    pub fn watch_not_found() -> Self;
    pub fn invalid_config(config: &Config) -> Self;
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl<T> From<SendError<T>> for Error {}
impl From<RecvError> for Error {}
impl<T> From<PoisonError<T>> for Error {}

#[derive(Debug)]
pub enum ErrorKind {
    Generic(String),
    Io(io::Error),
    PathNotFound,
    WatchNotFound,
    InvalidConfig(Config),
    MaxFilesWatch,
}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WatcherKind {
    Inotify,
    Fsevent,
    Kqueue,
    PollWatcher,
    ReadDirectoryChangesWatcher,
    NullWatcher,
}

pub type RecommendedWatcher = INotifyWatcher;

pub trait EventHandler: Send + 'static {
    fn handle_event(&mut self, event: Result<Event>);
}

impl<F> EventHandler for F where F: FnMut(Result<Event>) + Send + 'static {}
impl EventHandler for Sender<Result<Event>> {}

pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    #[blocks(fs)]
    fn commit(self: Box<Self>) -> Result<()>;
}

pub trait Watcher {
    #[offloads(event_handler)]
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self>
    where
        Self: Sized;
    #[blocks(fs)]
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    #[blocks(fs)]
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut<'me>(&'me mut self) -> Box<dyn PathsMut + 'me>;
    fn configure(&mut self, _option: Config) -> Result<bool>;
    fn kind() -> WatcherKind
    where
        Self: Sized;
}

#[offloads(event_handler)]
pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher>
where
    F: EventHandler;

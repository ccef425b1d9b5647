pub use file_id;
use file_id::FileId;
pub use notify;
use notify::{Config, Error, RecommendedWatcher, RecursiveMode, Watcher, WatcherKind};
pub use notify_types::debouncer_full::DebouncedEvent;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

#[derive(Clone, Debug, Default)]
pub struct FileIdMap;

impl FileIdMap {
    pub fn new() -> Self;
}

impl FileIdCache for FileIdMap {}

#[derive(Clone, Debug, Default)]
pub struct NoCache;

impl NoCache {
    pub fn new() -> Self;
}

impl FileIdCache for NoCache {}

pub type RecommendedCache = NoCache;

pub type DebounceEventResult = Result<Vec<DebouncedEvent>, Vec<Error>>;

#[derive(Debug)]
pub struct Debouncer<T: Watcher, C: FileIdCache>;

impl<T: Watcher, C: FileIdCache> Debouncer<T, C> {
    #[blocks(join)]
    pub fn stop(self);
    pub fn stop_nonblocking(self);
    pub fn watcher(&mut self);
    pub fn cache(&mut self);
    #[blocks(fs)]
    pub fn watch(&mut self, path: impl AsRef<Path>, recursive_mode: RecursiveMode) -> notify::Result<()>;
    #[blocks(fs)]
    pub fn unwatch(&mut self, path: impl AsRef<Path>) -> notify::Result<()>;
    pub fn configure(&mut self, option: Config) -> notify::Result<bool>;
    pub fn kind() -> WatcherKind
    where
        Self: Sized;
}

pub trait FileIdCache {
    fn cached_file_id(&self, path: &Path) -> Option<&FileId>;
    fn add_path(&mut self, path: &Path, recursive_mode: RecursiveMode);
    fn remove_path(&mut self, path: &Path);
    fn rescan(&mut self, root_paths: &[(PathBuf, RecursiveMode)]);
}

pub trait DebounceEventHandler: Send + 'static {
    fn handle_event(&mut self, event: DebounceEventResult);
}

impl<F> DebounceEventHandler for F where F: FnMut(DebounceEventResult) + Send + 'static {}
impl DebounceEventHandler for Sender<DebounceEventResult> {}

#[blocks(fs)]
#[offloads(event_handler)]
pub fn new_debouncer_opt<F: DebounceEventHandler, T: Watcher, C: FileIdCache + Send + 'static>(
    timeout: Duration,
    tick_rate: Option<Duration>,
    event_handler: F,
    file_id_cache: C,
    config: Config,
) -> Result<Debouncer<T, C>, Error>;

#[blocks(fs)]
#[offloads(event_handler)]
pub fn new_debouncer<F: DebounceEventHandler>(
    timeout: Duration,
    tick_rate: Option<Duration>,
    event_handler: F,
) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>, Error>;

pub use notify;
use notify::{Error, RecommendedWatcher, Watcher};
pub use notify_types::debouncer_mini::{DebouncedEvent, DebouncedEventKind};
use std::sync::mpsc::Sender;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Config;

impl Config {
    pub fn with_timeout(self, timeout: Duration) -> Self;
    pub fn with_batch_mode(self, batch_mode: bool) -> Self;
    pub fn with_notify_config(self, notify_config: notify::Config) -> Self;
}

impl Default for Config {}

pub type DebounceEventResult = Result<Vec<DebouncedEvent>, Error>;

#[derive(Debug)]
pub struct Debouncer<T: Watcher>;

impl<T: Watcher> Debouncer<T> {
    pub fn watcher(&mut self) -> &mut dyn Watcher;
}

pub trait DebounceEventHandler: Send + 'static {
    fn handle_event(&mut self, event: DebounceEventResult);
}

impl<F> DebounceEventHandler for F where F: FnMut(DebounceEventResult) + Send + 'static {}
impl DebounceEventHandler for Sender<DebounceEventResult> {}

#[blocks(fs)]
#[offloads(event_handler)]
pub fn new_debouncer_opt<F: DebounceEventHandler, T: Watcher>(
    config: Config,
    event_handler: F,
) -> Result<Debouncer<T>, Error>;

#[blocks(fs)]
#[offloads(event_handler)]
pub fn new_debouncer<F: DebounceEventHandler>(
    timeout: Duration,
    event_handler: F,
) -> Result<Debouncer<RecommendedWatcher>, Error>;

//! A sign of life on the standard error: only on a terminal, and only once a check has taken a second.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Shows, until it is dropped, that a check is running.
pub(super) struct Progress {
    running: Option<(mpsc::Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Starts to watch the time. Nothing is shown if it is not wanted.
    pub(super) fn start(path: &Path, wanted: bool) -> Progress {
        if !wanted || !io::stderr().is_terminal() {
            return Progress { running: None };
        }
        let text = format!("checking {}", path.display());
        let (sender, receiver) = mpsc::channel();
        let thread = thread::Builder::new().name("progress".to_owned()).spawn(move || show(&text, &receiver));
        // Without a thread there is no sign of life, and the check runs all the same.
        Progress { running: thread.ok().map(|thread| (sender, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.running.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}

/// Writes the text with the seconds that have passed, over and over on one line, until the sender is gone.
fn show(text: &str, stop: &mpsc::Receiver<()>) {
    let mut width = 0;
    for seconds in 1_u64.. {
        if stop.recv_timeout(Duration::from_secs(1)) != Err(RecvTimeoutError::Timeout) {
            break;
        }
        let line = format!("{text}: {seconds} s");
        width = line.chars().count();
        let _ = write!(io::stderr(), "\r{line}");
    }
    if width > 0 {
        let _ = write!(io::stderr(), "\r{:width$}\r", "");
    }
}

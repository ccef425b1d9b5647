//! The log: a line of JSON for each report, written by a thread of its own.
//!
//! Who reports never waits for the disk: when the queue is full, the line is dropped and counted. Each line is one write
//! to the end of the file, so processes can share a log.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use super::{Sink, json, notice};
use crate::settings::Log;
use crate::stall::Stall;

/// Lines that wait for the disk.
const QUEUE: usize = 256;
/// How long a flush, or the end of the program, waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct LogFile {
    sender: Option<SyncSender<Message>>,
    dropped: Arc<AtomicU64>,
    writer: Option<JoinHandle<()>>,
}

enum Message {
    Line(String),
    Flush(SyncSender<()>),
}

impl LogFile {
    pub(super) fn open(settings: &Log) -> io::Result<LogFile> {
        // Now, so that the user hears at once of a path that cannot be.
        append(&settings.path)?;
        let (sender, receiver) = sync_channel(QUEUE);
        let dropped = Arc::new(AtomicU64::new(0));
        let writer = Writer { settings: settings.clone(), dropped: dropped.clone(), has_failed: false };
        let thread = std::thread::Builder::new().name("async-watchdog-log".to_owned());
        let writer = thread.spawn(move || writer.run(&receiver))?;
        Ok(LogFile { sender: Some(sender), dropped, writer: Some(writer) })
    }

    fn send(&self, message: Message) -> Result<(), TrySendError<Message>> {
        self.sender.as_ref().map_or(Ok(()), |sender| sender.try_send(message))
    }
}

impl Sink for LogFile {
    fn report(&self, stall: &Stall, _warning: Option<&str>) {
        if self.send(Message::Line(json::line(stall, SystemTime::now()))).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn flush(&self) -> bool {
        let (sender, receiver) = sync_channel(1);
        // A full queue is full of lines to be written: that is tried for a while.
        let mut message = Message::Flush(sender);
        let step = Duration::from_millis(10);
        let mut waited = Duration::ZERO;
        while let Err(TrySendError::Full(back)) = self.send(message) {
            if waited >= PATIENCE {
                return false;
            }
            message = back;
            std::thread::sleep(step);
            waited += step;
        }
        receiver.recv_timeout(PATIENCE).is_ok()
    }
}

impl Drop for LogFile {
    fn drop(&mut self) {
        let is_written = self.flush();
        self.sender = None;
        // A disk that hangs must not hang the program.
        if let Some(writer) = self.writer.take().filter(|_| is_written) {
            let _ = writer.join();
        }
    }
}

/// The thread's own.
struct Writer {
    settings: Log,
    dropped: Arc<AtomicU64>,
    has_failed: bool,
}

impl Writer {
    fn run(mut self, receiver: &Receiver<Message>) {
        for message in receiver {
            match message {
                Message::Line(line) => self.write(&line),
                Message::Flush(done) => {
                    self.write_dropped();
                    let _ = done.send(());
                }
            }
        }
        self.write_dropped();
    }

    fn write(&mut self, line: &str) {
        self.write_dropped();
        self.try_write(line);
    }

    fn write_dropped(&mut self) {
        let dropped = self.dropped.swap(0, Ordering::Relaxed);
        if dropped > 0 {
            notice(&format!("{dropped} reports did not reach {}: it is too slow", self.settings.path.display()));
            self.try_write(&json::dropped_line(dropped, SystemTime::now()));
        }
    }

    /// Tells of the first of errors in a row.
    fn try_write(&mut self, line: &str) {
        match self.append(line) {
            Ok(()) => self.has_failed = false,
            Err(error) if !self.has_failed => {
                self.has_failed = true;
                notice(&format!("cannot write to {}: {error}", self.settings.path.display()));
            }
            Err(_) => {}
        }
    }

    /// Opens the file each time: stalls are rare, and another program may have put it aside.
    fn append(&self, line: &str) -> io::Result<()> {
        let path = &self.settings.path;
        let mut file = append(path)?;
        let bytes = file.metadata()?.len();
        if bytes > 0 && bytes + line.len() as u64 > self.settings.max_bytes {
            put_aside(path, self.settings.keep)?;
            file = append(path)?;
        }
        file.write_all(line.as_bytes())
    }
}

fn append(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

/// Renames `log` to `log.1`, after `log.1` to `log.2`, and so on; the oldest is lost. Another process may be faster.
fn put_aside(path: &Path, keep: u32) -> io::Result<()> {
    let found = |result: io::Result<()>| match result {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    if keep == 0 {
        return found(std::fs::remove_file(path));
    }
    for number in (1..keep).rev() {
        found(std::fs::rename(numbered(path, number), numbered(path, number + 1)))?;
    }
    found(std::fs::rename(path, numbered(path, 1)))
}

fn numbered(path: &Path, number: u32) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{number}"));
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stall::testing::stall;

    fn lines(path: &Path) -> Vec<serde_json::Value> {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }

    fn report(log: &LogFile, ids: std::ops::RangeInclusive<u64>) {
        for id in ids {
            log.report(&Stall { id, ..stall() }, None);
            assert!(log.flush());
        }
    }

    #[test]
    fn lines_are_appended_by_all_who_write() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("stalls.jsonl");
        std::fs::write(&path, "{\"v\":1,\"phase\":\"old\"}\n").expect("it is written");
        let (one, other) = (LogFile::open(&Log::new(&path)), LogFile::open(&Log::new(&path)));
        let (one, other) = (one.expect("it opens"), other.expect("it opens"));
        std::thread::scope(|scope| {
            scope.spawn(|| report(&one, 1..=50));
            scope.spawn(|| report(&other, 51..=100));
        });
        drop((one, other));
        let lines = lines(&path);
        assert_eq!(lines.len(), 101);
        let mut ids: Vec<u64> = lines.iter().filter_map(|line| line["id"].as_u64()).collect();
        ids.sort_unstable();
        assert!(ids.into_iter().eq(1..=100));
    }

    #[test]
    fn a_full_log_is_put_aside() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("stalls.jsonl");
        let mut settings = Log::new(&path);
        settings.keep = 2;
        settings.max_bytes = 3 * json::line(&stall(), SystemTime::now()).len() as u64;
        let log = LogFile::open(&settings).expect("it opens");
        report(&log, 1..=9);
        drop(log);
        let ids = |path: &Path| lines(path).iter().filter_map(|line| line["id"].as_u64()).collect::<Vec<u64>>();
        assert_eq!(ids(&path), [7, 8, 9]);
        assert_eq!(ids(&numbered(&path, 1)), [4, 5, 6]);
        assert_eq!(ids(&numbered(&path, 2)), [1, 2, 3]);
        assert!(!numbered(&path, 3).exists());
        let mut settings = settings.clone();
        settings.keep = 0;
        let log = LogFile::open(&settings).expect("it opens");
        report(&log, 10..=10);
        drop(log);
        assert_eq!(ids(&path), [10]);
    }

    #[test]
    fn what_the_queue_cannot_take_is_counted() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("stalls.jsonl");
        let log = LogFile::open(&Log::new(&path)).expect("it opens");
        log.dropped.store(3, Ordering::Relaxed);
        log.report(&stall(), None);
        drop(log);
        let phases: Vec<String> = lines(&path).iter().map(|line| line["phase"].to_string()).collect();
        assert_eq!(phases, ["\"dropped\"", "\"start\""]);
    }

    #[test]
    fn who_reports_does_not_wait() {
        let (sender, receiver) = sync_channel(QUEUE);
        let dropped = Arc::new(AtomicU64::new(0));
        // Nobody takes from the queue.
        let log = LogFile { sender: Some(sender), dropped: dropped.clone(), writer: None };
        for _ in 0..QUEUE + 5 {
            log.report(&stall(), None);
        }
        assert_eq!(dropped.load(Ordering::Relaxed), 5);
        drop(receiver);
        drop(log);
    }

    #[test]
    fn a_log_that_cannot_be_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(LogFile::open(&Log::new(folder.path())).is_err());
        assert!(LogFile::open(&Log::new(folder.path().join("missing/stalls.jsonl"))).is_err());
    }
}

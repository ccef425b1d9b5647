//! Reading files and putting paths together. Every reading of a file's text goes through [`read_source`], which looks at
//! what the path leads to before it opens it, so that no pipe, device or endless file can hold the engine up.

use std::fmt;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Spans are 32 bits wide and a syntax tree takes some sixty times its text: no source that people wrote comes near this.
const MAX_BYTES: u64 = 64 << 20;

/// The text of a file as it stands on disk, a byte order mark included, so that byte offsets stay true.
pub fn read_source(path: &Path) -> Result<Arc<str>, ReadError> {
    let metadata = fs::metadata(path).map_err(|error| explain(path, &error))?;
    if metadata.is_dir() {
        return Err(ReadError::Directory);
    }
    if !metadata.is_file() {
        return Err(ReadError::NotAFile);
    }
    if metadata.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
    let file = fs::File::open(path).map_err(|error| explain(path, &error))?;
    // The file may have grown since it was measured, and those of /proc say that they are empty.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| explain(path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Arc::from(text)),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let before = error.as_bytes().get(..offset).unwrap_or_default();
            let line = memchr::memchr_iter(b'\n', before).count() as u32 + 1;
            Err(ReadError::NotUtf8 { line, offset })
        }
    }
}

/// Why a file's text could not be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    Missing,
    /// The path is a symbolic link that leads nowhere.
    DanglingLink,
    Directory,
    /// A pipe, a socket, a device.
    NotAFile,
    TooLarge,
    /// The first byte that is not UTF-8: its line, starting at 1, and its offset.
    NotUtf8 {
        line: u32,
        offset: usize,
    },
    /// What the operating system says.
    Unreadable(String),
}

impl ReadError {
    /// The line to blame, starting at 1.
    pub fn line(&self) -> Option<u32> {
        match self {
            ReadError::NotUtf8 { line, .. } => Some(*line),
            _ => None,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Missing => formatter.write_str("no such file"),
            ReadError::DanglingLink => formatter.write_str("a symbolic link that leads nowhere"),
            ReadError::Directory => formatter.write_str("a directory, not a file"),
            ReadError::NotAFile => formatter.write_str("not a regular file"),
            ReadError::TooLarge => write!(formatter, "larger than {} MB", MAX_BYTES >> 20),
            ReadError::NotUtf8 { offset, .. } => write!(formatter, "not UTF-8 at byte {offset}"),
            ReadError::Unreadable(reason) => write!(formatter, "cannot be read: {reason}"),
        }
    }
}

/// Whether a path leads to a regular file.
pub(super) fn is_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file())
}

/// Whether a path leads to a directory.
pub(super) fn is_directory(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

/// What is in a directory, sorted; nothing if it cannot be read.
pub(super) fn entries(directory: &Path) -> Vec<Entry> {
    let Ok(reader) = fs::read_dir(directory) else { return Vec::new() };
    let mut entries: Vec<Entry> = reader
        .filter_map(Result::ok)
        .map(|entry| {
            let kind = entry.file_type().ok();
            Entry {
                // A name that is not UTF-8 cannot be a crate's or a module's; it is kept for the sake of its children.
                name: entry.file_name().to_string_lossy().into_owned(),
                path: entry.path(),
                is_link: kind.is_some_and(|kind| kind.is_symlink()),
                is_plain_directory: kind.is_some_and(|kind| kind.is_dir()),
            }
        })
        .collect();
    entries.sort();
    entries
}

/// One name in a directory.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) path: PathBuf,
    is_link: bool,
    is_plain_directory: bool,
}

impl Entry {
    /// A directory, or a link to one.
    pub(super) fn is_directory(&self) -> bool {
        self.is_plain_directory || self.is_link && is_directory(&self.path)
    }

    /// A directory and not a link: where these are followed alone, no walk runs in a circle.
    pub(super) fn is_plain_directory(&self) -> bool {
        self.is_plain_directory
    }
}

/// The path without `.` and `..`, by its text alone: what links stand for is left as it is.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match normal.components().next_back() {
                Some(Component::Normal(_)) => {
                    normal.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => normal.push(".."),
            },
            other => normal.push(other),
        }
    }
    normal
}

/// What a directory really is, so that two ways to it count as one.
pub(super) fn identity(directory: &Path) -> PathBuf {
    fs::canonicalize(directory).unwrap_or_else(|_| directory.to_path_buf())
}

fn explain(path: &Path, error: &std::io::Error) -> ReadError {
    match error.kind() {
        ErrorKind::NotFound if fs::symlink_metadata(path).is_ok() => ReadError::DanglingLink,
        ErrorKind::NotFound => ReadError::Missing,
        // `file.rs/x`: a part of the path is a file.
        ErrorKind::NotADirectory => ReadError::Missing,
        _ => ReadError::Unreadable(error.to_string()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn says_why_a_file_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("good.rs"), "\u{feff}fn main() {}").unwrap();
        fs::write(path("bad.rs"), b"a\nb\xff").unwrap();
        assert!(read_source(&path("good.rs")).unwrap().starts_with('\u{feff}'));
        assert_eq!(read_source(&path("bad.rs")), Err(ReadError::NotUtf8 { line: 2, offset: 3 }));
        assert_eq!(read_source(&path("missing.rs")), Err(ReadError::Missing));
        assert_eq!(read_source(&path("good.rs/x.rs")), Err(ReadError::Missing));
        assert_eq!(read_source(folder.path()), Err(ReadError::Directory));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_are_no_traps() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        symlink(path("nowhere"), path("dangling.rs")).unwrap();
        symlink(path("circle.rs"), path("circle.rs")).unwrap();
        assert_eq!(read_source(&path("dangling.rs")), Err(ReadError::DanglingLink));
        assert!(matches!(read_source(&path("circle.rs")), Err(ReadError::Unreadable(_))));
        assert_eq!(read_source(Path::new("/dev/zero")), Err(ReadError::NotAFile));
    }

    #[test]
    fn normal_paths() {
        assert_eq!(normalize(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(normalize(Path::new("/../a")), Path::new("/a"));
        assert_eq!(normalize(Path::new("../a/../..")), Path::new("../.."));
    }
}

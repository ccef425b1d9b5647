//! A folder of the user's in which results are kept from run to run. Nothing in it is needed: what is missing, damaged or
//! of another key is made anew, and a folder that cannot be written is as good as none. A file appears under its name
//! only when it is whole, so that any number of runs may share the folder.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// Names the folder.
const VARIABLE: &str = "ASYNC_LINT_CACHE_DIR";

/// What every file begins with.
const MAGIC: &[u8; 16] = b"async-lint entry";

/// Where results are kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cache {
    /// `None`: nowhere.
    folder: Option<PathBuf>,
}

impl Cache {
    /// The folder that the environment names, or the system's usual one.
    pub fn of_user() -> Cache {
        Cache { folder: folder(|name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)) }
    }

    /// No folder: nothing is found, and nothing kept.
    pub fn none() -> Cache {
        Cache::default()
    }

    pub fn at(folder: PathBuf) -> Cache {
        Cache { folder: Some(folder) }
    }

    /// What was kept under a name for just this key.
    pub fn read(&self, name: &str, key: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.folder.as_ref()?.join(name)).ok()?;
        let head = head(key, &[]);
        let start = head.len();
        let found = bytes.get(..start - 8)?;
        let (sum, content) = bytes.get(start - 8..)?.split_at_checked(8)?;
        if found != &head[..start - 8] || sum != checksum(content).to_le_bytes() {
            return None;
        }
        bytes.drain(..start);
        Some(bytes)
    }

    /// Keeps content under a name, if that is possible.
    pub fn write(&self, name: &str, key: &str, content: &[u8]) {
        let Some(folder) = &self.folder else { return };
        let mut bytes = head(key, content);
        bytes.extend_from_slice(content);
        // Whoever finds no entry makes it anew, so there is nothing to say of a failure.
        let _ = fs::create_dir_all(folder).and_then(|()| replace(folder, name, &bytes));
    }
}

/// Writes a file beside its place and moves it there.
fn replace(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let temporary = folder.join(format!(".{name}.{}.{number}", process::id()));
    let written = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&temporary)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&temporary, folder.join(name)));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// What stands before the content: the key as it is, since the name holds a hash alone, and the content's hash.
fn head(key: &str, content: &[u8]) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    head.extend_from_slice(&(key.len() as u32).to_le_bytes());
    head.extend_from_slice(key.as_bytes());
    head.extend_from_slice(&checksum(content).to_le_bytes());
    head
}

/// A sum that any damage changes, eight bytes at a time.
fn checksum(bytes: &[u8]) -> u64 {
    let mix = |sum: u64, word: u64| (sum.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (words, rest) = bytes.as_chunks::<8>();
    let sum = words.iter().fold(bytes.len() as u64, |sum, word| mix(sum, u64::from_le_bytes(*word)));
    rest.iter().fold(sum, |sum, byte| mix(sum, u64::from(*byte)))
}

/// A hash that is the same in all versions and on all machines (FNV-1a). It guards against accidents, not against malice:
/// who can write the folder can make the program say anything.
pub fn hash(bytes: &[u8]) -> u128 {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(START, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

fn folder(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    if let Some(folder) = variable(VARIABLE) {
        return std::path::absolute(folder).ok();
    }
    let home = || env::home_dir().filter(|home| home.is_absolute());
    let base = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        // The convention says that a relative path is to be ignored.
        let named = variable("XDG_CACHE_HOME").filter(|folder| folder.is_absolute());
        named.or_else(|| Some(home()?.join(".cache")))
    };
    Some(base?.join("async-lint"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_it_is_given() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(folder.path().join("new/folder"));
        assert_eq!(cache.read("a", "key"), None);
        cache.write("a", "key", b"one");
        cache.write("a", "key", b"two");
        assert_eq!(cache.read("a", "key").as_deref(), Some(&b"two"[..]));
        assert_eq!(cache.read("a", "another key"), None);
        cache.write("b", "key", b"");
        assert_eq!(cache.read("b", "key").as_deref(), Some(&b""[..]));
        assert_eq!(fs::read_dir(folder.path().join("new/folder")).unwrap().count(), 2, "no temporary file is left");
    }

    #[test]
    fn damage_is_as_if_nothing_were_there() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(folder.path().to_owned());
        cache.write("a", "key", b"some content");
        let path = folder.path().join("a");
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(cache.read("a", "key"), None, "cut at {length}");
            let mut flipped = whole.clone();
            flipped[length] ^= 1;
            fs::write(&path, &flipped).unwrap();
            assert_eq!(cache.read("a", "key"), None, "bit flipped at {length}");
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_eq!(cache.read("a", "key"), None);
        cache.write("a", "key", b"no place");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let cache = Cache::at(file);
        cache.write("a", "key", b"lost");
        assert_eq!(cache.read("a", "key"), None);
        Cache::none().write("a", "key", b"lost");
        assert_eq!(Cache::none().read("a", "key"), None);
    }

    #[test]
    fn where_it_lies() {
        let own = folder(|name| (name == VARIABLE).then(|| PathBuf::from("/own"))).unwrap();
        assert!(own.ends_with("own"));
        if cfg!(target_os = "linux") {
            let set = |value: &'static str| folder(move |name| (name == "XDG_CACHE_HOME").then(|| value.into()));
            assert_eq!(set("/cache"), Some(PathBuf::from("/cache/async-lint")));
            assert_ne!(set("cache"), Some(PathBuf::from("cache/async-lint")));
        }
    }
}

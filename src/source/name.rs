//! Interned identifiers. The distinct ones of a check are few and live until its end, so they are never freed.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, Mutex, PoisonError};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// An interned identifier: cheap to copy, compares by pointer, orders by text. Its hash is that of its text, so that
/// tables with names as keys have the same order in each run.
#[derive(Clone, Copy)]
pub struct Name(&'static Entry);

struct Entry {
    hash: u64,
    text: &'static str,
}

/// A part of all names, for threads to be in each other's way rarely.
#[derive(Default)]
struct Shard {
    names: HashTable<Name>,
    /// Room for the texts of further names.
    room: &'static mut [u8],
}

/// A power of two.
const SHARDS: usize = 64;

/// Bytes that a shard takes at a time.
const ROOM: usize = 4096;

static NAMES: LazyLock<[Mutex<Shard>; SHARDS]> = LazyLock::new(|| std::array::from_fn(|_| Mutex::default()));

impl Name {
    /// Its text.
    pub fn as_str(&self) -> &'static str {
        self.0.text
    }

    fn new(text: &str) -> Name {
        let hash = FxBuildHasher.hash_one(text);
        // The table takes its bits from both ends.
        let shard = &NAMES[(hash >> 32) as usize % SHARDS];
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(name) = shard.names.find(hash, |name| name.0.text == text) {
            return *name;
        }
        let name = Name(Box::leak(Box::new(Entry { hash, text: shard.keep(text) })));
        shard.names.insert_unique(hash, name, |name| name.0.hash);
        name
    }
}

impl Shard {
    fn keep(&mut self, text: &str) -> &'static str {
        if self.room.len() < text.len() {
            self.room = vec![0; ROOM.max(text.len())].leak();
        }
        let (place, room) = std::mem::take(&mut self.room).split_at_mut(text.len());
        self.room = room;
        place.copy_from_slice(text.as_bytes());
        std::str::from_utf8(place).unwrap_or_default()
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name::new(text)
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Name {
        Name::new(text)
    }
}

impl From<String> for Name {
    fn from(text: String) -> Name {
        Name::new(&text)
    }
}

impl From<&&str> for Name {
    fn from(text: &&str) -> Name {
        Name::new(text)
    }
}

impl Default for Name {
    fn default() -> Name {
        Name::new("")
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.text
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.0.text
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Name) -> Ordering {
        self.0.text.cmp(other.0.text)
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0.text == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0.text == *other
    }
}

impl PartialEq<Name> for &str {
    fn eq(&self, other: &Name) -> bool {
        *self == other.0.text
    }
}

impl PartialEq<String> for Name {
    fn eq(&self, other: &String) -> bool {
        self.0.text == other
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0.text, formatter)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0.text, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one_name() {
        let long = "x".repeat(3 * ROOM);
        for text in ["", "a", "größe", &long] {
            assert_eq!(Name::from(text), Name::from(text.to_owned()));
            assert_eq!(Name::from(text).as_str(), text);
        }
        assert_ne!(Name::from("a"), Name::from("b"));
        assert!(Name::from("a") < Name::from("b"));
    }

    #[test]
    fn threads_agree() {
        let names = || (0..1000).map(|number| Name::from(format!("thread_{number}"))).collect::<Vec<_>>();
        let (one, other) = std::thread::scope(|scope| {
            let (one, other) = (scope.spawn(names), scope.spawn(names));
            (one.join().expect("no panic"), other.join().expect("no panic"))
        });
        assert_eq!(one, other);
    }
}

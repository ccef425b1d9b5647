//! Lists of types and the like, each kept once: to copy one is to copy a pointer, two are equal if their pointers are, and
//! what stands somewhere in one is known without a look. The distinct ones of a check are few and live until its end, as
//! names do, so they are never freed.

use std::cell::Cell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::LocalKey;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;

use super::ty::{Bound, Parts, Projection, Ty};
use crate::source::Name;

/// A power of two.
const SHARDS: usize = 64;

/// How many lists a thread has at hand: a power of two.
const RECENT: usize = 1024;

/// Room on the stack for a list in the making: nearly all are shorter.
pub(crate) type Draft<T> = SmallVec<[T; 6]>;

/// An interned list. Its hash is that of what it holds, so that tables with lists as keys have the same order in each run.
pub struct List<T: 'static>(Option<&'static Entry<T>>);

/// One interned part of a type.
pub struct One<T: 'static>(&'static Entry<T>);

/// A list with what is asked of it most.
struct Entry<T: 'static> {
    hash: u64,
    parts: Parts,
    items: Box<[T]>,
}

/// What stands in lists.
pub trait Item: Copy + Eq + Hash + 'static {
    /// The sorts of parts that stand in it.
    fn parts(&self) -> Parts;

    /// All lists of such items.
    fn all() -> &'static All<Self>;

    /// The lists that the thread made last.
    fn recent() -> &'static LocalKey<Recent<Self>>;
}

/// All lists, in parts, for threads to be in each other's way rarely.
pub struct All<T: 'static>([Mutex<HashTable<&'static Entry<T>>>; SHARDS]);

/// Lists by their hashes, each in the place of another that was there before.
pub struct Recent<T: 'static>([Cell<Option<&'static Entry<T>>>; RECENT]);

macro_rules! tables {
    ($item:ty) => {
        fn all() -> &'static All<$item> {
            static ALL: LazyLock<All<$item>> = LazyLock::new(|| All(std::array::from_fn(|_| Mutex::default())));
            &ALL
        }

        fn recent() -> &'static LocalKey<Recent<$item>> {
            thread_local! {
                static LISTS: Recent<$item> = const { Recent([const { Cell::new(None) }; RECENT]) };
            }
            &LISTS
        }
    };
}

impl Item for Ty {
    fn parts(&self) -> Parts {
        Ty::parts(self)
    }

    tables!(Ty);
}

impl Item for Bound {
    fn parts(&self) -> Parts {
        self.args.parts().or(self.bindings.parts())
    }

    tables!(Bound);
}

impl Item for (Name, Ty) {
    fn parts(&self) -> Parts {
        self.1.parts()
    }

    tables!((Name, Ty));
}

impl Item for Projection {
    fn parts(&self) -> Parts {
        self.args.parts()
    }

    tables!(Projection);
}

/// The entry for these items.
fn entry<T: Item>(items: &[T]) -> &'static Entry<T> {
    let hash = FxBuildHasher.hash_one(items);
    T::recent().with(|recent| {
        let slot = &recent.0[(hash >> 16) as usize % RECENT];
        match slot.get() {
            Some(entry) if entry.hash == hash && *entry.items == *items => entry,
            _ => {
                let entry = shared(hash, items);
                slot.set(Some(entry));
                entry
            }
        }
    })
}

/// The same from all threads' lists.
fn shared<T: Item>(hash: u64, items: &[T]) -> &'static Entry<T> {
    // The table takes its bits from both ends.
    let shard = &T::all().0[(hash >> 32) as usize % SHARDS];
    let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(entry) = shard.find(hash, |entry| *entry.items == *items) {
        return entry;
    }
    let parts = items.iter().fold(Parts::NONE, |parts, item| parts.or(item.parts()));
    let entry: &'static Entry<T> = Box::leak(Box::new(Entry { hash, parts, items: items.into() }));
    shard.insert_unique(hash, entry, |entry| entry.hash);
    entry
}

impl<T: Item> List<T> {
    pub fn empty() -> List<T> {
        List(None)
    }

    pub fn one(item: T) -> List<T> {
        List(Some(entry(&[item])))
    }

    pub fn of(items: &[T]) -> List<T> {
        List((!items.is_empty()).then(|| entry(items)))
    }

    pub(crate) fn parts(&self) -> Parts {
        self.0.map_or(Parts::NONE, |entry| entry.parts)
    }

    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.parts().overlap(parts)
    }

    /// The items with what `replace` puts in their place; `None` if nothing is replaced.
    pub(crate) fn mapped(&self, mut replace: impl FnMut(&T) -> Option<T>) -> Option<List<T>> {
        let mut is_same = true;
        let mut one = |item: &T| {
            let replaced = replace(item);
            is_same &= replaced.is_none();
            replaced.unwrap_or(*item)
        };
        let items: Draft<T> = self.iter().map(&mut one).collect();
        (!is_same).then(|| List::of(&items))
    }
}

impl<T: Item> One<T> {
    pub fn new(item: T) -> One<T> {
        One(entry(&[item]))
    }

    pub(crate) fn parts(&self) -> Parts {
        self.0.parts
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.map_or(&[], |entry| &entry.items)
    }
}

impl<T> Deref for One<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.items[0]
    }
}

impl<T: Item> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> List<T> {
        List::of(&items.into_iter().collect::<Draft<T>>())
    }
}

impl<T: Item> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> List<T> {
        List::of(&items)
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.iter()
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Clone for One<T> {
    fn clone(&self) -> One<T> {
        *self
    }
}

impl<T> Copy for One<T> {}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(None)
    }
}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.0.map(std::ptr::from_ref) == other.0.map(std::ptr::from_ref)
    }
}

impl<T> Eq for List<T> {}

impl<T> PartialEq for One<T> {
    fn eq(&self, other: &One<T>) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl<T> Eq for One<T> {}

impl<T> Hash for List<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.map_or(0, |entry| entry.hash));
    }
}

impl<T> Hash for One<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

impl<T: Ord> Ord for List<T> {
    fn cmp(&self, other: &List<T>) -> Ordering {
        if self == other { Ordering::Equal } else { (**self).cmp(&**other) }
    }
}

impl<T: Ord> PartialOrd for List<T> {
    fn partial_cmp(&self, other: &List<T>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for One<T> {
    fn cmp(&self, other: &One<T>) -> Ordering {
        if self == other { Ordering::Equal } else { (**self).cmp(&**other) }
    }
}

impl<T: Ord> PartialOrd for One<T> {
    fn partial_cmp(&self, other: &One<T>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: fmt::Debug> fmt::Debug for One<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

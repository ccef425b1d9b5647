//! Places of the source that futures were spawned or named at. A place is an address, so that a poll can show it to the
//! monitor with a store; what is there is looked up when it is reported.

use std::{
    collections::HashMap,
    panic::Location,
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

/// The address of a `Location`, of which the compiler makes one of a call, or few; 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place(usize);

type Places = HashMap<usize, &'static Location<'static>>;

fn places() -> &'static Mutex<Places> {
    static PLACES: OnceLock<Mutex<Places>> = OnceLock::new();
    PLACES.get_or_init(Mutex::default)
}

/// Addresses that are in the table, for a look without its lock. A program has some hundred.
static NOTED: [AtomicUsize; 1 << NOTED_BITS] = [const { AtomicUsize::new(0) }; 1 << NOTED_BITS];
const NOTED_BITS: u32 = 11;
/// How many entries one after the other may hold an address. Past that it is found in the table, at the price of a lock.
const WAYS: usize = 8;

impl Place {
    pub(crate) const NONE: Self = Self(0);

    #[track_caller]
    pub(crate) fn of_caller() -> Self {
        Self::of(Location::caller())
    }

    #[inline]
    pub(crate) fn of(location: &'static Location<'static>) -> Self {
        let address = std::ptr::from_ref(location).addr();
        let mut entries = noted(address);
        if !entries.any(|entry| entry.load(Relaxed) == address) {
            note(address, location);
        }
        Self(address)
    }

    pub(crate) fn address(self) -> usize {
        self.0
    }

    /// `src/main.rs:41:5`.
    pub(crate) fn text(address: usize) -> Option<String> {
        let places = places().lock().unwrap_or_else(PoisonError::into_inner);
        places.get(&address).map(ToString::to_string)
    }
}

/// The entries that may hold the address.
#[inline]
fn noted(address: usize) -> impl Iterator<Item = &'static AtomicUsize> {
    // Fibonacci hashing: the upper bits of the product depend on all bits of the address.
    let hash = (address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - NOTED_BITS);
    NOTED.iter().skip(hash as usize).take(WAYS)
}

#[cold]
fn note(address: usize, location: &'static Location<'static>) {
    let mut places = places().lock().unwrap_or_else(PoisonError::into_inner);
    let is_new = places.insert(address, location).is_none();
    // The lock is held, so no one else writes.
    if let Some(free) = noted(address).find(|entry| entry.load(Relaxed) == 0).filter(|_| is_new) {
        free.store(address, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_of_the_call() {
        let [one, other] = [(); 2].map(|()| Place::of_caller());
        assert_eq!(one, other);
        let line = line!() - 2;
        assert_eq!(Place::text(one.address()), Some(format!("{}:{line}:{}", file!(), 45)));
        assert_ne!(one, Place::of_caller());
        assert_eq!(Place::text(Place::NONE.address()), None);
    }

    #[test]
    fn more_places_than_there_are_entries_are_kept_too() {
        let locations = std::iter::repeat_with(|| *Location::caller()).map(|location| &*Box::leak(Box::new(location)));
        let places: Vec<_> = locations.take(2 * NOTED.len()).map(Place::of).collect();
        assert!(places.iter().all(|place| Place::text(place.address()).is_some()));
    }
}

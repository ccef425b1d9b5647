//! Places of the source that futures were spawned or named at. A place is a number, as a name is, so that a poll can show
//! it to the monitor with a store.

use std::{
    collections::HashMap,
    panic::Location,
    sync::{Mutex, OnceLock, PoisonError},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place(u32);

#[derive(Default)]
struct Places {
    all: Vec<&'static Location<'static>>,
    /// By the address: the compiler makes one `Location` of a call, or few.
    numbers: HashMap<usize, u32>,
}

fn places() -> &'static Mutex<Places> {
    static PLACES: OnceLock<Mutex<Places>> = OnceLock::new();
    PLACES.get_or_init(Mutex::default)
}

impl Place {
    pub(crate) const NONE: Self = Self(0);

    #[track_caller]
    pub(crate) fn of_caller() -> Self {
        let location = Location::caller();
        let mut places = places().lock().unwrap_or_else(PoisonError::into_inner);
        let Places { all, numbers } = &mut *places;
        let number = numbers.entry(std::ptr::from_ref(location).addr()).or_insert_with(|| {
            all.push(location);
            all.len() as u32
        });
        Self(*number)
    }

    pub(crate) fn number(self) -> u32 {
        self.0
    }

    /// `src/main.rs:41:5`.
    pub(crate) fn text(number: u32) -> Option<String> {
        let places = places().lock().unwrap_or_else(PoisonError::into_inner);
        places.all.get((number as usize).checked_sub(1)?).map(ToString::to_string)
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
        assert_eq!(Place::text(one.number()), Some(format!("{}:{line}:{}", file!(), 45)));
        assert_ne!(one, Place::of_caller());
        assert_eq!(Place::text(Place::NONE.number()), None);
    }
}

//! Names of what is polled. A name is a number, so that a poll can show it to the monitor with one store; its text is
//! kept for the life of the process.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

/// Names are places of the program and routes, not values from requests: past this many, further ones are not kept.
const MOST: usize = TEMPORARY as usize - 1;
/// The numbers from here on are of temporary names, which is also how many of those there can be at a time.
const TEMPORARY: u32 = 1 << (Name::BITS - 1);

/// The name of a future, made once and cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(u32);

#[derive(Default)]
struct Names {
    texts: Vec<&'static str>,
    numbers: HashMap<&'static str, u32>,
    /// Names of single futures, by their number less `TEMPORARY`.
    temporary: Vec<Option<String>>,
    /// The places in `temporary` that are free.
    free: Vec<u32>,
}

/// A name that is forgotten when this is dropped: for one that has values in it.
#[derive(Debug)]
pub(crate) struct TemporaryName(Name);

impl TemporaryName {
    /// Where there are too many at a time, it is no name.
    pub(crate) fn new(text: String) -> Self {
        let mut names = names().lock().unwrap_or_else(PoisonError::into_inner);
        if names.free.is_empty() && names.temporary.len() < TEMPORARY as usize {
            let place = names.temporary.len() as u32;
            names.temporary.push(None);
            names.free.push(place);
        }
        let Some(place) = names.free.pop() else {
            return Self(Name::NONE);
        };
        if let Some(free) = names.temporary.get_mut(place as usize) {
            *free = Some(text);
        }
        Self(Name(TEMPORARY + place))
    }

    pub(crate) fn name(&self) -> Name {
        self.0
    }
}

impl Drop for TemporaryName {
    fn drop(&mut self) {
        let Some(place) = self.0.0.checked_sub(TEMPORARY) else {
            return;
        };
        let mut names = names().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taken) = names.temporary.get_mut(place as usize) {
            *taken = None;
            names.free.push(place);
        }
    }
}

fn names() -> &'static Mutex<Names> {
    static NAMES: OnceLock<Mutex<Names>> = OnceLock::new();
    NAMES.get_or_init(Mutex::default)
}

impl Name {
    pub(crate) const NONE: Self = Self(0);
    /// How many bits a number takes at most.
    pub(crate) const BITS: u32 = 16;

    /// The same text gives the same name. This takes a lock: keep the name where it is made often.
    pub fn new(text: &str) -> Self {
        let mut names = names().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = names.numbers.get(text) {
            return Self(*number);
        }
        if names.texts.len() >= MOST {
            return Self::NONE;
        }
        let text: &'static str = Box::leak(text.into());
        names.texts.push(text);
        let number = names.texts.len() as u32;
        names.numbers.insert(text, number);
        Self(number)
    }

    pub(crate) fn number(self) -> u32 {
        self.0
    }

    pub(crate) fn text(number: u32) -> Option<String> {
        let names = names().lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = number.checked_sub(TEMPORARY) {
            return names.temporary.get(place as usize)?.clone();
        }
        names.texts.get((number as usize).checked_sub(1)?).map(|text| (*text).to_owned())
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_and_a_temporary_one_is_not() {
        let name = Name::new("kept");
        assert_eq!(name, Name::new("kept"));
        assert_eq!(Name::text(name.number()).as_deref(), Some("kept"));
        let (one, other) = (TemporaryName::new("user 1".to_owned()), TemporaryName::new("user 1".to_owned()));
        let number = one.name().number();
        assert_ne!(number, other.name().number());
        assert_eq!(Name::text(number).as_deref(), Some("user 1"));
        assert!(number < 1 << Name::BITS);
        drop(one);
        assert_eq!(Name::text(number), None);
        assert_eq!(Name::text(u32::MAX), None);
        assert_eq!(Name::text(0), None);
    }
}

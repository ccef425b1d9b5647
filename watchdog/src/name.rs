//! Names of what is polled. A name is a number, so that a poll can show it to the monitor with one store; its text is
//! kept for the life of the process.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

/// Names are places of the program and routes, not values from requests: past this many, further ones are not kept.
const MOST: usize = 16 * 1024;

/// The name of a future, made once and cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(u32);

#[derive(Default)]
struct Names {
    texts: Vec<&'static str>,
    numbers: HashMap<&'static str, u32>,
    /// Names of single futures, by numbers above all others.
    temporary: HashMap<u32, String>,
    next: u32,
}

/// The numbers of temporary names.
const TEMPORARY: u32 = 1 << 31;

/// A name that is forgotten when this is dropped: for one that has values in it.
#[derive(Debug)]
pub(crate) struct TemporaryName(Name);

impl TemporaryName {
    pub(crate) fn new(text: String) -> Self {
        let mut names = names().lock().unwrap_or_else(PoisonError::into_inner);
        names.next = names.next.wrapping_add(1);
        let number = TEMPORARY | names.next;
        names.temporary.insert(number, text);
        Self(Name(number))
    }

    pub(crate) fn name(&self) -> Name {
        self.0
    }
}

impl Drop for TemporaryName {
    fn drop(&mut self) {
        names().lock().unwrap_or_else(PoisonError::into_inner).temporary.remove(&self.0.0);
    }
}

fn names() -> &'static Mutex<Names> {
    static NAMES: OnceLock<Mutex<Names>> = OnceLock::new();
    NAMES.get_or_init(Mutex::default)
}

impl Name {
    pub(crate) const NONE: Self = Self(0);

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
        if number >= TEMPORARY {
            return names.temporary.get(&number).cloned();
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
        drop(one);
        assert_eq!(Name::text(number), None);
        assert_eq!(Name::text(0), None);
    }
}

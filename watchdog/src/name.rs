//! Names of what is polled. A name is a number, so that a poll can show it to the monitor with one store; its text is
//! kept for the life of the process.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

/// Names are places of the program and routes, not values from requests: past this many, further ones are not kept.
const MOST: usize = (1 << Name::BITS) - 1;

/// The name of a future, made once and cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(u32);

#[derive(Default)]
struct Names {
    texts: Vec<&'static str>,
    numbers: HashMap<&'static str, u32>,
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

    pub(crate) fn text(number: u32) -> Option<&'static str> {
        let names = names().lock().unwrap_or_else(PoisonError::into_inner);
        names.texts.get((number as usize).checked_sub(1)?).copied()
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

//! A process that is looked at: this one, or another of the same user.

#[cfg(feature = "outside")]
use super::maps;
use super::modules;
use crate::sys::LoadedModule;
use std::path::{Path, PathBuf};

/// Which process. Copied freely: it holds nothing open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Process {
    /// `None` for this one, also after a fork.
    pid: Option<i32>,
}

impl Process {
    /// The process that this code runs in.
    pub(crate) const THIS: Self = Self { pid: None };

    #[cfg(feature = "outside")]
    pub(crate) fn other(pid: i32) -> Self {
        Self { pid: Some(pid) }
    }

    pub(crate) fn is_this(self) -> bool {
        self.pid.is_none()
    }

    pub(super) fn id(self) -> i32 {
        self.pid.unwrap_or_else(|| i32::try_from(std::process::id()).unwrap_or_default())
    }

    /// A file below its folder of `/proc`.
    pub(crate) fn file(self, name: &str) -> String {
        match self.pid {
            None => format!("/proc/self/{name}"),
            Some(pid) => format!("/proc/{pid}/{name}"),
        }
    }

    /// The ids of its threads.
    #[cfg(feature = "outside")]
    pub(crate) fn threads(self) -> Vec<i32> {
        super::proc::threads(self)
    }

    /// The first number of a line of `status`.
    #[cfg(feature = "outside")]
    pub(crate) fn status(self, key: &str) -> Option<u32> {
        super::proc::status(self, self.id(), key)?.parse().ok()
    }

    /// A path of the process's, which may have another root, as seen from here.
    pub(crate) fn path(self, path: &Path) -> PathBuf {
        let seen = match self.pid {
            None => None,
            Some(_) => path.strip_prefix("/").ok().map(|below| Path::new(&self.file("root")).join(below)),
        };
        seen.filter(|seen| seen.exists()).unwrap_or_else(|| path.to_path_buf())
    }

    /// How often its modules changed, and the modules where that is not `known`.
    pub(crate) fn modules(self, known: Option<u64>) -> (u64, Option<Vec<LoadedModule>>) {
        #[cfg(feature = "outside")]
        if !self.is_this() {
            return maps::modules(self, known);
        }
        modules::modules(known)
    }

    /// The 64-bit word at `address`.
    pub(crate) fn read_word(self, address: u64) -> Option<u64> {
        let mut word = [0; 8];
        (self.read(address, &mut word) == 8).then(|| u64::from_ne_bytes(word))
    }
}

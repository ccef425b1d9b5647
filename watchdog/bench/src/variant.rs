//! The builds: the others need flags of the compiler and features of tokio that make every poll dearer, so each is
//! measured in a build that has what it needs and no more.

use crate::Result;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

pub(crate) struct Variant {
    /// Its feature, and its folder in the target folder.
    pub(crate) name: &'static str,
    flags: &'static [&'static str],
    /// What is measured in it, the first with nothing that looks on.
    pub(crate) modes: &'static [Mode],
}

/// A name that `mode` knows, and what it tells of a poll that stalls.
pub(crate) type Mode = (&'static str, &'static str);

const UNSTABLE: &[&str] = &["--cfg", "tokio_unstable"];

pub(crate) const ALL: &[Variant] = &[
    Variant {
        name: "stable",
        flags: &[],
        modes: &[
            ("bare", "nothing"),
            ("attached", "meanwhile: place, stack, what it waits for"),
            ("watched", "the same, and the name"),
            ("instant", "afterwards: length"),
            ("tokio-metrics", "in totals: that there was one"),
            ("dial9-spawn", "in a trace: length"),
        ],
    },
    Variant {
        name: "unstable",
        flags: UNSTABLE,
        modes: &[
            ("bare", "nothing"),
            ("hooked", "as `attached`, and where the task was spawned"),
            ("instant-hooks", "afterwards: length"),
            ("dial9-hooks", "in a trace: length, where the task was spawned"),
        ],
    },
    Variant {
        name: "tracing",
        flags: UNSTABLE,
        modes: &[
            ("bare", "nothing"),
            ("tokio-blocked", "afterwards: length, where the task was spawned"),
            ("console-subscriber", "in a live view: lengths, where the task was spawned"),
        ],
    },
];

impl Variant {
    /// The program in this build.
    pub(crate) fn build(&self) -> Result<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let target = folder.join("target").join(self.name);
        let status = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
            .args(["build", "--release", "--locked", "--features", self.name, "--manifest-path"])
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&target)
            .env("CARGO_ENCODED_RUSTFLAGS", self.flags.join("\x1f"))
            .status()?;
        if !status.success() {
            return Err(format!("`{}` does not build", self.name).into());
        }
        Ok(target.join("release").join(env!("CARGO_PKG_NAME")))
    }
}

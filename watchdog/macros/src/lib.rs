//! The attribute macros of `async-watchdog`.

//! Finds the calls that block an async executor's threads, by reading Rust sources.
//!
//! The stages stand below in their order; each uses only those before it.

pub mod source;

pub mod diagnostic;

pub mod project;

pub mod syntax;

pub mod hir;

//! Finds the calls that block an async executor's threads, by reading Rust sources.
//!
//! The stages stand below in their order; each uses only those before it.

pub mod source;

pub mod diagnostic;

pub mod catalogue;

#[allow(clippy::disallowed_methods, reason = "the only stage that reads the disk")]
pub mod project;

pub mod syntax;

pub mod hir;

pub mod resolve;

pub mod infer;

pub mod effects;

pub mod callgraph;

pub mod propagate;

pub mod digest;

pub mod rules;

pub mod stalls;

pub mod render;

pub mod driver;

pub mod cli;

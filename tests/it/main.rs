//! All integration tests, in one binary so that they link once.

#![allow(clippy::disallowed_methods, reason = "tests read files and start the program")]

mod architecture;
mod broken;
mod catalogue;
mod cli;
mod dependencies;
mod dispatch;
mod examples;
mod fixtures;
mod models;
#[cfg(all(feature = "outside", target_os = "linux"))]
mod outside;
mod projects;
mod properties;
mod reports;
mod stalls;
mod support;
mod why;

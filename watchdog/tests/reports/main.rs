//! What users get to see of stalls: failing tests, names, the log, the environment's settings. One at a time, so that
//! no test takes another's CPU.

mod callbacks;
mod environment;
#[cfg(feature = "tower")]
mod layer;
mod names;
mod no_stalls;
mod support;

pub use clap_builder::*;

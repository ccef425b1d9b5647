//! `why`: the answer about one line.

use std::io::Write;

use super::args::{ListFormat, WhyArguments};
use super::{EXIT_CLEAN, Failure};
use crate::driver::{self, Config};
use crate::render;

/// Prints what is known of the calls on a line.
pub(super) fn run(arguments: &WhyArguments, color: bool, out: &mut dyn Write) -> Result<u8, Failure> {
    let all = arguments.all_targets;
    let config = Config {
        tests: all,
        benches: all,
        examples: all,
        build_scripts: all,
        pedantic: arguments.pedantic,
        min_confidence: arguments.min_confidence.into(),
        deps: arguments.deps,
        ..Config::default()
    };
    let answer = driver::why(&arguments.place.path, arguments.place.line, &config)?;
    match arguments.format {
        ListFormat::Human => render::why(&answer, color, out)?,
        ListFormat::Json => render::why_json(&answer, out)?,
    }
    Ok(EXIT_CLEAN)
}

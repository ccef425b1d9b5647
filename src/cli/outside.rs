//! `run`, `attach` and `symbolize`: what async-watchdog finds out of a program that runs. On Linux, and if built with the
//! feature `outside`; elsewhere they say so.

#[cfg(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(super) use linux::{attach, run, symbolize};

#[cfg(not(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(super) use elsewhere::{attach, run, symbolize};

#[cfg(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod linux {
    use std::fs::File;
    use std::io::{self, BufReader, Write};
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, ExitStatus};

    use async_watchdog::outside::{self, Error, Options};
    use async_watchdog::{Log, Pattern, Settings};

    use super::super::args::{AttachArguments, RunArguments, SymbolizeArguments, WatchArguments, WatchFormat};
    use super::super::{EXIT_CLEAN, EXIT_FAILED, Failure};

    impl From<Error> for Failure {
        fn from(error: Error) -> Failure {
            Failure::Input(error.to_string())
        }
    }

    pub(in super::super) fn run(arguments: &RunArguments) -> Result<u8, Failure> {
        let Some((program, rest)) = arguments.program.split_first() else {
            return Err(Failure::Input("no program is given".to_owned()));
        };
        let mut command = Command::new(program);
        command.args(rest);
        // The standard output is the program's.
        let status = outside::run(&mut command, &options(&arguments.watch), Box::new(io::stderr()))?;
        Ok(exit_code(status))
    }

    pub(in super::super) fn attach(arguments: &AttachArguments) -> Result<u8, Failure> {
        outside::attach(arguments.pid, &options(&arguments.watch), Box::new(io::stdout()))?;
        Ok(EXIT_CLEAN)
    }

    pub(in super::super) fn symbolize(arguments: &SymbolizeArguments) -> Result<u8, Failure> {
        let log = File::open(&arguments.log);
        let log = log.map_err(|error| Failure::Input(format!("{}: {error}", arguments.log.display())))?;
        let json = arguments.format == WatchFormat::Json;
        let problems = outside::symbolize(BufReader::new(log), &arguments.binary, json, Box::new(io::stdout()))?;
        for problem in &problems {
            writeln!(io::stderr(), "warning: {}: {problem}", arguments.log.display())?;
        }
        Ok(EXIT_CLEAN)
    }

    fn options(arguments: &WatchArguments) -> Options {
        let mut settings = Settings::default();
        settings.threshold = arguments.threshold;
        settings.tick = arguments.tick;
        settings.all_frames = arguments.all_frames;
        settings.ignore = arguments.ignore.iter().map(|text| Pattern::new(text.as_str())).collect();
        settings.log = arguments.log.as_ref().map(Log::new);
        let mut options = Options::default();
        options.settings = settings;
        options.json = arguments.format == WatchFormat::Json;
        options.duration = arguments.duration;
        options.binary = arguments.binary.clone();
        options
    }

    /// As shells have it.
    fn exit_code(status: ExitStatus) -> u8 {
        let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
        code.and_then(|code| u8::try_from(code).ok()).unwrap_or(EXIT_FAILED)
    }
}

#[cfg(not(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod elsewhere {
    use super::super::Failure;
    use super::super::args::{AttachArguments, RunArguments, SymbolizeArguments};

    pub(in super::super) fn run(_: &RunArguments) -> Result<u8, Failure> {
        Err(nothing())
    }

    pub(in super::super) fn attach(_: &AttachArguments) -> Result<u8, Failure> {
        Err(nothing())
    }

    pub(in super::super) fn symbolize(_: &SymbolizeArguments) -> Result<u8, Failure> {
        Err(nothing())
    }

    fn nothing() -> Failure {
        let why = if cfg!(target_os = "linux") {
            "this async-lint was built without the feature `outside`, or for a processor that it does not know"
        } else {
            "programs that run are watched on Linux only; the crate async-watchdog, built into a program, works elsewhere"
        };
        Failure::Input(why.to_owned())
    }
}

pub use crate::builder::{Arg, ArgAction, ArgGroup, Command, Id, ValueHint};
pub use crate::derive::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
pub use crate::error::Error;
pub use crate::parser::ArgMatches;

pub mod builder {
    use crate::parser::ArgMatches;
    use std::ffi::OsString;

    #[derive(Clone, Debug, Default)]
    pub struct Arg;

    #[derive(Clone, Debug)]
    pub enum ArgAction {
        Set,
        Append,
        SetTrue,
        SetFalse,
        Count,
        Help,
        HelpShort,
        HelpLong,
        Version,
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ArgGroup;

    #[derive(Clone, Debug)]
    pub struct Command;

    impl Command {
        pub fn get_matches(self) -> ArgMatches;
        pub fn get_matches_mut(&mut self) -> ArgMatches;
        pub fn try_get_matches(self) -> Result<ArgMatches, crate::Error>;
        pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches
        where
            I: IntoIterator<Item = T>,
            T: Into<OsString> + Clone;
        pub fn try_get_matches_from<I, T>(self, itr: I) -> Result<ArgMatches, crate::Error>
        where
            I: IntoIterator<Item = T>,
            T: Into<OsString> + Clone;
        pub fn print_help(&mut self) -> std::io::Result<()>;
        pub fn print_long_help(&mut self) -> std::io::Result<()>;
        pub fn get_name(&self) -> &str;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Id;

    impl Id {
        pub fn as_str(&self) -> &str;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PossibleValue;

    impl PossibleValue {
        pub fn get_name(&self) -> &str;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ValueHint {
        Unknown,
        Other,
        AnyPath,
        FilePath,
        DirPath,
        ExecutablePath,
        CommandName,
        CommandString,
        CommandWithArguments,
        Username,
        Hostname,
        Url,
        EmailAddress,
    }
}

mod derive {
    use crate::builder::{Command, PossibleValue};
    use crate::error::Error;
    use crate::parser::ArgMatches;
    use std::ffi::OsString;

    pub trait Parser: FromArgMatches + CommandFactory + Sized {
        fn parse() -> Self;
        fn try_parse() -> Result<Self, Error>;
        fn parse_from<I, T>(itr: I) -> Self
        where
            I: IntoIterator<Item = T>,
            T: Into<OsString> + Clone;
        fn try_parse_from<I, T>(itr: I) -> Result<Self, Error>
        where
            I: IntoIterator<Item = T>,
            T: Into<OsString> + Clone;
    }

    pub trait CommandFactory: Sized {
        fn command() -> Command;
        fn command_for_update() -> Command;
    }

    pub trait FromArgMatches: Sized {
        fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
        fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error>;
        fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
    }

    pub trait Args: FromArgMatches + Sized {
        fn augment_args(cmd: Command) -> Command;
        fn augment_args_for_update(cmd: Command) -> Command;
    }

    pub trait Subcommand: FromArgMatches + Sized {
        fn augment_subcommands(cmd: Command) -> Command;
        fn augment_subcommands_for_update(cmd: Command) -> Command;
        fn has_subcommand(name: &str) -> bool;
    }

    pub trait ValueEnum: Sized + Clone {
        fn value_variants<'a>() -> &'a [Self];
        fn from_str(input: &str, ignore_case: bool) -> Result<Self, String>;
        fn to_possible_value(&self) -> Option<PossibleValue>;
    }
}

pub mod error {
    use std::fmt::Display;

    #[derive(Debug)]
    pub struct Error;

    impl Error {
        pub fn exit(&self) -> !;
        pub fn exit_code(&self) -> i32;
        pub fn kind(&self) -> ErrorKind;
        pub fn print(&self) -> std::io::Result<()>;
        pub fn use_stderr(&self) -> bool;
    }

    impl Display for Error {}
    impl std::error::Error for Error {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ErrorKind {
        InvalidValue,
        UnknownArgument,
        InvalidSubcommand,
        NoEquals,
        ValueValidation,
        TooManyValues,
        TooFewValues,
        WrongNumberOfValues,
        ArgumentConflict,
        MissingRequiredArgument,
        MissingSubcommand,
        InvalidUtf8,
        DisplayHelp,
        DisplayHelpOnMissingArgumentOrSubcommand,
        DisplayVersion,
        Io,
        Format,
    }
}

pub mod parser {
    use std::any::Any;

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ArgMatches;

    impl ArgMatches {
        pub fn get_one<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Option<&T>;
        pub fn get_count(&self, id: &str) -> u8;
        pub fn get_flag(&self, id: &str) -> bool;
        pub fn get_many<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Option<ValuesRef<'_, T>>;
        pub fn remove_one<T: Any + Clone + Send + Sync + 'static>(&mut self, id: &str) -> Option<T>;
        pub fn contains_id(&self, id: &str) -> bool;
        pub fn args_present(&self) -> bool;
        pub fn subcommand(&self) -> Option<(&str, &ArgMatches)>;
        pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches>;
        pub fn subcommand_name(&self) -> Option<&str>;
    }

    #[derive(Clone, Debug)]
    pub struct ValuesRef<'a, T>;

    impl<'a, T: 'a> Iterator for ValuesRef<'a, T> {
        type Item = &'a T;
    }
}

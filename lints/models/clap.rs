pub use crate::builder::{Arg, ArgAction, ArgGroup, Command, Id, ValueHint};
pub use crate::color::ColorChoice;
pub use crate::derive::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
pub use crate::error::Error;
pub use crate::parser::ArgMatches;

mod color {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum ColorChoice {
        #[default]
        Auto,
        Always,
        Never,
    }
}

pub mod builder {
    use crate::color::ColorChoice;
    use crate::parser::ArgMatches;
    use std::ffi::OsString;

    #[derive(Clone, Debug, Default)]
    pub struct Arg;

    impl Arg {
        pub fn new(id: impl Into<Id>) -> Self;
        pub fn id(self, id: impl Into<Id>) -> Self;
        pub fn short(self, s: impl IntoResettable<char>) -> Self;
        pub fn long(self, l: impl IntoResettable<Str>) -> Self;
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn short_alias(self, name: impl IntoResettable<char>) -> Self;
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn short_aliases(self, names: impl IntoIterator<Item = char>) -> Self;
        pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn visible_short_alias(self, name: impl IntoResettable<char>) -> Self;
        pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn visible_short_aliases(self, names: impl IntoIterator<Item = char>) -> Self;
        pub fn index(self, idx: impl IntoResettable<usize>) -> Self;
        pub fn trailing_var_arg(self, yes: bool) -> Self;
        pub fn last(self, yes: bool) -> Self;
        pub fn required(self, yes: bool) -> Self;
        pub fn requires(self, arg_id: impl IntoResettable<Id>) -> Self;
        pub fn exclusive(self, yes: bool) -> Self;
        pub fn global(self, yes: bool) -> Self;
        pub fn action(self, action: impl IntoResettable<ArgAction>) -> Self;
        pub fn value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self;
        pub fn num_args(self, qty: impl IntoResettable<ValueRange>) -> Self;
        pub fn number_of_values(self, qty: usize) -> Self;
        pub fn value_name(self, name: impl IntoResettable<Str>) -> Self;
        pub fn value_names(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn value_hint(self, value_hint: impl IntoResettable<ValueHint>) -> Self;
        pub fn ignore_case(self, yes: bool) -> Self;
        pub fn allow_hyphen_values(self, yes: bool) -> Self;
        pub fn allow_negative_numbers(self, yes: bool) -> Self;
        pub fn require_equals(self, yes: bool) -> Self;
        pub fn use_value_delimiter(self, yes: bool) -> Self;
        pub fn value_delimiter(self, d: impl IntoResettable<char>) -> Self;
        pub fn value_terminator(self, term: impl IntoResettable<Str>) -> Self;
        pub fn raw(self, yes: bool) -> Self;
        pub fn default_value(self, val: impl IntoResettable<OsStr>) -> Self;
        pub fn default_value_os(self, val: impl Into<OsStr>) -> Self;
        pub fn default_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self;
        pub fn default_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self;
        pub fn default_missing_value(self, val: impl IntoResettable<OsStr>) -> Self;
        pub fn default_missing_value_os(self, val: impl Into<OsStr>) -> Self;
        pub fn default_missing_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self;
        pub fn default_missing_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self;
        pub fn env(self, name: impl IntoResettable<OsStr>) -> Self;
        pub fn env_os(self, name: impl Into<OsStr>) -> Self;
        pub fn help(self, h: impl IntoResettable<StyledStr>) -> Self;
        pub fn long_help(self, h: impl IntoResettable<StyledStr>) -> Self;
        pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self;
        pub fn help_heading(self, heading: impl IntoResettable<Str>) -> Self;
        pub fn next_line_help(self, yes: bool) -> Self;
        pub fn hide(self, yes: bool) -> Self;
        pub fn hide_possible_values(self, yes: bool) -> Self;
        pub fn hide_default_value(self, yes: bool) -> Self;
        pub fn hide_env(self, yes: bool) -> Self;
        pub fn hide_env_values(self, yes: bool) -> Self;
        pub fn hide_short_help(self, yes: bool) -> Self;
        pub fn hide_long_help(self, yes: bool) -> Self;
        pub fn group(self, group_id: impl IntoResettable<Id>) -> Self;
        pub fn groups(self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn default_value_if(
            self,
            arg_id: impl Into<Id>,
            predicate: impl Into<ArgPredicate>,
            default: impl IntoResettable<OsStr>,
        ) -> Self;
        pub fn default_values_if(
            self,
            arg_id: impl Into<Id>,
            predicate: impl Into<ArgPredicate>,
            defaults: impl IntoIterator<Item = impl Into<OsStr>>,
        ) -> Self;
        pub fn default_value_if_os(
            self,
            arg_id: impl Into<Id>,
            predicate: impl Into<ArgPredicate>,
            default: impl IntoResettable<OsStr>,
        ) -> Self;
        pub fn default_value_ifs(
            self,
            ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>)>,
        ) -> Self;
        pub fn default_values_ifs(
            self,
            ifs: impl IntoIterator<
                Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoIterator<Item = impl Into<OsStr>>),
            >,
        ) -> Self;
        pub fn default_value_ifs_os(
            self,
            ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>)>,
        ) -> Self;
        pub fn required_unless_present(self, arg_id: impl IntoResettable<Id>) -> Self;
        pub fn required_unless_present_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn required_unless_present_any(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn required_if_eq(self, arg_id: impl Into<Id>, val: impl Into<OsStr>) -> Self;
        pub fn required_if_eq_any(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self;
        pub fn required_if_eq_all(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self;
        pub fn requires_if(self, val: impl Into<ArgPredicate>, arg_id: impl Into<Id>) -> Self;
        pub fn requires_ifs(self, ifs: impl IntoIterator<Item = (impl Into<ArgPredicate>, impl Into<Id>)>) -> Self;
        pub fn requires_all(self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn conflicts_with(self, arg_id: impl IntoResettable<Id>) -> Self;
        pub fn conflicts_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn overrides_with(self, arg_id: impl IntoResettable<Id>) -> Self;
        pub fn overrides_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn get_id(&self) -> &Id;
        pub fn get_help(&self) -> Option<&StyledStr>;
        pub fn get_long_help(&self) -> Option<&StyledStr>;
        pub fn get_display_order(&self) -> usize;
        pub fn get_help_heading(&self) -> Option<&str>;
        pub fn get_short(&self) -> Option<char>;
        pub fn get_visible_short_aliases(&self) -> Option<Vec<char>>;
        pub fn get_all_short_aliases(&self) -> Option<Vec<char>>;
        pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>>;
        pub fn get_long(&self) -> Option<&str>;
        pub fn get_visible_aliases(&self) -> Option<Vec<&str>>;
        pub fn get_all_aliases(&self) -> Option<Vec<&str>>;
        pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&str>>;
        pub fn get_aliases(&self) -> Option<Vec<&str>>;
        pub fn get_possible_values(&self) -> Vec<PossibleValue>;
        pub fn get_value_names(&self) -> Option<&[Str]>;
        pub fn get_num_args(&self) -> Option<ValueRange>;
        pub fn get_value_delimiter(&self) -> Option<char>;
        pub fn get_value_terminator(&self) -> Option<&Str>;
        pub fn get_index(&self) -> Option<usize>;
        pub fn get_value_hint(&self) -> ValueHint;
        pub fn get_env(&self) -> Option<&std::ffi::OsStr>;
        pub fn get_default_values(&self) -> &[OsStr];
        pub fn is_positional(&self) -> bool;
        pub fn is_required_set(&self) -> bool;
        pub fn is_allow_hyphen_values_set(&self) -> bool;
        pub fn is_allow_negative_numbers_set(&self) -> bool;
        pub fn get_action(&self) -> &ArgAction;
        pub fn get_value_parser(&self) -> &ValueParser;
        pub fn is_global_set(&self) -> bool;
        pub fn is_next_line_help_set(&self) -> bool;
        pub fn is_hide_set(&self) -> bool;
        pub fn is_hide_default_value_set(&self) -> bool;
        pub fn is_hide_possible_values_set(&self) -> bool;
        pub fn is_hide_env_set(&self) -> bool;
        pub fn is_hide_env_values_set(&self) -> bool;
        pub fn is_hide_short_help_set(&self) -> bool;
        pub fn is_hide_long_help_set(&self) -> bool;
        pub fn is_require_equals_set(&self) -> bool;
        pub fn is_exclusive_set(&self) -> bool;
        pub fn is_trailing_var_arg_set(&self) -> bool;
        pub fn is_last_set(&self) -> bool;
        pub fn is_ignore_case_set(&self) -> bool;
    }

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

    impl ArgGroup {
        pub fn new(id: impl Into<Id>) -> Self;
        pub fn id(self, id: impl Into<Id>) -> Self;
        pub fn arg(self, arg_id: impl IntoResettable<Id>) -> Self;
        pub fn args(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn get_args(&self) -> impl Iterator<Item = &Id>;
        pub fn multiple(self, yes: bool) -> Self;
        pub fn is_multiple(&mut self) -> bool;
        pub fn required(self, yes: bool) -> Self;
        pub fn requires(self, id: impl IntoResettable<Id>) -> Self;
        pub fn requires_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn conflicts_with(self, id: impl IntoResettable<Id>) -> Self;
        pub fn conflicts_with_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self;
        pub fn get_id(&self) -> &Id;
        pub fn is_required_set(&self) -> bool;
    }

    #[derive(Clone, Debug)]
    pub struct Command;

    impl Command {
        pub fn new(name: impl Into<Str>) -> Self;
        pub fn arg(self, a: impl Into<Arg>) -> Self;
        pub fn args(self, args: impl IntoIterator<Item = impl Into<Arg>>) -> Self;
        pub fn mut_arg<F>(self, arg_id: impl AsRef<str>, f: F) -> Self
        where
            F: FnOnce(Arg) -> Arg;
        pub fn mut_args<F>(self, f: F) -> Self
        where
            F: FnMut(Arg) -> Arg;
        pub fn mut_group<F>(self, arg_id: impl AsRef<str>, f: F) -> Self
        where
            F: FnOnce(ArgGroup) -> ArgGroup;
        pub fn mut_subcommand<F>(self, name: impl AsRef<str>, f: F) -> Self
        where
            F: FnOnce(Self) -> Self;
        pub fn mut_subcommands<F>(self, f: F) -> Self
        where
            F: FnMut(Self) -> Self;
        pub fn group(self, group: impl Into<ArgGroup>) -> Self;
        pub fn groups(self, groups: impl IntoIterator<Item = impl Into<ArgGroup>>) -> Self;
        pub fn subcommand(self, subcmd: impl Into<Self>) -> Self;
        pub fn subcommands(self, subcmds: impl IntoIterator<Item = impl Into<Self>>) -> Self;
        pub fn error(&mut self, kind: crate::error::ErrorKind, message: impl std::fmt::Display) -> crate::Error;
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
        pub fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> Result<ArgMatches, crate::Error>
        where
            I: IntoIterator<Item = T>,
            T: Into<OsString> + Clone;
        pub fn print_help(&mut self) -> std::io::Result<()>;
        pub fn print_long_help(&mut self) -> std::io::Result<()>;
        pub fn render_help(&mut self) -> StyledStr;
        pub fn render_long_help(&mut self) -> StyledStr;
        pub fn write_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()>;
        pub fn write_long_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()>;
        pub fn render_version(&self) -> String;
        pub fn render_long_version(&self) -> String;
        pub fn render_usage(&mut self) -> StyledStr;
        pub fn no_binary_name(self, yes: bool) -> Self;
        pub fn ignore_errors(self, yes: bool) -> Self;
        pub fn args_override_self(self, yes: bool) -> Self;
        pub fn dont_delimit_trailing_values(self, yes: bool) -> Self;
        pub fn color(self, color: ColorChoice) -> Self;
        pub fn styles(self, styles: Styles) -> Self;
        pub fn term_width(self, width: usize) -> Self;
        pub fn max_term_width(self, width: usize) -> Self;
        pub fn disable_version_flag(self, yes: bool) -> Self;
        pub fn propagate_version(self, yes: bool) -> Self;
        pub fn next_line_help(self, yes: bool) -> Self;
        pub fn disable_help_flag(self, yes: bool) -> Self;
        pub fn disable_help_subcommand(self, yes: bool) -> Self;
        pub fn disable_colored_help(self, yes: bool) -> Self;
        pub fn help_expected(self, yes: bool) -> Self;
        pub fn dont_collapse_args_in_usage(self, yes: bool) -> Self;
        pub fn hide_possible_values(self, yes: bool) -> Self;
        pub fn infer_long_args(self, yes: bool) -> Self;
        pub fn infer_subcommands(self, yes: bool) -> Self;
        pub fn name(self, name: impl Into<Str>) -> Self;
        pub fn bin_name(self, name: impl IntoResettable<String>) -> Self;
        pub fn display_name(self, name: impl IntoResettable<String>) -> Self;
        pub fn author(self, author: impl IntoResettable<Str>) -> Self;
        pub fn about(self, about: impl IntoResettable<StyledStr>) -> Self;
        pub fn long_about(self, long_about: impl IntoResettable<StyledStr>) -> Self;
        pub fn after_help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn after_long_help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn before_help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn before_long_help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn version(self, ver: impl IntoResettable<Str>) -> Self;
        pub fn long_version(self, ver: impl IntoResettable<Str>) -> Self;
        pub fn override_usage(self, usage: impl IntoResettable<StyledStr>) -> Self;
        pub fn override_help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn help_template(self, s: impl IntoResettable<StyledStr>) -> Self;
        pub fn flatten_help(self, yes: bool) -> Self;
        pub fn next_help_heading(self, heading: impl IntoResettable<Str>) -> Self;
        pub fn next_display_order(self, disp_ord: impl IntoResettable<usize>) -> Self;
        pub fn arg_required_else_help(self, yes: bool) -> Self;
        pub fn allow_hyphen_values(self, yes: bool) -> Self;
        pub fn allow_negative_numbers(self, yes: bool) -> Self;
        pub fn trailing_var_arg(self, yes: bool) -> Self;
        pub fn allow_missing_positional(self, yes: bool) -> Self;
        pub fn short_flag(self, short: impl IntoResettable<char>) -> Self;
        pub fn long_flag(self, long: impl Into<Str>) -> Self;
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn short_flag_alias(self, name: impl IntoResettable<char>) -> Self;
        pub fn long_flag_alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self;
        pub fn long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn visible_short_flag_alias(self, name: impl IntoResettable<char>) -> Self;
        pub fn visible_long_flag_alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn visible_short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self;
        pub fn visible_long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self;
        pub fn hide(self, yes: bool) -> Self;
        pub fn subcommand_required(self, yes: bool) -> Self;
        pub fn allow_external_subcommands(self, yes: bool) -> Self;
        pub fn external_subcommand_value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self;
        pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self;
        pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self;
        pub fn subcommand_negates_reqs(self, yes: bool) -> Self;
        pub fn multicall(self, yes: bool) -> Self;
        pub fn subcommand_value_name(self, value_name: impl IntoResettable<Str>) -> Self;
        pub fn subcommand_help_heading(self, heading: impl IntoResettable<Str>) -> Self;
        pub fn get_display_name(&self) -> Option<&str>;
        pub fn get_bin_name(&self) -> Option<&str>;
        pub fn set_bin_name(&mut self, name: impl Into<String>);
        pub fn get_name(&self) -> &str;
        pub fn get_name_and_visible_aliases(&self) -> Vec<&str>;
        pub fn get_version(&self) -> Option<&str>;
        pub fn get_long_version(&self) -> Option<&str>;
        pub fn get_display_order(&self) -> usize;
        pub fn get_author(&self) -> Option<&str>;
        pub fn get_short_flag(&self) -> Option<char>;
        pub fn get_long_flag(&self) -> Option<&str>;
        pub fn get_about(&self) -> Option<&StyledStr>;
        pub fn get_long_about(&self) -> Option<&StyledStr>;
        pub fn get_overridden_usage(&self) -> Option<&StyledStr>;
        pub fn is_flatten_help_set(&self) -> bool;
        pub fn get_next_help_heading(&self) -> Option<&str>;
        pub fn get_visible_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char>;
        pub fn get_visible_long_flag_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn get_all_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char>;
        pub fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn get_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn get_color(&self) -> ColorChoice;
        pub fn get_styles(&self) -> &Styles;
        pub fn get_subcommands(&self) -> impl Iterator<Item = &Self>;
        pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Self>;
        pub fn has_subcommands(&self) -> bool;
        pub fn get_subcommand_help_heading(&self) -> Option<&str>;
        pub fn get_subcommand_value_name(&self) -> Option<&str>;
        pub fn get_before_help(&self) -> Option<&StyledStr>;
        pub fn get_before_long_help(&self) -> Option<&StyledStr>;
        pub fn get_after_help(&self) -> Option<&StyledStr>;
        pub fn get_after_long_help(&self) -> Option<&StyledStr>;
        pub fn find_subcommand(&self, name: impl AsRef<std::ffi::OsStr>) -> Option<&Self>;
        pub fn find_subcommand_mut(&mut self, name: impl AsRef<std::ffi::OsStr>) -> Option<&mut Self>;
        pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup>;
        pub fn get_arguments(&self) -> impl Iterator<Item = &Arg>;
        pub fn get_positionals(&self) -> impl Iterator<Item = &Arg>;
        pub fn get_opts(&self) -> impl Iterator<Item = &Arg>;
        pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg>;
        pub fn is_no_binary_name_set(&self) -> bool;
        pub fn is_dont_delimit_trailing_values_set(&self) -> bool;
        pub fn is_disable_version_flag_set(&self) -> bool;
        pub fn is_propagate_version_set(&self) -> bool;
        pub fn is_next_line_help_set(&self) -> bool;
        pub fn is_disable_help_flag_set(&self) -> bool;
        pub fn is_disable_help_subcommand_set(&self) -> bool;
        pub fn is_disable_colored_help_set(&self) -> bool;
        pub fn is_dont_collapse_args_in_usage_set(&self) -> bool;
        pub fn is_arg_required_else_help_set(&self) -> bool;
        pub fn is_allow_negative_numbers_set(&self) -> bool;
        pub fn is_trailing_var_arg_set(&self) -> bool;
        pub fn is_allow_missing_positional_set(&self) -> bool;
        pub fn is_hide_set(&self) -> bool;
        pub fn is_subcommand_required_set(&self) -> bool;
        pub fn is_allow_external_subcommands_set(&self) -> bool;
        pub fn get_external_subcommand_value_parser(&self) -> Option<&ValueParser>;
        pub fn is_args_conflicts_with_subcommands_set(&self) -> bool;
        pub fn is_subcommand_precedence_over_arg_set(&self) -> bool;
        pub fn is_subcommand_negates_reqs_set(&self) -> bool;
        pub fn is_multicall_set(&self) -> bool;
        pub fn build(&mut self);
    }

    /// What a value becomes that can be set back.
    pub trait IntoResettable<T> {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum ArgPredicate {
        IsPresent,
        Equals(OsStr),
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Str;

    impl Str {
        pub fn as_str(&self) -> &str;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OsStr;

    impl OsStr {
        pub fn as_os_str(&self) -> &std::ffi::OsStr;
        pub fn to_os_string(&self) -> OsString;
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct StyledStr;

    impl StyledStr {
        pub fn new() -> Self;
    }

    impl std::fmt::Display for StyledStr {}

    #[derive(Clone, Debug)]
    pub struct Styles;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ValueRange;

    #[derive(Clone)]
    pub struct ValueParser;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Id;

    impl Id {
        pub fn as_str(&self) -> &str;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PossibleValue;

    impl PossibleValue {
        pub fn new(name: impl Into<Str>) -> Self;
        pub fn help(self, help: impl IntoResettable<StyledStr>) -> Self;
        pub fn hide(self, yes: bool) -> Self;
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self;
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self;
        pub fn get_name(&self) -> &str;
        pub fn get_help(&self) -> Option<&StyledStr>;
        pub fn is_hide_set(&self) -> bool;
        pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &str>;
        pub fn matches(&self, value: &str, ignore_case: bool) -> bool;
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

pub use crate::autocompletion::Autocomplete;
use crate::error::InquireResult;
pub use crate::error::{CustomUserError, InquireError};
use crate::formatter::{BoolFormatter, CustomTypeFormatter, MultiOptionFormatter, OptionFormatter, StringFormatter};
use crate::list_option::ListOption;
use crate::parser::{BoolParser, CustomTypeParser};
use crate::type_aliases::Scorer;
use crate::ui::RenderConfig;
use crate::validator::{CustomTypeValidator, MultiOptionValidator, StringValidator};
use std::fmt::Display;
use std::str::FromStr;

pub mod autocompletion {
    use crate::error::CustomUserError;
    use dyn_clone::DynClone;

    pub type Replacement = Option<String>;

    #[derive(Clone, Default)]
    pub struct NoAutoCompletion;
    impl Autocomplete for NoAutoCompletion {}

    pub trait Autocomplete: DynClone {
        fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError>;
        fn get_completion(
            &mut self,
            input: &str,
            highlighted_suggestion: Option<String>,
        ) -> Result<Replacement, CustomUserError>;
    }

    impl<F> Autocomplete for F where F: Fn(&str) -> Result<Vec<String>, CustomUserError> + Clone {}
}

pub mod error {
    use std::error::Error;
    use std::fmt::Display;
    use std::io;

    pub type CustomUserError = Box<dyn Error + Send + Sync + 'static>;

    #[derive(Debug)]
    pub enum InquireError {
        NotTTY,
        InvalidConfiguration(String),
        IO(io::Error),
        OperationCanceled,
        OperationInterrupted,
        Custom(CustomUserError),
    }

    impl Error for InquireError {}
    impl From<Box<dyn Error + Sync + Send>> for InquireError {}
    impl From<io::Error> for InquireError {}
    impl Display for InquireError {}

    pub type InquireResult<T> = Result<T, InquireError>;
}

pub mod formatter {
    use crate::list_option::ListOption;

    pub type StringFormatter<'a> = &'a dyn Fn(&str) -> String;

    pub type BoolFormatter<'a> = &'a dyn Fn(bool) -> String;

    pub type OptionFormatter<'a, T> = &'a dyn Fn(ListOption<&T>) -> String;

    pub type MultiOptionFormatter<'a, T> = &'a dyn Fn(&[ListOption<&T>]) -> String;

    pub type CustomTypeFormatter<'a, T> = &'a dyn Fn(T) -> String;
}

pub mod list_option {
    pub struct ListOption<T>;
}

pub mod parser {
    pub type BoolParser<'a> = &'a dyn Fn(&str) -> Result<bool, ()>;

    pub type CustomTypeParser<'a, T> = &'a dyn Fn(&str) -> Result<T, ()>;
}

pub mod type_aliases {
    use crate::error::CustomUserError;

    pub type Scorer<'a, T> = &'a dyn Fn(&str, &T, &str, usize) -> Option<i64>;

    pub type Suggester<'a> = &'a dyn Fn(&str) -> Result<Vec<String>, CustomUserError>;

    pub type Completer<'a> = &'a dyn Fn(&str) -> Result<Option<String>, CustomUserError>;
}

pub mod ui {
    pub struct RenderConfig<'a>;
}

pub mod validator {
    pub trait StringValidator {}

    pub trait MultiOptionValidator<T> {}

    pub trait CustomTypeValidator<T> {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputAction {
    Delete((), ()),
    MoveCursor((), ()),
    Write(char),
}

impl InnerAction for InputAction {
    type Config = ();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action<I>
where
    I: Copy + Clone + PartialEq + Eq,
{
    Submit,
    Cancel,
    Interrupt,
    Inner(I),
}

#[derive(Clone)]
pub struct Confirm<'a> {
    pub message: &'a str,
    pub starting_input: Option<&'a str>,
    pub default: Option<bool>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: BoolFormatter<'a>,
    pub parser: BoolParser<'a>,
    pub default_value_formatter: BoolFormatter<'a>,
    pub error_message: String,
    pub render_config: RenderConfig<'a>,
}

impl<'a> Confirm<'a> {
    pub const DEFAULT_FORMATTER: BoolFormatter<'a> = ..;
    pub const DEFAULT_PARSER: BoolParser<'a> = ..;
    pub const DEFAULT_DEFAULT_VALUE_FORMATTER: BoolFormatter<'a> = ..;
    pub const DEFAULT_ERROR_MESSAGE: &'a str = ..;
    pub fn new(message: &'a str) -> Self;
    pub fn with_starting_input(self, message: &'a str) -> Self;
    pub fn with_default(self, default: bool) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_formatter(self, formatter: BoolFormatter<'a>) -> Self;
    pub fn with_parser(self, parser: BoolParser<'a>) -> Self;
    pub fn with_error_message(self, error_message: &'a str) -> Self;
    pub fn with_default_value_formatter(self, formatter: BoolFormatter<'a>) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<bool>>;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<bool>;
}

impl<'a> From<&'a str> for Confirm<'a> {}

pub type ConfirmPromptAction = CustomTypePromptAction;

#[derive(Clone)]
pub struct CustomType<'a, T> {
    pub message: &'a str,
    pub starting_input: Option<&'a str>,
    pub default: Option<T>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: CustomTypeFormatter<'a, T>,
    pub default_value_formatter: CustomTypeFormatter<'a, T>,
    pub parser: CustomTypeParser<'a, T>,
    pub validators: Vec<Box<dyn CustomTypeValidator<T>>>,
    pub error_message: String,
    pub render_config: RenderConfig<'a>,
}

impl<'a, T> CustomType<'a, T>
where
    T: Clone,
{
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn CustomTypeValidator<T>>> = ..;
    pub fn new(message: &'a str) -> Self
    where
        T: FromStr + ToString;
    pub fn with_starting_input(self, message: &'a str) -> Self;
    pub fn with_default(self, default: T) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_formatter(self, formatter: CustomTypeFormatter<'a, T>) -> Self;
    pub fn with_default_value_formatter(self, formatter: CustomTypeFormatter<'a, T>) -> Self;
    pub fn with_parser(self, parser: CustomTypeParser<'a, T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: CustomTypeValidator<T> + 'static;
    pub fn with_validators(self, validators: &[Box<dyn CustomTypeValidator<T>>]) -> Self;
    pub fn with_error_message(self, error_message: &'a str) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<T>;
}

impl<'a> From<Confirm<'a>> for CustomType<'a, bool> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomTypePromptAction {
    ValueInput(InputAction),
}

#[derive(Clone)]
pub struct MultiSelect<'a, T> {
    pub message: &'a str,
    pub options: Vec<T>,
    pub default: Option<Vec<usize>>,
    pub help_message: Option<&'a str>,
    pub page_size: usize,
    pub vim_mode: bool,
    pub starting_cursor: usize,
    pub starting_filter_input: Option<&'a str>,
    pub reset_cursor: bool,
    pub filter_input_enabled: bool,
    pub scorer: Scorer<'a, T>,
    pub keep_filter: bool,
    pub formatter: MultiOptionFormatter<'a, T>,
    pub validator: Option<Box<dyn MultiOptionValidator<T>>>,
    pub render_config: RenderConfig<'a>,
}

impl<'a, T> MultiSelect<'a, T>
where
    T: Display,
{
    pub const DEFAULT_FORMATTER: MultiOptionFormatter<'a, T> = ..;
    pub const DEFAULT_SCORER: Scorer<'a, T> = ..;
    pub const DEFAULT_PAGE_SIZE: usize = ..;
    pub const DEFAULT_VIM_MODE: bool = ..;
    pub const DEFAULT_STARTING_CURSOR: usize = ..;
    pub const DEFAULT_RESET_CURSOR: bool = ..;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool = ..;
    pub const DEFAULT_KEEP_FILTER: bool = ..;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str> = ..;
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_keep_filter(self, keep_filter: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<'a, T>) -> Self;
    pub fn with_formatter(self, formatter: MultiOptionFormatter<'a, T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: MultiOptionValidator<T> + 'static;
    pub fn with_default(self, default: &'a [usize]) -> Self;
    pub fn with_all_selected_by_default(self) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>>;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<Vec<T>>;
    #[blocks(stdin)]
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<ListOption<T>>>>;
    #[blocks(stdin)]
    pub fn raw_prompt(self) -> InquireResult<Vec<ListOption<T>>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MultiSelectPromptAction {
    FilterInput(InputAction),
    MoveUp,
    MoveDown,
    PageUp,
    PageDown,
    MoveToStart,
    MoveToEnd,
    ToggleCurrentOption,
    SelectAll,
    ClearSelections,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordDisplayMode {
    Hidden,
    Masked,
    Full,
}

#[derive(Clone)]
pub struct Password<'a> {
    pub message: &'a str,
    pub custom_confirmation_message: Option<&'a str>,
    pub custom_confirmation_error_message: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: StringFormatter<'a>,
    pub display_mode: PasswordDisplayMode,
    pub enable_display_toggle: bool,
    pub enable_confirmation: bool,
    pub validators: Vec<Box<dyn StringValidator>>,
    pub render_config: RenderConfig<'a>,
}

impl<'a> Password<'a> {
    pub const DEFAULT_FORMATTER: StringFormatter<'a> = ..;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>> = ..;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str> = ..;
    pub const DEFAULT_ENABLE_DISPLAY_TOGGLE: bool = ..;
    pub const DEFAULT_ENABLE_CONFIRMATION: bool = ..;
    pub const DEFAULT_DISPLAY_MODE: PasswordDisplayMode = ..;
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_display_toggle_enabled(self) -> Self;
    pub fn without_confirmation(self) -> Self;
    pub fn with_custom_confirmation_message(self, message: &'a str) -> Self;
    pub fn with_custom_confirmation_error_message(self, message: &'a str) -> Self;
    pub fn with_display_mode(self, mode: PasswordDisplayMode) -> Self;
    pub fn with_formatter(self, formatter: StringFormatter<'a>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: StringValidator + 'static;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<String>;
}

impl<'a> From<&'a str> for Password<'a> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordPromptAction {
    ValueInput(InputAction),
    ToggleDisplayMode,
}

#[derive(Clone)]
pub struct Select<'a, T> {
    pub message: &'a str,
    pub options: Vec<T>,
    pub help_message: Option<&'a str>,
    pub page_size: usize,
    pub vim_mode: bool,
    pub starting_cursor: usize,
    pub starting_filter_input: Option<&'a str>,
    pub reset_cursor: bool,
    pub filter_input_enabled: bool,
    pub scorer: Scorer<'a, T>,
    pub formatter: OptionFormatter<'a, T>,
    pub render_config: RenderConfig<'a>,
}

impl<'a, T> Select<'a, T>
where
    T: Display,
{
    pub const DEFAULT_FORMATTER: OptionFormatter<'a, T> = ..;
    pub const DEFAULT_SCORER: Scorer<'a, T> = ..;
    pub const DEFAULT_PAGE_SIZE: usize = ..;
    pub const DEFAULT_VIM_MODE: bool = ..;
    pub const DEFAULT_STARTING_CURSOR: usize = ..;
    pub const DEFAULT_RESET_CURSOR: bool = ..;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool = ..;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str> = ..;
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<'a, T>) -> Self;
    pub fn with_formatter(self, formatter: OptionFormatter<'a, T>) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<T>;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    #[blocks(stdin)]
    pub fn raw_prompt(self) -> InquireResult<ListOption<T>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectPromptAction {
    FilterInput(InputAction),
    MoveUp,
    MoveDown,
    PageUp,
    PageDown,
    MoveToStart,
    MoveToEnd,
}

#[derive(Clone)]
pub struct Text<'a> {
    pub message: &'a str,
    pub initial_value: Option<&'a str>,
    pub default: Option<&'a str>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: StringFormatter<'a>,
    pub autocompleter: Option<Box<dyn Autocomplete>>,
    pub validators: Vec<Box<dyn StringValidator>>,
    pub page_size: usize,
    pub render_config: RenderConfig<'a>,
}

impl<'a> Text<'a> {
    pub const DEFAULT_FORMATTER: StringFormatter<'a> = ..;
    pub const DEFAULT_PAGE_SIZE: usize = ..;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>> = ..;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str> = ..;
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_initial_value(self, message: &'a str) -> Self;
    pub fn with_default(self, message: &'a str) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_autocomplete<AC>(self, ac: AC) -> Self
    where
        AC: Autocomplete + 'static;
    pub fn with_formatter(self, formatter: StringFormatter<'a>) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: StringValidator + 'static;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<String>;
}

impl<'a> From<&'a str> for Text<'a> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPromptAction {
    ValueInput(InputAction),
    MoveToSuggestionAbove,
    MoveToSuggestionBelow,
    MoveToSuggestionPageUp,
    MoveToSuggestionPageDown,
    UseCurrentSuggestion,
}

pub trait InnerAction
where
    Self: Sized + Copy + Clone + PartialEq + Eq,
{
    type Config;
}

pub fn set_global_render_config(config: RenderConfig<'static>);

#[blocks(stdin)]
pub fn prompt_confirmation<M>(message: M) -> InquireResult<bool>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_text<M>(message: M) -> InquireResult<String>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_secret<M>(message: M) -> InquireResult<String>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_f64<M>(message: M) -> InquireResult<f64>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_f32<M>(message: M) -> InquireResult<f32>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_u64<M>(message: M) -> InquireResult<u64>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_u32<M>(message: M) -> InquireResult<u32>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_usize<M>(message: M) -> InquireResult<usize>
where
    M: AsRef<str>;

#[blocks(stdin)]
pub fn prompt_u128<M>(message: M) -> InquireResult<u128>
where
    M: AsRef<str>;

#[macro_export]
macro_rules! parse_type {
    () => {};
}

#[macro_export]
macro_rules! required {
    () => {};
}

#[macro_export]
macro_rules! max_length {
    () => {};
}

#[macro_export]
macro_rules! min_length {
    () => {};
}

#[macro_export]
macro_rules! length {
    () => {};
}

use crate::theme::Theme;
pub use console;
use console::term::Term;
use std::ffi::OsStr;
use std::fmt::Display;
use std::io;
use std::str::FromStr;

pub mod theme {
    use console::utils::{Style, StyledObject};
    use fuzzy_matcher::skim::SkimMatcherV2;
    use std::fmt;
    use std::fmt::Write;

    pub struct ColorfulTheme {
        pub defaults_style: Style,
        pub prompt_style: Style,
        pub prompt_prefix: StyledObject<String>,
        pub prompt_suffix: StyledObject<String>,
        pub success_prefix: StyledObject<String>,
        pub success_suffix: StyledObject<String>,
        pub error_prefix: StyledObject<String>,
        pub error_style: Style,
        pub hint_style: Style,
        pub values_style: Style,
        pub active_item_style: Style,
        pub inactive_item_style: Style,
        pub active_item_prefix: StyledObject<String>,
        pub inactive_item_prefix: StyledObject<String>,
        pub checked_item_prefix: StyledObject<String>,
        pub unchecked_item_prefix: StyledObject<String>,
        pub picked_item_prefix: StyledObject<String>,
        pub unpicked_item_prefix: StyledObject<String>,
        pub fuzzy_cursor_style: Style,
        pub fuzzy_match_highlight_style: Style,
    }

    impl Default for ColorfulTheme {}
    impl Theme for ColorfulTheme {}

    pub struct SimpleTheme;
    impl Theme for SimpleTheme {}

    pub trait Theme {
        fn format_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_error(&self, f: &mut dyn Write, err: &str) -> fmt::Result;
        fn format_confirm_prompt(&self, f: &mut dyn Write, prompt: &str, default: Option<bool>) -> fmt::Result;
        fn format_confirm_prompt_selection(
            &self,
            f: &mut dyn Write,
            prompt: &str,
            selection: Option<bool>,
        ) -> fmt::Result;
        fn format_input_prompt(&self, f: &mut dyn Write, prompt: &str, default: Option<&str>) -> fmt::Result;
        fn format_input_prompt_selection(&self, f: &mut dyn Write, prompt: &str, sel: &str) -> fmt::Result;
        fn format_password_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_password_prompt_selection(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_select_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_select_prompt_selection(&self, f: &mut dyn Write, prompt: &str, sel: &str) -> fmt::Result;
        fn format_multi_select_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_sort_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result;
        fn format_multi_select_prompt_selection(
            &self,
            f: &mut dyn Write,
            prompt: &str,
            selections: &[&str],
        ) -> fmt::Result;
        fn format_sort_prompt_selection(&self, f: &mut dyn Write, prompt: &str, selections: &[&str]) -> fmt::Result;
        fn format_select_prompt_item(&self, f: &mut dyn Write, text: &str, active: bool) -> fmt::Result;
        fn format_multi_select_prompt_item(
            &self,
            f: &mut dyn Write,
            text: &str,
            checked: bool,
            active: bool,
        ) -> fmt::Result;
        fn format_sort_prompt_item(&self, f: &mut dyn Write, text: &str, picked: bool, active: bool) -> fmt::Result;
        fn format_fuzzy_select_prompt_item(
            &self,
            f: &mut dyn Write,
            text: &str,
            active: bool,
            highlight_matches: bool,
            matcher: &SkimMatcherV2,
            search_term: &str,
        ) -> fmt::Result;
        fn format_fuzzy_select_prompt(
            &self,
            f: &mut dyn Write,
            prompt: &str,
            search_term: &str,
            bytes_pos: usize,
        ) -> fmt::Result;
    }
}

pub struct Editor;

impl Editor {
    pub fn new() -> Self;
    pub fn executable<S: AsRef<OsStr>>(&mut self, val: S) -> &mut Self;
    pub fn extension(&mut self, val: &str) -> &mut Self;
    pub fn require_save(&mut self, val: bool) -> &mut Self;
    pub fn trim_newlines(&mut self, val: bool) -> &mut Self;
    #[blocks(stdin)]
    pub fn edit(&self, s: &str) -> Result<Option<String>>;
}

impl Default for Editor {}

#[derive(Debug)]
pub enum Error {
    IO(io::Error),
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl From<Error> for io::Error {}

pub type Result<T = ()> = std::result::Result<T, Error>;

#[derive(Clone)]
pub struct FuzzySelect<'a>;

impl FuzzySelect<'static> {
    pub fn new() -> Self;
}

impl FuzzySelect<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T, I>(self, items: I) -> Self
    where
        T: ToString,
        I: IntoIterator<Item = T>;
    pub fn with_initial_text<S: Into<String>>(self, initial_text: S) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn highlight_matches(self, val: bool) -> Self;
    pub fn vim_mode(self, val: bool) -> Self;
    pub fn max_length(self, rows: usize) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<usize>;
    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<usize>>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<usize>;
    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}

impl<'a> FuzzySelect<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for FuzzySelect<'static> {}

#[derive(Clone)]
pub struct Password<'a>;

impl Password<'static> {
    pub fn new() -> Password<'static>;
}

impl Password<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_confirmation<A, B>(self, prompt: A, mismatch_err: B) -> Self
    where
        A: Into<String>,
        B: Into<String>;
    pub fn allow_empty_password(self, allow_empty_password: bool) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<String>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<String>;
}

impl<'a> Password<'a> {
    pub fn validate_with<V>(self, validator: V) -> Self
    where
        V: PasswordValidator + 'a,
        V::Err: ToString;
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for Password<'static> {}

#[derive(Clone)]
pub struct Confirm<'a>;

impl Confirm<'static> {
    pub fn new() -> Self;
}

impl Confirm<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn wait_for_newline(self, wait: bool) -> Self;
    pub fn default(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<bool>;
    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<bool>>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<bool>;
    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<bool>>;
}

impl<'a> Confirm<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for Confirm<'static> {}

#[derive(Clone)]
pub struct Input<'a, T>;

impl<T> Input<'_, T> {
    pub fn new() -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn with_post_completion_text<S: Into<String>>(self, post_completion_text: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_initial_text<S: Into<String>>(self, val: S) -> Self;
    pub fn default(self, value: T) -> Self;
    pub fn allow_empty(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
}

impl<'a, T> Input<'a, T> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl<'a, T> Input<'a, T>
where
    T: 'a,
{
    pub fn validate_with<V>(self, validator: V) -> Self
    where
        V: InputValidator<T> + 'a,
        V::Err: ToString;
}

impl<T> Input<'_, T>
where
    T: Clone + ToString + FromStr,
    T::Err: ToString,
{
    #[blocks(stdin)]
    pub fn interact_text(self) -> Result<T>;
    #[blocks(stdin)]
    pub fn interact_text_on(self, term: &Term) -> Result<T>;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<T>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<T>;
}

impl<T> Default for Input<'static, T> {}

#[derive(Clone)]
pub struct MultiSelect<'a>;

impl MultiSelect<'static> {
    pub fn new() -> Self;
}

impl MultiSelect<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn defaults(self, val: &[bool]) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn item_checked<T: ToString>(self, item: T, checked: bool) -> Self;
    pub fn items<T, I>(self, items: I) -> Self
    where
        T: ToString,
        I: IntoIterator<Item = T>;
    pub fn items_checked<T, I>(self, items: I) -> Self
    where
        T: ToString,
        I: IntoIterator<Item = (T, bool)>;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<Vec<usize>>;
    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}

impl<'a> MultiSelect<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for MultiSelect<'static> {}

#[derive(Clone)]
pub struct Select<'a>;

impl Select<'static> {
    pub fn new() -> Self;
}

impl Select<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T, I>(self, items: I) -> Self
    where
        T: ToString,
        I: IntoIterator<Item = T>;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<usize>;
    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<usize>>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<usize>;
    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}

impl<'a> Select<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for Select<'static> {}

#[derive(Clone)]
pub struct Sort<'a>;

impl Sort<'static> {
    pub fn new() -> Self;
}

impl Sort<'_> {
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T, I>(self, items: I) -> Self
    where
        T: ToString,
        I: IntoIterator<Item = T>;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    #[blocks(stdin)]
    pub fn interact(self) -> Result<Vec<usize>>;
    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;
    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}

impl<'a> Sort<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}

impl Default for Sort<'static> {}

pub trait InputValidator<T> {
    type Err;
    fn validate(&mut self, input: &T) -> std::result::Result<(), Self::Err>;
}

impl<T, F, E> InputValidator<T> for F
where
    F: FnMut(&T) -> std::result::Result<(), E>,
{
    type Err = E;
}

pub trait PasswordValidator {
    type Err;
    fn validate(&self, input: &String) -> std::result::Result<(), Self::Err>;
}

impl<F, E> PasswordValidator for F
where
    F: Fn(&String) -> std::result::Result<(), E>,
{
    type Err = E;
}

use crate::completion::Completer;
pub use crate::config::Config;
use crate::config::Configurer;
use crate::error::ReadlineError;
use crate::highlight::Highlighter;
use crate::hint::Hinter;
use crate::history::{DefaultHistory, History};
use crate::line_buffer::{ChangeListener, DeleteListener};
use crate::validate::Validator;
use std::path::Path;

pub mod completion {
    use std::rc::Rc;
    use std::sync::Arc;

    pub trait Candidate {}
    impl<T: AsRef<str>> Candidate for T {}

    pub trait Completer {}

    impl Completer for () {
        type Candidate = String;
    }

    impl<C: ?Sized + Completer> Completer for Rc<C> {
        type Candidate = C::Candidate;
    }

    impl<C: ?Sized + Completer> Completer for Box<C> {
        type Candidate = C::Candidate;
    }

    impl<C: ?Sized + Completer> Completer for Arc<C> {
        type Candidate = C::Candidate;
    }
}

pub mod config {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Config;

    #[derive(Clone, Debug, Default)]
    pub struct Builder;

    pub trait Configurer {}
}

pub mod error {
    use nix::Error;
    use nix::errno::consts::Errno;
    use std::fmt::Display;
    use std::io::ErrorKind;
    use std::{fmt, io};

    #[derive(Debug)]
    pub enum ReadlineError {
        Io(io::Error),
        Eof,
        Interrupted,
        Errno(Error),
        Signal(Signal),
    }

    impl Display for ReadlineError {}
    impl std::error::Error for ReadlineError {}
    impl From<io::Error> for ReadlineError {}
    impl From<ErrorKind> for ReadlineError {}
    impl From<Errno> for ReadlineError {}
    impl From<fmt::Error> for ReadlineError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Signal {
        Interrupt,
        Resize,
    }
}

pub mod highlight {
    pub trait Highlighter {}
}

pub mod hint {
    pub trait Hinter {}
}

pub mod history {
    use crate::config::Config;
    use std::borrow::Cow;
    use std::collections::vec_deque::Iter;
    use std::ops::Index;
    use std::path::Path;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SearchDirection {
        Forward,
        Reverse,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SearchResult<'a> {
        pub entry: Cow<'a, str>,
        pub idx: usize,
        pub pos: usize,
    }

    pub struct MemHistory;

    impl MemHistory {
        pub fn new() -> Self;
        pub fn with_config(config: &Config) -> Self;
    }

    impl Default for MemHistory {}
    impl History for MemHistory {}

    impl Index<usize> for MemHistory {
        type Output = String;
    }

    impl<'a> IntoIterator for &'a MemHistory {
        type IntoIter = Iter<'a, String>;
        type Item = &'a String;
    }

    #[derive(Default)]
    pub struct FileHistory;

    impl FileHistory {
        pub fn new() -> Self;
        pub fn with_config(config: &Config) -> Self;
        pub fn iter(&self) -> impl DoubleEndedIterator<Item = &String> + '_;
    }

    impl History for FileHistory {}

    impl Index<usize> for FileHistory {
        type Output = String;
    }

    impl<'a> IntoIterator for &'a FileHistory {
        type IntoIter = Iter<'a, String>;
        type Item = &'a String;
    }

    pub type DefaultHistory = FileHistory;

    pub trait History {
        fn get(&self, index: usize, dir: SearchDirection) -> crate::Result<Option<SearchResult<'_>>>;
        fn add(&mut self, line: &str) -> crate::Result<bool>;
        fn add_owned(&mut self, line: String) -> crate::Result<bool>;
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool;
        fn set_max_len(&mut self, len: usize) -> crate::Result<()>;
        fn ignore_dups(&mut self, yes: bool) -> crate::Result<()>;
        fn ignore_space(&mut self, yes: bool);
        #[blocks(fs)]
        fn save(&mut self, path: &Path) -> crate::Result<()>;
        #[blocks(fs)]
        fn append(&mut self, path: &Path) -> crate::Result<()>;
        #[blocks(fs)]
        fn load(&mut self, path: &Path) -> crate::Result<()>;
        fn clear(&mut self) -> crate::Result<()>;
        fn search(&self, term: &str, start: usize, dir: SearchDirection) -> crate::Result<Option<SearchResult<'_>>>;
        fn starts_with(
            &self,
            term: &str,
            start: usize,
            dir: SearchDirection,
        ) -> crate::Result<Option<SearchResult<'_>>>;
    }
}

pub mod line_buffer {
    pub trait DeleteListener {}

    pub trait ChangeListener {}
}

pub mod validate {
    pub trait Validator {}
}

pub struct Event;

pub struct EventHandler;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphemeClusterMode {
    Unicode,
    WcWidth,
    NoZwj,
}

impl GraphemeClusterMode {
    pub fn from_env() -> Self;
    pub fn width(&self, s: &str) -> u16;
}

pub struct Changeset;
impl DeleteListener for Changeset {}
impl ChangeListener for Changeset {}

pub type Result<T> = std::result::Result<T, ReadlineError>;

pub struct Context<'h>;

impl<'h> Context<'h> {
    pub fn new(history: &'h dyn History) -> Self;
    pub fn history(&self) -> &dyn History;
    pub fn history_index(&self) -> usize;
}

pub struct Editor<H: Helper, I: History>;

impl<H: Helper> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self>;
    pub fn with_config(config: Config) -> Result<Self>;
    pub fn with_helper(h: H) -> Result<Self>;
}

impl<H: Helper + Default> Editor<H, DefaultHistory> {
    pub fn default() -> Result<Self>;
    pub fn with_default(config: Config) -> Result<Self>;
}

impl<H: Helper, I: History> Editor<H, I> {
    pub fn with_history(config: Config, history: I) -> Result<Self>;
    #[blocks(stdin)]
    pub fn readline<P: Prompt + ?Sized>(&mut self, prompt: &P) -> Result<String>;
    #[blocks(stdin)]
    pub fn readline_with_initial<P: Prompt + ?Sized>(&mut self, prompt: &P, initial: (&str, &str)) -> Result<String>;
    #[blocks(fs)]
    pub fn load_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    #[blocks(fs)]
    pub fn save_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    #[blocks(fs)]
    pub fn append_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool>;
    pub fn clear_history(&mut self) -> Result<()>;
    pub fn history_mut(&mut self) -> &mut I;
    pub fn history(&self) -> &I;
    pub fn set_helper(&mut self, helper: Option<H>);
    pub fn helper_mut(&mut self) -> Option<&mut H>;
    pub fn helper(&self) -> Option<&H>;
    pub fn bind_sequence<E: Into<Event>, R: Into<EventHandler>>(
        &mut self,
        key_seq: E,
        handler: R,
    ) -> Option<EventHandler>;
    pub fn unbind_sequence<E: Into<Event>>(&mut self, key_seq: E) -> Option<EventHandler>;
    #[blocks(stdin)]
    pub fn iter<'a>(&'a mut self, prompt: &'a str) -> impl Iterator<Item = Result<String>> + 'a;
    pub fn dimensions(&mut self) -> Option<(u16, u16)>;
    pub fn clear_screen(&mut self) -> Result<()>;
}

impl<H: Helper, I: History> Configurer for Editor<H, I> {}

pub type DefaultEditor = Editor<(), DefaultHistory>;

pub trait Prompt {
    fn raw(&self) -> &str;
    fn styled(&self) -> &str;
}

impl Prompt for str {}
impl Prompt for String {}
impl<Raw: AsRef<str>, Styled: AsRef<str>> Prompt for (Raw, Styled) {}

pub trait ExternalPrinter {
    fn print(&mut self, msg: String) -> Result<()>;
}

pub trait Helper
where
    Self: Completer + Hinter + Highlighter + Validator,
{
}
impl Helper for () {}

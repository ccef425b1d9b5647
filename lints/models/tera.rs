use std::fmt::Display;
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

#[derive(Clone, Debug, Default)]
pub struct Tera;

impl Tera {
    #[blocks(fs)]
    pub fn new(dir: &str) -> Result<Tera>;
    #[blocks(fs)]
    pub fn parse(dir: &str) -> Result<Tera>;
    #[blocks(fs)]
    pub fn full_reload(&mut self) -> Result<()>;
    #[blocks(fs)]
    pub fn add_template_file<P: AsRef<Path>>(&mut self, path: P, name: Option<&str>) -> Result<()>;
    #[blocks(fs)]
    pub fn add_template_files<I, P, N>(&mut self, files: I) -> Result<()>
    where
        I: IntoIterator<Item = (P, Option<N>)>,
        P: AsRef<Path>,
        N: AsRef<str>;
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()>;
}

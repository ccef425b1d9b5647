use std::borrow::Cow;
use std::path::{Path, PathBuf};

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    ContentNotAvailable,
    ClipboardNotSupported,
    ClipboardOccupied,
    ConversionFailure,
    Unknown { description: String },
}

impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

#[derive(Debug, Clone)]
pub struct ImageData<'a> {
    pub width: usize,
    pub height: usize,
    pub bytes: Cow<'a, [u8]>,
}

impl<'a> ImageData<'a> {
    pub fn into_owned_bytes(self) -> Cow<'static, [u8]>;
    pub fn to_owned_img(&self) -> ImageData<'static>;
}

pub struct Clipboard;

// What is read comes from the process that owns the clipboard, when that gets round to it.
impl Clipboard {
    #[blocks(io)]
    pub fn new() -> Result<Self, Error>;
    #[blocks(io)]
    pub fn get_text(&mut self) -> Result<String, Error>;
    #[blocks(io)]
    pub fn set_text<'a, T: Into<Cow<'a, str>>>(&mut self, text: T) -> Result<(), Error>;
    #[blocks(io)]
    pub fn set_html<'a, T: Into<Cow<'a, str>>>(&mut self, html: T, alt_text: Option<T>) -> Result<(), Error>;
    #[blocks(io)]
    pub fn get_image(&mut self) -> Result<ImageData<'static>, Error>;
    #[blocks(io)]
    pub fn set_image(&mut self, image: ImageData) -> Result<(), Error>;
    #[blocks(io)]
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn clear_with(&mut self) -> Clear<'_>;
    pub fn get(&mut self) -> Get<'_>;
    pub fn set(&mut self) -> Set<'_>;
}

pub struct Get<'clipboard>;

impl Get<'_> {
    #[blocks(io)]
    pub fn text(self) -> Result<String, Error>;
    #[blocks(io)]
    pub fn image(self) -> Result<ImageData<'static>, Error>;
    #[blocks(io)]
    pub fn html(self) -> Result<String, Error>;
    #[blocks(io)]
    pub fn file_list(self) -> Result<Vec<PathBuf>, Error>;
}

pub struct Set<'clipboard>;

impl Set<'_> {
    #[blocks(io)]
    pub fn text<'a, T: Into<Cow<'a, str>>>(self, text: T) -> Result<(), Error>;
    #[blocks(io)]
    pub fn html<'a, T: Into<Cow<'a, str>>>(self, html: T, alt_text: Option<T>) -> Result<(), Error>;
    #[blocks(io)]
    pub fn image(self, image: ImageData) -> Result<(), Error>;
    #[blocks(io)]
    pub fn file_list(self, file_list: &[impl AsRef<Path>]) -> Result<(), Error>;
}

pub struct Clear<'clipboard>;

impl Clear<'_> {
    #[blocks(io)]
    pub fn default(self) -> Result<(), Error>;
}

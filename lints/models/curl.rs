use std::fmt::Display;

#[derive(Clone, Debug, PartialEq)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

pub mod easy {
    use crate::Error;
    use std::time::Duration;

    #[derive(Debug)]
    pub struct Easy;

    impl Easy {
        pub fn new() -> Easy;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn response_code(&mut self) -> Result<u32, Error>;
        pub fn transfer<'data, 'easy>(&'easy mut self) -> Transfer<'easy, 'data>;
        #[blocks(http)]
        pub fn perform(&self) -> Result<(), Error>;
    }

    #[derive(Debug)]
    pub struct Easy2<H>;

    impl<H> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H>;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        #[blocks(http)]
        pub fn perform(&self) -> Result<(), Error>;
    }

    pub struct Transfer<'easy, 'data>;

    impl<'easy, 'data> Transfer<'easy, 'data> {
        #[blocks(http)]
        pub fn perform(&self) -> Result<(), Error>;
    }
}

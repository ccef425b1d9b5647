use std::io;

pub enum Signal {
    Success(String),
    CtrlC,
    CtrlD,
}

pub trait Prompt: Send {}

pub struct DefaultPrompt;
impl Prompt for DefaultPrompt {}

pub struct Reedline;

impl Reedline {
    pub fn create() -> Self;
    #[blocks(stdin)]
    pub fn read_line(&mut self, prompt: &dyn Prompt) -> io::Result<Signal>;
}

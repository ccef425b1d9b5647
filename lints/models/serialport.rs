use nix::errno::consts::Errno;
use std::borrow::Cow;
use std::fmt::Display;
use std::io;
use std::io::{Read, Write};
use std::num::NonZeroI32;
use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd};
use std::str::FromStr;
use std::time::Duration;

#[derive(Clone, Copy, Debug)]
pub enum BreakDuration {
    Short,
    Arbitrary(NonZeroI32),
}

#[derive(Debug)]
#[os_backed]
pub struct TTYPort;

impl TTYPort {
    #[blocks(io)]
    pub fn open(builder: &SerialPortBuilder) -> Result<TTYPort>;
    pub fn exclusive(&self) -> bool;
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()>;
    #[blocks(io)]
    pub fn pair() -> Result<(Self, Self)>;
    pub fn send_break(&self, duration: BreakDuration) -> Result<()>;
    pub fn try_clone_native(&self) -> Result<TTYPort>;
}

impl AsRawFd for TTYPort {}
impl IntoRawFd for TTYPort {}
impl FromRawFd for TTYPort {}
impl Read for TTYPort {}
impl Write for TTYPort {}
impl SerialPort for TTYPort {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    NoDevice,
    InvalidInput,
    Unknown,
    Io(std::io::ErrorKind),
}

#[derive(Clone, Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub description: String,
}

impl Error {
    pub fn new<T: Into<String>>(kind: ErrorKind, description: T) -> Self;
    pub fn kind(&self) -> ErrorKind;
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl From<Error> for io::Error {}
impl From<Errno> for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataBits {
    Five,
    Six,
    Seven,
    Eight,
}

impl Display for DataBits {}
impl From<DataBits> for u8 {}

impl TryFrom<u8> for DataBits {
    type Error = ();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parity {
    None,
    Odd,
    Even,
}

impl Display for Parity {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopBits {
    One,
    Two,
}

impl Display for StopBits {}
impl From<StopBits> for u8 {}

impl TryFrom<u8> for StopBits {
    type Error = ();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowControl {
    None,
    Software,
    Hardware,
}

impl Display for FlowControl {}

impl FromStr for FlowControl {
    type Err = ();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClearBuffer {
    Input,
    Output,
    All,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SerialPortBuilder;

impl SerialPortBuilder {
    pub fn path<'a>(self, path: impl Into<Cow<'a, str>>) -> Self;
    pub fn baud_rate(self, baud_rate: u32) -> Self;
    pub fn data_bits(self, data_bits: DataBits) -> Self;
    pub fn flow_control(self, flow_control: FlowControl) -> Self;
    pub fn parity(self, parity: Parity) -> Self;
    pub fn stop_bits(self, stop_bits: StopBits) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn dtr_on_open(self, state: bool) -> Self;
    pub fn preserve_dtr_on_open(self) -> Self;
    pub fn exclusive(self, exclusive: bool) -> Self;
    #[blocks(io, tokio = "tokio_serial::SerialPortBuilderExt::open_native_async")]
    pub fn open(self) -> Result<Box<dyn SerialPort>>;
    #[blocks(io, tokio = "tokio_serial::SerialPortBuilderExt::open_native_async")]
    pub fn open_native(self) -> Result<TTYPort>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct UsbPortInfo {
    pub vid: u16,
    pub pid: u16,
    pub serial_number: Option<String>,
    pub manufacturer: Option<String>,
    pub product: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SerialPortType {
    UsbPort(UsbPortInfo),
    PciPort,
    BluetoothPort,
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SerialPortInfo {
    pub port_name: String,
    pub port_type: SerialPortType,
}

pub trait SerialPort: Send + Read + Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn data_bits(&self) -> Result<DataBits>;
    fn flow_control(&self) -> Result<FlowControl>;
    fn parity(&self) -> Result<Parity>;
    fn stop_bits(&self) -> Result<StopBits>;
    fn timeout(&self) -> Duration;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<()>;
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<()>;
    fn set_parity(&mut self, parity: Parity) -> Result<()>;
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<()>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn write_request_to_send(&mut self, level: bool) -> Result<()>;
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()>;
    fn read_clear_to_send(&mut self) -> Result<bool>;
    fn read_data_set_ready(&mut self) -> Result<bool>;
    fn read_ring_indicator(&mut self) -> Result<bool>;
    fn read_carrier_detect(&mut self) -> Result<bool>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn bytes_to_write(&self) -> Result<u32>;
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
    fn set_break(&self) -> Result<()>;
    fn clear_break(&self) -> Result<()>;
}

impl<T: SerialPort> SerialPort for &mut T {}

pub fn new<'a>(path: impl Into<Cow<'a, str>>, baud_rate: u32) -> SerialPortBuilder;

#[blocks(fs)]
pub fn available_ports() -> Result<Vec<SerialPortInfo>>;

pub use crate::section::{Section, SectionExt};
use backtrace::capture::Backtrace;
pub use eyre;
use eyre::{EyreHandler, Report};
use tracing_error::backtrace::SpanTrace;

pub mod config {
    use crate::section::PanicMessage;
    use eyre::{EyreHandler, InstallError, Report};
    use std::error::Error;
    use std::fmt::Display;

    pub struct Theme;

    pub struct Frame;

    pub struct HookBuilder;

    impl HookBuilder {
        pub fn new() -> Self;
        pub fn blank() -> Self;
        pub fn theme(self, theme: Theme) -> Self;
        pub fn panic_section<S: Display + Send + Sync + 'static>(self, section: S) -> Self;
        pub fn panic_message<S: PanicMessage>(self, section: S) -> Self;
        pub fn capture_span_trace_by_default(self, cond: bool) -> Self;
        pub fn display_env_section(self, cond: bool) -> Self;
        pub fn display_location_section(self, cond: bool) -> Self;
        pub fn add_frame_filter(self, filter: Box<FilterCallback>) -> Self;
        pub fn install(self) -> Result<(), Report>;
        pub fn add_default_filters(self) -> Self;
        pub fn into_hooks(self) -> (PanicHook, EyreHook);
        pub fn try_into_hooks(self) -> Result<(PanicHook, EyreHook), Report>;
    }

    impl Default for HookBuilder {}

    pub struct PanicHook;

    pub struct EyreHook;

    impl EyreHook {
        pub fn install(self) -> Result<(), InstallError>;
        pub fn into_eyre_hook(
            self,
        ) -> Box<dyn Fn(&(dyn Error + 'static)) -> Box<dyn EyreHandler> + Send + Sync + 'static>;
    }

    pub type FilterCallback = dyn Fn(&mut Vec<&Frame>) + Send + Sync + 'static;
}

pub mod section {
    use eyre::Report;
    use std::fmt::Display;

    pub trait SectionExt: Sized {}
    impl<T> SectionExt for T where T: Display + Send + Sync + 'static {}

    pub trait Section {}

    impl Section for Report {
        type Return = Report;
    }

    impl<T, E> Section for eyre::Result<T, E>
    where
        E: Into<Report>,
    {
        type Return = Result<T, Report>;
    }

    pub trait PanicMessage: Send + Sync + 'static {}
}

pub struct Handler;

impl Handler {
    pub fn backtrace(&self) -> Option<&Backtrace>;
    pub fn span_trace(&self) -> Option<&SpanTrace>;
}

impl EyreHandler for Handler {}

pub fn install() -> eyre::Result<(), Report>;

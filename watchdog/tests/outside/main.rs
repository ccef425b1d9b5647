//! Programs watched from outside. The program is this test binary once more, with only [`scenes::program`] to run: tokio
//! alone is in it, and nothing of the watchdog runs there.

mod attach;
mod run;
mod scenes;
mod support;
mod symbolize;

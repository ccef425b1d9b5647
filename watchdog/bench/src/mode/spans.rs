//! Those that listen to the spans in which tokio polls each task, with its feature `tracing`.

use super::{THRESHOLD, bare};
use crate::Result;
use std::sync::Once;
use tokio::runtime::{Builder, Runtime};
use tokio_blocked::TokioBlockedLayer;
use tracing_subscriber::{layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// What listens does so for all runtimes.
static START: Once = Once::new();

pub(super) fn tokio_blocked(builder: Builder) -> Result<(Runtime, ())> {
    START.call_once(|| {
        let layer = TokioBlockedLayer::new().with_warn_busy_single_poll(Some(THRESHOLD));
        tracing_subscriber::registry().with(layer).init();
    });
    bare(builder)
}

/// Its server runs, and nobody connects to it.
pub(super) fn console(builder: Builder) -> Result<(Runtime, ())> {
    START.call_once(|| {
        let layer = console_subscriber::ConsoleLayer::builder().server_addr(([127, 0, 0, 1], 0)).spawn();
        tracing_subscriber::registry().with(layer).init();
    });
    bare(builder)
}

//! dial9: writes an event for each poll to disk, by tokio's hooks where these are, else for tasks of its own `spawn`.

use crate::Result;
use dial9_tokio_telemetry::telemetry::{Dial9HandleTokioExt as _, DiskBuffer, TokioAttachOptions, recorder};
use tokio::runtime::{Builder, Runtime};

/// As its guide does: segments of 1 MiB, and 5 MiB of them are kept.
pub(super) fn attached(builder: Builder) -> Result<(Runtime, impl Sized)> {
    let folder = tempfile::tempdir()?;
    let buffer = DiskBuffer::builder()
        .base_path(folder.path().join("trace"))
        .max_file_size(1 << 20)
        .max_total_size(5 << 20)
        .build()?;
    let recorder = recorder(buffer).build();
    let options = TokioAttachOptions::builder().task_tracking_enabled(true).build();
    let runtime = recorder.handle().attach_tokio_runtime(builder, options)?;
    Ok((runtime, (recorder, folder)))
}

#[cfg(feature = "stable")]
pub(super) struct Traced;

#[cfg(feature = "stable")]
impl crate::workload::Spawn for Traced {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> tokio::task::JoinHandle<()> {
        dial9_tokio_telemetry::spawn(future)
    }
}

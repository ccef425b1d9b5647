//! tokio-metrics: a combinator that counts polls and adds up their times.

use super::THRESHOLD;
use crate::workload::Spawn;
use std::{future::Future, sync::OnceLock};
use tokio::task::JoinHandle;
use tokio_metrics::TaskMonitor;

pub(super) struct Instrumented;

impl Spawn for Instrumented {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> JoinHandle<()> {
        static MONITOR: OnceLock<TaskMonitor> = OnceLock::new();
        let monitor = MONITOR.get_or_init(|| TaskMonitor::with_slow_poll_threshold(THRESHOLD));
        tokio::spawn(monitor.instrument(future))
    }
}

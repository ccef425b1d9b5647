//! Tasks that do nothing but give way, so that what a poll costs is all that there is to see.

use crate::process;
use std::{future::Future, time::Duration};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
};

pub(crate) struct Workload {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
    tasks: u32,
    yields: u32,
    /// None for the runtime of a single thread.
    workers: Option<usize>,
}

/// With one task, each poll is followed by a turn of the driver; with many, polls follow each other.
pub(crate) const ALL: &[Workload] = &[
    Workload { name: "ct", meaning: "1 task, one thread", tasks: 1, yields: 600_000, workers: None },
    Workload { name: "ctm", meaning: "1000 tasks, one thread", tasks: 1000, yields: 1000, workers: None },
    Workload { name: "mt", meaning: "1000 tasks, 2 workers", tasks: 1000, yields: 2000, workers: Some(2) },
];

impl Workload {
    pub(crate) fn runtime(&self) -> Builder {
        let mut builder = match self.workers {
            None => Builder::new_current_thread(),
            Some(workers) => {
                let mut builder = Builder::new_multi_thread();
                builder.worker_threads(workers);
                builder
            }
        };
        builder.enable_all();
        builder
    }

    /// Nanoseconds of a CPU that a poll takes, after a tenth of them that does not count. What threads beside the workers
    /// do for it is in that, and a machine that is busy with other things changes it little.
    pub(crate) fn measure<S: Spawn>(&self, runtime: &Runtime) -> f64 {
        self.time::<S>(runtime, self.yields / 10);
        let time = self.time::<S>(runtime, self.yields);
        time.as_nanos() as f64 / (f64::from(self.tasks) * f64::from(self.yields))
    }

    // One body for all that spawn alike: where the compiler puts a loop matters as much as what is measured.
    #[inline(never)]
    fn time<S: Spawn>(&self, runtime: &Runtime, yields: u32) -> Duration {
        runtime.block_on(async {
            let start = process::cpu();
            let tasks: Vec<_> = (0..self.tasks).map(|_| S::spawn(give_way(yields))).collect();
            for task in tasks {
                let _ = task.await;
            }
            process::cpu() - start
        })
    }
}

async fn give_way(times: u32) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// How tasks are spawned.
pub(crate) trait Spawn {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> JoinHandle<()>;
}

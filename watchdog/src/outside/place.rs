//! Where a thread is by its stack: at work in a poll of tokio's, idle in the runtime, or not the runtime's at all.

use crate::{
    rules::plain_path,
    stack::Stack,
    stall::{Frame, FrameKind},
};

/// The loops of tokio's schedulers, by the module of their fns: of today, and before 1.21.
const LOOPS: [Loop; 4] = [
    Loop { module: "tokio::runtime::scheduler::multi_thread::worker::", has_root: false },
    Loop { module: "tokio::runtime::scheduler::current_thread::", has_root: true },
    Loop { module: "tokio::runtime::thread_pool::worker::", has_root: false },
    Loop { module: "tokio::runtime::basic_scheduler::", has_root: true },
];

/// The fns of a loop, or their types: what wakes tasks is in the same modules.
const TURNS: [&str; 7] = ["run", "run_task", "Context", "CoreGuard", "CurrentThread", "Inner", "BasicScheduler"];

/// The module of the fns that the schedulers call for a task.
const TASK: &str = "tokio::runtime::task::";

struct Loop {
    module: &'static str,
    /// It also polls the future that `block_on` was given.
    has_root: bool,
}

/// What the stack of a thread says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// No thread of a runtime, or one for blocking work.
    Elsewhere,
    /// A worker that waits, or one that has told the runtime that it blocks.
    Idle,
    Poll(Poll),
}

/// A poll at work: two that differ are two polls; two equal ones may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Poll {
    /// Where the scheduler goes on after it, and its stack pointer there.
    returns_to: u64,
    sp: u64,
    /// The fn of the task that polls: an address in it and the stack pointer; `None` for a root future.
    pub(super) task: Option<TaskFrame>,
}

/// The frame of the fn that the runtime calls by the task's table.
#[derive(Clone, Copy, Debug)]
pub(super) struct TaskFrame {
    pub(super) address: u64,
    pub(super) start: u64,
    pub(super) end: u64,
}

/// How far it has come does not matter.
impl PartialEq for TaskFrame {
    fn eq(&self, other: &Self) -> bool {
        self.end == other.end
    }
}

impl Eq for TaskFrame {}

/// The fns of the runtime on a stack, for people who wonder.
pub(super) fn is_tokio(frames: &[Frame]) -> bool {
    frames.iter().filter_map(|frame| frame.function.as_deref()).any(|name| name.contains("tokio::runtime::"))
}

pub(super) fn of(frames: &[Frame], stack: &Stack) -> Place {
    let groups = groups(frames);
    let outermost = groups.iter().enumerate().rev().find_map(|(index, group)| Some((index, group.turn()?)));
    let Some((outermost, turn)) = outermost else { return Place::Elsewhere };
    let within = groups.get(..outermost).unwrap_or_default();
    if within
        .iter()
        .any(|group| group.paths.iter().any(|path| path.starts_with("tokio::") && path.contains("block_in_place")))
    {
        return Place::Idle;
    }
    let at = |index: usize| stack.frames.get(index);
    if let Some(task) = within.iter().rposition(Group::polls_task) {
        let (Some(poll), Some(scheduler)) = (at(task), at(task + 1)) else { return Place::Idle };
        let task = TaskFrame { address: poll.address, start: poll.sp, end: scheduler.sp };
        return Place::Poll(Poll { returns_to: scheduler.address, sp: scheduler.sp, task: Some(task) });
    }
    if !turn.has_root {
        return Place::Idle;
    }
    let Some(innermost) = groups.iter().position(|group| group.turn().is_some()) else { return Place::Idle };
    let scheduler = groups.get(innermost);
    let is_inlined = scheduler.is_some_and(|group| group.starts_with_code());
    let has_code = groups.get(..innermost).unwrap_or_default().iter().any(Group::has_code) || is_inlined;
    let waits =
        |group: &Group| group.paths.iter().any(|path| path.starts_with("tokio::runtime::") && path.contains("park"));
    let waits = groups.iter().take(innermost + 1).any(waits);
    match (has_code && !waits, at(innermost), at(innermost + 1)) {
        // Inlined into the loop, it has no place of its own.
        (true, _, Some(outer)) if is_inlined => Place::Poll(Poll { returns_to: 0, sp: outer.sp, task: None }),
        (true, Some(scheduler), _) => Place::Poll(Poll { returns_to: scheduler.address, sp: scheduler.sp, task: None }),
        _ => Place::Idle,
    }
}

/// The fns at one address: those that are inlined into the outermost of them, from the innermost.
struct Group {
    paths: Vec<String>,
    kinds: Vec<FrameKind>,
}

fn groups(frames: &[Frame]) -> Vec<Group> {
    let ends = frames.split_inclusive(|frame| !frame.is_inlined);
    ends.map(|group| Group {
        paths: group.iter().map(path).collect(),
        kinds: group.iter().map(|frame| frame.kind).collect(),
    })
    .collect()
}

/// The path of the fn. Where debug information is cut to line tables it has only the name, and the file has the module.
fn path(frame: &Frame) -> String {
    let name = frame.function.as_deref().map(plain_path).unwrap_or_default();
    match frame.file.as_deref().filter(|_| !name.contains("::")).and_then(module_of_tokio) {
        Some(module) => format!("{module}::{name}"),
        None => name,
    }
}

/// `tokio::runtime::task::harness` of `…/tokio-1.54.1/src/runtime/task/harness.rs`.
fn module_of_tokio(file: &str) -> Option<String> {
    let (package, path) = file.rsplit_once("/src/")?;
    let package = package.rsplit('/').next()?;
    let is_tokio = package.strip_prefix("tokio").is_some_and(|rest| {
        rest.is_empty()
            || rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    });
    let path = path.strip_suffix(".rs").filter(|_| is_tokio)?;
    Some(format!("tokio::{}", path.strip_suffix("/mod").unwrap_or(path).replace('/', "::")))
}

impl Group {
    /// The loop that one of the fns is a part of.
    fn turn(&self) -> Option<&'static Loop> {
        self.paths.iter().find_map(|path| turn(path))
    }

    /// It is the fn that the scheduler calls. What it calls that by may be inlined into the scheduler.
    fn polls_task(&self) -> bool {
        self.paths.last().is_some_and(|path| path.starts_with(TASK))
    }

    fn has_code(&self) -> bool {
        self.kinds.iter().any(|kind| is_code(*kind))
    }

    /// Code is inlined into the loop.
    fn starts_with_code(&self) -> bool {
        let inner = self.paths.iter().zip(&self.kinds).take_while(|(path, _)| turn(path).is_none());
        inner.into_iter().any(|(_, kind)| is_code(*kind))
    }
}

fn turn(path: &str) -> Option<&'static Loop> {
    LOOPS.iter().find(|one| {
        let name = path.strip_prefix(one.module).and_then(|rest| rest.split("::").next());
        name.is_some_and(|name| TURNS.contains(&name))
    })
}

fn is_code(kind: FrameKind) -> bool {
    matches!(kind, FrameKind::User | FrameKind::Dependency | FrameKind::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stack::NativeFrame;
    use crate::stall::testing::frame;

    const RUN: &str = "tokio::runtime::scheduler::multi_thread::worker::Context::run_task";
    const POLL: &str = "tokio::runtime::task::harness::Harness<T,S>::poll";
    const POOL: &str = "tokio::runtime::blocking::pool::Inner::run";
    const ONE: &str = "tokio::runtime::scheduler::current_thread::CoreGuard::block_on";

    /// A stack from names, the innermost first; a name with a plus is inlined into the next.
    fn at(names: &[&str]) -> Place {
        let frames: Vec<Frame> = names
            .iter()
            .map(|name| {
                let function = name.trim_end_matches('+');
                let kind = if function.starts_with("app::") { FrameKind::User } else { FrameKind::Runtime };
                Frame { is_inlined: name.ends_with('+'), ..frame(function, kind, None) }
            })
            .collect();
        let addresses = frames.iter().filter(|frame| !frame.is_inlined).zip(1..);
        let native = addresses.map(|(_, at)| NativeFrame { address: at, is_return: at > 1, sp: 1000 + 10 * at });
        of(&frames, &Stack { frames: native.collect(), is_complete: true })
    }

    fn poll(returns_to: u64) -> Place {
        let sp = 1000 + 10 * returns_to;
        let task = TaskFrame { address: returns_to - 1, start: sp - 10, end: sp };
        Place::Poll(Poll { returns_to, sp, task: Some(task) })
    }

    fn root(returns_to: u64, sp: u64) -> Place {
        Place::Poll(Poll { returns_to, sp, task: None })
    }

    #[test]
    fn a_worker_polls_or_waits() {
        assert_eq!(at(&["read", "app::load", POLL, RUN, POLL, POOL]), poll(4), "what started the worker is a task too");
        assert_eq!(at(&["app::load", POLL, "tokio::runtime::task::raw::RawTask::poll+", RUN, POOL]), poll(3));
        assert_eq!(at(&["epoll_wait", "tokio::runtime::io::driver::Driver::turn", RUN, POOL]), Place::Idle);
        assert_eq!(at(&["app::load", "tokio::task::block_in_place", "app::run", POLL, RUN, POOL]), Place::Idle);
    }

    #[test]
    fn other_threads_are_elsewhere() {
        let wakes = "tokio::runtime::scheduler::multi_thread::worker::<impl tokio::runtime::scheduler::multi_thread::handle::Handle>::schedule_task";
        assert_eq!(at(&["sleep", "app::blocks", POLL, POOL]), Place::Elsewhere);
        assert_eq!(at(&[wakes, "app::blocks", POLL, POOL]), Place::Elsewhere);
        assert_eq!(at(&["sleep", "app::main", "tokio::runtime::park::CachedParkThread::block_on"]), Place::Elsewhere);
        assert_eq!(at(&["app::main", "std::rt::lang_start"]), Place::Elsewhere);
        assert_eq!(at(&[]), Place::Elsewhere);
    }

    #[test]
    fn the_root_of_a_runtime_on_one_thread() {
        assert_eq!(at(&["read", "app::root", ONE, "app::main"]), root(3, 1030));
        assert_eq!(at(&["read", "app::root+", ONE, "app::main"]), root(0, 1030), "inlined into the loop");
        assert_eq!(at(&["read", "app::task", POLL, ONE, "app::main"]), poll(4));
        let park = "tokio::runtime::scheduler::current_thread::Context::park";
        assert_eq!(at(&["epoll_wait", park, ONE, "app::main"]), Place::Idle);
        assert_eq!(at(&[ONE, "app::main"]), Place::Idle);
    }

    #[test]
    fn files_tell_where_names_do_not() {
        let file = "/home/me/.cargo/registry/src/index-1949/tokio-1.54.1/src/runtime/task/harness.rs";
        assert_eq!(module_of_tokio(file).as_deref(), Some("tokio::runtime::task::harness"));
        assert_eq!(module_of_tokio("/vendor/tokio/src/runtime/park/mod.rs").as_deref(), Some("tokio::runtime::park"));
        assert_eq!(module_of_tokio("/x/tokio-util-0.7.19/src/sync/mod.rs"), None);
        assert_eq!(module_of_tokio("src/main.rs"), None);
    }
}

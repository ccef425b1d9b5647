//! Each fn stalls an executor in one way. A comment `//~ NAME: CLASS [RULE]` marks the line that is to be reported.

use crate::{
    Shape,
    run::{STALL, current_thread, multi_thread, on_cpu, root, task},
};
use std::{
    convert::Infallible,
    fs::File,
    future::{Future, Ready, ready},
    hint::black_box,
    io::Read,
    net::{Ipv4Addr, TcpListener, TcpStream, ToSocketAddrs, UdpSocket},
    pin::Pin,
    process::Command,
    sync::{Arc, Barrier, Condvar, Mutex, OnceLock, RwLock, atomic::AtomicBool, atomic::Ordering::Relaxed, mpsc},
    task::{Context, Poll},
    thread,
    time::Duration,
};
use tower::{Service, ServiceExt, spawn_ready::SpawnReady};

pub(crate) const ALL: &[Shape] = &[
    ("sleep", || task(sleep())),
    ("short_sleeps", || task(short_sleeps())),
    ("mutex", || task(mutex())),
    ("rwlock", || task(rwlock())),
    ("condvar", || task(condvar())),
    ("barrier", || task(barrier())),
    ("once", || task(once())),
    ("park", || task(park())),
    ("channel", || task(channel())),
    ("full_channel", || task(full_channel())),
    ("thread_join", || task(thread_join())),
    ("child", || task(child())),
    ("fifo", || task(fifo())),
    ("pipe", || task(pipe())),
    ("flock", || task(flock())),
    ("connect", || task(connect())),
    ("accept", || task(accept())),
    ("tcp_read", || task(tcp_read())),
    ("udp_receive", || task(udp_receive())),
    ("resolve", || task(resolve())),
    ("compute", || task(compute())),
    ("sort", || task(sort())),
    ("regex", || task(regex())),
    ("spin", || task(spin())),
    ("deep_recursion", || task(deep_recursion())),
    ("deep_sleep", || task(deep_sleep())),
    ("huge_frame", || task(huge_frame())),
    ("huge_frame_sleep", || task(huge_frame_sleep())),
    ("unwinding", || task(unwinding())),
    ("aborted", || task(aborted())),
    ("own_future", || task(OwnFuture)),
    ("select", || task(select())),
    ("join_set", || root(&multi_thread(), in_join_set())),
    ("local_set", || root(&current_thread(), in_local_set())),
    ("single_thread_task", || root(&current_thread(), async { drop(tokio::spawn(single_thread_task()).await) })),
    ("single_thread_root", || root(&current_thread(), single_thread_root())),
    ("third_party_spawn", || task(third_party_spawn())),
];

async fn sleep() {
    thread::sleep(STALL); //~ sleep: blocked blocking-sleep
}

/// None of them is long.
async fn short_sleeps() {
    for _ in 0..400 {
        thread::sleep(Duration::from_millis(1)); //~ short_sleeps: blocked blocking-sleep
    }
}

/// Does on another thread what makes this one wait. Is ready when that has called its argument.
async fn meanwhile(work: impl FnOnce(&dyn Fn()) + Send + 'static) {
    let is_ready = Arc::new(tokio::sync::Notify::new());
    let ready = is_ready.clone();
    thread::spawn(move || work(&|| ready.notify_one()));
    is_ready.notified().await;
}

async fn mutex() {
    static MUTEX: Mutex<()> = Mutex::new(());
    meanwhile(|ready| {
        let _guard = MUTEX.lock();
        ready();
        thread::sleep(STALL);
    })
    .await;
    drop(MUTEX.lock()); //~ mutex: lock blocking-lock
}

async fn rwlock() {
    static LOCK: RwLock<()> = RwLock::new(());
    meanwhile(|ready| {
        let _guard = LOCK.read();
        ready();
        thread::sleep(STALL);
    })
    .await;
    drop(LOCK.write()); //~ rwlock: lock blocking-lock
}

async fn condvar() {
    let (mutex, condvar) = (Mutex::new(()), Condvar::new());
    let guard = mutex.lock().expect("nobody panics");
    let _ = condvar.wait_timeout(guard, STALL); //~ condvar: lock blocking-sync-wait
}

async fn barrier() {
    static BARRIER: Barrier = Barrier::new(2);
    meanwhile(|ready| {
        ready();
        thread::sleep(STALL);
        BARRIER.wait();
    })
    .await;
    BARRIER.wait(); //~ barrier: lock blocking-sync-wait
}

async fn once() {
    static ONCE: OnceLock<u32> = OnceLock::new();
    meanwhile(|ready| {
        ONCE.get_or_init(|| {
            ready();
            thread::sleep(STALL);
            7
        });
    })
    .await;
    black_box(ONCE.get_or_init(|| 8)); //~ once: lock
}

async fn park() {
    thread::park_timeout(STALL); //~ park: lock
}

async fn channel() {
    let (sender, receiver) = mpsc::channel::<()>();
    meanwhile(|ready| {
        ready();
        thread::sleep(STALL);
        drop(sender);
    })
    .await;
    let _ = receiver.recv(); //~ channel: lock blocking-channel
}

async fn full_channel() {
    let (sender, receiver) = mpsc::sync_channel(0);
    meanwhile(move |ready| {
        ready();
        thread::sleep(STALL);
        let _ = receiver.recv();
    })
    .await;
    let _ = sender.send(()); //~ full_channel: lock blocking-channel
}

async fn thread_join() {
    let thread = thread::spawn(|| thread::sleep(STALL));
    let _ = thread.join(); //~ thread_join: lock blocking-thread-join
}

async fn child() {
    let _ = Command::new("sleep").arg("0.4").status(); //~ child: blocked blocking-process
}

async fn fifo() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("fifo");
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, mode, 0).expect("a fifo");
    let mut file = File::options().read(true).write(true).open(&path).expect("it opens");
    let writer = file.try_clone().expect("a second handle");
    meanwhile(move |ready| {
        ready();
        thread::sleep(STALL);
        let _ = std::io::Write::write(&mut &writer, b"!");
    })
    .await;
    let _ = file.read(&mut [0; 16]); //~ fifo: blocked blocking-io-on-type
    // A disk that is busy would stall it once more.
    let _ = tokio::task::spawn_blocking(|| drop(folder)).await;
}

async fn pipe() {
    let (mut reader, writer) = std::io::pipe().expect("a pipe");
    meanwhile(move |ready| {
        ready();
        thread::sleep(STALL);
        drop(writer);
    })
    .await;
    let _ = reader.read(&mut [0; 16]); //~ pipe: blocked
}

async fn flock() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let other = File::open(file.path()).expect("it opens");
    meanwhile(move |ready| {
        let _ = other.lock();
        ready();
        thread::sleep(STALL);
    })
    .await;
    let _ = file.as_file().lock(); //~ flock: blocked blocking-fs
    let _ = tokio::task::spawn_blocking(|| drop(file)).await;
}

/// To a listener whose queue is full: no answer comes.
async fn connect() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    rustix::net::listen(&listener, 0).expect("a queue for one");
    let address = listener.local_addr().expect("it has one");
    let _fills_it = TcpStream::connect(address);
    let _ = TcpStream::connect_timeout(&address, STALL); //~ connect: blocked blocking-net
}

async fn accept() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("it has one");
    meanwhile(move |ready| {
        ready();
        thread::sleep(STALL);
        let _ = TcpStream::connect(address);
    })
    .await;
    let _ = listener.accept(); //~ accept: blocked blocking-net
}

async fn tcp_read() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let mut stream = TcpStream::connect(listener.local_addr().expect("it has one")).expect("it listens");
    let _ = stream.set_read_timeout(Some(STALL));
    let _ = stream.read(&mut [0; 16]); //~ tcp_read: blocked
}

async fn udp_receive() {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let _ = socket.set_read_timeout(Some(STALL));
    let _ = socket.recv(&mut [0; 16]); //~ udp_receive: blocked blocking-net
}

/// To be run where 127.0.0.1 is the name server: this is one that does not answer.
async fn resolve() {
    let _server = UdpSocket::bind((Ipv4Addr::LOCALHOST, 53)).expect("a network of its own");
    let _ = "name.example:80".to_socket_addrs(); //~ resolve: blocked blocking-dns
}

async fn compute() {
    let mut sum = 0_u64;
    on_cpu(STALL, || {
        for number in 0..1_000_000 {
            //~ compute: cpu
            sum = black_box(sum.wrapping_mul(31) ^ number); //~ compute: cpu
        }
    });
}

async fn sort() {
    let source: Vec<u64> = (0..50_000_u64).map(|number| number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
    let mut numbers = source.clone();
    on_cpu(STALL, || {
        numbers.copy_from_slice(&source); //~ sort: cpu
        numbers.sort(); //~ sort: cpu
        black_box(&numbers); //~ sort: cpu
    });
}

async fn regex() {
    let regex = regex_automata::meta::Regex::new("(a?){20}(a*)*b$").expect("a pattern");
    let text = "a".repeat(2000);
    on_cpu(STALL, || {
        black_box(regex.is_match(&text)); //~ regex: cpu
    });
}

/// Waits for another thread without a word to the kernel.
async fn spin() {
    static IS_DONE: AtomicBool = AtomicBool::new(false);
    meanwhile(|ready| {
        ready();
        thread::sleep(4 * STALL);
        IS_DONE.store(true, Relaxed);
    })
    .await;
    while !IS_DONE.load(Relaxed) {
        //~ spin: cpu
        std::hint::spin_loop(); //~ spin: cpu
    }
}

/// Calls `leaf`, and does not end with that: the compiler may make a jump of a call at the end, and then a fn is not on
/// the stack any more.
#[inline(never)]
fn recurse(depth: u32, leaf: &mut dyn FnMut()) -> u32 {
    if depth == 0 {
        leaf();
        return black_box(0);
    }
    black_box(recurse(black_box(depth - 1), leaf)) + 1
}

async fn deep_recursion() {
    recurse(5000, &mut || {
        on_cpu(STALL, || {
            black_box((0..100_000_u64).map(black_box).sum::<u64>()); //~ deep_recursion: cpu
        });
        black_box("deep_recursion");
    });
}

async fn deep_sleep() {
    recurse(5000, &mut || {
        thread::sleep(STALL); //~ deep_sleep: blocked blocking-sleep
        black_box("deep_sleep");
    });
}

/// Its frame is larger than what is copied of a stack.
#[inline(never)]
fn with_huge_frame(work: impl FnOnce()) {
    let mut bytes = [1_u8; 500_000];
    black_box(&mut bytes);
    work();
    black_box(&mut bytes);
}

async fn huge_frame() {
    with_huge_frame(|| {
        on_cpu(STALL, || {
            black_box((0..100_000_u64).map(black_box).max()); //~ huge_frame: cpu
        });
    });
}

async fn huge_frame_sleep() {
    with_huge_frame(|| thread::sleep(STALL)); //~ huge_frame_sleep: blocked blocking-sleep
}

struct SlowToUnwind;

impl Drop for SlowToUnwind {
    fn drop(&mut self) {
        thread::sleep(STALL); //~ unwinding: blocked blocking-sleep
        black_box("unwinding");
    }
}

async fn unwinding() {
    let _slow = SlowToUnwind;
    std::panic::resume_unwind(Box::new(()));
}

struct SlowToDrop;

impl Drop for SlowToDrop {
    fn drop(&mut self) {
        thread::sleep(STALL); //~ aborted: blocked blocking-sleep
        black_box("aborted");
    }
}

async fn aborted() {
    let slow = SlowToDrop;
    let task = tokio::spawn(async move {
        let _slow = slow;
        std::future::pending::<()>().await;
    });
    tokio::time::sleep(STALL / 4).await;
    task.abort();
    let _ = task.await;
}

struct OwnFuture;

impl Future for OwnFuture {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        thread::sleep(STALL); //~ own_future: blocked blocking-sleep
        Poll::Ready(())
    }
}

async fn select() {
    tokio::select! {
        () = async { thread::sleep(STALL) } => {} //~ select: blocked blocking-sleep
        () = std::future::pending() => {}
    }
}

async fn in_join_set() {
    let mut set = tokio::task::JoinSet::new();
    set.spawn(join_set());
    let _ = set.join_next().await;
}

async fn join_set() {
    thread::sleep(STALL); //~ join_set: blocked blocking-sleep
}

async fn in_local_set() {
    let set = tokio::task::LocalSet::new();
    let _ = set.run_until(async { tokio::task::spawn_local(local_set()).await }).await;
}

async fn local_set() {
    thread::sleep(STALL); //~ local_set: blocked blocking-sleep
}

async fn single_thread_task() {
    thread::sleep(STALL); //~ single_thread_task: blocked blocking-sleep
}

async fn single_thread_root() {
    thread::sleep(STALL); //~ single_thread_root: blocked blocking-sleep
}

/// Not ready at first, so that tower spawns a task to ask again.
struct Slow {
    is_asked_again: bool,
}

impl Service<()> for Slow {
    type Response = ();
    type Error = Infallible;
    type Future = Ready<Result<(), Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if !std::mem::replace(&mut self.is_asked_again, true) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        thread::sleep(STALL); //~ third_party_spawn: blocked blocking-sleep
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, (): ()) -> Self::Future {
        ready(Ok(()))
    }
}

async fn third_party_spawn() {
    let _ = SpawnReady::new(Slow { is_asked_again: false }).oneshot(()).await;
}

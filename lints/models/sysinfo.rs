use std::collections::{HashMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::net::{AddrParseError, IpAddr};
use std::num::ParseIntError;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::process::ExitStatus;
use std::slice::{Iter, IterMut};
use std::str::FromStr;
use std::time::Duration;

pub struct Component;

impl Component {
    pub fn temperature(&self) -> Option<f32>;
    pub fn max(&self) -> Option<f32>;
    pub fn critical(&self) -> Option<f32>;
    pub fn label(&self) -> &str;
    pub fn id(&self) -> Option<&str>;
    #[blocks(fs)]
    pub fn refresh(&mut self);
}

pub struct Components;

impl Components {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &[Component];
    pub fn list_mut(&mut self) -> &mut [Component];
    #[blocks(fs)]
    pub fn refresh(&mut self, remove_not_listed_components: bool);
}

impl Default for Components {}
impl From<Components> for Vec<Component> {}
impl From<Vec<Component>> for Components {}

impl Deref for Components {
    type Target = [Component];
}

impl DerefMut for Components {}

impl<'a> IntoIterator for &'a Components {
    type Item = &'a Component;
    type IntoIter = Iter<'a, Component>;
}

impl<'a> IntoIterator for &'a mut Components {
    type Item = &'a mut Component;
    type IntoIter = IterMut<'a, Component>;
}

pub struct Disk;

impl Disk {
    pub fn kind(&self) -> DiskKind;
    pub fn name(&self) -> &OsStr;
    pub fn file_system(&self) -> &OsStr;
    pub fn mount_point(&self) -> &Path;
    pub fn total_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn is_removable(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    #[blocks(fs)]
    pub fn refresh(&mut self) -> bool;
    #[blocks(fs)]
    pub fn refresh_specifics(&mut self, refreshes: DiskRefreshKind) -> bool;
    pub fn usage(&self) -> DiskUsage;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DiskKind {
    HDD,
    SSD,
    Unknown(isize),
}

impl Display for DiskKind {}

#[derive(Clone, Copy, Debug, Default)]
pub struct DiskRefreshKind;

impl DiskRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
    pub fn kind(&self) -> bool;
    pub fn with_kind(self) -> Self;
    pub fn without_kind(self) -> Self;
    pub fn storage(&self) -> bool;
    pub fn with_storage(self) -> Self;
    pub fn without_storage(self) -> Self;
    pub fn io_usage(&self) -> bool;
    pub fn with_io_usage(self) -> Self;
    pub fn without_io_usage(self) -> Self;
}

pub struct Disks;

impl Disks {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Self;
    pub fn list(&self) -> &[Disk];
    pub fn list_mut(&mut self) -> &mut [Disk];
    #[blocks(fs)]
    pub fn refresh(&mut self, remove_not_listed_disks: bool);
    #[blocks(fs)]
    pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind);
}

impl Default for Disks {}
impl From<Disks> for Vec<Disk> {}
impl From<Vec<Disk>> for Disks {}

impl<'a> IntoIterator for &'a Disks {
    type Item = &'a Disk;
    type IntoIter = Iter<'a, Disk>;
}

impl<'a> IntoIterator for &'a mut Disks {
    type Item = &'a mut Disk;
    type IntoIter = IterMut<'a, Disk>;
}

impl Deref for Disks {
    type Target = [Disk];
}

impl DerefMut for Disks {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IpNetwork {
    pub addr: IpAddr,
    pub prefix: u8,
}

impl Display for IpNetwork {}

impl FromStr for IpNetwork {
    type Err = IpNetworkFromStrError;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IpNetworkFromStrError {
    PrefixError(ParseIntError),
    AddrParseError(AddrParseError),
    InvalidAddrFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddr(pub [u8; 6]);

impl MacAddr {
    pub const UNSPECIFIED: Self = ..;
    pub fn is_unspecified(&self) -> bool;
}

impl Display for MacAddr {}

impl FromStr for MacAddr {
    type Err = MacAddrFromStrError;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MacAddrFromStrError {
    IntError(ParseIntError),
    InvalidAddrFormat,
}

pub struct NetworkData;

impl NetworkData {
    pub fn received(&self) -> u64;
    pub fn total_received(&self) -> u64;
    pub fn transmitted(&self) -> u64;
    pub fn total_transmitted(&self) -> u64;
    pub fn packets_received(&self) -> u64;
    pub fn total_packets_received(&self) -> u64;
    pub fn packets_transmitted(&self) -> u64;
    pub fn total_packets_transmitted(&self) -> u64;
    pub fn errors_on_received(&self) -> u64;
    pub fn total_errors_on_received(&self) -> u64;
    pub fn errors_on_transmitted(&self) -> u64;
    pub fn total_errors_on_transmitted(&self) -> u64;
    pub fn mac_address(&self) -> MacAddr;
    pub fn ip_networks(&self) -> &[IpNetwork];
    pub fn mtu(&self) -> u64;
}

pub struct Networks;

impl Networks {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &HashMap<String, NetworkData>;
    #[blocks(fs)]
    pub fn refresh(&mut self, remove_not_listed_interfaces: bool);
}

impl<'a> IntoIterator for &'a Networks {
    type Item = (&'a String, &'a NetworkData);
    type IntoIter = std::collections::hash_map::Iter<'a, String, NetworkData>;
}

impl Default for Networks {}

impl Deref for Networks {
    type Target = HashMap<String, NetworkData>;
}

#[derive(Clone, Debug, Default)]
pub struct CGroupLimits {
    pub total_memory: u64,
    pub free_memory: u64,
    pub free_swap: u64,
    pub rss: u64,
}

pub struct Cpu;

impl Cpu {
    pub fn cpu_usage(&self) -> f32;
    pub fn name(&self) -> &str;
    pub fn vendor_id(&self) -> &str;
    pub fn brand(&self) -> &str;
    pub fn frequency(&self) -> u64;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CpuRefreshKind;

impl CpuRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
    pub fn cpu_usage(&self) -> bool;
    pub fn with_cpu_usage(self) -> Self;
    pub fn without_cpu_usage(self) -> Self;
    pub fn frequency(&self) -> bool;
    pub fn with_frequency(self) -> Self;
    pub fn without_frequency(self) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KillError {
    SignalDoesNotExist,
    FailedToSendSignal,
}

#[derive(Clone, Debug, Default)]
pub struct LoadAvg {
    pub one: f64,
    pub five: f64,
    pub fifteen: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemoryRefreshKind;

impl MemoryRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
    pub fn ram(&self) -> bool;
    pub fn with_ram(self) -> Self;
    pub fn without_ram(self) -> Self;
    pub fn swap(&self) -> bool;
    pub fn with_swap(self) -> Self;
    pub fn without_swap(self) -> Self;
}

pub struct Motherboard;

impl Motherboard {
    pub fn new() -> Option<Self>;
    pub fn name(&self) -> Option<String>;
    pub fn vendor_name(&self) -> Option<String>;
    pub fn version(&self) -> Option<String>;
    pub fn serial_number(&self) -> Option<String>;
    pub fn asset_tag(&self) -> Option<String>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pid;

impl Pid {
    pub fn as_u32(self) -> u32;
    pub fn from_u32(v: u32) -> Self;
}

impl FromStr for Pid {
    type Err = <i32 as FromStr>::Err;
}

impl From<usize> for Pid {}
impl Display for Pid {}
impl From<Pid> for usize {}

pub struct Process;

impl Process {
    pub fn kill(&self) -> bool;
    pub fn kill_with(&self, signal: Signal) -> Option<bool>;
    pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError>;
    pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError>;
    pub fn wait(&self) -> Option<ExitStatus>;
    pub fn name(&self) -> &OsStr;
    pub fn cmd(&self) -> &[OsString];
    pub fn exe(&self) -> Option<&Path>;
    pub fn pid(&self) -> Pid;
    pub fn environ(&self) -> &[OsString];
    pub fn cwd(&self) -> Option<&Path>;
    pub fn root(&self) -> Option<&Path>;
    pub fn memory(&self) -> u64;
    pub fn virtual_memory(&self) -> u64;
    pub fn parent(&self) -> Option<Pid>;
    pub fn status(&self) -> ProcessStatus;
    pub fn start_time(&self) -> u64;
    pub fn run_time(&self) -> u64;
    pub fn cpu_usage(&self) -> f32;
    pub fn accumulated_cpu_time(&self) -> u64;
    pub fn disk_usage(&self) -> DiskUsage;
    pub fn user_id(&self) -> Option<&Uid>;
    pub fn effective_user_id(&self) -> Option<&Uid>;
    pub fn group_id(&self) -> Option<Gid>;
    pub fn effective_group_id(&self) -> Option<Gid>;
    pub fn session_id(&self) -> Option<Pid>;
    pub fn tasks(&self) -> Option<&HashSet<Pid>>;
    pub fn thread_kind(&self) -> Option<ThreadKind>;
    pub fn exists(&self) -> bool;
    pub fn open_files(&self) -> Option<usize>;
    pub fn open_files_limit(&self) -> Option<usize>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessRefreshKind;

impl ProcessRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
    pub fn cpu(&self) -> bool;
    pub fn with_cpu(self) -> Self;
    pub fn without_cpu(self) -> Self;
    pub fn disk_usage(&self) -> bool;
    pub fn with_disk_usage(self) -> Self;
    pub fn without_disk_usage(self) -> Self;
    pub fn user(&self) -> UpdateKind;
    pub fn with_user(self, kind: UpdateKind) -> Self;
    pub fn without_user(self) -> Self;
    pub fn memory(&self) -> bool;
    pub fn with_memory(self) -> Self;
    pub fn without_memory(self) -> Self;
    pub fn cwd(&self) -> UpdateKind;
    pub fn with_cwd(self, kind: UpdateKind) -> Self;
    pub fn without_cwd(self) -> Self;
    pub fn root(&self) -> UpdateKind;
    pub fn with_root(self, kind: UpdateKind) -> Self;
    pub fn without_root(self) -> Self;
    pub fn environ(&self) -> UpdateKind;
    pub fn with_environ(self, kind: UpdateKind) -> Self;
    pub fn without_environ(self) -> Self;
    pub fn cmd(&self) -> UpdateKind;
    pub fn with_cmd(self, kind: UpdateKind) -> Self;
    pub fn without_cmd(self) -> Self;
    pub fn exe(&self) -> UpdateKind;
    pub fn with_exe(self, kind: UpdateKind) -> Self;
    pub fn without_exe(self) -> Self;
    pub fn tasks(&self) -> bool;
    pub fn with_tasks(self) -> Self;
    pub fn without_tasks(self) -> Self;
}

impl Default for ProcessRefreshKind {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProcessStatus {
    Idle,
    Run,
    Sleep,
    Stop,
    Zombie,
    Tracing,
    Dead,
    Wakekill,
    Waking,
    Parked,
    LockBlocked,
    UninterruptibleDiskSleep,
    Unknown(u32),
}

impl Display for ProcessStatus {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessesToUpdate<'a> {
    All,
    Some(&'a [Pid]),
}

pub struct Product;

impl Product {
    pub fn name() -> Option<String>;
    pub fn family() -> Option<String>;
    pub fn serial_number() -> Option<String>;
    pub fn stock_keeping_unit() -> Option<String>;
    pub fn uuid() -> Option<String>;
    pub fn version() -> Option<String>;
    pub fn vendor_name() -> Option<String>;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RefreshKind;

impl RefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
    pub fn processes(&self) -> Option<ProcessRefreshKind>;
    pub fn with_processes(self, kind: ProcessRefreshKind) -> Self;
    pub fn without_processes(self) -> Self;
    pub fn memory(&self) -> Option<MemoryRefreshKind>;
    pub fn with_memory(self, kind: MemoryRefreshKind) -> Self;
    pub fn without_memory(self) -> Self;
    pub fn cpu(&self) -> Option<CpuRefreshKind>;
    pub fn with_cpu(self, kind: CpuRefreshKind) -> Self;
    pub fn without_cpu(self) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    Hangup,
    Interrupt,
    Quit,
    Illegal,
    Trap,
    Abort,
    IOT,
    Bus,
    FloatingPointException,
    Kill,
    User1,
    Segv,
    User2,
    Pipe,
    Alarm,
    Term,
    Child,
    Continue,
    Stop,
    TSTP,
    TTIN,
    TTOU,
    Urgent,
    XCPU,
    XFSZ,
    VirtualAlarm,
    Profiling,
    Winch,
    IO,
    Poll,
    Power,
    Sys,
}

impl Display for Signal {}

pub struct System;

impl System {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_all() -> Self;
    #[blocks(fs)]
    pub fn new_with_specifics(refreshes: RefreshKind) -> Self;
    #[blocks(fs)]
    pub fn refresh_specifics(&mut self, refreshes: RefreshKind);
    #[blocks(fs)]
    pub fn refresh_all(&mut self);
    #[blocks(fs, pedantic)]
    pub fn refresh_memory(&mut self);
    #[blocks(fs, pedantic)]
    pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind);
    #[blocks(fs, pedantic)]
    pub fn refresh_cpu_usage(&mut self);
    #[blocks(fs, pedantic)]
    pub fn refresh_cpu_frequency(&mut self);
    #[blocks(fs, pedantic)]
    pub fn refresh_cpu_list(&mut self, refresh_kind: CpuRefreshKind);
    #[blocks(fs, pedantic)]
    pub fn refresh_cpu_all(&mut self);
    #[blocks(fs, pedantic)]
    pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind);
    #[blocks(fs)]
    pub fn refresh_processes(
        &mut self,
        processes_to_update: ProcessesToUpdate<'_>,
        remove_dead_processes: bool,
    ) -> usize;
    #[blocks(fs)]
    pub fn refresh_processes_specifics(
        &mut self,
        processes_to_update: ProcessesToUpdate<'_>,
        remove_dead_processes: bool,
        refresh_kind: ProcessRefreshKind,
    ) -> usize;
    pub fn processes(&self) -> &HashMap<Pid, Process>;
    pub fn process(&self, pid: Pid) -> Option<&Process>;
    pub fn processes_by_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b;
    pub fn processes_by_exact_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b;
    pub fn global_cpu_usage(&self) -> f32;
    pub fn cpus(&self) -> &[Cpu];
    pub fn total_memory(&self) -> u64;
    pub fn free_memory(&self) -> u64;
    pub fn available_memory(&self) -> u64;
    pub fn used_memory(&self) -> u64;
    pub fn total_swap(&self) -> u64;
    pub fn free_swap(&self) -> u64;
    pub fn used_swap(&self) -> u64;
    pub fn cgroup_limits(&self) -> Option<CGroupLimits>;
    #[blocks(probe)]
    pub fn uptime() -> u64;
    #[blocks(probe)]
    pub fn boot_time() -> u64;
    #[blocks(probe)]
    pub fn load_average() -> LoadAvg;
    #[blocks(probe)]
    pub fn name() -> Option<String>;
    #[blocks(probe)]
    pub fn kernel_version() -> Option<String>;
    #[blocks(probe)]
    pub fn os_version() -> Option<String>;
    #[blocks(probe)]
    pub fn long_os_version() -> Option<String>;
    pub fn distribution_id() -> String;
    pub fn distribution_id_like() -> Vec<String>;
    pub fn kernel_long_version() -> String;
    #[blocks(probe)]
    pub fn host_name() -> Option<String>;
    pub fn cpu_arch() -> String;
    pub fn physical_core_count() -> Option<usize>;
    pub fn open_files_limit() -> Option<usize>;
}

impl Default for System {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThreadKind {
    Kernel,
    Userland,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UpdateKind {
    Never,
    Always,
    OnlyIfNotSet,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group;

impl Group {
    pub fn id(&self) -> &Gid;
    pub fn name(&self) -> &str;
}

pub struct Groups;

impl Groups {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &[Group];
    pub fn list_mut(&mut self) -> &mut [Group];
    #[blocks(fs)]
    pub fn refresh(&mut self);
}

impl Default for Groups {}
impl From<Groups> for Vec<Group> {}
impl From<Vec<Group>> for Groups {}

impl Deref for Groups {
    type Target = [Group];
}

impl DerefMut for Groups {}

impl<'a> IntoIterator for &'a Groups {
    type Item = &'a Group;
    type IntoIter = Iter<'a, Group>;
}

impl<'a> IntoIterator for &'a mut Groups {
    type Item = &'a mut Group;
    type IntoIter = IterMut<'a, Group>;
}

pub struct User;

impl User {
    pub fn id(&self) -> &Uid;
    pub fn group_id(&self) -> Gid;
    pub fn name(&self) -> &str;
    pub fn groups(&self) -> Vec<Group>;
}

pub struct Users;

impl Users {
    pub fn new() -> Self;
    #[blocks(fs)]
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &[User];
    pub fn list_mut(&mut self) -> &mut [User];
    #[blocks(fs)]
    pub fn refresh(&mut self);
    pub fn get_user_by_id(&self, user_id: &Uid) -> Option<&User>;
}

impl Default for Users {}
impl From<Users> for Vec<User> {}
impl From<Vec<User>> for Users {}

impl Deref for Users {
    type Target = [User];
}

impl DerefMut for Users {}

impl<'a> IntoIterator for &'a Users {
    type Item = &'a User;
    type IntoIter = Iter<'a, User>;
}

impl<'a> IntoIterator for &'a mut Users {
    type Item = &'a mut User;
    type IntoIter = IterMut<'a, User>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gid;

impl TryFrom<usize> for Gid {
    type Error = <u32 as TryFrom<usize>>::Error;
}

impl Deref for Gid {
    type Target = u32;
}

impl FromStr for Gid {
    type Err = <u32 as FromStr>::Err;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid;

impl TryFrom<usize> for Uid {
    type Error = <u32 as TryFrom<usize>>::Error;
}

impl Deref for Uid {
    type Target = u32;
}

impl FromStr for Uid {
    type Err = <u32 as FromStr>::Err;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd)]
pub struct DiskUsage {
    pub total_written_bytes: u64,
    pub written_bytes: u64,
    pub total_read_bytes: u64,
    pub read_bytes: u64,
}

pub fn get_current_pid() -> Result<Pid, &'static str>;
pub fn set_open_files_limit(_new_limit: usize) -> bool;

pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = ..;
pub const SUPPORTED_SIGNALS: &[Signal] = ..;
pub const IS_SUPPORTED_SYSTEM: bool = ..;

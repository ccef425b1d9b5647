use crate::aio::{AsyncPushSender, ConnectionManager, ConnectionManagerConfig, Monitor, MultiplexedConnection};
use crate::io::AsyncDNSResolver;
use crate::io::tcp::TcpSettings;
use arcstr::arc_str::ArcStr;
use bytes::BufMut;
use combine::parser::combinator::AnySendSyncPartialState;
use combine::stream::PointerOffset;
use combine::stream::decoder::Decoder;
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use num_bigint::bigint::BigInt;
use std::collections::HashMap;
use std::error::Error;
use std::ffi::NulError;
use std::fmt::Display;
use std::io;
use std::io::{Read, Write};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::str::{FromStr, Utf8Error};
use std::string::FromUtf8Error;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;
use tokio::io::AsyncRead;
use url::Url;

pub mod aio {
    use crate::{
        AsyncConnectionConfig, AsyncHotkeysCommands, Client, Cmd, FromRedisValue, Msg, Pipeline, PushInfo,
        RedisConnectionInfo, RedisError, RedisFuture, RedisResult, ToRedisArgs, Value,
    };
    use futures_core::stream::Stream;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::sync::broadcast::Sender;
    use tokio::sync::mpsc::UnboundedSender;

    pub struct Monitor;

    impl Monitor {
        pub fn on_message<'a, T: FromRedisValue + 'a>(&'a mut self) -> impl Stream<Item = T> + 'a;
        pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T>;
    }

    pub struct PubSub;

    impl PubSub {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
        pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
    }

    #[derive(Clone, Debug)]
    pub struct PubSubSink;

    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    }

    pub struct PubSubStream;

    impl Stream for PubSubStream {
        type Item = Msg;
    }

    #[derive(Debug)]
    pub struct SendError;

    #[derive(Clone)]
    pub struct MultiplexedConnection;

    impl MultiplexedConnection {
        pub async fn new<C>(
            connection_info: &RedisConnectionInfo,
            stream: C,
        ) -> RedisResult<(Self, impl Future<Output = ()>)>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub async fn new_with_config<C>(
            connection_info: &RedisConnectionInfo,
            stream: C,
            config: AsyncConnectionConfig,
        ) -> RedisResult<(Self, impl Future<Output = ()> + 'static)>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub fn set_response_timeout(&mut self, timeout: Duration);
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(
            &mut self,
            cmd: &Pipeline,
            offset: usize,
            count: usize,
        ) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }

    impl ConnectionLike for MultiplexedConnection {}
    impl AsyncHotkeysCommands for MultiplexedConnection {}

    #[derive(Clone)]
    pub struct ConnectionManagerConfig;

    impl ConnectionManagerConfig {
        pub fn new() -> Self;
        pub fn min_delay(&self) -> Duration;
        pub fn max_delay(&self) -> Option<Duration>;
        pub fn exponent_base(&self) -> f32;
        pub fn number_of_retries(&self) -> usize;
        pub fn response_timeout(&self) -> Option<Duration>;
        pub fn connection_timeout(&self) -> Option<Duration>;
        pub fn automatic_resubscription(&self) -> bool;
        pub fn set_min_delay(self, min_delay: Duration) -> Self;
        pub fn set_max_delay(self, time: Duration) -> Self;
        pub fn set_exponent_base(self, base: f32) -> Self;
        pub fn set_number_of_retries(self, amount: usize) -> Self;
        pub fn set_response_timeout(self, duration: Option<Duration>) -> Self;
        pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self;
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
        pub fn set_automatic_resubscription(self) -> Self;
        pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
        pub fn set_concurrency_limit(self, limit: usize) -> Self;
        pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
    }

    impl Default for ConnectionManagerConfig {}

    #[derive(Clone)]
    pub struct ConnectionManager;

    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self>;
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(
            &mut self,
            cmd: &Pipeline,
            offset: usize,
            count: usize,
        ) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }

    impl ConnectionLike for ConnectionManager {}
    impl AsyncHotkeysCommands for ConnectionManager {}

    pub trait AsyncStream: AsyncRead + AsyncWrite {}
    impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}

    pub trait ConnectionLike {
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        fn get_db(&self) -> i64;
    }

    pub trait AsyncPushSender: Send + Sync + 'static {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }

    impl AsyncPushSender for UnboundedSender<PushInfo> {}
    impl AsyncPushSender for Sender<PushInfo> {}
    impl<T, Func: Fn(PushInfo) -> Result<(), T> + Send + Sync + 'static> AsyncPushSender for Func {}
    impl AsyncPushSender for std::sync::mpsc::Sender<PushInfo> {}
    impl<T> AsyncPushSender for Arc<T> where T: AsyncPushSender + ?Sized {}

    pub async fn transaction_async<
        C: ConnectionLike + Clone,
        K: ToRedisArgs,
        T: FromRedisValue,
        F: FnMut(C, Pipeline) -> Fut,
        Fut: Future<Output = Result<Option<T>, RedisError>>,
    >(
        connection: C,
        keys: &[K],
        func: F,
    ) -> Result<T, RedisError>;
}

pub mod cluster {
    use crate::{Cmd, ConnectionLike, IntoConnectionInfo, RedisResult};
    use std::time::Duration;

    #[derive(Clone)]
    pub struct ClusterClient;

    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient>;
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        #[blocks(db, instead = "redis::cluster::ClusterClient::get_async_connection")]
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        pub async fn get_async_connection(&self) -> RedisResult<crate::cluster_async::ClusterConnection>;
    }

    pub struct ClusterClientBuilder;

    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        pub fn build(self) -> RedisResult<ClusterClient>;
        pub fn password(self, password: String) -> ClusterClientBuilder;
        pub fn username(self, username: String) -> ClusterClientBuilder;
        pub fn retries(self, retries: u32) -> ClusterClientBuilder;
        pub fn read_from_replicas(self) -> ClusterClientBuilder;
        pub fn connection_timeout(self, connection_timeout: Duration) -> ClusterClientBuilder;
        pub fn response_timeout(self, response_timeout: Duration) -> ClusterClientBuilder;
    }

    pub struct ClusterConnection;

    impl ClusterConnection {
        pub fn set_auto_reconnect(&self, value: bool);
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        #[blocks(db)]
        pub fn check_connection(&mut self) -> bool;
    }

    impl ConnectionLike for ClusterConnection {}

    pub struct ClusterPipeline;

    impl ClusterPipeline {
        pub fn new() -> ClusterPipeline;
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
        #[blocks(db)]
        pub fn query<T: crate::FromRedisValue>(&self, con: &mut ClusterConnection) -> RedisResult<T>;
        #[blocks(db)]
        pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()>;
    }

    pub fn cluster_pipe() -> ClusterPipeline;
}

pub mod cluster_async {
    #[derive(Clone)]
    pub struct ClusterConnection;

    impl crate::aio::ConnectionLike for ClusterConnection {}
}

pub mod sentinel {
    use crate::{Client, Connection, IntoConnectionInfo, RedisResult};

    #[derive(Clone, Default)]
    pub struct SentinelNodeConnectionInfo;

    pub enum SentinelServerType {
        Master,
        Replica,
    }

    pub struct Sentinel;

    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel>;
        #[blocks(db, instead = "redis::sentinel::Sentinel::async_master_for")]
        pub fn master_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
        #[blocks(db, instead = "redis::sentinel::Sentinel::async_replica_for")]
        pub fn replica_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
        #[blocks(db, instead = "redis::sentinel::Sentinel::async_replica_rotate_for")]
        pub fn replica_rotate_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
        pub async fn async_master_for(
            &mut self,
            service_name: &str,
            node_connection_info: Option<&SentinelNodeConnectionInfo>,
        ) -> RedisResult<Client>;
    }

    pub struct SentinelClient;

    impl SentinelClient {
        pub fn build<T: IntoConnectionInfo>(
            params: Vec<T>,
            service_name: String,
            node_connection_info: Option<SentinelNodeConnectionInfo>,
            server_type: SentinelServerType,
        ) -> RedisResult<Self>;
        #[blocks(db, instead = "redis::sentinel::SentinelClient::get_async_connection")]
        pub fn get_connection(&mut self) -> RedisResult<Connection>;
        pub async fn get_async_connection(&mut self) -> RedisResult<crate::aio::MultiplexedConnection>;
    }
}

pub mod io {
    use crate::RedisFuture;
    use std::net::SocketAddr;

    pub mod tcp {
        pub use socket2;
        use socket2::TcpKeepalive;
        use std::time::Duration;

        #[derive(Clone, Debug)]
        pub struct TcpSettings;

        impl TcpSettings {
            pub fn nodelay(&self) -> bool;
            pub fn keepalive(&self) -> Option<&TcpKeepalive>;
            pub fn user_timeout(&self) -> Option<Duration>;
            pub fn set_nodelay(self, nodelay: bool) -> Self;
            pub fn set_keepalive(self, keepalive: TcpKeepalive) -> Self;
            pub fn set_linger_time(self, linger: Duration) -> Self;
            pub fn set_user_timeout(self, user_timeout: Duration) -> Self;
        }

        impl Default for TcpSettings {}
    }

    pub trait AsyncDNSResolver: Send + Sync + 'static {
        fn resolve<'a, 'b: 'a>(
            &'a self,
            host: &'b str,
            port: u16,
        ) -> RedisFuture<'a, Box<dyn Iterator<Item = SocketAddr> + Send + 'a>>;
    }
}

#[derive(Clone)]
pub struct AsyncConnectionConfig;

impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Option<Duration>) -> Self;
    pub fn set_response_timeout(self, response_timeout: Option<Duration>) -> Self;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
    pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self;
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
    pub fn set_concurrency_limit(self, limit: usize) -> Self;
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
}

impl Default for AsyncConnectionConfig {}

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self>;
    #[blocks(db, instead = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[blocks(db, instead = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(
        &self,
        config: &AsyncConnectionConfig,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub fn get_connection_manager_lazy(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(
        &self,
        config: ConnectionManagerConfig,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}

impl ConnectionLike for Client {}

#[derive(Clone, Debug, PartialEq)]
pub enum Arg<D> {
    Simple(D),
    Cursor,
}

#[derive(Clone)]
pub struct Cmd;

impl Cmd {
    pub fn new() -> Self;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self;
    pub fn get_packed_command(&self) -> Vec<u8>;
    #[blocks(db, instead = "redis::Cmd::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db, instead = "redis::Cmd::iter_async")]
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
    pub async fn iter_async<'a, T: FromRedisValue + 'a>(
        self,
        con: &'a mut (dyn crate::aio::ConnectionLike + Send),
    ) -> RedisResult<AsyncIter<'a, T>>;
    #[blocks(db, instead = "redis::Cmd::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>>;
}

impl RedisWrite for Cmd {}
impl Default for Cmd {}

pub struct Iter<'a, T: FromRedisValue>;

impl<T: FromRedisValue> Iterator for Iter<'_, T> {
    type Item = Result<T, RedisError>;
    #[blocks(db)]
    fn next(&mut self) -> Option<RedisResult<T>>;
}

#[derive(Debug)]
pub enum ControlFlow<U> {
    Continue,
    Break(U),
}

#[derive(Clone, Copy, Debug)]
pub struct CopyOptions<Db: ToString>;

impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2>;
    pub fn replace(self, replace: bool) -> Self;
}

impl Default for CopyOptions<&'static str> {}

#[derive(Debug)]
pub enum Direction {
    Left,
    Right,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct FlushAllOptions {
    pub blocking: bool,
}

impl FlushAllOptions {
    pub fn blocking(self, blocking: bool) -> Self;
}

pub type FlushDbOptions = FlushAllOptions;

#[derive(Clone, Copy, Debug, Default)]
pub struct HashFieldExpirationOptions;

impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self;
    pub fn set_expiration(self, expiration: SetExpiry) -> Self;
}

#[derive(Clone, Default)]
pub struct IncrexOptions<T>;

impl<T: ToSingleRedisArg> IncrexOptions<T> {
    pub fn saturate(self) -> Self;
    pub fn lower_bound(self, lower_bound: T) -> Self;
    pub fn upper_bound(self, upper_bound: T) -> Self;
    pub fn with_expiration(self, expiration: Expiry) -> Self;
    pub fn enx(self) -> Self;
}

#[derive(Debug, Default)]
pub struct LposOptions;

impl LposOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn rank(self, n: isize) -> Self;
    pub fn maxlen(self, n: usize) -> Self;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct MSetOptions;

impl MSetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}

#[derive(Debug, Default)]
pub struct ScanOptions;

impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self;
    pub fn with_pattern(self, p: impl Into<String>) -> Self;
    pub fn with_type(self, t: impl Into<String>) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct SetOptions;

impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn value_comparison(self, value_comparison: ValueComparison) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct SortedSetAddOptions;

impl SortedSetAddOptions {
    pub fn add_only() -> Self;
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn include_changed_count(self) -> Self;
    pub fn increment_score(self) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub enum UpdateCheck {
    LT,
    GT,
}

#[derive(Clone, Debug, PartialEq)]
pub struct HotKeyEntry {
    pub key: String,
    pub value: u64,
}

#[derive(Clone, Debug)]
pub struct HotkeysOptions;

impl HotkeysOptions {
    pub fn new_with_cpu() -> Self;
    pub fn new_with_net() -> Self;
    pub fn and_cpu(self) -> Self;
    pub fn and_net(self) -> Self;
    pub fn with_count(self, k: u64) -> Result<Self, String>;
    pub fn with_duration_secs(self, seconds: u64) -> Self;
    pub fn with_sample_ratio(self, ratio: u64) -> Self;
    pub fn with_slots(self, slots: Vec<u16>) -> Self;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HotkeysResponse {
    pub tracking_active: bool,
    pub sample_ratio: u64,
    pub selected_slots: Vec<SlotRange>,
    pub all_commands_all_slots_us: u64,
    pub net_bytes_all_commands_all_slots: u64,
    pub collection_start_time_unix_ms: u64,
    pub collection_duration_ms: u64,
    pub total_cpu_time_user_ms: Option<u64>,
    pub total_cpu_time_sys_ms: Option<u64>,
    pub total_net_bytes: Option<u64>,
    pub by_cpu_time_us: Option<Vec<HotKeyEntry>>,
    pub by_net_bytes: Option<Vec<HotKeyEntry>>,
    pub sampled_commands_selected_slots_us: Option<u64>,
    pub all_commands_selected_slots_us: Option<u64>,
    pub net_bytes_sampled_commands_selected_slots: Option<u64>,
    pub net_bytes_all_commands_selected_slots: Option<u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SlotRange {
    pub start: u16,
    pub end: u16,
}

pub struct Connection;

impl Connection {
    #[blocks(db)]
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    #[blocks(db)]
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
    pub fn set_push_sender(&mut self, sender: Sender<PushInfo>);
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
}

impl PubSubCommands for Connection {}
impl HotkeysCommands for Connection {}
impl ConnectionLike for Connection {}

#[derive(Clone, Debug)]
pub enum ConnectionAddr {
    Tcp(String, u16),
    TcpTls { host: String, port: u16, insecure: bool },
    Unix(PathBuf),
}

impl ConnectionAddr {
    pub fn is_supported(&self) -> bool;
}

impl Display for ConnectionAddr {}
impl IntoConnectionInfo for ConnectionAddr {}

#[derive(Clone, Debug)]
pub struct ConnectionInfo;

impl ConnectionInfo {
    pub fn addr(&self) -> &ConnectionAddr;
    pub fn tcp_settings(&self) -> &TcpSettings;
    pub fn redis_settings(&self) -> &RedisConnectionInfo;
    pub fn set_addr(self, addr: ConnectionAddr) -> Self;
    pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self;
    pub fn set_redis_settings(self, redis: RedisConnectionInfo) -> Self;
}

impl FromStr for ConnectionInfo {
    type Err = RedisError;
}

impl IntoConnectionInfo for ConnectionInfo {}

#[derive(Clone, Debug)]
pub struct Msg;

impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn from_push_info(push_info: PushInfo) -> Option<Self>;
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
}

pub struct PubSub<'a>;

impl<'a> PubSub<'a> {
    #[blocks(db, instead = "redis::aio::PubSub")]
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    #[blocks(db, instead = "redis::aio::PubSub")]
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    #[blocks(db, instead = "redis::aio::PubSub")]
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    #[blocks(db, instead = "redis::aio::PubSub")]
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    #[blocks(db, instead = "redis::aio::PubSub")]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}

#[derive(Clone, Default)]
pub struct RedisConnectionInfo;

impl RedisConnectionInfo {
    pub fn username(&self) -> Option<&str>;
    pub fn password(&self) -> Option<&str>;
    pub fn protocol(&self) -> ProtocolVersion;
    pub fn skip_set_lib_name(&self) -> bool;
    pub fn lib_name(&self) -> Option<&str>;
    pub fn lib_ver(&self) -> Option<&str>;
    pub fn db(&self) -> i64;
    pub fn set_username(self, username: impl AsRef<str>) -> Self;
    pub fn set_password(self, password: impl AsRef<str>) -> Self;
    pub fn set_protocol(self, protocol: ProtocolVersion) -> Self;
    pub fn set_skip_set_lib_name(self) -> Self;
    pub fn set_lib_name(self, lib_name: impl AsRef<str>, lib_ver: impl AsRef<str>) -> Self;
    pub fn set_db(self, db: i64) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TlsMode {
    Secure,
    Insecure,
}

pub struct Parser;

impl Parser {
    pub fn new() -> Self;
    pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value>;
}

impl Default for Parser {}

#[derive(Clone, Debug)]
pub struct Pipeline;

impl Pipeline {
    pub fn get<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn mget<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn keys<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn set<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn set_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64)
    -> &mut Self;
    pub fn pset_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> &mut Self;
    pub fn set_nx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> &mut Self;
    pub fn getset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<'a, K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> &mut Self;
    pub fn del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn del_ex<'a, K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> &mut Self;
    pub fn digest<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn exists<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn key_type<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn expire<'a, K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn expire_at<'a, K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn pexpire<'a, K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn pexpire_at<'a, K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn expire_time<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn pexpire_time<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn persist<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn ttl<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn pttl<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn get_ex<'a, K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
    pub fn get_del<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn copy<'a, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(
        &mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> &mut Self;
    pub fn rename<'a, K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<'a, K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn unlink<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn append<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn increx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        increment: V,
        options: IncrexOptions<V>,
    ) -> &mut Self;
    pub fn setbit<'a, K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<'a, K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<'a, K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
    pub fn bit_and<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_or<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_xor<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_not<'a, D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> &mut Self;
    pub fn bit_diff<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_diff1<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_and_or<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_one<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn strlen<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn hget<'a, K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hmget<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hget_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
        &mut self,
        key: K,
        fields: F,
        expire_at: Expiry,
    ) -> &mut Self;
    pub fn hdel<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hget_del<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hset<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> &mut Self;
    pub fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> &mut Self;
    pub fn hset_nx<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> &mut Self;
    pub fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> &mut Self;
    pub fn hincr<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> &mut Self;
    pub fn hexists<'a, K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self;
    pub fn httl<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpttl<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpersist<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hpexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hpexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hkeys<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn hvals<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn hgetall<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn hlen<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn blmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> &mut Self;
    pub fn blmpop<'a, K: ToRedisArgs>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> &mut Self;
    pub fn blpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpoplpush<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> &mut Self;
    pub fn lindex<'a, K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn linsert_before<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> &mut Self;
    pub fn linsert_after<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> &mut Self;
    pub fn llen<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn lmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> &mut Self;
    pub fn lmpop<'a, K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn lpop<'a, K: ToSingleRedisArg>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn lpos<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(
        &mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> &mut Self;
    pub fn lpush<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lrange<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> &mut Self;
    pub fn ltrim<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> &mut Self;
    pub fn ping<'a>(&mut self) -> &mut Self;
    pub fn ping_message<'a, K: ToSingleRedisArg>(&mut self, message: K) -> &mut Self;
    pub fn rpop<'a, K: ToSingleRedisArg>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn rpoplpush<'a, K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> &mut Self;
    pub fn rpush<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn sadd<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sdiffstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sinter<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sismember<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self;
    pub fn smismember<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn smembers<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn smove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> &mut Self;
    pub fn spop<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn srandmember<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<'a, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn srem<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zadd<'a, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> &mut Self;
    pub fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> &mut Self;
    pub fn zcard<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn zcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zincr<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> &mut Self;
    pub fn zinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zlexcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn bzpopmax<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<'a, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<'a, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzmpop_max<'a, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_max<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn bzmpop_min<'a, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_min<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn zrandmember<'a, K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> &mut Self;
    pub fn zrandmember_withscores<'a, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn zrange<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrangebylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebylex_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrangebylex<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebylex_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrangebyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebyscore_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebyscore_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zrembylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zremrangebyrank<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrembyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrevrange<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrange_withscores<'a, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrangebyscore<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebyscore_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebyscore_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> &mut Self;
    pub fn zunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn pfadd<'a, K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pfmerge<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn publish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn spublish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn object_encoding<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn object_idletime<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn object_freq<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn object_refcount<'a, K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self;
    pub fn client_getname<'a>(&mut self) -> &mut Self;
    pub fn client_id<'a>(&mut self) -> &mut Self;
    pub fn client_setname<'a, K: ToSingleRedisArg>(&mut self, connection_name: K) -> &mut Self;
    pub fn load_script<'a>(&mut self, script: &'a Script) -> &mut Self;
    pub fn invoke_script<'a>(&mut self, invocation: &'a ScriptInvocation<'a>) -> &mut Self;
    pub fn flushall<'a>(&mut self) -> &mut Self;
    pub fn flushdb<'a>(&mut self) -> &mut Self;
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn atomic(&mut self) -> &mut Self;
    pub fn ignore_errors(&mut self) -> &mut Self;
    pub fn is_transaction(&self) -> bool;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[blocks(db, instead = "redis::Pipeline::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db, instead = "redis::Pipeline::exec_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn clear(&mut self);
}

impl Default for Pipeline {}

#[derive(Clone, Debug)]
pub struct Script;

impl Script {
    pub fn new(code: &str) -> Self;
    pub fn get_hash(&self) -> &str;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String>
    where
        C: crate::aio::ConnectionLike;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
    #[blocks(db, instead = "redis::ScriptInvocation::invoke_async")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T>
    where
        C: crate::aio::ConnectionLike,
        T: FromRedisValue;
}

pub struct ScriptInvocation<'a>;

impl<'a> ScriptInvocation<'a> {
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut Self
    where
        'a: 'b;
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut Self
    where
        'a: 'b;
    #[blocks(db, instead = "redis::ScriptInvocation::invoke_async")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db, instead = "redis::ScriptInvocation::invoke_async")]
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String>
    where
        C: crate::aio::ConnectionLike;
}

#[derive(Clone, Debug)]
pub struct InfoDict;

impl Deref for InfoDict {
    type Target = HashMap<String, Value>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumericBehavior {
    NonNumeric,
    NumberIsInteger,
    NumberIsFloat,
}

#[derive(Clone, Debug)]
pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}

#[derive(Clone, Copy, Debug)]
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}

#[derive(Clone, Copy, Debug)]
pub enum ExistenceCheck {
    NX,
    XX,
}

#[derive(Clone, Copy, Debug)]
pub enum FieldExistenceCheck {
    FNX,
    FXX,
}

#[derive(Clone, Copy, Debug)]
pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}

#[derive(Clone, Debug, PartialEq)]
pub enum IntegerReplyOrNoOp {
    IntegerReply(usize),
    NotExists,
    ExistsButNotRelevant,
}

impl IntegerReplyOrNoOp {
    pub fn raw(&self) -> isize;
}

#[derive(Clone, Debug, PartialEq)]
pub struct IncrexResult {
    pub value: Value,
    pub actual_increment: Value,
}

impl IncrexResult {
    pub fn value_as<T: FromRedisValue>(&self) -> Result<T, ParsingError>;
    pub fn actual_increment_as<T: FromRedisValue>(&self) -> Result<T, ParsingError>;
    pub fn as_i64(&self) -> Result<(i64, i64), ParsingError>;
    pub fn as_f64(&self) -> Result<(f64, f64), ParsingError>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum ValueType {
    None,
    String,
    List,
    Set,
    ZSet,
    Hash,
    Stream,
    VectorSet,
    JSON,
    BloomFilterRedis,
    CuckooFilter,
    CountMin,
    TDigest,
    TopK,
    TimeSeries,
    Trie,
    BloomFilterValKey,
    Unknown(String),
}

impl<T: AsRef<str>> From<T> for ValueType {}
impl From<ValueType> for String {}

pub type RedisResult<T> = Result<T, RedisError>;

#[derive(Clone, Debug)]
pub enum ValueComparison {
    IFEQ(String),
    IFNE(String),
    IFDEQ(String),
    IFDNE(String),
}

impl ValueComparison {
    pub fn ifeq(value: impl ToSingleRedisArg) -> Self;
    pub fn ifne(value: impl ToSingleRedisArg) -> Self;
    pub fn ifdeq(digest: impl ToSingleRedisArg) -> Self;
    pub fn ifdne(digest: impl ToSingleRedisArg) -> Self;
}

#[derive(Clone, Default, PartialEq)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Self>),
    SimpleString(String),
    Okay,
    Map(Vec<(Self, Self)>),
    Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> },
    Set(Vec<Self>),
    Double(f64),
    Boolean(bool),
    VerbatimString { format: VerbatimFormat, text: String },
    BigNumber(BigInt),
    Push { kind: PushKind, data: Vec<Self> },
    ServerError(ServerError),
}

impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Self]>;
    pub fn into_sequence(self) -> Result<Vec<Self>, Self>;
    pub fn extract_error(self) -> RedisResult<Self>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum PushKind {
    Disconnection,
    Other(String),
    Invalidate,
    Message,
    PMessage,
    SMessage,
    Unsubscribe,
    PUnsubscribe,
    SUnsubscribe,
    Subscribe,
    PSubscribe,
    SSubscribe,
}

impl Display for PushKind {}

#[derive(Clone, Debug, PartialEq)]
pub enum VerbatimFormat {
    Unknown(String),
    Markdown,
    Text,
}

impl Display for VerbatimFormat {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProtocolVersion {
    RESP2,
    RESP3,
}

impl ProtocolVersion {
    pub fn supports_resp3(&self) -> bool;
}

#[derive(Clone, Debug, PartialEq)]
pub struct PushInfo {
    pub kind: PushKind,
    pub data: Vec<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    Parse,
    AuthenticationFailed,
    UnexpectedReturnType,
    InvalidClientConfig,
    Io,
    Client,
    Extension,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    ClusterConnectionNotFound,
    Server(ServerErrorKind),
    RESP3NotSupported,
}

impl From<ServerErrorKind> for ErrorKind {}

#[derive(Clone, Debug, PartialEq)]
pub struct ParsingError;
impl Display for ParsingError {}
impl Error for ParsingError {}
impl From<NulError> for ParsingError {}
impl From<Utf8Error> for ParsingError {}
impl From<FromUtf8Error> for ParsingError {}
impl From<String> for ParsingError {}
impl<'a> From<&'a str> for ParsingError {}
impl From<ArcStr> for ParsingError {}

#[derive(Clone)]
pub struct RedisError;

impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn retry_method(&self) -> RetryMethod;
    pub fn into_server_errors(self) -> Option<Arc<[(usize, ServerError)]>>;
}

impl From<io::Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}
impl Error for RedisError {}
impl Display for RedisError {}
impl From<ServerError> for RedisError {}
impl From<ParsingError> for RedisError {}

#[derive(Clone, Debug)]
pub enum RetryMethod {
    Reconnect,
    NoRetry,
    RetryImmediately,
    WaitAndRetry,
    AskRedirect,
    MovedRedirect,
    ReconnectFromInitialConnections,
    RefreshSlotsAndRetry,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ServerError;

impl ServerError {
    pub fn kind(&self) -> Option<ServerErrorKind>;
    pub fn code(&self) -> &str;
    pub fn details(&self) -> Option<&str>;
}

impl TryFrom<RedisError> for ServerError {
    type Error = RedisError;
}

impl Display for ServerError {}
impl Error for ServerError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerErrorKind {
    ResponseError,
    ExecAbort,
    BusyLoading,
    NoScript,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    ReadOnly,
    NotBusy,
    NoSub,
    NoPerm,
}

pub struct AsyncIter<'a, T: FromRedisValue + 'a>;

impl<'a, T: FromRedisValue + 'a + Unpin + Send> AsyncIter<'a, T> {
    pub async fn next_item(&mut self) -> Option<RedisResult<T>>;
}

impl<'a, T: FromRedisValue + Unpin + Send + 'a> Stream for AsyncIter<'a, T> {
    type Item = Result<T, RedisError>;
}

pub type RedisFuture<'a, T> = BoxFuture<'a, RedisResult<T>>;

pub trait Commands: ConnectionLike + Sized {
    #[blocks(db, instead = "redis::AsyncCommands::get")]
    fn get<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::mget")]
    fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::keys")]
    fn keys<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::set")]
    fn set<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::mset")]
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::set_ex")]
    fn set_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pset_ex")]
    fn pset_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::set_nx")]
    fn set_nx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::mset_nx")]
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::mset_ex")]
    fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::getset")]
    fn getset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::getrange")]
    fn getrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        from: isize,
        to: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::setrange")]
    fn setrange<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::del")]
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::del_ex")]
    fn del_ex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value_comparison: ValueComparison,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::digest")]
    fn digest<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::exists")]
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::key_type")]
    fn key_type<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::expire")]
    fn expire<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::expire_at")]
    fn expire_at<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pexpire")]
    fn pexpire<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pexpire_at")]
    fn pexpire_at<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::expire_time")]
    fn expire_time<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pexpire_time")]
    fn pexpire_time<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::persist")]
    fn persist<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::ttl")]
    fn ttl<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pttl")]
    fn pttl<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::get_ex")]
    fn get_ex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::get_del")]
    fn get_del<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::copy")]
    fn copy<'a, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(
        &mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rename")]
    fn rename<'a, K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rename_nx")]
    fn rename_nx<'a, K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::unlink")]
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::append")]
    fn append<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::incr")]
    fn incr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::decr")]
    fn decr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::increx")]
    fn increx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        increment: V,
        options: IncrexOptions<V>,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::setbit")]
    fn setbit<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::getbit")]
    fn getbit<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bitcount")]
    fn bitcount<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bitcount_range")]
    fn bitcount_range<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_and")]
    fn bit_and<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_or")]
    fn bit_or<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_xor")]
    fn bit_xor<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_not")]
    fn bit_not<'a, D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_diff")]
    fn bit_diff<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_diff1")]
    fn bit_diff1<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_and_or")]
    fn bit_and_or<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bit_one")]
    fn bit_one<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::strlen")]
    fn strlen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hget")]
    fn hget<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hmget")]
    fn hmget<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hget_ex")]
    fn hget_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
        expire_at: Expiry,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hdel")]
    fn hdel<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hget_del")]
    fn hget_del<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hset")]
    fn hset<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hset_ex")]
    fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hset_nx")]
    fn hset_nx<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hset_multiple")]
    fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hincr")]
    fn hincr<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hexists")]
    fn hexists<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::httl")]
    fn httl<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hpttl")]
    fn hpttl<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hexpire")]
    fn hexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hexpire_at")]
    fn hexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hexpire_time")]
    fn hexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hpersist")]
    fn hpersist<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hpexpire")]
    fn hpexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hpexpire_at")]
    fn hpexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hpexpire_time")]
    fn hpexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hkeys")]
    fn hkeys<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hvals")]
    fn hvals<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hgetall")]
    fn hgetall<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::hlen")]
    fn hlen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::blmove")]
    fn blmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::blmpop")]
    fn blmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::blpop")]
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::brpop")]
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::brpoplpush")]
    fn brpoplpush<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lindex")]
    fn lindex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::linsert_before")]
    fn linsert_before<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::linsert_after")]
    fn linsert_after<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::llen")]
    fn llen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lmove")]
    fn lmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lmpop")]
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lpop")]
    fn lpop<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lpos")]
    fn lpos<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lpush")]
    fn lpush<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lpush_exists")]
    fn lpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lrange")]
    fn lrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lrem")]
    fn lrem<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::ltrim")]
    fn ltrim<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::lset")]
    fn lset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::ping")]
    fn ping<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::ping_message")]
    fn ping_message<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rpop")]
    fn rpop<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rpoplpush")]
    fn rpoplpush<'a, K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        dstkey: D,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rpush")]
    fn rpush<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::rpush_exists")]
    fn rpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sadd")]
    fn sadd<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::scard")]
    fn scard<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sdiff")]
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sdiffstore")]
    fn sdiffstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sinter")]
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sinterstore")]
    fn sinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sismember")]
    fn sismember<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::smismember")]
    fn smismember<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::smembers")]
    fn smembers<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::smove")]
    fn smove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::spop")]
    fn spop<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::srandmember")]
    fn srandmember<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::srandmember_multiple")]
    fn srandmember_multiple<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::srem")]
    fn srem<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sunion")]
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::sunionstore")]
    fn sunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zadd")]
    fn zadd<'a, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zadd_multiple")]
    fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zcard")]
    fn zcard<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zcount")]
    fn zcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zincr")]
    fn zincr<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore")]
    fn zinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore_min")]
    fn zinterstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore_max")]
    fn zinterstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore_weights")]
    fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore_min_weights")]
    fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zinterstore_max_weights")]
    fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zlexcount")]
    fn zlexcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bzpopmax")]
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zpopmax")]
    fn zpopmax<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bzpopmin")]
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zpopmin")]
    fn zpopmin<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bzmpop_max")]
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zmpop_max")]
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::bzmpop_min")]
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zmpop_min")]
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrandmember")]
    fn zrandmember<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<isize>,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrandmember_withscores")]
    fn zrandmember_withscores<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrange")]
    fn zrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrange_withscores")]
    fn zrange_withscores<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebylex")]
    fn zrangebylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebylex_limit")]
    fn zrangebylex_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebylex")]
    fn zrevrangebylex<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebylex_limit")]
    fn zrevrangebylex_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebyscore")]
    fn zrangebyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebyscore_withscores")]
    fn zrangebyscore_withscores<
        'a,
        K: ToSingleRedisArg,
        M: ToSingleRedisArg,
        MM: ToSingleRedisArg,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebyscore_limit")]
    fn zrangebyscore_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrangebyscore_limit_withscores")]
    fn zrangebyscore_limit_withscores<
        'a,
        K: ToSingleRedisArg,
        M: ToSingleRedisArg,
        MM: ToSingleRedisArg,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrank")]
    fn zrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrem")]
    fn zrem<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrembylex")]
    fn zrembylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zremrangebyrank")]
    fn zremrangebyrank<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrembyscore")]
    fn zrembyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrange")]
    fn zrevrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrange_withscores")]
    fn zrevrange_withscores<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebyscore")]
    fn zrevrangebyscore<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebyscore_withscores")]
    fn zrevrangebyscore_withscores<
        'a,
        K: ToSingleRedisArg,
        MM: ToSingleRedisArg,
        M: ToSingleRedisArg,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebyscore_limit")]
    fn zrevrangebyscore_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrangebyscore_limit_withscores")]
    fn zrevrangebyscore_limit_withscores<
        'a,
        K: ToSingleRedisArg,
        MM: ToSingleRedisArg,
        M: ToSingleRedisArg,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zrevrank")]
    fn zrevrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zscore")]
    fn zscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zscore_multiple")]
    fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: &'a [M],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore")]
    fn zunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore_min")]
    fn zunionstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore_max")]
    fn zunionstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore_weights")]
    fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore_min_weights")]
    fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::zunionstore_max_weights")]
    fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pfadd")]
    fn pfadd<'a, K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        element: E,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pfcount")]
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::pfmerge")]
    fn pfmerge<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::publish")]
    fn publish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        channel: K,
        message: E,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::spublish")]
    fn spublish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        channel: K,
        message: E,
    ) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::object_encoding")]
    fn object_encoding<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::object_idletime")]
    fn object_idletime<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::object_freq")]
    fn object_freq<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::object_refcount")]
    fn object_refcount<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::client_getname")]
    fn client_getname<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::client_id")]
    fn client_id<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::client_setname")]
    fn client_setname<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::load_script")]
    fn load_script<'a, RV: FromRedisValue>(&mut self, script: &'a Script) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::invoke_script")]
    fn invoke_script<'a, RV: FromRedisValue>(&mut self, invocation: &'a ScriptInvocation<'a>) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::flushall")]
    fn flushall<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::flushdb")]
    fn flushdb<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, instead = "redis::AsyncCommands::scan")]
    fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::scan_match")]
    fn scan_match<P: ToSingleRedisArg, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::hscan")]
    fn hscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::hscan_match")]
    fn hscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::sscan")]
    fn sscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::sscan_match")]
    fn sscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::zscan")]
    fn zscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    #[blocks(db, instead = "redis::AsyncCommands::zscan_match")]
    fn zscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
}

impl<T> Commands for T where T: ConnectionLike {}

pub trait HotkeysCommands: ConnectionLike {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisResult<()>
    where
        Self: Sized;
    fn hotkeys_get(&mut self) -> RedisResult<Option<HotkeysResponse>>
    where
        Self: Sized;
    fn hotkeys_stop(&mut self) -> RedisResult<bool>
    where
        Self: Sized;
    fn hotkeys_reset(&mut self) -> RedisResult<()>
    where
        Self: Sized;
}

pub trait PubSubCommands: Sized {
    #[blocks(db)]
    fn subscribe<C, F, U>(&mut self, _: C, _: F) -> RedisResult<U>
    where
        F: FnMut(Msg) -> ControlFlow<U>,
        C: ToRedisArgs;
    #[blocks(db)]
    fn psubscribe<P, F, U>(&mut self, _: P, _: F) -> RedisResult<U>
    where
        F: FnMut(Msg) -> ControlFlow<U>,
        P: ToRedisArgs;
}

pub trait ConnectionLike {
    #[blocks(db)]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[blocks(db)]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    #[blocks(db)]
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}

impl<C, T> ConnectionLike for T
where
    C: ConnectionLike,
    T: DerefMut<Target = C>,
{
}

pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}

impl IntoConnectionInfo for &str {}
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> {}
impl IntoConnectionInfo for String {}
impl IntoConnectionInfo for Url {}

pub trait FromRedisValue: Sized {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError>;
    fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
    fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError>;
    fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError>;
    fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>>;
    fn from_byte_slice(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_byte_vec(_vec: Vec<u8>) -> Result<Vec<Self>, ParsingError>;
}

pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn write_arg_fmt(&mut self, arg: impl Display);
    fn writer_for_next_arg(&mut self) -> impl Write + '_;
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>);
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl BufMut + '_;
}

impl RedisWrite for Vec<Vec<u8>> {}

pub trait ToRedisArgs: Sized {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W)
    where
        W: ?Sized + RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}

pub trait ToSingleRedisArg: ToRedisArgs {}

pub trait AsyncCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mget<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn keys<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_ex<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pset_ex<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_nx<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getset<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getrange<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        from: isize,
        to: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn setrange<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn del<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn del_ex<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value_comparison: ValueComparison,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn digest<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn exists<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn key_type<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        seconds: i64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire_at<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire_at<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire_time<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire_time<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn persist<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ttl<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pttl<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn get_ex<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        expire_at: Expiry,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn get_del<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn copy<
        'a,
        KSrc: ToSingleRedisArg + Send + Sync + 'a,
        KDst: ToSingleRedisArg + Send + Sync + 'a,
        Db: ToString + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rename<'a, K: ToSingleRedisArg + Send + Sync + 'a, N: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rename_nx<'a, K: ToSingleRedisArg + Send + Sync + 'a, N: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn unlink<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn append<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn incr<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        delta: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn decr<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        delta: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn increx<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        increment: V,
        options: IncrexOptions<V>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn setbit<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getbit<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bitcount<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bitcount_range<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_and<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_or<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_xor<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_not<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_diff<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_diff1<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_and_or<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_one<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn strlen<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hget<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hmget<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hget_ex<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
        expire_at: Expiry,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hdel<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hget_del<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        F: ToSingleRedisArg + Send + Sync + 'a,
        V: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset_ex<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset_nx<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        F: ToSingleRedisArg + Send + Sync + 'a,
        V: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset_multiple<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hincr<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        F: ToSingleRedisArg + Send + Sync + 'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexists<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn httl<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpttl<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire_at<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire_time<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpersist<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire_at<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire_time<'a, K: ToSingleRedisArg + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hkeys<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hvals<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hgetall<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hlen<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blmove<'a, S: ToSingleRedisArg + Send + Sync + 'a, D: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn brpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn brpoplpush<'a, S: ToSingleRedisArg + Send + Sync + 'a, D: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lindex<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        index: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn linsert_before<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        P: ToSingleRedisArg + Send + Sync + 'a,
        V: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn linsert_after<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        P: ToSingleRedisArg + Send + Sync + 'a,
        V: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn llen<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lmove<'a, S: ToSingleRedisArg + Send + Sync + 'a, D: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpop<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpos<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpush<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpush_exists<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lrange<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lrem<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ltrim<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lset<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ping<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ping_message<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, message: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpop<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpoplpush<'a, K: ToSingleRedisArg + Send + Sync + 'a, D: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        dstkey: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpush<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpush_exists<'a, K: ToSingleRedisArg + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sadd<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn scard<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sdiff<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sdiffstore<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sinter<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sinterstore<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sismember<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smismember<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smembers<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smove<
        'a,
        S: ToSingleRedisArg + Send + Sync + 'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn spop<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srandmember<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srandmember_multiple<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srem<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sunion<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sunionstore<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zadd<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        S: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zadd_multiple<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zcard<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zcount<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zincr<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_min<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_max<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_min_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_max_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zlexcount<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zpopmax<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zpopmin<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrandmember<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<isize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrandmember_withscores<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrange<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrange_withscores<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebylex<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebylex_limit<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebylex<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebylex_limit<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_withscores<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_limit<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_limit_withscores<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrank<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrem<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrembylex<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zremrangebyrank<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrembyscore<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrange<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrange_withscores<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_withscores<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_limit<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_limit_withscores<
        'a,
        K: ToSingleRedisArg + Send + Sync + 'a,
        MM: ToSingleRedisArg + Send + Sync + 'a,
        M: ToSingleRedisArg + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrank<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zscore<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zscore_multiple<'a, K: ToSingleRedisArg + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        members: &'a [M],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_min<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_max<'a, D: ToSingleRedisArg + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_min_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_max_weights<
        'a,
        D: ToSingleRedisArg + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfadd<'a, K: ToSingleRedisArg + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        element: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfmerge<'a, D: ToSingleRedisArg + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn publish<'a, K: ToSingleRedisArg + Send + Sync + 'a, E: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn spublish<'a, K: ToSingleRedisArg + Send + Sync + 'a, E: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_encoding<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_idletime<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_freq<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_refcount<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_getname<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_id<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_setname<'a, K: ToSingleRedisArg + Send + Sync + 'a, RV>(
        &'a mut self,
        connection_name: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn load_script<'a, RV>(&'a mut self, script: &'a Script) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn invoke_script<'a, RV>(&'a mut self, invocation: &'a ScriptInvocation<'a>) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn flushall<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn flushdb<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn scan_match<P: ToSingleRedisArg, RV: FromRedisValue>(&mut self, pattern: P)
    -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn hscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn hscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn sscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn sscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn zscan<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn zscan_match<K: ToSingleRedisArg, P: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
}

impl<T> AsyncCommands for T where T: crate::aio::ConnectionLike + Send + Sync + Sized {}

pub trait AsyncHotkeysCommands: crate::aio::ConnectionLike + Send + Sync + Sized {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisFuture<'_, ()>;
    fn hotkeys_get(&mut self) -> RedisFuture<'_, Option<HotkeysResponse>>;
    fn hotkeys_stop(&mut self) -> RedisFuture<'_, bool>;
    fn hotkeys_reset(&mut self) -> RedisFuture<'_, ()>;
}

pub fn cmd(name: &str) -> Cmd;
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8>;
pub fn pipe() -> Pipeline;
pub fn parse_redis_url(input: &str) -> Option<Url>;

#[blocks(db)]
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(
    con: &mut C,
    keys: &[K],
    func: F,
) -> RedisResult<T>;

pub fn parse_redis_value(bytes: &[u8]) -> RedisResult<Value>;
pub fn from_redis_value_ref<T: FromRedisValue>(v: &Value) -> Result<T, ParsingError>;
pub fn from_redis_value<T: FromRedisValue>(v: Value) -> Result<T, ParsingError>;
pub fn calculate_value_digest<T: ToRedisArgs>(value: T) -> String;
pub fn is_valid_16_bytes_hex_digest(s: &str) -> bool;
pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError;

pub async fn parse_redis_value_async<R>(
    decoder: &mut Decoder<AnySendSyncPartialState, PointerOffset<[u8]>>,
    read: &mut R,
) -> RedisResult<Value>
where
    R: AsyncRead + Unpin;

pub const HOTKEYS_COUNT_MAX: u64 = ..;
pub const HOTKEYS_COUNT_MIN: u64 = ..;

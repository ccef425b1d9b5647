use crate::config::{ResolverConfig, ResolverOpts};
use crate::error::{ResolveError, ResolveResult};
use crate::lookup::{
    Ipv4Lookup, Ipv6Lookup, Lookup, MxLookup, NsLookup, ReverseLookup, SoaLookup, SrvLookup, TlsaLookup, TxtLookup,
};
use crate::lookup_ip::LookupIp;
use crate::name_server::{ConnectionProvider, GenericConnector, TokioConnectionProvider, TokioRuntimeProvider};
pub use hickory_proto::rr::domain::name::{IntoName, Name};
pub use hickory_proto::rr::domain::try_parse_ip::TryParseIp;
use hickory_proto::rr::record_type::RecordType;
use std::io;
use std::net::IpAddr;

pub mod config {
    use hickory_proto::rr::domain::name::Name;
    use std::fmt::Display;
    use std::net::{IpAddr, SocketAddr};
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ResolverConfig;

    impl ResolverConfig {
        pub fn new() -> Self;
        pub fn google() -> Self;
        pub fn cloudflare() -> Self;
        pub fn quad9() -> Self;
        pub fn from_parts<G: Into<NameServerConfigGroup>>(
            domain: Option<Name>,
            search: Vec<Name>,
            name_servers: G,
        ) -> Self;
        pub fn domain(&self) -> Option<&Name>;
        pub fn set_domain(&mut self, domain: Name);
        pub fn search(&self) -> &[Name];
        pub fn add_search(&mut self, search: Name);
        pub fn add_name_server(&mut self, name_server: NameServerConfig);
        pub fn name_servers(&self) -> &[NameServerConfig];
    }

    impl Default for ResolverConfig {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Protocol {
        Udp,
        Tcp,
    }

    impl Protocol {
        pub fn is_datagram(self) -> bool;
        pub fn is_stream(self) -> bool;
        pub fn is_encrypted(self) -> bool;
    }

    impl Display for Protocol {}
    impl Default for Protocol {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NameServerConfig {
        pub socket_addr: SocketAddr,
        pub protocol: Protocol,
        pub tls_dns_name: Option<String>,
        pub trust_negative_responses: bool,
        pub bind_addr: Option<SocketAddr>,
    }

    impl NameServerConfig {
        pub fn new(socket_addr: SocketAddr, protocol: Protocol) -> Self;
    }

    impl Display for NameServerConfig {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NameServerConfigGroup;

    impl NameServerConfigGroup {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn into_inner(self) -> Vec<NameServerConfig>;
        pub fn from_ips_clear(ips: &[IpAddr], port: u16, trust_negative_responses: bool) -> Self;
        pub fn google() -> Self;
        pub fn cloudflare() -> Self;
        pub fn quad9() -> Self;
        pub fn merge(&mut self, other: Self);
        pub fn with_bind_addr(self, bind_addr: Option<SocketAddr>) -> Self;
    }

    impl Default for NameServerConfigGroup {}

    impl Deref for NameServerConfigGroup {
        type Target = Vec<NameServerConfig>;
    }

    impl DerefMut for NameServerConfigGroup {}
    impl From<Vec<NameServerConfig>> for NameServerConfigGroup {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LookupIpStrategy {
        Ipv4Only,
        Ipv6Only,
        Ipv4AndIpv6,
        Ipv6thenIpv4,
        Ipv4thenIpv6,
    }

    impl Default for LookupIpStrategy {}

    pub struct ServerOrderingStrategy;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub rotate: bool,
        pub check_names: bool,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: usize,
        pub use_hosts_file: bool,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
        pub server_ordering_strategy: ServerOrderingStrategy,
        pub recursion_desired: bool,
        pub authentic_data: bool,
        pub shuffle_dns_servers: bool,
    }

    impl Default for ResolverOpts {}
}

pub mod error {
    use hickory_proto::error::ProtoError;
    use hickory_proto::op::query::Query;
    use hickory_proto::op::response_code::ResponseCode;
    use hickory_proto::rr::rdata::soa::SOA;
    use hickory_proto::rr::resource::Record;
    use hickory_proto::xfer::dns_response::DnsResponse;
    use hickory_proto::xfer::retry_dns_handle::RetryableError;
    use std::error::Error;
    use std::fmt::Display;
    use std::io;
    use std::sync::PoisonError;

    pub type ResolveResult<T> = Result<T, ResolveError>;

    #[derive(Debug)]
    pub enum ResolveErrorKind {
        Message(&'static str),
        Msg(String),
        NoConnections,
        NoRecordsFound {
            query: Box<Query>,
            soa: Option<Box<Record<SOA>>>,
            negative_ttl: Option<u32>,
            response_code: ResponseCode,
            trusted: bool,
        },
        Io(io::Error),
        Proto(ProtoError),
        Timeout,
    }

    impl From<ProtoError> for ResolveErrorKind {}
    impl From<io::Error> for ResolveErrorKind {}
    impl Display for ResolveErrorKind {}
    impl Error for ResolveErrorKind {}
    impl Clone for ResolveErrorKind {}

    #[derive(Clone, Debug)]
    pub struct ResolveError;

    impl ResolveError {
        pub fn kind(&self) -> &ResolveErrorKind;
        pub fn from_response(response: DnsResponse, trust_nx: bool) -> Result<DnsResponse, Self>;
    }

    impl Error for ResolveError {}
    impl RetryableError for ResolveError {}
    impl Display for ResolveError {}
    impl From<ResolveErrorKind> for ResolveError {}
    impl From<&'static str> for ResolveError {}
    impl From<String> for ResolveError {}
    impl From<io::Error> for ResolveError {}
    impl From<ProtoError> for ResolveError {}
    impl From<ResolveError> for io::Error {}
    impl<T> From<PoisonError<T>> for ResolveError {}
}

pub mod lookup {
    use crate::lookup_ip::{LookupIp, LookupIpIter};
    use hickory_proto::op::query::Query;
    use hickory_proto::rr::rdata::a::A;
    use hickory_proto::rr::rdata::aaaa::AAAA;
    use hickory_proto::rr::rdata::mx::MX;
    use hickory_proto::rr::rdata::name::{NS, PTR};
    use hickory_proto::rr::rdata::soa::SOA;
    use hickory_proto::rr::rdata::srv::SRV;
    use hickory_proto::rr::rdata::tlsa::TLSA;
    use hickory_proto::rr::rdata::txt::TXT;
    use hickory_proto::rr::record_data::RData;
    use hickory_proto::rr::resource::Record;
    use std::sync::Arc;
    use std::time::Instant;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Lookup;

    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self;
        pub fn new_with_max_ttl(query: Query, records: Arc<[Record]>) -> Self;
        pub fn new_with_deadline(query: Query, records: Arc<[Record]>, valid_until: Instant) -> Self;
        pub fn query(&self) -> &Query;
        pub fn iter(&self) -> LookupIter<'_>;
        pub fn record_iter(&self) -> LookupRecordIter<'_>;
        pub fn valid_until(&self) -> Instant;
        pub fn records(&self) -> &[Record];
    }

    impl IntoIterator for Lookup {
        type Item = RData;
        type IntoIter = LookupIntoIter;
    }

    impl From<ReverseLookup> for Lookup {}
    impl From<Ipv4Lookup> for Lookup {}
    impl From<Ipv6Lookup> for Lookup {}
    impl From<MxLookup> for Lookup {}
    impl From<TlsaLookup> for Lookup {}
    impl From<TxtLookup> for Lookup {}
    impl From<SoaLookup> for Lookup {}
    impl From<NsLookup> for Lookup {}
    impl From<LookupIp> for Lookup {}

    pub struct LookupIter<'a>;

    impl<'a> Iterator for LookupIter<'a> {
        type Item = &'a RData;
    }

    pub struct LookupRecordIter<'a>;

    impl<'a> Iterator for LookupRecordIter<'a> {
        type Item = &'a Record;
    }

    pub struct LookupIntoIter;

    impl Iterator for LookupIntoIter {
        type Item = RData;
    }

    #[derive(Clone, Debug)]
    pub struct SrvLookup;

    impl SrvLookup {
        pub fn iter(&self) -> SrvLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn ip_iter(&self) -> LookupIpIter<'_>;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for SrvLookup {}

    impl IntoIterator for SrvLookup {
        type Item = SRV;
        type IntoIter = SrvLookupIntoIter;
    }

    pub struct SrvLookupIter<'i>;

    impl<'i> Iterator for SrvLookupIter<'i> {
        type Item = &'i SRV;
    }

    pub struct SrvLookupIntoIter;

    impl Iterator for SrvLookupIntoIter {
        type Item = SRV;
    }

    #[derive(Clone, Debug)]
    pub struct ReverseLookup;

    impl ReverseLookup {
        pub fn iter(&self) -> ReverseLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for ReverseLookup {}

    impl IntoIterator for ReverseLookup {
        type Item = PTR;
        type IntoIter = ReverseLookupIntoIter;
    }

    pub struct ReverseLookupIter<'i>;

    impl<'i> Iterator for ReverseLookupIter<'i> {
        type Item = &'i PTR;
    }

    pub struct ReverseLookupIntoIter;

    impl Iterator for ReverseLookupIntoIter {
        type Item = PTR;
    }

    #[derive(Clone, Debug)]
    pub struct Ipv4Lookup;

    impl Ipv4Lookup {
        pub fn iter(&self) -> Ipv4LookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for Ipv4Lookup {}

    impl IntoIterator for Ipv4Lookup {
        type Item = A;
        type IntoIter = Ipv4LookupIntoIter;
    }

    pub struct Ipv4LookupIter<'i>;

    impl<'i> Iterator for Ipv4LookupIter<'i> {
        type Item = &'i A;
    }

    pub struct Ipv4LookupIntoIter;

    impl Iterator for Ipv4LookupIntoIter {
        type Item = A;
    }

    #[derive(Clone, Debug)]
    pub struct Ipv6Lookup;

    impl Ipv6Lookup {
        pub fn iter(&self) -> Ipv6LookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl IntoIterator for Ipv6Lookup {
        type Item = AAAA;
        type IntoIter = Ipv6LookupIntoIter;
    }

    impl From<Lookup> for Ipv6Lookup {}

    pub struct Ipv6LookupIter<'i>;

    impl<'i> Iterator for Ipv6LookupIter<'i> {
        type Item = &'i AAAA;
    }

    pub struct Ipv6LookupIntoIter;

    impl Iterator for Ipv6LookupIntoIter {
        type Item = AAAA;
    }

    #[derive(Clone, Debug)]
    pub struct MxLookup;

    impl MxLookup {
        pub fn iter(&self) -> MxLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for MxLookup {}

    impl IntoIterator for MxLookup {
        type Item = MX;
        type IntoIter = MxLookupIntoIter;
    }

    pub struct MxLookupIter<'i>;

    impl<'i> Iterator for MxLookupIter<'i> {
        type Item = &'i MX;
    }

    pub struct MxLookupIntoIter;

    impl Iterator for MxLookupIntoIter {
        type Item = MX;
    }

    #[derive(Clone, Debug)]
    pub struct TlsaLookup;

    impl TlsaLookup {
        pub fn iter(&self) -> TlsaLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl IntoIterator for TlsaLookup {
        type Item = TLSA;
        type IntoIter = TlsaLookupIntoIter;
    }

    impl From<Lookup> for TlsaLookup {}

    pub struct TlsaLookupIter<'i>;

    impl<'i> Iterator for TlsaLookupIter<'i> {
        type Item = &'i TLSA;
    }

    pub struct TlsaLookupIntoIter;

    impl Iterator for TlsaLookupIntoIter {
        type Item = TLSA;
    }

    #[derive(Clone, Debug)]
    pub struct TxtLookup;

    impl TxtLookup {
        pub fn iter(&self) -> TxtLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl IntoIterator for TxtLookup {
        type Item = TXT;
        type IntoIter = TxtLookupIntoIter;
    }

    impl From<Lookup> for TxtLookup {}

    pub struct TxtLookupIter<'i>;

    impl<'i> Iterator for TxtLookupIter<'i> {
        type Item = &'i TXT;
    }

    pub struct TxtLookupIntoIter;

    impl Iterator for TxtLookupIntoIter {
        type Item = TXT;
    }

    #[derive(Clone, Debug)]
    pub struct SoaLookup;

    impl SoaLookup {
        pub fn iter(&self) -> SoaLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for SoaLookup {}

    impl IntoIterator for SoaLookup {
        type Item = SOA;
        type IntoIter = SoaLookupIntoIter;
    }

    pub struct SoaLookupIter<'i>;

    impl<'i> Iterator for SoaLookupIter<'i> {
        type Item = &'i SOA;
    }

    pub struct SoaLookupIntoIter;

    impl Iterator for SoaLookupIntoIter {
        type Item = SOA;
    }

    #[derive(Clone, Debug)]
    pub struct NsLookup;

    impl NsLookup {
        pub fn iter(&self) -> NsLookupIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl IntoIterator for NsLookup {
        type Item = NS;
        type IntoIter = NsLookupIntoIter;
    }

    impl From<Lookup> for NsLookup {}

    pub struct NsLookupIter<'i>;

    impl<'i> Iterator for NsLookupIter<'i> {
        type Item = &'i NS;
    }

    pub struct NsLookupIntoIter;

    impl Iterator for NsLookupIntoIter {
        type Item = NS;
    }
}

pub mod lookup_ip {
    use crate::config::LookupIpStrategy;
    use crate::error::ResolveError;
    use crate::lookup::Lookup;
    use hickory_proto::error::ProtoError;
    use hickory_proto::op::query::Query;
    use hickory_proto::rr::domain::name::Name;
    use hickory_proto::xfer::dns_handle::DnsHandle;
    use std::error::Error;
    use std::net::IpAddr;
    use std::time::Instant;

    #[derive(Clone, Debug)]
    pub struct LookupIp;

    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for LookupIp {}

    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = LookupIpIntoIter;
    }

    pub struct LookupIpIter<'i>;

    impl Iterator for LookupIpIter<'_> {
        type Item = IpAddr;
    }

    pub struct LookupIpIntoIter;

    impl Iterator for LookupIpIntoIter {
        type Item = IpAddr;
    }

    pub struct LookupIpFuture<C, E>
    where
        C: DnsHandle<Error = E> + 'static,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone + Send + Unpin + 'static;

    impl<C, E> Future for LookupIpFuture<C, E>
    where
        C: DnsHandle<Error = E> + 'static,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone + Send + Unpin + 'static,
    {
        type Output = Result<LookupIp, ResolveError>;
    }
}

pub mod name_server {
    pub struct GenericConnector<P>;

    pub type TokioConnectionProvider = GenericConnector<TokioRuntimeProvider>;

    pub struct TokioRuntimeProvider;

    pub trait ConnectionProvider {}
}

#[derive(Clone)]
pub struct AsyncResolver<P: ConnectionProvider>;

impl AsyncResolver<GenericConnector<TokioRuntimeProvider>> {
    pub fn tokio(config: ResolverConfig, options: ResolverOpts) -> Self;
    pub fn tokio_from_system_conf() -> Result<Self, ResolveError>;
}

impl<R: ConnectionProvider> AsyncResolver<R> {
    pub fn new(config: ResolverConfig, options: ResolverOpts, provider: R) -> Self;
    pub fn from_system_conf(runtime: R) -> Result<Self, ResolveError>;
    pub fn clear_cache(&self);
}

impl<P: ConnectionProvider> AsyncResolver<P> {
    pub fn new_with_conn(config: ResolverConfig, options: ResolverOpts, conn_provider: P) -> Self;
    pub fn from_system_conf_with_provider(conn_provider: P) -> Result<Self, ResolveError>;
    pub async fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> Result<Lookup, ResolveError>;
    pub async fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> Result<LookupIp, ResolveError>;
    pub fn set_hosts(&mut self, hosts: Option<Hosts>);
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<ReverseLookup, ResolveError>;
    pub async fn ipv4_lookup<N: IntoName>(&self, query: N) -> Result<Ipv4Lookup, ResolveError>;
    pub async fn ipv6_lookup<N: IntoName>(&self, query: N) -> Result<Ipv6Lookup, ResolveError>;
    pub async fn mx_lookup<N: IntoName>(&self, query: N) -> Result<MxLookup, ResolveError>;
    pub async fn ns_lookup<N: IntoName>(&self, query: N) -> Result<NsLookup, ResolveError>;
    pub async fn soa_lookup<N: IntoName>(&self, query: N) -> Result<SoaLookup, ResolveError>;
    pub async fn srv_lookup<N: IntoName>(&self, query: N) -> Result<SrvLookup, ResolveError>;
    pub async fn tlsa_lookup<N: IntoName>(&self, query: N) -> Result<TlsaLookup, ResolveError>;
    pub async fn txt_lookup<N: IntoName>(&self, query: N) -> Result<TxtLookup, ResolveError>;
}

pub type TokioAsyncResolver = AsyncResolver<TokioConnectionProvider>;

pub struct Hosts;

pub struct Resolver;

impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self>;
    pub fn default() -> io::Result<Self>;
    pub fn from_system_conf() -> io::Result<Self>;
    pub fn clear_cache(&self);
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> ResolveResult<LookupIp>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn reverse_lookup(&self, query: IpAddr) -> ResolveResult<ReverseLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn ipv4_lookup<N: IntoName>(&self, query: N) -> ResolveResult<Ipv4Lookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn ipv6_lookup<N: IntoName>(&self, query: N) -> ResolveResult<Ipv6Lookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn mx_lookup<N: IntoName>(&self, query: N) -> ResolveResult<MxLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn ns_lookup<N: IntoName>(&self, query: N) -> ResolveResult<NsLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn soa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<SoaLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn srv_lookup<N: IntoName>(&self, query: N) -> ResolveResult<SrvLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn tlsa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<TlsaLookup>;
    #[blocks(dns, tokio = "hickory_resolver::TokioAsyncResolver")]
    pub fn txt_lookup<N: IntoName>(&self, query: N) -> ResolveResult<TxtLookup>;
}

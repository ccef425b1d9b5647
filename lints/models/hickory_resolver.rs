use crate::config::{ResolverConfig, ResolverOpts};
use crate::error::{ResolveError, ResolveResult};
use crate::lookup::{
    Ipv4Lookup, Ipv6Lookup, Lookup, MxLookup, NsLookup, ReverseLookup, SoaLookup, SrvLookup, TlsaLookup, TxtLookup,
};
use crate::lookup_ip::LookupIp;
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
        pub fn valid_until(&self) -> Instant;
        pub fn records(&self) -> &[Record];
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

    #[derive(Clone, Debug)]
    pub struct SrvLookup;

    impl SrvLookup {
        pub fn query(&self) -> &Query;
        pub fn ip_iter(&self) -> LookupIpIter<'_>;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for SrvLookup {}

    #[derive(Clone, Debug)]
    pub struct ReverseLookup;

    impl ReverseLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for ReverseLookup {}

    #[derive(Clone, Debug)]
    pub struct Ipv4Lookup;

    impl Ipv4Lookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for Ipv4Lookup {}

    #[derive(Clone, Debug)]
    pub struct Ipv6Lookup;

    impl Ipv6Lookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for Ipv6Lookup {}

    #[derive(Clone, Debug)]
    pub struct MxLookup;

    impl MxLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for MxLookup {}

    #[derive(Clone, Debug)]
    pub struct TlsaLookup;

    impl TlsaLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for TlsaLookup {}

    #[derive(Clone, Debug)]
    pub struct TxtLookup;

    impl TxtLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for TxtLookup {}

    #[derive(Clone, Debug)]
    pub struct SoaLookup;

    impl SoaLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for SoaLookup {}

    #[derive(Clone, Debug)]
    pub struct NsLookup;

    impl NsLookup {
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }

    impl From<Lookup> for NsLookup {}
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

#[derive(Clone)]
pub struct AsyncResolver<P>;

impl<R> AsyncResolver<R> {
    pub fn new(config: ResolverConfig, options: ResolverOpts, provider: R) -> Self;
    pub fn from_system_conf(runtime: R) -> Result<Self, ResolveError>;
    pub fn clear_cache(&self);
}

impl<P> AsyncResolver<P> {
    pub fn new_with_conn(config: ResolverConfig, options: ResolverOpts, conn_provider: P) -> Self;
    pub fn from_system_conf_with_provider(conn_provider: P) -> Result<Self, ResolveError>;
    pub async fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> Result<Lookup, ResolveError>;
    pub async fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> Result<LookupIp, ResolveError>;
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

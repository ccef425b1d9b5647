pub use crate::config::ClientConfig;
pub use crate::message::{Message, Timestamp};
pub use crate::topic_partition_list::{Offset, TopicPartitionList};

pub mod config {
    use crate::error::KafkaResult;

    #[derive(Clone, Debug)]
    pub struct ClientConfig;

    impl ClientConfig {
        pub fn new() -> ClientConfig;
        pub fn get(&self, key: &str) -> Option<&str>;
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig
        where
            K: Into<String>,
            V: Into<String>;
        pub fn remove<'a>(&'a mut self, key: &str) -> &'a mut ClientConfig;
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig;
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T>;
        pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T>
        where
            T: FromClientConfigAndContext<C>;
    }

    impl Default for ClientConfig {}

    #[derive(Clone, Copy, Debug)]
    pub enum RDKafkaLogLevel {
        Emerg,
        Alert,
        Critical,
        Error,
        Warning,
        Notice,
        Info,
        Debug,
    }

    pub trait FromClientConfig: Sized {
        fn from_config(config: &ClientConfig) -> KafkaResult<Self>;
    }

    pub trait FromClientConfigAndContext<C>: Sized {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<Self>;
    }
}

pub mod consumer {
    pub use crate::consumer::base_consumer::BaseConsumer;
    pub use crate::consumer::stream_consumer::StreamConsumer;
    use crate::error::KafkaResult;
    use crate::groups::GroupList;
    use crate::message::BorrowedMessage;
    use crate::metadata::Metadata;
    use crate::topic_partition_list::{Offset, TopicPartitionList};
    use crate::util::Timeout;

    pub mod base_consumer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::consumer::{Consumer, DefaultConsumerContext};
        use crate::error::KafkaResult;
        use crate::message::BorrowedMessage;
        use crate::util::Timeout;

        pub struct BaseConsumer<C = DefaultConsumerContext>;

        impl<C> BaseConsumer<C> {
            #[blocks(net, tokio = "rdkafka::consumer::StreamConsumer::recv")]
            #[nonblocking(ZERO, zero)]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>>;
            pub fn iter(&self) -> Iter<'_, C>;
        }

        impl FromClientConfig for BaseConsumer {}
        impl<C> FromClientConfigAndContext<C> for BaseConsumer<C> {}
        impl<C> Consumer<C> for BaseConsumer<C> {}

        impl<'a, C> IntoIterator for &'a BaseConsumer<C> {
            type Item = KafkaResult<BorrowedMessage<'a>>;
            type IntoIter = Iter<'a, C>;
        }

        pub struct Iter<'a, C>;

        impl<'a, C> Iterator for Iter<'a, C> {
            type Item = KafkaResult<BorrowedMessage<'a>>;

            #[blocks(net, tokio = "rdkafka::consumer::StreamConsumer::stream")]
            fn next(&mut self) -> Option<Self::Item>;
        }
    }

    pub mod stream_consumer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::consumer::{Consumer, DefaultConsumerContext};
        use crate::error::KafkaError;
        use crate::message::BorrowedMessage;

        pub struct StreamConsumer<C = DefaultConsumerContext>;

        impl<C> StreamConsumer<C> {
            pub fn stream(&self) -> MessageStream<'_>;
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError>;
        }

        impl FromClientConfig for StreamConsumer {}
        impl<C> FromClientConfigAndContext<C> for StreamConsumer<C> {}
        impl<C> Consumer<C> for StreamConsumer<C> {}

        pub struct MessageStream<'a>;

        impl<'a> futures_core::stream::Stream for MessageStream<'a> {
            type Item = Result<BorrowedMessage<'a>, KafkaError>;
        }
    }

    pub struct ConsumerGroupMetadata;

    pub struct DefaultConsumerContext;

    #[derive(Clone, Copy, Debug)]
    pub enum CommitMode {
        Sync,
        Async,
    }

    pub trait Consumer<C = DefaultConsumerContext> {
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        #[blocks(net)]
        fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        #[blocks(net, pedantic, note = "with CommitMode::Sync only")]
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        #[blocks(net, pedantic, note = "with CommitMode::Sync only")]
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        #[blocks(net, pedantic, note = "with CommitMode::Sync only")]
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)]
        fn committed<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)]
        fn offsets_for_timestamp<T: Into<Timeout>>(
            &self,
            timestamp: i64,
            timeout: T,
        ) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)]
        fn offsets_for_times<T: Into<Timeout>>(
            &self,
            timestamps: TopicPartitionList,
            timeout: T,
        ) -> KafkaResult<TopicPartitionList>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)]
        fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>;
        #[blocks(net)]
        fn fetch_watermarks<T: Into<Timeout>>(
            &self,
            topic: &str,
            partition: i32,
            timeout: T,
        ) -> KafkaResult<(i64, i64)>;
        #[blocks(net)]
        fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
    }
}

pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;

    #[derive(Clone, Debug)]
    pub struct KafkaError;

    impl std::fmt::Display for KafkaError {}
    impl std::error::Error for KafkaError {}
}

pub mod groups {
    pub struct GroupList;
}

pub mod message {
    pub struct BorrowedMessage<'a>;

    impl<'a> Message for BorrowedMessage<'a> {
        type Headers = BorrowedHeaders;
    }

    impl<'a> BorrowedMessage<'a> {
        pub fn detach(&self) -> OwnedMessage;
    }

    pub struct BorrowedHeaders;

    #[derive(Clone, Debug)]
    pub struct OwnedHeaders;

    #[derive(Clone, Debug)]
    pub struct OwnedMessage;

    impl Message for OwnedMessage {
        type Headers = OwnedHeaders;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Timestamp {
        NotAvailable,
        CreateTime(i64),
        LogAppendTime(i64),
    }

    impl Timestamp {
        pub fn to_millis(self) -> Option<i64>;
        pub fn now() -> Timestamp;
    }

    pub trait Message {
        type Headers;

        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn topic(&self) -> &str;
        fn partition(&self) -> i32;
        fn offset(&self) -> i64;
        fn timestamp(&self) -> Timestamp;
        fn headers(&self) -> Option<&Self::Headers>;
    }
}

pub mod metadata {
    pub struct Metadata;
}

pub mod producer {
    use crate::consumer::ConsumerGroupMetadata;
    use crate::error::KafkaResult;
    pub use crate::producer::base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use crate::producer::future_producer::{FutureProducer, FutureRecord};
    use crate::topic_partition_list::TopicPartitionList;
    use crate::util::Timeout;

    pub mod base_producer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::error::KafkaError;
        use crate::producer::Producer;
        use crate::util::Timeout;

        pub struct BaseRecord<'a, K: ?Sized, P: ?Sized, D = ()> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
            pub delivery_opaque: D,
        }

        impl<'a, K: ?Sized, P: ?Sized, D> BaseRecord<'a, K, P, D> {
            pub fn with_opaque_to(topic: &'a str, delivery_opaque: D) -> BaseRecord<'a, K, P, D>;
            pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P, D>;
            pub fn payload(self, payload: &'a P) -> BaseRecord<'a, K, P, D>;
            pub fn key(self, key: &'a K) -> BaseRecord<'a, K, P, D>;
            pub fn timestamp(self, timestamp: i64) -> BaseRecord<'a, K, P, D>;
        }

        impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P, ()> {
            pub fn to(topic: &'a str) -> BaseRecord<'a, K, P, ()>;
        }

        struct DefaultProducerContext;

        pub struct BaseProducer<C = DefaultProducerContext>;

        impl<C> BaseProducer<C> {
            pub fn send<'a, K: ?Sized, P: ?Sized, D>(
                &self,
                record: BaseRecord<'a, K, P, D>,
            ) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)>;
            #[blocks(net, note = "with a timeout of zero it does not wait")]
            #[nonblocking(ZERO, zero)]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }

        impl FromClientConfig for BaseProducer {}
        impl<C> FromClientConfigAndContext<C> for BaseProducer<C> {}
        impl<C> Producer<C> for BaseProducer<C> {}

        impl<C> Drop for BaseProducer<C> {
            #[blocks(net)]
            fn drop(&mut self);
        }

        pub struct ThreadedProducer<C = DefaultProducerContext>;

        impl<C> ThreadedProducer<C> {
            pub fn send<'a, K: ?Sized, P: ?Sized, D>(
                &self,
                record: BaseRecord<'a, K, P, D>,
            ) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)>;
            #[blocks(net, note = "with a timeout of zero it does not wait")]
            #[nonblocking(ZERO, zero)]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }

        impl FromClientConfig for ThreadedProducer<DefaultProducerContext> {}
        impl<C> FromClientConfigAndContext<C> for ThreadedProducer<C> {}
        impl<C> Producer<C> for ThreadedProducer<C> {}

        impl<C> Drop for ThreadedProducer<C> {
            #[blocks(join)]
            fn drop(&mut self);
        }
    }

    pub mod future_producer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::producer::Producer;

        #[derive(Clone)]
        pub struct FutureProducer<C = DefaultFutureProducerContext>;

        impl FromClientConfig for FutureProducer {}
        impl<C> FromClientConfigAndContext<C> for FutureProducer<C> {}
        impl<C> Producer<C> for FutureProducer<C> {}

        pub struct DefaultFutureProducerContext;

        #[derive(Debug)]
        pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
        }

        impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> FutureRecord<'a, K, P>;
            pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P>;
            pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P>;
            pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P>;
            pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P>;
        }
    }

    pub trait Producer<C> {
        fn in_flight_count(&self) -> i32;
        #[blocks(net)]
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[blocks(net)]
        fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        #[blocks(net)]
        fn send_offsets_to_transaction<T: Into<Timeout>>(
            &self,
            offsets: &TopicPartitionList,
            cgm: &ConsumerGroupMetadata,
            timeout: T,
        ) -> KafkaResult<()>;
        #[blocks(net)]
        fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[blocks(net)]
        fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
}

pub mod topic_partition_list {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Offset {
        Beginning,
        End,
        Stored,
        Invalid,
        Offset(i64),
        OffsetTail(i64),
    }

    pub struct TopicPartitionList;

    impl TopicPartitionList {
        pub fn new() -> TopicPartitionList;
        pub fn count(&self) -> usize;
    }
}

pub mod util {
    use std::time::Duration;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Timeout {
        After(Duration),
        Never,
    }

    impl From<Duration> for Timeout {}
    impl From<Option<Duration>> for Timeout {}
}

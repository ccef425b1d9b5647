pub use crate::collector::Collector;
pub use crate::directory::Directory;
pub use crate::query::Query;
use std::fmt::Display;
use std::path::Path;

pub mod collector {
    pub trait Collector {
        type Fruit;
    }
}

pub mod query {
    pub trait Query {}
}

pub mod directory {
    pub trait Directory {}
}

pub mod schema {
    #[derive(Clone, Debug)]
    pub struct Schema;

    #[derive(Clone, Debug)]
    pub struct Term;

    #[derive(Clone, Debug, Default)]
    pub struct TantivyDocument;
}

pub use crate::schema::{TantivyDocument, Term};

pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;
pub type DocId = u32;
pub type Score = f32;
pub type SegmentOrdinal = u32;

#[derive(Clone, Debug)]
pub struct TantivyError;

impl std::error::Error for TantivyError {}
impl Display for TantivyError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocAddress {
    pub segment_ord: SegmentOrdinal,
    pub doc_id: DocId,
}

#[derive(Clone)]
pub struct Index;

impl Index {
    pub fn create_in_ram(schema: schema::Schema) -> Index;
    #[blocks(db)]
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: schema::Schema) -> Result<Index>;
    #[blocks(db)]
    pub fn create_from_tempdir(schema: schema::Schema) -> Result<Index>;
    #[blocks(db)]
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index>;
    #[blocks(db)]
    pub fn open_or_create<T: Into<Box<dyn Directory>>>(dir: T, schema: schema::Schema) -> Result<Index>;
    pub fn schema(&self) -> schema::Schema;
    #[blocks(db)]
    pub fn reader(&self) -> Result<IndexReader>;
    pub fn reader_builder(&self) -> IndexReaderBuilder;
    #[blocks(db)]
    pub fn writer<D>(&self, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>>;
    #[blocks(db)]
    pub fn writer_with_num_threads<D>(
        &self,
        num_threads: usize,
        overall_memory_budget_in_bytes: usize,
    ) -> Result<IndexWriter<D>>;
}

pub struct IndexWriter<D = TantivyDocument>;

impl<D> IndexWriter<D> {
    pub fn add_document(&self, document: D) -> Result<Opstamp>;
    pub fn delete_term(&self, term: Term) -> Opstamp;
    pub fn delete_query(&self, query: Box<dyn Query>) -> Result<Opstamp>;
    pub fn delete_all_documents(&self) -> Result<Opstamp>;
    #[blocks(db)]
    pub fn commit(&mut self) -> Result<Opstamp>;
    #[blocks(db)]
    pub fn prepare_commit(&mut self) -> Result<PreparedCommit<'_, D>>;
    #[blocks(db)]
    pub fn rollback(&mut self) -> Result<Opstamp>;
    #[blocks(join)]
    pub fn wait_merging_threads(self) -> Result<()>;
}

pub struct PreparedCommit<'a, D = TantivyDocument>;

impl<'a, D> PreparedCommit<'a, D> {
    pub fn set_payload(&mut self, payload: &str);
    #[blocks(db)]
    pub fn abort(self) -> Result<Opstamp>;
    #[blocks(db)]
    pub fn commit(self) -> Result<Opstamp>;
}

#[derive(Clone)]
pub struct IndexReaderBuilder;

impl IndexReaderBuilder {
    pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> IndexReaderBuilder;
    pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder;
}

#[derive(Clone, Copy, Debug)]
pub enum ReloadPolicy {
    Manual,
    OnCommitWithDelay,
}

#[derive(Clone)]
pub struct IndexReader;

impl IndexReader {
    pub fn searcher(&self) -> Searcher;
    #[blocks(db)]
    pub fn reload(&self) -> Result<()>;
}

#[derive(Clone)]
pub struct Searcher;

impl Searcher {
    pub fn index(&self) -> &Index;
    pub fn schema(&self) -> &schema::Schema;
    pub fn num_docs(&self) -> u64;
    #[blocks(db)]
    pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D>;
    #[blocks(db)]
    pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit>;
}

use crate::iteration_method::{
    IterationMethod, MoveBetweenKeys, MoveOnCurrentKeyDuplicates, MoveThroughDuplicateValues,
};
use bitflags::iter::{Iter, IterNames};
pub use byteorder;
pub use heed_traits::{BoxedError, BytesDecode, BytesEncode, Comparator, LexicographicComparator};
pub use heed_types as types;
use heed_types::lazy_decode::LazyDecode;
use lmdb_master_sys::mdb_filehandle_t;
use std::ffi::{c_int, c_void};
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::{Seek, Write};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, Deref, RangeBounds};
use std::path::Path;
use std::time::Duration;

pub mod iteration_method {
    pub struct MoveThroughDuplicateValues;

    pub struct MoveBetweenKeys;

    pub struct MoveOnCurrentKeyDuplicates;

    pub trait IterationMethod {}
}

pub struct Database<KC, DC, C = DefaultComparator>;

impl<KC, DC, C> Database<KC, DC, C> {
    #[blocks(db)]
    pub fn get<'a, 'txn>(&self, txn: &'txn RoTxn<'_>, key: &'a KC::EItem) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn get_duplicates<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        key: &'a KC::EItem,
    ) -> Result<Option<RoIter<'txn, KC, DC, MoveOnCurrentKeyDuplicates>>>
    where
        KC: BytesEncode<'a>;
    #[blocks(db)]
    pub fn get_lower_than<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn get_lower_than_or_equal_to<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn get_greater_than<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn get_greater_than_or_equal_to<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn first<'txn>(&self, txn: &'txn RoTxn<'_>) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn last<'txn>(&self, txn: &'txn RoTxn<'_>) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db)]
    pub fn len(&self, txn: &RoTxn<'_>) -> Result<u64>;
    #[blocks(db)]
    pub fn is_empty(&self, txn: &RoTxn<'_>) -> Result<bool>;
    #[blocks(db)]
    pub fn stat(&self, txn: &RoTxn<'_>) -> Result<DatabaseStat>;
    pub fn iter<'txn>(&self, txn: &'txn RoTxn<'_>) -> Result<RoIter<'txn, KC, DC>>;
    pub fn iter_mut<'txn>(&self, txn: &'txn mut RwTxn<'_>) -> Result<RwIter<'txn, KC, DC>>;
    pub fn rev_iter<'txn>(&self, txn: &'txn RoTxn<'_>) -> Result<RoRevIter<'txn, KC, DC>>;
    pub fn rev_iter_mut<'txn>(&self, txn: &'txn mut RwTxn<'_>) -> Result<RwRevIter<'txn, KC, DC>>;
    pub fn range<'a, 'txn, R>(&self, txn: &'txn RoTxn<'_>, range: &'a R) -> Result<RoRange<'txn, KC, DC>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    pub fn range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn<'_>, range: &'a R) -> Result<RwRange<'txn, KC, DC>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    pub fn rev_range<'a, 'txn, R>(&self, txn: &'txn RoTxn<'_>, range: &'a R) -> Result<RoRevRange<'txn, KC, DC>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    pub fn rev_range_mut<'a, 'txn, R>(
        &self,
        txn: &'txn mut RwTxn<'_>,
        range: &'a R,
    ) -> Result<RwRevRange<'txn, KC, DC>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    pub fn prefix_iter<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        prefix: &'a KC::EItem,
    ) -> Result<RoPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    pub fn prefix_iter_mut<'a, 'txn>(
        &self,
        txn: &'txn mut RwTxn<'_>,
        prefix: &'a KC::EItem,
    ) -> Result<RwPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    pub fn rev_prefix_iter<'a, 'txn>(
        &self,
        txn: &'txn RoTxn<'_>,
        prefix: &'a KC::EItem,
    ) -> Result<RoRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    pub fn rev_prefix_iter_mut<'a, 'txn>(
        &self,
        txn: &'txn mut RwTxn<'_>,
        prefix: &'a KC::EItem,
    ) -> Result<RwRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    #[blocks(db)]
    pub fn put<'a>(&self, txn: &mut RwTxn<'_>, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db)]
    pub fn put_reserved<'a, F>(
        &self,
        txn: &mut RwTxn<'_>,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    #[blocks(db)]
    pub fn put_with_flags<'a>(
        &self,
        txn: &mut RwTxn<'_>,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db)]
    pub fn get_or_put<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn<'_>,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;
    #[blocks(db)]
    pub fn get_or_put_with_flags<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn<'_>,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;
    #[blocks(db)]
    pub fn get_or_put_reserved<'a, 'txn, F>(
        &'txn self,
        txn: &mut RwTxn<'_>,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>,
        DC: BytesDecode<'a>;
    #[blocks(db)]
    pub fn get_or_put_reserved_with_flags<'a, 'txn, F>(
        &'txn self,
        txn: &mut RwTxn<'_>,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>,
        DC: BytesDecode<'a>;
    #[blocks(db)]
    pub fn delete<'a>(&self, txn: &mut RwTxn<'_>, key: &'a KC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>;
    #[blocks(db)]
    pub fn delete_one_duplicate<'a>(
        &self,
        txn: &mut RwTxn<'_>,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db)]
    pub fn delete_range<'a, 'txn, R>(&self, txn: &'txn mut RwTxn<'_>, range: &'a R) -> Result<usize>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        R: RangeBounds<KC::EItem>;
    #[blocks(db)]
    pub fn clear(&self, txn: &mut RwTxn<'_>) -> Result<()>;
    pub fn remap_types<KC2, DC2>(&self) -> Database<KC2, DC2, C>;
    pub fn remap_key_type<KC2>(&self) -> Database<KC2, DC, C>;
    pub fn remap_data_type<DC2>(&self) -> Database<KC, DC2, C>;
    pub fn lazily_decode_data(&self) -> Database<KC, LazyDecode<DC>, C>;
}

impl<KC, DC, C> Clone for Database<KC, DC, C> {}
impl<KC, DC, C> Copy for Database<KC, DC, C> {}

#[derive(Debug)]
pub struct DatabaseOpenOptions<'e, 'n, KC, DC, C = DefaultComparator>;

impl<'e> DatabaseOpenOptions<'e, 'static, Unspecified, Unspecified> {
    pub fn new(env: &'e Env) -> Self;
}

impl<'e, 'n, KC, DC, C> DatabaseOpenOptions<'e, 'n, KC, DC, C> {
    pub fn types<NKC, NDC>(self) -> DatabaseOpenOptions<'e, 'n, NKC, NDC>;
    pub fn key_comparator<NC>(self) -> DatabaseOpenOptions<'e, 'n, KC, DC, NC>;
    pub fn name(&mut self, name: &'n str) -> &mut Self;
    pub fn flags(&mut self, flags: DatabaseFlags) -> &mut Self;
    pub fn open(&self, rtxn: &RoTxn<'_>) -> Result<Option<Database<KC, DC, C>>>
    where
        KC: 'static,
        DC: 'static,
        C: Comparator + 'static;
    pub fn create(&self, wtxn: &mut RwTxn<'_>) -> Result<Database<KC, DC, C>>
    where
        KC: 'static,
        DC: 'static,
        C: Comparator + 'static;
}

impl<KC, DC, C> Clone for DatabaseOpenOptions<'_, '_, KC, DC, C> {}
impl<KC, DC, C> Copy for DatabaseOpenOptions<'_, '_, KC, DC, C> {}

#[derive(Clone, Copy, Debug)]
pub struct DatabaseStat {
    pub page_size: u32,
    pub depth: u32,
    pub branch_pages: usize,
    pub leaf_pages: usize,
    pub overflow_pages: usize,
    pub entries: usize,
}

#[derive(Clone, Copy, Debug)]
pub enum CompactionOption {
    Enabled,
    Disabled,
}

pub enum DefaultComparator {}

impl LexicographicComparator for DefaultComparator {}

#[derive(Clone)]
pub struct Env;

impl Env {
    #[blocks(db)]
    pub fn real_disk_size(&self) -> Result<u64>;
    pub fn flags(&self) -> Result<Option<EnvFlags>>;
    pub unsafe fn set_flags(&self, flags: EnvFlags, mode: FlagSetMode) -> Result<()>;
    pub fn get_flags(&self) -> Result<u32>;
    pub fn info(&self) -> EnvInfo;
    #[blocks(db)]
    pub fn non_free_pages_size(&self) -> Result<u64>;
    pub fn database_options(&self) -> DatabaseOpenOptions<'_, '_, Unspecified, Unspecified>;
    #[blocks(db)]
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn<'_>, name: Option<&str>) -> Result<Option<Database<KC, DC>>>
    where
        KC: 'static,
        DC: 'static;
    #[blocks(db)]
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn<'_>, name: Option<&str>) -> Result<Database<KC, DC>>
    where
        KC: 'static,
        DC: 'static;
    #[blocks(db)]
    pub fn write_txn(&self) -> Result<RwTxn<'_>>;
    #[blocks(db)]
    pub fn nested_write_txn<'p>(&'p self, parent: &'p mut RwTxn<'_>) -> Result<RwTxn<'p>>;
    #[blocks(db, pedantic)]
    pub fn read_txn(&self) -> Result<RoTxn<'_>>;
    #[blocks(db, pedantic)]
    pub fn static_read_txn(self) -> Result<RoTxn<'static>>;
    #[blocks(db)]
    pub fn copy_to_file<P: AsRef<Path>>(&self, path: P, option: CompactionOption) -> Result<File>;
    #[blocks(db)]
    pub unsafe fn copy_to_fd(&self, fd: mdb_filehandle_t, option: CompactionOption) -> Result<()>;
    #[blocks(db)]
    pub fn force_sync(&self) -> Result<()>;
    pub fn path(&self) -> &Path;
    pub fn prepare_for_closing(self) -> EnvClosingEvent;
    #[blocks(db)]
    pub fn clear_stale_readers(&self) -> Result<usize>;
    pub unsafe fn resize(&self, new_size: usize) -> Result<()>;
    pub fn max_key_size(&self) -> usize;
}

#[derive(Clone)]
pub struct EnvClosingEvent;

impl EnvClosingEvent {
    pub fn wait(&self);
    pub fn wait_timeout(&self, timeout: Duration) -> bool;
}

#[derive(Clone, Copy, Debug)]
pub struct EnvInfo {
    pub map_addr: *mut c_void,
    pub map_size: usize,
    pub last_page_number: usize,
    pub last_txn_id: usize,
    pub maximum_number_of_readers: u32,
    pub number_of_readers: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct EnvOpenOptions;

impl EnvOpenOptions {
    pub fn new() -> EnvOpenOptions;
    pub fn map_size(&mut self, size: usize) -> &mut Self;
    pub fn max_readers(&mut self, readers: u32) -> &mut Self;
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self;
    pub unsafe fn flags(&mut self, flags: EnvFlags) -> &mut Self;
    #[blocks(db)]
    pub unsafe fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env>;
}

impl Default for EnvOpenOptions {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagSetMode {
    Enable,
    Disable,
}

pub struct RoIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RoIter<'txn, KC, DC, IM> {
    pub fn move_between_keys(self) -> RoIter<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoIter<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoIter<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RoIter<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RoIter<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RoIter<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RoIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RoPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, C, IM> RoPrefix<'txn, KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoPrefix<'txn, KC, DC, C, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoPrefix<'txn, KC, DC, C, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoPrefix<'txn, KC2, DC2, C, IM>;
    pub fn remap_key_type<KC2>(self) -> RoPrefix<'txn, KC2, DC, C, IM>;
    pub fn remap_data_type<DC2>(self) -> RoPrefix<'txn, KC, DC2, C, IM>;
    pub fn lazily_decode_data(self) -> RoPrefix<'txn, KC, LazyDecode<DC>, C, IM>;
}

impl<'txn, KC, DC, C, IM> Iterator for RoPrefix<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    C: LexicographicComparator,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RoRange<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RoRange<'txn, KC, DC, IM> {
    pub fn move_between_keys(self) -> RoRange<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoRange<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoRange<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RoRange<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RoRange<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RoRange<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RoRange<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RoRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RoRevIter<'txn, KC, DC, IM> {
    pub fn move_between_keys(self) -> RoRevIter<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoRevIter<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoRevIter<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RoRevIter<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RoRevIter<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RoRevIter<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RoRevIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RoRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, C, IM> RoRevPrefix<'txn, KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoRevPrefix<'txn, KC, DC, C, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoRevPrefix<'txn, KC, DC, C, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoRevPrefix<'txn, KC2, DC2, C, IM>;
    pub fn remap_key_type<KC2>(self) -> RoRevPrefix<'txn, KC2, DC, C, IM>;
    pub fn remap_data_type<DC2>(self) -> RoRevPrefix<'txn, KC, DC2, C, IM>;
    pub fn lazily_decode_data(self) -> RoRevPrefix<'txn, KC, LazyDecode<DC>, C, IM>;
}

impl<'txn, KC, DC, C, IM> Iterator for RoRevPrefix<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    C: LexicographicComparator,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RoRevRange<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RoRevRange<'txn, KC, DC, IM> {
    pub fn move_between_keys(self) -> RoRevRange<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RoRevRange<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RoRevRange<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RoRevRange<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RoRevRange<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RoRevRange<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RoRevRange<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RwIter<'txn, KC, DC, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwIter<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwIter<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwIter<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RwIter<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RwIter<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RwIter<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RwIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, C, IM> RwPrefix<'txn, KC, DC, C, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwPrefix<'txn, KC, DC, C, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwPrefix<'txn, KC, DC, C, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwPrefix<'txn, KC2, DC2, C, IM>;
    pub fn remap_key_type<KC2>(self) -> RwPrefix<'txn, KC2, DC, C, IM>;
    pub fn remap_data_type<DC2>(self) -> RwPrefix<'txn, KC, DC2, C, IM>;
    pub fn lazily_decode_data(self) -> RwPrefix<'txn, KC, LazyDecode<DC>, C, IM>;
}

impl<'txn, KC, DC, C, IM> Iterator for RwPrefix<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    C: LexicographicComparator,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwRange<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RwRange<'txn, KC, DC, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwRange<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwRange<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwRange<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RwRange<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RwRange<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RwRange<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RwRange<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RwRevIter<'txn, KC, DC, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwRevIter<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwRevIter<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwRevIter<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RwRevIter<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RwRevIter<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RwRevIter<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RwRevIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, C, IM> RwRevPrefix<'txn, KC, DC, C, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwRevPrefix<'txn, KC, DC, C, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwRevPrefix<'txn, KC, DC, C, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwRevPrefix<'txn, KC2, DC2, C, IM>;
    pub fn remap_key_type<KC2>(self) -> RwRevPrefix<'txn, KC2, DC, C, IM>;
    pub fn remap_data_type<DC2>(self) -> RwRevPrefix<'txn, KC, DC2, C, IM>;
    pub fn lazily_decode_data(self) -> RwRevPrefix<'txn, KC, LazyDecode<DC>, C, IM>;
}

impl<'txn, KC, DC, C, IM> Iterator for RwRevPrefix<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    C: LexicographicComparator,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

pub struct RwRevRange<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

impl<'txn, KC, DC, IM> RwRevRange<'txn, KC, DC, IM> {
    pub unsafe fn del_current(&mut self) -> Result<bool>;
    pub unsafe fn put_current<'a>(&mut self, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    pub unsafe fn put_current_reserved_with_flags<'a, F>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace<'_>) -> io::Result<()>;
    pub unsafe fn put_current_with_options<'a, NDC>(
        &mut self,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a NDC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        NDC: BytesEncode<'a>;
    pub fn move_between_keys(self) -> RwRevRange<'txn, KC, DC, MoveBetweenKeys>;
    pub fn move_through_duplicate_values(self) -> RwRevRange<'txn, KC, DC, MoveThroughDuplicateValues>;
    pub fn remap_types<KC2, DC2>(self) -> RwRevRange<'txn, KC2, DC2, IM>;
    pub fn remap_key_type<KC2>(self) -> RwRevRange<'txn, KC2, DC, IM>;
    pub fn remap_data_type<DC2>(self) -> RwRevRange<'txn, KC, DC2, IM>;
    pub fn lazily_decode_data(self) -> RwRevRange<'txn, KC, LazyDecode<DC>, IM>;
}

impl<'txn, KC, DC, IM> Iterator for RwRevRange<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = std::result::Result<(KC::DItem, DC::DItem), Error>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MdbError {
    KeyExist,
    NotFound,
    PageNotFound,
    Corrupted,
    Panic,
    VersionMismatch,
    Invalid,
    MapFull,
    DbsFull,
    ReadersFull,
    TlsFull,
    TxnFull,
    CursorFull,
    PageFull,
    MapResized,
    Incompatible,
    BadRslot,
    BadTxn,
    BadValSize,
    BadDbi,
    Problem,
    Other(c_int),
}

impl MdbError {
    pub fn not_found(&self) -> bool;
    pub fn from_err_code(err_code: c_int) -> MdbError;
    pub fn to_err_code(&self) -> c_int;
}

impl Display for MdbError {}
impl std::error::Error for MdbError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatabaseFlags;

impl DatabaseFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<DatabaseFlags>;
    pub fn iter_names(&self) -> IterNames<DatabaseFlags>;
    pub const REVERSE_KEY: Self = ..;
    pub const DUP_SORT: Self = ..;
    pub const INTEGER_KEY: Self = ..;
    pub const DUP_FIXED: Self = ..;
    pub const INTEGER_DUP: Self = ..;
    pub const REVERSE_DUP: Self = ..;
}

impl BitOr for DatabaseFlags {
    type Output = DatabaseFlags;
}

impl BitAnd for DatabaseFlags {
    type Output = DatabaseFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnvFlags;

impl EnvFlags {
    pub const FIXEDMAP: Self = ..;
    pub const NO_SUB_DIR: Self = ..;
    pub const NO_SYNC: Self = ..;
    pub const READ_ONLY: Self = ..;
    pub const NO_META_SYNC: Self = ..;
    pub const WRITE_MAP: Self = ..;
    pub const MAP_ASYNC: Self = ..;
    pub const NO_TLS: Self = ..;
    pub const NO_LOCK: Self = ..;
    pub const NO_READ_AHEAD: Self = ..;
    pub const NO_MEM_INIT: Self = ..;
    pub fn iter(&self) -> Iter<EnvFlags>;
    pub fn iter_names(&self) -> IterNames<EnvFlags>;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
}

impl BitAnd for EnvFlags {
    type Output = EnvFlags;
}

impl BitOr for EnvFlags {
    type Output = EnvFlags;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PutFlags;

impl PutFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits(bits: u32) -> Option<Self>;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn from_bits_retain(bits: u32) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<PutFlags>;
    pub fn iter_names(&self) -> IterNames<PutFlags>;
    pub const NO_DUP_DATA: Self = ..;
    pub const NO_OVERWRITE: Self = ..;
    pub const APPEND: Self = ..;
    pub const APPEND_DUP: Self = ..;
}

impl BitOr for PutFlags {
    type Output = PutFlags;
}

impl BitAnd for PutFlags {
    type Output = PutFlags;
}

pub struct ReservedSpace<'a>;

impl ReservedSpace<'_> {
    pub fn size(&self) -> usize;
    pub fn remaining(&self) -> usize;
    pub fn written_mut(&mut self) -> &mut [u8];
    pub fn fill_zeroes(&mut self);
    pub fn as_uninit_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn assume_written(&mut self, len: usize);
}

impl Write for ReservedSpace<'_> {}
impl Seek for ReservedSpace<'_> {}

pub struct RoTxn<'e>;

impl<'e> RoTxn<'e> {
    pub fn commit(self) -> Result<()>;
}

pub struct RwTxn<'p>;

impl<'p> RwTxn<'p> {
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn abort(self);
}

impl<'p> Deref for RwTxn<'p> {
    type Target = RoTxn<'p>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LmdbVersion {
    pub string: &'static str,
    pub major: i32,
    pub minor: i32,
    pub patch: i32,
}

#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Mdb(MdbError),
    Encoding(BoxedError),
    Decoding(BoxedError),
    DatabaseClosing,
    BadOpenOptions { options: EnvOpenOptions, env: Env },
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<MdbError> for Error {}
impl From<io::Error> for Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub enum Unspecified {}

pub fn env_closing_event<P: AsRef<Path>>(path: P) -> Option<EnvClosingEvent>;
pub fn lmdb_version() -> LmdbVersion;

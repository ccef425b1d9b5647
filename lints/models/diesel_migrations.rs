use diesel::backend::{Backend, DieselReserveSpecialization};
use diesel::connection::Connection;
use diesel::migration::{Migration, MigrationConnection, MigrationSource, MigrationVersion};
use diesel::query_builder::from_clause::FromClause;
use diesel::query_builder::insert_statement::DefaultValues;
use diesel::query_builder::{BoxedSelectStatement, QueryFragment};
use diesel::query_dsl::boxed_dsl::BoxedDsl;
use diesel::query_dsl::load_dsl::LoadQuery;
use diesel::serialize::ToSql;
use diesel::sql_types::{Text, Timestamp, VarChar};
pub use migrations_macros::embed_migrations;
use std::fmt::Display;
use std::io;
use std::io::{Stdout, Write};
use std::path::{Path, PathBuf};

pub struct EmbeddedMigrations;
impl<DB: Backend> MigrationSource<DB> for EmbeddedMigrations {}

#[derive(Clone)]
pub struct FileBasedMigrations;
impl<DB: Backend> MigrationSource<DB> for FileBasedMigrations {}

impl FileBasedMigrations {
    #[blocks(fs)]
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, MigrationError>;
    #[blocks(fs)]
    pub fn find_migrations_directory() -> Result<Self, MigrationError>;
    #[blocks(fs)]
    pub fn find_migrations_directory_in_path(path: impl AsRef<Path>) -> Result<Self, MigrationError>;
}

#[derive(Debug)]
pub enum MigrationError {
    MigrationDirectoryNotFound(PathBuf),
    UnknownMigrationFormat(PathBuf),
    IoError(io::Error),
    UnknownMigrationVersion(MigrationVersion<'static>),
    NoMigrationRun,
}

impl Display for MigrationError {}
impl std::error::Error for MigrationError {}

pub struct HarnessWithOutput<'a, C, W>;

impl<'a, C, W> HarnessWithOutput<'a, C, W> {
    pub fn new<DB>(harness: &'a mut C, output: W) -> Self
    where
        C: MigrationHarness<DB>,
        DB: Backend,
        W: Write;
}

impl<'a, C> HarnessWithOutput<'a, C, Stdout> {
    pub fn write_to_stdout<DB>(harness: &'a mut C) -> Self
    where
        C: MigrationHarness<DB>,
        DB: Backend;
}

impl<C, W, DB> MigrationHarness<DB> for HarnessWithOutput<'_, C, W>
where
    W: Write,
    C: MigrationHarness<DB>,
    DB: Backend,
{
}

pub trait MigrationHarness<DB: Backend> {
    #[blocks(db)]
    fn has_pending_migration<S: MigrationSource<DB>>(&mut self, source: S) -> diesel::migration::Result<bool>;
    #[blocks(db)]
    fn run_pending_migrations<S: MigrationSource<DB>>(
        &mut self,
        source: S,
    ) -> diesel::migration::Result<Vec<MigrationVersion<'_>>>;
    #[blocks(db)]
    fn run_next_migration<S: MigrationSource<DB>>(
        &mut self,
        source: S,
    ) -> diesel::migration::Result<MigrationVersion<'_>>;
    #[blocks(db)]
    fn revert_all_migrations<S: MigrationSource<DB>>(
        &mut self,
        source: S,
    ) -> diesel::migration::Result<Vec<MigrationVersion<'_>>>;
    #[blocks(db)]
    fn revert_last_migration<S: MigrationSource<DB>>(
        &mut self,
        source: S,
    ) -> diesel::migration::Result<MigrationVersion<'static>>;
    #[blocks(db)]
    fn pending_migrations<S: MigrationSource<DB>>(
        &mut self,
        source: S,
    ) -> diesel::migration::Result<Vec<Box<dyn Migration<DB>>>>;
    #[blocks(db)]
    fn run_migration(&mut self, migration: &dyn Migration<DB>) -> diesel::migration::Result<MigrationVersion<'static>>;
    #[blocks(db)]
    fn revert_migration(
        &mut self,
        migration: &dyn Migration<DB>,
    ) -> diesel::migration::Result<MigrationVersion<'static>>;
    #[blocks(db)]
    fn applied_migrations(&mut self) -> diesel::migration::Result<Vec<MigrationVersion<'static>>>;
}

impl<C, DB> MigrationHarness<DB> for C
where
    DB: Backend + DieselReserveSpecialization,
    C: Connection<Backend = DB> + MigrationConnection + 'static,
    DefaultValues: QueryFragment<DB>,
    str: ToSql<Text, DB>,
{
}

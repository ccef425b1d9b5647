//! Answers of the solver, kept. An answer is given again only where finding it out would have led to it: within the
//! bounds of depth and fuel. So no answer depends on which body was inferred before, or on which thread.

use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::resolve::TraitId;

use super::solve::Solution;
use super::ty::Args;

/// A power of two.
const SHARDS: usize = 64;

/// An answer to a goal without variables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) solution: Solution,
    /// How many goals inside each other it took.
    pub(crate) height: u32,
    /// How many goals it took in all.
    pub(crate) cost: u32,
}

/// Answers by goal.
#[derive(Default)]
pub(crate) struct Answers {
    table: HashTable<(TraitId, Args, Answer)>,
}

/// Answers that hold in all bodies, for all threads.
pub(crate) struct SharedAnswers {
    shards: Box<[Mutex<Answers>]>,
}

/// The hash of a goal.
#[derive(Clone, Copy)]
struct GoalHash(u64);

impl GoalHash {
    fn of(trait_: TraitId, args: Args) -> GoalHash {
        let mut hasher = FxBuildHasher.build_hasher();
        trait_.hash(&mut hasher);
        args.hash(&mut hasher);
        GoalHash(hasher.finish())
    }
}

impl Answers {
    pub(crate) fn get(&self, trait_: TraitId, args: Args) -> Option<Answer> {
        self.hashed(GoalHash::of(trait_, args), trait_, args)
    }

    fn hashed(&self, hash: GoalHash, trait_: TraitId, args: Args) -> Option<Answer> {
        let found = self.table.find(hash.0, |(own, types, _)| *own == trait_ && *types == args);
        found.map(|(.., answer)| *answer)
    }

    /// Keeps an answer, if there is none yet.
    pub(crate) fn insert(&mut self, trait_: TraitId, args: Args, answer: Answer) {
        let hash = GoalHash::of(trait_, args);
        if self.hashed(hash, trait_, args).is_none() {
            let rehash = |(trait_, args, _): &(TraitId, Args, Answer)| GoalHash::of(*trait_, *args).0;
            self.table.insert_unique(hash.0, (trait_, args, answer), rehash);
        }
    }
}

impl Default for SharedAnswers {
    fn default() -> SharedAnswers {
        SharedAnswers { shards: std::iter::repeat_with(Mutex::default).take(SHARDS).collect() }
    }
}

impl SharedAnswers {
    /// The answers among which that of a goal would be.
    fn shard(&self, trait_: TraitId, args: Args) -> &Mutex<Answers> {
        let hash = GoalHash::of(trait_, args);
        // The table takes its bits from both ends.
        &self.shards[(hash.0 >> 32) as usize % SHARDS]
    }

    pub(crate) fn get(&self, trait_: TraitId, args: Args) -> Option<Answer> {
        self.shard(trait_, args).lock().unwrap_or_else(PoisonError::into_inner).get(trait_, args)
    }

    pub(crate) fn insert(&self, trait_: TraitId, args: Args, answer: Answer) {
        self.shard(trait_, args).lock().unwrap_or_else(PoisonError::into_inner).insert(trait_, args, answer);
    }
}

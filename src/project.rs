//! What is on disk: for now the conditions that items carry.

use crate::source::Name;

/// A condition of `#[cfg(..)]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CfgExpr {
    All(Vec<CfgExpr>),
    Any(Vec<CfgExpr>),
    Not(Box<CfgExpr>),
    Flag(Name),
    KeyValue(Name, Name),
    True,
    False,
}

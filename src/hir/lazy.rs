//! Bodies that are lowered with their file, or later, when something first asks for them. What a file says is the same
//! either way: a body that waits holds no items, and its file keeps the text.

use std::sync::OnceLock;

use crate::syntax::Deferred;

use super::{Body, FileHir, Pat, PatId, Site, SiteId, SyntaxError, lower};

/// A body, or where it stands.
#[derive(Debug, Default)]
pub struct LazyBody {
    lowered: OnceLock<Box<LoweredBody>>,
    waiting: Option<Box<Waiting>>,
}

/// A body that is not lowered with its file.
#[derive(Debug)]
struct Waiting {
    place: Deferred,
    parameters: Parameters,
}

/// What the parameters of a fn add to its body, lowered with its signature.
#[derive(Debug)]
pub(super) struct Parameters {
    pub(super) params: Box<[PatId]>,
    pub(super) pats: Box<[Pat]>,
    pub(super) sites: Box<[Site]>,
    pub(super) pat_sites: Box<[(PatId, SiteId)]>,
}

/// A body, empty if it does not parse.
#[derive(Debug)]
pub(super) struct LoweredBody {
    pub(super) body: Body,
    pub(super) error: Option<SyntaxError>,
}

impl From<Body> for LazyBody {
    fn from(body: Body) -> LazyBody {
        LazyBody { lowered: OnceLock::from(Box::new(LoweredBody { body, error: None })), waiting: None }
    }
}

impl LazyBody {
    pub(super) fn later(place: Deferred, parameters: Parameters) -> LazyBody {
        LazyBody { lowered: OnceLock::new(), waiting: Some(Box::new(Waiting { place, parameters })) }
    }

    pub(super) fn deferred(&self) -> Option<Deferred> {
        self.waiting.as_ref().map(|waiting| waiting.place)
    }

    /// The body, to be changed.
    pub(super) fn into_body(self) -> Option<Body> {
        self.lowered.into_inner().map(|lowered| lowered.body)
    }

    /// The body if it was lowered with its file: one that waits holds neither items nor futures.
    pub fn at_once(&self) -> Option<&Body> {
        if self.waiting.is_some() { None } else { self.lowered.get().map(|lowered| &lowered.body) }
    }
}

impl FileHir {
    /// A body. Lowering it needs a stack of 256 MB.
    pub fn body(&self, row: u32) -> Option<&Body> {
        self.lowered(self.bodies.get(row as usize)?).map(|lowered| &lowered.body)
    }

    fn lowered<'a>(&'a self, body: &'a LazyBody) -> Option<&'a LoweredBody> {
        match (&body.waiting, &self.later) {
            (Some(waiting), Some((text, options))) => {
                let lower = || lower::lower_body(text, options, waiting.place, &waiting.parameters);
                Some(body.lowered.get_or_init(|| Box::new(lower())))
            }
            _ => body.lowered.get().map(|lowered| &**lowered),
        }
    }

    /// The text of a body that waits.
    pub fn body_text(&self, row: u32) -> Option<&str> {
        let place = self.bodies.get(row as usize)?.deferred()?;
        let (text, _) = self.later.as_ref()?;
        text.get(place.open as usize..=place.close as usize)
    }

    /// How many bytes of bodies nothing asked for yet.
    pub fn waiting(&self) -> u64 {
        let waiting = self.bodies.iter().filter(|body| body.lowered.get().is_none());
        waiting.filter_map(LazyBody::deferred).map(|place| u64::from(place.close - place.open)).sum()
    }

    /// What did not parse of the bodies that waited and were asked for.
    pub fn late_errors(&self) -> impl Iterator<Item = &SyntaxError> {
        let deferred = self.bodies.iter().filter(|body| body.waiting.is_some());
        deferred.filter_map(|body| body.lowered.get()?.error.as_ref())
    }
}

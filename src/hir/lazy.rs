//! Bodies that are lowered with their file, or later, when something first asks for them. What a file says is the same
//! either way: a body that waits holds no items, and its file keeps the text.

use std::ops::Deref;
use std::sync::OnceLock;

use crate::syntax::Deferred;

use super::{Body, FileHir, Pat, PatId, Site, SiteId, SyntaxError, lower};

/// A body, or where it stands.
#[derive(Debug, Default)]
pub struct LazyBody {
    lowered: OnceLock<Box<Body>>,
    waiting: Option<Box<Waiting>>,
}

/// A body that is not lowered with its file.
#[derive(Debug)]
struct Waiting {
    place: Deferred,
    parameters: Parameters,
    /// What did not parse, once it was lowered.
    error: OnceLock<Option<SyntaxError>>,
}

/// What the parameters of a fn add to its body, lowered with its signature.
#[derive(Debug)]
pub(super) struct Parameters {
    pub(super) params: Box<[PatId]>,
    pub(super) pats: Box<[Pat]>,
    pub(super) sites: Box<[Site]>,
    pub(super) pat_sites: Box<[(PatId, SiteId)]>,
}

/// A body that its file keeps, or one that was lowered for the look at hand.
#[derive(Debug)]
pub enum BodyRef<'a> {
    Kept(&'a Body),
    Own(Box<Body>),
}

impl Deref for BodyRef<'_> {
    type Target = Body;

    fn deref(&self) -> &Body {
        match self {
            BodyRef::Kept(body) => body,
            BodyRef::Own(body) => body,
        }
    }
}

impl From<Body> for LazyBody {
    fn from(body: Body) -> LazyBody {
        LazyBody { lowered: OnceLock::from(Box::new(body)), waiting: None }
    }
}

impl LazyBody {
    pub(super) fn later(place: Deferred, parameters: Parameters) -> LazyBody {
        let waiting = Waiting { place, parameters, error: OnceLock::new() };
        LazyBody { lowered: OnceLock::new(), waiting: Some(Box::new(waiting)) }
    }

    pub(super) fn deferred(&self) -> Option<Deferred> {
        self.waiting.as_ref().map(|waiting| waiting.place)
    }

    /// The body, to be changed.
    pub(super) fn into_body(self) -> Option<Body> {
        self.lowered.into_inner().map(|body| *body)
    }

    /// The body if it was lowered with its file: one that waits holds neither items nor futures.
    pub fn at_once(&self) -> Option<&Body> {
        if self.waiting.is_some() { None } else { self.lowered.get().map(|body| &**body) }
    }
}

impl FileHir {
    /// A body, which is kept. Lowering it needs a stack of 256 MB.
    pub fn body(&self, row: u32) -> Option<&Body> {
        let body = self.bodies.get(row as usize)?;
        match &body.waiting {
            Some(waiting) if self.later.is_some() => {
                Some(body.lowered.get_or_init(|| Box::new(self.lower(waiting).unwrap_or_default())))
            }
            _ => body.lowered.get().map(|body| &**body),
        }
    }

    /// The same for a single look: one that waits is lowered and not kept. Bodies take more room than all else.
    pub fn body_once(&self, row: u32) -> Option<BodyRef<'_>> {
        let body = self.bodies.get(row as usize)?;
        if let Some(body) = body.lowered.get() {
            return Some(BodyRef::Kept(body));
        }
        Some(BodyRef::Own(Box::new(self.lower(body.waiting.as_ref()?)?)))
    }

    /// Lowers a body that waits. It is empty if it does not parse.
    fn lower(&self, waiting: &Waiting) -> Option<Body> {
        let (text, options) = self.later.as_ref()?;
        let (body, error) = lower::lower_body(text, options, waiting.place, &waiting.parameters);
        // It is the same each time.
        waiting.error.get_or_init(|| error);
        Some(body)
    }

    /// The text of a body that waits.
    pub fn body_text(&self, row: u32) -> Option<&str> {
        let place = self.bodies.get(row as usize)?.deferred()?;
        let (text, _) = self.later.as_ref()?;
        text.get(place.open as usize..=place.close as usize)
    }

    /// How many bytes of bodies nothing asked for yet.
    pub fn waiting(&self) -> u64 {
        let waiting = self.bodies.iter().filter_map(|body| body.waiting.as_ref());
        let unread = waiting.filter(|waiting| waiting.error.get().is_none()).map(|waiting| waiting.place);
        unread.map(|place| u64::from(place.close - place.open)).sum()
    }

    /// What did not parse of the bodies that waited and were asked for.
    pub fn late_errors(&self) -> impl Iterator<Item = &SyntaxError> {
        let waiting = self.bodies.iter().filter_map(|body| body.waiting.as_ref());
        waiting.filter_map(|waiting| waiting.error.get()?.as_ref())
    }
}

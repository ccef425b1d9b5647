//! What calls do to the thread that makes them, as the models declare it: which fns may block and how, which
//! parameters run where, which types reach the operating system.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Attributes, ModelArgument, ModelAttribute, TypeRef};
use crate::infer::{Callee, Db, Ty};
use crate::resolve::{AdtId, Container, FnId, Origin, TraitId};
use crate::source::{Name, Span};

/// That a fn may block, and what to call instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// One of the kinds of `docs/models.md`.
    pub kind: Name,
    pub grade: Grade,
    /// Only if one of these generic parameters is OS-backed. Empty: always.
    pub if_os: Box<[Name]>,
    /// The replacement by runtime: `tokio`, `smol`, `async_std`, and `instead` for any.
    pub instead: Box<[(Name, Name)]>,
    pub note: Option<Name>,
    /// One call is a lot of work already.
    pub is_heavy: bool,
    /// What locks are built of: in the crates of others it stands for one.
    pub is_of_locks: bool,
    /// The calls on the way from the fn down to the one that blocks, of a fn that does not block by itself.
    pub via: Box<[Via]>,
}

/// A call on the way to a blocking one, in code that is not at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Via {
    /// The file, as reports name it.
    pub path: Name,
    /// The callee's name at the call.
    pub span: Span,
    /// The fn that holds the call.
    pub function: Name,
    pub call: Name,
}

/// How much a blocking call matters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Grade {
    Plain,
    /// Once it is nothing; in a loop it adds up.
    InLoop,
    /// Most maintainers accept it.
    Pedantic,
}

impl Grade {
    /// The grade of a call, given whether it stands in a loop.
    pub fn at(self, in_loop: bool) -> Grade {
        if self == Grade::InLoop && in_loop { Grade::Plain } else { self }
    }
}

/// What happens to a closure or future that is passed to a fn.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Runs on a thread where blocking is fine.
    Offloaded,
    /// Runs while a future is polled.
    Executor,
    /// A future that the executor polls.
    Spawned,
    /// A future that is polled on the caller's thread until it is done.
    Driven,
}

/// When reads and writes of a type reach the operating system.
enum Backing {
    Always,
    /// Always, and then they block in this way, whatever the fn says that makes them.
    As(Effect),
    /// When this parameter of the type is OS-backed.
    If(u32),
}

/// The facts of all models.
#[derive(Default)]
pub struct Effects {
    /// In the order of their attributes: the first that applies to a call counts.
    blocks: FxHashMap<FnId, Vec<Effect>>,
    roles: FxHashMap<(FnId, u32), Role>,
    /// Parameters that are kept, or given away.
    stored: FxHashSet<(FnId, u32)>,
    hooks: FxHashSet<FnId>,
    /// Fns that begin to serve.
    servers: FxHashSet<FnId>,
    /// Fns of impls that do not do what their trait's fn does.
    never: FxHashSet<FnId>,
    /// What an argument is called with which a fn does not wait: `WNOHANG`.
    waivers: FxHashMap<FnId, Box<[Name]>>,
    os_backed: FxHashMap<AdtId, Backing>,
    /// Fns in which a value ends, with the generic parameter of its type.
    drops: FxHashMap<FnId, u32>,
    iterator: Option<TraitId>,
}

impl Effects {
    /// Reads the attributes of all models, and of digests.
    pub fn new(db: &Db) -> Effects {
        let mut effects = Effects { iterator: db.defs.lang_trait("iterator"), ..Effects::default() };
        for (index, data) in db.defs.fns.iter().enumerate() {
            if db.defs.krate(data.krate).origin != Origin::Member {
                let id = FnId(index as u32);
                if let Some(attributes) = &db.defs.fn_hir(id).attributes.model {
                    effects.add_fn(db, id, attributes);
                }
            }
        }
        for (index, data) in db.defs.adts.iter().enumerate() {
            if db.defs.krate(data.krate).origin == Origin::Model {
                let id = AdtId(index as u32);
                effects.add_adt(db, id, db.defs.adt_attributes(id));
            }
        }
        effects
    }

    fn add_fn(&mut self, db: &Db, id: FnId, attributes: &[ModelAttribute]) {
        for attribute in attributes {
            let role = match attribute.name.as_str() {
                "blocks" => {
                    if let Some(effect) = effect(attribute) {
                        self.blocks.entry(id).or_default().push(effect);
                    }
                    continue;
                }
                "nonblocking" if attribute.arguments.is_empty() => {
                    self.never.insert(id);
                    continue;
                }
                "nonblocking" => {
                    self.waivers.insert(id, words(attribute).collect());
                    continue;
                }
                "hook" => {
                    self.hooks.insert(id);
                    continue;
                }
                "drops" => {
                    let params = &db.defs.fn_hir(id).generics.params;
                    let index = words(attribute).find_map(|word| params.iter().position(|param| param.name == word));
                    self.drops.extend(index.map(|index| (id, index as u32)));
                    continue;
                }
                "stores" => {
                    let parameters = words(attribute).filter_map(|parameter| parameter_index(db, id, parameter));
                    self.stored.extend(parameters.map(|index| (id, index)));
                    continue;
                }
                "serves" => {
                    self.servers.insert(id);
                    continue;
                }
                "offloads" => Role::Offloaded,
                "executor" => Role::Executor,
                "spawns" => Role::Spawned,
                "drives" => Role::Driven,
                _ => continue,
            };
            for parameter in words(attribute) {
                if let Some(index) = parameter_index(db, id, parameter) {
                    self.roles.insert((id, index), role);
                }
            }
        }
    }

    fn add_adt(&mut self, db: &Db, id: AdtId, attributes: &Attributes) {
        for attribute in attributes.model.iter().flatten() {
            match attribute.name.as_str() {
                "os_backed" => {
                    self.os_backed.insert(id, effect(attribute).map_or(Backing::Always, Backing::As));
                }
                "os_backed_if" => {
                    let generics = db.defs.adt_generics(id);
                    let index =
                        words(attribute).find_map(|word| generics.params.iter().position(|param| param.name == word));
                    if let Some(index) = index {
                        self.os_backed.insert(id, Backing::If(index as u32));
                    }
                }
                _ => {}
            }
        }
    }

    /// What is declared of a fn itself, without a look at its arguments.
    pub fn declared(&self, function: FnId) -> Option<&Effect> {
        let effects = self.blocks.get(&function)?;
        effects.iter().find(|effect| effect.if_os.is_empty()).or(effects.first())
    }

    /// All fns that are declared to block.
    pub fn blocking(&self) -> impl Iterator<Item = (FnId, &Effect)> {
        self.blocks.iter().flat_map(|(&id, effects)| effects.iter().map(move |effect| (id, effect)))
    }

    /// Whether the types that a fn is called with tell if it blocks.
    pub fn depends_on_types(&self, db: &Db, function: FnId) -> bool {
        let is_conditional = |effect: &Effect| !effect.if_os.is_empty();
        self.blocks.get(&function).is_some_and(|effects| effects.iter().any(is_conditional))
            || self.iterator.is_some_and(|trait_| db.defs.fn_data(function).container == Container::Trait(trait_))
    }

    /// The type of the value that ends inside a call.
    pub fn dropped<'a>(&self, callee: &'a Callee) -> Option<&'a Ty> {
        callee.substs.get(*self.drops.get(&callee.function)? as usize)
    }

    /// What is declared of a parameter; the receiver is the first.
    pub fn role(&self, function: FnId, parameter: u32) -> Option<Role> {
        self.roles.get(&(function, parameter)).copied()
    }

    /// Whether a parameter is kept, or given away.
    pub fn is_stored(&self, function: FnId, parameter: u32) -> bool {
        self.stored.contains(&(function, parameter))
    }

    /// The names of the fns that take a future to poll it: `spawn`, `block_on`.
    pub fn poller_names(&self, db: &Db) -> FxHashSet<Name> {
        self.names_by(db, |role| matches!(role, Role::Spawned | Role::Driven))
    }

    /// The names of fns that poll a future to its end on the thread that calls them.
    pub fn driver_names(&self, db: &Db) -> FxHashSet<Name> {
        self.names_by(db, |role| role == Role::Driven)
    }

    fn names_by(&self, db: &Db, is_meant: impl Fn(Role) -> bool) -> FxHashSet<Name> {
        let meant = self.roles.iter().filter(|(_, role)| is_meant(**role));
        meant.map(|((function, _), _)| db.defs.fn_hir(*function).name).collect()
    }

    /// Whether implementations of a trait's fn run on an executor thread.
    pub fn is_hook(&self, function: FnId) -> bool {
        self.hooks.contains(&function)
    }

    /// Whether a program that calls it begins to serve.
    pub fn serves(&self, function: FnId) -> bool {
        self.servers.contains(&function)
    }

    /// The words for an argument with which a fn does not wait: names of constants, or `zero`.
    pub fn waivers(&self, callee: &Callee) -> &[Name] {
        let of = |id: FnId| self.waivers.get(&id);
        of(callee.function).or_else(|| of(callee.declared)).map_or(&[], |words| words)
    }

    /// Whether the call blocks, given the types it is made with.
    pub fn of_call(&self, db: &Db, callee: &Callee) -> Option<&Effect> {
        if self.never.contains(&callee.function) {
            return None;
        }
        let own = self.applying(db, callee.function, callee);
        let is_model = || db.defs.krate(db.defs.fn_data(callee.function).krate).origin == Origin::Model;
        // An impl in a model says nothing of what the trait says already.
        let declared =
            || (callee.function != callee.declared && is_model()).then(|| self.applying(db, callee.declared, callee));
        if let Some(effect) = own.or_else(|| declared().flatten()) {
            return Some(effect);
        }
        self.of_iteration(db, callee).map(|(_, effect)| effect)
    }

    fn applying(&self, db: &Db, function: FnId, callee: &Callee) -> Option<&Effect> {
        self.blocks.get(&function)?.iter().find_map(|effect| self.applied(db, effect, function, callee))
    }

    /// The effect, if its condition holds; that of the value which makes it hold where the value has one of its own.
    fn applied<'a>(&'a self, db: &Db, effect: &'a Effect, declared_in: FnId, callee: &Callee) -> Option<&'a Effect> {
        if effect.if_os.is_empty() {
            return Some(effect);
        }
        let signature = db.signature(declared_in);
        effect.if_os.iter().find_map(|name| {
            let ty = if name.as_str() == "Self" {
                callee.self_ty
            } else if declared_in == callee.declared {
                let index = signature.generics.names.iter().rposition(|own| own == name);
                index.and_then(|index| callee.substs.get(index)).cloned()
            } else {
                // A condition on the impl's parameter: the self type holds it.
                callee.self_ty.as_ref().and_then(|ty| match ty.peel() {
                    Ty::Adt(_, args) => args.iter().find(|arg| self.is_os_backed(arg)).cloned(),
                    _ => None,
                })
            };
            self.through(effect, &ty?)
        })
    }

    /// Whether reads and writes of a value reach the operating system.
    pub fn is_os_backed(&self, ty: &Ty) -> bool {
        self.backing(ty).is_some()
    }

    /// An effect on a value of this type, if the value is OS-backed.
    fn through<'a>(&'a self, effect: &'a Effect, ty: &Ty) -> Option<&'a Effect> {
        Some(match self.backing(ty)? {
            Backing::As(own) => own,
            Backing::Always | Backing::If(_) => effect,
        })
    }

    /// What a value is backed by: never [`Backing::If`].
    fn backing(&self, ty: &Ty) -> Option<&Backing> {
        match ty {
            Ty::Ref(_, inner) => self.backing(inner),
            Ty::Adt(adt, args) => match self.os_backed.get(adt)? {
                Backing::If(index) => self.backing(args.get(*index as usize)?),
                backing => Some(backing),
            },
            _ => None,
        }
    }

    /// The fn that makes a call block where that is not the callee itself: the `next` of the iterator.
    pub fn blocking_next(&self, db: &Db, callee: &Callee) -> Option<FnId> {
        self.of_iteration(db, callee).map(|(next, _)| next)
    }

    /// A method that takes items out of an iterator blocks as its `next` does: `lines().collect()`.
    fn of_iteration(&self, db: &Db, callee: &Callee) -> Option<(FnId, &Effect)> {
        let iterator = self.iterator?;
        if db.defs.fn_data(callee.declared).container != Container::Trait(iterator) {
            return None;
        }
        if is_lazy(db, callee.declared) {
            return None;
        }
        self.next_effect(db, callee.self_ty.as_ref()?, 0)
    }

    /// The project's own `next` that a method of iterators calls: `Own.map(f).collect()`.
    pub fn own_next(&self, db: &Db, callee: &Callee) -> Option<FnId> {
        let iterator = self.iterator?;
        if db.defs.fn_data(callee.declared).container != Container::Trait(iterator) || is_lazy(db, callee.declared) {
            return None;
        }
        self.next_of(db, iterator, callee.self_ty.as_ref()?, 0)
    }

    fn next_of(&self, db: &Db, iterator: TraitId, ty: &Ty, depth: u32) -> Option<FnId> {
        let (adt, args) = match ty.peel() {
            Ty::Adt(adt, args) if depth < 12 => (*adt, args),
            _ => return None,
        };
        let impls = db.impls_of(iterator, adt);
        if db.defs.krate(db.defs.adt(adt).krate).origin == Origin::Model {
            // An adaptor: it pulls from the iterators among its arguments.
            let mut inner = args.iter().take(if impls.is_empty() { 0 } else { 2 });
            return inner.find_map(|arg| self.next_of(db, iterator, arg, depth + 1));
        }
        let fns = impls.iter().flat_map(|id| db.defs.impls[id.index()].fns.iter().copied());
        fns.filter(|&id| db.defs.fn_body(id).is_some()).find(|&id| db.defs.fn_hir(id).name.as_str() == "next")
    }

    /// What the `next` of an iterator does, through adaptors that hold another.
    fn next_effect(&self, db: &Db, ty: &Ty, depth: u32) -> Option<(FnId, &Effect)> {
        let (adt, args) = match ty.peel() {
            Ty::Adt(adt, args) if depth < 12 => (*adt, args),
            _ => return None,
        };
        for &impl_ in db.impls_of(self.iterator?, adt).iter() {
            let next = db.defs.impls[impl_.index()].fns.iter().find(|&&id| db.defs.fn_hir(id).name.as_str() == "next");
            if let Some((&next, effect)) = next.and_then(|id| Some((id, self.blocks.get(id)?.first()?))) {
                if effect.if_os.is_empty() {
                    return Some((next, effect));
                }
                return args.iter().find_map(|arg| Some((next, self.through(effect, arg)?)));
            }
        }
        // An adaptor: it pulls from the iterators among its arguments.
        if db.defs.krate(db.defs.adt(adt).krate).origin != Origin::Model {
            return None;
        }
        let is_adaptor = !db.impls_of(self.iterator?, adt).is_empty();
        args.iter().take(if is_adaptor { 2 } else { 0 }).find_map(|arg| self.next_effect(db, arg, depth + 1))
    }
}

/// Whether an iterator method only makes another iterator: what it returns holds `Self`.
fn is_lazy(db: &Db, function: FnId) -> bool {
    let output = &db.signature(function).output;
    match output {
        Ty::Adt(_, args) => args.iter().any(|arg| matches!(arg, Ty::Param(0))),
        Ty::Ref(_, inner) => matches!(**inner, Ty::Param(0)),
        Ty::Param(0) => true,
        _ => false,
    }
}

fn words(attribute: &ModelAttribute) -> impl Iterator<Item = Name> + '_ {
    attribute.arguments.iter().filter_map(|argument| match argument {
        ModelArgument::Word(name) => Some(*name),
        _ => None,
    })
}

fn effect(attribute: &ModelAttribute) -> Option<Effect> {
    let mut words = words(attribute);
    let kind = words.next()?;
    let mut grade = Grade::Plain;
    let mut is_of_locks = false;
    let mut is_heavy = false;
    for word in words {
        match word.as_str() {
            "pedantic" => grade = Grade::Pedantic,
            "in_loop" => grade = Grade::InLoop,
            "of_locks" => is_of_locks = true,
            "heavy" => is_heavy = true,
            _ => {}
        }
    }
    let mut if_os: Box<[Name]> = Box::new([]);
    let mut instead = Vec::new();
    let mut note = None;
    let mut hops = Vec::new();
    for argument in &attribute.arguments {
        match argument {
            ModelArgument::List(name, names) if name.as_str() == "if_os" => if_os = names.clone(),
            ModelArgument::List(name, parts) if name.as_str() == "via" => hops.extend(via(parts)),
            ModelArgument::Pair(key, value) if key.as_str() == "note" => note = Some(*value),
            ModelArgument::Pair(key, value) => instead.push((*key, *value)),
            _ => {}
        }
    }
    Some(Effect { kind, grade, if_os, instead: instead.into(), note, is_heavy, is_of_locks, via: hops.into() })
}

fn via(parts: &[Name]) -> Option<Via> {
    let &[path, start, end, function, call] = parts else {
        return None;
    };
    let span = Span::new(start.as_str().parse().ok()?, end.as_str().parse().ok()?);
    Some(Via { path, span, function, call })
}

/// The index of a parameter among a call's arguments, the receiver first.
fn parameter_index(db: &Db, function: FnId, name: Name) -> Option<u32> {
    let hir = db.defs.fn_hir(function);
    let receiver = u32::from(hir.self_param.is_some());
    if name.as_str() == "self" {
        return (receiver == 1).then_some(0);
    }
    let by_name = hir.params.iter().position(|param| param.name == Some(name));
    // A model may name the generic parameter instead.
    let by_type = || {
        hir.params.iter().position(|param| match &param.ty {
            TypeRef::Path(path) => path.segments.len() == 1 && path.segments[0].name == name,
            _ => false,
        })
    };
    by_name.or_else(by_type).map(|index| index as u32 + receiver)
}

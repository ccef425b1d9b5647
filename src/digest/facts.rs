//! What the fns of a crate do, as attributes of the model language.

use std::cmp::Reverse;

use crate::callgraph::{Fate, Program};
use crate::catalogue;
use crate::effects::{Effect, Grade, Role};
use crate::hir::{ModelArgument, ModelAttribute};
use crate::propagate::{Bodies, Kind};
use crate::resolve::FnId;
use crate::source::{Name, SourceMap};

use super::shake::Facts;
use super::{Subject, is_wanted_kind};

/// The attributes of all fns of these crates.
pub(super) fn facts(program: &Program, sources: &SourceMap, subjects: &[Subject]) -> Facts {
    let defs = &program.db.defs;
    let is_own = |id: &FnId| subjects.iter().any(|subject| subject.id == defs.fn_data(*id).krate);
    let own = (0..defs.fns.len() as u32).map(FnId).filter(|id| defs.has_body(*id) && is_own(id));
    let own: Vec<FnId> = own.collect();
    let bodies = Bodies::within_crates(program, &own);
    let reader = Reader { program, sources, bodies };
    let mut facts = Facts::default();
    for function in own {
        let mut attributes = reader.blocks(function);
        attributes.extend(reader.roles(function));
        if !attributes.is_empty() {
            let data = defs.fn_data(function);
            facts.insert((data.file, data.row), attributes.into());
        }
    }
    facts
}

struct Reader<'a> {
    program: &'a Program,
    sources: &'a SourceMap,
    bodies: Bodies,
}

impl Reader<'_> {
    /// One `blocks` for each way in which a fn may block, the worst first.
    fn blocks(&self, function: FnId) -> Vec<ModelAttribute> {
        let mut found: Vec<(Kind, u32, ModelAttribute)> = self
            .bodies
            .any_instance(function)
            .into_iter()
            .flat_map(|node| self.bodies.summary(node))
            .filter(|(kind, _)| kind.grade != Grade::Pedantic && is_wanted_kind(&kind.name))
            .filter_map(|(kind, step)| Some((*kind, step.depth, self.chain(function, *kind)?)))
            .collect();
        let level = |kind: &Kind| catalogue::rule_for_kind(&kind.name).map(|rule| rule.level);
        found.sort_by_key(|(kind, depth, _)| (kind.grade, Reverse(level(kind)), *depth, kind.name));
        found.into_iter().map(|(.., attribute)| attribute).collect()
    }

    /// The way down from a fn to the call that blocks, if it is certain.
    fn chain(&self, function: FnId, kind: Kind) -> Option<ModelAttribute> {
        let mut hops = Vec::new();
        let mut node = self.bodies.any_instance(function)?;
        let mut at = kind;
        let effect = loop {
            let step = self.bodies.summary(node).get(&at)?;
            let function = self.bodies.instance(node).function;
            let call = self.bodies.calls(function).get(step.call)?;
            if self.bodies.is_partial(node, step.call) || call.is_guess || call.callee.implicit().is_some() {
                return None;
            }
            let (file, site) = self.program.site(function, call.site)?;
            hops.push(ModelArgument::List(
                Name::from("via"),
                Box::new([
                    Name::from(&self.sources.file(file).path),
                    Name::from(&site.name.start.to_string()),
                    Name::from(&site.name.end.to_string()),
                    Name::from(&self.program.db.fn_path(function)),
                    Name::from(&self.program.db.fn_path(call.callee.function())),
                ]),
            ));
            match step.next {
                Some(next) => (node, at) = next,
                None => {
                    break self
                        .program
                        .effect_in(call, &self.bodies.instance(node).args)
                        .filter(|effect| !effect.is_of_locks)?;
                }
            }
        };
        Some(attribute(kind, effect, hops))
    }

    /// Where the fn runs what it is given.
    fn roles(&self, function: FnId) -> Vec<ModelAttribute> {
        let hir = self.program.db.defs.fn_hir(function);
        let receiver = u32::from(hir.self_param.is_some());
        let roles = (receiver..).zip(&hir.params).filter_map(|(index, parameter)| {
            let name = match self.program.fate(function, index)? {
                Fate::Role(Role::Offloaded) => "offloads",
                Fate::Role(Role::Executor) => "executor",
                Fate::Role(Role::Spawned) => "spawns",
                Fate::Role(Role::Driven) => "drives",
                Fate::Stored => "stores",
                Fate::Inline => return None,
            };
            let arguments = Box::new([ModelArgument::Word(parameter.name?)]);
            Some(ModelAttribute { name: Name::from(name), arguments })
        });
        roles.collect()
    }
}

fn attribute(kind: Kind, effect: &Effect, mut hops: Vec<ModelArgument>) -> ModelAttribute {
    let mut arguments = vec![ModelArgument::Word(kind.name)];
    if kind.grade == Grade::InLoop {
        arguments.push(ModelArgument::Word(Name::from("in_loop")));
    }
    arguments.extend(effect.instead.iter().map(|(key, value)| ModelArgument::Pair(*key, *value)));
    arguments.extend(effect.note.map(|note| ModelArgument::Pair(Name::from("note"), note)));
    hops.extend(effect.via.iter().map(|hop| {
        let parts = [
            hop.path,
            Name::from(&hop.span.start.to_string()),
            Name::from(&hop.span.end.to_string()),
            hop.function,
            hop.call,
        ];
        ModelArgument::List(Name::from("via"), Box::new(parts))
    }));
    arguments.extend(hops);
    ModelAttribute { name: Name::from("blocks"), arguments: arguments.into() }
}

//! Which thread makes a call, and what makes it so.

use crate::callgraph::{Context, Layer, Taker};
use crate::diagnostic::Place;
use crate::diagnostic::why::Remark;
use crate::hir::ExprId;
use crate::resolve::FnId;

use super::Explainer;

impl Explainer<'_> {
    pub(super) fn context_text(&self, context: Context) -> String {
        match context {
            Context::Inline => format!("the thread that calls `{}`", self.path(self.function)),
            Context::Executor(entry) => format!("an executor's thread: {}", entry.kind.name()),
            Context::Offloaded => "a thread that may block".to_owned(),
            Context::Unknown | Context::Kept(_) => "not known: the closure is stored or returned".to_owned(),
        }
    }

    /// The fn, then the closures and async blocks around the call.
    pub(super) fn origin(&self, expr: ExprId, context: Context) -> Vec<Remark> {
        let defs = &self.program.db.defs;
        let hir = defs.fn_hir(self.function);
        let place = Place { file: defs.fn_data(self.function).file, span: hir.name_span };
        let kind = self.program.entry(self.function).map_or("fn", |entry| entry.kind.name());
        let mut remarks = vec![Remark { place, text: format!("{kind} `{}`", self.path(self.function)) }];
        let nested = self.program.nested(self.function);
        let Some(call) = nested.iter().find(|call| call.expr == expr && call.context == context) else {
            return remarks;
        };
        for layer in &call.layers {
            self.layer(layer, &mut remarks);
        }
        if let (Some(taker), true) = (call.taker, self.is_passed_by_name(expr)) {
            self.taker("it", taker, &mut remarks);
        }
        remarks
    }

    fn is_passed_by_name(&self, expr: ExprId) -> bool {
        self.types.fn_values.contains_key(&expr)
    }

    fn layer(&self, layer: &Layer, remarks: &mut Vec<Remark>) {
        let Some((file, site)) = self.program.site(self.function, layer.site) else {
            return;
        };
        let place = Place { file, span: site.name };
        let text = self.sources.file(file).text.get(site.name.range()).unwrap_or_default();
        let what = match text {
            "async" => "async block",
            _ if text.starts_with('|') || text == "move" => "closure",
            _ => "async block",
        };
        match layer.taker {
            Some(taker) => {
                remarks.push(Remark { place, text: format!("{what}, given to {}", self.name_of(taker)) });
                self.handovers(taker, remarks);
            }
            None => remarks.push(Remark { place, text: what.to_owned() }),
        }
    }

    fn taker(&self, what: &str, taker: Taker, remarks: &mut Vec<Remark>) {
        if let Some((file, site)) = self.program.site(self.function, taker.site) {
            let place = Place { file, span: site.name };
            remarks.push(Remark { place, text: format!("{what} is given to {}", self.name_of(taker)) });
        }
        self.handovers(taker, remarks);
    }

    fn name_of(&self, taker: Taker) -> String {
        match taker.function {
            Some(function) => format!("`{}`", self.path(function)),
            None => {
                let site = self.program.site(self.function, taker.site);
                let name = site.and_then(|(file, site)| self.sources.file(file).text.get(site.name.range()));
                format!("`{}`, which is not known", name.unwrap_or_default())
            }
        }
    }

    /// How the project's own wrappers hand it on.
    fn handovers(&self, taker: Taker, remarks: &mut Vec<Remark>) {
        let Some(function) = taker.function else {
            return;
        };
        for handover in self.program.handovers(function, taker.parameter) {
            let Some((file, site)) = self.program.site(handover.caller, handover.site) else {
                continue;
            };
            let callee = handover.callee.map_or("what is not known".to_owned(), |id| self.quoted(id));
            let text = format!("{} hands it on to {callee}", self.quoted(handover.caller));
            remarks.push(Remark { place: Place { file, span: site.name }, text });
        }
    }

    fn quoted(&self, function: FnId) -> String {
        format!("`{}`", self.path(function))
    }
}

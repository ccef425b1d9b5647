//! What inference knows at a call: the receiver, the generic arguments, and if the callee is not known, where it lost
//! the type that it would have needed.

use crate::callgraph::Nested;
use crate::diagnostic::Place;
use crate::diagnostic::why::{CallAnswer, Remark};
use crate::hir::{Body, Expr, ExprId, Pat, Stmt};
use crate::infer::{Callee, Ty};
use crate::source::Span;

use super::Explainer;

/// Longer chains of expressions are not followed.
const MAX_STEPS: usize = 64;

impl Explainer<'_> {
    /// The type of the receiver's expression.
    pub(super) fn receiver(&self, expr: ExprId) -> Option<String> {
        let (_, body) = self.program.body(self.function)?;
        let operand = match &body[expr] {
            Expr::MethodCall { receiver, .. } => *receiver,
            Expr::For { iterable, .. } => *iterable,
            Expr::Index { base, .. } => *base,
            _ => return None,
        };
        self.types.types.get(&operand).map(|ty| self.text(ty))
    }

    /// The callee's generics with their arguments here. `Self` of a trait's method is the receiver, which is told apart.
    pub(super) fn generics(&self, callee: &Callee) -> Vec<(String, String)> {
        let names = &self.program.db.signature(callee.declared).generics.names;
        let all = names.iter().zip(callee.substs.iter()).filter(|(name, _)| name.as_str() != "Self");
        all.map(|(name, ty)| (name.to_string(), self.text(ty))).collect()
    }

    /// Whether an expression is a call of something that was not found out; what only makes a value is none.
    pub(super) fn is_unknown(&self, body: &Body, expr: ExprId) -> bool {
        match &body[expr] {
            Expr::MethodCall { .. } => true,
            Expr::Call { callee, .. } => !matches!(self.types.types.get(callee), Some(Ty::Ctor(..))),
            _ => false,
        }
    }

    pub(super) fn unknown(&self, call: &Nested) -> CallAnswer {
        let mut answer = self.blank(call.site, call.context);
        answer.origin = self.origin(call.expr, call.context);
        let Some((_, body)) = self.program.body(self.function) else {
            return answer;
        };
        answer.verdict = match &body[call.expr] {
            Expr::Call { callee, .. } if self.types.locals.contains_key(callee) => {
                answer.callee = Some(format!("the local `{}`", answer.name));
                "a local: what a closure in it does is looked at where it stands".to_owned()
            }
            Expr::MethodCall { receiver, .. } => {
                answer.receiver = self.receiver(call.expr);
                match self.types.types.get(receiver) {
                    Some(ty) if !is_unknown(ty) => {
                        let known = self.text(ty);
                        format!("no method `{}` is known of `{known}`, nor of a trait in scope", answer.name)
                    }
                    _ => {
                        answer.lost = self.lost(body, *receiver);
                        "the receiver's type is not known, and a name proves nothing".to_owned()
                    }
                }
            }
            _ => "the path leads to nothing that is known: a crate without a model, or generated code".to_owned(),
        };
        answer
    }

    /// The innermost expression of unknown type that what it is made of does not explain.
    fn lost(&self, body: &Body, from: ExprId) -> Option<Remark> {
        let mut at = from;
        for _ in 0..MAX_STEPS {
            let Some(next) = self.made_of(body, at).filter(|next| self.types.types.get(next).is_none_or(is_unknown))
            else {
                break;
            };
            at = next;
        }
        let (place, text) = self.describe(body, at)?;
        Some(Remark { place, text })
    }

    /// The expression that the type of another follows from.
    fn made_of(&self, body: &Body, expr: ExprId) -> Option<ExprId> {
        match &body[expr] {
            Expr::MethodCall { receiver, .. } => Some(*receiver),
            Expr::Field { base, .. } | Expr::Index { base, .. } => Some(*base),
            Expr::Await { future, .. } => Some(*future),
            Expr::Try { operand, .. } | Expr::Ref { operand, .. } | Expr::Deref { operand, .. } => Some(*operand),
            Expr::Path(_) => {
                let pat = *self.types.locals.get(&expr)?;
                body.exprs.iter().find_map(|expr| match expr {
                    Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                        Stmt::Let { pat: own, init, ty: None, .. } if holds(body, *own, pat) => *init,
                        _ => None,
                    }),
                    Expr::Let { pat: own, value } if holds(body, *own, pat) => Some(*value),
                    _ => None,
                })
            }
            _ => None,
        }
    }

    fn describe(&self, body: &Body, expr: ExprId) -> Option<(Place, String)> {
        let file = self.program.db.defs.fn_data(self.function).file;
        let of = |ty: Option<&Ty>| ty.map_or_else(|| "_".to_owned(), |ty| self.text(ty));
        let (span, text): (Span, String) = match &body[expr] {
            Expr::MethodCall { receiver, method, site, .. } => {
                let receiver = of(self.types.types.get(receiver));
                (body[*site].name, format!("what `{method}` of `{receiver}` returns is not known"))
            }
            Expr::Call { site, .. } => {
                let name = self.sources.file(file).text.get(body[*site].name.range()).unwrap_or_default();
                (body[*site].name, format!("what `{name}` returns is not known"))
            }
            Expr::Await { site, future } => {
                let future = of(self.types.types.get(future));
                (body[*site].name, format!("what `{future}` resolves to is not known"))
            }
            Expr::Try { site, .. } | Expr::Index { site, .. } | Expr::Deref { site, .. } => {
                (body[*site].name, "the type is lost here".to_owned())
            }
            Expr::Macro(expr) => (body[expr.site].name, "what this macro makes is not known".to_owned()),
            Expr::Field { base, name } => {
                let base = of(self.types.types.get(base));
                return Some((self.fn_place(), format!("the type of the field `{name}` of `{base}` is not known")));
            }
            Expr::Path(path) => {
                let name = path.segments.last().map_or("", |segment| segment.name.as_str());
                return Some((self.fn_place(), format!("the type of `{name}` is not known")));
            }
            _ => return None,
        };
        Some((Place { file, span }, text))
    }

    fn fn_place(&self) -> Place {
        let defs = &self.program.db.defs;
        Place { file: defs.fn_data(self.function).file, span: defs.fn_hir(self.function).name_span }
    }
}

fn is_unknown(ty: &Ty) -> bool {
    matches!(ty.peel(), Ty::Unknown | Ty::Var(_))
}

/// Whether a pattern binds this name in itself.
fn holds(body: &Body, outer: crate::hir::PatId, inner: crate::hir::PatId) -> bool {
    outer == inner
        || match &body[outer] {
            Pat::Tuple(pats) | Pat::TupleStruct { pats, .. } | Pat::Slice(pats) | Pat::Or(pats) => {
                pats.iter().any(|&pat| holds(body, pat, inner))
            }
            Pat::Struct { fields, .. } => fields.iter().any(|&(_, pat)| holds(body, pat, inner)),
            Pat::Ref(pat) => holds(body, *pat, inner),
            _ => false,
        }
}

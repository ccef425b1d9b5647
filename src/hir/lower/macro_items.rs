//! Macro calls in the place of items.

use super::items::ValueParts;
use super::macros::type_of;
use super::uses::visibility;
use super::*;
use syn::{Attribute, Macro};

impl Lowering<'_> {
    pub(super) fn item_macro(&mut self, item: &syn::ItemMacro, items: &mut Vec<Item>) {
        if let Some(ident) = &item.ident {
            let name = self.name(ident);
            let rules = MacroRules::new(&item.mac.tokens).map(Arc::new);
            return self.macro_def(name, &item.attrs, false, rules.map(|rules| (rules, ident)), items);
        }
        self.item_macro_call(&item.mac, &item.attrs, items);
    }

    pub(super) fn macro_def(
        &mut self,
        name: Name,
        attributes: &[Attribute],
        is_public: bool,
        rules: Option<(Arc<MacroRules>, &proc_macro2::Ident)>,
        items: &mut Vec<Item>,
    ) {
        let is_exported = is_public || attributes.iter().any(|attribute| attribute.path().is_ident("macro_export"));
        let cfg = self.condition(attributes);
        items.push(Item::Macro(next(&self.file.macros)));
        let scope = rules.as_ref().map(|(_, ident)| Span::new(self.places.start(ident.span()), self.scope_end));
        let rules = rules.map(|(rules, _)| rules);
        if let Some(rules) = &rules {
            self.define(name, rules);
        }
        self.file.macros.push(MacroDef { name, is_exported, cfg, rules, scope: scope.unwrap_or_default() });
    }

    pub(super) fn item_macro_call(&mut self, mac: &Macro, attributes: &[Attribute], items: &mut Vec<Item>) {
        let Some(last) = mac.path.segments.last() else { return };
        let condition = self.condition(attributes);
        let outer = std::mem::replace(&mut self.branch, condition.map(|condition| *condition));
        let word = self.name(&last.ident);
        match word.as_str() {
            "cfg_if" => self.item_branches(syntax::cfg_if(&mac.tokens), items),
            "cfg_select" => self.item_branches(syntax::cfg_select(&mac.tokens), items),
            "thread_local" => self.statics(mac, false, items),
            "lazy_static" => self.statics(mac, true, items),
            "bitflags" => self.flags(mac, items),
            "include" => self.included(mac, items),
            _ if self.can_expand() => {
                if self.expanded_items(mac, items).is_none() {
                    self.guessed_items(mac, items);
                }
            }
            _ => self.unknown_items(mac, items),
        }
        self.branch = outer;
    }

    fn guessed_items(&mut self, mac: &Macro, items: &mut Vec<Item>) {
        for item in syntax::items(&mac.tokens).unwrap_or_default() {
            self.item(&item, items);
        }
    }

    /// A call that may be expanded later.
    fn unknown_items(&mut self, mac: &Macro, items: &mut Vec<Item>) {
        let row = next(&self.file.calls);
        let cfg = self.branch.clone().map(Box::new);
        self.file.calls.push(ItemCall { items: Vec::new(), cfg });
        if let Some(call) = self.macro_call(mac) {
            let start = self.path_span(&mac.path, None).start;
            let span = Span::new(start, self.places.end(syntax::closing(&mac.delimiter)));
            self.expandable(Part::Items(row), span, vec![call]);
        }
        let mut guessed = Vec::new();
        self.guessed_items(mac, &mut guessed);
        if let Some(call) = self.file.calls.get_mut(row as usize) {
            call.items = guessed;
        }
        items.push(Item::Call(row));
    }

    /// Each branch holds where its condition does and none of those before it.
    fn item_branches(&mut self, branches: Option<Vec<syntax::Branch>>, items: &mut Vec<Item>) {
        let outer = self.branch.clone();
        let mut before: Vec<CfgExpr> = Vec::new();
        for branch in branches.unwrap_or_default() {
            let mut all: Vec<CfgExpr> = outer.iter().cloned().collect();
            all.extend(before.iter().map(|condition| CfgExpr::Not(Box::new(condition.clone()))));
            if let Some(condition) = branch.condition {
                all.push(condition.clone());
                before.push(condition);
            }
            self.branch = if all.len() > 1 { Some(CfgExpr::All(all)) } else { all.pop() };
            for item in syntax::items(&branch.tokens).unwrap_or_default() {
                self.item(&item, items);
            }
        }
        self.branch = outer;
    }

    fn statics(&mut self, mac: &Macro, is_lazy_ref: bool, items: &mut Vec<Item>) {
        for found in syntax::many::<syntax::Static>(&mac.tokens).unwrap_or_default() {
            let row = self.value(&ValueParts {
                attributes: &found.attributes,
                visibility: visibility(&found.visibility),
                name: &found.name,
                ty: found.ty.as_ref(),
                value: Some(&found.value),
                is_static: true,
            });
            if let Some(value) = self.file.values.get_mut(row as usize) {
                value.is_lazy_ref = is_lazy_ref;
                if !is_lazy_ref {
                    value.ty = value.ty.take().map(local_key);
                }
            }
            items.push(Item::Value(row));
        }
    }

    /// A struct of flags with its consts.
    fn flags(&mut self, mac: &Macro, items: &mut Vec<Item>) {
        for found in syntax::many::<syntax::Flags>(&mac.tokens).unwrap_or_default() {
            let name = self.name(&found.name);
            let self_ty = TypeRef::Path(Box::new(macros::plain_path(&[name])));
            let mut consts = Vec::new();
            for flag in &found.values {
                let row = self.value(&ValueParts {
                    attributes: &flag.attributes,
                    visibility: Visibility::Public,
                    name: &flag.name,
                    ty: None,
                    value: None,
                    is_static: false,
                });
                if let Some(value) = self.file.values.get_mut(row as usize) {
                    value.ty = Some(self_ty.clone());
                }
                consts.push(row);
            }
            let structure = Struct {
                name,
                attributes: self.attributes(&found.attributes),
                visibility: visibility(&found.visibility),
                generics: Generics::default(),
                fields: Fields::Tuple(Box::new([Field { name: items::number(0), ty: self.ty(&found.bits) }])),
            };
            items.push(Item::Struct(next(&self.file.structs)));
            self.file.structs.push(structure);
            items.push(Item::Impl(next(&self.file.impls)));
            let span = self.places.ident(&found.name);
            self.file.impls.push(Impl {
                attributes: Attributes::default(),
                generics: Generics::default(),
                trait_: None,
                is_negative: false,
                self_ty,
                fns: Box::default(),
                types: Box::default(),
                consts: consts.into_boxed_slice(),
                span,
            });
        }
    }

    /// `include!("file")`: its items belong to this very module.
    fn included(&mut self, mac: &Macro, items: &mut Vec<Item>) {
        let Ok(text) = mac.parse_body::<syn::LitStr>() else { return };
        let start = self.path_span(&mac.path, None).start;
        let module = Module {
            name: Name::from("include!"),
            attributes: self.attributes(&[]),
            visibility: Visibility::Private,
            items: None,
            path: Some(Name::from(&text.value())),
            span: Span::new(start, self.places.end(syntax::closing(&mac.delimiter))),
        };
        self.push_module(module, items);
    }
}

/// `::std::thread::LocalKey<T>`.
fn local_key(ty: TypeRef) -> TypeRef {
    let TypeRef::Path(mut path) = type_of(Anchor::Global, &["std", "thread", "LocalKey"]) else { return ty };
    if let Some(last) = path.segments.last_mut() {
        last.args = Some(Box::new(GenericArgs { types: Box::new([ty]), ..GenericArgs::default() }));
    }
    TypeRef::Path(path)
}

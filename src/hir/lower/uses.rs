//! `use` and `extern crate`, flattened.

use super::*;
use syn::UseTree;

/// What all names of one `use` share.
struct Import {
    is_global: bool,
    visibility: Visibility,
    cfg: Option<Box<CfgExpr>>,
}

impl Lowering<'_> {
    pub(super) fn import(&mut self, item: &syn::ItemUse, items: &mut Vec<Item>) {
        let import = Import {
            is_global: item.leading_colon.is_some(),
            visibility: visibility(&item.vis),
            cfg: self.condition(&item.attrs),
        };
        self.use_tree(&item.tree, &mut Vec::new(), &import, items);
    }

    fn use_tree(&mut self, tree: &UseTree, prefix: &mut Vec<Name>, import: &Import, items: &mut Vec<Item>) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(self.name(&path.ident));
                self.use_tree(&path.tree, prefix, import, items);
                prefix.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix, import, items);
                }
            }
            UseTree::Glob(_) => self.add_use(prefix, UseKind::Glob, import, items),
            UseTree::Name(leaf) => {
                let name = self.name(&leaf.ident);
                self.use_leaf(name, None, prefix, import, items);
            }
            UseTree::Rename(leaf) => {
                let (name, alias) = (self.name(&leaf.ident), self.name(&leaf.rename));
                self.use_leaf(name, Some(alias), prefix, import, items);
            }
        }
    }

    fn use_leaf(
        &mut self,
        name: Name,
        alias: Option<Name>,
        prefix: &mut Vec<Name>,
        import: &Import,
        items: &mut Vec<Item>,
    ) {
        // `self` at the end of a path is the path itself.
        let is_self = name.as_str() == "self" && !prefix.is_empty();
        let own = if is_self { prefix.last().copied().unwrap_or(name) } else { name };
        let kind = match alias {
            Some(alias) if alias.as_str() == "_" => UseKind::Unnamed,
            Some(alias) => UseKind::Named(alias),
            None => UseKind::Named(own),
        };
        if is_self {
            self.add_use(prefix, kind, import, items);
        } else {
            prefix.push(name);
            self.add_use(prefix, kind, import, items);
            prefix.pop();
        }
    }

    fn add_use(&mut self, names: &[Name], kind: UseKind, import: &Import, items: &mut Vec<Item>) {
        let path = self.use_path(names, import.is_global);
        items.push(Item::Use(next(&self.file.uses)));
        self.file.uses.push(Use { path, kind, visibility: import.visibility, cfg: import.cfg.clone() });
    }

    fn use_path(&self, names: &[Name], is_global: bool) -> Path {
        let supers =
            names.iter().skip_while(|name| name.as_str() == "self").take_while(|name| name.as_str() == "super");
        let supers = supers.count();
        let selves = names.iter().take_while(|name| name.as_str() == "self").count();
        let (anchor, skipped) = match names.first().map(Name::as_str) {
            _ if is_global => (Anchor::Global, 0),
            Some("crate" | "$crate") => (Anchor::Crate, 1),
            Some("self" | "super") => (Anchor::Super(u8::try_from(supers).unwrap_or(u8::MAX)), selves + supers),
            // Before 2018 such a path started at the crate's root.
            _ if self.options.edition < 2018 => (Anchor::Global, 0),
            _ => (Anchor::Plain, 0),
        };
        let segments = names.iter().skip(skipped).map(|&name| Segment { name, args: None }).collect();
        Path { anchor, segments, qself: None }
    }

    pub(super) fn extern_crate(&mut self, item: &syn::ItemExternCrate, items: &mut Vec<Item>) {
        let name = self.name(&item.ident);
        let alias = item.rename.as_ref().map_or(name, |(_, alias)| self.name(alias));
        let path = if name.as_str() == "self" {
            Path { anchor: Anchor::Crate, segments: Box::default(), qself: None }
        } else {
            Path { anchor: Anchor::Global, segments: Box::new([Segment { name, args: None }]), qself: None }
        };
        let cfg = self.condition(&item.attrs);
        items.push(Item::Use(next(&self.file.uses)));
        self.file.uses.push(Use { path, kind: UseKind::ExternCrate(alias), visibility: visibility(&item.vis), cfg });
    }
}

pub(super) fn visibility(visibility: &syn::Visibility) -> Visibility {
    match visibility {
        syn::Visibility::Public(_) => Visibility::Public,
        syn::Visibility::Restricted(restricted) if restricted.path.is_ident("self") => Visibility::Private,
        syn::Visibility::Restricted(_) => Visibility::Crate,
        syn::Visibility::Inherited => Visibility::Private,
    }
}

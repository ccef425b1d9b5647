//! A [`FileHir`] as text, close to Rust, for tests. Every part of it shows.

use super::*;
use std::fmt::Write;

/// The whole file, an item a line and bodies below their owners.
pub fn dump(file: &FileHir) -> String {
    let mut dump = Dump { file, text: String::new() };
    if let Some(cfg) = &file.cfg {
        dump.line(0, &format!("#![cfg({})]", condition(cfg)));
    }
    dump.items(&file.items, 0);
    for error in &file.errors {
        dump.line(0, &format!("error at {}: {}", error.offset, error.message));
    }
    dump.text
}

struct Dump<'f> {
    file: &'f FileHir,
    text: String,
}

impl Dump<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{:width$}{}", "", text.trim_end(), width = depth * 2);
    }

    fn items(&mut self, items: &[Item], depth: usize) {
        for &item in items {
            self.item(item, depth);
        }
    }

    fn item(&mut self, item: Item, depth: usize) -> Option<()> {
        let file = self.file;
        match item {
            Item::Module(row) => {
                let module = file.modules.get(row as usize)?;
                let path = module.path.map(|path| format!(" path={path:?}")).unwrap_or_default();
                let head = head(&module.attributes, module.visibility);
                self.line(
                    depth,
                    &format!("{head}mod {}{path}{}", module.name, if module.items.is_some() { "" } else { ";" }),
                );
                self.items(module.items.as_deref().unwrap_or_default(), depth + 1);
            }
            Item::Use(row) => {
                let import = file.uses.get(row as usize)?;
                let kind = match import.kind {
                    UseKind::Named(name) => format!(" as {name}"),
                    UseKind::Unnamed => " as _".to_owned(),
                    UseKind::Glob => " *".to_owned(),
                    UseKind::ExternCrate(name) => format!(" as extern crate {name}"),
                };
                let cfg = import.cfg.as_deref().map(|cfg| format!("#[cfg({})] ", condition(cfg))).unwrap_or_default();
                self.line(depth, &format!("{cfg}{}use {}{kind}", vis(import.visibility), path(&import.path)));
            }
            Item::Fn(row) => self.function(file.fns.get(row as usize)?, depth),
            Item::Struct(row) => {
                let item = file.structs.get(row as usize)?;
                let head = head(&item.attributes, item.visibility);
                self.line(
                    depth,
                    &format!("{head}struct {}{}{}", item.name, generics(&item.generics), fields(&item.fields)),
                );
            }
            Item::Enum(row) => {
                let item = file.enums.get(row as usize)?;
                let head = head(&item.attributes, item.visibility);
                let variants = join(&item.variants, |variant| format!("{}{}", variant.name, fields(&variant.fields)));
                self.line(depth, &format!("{head}enum {}{} {{ {variants} }}", item.name, generics(&item.generics)));
            }
            Item::Trait(row) => {
                let item = file.traits.get(row as usize)?;
                let head = head(&item.attributes, item.visibility);
                let supers = bounds(&item.supertraits);
                self.line(depth, &format!("{head}trait {}{}{supers}", item.name, generics(&item.generics)));
                self.members(&item.fns, &item.types, &item.consts, depth + 1);
            }
            Item::Impl(row) => {
                let item = file.impls.get(row as usize)?;
                let head = head(&item.attributes, Visibility::Private);
                let negative = if item.is_negative { "!" } else { "" };
                let of = item.trait_.as_ref().map(|of| format!("{negative}{} for ", path(of))).unwrap_or_default();
                self.line(depth, &format!("{head}impl{} {of}{}", generics(&item.generics), ty(&item.self_ty)));
                self.members(&item.fns, &item.types, &item.consts, depth + 1);
            }
            Item::Alias(row) => {
                let item = file.aliases.get(row as usize)?;
                let head = head(&item.attributes, item.visibility);
                self.line(depth, &format!("{head}type {}{} = {}", item.name, generics(&item.generics), ty(&item.ty)));
            }
            Item::Value(row) => self.value(file.values.get(row as usize)?, depth),
            Item::Macro(row) => {
                let item = file.macros.get(row as usize)?;
                let cfg = item.cfg.as_deref().map(|cfg| format!("#[cfg({})] ", condition(cfg))).unwrap_or_default();
                self.line(
                    depth,
                    &format!("{cfg}{}macro {}", if item.is_exported { "exported " } else { "" }, item.name),
                );
            }
            Item::Call(row) => self.items(&file.calls.get(row as usize)?.items, depth),
        }
        Some(())
    }

    fn members(&mut self, fns: &[u32], types: &[AssociatedType], consts: &[u32], depth: usize) {
        for item in types {
            let value = item.ty.as_ref().map(|of| format!(" = {}", ty(of))).unwrap_or_default();
            self.line(depth, &format!("type {}{}{}{value}", item.name, generics(&item.generics), bounds(&item.bounds)));
        }
        for &row in consts {
            self.item(Item::Value(row), depth);
        }
        for &row in fns {
            self.item(Item::Fn(row), depth);
        }
    }

    fn function(&mut self, item: &Fn, depth: usize) {
        let head = head(&item.attributes, item.visibility);
        let asyncness = if item.is_async { "async " } else { "" };
        let receiver = item.self_param.as_ref().map(|param| match param {
            SelfParam::Value => "self".to_owned(),
            SelfParam::Ref => "&self".to_owned(),
            SelfParam::RefMut => "&mut self".to_owned(),
            SelfParam::Typed(of) => format!("self: {}", ty(of)),
        });
        let params =
            item.params.iter().map(|param| format!("{}: {}", param.name.as_deref().unwrap_or("_"), ty(&param.ty)));
        let params: Vec<String> = receiver.into_iter().chain(params).collect();
        let ret = item.ret.as_ref().map(|ret| format!(" -> {}", ty(ret))).unwrap_or_default();
        let generics = generics(&item.generics);
        let end = match (item.has_body, item.body) {
            (false, _) => ";",
            (true, None) => " {..}",
            (true, Some(_)) => "",
        };
        self.line(depth, &format!("{head}{asyncness}fn {}{generics}({}){ret}{end}", item.name, params.join(", ")));
        self.body(item.body, depth + 1);
    }

    fn value(&mut self, item: &Value, depth: usize) {
        let head = head(&item.attributes, item.visibility);
        let of = item.ty.as_ref().map(|of| format!(": {}", ty(of))).unwrap_or_default();
        let kind = if item.is_static { "static" } else { "const" };
        self.line(depth, &format!("{head}{kind} {}{}{of}", if item.is_lazy_ref { "ref " } else { "" }, item.name));
        self.body(item.body, depth + 1);
    }

    fn body(&mut self, row: Option<u32>, depth: usize) {
        let file = self.file;
        let Some(body) = row.and_then(|row| file.body(row)) else { return };
        let code = Code { body };
        if !body.params.is_empty() {
            self.line(depth, &format!("|{}|", join(&body.params, |&id| code.pat(id))));
        }
        if let Some(root) = body.root {
            self.line(depth, &code.expr(root));
        }
        for (index, scope) in body.scopes.iter().enumerate() {
            let parent = scope.parent.map(|parent| format!(" in {parent}")).unwrap_or_default();
            self.line(depth, &format!("scope {index}{parent}"));
            self.items(&scope.items, depth + 1);
        }
    }
}

/// Prints the code of one body, on one line.
struct Code<'b> {
    body: &'b Body,
}

impl Code<'_> {
    fn list(&self, ids: &[ExprId]) -> String {
        join(ids, |&id| self.expr(id))
    }

    fn optional(&self, before: &str, id: Option<ExprId>) -> String {
        id.map(|id| format!("{before}{}", self.expr(id))).unwrap_or_default()
    }

    fn guess(&self, site: SiteId) -> &'static str {
        if self.body[site].is_guess { "?" } else { "" }
    }

    fn expr(&self, id: ExprId) -> String {
        match &self.body[id] {
            Expr::Missing => "missing".to_owned(),
            Expr::Path(of) => path(of),
            Expr::Literal(of) => literal(of),
            Expr::Call { callee, args, site } => {
                format!("{}({}){}", self.expr(*callee), self.list(args), self.guess(*site))
            }
            Expr::MethodCall { receiver, method, generics, args, site } => {
                let generics = generics.as_deref().map(|of| format!("::{}", arguments(of))).unwrap_or_default();
                format!("{}.{method}{generics}({}){}", self.expr(*receiver), self.list(args), self.guess(*site))
            }
            Expr::Macro(of) => {
                format!("{}!({}): {}{}", path(&of.path), self.list(&of.args), result(&of.result), self.guess(of.site))
            }
            Expr::Field { base, name } => format!("{}.{name}", self.expr(*base)),
            Expr::Index { base, index, .. } => format!("{}[{}]", self.expr(*base), self.expr(*index)),
            Expr::Await { future, .. } => format!("{}.await", self.expr(*future)),
            Expr::Try { operand, .. } => format!("{}?", self.expr(*operand)),
            Expr::Ref { operand, mutability } => format!("&{}{}", mutable(*mutability), self.expr(*operand)),
            Expr::Deref { operand, .. } => format!("*{}", self.expr(*operand)),
            Expr::Unary { operator, operand, .. } => format!("({operator:?} {})", self.expr(*operand)),
            Expr::Binary { operator, left, right, assign, .. } => {
                let assign = if *assign { "=" } else { "" };
                format!("({} {operator:?}{assign} {})", self.expr(*left), self.expr(*right))
            }
            Expr::Assign { left, right } => format!("({} = {})", self.expr(*left), self.expr(*right)),
            Expr::Cast { operand, ty: of } => format!("({} as {})", self.expr(*operand), ty(of)),
            Expr::Block(block) => self.block(block),
            Expr::Async { body, kind, .. } => format!("async {kind:?} {}", self.expr(*body)),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Tuple(elems) => format!("({})", self.list(elems)),
            Expr::Array(elems) => format!("[{}]", self.list(elems)),
            Expr::Repeat { value, length } => format!("[{}; {}]", self.expr(*value), self.expr(*length)),
            Expr::Range { low, high, is_inclusive } => {
                let dots = if *is_inclusive { "..=" } else { ".." };
                format!("({}{dots}{})", self.optional("", *low), self.optional("", *high))
            }
            Expr::Struct { path: of, fields, base } => {
                let fields = join(fields, |(name, value)| format!("{name}: {}", self.expr(*value)));
                format!("{} {{ {fields}{} }}", path(of), self.optional(" ..", *base))
            }
            other => self.control_flow(other),
        }
    }

    fn control_flow(&self, expr: &Expr) -> String {
        match expr {
            Expr::If { condition, then, otherwise } => {
                let otherwise = self.optional(" else ", *otherwise);
                format!("if {} {}{otherwise}", self.expr(*condition), self.expr(*then))
            }
            Expr::Let { pat, value } => format!("let {} = {}", self.pat(*pat), self.expr(*value)),
            Expr::Match { scrutinee, arms } => {
                let arm = |arm: &Arm| {
                    let guard = self.optional(" if ", arm.guard);
                    format!("{}{guard} => {}", self.pat(arm.pat), self.expr(arm.body))
                };
                format!("match {} {{ {} }}", self.expr(*scrutinee), join(arms, arm))
            }
            Expr::Loop { body, label } => format!("{}loop {}", tag(*label), self.expr(*body)),
            Expr::While { condition, body, label } => {
                format!("{}while {} {}", tag(*label), self.expr(*condition), self.expr(*body))
            }
            Expr::For { pat, iterable, body, label, .. } => {
                format!("{}for {} in {} {}", tag(*label), self.pat(*pat), self.expr(*iterable), self.expr(*body))
            }
            Expr::Return(value) => format!("return{}", self.optional(" ", *value)),
            Expr::Break { value, label } => {
                let label = label.map(|label| format!(" '{label}")).unwrap_or_default();
                format!("break{label}{}", self.optional(" ", *value))
            }
            Expr::Continue => "continue".to_owned(),
            Expr::Yield(value) => format!("yield{}", self.optional(" ", *value)),
            _ => String::new(),
        }
    }

    fn block(&self, block: &Block) -> String {
        let scope = block.scope.map(|scope| format!("<scope {scope}>")).unwrap_or_default();
        let stmt = |stmt: &Stmt| match stmt {
            Stmt::Expr(id) => format!("{};", self.expr(*id)),
            Stmt::Let { pat, ty: of, init, otherwise } => {
                let of = of.as_deref().map(|of| format!(": {}", ty(of))).unwrap_or_default();
                let (init, otherwise) = (self.optional(" = ", *init), self.optional(" else ", *otherwise));
                format!("let {}{of}{init}{otherwise};", self.pat(*pat))
            }
        };
        let stmts: Vec<String> = block.stmts.iter().map(stmt).chain(block.tail.map(|tail| self.expr(tail))).collect();
        format!("{}{scope}{{ {} }}", tag(block.label), stmts.join(" "))
    }

    fn closure(&self, closure: &Closure) -> String {
        let params = join(&closure.params, |(pat, of)| {
            let of = of.as_ref().map(|of| format!(": {}", ty(of))).unwrap_or_default();
            format!("{}{of}", self.pat(*pat))
        });
        let ret = closure.ret.as_ref().map(|ret| format!(" -> {}", ty(ret))).unwrap_or_default();
        let asyncness = if closure.is_async { "async " } else { "" };
        format!("{asyncness}|{params}|{ret} {}", self.expr(closure.body))
    }

    fn pat(&self, id: PatId) -> String {
        let list = |ids: &[PatId]| join(ids, |&id| self.pat(id));
        match &self.body[id] {
            Pat::Missing => "missing".to_owned(),
            Pat::Wild => "_".to_owned(),
            Pat::Rest => "..".to_owned(),
            Pat::Bind { name, by_ref, is_mut, sub } => {
                let by_ref = if *by_ref { "ref " } else { "" };
                let is_mut = if *is_mut { "mut " } else { "" };
                let sub = sub.map(|sub| format!(" @ {}", self.pat(sub))).unwrap_or_default();
                format!("{by_ref}{is_mut}{name}{sub}")
            }
            Pat::Path(of) => path(of),
            Pat::TupleStruct { path: of, pats } => format!("{}({})", path(of), list(pats)),
            Pat::Struct { path: of, fields } => {
                format!("{} {{ {} }}", path(of), join(fields, |(name, pat)| format!("{name}: {}", self.pat(*pat))))
            }
            Pat::Tuple(pats) => format!("({})", list(pats)),
            Pat::Slice(pats) => format!("[{}]", list(pats)),
            Pat::Ref(pat) => format!("&{}", self.pat(*pat)),
            Pat::Or(pats) => pats.iter().map(|&pat| self.pat(pat)).collect::<Vec<_>>().join(" | "),
            Pat::Literal(of) => literal(of),
            Pat::Other => "other".to_owned(),
        }
    }
}

fn join<T>(items: &[T], print: impl FnMut(&T) -> String) -> String {
    items.iter().map(print).collect::<Vec<_>>().join(", ")
}

fn tag(label: Option<Name>) -> String {
    label.map(|label| format!("'{label}: ")).unwrap_or_default()
}

fn mutable(mutability: Mutability) -> &'static str {
    if mutability == Mutability::Mut { "mut " } else { "" }
}

fn literal(of: &Literal) -> String {
    match of {
        Literal::Int { suffix: Some(suffix), .. } | Literal::Float(Some(suffix)) => suffix.to_string(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int { suffix: None, .. } => "int".to_owned(),
        Literal::Float(None) => "float".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn result(of: &MacroResult) -> String {
    match of {
        MacroResult::Type(of) => ty(of),
        other => format!("{other:?}"),
    }
}

fn vis(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Private => "",
        Visibility::Crate => "pub(crate) ",
        Visibility::Public => "pub ",
    }
}

/// Attributes and visibility.
fn head(attributes: &Attributes, visibility: Visibility) -> String {
    let mut text = String::new();
    if let Some(cfg) = &attributes.cfg {
        let _ = write!(text, "#[cfg({})] ", condition(cfg));
    }
    for name in &attributes.names {
        let _ = write!(text, "#[{name}] ");
    }
    if !attributes.derives.is_empty() {
        let _ = write!(text, "#[derive({})] ", join(&attributes.derives, Name::to_string));
    }
    for attribute in attributes.model.as_deref().unwrap_or_default() {
        let argument = |argument: &ModelArgument| match argument {
            ModelArgument::Word(word) => word.to_string(),
            ModelArgument::Pair(key, value) => format!("{key} = {:?}", value.as_str()),
            ModelArgument::List(name, words) => format!("{name}({})", join(words, Name::to_string)),
        };
        let _ = write!(text, "@{}({}) ", attribute.name, join(&attribute.arguments, argument));
    }
    text + vis(visibility)
}

fn condition(cfg: &CfgExpr) -> String {
    match cfg {
        CfgExpr::All(parts) => format!("all({})", join(parts, condition)),
        CfgExpr::Any(parts) => format!("any({})", join(parts, condition)),
        CfgExpr::Not(part) => format!("not({})", condition(part)),
        CfgExpr::Flag(name) => name.to_string(),
        CfgExpr::KeyValue(key, value) => format!("{key} = {:?}", value.as_str()),
        CfgExpr::True => "true".to_owned(),
        CfgExpr::False => "false".to_owned(),
    }
}

fn generics(of: &Generics) -> String {
    let param = |param: &GenericParam| {
        let constness = if param.is_const { "const " } else { "" };
        let default = param.default.as_ref().map(|of| format!(" = {}", ty(of))).unwrap_or_default();
        format!("{constness}{}{}{default}", param.name, bounds(&param.bounds))
    };
    let params = if of.params.is_empty() { String::new() } else { format!("<{}>", join(&of.params, param)) };
    let predicate = |predicate: &Predicate| format!("{}{}", ty(&predicate.ty), bounds(&predicate.bounds));
    let clause =
        if of.predicates.is_empty() { String::new() } else { format!(" where {}", join(&of.predicates, predicate)) };
    params + &clause
}

fn bounds(of: &[Bound]) -> String {
    if of.is_empty() { String::new() } else { format!(": {}", of.iter().map(path).collect::<Vec<_>>().join(" + ")) }
}

fn fields(of: &Fields) -> String {
    match of {
        Fields::Unit => String::new(),
        Fields::Tuple(fields) => format!("({})", join(fields, |field| ty(&field.ty))),
        Fields::Named(fields) => {
            format!(" {{ {} }}", join(fields, |field| format!("{}: {}", field.name, ty(&field.ty))))
        }
    }
}

fn ty(of: &TypeRef) -> String {
    match of {
        TypeRef::Path(of) => path(of),
        TypeRef::Ref(of, mutability) => format!("&{}{}", mutable(*mutability), ty(of)),
        TypeRef::Ptr(of, mutability) => format!("*{}{}", mutable(*mutability), ty(of)),
        TypeRef::Tuple(of) => format!("({})", join(of, ty)),
        TypeRef::Slice(of) => format!("[{}]", ty(of)),
        TypeRef::Array(of) => format!("[{}; _]", ty(of)),
        TypeRef::FnPtr(of) => format!("fn({})", join(of, ty)),
        TypeRef::Impl(of) => format!("impl{}", bounds(of)),
        TypeRef::Dyn(of) => format!("dyn{}", bounds(of)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Unknown => "unknown".to_owned(),
    }
}

fn path(of: &Path) -> String {
    let mut parts = Vec::new();
    match of.anchor {
        Anchor::Plain => {}
        Anchor::Global => parts.push(String::new()),
        Anchor::Crate => parts.push("crate".to_owned()),
        Anchor::Super(0) => parts.push("self".to_owned()),
        Anchor::Super(levels) => parts.extend(std::iter::repeat_n("super".to_owned(), levels as usize)),
    }
    if let Some(qself) = &of.qself {
        parts.push(format!("<{} as {}>", ty(&qself.0), qself.1));
    }
    for segment in &of.segments {
        let args = segment.args.as_deref().map(arguments).unwrap_or_default();
        parts.push(format!("{}{args}", segment.name));
    }
    parts.join("::")
}

fn arguments(of: &GenericArgs) -> String {
    let binding = |binding: &Binding| {
        let value = binding.ty.as_ref().map(|of| format!(" = {}", ty(of))).unwrap_or_default();
        format!("{}{}{value}", binding.name, bounds(&binding.bounds))
    };
    let parts: Vec<String> = of.types.iter().map(ty).chain(of.bindings.iter().map(binding)).collect();
    format!("<{}>", parts.join(", "))
}

//! Which definition a path names. [`DefMap::build`] walks the module trees of all crates (members, dependencies,
//! models: there is no difference here), then resolves imports to a fixpoint; after that nothing changes any more,
//! so any number of threads may ask.

mod collect;
mod forwards;
mod imports;
mod path;
mod public;

use rustc_hash::FxHashMap;

use crate::hir::{self, Fields, FileHir};
use crate::project::{CfgExpr, Presence};
use crate::source::{FileId, Name};

pub use path::Resolved;
pub use public::PublicPaths;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);

        impl $name {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(/// A crate: a target of a package, or a model.
    CrateId);
id!(/// A module, or a block that holds items.
    ModuleId);
id!(FnId);
id!(/// A struct, union or enum.
    AdtId);
id!(TraitId);
id!(ImplId);
id!(/// A `type` item.
    AliasId);
id!(/// A const or static.
    ValueId);

/// Where a crate comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// Checked, and reported on.
    Member,
    /// Read for its signatures.
    Dependency,
    /// Declared under `lints/models`.
    Model,
}

/// What the builder is told of a crate.
pub struct CrateInput<'a> {
    pub name: Name,
    pub edition: u16,
    pub origin: Origin,
    pub root: FileId,
    /// Names by which its code speaks of other crates, with their index in the list of inputs.
    pub dependencies: Vec<(Name, CrateId)>,
    /// Decides a condition.
    pub cfg: Box<dyn std::ops::Fn(&CfgExpr) -> Presence + Send + Sync + 'a>,
}

/// The files of all crates, and where their `mod name;` lead.
#[derive(Default)]
pub struct Sources {
    pub files: Vec<FileHir>,
    /// From a file and a row of its modules to the file of that module.
    pub module_files: FxHashMap<(FileId, u32), FileId>,
}

impl Sources {
    pub fn file(&self, file: FileId) -> &FileHir {
        &self.files[file.0 as usize]
    }
}

/// All definitions of all crates.
pub struct DefMap {
    pub sources: Sources,
    pub crates: Vec<CrateData>,
    pub modules: Vec<ModuleData>,
    pub fns: Vec<FnData>,
    pub adts: Vec<AdtData>,
    pub traits: Vec<TraitData>,
    pub impls: Vec<ImplData>,
    pub aliases: Vec<AliasData>,
    pub values: Vec<ValueData>,
    /// Traits and ADTs with a role in the language, by the model attribute `lang`.
    pub lang_traits: FxHashMap<Name, TraitId>,
    pub lang_adts: FxHashMap<Name, AdtId>,
    /// The modules whose names are in scope everywhere, by edition.
    pub preludes: Vec<(u16, ModuleId)>,
}

pub struct CrateData {
    pub name: Name,
    pub edition: u16,
    pub origin: Origin,
    pub root: ModuleId,
    pub dependencies: FxHashMap<Name, CrateId>,
}

pub struct ModuleData {
    pub krate: CrateId,
    pub parent: Option<ModuleId>,
    pub name: Name,
    /// A block: names that it lacks are looked up in `parent`.
    pub is_block: bool,
    pub names: FxHashMap<Name, Names>,
    /// Traits in scope by import or definition, `as _` included.
    pub traits: Vec<TraitId>,
    /// Those that are imported `as _`, with how far they can be imported from here.
    pub unnamed: Vec<(TraitId, Scope)>,
}

/// What one name means in each namespace.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Names {
    pub types: Option<Bound<TypeDef>>,
    pub values: Option<Bound<ValueDef>>,
}

impl Names {
    pub fn is_empty(&self) -> bool {
        self.types.is_none() && self.values.is_none()
    }
}

/// A definition under a name, with how far the name is visible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bound<T> {
    pub def: T,
    pub scope: Scope,
    pub is_glob: bool,
}

/// How far a name is visible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    Public,
    Crate(CrateId),
    Private(ModuleId),
}

/// A definition in the type namespace.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeDef {
    Module(ModuleId),
    Adt(AdtId),
    Variant(AdtId, u32),
    Trait(TraitId),
    Alias(AliasId),
    Prim(Prim),
}

/// A definition in the value namespace.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ValueDef {
    Fn(FnId),
    Value(ValueId),
    /// The constructor of a tuple or unit struct.
    Struct(AdtId),
    Variant(AdtId, u32),
}

/// What holds a fn or an associated const.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Container {
    Module,
    Impl(ImplId),
    Trait(TraitId),
}

pub struct FnData {
    pub krate: CrateId,
    /// Where its paths are looked up.
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
    pub container: Container,
    /// The modules of its body's block scopes, by index.
    pub blocks: Box<[ModuleId]>,
    /// Stands for the initialiser of a static or const.
    pub is_initializer: bool,
}

pub struct AdtData {
    pub krate: CrateId,
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
    pub is_enum: bool,
}

pub struct TraitData {
    pub krate: CrateId,
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
    pub fns: Box<[FnId]>,
    pub consts: Box<[ValueId]>,
}

pub struct ImplData {
    pub krate: CrateId,
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
    pub fns: Box<[FnId]>,
    pub consts: Box<[ValueId]>,
    /// Not built on the system that comes first: where another impl has the same, that counts.
    pub is_elsewhere: bool,
}

pub struct AliasData {
    pub krate: CrateId,
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
}

pub struct ValueData {
    pub krate: CrateId,
    pub module: ModuleId,
    pub file: FileId,
    pub row: u32,
    pub container: Container,
    pub blocks: Box<[ModuleId]>,
    /// The fn that stands for the initialiser.
    pub initializer: Option<FnId>,
}

/// A primitive type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Prim {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

impl Prim {
    const ALL: [(&'static str, Prim); 17] = [
        ("bool", Prim::Bool),
        ("char", Prim::Char),
        ("str", Prim::Str),
        ("i8", Prim::I8),
        ("i16", Prim::I16),
        ("i32", Prim::I32),
        ("i64", Prim::I64),
        ("i128", Prim::I128),
        ("isize", Prim::Isize),
        ("u8", Prim::U8),
        ("u16", Prim::U16),
        ("u32", Prim::U32),
        ("u64", Prim::U64),
        ("u128", Prim::U128),
        ("usize", Prim::Usize),
        ("f32", Prim::F32),
        ("f64", Prim::F64),
    ];

    pub fn from_name(name: &str) -> Option<Prim> {
        Prim::ALL.iter().find(|(text, _)| *text == name).map(|&(_, prim)| prim)
    }

    pub fn name(self) -> &'static str {
        Prim::ALL.iter().find(|&&(_, prim)| prim == self).map_or("", |(text, _)| text)
    }

    pub fn is_int(self) -> bool {
        !matches!(self, Prim::Bool | Prim::Char | Prim::Str | Prim::F32 | Prim::F64)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Prim::F32 | Prim::F64)
    }
}

impl DefMap {
    /// Collects the definitions of all crates and resolves their imports.
    pub fn build(sources: Sources, inputs: Vec<CrateInput<'_>>) -> DefMap {
        let mut map = DefMap {
            sources,
            crates: Vec::new(),
            modules: Vec::new(),
            fns: Vec::new(),
            adts: Vec::new(),
            traits: Vec::new(),
            impls: Vec::new(),
            aliases: Vec::new(),
            values: Vec::new(),
            lang_traits: FxHashMap::default(),
            lang_adts: FxHashMap::default(),
            preludes: Vec::new(),
        };
        let imports = collect::collect(&mut map, inputs);
        imports::resolve(&mut map, imports);
        forwards::add(&mut map);
        map
    }

    pub fn module(&self, id: ModuleId) -> &ModuleData {
        &self.modules[id.index()]
    }

    pub fn krate(&self, id: CrateId) -> &CrateData {
        &self.crates[id.index()]
    }

    pub fn fn_data(&self, id: FnId) -> &FnData {
        &self.fns[id.index()]
    }

    pub fn fn_hir(&self, id: FnId) -> &hir::Fn {
        let data = self.fn_data(id);
        &self.sources.file(data.file).fns[data.row as usize]
    }

    /// The body of a fn that has one and is analysed.
    pub fn fn_body(&self, id: FnId) -> Option<&hir::Body> {
        let data = self.fn_data(id);
        self.sources.file(data.file).body(self.fn_hir(id).body?)
    }

    /// The same for a single look: see [`hir::FileHir::body_once`].
    pub fn fn_body_once(&self, id: FnId) -> Option<hir::BodyRef<'_>> {
        let data = self.fn_data(id);
        self.sources.file(data.file).body_once(self.fn_hir(id).body?)
    }

    /// Whether [`Self::fn_body`] is there, without reading it.
    pub fn has_body(&self, id: FnId) -> bool {
        self.fn_hir(id).body.is_some()
    }

    /// The body of a fn if it was read with its file: others hold neither items nor futures.
    pub fn fn_body_at_once(&self, id: FnId) -> Option<&hir::Body> {
        let row = self.fn_hir(id).body?;
        self.sources.file(self.fn_data(id).file).bodies.get(row as usize)?.at_once()
    }

    /// The text of a fn's body if it was not read with its file.
    pub fn fn_body_text(&self, id: FnId) -> Option<&str> {
        self.sources.file(self.fn_data(id).file).body_text(self.fn_hir(id).body?)
    }

    pub fn adt(&self, id: AdtId) -> &AdtData {
        &self.adts[id.index()]
    }

    pub fn adt_name(&self, id: AdtId) -> Name {
        let data = self.adt(id);
        let file = self.sources.file(data.file);
        if data.is_enum { file.enums[data.row as usize].name } else { file.structs[data.row as usize].name }
    }

    pub fn adt_generics(&self, id: AdtId) -> &hir::Generics {
        let data = self.adt(id);
        let file = self.sources.file(data.file);
        if data.is_enum { &file.enums[data.row as usize].generics } else { &file.structs[data.row as usize].generics }
    }

    pub fn adt_attributes(&self, id: AdtId) -> &hir::Attributes {
        let data = self.adt(id);
        let file = self.sources.file(data.file);
        if data.is_enum {
            &file.enums[data.row as usize].attributes
        } else {
            &file.structs[data.row as usize].attributes
        }
    }

    /// The variants of an enum; none for a struct.
    pub fn variants(&self, id: AdtId) -> &[hir::Variant] {
        let data = self.adt(id);
        if !data.is_enum {
            return &[];
        }
        &self.sources.file(data.file).enums[data.row as usize].variants
    }

    /// The fields of a struct, or of one variant.
    pub fn fields(&self, id: AdtId, variant: Option<u32>) -> &Fields {
        let data = self.adt(id);
        let file = self.sources.file(data.file);
        match variant {
            Some(variant) if data.is_enum => &file.enums[data.row as usize].variants[variant as usize].fields,
            _ if data.is_enum => &Fields::Unit,
            _ => &file.structs[data.row as usize].fields,
        }
    }

    pub fn trait_hir(&self, id: TraitId) -> &hir::Trait {
        let data = &self.traits[id.index()];
        &self.sources.file(data.file).traits[data.row as usize]
    }

    pub fn impl_hir(&self, id: ImplId) -> &hir::Impl {
        let data = &self.impls[id.index()];
        &self.sources.file(data.file).impls[data.row as usize]
    }

    pub fn alias_hir(&self, id: AliasId) -> &hir::TypeAlias {
        let data = &self.aliases[id.index()];
        &self.sources.file(data.file).aliases[data.row as usize]
    }

    pub fn value_hir(&self, id: ValueId) -> &hir::Value {
        let data = &self.values[id.index()];
        &self.sources.file(data.file).values[data.row as usize]
    }

    pub fn lang_adt(&self, name: &str) -> Option<AdtId> {
        self.lang_adts.get(&Name::from(name)).copied()
    }

    pub fn lang_trait(&self, name: &str) -> Option<TraitId> {
        self.lang_traits.get(&Name::from(name)).copied()
    }

    /// The prelude of the crate that a module belongs to.
    pub fn prelude(&self, module: ModuleId) -> Option<ModuleId> {
        let edition = self.krate(self.module(module).krate).edition;
        self.preludes.iter().find(|(own, _)| *own == edition).map(|&(_, prelude)| prelude)
    }

    /// The innermost module that is not a block.
    pub fn item_module(&self, mut module: ModuleId) -> ModuleId {
        while let (true, Some(parent)) = (self.module(module).is_block, self.module(module).parent) {
            module = parent;
        }
        module
    }

    /// `krate::a::b`; items in a block stand below the fn that holds it.
    pub fn module_path(&self, module: ModuleId) -> String {
        let mut names: Vec<Name> = Vec::new();
        let mut at = Some(module);
        let mut inner_block = false;
        while let Some(id) = at {
            let data = self.module(id);
            // The blocks of one body have the same name, and count once.
            if !(inner_block && data.is_block && names.last() == Some(&data.name)) {
                names.push(if data.parent.is_none() { self.krate(data.krate).name } else { data.name });
            }
            inner_block = data.is_block;
            at = data.parent;
        }
        names.reverse();
        names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("::")
    }
}

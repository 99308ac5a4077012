//! The declared world: every namespace, type and member that source and library tables declare.
//!
//! It is built once, in file order, and never changes while bodies are bound; binders on many threads share
//! it without a lock. Whatever needs a name to be looked up (bases, signatures) is computed by each binder on
//! demand, because most of the library is never asked for.

use rustc_hash::{FxHashMap, FxHashSet};

use super::special::Special;
use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::base::intern::{Interner, Name};
use crate::dense_id;
use crate::extract::code::Param;
use crate::extract::facts::{
    FileFacts, MemberDecl, MemberKind, Modifiers, NamespaceDeclId, TypeDecl, TypeDeclId, TypeKind,
};

dense_id!(
    /// A file of the source, or a file of the library tables behind them.
    pub(super) UnitId
);
dense_id!(
    /// A type of source or library.
    pub(super) SymId
);
dense_id!(
    /// A member of a type.
    pub(super) MemberId
);
dense_id!(
    /// A namespace; 0 is the global one.
    pub(super) NsId
);
dense_id!(
    /// What one project can see; the last two views are those of loose files and of the library.
    pub(super) ViewId
);

/// Everything declared.
pub(super) struct World<'a> {
    pub names: Interner,
    pub units: IdVec<UnitId, Unit<'a>>,
    pub syms: IdVec<SymId, Sym>,
    pub members: IdVec<MemberId, Member>,
    pub namespaces: IdVec<NsId, Namespace>,
    /// Number of type parameters declared by types and methods; binders number local ones from here.
    pub type_params: Vec<Name>,
    /// Who declares each of them.
    pub param_owners: Vec<ParamOwner>,
    /// Extension methods by name.
    pub extensions: FxHashMap<Name, Vec<MemberId>>,
    pub views: IdVec<ViewId, View>,
    pub known: Known,
    pub special: Special,
    /// Names that make a place worth keeping.
    pub interests: super::interests::Interests,
}

/// One file as the binder sees it.
pub(super) struct Unit<'a> {
    pub facts: &'a FileFacts,
    /// Global names by the file's own ones.
    pub names: Vec<Name>,
    /// The source file; `None` for a library file.
    pub file: Option<FileId>,
    pub view: ViewId,
    /// The namespace that each namespace declaration opens.
    pub opened: IdVec<NamespaceDeclId, NsId>,
    /// The symbol of each type declaration.
    pub declared: IdVec<TypeDeclId, SymId>,
    /// The namespaces that each namespace declaration imports.
    pub imported: IdVec<NamespaceDeclId, Vec<NsId>>,
}

impl Unit<'_> {
    pub(super) fn name(&self, local: Name) -> Name {
        self.names[local.0 as usize]
    }
}

/// A type.
pub(super) struct Sym {
    pub name: Name,
    /// Number of its own type parameters.
    pub arity: u8,
    pub kind: TypeKind,
    pub modifiers: Modifiers,
    pub outer: Option<SymId>,
    pub ns: NsId,
    /// The projects whose assembly holds it, in path order, the owner first; empty for loose files and the library.
    pub projects: Vec<ProjectId>,
    pub is_library: bool,
    /// Its declarations.
    pub parts: Vec<(UnitId, TypeDeclId)>,
    /// Ids of the type parameters of the types around it, then its own.
    pub params: Vec<u32>,
    /// Types nested in it.
    pub nested: FxHashMap<Name, Vec<SymId>>,
    /// Its members, sorted by name, then by declaration.
    pub members: Vec<(Name, MemberId)>,
    /// Whether it declares extension methods.
    pub has_extensions: bool,
}

/// A member of a type.
#[derive(Clone, Copy)]
pub(super) struct Member {
    pub owner: SymId,
    pub unit: UnitId,
    pub decl: TypeDeclId,
    pub origin: MemberOrigin,
    pub name: Name,
    pub kind: MemberKind,
    pub modifiers: Modifiers,
    /// First of its type parameters, and their number.
    pub params: (u32, u8),
}

/// Where a member is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum MemberOrigin {
    /// The member at this index of its type declaration.
    Declared(u32),
    /// The property that a record makes of its parameter at this index.
    Positional(u32),
    /// The constructor that a type's parameter list declares.
    PrimaryConstructor,
    /// The constructor of a class without any.
    DefaultConstructor,
    /// `Invoke` of a delegate.
    Invoke,
}

/// Who declares a type parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ParamOwner {
    Type(SymId),
    Method(MemberId),
}

/// A namespace.
#[derive(Default)]
pub(super) struct Namespace {
    pub name: Option<Name>,
    pub parent: Option<NsId>,
    pub children: FxHashMap<Name, NsId>,
    pub types: FxHashMap<Name, Vec<SymId>>,
    /// Projects that declare a type in it or below.
    pub projects: BitSet,
    /// Whether the library or a loose file declares a type in it or below.
    pub everywhere: bool,
}

/// What a project can see.
#[derive(Default)]
pub(super) struct View {
    pub project: Option<ProjectId>,
    /// Projects whose public types are visible, its own included.
    pub visible: BitSet,
    /// Projects whose internal types are visible, its own included.
    pub friends: BitSet,
    /// Loose files see everything.
    pub all: bool,
    /// Assembly name.
    pub name: Option<Name>,
    /// Namespaces that the project file imports in every file, as written.
    pub imports: Vec<Vec<Name>>,
    /// Namespaces imported in every file, found.
    pub imported: Vec<NsId>,
    /// `global using` aliases and statics: the file that holds them, and their index among its usings.
    pub directives: Vec<(UnitId, usize)>,
    /// Aliases from the project file: name and dotted target.
    pub aliases: Vec<(Name, Vec<Name>)>,
    /// The aliases under which references are given, and what is seen behind each.
    pub extern_aliases: Vec<(Name, ViewId)>,
    /// `<Using Static="true">`: dotted targets.
    pub statics: Vec<Vec<Name>>,
}

/// Names and symbols with a meaning of their own.
pub(super) struct Known {
    pub ctor: Name,
    pub cctor: Name,
    pub item: Name,
    pub invoke: Name,
    pub main: Name,
    pub global: Name,
    pub underscore: Name,
    pub nameof: Name,
    pub value: Name,
    pub op_implicit: Name,
    pub op_explicit: Name,
}

impl Known {
    pub(super) fn new(names: &mut Interner) -> Self {
        Self {
            ctor: names.intern("#ctor"),
            cctor: names.intern("#cctor"),
            item: names.intern("Item"),
            invoke: names.intern("Invoke"),
            main: names.intern("<Main>$"),
            global: names.intern("global"),
            underscore: names.intern("_"),
            nameof: names.intern("nameof"),
            value: names.intern("value"),
            op_implicit: names.intern("op_Implicit"),
            op_explicit: names.intern("op_Explicit"),
        }
    }
}

impl<'a> World<'a> {
    /// The facts behind one declaration of a type.
    pub(super) fn decl(&self, unit: UnitId, decl: TypeDeclId) -> &'a TypeDecl {
        &self.units[unit].facts.types[decl]
    }

    /// The names of the methods of the source that have a parameter whose type is called as one of `names`, in source order.
    pub(super) fn methods_taking(&self, names: &FxHashSet<Name>) -> Vec<Name> {
        let mut found = Vec::new();
        if names.is_empty() {
            return found;
        }
        for unit in self.units.iter().filter(|unit| unit.file.is_some()) {
            let takes = |param: &Param| {
                let path = param
                    .ty
                    .and_then(|ty| unit.facts.code.types[ty].kind.path());
                let last = path.and_then(<[_]>::last);
                last.is_some_and(|last| names.contains(&unit.name(last.name)))
            };
            let members = unit.facts.types.iter().flat_map(|ty| &ty.members);
            let methods = members.filter(|member| member.kind == MemberKind::Method);
            let taking = methods.filter(|method| method.params.iter().any(takes));
            found.extend(taking.map(|method| unit.name(method.name)));
        }
        found
    }

    /// The facts behind a member that is written as one.
    pub(super) fn member_decl(&self, member: MemberId) -> Option<&'a MemberDecl> {
        let row = &self.members[member];
        match row.origin {
            MemberOrigin::Declared(index) => {
                Some(&self.decl(row.unit, row.decl).members[index as usize])
            }
            _ => None,
        }
    }

    /// The namespace of a dotted path below `from`.
    pub(super) fn namespace_at(&self, from: NsId, path: &[Name]) -> Option<NsId> {
        path.iter().try_fold(from, |ns, part| {
            self.namespaces[ns].children.get(part).copied()
        })
    }

    /// Whether `view` can see the namespace at all.
    pub(super) fn sees_namespace(&self, view: ViewId, ns: NsId) -> bool {
        let namespace = &self.namespaces[ns];
        let view = &self.views[view];
        view.all || namespace.everywhere || namespace.projects.intersects(&view.visible)
    }

    /// Whether a type of the same assembly or a referenced one, and not internal to an unfriendly one.
    pub(super) fn sees(&self, view: ViewId, sym: SymId) -> bool {
        let symbol = &self.syms[sym];
        if symbol.is_library {
            return true;
        }
        let view = &self.views[view];
        if symbol.projects.is_empty() {
            return view.project.is_none();
        }
        if view.all {
            return true;
        }
        let public = symbol.outer.is_some() || symbol.modifiers.has(Modifiers::PUBLIC);
        let seen = if public { &view.visible } else { &view.friends };
        symbol
            .projects
            .iter()
            .any(|project| seen.contains(project.0))
    }

    /// The members of `sym` called `name`, in declaration order.
    pub(super) fn members_named(
        &self,
        sym: SymId,
        name: Name,
    ) -> impl Iterator<Item = MemberId> + '_ {
        let members = &self.syms[sym].members;
        let start = members.partition_point(|&(other, _)| other < name);
        members[start..]
            .iter()
            .take_while(move |&&(other, _)| other == name)
            .map(|&(_, member)| member)
    }

    /// The type around everything that `sym` is nested in.
    pub(super) fn outermost(&self, mut sym: SymId) -> SymId {
        while let Some(outer) = self.syms[sym].outer {
            sym = outer;
        }
        sym
    }
}

/// A set of small integers.
#[derive(Clone, Default, Debug)]
pub(super) struct BitSet(Vec<u64>);

impl BitSet {
    pub(super) fn insert(&mut self, bit: u32) {
        let word = bit as usize / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (bit % 64);
    }

    pub(super) fn remove(&mut self, bit: u32) {
        if let Some(word) = self.0.get_mut(bit as usize / 64) {
            *word &= !(1 << (bit % 64));
        }
    }

    pub(super) fn contains(&self, bit: u32) -> bool {
        self.0
            .get(bit as usize / 64)
            .is_some_and(|word| word & (1 << (bit % 64)) != 0)
    }

    /// The integers in it, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let words = self.0.iter().enumerate();
        words.flat_map(|(at, &word)| {
            let bits = (0..64).filter(move |bit| word & (1 << bit) != 0);
            bits.map(move |bit| at as u32 * 64 + bit)
        })
    }

    pub(super) fn intersects(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }
}

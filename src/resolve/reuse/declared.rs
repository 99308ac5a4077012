//! What a file declares, as far as it matters to other files: an [`Entry`] for each type, member and alias.
//!
//! Code of one file learns of another only by asking for a name, and is answered with a declaration. An entry is that
//! answer in short: a digest of all that binding reads of it, and the names that it is spelt with itself, since what
//! these mean decides what it means.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use super::affected::is_implied;
use super::spelling::Spelling;
use crate::base::digest::{Digest, Digester};
use crate::base::ids::{Id, IdVec};
use crate::base::intern::Name;
use crate::extract::code::{Attribute, Body, ExprKind, Pattern, PatternKind};
use crate::extract::facts::{
    FileFacts, MemberDecl, MemberKind, Modifiers, NamespaceDecl, TypeDecl, TypeDeclId, TypeKind,
    UsingKind,
};
use crate::resolve::hierarchy::states_access;
use crate::resolve::world::{NsId, Unit, UnitId, World};

/// A name by its hash. Names that share one are taken for the same, which only makes more be bound again.
pub(super) type Spelt = u64;

/// The hash of a name.
pub(super) fn spelt(text: &str) -> Spelt {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}

/// What kind of name an entry answers to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub(super) enum Role {
    /// A type or a global alias.
    Type,
    /// A member other than those below.
    Member,
    /// A member that code outside its type does not see.
    Private,
    /// The constructors of the type of that name.
    Constructor,
    /// Operators and conversions, which are called without a name.
    Operator,
}

/// What a file says about a name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub role: Role,
    pub name: Spelt,
    /// All that binding reads of the declaration, names of the file in place of what they mean.
    pub digest: Digest,
    /// The type that it stands in.
    pub owner: Option<Spelt>,
    /// The names of types that it is spelt with.
    pub spelt_with: Box<[Spelt]>,
    /// The names in a constant's value.
    pub valued_with: Box<[Spelt]>,
}

/// A set of what binding a file may ask for without spelling it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Implies(u8);

impl Implies {
    /// Query operators.
    pub(super) const QUERIES: Self = Self(1);
    /// Indexers, `Slice` and the like.
    pub(super) const ELEMENTS: Self = Self(2);
    /// `Add` of collection initialisers.
    pub(super) const ADDITIONS: Self = Self(4);
    /// `new()` of a type that is not named.
    pub(super) const CREATIONS: Self = Self(8);

    /// Adds those of `other`.
    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether something is in both.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What a file declares and what it asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Declared {
    /// In source order.
    pub entries: Vec<Entry>,
    /// What the file says for its whole project: global usings, friends, top-level statements.
    pub environment: Digest,
    /// Every name that the file spells, sorted.
    pub names: Box<[Spelt]>,
    pub implies: Implies,
}

/// Where the names of a file are looked up.
pub(super) struct Surroundings<'w, 'a> {
    pub world: &'w World<'a>,
    /// The dotted paths of namespaces.
    pub paths: &'w IdVec<NsId, Digest>,
}

impl Surroundings<'_, '_> {
    /// In which of the namespaces that a file imports there are types of a name. That is all that an import adds to the
    /// meaning of a declaration: another one, which knows none of its names, leaves it as it is.
    fn found_by_imports(&self, unit: &Unit<'_>, name: Name, digester: &mut Digester) {
        let name = unit.name(name);
        for &ns in unit.imported.iter().flatten() {
            if self.world.namespaces[ns].types.contains_key(&name) {
                self.paths[ns].hash(digester);
            }
        }
    }

    /// What a file declares.
    pub(super) fn declared(&self, unit: UnitId) -> Declared {
        let unit = &self.world.units[unit];
        let facts = unit.facts;
        let mut names: Vec<Spelt> = facts.names.iter().map(spelt).collect();
        let mut lister = Lister {
            around: self,
            unit,
            facts,
            common: Vec::new(),
            context: Digester::default(),
            entries: Vec::new(),
            names: &names,
        };
        lister.list();
        let entries = lister.entries;
        names.sort_unstable();
        names.dedup();
        Declared {
            entries,
            environment: environment(facts),
            names: names.into(),
            implies: implied(facts),
        }
    }
}

/// The environment of a file that says nothing for its project.
pub(super) fn silent() -> Digest {
    environment(&FileFacts::default())
}

/// What a file says for its whole project.
fn environment(facts: &FileFacts) -> Digest {
    let mut digester = Digester::default();
    for using in facts.namespaces.iter().flat_map(|ns| &ns.usings) {
        if using.is_global {
            Spelling::new(facts, &mut digester).using(using);
        }
    }
    for attribute in facts.attributes.iter().filter(|of| grants(facts, of)) {
        let mut spelling = Spelling::new(facts, &mut digester);
        spelling.ty(attribute.ty);
        for &(_, value) in &attribute.args {
            spelling.value(value);
        }
    }
    facts.top_level.is_empty().hash(&mut digester);
    digester.digest()
}

/// Whether an attribute of the assembly lets others see its internals.
fn grants(facts: &FileFacts, attribute: &Attribute) -> bool {
    let Some(path) = facts.code.types[attribute.ty].kind.path() else {
        return false;
    };
    let last = path.last().map(|last| &facts.names[last.name.index()]);
    last.is_some_and(|last| last.starts_with("InternalsVisibleTo"))
}

fn implied(facts: &FileFacts) -> Implies {
    let mut implies = Implies::default();
    for expr in &facts.code.exprs {
        match &expr.kind {
            ExprKind::Query(_) => implies.add(Implies::QUERIES),
            ExprKind::Index { .. } | ExprKind::Range(..) | ExprKind::With(..) => {
                implies.add(Implies::ELEMENTS);
            }
            ExprKind::Collection(_) => implies.add(Implies::ADDITIONS),
            // `new T { a, [key] = value }`
            ExprKind::New(_, creation) if creation.init.is_some() => {
                implies.add(Implies::ADDITIONS);
                implies.add(Implies::ELEMENTS);
            }
            ExprKind::NewImplicit(creation) => {
                implies.add(Implies::CREATIONS);
                if creation.init.is_some() {
                    implies.add(Implies::ADDITIONS);
                    implies.add(Implies::ELEMENTS);
                }
            }
            _ => {}
        }
    }
    let is_list = |pattern: &Pattern| matches!(pattern.kind, PatternKind::List(..));
    if facts.code.patterns.iter().any(is_list) {
        implies.add(Implies::ELEMENTS);
    }
    implies
}

/// Collects the entries of one file.
struct Lister<'f> {
    around: &'f Surroundings<'f, 'f>,
    unit: &'f Unit<'f>,
    facts: &'f FileFacts,
    /// Names that decide what the names of every declaration mean: targets of aliases and static usings.
    common: Vec<Spelt>,
    /// The usings, which all declarations stand under.
    context: Digester,
    entries: Vec<Entry>,
    /// The hashes of the names of the file.
    names: &'f [Spelt],
}

impl Lister<'_> {
    fn list(&mut self) {
        for namespace in &self.facts.namespaces {
            self.usings(namespace);
        }
        for (id, decl) in self.facts.types.iter_enumerated() {
            self.ty(id, decl);
        }
        if !self.facts.top_level.is_empty() {
            let digest = self.context.digest();
            self.push(Role::Type, spelt("Program"), digest, None, Vec::new());
        }
    }

    fn usings(&mut self, namespace: &NamespaceDecl) {
        namespace.extern_aliases.len().hash(&mut self.context);
        for &alias in &namespace.extern_aliases {
            self.facts.names[alias.index()].hash(&mut self.context);
        }
        for using in &namespace.usings {
            // What it adds is told with each declaration.
            if using.kind == UsingKind::Namespace && !using.is_global {
                continue;
            }
            let mut spelling = Spelling::new(self.facts, &mut self.context);
            spelling.using(using);
            let with = spelling.names;
            if using.kind == UsingKind::Namespace {
                continue;
            }
            let with: Vec<Spelt> = with.iter().map(|&name| self.spelt(name)).collect();
            if using.is_global
                && let UsingKind::Alias(name) = using.kind
            {
                let name = self.spelt(name);
                let digest = self.context.digest();
                self.push(Role::Type, name, digest, None, with.clone());
            }
            self.common.extend(with);
        }
    }

    fn ty(&mut self, id: TypeDeclId, decl: &TypeDecl) {
        let owner = decl.parent.map(|outer| self.facts.types[outer].name);
        let owner = owner.map(|owner| self.spelt(owner));
        let name = self.spelt(decl.name);
        let mut header = self.start(id);
        let mut spelling = Spelling::new(self.facts, &mut header);
        spelling.plain(decl.kind);
        spelling.plain(decl.modifiers);
        spelling.type_params(&decl.type_params, &decl.constraints);
        spelling.types(&decl.bases);
        spelling.plain(decl.params.is_some());
        spelling.params(decl.params.as_deref().unwrap_or_default());
        spelling.types(decl.returns.as_slice());
        let with = spelling.names;
        self.look_up(&with, &mut header);
        let with = self.spelt_with(with);
        self.push(Role::Type, name, header.digest(), owner, with.clone());
        // `[Fine]` is `FineAttribute`.
        let short = self.text(decl.name).strip_suffix("Attribute").map(spelt);
        if let Some(short) = short {
            self.push(Role::Type, short, header.digest(), owner, with.clone());
        }
        let is_record = matches!(decl.kind, TypeKind::Record | TypeKind::RecordStruct);
        for param in decl.params.iter().flatten().filter(|_| is_record) {
            let property = self.spelt(param.name);
            let digest = header.digest();
            self.push(Role::Member, property, digest, Some(name), with.clone());
        }
        for member in &decl.members {
            self.member(id, name, member);
        }
    }

    fn member(&mut self, id: TypeDeclId, owner: Spelt, member: &MemberDecl) {
        let mut digester = self.start(id);
        let mut spelling = Spelling::new(self.facts, &mut digester);
        spelling.plain(member.kind);
        spelling.plain(member.modifiers);
        spelling.name(member.name);
        spelling.type_params(member.type_params(), member.constraints());
        spelling.params(&member.params);
        spelling.types(member.ty.as_slice());
        spelling.types(member.explicit_interface.as_slice());
        spelling.plain(body_form(member.body));
        for accessor in &member.accessors {
            spelling.plain(accessor.kind as u8);
            spelling.plain(accessor.modifiers);
            spelling.plain(body_form(accessor.body));
        }
        if is_followed(member) {
            let body = match member.body {
                Some(Body::Expr(value)) => Some(value),
                _ => None,
            };
            for value in member.initializer.into_iter().chain(body) {
                spelling.value(value);
            }
        }
        let (with, values) = (spelling.names, spelling.values);
        self.look_up(&with, &mut digester);
        self.look_up(&values, &mut digester);
        let with = self.spelt_with(with);
        let values = values.into_iter();
        let values: Vec<Spelt> = values.map(|name| self.spelt(name)).collect();
        let (role, name) = match member.kind {
            MemberKind::Constructor => (Role::Constructor, owner),
            MemberKind::StaticConstructor | MemberKind::Finalizer => return,
            MemberKind::Operator | MemberKind::Conversion => {
                (Role::Operator, self.spelt(member.name))
            }
            MemberKind::Indexer => (Role::Member, spelt("Item")),
            _ if self.is_private(id, member) => (Role::Private, self.spelt(member.name)),
            _ => (Role::Member, self.spelt(member.name)),
        };
        self.push(role, name, digester.digest(), Some(owner), with);
        if let Some(entry) = self.entries.last_mut() {
            entry.valued_with = values.into();
        }
    }

    /// Adds what the imports of the file know of names.
    fn look_up(&self, names: &[Name], digester: &mut Digester) {
        for &name in names {
            self.around.found_by_imports(self.unit, name, digester);
        }
    }

    /// Whether only code within the type sees a member. Not so where the language finds it by what it is for.
    fn is_private(&self, owner: TypeDeclId, member: &MemberDecl) -> bool {
        let is_closed = !matches!(
            self.facts.types[owner].kind,
            TypeKind::Interface | TypeKind::Enum | TypeKind::Delegate
        );
        let modifiers = member.modifiers;
        let is_private = if modifiers.has(Modifiers::PRIVATE) {
            !modifiers.has(Modifiers::PROTECTED)
        } else {
            is_closed && !states_access(modifiers)
        };
        is_private && member.explicit_interface.is_none() && !is_implied(self.text(member.name))
    }

    /// What every declaration in a type depends on: the usings and the path to it.
    fn start(&self, id: TypeDeclId) -> Digester {
        let mut digester = self.context.clone();
        let mut at = Some(id);
        while let Some(id) = at {
            let decl = &self.facts.types[id];
            self.text(decl.name).hash(&mut digester);
            decl.type_params.len().hash(&mut digester);
            at = decl.parent;
        }
        let mut at = Some(self.facts.types[id].namespace);
        while let Some(id) = at {
            let namespace = &self.facts.namespaces[id];
            for &part in &namespace.path {
                self.text(part).hash(&mut digester);
            }
            id.index().hash(&mut digester);
            at = namespace.parent;
        }
        digester
    }

    fn spelt_with(&self, names: Vec<Name>) -> Vec<Spelt> {
        if names.is_empty() {
            return Vec::new();
        }
        let names = names.into_iter().map(|name| self.spelt(name));
        let mut names: Vec<Spelt> = names.chain(self.common.iter().copied()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn push(
        &mut self,
        role: Role,
        name: Spelt,
        digest: Digest,
        owner: Option<Spelt>,
        spelt_with: Vec<Spelt>,
    ) {
        self.entries.push(Entry {
            role,
            name,
            digest,
            owner,
            spelt_with: spelt_with.into(),
            valued_with: Box::default(),
        });
    }

    fn spelt(&self, name: Name) -> Spelt {
        self.names[name.index()]
    }

    fn text(&self, name: Name) -> &str {
        &self.facts.names[name.index()]
    }
}

/// Whether the value of a member is followed from other files, for the texts that it may hold.
fn is_followed(member: &MemberDecl) -> bool {
    let modifiers = member.modifiers;
    modifiers.has(Modifiers::CONST)
        || modifiers.has(Modifiers::READONLY)
        || member.kind == MemberKind::Property && modifiers.has(Modifiers::STATIC)
}

/// Whether there is a body, and of which form.
fn body_form(body: Option<Body>) -> u8 {
    match body {
        None => 0,
        Some(Body::Block(_)) => 1,
        Some(Body::Expr(_)) => 2,
    }
}

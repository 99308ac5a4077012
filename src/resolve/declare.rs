//! From facts to the declared [`World`].
//!
//! Files are taken in order, source before library, so ids depend on nothing else. Partial declarations
//! meet in one symbol when they have the same container, name, arity and assembly; a file that several
//! projects compile declares its types once, and each of those projects counts as their assembly.

use rustc_hash::FxHashMap;

use super::PlatformFile;
use super::special::Special;
use super::views::build_views;
use super::world::{
    Known, Member, MemberId, MemberOrigin, Namespace, NsId, ParamOwner, Sym, SymId, Unit, UnitId,
    ViewId, World,
};
use crate::base::ids::{FileId, Id, IdVec, ProjectId};
use crate::base::intern::{Interner, Name};
use crate::discover::workspace::Workspace;
use crate::extract::code::ParamModifier;
use crate::extract::facts::{
    FileFacts, MemberKind, Modifiers, NamespaceDeclId, TypeDecl, TypeDeclId, TypeKind,
};

/// Declares everything in `sources` (by file), `platform` and `library`.
pub(super) fn declare<'a>(
    workspace: &Workspace,
    sources: &IdVec<FileId, Option<&'a FileFacts>>,
    library: &[&'a FileFacts],
    platform: &'a [PlatformFile],
    interest: &super::model::site::Interest,
) -> World<'a> {
    let mut names = Interner::default();
    let known = Known::new(&mut names);
    let views = build_views(workspace, &mut names);
    let loose = ViewId(workspace.projects.len() as u32);
    let library_view = ViewId(workspace.projects.len() as u32 + 1);
    let mut declarer = Declarer {
        keys: FxHashMap::default(),
        world: World {
            names,
            units: IdVec::new(),
            syms: IdVec::new(),
            members: IdVec::new(),
            namespaces: IdVec::from(vec![Namespace {
                everywhere: true,
                ..Namespace::default()
            }]),
            type_params: Vec::new(),
            param_owners: Vec::new(),
            extensions: FxHashMap::default(),
            views,
            known,
            special: Special::default(),
            interests: super::interests::Interests::default(),
        },
    };
    for (file, facts) in sources.iter_enumerated() {
        let Some(facts) = facts else { continue };
        let projects = &workspace.files[file].projects;
        let view = projects.first().map_or(loose, |project| ViewId(project.0));
        declarer.unit(facts, Some(file), view, projects);
    }
    for file in platform {
        let view = ViewId(file.project.0);
        declarer.unit(&file.facts, None, view, &[file.project]);
    }
    for &facts in library {
        declarer.unit(facts, None, library_view, &[]);
    }
    let mut world = declarer.finish(library_view);
    // It is as large as it will be, and stays until all is bound.
    world.syms.fit();
    world.members.fit();
    world.interests = super::interests::Interests::new(&world, interest);
    world
}

/// What makes two declarations one type: container, name, arity, and assembly (or the file of a `file` type).
#[derive(PartialEq, Eq, Hash)]
struct SymKey {
    outer: Result<SymId, NsId>,
    name: Name,
    arity: u8,
    assembly: u32,
    unit: Option<UnitId>,
}

struct Declarer<'a> {
    keys: FxHashMap<SymKey, SymId>,
    world: World<'a>,
}

impl<'a> Declarer<'a> {
    fn unit(
        &mut self,
        facts: &'a FileFacts,
        file: Option<FileId>,
        view: ViewId,
        projects: &[ProjectId],
    ) {
        let names: Vec<Name> = facts
            .names
            .iter()
            .map(|text| self.world.names.intern(text))
            .collect();
        let unit = UnitId(self.world.units.len() as u32);
        let mut opened: IdVec<NamespaceDeclId, NsId> = IdVec::new();
        for decl in &facts.namespaces {
            let mut ns = decl.parent.map_or(NsId(0), |parent| opened[parent]);
            for part in &decl.path {
                ns = self.namespace(ns, names[part.index()]);
            }
            opened.push(ns);
        }
        self.world.units.push(Unit {
            facts,
            names,
            file,
            view,
            opened,
            declared: IdVec::new(),
            imported: IdVec::new(),
        });
        for id in facts.types.ids() {
            let sym = self.type_part(unit, id, view, projects);
            self.world.units[unit].declared.push(sym);
        }
        if !facts.top_level.is_empty() {
            self.top_level_program(view, projects);
        }
    }

    fn namespace(&mut self, parent: NsId, name: Name) -> NsId {
        if let Some(&ns) = self.world.namespaces[parent].children.get(&name) {
            return ns;
        }
        let ns = self.world.namespaces.push(Namespace {
            name: Some(name),
            parent: Some(parent),
            ..Namespace::default()
        });
        self.world.namespaces[parent].children.insert(name, ns);
        ns
    }

    fn type_part(
        &mut self,
        unit: UnitId,
        id: TypeDeclId,
        view: ViewId,
        projects: &[ProjectId],
    ) -> SymId {
        let decl = self.world.decl(unit, id);
        let this = &self.world.units[unit];
        let name = this.name(decl.name);
        let outer = decl.parent.map(|parent| this.declared[parent]);
        let ns = this.opened[decl.namespace];
        let is_file_local = decl.modifiers.has(Modifiers::FILE);
        let key = SymKey {
            outer: outer.ok_or(ns),
            name,
            arity: decl.type_params.len() as u8,
            assembly: view.0,
            unit: is_file_local.then_some(unit),
        };
        let sym = if let Some(&sym) = self.keys.get(&key) {
            sym
        } else {
            let sym = self.new_sym(unit, decl, name, outer, ns, view, projects);
            self.keys.insert(key, sym);
            sym
        };
        let symbol = &mut self.world.syms[sym];
        symbol.modifiers.add(decl.modifiers);
        symbol.parts.push((unit, id));
        for project in projects {
            if !symbol.projects.contains(project) {
                symbol.projects.push(*project);
            }
        }
        self.members(sym, unit, id);
        sym
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one declaration, used once"
    )]
    fn new_sym(
        &mut self,
        unit: UnitId,
        decl: &TypeDecl,
        name: Name,
        outer: Option<SymId>,
        ns: NsId,
        view: ViewId,
        projects: &[ProjectId],
    ) -> SymId {
        let mut params = outer.map_or_else(Vec::new, |outer| self.world.syms[outer].params.clone());
        for param in &decl.type_params {
            params.push(self.world.type_params.len() as u32);
            let param = self.world.units[unit].name(param.name);
            self.world.type_params.push(param);
            self.world
                .param_owners
                .push(ParamOwner::Type(SymId(self.world.syms.len() as u32)));
        }
        let is_library = self.world.units[unit].file.is_none() && projects.is_empty();
        let sym = self.world.syms.push(Sym {
            name,
            arity: decl.type_params.len() as u8,
            kind: decl.kind,
            modifiers: decl.modifiers,
            outer,
            ns,
            projects: Vec::new(),
            is_library,
            parts: Vec::new(),
            params,
            nested: FxHashMap::default(),
            members: Vec::new(),
            has_extensions: false,
        });
        match outer {
            Some(outer) => self.world.syms[outer]
                .nested
                .entry(name)
                .or_default()
                .push(sym),
            None => self.place_in_namespace(ns, name, sym, is_library, view, projects),
        }
        sym
    }

    fn place_in_namespace(
        &mut self,
        ns: NsId,
        name: Name,
        sym: SymId,
        is_library: bool,
        view: ViewId,
        projects: &[ProjectId],
    ) {
        self.world.namespaces[ns]
            .types
            .entry(name)
            .or_default()
            .push(sym);
        let everywhere = is_library || self.world.views[view].project.is_none();
        let mut at = Some(ns);
        while let Some(ns) = at {
            let namespace = &mut self.world.namespaces[ns];
            namespace.everywhere |= everywhere;
            for project in projects {
                namespace.projects.insert(project.0);
            }
            at = namespace.parent;
        }
    }

    fn members(&mut self, sym: SymId, unit: UnitId, id: TypeDeclId) {
        let decl = self.world.decl(unit, id);
        for (index, member) in decl.members.iter().enumerate() {
            let name = match member.kind {
                MemberKind::Constructor => self.world.known.ctor,
                MemberKind::StaticConstructor => self.world.known.cctor,
                MemberKind::Indexer => self.world.known.item,
                _ => self.world.units[unit].name(member.name),
            };
            let first = self.world.type_params.len() as u32;
            for param in member.type_params() {
                let param = self.world.units[unit].name(param.name);
                self.world.type_params.push(param);
                let owner = MemberId(self.world.members.len() as u32);
                self.world.param_owners.push(ParamOwner::Method(owner));
            }
            let params = (first, member.type_params().len() as u8);
            let origin = MemberOrigin::Declared(index as u32);
            let added = self.member(
                sym,
                unit,
                id,
                origin,
                name,
                member.kind,
                member.modifiers,
                params,
            );
            let extends = member
                .params
                .first()
                .is_some_and(|param| param.modifier == ParamModifier::This);
            if extends && matches!(member.kind, MemberKind::Method | MemberKind::Property) {
                self.world.syms[sym].has_extensions = true;
                self.world.extensions.entry(name).or_default().push(added);
            }
        }
        self.implied_members(sym, unit, id);
    }

    /// What a declaration has without writing it: `Invoke`, the primary constructor, a record's properties.
    fn implied_members(&mut self, sym: SymId, unit: UnitId, id: TypeDeclId) {
        let decl = self.world.decl(unit, id);
        let public = Modifiers::PUBLIC;
        if decl.kind == TypeKind::Delegate {
            let name = self.world.known.invoke;
            self.member(
                sym,
                unit,
                id,
                MemberOrigin::Invoke,
                name,
                MemberKind::Method,
                public,
                (0, 0),
            );
            return;
        }
        let Some(params) = &decl.params else { return };
        let ctor = self.world.known.ctor;
        self.member(
            sym,
            unit,
            id,
            MemberOrigin::PrimaryConstructor,
            ctor,
            MemberKind::Constructor,
            public,
            (0, 0),
        );
        if matches!(decl.kind, TypeKind::Record | TypeKind::RecordStruct) {
            for (index, param) in params.iter().enumerate() {
                let declared = decl.members.iter().any(|member| member.name == param.name);
                if !declared {
                    let name = self.world.units[unit].name(param.name);
                    let origin = MemberOrigin::Positional(index as u32);
                    self.member(
                        sym,
                        unit,
                        id,
                        origin,
                        name,
                        MemberKind::Property,
                        public,
                        (0, 0),
                    );
                }
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one row of the member table")]
    fn member(
        &mut self,
        owner: SymId,
        unit: UnitId,
        decl: TypeDeclId,
        origin: MemberOrigin,
        name: Name,
        kind: MemberKind,
        modifiers: Modifiers,
        params: (u32, u8),
    ) -> MemberId {
        let member = self.world.members.push(Member {
            owner,
            unit,
            decl,
            origin,
            name,
            kind,
            modifiers,
            params,
        });
        self.world.syms[owner].members.push((name, member));
        member
    }

    /// Top-level statements are the body of `Program` in the global namespace.
    fn top_level_program(&mut self, view: ViewId, projects: &[ProjectId]) {
        let name = self.world.names.intern("Program");
        let key = SymKey {
            outer: Err(NsId(0)),
            name,
            arity: 0,
            assembly: view.0,
            unit: None,
        };
        if self.keys.contains_key(&key) {
            return;
        }
        let sym = self.world.syms.push(Sym {
            name,
            arity: 0,
            kind: TypeKind::Class,
            modifiers: Modifiers::default(),
            outer: None,
            ns: NsId(0),
            projects: projects.to_vec(),
            is_library: false,
            parts: Vec::new(),
            params: Vec::new(),
            nested: FxHashMap::default(),
            members: Vec::new(),
            has_extensions: false,
        });
        self.keys.insert(key, sym);
        self.place_in_namespace(NsId(0), name, sym, false, view, projects);
    }

    fn finish(mut self, library_view: ViewId) -> World<'a> {
        self.default_constructors();
        for symbol in &mut self.world.syms {
            symbol.members.sort_unstable();
        }
        self.grant_friends();
        self.import_namespaces();
        self.world.special = Special::find(&self.world);
        // The library's own files see all of the library.
        self.world.views[library_view].all = true;
        self.world
    }

    fn default_constructors(&mut self) {
        let ctor = self.world.known.ctor;
        for sym in self.world.syms.ids() {
            let symbol = &self.world.syms[sym];
            let creatable = matches!(
                symbol.kind,
                TypeKind::Class | TypeKind::Struct | TypeKind::Record | TypeKind::RecordStruct
            );
            let instance_ctor = symbol.members.iter().any(|&(name, _)| name == ctor);
            let Some(&(unit, decl)) = symbol.parts.first() else {
                continue;
            };
            if creatable && !instance_ctor && !symbol.modifiers.has(Modifiers::STATIC) {
                let origin = MemberOrigin::DefaultConstructor;
                self.member(
                    sym,
                    unit,
                    decl,
                    origin,
                    ctor,
                    MemberKind::Constructor,
                    Modifiers::PUBLIC,
                    (0, 0),
                );
            }
        }
    }

    /// `[assembly: InternalsVisibleTo("Name, ...")]` opens a project's internals to those of that name.
    fn grant_friends(&mut self) {
        let mut grants = Vec::new();
        for unit in &self.world.units {
            let Some(project) = self.world.views[unit.view].project else {
                continue;
            };
            for attribute in &unit.facts.attributes {
                if let Some(friend) = super::imports::friend_assembly(unit, attribute) {
                    grants.push((project, friend.to_owned()));
                }
            }
        }
        let by_name = super::views::ProjectNames::new(&self.world.views, &self.world.names);
        for (project, friend) in grants {
            by_name.grant(&mut self.world.views, project, &friend);
        }
    }

    /// Resolves `using N;` of every namespace declaration, and the global usings of every project.
    fn import_namespaces(&mut self) {
        let mut imported = Vec::with_capacity(self.world.units.len());
        for unit in &self.world.units {
            imported.push(
                unit.facts
                    .namespaces
                    .iter_enumerated()
                    .map(|(decl, _)| super::imports::imports_of(&self.world, unit, decl, false))
                    .collect::<IdVec<NamespaceDeclId, Vec<NsId>>>(),
            );
        }
        for (unit, imports) in self.world.units.iter_mut().zip(imported) {
            unit.imported = imports;
        }
        super::views::collect_global_usings(&mut self.world);
    }
}

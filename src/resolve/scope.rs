//! Type and namespace names, by the rules of the C# specification (7.8, namespace and type names).
//!
//! A simple name is looked for from the inside out: type parameters of the method, then for each type around
//! it its type parameters and its nested types (inherited ones too), then for each namespace around it the
//! namespace's own children, then its types, then aliases and imported namespaces written at that level.

use super::binder::{Binder, Site};
use super::ty::{Subst, Ty, TyKind};
use super::world::{NsId, SymId, UnitId, ViewId};
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{Segment, TypeRefId};
use crate::extract::facts::{Modifiers, NamespaceDeclId, UsingKind};

/// What a name means at namespace level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TypeName {
    Nothing,
    Namespace(NsId),
    Type(SymId),
    /// An alias, by where it is written.
    Alias(UnitId, NamespaceDeclId, TypeRefId),
    /// Imported from several namespaces.
    Ambiguous,
}

/// What a simple name means in the place of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    Nothing,
    Ambiguous,
    Namespace(NsId),
    /// A namespace of the references behind an extern alias, which see and show nothing else.
    Behind(ViewId, NsId),
    /// A complete type: a type parameter, or what an alias stands for.
    Complete(Ty),
    /// A type still to be given its own arguments, and the instance of the type around it.
    Type(SymId, Option<Ty>),
}

impl Binder<'_, '_> {
    /// What `name` with `arity` type arguments means at `site`.
    pub(super) fn meaning(&mut self, site: Site, name: Name, arity: u8) -> Meaning {
        if arity == 0
            && let Some(param) = self.type_parameter(site, name)
        {
            return Meaning::Complete(param);
        }
        let mut at = site.ty;
        while let Some(sym) = at {
            if let Some(found) = self.within_type(site, sym, name, arity) {
                return found;
            }
            at = self.world.syms[sym].outer;
        }
        match self.namespace_level(site.unit, site.ns, name, arity) {
            TypeName::Nothing => Meaning::Nothing,
            TypeName::Ambiguous => Meaning::Ambiguous,
            TypeName::Namespace(ns) => Meaning::Namespace(ns),
            TypeName::Type(sym) => Meaning::Type(sym, None),
            TypeName::Alias(unit, ns, target) => self.alias_target(unit, ns, target),
        }
    }

    fn type_parameter(&mut self, site: Site, name: Name) -> Option<Ty> {
        let local = self
            .local_type_params
            .iter()
            .rev()
            .find(|&&(other, _)| other == name);
        let param = local.map(|&(_, param)| param).or_else(|| {
            let (first, count) = site.method_params;
            let mut params = first..first + u32::from(count);
            params.find(|&param| self.world.type_params[param as usize] == name)
        })?;
        Some(self.tys.intern(TyKind::Param(param)))
    }

    /// A type parameter of `sym` or a type nested in it or in one of its bases.
    fn within_type(&mut self, site: Site, sym: SymId, name: Name, arity: u8) -> Option<Meaning> {
        let symbol = &self.world.syms[sym];
        if arity == 0 && symbol.arity > 0 {
            let own = &symbol.params[symbol.params.len() - usize::from(symbol.arity)..];
            if let Some(&param) = own
                .iter()
                .find(|&&param| self.world.type_params[param as usize] == name)
            {
                return Some(Meaning::Complete(self.tys.intern(TyKind::Param(param))));
            }
        }
        let this = self.self_type(sym);
        self.nested_type(site, this, name, arity)
            .map(|(nested, around)| Meaning::Type(nested, Some(around)))
    }

    /// The type called `name` nested in `ty` or in what it inherits from, and the instance that holds it.
    pub(super) fn nested_type(
        &mut self,
        site: Site,
        ty: Ty,
        name: Name,
        arity: u8,
    ) -> Option<(SymId, Ty)> {
        if let Some((sym, _)) = self.tys.named(ty)
            && let Some(found) = self.nested_in(site, sym, name, arity)
        {
            return Some((found, ty));
        }
        let supers = self.supers(ty);
        supers.iter().find_map(|&base| {
            let (sym, _) = self.tys.named(base)?;
            self.nested_in(site, sym, name, arity)
                .map(|found| (found, base))
        })
    }

    fn nested_in(&self, site: Site, sym: SymId, name: Name, arity: u8) -> Option<SymId> {
        let candidates = self.world.syms[sym].nested.get(&name)?;
        let fitting = candidates
            .iter()
            .copied()
            .filter(|&nested| self.world.syms[nested].arity == arity);
        fitting
            .into_iter()
            .find(|&nested| self.may_name(site, nested))
    }

    /// Whether a nested type may be named at `site`: private ones only inside the type around them.
    fn may_name(&self, site: Site, nested: SymId) -> bool {
        let symbol = &self.world.syms[nested];
        let open = Modifiers(Modifiers::PUBLIC.0 | Modifiers::INTERNAL.0 | Modifiers::PROTECTED.0);
        if symbol.is_library || symbol.modifiers.0 & open.0 != 0 {
            return true;
        }
        let Some(outer) = symbol.outer else {
            return true;
        };
        if self.world.syms[outer].kind == crate::extract::facts::TypeKind::Interface {
            return true;
        }
        self.is_inside(site, outer)
    }

    /// Whether `site` lies within the declaration of `outer`.
    pub(super) fn is_inside(&self, site: Site, outer: SymId) -> bool {
        let mut at = site.ty;
        while let Some(sym) = at {
            if sym == outer {
                return true;
            }
            at = self.world.syms[sym].outer;
        }
        false
    }

    /// The namespaces around a declaration, inner first; each with the namespace declaration whose usings
    /// hold at that level, if one is written there.
    pub(super) fn namespace_levels(
        &self,
        unit: UnitId,
        ns: NamespaceDeclId,
    ) -> Vec<(NsId, Option<NamespaceDeclId>)> {
        let this = &self.world.units[unit];
        let mut levels = Vec::new();
        let mut at = Some(ns);
        while let Some(decl) = at {
            let facts = &this.facts.namespaces[decl];
            let mut opened = this.opened[decl];
            levels.push((opened, Some(decl)));
            for _ in 1..facts.path.len() {
                opened = self.world.namespaces[opened].parent.unwrap_or(NsId(0));
                levels.push((opened, None));
            }
            at = facts.parent;
        }
        levels
    }

    fn namespace_level(
        &mut self,
        unit: UnitId,
        ns: NamespaceDeclId,
        name: Name,
        arity: u8,
    ) -> TypeName {
        if let Some(&found) = self.type_names.get(&(unit, ns, name, arity)) {
            return found;
        }
        let mut found = TypeName::Nothing;
        for (level, decl) in self.namespace_levels(unit, ns) {
            found = self.at_level(unit, level, decl, name, arity);
            if found != TypeName::Nothing {
                break;
            }
        }
        self.type_names.insert((unit, ns, name, arity), found);
        found
    }

    fn at_level(
        &self,
        unit: UnitId,
        level: NsId,
        decl: Option<NamespaceDeclId>,
        name: Name,
        arity: u8,
    ) -> TypeName {
        let view = self.world.units[unit].view;
        if let Some(found) = self.namespace_member(view, level, name, arity) {
            return found;
        }
        let Some(decl) = decl else {
            return TypeName::Nothing;
        };
        if arity == 0
            && let Some(alias) = self.alias(unit, decl, name)
        {
            return alias;
        }
        self.imported_type(unit, decl, name, arity)
    }

    /// A child namespace or a type of `ns`.
    pub(super) fn namespace_member(
        &self,
        view: ViewId,
        ns: NsId,
        name: Name,
        arity: u8,
    ) -> Option<TypeName> {
        let namespace = &self.world.namespaces[ns];
        if arity == 0
            && let Some(&child) = namespace.children.get(&name)
            && self.world.sees_namespace(view, child)
        {
            return Some(TypeName::Namespace(child));
        }
        self.type_in(view, ns, name, arity).map(TypeName::Type)
    }

    /// The visible type `name` of `ns`: the project's own before referenced ones before the library's.
    pub(super) fn type_in(&self, view: ViewId, ns: NsId, name: Name, arity: u8) -> Option<SymId> {
        let candidates = self.world.namespaces[ns].types.get(&name)?;
        let own = self.world.views[view].project;
        candidates
            .iter()
            .copied()
            .filter(|&sym| self.world.syms[sym].arity == arity && self.world.sees(view, sym))
            .min_by_key(|&sym| {
                let symbol = &self.world.syms[sym];
                let mine = own.is_some_and(|own| symbol.projects.contains(&own))
                    || own.is_none() && symbol.projects.is_empty();
                (symbol.is_library, !mine, sym)
            })
    }

    fn imported_type(
        &self,
        unit: UnitId,
        decl: NamespaceDeclId,
        name: Name,
        arity: u8,
    ) -> TypeName {
        let this = &self.world.units[unit];
        let global: &[NsId] = if decl == NamespaceDeclId(0) {
            &self.world.views[this.view].imported
        } else {
            &[]
        };
        let mut found: Option<SymId> = None;
        for &ns in this.imported[decl].iter().chain(global) {
            let Some(sym) = self.type_in(this.view, ns, name, arity) else {
                continue;
            };
            match found {
                Some(other) if other != sym => {
                    // A source type hides a library type that the table has under a namespace the code imports by chance.
                    match (
                        self.world.syms[other].is_library,
                        self.world.syms[sym].is_library,
                    ) {
                        (true, false) => found = Some(sym),
                        (false, true) => {}
                        _ => return TypeName::Ambiguous,
                    }
                }
                _ => found = Some(sym),
            }
        }
        if found.is_none() {
            found = self.statically_imported_type(unit, decl, name, arity);
        }
        found.map_or(TypeName::Nothing, TypeName::Type)
    }

    /// `using static T` also brings the types nested in `T`.
    fn statically_imported_type(
        &self,
        unit: UnitId,
        decl: NamespaceDeclId,
        name: Name,
        arity: u8,
    ) -> Option<SymId> {
        self.static_imports(unit, decl).into_iter().find_map(|sym| {
            let nested = self.world.syms[sym].nested.get(&name)?;
            nested
                .iter()
                .copied()
                .find(|&nested| self.world.syms[nested].arity == arity)
        })
    }

    /// The types that `using static` names at a namespace declaration.
    pub(super) fn static_imports(&self, unit: UnitId, decl: NamespaceDeclId) -> Vec<SymId> {
        let this = &self.world.units[unit];
        let mut found = Vec::new();
        for using in &this.facts.namespaces[decl].usings {
            if using.kind == UsingKind::Static {
                found.extend(self.static_target(unit, decl, using.target));
            }
        }
        if decl == NamespaceDeclId(0) {
            let view = &self.world.views[this.view];
            for &(other, index) in &view.directives {
                let using =
                    &self.world.units[other].facts.namespaces[NamespaceDeclId(0)].usings[index];
                if using.kind == UsingKind::Static && other != unit {
                    found.extend(self.static_target(other, NamespaceDeclId(0), using.target));
                }
            }
            for path in &view.statics {
                if let Some(TypeName::Type(sym)) = self.dotted(this.view, path) {
                    found.push(sym);
                }
            }
        }
        found
    }

    fn static_target(
        &self,
        unit: UnitId,
        decl: NamespaceDeclId,
        target: TypeRefId,
    ) -> Option<SymId> {
        let this = &self.world.units[unit];
        let path = this.facts.code.types[target].kind.path()?;
        let mut start = Some(this.opened[decl]);
        while let Some(ns) = start {
            if let Some(sym) = self.type_along(this.view, ns, unit, path) {
                return Some(sym);
            }
            start = self.world.namespaces[ns].parent;
        }
        None
    }

    /// Follows a dotted path of namespaces, then a type, then nested types.
    fn type_along(
        &self,
        view: ViewId,
        from: NsId,
        unit: UnitId,
        path: &[Segment],
    ) -> Option<SymId> {
        let this = &self.world.units[unit];
        let mut at = TypeName::Namespace(from);
        for segment in path {
            let name = this.name(segment.name);
            at = match at {
                TypeName::Namespace(ns) => {
                    self.namespace_member(view, ns, name, segment.arity())?
                }
                TypeName::Type(sym) => {
                    let nested = self.world.syms[sym].nested.get(&name)?;
                    let fits = |nested: &&SymId| self.world.syms[**nested].arity == segment.arity();
                    TypeName::Type(*nested.iter().find(fits)?)
                }
                _ => return None,
            };
        }
        match at {
            TypeName::Type(sym) => Some(sym),
            _ => None,
        }
    }

    /// The instance of `sym` nested in `around` with its own arguments; missing ones stay its parameters.
    pub(super) fn apply(&mut self, sym: SymId, around: Option<Ty>, own: &[Ty]) -> Ty {
        let params = &self.world.syms[sym].params;
        let mut args: Vec<Ty> = Vec::with_capacity(params.len());
        let outer_count = params.len() - usize::from(self.world.syms[sym].arity);
        if outer_count > 0 {
            let around_args = around
                .and_then(|around| self.tys.named(around))
                .map(|(_, args)| args.to_vec());
            args.extend(around_args.into_iter().flatten().take(outer_count));
        }
        for (index, &param) in params.iter().enumerate().skip(args.len()) {
            let given = index
                .checked_sub(outer_count)
                .and_then(|index| own.get(index))
                .copied();
            args.push(given.unwrap_or_else(|| self.tys.intern(TyKind::Param(param))));
        }
        self.instance(sym, &args)
    }

    /// The substitution that an instance stands for.
    pub(super) fn subst_of(&self, ty: Ty) -> Subst {
        match self.symbol_of(ty) {
            Some((sym, args)) => Subst::of_type(self.world, sym, &args),
            None => Subst::default(),
        }
    }

    /// The spelling of a name of the file at hand, as a global name.
    pub(super) fn name(&self, local: Name) -> Name {
        self.world.units[self.site.unit].names[local.index()]
    }
}

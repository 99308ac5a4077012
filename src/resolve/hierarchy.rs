//! Base types: what a type inherits members from, and what it can be converted to.

use std::sync::Arc;

use super::binder::{Binder, Site};
use super::ty::{Ty, TyKind, TyTable};
use super::world::SymId;
use crate::extract::code::Predefined;
use crate::extract::facts::{Modifiers, TypeKind};

impl Binder<'_, '_> {
    /// The direct base types of `sym` in terms of its own type parameters, the base class first.
    pub(super) fn bases(&mut self, sym: SymId) -> Arc<[Ty]> {
        match self.bases.get(&sym) {
            Some(Some(bases)) => return Arc::clone(bases),
            // Being computed: a base list that needs itself has nothing to add.
            Some(None) => return Arc::from([]),
            None => {}
        }
        self.bases.insert(sym, None);
        self.unfinished += 1;
        let written = self.written_bases(sym);
        self.unfinished -= 1;
        let mut classes = Vec::new();
        let mut interfaces = Vec::new();
        for base in written {
            if self.is_interface(base) {
                interfaces.push(base);
            } else {
                classes.push(base);
            }
        }
        classes.truncate(1);
        if classes.is_empty() {
            classes.extend(self.implied_base(sym));
        }
        classes.append(&mut interfaces);
        let bases: Arc<[Ty]> = classes.into();
        self.bases.insert(sym, Some(Arc::clone(&bases)));
        bases
    }

    fn written_bases(&mut self, sym: SymId) -> Vec<Ty> {
        let symbol = &self.world.syms[sym];
        if symbol.kind == TypeKind::Enum {
            return Vec::new();
        }
        let mut bases: Vec<Ty> = Vec::new();
        for &(unit, decl) in &symbol.parts {
            let facts = self.world.decl(unit, decl);
            let site = Site {
                unit,
                ns: facts.namespace,
                ty: symbol.outer,
                method_params: own_params(symbol),
                is_static: true,
            };
            for &base in &facts.bases {
                let ty = self.quiet_type(site, base);
                if ty != TyTable::UNKNOWN && !bases.contains(&ty) {
                    bases.push(ty);
                }
            }
        }
        bases
    }

    fn implied_base(&mut self, sym: SymId) -> Option<Ty> {
        let special = &self.world.special;
        let base = match self.world.syms[sym].kind {
            TypeKind::Interface => return None,
            TypeKind::Class | TypeKind::Record => {
                return (special.symbol(Predefined::Object) != Some(sym))
                    .then_some(TyTable::OBJECT);
            }
            TypeKind::Struct | TypeKind::RecordStruct => special.value_type,
            TypeKind::Enum => special.enumeration,
            TypeKind::Delegate => special.delegate,
        };
        match base {
            Some(base) if base != sym => Some(self.instance(base, &[])),
            _ => Some(TyTable::OBJECT),
        }
    }

    pub(super) fn is_interface(&self, ty: Ty) -> bool {
        match self.tys.kind(ty) {
            TyKind::Named(sym, _) => self.world.syms[*sym].kind == TypeKind::Interface,
            // Nothing but its name tells of an external type; the convention of twenty years is kept.
            TyKind::External(name, _) => {
                let mut letters = self.world.names.text(*name).chars();
                letters.next() == Some('I') && letters.next().is_some_and(char::is_uppercase)
            }
            _ => false,
        }
    }

    /// The direct base types of an instance.
    fn direct_bases(&mut self, ty: Ty) -> Vec<Ty> {
        match self.tys.kind(ty).clone() {
            TyKind::Param(param) => self.constraints_of(param).to_vec(),
            TyKind::Array(element, 1) => {
                let mut bases: Vec<Ty> = Vec::new();
                bases.extend(
                    self.world
                        .special
                        .array
                        .map(|array| self.instance(array, &[])),
                );
                for index in 0..self.world.special.array_interfaces.len() {
                    let interface = self.world.special.array_interfaces[index];
                    bases.push(self.instance(interface, &[element]));
                }
                bases
            }
            TyKind::Array(..) => self
                .world
                .special
                .array
                .map(|array| self.instance(array, &[]))
                .into_iter()
                .collect(),
            _ => {
                let Some((sym, _)) = self.symbol_of(ty) else {
                    return Vec::new();
                };
                let bases = self.bases(sym);
                let subst = self.subst_of(ty);
                bases
                    .iter()
                    .map(|&base| self.tys.substitute(base, &subst))
                    .collect()
            }
        }
    }

    /// All base classes and interfaces of `ty`, without itself; nearer ones first, classes before interfaces.
    pub(super) fn supers(&mut self, ty: Ty) -> Arc<[Ty]> {
        if let Some(supers) = self.supers.get(&ty) {
            return Arc::clone(supers);
        }
        // Guards against a base that (wrongly) leads back here while it is computed.
        self.supers.insert(ty, Arc::from([]));
        let mut found: Vec<Ty> = Vec::new();
        let mut queue = std::collections::VecDeque::from(self.direct_bases(ty));
        while let Some(next) = queue.pop_front() {
            if next == ty || found.contains(&next) || found.len() > 200 {
                continue;
            }
            found.push(next);
            queue.extend(self.direct_bases(next));
        }
        let supers: Arc<[Ty]> = found.into();
        if self.unfinished == 0 {
            self.supers.insert(ty, Arc::clone(&supers));
        } else {
            self.supers.remove(&ty);
        }
        supers
    }

    /// Where members of a value of type `ty` are looked for: the type, then its base classes from near to far;
    /// for an interface its base interfaces; for a type parameter its constraints; `object` last.
    pub(super) fn member_hosts(&mut self, ty: Ty) -> Arc<[Ty]> {
        if let Some(classes) = self.classes.get(&ty) {
            return Arc::clone(classes);
        }
        let is_param = matches!(self.tys.kind(ty), TyKind::Param(_));
        let through_interfaces = is_param || self.is_interface(ty);
        let mut hosts = if is_param { Vec::new() } else { vec![ty] };
        let supers = self.supers(ty);
        for &base in supers.iter() {
            if base != TyTable::OBJECT && (through_interfaces || !self.is_interface(base)) {
                hosts.push(base);
            }
        }
        if ty != TyTable::OBJECT {
            hosts.push(TyTable::OBJECT);
        }
        let hosts: Arc<[Ty]> = hosts.into();
        if self.unfinished == 0 {
            self.classes.insert(ty, Arc::clone(&hosts));
        }
        hosts
    }

    /// Whether `ty` has a base that nothing is known of, so that a member not found may still exist.
    pub(super) fn has_unknown_base(&mut self, ty: Ty) -> bool {
        let unknown = |binder: &Self, ty: Ty| {
            matches!(binder.tys.kind(ty), TyKind::External(..) | TyKind::Unknown)
        };
        let supers = self.supers(ty);
        unknown(self, ty) || supers.iter().any(|&base| unknown(self, base))
    }

    /// The instance of `sym` that `ty` is or inherits from.
    pub(super) fn as_instance(&mut self, ty: Ty, sym: SymId) -> Option<Ty> {
        let is =
            |binder: &Self, ty: Ty| binder.tys.named(ty).is_some_and(|(other, _)| other == sym);
        if is(self, ty) {
            return Some(ty);
        }
        let supers = match self.tys.kind(ty) {
            // `string` implements `IEnumerable<char>` through its library symbol.
            TyKind::Nullable(inner) => {
                let inner = *inner;
                self.supers(inner)
            }
            _ => self.supers(ty),
        };
        supers.iter().copied().find(|&base| is(self, base))
    }

    /// Whether the declaration of `sym` is `ancestor` or inherits from it.
    pub(super) fn derives_from(&mut self, sym: SymId, ancestor: SymId) -> bool {
        if sym == ancestor {
            return true;
        }
        let this = self.self_type(sym);
        let supers = self.supers(this);
        supers.iter().any(|&base| {
            self.tys
                .named(base)
                .is_some_and(|(other, _)| other == ancestor)
        })
    }

    /// The constraint types of a type parameter.
    pub(super) fn constraints_of(&mut self, param: u32) -> Arc<[Ty]> {
        if let Some(found) = self.constraints.get(&param) {
            return Arc::clone(found);
        }
        self.constraints.insert(param, Arc::from([]));
        let found: Arc<[Ty]> = self.find_constraints(param).into();
        if self.unfinished == 0 {
            self.constraints.insert(param, Arc::clone(&found));
        } else {
            self.constraints.remove(&param);
        }
        found
    }

    fn find_constraints(&mut self, param: u32) -> Vec<Ty> {
        let Some(owner) = self.world.param_owners.get(param as usize).copied() else {
            return Vec::new();
        };
        let name = self.world.type_params[param as usize];
        let mut found = Vec::new();
        match owner {
            super::world::ParamOwner::Type(sym) => {
                for &(unit, decl) in &self.world.syms[sym].parts {
                    let facts = self.world.decl(unit, decl);
                    let site = Site {
                        unit,
                        ns: facts.namespace,
                        ty: Some(sym),
                        method_params: (0, 0),
                        is_static: true,
                    };
                    for constraint in &facts.constraints {
                        if self.world.units[unit].name(constraint.param) == name {
                            found.extend(
                                constraint.types.iter().map(|&ty| self.quiet_type(site, ty)),
                            );
                        }
                    }
                }
            }
            super::world::ParamOwner::Method(member) => {
                let row = self.world.members[member];
                let Some(facts) = self.world.member_decl(member) else {
                    return Vec::new();
                };
                let site = self.member_site(member);
                for constraint in facts.constraints() {
                    if self.world.units[row.unit].name(constraint.param) == name {
                        found.extend(constraint.types.iter().map(|&ty| self.quiet_type(site, ty)));
                    }
                }
            }
        }
        found.retain(|&ty| ty != TyTable::UNKNOWN);
        found
    }
}

/// A type's own type parameters as a range, for sites that lie in its header.
pub(super) fn own_params(symbol: &super::world::Sym) -> (u32, u8) {
    let own = &symbol.params[symbol.params.len() - usize::from(symbol.arity)..];
    own.first().map_or((0, 0), |&first| (first, symbol.arity))
}

/// Whether the modifiers of a nested type or a member state an accessibility.
pub(super) fn states_access(modifiers: Modifiers) -> bool {
    let all =
        Modifiers::PUBLIC.0 | Modifiers::PRIVATE.0 | Modifiers::PROTECTED.0 | Modifiers::INTERNAL.0;
    modifiers.0 & all != 0
}

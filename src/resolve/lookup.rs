//! Members of a type by name, inherited ones included.

use super::binder::Binder;
use super::hierarchy::states_access;
use super::sink::Reason;
use super::ty::{Ty, TyKind};
use super::world::{MemberId, SymId};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};

/// A member and the instance that declares it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Candidate {
    pub member: MemberId,
    pub host: Ty,
}

/// What a name after a dot means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Found {
    Nothing(Reason),
    /// A property, field, event or enum member.
    Value(Candidate),
    /// Methods, the most derived ones first.
    Methods(Vec<Candidate>),
}

impl Binder<'_, '_> {
    /// The member `name` of a value of type `ty`.
    pub(super) fn find_member(&mut self, ty: Ty, name: Name) -> Found {
        let hosts = self.member_hosts(ty);
        let mut methods: Vec<Candidate> = Vec::new();
        for &host in hosts.iter() {
            let Some((sym, _)) = self.symbol_of(host) else {
                continue;
            };
            for member in self.world.members_named(sym, name) {
                if self.is_explicit(member) || !self.is_accessible(member) {
                    continue;
                }
                let candidate = Candidate { member, host };
                match self.world.members[member].kind {
                    MemberKind::Method => methods.push(candidate),
                    MemberKind::Field
                    | MemberKind::Property
                    | MemberKind::Event
                    | MemberKind::EnumMember
                        if methods.is_empty() =>
                    {
                        return Found::Value(candidate);
                    }
                    _ => {}
                }
            }
        }
        if methods.is_empty() {
            Found::Nothing(self.why_not_found(ty))
        } else {
            Found::Methods(methods)
        }
    }

    fn why_not_found(&mut self, ty: Ty) -> Reason {
        match self.tys.kind(ty).clone() {
            TyKind::Unknown | TyKind::External(..) | TyKind::Null => Reason::UnknownReceiver,
            TyKind::Predefined(crate::extract::code::Predefined::Dynamic) => Reason::Dynamic,
            _ if self.has_unknown_base(ty) => Reason::UnknownBase,
            _ => Reason::UnknownMember,
        }
    }

    /// Members called `name` of one kind in the nearest host that has any.
    pub(super) fn nearest(&mut self, ty: Ty, name: Name, kind: MemberKind) -> Vec<Candidate> {
        let hosts = self.member_hosts(ty);
        for &host in hosts.iter() {
            let Some((sym, _)) = self.symbol_of(host) else {
                continue;
            };
            let own: Vec<Candidate> = self
                .world
                .members_named(sym, name)
                .filter(|&member| {
                    self.world.members[member].kind == kind && !self.is_explicit(member)
                })
                .map(|member| Candidate { member, host })
                .collect();
            if !own.is_empty() {
                return own;
            }
        }
        Vec::new()
    }

    /// The instance constructors of a type.
    pub(super) fn constructors(&mut self, ty: Ty) -> Vec<Candidate> {
        let Some((sym, _)) = self.symbol_of(ty) else {
            return Vec::new();
        };
        let ctor = self.world.known.ctor;
        let all = self
            .world
            .members_named(sym, ctor)
            .map(|member| Candidate { member, host: ty });
        let (open, closed): (Vec<Candidate>, Vec<Candidate>) =
            all.partition(|candidate| self.is_accessible_quick(candidate.member));
        if open.is_empty() { closed } else { open }
    }

    /// Whether a member implements an interface explicitly, and so has no name of its own.
    pub(super) fn is_explicit(&self, member: MemberId) -> bool {
        self.world
            .member_decl(member)
            .is_some_and(|facts| facts.explicit_interface.is_some())
    }

    fn is_accessible_quick(&self, member: MemberId) -> bool {
        let row = &self.world.members[member];
        !row.modifiers.has(Modifiers::PRIVATE)
            && (states_access(row.modifiers) || self.is_open_by_default(row.owner))
            || self.is_inside(self.site, row.owner)
    }

    fn is_open_by_default(&self, owner: SymId) -> bool {
        let symbol = &self.world.syms[owner];
        symbol.is_library
            || matches!(
                symbol.kind,
                TypeKind::Interface | TypeKind::Enum | TypeKind::Delegate
            )
    }

    /// Whether code at the present site may use a member.
    pub(super) fn is_accessible(&mut self, member: MemberId) -> bool {
        let row = self.world.members[member];
        let modifiers = row.modifiers;
        if modifiers.has(Modifiers::PUBLIC)
            || !states_access(modifiers) && self.is_open_by_default(row.owner)
        {
            return true;
        }
        if self.is_inside(self.site, row.owner) {
            return true;
        }
        if modifiers.has(Modifiers::INTERNAL)
            && !modifiers.has(Modifiers::PRIVATE)
            && self.is_friend(row.owner)
        {
            return true;
        }
        modifiers.has(Modifiers::PROTECTED) && self.site_derives_from(row.owner)
    }

    fn is_friend(&self, owner: SymId) -> bool {
        let symbol = &self.world.syms[owner];
        let view = &self.world.views[self.world.units[self.site.unit].view];
        view.all
            || symbol.projects.is_empty()
            || symbol
                .projects
                .iter()
                .any(|project| view.friends.contains(project.0))
    }

    fn site_derives_from(&mut self, owner: SymId) -> bool {
        let mut at = self.site.ty;
        while let Some(sym) = at {
            if self.derives_from(sym, owner) {
                return true;
            }
            at = self.world.syms[sym].outer;
        }
        false
    }

    /// Extension methods called `name` that are in scope, level by level, inner first.
    pub(super) fn extension_levels(&mut self, name: Name) -> Vec<Vec<MemberId>> {
        let Some(all) = self.world.extensions.get(&name) else {
            return Vec::new();
        };
        let view = self.world.units[self.site.unit].view;
        let visible: Vec<MemberId> = all
            .iter()
            .copied()
            .filter(|&member| {
                self.world
                    .sees(view, self.world.outermost(self.world.members[member].owner))
            })
            .filter(|&member| self.is_accessible(member))
            .collect();
        if visible.is_empty() {
            return Vec::new();
        }
        let mut levels = Vec::new();
        for (ns, decl) in self.namespace_levels(self.site.unit, self.site.ns) {
            let home = |member: &MemberId| self.world.syms[self.world.members[*member].owner].ns;
            levels.push(
                visible
                    .iter()
                    .copied()
                    .filter(|member| home(member) == ns)
                    .collect::<Vec<_>>(),
            );
            if let Some(decl) = decl {
                let imported = &self.world.units[self.site.unit].imported[decl];
                let is_root = decl == crate::extract::facts::NamespaceDeclId(0);
                let global: &[_] = if is_root {
                    &self.world.views[view].imported
                } else {
                    &[]
                };
                let statics = self.static_imports(self.site.unit, decl);
                let comes = |member: &MemberId| {
                    imported.contains(&home(member))
                        || global.contains(&home(member))
                        || statics.contains(&self.world.members[*member].owner)
                };
                levels.push(visible.iter().copied().filter(comes).collect());
            }
        }
        levels.retain(|level: &Vec<MemberId>| !level.is_empty());
        levels
    }
}

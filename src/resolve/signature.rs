//! Types of members: parameters and results, in terms of the type parameters of their declaration.

use std::sync::Arc;

use super::binder::{Binder, Site};
use super::hierarchy::own_params;
use super::ty::{Subst, Ty, TyKind, TyTable};
use super::world::{MemberId, MemberOrigin, SymId};
use crate::base::intern::Name;
use crate::extract::code::{Param, ParamModifier, TypeRefId};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};

/// Parameters and result of a member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Signature {
    pub params: Box<[ParamSig]>,
    /// Result of a method, type of a field, property, indexer or event; `void` for constructors.
    pub returns: Ty,
}

/// One parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ParamSig {
    pub name: Name,
    pub ty: Ty,
    pub modifier: ParamModifier,
    pub is_optional: bool,
}

impl Signature {
    /// The signature with type parameters replaced.
    pub(super) fn substitute(&self, binder: &mut Binder<'_, '_>, subst: &Subst) -> Self {
        let params = self
            .params
            .iter()
            .map(|param| ParamSig {
                ty: binder.tys.substitute(param.ty, subst),
                ..*param
            })
            .collect();
        Self {
            params,
            returns: binder.tys.substitute(self.returns, subst),
        }
    }

    pub(super) fn is_params(&self) -> bool {
        self.params
            .last()
            .is_some_and(|param| param.modifier == ParamModifier::Params)
    }
}

impl Binder<'_, '_> {
    /// Where the declaration of a member stands.
    pub(super) fn member_site(&self, member: MemberId) -> Site {
        let row = &self.world.members[member];
        let facts = self.world.decl(row.unit, row.decl);
        Site {
            unit: row.unit,
            ns: facts.namespace,
            ty: Some(row.owner),
            method_params: row.params,
            is_static: row.modifiers.has(Modifiers::STATIC),
        }
    }

    /// Parameters and result of a member.
    pub(super) fn signature(&mut self, member: MemberId) -> Arc<Signature> {
        if let Some(found) = self.signatures.get(&member) {
            return Arc::clone(found);
        }
        let locals = std::mem::take(&mut self.local_type_params);
        let found = Arc::new(self.make_signature(member));
        self.local_type_params = locals;
        self.signatures.insert(member, Arc::clone(&found));
        found
    }

    fn make_signature(&mut self, member: MemberId) -> Signature {
        let row = self.world.members[member];
        let decl = self.world.decl(row.unit, row.decl);
        let site = self.member_site(member);
        match row.origin {
            MemberOrigin::Declared(index) => {
                let facts = &decl.members[index as usize];
                let params = self.param_sigs(site, &facts.params);
                let returns = self.result_type(site, row.owner, row.kind, facts.ty);
                Signature { params, returns }
            }
            MemberOrigin::Positional(index) => {
                let param = decl
                    .params
                    .as_ref()
                    .and_then(|params| params.get(index as usize));
                let returns = param
                    .and_then(|param| param.ty)
                    .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(site, ty));
                Signature {
                    params: Box::default(),
                    returns,
                }
            }
            MemberOrigin::PrimaryConstructor => {
                let params = self.param_sigs(site, decl.params.as_deref().unwrap_or_default());
                Signature {
                    params,
                    returns: TyTable::VOID,
                }
            }
            MemberOrigin::DefaultConstructor => Signature {
                params: Box::default(),
                returns: TyTable::VOID,
            },
            MemberOrigin::Invoke => {
                let params = self.param_sigs(site, decl.params.as_deref().unwrap_or_default());
                let returns = decl
                    .returns
                    .map_or(TyTable::VOID, |ty| self.quiet_type(site, ty));
                Signature { params, returns }
            }
        }
    }

    fn result_type(
        &mut self,
        site: Site,
        owner: SymId,
        kind: MemberKind,
        ty: Option<TypeRefId>,
    ) -> Ty {
        match kind {
            MemberKind::EnumMember => self.self_type(owner),
            MemberKind::Constructor | MemberKind::StaticConstructor | MemberKind::Finalizer => {
                TyTable::VOID
            }
            _ => ty.map_or(TyTable::UNKNOWN, |ty| self.quiet_type(site, ty)),
        }
    }

    /// The parameters of a declaration at `site`.
    pub(super) fn param_sigs(&mut self, site: Site, params: &[Param]) -> Box<[ParamSig]> {
        params
            .iter()
            .map(|param| ParamSig {
                name: self.world.units[site.unit].name(param.name),
                ty: param
                    .ty
                    .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(site, ty)),
                modifier: param.modifier,
                is_optional: param.default.is_some(),
            })
            .collect()
    }

    /// The signature of a member of the instance `host`.
    pub(super) fn signature_in(&mut self, member: MemberId, host: Ty) -> Signature {
        let signature = self.signature(member);
        let subst = self.subst_of(host);
        signature.substitute(self, &subst)
    }

    /// The type of a field, property or event of the instance `host`.
    pub(super) fn member_type(&mut self, member: MemberId, host: Ty) -> Ty {
        let returns = self.signature(member).returns;
        let subst = self.subst_of(host);
        self.tys.substitute(returns, &subst)
    }

    /// Parameters and result of a delegate type, looking through `Expression<T>`.
    pub(super) fn delegate_signature(&mut self, ty: Ty) -> Option<Signature> {
        if let TyKind::Function(params, returns) = self.tys.kind(ty).clone() {
            let name = self.world.known.underscore;
            let param = |ty| ParamSig {
                name,
                ty,
                modifier: ParamModifier::None,
                is_optional: false,
            };
            return Some(Signature {
                params: params.iter().copied().map(param).collect(),
                returns,
            });
        }
        let (sym, args) = self.tys.named(ty)?;
        if self.world.special.expression_of == Some(sym) {
            let inner = *args.first()?;
            return self.delegate_signature(inner);
        }
        if self.world.syms[sym].kind != TypeKind::Delegate {
            return None;
        }
        let invoke = self
            .world
            .members_named(sym, self.world.known.invoke)
            .next()?;
        Some(self.signature_in(invoke, ty))
    }

    /// The site of a type's header, where its own type parameters are in scope.
    pub(super) fn header_site(
        &self,
        sym: SymId,
        unit: super::world::UnitId,
        decl: crate::extract::facts::TypeDeclId,
    ) -> Site {
        let symbol = &self.world.syms[sym];
        Site {
            unit,
            ns: self.world.decl(unit, decl).namespace,
            ty: symbol.outer,
            method_params: own_params(symbol),
            is_static: true,
        }
    }
}

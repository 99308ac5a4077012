//! Deconstruction (12.7): the parts of a value, and the targets that take them.

use super::binder::Binder;
use super::lookup::{Candidate, Found};
use super::model::{CallKind, ReferenceKind};
use super::ty::{Ty, TyKind, TyTable};
use super::value::Access;
use super::world::MemberOrigin;
use crate::extract::code::{Designation, ExprId, ExprKind};
use crate::extract::facts::MemberKind;

impl Binder<'_, '_> {
    /// `(a, b) = value`, `var (a, b) = value`
    pub(super) fn deconstruct(&mut self, target: ExprId, value: ExprId, line: u32) -> Ty {
        let ty = self.value(value, None);
        self.deconstruct_into(target, ty, line);
        ty
    }

    /// Gives the parts of a value to the targets of a deconstruction.
    pub(super) fn deconstruct_into(&mut self, target: ExprId, ty: Ty, line: u32) {
        let code = &self.world.units[self.site.unit].facts.code;
        match &code.exprs[target].kind {
            ExprKind::Tuple(args) => {
                let parts = self.deconstructed(ty, args.len(), line);
                for (arg, part) in args.iter().zip(parts) {
                    self.deconstruct_into(arg.value, part, line);
                }
            }
            ExprKind::Declaration(written, designation) => {
                let line = code.exprs[target].line;
                self.declaration(*written, designation, ty, line);
            }
            ExprKind::Name(segment) if self.is_discard(segment.name) => {}
            _ => {
                let left = self.expression(target, Access::Write, None);
                self.settle(left, None);
            }
        }
    }

    /// Declares the locals of a designation for a value of type `ty`.
    pub(super) fn designate(&mut self, designation: &Designation, ty: Ty, line: u32) {
        match designation {
            Designation::None | Designation::Discard => {}
            Designation::Single(name, _) => {
                let name = self.name(*name);
                self.declare_local(name, ty);
            }
            Designation::Tuple(items) => {
                let parts = self.deconstructed(ty, items.len(), line);
                for (index, item) in items.iter().enumerate() {
                    let part = parts.get(index).copied().unwrap_or(TyTable::UNKNOWN);
                    self.designate(item, part, line);
                }
            }
        }
    }

    /// The types of `count` parts of a value; the `Deconstruct` that yields them is reported.
    fn deconstructed(&mut self, ty: Ty, count: usize, line: u32) -> Vec<Ty> {
        let (method, parts) = self.parts_of(ty, count);
        if let Some(method) = method {
            let row = self.world.members[method.member];
            self.refer(row.owner, ReferenceKind::Implicit, line);
            // The one that a record has without writing it is no call target.
            if row.kind == MemberKind::Method {
                self.report_call(method, CallKind::Call, line);
            }
        }
        parts
    }

    /// The types of `count` parts of a value (elements of a tuple, `out` parameters of `Deconstruct`, properties of
    /// a record), and the member that yields them.
    pub(super) fn parts_of(&mut self, ty: Ty, count: usize) -> (Option<Candidate>, Vec<Ty>) {
        if let TyKind::Tuple(items, _) = self.tys.kind(ty) {
            return (None, items.to_vec());
        }
        let found = self
            .declared_parts(ty, count)
            .or_else(|| self.record_parts(ty, count))
            .or_else(|| self.extension_parts(ty, count));
        match found {
            Some((method, parts)) => (Some(method), parts),
            None => (None, vec![TyTable::UNKNOWN; count]),
        }
    }

    /// By a `Deconstruct` method of the type.
    fn declared_parts(&mut self, ty: Ty, count: usize) -> Option<(Candidate, Vec<Ty>)> {
        let name = self.world.names.get("Deconstruct")?;
        let Found::Methods(found) = self.find_member(ty, name) else {
            return None;
        };
        found.into_iter().find_map(|candidate| {
            let signature = self.signature_in(candidate.member, candidate.host);
            (signature.params.len() == count).then(|| {
                let parts = signature.params.iter().map(|param| param.ty);
                (candidate, parts.collect())
            })
        })
    }

    /// By an extension method `Deconstruct` in scope.
    fn extension_parts(&mut self, ty: Ty, count: usize) -> Option<(Candidate, Vec<Ty>)> {
        let name = self.world.names.get("Deconstruct")?;
        let out = TyTable::UNKNOWN;
        let choice = self.implied_extension(ty, name, &vec![out; count])?;
        let (subst, _) = choice.inference.finish(self);
        let params = choice.signature.params.iter().skip(1);
        let parts = params.map(|param| param.ty).collect::<Vec<Ty>>();
        let parts = parts.into_iter().map(|ty| self.tys.substitute(ty, &subst));
        Some((choice.candidate, parts.collect()))
    }

    /// By the primary constructor of a record: its positional properties.
    fn record_parts(&mut self, ty: Ty, count: usize) -> Option<(Candidate, Vec<Ty>)> {
        let (sym, _) = self.tys.named(ty)?;
        let mut constructors = self.world.members_named(sym, self.world.known.ctor);
        let member = constructors.find(|&member| {
            self.world.members[member].origin == MemberOrigin::PrimaryConstructor
        })?;
        let signature = self.signature_in(member, ty);
        (signature.params.len() == count).then(|| {
            let parts = signature.params.iter().map(|param| param.ty);
            (Candidate { member, host: ty }, parts.collect())
        })
    }
}

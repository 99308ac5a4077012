//! Simple names and member access in expressions (12.8.4, 12.8.7).

use std::sync::Arc;

use super::binder::{Binder, LocalKind};
use super::lookup::{Candidate, Found};
use super::model::{CallKind, Doubt, ReferenceKind};
use super::overload::Choice;
use super::scope::{Meaning, TypeName};
use super::sink::{RawCall, RawReference, Reason};
use super::ty::{Ty, TyKind, TyTable};
use super::value::{Access, MethodGroup, Simple, Value};
use super::world::{MemberOrigin, SymId};
use crate::base::intern::Name;
use crate::extract::code::{ExprId, ExprKind, Segment};
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};

impl Binder<'_, '_> {
    /// A simple name: what it is, reported.
    pub(super) fn simple_name(&mut self, segment: &Segment, line: u32, access: Access) -> Value {
        let name = self.name(segment.name);
        let type_args = self.type_args(segment);
        let found = self.lookup_simple(name, segment.arity());
        self.report_simple(found, name, type_args, line, access)
    }

    pub(super) fn type_args(&mut self, segment: &Segment) -> Vec<Ty> {
        segment
            .args()
            .iter()
            .map(|&arg| self.type_ref(arg, ReferenceKind::TypeArg))
            .collect()
    }

    /// What a simple name means at the present site.
    pub(super) fn lookup_simple(&mut self, name: Name, arity: u8) -> Simple {
        if let Some(local) = self.locals.iter().rev().find(|local| local.name == name) {
            return match &local.kind {
                LocalKind::Variable(ty) => Simple::Local(*ty),
                LocalKind::Function(signature, params) => {
                    Simple::LocalFunction(Arc::clone(signature), *params)
                }
            };
        }
        let mut reason = Reason::UnknownName;
        let mut at = self.site.ty;
        while let Some(sym) = at {
            let this = self.self_type(sym);
            match self.find_member(this, name) {
                Found::Value(candidate) => return Simple::Value(candidate),
                Found::Methods(candidates) => return Simple::Methods(candidates),
                Found::Nothing(Reason::UnknownBase) => reason = Reason::UnknownBase,
                Found::Nothing(_) => {}
            }
            if let Some(ty) = self.primary_parameter(sym, name) {
                return Simple::Local(ty);
            }
            if let Some((nested, around)) = self.nested_type(self.site, this, name, arity) {
                return Simple::Type(nested, Some(around));
            }
            at = self.world.syms[sym].outer;
        }
        match self.meaning(self.site, name, arity) {
            Meaning::Type(sym, around) => Simple::Type(sym, around),
            Meaning::Complete(ty) => Simple::Complete(ty),
            Meaning::Namespace(ns) => Simple::Namespace(ns),
            // Only `alias::` leads behind an alias, and that is no simple name.
            Meaning::Behind(..) => Simple::Nothing(reason),
            Meaning::Ambiguous => Simple::Nothing(Reason::Ambiguous),
            Meaning::Nothing => self
                .statically_imported(name)
                .unwrap_or(Simple::Nothing(reason)),
        }
    }

    /// A parameter of the primary constructor of `sym`.
    fn primary_parameter(&mut self, sym: SymId, name: Name) -> Option<Ty> {
        for &(unit, decl) in &self.world.syms[sym].parts {
            let facts = self.world.decl(unit, decl);
            if facts.kind == TypeKind::Delegate {
                return None;
            }
            let this = &self.world.units[unit];
            let found = facts
                .params
                .iter()
                .flatten()
                .find(|param| this.name(param.name) == name);
            if let Some(param) = found {
                let mut site = self.header_site(sym, unit, decl);
                site.ty = Some(sym);
                return Some(
                    param
                        .ty
                        .map_or(TyTable::UNKNOWN, |ty| self.quiet_type(site, ty)),
                );
            }
        }
        None
    }

    /// Members that `using static` brings, level by level.
    fn statically_imported(&mut self, name: Name) -> Option<Simple> {
        for (_, decl) in self.namespace_levels(self.site.unit, self.site.ns) {
            let Some(decl) = decl else { continue };
            let mut methods = Vec::new();
            for sym in self.static_imports(self.site.unit, decl) {
                let host = self.self_type(sym);
                match self.find_member(host, name) {
                    Found::Value(candidate) => return Some(Simple::Value(candidate)),
                    Found::Methods(candidates) => methods.extend(candidates),
                    Found::Nothing(_) => {}
                }
            }
            methods.retain(|candidate| {
                self.world.members[candidate.member]
                    .modifiers
                    .has(Modifiers::STATIC)
            });
            if !methods.is_empty() {
                return Some(Simple::Methods(methods));
            }
        }
        None
    }

    fn report_simple(
        &mut self,
        found: Simple,
        name: Name,
        type_args: Vec<Ty>,
        line: u32,
        access: Access,
    ) -> Value {
        match found {
            Simple::Local(ty) => {
                self.sink.bound();
                self.infer_mention(ty, ReferenceKind::ExpressionType, line);
                Value::Of(ty)
            }
            Simple::LocalFunction(signature, params) => {
                self.sink.bound();
                Value::LocalFunction(signature, params)
            }
            Simple::Value(candidate) => Value::Of(self.use_value(candidate, line, access)),
            Simple::Methods(candidates) => Value::Methods(Box::new(MethodGroup {
                name,
                candidates,
                receiver: None,
                type_args,
                line,
                missing: None,
            })),
            Simple::Type(sym, around) => {
                let kind = if access == Access::Name {
                    ReferenceKind::Nameof
                } else {
                    ReferenceKind::StaticAccess
                };
                self.mention(sym, kind, line);
                Value::Type(self.apply(sym, around, &type_args))
            }
            Simple::Complete(ty) => {
                if let Some((sym, _)) = self.tys.named(ty) {
                    self.mention(sym, ReferenceKind::StaticAccess, line);
                } else {
                    self.sink.bound();
                }
                Value::Type(ty)
            }
            Simple::Namespace(ns) => Value::Namespace(ns),
            Simple::Nothing(reason) => Value::Methods(Box::new(MethodGroup {
                name,
                candidates: Vec::new(),
                receiver: None,
                type_args,
                line,
                missing: Some(reason),
            })),
        }
    }

    /// `target.member`
    pub(super) fn member_access(
        &mut self,
        target: ExprId,
        member: &Segment,
        line: u32,
        access: Access,
    ) -> Value {
        let left = self.left_of_dot(target, member, access);
        let name = self.name(member.name);
        let type_args = self.type_args(member);
        match left {
            Value::Namespace(ns) => {
                let own = self.world.units[self.site.unit].view;
                let found = self.namespace_member(own, ns, name, member.arity());
                self.of_namespace(found, &type_args, line, access)
            }
            Value::Behind(view, ns) => {
                match self.namespace_member(view, ns, name, member.arity()) {
                    Some(TypeName::Namespace(child)) => Value::Behind(view, child),
                    found => self.of_namespace(found, &type_args, line, access),
                }
            }
            Value::Type(ty) => {
                self.static_member(ty, name, member.arity(), type_args, line, access)
            }
            other => {
                let receiver = self.settle(other, None);
                self.instance_member(receiver, name, type_args, line, access)
            }
        }
    }

    /// What stands left of a dot. Where a name is both a value and the type of that value (12.8.7.2,
    /// "Color Color"), the member decides which is meant.
    fn left_of_dot(&mut self, target: ExprId, member: &Segment, access: Access) -> Value {
        let expr = &self.world.units[self.site.unit].facts.code.exprs[target];
        let access = if access == Access::Name {
            Access::Name
        } else {
            Access::Read
        };
        if let ExprKind::Name(segment) = &expr.kind {
            let name = self.name(segment.name);
            if segment.arity() == 0 {
                let found = self.lookup_simple(name, 0);
                let ty = match found {
                    Simple::Local(ty) => Some(ty),
                    Simple::Value(candidate) => {
                        Some(self.member_type(candidate.member, candidate.host))
                    }
                    _ => None,
                };
                if let Some(sym) = ty.and_then(|ty| self.color_color(ty, name, member)) {
                    self.mention(sym, ReferenceKind::StaticAccess, expr.line);
                    return Value::Type(self.apply(sym, None, &[]));
                }
                return self.report_simple(found, name, Vec::new(), expr.line, access);
            }
        }
        self.expression(target, access, None)
    }

    /// The type meant by `name`, if a value of that name has this type and `member` is static.
    fn color_color(&mut self, ty: Ty, name: Name, member: &Segment) -> Option<SymId> {
        let (sym, _) = self.symbol_of(ty)?;
        if self.world.syms[sym].name != name {
            return None;
        }
        let same =
            matches!(self.meaning(self.site, name, 0), Meaning::Type(other, _) if other == sym);
        let member = self.name(member.name);
        let is_static = |binder: &Self, candidate: Candidate| {
            let row = &binder.world.members[candidate.member];
            row.modifiers.has(Modifiers::STATIC)
                || row.modifiers.has(Modifiers::CONST)
                || row.kind == MemberKind::EnumMember
        };
        let found = match self.find_member(ty, member) {
            Found::Value(candidate) => is_static(self, candidate),
            Found::Methods(candidates) => candidates
                .iter()
                .all(|&candidate| is_static(self, candidate)),
            Found::Nothing(_) => self.nested_type(self.site, ty, member, 0).is_some(),
        };
        (same && found).then_some(sym)
    }

    /// What was found by its name in a namespace.
    fn of_namespace(
        &mut self,
        found: Option<TypeName>,
        type_args: &[Ty],
        line: u32,
        access: Access,
    ) -> Value {
        match found {
            Some(TypeName::Namespace(child)) => Value::Namespace(child),
            Some(TypeName::Type(sym)) => {
                let kind = if access == Access::Name {
                    ReferenceKind::Nameof
                } else {
                    ReferenceKind::StaticAccess
                };
                self.mention(sym, kind, line);
                Value::Type(self.apply(sym, None, type_args))
            }
            _ => {
                self.sink.unbound(Reason::UnknownExternalType);
                Value::Type(TyTable::UNKNOWN)
            }
        }
    }

    /// A member or nested type of a type.
    fn static_member(
        &mut self,
        ty: Ty,
        name: Name,
        arity: u8,
        type_args: Vec<Ty>,
        line: u32,
        access: Access,
    ) -> Value {
        match self.find_member(ty, name) {
            Found::Value(candidate) => Value::Of(self.use_value(candidate, line, access)),
            Found::Methods(candidates) => Value::Methods(Box::new(MethodGroup {
                name,
                candidates,
                receiver: None,
                type_args,
                line,
                missing: None,
            })),
            Found::Nothing(reason) => match self.nested_type(self.site, ty, name, arity) {
                Some((nested, around)) => {
                    self.mention(nested, ReferenceKind::StaticAccess, line);
                    Value::Type(self.apply(nested, Some(around), &type_args))
                }
                None => Value::Methods(Box::new(MethodGroup {
                    name,
                    candidates: Vec::new(),
                    receiver: None,
                    type_args,
                    line,
                    missing: Some(reason),
                })),
            },
        }
    }

    /// A member of a value.
    pub(super) fn instance_member(
        &mut self,
        receiver: Ty,
        name: Name,
        type_args: Vec<Ty>,
        line: u32,
        access: Access,
    ) -> Value {
        let receiver = self.strip_nullable_for(receiver, name);
        if let Some(ty) = self.structural_member(receiver, name) {
            self.infer_mention(ty, ReferenceKind::ExpressionType, line);
            return Value::Of(ty);
        }
        let group = |candidates, missing| {
            Value::Methods(Box::new(MethodGroup {
                name,
                candidates,
                receiver: Some(receiver),
                type_args,
                line,
                missing,
            }))
        };
        match self.find_member(receiver, name) {
            Found::Value(candidate) => Value::Of(self.use_value(candidate, line, access)),
            Found::Methods(candidates) => group(candidates, None),
            Found::Nothing(reason) => match self.extension_property(receiver, name) {
                Some(candidate) => Value::Of(self.use_value(candidate, line, access)),
                None => group(Vec::new(), Some(reason)),
            },
        }
    }

    /// `a?.B` reaches through a nullable value; so does what the flattened chain no longer shows.
    fn strip_nullable_for(&mut self, receiver: Ty, name: Name) -> Ty {
        let TyKind::Nullable(inner) = *self.tys.kind(receiver) else {
            return receiver;
        };
        match self.find_member(receiver, name) {
            Found::Nothing(_) => inner,
            _ => receiver,
        }
    }

    /// Elements of tuples and members of anonymous types.
    pub(super) fn structural_member(&self, receiver: Ty, name: Name) -> Option<Ty> {
        match self.tys.kind(receiver) {
            TyKind::Tuple(items, names) => {
                let spelled = names.iter().position(|&element| element == Some(name));
                let index = spelled.or_else(|| {
                    let number = self
                        .world
                        .names
                        .text(name)
                        .strip_prefix("Item")?
                        .parse::<usize>()
                        .ok()?;
                    number.checked_sub(1)
                })?;
                items.get(index).copied()
            }
            TyKind::Anonymous(members) => members
                .iter()
                .find(|&&(member, _)| member == name)
                .map(|&(_, ty)| ty),
            _ => None,
        }
    }

    /// Reports the use of a property, field, event or enum member, and gives its type.
    pub(super) fn use_value(&mut self, candidate: Candidate, line: u32, access: Access) -> Ty {
        self.sink.bound();
        let row = self.world.members[candidate.member];
        let kind = match row.kind {
            MemberKind::EnumMember => ReferenceKind::EnumMember,
            MemberKind::Field => ReferenceKind::Field,
            MemberKind::Event => ReferenceKind::Event,
            MemberKind::Indexer => ReferenceKind::Indexer,
            _ => ReferenceKind::Property,
        };
        self.refer(row.owner, kind, line);
        self.note_state(candidate, access, line);
        let accesses: &[CallKind] = match row.kind {
            MemberKind::Field | MemberKind::EnumMember => &[],
            MemberKind::Event if access != Access::Name => &[CallKind::Event],
            _ => access.accessors(),
        };
        for &kind in accesses {
            self.report_call(candidate, kind, line);
        }
        let ty = self.member_type(candidate.member, candidate.host);
        self.infer_mention(ty, ReferenceKind::ExpressionType, line);
        ty
    }

    /// Reports that the type at hand reaches `to` through one of its members.
    pub(super) fn refer(&mut self, to: SymId, kind: ReferenceKind, line: u32) {
        if let Some(from) = self.sink_owner()
            && !self.world.syms[to].is_library
        {
            self.sink.reference(RawReference {
                from,
                to,
                kind,
                line,
            });
        }
    }

    /// Reports a call from the member at hand.
    pub(super) fn report_call(&mut self, candidate: Candidate, kind: CallKind, line: u32) {
        self.report_doubtful(candidate, kind, line, None);
    }

    /// Reports the call of a member that was chosen among overloads.
    pub(super) fn report_choice(&mut self, choice: &Choice, kind: CallKind, line: u32) {
        self.report_doubtful(choice.candidate, kind, line, choice.doubt);
    }

    fn report_doubtful(
        &mut self,
        candidate: Candidate,
        kind: CallKind,
        line: u32,
        doubt: Option<Doubt>,
    ) {
        let row = self.world.members[candidate.member];
        let (Some(from), Some(from_member)) = (self.sink_owner(), self.member) else {
            return;
        };
        if self.world.syms[row.owner].is_library
            || row.origin == MemberOrigin::DefaultConstructor && kind != CallKind::Ctor
        {
            return;
        }
        let call = RawCall {
            from,
            from_member,
            to: row.owner,
            to_member: row.name,
            kind,
            line,
            doubt,
        };
        self.sink.call(call);
    }

    /// A type written where an expression is expected.
    pub(super) fn type_expression(&mut self, id: crate::extract::code::TypeRefId) -> Value {
        let kind = &self.world.units[self.site.unit].facts.code.types[id].kind;
        let kind = if kind.path().is_some() {
            ReferenceKind::StaticAccess
        } else {
            ReferenceKind::TypeArg
        };
        Value::Type(self.type_ref(id, kind))
    }
}

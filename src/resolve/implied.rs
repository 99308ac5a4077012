//! Members that the language calls without being told to: by `foreach`, `await`, ranges and list patterns.
//!
//! They are found by their shape (a method of that name that fits), in the type first, then among extension methods.

use super::binder::Binder;
use super::lookup::{Candidate, Found};
use super::model::{CallKind, ReferenceKind};
use super::overload::{Argument, Choice, Form};
use super::ty::{Ty, TyKind, TyTable};
use super::value::MethodGroup;
use crate::base::intern::Name;
use crate::extract::code::{Arg, ExprId, ExprKind};
use crate::extract::facts::MemberKind;

impl Binder<'_, '_> {
    /// The extension method `name` of `receiver` that takes arguments of these types.
    pub(super) fn implied_extension(
        &mut self,
        receiver: Ty,
        name: Name,
        args: &[Ty],
    ) -> Option<Choice> {
        let arguments: Vec<Argument> = args.iter().map(|&ty| argument(ty)).collect();
        self.choose_implied_extension(receiver, name, &arguments)
            .map(|(choice, _)| choice)
    }

    /// The extension method `name` of `receiver` that fits, and its arguments with the receiver before them.
    pub(super) fn choose_implied_extension(
        &mut self,
        receiver: Ty,
        name: Name,
        arguments: &[Argument],
    ) -> Option<(Choice, Vec<Argument>)> {
        let group = MethodGroup {
            name,
            candidates: Vec::new(),
            receiver: Some(receiver),
            type_args: Vec::new(),
            line: 0,
            missing: None,
        };
        self.choose_extension(&group, arguments)
    }

    /// A parameterless method of a value, and what it gives.
    fn implied_method(&mut self, ty: Ty, name: &str) -> Option<(Candidate, Ty)> {
        let name = self.world.names.get(name)?;
        let own = match self.find_member(ty, name) {
            Found::Methods(candidates) => self.choose(&candidates, &[], &[]),
            _ => None,
        };
        let choice = own
            .filter(|choice| choice.is_applicable)
            .or_else(|| self.implied_extension(ty, name, &[]))?;
        let (subst, _) = choice.inference.finish(self);
        let returns = self.tys.substitute(choice.signature.returns, &subst);
        Some((choice.candidate, returns))
    }

    fn implied_property(&mut self, ty: Ty, name: &str) -> Option<Candidate> {
        let name = self.world.names.get(name)?;
        match self.find_member(ty, name) {
            Found::Value(candidate) => Some(candidate),
            _ => None,
        }
    }

    /// Reports a method that is called without being named.
    pub(super) fn report_implied(&mut self, method: Candidate, line: u32) {
        let owner = self.world.members[method.member].owner;
        self.refer(owner, ReferenceKind::Implicit, line);
        self.report_call(method, CallKind::Call, line);
    }

    /// Whether members of this type would be found in the tables, where there is nothing to report.
    fn is_library_type(&self, ty: Ty) -> bool {
        match self.tys.kind(ty) {
            TyKind::Named(sym, _) => self.world.syms[*sym].is_library,
            TyKind::Param(_) => false,
            _ => true,
        }
    }

    /// `foreach` over a value (13.9.5): the type of its elements; the members that it runs are reported.
    pub(super) fn enumerated(&mut self, sequence: Ty, is_await: bool, line: u32) -> Ty {
        let known = self.element_type(sequence);
        if known.is_some() && self.is_library_type(sequence) || sequence == TyTable::UNKNOWN {
            return known.unwrap_or(TyTable::UNKNOWN);
        }
        let (get, next) = if is_await {
            ("GetAsyncEnumerator", "MoveNextAsync")
        } else {
            ("GetEnumerator", "MoveNext")
        };
        let Some((method, enumerator)) = self.implied_method(sequence, get) else {
            return known.unwrap_or(TyTable::UNKNOWN);
        };
        self.report_implied(method, line);
        if let Some((method, _)) = self.implied_method(enumerator, next) {
            self.report_implied(method, line);
        }
        let Some(current) = self.implied_property(enumerator, "Current") else {
            return known.unwrap_or(TyTable::UNKNOWN);
        };
        let owner = self.world.members[current.member].owner;
        self.refer(owner, ReferenceKind::Implicit, line);
        self.report_call(current, CallKind::Get, line);
        known.unwrap_or_else(|| self.member_type(current.member, current.host))
    }

    /// `await` (12.9.8): what the awaiter gives; awaitable types of the source are called by their pattern.
    pub(super) fn await_value(&mut self, operand: ExprId, line: u32) -> Ty {
        let task = self.value(operand, None);
        if task == TyTable::UNKNOWN || self.is_library_type(task) && self.is_task_like(task) {
            return self.awaited(task);
        }
        let Some((method, awaiter)) = self.implied_method(task, "GetAwaiter") else {
            return self.awaited(task);
        };
        self.report_implied(method, line);
        if let Some(completed) = self.implied_property(awaiter, "IsCompleted") {
            self.report_call(completed, CallKind::Get, line);
        }
        match self.implied_method(awaiter, "GetResult") {
            Some((result, ty)) => {
                self.report_call(result, CallKind::Call, line);
                ty
            }
            None => self.awaited(task),
        }
    }

    fn is_task_like(&self, ty: Ty) -> bool {
        let special = &self.world.special;
        self.tys
            .named(ty)
            .is_some_and(|(sym, _)| special.is_task(sym) || special.is_task_of(sym))
    }

    /// What a list pattern finds at an index (11.2.11).
    pub(super) fn indexed_type(&mut self, ty: Ty) -> Ty {
        if let TyKind::Array(element, _) = *self.tys.kind(ty) {
            return element;
        }
        let indexers = self.nearest(ty, self.world.known.item, MemberKind::Indexer);
        let by_index = self.choose(&indexers, &[], &[argument(TyTable::INT)]);
        match by_index {
            Some(choice) => choice.signature.returns,
            None => self.element_type(ty).unwrap_or(TyTable::UNKNOWN),
        }
    }

    /// `Slice(int, int)` of a type that has no indexer for ranges, and what it gives.
    pub(super) fn slice_of(&mut self, ty: Ty) -> Option<(Candidate, Ty)> {
        let name = self.world.names.get("Slice")?;
        let Found::Methods(candidates) = self.find_member(ty, name) else {
            return None;
        };
        let ends = [argument(TyTable::INT), argument(TyTable::INT)];
        let choice = self.choose(&candidates, &[], &ends)?;
        Some((choice.candidate, choice.signature.returns))
    }

    /// Whether the arguments of an element access are one range.
    pub(super) fn is_range(&self, args: &[Arg]) -> bool {
        let exprs = &self.world.units[self.site.unit].facts.code.exprs;
        matches!(args, [only] if matches!(exprs[only.value].kind, ExprKind::Range(..)))
    }

    /// `value[a..b]` where the type has no indexer for ranges (12.8.12.5): a call of `Slice`.
    pub(super) fn range_slice(
        &mut self,
        ty: Ty,
        indexers: &[Candidate],
        args: &[Arg],
        line: u32,
    ) -> Option<Ty> {
        if !self.is_range(args) {
            return None;
        }
        let takes_range = indexers.iter().any(|indexer| {
            let signature = self.signature_in(indexer.member, indexer.host);
            signature
                .params
                .first()
                .is_some_and(|param| !self.is_number(param.ty))
        });
        if takes_range {
            return None;
        }
        if ty == TyTable::STRING {
            return Some(ty);
        }
        let (method, slice) = self.slice_of(ty)?;
        self.sink.bound();
        self.refer(
            self.world.members[method.member].owner,
            ReferenceKind::Method,
            line,
        );
        self.report_call(method, CallKind::Call, line);
        Some(slice)
    }

    fn is_number(&self, ty: Ty) -> bool {
        matches!(self.tys.kind(ty), TyKind::Predefined(_))
    }

    /// The extension property `name` of a value (C# 14).
    pub(super) fn extension_property(&mut self, receiver: Ty, name: Name) -> Option<Candidate> {
        if receiver == TyTable::UNKNOWN {
            return None;
        }
        for level in self.extension_levels(name) {
            for member in level {
                let row = self.world.members[member];
                let this = self.signature(member).params.first().map(|param| param.ty);
                let fits = this.is_some_and(|this| self.conversion(receiver, this).is_possible());
                if row.kind == MemberKind::Property && fits {
                    let host = self.self_type(row.owner);
                    return Some(Candidate { member, host });
                }
            }
        }
        None
    }
}

/// An argument of a type.
fn argument(ty: Ty) -> Argument {
    Argument {
        name: None,
        form: Form::Of(ty),
    }
}

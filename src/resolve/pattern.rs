//! Patterns and switches (11): what they test, and the locals they declare.

use super::binder::Binder;
use super::lookup::Found;
use super::model::ReferenceKind;
use super::sink::Reason;
use super::ty::{Ty, TyKind, TyTable};
use super::value::{Access, Simple, Value};
use crate::base::intern::Name;
use crate::extract::code::{ExprId, ExprKind, PatternId, PatternKind, SwitchArm, SwitchSection};

impl Binder<'_, '_> {
    /// A pattern matched against a value of type `input`; `is_test` for the plain `e is T`.
    pub(super) fn pattern(&mut self, id: PatternId, input: Ty, is_test: bool) {
        let pattern = &self.world.units[self.site.unit].facts.code.patterns[id];
        let kind = if is_test {
            ReferenceKind::IsAs
        } else {
            ReferenceKind::Pattern
        };
        match &pattern.kind {
            PatternKind::Constant(value) => self.constant_pattern(*value, input, kind),
            PatternKind::Type(ty) => {
                self.type_ref(*ty, kind);
            }
            PatternKind::Declaration(ty, designation) => {
                let ty = self.type_ref(*ty, ReferenceKind::Pattern);
                self.designate(designation, ty, pattern.line);
            }
            PatternKind::Var(designation) => self.designate(designation, input, pattern.line),
            PatternKind::Discard => {}
            PatternKind::Recursive {
                ty,
                positional,
                properties,
                designation,
            } => {
                let ty = match ty {
                    Some(ty) => self.type_ref(*ty, ReferenceKind::Pattern),
                    None => match *self.tys.kind(input) {
                        TyKind::Nullable(inner) => inner,
                        _ => input,
                    },
                };
                self.positional(ty, positional);
                for (path, inner) in properties {
                    let ty = self.property_path(ty, path);
                    self.pattern(*inner, ty, false);
                }
                self.designate(designation, ty, pattern.line);
            }
            PatternKind::Relational(value) => {
                self.value(*value, Some(input));
            }
            PatternKind::Not(inner) => self.pattern(*inner, input, false),
            PatternKind::And(left, right) => {
                self.pattern(*left, input, false);
                let narrowed = self.narrowed(*left, input);
                self.pattern(*right, narrowed, false);
            }
            PatternKind::Or(left, right) => {
                self.pattern(*left, input, false);
                self.pattern(*right, input, false);
            }
            PatternKind::List(items, designation) => {
                let element = self.indexed_type(input);
                for &item in items {
                    let slice = matches!(
                        self.world.units[self.site.unit].facts.code.patterns[item].kind,
                        PatternKind::Slice(_)
                    );
                    self.pattern(item, if slice { input } else { element }, false);
                }
                self.designate(designation, input, pattern.line);
            }
            PatternKind::Slice(inner) => {
                if let Some(inner) = inner {
                    let slice = self.slice_of(input).map_or(input, |(_, ty)| ty);
                    self.pattern(*inner, slice, false);
                }
            }
        }
    }

    /// The type that a value is known to have after a pattern matched.
    fn narrowed(&mut self, id: PatternId, input: Ty) -> Ty {
        match &self.world.units[self.site.unit].facts.code.patterns[id].kind {
            PatternKind::Type(ty)
            | PatternKind::Declaration(ty, _)
            | PatternKind::Recursive { ty: Some(ty), .. } => self.quiet_type(self.site, *ty),
            _ => input,
        }
    }

    /// A constant, or a type that looks like one: `x is Customer`, `case Shapes.Circle:`.
    fn constant_pattern(&mut self, value: ExprId, input: Ty, kind: ReferenceKind) {
        let expr = &self.world.units[self.site.unit].facts.code.exprs[value];
        if let ExprKind::Name(segment) = &expr.kind {
            let name = self.name(segment.name);
            // In the place of a pattern a type is meant before a member of that name (11.2.3).
            let found = self.lookup_simple(name, segment.arity());
            let is_value = matches!(found, Simple::Local(_) | Simple::LocalFunction(..));
            let meaning = self.meaning(self.site, name, segment.arity());
            match (is_value, meaning) {
                (false, super::scope::Meaning::Type(sym, around)) => {
                    let constant =
                        matches!(found, Simple::Value(_)) && kind == ReferenceKind::Pattern;
                    if !constant {
                        self.mention(sym, kind, expr.line);
                        let args = self.type_args(segment);
                        self.apply(sym, around, &args);
                        return;
                    }
                }
                (false, super::scope::Meaning::Complete(ty)) => {
                    if let Some((sym, _)) = self.tys.named(ty) {
                        self.mention(sym, kind, expr.line);
                    }
                    return;
                }
                _ => {}
            }
        }
        match self.expression(value, Access::Read, Some(input)) {
            Value::Type(_) | Value::Namespace(_) | Value::Behind(..) => {}
            Value::Methods(group) if group.candidates.is_empty() => {
                self.sink
                    .unbound(group.missing.unwrap_or(Reason::UnknownName));
            }
            other => {
                self.settle(other, Some(input));
            }
        }
    }

    fn positional(&mut self, ty: Ty, positional: &[(Option<Name>, PatternId)]) {
        if positional.is_empty() {
            return;
        }
        let (_, parts) = self.parts_of(ty, positional.len());
        for (index, &(_, inner)) in positional.iter().enumerate() {
            self.pattern(
                inner,
                parts.get(index).copied().unwrap_or(TyTable::UNKNOWN),
                false,
            );
        }
    }

    /// `A.B` of `{ A.B: p }`: the type of what is tested.
    fn property_path(&mut self, ty: Ty, path: &[(Name, u32)]) -> Ty {
        path.iter().fold(ty, |ty, &(name, line)| {
            let name = self.name(name);
            let ty = match *self.tys.kind(ty) {
                TyKind::Nullable(inner) => inner,
                _ => ty,
            };
            match self.find_member(ty, name) {
                Found::Value(candidate) => self.use_value(candidate, line, Access::Read),
                Found::Methods(_) => TyTable::UNKNOWN,
                Found::Nothing(reason) => {
                    let structural = self.structural_member(ty, name);
                    if structural.is_none() {
                        self.sink.unbound(reason);
                    }
                    structural.unwrap_or(TyTable::UNKNOWN)
                }
            }
        })
    }

    /// `e switch { ... }`
    pub(super) fn switch_expression(
        &mut self,
        operand: ExprId,
        arms: &[SwitchArm],
        expected: Option<Ty>,
    ) -> Ty {
        let input = self.value(operand, None);
        let mut tys = Vec::with_capacity(arms.len());
        for arm in arms {
            let mark = self.locals.len();
            self.pattern(arm.pattern, input, false);
            if let Some(when) = arm.when {
                self.value(when, Some(TyTable::BOOL));
            }
            let ty = self.value(arm.value, expected);
            if ty != TyTable::NULL && ty != TyTable::UNKNOWN {
                tys.push(ty);
            }
            self.locals.truncate(mark);
        }
        self.common_type(&tys)
            .or(expected)
            .unwrap_or(TyTable::UNKNOWN)
    }

    /// `switch (e) { ... }`
    pub(super) fn switch_statement(&mut self, operand: ExprId, sections: &[SwitchSection]) {
        let input = self.value(operand, None);
        let block = self.locals.len();
        for section in sections {
            for &(pattern, when) in &section.labels {
                self.pattern(pattern, input, false);
                if let Some(when) = when {
                    self.value(when, Some(TyTable::BOOL));
                }
            }
            self.recorder.branches += 1;
            self.statements(&section.stmts);
            self.recorder.branches -= 1;
        }
        self.locals.truncate(block);
    }
}

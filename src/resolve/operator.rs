//! Operators: built-in ones by table, user-defined ones by overload resolution (12.4).

use super::binder::Binder;
use super::conversion::Conversion;
use super::lookup::Candidate;
use super::model::ReferenceKind;
use super::overload::{Argument, Form};
use super::ty::{Ty, TyKind, TyTable};
use super::value::Access;
use crate::extract::code::{BinaryOp, ExprId, ExprKind, Predefined, UnaryOp};

impl Binder<'_, '_> {
    /// A chain of binary operators; its left spine is walked in a loop, because `a + b + c + ...` grows
    /// to thousands in real code.
    pub(super) fn binary_chain(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let code = &self.world.units[self.site.unit].facts.code;
        let mut spine = Vec::new();
        let mut at = id;
        while let ExprKind::Binary(op, left, right) = code.exprs[at].kind {
            spine.push((op, right, code.exprs[at].line));
            at = left;
        }
        let wanted = spine
            .iter()
            .all(|(op, ..)| *op == BinaryOp::Coalesce)
            .then_some(expected)
            .flatten();
        let first = spine.last().map_or(Access::Read, |(op, ..)| taken(*op));
        let mut ty = self.value_as(at, first, wanted);
        for (op, right, line) in spine.into_iter().rev() {
            ty = self.binary(op, ty, right, line, expected);
        }
        ty
    }

    fn binary(
        &mut self,
        op: BinaryOp,
        left: Ty,
        right: ExprId,
        line: u32,
        expected: Option<Ty>,
    ) -> Ty {
        if op == BinaryOp::Coalesce {
            let left = match *self.tys.kind(left) {
                TyKind::Nullable(inner) => inner,
                _ => left,
            };
            let wanted = if left == TyTable::UNKNOWN || left == TyTable::NULL {
                expected
            } else {
                Some(left)
            };
            let right = self.value(right, wanted);
            return self.coalesced(left, right, line);
        }
        let wanted = matches!(
            op,
            BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Equal | BinaryOp::NotEqual
        )
        .then_some(left);
        let right = self.value_as(right, taken(op), wanted);
        self.binary_result(op, left, right, line)
    }

    /// The type of `left op right`; a user-defined operator is reported.
    pub(super) fn binary_result(&mut self, op: BinaryOp, left: Ty, right: Ty, line: u32) -> Ty {
        if let Some(ty) = self.user_operator(binary_name(op), &[left, right], line) {
            return ty;
        }
        let (left, right) = self.built_in_operands(left, right, line);
        match op {
            BinaryOp::Equal
            | BinaryOp::NotEqual
            | BinaryOp::Less
            | BinaryOp::LessOrEqual
            | BinaryOp::Greater
            | BinaryOp::GreaterOrEqual
            | BinaryOp::AndAlso
            | BinaryOp::OrElse => TyTable::BOOL,
            BinaryOp::Add if left == TyTable::STRING || right == TyTable::STRING => TyTable::STRING,
            BinaryOp::ShiftLeft | BinaryOp::ShiftRight | BinaryOp::UnsignedShiftRight => left,
            _ => self.arithmetic(left, right),
        }
    }

    /// The type of `left ?? right` (12.15): that of the left side where the right one converts to it, else that of the
    /// right one. A user-defined conversion of the right side is reported; that of the left one is part of the operator
    /// for the compiler, which names no call there.
    fn coalesced(&mut self, left: Ty, right: Ty, line: u32) -> Ty {
        if self.converts_by_operator(right, left) {
            self.convert(right, left, line);
            return left;
        }
        if self.converts_by_operator(left, right) {
            return right;
        }
        self.joined(left, right)
    }

    /// The operands as a built-in operator takes them (12.4.5): where one is a keyword type and the other one converts
    /// to it by an operator of its own, that conversion runs.
    fn built_in_operands(&mut self, left: Ty, right: Ty, line: u32) -> (Ty, Ty) {
        if self.is_keyword_value(right) && self.converts_by_operator(left, right) {
            self.convert(left, right, line);
            return (right, right);
        }
        if self.is_keyword_value(left) && self.converts_by_operator(right, left) {
            self.convert(right, left, line);
            return (left, left);
        }
        (left, right)
    }

    /// Whether a type is one for which operators are built in.
    fn is_keyword_value(&self, ty: Ty) -> bool {
        matches!(
            self.tys.kind(ty),
            TyKind::Predefined(keyword)
                if *keyword == Predefined::String
                    || *keyword == Predefined::Bool
                    || numeric_rank(*keyword).is_some()
        )
    }

    fn converts_by_operator(&mut self, from: Ty, to: Ty) -> bool {
        self.tys.named(self.unlifted(from)).is_some()
            && matches!(self.conversion(from, to), Conversion::UserDefined(_))
    }

    /// Numeric promotion, roughly: the wider operand, at least `int`.
    fn arithmetic(&mut self, left: Ty, right: Ty) -> Ty {
        let rank = |binder: &Self, ty: Ty| match binder.tys.kind(ty) {
            TyKind::Predefined(keyword) => numeric_rank(*keyword),
            TyKind::Nullable(inner) => match binder.tys.kind(*inner) {
                TyKind::Predefined(keyword) => numeric_rank(*keyword),
                _ => None,
            },
            _ => None,
        };
        match (rank(self, left), rank(self, right)) {
            (Some(a), Some(b)) if a.max(b) < numeric_rank(Predefined::Int).unwrap_or(0) => {
                TyTable::INT
            }
            (Some(a), Some(b)) => {
                if a >= b {
                    left
                } else {
                    right
                }
            }
            // Enums and delegates combine with their like; the rest is not known.
            _ if left == right => left,
            _ => {
                if left == TyTable::UNKNOWN || left == TyTable::NULL {
                    right
                } else {
                    left
                }
            }
        }
    }

    /// A prefix or postfix operator.
    pub(super) fn unary(
        &mut self,
        op: UnaryOp,
        operand: ExprId,
        line: u32,
        expected: Option<Ty>,
    ) -> Ty {
        let steps = matches!(
            op,
            UnaryOp::PreIncrement
                | UnaryOp::PreDecrement
                | UnaryOp::PostIncrement
                | UnaryOp::PostDecrement
        );
        let access = if steps {
            Access::ReadWrite
        } else {
            Access::Read
        };
        let wanted = if op == UnaryOp::SuppressNull {
            expected
        } else {
            None
        };
        let value = self.expression(operand, access, wanted);
        let ty = self.settle(value, wanted);
        match op {
            UnaryOp::SuppressNull => return ty,
            UnaryOp::Dereference => {
                return match *self.tys.kind(ty) {
                    TyKind::Pointer(inner) => inner,
                    _ => TyTable::UNKNOWN,
                };
            }
            UnaryOp::AddressOf => return self.tys.intern(TyKind::Pointer(ty)),
            UnaryOp::IndexFromEnd => return TyTable::INT,
            _ => {}
        }
        if let Some(result) = self.user_operator(unary_name(op), &[ty], line) {
            return result;
        }
        if op == UnaryOp::Not {
            TyTable::BOOL
        } else {
            ty
        }
    }

    /// `target = value`, `target op= value`
    pub(super) fn assign(
        &mut self,
        op: Option<BinaryOp>,
        target: ExprId,
        value: ExprId,
        line: u32,
    ) -> Ty {
        let code = &self.world.units[self.site.unit].facts.code;
        match &code.exprs[target].kind {
            ExprKind::Tuple(_) | ExprKind::Declaration(..) if op.is_none() => {
                return self.deconstruct(target, value, line);
            }
            ExprKind::Name(segment) if op.is_none() && self.is_discard(segment.name) => {
                return self.value(value, None);
            }
            _ => {}
        }
        let access = match op {
            Some(BinaryOp::Subtract) => Access::Subtract,
            Some(_) => Access::ReadWrite,
            None => Access::Write,
        };
        let left = self.expression(target, access, None);
        let ty = self.settle(left, None);
        self.note_led(target, line);
        if let ExprKind::Index { target, .. } = &code.exprs[target].kind {
            self.note_filled(*target, op.is_some());
        }
        let before = self.sink.sites.len();
        match op {
            None => {
                self.note_assignment(target, value, line);
                self.value_for(value, ty);
                self.note_held(target, value, before);
            }
            Some(BinaryOp::Coalesce) => {
                self.value(value, Some(ty));
                self.note_held(target, value, before);
            }
            Some(op) => {
                if op == BinaryOp::Add {
                    self.note_heard(target, value, line);
                }
                let right = self.value(value, Some(ty));
                self.binary_result(op, ty, right, line);
            }
        }
        ty
    }

    pub(super) fn is_discard(&mut self, name: crate::base::intern::Name) -> bool {
        let name = self.name(name);
        name == self.world.known.underscore && !self.locals.iter().any(|local| local.name == name)
    }

    /// A user-defined operator that takes these operands; reported, with the type of its result.
    fn user_operator(&mut self, name: &str, operands: &[Ty], line: u32) -> Option<Ty> {
        let name = self.world.names.get(name)?;
        let mut candidates: Vec<Candidate> = Vec::new();
        for &operand in operands {
            for candidate in self.operators_of(operand, name) {
                if !candidates.contains(&candidate) {
                    candidates.push(candidate);
                }
            }
        }
        if candidates.is_empty() {
            return None;
        }
        let arguments: Vec<Argument> = operands
            .iter()
            .map(|&ty| Argument {
                name: None,
                form: Form::Of(self.unlifted(ty)),
            })
            .collect();
        let choice = self
            .choose(&candidates, &[], &arguments)
            .filter(|choice| choice.is_applicable)?;
        self.report_operator(choice.candidate.member, ReferenceKind::Operator, line);
        for (index, &operand) in operands.iter().enumerate() {
            let param = choice.param(self, index);
            self.convert(operand, param, line);
        }
        Some(choice.signature.returns)
    }

    fn unlifted(&self, ty: Ty) -> Ty {
        match *self.tys.kind(ty) {
            TyKind::Nullable(inner) => inner,
            _ => ty,
        }
    }

    /// Operators of a name that a declared (not keyword) type or its base classes have.
    fn operators_of(&mut self, ty: Ty, name: crate::base::intern::Name) -> Vec<Candidate> {
        let ty = self.unlifted(ty);
        if self.tys.named(ty).is_none() && !matches!(self.tys.kind(ty), TyKind::Param(_)) {
            return Vec::new();
        }
        self.nearest(ty, name, crate::extract::facts::MemberKind::Operator)
    }
}

fn numeric_rank(keyword: Predefined) -> Option<u8> {
    Some(match keyword {
        Predefined::SByte => 1,
        Predefined::Byte => 2,
        Predefined::Short => 3,
        Predefined::UShort | Predefined::Char => 4,
        Predefined::Int => 5,
        Predefined::UInt => 6,
        Predefined::NInt | Predefined::NUInt | Predefined::Long => 7,
        Predefined::ULong => 8,
        Predefined::Float => 9,
        Predefined::Double => 10,
        Predefined::Decimal => 11,
        _ => return None,
    })
}

/// What `op` does with its operands.
fn taken(op: BinaryOp) -> Access {
    match op {
        BinaryOp::Equal | BinaryOp::NotEqual => Access::Compare,
        _ => Access::Read,
    }
}

fn binary_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "op_Addition",
        BinaryOp::Subtract => "op_Subtraction",
        BinaryOp::Multiply => "op_Multiply",
        BinaryOp::Divide => "op_Division",
        BinaryOp::Modulus => "op_Modulus",
        BinaryOp::ShiftLeft => "op_LeftShift",
        BinaryOp::ShiftRight => "op_RightShift",
        BinaryOp::UnsignedShiftRight => "op_UnsignedRightShift",
        BinaryOp::And | BinaryOp::AndAlso => "op_BitwiseAnd",
        BinaryOp::Or | BinaryOp::OrElse => "op_BitwiseOr",
        BinaryOp::Xor => "op_ExclusiveOr",
        BinaryOp::Coalesce => "",
        BinaryOp::Equal => "op_Equality",
        BinaryOp::NotEqual => "op_Inequality",
        BinaryOp::Less => "op_LessThan",
        BinaryOp::LessOrEqual => "op_LessThanOrEqual",
        BinaryOp::Greater => "op_GreaterThan",
        BinaryOp::GreaterOrEqual => "op_GreaterThanOrEqual",
    }
}

fn unary_name(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "op_UnaryPlus",
        UnaryOp::Minus => "op_UnaryNegation",
        UnaryOp::Not => "op_LogicalNot",
        UnaryOp::Complement => "op_OnesComplement",
        UnaryOp::PreIncrement | UnaryOp::PostIncrement => "op_Increment",
        UnaryOp::PreDecrement | UnaryOp::PostDecrement => "op_Decrement",
        UnaryOp::AddressOf
        | UnaryOp::Dereference
        | UnaryOp::IndexFromEnd
        | UnaryOp::SuppressNull => "",
    }
}

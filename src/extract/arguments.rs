//! Arguments, and the variables that some of them declare.

use super::code::{
    Arg, BinaryOp, Designation, ExprId, ExprKind, ParamModifier, PatternId, PatternKind,
    TypeRefKind, UnaryOp,
};
use super::kinds::{Field, Kind};
use super::lower::{Lowering, take};
use crate::base::intern::Name;

impl Lowering<'_> {
    /// The arguments among the children of the node under the cursor.
    pub(super) fn arguments(&mut self) -> Box<[Arg]> {
        self.argument_list(false)
    }

    /// The elements of the tuple under the cursor.
    pub(super) fn tuple_elements(&mut self) -> Box<[Arg]> {
        self.argument_list(true)
    }

    fn argument_list(&mut self, is_tuple: bool) -> Box<[Arg]> {
        let mark = self.lists.args.len();
        self.each(|this, kind| {
            if kind == Kind::Argument {
                this.argument(is_tuple);
            }
        });
        take(&mut self.lists.args, mark)
    }

    /// Pushes the argument under the cursor.
    fn argument(&mut self, is_tuple: bool) {
        let mut name = None;
        let mut modifier = ParamModifier::None;
        let mut value = None;
        let mark = self.lists.args.len();
        self.each(|this, kind| match kind {
            Kind::RefToken => modifier = ParamModifier::Ref,
            Kind::OutToken => modifier = ParamModifier::Out,
            Kind::InToken => modifier = ParamModifier::In,
            Kind::Identifier if value.is_none() && this.field() == Field::Name => {
                name = Some(this.name());
            }
            Kind::DeclarationExpression
                if modifier == ParamModifier::None && this.is_operation(is_tuple) =>
            {
                this.operations(name);
            }
            kind if kind.is_expression() => value = Some(this.expression()),
            _ => {}
        });
        if self.lists.args.len() > mark {
            return;
        }
        let value = value.unwrap_or_else(|| self.expr_here(ExprKind::Missing));
        if modifier == ParamModifier::Out {
            self.mark_declarations(value);
        }
        self.lists.args.push(Arg {
            name,
            modifier,
            value,
        });
    }

    /// Whether the declaration under the cursor is none: `F(a * b)` multiplies, `F(a < b, c > d)` compares.
    fn is_operation(&self, is_tuple: bool) -> bool {
        let ty = self.cursor.node().child(0).map(|ty| self.kind_of(ty));
        match ty {
            Some(Kind::PointerType) => true,
            Some(Kind::GenericName) => !is_tuple,
            _ => false,
        }
    }

    /// Pushes the arguments that the grammar took for a declaration.
    fn operations(&mut self, name: Option<Name>) {
        let mut operands = Vec::new();
        let mut stars = 0_usize;
        self.each(|this, kind| match kind {
            Kind::PointerType => stars = this.pointed_operand(&mut operands),
            Kind::GenericName => this.compared_operands(&mut operands),
            kind => operands.push(this.primary(kind)),
        });
        if stars > 0 {
            self.multiply(&mut operands, stars);
        } else {
            self.combine(&mut operands, 0, BinaryOp::Less);
            let last = operands.len().saturating_sub(2);
            self.combine(&mut operands, last, BinaryOp::Greater);
        }
        for (index, &value) in operands.iter().enumerate() {
            self.lists.args.push(Arg {
                name: name.filter(|_| index == 0),
                modifier: ParamModifier::None,
                value,
            });
        }
    }

    /// Pushes the `a` of `a**`; returns the number of stars.
    fn pointed_operand(&mut self, operands: &mut Vec<ExprId>) -> usize {
        let mut stars = 1;
        self.each(|this, kind| match kind {
            Kind::PointerType => stars += this.pointed_operand(operands),
            kind if kind.is_type() => operands.push(this.primary(kind)),
            _ => {}
        });
        stars
    }

    /// Pushes `a`, `b` and `c` of `a<b, c>`.
    fn compared_operands(&mut self, operands: &mut Vec<ExprId>) {
        self.each(|this, kind| match kind {
            Kind::TypeArgumentList => this.each(|this, kind| {
                if kind.is_type() {
                    operands.push(this.primary(kind));
                }
            }),
            kind => operands.push(this.primary(kind)),
        });
    }

    /// `a * b`; further stars are dereferences.
    fn multiply(&mut self, operands: &mut Vec<ExprId>, stars: usize) {
        for _ in 1..stars {
            if let Some(last) = operands.pop() {
                let kind = ExprKind::Unary(UnaryOp::Dereference, last);
                operands.push(self.expr_here(kind));
            }
        }
        self.combine(operands, 0, BinaryOp::Multiply);
    }

    /// Puts an operation on the operand at `left` and the next one in the place of both.
    fn combine(&mut self, operands: &mut Vec<ExprId>, left: usize, op: BinaryOp) {
        if left + 1 < operands.len() {
            let right = operands.remove(left + 1);
            let kind = ExprKind::Binary(op, operands[left], right);
            operands[left] = self.expr_here(kind);
        }
    }

    /// Turns what stands where it is assigned to into declarations: `_`, `var (a, b)`.
    pub(super) fn mark_declarations(&mut self, target: ExprId) {
        let mut targets = vec![target];
        while let Some(target) = targets.pop() {
            let declared = match &self.facts.code.exprs[target].kind {
                ExprKind::Tuple(args) => {
                    targets.extend(args.iter().map(|arg| arg.value));
                    continue;
                }
                ExprKind::Name(segment) if self.spells(segment.name, "_") => Designation::Discard,
                ExprKind::Call { callee, .. } if self.is_name(*callee, "var") => {
                    self.take_expr(*callee);
                    let call = self.take_expr(target);
                    self.designation_of(call)
                }
                _ => continue,
            };
            self.facts.code.exprs[target].kind = ExprKind::Declaration(None, Box::new(declared));
        }
    }

    /// What an expression declares that the grammar took `(a, b)` after `var` for.
    fn designation_of(&mut self, expr: ExprKind) -> Designation {
        match expr {
            ExprKind::Name(segment) if self.spells(segment.name, "_") => Designation::Discard,
            ExprKind::Name(segment) => Designation::Single(segment.name, segment.line),
            ExprKind::Tuple(args) | ExprKind::Call { args, .. } => {
                let parts = args.iter().map(|arg| {
                    let part = self.take_expr(arg.value);
                    self.designation_of(part)
                });
                Designation::Tuple(parts.collect())
            }
            _ => Designation::None,
        }
    }

    /// Whether `expr` is a test against `var`, of which the grammar has cut off `(a, b)`.
    pub(super) fn is_var_test(&self, expr: ExprId) -> bool {
        self.var_test(expr).is_some()
    }

    fn var_test(&self, expr: ExprId) -> Option<PatternId> {
        let code = &self.facts.code;
        let ExprKind::Is(_, pattern) = code.exprs[expr].kind else {
            return None;
        };
        let PatternKind::Type(ty) = code.patterns[pattern].kind else {
            return None;
        };
        let is_var = matches!(code.types[ty].kind, TypeRefKind::Var);
        is_var.then_some(pattern)
    }

    /// Gives the test against `var` the variables in `args`.
    pub(super) fn designate(&mut self, test: ExprId, args: Box<[Arg]>) {
        if let Some(pattern) = self.var_test(test) {
            let designation = self.designation_of(ExprKind::Tuple(args));
            let test = &mut self.facts.code.patterns[pattern].kind;
            if let PatternKind::Type(var) = *test {
                self.facts.code.types[var].kind = TypeRefKind::Error;
            }
            *test = PatternKind::Var(designation);
        }
    }

    fn is_name(&self, expr: ExprId, text: &str) -> bool {
        match &self.facts.code.exprs[expr].kind {
            ExprKind::Name(segment) => self.spells(segment.name, text),
            _ => false,
        }
    }
    /// `T x`, `var x`, `var (a, b)`.
    pub(super) fn declaration_expression(&mut self) -> ExprKind {
        let mut ty = None;
        let mut designation = Designation::None;
        self.each(|this, kind| match this.field() {
            Field::Type if kind.is_type() => ty = this.explicit_type(),
            Field::Name if kind == Kind::Identifier => designation = this.single_designation(),
            _ => {}
        });
        ExprKind::Declaration(ty, Box::new(designation))
    }
}

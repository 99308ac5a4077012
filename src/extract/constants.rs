//! Constants in patterns, and the patterns that the grammar takes for constants.
//!
//! `(1, _)` is a tuple to the grammar, `Point(1, 2)` a call, `[.., 1]` a collection and `A.List<int>` a member;
//! where a pattern is due they are patterns and types. The expressions are taken out of the arena then, so that
//! nothing is found twice.

use super::code::{
    Arg, BinaryOp, Designation, ExprId, ExprKind, ParamModifier, PatternId, PatternKind, Segment,
    TypeArgs, TypeRefId, TypeRefKind,
};
use super::lower::Lowering;
use super::operators::Operand;
use super::types::Path;
use crate::base::intern::Name;

impl Lowering<'_> {
    /// The pattern of an operand: constants that the language reads as types or as positional patterns become
    /// such.
    pub(super) fn operand_pattern(&mut self, operand: Option<Operand>) -> PatternId {
        if let Some(Operand::Pattern(id)) = operand {
            return id;
        }
        let constant = self.operand_expr(operand);
        let line = self.facts.code.exprs[constant].line;
        let kind = self.constant_pattern(constant);
        self.pat(kind, line)
    }

    fn constant_pattern(&mut self, constant: ExprId) -> PatternKind {
        match &self.facts.code.exprs[constant].kind {
            ExprKind::Type(ty) => PatternKind::Type(*ty),
            ExprKind::Member { member, .. } if member.arity() > 0 => self.generic_type(constant),
            ExprKind::Name(segment) if segment.arity() > 0 => self.generic_type(constant),
            ExprKind::Tuple(_) => self.positional(None, constant),
            ExprKind::Collection(_) => self.list_of_collection(constant),
            ExprKind::Call { callee, .. } if !self.is_nameof(*callee) => {
                let ty = self.type_of_expr(*callee);
                match ty {
                    Some(ty) => self.positional(Some(ty), constant),
                    None => PatternKind::Constant(constant),
                }
            }
            _ => PatternKind::Constant(constant),
        }
    }

    fn generic_type(&mut self, constant: ExprId) -> PatternKind {
        match self.type_of_expr(constant) {
            Some(ty) => PatternKind::Type(ty),
            None => PatternKind::Constant(constant),
        }
    }

    /// The arguments of a tuple or call as subpatterns; nothing refers to the tuple or call any more.
    fn positional(&mut self, ty: Option<TypeRefId>, constant: ExprId) -> PatternKind {
        let args = match self.take_expr(constant) {
            ExprKind::Tuple(args) | ExprKind::Call { args, .. } => args,
            _ => Box::default(),
        };
        let mut positional = Vec::new();
        for arg in args {
            positional.push((arg.name, self.argument_pattern(arg.value)));
        }
        PatternKind::Recursive {
            ty,
            positional: positional.into(),
            properties: Box::default(),
            designation: Designation::None,
        }
    }

    fn argument_pattern(&mut self, value: ExprId) -> PatternId {
        let line = self.facts.code.exprs[value].line;
        let kind = match &self.facts.code.exprs[value].kind {
            ExprKind::Name(segment) if self.spells(segment.name, "_") => {
                self.take_expr(value);
                PatternKind::Discard
            }
            ExprKind::Declaration(..) => self.declared_pattern(value),
            _ => self.constant_pattern(value),
        };
        self.pat(kind, line)
    }

    /// `Point (a, b)` and `nameof(a)`, which the grammar takes for declarations: only `var` declares several.
    pub(super) fn type_before_parts(
        &mut self,
        ty: TypeRefId,
        parts: Box<[Designation]>,
    ) -> PatternKind {
        let line = self.facts.code.types[ty].line;
        let parts = self.expr_of_parts(parts, line);
        if !self.is_nameof_type(ty) {
            return self.positional(Some(ty), parts);
        }
        let kind = std::mem::replace(&mut self.facts.code.types[ty].kind, TypeRefKind::Error);
        let TypeRefKind::Simple(name) = kind else {
            return PatternKind::Constant(parts);
        };
        let callee = self.path_expression(Path {
            alias: None,
            segments: vec![name],
        });
        let args = match self.take_expr(parts) {
            ExprKind::Tuple(args) => args,
            _ => Box::default(),
        };
        PatternKind::Constant(self.expr(ExprKind::Call { callee, args }, line))
    }

    /// Designations as the tuple of names that they are.
    fn expr_of_parts(&mut self, parts: Box<[Designation]>, line: u32) -> ExprId {
        let mut args = Vec::new();
        for part in parts {
            let value = match part {
                Designation::Single(name, line) => self.name_expression(name, line),
                Designation::Tuple(parts) => self.expr_of_parts(parts, line),
                Designation::Discard | Designation::None => {
                    let name = self.intern("_");
                    self.name_expression(name, line)
                }
            };
            args.push(Arg {
                name: None,
                modifier: ParamModifier::None,
                value,
            });
        }
        self.expr(ExprKind::Tuple(args.into()), line)
    }

    fn name_expression(&mut self, name: Name, line: u32) -> ExprId {
        self.expr(ExprKind::Name(Segment::plain(name, line)), line)
    }

    fn is_nameof_type(&self, ty: TypeRefId) -> bool {
        match &self.facts.code.types[ty].kind {
            TypeRefKind::Simple(name) => self.spells(name.name, "nameof"),
            _ => false,
        }
    }

    /// The type and name that `A<B> x` declares, which the grammar took for two comparisons.
    pub(super) fn generic_declaration(&mut self, expr: ExprId) -> Option<(TypeRefId, Designation)> {
        let exprs = &self.facts.code.exprs;
        let ExprKind::Binary(BinaryOp::Greater, less, name) = exprs[expr].kind else {
            return None;
        };
        let ExprKind::Binary(BinaryOp::Less, generic, arg) = exprs[less].kind else {
            return None;
        };
        let ExprKind::Name(declared) = &exprs[name].kind else {
            return None;
        };
        let designation = Designation::Single(declared.name, declared.line);
        if !self.is_dotted(generic) {
            return None;
        }
        let arg = self.type_of_expr(arg)?;
        let ty = self.type_of_expr(generic)?;
        let last = match &mut self.facts.code.types[ty].kind {
            TypeRefKind::Simple(name) => Some(name),
            TypeRefKind::Qualified(name) => name.path.last_mut(),
            _ => None,
        };
        if let Some(last) = last {
            last.generic = Some(Box::new(TypeArgs {
                args: Box::new([arg]),
                arity: 1,
            }));
        }
        for taken in [expr, less, name] {
            self.take_expr(taken);
        }
        Some((ty, designation))
    }

    /// `[.., 1]`, which the grammar takes for a collection expression.
    fn list_of_collection(&mut self, constant: ExprId) -> PatternKind {
        let ExprKind::Collection(elements) = self.take_expr(constant) else {
            return PatternKind::Constant(constant);
        };
        let patterns = elements.iter().map(|&element| {
            let line = self.facts.code.exprs[element].line;
            let kind = match self.facts.code.exprs[element].kind {
                ExprKind::Range(None, rest) => {
                    self.take_expr(element);
                    PatternKind::Slice(rest.map(|rest| self.argument_pattern(rest)))
                }
                ExprKind::Spread(rest) => {
                    self.take_expr(element);
                    PatternKind::Slice(Some(self.argument_pattern(rest)))
                }
                _ => return self.argument_pattern(element),
            };
            self.pat(kind, line)
        });
        PatternKind::List(patterns.collect(), Designation::None)
    }

    fn declared_pattern(&mut self, value: ExprId) -> PatternKind {
        match self.take_expr(value) {
            ExprKind::Declaration(Some(ty), designation) => {
                PatternKind::Declaration(ty, *designation)
            }
            ExprKind::Declaration(None, designation) => PatternKind::Var(*designation),
            _ => PatternKind::Discard,
        }
    }

    /// Takes an expression out of the arena, for a pattern that replaces it.
    pub(super) fn take_expr(&mut self, expr: ExprId) -> ExprKind {
        let expr = &mut self.facts.code.exprs[expr].kind;
        std::mem::replace(expr, ExprKind::Missing)
    }

    fn is_nameof(&self, callee: ExprId) -> bool {
        match &self.facts.code.exprs[callee].kind {
            ExprKind::Name(segment) => self.spells(segment.name, "nameof"),
            _ => false,
        }
    }

    /// Turns the expression of a dotted name into a type; `None` for any other expression.
    fn type_of_expr(&mut self, expr: ExprId) -> Option<TypeRefId> {
        if !self.is_dotted(expr) {
            return None;
        }
        let mut path = Path {
            alias: None,
            segments: Vec::new(),
        };
        let mut next = Some(expr);
        while let Some(id) = next.take() {
            match self.take_expr(id) {
                ExprKind::Member { target, member, .. } => {
                    path.segments.push(member);
                    next = Some(target);
                }
                ExprKind::Name(segment) => path.segments.push(segment),
                ExprKind::AliasName(alias, segment) => {
                    path.alias = Some(alias);
                    path.segments.push(segment);
                }
                ExprKind::Type(ty) => self.prepend(&mut path, ty),
                _ => {}
            }
        }
        path.segments.reverse();
        Some(self.path_type(path))
    }

    /// Adds the parts of the type `ty` to a path that is being built from its end.
    fn prepend(&mut self, path: &mut Path, ty: TypeRefId) {
        let kind = &mut self.facts.code.types[ty].kind;
        match std::mem::replace(kind, TypeRefKind::Error) {
            TypeRefKind::Simple(name) => path.segments.push(name),
            TypeRefKind::Qualified(name) => {
                path.alias = name.alias;
                path.segments.extend(name.path.into_iter().rev());
            }
            _ => {}
        }
    }

    fn is_dotted(&self, expr: ExprId) -> bool {
        let mut next = expr;
        loop {
            match &self.facts.code.exprs[next].kind {
                ExprKind::Member { target, .. } => next = *target,
                ExprKind::Name(_) | ExprKind::AliasName(..) => return true,
                ExprKind::Type(ty) => {
                    let ty = &self.facts.code.types[*ty].kind;
                    return ty.path().is_some();
                }
                _ => return false,
            }
        }
    }
}

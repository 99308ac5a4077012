//! Patterns other than operators, and the designations in them.

use super::code::{
    Designation, ExprId, ExprKind, PatternId, PatternKind, SwitchArm, TypeRefId, TypeRefKind,
};
use super::kinds::{Field, Kind};
use super::lower::Lowering;
use super::operators::Operand;
use super::types::Path;
use crate::base::intern::Name;

/// The parts of a recursive pattern.
#[derive(Default)]
struct Recursive {
    ty: Option<TypeRefId>,
    positional: Vec<(Option<Name>, PatternId)>,
    properties: Vec<(Box<[(Name, u32)]>, PatternId)>,
    designation: Option<Designation>,
}

impl Lowering<'_> {
    /// Lowers the pattern of the given kind under the cursor.
    pub(super) fn primary_pattern(&mut self, kind: Kind) -> PatternId {
        let line = self.line();
        if kind == Kind::ParenthesizedPattern {
            let inner = self.deeper(Self::parenthesized_pattern).flatten();
            return inner.unwrap_or_else(|| self.to_pattern(None));
        }
        let lowered = self.deeper(|this| match kind {
            Kind::Discard => PatternKind::Discard,
            Kind::TypePattern => this.type_pattern(),
            Kind::DeclarationPattern | Kind::VarPattern => this.declaration_pattern(),
            Kind::RecursivePattern => this.recursive_pattern(),
            Kind::ListPattern => this.list_pattern(),
            _ => PatternKind::Constant(this.expr(ExprKind::Missing, line)),
        });
        let kind = match lowered {
            Some(kind) => kind,
            None => PatternKind::Constant(self.expr(ExprKind::Missing, line)),
        };
        self.pat(kind, line)
    }

    fn parenthesized_pattern(&mut self) -> Option<PatternId> {
        let mut inner = None;
        self.each(|this, kind| {
            if kind.is_pattern() {
                inner = Some(this.pattern());
            }
        });
        inner
    }

    fn type_pattern(&mut self) -> PatternKind {
        let mut test = None;
        self.each(|this, kind| {
            if kind.is_type() && test.is_none() {
                test = Some(this.type_test());
            }
        });
        test.unwrap_or_else(|| PatternKind::Constant(self.expr_here(ExprKind::Missing)))
    }

    /// A test for the type under the cursor; a name without type arguments may as well be a constant.
    pub(super) fn type_test(&mut self) -> PatternKind {
        match self.kind() {
            Kind::Identifier => PatternKind::Constant(self.expression()),
            Kind::QualifiedName | Kind::AliasQualifiedName => {
                let path = self.path();
                if path.segments.last().is_some_and(|last| last.arity == 0) {
                    return PatternKind::Constant(self.path_expression(path));
                }
                PatternKind::Type(self.path_type(path))
            }
            _ => PatternKind::Type(self.type_ref()),
        }
    }

    /// The pattern of an operand: constants that the language reads as types or as positional patterns become
    /// such.
    pub(super) fn to_pattern(&mut self, operand: Option<Operand>) -> PatternId {
        if let Some(Operand::Pattern(id)) = operand {
            return id;
        }
        let constant = self.to_expr(operand);
        let line = self.facts.code.exprs[constant].line;
        let kind = self.constant_pattern(constant);
        self.pat(kind, line)
    }

    fn constant_pattern(&mut self, constant: ExprId) -> PatternKind {
        match &self.facts.code.exprs[constant].kind {
            ExprKind::Type(ty) => PatternKind::Type(*ty),
            ExprKind::Member { member, .. } if member.arity > 0 => self.generic_type(constant),
            ExprKind::Name(segment) if segment.arity > 0 => self.generic_type(constant),
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
                PatternKind::Declaration(ty, designation)
            }
            ExprKind::Declaration(None, designation) => PatternKind::Var(designation),
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
        if let TypeRefKind::Named { alias, path: parts } =
            std::mem::replace(kind, TypeRefKind::Error)
        {
            path.alias = alias;
            path.segments.extend(parts.into_iter().rev());
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
                    return matches!(ty, TypeRefKind::Named { .. });
                }
                _ => return false,
            }
        }
    }

    fn declaration_pattern(&mut self) -> PatternKind {
        let mut ty = None;
        let mut designation = Designation::None;
        self.each(|this, kind| {
            if kind.is_type() && this.field() == Field::Type {
                ty = this.explicit_type();
            } else if let Some(found) = this.designation(kind) {
                designation = found;
            }
        });
        match ty {
            Some(ty) => PatternKind::Declaration(ty, designation),
            None => PatternKind::Var(designation),
        }
    }

    /// The designation under the cursor.
    pub(super) fn designation(&mut self, kind: Kind) -> Option<Designation> {
        match kind {
            Kind::Discard => Some(Designation::Discard),
            Kind::Identifier => Some(self.single_designation()),
            Kind::ParenthesizedDesignation | Kind::TuplePattern => {
                let parts = self.deeper(Self::designations);
                Some(Designation::Tuple(parts.unwrap_or_default().into()))
            }
            _ => None,
        }
    }

    fn designations(&mut self) -> Vec<Designation> {
        let mut parts = Vec::new();
        self.each(|this, kind| parts.extend(this.designation(kind)));
        parts
    }

    /// The identifier under the cursor as a designation.
    pub(super) fn single_designation(&mut self) -> Designation {
        let name = self.name();
        if self.spells(name, "_") {
            return Designation::Discard;
        }
        Designation::Single(name, self.line())
    }

    fn recursive_pattern(&mut self) -> PatternKind {
        let mut parts = Recursive::default();
        self.each(|this, kind| match kind {
            Kind::PositionalClause => this.positional_clause(&mut parts),
            Kind::PropertyClause => this.property_clause(&mut parts),
            kind if kind.is_type() && this.field() == Field::Type => {
                parts.ty = Some(this.type_ref());
            }
            kind if kind.is_pattern() && kind != Kind::Discard => {
                let inner = this.pattern();
                parts.positional.push((None, inner));
            }
            kind => parts.designation = this.designation(kind).or(parts.designation.take()),
        });
        PatternKind::Recursive {
            ty: parts.ty,
            positional: parts.positional.into(),
            properties: parts.properties.into(),
            designation: parts.designation.unwrap_or(Designation::None),
        }
    }

    fn positional_clause(&mut self, parts: &mut Recursive) {
        self.each(|this, kind| {
            if kind == Kind::Subpattern {
                let (path, pattern) = this.subpattern();
                let name = path.last().map(|(name, _)| *name);
                parts.positional.push((name, pattern));
            }
        });
    }

    fn property_clause(&mut self, parts: &mut Recursive) {
        self.each(|this, kind| {
            if kind == Kind::Subpattern {
                let (path, pattern) = this.subpattern();
                parts.properties.push((path.into(), pattern));
            }
        });
    }

    /// `A.B: p`, `p`
    fn subpattern(&mut self) -> (Vec<(Name, u32)>, PatternId) {
        let mut path = Vec::new();
        let mut pattern = None;
        self.each(|this, kind| {
            if kind.is_pattern() {
                pattern = Some(this.pattern());
            } else if kind.is_expression() {
                path = this.member_path();
            }
        });
        let pattern = pattern.unwrap_or_else(|| {
            let missing = self.expr_here(ExprKind::Missing);
            self.to_pattern(Some(Operand::Expr(missing)))
        });
        (path, pattern)
    }

    /// The names of `A.B.C`.
    fn member_path(&mut self) -> Vec<(Name, u32)> {
        let mut levels = 0;
        while self.kind() == Kind::MemberAccess && self.cursor.goto_first_child() {
            levels += 1;
        }
        let mut path = vec![(self.name(), self.line())];
        for _ in 0..levels {
            while let Some(kind) = self.next() {
                if kind == Kind::Identifier {
                    path.push((self.name(), self.line()));
                }
            }
            self.cursor.goto_parent();
        }
        path
    }

    fn list_pattern(&mut self) -> PatternKind {
        let mut elements = Vec::new();
        let mut designation = Designation::None;
        let mut is_closed = false;
        self.each(|this, kind| match kind {
            Kind::DotDot => {
                let line = this.line();
                elements.push(this.pat(PatternKind::Slice(None), line));
            }
            Kind::CloseBracket => is_closed = true,
            kind if is_closed => {
                if let Some(found) = this.designation(kind) {
                    designation = found;
                }
            }
            kind if kind.is_pattern() => elements.push(this.list_element()),
            _ => {}
        });
        PatternKind::List(elements.into(), designation)
    }

    /// An element of a list pattern; the normaliser hides `..` before a pattern from the grammar.
    fn list_element(&mut self) -> PatternId {
        let line = self.line();
        let start = self.cursor.node().start_byte();
        let before = self.text.get(..start).unwrap_or_default();
        let element = self.pattern();
        if before.trim_end().ends_with("..") {
            return self.pat(PatternKind::Slice(Some(element)), line);
        }
        element
    }

    /// `p when e => value`
    pub(super) fn switch_arm(&mut self) -> Option<SwitchArm> {
        let mut pattern = None;
        let mut when = None;
        let mut value = None;
        self.each(|this, kind| match kind {
            Kind::WhenClause => when = this.optional_expression(),
            _ if pattern.is_none() && (kind.is_pattern() || kind.is_expression()) => {
                pattern = Some(this.pattern());
            }
            kind if kind.is_expression() => value = Some(this.expression()),
            _ => {}
        });
        let value = value.unwrap_or_else(|| self.expr_here(ExprKind::Missing));
        Some(SwitchArm {
            pattern: pattern?,
            when,
            value,
        })
    }
}

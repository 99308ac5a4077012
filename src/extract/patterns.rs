//! Patterns other than operators, and the designations in them.

use super::code::{Designation, ExprKind, MemberPath, PatternId, PatternKind, TypeRefId};
use super::kinds::{Field, Kind};
use super::lower::Lowering;
use super::operators::Operand;
use crate::base::intern::Name;

/// The parts of a recursive pattern.
#[derive(Default)]
struct Recursive {
    ty: Option<TypeRefId>,
    positional: Vec<(Option<Name>, PatternId)>,
    properties: Vec<(MemberPath, PatternId)>,
    designation: Option<Designation>,
}

impl Lowering<'_> {
    /// Lowers the pattern of the given kind under the cursor.
    pub(super) fn primary_pattern(&mut self, kind: Kind) -> PatternId {
        let line = self.line();
        if kind == Kind::ParenthesizedPattern {
            let inner = self.deeper(Self::parenthesized_pattern).flatten();
            return inner.unwrap_or_else(|| self.operand_pattern(None));
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
                if path.segments.last().is_some_and(|last| last.arity() == 0) {
                    return PatternKind::Constant(self.path_expression(path));
                }
                PatternKind::Type(self.path_type(path))
            }
            _ => PatternKind::Type(self.type_ref()),
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
        match (ty, designation) {
            (Some(ty), Designation::Tuple(parts)) => self.type_before_parts(ty, parts),
            (Some(ty), designation) => PatternKind::Declaration(ty, designation),
            (None, designation) => PatternKind::Var(designation),
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
            self.operand_pattern(Some(Operand::Expr(missing)))
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
}

//! Expressions other than operators: names, literals, arguments, tuples, strings, `typeof` and the like.

use super::code::{ExprId, ExprKind, Literal, Predefined, TypeRefId};
use super::kinds::{Field, Kind};
use super::literals;
use super::lower::{Lowering, take};
use super::types::Path;

impl Lowering<'_> {
    /// Lowers the expression of the given kind under the cursor; operators only where they must not be
    /// regrouped with what is around them.
    pub(super) fn primary(&mut self, kind: Kind) -> ExprId {
        let line = self.line();
        let expr = match kind {
            Kind::Identifier => return self.identifier(line),
            Kind::GenericName => ExprKind::Name(self.segment()),
            Kind::QualifiedName | Kind::AliasQualifiedName => {
                let path = self.path();
                return self.path_expression(path);
            }
            Kind::ThisToken => ExprKind::This,
            Kind::BaseToken => ExprKind::Base,
            kind if kind.is_literal() => ExprKind::Literal(self.literal(kind)),
            kind if kind.is_operator() => return self.expression(),
            _ => {
                let lowered = self.deeper(|this| this.composite(kind));
                return lowered.unwrap_or_else(|| self.expr(ExprKind::Missing, line));
            }
        };
        self.expr(expr, line)
    }

    fn identifier(&mut self, line: u32) -> ExprId {
        if self.source().is_empty() {
            return self.expr(ExprKind::Missing, line);
        }
        let segment = self.segment();
        self.expr(ExprKind::Name(segment), line)
    }

    fn composite(&mut self, kind: Kind) -> ExprId {
        let line = self.line();
        let expr = match kind {
            Kind::Parenthesized => return self.parenthesized(),
            Kind::CheckedExpression => return self.inner_expression(),
            Kind::MakeRef | Kind::RefTypeExpression => ExprKind::Ref(self.inner_expression()),
            Kind::PreprocIf => return self.first_branch(),
            Kind::RefValue => self.ref_value(),
            Kind::DefaultExpression => ExprKind::Default(self.optional_type()),
            Kind::SizeOf => ExprKind::SizeOf(self.inner_type()),
            Kind::TypeOf => ExprKind::TypeOf(self.inner_type()),
            Kind::Lambda => self.lambda(),
            Kind::AnonymousMethod => self.anonymous_method(),
            Kind::DeclarationExpression => self.declaration_expression(),
            Kind::TupleExpression => ExprKind::Tuple(self.tuple_elements()),
            Kind::Query => self.query(),
            Kind::InterpolatedString => self.interpolated_string(),
            kind if kind.is_creation() => self.creation(kind),
            kind if kind.is_type() => ExprKind::Type(self.type_ref()),
            _ => ExprKind::Missing,
        };
        self.expr(expr, line)
    }

    /// Any number of parentheses around one expression.
    fn parenthesized(&mut self) -> ExprId {
        let mut levels = 0;
        while self.kind() == Kind::Parenthesized && self.cursor.goto_first_child() {
            levels += 1;
            while !self.kind().is_expression() && self.next().is_some() {}
        }
        let inner = self.expression();
        for _ in 0..levels {
            self.cursor.goto_parent();
        }
        inner
    }

    /// The first expression among the children of the node under the cursor.
    pub(super) fn inner_expression(&mut self) -> ExprId {
        let inner = self.optional_expression();
        inner.unwrap_or_else(|| self.expr_here(ExprKind::Missing))
    }

    /// The first expression among the children of the node under the cursor, if there is one.
    pub(super) fn optional_expression(&mut self) -> Option<ExprId> {
        let mut inner = None;
        self.each(|this, kind| {
            if kind.is_expression() {
                let value = this.expression();
                match inner {
                    None => inner = Some(value),
                    Some(_) => this.orphans.push(value),
                }
            }
        });
        inner
    }

    fn optional_type(&mut self) -> Option<TypeRefId> {
        let mut inner = None;
        self.each(|this, kind| {
            if kind.is_type() {
                inner = Some(this.type_ref());
            }
        });
        inner
    }

    /// `#if` within an expression: the branch that a compiler without symbols would not take comes first,
    /// and is the only one that is sure to be an expression.
    fn first_branch(&mut self) -> ExprId {
        let mut inner = None;
        self.each(|this, kind| {
            if inner.is_none() && kind.is_expression() && this.field() != Field::Condition {
                inner = Some(this.expression());
            }
        });
        inner.unwrap_or_else(|| self.expr_here(ExprKind::Missing))
    }

    fn ref_value(&mut self) -> ExprKind {
        let mut value = None;
        let mut ty = None;
        self.each(|this, kind| match this.field() {
            Field::Value => value = Some(this.expression()),
            Field::Type if kind.is_type() => ty = Some(this.type_ref()),
            _ => {}
        });
        let value = value.unwrap_or_else(|| self.expr_here(ExprKind::Missing));
        match ty {
            Some(ty) => ExprKind::Cast(ty, value),
            None => ExprKind::Ref(value),
        }
    }

    fn literal(&mut self, kind: Kind) -> Literal {
        let source = self.source();
        match kind {
            Kind::NullLiteral => Literal::Null,
            Kind::BooleanLiteral => Literal::Bool(source == "true"),
            Kind::CharacterLiteral => Literal::Of(Predefined::Char, self.intern(source)),
            Kind::IntegerLiteral => match literals::integer(source) {
                Ok(number) => Literal::Int(number),
                Err(ty) => Literal::Of(ty, self.intern(source)),
            },
            Kind::RealLiteral => Literal::Of(literals::real_type(source), self.intern(source)),
            _ => match literals::string_value(source) {
                Some(value) => Literal::String(self.intern(&value)),
                None => Literal::Utf8,
            },
        }
    }

    fn interpolated_string(&mut self) -> ExprKind {
        let mark = self.lists.exprs.len();
        self.each(|this, kind| match kind {
            Kind::Interpolation => this.hole(),
            Kind::StringContent | Kind::EscapeSequence => this.literal_piece(),
            _ => {}
        });
        ExprKind::Interpolated(take(&mut self.lists.exprs, mark))
    }

    /// What stands between the holes: SQL and routes are read from it.
    fn literal_piece(&mut self) {
        let text = literals::piece_value(self.source());
        let name = self.intern(&text);
        let piece = self.expr_here(ExprKind::Literal(Literal::String(name)));
        self.lists.exprs.push(piece);
    }

    fn hole(&mut self) {
        self.each(|this, kind| {
            let value = match kind {
                Kind::InterpolationAlignment => this.inner_expression(),
                kind if kind.is_expression() => this.expression(),
                _ => return,
            };
            this.lists.exprs.push(value);
        });
    }

    /// The type under the cursor; `None` for `var` and `ref var`.
    pub(super) fn explicit_type(&mut self) -> Option<TypeRefId> {
        let is_var = match self.kind() {
            Kind::ImplicitType => true,
            Kind::Identifier => self.source() == "var",
            Kind::RefType | Kind::ScopedType => {
                self.source().split_whitespace().next_back() == Some("var")
            }
            _ => false,
        };
        (!is_var).then(|| self.type_ref())
    }

    /// A dotted name as an expression: a name and the members of it.
    pub(super) fn path_expression(&mut self, path: Path) -> ExprId {
        let Path { alias, segments } = path;
        let mut result: Option<ExprId> = None;
        for member in segments {
            let line = member.line;
            let kind = match (result, alias) {
                (Some(target), _) => ExprKind::Member {
                    target,
                    member,
                    conditional: false,
                },
                (None, Some(alias)) => ExprKind::AliasName(alias, member),
                (None, None) => ExprKind::Name(member),
            };
            result = Some(self.expr(kind, line));
        }
        result.unwrap_or_else(|| self.expr_here(ExprKind::Missing))
    }
}

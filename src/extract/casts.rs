//! Casts, and what only looks like one.
//!
//! The grammar takes every `(x)` before something that can be an operand for a cast. The compiler does so only
//! where what is in parentheses must be a type, or where the token after it could not go on with an expression.

use tree_sitter::Node;

use super::code::{Arg, ExprId, ExprKind, ParamModifier};
use super::kinds::Kind;
use super::lower::Lowering;
use super::operators::{Level, Operand, Operator};

impl Lowering<'_> {
    /// Goes into `(T) value` and past `T`, which becomes a cast, or the first operand where the compiler sees
    /// one: in `(a) - b`, `(a)[0]` and `(a[0]) - b`.
    pub(super) fn enter_cast(&mut self) -> bool {
        let is_cast = !self.cast_is_operand();
        let line = self.line();
        if !self.descend(Kind::Cast) {
            return false;
        }
        while let Some(kind) = self.next() {
            if kind.is_type() {
                if is_cast {
                    let ty = self.type_ref();
                    self.prefix_at(Operator::Cast(ty), Level::Unary, line);
                } else {
                    let operand = self.type_as_expression(kind);
                    self.machine.push(Operand::Expr(operand));
                }
                self.next();
                break;
            }
        }
        true
    }

    fn cast_is_operand(&self) -> bool {
        let cast = self.cursor.node();
        let last = cast.child_count().saturating_sub(1);
        let (Some(ty), Some(value)) = (cast.child(1), cast.child(last)) else {
            return false;
        };
        match self.kind_of(ty) {
            Kind::ArrayType => self.has_sizes(ty),
            kind if kind.is_type() && kind.is_expression() => self.goes_on_with(value),
            _ => false,
        }
    }

    /// Whether brackets of the array type `ty` hold something: `(a[0])` is an element, `(a[])` a type.
    fn has_sizes(&self, ty: Node<'_>) -> bool {
        let rank = ty.child(ty.child_count().saturating_sub(1));
        rank.is_some_and(|rank| {
            let size = rank.child(1).map(|size| self.kind_of(size));
            size.is_some_and(Kind::is_expression)
        })
    }

    /// Whether `value` begins with a token that goes on with the expression in parentheses before it.
    fn goes_on_with(&self, value: Node<'_>) -> bool {
        match self.kind_of(value) {
            Kind::CollectionExpression => true,
            Kind::PrefixUnary | Kind::RangeExpression => value.child(0).is_some_and(|token| {
                let token = self.kind_of(token);
                matches!(
                    token,
                    Kind::Plus | Kind::Minus | Kind::Star | Kind::Amp | Kind::DotDot
                )
            }),
            _ => false,
        }
    }

    /// The type under the cursor as the expression that it is: a name, or an element of a named array.
    fn type_as_expression(&mut self, kind: Kind) -> ExprId {
        if kind != Kind::ArrayType {
            return self.primary(kind);
        }
        let mut levels = 0;
        while self.kind() == Kind::ArrayType && self.cursor.goto_first_child() {
            levels += 1;
        }
        let mut target = self.expression();
        for _ in 0..levels {
            while self.next().is_some() {
                let mut sizes = Vec::new();
                let line = self.line();
                self.rank(&mut sizes);
                target = self.element(target, &sizes, line);
            }
            self.cursor.goto_parent();
        }
        target
    }

    fn element(&mut self, target: ExprId, indexes: &[ExprId], line: u32) -> ExprId {
        let kind = ExprKind::Index {
            target,
            args: plain_args(indexes),
            conditional: false,
        };
        self.expr(kind, line)
    }

    /// The value under the cursor after an operand that the grammar took for the type of a cast: `[0]`, `(b)`.
    pub(super) fn after_no_cast(&mut self, kind: Kind) {
        let line = self.line();
        if kind == Kind::CollectionExpression {
            let target = self.pop_expr();
            let indexes = self.collection_elements();
            let element = self.element(target, &indexes, line);
            self.machine.push(Operand::Expr(element));
            return;
        }
        let callee = self.pop_expr();
        let args = match kind {
            Kind::TupleExpression => self.tuple_elements(),
            _ => plain_args(&[self.expression()]),
        };
        self.push_expr(ExprKind::Call { callee, args }, line);
    }
}

fn plain_args(values: &[ExprId]) -> Box<[Arg]> {
    let args = values.iter().map(|&value| Arg {
        name: None,
        modifier: ParamModifier::None,
        value,
    });
    args.collect()
}

//! Operator precedence: regroups operands and operators as C# does.
//!
//! The grammar reads `a + b?.c` as `(a + b)?.c`, `await a?.B()` as `(await a?.B)()`, `x is A && y` as a test
//! against the constant `A && y`, and `(a) - b` as a cast. The order of the tokens is right in all of them.
//! So a tree of operators is walked from left to right ([`super::chains`]) and its operands and operators are
//! grouped here once more, by the precedences of the language. The loop also makes the depth of such a tree
//! irrelevant: `a + b + c + ...` may go on for a hundred thousand terms.

use super::code::{BinaryOp, ExprId, ExprKind, PatternId, PatternKind, TypeRefId, UnaryOp};
use super::kinds::Kind;
use super::lower::Lowering;

/// How strongly operators bind; later is stronger. Postfix operators are not here: they apply at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Level {
    /// `=`, `+=`, `throw`, `ref`; to the right.
    Assign,
    /// `c ? a : b`; to the right.
    Conditional,
    /// `??`; to the right.
    Coalesce,
    /// `||`
    OrElse,
    /// `&&`
    AndAlso,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `&`
    And,
    /// `==`, `!=`
    Equality,
    /// `<`, `>`, `<=`, `>=`, `is`, `as`
    Relational,
    /// `or` between patterns.
    PatternOr,
    /// `and` between patterns.
    PatternAnd,
    /// `not`, `<`, ... before a pattern.
    PatternPrefix,
    /// `<<`, `>>`, `>>>`
    Shift,
    /// `+`, `-`
    Additive,
    /// `*`, `/`, `%`
    Multiplicative,
    /// `switch { }`, `with { }`
    Switch,
    /// `..`
    Range,
    /// Prefix operators, casts, `await`.
    Unary,
}

impl Level {
    fn groups_right(self) -> bool {
        self <= Self::Coalesce
    }
}

/// An operator that waits for its last operand.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operator {
    /// `a + b`
    Binary(BinaryOp),
    /// `a = b`, `a += b`
    Assign(Option<BinaryOp>),
    /// `c ? a :`, with `a`.
    Conditional(ExprId),
    /// `e is`
    Is,
    /// `p or`
    PatternOr,
    /// `p and`
    PatternAnd,
    /// `not`
    PatternNot,
    /// `<` before a constant.
    PatternRelational,
    /// `-`, `!`, ...
    Prefix(UnaryOp),
    /// `(T)`
    Cast(TypeRefId),
    /// `await`
    Await,
    /// `throw`
    Throw,
    /// `ref`
    Ref,
    /// `..`
    Range,
}

/// An operand.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    /// An expression.
    Expr(ExprId),
    /// A pattern.
    Pattern(PatternId),
    /// The missing side of `a..` or `..b`.
    Hole,
}

#[derive(Clone, Copy, Debug)]
struct Pending {
    operator: Operator,
    level: Level,
    line: u32,
}

/// Operands and waiting operators of all expressions that are being lowered, innermost last.
#[derive(Default)]
pub(super) struct Machine {
    operands: Vec<Operand>,
    pending: Vec<Pending>,
    /// The operator nodes around the cursor.
    pub(super) frames: Vec<Frame>,
    marks: Marks,
    /// Whether the last piece was an operand, so that an operator is due.
    pub(super) after_operand: bool,
}

/// An operator node around the cursor.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// Its kind.
    pub(super) kind: Kind,
    /// At most so many children are still to come.
    pub(super) rest: u32,
}

/// Where the innermost expression begins on each stack.
#[derive(Clone, Copy, Default)]
struct Marks {
    operands: usize,
    pending: usize,
    frames: usize,
}

/// What [`Lowering::begin`] put aside.
pub(super) struct Outer {
    marks: Marks,
    after_operand: bool,
}

impl Machine {
    /// Whether the cursor is back on the node on which the innermost expression began.
    pub(super) fn at_root(&self) -> bool {
        self.frames.len() == self.marks.frames
    }

    /// The kind of the operator node around the cursor.
    pub(super) fn frame(&self) -> Option<Kind> {
        let frame = self.frames[self.marks.frames..].last();
        frame.map(|frame| frame.kind)
    }

    /// Adds an operand.
    pub(super) fn push(&mut self, operand: Operand) {
        self.operands.push(operand);
        self.after_operand = true;
    }

    fn pop(&mut self) -> Option<Operand> {
        if self.operands.len() > self.marks.operands {
            return self.operands.pop();
        }
        None
    }

    fn pop_operator(&mut self, reduces: impl FnOnce(Level) -> bool) -> Option<Pending> {
        let last = self.pending[self.marks.pending..].last()?;
        if reduces(last.level) {
            return self.pending.pop();
        }
        None
    }
}

impl Lowering<'_> {
    /// Begins an expression inside another one.
    pub(super) fn begin(&mut self) -> Outer {
        let machine = &mut self.machine;
        let outer = Outer {
            marks: machine.marks,
            after_operand: machine.after_operand,
        };
        machine.marks = Marks {
            operands: machine.operands.len(),
            pending: machine.pending.len(),
            frames: machine.frames.len(),
        };
        machine.after_operand = false;
        outer
    }

    /// Ends what [`Self::begin`] began and returns its value. Operands that broken code left without an
    /// operator become orphans.
    pub(super) fn end(&mut self, outer: &Outer) -> Operand {
        self.reduce(|_| true);
        let first = self.machine.marks.operands;
        let extra = self.machine.operands.len().saturating_sub(first + 1);
        for _ in 0..extra {
            let orphan = self.pop_expr();
            self.orphans.push(orphan);
        }
        let value = self.machine.pop();
        self.machine.marks = outer.marks;
        self.machine.after_operand = outer.after_operand;
        value.unwrap_or_else(|| Operand::Expr(self.expr_here(ExprKind::Missing)))
    }

    /// Adds an operator before its operand.
    pub(super) fn prefix(&mut self, operator: Operator, level: Level) {
        let line = self.line();
        self.prefix_at(operator, level, line);
    }

    /// Adds an operator that stands on `line` before its operand.
    pub(super) fn prefix_at(&mut self, operator: Operator, level: Level, line: u32) {
        self.machine.pending.push(Pending {
            operator,
            level,
            line,
        });
        self.machine.after_operand = false;
    }

    /// Adds an operator between two operands: what binds stronger on its left is grouped first.
    pub(super) fn infix(&mut self, operator: Operator, level: Level) {
        self.reduce(|left| left > level || (left == level && !level.groups_right()));
        self.prefix(operator, level);
    }

    /// Groups everything that binds at least as strongly as `level` and returns it: the operand of a
    /// following `switch`, `with`, `as` or `is`.
    pub(super) fn left_of(&mut self, level: Level) -> ExprId {
        self.reduce(|left| left >= level);
        self.pop_expr()
    }

    /// The last operand as an expression, to be replaced by one that contains it.
    pub(super) fn pop_expr(&mut self) -> ExprId {
        let operand = self.machine.pop();
        self.operand_expr(operand)
    }

    /// Adds an expression as operand.
    pub(super) fn push_expr(&mut self, kind: ExprKind, line: u32) {
        let id = self.expr(kind, line);
        self.machine.push(Operand::Expr(id));
    }

    fn reduce(&mut self, reduces: impl Fn(Level) -> bool) {
        while let Some(pending) = self.machine.pop_operator(&reduces) {
            let operand = self.apply(pending);
            self.machine.push(operand);
        }
    }

    fn apply(&mut self, pending: Pending) -> Operand {
        let line = pending.line;
        match pending.operator {
            Operator::PatternOr | Operator::PatternAnd => self.apply_between_patterns(pending),
            Operator::PatternNot => {
                let inner = self.pop_pattern();
                Operand::Pattern(self.pat(PatternKind::Not(inner), line))
            }
            Operator::PatternRelational => {
                let bound = self.pop_expr();
                Operand::Pattern(self.pat(PatternKind::Relational(bound), line))
            }
            Operator::Is => {
                let pattern = self.pop_pattern();
                let tested = self.pop_expr();
                Operand::Expr(self.expr(ExprKind::Is(tested, pattern), line))
            }
            Operator::Range => {
                let end = self.pop_optional();
                let start = self.pop_optional();
                Operand::Expr(self.expr(ExprKind::Range(start, end), line))
            }
            operator => self.apply_to_expressions(operator, line),
        }
    }

    fn apply_between_patterns(&mut self, pending: Pending) -> Operand {
        let right = self.pop_pattern();
        let left = self.pop_pattern();
        let kind = match pending.operator {
            Operator::PatternAnd => PatternKind::And(left, right),
            _ => PatternKind::Or(left, right),
        };
        Operand::Pattern(self.pat(kind, pending.line))
    }

    fn apply_to_expressions(&mut self, operator: Operator, line: u32) -> Operand {
        let last = self.pop_expr();
        let kind = match operator {
            Operator::Binary(op) => ExprKind::Binary(op, self.pop_expr(), last),
            Operator::Assign(op) => self.assignment(op, last),
            Operator::Conditional(then) => ExprKind::Conditional(self.pop_expr(), then, last),
            Operator::Prefix(op) => ExprKind::Unary(op, last),
            Operator::Cast(ty) => ExprKind::Cast(ty, last),
            Operator::Await => ExprKind::Await(last),
            Operator::Throw => ExprKind::Throw(last),
            _ => ExprKind::Ref(last),
        };
        Operand::Expr(self.expr(kind, line))
    }

    fn assignment(&mut self, op: Option<BinaryOp>, value: ExprId) -> ExprKind {
        let target = self.pop_expr();
        if op.is_none() {
            self.mark_declarations(target);
        }
        ExprKind::Assign(op, target, value)
    }

    fn pop_optional(&mut self) -> Option<ExprId> {
        match self.machine.pop() {
            None | Some(Operand::Hole) => None,
            operand => Some(self.operand_expr(operand)),
        }
    }

    fn pop_pattern(&mut self) -> PatternId {
        let operand = self.machine.pop();
        self.operand_pattern(operand)
    }

    /// The expression of an operand. A pattern where an expression is due comes from broken code.
    pub(super) fn operand_expr(&mut self, operand: Option<Operand>) -> ExprId {
        match operand {
            Some(Operand::Expr(id)) => id,
            Some(Operand::Pattern(pattern)) => {
                let line = self.facts.code.patterns[pattern].line;
                let missing = self.expr(ExprKind::Missing, line);
                self.expr(ExprKind::Is(missing, pattern), line)
            }
            Some(Operand::Hole) | None => self.expr_here(ExprKind::Missing),
        }
    }
}

//! Walks trees of operators from left to right and feeds the pieces to the precedence machine.

use super::code::{ExprId, ExprKind, PatternId, PatternKind};
use super::kinds::Kind;
use super::lower::Lowering;
use super::operators::{Frame, Level, Operand, Operator};
use super::tokens::{assignment_operator, binary_operator, postfix_operator, prefix_operator};

impl Lowering<'_> {
    /// Lowers the expression under the cursor.
    pub(super) fn expression(&mut self) -> ExprId {
        let kind = self.kind();
        if !kind.is_operator() {
            return self.primary(kind);
        }
        let value = self.operators();
        self.operand_expr(Some(value))
    }

    /// Lowers the pattern (or the expression that serves as one) under the cursor.
    pub(super) fn pattern(&mut self) -> PatternId {
        let value = self.operators();
        self.operand_pattern(Some(value))
    }

    /// Lowers the operator node under the cursor.
    fn operators(&mut self) -> Operand {
        match self.deeper(Self::pieces) {
            Some(value) => value,
            None => Operand::Expr(self.expr_here(ExprKind::Missing)),
        }
    }

    fn pieces(&mut self) -> Operand {
        let outer = self.begin();
        loop {
            let kind = self.kind();
            if !self.enter(kind) {
                self.piece(kind);
                if self.climb() {
                    return self.end(&outer);
                }
            }
        }
    }

    /// Goes into the node under the cursor if its children are pieces of the same expression.
    fn enter(&mut self, kind: Kind) -> bool {
        let is_part = match kind {
            Kind::Assignment => matches!(self.machine.frame(), None | Some(Kind::Assignment)),
            Kind::Cast => return self.enter_cast(),
            _ => kind.is_operator() || kind.is_pattern_operator(),
        };
        is_part && self.descend(kind)
    }

    /// Goes to the first child of the operator node under the cursor.
    pub(super) fn descend(&mut self, kind: Kind) -> bool {
        let count = self.cursor.node().child_count();
        if count == 0 || !self.cursor.goto_first_child() {
            return false;
        }
        let rest = count - 1;
        self.machine.frames.push(Frame { kind, rest });
        true
    }

    /// Goes to the next piece; true when there is none.
    fn climb(&mut self) -> bool {
        while !self.machine.at_root() {
            let Some(frame) = self.machine.frames.last_mut() else {
                return true;
            };
            if frame.rest > 0 {
                frame.rest -= 1;
                if self.cursor.goto_next_sibling() {
                    return false;
                }
            }
            let kind = frame.kind;
            self.machine.frames.pop();
            self.cursor.goto_parent();
            if kind == Kind::RangeExpression && !self.machine.after_operand {
                self.machine.push(Operand::Hole);
            }
        }
        true
    }

    /// Feeds the token or operand under the cursor.
    fn piece(&mut self, kind: Kind) {
        let frame = self.machine.frame();
        match (frame, kind) {
            (_, Kind::Trivia) => {}
            (_, Kind::Error) => self.recover_expressions(),
            (Some(frame), Kind::Identifier | Kind::GenericName) => self.name_piece(frame, kind),
            (Some(Kind::Invocation), Kind::ArgumentList) => self.call(),
            (Some(Kind::ElementAccess), Kind::BracketedArguments) => self.index(false),
            (Some(Kind::ConditionalAccess), Kind::ElementBinding) => self.index(true),
            (Some(Kind::ConditionalAccess), Kind::MemberBinding) => self.member_binding(),
            (Some(Kind::Conditional), Kind::Question) => self.conditional(),
            (Some(Kind::Cast), kind) if self.machine.after_operand && kind.is_expression() => {
                self.after_no_cast(kind);
            }
            (Some(Kind::SwitchExpression), Kind::SwitchToken) => self.switch_expression(),
            (Some(Kind::WithExpression), Kind::WithToken) => self.with_expression(),
            (Some(Kind::AsExpression), kind) if self.machine.after_operand && kind.is_type() => {
                self.as_type();
            }
            (Some(Kind::IsExpression), kind) if self.machine.after_operand && kind.is_type() => {
                self.is_type();
            }
            (Some(frame), token) if self.operator_token(frame, token) => {}
            (_, kind) if kind.is_pattern() => {
                let pattern = self.primary_pattern(kind);
                self.machine.push(Operand::Pattern(pattern));
            }
            (_, kind) if kind.is_expression() || kind.is_type() => self.operand(kind),
            _ => {}
        }
    }

    fn operand(&mut self, kind: Kind) {
        let value = self.primary(kind);
        self.machine.push(Operand::Expr(value));
    }

    /// A name is an operand, the member of the operand before it, or the type that it is tested for.
    fn name_piece(&mut self, frame: Kind, kind: Kind) {
        match frame {
            Kind::MemberAccess if self.machine.after_operand => self.member_access(false),
            Kind::AsExpression if self.machine.after_operand => self.as_type(),
            Kind::IsExpression if self.machine.after_operand => self.is_type(),
            Kind::MemberAccess if kind == Kind::GenericName => {
                let ty = self.type_ref();
                let line = self.line();
                self.push_expr(ExprKind::Type(ty), line);
            }
            Kind::ConstantPattern if kind == Kind::GenericName => {
                let line = self.line();
                let ty = self.type_ref();
                let pattern = self.pat(PatternKind::Type(ty), line);
                self.machine.push(Operand::Pattern(pattern));
            }
            _ => self.operand(kind),
        }
    }

    /// Feeds an operator token of the node `frame`.
    fn operator_token(&mut self, frame: Kind, token: Kind) -> bool {
        match frame {
            Kind::Binary => self.binary_token(token),
            Kind::PrefixUnary => self.prefix_token(token),
            Kind::PostfixUnary => self.postfix_token(token),
            Kind::Assignment => self.assignment_token(token),
            _ => self.keyword_token(frame, token),
        }
    }

    fn assignment_token(&mut self, token: Kind) -> bool {
        let op = assignment_operator(token);
        if op.is_none() && token != Kind::Equal {
            return false;
        }
        self.infix(Operator::Assign(op), Level::Assign);
        true
    }

    fn binary_token(&mut self, token: Kind) -> bool {
        let Some((op, level)) = binary_operator(token) else {
            return false;
        };
        self.infix(Operator::Binary(op), level);
        true
    }

    /// After an operand, `-b` is the rest of a subtraction that the grammar took for a cast. It takes `&&` there
    /// for two operators.
    fn prefix_token(&mut self, token: Kind) -> bool {
        let node = self.cursor.node();
        if self.machine.after_operand {
            let is_and = token == Kind::Amp && self.has_amp(node.end_byte());
            return self.binary_token(if is_and { Kind::AmpAmp } else { token });
        }
        if token == Kind::Amp && self.has_amp(node.start_byte().wrapping_sub(1)) {
            return true;
        }
        let Some(op) = prefix_operator(token) else {
            return false;
        };
        self.prefix(Operator::Prefix(op), Level::Unary);
        true
    }

    fn has_amp(&self, at: usize) -> bool {
        self.text.as_bytes().get(at) == Some(&b'&')
    }

    fn postfix_token(&mut self, token: Kind) -> bool {
        let Some(op) = postfix_operator(token) else {
            return false;
        };
        if self.cursor.node().is_missing() {
            return true;
        }
        let operand = self.pop_expr();
        let line = self.line();
        self.push_expr(ExprKind::Unary(op, operand), line);
        true
    }

    fn keyword_token(&mut self, frame: Kind, token: Kind) -> bool {
        match (frame, token) {
            (Kind::Await, Kind::AwaitToken) => self.prefix(Operator::Await, Level::Unary),
            (Kind::ThrowExpression, Kind::ThrowToken) => {
                self.prefix(Operator::Throw, Level::Assign);
            }
            (Kind::RefExpression, Kind::RefToken) => self.prefix(Operator::Ref, Level::Assign),
            (Kind::RangeExpression, Kind::DotDot) => self.range_token(),
            (Kind::IsPattern, Kind::IsToken) => self.infix(Operator::Is, Level::Relational),
            (Kind::NegatedPattern, Kind::NotToken) => {
                self.prefix(Operator::PatternNot, Level::PatternPrefix);
            }
            (Kind::AndPattern, Kind::AndWord) => {
                self.infix(Operator::PatternAnd, Level::PatternAnd);
            }
            (Kind::OrPattern, Kind::OrWord) => self.infix(Operator::PatternOr, Level::PatternOr),
            (Kind::RelationalPattern, token) if binary_operator(token).is_some() => {
                self.prefix(Operator::PatternRelational, Level::PatternPrefix);
            }
            _ => return false,
        }
        true
    }

    fn range_token(&mut self) {
        if !self.machine.after_operand {
            self.machine.push(Operand::Hole);
        }
        self.infix(Operator::Range, Level::Range);
    }

    fn member_access(&mut self, conditional: bool) {
        let target = self.pop_expr();
        let member = self.segment();
        let line = member.line;
        let kind = ExprKind::Member {
            target,
            member,
            conditional,
        };
        self.push_expr(kind, line);
    }

    fn member_binding(&mut self) {
        self.each(|this, kind| {
            if matches!(kind, Kind::Identifier | Kind::GenericName) {
                this.member_access(true);
            }
        });
    }

    fn call(&mut self) {
        let args = self.arguments();
        let callee = self.pop_expr();
        if self.is_var_test(callee) {
            self.designate(callee, args);
            self.machine.push(Operand::Expr(callee));
            return;
        }
        let line = self.facts.code.exprs[callee].line;
        self.push_expr(ExprKind::Call { callee, args }, line);
    }

    fn index(&mut self, conditional: bool) {
        let line = self.line();
        let args = self.arguments();
        let target = self.pop_expr();
        let kind = ExprKind::Index {
            target,
            args,
            conditional,
        };
        self.push_expr(kind, line);
    }

    /// `? a :` of `c ? a : b`; the cursor ends on `a`, and `b` is the operand that follows.
    fn conditional(&mut self) {
        let then = match self.next() {
            Some(Kind::Error) | None => self.expr_here(ExprKind::Missing),
            Some(_) => self.expression(),
        };
        self.infix(Operator::Conditional(then), Level::Conditional);
    }

    fn as_type(&mut self) {
        let operand = self.left_of(Level::Relational);
        let line = self.line();
        let ty = self.type_ref();
        self.push_expr(ExprKind::As(operand, ty), line);
    }

    fn is_type(&mut self) {
        let operand = self.left_of(Level::Relational);
        let line = self.line();
        let test = self.type_test();
        let pattern = self.pat(test, line);
        self.push_expr(ExprKind::Is(operand, pattern), line);
    }

    fn switch_expression(&mut self) {
        let operand = self.left_of(Level::Switch);
        let line = self.line();
        let mut arms = Vec::new();
        while let Some(kind) = self.next() {
            match kind {
                Kind::SwitchArm => arms.extend(self.switch_arm()),
                Kind::Error => self.recover_expressions(),
                _ => {}
            }
        }
        self.push_expr(ExprKind::Switch(operand, arms.into()), line);
    }

    fn with_expression(&mut self) {
        let operand = self.left_of(Level::Switch);
        let line = self.line();
        let mut entries = Vec::new();
        while let Some(kind) = self.next() {
            match kind {
                Kind::WithInitializer => entries.push(self.with_initializer()),
                Kind::Error => self.recover_expressions(),
                _ => {}
            }
        }
        self.push_expr(ExprKind::With(operand, entries.into()), line);
    }
}

//! Statements.

use super::code::{Catch, Designation, ExprId, ExprKind, For, ForEach, StmtId, StmtKind, Try};
use super::kinds::{Field, Kind};
use super::lower::{Lowering, take};

/// The children of a statement that has at most two expressions and two statements.
#[derive(Default)]
struct Parts {
    exprs: Vec<ExprId>,
    stmts: Vec<StmtId>,
}

impl Lowering<'_> {
    /// Lowers the statement of the given kind under the cursor.
    pub(super) fn statement(&mut self, kind: Kind) -> StmtId {
        let line = self.line();
        match self.deeper(|this| this.any_statement(kind, line)) {
            Some(id) => id,
            None => self.stmt(StmtKind::Empty, line),
        }
    }

    fn any_statement(&mut self, kind: Kind, line: u32) -> StmtId {
        let kind = match kind {
            Kind::Block | Kind::CheckedStatement | Kind::UnsafeStatement => {
                StmtKind::Block(self.statements())
            }
            Kind::ExpressionStatement => StmtKind::Expr(self.inner_expression()),
            Kind::LocalDeclaration => self.local_declaration(),
            Kind::LocalFunction => self.local_function(),
            Kind::IfStatement => return self.if_statement(),
            Kind::WhileStatement | Kind::DoStatement => self.loop_statement(),
            Kind::ForStatement => self.for_statement(),
            Kind::ForEachStatement => self.for_each(),
            Kind::ReturnStatement => StmtKind::Return(self.optional_expression()),
            Kind::ThrowStatement => StmtKind::Throw(self.optional_expression()),
            Kind::YieldStatement => match self.optional_expression() {
                Some(value) => StmtKind::Yield(value),
                None => StmtKind::Empty,
            },
            Kind::TryStatement => self.try_statement(),
            Kind::UsingStatement | Kind::FixedStatement => self.using_statement(),
            Kind::LockStatement => {
                let parts = self.parts();
                StmtKind::Lock(self.expr_part(&parts, 0), self.stmt_part(&parts, 0))
            }
            Kind::SwitchStatement => self.switch_statement(),
            Kind::GotoStatement => self.goto_statement(),
            Kind::LabeledStatement => return self.labeled_statement(),
            _ => StmtKind::Empty,
        };
        self.stmt(kind, line)
    }

    /// The statements among the children of the node under the cursor; of `checked { }`, those in its block.
    fn statements(&mut self) -> Box<[StmtId]> {
        let mark = self.lists.stmts.len();
        self.push_statements();
        take(&mut self.lists.stmts, mark)
    }

    /// Pushes the statements among the children of the node under the cursor, those within directives and
    /// broken code included.
    pub(super) fn push_statements(&mut self) {
        self.each_or_error(Self::push_statement);
    }

    /// Pushes the statement under the cursor, if it is one.
    pub(super) fn push_statement(&mut self, kind: Kind) {
        match kind {
            kind if kind.is_statement() => {
                let id = self.statement(kind);
                self.lists.stmts.push(id);
            }
            Kind::PreprocIf | Kind::PreprocElse | Kind::PreprocElif | Kind::GlobalStatement => {
                self.deeper(Self::push_statements);
            }
            Kind::Error => self.recover_statements(),
            _ => {}
        }
        self.push_orphans();
    }

    /// Pushes what broken code left behind as expression statements.
    pub(super) fn push_orphans(&mut self) {
        while let Some(orphan) = self.orphans.pop() {
            let line = self.facts.code.exprs[orphan].line;
            let id = self.stmt(StmtKind::Expr(orphan), line);
            self.lists.stmts.push(id);
        }
    }

    fn parts(&mut self) -> Parts {
        let mut parts = Parts::default();
        self.each(|this, kind| {
            if kind.is_statement() {
                parts.stmts.push(this.statement(kind));
            } else if kind.is_expression() {
                parts.exprs.push(this.expression());
            }
        });
        parts
    }

    fn expr_part(&mut self, parts: &Parts, index: usize) -> ExprId {
        match parts.exprs.get(index) {
            Some(&id) => id,
            None => self.expr_here(ExprKind::Missing),
        }
    }

    fn stmt_part(&mut self, parts: &Parts, index: usize) -> StmtId {
        match parts.stmts.get(index) {
            Some(&id) => id,
            None => self.empty_statement(),
        }
    }

    fn empty_statement(&mut self) -> StmtId {
        let line = self.line();
        self.stmt(StmtKind::Empty, line)
    }

    fn loop_statement(&mut self) -> StmtKind {
        let parts = self.parts();
        StmtKind::Loop(self.expr_part(&parts, 0), self.stmt_part(&parts, 0))
    }

    /// `if (a) b else if (c) d ...`: the tree nests to the right, once for each `else`.
    fn if_statement(&mut self) -> StmtId {
        let mut branches: Vec<(ExprId, StmtId, u32)> = Vec::new();
        let mut levels = 0;
        let mut otherwise = None;
        loop {
            let line = self.line();
            if !self.cursor.goto_first_child() {
                break;
            }
            levels += 1;
            let (condition, then, rest) = self.if_head();
            branches.push((condition, then, line));
            match rest {
                Some(Kind::IfStatement) => {}
                Some(kind) => {
                    otherwise = Some(self.statement(kind));
                    break;
                }
                None => break,
            }
        }
        for _ in 0..levels {
            self.cursor.goto_parent();
        }
        for (condition, then, line) in branches.into_iter().rev() {
            otherwise = Some(self.stmt(StmtKind::If(condition, then, otherwise), line));
        }
        otherwise.unwrap_or_else(|| self.empty_statement())
    }

    /// Lowers the condition and the first branch of an `if` and stops on the statement after `else`.
    fn if_head(&mut self) -> (ExprId, StmtId, Option<Kind>) {
        let mut parts = Parts::default();
        let mut rest = None;
        while let Some(kind) = self.next() {
            if kind.is_statement() && !parts.stmts.is_empty() {
                rest = Some(kind);
                break;
            } else if kind.is_statement() {
                parts.stmts.push(self.statement(kind));
            } else if kind == Kind::Error {
                self.recover_expressions();
            } else if kind.is_expression() {
                parts.exprs.push(self.expression());
            }
        }
        let condition = self.expr_part(&parts, 0);
        (condition, self.stmt_part(&parts, 0), rest)
    }

    fn for_statement(&mut self) -> StmtKind {
        let mark = self.lists.stmts.len();
        let mut condition = None;
        let mut step = Vec::new();
        let mut body = None;
        self.each(|this, kind| {
            if kind == Kind::VariableDeclaration {
                let id = this.variable_declaration(false, false);
                this.lists.stmts.push(id);
            } else if kind.is_statement() {
                body = Some(this.statement(kind));
            } else if kind.is_expression() {
                let field = this.field();
                let line = this.line();
                let value = this.expression();
                match field {
                    Field::Condition => condition = Some(value),
                    Field::Update => step.push(value),
                    _ => {
                        let id = this.stmt(StmtKind::Expr(value), line);
                        this.lists.stmts.push(id);
                    }
                }
            }
        });
        StmtKind::For(Box::new(For {
            init: take(&mut self.lists.stmts, mark),
            condition,
            step: step.into(),
            body: body.unwrap_or_else(|| self.empty_statement()),
        }))
    }

    fn for_each(&mut self) -> StmtKind {
        let mut ty = None;
        let mut designation = Designation::None;
        let mut target = None;
        let mut source = None;
        let mut body = None;
        let mut is_await = false;
        self.each(|this, kind| match kind {
            Kind::AwaitToken => is_await = true,
            kind if kind.is_statement() => body = Some(this.statement(kind)),
            kind => match this.field() {
                Field::Type if kind.is_type() => ty = this.explicit_type(),
                Field::Left => {
                    if let Some(found) = this.designation(kind) {
                        designation = found;
                    } else {
                        let found = this.target();
                        match this.generic_declaration(found) {
                            Some((declared, name)) => (ty, designation) = (Some(declared), name),
                            None => target = Some(found),
                        }
                    }
                }
                Field::Right => source = Some(this.expression()),
                _ => {}
            },
        });
        StmtKind::ForEach(Box::new(ForEach {
            ty,
            designation,
            target,
            source: source.unwrap_or_else(|| self.expr_here(ExprKind::Missing)),
            body: body.unwrap_or_else(|| self.empty_statement()),
            is_await,
        }))
    }

    /// The tuple under the cursor to whose elements is assigned.
    fn target(&mut self) -> ExprId {
        let target = self.expression();
        self.mark_declarations(target);
        target
    }

    fn using_statement(&mut self) -> StmtKind {
        let mut head = None;
        let mut body = None;
        self.each(|this, kind| {
            if kind == Kind::VariableDeclaration {
                head = Some(this.variable_declaration(false, false));
            } else if kind.is_statement() {
                body = Some(this.statement(kind));
            } else if kind.is_expression() {
                let line = this.line();
                let value = this.expression();
                head = Some(this.stmt(StmtKind::Expr(value), line));
            }
        });
        let head = head.unwrap_or_else(|| self.empty_statement());
        StmtKind::Using(head, body.unwrap_or_else(|| self.empty_statement()))
    }

    fn try_statement(&mut self) -> StmtKind {
        let mut body = None;
        let mut catches = Vec::new();
        let mut finally = None;
        self.each(|this, kind| match kind {
            Kind::Block => body = Some(this.statement(kind)),
            Kind::CatchClause => catches.push(this.catch_clause()),
            Kind::FinallyClause => finally = Some(this.inner_block()),
            _ => {}
        });
        StmtKind::Try(Box::new(Try {
            body: body.unwrap_or_else(|| self.empty_statement()),
            catches: catches.into(),
            finally,
        }))
    }

    fn catch_clause(&mut self) -> Catch {
        let mut ty = None;
        let mut name = None;
        let mut filter = None;
        let mut body = None;
        self.each(|this, kind| match kind {
            Kind::CatchDeclaration => this.each(|this, kind| match this.field() {
                Field::Type if kind.is_type() => ty = Some(this.type_ref()),
                Field::Name => name = Some(this.name()),
                _ => {}
            }),
            Kind::CatchFilter => filter = this.optional_expression(),
            Kind::Block => body = Some(this.statement(kind)),
            _ => {}
        });
        Catch {
            ty,
            name,
            filter,
            body: body.unwrap_or_else(|| self.empty_statement()),
        }
    }

    fn inner_block(&mut self) -> StmtId {
        let mut block = None;
        self.each(|this, kind| {
            if kind.is_statement() {
                block = Some(this.statement(kind));
            }
        });
        block.unwrap_or_else(|| self.empty_statement())
    }

    fn goto_statement(&mut self) -> StmtKind {
        let mut is_case = false;
        let mut value = None;
        self.each(|this, kind| match kind {
            Kind::CaseToken => is_case = true,
            kind if is_case && kind.is_expression() => value = Some(this.expression()),
            _ => {}
        });
        value.map_or(StmtKind::Empty, StmtKind::Expr)
    }

    /// `label: statement` is the statement, so that what it declares stays visible after it.
    fn labeled_statement(&mut self) -> StmtId {
        self.inner_block()
    }
}

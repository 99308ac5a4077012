//! Statements: scopes of locals, and the expressions in them.

use super::binder::Binder;
use super::model::ReferenceKind;
use super::ty::{Ty, TyKind, TyTable};
use crate::extract::code::{
    Catch, Designation, ExprId, ExprKind, ForEach, LocalDecl, StmtId, StmtKind,
};

impl Binder<'_, '_> {
    /// Statements of one block: local functions are in scope throughout.
    pub(super) fn statements(&mut self, stmts: &[StmtId]) {
        let code = &self.world.units[self.site.unit].facts.code;
        for &stmt in stmts {
            if let StmtKind::LocalFunction(function) = &code.stmts[stmt].kind {
                self.declare_local_function(function);
            }
        }
        for &stmt in stmts {
            self.statement(stmt);
        }
    }

    /// A statement with a scope of its own.
    fn scoped(&mut self, id: StmtId) {
        let mark = self.locals.len();
        self.statement(id);
        self.locals.truncate(mark);
    }

    /// A statement; what it declares stays in scope for those after it.
    pub(super) fn statement(&mut self, id: StmtId) {
        let stmt = &self.world.units[self.site.unit].facts.code.stmts[id];
        match &stmt.kind {
            StmtKind::Empty => {}
            StmtKind::Block(stmts) => {
                let mark = self.locals.len();
                self.statements(stmts);
                self.locals.truncate(mark);
            }
            StmtKind::Expr(value) => {
                self.value(*value, None);
            }
            StmtKind::Local(decl) => self.local_declaration(decl),
            StmtKind::LocalFunction(function) => self.local_function(function),
            StmtKind::If(condition, then, other) => {
                self.value(*condition, Some(TyTable::BOOL));
                self.recorder.branches += 1;
                self.scoped(*then);
                self.else_chain(*other);
                self.recorder.branches -= 1;
            }
            StmtKind::Loop(condition, body) => {
                let mark = self.locals.len();
                self.value(*condition, Some(TyTable::BOOL));
                self.statement(*body);
                self.locals.truncate(mark);
            }
            StmtKind::For(of) => {
                let mark = self.locals.len();
                self.statements(&of.init);
                if let Some(condition) = of.condition {
                    self.value(condition, Some(TyTable::BOOL));
                }
                for &step in &of.step {
                    self.value(step, None);
                }
                self.statement(of.body);
                self.locals.truncate(mark);
            }
            StmtKind::ForEach(of) => {
                let mark = self.locals.len();
                self.for_each(of, stmt.line);
                self.statement(of.body);
                self.locals.truncate(mark);
            }
            StmtKind::Return(value) => self.return_value(*value),
            StmtKind::Yield(value) => self.yield_value(*value),
            StmtKind::Throw(value) => {
                if let Some(value) = value {
                    self.value(*value, None);
                }
            }
            StmtKind::Try(of) => {
                self.statement(of.body);
                for catch in &of.catches {
                    self.catch(catch);
                }
                if let Some(finally) = of.finally {
                    self.statement(finally);
                }
            }
            StmtKind::Using(head, body) => {
                let mark = self.locals.len();
                self.statement(*head);
                self.statement(*body);
                self.locals.truncate(mark);
            }
            StmtKind::Lock(value, body) => {
                self.value(*value, None);
                self.scoped(*body);
            }
            StmtKind::Switch(operand, sections) => self.switch_statement(*operand, sections),
        }
    }

    /// `else if` chains in a loop: generated code has thousands.
    fn else_chain(&mut self, mut other: Option<StmtId>) {
        while let Some(id) = other {
            if let StmtKind::If(condition, then, next) =
                &self.world.units[self.site.unit].facts.code.stmts[id].kind
            {
                self.value(*condition, Some(TyTable::BOOL));
                self.scoped(*then);
                other = *next;
            } else {
                self.scoped(id);
                return;
            }
        }
    }

    fn local_declaration(&mut self, decl: &LocalDecl) {
        let stated = decl
            .ty
            .map(|ty| self.type_ref(ty, ReferenceKind::LocalType));
        for declarator in &decl.declarators {
            let ty = match (stated, declarator.init) {
                (Some(ty), Some(init)) => {
                    self.initial(init, ty);
                    ty
                }
                (Some(ty), None) => ty,
                (None, Some(init)) => {
                    let ty = self.value(init, None);
                    self.infer_mention(ty, ReferenceKind::Var, declarator.line);
                    ty
                }
                (None, None) => TyTable::UNKNOWN,
            };
            let name = self.name(declarator.name);
            if let Some(init) = declarator.init {
                self.recorder.inits.push((name, init));
                self.recorder.sources.push((name, init));
                self.note_local(name, init, false);
            }
            self.declare_local(name, ty);
        }
    }

    /// The initial value of a field, property or local of a stated type; `{ a, b }` makes an array of it.
    pub(super) fn initial(&mut self, init: ExprId, ty: Ty) {
        let code = &self.world.units[self.site.unit].facts.code;
        match &code.exprs[init].kind {
            ExprKind::ArrayInit(items) => {
                self.array_of(items, Some(ty));
            }
            _ => {
                self.value_for(init, ty);
            }
        }
    }

    fn for_each(&mut self, of: &ForEach, line: u32) {
        let sequence = self.value(of.source, None);
        let element = self.enumerated(sequence, of.is_await, line);
        let declared = if let Some(ty) = of.ty {
            self.type_ref(ty, ReferenceKind::LocalType)
        } else {
            self.infer_mention(element, ReferenceKind::Var, line);
            element
        };
        if let Designation::Single(name, _) = of.designation {
            let name = self.name(name);
            self.recorder.sources.push((name, of.source));
        }
        match of.target {
            Some(target) => self.deconstruct_into(target, element, line),
            None => self.designate(&of.designation, declared, line),
        }
    }

    fn return_value(&mut self, value: Option<ExprId>) {
        let Some(value) = value else { return };
        let expected = self.returns.last().and_then(|frame| frame.expected);
        let wanted = expected
            .filter(|&ty| ty != TyTable::VOID && !matches!(self.tys.kind(ty), TyKind::Param(_)));
        let ty = self.value(value, wanted);
        if let Some(wanted) = wanted {
            let line = self.line_of(value);
            self.convert(ty, wanted, line);
        }
        if let Some(frame) = self.returns.last_mut() {
            frame.seen.push(ty);
        }
    }

    fn yield_value(&mut self, value: ExprId) {
        let expected = self.returns.last().and_then(|frame| frame.expected);
        let element = expected.and_then(|ty| self.element_type(ty));
        match element {
            Some(element) => {
                self.value_for(value, element);
            }
            None => {
                self.value(value, None);
            }
        }
    }

    fn catch(&mut self, catch: &Catch) {
        let mark = self.locals.len();
        let ty = catch.ty.map_or(TyTable::UNKNOWN, |ty| {
            self.type_ref(ty, ReferenceKind::Catch)
        });
        if let Some(name) = catch.name {
            let name = self.name(name);
            self.declare_local(name, ty);
        }
        if let Some(filter) = catch.filter {
            self.value(filter, Some(TyTable::BOOL));
        }
        self.statement(catch.body);
        self.locals.truncate(mark);
    }
}

//! The state of one file's lowering and the way it moves over the tree.
//!
//! One cursor visits every node once. A lowering function finds the cursor on its node and leaves it there;
//! children are visited with [`Lowering::each`]. Recursion is bounded by [`MAX_DEPTH`]; operator chains and
//! `else if` chains, which real code makes long, are lowered with loops and do not count.

use tree_sitter::{Node, Tree, TreeCursor};

use crate::base::intern::{Interner, Name};
use crate::base::problem::{Problem, ProblemCode};

use super::code::{
    Arg, Expr, ExprId, ExprKind, Pattern, PatternId, PatternKind, Stmt, StmtId, StmtKind, TypeRef,
    TypeRefId, TypeRefKind,
};
use super::facts::FileFacts;
use super::kinds::{Field, Kind, Tables};
use super::operators::Machine;

/// How deep expressions, statements, patterns, types and declarations may nest in each other. What is deeper
/// is left out and reported. Ten times what people write, and it fits a thread's stack of 2 MB with room.
pub(super) const MAX_DEPTH: u32 = 400;

/// The state of one file's lowering.
pub(super) struct Lowering<'t> {
    /// Where we are in the tree.
    pub(super) cursor: TreeCursor<'t>,
    /// The source as its author wrote it.
    pub(super) text: &'t str,
    /// What has been found.
    pub(super) facts: FileFacts,
    /// Operands and operators of the expressions that are being lowered.
    pub(super) machine: Machine,
    /// Expressions found in broken code that no construct claims; the block around them takes them.
    pub(super) orphans: Vec<ExprId>,
    /// Elements of the lists that are being collected, innermost last.
    pub(super) lists: Lists,
    tables: &'static Tables,
    names: Interner,
    depth: u32,
    too_deep: bool,
}

/// Stacks on which lists grow before their length is known, so that each is allocated once.
#[derive(Default)]
pub(super) struct Lists {
    /// Arguments.
    pub(super) args: Vec<Arg>,
    /// Expressions.
    pub(super) exprs: Vec<ExprId>,
    /// Statements.
    pub(super) stmts: Vec<StmtId>,
    /// Type references.
    pub(super) types: Vec<TypeRefId>,
}

/// Takes what was pushed on `list` since it had `mark` elements.
pub(super) fn take<T>(list: &mut Vec<T>, mark: usize) -> Box<[T]> {
    list.drain(mark..).collect()
}

impl<'t> Lowering<'t> {
    /// A lowering of `tree` with its cursor on the root.
    pub(super) fn new(tree: &'t Tree, text: &'t str) -> Self {
        Self {
            cursor: tree.walk(),
            text,
            facts: FileFacts::default(),
            machine: Machine::default(),
            orphans: Vec::new(),
            lists: Lists::default(),
            tables: Tables::of_csharp(),
            names: Interner::default(),
            depth: 0,
            too_deep: false,
        }
    }

    /// The facts with their names.
    pub(super) fn finish(mut self) -> FileFacts {
        self.facts.names = self.names.into_texts();
        self.facts.fit();
        self.facts
    }

    /// The kind of the node under the cursor.
    pub(super) fn kind(&self) -> Kind {
        self.tables.kind(self.cursor.node().kind_id())
    }

    /// The kind of `node`.
    pub(super) fn kind_of(&self, node: Node<'_>) -> Kind {
        self.tables.kind(node.kind_id())
    }

    /// The field that the node under the cursor is of its parent.
    pub(super) fn field(&self) -> Field {
        self.cursor
            .field_id()
            .map_or(Field::None, |id| self.tables.field(id.get()))
    }

    /// The 1-based line on which the node under the cursor begins.
    pub(super) fn line(&self) -> u32 {
        self.cursor.node().start_position().row as u32 + 1
    }

    /// The 1-based line on which the node under the cursor ends.
    pub(super) fn end_line(&self) -> u32 {
        self.cursor.node().end_position().row as u32 + 1
    }

    /// The source of the node under the cursor.
    pub(super) fn source(&self) -> &'t str {
        let range = self.cursor.node().byte_range();
        self.text.get(range).unwrap_or_default()
    }

    /// Calls `visit` on every child that is neither trivia nor broken; expressions in broken children become
    /// orphans.
    pub(super) fn each(&mut self, mut visit: impl FnMut(&mut Self, Kind)) {
        self.each_or_error(|this, kind| match kind {
            Kind::Error => this.recover_expressions(),
            _ => visit(this, kind),
        });
    }

    /// Calls `visit` on every child but trivia. Counting the children spares the cursor a futile search for
    /// one more, which costs as much as finding one.
    pub(super) fn each_or_error(&mut self, mut visit: impl FnMut(&mut Self, Kind)) {
        let mut rest = self.cursor.node().child_count();
        if rest == 0 || !self.cursor.goto_first_child() {
            return;
        }
        loop {
            let kind = self.kind();
            if kind != Kind::Trivia {
                visit(self, kind);
            }
            rest -= 1;
            if rest == 0 || !self.cursor.goto_next_sibling() {
                break;
            }
        }
        self.cursor.goto_parent();
    }

    /// Moves to the next sibling that is not trivia.
    pub(super) fn next(&mut self) -> Option<Kind> {
        while self.cursor.goto_next_sibling() {
            match self.kind() {
                Kind::Trivia => {}
                kind => return Some(kind),
            }
        }
        None
    }

    /// Runs `lower` one level deeper, or returns `None` where that would be too deep.
    pub(super) fn deeper<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            self.report_depth();
            return None;
        }
        self.depth += 1;
        let result = lower(self);
        self.depth -= 1;
        Some(result)
    }

    fn report_depth(&mut self) {
        if self.too_deep {
            return;
        }
        self.too_deep = true;
        let message =
            format!("nested more than {MAX_DEPTH} levels deep; the inner code was left out");
        let problem = Problem::new(ProblemCode::ParseError, "", message).at_line(self.line());
        self.facts.problems.push(problem);
    }

    /// Interns `text` as it is.
    pub(super) fn intern(&mut self, text: &str) -> Name {
        self.names.intern(text)
    }

    /// The name under the cursor, without `@` and with Unicode escapes decoded.
    pub(super) fn name(&mut self) -> Name {
        let source = self.source();
        if source.starts_with('@') || source.contains('\\') {
            let plain = super::literals::plain_identifier(source);
            return self.names.intern(&plain);
        }
        self.names.intern(source)
    }

    /// Whether `name` is spelled `text`.
    pub(super) fn spells(&self, name: Name, text: &str) -> bool {
        self.names.text(name) == text
    }

    /// Adds an expression.
    pub(super) fn expr(&mut self, kind: ExprKind, line: u32) -> ExprId {
        self.facts.code.exprs.push(Expr { kind, line })
    }

    /// Adds the expression of the node under the cursor.
    pub(super) fn expr_here(&mut self, kind: ExprKind) -> ExprId {
        let line = self.line();
        self.expr(kind, line)
    }

    /// Adds a statement.
    pub(super) fn stmt(&mut self, kind: StmtKind, line: u32) -> StmtId {
        self.facts.code.stmts.push(Stmt { kind, line })
    }

    /// Adds a pattern.
    pub(super) fn pat(&mut self, kind: PatternKind, line: u32) -> PatternId {
        self.facts.code.patterns.push(Pattern { kind, line })
    }

    /// Adds a type reference.
    pub(super) fn type_at(&mut self, kind: TypeRefKind, line: u32) -> TypeRefId {
        self.facts.code.types.push(TypeRef { kind, line })
    }
}

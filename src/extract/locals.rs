//! Declarations of locals and local functions.

use super::code::{
    Declarator, Designation, ExprId, ExprKind, LocalDecl, LocalFunction, StmtId, StmtKind,
    TypeRefId, TypeRefKind,
};
use super::facts::Modifiers;
use super::functions::Signature;
use super::kinds::{Field, Kind};
use super::lower::Lowering;

impl Lowering<'_> {
    /// `const T a = x, b;`, `using var a = x;`
    pub(super) fn local_declaration(&mut self) -> StmtKind {
        let mut modifiers = Modifiers::default();
        let mut is_using = false;
        let mut kind_of_local = StmtKind::Empty;
        self.each(|this, kind| match kind {
            Kind::UsingToken => is_using = true,
            Kind::Modifier => this.modifier(&mut modifiers),
            Kind::VariableDeclaration => {
                let is_const = modifiers.has(Modifiers::CONST);
                kind_of_local = this.locals(is_const, is_using);
            }
            _ => {}
        });
        kind_of_local
    }

    /// The declaration under the cursor as a statement of its own.
    pub(super) fn variable_declaration(&mut self, is_const: bool, is_using: bool) -> StmtId {
        let line = self.line();
        let kind = self.locals(is_const, is_using);
        self.stmt(kind, line)
    }

    /// `T a = x, b`, or the assignment that `var (a, b) = x` is.
    fn locals(&mut self, is_const: bool, is_using: bool) -> StmtKind {
        let mut ty = None;
        let mut declarators = Vec::new();
        let mut deconstruction = None;
        self.each(|this, kind| match kind {
            Kind::VariableDeclarator => match this.declarator() {
                (Designation::Single(name, line), init) => {
                    declarators.push(Declarator { name, line, init });
                }
                (designation, init) => deconstruction = Some((designation, init)),
            },
            kind if kind.is_type() => ty = this.explicit_type(),
            _ => {}
        });
        if let Some((designation, init)) = deconstruction {
            return self.deconstruction(ty, designation, init);
        }
        StmtKind::Local(LocalDecl {
            ty,
            declarators: declarators.into(),
            is_const,
            is_using,
        })
    }

    fn deconstruction(
        &mut self,
        ty: Option<TypeRefId>,
        designation: Designation,
        init: Option<ExprId>,
    ) -> StmtKind {
        let target = self.expr_here(ExprKind::Declaration(ty, Box::new(designation)));
        let Some(value) = init else {
            return StmtKind::Expr(target);
        };
        StmtKind::Expr(self.expr_here(ExprKind::Assign(None, target, value)))
    }

    /// What the declarator under the cursor declares, and its value.
    pub(super) fn declarator(&mut self) -> (Designation, Option<ExprId>) {
        let mut designation = Designation::None;
        let mut init = None;
        let mut is_named = false;
        self.each(|this, kind| {
            if !is_named && matches!(kind, Kind::Identifier | Kind::TuplePattern) {
                is_named = true;
                designation = match kind {
                    Kind::Identifier => Designation::Single(this.name(), this.line()),
                    kind => this.designation(kind).unwrap_or(Designation::None),
                };
            } else if kind == Kind::BracketedArguments {
                let size = this.arguments();
                init = size.first().map(|arg| arg.value);
            } else if kind.is_expression() {
                init = Some(this.expression());
            }
        });
        (designation, init)
    }

    /// Lowers the local function under the cursor.
    pub(super) fn local_function(&mut self) -> StmtKind {
        let mut signature = Signature::default();
        let mut returns = None;
        let mut name = None;
        self.each(|this, kind| {
            if this.signature_part(&mut signature, kind) {
                return;
            }
            match this.field() {
                Field::Type if kind.is_type() => returns = Some(this.type_ref()),
                Field::Name => name = Some(this.name()),
                _ => {}
            }
        });
        let line = self.line();
        let returns = returns.unwrap_or_else(|| self.type_at(TypeRefKind::Error, line));
        let name = name.unwrap_or_else(|| self.intern(""));
        StmtKind::LocalFunction(Box::new(LocalFunction {
            name,
            type_params: signature.type_params.into(),
            constraints: signature.constraints.into(),
            params: signature.params.into(),
            returns,
            is_async: signature.modifiers.has(Modifiers::ASYNC),
            body: signature.body,
            attributes: signature.attributes.into(),
        }))
    }
}

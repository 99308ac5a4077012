//! What can be saved from code that the parser could not read.

use super::declarations::Scope;
use super::facts::MemberDecl;
use super::kinds::Kind;
use super::lower::Lowering;

impl Lowering<'_> {
    /// Keeps the expressions in the broken node under the cursor as orphans.
    pub(super) fn recover_expressions(&mut self) {
        self.deeper(|this| {
            this.each_or_error(|this, kind| {
                if kind == Kind::Error {
                    this.recover_expressions();
                } else if kind.is_expression() {
                    let value = this.expression();
                    this.orphans.push(value);
                }
            });
        });
    }

    /// Pushes the statements in the broken node under the cursor; expressions become statements.
    pub(super) fn recover_statements(&mut self) {
        self.deeper(|this| {
            this.each_or_error(|this, kind| {
                if kind.is_statement() || kind == Kind::Error {
                    this.push_statement(kind);
                } else if kind.is_expression() {
                    let value = this.expression();
                    this.orphans.push(value);
                }
            });
        });
    }

    /// Lowers the declarations in the broken node under the cursor.
    pub(super) fn recover_declarations(
        &mut self,
        scope: &mut Scope,
        members: &mut Vec<MemberDecl>,
    ) {
        self.deeper(|this| {
            this.each_or_error(|this, kind| this.declaration(*scope, kind, members));
        });
    }
}

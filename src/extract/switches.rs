//! Switch statements and the arms of switch expressions.

use super::code::{ExprId, ExprKind, PatternId, StmtId, StmtKind, SwitchArm, SwitchSection};
use super::kinds::Kind;
use super::lower::{Lowering, take};

impl Lowering<'_> {
    /// Lowers the switch statement under the cursor.
    pub(super) fn switch_statement(&mut self) -> StmtKind {
        let mut value = None;
        let mut sections = Vec::new();
        self.each(|this, kind| match kind {
            Kind::SwitchBody => sections = this.switch_body(),
            kind if kind.is_expression() => value = Some(this.expression()),
            _ => {}
        });
        let value = value.unwrap_or_else(|| self.expr_here(ExprKind::Missing));
        StmtKind::Switch(value, sections.into())
    }

    /// The sections; labels without statements belong to the next section.
    fn switch_body(&mut self) -> Vec<SwitchSection> {
        let mut sections = Vec::new();
        let mut labels = Vec::new();
        self.each(|this, kind| {
            if kind == Kind::SwitchSection {
                let stmts = this.switch_section(&mut labels);
                if !stmts.is_empty() {
                    let labels = std::mem::take(&mut labels).into();
                    sections.push(SwitchSection { labels, stmts });
                }
            }
        });
        if !labels.is_empty() {
            sections.push(SwitchSection {
                labels: labels.into(),
                stmts: Box::default(),
            });
        }
        sections
    }

    /// Adds the section's label to `labels` and returns its statements.
    fn switch_section(&mut self, labels: &mut Vec<(PatternId, Option<ExprId>)>) -> Box<[StmtId]> {
        let mark = self.lists.stmts.len();
        self.each_or_error(|this, kind| match kind {
            Kind::WhenClause => {
                let when = this.optional_expression();
                if let Some(label) = labels.last_mut() {
                    label.1 = when;
                }
            }
            kind if kind.is_pattern() || (kind.is_expression() && kind != Kind::PreprocIf) => {
                labels.push((this.pattern(), None));
            }
            kind => this.push_statement(kind),
        });
        take(&mut self.lists.stmts, mark)
    }

    /// `p when e => value`
    pub(super) fn switch_arm(&mut self) -> Option<SwitchArm> {
        let mut pattern = None;
        let mut when = None;
        let mut value = None;
        self.each(|this, kind| match kind {
            Kind::WhenClause => when = this.optional_expression(),
            _ if pattern.is_none() && (kind.is_pattern() || kind.is_expression()) => {
                pattern = Some(this.pattern());
            }
            kind if kind.is_expression() => value = Some(this.expression()),
            _ => {}
        });
        let value = value.unwrap_or_else(|| self.expr_here(ExprKind::Missing));
        Some(SwitchArm {
            pattern: pattern?,
            when,
            value,
        })
    }
}
